# Sentences that tell what changes: `change-<code>`. They stand in the advance notice as they are.
# `$section` is the name of a part or an activity, `$subject` what changes, `$before` and `$after` its content; each may be empty.
# `$how` is `added`, `removed`, `changed` or `untold` (the content is not shown). `$laws` are the provisions that apply.

change-part = { $whole } – { CAP($part) }
    .of = { CAP($part) } ({ $whole })

## Activities, purposes and items

change-activity-added = { $how ->
    [added] Боловсруулах үйл ажиллагаанд «{ CAP($subject) }» нэмэгдэнэ. Боловсруулах мэдээлэл: { $after }
   *[other] Боловсруулах үйл ажиллагаанд «{ CAP($subject) }» нэмэгдэнэ.
}
change-activity-removed = Боловсруулах үйл ажиллагаанаас «{ CAP($subject) }» хасагдана.
change-activity-renamed = Боловсруулах үйл ажиллагааны нэр дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
change-collection-item-added = «{ CAP($section) }» үйл ажиллагаанд боловсруулах хувийн мэдээлэлд дараах зүйл нэмэгдэнэ: { $subject }
change-collection-item-removed = «{ CAP($section) }» үйл ажиллагаанд боловсруулах хувийн мэдээллээс дараах зүйл хасагдана: { $subject }
change-collection-requiredness-raised = «{ CAP($section) }» үйл ажиллагаанд дараах мэдээлэл сонгон өгөх байснаа заавал өгөх болж өөрчлөгдөнө: { $subject }
change-collection-requiredness-lowered = «{ CAP($section) }» үйл ажиллагаанд дараах мэдээлэл заавал өгөх байснаа сонгон өгөх болж өөрчлөгдөнө: { $subject }
change-collection-class-changed = «{ CAP($section) }» үйл ажиллагаанд дараах мэдээллийн ангилал өөрчлөгдөнө ({ $before } → { $after }): { $subject }
change-collection-basis-changed = { $how ->
    [added] «{ CAP($section) }» үйл ажиллагааны боловсруулах үндэслэлийг дараах байдлаар тодорхой заана: { $after }
    [removed] «{ CAP($section) }» үйл ажиллагааны боловсруулах үндэслэл болгон бичсэн дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($section) }» үйл ажиллагааны боловсруулах үндэслэл дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($section) }» үйл ажиллагааны боловсруулах үндэслэл өөрчлөгдөнө.
}
change-collection-method-changed = { $how ->
    [added] «{ CAP($section) }» хэсэгт дараах агуулга нэмэгдэнэ: { $after }
    [removed] «{ CAP($section) }» хэсгээс дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($section) }» хэсгийн агуулга дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($section) }» хэсгийн агуулга өөрчлөгдөнө.
}
change-purpose-added = «{ CAP($section) }» үйл ажиллагааны боловсруулах зорилгод дараах зүйл нэмэгдэнэ: { $subject }
change-purpose-removed = «{ CAP($section) }» үйл ажиллагааны боловсруулах зорилгоос дараах зүйл хасагдана: { $subject }
change-purpose-changed = { $how ->
    [added] «{ CAP($section) }» үйл ажиллагааны боловсруулах зорилгын дотор «{ CAP($subject) }» гэсэн зорилгын дээд зорилгыг дараах байдлаар тогтооно: { $after }
    [removed] «{ CAP($section) }» үйл ажиллагааны боловсруулах зорилгын дотор «{ CAP($subject) }» гэсэн зорилгын дээд зорилго хасагдана: { $before }
    [changed] «{ CAP($section) }» үйл ажиллагааны боловсруулах зорилгын дотор «{ CAP($subject) }» гэсэн зорилгын дээд зорилго дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($section) }» үйл ажиллагааны боловсруулах зорилгын дотор «{ CAP($subject) }» гэсэн зорилгын агуулга өөрчлөгдөнө.
}

## Retention

