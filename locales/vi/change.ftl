# Sentences that tell what changes: `change-<code>`. They stand in the advance notice as they are.

change-part = { $whole } – { CAP($part) }
    .of = { $part } của { $whole }

## Activities, purposes and items

change-activity-added = { $how ->
    [added] Hoạt động xử lý “{ $subject }” được bổ sung. Các mục được xử lý: { $after }
   *[other] Hoạt động xử lý “{ $subject }” được bổ sung.
}
change-activity-removed = Hoạt động xử lý “{ $subject }” bị loại bỏ.
change-activity-renamed = Tên của hoạt động xử lý thay đổi như sau: { $before } → { $after }
change-collection-item-added = Mục thông tin cá nhân được xử lý trong hoạt động “{ $section }” có thêm: { $subject }
change-collection-item-removed = Mục thông tin cá nhân được xử lý trong hoạt động “{ $section }” không còn: { $subject }
change-collection-requiredness-raised = Trong hoạt động “{ $section }”, mục sau đây chuyển từ mục tùy chọn thành mục bắt buộc: { $subject }
change-collection-requiredness-lowered = Trong hoạt động “{ $section }”, mục sau đây chuyển từ mục bắt buộc thành mục tùy chọn: { $subject }
change-collection-class-changed = Trong hoạt động “{ $section }”, phân loại của mục sau đây chuyển từ “{ $before }” thành “{ $after }”: { $subject }
change-collection-basis-changed = { $how ->
    [added] Căn cứ xử lý của hoạt động “{ $section }” được nêu như sau: { $after }
    [removed] Nội dung sau đây, vốn được ghi là căn cứ xử lý của hoạt động “{ $section }”, bị xóa: { $before }
    [changed] Căn cứ xử lý của hoạt động “{ $section }” thay đổi như sau: { $before } → { $after }
   *[other] Căn cứ xử lý của hoạt động “{ $section }” thay đổi.
}
change-collection-method-changed = { $how ->
    [added] Nội dung sau đây được bổ sung vào “{ $section }”: { $after }
    [removed] Nội dung sau đây bị xóa khỏi “{ $section }”: { $before }
    [changed] Nội dung của “{ $section }” thay đổi như sau: { $before } → { $after }
   *[other] Nội dung của “{ $section }” thay đổi.
}
change-purpose-added = Mục đích xử lý của hoạt động “{ $section }” có thêm: { $subject }
change-purpose-removed = Mục đích xử lý của hoạt động “{ $section }” không còn: { $subject }
change-purpose-changed = { $how ->
    [added] Trong các mục đích xử lý của hoạt động “{ $section }”, mục đích bao quát của “{ $subject }” được quy định như sau: { $after }
    [removed] Trong các mục đích xử lý của hoạt động “{ $section }”, mục đích bao quát của “{ $subject }” không còn: { $before }
    [changed] Trong các mục đích xử lý của hoạt động “{ $section }”, mục đích bao quát của “{ $subject }” thay đổi như sau: { $before } → { $after }
   *[other] Trong các mục đích xử lý của hoạt động “{ $section }”, nội dung của “{ $subject }” thay đổi.
}

## Retention

