# 무엇이 바뀌는지 알리는 문장: `change-<코드>`. 변경을 미리 알리는 공지에 그대로 실립니다.
#
# `$section`은 조항이나 처리 업무의 이름, `$subject`는 바뀌는 것, `$before`와 `$after`는 바뀌기 전과 후의 내용이고, 해당하는 것이
# 없으면 빈 글입니다. `$how`는 `added`(없던 것이 생김), `removed`(있던 것이 없어짐), `changed`(다른 것으로 바뀜), `untold`(내용을
# 따로 보이지 않음) 가운데 하나입니다. `$laws`는 근거 조문입니다.

change-part = { $whole } 중 { $part }
    .of = { $whole }의 { $part }

## 처리 업무, 목적, 항목

change-activity-added = { $how ->
    [added] 처리 업무에 ‘{ $subject }’ 업무가 추가됩니다. 처리하는 항목은 다음과 같습니다: { $after }
   *[other] 처리 업무에 ‘{ $subject }’ 업무가 추가됩니다.
}
change-activity-removed = 처리 업무에서 ‘{ $subject }’ 업무가 제외됩니다.
change-activity-renamed = 처리 업무의 이름이 다음과 같이 바뀝니다: { $before } → { $after }
change-collection-item-added = ‘{ $section }’ 업무에서 처리하는 개인정보 항목에 다음이 추가됩니다: { $subject }
change-collection-item-removed = ‘{ $section }’ 업무에서 처리하는 개인정보 항목에서 다음이 제외됩니다: { $subject }
change-collection-requiredness-raised = ‘{ $section }’ 업무에서 다음 항목이 선택항목에서 필수항목으로 바뀝니다: { $subject }
change-collection-requiredness-lowered = ‘{ $section }’ 업무에서 다음 항목이 필수항목에서 선택항목으로 바뀝니다: { $subject }
change-collection-class-changed = ‘{ $section }’ 업무에서 다음 항목의 구분이 { $before }에서 { JOSA($after, "으로/로") } 바뀝니다: { $subject }
change-collection-basis-changed = { $how ->
    [added] ‘{ $section }’ 업무의 처리 근거를 다음과 같이 밝힙니다: { $after }
    [removed] ‘{ $section }’ 업무의 처리 근거로 적었던 다음 내용이 삭제됩니다: { $before }
    [changed] ‘{ $section }’ 업무의 처리 근거가 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $section }’ 업무의 처리 근거가 바뀝니다.
}
change-collection-method-changed = { $how ->
    [added] ‘{ $section }’에 다음 내용이 추가됩니다: { $after }
    [removed] ‘{ $section }’에서 다음 내용이 삭제됩니다: { $before }
    [changed] ‘{ $section }’의 내용이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $section }’의 내용이 바뀝니다.
}
change-purpose-added = ‘{ $section }’ 업무의 처리 목적에 다음이 추가됩니다: { $subject }
change-purpose-removed = ‘{ $section }’ 업무의 처리 목적에서 다음이 제외됩니다: { $subject }
change-purpose-changed = { $how ->
    [added] ‘{ $section }’ 업무의 처리 목적 가운데 ‘{ $subject }’의 상위 목적을 다음과 같이 정합니다: { $after }
    [removed] ‘{ $section }’ 업무의 처리 목적 가운데 ‘{ $subject }’의 상위 목적이 없어집니다: { $before }
    [changed] ‘{ $section }’ 업무의 처리 목적 가운데 ‘{ $subject }’의 상위 목적이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $section }’ 업무의 처리 목적 가운데 ‘{ $subject }’의 내용이 바뀝니다.
}

## 보유기간

change-retention-extended = ‘{ $subject }’의 보유기간이 { $before }에서 { JOSA($after, "으로/로") } 늘어납니다.
change-retention-shortened = ‘{ $subject }’의 보유기간이 { $before }에서 { JOSA($after, "으로/로") } 줄어듭니다.
change-retention-basis-changed = { $how ->
    [added] ‘{ $subject }’의 보유 근거를 다음과 같이 밝힙니다: { $after }
    [removed] ‘{ $subject }’의 보유 근거에 관한 다음 내용이 삭제됩니다: { $before }
    [changed] ‘{ $subject }’의 보유기간은 같으나 보유 근거가 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $subject }’의 보유 근거가 바뀝니다.
}
change-retention-changed-incomparable = { $how ->
    [added] ‘{ $subject }’의 보유기간을 다음과 같이 정합니다: { $after }
    [removed] ‘{ $subject }’의 보유기간에 관한 다음 내용이 삭제됩니다: { $before }
    [changed] ‘{ $subject }’의 보유기간이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $subject }’의 보유기간이 바뀝니다.
}
change-retention-items = { $how ->
    [added] 법령에 따라 보존하는 ‘{ $subject }’의 항목을 다음과 같이 밝힙니다: { $after }
    [removed] 법령에 따라 보존하는 ‘{ $subject }’의 항목으로 적었던 다음 내용이 삭제됩니다: { $before }
    [changed] 법령에 따라 보존하는 ‘{ $subject }’의 항목이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] 법령에 따라 보존하는 ‘{ $subject }’의 항목이 바뀝니다.
}
change-retention-record-added = { $how ->
    [added] 법령에 따라 보존하는 기록에 ‘{ $subject }’ 항목이 추가됩니다. 보존기간: { $after }
   *[other] 법령에 따라 보존하는 기록에 ‘{ $subject }’ 항목이 추가됩니다.
}
change-retention-record-removed = 법령에 따라 보존하는 기록에서 ‘{ $subject }’ 항목이 제외됩니다.

