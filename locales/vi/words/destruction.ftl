# Methods of destruction. Noun phrases.

destruction-unreproducible-deletion = xóa bằng phương pháp kỹ thuật khiến bản ghi không thể tái tạo
destruction-unrecoverable-deletion = xóa bằng phương pháp kỹ thuật khiến thông tin không thể khôi phục
destruction-shredding = cắt nhỏ bằng máy hủy giấy
destruction-incineration = thiêu hủy

## For today's clinics

destruction-permanent-deletion = xóa vĩnh viễn để không thể phục hồi hoặc tái tạo
destruction-overwriting = xóa hoàn toàn bằng cách ghi đè
destruction-degaussing = tiêu hủy phương tiện lưu trữ bằng từ trường
destruction-physical-destruction-of-media = phá hủy vật lý phương tiện lưu trữ
destruction-masking = che hoặc đục lỗ phần có liên quan
