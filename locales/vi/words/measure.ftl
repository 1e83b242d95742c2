# Measures to ensure safety. The value names the measure in lower case; .detail says in full sentences what is done.

## As published

measure-encryption-of-personal-information = mã hóa thông tin cá nhân
measure-secure-server-operation = vận hành máy chủ bảo mật
measure-personal-information-access-restriction = hạn chế truy cập thông tin cá nhân
measure-staff-training = đào tạo nhân viên
measure-physical-security-against-leakage = biện pháp bảo mật vật lý để ngăn thông tin cá nhân bị rò rỉ, hư hỏng, mất cắp
measure-destruction-of-identifying-information = tiêu hủy thông tin nhận dạng cá nhân
    .detail = Thông tin nhận dạng cá nhân như họ và tên, địa chỉ email được tiêu hủy khi kết thúc việc sử dụng dịch vụ.
measure-hacking-and-virus-countermeasures = phòng chống tấn công mạng và vi-rút
    .detail = { CAP($we) } thực hiện các biện pháp bảo mật cần thiết để thông tin cá nhân không bị rò rỉ hoặc hư hỏng do truy cập trái phép và nỗ lực trang bị mọi phương pháp kỹ thuật có thể tăng cường bảo mật.
measure-handler-restriction-and-training = hạn chế và đào tạo nhân viên xử lý thông tin cá nhân
    .detail = { CAP($we) } hạn chế số nhân viên xử lý thông tin cá nhân ở mức tối thiểu và định kỳ đào tạo các nhân viên này để họ tuân thủ chính sách này.
measure-handler-minimization-and-regular-training = giảm thiểu và đào tạo nhân viên xử lý thông tin cá nhân
    .detail = { CAP($we) } giảm số nhân viên xử lý thông tin cá nhân xuống mức tối thiểu và định kỳ đào tạo họ.
measure-annual-self-inspection = tự kiểm tra định kỳ
    .detail = { CAP($we) } tự kiểm tra ít nhất 1 lần mỗi năm để bảo đảm an toàn trong việc xử lý thông tin cá nhân.
measure-password-file-and-transmission-encryption = mã hóa mật khẩu và dữ liệu quan trọng
    .detail = Mật khẩu được mã hóa khi lưu và quản lý nên chỉ bản thân người dùng biết. Dữ liệu quan trọng được bảo vệ bằng chức năng bảo mật riêng như mã hóa tệp và mã hóa đường truyền.
measure-technical-measures-against-hacking = biện pháp kỹ thuật chống tấn công mạng
    .detail = { CAP($we) } cài đặt chương trình bảo mật, định kỳ cập nhật và kiểm tra để thông tin cá nhân không bị rò rỉ hoặc hư hỏng do tấn công mạng hoặc vi-rút máy tính. Hệ thống được đặt tại khu vực kiểm soát truy cập từ bên ngoài và được giám sát, ngăn chặn về mặt kỹ thuật và vật lý.
measure-database-access-restriction = hạn chế truy cập thông tin cá nhân
    .detail = { CAP($we) } kiểm soát việc truy cập thông tin cá nhân bằng cách cấp, thay đổi và hủy quyền truy cập hệ thống cơ sở dữ liệu, đồng thời ngăn truy cập trái phép từ bên ngoài bằng hệ thống ngăn chặn xâm nhập.
measure-unauthorized-person-access-control = kiểm soát ra vào đối với người không được phép
    .detail = { CAP($we) } bố trí riêng nơi bảo quản vật lý của hệ thống thông tin cá nhân, lập và thực hiện quy trình kiểm soát ra vào nơi đó.
measure-firewall-protected-security-system = hệ thống bảo mật được tường lửa bảo vệ
    .detail = Mọi thông tin mà chủ thể thông tin gửi được bảo quản và quản lý an toàn trong hệ thống bảo mật được tường lửa bảo vệ.
measure-access-and-management-procedures = thiết lập quy trình cần thiết cho việc truy cập và quản lý thông tin cá nhân
measure-minimal-number-of-handlers = giảm thiểu số người xử lý thông tin cá nhân
measure-limited-system-users = hạn chế người dùng hệ thống xử lý thông tin cá nhân
measure-continuous-security-training = đào tạo bảo mật liên tục
measure-password-assignment-and-regular-renewal = cấp mật khẩu và định kỳ thay mới cho người dùng hệ thống
measure-video-encryption = mã hóa thông tin video
    .detail = { CAP($we) } áp dụng các biện pháp như mã hóa để quản lý an toàn thông tin video được xử lý.
measure-video-access-control = kiểm soát truy cập
    .detail = { CAP($we) } có hệ thống kiểm soát truy cập thông tin cá nhân.
measure-video-viewing-records = quản lý hồ sơ tạo lập và xem thông tin video
    .detail = Để ngăn việc giả mạo, sửa đổi thông tin video cá nhân, ngày giờ tạo lập, mục đích xem, người xem và ngày giờ xem được ghi lại và quản lý.