## 제3자 제공

change-recipient-added = 개인정보를 제공받는 자에 { JOSA($subject, "이/가") } 추가됩니다.
change-recipient-removed = 개인정보를 제공받는 자에서 { JOSA($subject, "이/가") } 제외됩니다.
change-recipient-renamed = 개인정보를 제공받는 자의 명칭이 다음과 같이 바뀝니다: { $before } → { $after }
change-recipient-items = { $how ->
    [added] ‘{ $subject }’에 제공하는 개인정보 항목을 다음과 같이 밝힙니다: { $after }
    [removed] ‘{ $subject }’에 제공하는 개인정보 항목으로 적었던 다음 내용이 삭제됩니다: { $before }
    [changed] ‘{ $subject }’에 제공하는 개인정보 항목이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $subject }’에 제공하는 개인정보 항목이 바뀝니다.
}
change-recipient-purpose = { $how ->
    [added] ‘{ $subject }’의 이용 목적을 다음과 같이 밝힙니다: { $after }
    [removed] ‘{ $subject }’의 이용 목적으로 적었던 다음 내용이 삭제됩니다: { $before }
    [changed] ‘{ $subject }’의 이용 목적이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $subject }’의 이용 목적이 바뀝니다.
}
change-recipient-term = { $how ->
    [added] ‘{ $subject }’의 보유 및 이용 기간을 다음과 같이 밝힙니다: { $after }
    [removed] ‘{ $subject }’의 보유 및 이용 기간으로 적었던 다음 내용이 삭제됩니다: { $before }
    [changed] ‘{ $subject }’의 보유 및 이용 기간이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $subject }’의 보유 및 이용 기간이 바뀝니다.
}
change-recipient-basis = { $how ->
    [added] ‘{ $subject }’에 대한 제공 근거를 다음과 같이 밝힙니다: { $after }
    [removed] ‘{ $subject }’에 대한 제공 근거로 적었던 다음 내용이 삭제됩니다: { $before }
    [changed] ‘{ $subject }’에 대한 제공 근거가 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $subject }’에 대한 제공 근거가 바뀝니다.
}
change-provision-case-added = 개인정보를 제3자에게 제공하는 경우로 다음이 추가됩니다: { $subject }
change-provision-case-removed = 개인정보를 제3자에게 제공하는 경우에서 다음이 삭제됩니다: { $subject }

## 국외 이전

change-transfer-added = 국외 이전에 다음 자에 대한 이전이 추가됩니다: { $subject }
change-transfer-removed = 국외 이전에서 다음 자에 대한 이전이 제외됩니다: { $subject }
change-transfer-changed = { $how ->
    [added] { $subject }에 대한 ‘{ $section }’에 다음 내용이 추가됩니다: { $after }
    [removed] { $subject }에 대한 ‘{ $section }’에서 다음 내용이 삭제됩니다: { $before }
    [changed] { $subject }에 대한 ‘{ $section }’의 내용이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] { $subject }에 대한 ‘{ $section }’의 내용이 바뀝니다.
}

## 위탁

