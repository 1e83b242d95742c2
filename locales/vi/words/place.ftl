# Places of cameras. Nouns.

place-lobby = sảnh
place-corridor = hành lang

## For today's clinics

place-entrance = cửa ra vào
place-reception = quầy tiếp nhận
place-waiting-room = phòng chờ
place-stairs = cầu thang
place-elevator = thang máy
place-parking-lot = bãi đỗ xe
place-exterior = bên ngoài tòa nhà
place-emergency-exit = lối thoát hiểm
place-records-room = phòng lưu trữ tài liệu
place-server-room = phòng máy chủ
place-dispensary = phòng pha chế thuốc
place-operating-room = phòng phẫu thuật