change-retention-extended = Thời hạn lưu giữ của “{ $subject }” được kéo dài từ “{ $before }” thành “{ $after }”.
change-retention-shortened = Thời hạn lưu giữ của “{ $subject }” được rút ngắn từ “{ $before }” thành “{ $after }”.
change-retention-basis-changed = { $how ->
    [added] Căn cứ lưu giữ của “{ $subject }” được nêu như sau: { $after }
    [removed] Nội dung sau đây về căn cứ lưu giữ của “{ $subject }” bị xóa: { $before }
    [changed] Thời hạn lưu giữ của “{ $subject }” không đổi nhưng căn cứ lưu giữ thay đổi như sau: { $before } → { $after }
   *[other] Căn cứ lưu giữ của “{ $subject }” thay đổi.
}
change-retention-changed-incomparable = { $how ->
    [added] Thời hạn lưu giữ của “{ $subject }” được quy định như sau: { $after }
    [removed] Nội dung sau đây về thời hạn lưu giữ của “{ $subject }” bị xóa: { $before }
    [changed] Thời hạn lưu giữ của “{ $subject }” thay đổi như sau: { $before } → { $after }
   *[other] Thời hạn lưu giữ của “{ $subject }” thay đổi.
}
change-retention-items = { $how ->
    [added] Các mục của “{ $subject }” lưu trữ theo pháp luật được nêu như sau: { $after }
    [removed] Nội dung sau đây, vốn được ghi là các mục của “{ $subject }” lưu trữ theo pháp luật, bị xóa: { $before }
    [changed] Các mục của “{ $subject }” lưu trữ theo pháp luật thay đổi như sau: { $before } → { $after }
   *[other] Các mục của “{ $subject }” lưu trữ theo pháp luật thay đổi.
}
change-retention-record-added = { $how ->
    [added] Hồ sơ lưu trữ theo pháp luật có thêm “{ $subject }”. Thời hạn lưu trữ: { $after }
   *[other] Hồ sơ lưu trữ theo pháp luật có thêm “{ $subject }”.
}
change-retention-record-removed = Hồ sơ lưu trữ theo pháp luật không còn “{ $subject }”.

## Provision to third parties

change-recipient-added = Bên nhận thông tin cá nhân có thêm: { $subject }
change-recipient-removed = Bên nhận thông tin cá nhân không còn: { $subject }
change-recipient-renamed = Tên của bên nhận thông tin cá nhân thay đổi như sau: { $before } → { $after }
change-recipient-items = { $how ->
    [added] Mục thông tin cá nhân được cung cấp cho “{ $subject }” được nêu như sau: { $after }
    [removed] Nội dung sau đây, vốn được ghi là mục thông tin cá nhân được cung cấp cho “{ $subject }”, bị xóa: { $before }
    [changed] Mục thông tin cá nhân được cung cấp cho “{ $subject }” thay đổi như sau: { $before } → { $after }
   *[other] Mục thông tin cá nhân được cung cấp cho “{ $subject }” thay đổi.
}
change-recipient-purpose = { $how ->
    [added] Mục đích sử dụng của “{ $subject }” được nêu như sau: { $after }
    [removed] Nội dung sau đây, vốn được ghi là mục đích sử dụng của “{ $subject }”, bị xóa: { $before }
    [changed] Mục đích sử dụng của “{ $subject }” thay đổi như sau: { $before } → { $after }
   *[other] Mục đích sử dụng của “{ $subject }” thay đổi.
}
change-recipient-term = { $how ->
    [added] Thời hạn lưu giữ và sử dụng của “{ $subject }” được nêu như sau: { $after }
    [removed] Nội dung sau đây, vốn được ghi là thời hạn lưu giữ và sử dụng của “{ $subject }”, bị xóa: { $before }
    [changed] Thời hạn lưu giữ và sử dụng của “{ $subject }” thay đổi như sau: { $before } → { $after }
   *[other] Thời hạn lưu giữ và sử dụng của “{ $subject }” thay đổi.
}
change-recipient-basis = { $how ->
    [added] Căn cứ cung cấp cho “{ $subject }” được nêu như sau: { $after }
    [removed] Nội dung sau đây, vốn được ghi là căn cứ cung cấp cho “{ $subject }”, bị xóa: { $before }
    [changed] Căn cứ cung cấp cho “{ $subject }” thay đổi như sau: { $before } → { $after }
   *[other] Căn cứ cung cấp cho “{ $subject }” thay đổi.
}
change-provision-case-added = Các trường hợp cung cấp thông tin cá nhân cho bên thứ ba có thêm: { $subject }
change-provision-case-removed = Các trường hợp cung cấp thông tin cá nhân cho bên thứ ba không còn: { $subject }

## Cross-border transfer