change-entrustment-started = 개인정보 처리업무의 위탁에 관한 내용이 추가됩니다.
change-entrustment-ended = 개인정보 처리업무의 위탁에 관한 내용이 제외됩니다.
change-entrustee-added = { JOSA($subject, "이/가") } 수탁자로 추가됩니다.
change-entrustee-removed = { JOSA($subject, "이/가") } 수탁자에서 제외됩니다.
change-entrustee-renamed = 수탁자의 명칭이 다음과 같이 바뀝니다: { $before } → { $after }
change-entrustee-task = { $how ->
    [added] { $subject }에 위탁하는 업무를 다음과 같이 밝힙니다: { $after }
    [removed] { $subject }에 위탁하는 업무로 적었던 다음 내용이 삭제됩니다: { $before }
    [changed] { $subject }에 위탁하는 업무가 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] { $subject }에 위탁하는 업무가 바뀝니다.
}
change-entrustee-items = { $how ->
    [added] { JOSA($subject, "이/가") } 처리하는 개인정보 항목을 다음과 같이 밝힙니다: { $after }
    [removed] { JOSA($subject, "이/가") } 처리하는 개인정보 항목으로 적었던 다음 내용이 삭제됩니다: { $before }
    [changed] { JOSA($subject, "이/가") } 처리하는 개인정보 항목이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] { JOSA($subject, "이/가") } 처리하는 개인정보 항목이 바뀝니다.
}
change-entrustee-term = { $how ->
    [added] { $subject }의 보유 및 이용 기간을 다음과 같이 밝힙니다: { $after }까지
    [removed] { $subject }의 보유 및 이용 기간으로 적었던 다음 내용이 삭제됩니다: { $before }까지
    [changed] { $subject }의 보유 및 이용 기간이 다음과 같이 바뀝니다: { $before }까지 → { $after }까지
   *[other] { $subject }의 보유 및 이용 기간이 바뀝니다.
}
change-re-entrustee-added = { JOSA($subject, "이/가") } 재수탁자로 추가됩니다.
change-re-entrustee-removed = { JOSA($subject, "이/가") } 재수탁자에서 제외됩니다.
change-re-entrustee-changed = { $how ->
    [added] 재수탁자 { $subject }에 관하여 다음 내용이 추가됩니다: { $after }
    [removed] 재수탁자 { $subject }에 관하여 다음 내용이 삭제됩니다: { $before }
    [changed] 재수탁자에 관한 사항이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] 재수탁자 { $subject }에 관한 사항이 바뀝니다.
}

## 책임자, 권리, 구제

change-officer = 개인정보 보호책임자
change-officer-changed = { $how ->
    [added] { JOSA($section, "을/를") } 다음과 같이 밝힙니다: { $after }
    [removed] { JOSA($section, "으로/로") } 적었던 다음 내용이 삭제됩니다: { $before }
    [changed] { JOSA($section, "이/가") } 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] { JOSA($section, "이/가") } 바뀝니다.
}
change-officer-contact-changed = { $how ->
    [added] { JOSA($section, "을/를") } 다음과 같이 밝힙니다: { $after }
    [removed] { JOSA($section, "으로/로") } 적었던 다음 내용이 삭제됩니다: { $before }
    [changed] { JOSA($section, "이/가") } 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] { JOSA($section, "이/가") } 바뀝니다.
}
change-rights-channel-added = ‘{ $section }’에 다음이 추가됩니다: { $subject }
change-rights-channel-removed = ‘{ $section }’에서 다음이 삭제됩니다: { $subject }
change-rights =
    .answer-days = 조치 결과를 알리는 기한
    .agent = 법정대리인이나 위임을 받은 사람을 통한 권리의 행사
change-remedy-changed = { $how ->
    [added] ‘{ $section }’에 다음 내용이 추가됩니다: { $after }
    [removed] ‘{ $section }’에서 다음 내용이 삭제됩니다: { $before }
    [changed] { JOSA($section, "이/가") } 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $section }’의 안내가 바뀝니다.
}

## 장치, 영상정보처리기기, 안전성 확보조치

change-cctv-changed = { $how ->
    [added] ‘{ $section }’에 다음 내용이 추가됩니다: { $after }
    [removed] ‘{ $section }’에서 다음 내용이 삭제됩니다: { $before }
    [changed] ‘{ $section }’의 내용이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $section }’의 내용이 바뀝니다.
}
change-device-changed = { $how ->
    [added] ‘{ $section }’에 다음 내용이 추가됩니다: { $after }
    [removed] ‘{ $section }’에서 다음 내용이 삭제됩니다: { $before }
    [changed] ‘{ $section }’의 내용이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $section }’의 내용이 바뀝니다.
}
change-device =
    .choices = 웹 브라우저 등의 설정에서 선택할 수 있는 방법
change-security-added = 개인정보의 안전성 확보조치에 다음이 추가됩니다: { $subject }
change-security-removed = 개인정보의 안전성 확보조치에서 다음이 삭제됩니다: { $subject }

## 처리방침, 개인정보처리자

change-promise =
    .days = 변경을 미리 안내하는 기간
    .adverse-days = 불리한 변경을 미리 안내하는 기간
change-notice-period-changed = { $how ->
    [added] { JOSA($section, "을/를") } { JOSA($after, "으로/로") } 새로 정합니다.
    [removed] { JOSA($before, "으로/로") } 정했던 { JOSA($section, "을/를") } 더 이상 정하지 않습니다.
    [changed] { JOSA($section, "이/가") } { $before }에서 { JOSA($after, "으로/로") } 바뀝니다.
   *[other] { JOSA($section, "이/가") } 바뀝니다.
}
change-controller = 개인정보처리자
    .name = 개인정보처리자의 명칭
    .called = 처리방침에서 부르는 이름
    .kind = 개인정보처리자의 종류
    .address = 개인정보처리자의 주소
    .website = 개인정보처리자의 홈페이지 주소
    .phone = 개인정보처리자의 전화번호