change-retention-extended = «{ CAP($subject) }» гэсэн зүйлийн хадгалах хугацаа уртасна: { $before } → { $after }
change-retention-shortened = «{ CAP($subject) }» гэсэн зүйлийн хадгалах хугацаа богиносно: { $before } → { $after }
change-retention-basis-changed = { $how ->
    [added] «{ CAP($subject) }» гэсэн зүйлийг хадгалах үндэслэлийг дараах байдлаар тодорхой заана: { $after }
    [removed] «{ CAP($subject) }» гэсэн зүйлийг хадгалах үндэслэлийн талаарх дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($subject) }» гэсэн зүйлийн хадгалах хугацаа хэвээр боловч хадгалах үндэслэл дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($subject) }» гэсэн зүйлийг хадгалах үндэслэл өөрчлөгдөнө.
}
change-retention-changed-incomparable = { $how ->
    [added] «{ CAP($subject) }» гэсэн зүйлийн хадгалах хугацааг дараах байдлаар тогтооно: { $after }
    [removed] «{ CAP($subject) }» гэсэн зүйлийн хадгалах хугацааны талаарх дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($subject) }» гэсэн зүйлийн хадгалах хугацаа дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($subject) }» гэсэн зүйлийн хадгалах хугацаа өөрчлөгдөнө.
}
change-retention-items = { $how ->
    [added] Хууль тогтоомжийн дагуу хадгалах «{ CAP($subject) }» гэсэн зүйлд хамаарах мэдээллийг дараах байдлаар тодорхой заана: { $after }
    [removed] Хууль тогтоомжийн дагуу хадгалах «{ CAP($subject) }» гэсэн зүйлд хамаарах мэдээлэл болгон бичсэн дараах агуулга хасагдана: { $before }
    [changed] Хууль тогтоомжийн дагуу хадгалах «{ CAP($subject) }» гэсэн зүйлд хамаарах мэдээлэл дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] Хууль тогтоомжийн дагуу хадгалах «{ CAP($subject) }» гэсэн зүйлд хамаарах мэдээлэл өөрчлөгдөнө.
}
change-retention-record-added = { $how ->
    [added] Хууль тогтоомжийн дагуу хадгалах бүртгэлд «{ CAP($subject) }» нэмэгдэнэ. Хадгалах хугацаа: { $after }
   *[other] Хууль тогтоомжийн дагуу хадгалах бүртгэлд «{ CAP($subject) }» нэмэгдэнэ.
}
change-retention-record-removed = Хууль тогтоомжийн дагуу хадгалах бүртгэлээс «{ CAP($subject) }» хасагдана.

## Provision to third parties

change-recipient-added = Хувийн мэдээлэл хүлээн авагчид нэмэгдэнэ: { $subject }
change-recipient-removed = Хувийн мэдээлэл хүлээн авагчдаас хасагдана: { $subject }
change-recipient-renamed = Хувийн мэдээлэл хүлээн авагчийн нэр дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
change-recipient-items = { $how ->
    [added] «{ CAP($subject) }» гэсэн хүлээн авагчид дамжуулах хувийн мэдээллийг дараах байдлаар тодорхой заана: { $after }
    [removed] «{ CAP($subject) }» гэсэн хүлээн авагчид дамжуулах хувийн мэдээлэл болгон бичсэн дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($subject) }» гэсэн хүлээн авагчид дамжуулах хувийн мэдээлэл дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($subject) }» гэсэн хүлээн авагчид дамжуулах хувийн мэдээлэл өөрчлөгдөнө.
}
change-recipient-purpose = { $how ->
    [added] «{ CAP($subject) }» гэсэн хүлээн авагчийн ашиглах зорилгыг дараах байдлаар тодорхой заана: { $after }
    [removed] «{ CAP($subject) }» гэсэн хүлээн авагчийн ашиглах зорилго болгон бичсэн дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($subject) }» гэсэн хүлээн авагчийн ашиглах зорилго дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($subject) }» гэсэн хүлээн авагчийн ашиглах зорилго өөрчлөгдөнө.
}
change-recipient-term = { $how ->
    [added] «{ CAP($subject) }» гэсэн хүлээн авагчийн хадгалах, ашиглах хугацааг дараах байдлаар тодорхой заана: { $after }
    [removed] «{ CAP($subject) }» гэсэн хүлээн авагчийн хадгалах, ашиглах хугацаа болгон бичсэн дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($subject) }» гэсэн хүлээн авагчийн хадгалах, ашиглах хугацаа дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($subject) }» гэсэн хүлээн авагчийн хадгалах, ашиглах хугацаа өөрчлөгдөнө.
}
change-recipient-basis = { $how ->
    [added] «{ CAP($subject) }» гэсэн хүлээн авагчид дамжуулах үндэслэлийг дараах байдлаар тодорхой заана: { $after }
    [removed] «{ CAP($subject) }» гэсэн хүлээн авагчид дамжуулах үндэслэл болгон бичсэн дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($subject) }» гэсэн хүлээн авагчид дамжуулах үндэслэл дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($subject) }» гэсэн хүлээн авагчид дамжуулах үндэслэл өөрчлөгдөнө.
}
change-provision-case-added = Хувийн мэдээллийг гуравдагч этгээдэд дамжуулах тохиолдолд дараах зүйл нэмэгдэнэ: { $subject }
change-provision-case-removed = Хувийн мэдээллийг гуравдагч этгээдэд дамжуулах тохиолдлоос дараах зүйл хасагдана: { $subject }

