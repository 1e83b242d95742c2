# The words around a policy: navigation, labels of links, messages of the script. A theme sees `ui-link-here` as `t.link_here`.

# Every page
ui-skip-to-content = ข้ามไปยังเนื้อหา
ui-languages = ภาษา
ui-sample = เว็บไซต์นี้เป็นเว็บไซต์ตัวอย่าง มิใช่เว็บไซต์ทางการของหน่วยงานใด ๆ ที่ปรากฏ
ui-back-to-top = กลับขึ้นด้านบน

# Head of a policy
ui-status = สถานะ
ui-illustrative = เนื้อหานี้จัดทำขึ้นเป็นตัวอย่าง มิใช่ประกาศของหน่วยงานที่เกี่ยวข้อง
ui-superseded = นโยบายฉบับก่อนซึ่งไม่ใช้บังคับแล้ว
ui-upcoming = นโยบายนี้ยังไม่มีผลใช้บังคับ
ui-draft-mark = ฉบับร่าง
ui-draft = ฉบับร่างที่ยังไม่ได้ข้อยุติ มิใช่นโยบายที่ประกาศแล้ว
ui-no-translation = นโยบายนี้ยังไม่ได้แปลเป็นภาษานี้ จึงแสดงต้นฉบับภาษาเกาหลี
ui-scheduled = นโยบายนี้ได้ข้อยุติแล้วแต่ยังไม่ได้ประกาศ
ui-see-versions = ดูนโยบายแยกตามช่วงเวลาที่ใช้บังคับ
ui-korean-original = ต้นฉบับภาษาเกาหลี
ui-address = ที่อยู่ของเอกสารนี้:

# Parts of a policy
ui-labels = สรุปการประมวลผลข้อมูลส่วนบุคคลที่สำคัญ
ui-contents = สารบัญ
ui-link-here = ลิงก์ของหัวข้อนี้
ui-link-copied = คัดลอกลิงก์แล้ว
ui-versions = นโยบายแยกตามช่วงเวลาที่ใช้บังคับ
ui-files = ดูในรูปแบบอื่น
ui-file-text = ข้อความ
ui-file-markdown = Markdown
ui-file-json = JSON
ui-website = เว็บไซต์ของหน่วยงาน