change-transfer-added = Việc chuyển ra ngoài Hàn Quốc có thêm bên tiếp nhận sau đây: { $subject }
change-transfer-removed = Việc chuyển ra ngoài Hàn Quốc không còn bên tiếp nhận sau đây: { $subject }
change-transfer-changed = { $how ->
    [added] Nội dung sau đây được bổ sung vào “{ $section }” đối với { $subject }: { $after }
    [removed] Nội dung sau đây bị xóa khỏi “{ $section }” đối với { $subject }: { $before }
    [changed] Nội dung của “{ $section }” đối với { $subject } thay đổi như sau: { $before } → { $after }
   *[other] Nội dung của “{ $section }” đối với { $subject } thay đổi.
}

## Entrustment

change-entrustment-started = Nội dung về ủy thác công việc xử lý thông tin cá nhân được bổ sung.
change-entrustment-ended = Nội dung về ủy thác công việc xử lý thông tin cá nhân bị loại bỏ.
change-entrustee-added = Bên nhận ủy thác có thêm: { $subject }
change-entrustee-removed = Bên nhận ủy thác không còn: { $subject }
change-entrustee-renamed = Tên của bên nhận ủy thác thay đổi như sau: { $before } → { $after }
change-entrustee-task = { $how ->
    [added] Công việc ủy thác cho { $subject } được nêu như sau: { $after }
    [removed] Nội dung sau đây, vốn được ghi là công việc ủy thác cho { $subject }, bị xóa: { $before }
    [changed] Công việc ủy thác cho { $subject } thay đổi như sau: { $before } → { $after }
   *[other] Công việc ủy thác cho { $subject } thay đổi.
}
change-entrustee-items = { $how ->
    [added] Mục thông tin cá nhân do { $subject } xử lý được nêu như sau: { $after }
    [removed] Nội dung sau đây, vốn được ghi là mục thông tin cá nhân do { $subject } xử lý, bị xóa: { $before }
    [changed] Mục thông tin cá nhân do { $subject } xử lý thay đổi như sau: { $before } → { $after }
   *[other] Mục thông tin cá nhân do { $subject } xử lý thay đổi.
}
change-entrustee-term = { $how ->
    [added] Thời hạn lưu giữ và sử dụng của { $subject } được nêu như sau: đến { $after }
    [removed] Nội dung sau đây, vốn được ghi là thời hạn lưu giữ và sử dụng của { $subject }, bị xóa: đến { $before }
    [changed] Thời hạn lưu giữ và sử dụng của { $subject } thay đổi như sau: đến { $before } → đến { $after }
   *[other] Thời hạn lưu giữ và sử dụng của { $subject } thay đổi.
}
change-re-entrustee-added = Bên nhận tái ủy thác có thêm: { $subject }
change-re-entrustee-removed = Bên nhận tái ủy thác không còn: { $subject }
change-re-entrustee-changed = { $how ->
    [added] Nội dung sau đây về bên nhận tái ủy thác { $subject } được bổ sung: { $after }
    [removed] Nội dung sau đây về bên nhận tái ủy thác { $subject } bị xóa: { $before }
    [changed] Nội dung về bên nhận tái ủy thác thay đổi như sau: { $before } → { $after }
   *[other] Nội dung về bên nhận tái ủy thác { $subject } thay đổi.
}

## Officer, rights and remedies

change-officer = người phụ trách bảo vệ thông tin cá nhân
change-officer-changed = { $how ->
    [added] { CAP($section) } được nêu như sau: { $after }
    [removed] Nội dung sau đây, vốn được ghi là { $section }, bị xóa: { $before }
    [changed] { CAP($section) } thay đổi như sau: { $before } → { $after }
   *[other] { CAP($section) } thay đổi.
}
change-officer-contact-changed = { $how ->
    [added] { CAP($section) } được nêu như sau: { $after }
    [removed] Nội dung sau đây, vốn được ghi là { $section }, bị xóa: { $before }
    [changed] { CAP($section) } thay đổi như sau: { $before } → { $after }
   *[other] { CAP($section) } thay đổi.
}
change-rights-channel-added = “{ $section }” có thêm: { $subject }
change-rights-channel-removed = “{ $section }” không còn: { $subject }
change-rights =
    .answer-days = thời hạn thông báo kết quả giải quyết
    .agent = thực hiện quyền thông qua người đại diện theo pháp luật hoặc người được ủy quyền