## Cross-border transfer

change-transfer-added = Гадаад улсад шилжүүлэх шилжүүлэн авагчид нэмэгдэнэ: { $subject }
change-transfer-removed = Гадаад улсад шилжүүлэх шилжүүлэн авагчдаас хасагдана: { $subject }
change-transfer-changed = { $how ->
    [added] «{ CAP($section) }» хэсэгт дараах агуулга нэмэгдэнэ (шилжүүлэн авагч: { $subject }): { $after }
    [removed] «{ CAP($section) }» хэсгээс дараах агуулга хасагдана (шилжүүлэн авагч: { $subject }): { $before }
    [changed] «{ CAP($section) }» хэсгийн агуулга дараах байдлаар өөрчлөгдөнө (шилжүүлэн авагч: { $subject }): { $before } → { $after }
   *[other] «{ CAP($section) }» хэсгийн агуулга өөрчлөгдөнө (шилжүүлэн авагч: { $subject }).
}

## Entrustment

change-entrustment-started = Хувийн мэдээлэл боловсруулах ажлыг гэрээгээр гүйцэтгүүлэх тухай агуулга нэмэгдэнэ.
change-entrustment-ended = Хувийн мэдээлэл боловсруулах ажлыг гэрээгээр гүйцэтгүүлэх тухай агуулга хасагдана.
change-entrustee-added = Гэрээт гүйцэтгэгчид нэмэгдэнэ: { $subject }
change-entrustee-removed = Гэрээт гүйцэтгэгчдээс хасагдана: { $subject }
change-entrustee-renamed = Гэрээт гүйцэтгэгчийн нэр дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
change-entrustee-task = { $how ->
    [added] Гэрээт гүйцэтгэгч ({ $subject }): гүйцэтгэх ажлыг дараах байдлаар тодорхой заана: { $after }
    [removed] Гэрээт гүйцэтгэгч ({ $subject }): гүйцэтгэх ажил болгон бичсэн дараах агуулга хасагдана: { $before }
    [changed] Гэрээт гүйцэтгэгч ({ $subject }): гүйцэтгэх ажил дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] Гэрээт гүйцэтгэгч ({ $subject }): гүйцэтгэх ажил өөрчлөгдөнө.
}
change-entrustee-items = { $how ->
    [added] Гэрээт гүйцэтгэгч ({ $subject }): боловсруулах хувийн мэдээллийг дараах байдлаар тодорхой заана: { $after }
    [removed] Гэрээт гүйцэтгэгч ({ $subject }): боловсруулах хувийн мэдээлэл болгон бичсэн дараах агуулга хасагдана: { $before }
    [changed] Гэрээт гүйцэтгэгч ({ $subject }): боловсруулах хувийн мэдээлэл дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] Гэрээт гүйцэтгэгч ({ $subject }): боловсруулах хувийн мэдээлэл өөрчлөгдөнө.
}
change-entrustee-term = { $how ->
    [added] Гэрээт гүйцэтгэгч ({ $subject }): хадгалах, ашиглах хугацааг дараах байдлаар тодорхой заана: { $after } өдөр хүртэл
    [removed] Гэрээт гүйцэтгэгч ({ $subject }): хадгалах, ашиглах хугацаа болгон бичсэн дараах агуулга хасагдана: { $before } өдөр хүртэл
    [changed] Гэрээт гүйцэтгэгч ({ $subject }): хадгалах, ашиглах хугацаа дараах байдлаар өөрчлөгдөнө: { $before } өдөр хүртэл → { $after } өдөр хүртэл
   *[other] Гэрээт гүйцэтгэгч ({ $subject }): хадгалах, ашиглах хугацаа өөрчлөгдөнө.
}
change-re-entrustee-added = Дэд гүйцэтгэгчид нэмэгдэнэ: { $subject }
change-re-entrustee-removed = Дэд гүйцэтгэгчдээс хасагдана: { $subject }
change-re-entrustee-changed = { $how ->
    [added] Дэд гүйцэтгэгчийн ({ $subject }) талаар дараах агуулга нэмэгдэнэ: { $after }
    [removed] Дэд гүйцэтгэгчийн ({ $subject }) талаарх дараах агуулга хасагдана: { $before }
    [changed] Дэд гүйцэтгэгчийн талаарх агуулга дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] Дэд гүйцэтгэгчийн ({ $subject }) талаарх агуулга өөрчлөгдөнө.
}