# History, comparison, notice. A number follows `ui-pick-done`; a check value follows `ui-digest` and `ui-ledger-head`.
ui-see-notice = ดูประกาศแจ้งการเปลี่ยนแปลง
ui-history = ดูประวัติการปรับปรุงและเนื้อหาที่เปลี่ยนแปลง
ui-announced = วันที่ประกาศ
ui-reason = เหตุผลในการปรับปรุง
ui-changes = เนื้อหาที่เปลี่ยนแปลง
ui-full-text = ฉบับเต็ม
ui-notice = ประกาศแจ้งการเปลี่ยนแปลง
ui-compare-before = เปรียบเทียบกับนโยบายฉบับก่อนหน้า
ui-compare-in-force = เปรียบเทียบกับนโยบายที่มีผลใช้บังคับอยู่
ui-digest = ค่าตรวจสอบของเนื้อหานี้ (SHA-256)
ui-follow = รับข่าวการเปลี่ยนแปลง
ui-follow-about = หากเพิ่มที่อยู่ด้านล่างในโปรแกรมอ่านฟีด จะได้รับข่าวทุกครั้งที่นโยบายเปลี่ยนแปลง
ui-feed-atom = ฟีด Atom
ui-feed-json = ฟีด JSON
ui-ledger = การตรวจสอบบันทึก
ui-ledger-about = ทุกครั้งที่นโยบายได้ข้อยุติหรือได้รับการแก้ไข จะมีการเพิ่มค่าตรวจสอบของเนื้อหานั้นต่อท้ายในสมุดบันทึกทีละบรรทัด ค่าด้านล่างคำนวณจากบรรทัดสุดท้ายของสมุดบันทึก หากเก็บค่านี้ไว้ จะสามารถเทียบกับสมุดบันทึกเพื่อตรวจสอบได้ว่านโยบายจนถึงขณะนั้นถูกเปลี่ยนแปลงในภายหลังหรือไม่
ui-ledger-head = ค่าตรวจสอบของบันทึก
ui-ledger-file = ดาวน์โหลดสมุดบันทึก
ui-redacted = [ลบแล้ว]
ui-comparison = การเปรียบเทียบก่อนและหลังการเปลี่ยนแปลง
ui-is-same = เนื้อหาของนโยบายทั้งสองฉบับเหมือนกัน
ui-view = รูปแบบการแสดงผล
ui-view-columns = แสดงคู่กัน
ui-view-redline = แสดงคอลัมน์เดียว
ui-view-changes = รายการเนื้อหาที่เปลี่ยนแปลง
ui-legend-deleted = คำที่ตัดออก
ui-legend-inserted = คำที่เพิ่มใหม่
ui-column-before = ก่อนการปรับปรุง
ui-column-after = หลังการปรับปรุง
ui-omitted = (ละไว้)
ui-unchanged = (เหมือนก่อนการปรับปรุง)
ui-new = <เพิ่มใหม่>
ui-deleted = <ตัดออก>
ui-moved = (เปลี่ยนลำดับ)
ui-deletion = ส่วนที่ตัดออก
ui-deletion-end = สิ้นสุดส่วนที่ตัดออก
ui-insertion = ส่วนที่เพิ่ม
ui-insertion-end = สิ้นสุดส่วนที่เพิ่ม
ui-pick = เลือกนโยบายสองฉบับเพื่อเปรียบเทียบ
ui-pick-from = ก่อนการปรับปรุง
ui-pick-to = หลังการปรับปรุง
ui-pick-go = เปรียบเทียบ
ui-pick-choose = โปรดเลือกนโยบายสองฉบับที่แตกต่างกัน
ui-pick-loading = กำลังโหลดนโยบายทั้งสองฉบับ
ui-pick-failed = ไม่สามารถเปรียบเทียบได้เนื่องจากโหลดนโยบายไม่สำเร็จ โปรดตรวจสอบการเชื่อมต่ออินเทอร์เน็ตแล้วลองใหม่ หรือเปิดฉบับเต็มด้านล่าง
ui-pick-same = เนื้อหาของนโยบายทั้งสองฉบับเหมือนกัน
ui-pick-done = ผลการเปรียบเทียบแสดงอยู่ด้านล่าง จำนวนจุดที่แตกต่าง:
ui-poster = ประกาศสำหรับติดแสดง (พิมพ์ A4)
ui-calendar = กำหนดวันที่มีผลใช้บังคับ (ไฟล์ปฏิทิน)
ui-print-hint = ประกาศสำหรับติดแสดงในที่ต่าง ๆ เช่น จุดลงทะเบียน เมื่อพิมพ์จะมีเฉพาะเนื้อหาด้านล่างบนกระดาษ A4 หนึ่งแผ่น

# Directory. A number follows `ui-clinics-total` and `ui-filter-count`.
ui-clinics-total = จำนวนหน่วยงาน
ui-filter = ค้นหาตามชื่อ
ui-filter-count = จำนวนหน่วยงานที่พบ
ui-filter-none = ไม่มีหน่วยงานตามชื่อที่ค้นหา
ui-filter-more = แสดงเพียง 50 แห่งแรก โปรดพิมพ์ชื่อเพิ่มเติม
ui-filter-failed = ไม่สามารถโหลดรายการได้ โปรดค้นหาจากรายการด้านล่าง
ui-pages = การเปลี่ยนหน้า
ui-previous = ก่อนหน้า
ui-next = ถัดไป

# A page that is not there
ui-not-found = ไม่พบหน้าที่ต้องการ ที่อยู่อาจเปลี่ยนแปลงหรือพิมพ์ไม่ถูกต้อง
