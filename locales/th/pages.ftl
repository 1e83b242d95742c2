# The words that make up a page: status, dates, period of application, which text prevails, no such page.

page-status-in-force = มีผลใช้บังคับอยู่
page-status-upcoming = รอมีผลใช้บังคับ
page-status-superseded = นโยบายฉบับก่อน
page-status-scheduled = รอประกาศ
page-date-established = วันที่จัดทำ
page-date-announced = วันที่ประกาศ
page-date-effective = วันที่มีผลใช้บังคับ
page-date-period = ช่วงเวลาที่ใช้บังคับ
page-period-open = ใช้บังคับตั้งแต่ { $from } จนถึงปัจจุบัน
page-period-upcoming = จะใช้บังคับตั้งแต่ { $from }
page-period-closed = ใช้บังคับตั้งแต่ { $from } ถึง { $until }
page-period-coming = จะใช้บังคับตั้งแต่ { $from } ถึง { $until }
page-period-before = ใช้บังคับตั้งแต่ { $from } จนถึงก่อน { $next }
page-prevails = กรณีที่นโยบายการประมวลผลข้อมูลส่วนบุคคลฉบับภาษาเกาหลีและฉบับแปลแตกต่างกัน ให้ถือฉบับภาษาเกาหลีเป็นสำคัญ
page-description = นโยบายการประมวลผลข้อมูลส่วนบุคคล { $name } มีผลใช้บังคับตั้งแต่ { $date }
page-not-found = ไม่พบหน้าที่ต้องการ
page-archive = ที่อยู่ของเอกสารนี้: { $address }
page-corrects = นโยบายนี้แก้ไขข้อผิดพลาดของนโยบายที่มีผลใช้บังคับตั้งแต่ { $date }
page-corrected-by = ข้อผิดพลาดของนโยบายนี้ได้รับการแก้ไขในนโยบายที่มีผลใช้บังคับตั้งแต่ { $date }
page-removed = มีการลบเนื้อหาบางส่วนเมื่อ { $date } เหตุผล: { $reason }
page-notice = นโยบายการประมวลผลข้อมูลส่วนบุคคลจะเปลี่ยนแปลงตั้งแต่ { $date }
page-history-title = ประวัติการเปลี่ยนแปลงนโยบายการประมวลผลข้อมูลส่วนบุคคล { $name }
page-compare-title = การเปรียบเทียบก่อนและหลังการเปลี่ยนแปลงนโยบายการประมวลผลข้อมูลส่วนบุคคล { $name }