## Officer, rights and remedies

change-officer = хувийн мэдээллийн хамгаалалт хариуцсан албан тушаалтан
change-officer-changed = { $how ->
    [added] «{ CAP($section) }» гэсэн мэдээллийг дараах байдлаар тодорхой заана: { $after }
    [removed] «{ CAP($section) }» гэсэн мэдээлэлд бичсэн дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($section) }» гэсэн мэдээлэл дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($section) }» гэсэн мэдээлэл өөрчлөгдөнө.
}
change-officer-contact-changed = { $how ->
    [added] «{ CAP($section) }» гэсэн мэдээллийг дараах байдлаар тодорхой заана: { $after }
    [removed] «{ CAP($section) }» гэсэн мэдээлэлд бичсэн дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($section) }» гэсэн мэдээлэл дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($section) }» гэсэн мэдээлэл өөрчлөгдөнө.
}
change-rights-channel-added = «{ CAP($section) }» хэсэгт дараах зүйл нэмэгдэнэ: { $subject }
change-rights-channel-removed = «{ CAP($section) }» хэсгээс дараах зүйл хасагдана: { $subject }
change-rights =
    .answer-days = авсан арга хэмжээний үр дүнг мэдэгдэх хугацаа
    .agent = хууль ёсны төлөөлөгч эсвэл итгэмжлэгдсэн төлөөлөгчөөр дамжуулан эрхээ хэрэгжүүлэх
change-remedy-changed = { $how ->
    [added] «{ CAP($section) }» хэсэгт дараах агуулга нэмэгдэнэ: { $after }
    [removed] «{ CAP($section) }» хэсгээс дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($section) }» гэсэн мэдээлэл дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($section) }» хэсгийн мэдээлэл өөрчлөгдөнө.
}

## Devices, cameras and safeguards

change-cctv-changed = { $how ->
    [added] «{ CAP($section) }» хэсэгт дараах агуулга нэмэгдэнэ: { $after }
    [removed] «{ CAP($section) }» хэсгээс дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($section) }» хэсгийн агуулга дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($section) }» хэсгийн агуулга өөрчлөгдөнө.
}
change-device-changed = { $how ->
    [added] «{ CAP($section) }» хэсэгт дараах агуулга нэмэгдэнэ: { $after }
    [removed] «{ CAP($section) }» хэсгээс дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($section) }» хэсгийн агуулга дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($section) }» хэсгийн агуулга өөрчлөгдөнө.
}
change-device =
    .choices = вэб хөтчийн болон бусад тохиргоогоор сонгох арга