change-remedy-changed = { $how ->
    [added] Nội dung sau đây được bổ sung vào “{ $section }”: { $after }
    [removed] Nội dung sau đây bị xóa khỏi “{ $section }”: { $before }
    [changed] { CAP($section) } thay đổi như sau: { $before } → { $after }
   *[other] Hướng dẫn tại “{ $section }” thay đổi.
}

## Devices, cameras and safeguards

change-cctv-changed = { $how ->
    [added] Nội dung sau đây được bổ sung vào “{ $section }”: { $after }
    [removed] Nội dung sau đây bị xóa khỏi “{ $section }”: { $before }
    [changed] Nội dung của “{ $section }” thay đổi như sau: { $before } → { $after }
   *[other] Nội dung của “{ $section }” thay đổi.
}
change-device-changed = { $how ->
    [added] Nội dung sau đây được bổ sung vào “{ $section }”: { $after }
    [removed] Nội dung sau đây bị xóa khỏi “{ $section }”: { $before }
    [changed] Nội dung của “{ $section }” thay đổi như sau: { $before } → { $after }
   *[other] Nội dung của “{ $section }” thay đổi.
}
change-device =
    .choices = các lựa chọn trong phần cài đặt của trình duyệt web và các phần cài đặt tương tự
change-security-added = Biện pháp bảo đảm an toàn thông tin cá nhân có thêm: { $subject }
change-security-removed = Biện pháp bảo đảm an toàn thông tin cá nhân không còn: { $subject }

## The policy and the controller

change-promise =
    .days = thời gian thông báo trước về thay đổi
    .adverse-days = thời gian thông báo trước về thay đổi bất lợi
change-notice-period-changed = { $how ->
    [added] { CAP($section) } được quy định mới là { $after }.
    [removed] { CAP($section) } đã quy định là { $before } không còn được quy định.
    [changed] { CAP($section) } thay đổi từ { $before } thành { $after }.
   *[other] { CAP($section) } thay đổi.
}
change-controller = bên kiểm soát thông tin cá nhân
    .name = tên của bên kiểm soát thông tin cá nhân
    .called = tên gọi trong chính sách
    .kind = loại hình của bên kiểm soát thông tin cá nhân
    .address = địa chỉ của bên kiểm soát thông tin cá nhân
    .website = địa chỉ trang web của bên kiểm soát thông tin cá nhân
    .phone = số điện thoại của bên kiểm soát thông tin cá nhân
change-controller-changed = { $how ->
    [added] { CAP($subject) } được nêu như sau: { $after }
    [removed] Nội dung sau đây, vốn được ghi là { $subject }, bị xóa: { $before }
    [changed] { CAP($subject) } thay đổi như sau: { $before } → { $after }
   *[other] { CAP($subject) } thay đổi.
}
change-policy = Chính sách xử lý thông tin cá nhân
change-law-reference-changed = { $how ->
    [added] Các văn bản pháp luật được viện dẫn có thêm: { $after }
    [removed] Các văn bản pháp luật được viện dẫn không còn: { $before }
    [changed] Các văn bản pháp luật được viện dẫn thay đổi như sau: { $before } → { $after }
   *[other] Các văn bản pháp luật được viện dẫn thay đổi.
}
change-date-changed = { $how ->
    [added] { CAP($section) } được nêu như sau: { $after }
    [removed] Nội dung sau đây, vốn được ghi là { $section }, bị xóa: { $before }
    [changed] { CAP($section) } thay đổi như sau: { $before } → { $after }
   *[other] { CAP($section) } thay đổi.
}
change-section-added = Mục “{ $section }” được bổ sung mới.
change-section-removed = Mục “{ $section }” bị xóa.
change-section-started = Phát sinh nội dung mới thuộc mục “{ $section }”.
change-section-ended = Không còn nội dung thuộc mục “{ $section }”.
change-section-changed = { $how ->
    [added] Nội dung sau đây được bổ sung vào “{ $section }”: { $after }
    [removed] Nội dung sau đây bị xóa khỏi “{ $section }”: { $before }
    [changed] Nội dung của “{ $section }” thay đổi như sau: { $before } → { $after }
   *[other] Nội dung của “{ $section }” thay đổi.
}
change-section-moved = Vị trí của mục “{ $section }” thay đổi.