change-controller-changed = { $how ->
    [added] { JOSA($subject, "을/를") } 다음과 같이 밝힙니다: { $after }
    [removed] { JOSA($subject, "으로/로") } 적었던 다음 내용이 삭제됩니다: { $before }
    [changed] { JOSA($subject, "이/가") } 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] { JOSA($subject, "이/가") } 바뀝니다.
}
change-policy = 개인정보 처리방침
change-law-reference-changed = { $how ->
    [added] 인용하는 법령에 다음이 추가됩니다: { $after }
    [removed] 인용하는 법령에서 다음이 삭제됩니다: { $before }
    [changed] 인용하는 법령이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] 인용하는 법령이 바뀝니다.
}
change-date-changed = { $how ->
    [added] { JOSA($section, "을/를") } 다음과 같이 밝힙니다: { $after }
    [removed] { JOSA($section, "으로/로") } 적었던 다음 내용이 삭제됩니다: { $before }
    [changed] { JOSA($section, "이/가") } 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] { JOSA($section, "이/가") } 바뀝니다.
}
change-section-added = ‘{ $section }’ 항목이 신설됩니다.
change-section-removed = ‘{ $section }’ 항목이 삭제됩니다.
change-section-started = ‘{ $section }’에 해당하는 사항이 새로 생깁니다.
change-section-ended = ‘{ $section }’ 항목에 해당하는 사항이 더 이상 없습니다.
change-section-changed = { $how ->
    [added] ‘{ $section }’에 다음 내용이 추가됩니다: { $after }
    [removed] ‘{ $section }’에서 다음 내용이 삭제됩니다: { $before }
    [changed] ‘{ $section }’의 내용이 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $section }’의 내용이 바뀝니다.
}
change-section-moved = ‘{ $section }’ 항목의 위치가 바뀝니다.

## 표현

change-order-only = ‘{ $section }’에서 순서만 바뀝니다. 내용은 같습니다.
change-wording-only = { $how ->
    [added] ‘{ $section }’의 문구에 다음 내용이 추가됩니다: { $after }
    [removed] ‘{ $section }’의 문구에서 다음 내용이 삭제됩니다: { $before }
    [changed] ‘{ $section }’의 문구가 다음과 같이 바뀝니다: { $before } → { $after }
   *[other] ‘{ $section }’의 문구가 바뀝니다.
}
change-wording-revised = ‘{ $section }’의 표현을 다듬습니다. 내용은 같습니다.
change-typography-only = ‘{ $section }’의 띄어쓰기나 문장부호만 바뀝니다. 내용은 같습니다.
change-translation-revised = ‘{ $section }’의 번역을 다듬습니다. 한국어 원문은 같습니다.
change-correction = 이전 처리방침의 오류를 바로잡습니다.

## 중요도

change-severity-consent-review = 동의 등 처리 근거 검토 필요
change-severity-material = 중요한 변경
change-severity-admin = 일반 변경
change-severity-editorial = 표현의 변경

## 공개 외에 필요한 조치. 담당자가 봅니다.

change-duty-fresh-consent = { LIST($laws) }에 따라, 동의를 받아 처리하는 경우에는 변경되는 사항을 정보주체에게 알리고 다시 동의를 받아야 합니다.
change-duty-statute-only = { LIST($laws) }에 따라, 주민등록번호는 법률이나 대통령령 등에 근거가 있는 경우에만 처리할 수 있습니다. 부령이나 정보주체의 동의는 근거가 되지 않습니다.
change-duty-separate-consent = { LIST($laws) }에 따라, 정보주체의 별도 동의를 받거나 법령에 처리를 요구하거나 허용하는 근거가 있어야 합니다.
change-duty-promotion-consent = { LIST($laws) }에 따라, 홍보나 판매 권유를 위한 개인정보의 처리는 다른 동의와 구분하여 동의를 받아야 합니다.
change-duty-transfer-consent = { LIST($laws) }에 따라, 동의를 받아 국외로 이전하는 경우에는 이전에 관한 사항을 알리고 별도의 동의를 받아야 하며, 그 사항을 변경하는 경우에도 같습니다.
change-duty-representative-consent = { LIST($laws) }에 따라, 만 14세 미만 아동의 개인정보를 동의를 받아 처리하는 경우에는 법정대리인에게 변경되는 사항을 알리고 다시 동의를 받아야 합니다.
change-duty-individual-notice = { LIST($laws) }에 따라, 변경되는 사항을 정보주체에게 서면 등으로 개별적으로 알려야 합니다. 알릴 수 없는 경우에만 30일 이상의 게시로 갈음할 수 있습니다.