change-security-added = Хувийн мэдээллийн аюулгүй байдлыг хангах арга хэмжээнд дараах зүйл нэмэгдэнэ: { $subject }
change-security-removed = Хувийн мэдээллийн аюулгүй байдлыг хангах арга хэмжээнээс дараах зүйл хасагдана: { $subject }

## The policy and the controller

change-promise =
    .days = өөрчлөлтийг урьдчилан мэдэгдэх хугацаа
    .adverse-days = сөргөөр нөлөөлөх өөрчлөлтийг урьдчилан мэдэгдэх хугацаа
change-notice-period-changed = { $how ->
    [added] { CAP($section) } шинээр тогтоогдоно: { $after }
    [removed] { CAP($section) } цаашид тогтоогдохгүй. Өмнө тогтоосон: { $before }
    [changed] { CAP($section) } өөрчлөгдөнө: { $before } → { $after }
   *[other] { CAP($section) } өөрчлөгдөнө.
}
change-controller = хувийн мэдээлэл хариуцагч
    .name = хувийн мэдээлэл хариуцагчийн нэр
    .called = бодлогод хэрэглэх хувийн мэдээлэл хариуцагчийн нэршил
    .kind = хувийн мэдээлэл хариуцагчийн төрөл
    .address = хувийн мэдээлэл хариуцагчийн хаяг
    .website = хувийн мэдээлэл хариуцагчийн цахим хуудасны хаяг
    .phone = хувийн мэдээлэл хариуцагчийн утасны дугаар
change-controller-changed = { $how ->
    [added] «{ CAP($subject) }» гэсэн мэдээллийг дараах байдлаар тодорхой заана: { $after }
    [removed] «{ CAP($subject) }» гэсэн мэдээлэлд бичсэн дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($subject) }» гэсэн мэдээлэл дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($subject) }» гэсэн мэдээлэл өөрчлөгдөнө.
}
change-policy = Хувийн мэдээлэл боловсруулах бодлого
change-law-reference-changed = { $how ->
    [added] Иш татах хууль тогтоомжид дараах зүйл нэмэгдэнэ: { $after }
    [removed] Иш татах хууль тогтоомжоос дараах зүйл хасагдана: { $before }
    [changed] Иш татах хууль тогтоомж дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] Иш татах хууль тогтоомж өөрчлөгдөнө.
}
change-date-changed = { $how ->
    [added] «{ CAP($section) }» гэсэн мэдээллийг дараах байдлаар тодорхой заана: { $after }
    [removed] «{ CAP($section) }» гэсэн мэдээлэлд бичсэн дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($section) }» гэсэн мэдээлэл дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($section) }» гэсэн мэдээлэл өөрчлөгдөнө.
}
change-section-added = «{ CAP($section) }» хэсэг шинээр нэмэгдэнэ.
change-section-removed = «{ CAP($section) }» хэсэг хасагдана.
change-section-started = «{ CAP($section) }» хэсэгт хамаарах зүйл шинээр бий болно.
change-section-ended = «{ CAP($section) }» хэсэгт хамаарах зүйл цаашид байхгүй болно.
change-section-changed = { $how ->
    [added] «{ CAP($section) }» хэсэгт дараах агуулга нэмэгдэнэ: { $after }
    [removed] «{ CAP($section) }» хэсгээс дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($section) }» хэсгийн агуулга дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($section) }» хэсгийн агуулга өөрчлөгдөнө.
}
change-section-moved = «{ CAP($section) }» хэсгийн байрлал өөрчлөгдөнө.

## Form

