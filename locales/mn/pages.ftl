# The words that make up a page: status, dates, period of application, which text prevails, no such page.

page-status-in-force = Мөрдөж байгаа
page-status-upcoming = Мөрдөж эхлэхээр хүлээгдэж буй
page-status-superseded = Өмнөх бодлого
page-status-scheduled = Зарлахаар төлөвлөсөн
page-date-established = Баталсан огноо
page-date-announced = Зарласан огноо
page-date-effective = Мөрдөж эхлэх огноо
page-date-period = Мөрдөх хугацаа
page-period-open = { $from } – өнөөг хүртэл
page-period-upcoming = { $from } – (мөрдөж эхлэхээр төлөвлөсөн)
page-period-closed = { $from } – { $until }
page-period-coming = { $from } – { $until } (төлөвлөсөн)
page-period-before = { $from } – { $next } (сүүлийн огноо орохгүй)
page-prevails = Солонгос хэл дээрх хувийн мэдээлэл боловсруулах бодлого болон орчуулга хоорондоо зөрсөн тохиолдолд солонгос хэл дээрх бодлогыг баримтална.
page-description = { $name }: хувийн мэдээлэл боловсруулах бодлого. Мөрдөж эхлэх огноо: { $date }.
page-not-found = Хуудас олдсонгүй
page-archive = Энэ баримт бичгийн хаяг: { $address }
page-corrects = Энэхүү бодлогоор өмнөх бодлогын (мөрдөж эхэлсэн огноо: { $date }) алдааг залруулсан.
page-corrected-by = Энэхүү бодлогын алдааг дараагийн бодлогоор (мөрдөж эхэлсэн огноо: { $date }) залруулсан.
page-removed = Зарим агуулгыг хассан огноо: { $date }. Шалтгаан: { $reason }
page-notice = Хувийн мэдээлэл боловсруулах бодлого өөрчлөгдөнө. Мөрдөж эхлэх огноо: { $date }.
page-history-title = { $name }: хувийн мэдээлэл боловсруулах бодлогын өөрчлөлтийн түүх
page-compare-title = { $name }: хувийн мэдээлэл боловсруулах бодлогын өөрчлөлтийн өмнөх ба дараах харьцуулалт
