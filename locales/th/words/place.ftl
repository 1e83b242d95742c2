# Places of cameras. Nouns.

place-lobby = โถงต้อนรับ
place-corridor = ทางเดิน

## For today's clinics

place-entrance = ทางเข้าออก
place-reception = จุดลงทะเบียน
place-waiting-room = ห้องพักคอย
place-stairs = บันได
place-elevator = ลิฟต์
place-parking-lot = ลานจอดรถ
place-exterior = ภายนอกอาคาร
place-emergency-exit = ทางออกฉุกเฉิน
place-records-room = ห้องเก็บเอกสาร
place-server-room = ห้องเซิร์ฟเวอร์
place-dispensary = ห้องจ่ายยา
place-operating-room = ห้องผ่าตัด