change-order-only = «{ CAP($section) }» хэсэгт зөвхөн дараалал өөрчлөгдөнө. Агуулга хэвээр байна.
change-wording-only = { $how ->
    [added] «{ CAP($section) }» хэсгийн үг хэллэгт дараах агуулга нэмэгдэнэ: { $after }
    [removed] «{ CAP($section) }» хэсгийн үг хэллэгээс дараах агуулга хасагдана: { $before }
    [changed] «{ CAP($section) }» хэсгийн үг хэллэг дараах байдлаар өөрчлөгдөнө: { $before } → { $after }
   *[other] «{ CAP($section) }» хэсгийн үг хэллэг өөрчлөгдөнө.
}
change-wording-revised = «{ CAP($section) }» хэсгийн үг хэллэгийг найруулна. Агуулга хэвээр байна.
change-typography-only = «{ CAP($section) }» хэсэгт зөвхөн зай, цэг таслал өөрчлөгдөнө. Агуулга хэвээр байна.
change-translation-revised = «{ CAP($section) }» хэсгийн орчуулгыг найруулна. Солонгос эх бичвэр хэвээр байна.
change-correction = Өмнөх бодлогын алдааг залруулна.

## Severity

change-severity-consent-review = зөвшөөрөл болон боловсруулах бусад үндэслэлийг нягтлах шаардлагатай
change-severity-material = чухал өөрчлөлт
change-severity-admin = ердийн өөрчлөлт
change-severity-editorial = үг хэллэгийн өөрчлөлт

## What is needed besides publication, for those in charge

change-duty-fresh-consent = Хууль зүйн үндэслэл: { LIST($laws) }. Зөвшөөрөл авч боловсруулах тохиолдолд өөрчлөгдөх зүйлийг мэдээллийн эзэнд мэдэгдэж, зөвшөөрлийг дахин авах ёстой.
change-duty-statute-only = Хууль зүйн үндэслэл: { LIST($laws) }. Оршин суугчийн бүртгэлийн дугаарыг зөвхөн БНСУ-ын хууль, Ерөнхийлөгчийн зарлиг болон түүнтэй адилтгах актад үндэслэл байгаа тохиолдолд боловсруулж болно. Яамны тушаал, мэдээллийн эзний зөвшөөрөл нь үндэслэл болохгүй.
change-duty-separate-consent = Хууль зүйн үндэслэл: { LIST($laws) }. Мэдээллийн эзнээс тусдаа зөвшөөрөл авах, эсвэл боловсруулахыг шаардсан буюу зөвшөөрсөн үндэслэл хууль тогтоомжид байх ёстой.
change-duty-promotion-consent = Хууль зүйн үндэслэл: { LIST($laws) }. Сурталчлах, борлуулахыг санал болгох зорилгоор хувийн мэдээлэл боловсруулахад зөвшөөрлийг бусад зөвшөөрлөөс ялган авах ёстой.
change-duty-transfer-consent = Хууль зүйн үндэслэл: { LIST($laws) }. Зөвшөөрөл авч гадаад улсад шилжүүлэх тохиолдолд шилжүүлэх талаарх мэдээллийг мэдэгдэж, тусдаа зөвшөөрөл авах ёстой бөгөөд уг мэдээлэл өөрчлөгдөх тохиолдолд ч мөн адил.
change-duty-representative-consent = Хууль зүйн үндэслэл: { LIST($laws) }. 14 нас хүрээгүй хүүхдийн хувийн мэдээллийг зөвшөөрөл авч боловсруулах тохиолдолд өөрчлөгдөх зүйлийг хууль ёсны төлөөлөгчид мэдэгдэж, зөвшөөрлийг дахин авах ёстой.
change-duty-individual-notice = Хууль зүйн үндэслэл: { LIST($laws) }. Өөрчлөгдөх зүйлийг мэдээллийн эзэн бүрд бичгээр болон түүнтэй адилтгах аргаар тус тусад нь мэдэгдэх ёстой. Зөвхөн мэдэгдэх боломжгүй тохиолдолд 30-аас доошгүй хоног нийтэд байршуулах замаар орлуулж болно.
