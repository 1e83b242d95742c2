# The words around a policy: navigation, labels of links, messages of the script. A theme sees `ui-link-here` as `t.link_here`.

# Every page
ui-skip-to-content = Үндсэн агуулга руу очих
ui-languages = Хэл
ui-sample = Жишээ сайт. Энд байгаа аль ч байгууллагын албан ёсны цахим хуудас биш.
ui-back-to-top = Дээш очих

# Head of a policy
ui-status = Төлөв
ui-illustrative = Жишээ болгон зохиосон агуулга. Тухайн байгууллага зарлаагүй.
ui-superseded = Одоо мөрдөхгүй болсон өмнөх бодлого.
ui-upcoming = Хараахан мөрдөж эхлээгүй бодлого.
ui-draft-mark = Төсөл
ui-draft = Эцэслэн батлаагүй төсөл. Зарласан бодлого биш.
ui-no-translation = Энэхүү бодлогыг энэ хэл рүү орчуулаагүй тул солонгос эх бичвэрийг үзүүлж байна.
ui-scheduled = Эцэслэн баталсан боловч хараахан зарлаагүй бодлого.
ui-see-versions = Мөрдөх хугацаагаар ангилсан бодлогыг үзэх
ui-korean-original = Солонгос эх бичвэр
ui-address = Энэ баримт бичгийн хаяг:

# Parts of a policy
ui-labels = Хувийн мэдээлэл боловсруулалтын гол мэдээлэл
ui-contents = Агуулга
ui-link-here = Энэ хэсгийн холбоос
ui-link-copied = Холбоосыг хууллаа.
ui-versions = Мөрдөх хугацаагаар ангилсан бодлого
ui-files = Бусад хэлбэрээр үзэх
ui-file-text = Энгийн текст
ui-file-markdown = Markdown
ui-file-json = JSON
ui-website = Байгууллагын цахим хуудас

# History, comparison, notice. A number follows `ui-pick-done`; a check value follows `ui-digest` and `ui-ledger-head`.
ui-see-notice = Өөрчлөлтийн мэдэгдлийг үзэх
ui-history = Өөрчлөлтийн түүх, өөрчлөгдсөн агуулгыг үзэх
ui-announced = Зарласан огноо
ui-reason = Өөрчлөх шалтгаан
ui-changes = Өөрчлөгдсөн агуулга
ui-full-text = Бүрэн эх
ui-notice = Өөрчлөлтийн мэдэгдэл
ui-compare-before = Өмнөх бодлоготой харьцуулах
ui-compare-in-force = Мөрдөж байгаа бодлоготой харьцуулах
ui-digest = Энэ бичвэрийн шалгах утга (SHA-256)
ui-follow = Өөрчлөлтийн мэдээ авах
ui-follow-about = Доорх хаягийг мэдээ уншигч програмд нэмбэл бодлого өөрчлөгдөх бүрд мэдээ авах боломжтой.
ui-feed-atom = Atom мэдээний суваг
ui-feed-json = JSON мэдээний суваг
ui-ledger = Бүртгэл шалгах
ui-ledger-about = Бодлогыг эцэслэн батлах, залруулах бүрд бичвэрийн шалгах утгыг бүртгэлийн дэвтэрт нэг нэг мөрөөр үргэлжлүүлэн бичдэг. Доорх нь дэвтрийн сүүлийн мөрөөс тооцоолсон утга юм. Энэ утгыг хадгалбал тухайн үе хүртэлх бодлого хожим өөрчлөгдөөгүй эсэхийг дэвтэртэй тулгаж шалгах боломжтой.
ui-ledger-head = Бүртгэлийн шалгах утга
ui-ledger-file = Бүртгэлийн дэвтрийг татаж авах
ui-redacted = [хассан]
ui-comparison = Өөрчлөлтийн өмнөх ба дараах харьцуулалт
ui-is-same = Хоёр хувилбарын бичвэр адил байна.
ui-view = Үзэх хэлбэр
ui-view-columns = Зэрэгцүүлэн үзэх
ui-view-redline = Нэг баганаар үзэх
ui-view-changes = Өөрчлөгдсөн агуулгын жагсаалт
ui-legend-deleted = хассан үг
ui-legend-inserted = шинээр нэмсэн үг
ui-column-before = Өөрчлөлтийн өмнө
ui-column-after = Өөрчлөлтийн дараа
ui-omitted = (Орхив)
ui-unchanged = (Өөрчлөлтийн өмнөхтэй адил)
ui-new = <Шинээр нэмсэн>
ui-deleted = <Хассан>
ui-moved = (Дараалал өөрчилсөн)
ui-deletion = Хассан хэсэг
ui-deletion-end = Хассан хэсгийн төгсгөл
ui-insertion = Нэмсэн хэсэг
ui-insertion-end = Нэмсэн хэсгийн төгсгөл
ui-pick = Хоёр хувилбарыг сонгож харьцуулах
ui-pick-from = Өөрчлөлтийн өмнөх
ui-pick-to = Өөрчлөлтийн дараах
ui-pick-go = Харьцуулах
ui-pick-choose = Өөр хоорондоо ялгаатай хоёр хувилбарыг сонгоно уу.
ui-pick-loading = Хоёр хувилбарыг ачаалж байна.
ui-pick-failed = Хувилбаруудыг ачаалж чадаагүй тул харьцуулах боломжгүй. Интернэт холболтоо шалгаад дахин оролдох эсвэл доороос бүрэн эхийг нээнэ үү.
ui-pick-same = Хоёр хувилбарын бичвэр адил байна.
ui-pick-done = Харьцуулсан дүнг доор үзүүлэв. Ялгаатай хэсгийн тоо:
ui-poster = Байршуулах мэдэгдэл (A4)
ui-calendar = Мөрдөж эхлэх огноог хуанлид нэмэх
ui-print-hint = Хүлээн авах хэсэг зэрэг газарт байршуулах мэдэгдэл. Хэвлэхэд зөвхөн доорх агуулга нэг хуудас A4 цаасанд багтана.

# Directory. A number follows `ui-clinics-total` and `ui-filter-count`.
ui-clinics-total = Байгууллагын тоо
ui-filter = Нэрээр хайх
ui-filter-count = Олдсон байгууллагын тоо
ui-filter-none = Ийм нэртэй байгууллага алга.
ui-filter-more = Зөвхөн эхний 50-ийг үзүүлж байна. Нэрийг нь нэмж бичнэ үү.
ui-filter-failed = Жагсаалтыг ачаалж чадсангүй. Доорх жагсаалтаас хайна уу.
ui-pages = Хуудас хооронд шилжих
ui-previous = Өмнөх
ui-next = Дараах

# A page that is not there
ui-not-found = Таны хайсан хуудас алга. Хаяг нь өөрчлөгдсөн эсвэл буруу бичигдсэн байж болзошгүй.