## Form

change-order-only = Tại “{ $section }”, chỉ thứ tự thay đổi. Nội dung không thay đổi.
change-wording-only = { $how ->
    [added] Nội dung sau đây được bổ sung vào câu chữ của “{ $section }”: { $after }
    [removed] Nội dung sau đây bị xóa khỏi câu chữ của “{ $section }”: { $before }
    [changed] Câu chữ của “{ $section }” thay đổi như sau: { $before } → { $after }
   *[other] Câu chữ của “{ $section }” thay đổi.
}
change-wording-revised = Cách diễn đạt của “{ $section }” được chỉnh sửa. Nội dung không thay đổi.
change-typography-only = Tại “{ $section }”, chỉ khoảng trắng hoặc dấu câu thay đổi. Nội dung không thay đổi.
change-translation-revised = Bản dịch của “{ $section }” được chỉnh sửa. Nguyên văn tiếng Hàn không thay đổi.
change-correction = Sai sót của chính sách trước đây được đính chính.

## Severity

change-severity-consent-review = cần xem xét căn cứ xử lý như sự đồng ý
change-severity-material = thay đổi quan trọng
change-severity-admin = thay đổi thông thường
change-severity-editorial = thay đổi cách diễn đạt

## What is needed besides publication, for those in charge

change-duty-fresh-consent = Theo { LIST($laws) }, trường hợp xử lý dựa trên sự đồng ý, phải thông báo nội dung thay đổi cho chủ thể thông tin và lấy lại sự đồng ý.
change-duty-statute-only = Theo { LIST($laws) }, số đăng ký cư dân Hàn Quốc chỉ có thể được xử lý khi có căn cứ trong luật, nghị định của Tổng thống Hàn Quốc hoặc văn bản tương tự. Quy tắc của bộ (Hàn Quốc) hoặc sự đồng ý của chủ thể thông tin không phải là căn cứ.
change-duty-separate-consent = Theo { LIST($laws) }, phải có sự đồng ý riêng của chủ thể thông tin hoặc phải có căn cứ trong pháp luật yêu cầu hay cho phép việc xử lý.
change-duty-promotion-consent = Theo { LIST($laws) }, đối với việc xử lý thông tin cá nhân để quảng bá hoặc mời chào bán hàng, phải lấy sự đồng ý tách biệt với các sự đồng ý khác.
change-duty-transfer-consent = Theo { LIST($laws) }, trường hợp chuyển ra ngoài Hàn Quốc dựa trên sự đồng ý, phải thông báo các nội dung về việc chuyển và lấy sự đồng ý riêng; điều này cũng áp dụng khi thay đổi các nội dung đó.
change-duty-representative-consent = Theo { LIST($laws) }, trường hợp xử lý thông tin cá nhân của trẻ em chưa đủ 14 tuổi dựa trên sự đồng ý, phải thông báo nội dung thay đổi cho người đại diện theo pháp luật và lấy lại sự đồng ý.
change-duty-individual-notice = Theo { LIST($laws) }, phải thông báo riêng nội dung thay đổi cho từng chủ thể thông tin bằng phương thức như văn bản. Chỉ khi không thể thông báo mới được thay bằng việc đăng tải ít nhất 30 ngày.
