# Rights of data subjects and legal representatives. Nouns that can be requested or exercised.

right-access = xem thông tin
right-correction = chỉnh sửa
right-erasure = xóa
right-suspension = ngừng xử lý
right-consent-withdrawal = rút lại sự đồng ý
right-membership-withdrawal = hủy tư cách thành viên
right-storage-confirmation = xác nhận việc thông tin cá nhân có được đăng ký, bảo quản hay không
right-destruction-request = tiêu hủy vĩnh viễn thông tin cá nhân

## For today's clinics

right-portability = truyền tải thông tin cá nhân
right-automated-decision-refusal = từ chối quyết định tự động
right-automated-decision-explanation = giải thích về quyết định tự động

## For data subjects in the European Union

right-restriction = hạn chế xử lý
right-objection = phản đối việc xử lý