measure-video-storage-locks = thiết bị khóa tại nơi bảo quản thông tin video
    .detail = Các biện pháp bảo mật vật lý như lắp thiết bị khóa được thực hiện để bảo quản an toàn thông tin video.

## Common to several

measure-internal-management-plan = xây dựng và thực hiện kế hoạch quản lý nội bộ
    .detail = { CAP($we) } xây dựng và thực hiện kế hoạch quản lý nội bộ để xử lý thông tin cá nhân một cách an toàn.

## For today's clinics

measure-training = đào tạo nhân viên xử lý thông tin cá nhân
    .detail = { CAP($we) } định kỳ đào tạo về bảo vệ thông tin cá nhân cho cán bộ, nhân viên xử lý thông tin cá nhân.
measure-handler-management = giảm thiểu và quản lý, giám sát nhân viên xử lý thông tin cá nhân
    .detail = { CAP($we) } chỉ định số cán bộ, nhân viên xử lý thông tin cá nhân ở mức tối thiểu cần thiết cho công việc và quản lý, giám sát họ.
measure-self-inspection = tự kiểm tra
    .detail = { CAP($we) } định kỳ kiểm tra việc tuân thủ các biện pháp bảo vệ thông tin cá nhân và khắc phục những điểm còn thiếu sót.
measure-entrustee-supervision = đào tạo và giám sát bên nhận ủy thác
    .detail = { CAP($we) } định kỳ đào tạo bên nhận ủy thác và giám sát việc bên này xử lý thông tin cá nhân một cách an toàn.
measure-breach-response-plan = thiết lập quy trình ứng phó khi rò rỉ thông tin cá nhân
    .detail = { CAP($we) } có quy trình về thông báo, trình báo và ngăn chặn thiệt hại lan rộng trong trường hợp thông tin cá nhân bị rò rỉ.
measure-access-control = quản lý quyền truy cập và kiểm soát truy cập
    .detail = { CAP($we) } cấp, thay đổi và hủy quyền truy cập hệ thống xử lý thông tin cá nhân trong phạm vi cần thiết cho công việc, đồng thời kiểm soát truy cập trái phép từ bên ngoài bằng hệ thống ngăn chặn xâm nhập và hệ thống phát hiện xâm nhập.
measure-separation-of-additional-information = bảo quản tách biệt thông tin bổ sung
    .detail = { CAP($we) } bảo quản và quản lý tách biệt thông tin bổ sung có thể được dùng để khôi phục thông tin giả danh về trạng thái ban đầu.
measure-encryption = mã hóa thông tin cá nhân
    .detail = Mật khẩu được mã hóa khi lưu sao cho không thể giải mã; thông tin cá nhân quan trọng như thông tin định danh duy nhất được mã hóa khi lưu hoặc truyền.
measure-access-log-retention = bảo quản và kiểm tra nhật ký truy cập
    .detail = { CAP($we) } bảo quản và định kỳ kiểm tra nhật ký truy cập hệ thống xử lý thông tin cá nhân, đồng thời quản lý để nhật ký không bị giả mạo, sửa đổi, mất cắp hoặc thất lạc.
measure-malware-protection = phòng chống phần mềm độc hại
    .detail = { CAP($we) } cài đặt chương trình bảo mật, duy trì ở trạng thái mới nhất và định kỳ kiểm tra.
measure-security-updates = kiểm tra và khắc phục lỗ hổng bảo mật
    .detail = { CAP($we) } kiểm tra lỗ hổng bảo mật của hệ thống xử lý thông tin cá nhân và áp dụng không chậm trễ các bản cập nhật bảo mật.
measure-backup = sao lưu dự phòng thảm họa, thiên tai
    .detail = { CAP($we) } sao lưu thông tin cá nhân và có quy trình phục hồi để dự phòng thảm họa, thiên tai như hỏa hoạn, mất điện.
measure-physical-access-control = kiểm soát ra vào nơi bảo quản
    .detail = { CAP($we) } lập và thực hiện quy trình kiểm soát ra vào các nơi bảo quản thông tin cá nhân như phòng máy chủ, phòng lưu trữ tài liệu.
measure-locks = sử dụng thiết bị khóa
    .detail = Giấy tờ và phương tiện lưu trữ phụ chứa thông tin cá nhân được bảo quản ở nơi an toàn có thiết bị khóa.
measure-print-and-copy-control = quản lý bản in và bản sao
    .detail = Khi in hoặc sao chép thông tin cá nhân, { $we } xác định mục đích sử dụng và quản lý an toàn bản in, bản sao.
measure-screen-privacy = ngăn lộ thông tin trên màn hình
    .detail = Màn hình tại quầy tiếp nhận và phòng khám bệnh không hiển thị thông tin cá nhân theo cách người khác có thể nhìn thấy.
measure-destruction = tiêu hủy an toàn thông tin cá nhân
    .detail = { CAP($we) } tiêu hủy thông tin cá nhân đã hết thời hạn lưu giữ bằng phương pháp không thể phục hồi hoặc tái tạo.
