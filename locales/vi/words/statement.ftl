# Whole sentences that a policy may add to its sections. $we is what the policy calls the controller.

## Preamble

statement-personal-information-regarded-as-important = { CAP($we) } coi trọng thông tin cá nhân của chủ thể thông tin.
statement-policy-explains-collection-use-protection-and-security = Chính sách xử lý thông tin cá nhân này giải thích thông tin cá nhân được thu thập, sử dụng và bảo vệ như thế nào và những biện pháp nào được thực hiện để bảo đảm an toàn.
statement-highest-priority-on-protection = { CAP($we) } ưu tiên cao nhất cho việc bảo vệ thông tin cá nhân của chủ thể thông tin và xử lý thông tin cá nhân một cách an toàn theo pháp luật liên quan.
statement-policy-covers-collection-use-storage-and-protection = Chính sách xử lý thông tin cá nhân này quy định các nội dung về thu thập, sử dụng, bảo quản và bảo vệ thông tin cá nhân.
statement-processed-with-consent-under-law = Mọi thông tin cá nhân do { $we } quản lý đều được thu thập, lưu giữ và xử lý trên cơ sở pháp luật liên quan và với sự đồng ý của chủ thể thông tin.
statement-values-and-complies-with-protection-rules = { CAP($we) } trân trọng thông tin cá nhân của chủ thể thông tin và tuân thủ các quy định về bảo vệ thông tin cá nhân của pháp luật liên quan.
statement-strict-security-against-unauthorized-access = { CAP($we) } cố gắng hết sức để duy trì bảo mật nghiêm ngặt nhằm ngăn việc truy cập trái phép thông tin cá nhân.
statement-policy-explains-purpose-method-and-measures = Bằng Chính sách xử lý thông tin cá nhân này, { $we } thông báo thông tin cá nhân do chủ thể thông tin cung cấp được sử dụng với mục đích và phương thức nào, và những biện pháp nào được thực hiện để bảo vệ thông tin đó.
statement-protection-on-internet-extremely-important = { CAP($we) } đặc biệt coi trọng việc bảo vệ thông tin cá nhân trên Internet và nỗ lực bảo vệ thông tin cá nhân do chủ thể thông tin cung cấp.
statement-policy-based-on-service-provider-rules = { CAP($we) } đã xây dựng Chính sách xử lý thông tin cá nhân này trên cơ sở các quy định pháp luật liên quan mà nhà cung cấp dịch vụ thông tin và truyền thông phải tuân thủ.
statement-policy-helps-understanding = Chính sách xử lý thông tin cá nhân này giúp chủ thể thông tin hiểu thông tin cá nhân đã thu thập được sử dụng và được bảo vệ an toàn như thế nào.
statement-takes-privacy-very-seriously = { CAP($we) } rất coi trọng thông tin cá nhân của chủ thể thông tin.

## Purposes

statement-minimum-information-for-better-services = { CAP($we) } chỉ thu thập thông tin cá nhân ở mức tối thiểu cần thiết để cung cấp dịch vụ tốt hơn.
statement-used-only-for-these-purposes = Mọi thông tin do chủ thể thông tin cung cấp chỉ được sử dụng cho các mục đích nêu trên.
statement-purpose-change-requires-prior-consent = Trường hợp mục đích sử dụng thay đổi, { $we } xin sự đồng ý trước.
statement-purpose-change-requires-measures-under-law = { CAP($we) } không sử dụng thông tin cá nhân ngoài các mục đích nêu trên; trường hợp mục đích sử dụng thay đổi, { $we } thực hiện các biện pháp cần thiết như lấy sự đồng ý riêng theo Điều 18 { -pipa }.

## Items

statement-minimum-items-collected = { CAP($we) } chỉ thu thập thông tin cá nhân ở mức tối thiểu cần thiết cho việc sử dụng dịch vụ.
statement-minimum-items-collected-at-registration = Khi đăng ký thành viên, { $we } chỉ thu thập thông tin cá nhân ở mức tối thiểu cần thiết cho việc sử dụng dịch vụ.
statement-required-and-optional-items = Các mục được thu thập gồm mục bắt buộc và mục tùy chọn.
statement-optional-items-do-not-restrict-use = Việc sử dụng dịch vụ không bị hạn chế ngay cả khi không nhập các mục tùy chọn như lựa chọn nhận hoặc không nhận email.
statement-phone-is-optional-at-members-choice = Số điện thoại được nhập theo lựa chọn của thành viên.
statement-collected-for-customer-support-and-service = { CAP($we) } thu thập thông tin cá nhân để hỗ trợ khách hàng và cung cấp dịch vụ.
statement-automatic-items-may-be-generated = Các mục được thu thập tự động có thể được tạo ra và thu thập trong quá trình sử dụng hoặc cung cấp dịch vụ.
statement-analysis-of-free-estimate-self-diagnosis-and-coupon-use = Việc phân tích tình hình người dùng được thực hiện đối với việc sử dụng các dịch vụ như báo giá miễn phí, tự chẩn đoán, phiếu giảm giá.
statement-analysis-only-of-free-estimate-self-diagnosis-and-coupon-use = Việc phân tích tình hình người dùng chỉ được thực hiện đối với việc sử dụng báo giá miễn phí, tự chẩn đoán và phiếu giảm giá.
statement-medical-records-kept-under-medical-service-act = Theo { -medical-service-act }, { $we } có nghĩa vụ lưu giữ thông tin định danh duy nhất và hồ sơ khám chữa bệnh.
statement-no-separate-consent-for-medical-information = { CAP($we) } không lấy sự đồng ý riêng đối với việc thu thập thông tin khám chữa bệnh.
statement-medical-information-kept-under-medical-service-act = Theo { -medical-service-act }, { $we } có nghĩa vụ lưu giữ thông tin định danh duy nhất và thông tin khám chữa bệnh.
statement-separate-consent-not-required = Không cần sự đồng ý riêng đối với thông tin định danh duy nhất và thông tin khám chữa bệnh.
statement-items-without-consent-listed-separately = { CAP($we) } công khai các mục thông tin cá nhân được xử lý không dựa trên sự đồng ý và căn cứ pháp lý của việc đó, tách biệt với thông tin cá nhân được xử lý dựa trên sự đồng ý.
statement-resident-registration-number-only-by-law = Số đăng ký cư dân Hàn Quốc chỉ được xử lý khi có căn cứ trong pháp luật và không được xử lý trên cơ sở sự đồng ý.
statement-sensitive-information-with-separate-consent = Trừ trường hợp có căn cứ trong pháp luật, thông tin nhạy cảm được xử lý sau khi lấy sự đồng ý riêng, tách biệt với sự đồng ý về việc xử lý thông tin cá nhân khác.
statement-promotional-information-with-separate-consent = { CAP($we) } lấy sự đồng ý về việc cung cấp thông tin quảng bá tách biệt với các sự đồng ý khác; nếu không đồng ý, việc sử dụng các dịch vụ khác cũng không bị hạn chế.
statement-optional-consent-does-not-restrict-use = Nếu không đồng ý với việc xử lý này, việc sử dụng dịch vụ cũng không bị hạn chế.
statement-legal-representative-items-only-for-children = Các mục về người đại diện theo pháp luật chỉ được thu thập khi chủ thể thông tin là trẻ em chưa đủ 14 tuổi.
statement-refusal-of-required-items = Trường hợp từ chối cung cấp các mục bắt buộc, việc sử dụng dịch vụ tương ứng sẽ khó thực hiện.

## Retention

statement-destroyed-promptly-without-exception = Khi đạt được mục đích thu thập thông tin cá nhân, { $we } tiêu hủy không chậm trễ thông tin cá nhân đó, không có ngoại lệ.
statement-destroyed-safely-after-statutory-period = Khi hết thời hạn lưu giữ do pháp luật quy định, { $we } tiêu hủy thông tin cá nhân một cách an toàn.
statement-other-statutory-periods-apply = Ngoài ra, nếu pháp luật quy định thời hạn bắt buộc phải lưu giữ thì thông tin cá nhân được lưu giữ trong thời hạn đó.
statement-destroyed-without-delay-in-principle = Về nguyên tắc, khi đạt được mục đích thu thập, sử dụng thông tin cá nhân (như họ và tên, địa chỉ email), { $we } tiêu hủy không chậm trễ thông tin cá nhân đó.
statement-preservation-by-law-not-applied-to-current-services = Nghĩa vụ lưu trữ này theo pháp luật như { -commercial-act } không áp dụng đối với các dịch vụ hiện đang cung cấp.
statement-kept-for-individually-consented-period = Trường hợp chủ thể thông tin đồng ý riêng từng trường hợp, thông tin được lưu giữ đến khi hết thời hạn theo sự đồng ý đó.
statement-destroyed-when-purpose-of-collection-or-provision-achieved = Khi đạt được mục đích thu thập hoặc tiếp nhận thông tin cá nhân, { $we } tiêu hủy không chậm trễ thông tin cá nhân đó.
statement-retained-where-commercial-act-or-other-laws-require = Dù đã đạt được mục đích thu thập hoặc tiếp nhận, thông tin cá nhân vẫn có thể được lưu giữ trong trường hợp pháp luật như { -commercial-act } quy định phải lưu trữ.
statement-processed-within-period-of-law-or-consent = { CAP($we) } xử lý và lưu giữ thông tin cá nhân trong thời hạn lưu giữ theo pháp luật hoặc thời hạn lưu giữ mà chủ thể thông tin đã đồng ý.
statement-medical-record-period-extended-once = Trường hợp cần thiết để tiếp tục khám chữa bệnh, thời hạn lưu trữ hồ sơ về khám chữa bệnh có thể được gia hạn trong phạm vi thời hạn đó, tối đa 1 lần.
statement-only-statistics-kept-afterwards = Khi hết thời hạn lưu giữ, chỉ giữ lại số liệu thống kê không thể nhận biết cá nhân.
statement-listed-as-visit-records = Được lưu trữ như hồ sơ về lượt truy cập.

## Children

statement-consent-of-legal-representative-always-obtained = Khi thu thập thông tin cá nhân của trẻ em chưa đủ 14 tuổi, { $we } luôn lấy sự đồng ý của người đại diện theo pháp luật.
statement-minimum-collected-to-obtain-consent = Để lấy sự đồng ý của người đại diện theo pháp luật, { $we } thu thập từ trẻ em thông tin ở mức tối thiểu về người đại diện theo pháp luật.
statement-legal-representative-verified-before-acting = Sau khi qua thủ tục xác nhận người đại diện theo pháp luật, người đại diện theo pháp luật có thể trực tiếp xem hoặc chỉnh sửa, xóa thông tin cá nhân của trẻ em.
statement-necessary-measures-for-legal-representative = Khi người đại diện theo pháp luật liên hệ với người phụ trách bảo vệ thông tin cá nhân, { $we } thực hiện các biện pháp cần thiết.
statement-children-information-not-provided-or-shared = { CAP($we) } không cung cấp hoặc chia sẻ thông tin về trẻ em cho bên thứ ba.
statement-children-information-not-used-until-corrected = Khi người đại diện theo pháp luật yêu cầu chỉnh sửa sai sót trong thông tin cá nhân của trẻ em, { $we } không sử dụng hoặc cung cấp thông tin cá nhân đó cho đến khi chỉnh sửa xong sai sót.
statement-legal-representative-acts-for-registered-children = Người đại diện theo pháp luật có thể thực hiện các quyền này đối với thông tin cá nhân của trẻ em chưa đủ 14 tuổi đã đăng ký tại { $we }.
statement-children-not-collected = { CAP($we) } không thu thập thông tin cá nhân của trẻ em chưa đủ 14 tuổi.
statement-consent-of-legal-representative-obtained-and-confirmed = Khi phải có sự đồng ý để xử lý thông tin cá nhân của trẻ em chưa đủ 14 tuổi, { $we } lấy sự đồng ý của người đại diện theo pháp luật và xác nhận người đại diện theo pháp luật đã đồng ý hay chưa.
statement-children-informed-in-plain-language = Khi thông báo cho trẻ em chưa đủ 14 tuổi các nội dung về xử lý thông tin cá nhân, { $we } sử dụng biểu mẫu dễ hiểu và ngôn từ rõ ràng, dễ hiểu.

## Destruction

statement-destroyed-promptly-after-collection-and-use = Khi đạt được mục đích thu thập, sử dụng thông tin cá nhân, { $we } tiêu hủy không chậm trễ thông tin cá nhân đó.
statement-destroyed-immediately-after-collection-and-use = Khi đạt được mục đích thu thập, sử dụng thông tin cá nhân, { $we } tiêu hủy ngay lập tức thông tin cá nhân đó.
statement-moved-to-separate-database-or-documents = Thông tin được cung cấp cho các việc như đăng ký thành viên được chuyển sang cơ sở dữ liệu riêng; biểu mẫu giấy được bảo quản thành tài liệu riêng.
statement-kept-for-a-period-by-internal-policy-and-law-then-destroyed = Thông tin đã chuyển được bảo quản trong một thời gian nhất định theo phương châm nội bộ và pháp luật liên quan (xem “{ retention }”) rồi được tiêu hủy.
statement-separate-database-used-only-for-retention = Thông tin cá nhân đã chuyển sang cơ sở dữ liệu riêng không được sử dụng cho mục đích nào khác ngoài việc lưu giữ, trừ trường hợp luật có quy định.
statement-destroyed-when-service-use-ends = Khi kết thúc việc sử dụng dịch vụ, { $we } tiêu hủy không chậm trễ thông tin cá nhân.
statement-non-identifying-information-may-be-kept = Thông tin không nhận dạng cá nhân như giới tính, nhóm tuổi có thể được lưu giữ.
statement-membership-information-destroyed-immediately = Thông tin được nhập cho các việc như đăng ký thành viên được tiêu hủy ngay lập tức khi đạt được mục đích.
statement-destruction-selected-and-approved = { CAP($we) } chọn ra thông tin cá nhân đã phát sinh lý do tiêu hủy và tiêu hủy sau khi được người phụ trách bảo vệ thông tin cá nhân phê duyệt.
statement-kept-by-law-stored-separately = Thông tin cá nhân phải lưu trữ theo pháp luật khác được chuyển sang cơ sở dữ liệu riêng hoặc được lưu trữ ở nơi khác.

## Provision

statement-no-use-or-provision-beyond-notified-scope = Trừ trường hợp có sự đồng ý của chủ thể thông tin hoặc do pháp luật liên quan quy định, { $we } không sử dụng thông tin cá nhân vượt quá phạm vi đã thông báo tại “{ purposes }” và không cung cấp thông tin cá nhân cho người khác, doanh nghiệp hoặc tổ chức khác.
statement-not-provided-to-outside-parties-in-principle = Về nguyên tắc, { $we } không cung cấp thông tin cá nhân ra bên ngoài.
statement-not-provided-to-outside-parties = { CAP($we) } không cung cấp thông tin cá nhân ra bên ngoài.
statement-provision-applies-only-to-non-identifying-information = Vì thông tin nhận dạng cá nhân được tự động tiêu hủy sau khi kết thúc việc sử dụng dịch vụ, các ngoại lệ nêu trên chỉ áp dụng đối với thông tin không nhận dạng cá nhân.
statement-provided-only-within-law = { CAP($we) } chỉ xử lý thông tin cá nhân trong phạm vi mục đích xử lý và chỉ cung cấp cho bên thứ ba khi có sự đồng ý của chủ thể thông tin hoặc có căn cứ trong luật.
statement-provision-may-be-refused = Chủ thể thông tin có thể từ chối đồng ý cho việc cung cấp cho bên thứ ba; trong trường hợp này, chủ thể thông tin có thể không sử dụng được dịch vụ cần sự đồng ý đó.
statement-recipient-named-when-consent-obtained = Tên của cơ sở y tế nhận thông tin được thông báo khi lấy sự đồng ý của chủ thể thông tin.

## Entrustment

statement-no-entrustment-without-consent = { CAP($we) } không ủy thác xử lý thông tin cá nhân cho doanh nghiệp bên ngoài nếu không có sự đồng ý của chủ thể thông tin.
statement-no-entrustment-at-present = { CAP($we) } hiện không ủy thác xử lý thông tin cá nhân cho doanh nghiệp bên ngoài.
statement-entrustment-notified-with-prior-consent = Nếu sau này cần ủy thác, { $we } sẽ thông báo bên nhận ủy thác và nội dung công việc ủy thác, và lấy sự đồng ý trước.
statement-entrustment-notified-in-detail-with-consent = Nếu sau này cần ủy thác, { $we } sẽ thông báo chi tiết bên nhận ủy thác và nội dung công việc ủy thác, và lấy sự đồng ý.
statement-entrustment-notified-with-prior-consent-if-necessary = Nếu sau này cần ủy thác, { $we } sẽ thông báo bên nhận ủy thác và nội dung công việc ủy thác và, trong trường hợp cần thiết, lấy sự đồng ý trước.
statement-collection-and-analysis-entrusted-to-improve-services = Để nâng cao dịch vụ, { $we } ủy thác việc thu thập và phân tích thông tin cá nhân cho doanh nghiệp bên ngoài.
statement-processing-entrusted-for-execution-of-services = { CAP($we) } ủy thác xử lý thông tin cá nhân để thực hiện dịch vụ.
statement-entrustment-details-by-email-phone-or-website = Các nội dung về bên nhận ủy thác, phạm vi ủy thác và thông tin được chia sẻ được thông báo qua email, điện thoại hoặc trang web.
statement-contract-sets-provisions-for-safe-management = Hợp đồng ủy thác quy định các nội dung cần thiết để thông tin cá nhân được quản lý an toàn theo pháp luật liên quan.
statement-contract-requires-compliance-with-protection-instructions = Hợp đồng ủy thác quy định phải tuân thủ các chỉ thị về bảo vệ thông tin cá nhân.
statement-contract-requires-confidentiality = Hợp đồng ủy thác quy định phải giữ bí mật thông tin cá nhân.
statement-contract-prohibits-third-party-provision = Hợp đồng ủy thác quy định không được cung cấp thông tin cá nhân cho bên thứ ba.
statement-contract-stored-electronically = Nội dung hợp đồng ủy thác được bảo quản dưới dạng điện tử.
statement-contract-terms-and-supervision = Hợp đồng ủy thác quy định các nội dung về cấm xử lý ngoài mục đích thực hiện công việc ủy thác, biện pháp bảo đảm an toàn, hạn chế tái ủy thác, quản lý và giám sát, bồi thường thiệt hại; { $we } giám sát việc bên nhận ủy thác xử lý thông tin cá nhân một cách an toàn.
statement-entrustment-changes-published-without-delay = Khi nội dung công việc ủy thác hoặc bên nhận ủy thác thay đổi, { $we } công khai không chậm trễ việc đó qua Chính sách xử lý thông tin cá nhân này.
statement-entrustment-published-when-begun = Nếu sau này ủy thác xử lý thông tin cá nhân, { $we } sẽ công khai nội dung công việc ủy thác và bên nhận ủy thác trong Chính sách xử lý thông tin cá nhân này.

## Safeguards

statement-measures-against-loss-theft-leakage-alteration-and-damage = { CAP($we) } thực hiện các biện pháp kỹ thuật và quản lý để thông tin cá nhân không bị thất lạc, mất cắp, rò rỉ, sửa đổi hoặc hư hỏng.
statement-various-technical-security-measures = { CAP($we) } áp dụng nhiều biện pháp bảo mật làm biện pháp kỹ thuật để bảo vệ thông tin cá nhân.
statement-managerial-measures-implemented = { CAP($we) } cũng thực hiện các biện pháp quản lý để bảo vệ thông tin cá nhân.
statement-technical-and-organizational-precautions = { CAP($we) } thực hiện các biện pháp bảo vệ về kỹ thuật và quản lý để bảo vệ thông tin cá nhân.

## Cookies

statement-cookies-and-other-devices-operated = { CAP($we) } vận hành cookie và các thiết bị khác để lưu và truy xuất thông tin của chủ thể thông tin.
statement-cookies-may-be-used-for-services = { CAP($we) } có thể sử dụng cookie để lưu và thường xuyên truy xuất thông tin sử dụng.
statement-cookies-store-and-retrieve-from-time-to-time = { CAP($we) } sử dụng cookie để thường xuyên lưu và truy xuất thông tin của chủ thể thông tin.
statement-cookies-are-small-text-files = Cookie là tệp văn bản rất nhỏ mà máy chủ vận hành trang web gửi đến trình duyệt của chủ thể thông tin và được lưu trong ổ cứng máy tính của chủ thể thông tin.
statement-cookies-are-small-amounts-of-information = Cookie là một lượng thông tin nhỏ mà máy chủ (HTTP) vận hành trang web gửi đến trình duyệt trên máy tính của chủ thể thông tin và cũng được lưu trong ổ cứng máy tính của chủ thể thông tin.
statement-cookies-identify-computers-not-persons = Cookie nhận dạng máy tính của chủ thể thông tin nhưng không nhận dạng cá nhân chủ thể thông tin.
statement-right-to-refuse-cookies = Chủ thể thông tin có quyền từ chối việc cài đặt cookie.
statement-choice-over-cookies = Chủ thể thông tin có quyền lựa chọn đối với việc cài đặt cookie.
statement-cookies-blocked-in-browser-settings = Chủ thể thông tin có thể chặn việc lưu cookie trong phần cài đặt ở phía trên trình duyệt web.
statement-login-features-restricted-without-cookies = Nếu từ chối lưu cookie, một số chức năng của dịch vụ cần đăng nhập có thể bị hạn chế.
statement-cookies-required-for-login-and-use = Để đăng nhập và sử dụng dịch vụ, phải cho phép cookie.
statement-login-services-difficult-without-cookies = Nếu từ chối lưu cookie, việc sử dụng một số dịch vụ cần đăng nhập có thể gặp khó khăn.
statement-some-services-difficult-without-cookies = Nếu từ chối cài đặt cookie, việc cung cấp một số dịch vụ có thể gặp khó khăn.
statement-no-behavioral-information-collected = { CAP($we) } không thu thập thông tin hành vi để quảng cáo được cá nhân hóa và cũng không cho phép bên thứ ba thu thập.

## Rights

statement-rights-over-own-or-childs-information = Chủ thể thông tin và người đại diện theo pháp luật có thể thực hiện các quyền này đối với thông tin cá nhân của chính mình hoặc của trẻ em chưa đủ 14 tuổi đã đăng ký tại { $we }.
statement-rights-of-data-subjects-and-representatives-at-any-time = Chủ thể thông tin và người đại diện theo pháp luật có thể thực hiện các quyền này bất cứ lúc nào.
statement-rights-at-any-time = Chủ thể thông tin có thể thực hiện các quyền này bất cứ lúc nào.
statement-responds-promptly = { CAP($we) } nhanh chóng đáp ứng yêu cầu của chủ thể thông tin.
statement-inquiries-to-privacy-officer = Câu hỏi về thông tin cá nhân có thể được gửi đến người phụ trách bảo vệ thông tin cá nhân.
statement-acts-promptly-when-officer-contacted = Khi chủ thể thông tin liên hệ với người phụ trách bảo vệ thông tin cá nhân, { $we } giải quyết không chậm trễ.
statement-not-used-until-corrected = Khi chủ thể thông tin yêu cầu chỉnh sửa sai sót trong thông tin cá nhân, { $we } không sử dụng hoặc cung cấp thông tin cá nhân đó cho đến khi hoàn tất việc chỉnh sửa.
statement-third-parties-notified-of-correction = Trường hợp thông tin cá nhân sai sót đã được cung cấp cho bên thứ ba, { $we } thông báo không chậm trễ kết quả chỉnh sửa cho bên thứ ba đó để việc chỉnh sửa được thực hiện.
statement-terminated-information-handled-by-retention-period = { CAP($we) } xử lý thông tin cá nhân đã bị hủy bỏ hoặc xóa theo quy định tại “{ retention }”.
statement-no-identifying-information-stored-at-present = { CAP($we) } hiện không lưu thông tin có thể nhận dạng cá nhân.
statement-future-storage-notified-with-consent = Nếu sau này bảo quản thông tin như vậy, { $we } sẽ thông báo chi tiết nội dung đó và lấy sự đồng ý.
statement-respects-rights-and-responds-promptly-and-diligently = { CAP($we) } tôn trọng quyền của chủ thể thông tin đối với thông tin cá nhân và đáp ứng nhanh chóng, tận tình yêu cầu xem, chỉnh sửa hoặc xóa thông tin.
statement-visit-only-to-protect-personal-information = Việc chỉ tiếp nhận yêu cầu xem, chỉnh sửa hoặc xóa thông tin khi đến trực tiếp là nhằm bảo vệ thông tin cá nhân.
statement-statutory-records-not-changed-during-retention = Thông tin cá nhân phải bảo quản theo pháp luật không thể được sửa đổi hoặc xóa trong thời hạn bảo quản, ngay cả khi có yêu cầu.
statement-identity-verified-before-withdrawal = Việc hủy tư cách thành viên có thể thực hiện sau khi qua thủ tục xác minh danh tính.
statement-consent-withdrawn-at-any-time = Chủ thể thông tin có thể rút lại bất cứ lúc nào sự đồng ý về việc thu thập, sử dụng và cung cấp thông tin cá nhân.
statement-consent-withdrawn-by-leaving-membership = Sự đồng ý khi đăng ký thành viên có thể được rút lại bằng cách hủy tư cách thành viên.
statement-officer-deletes-promptly-on-withdrawal = Khi nhận được liên hệ, người phụ trách bảo vệ thông tin cá nhân thực hiện không chậm trễ các biện pháp cần thiết để xóa thông tin cá nhân.
statement-destroyed-without-delay-on-withdrawal = Khi chủ thể thông tin liên hệ với người phụ trách bảo vệ thông tin cá nhân, { $we } thực hiện không chậm trễ các biện pháp cần thiết như tiêu hủy thông tin cá nhân.
statement-withdrawn-information-destroyed = Khi sự đồng ý được rút lại, { $we } tiêu hủy không chậm trễ thông tin cá nhân tương ứng, trừ trường hợp lưu trữ theo pháp luật.
statement-answered-within-ten-days = { CAP($we) } thông báo kết quả giải quyết trong vòng 10 ngày kể từ ngày nhận được yêu cầu xem, chỉnh sửa, xóa thông tin hoặc ngừng xử lý.
statement-agent-needs-power-of-attorney = Trường hợp thực hiện quyền thông qua người đại diện, phải nộp giấy ủy quyền theo Mẫu số 11 kèm theo { -method-notification }.
statement-requester-identity-confirmed = { CAP($we) } xác nhận người thực hiện quyền có phải là chính chủ thể thông tin hoặc người đại diện hợp pháp hay không.
statement-requests-as-easy-as-collection = { CAP($we) } cũng tiếp nhận các yêu cầu như yêu cầu xem thông tin bằng phương thức dùng để thu thập thông tin cá nhân và thực hiện thủ tục đó sao cho không khó hơn thủ tục thu thập.
statement-erasure-limited-by-other-laws = Đối với thông tin cá nhân mà pháp luật khác quy định là đối tượng thu thập, không thể yêu cầu xóa.
statement-objection-against-refusal = Trường hợp yêu cầu bị từ chối, chủ thể thông tin có thể nêu ý kiến phản đối với { $we }; { $we } xem xét ý kiến phản đối và thông báo kết quả.
statement-refusal-reason-notified = Trường hợp không đáp ứng yêu cầu, { $we } thông báo lý do và cách nêu ý kiến phản đối.
statement-appeal-against-public-body = Người bị xâm phạm quyền hoặc lợi ích do quyết định hoặc việc không hành động của cơ quan công đối với yêu cầu xem, chỉnh sửa, xóa thông tin hoặc ngừng xử lý có thể yêu cầu phán quyết hành chính theo thủ tục của Hàn Quốc.
statement-medical-record-copies-under-medical-service-act = Việc xem hồ sơ khám chữa bệnh và cấp bản sao thực hiện theo Điều 21 { -medical-service-act }.
statement-no-automated-decisions = { CAP($we) } không đưa ra quyết định bằng cách xử lý thông tin cá nhân với hệ thống hoàn toàn tự động.
statement-complaint-to-supervisory-authority = Chủ thể thông tin tại Liên minh châu Âu có thể khiếu nại đến cơ quan giám sát của quốc gia thành viên nơi mình cư trú thường xuyên hoặc làm việc, hoặc của quốc gia thành viên nơi xảy ra việc xâm phạm.

## Privacy officer

statement-department-and-officer-designated = { CAP($we) } chỉ định bộ phận chuyên trách và người phụ trách bảo vệ thông tin cá nhân để bảo vệ thông tin cá nhân và xử lý ý kiến không hài lòng liên quan đến thông tin cá nhân.
statement-officer-designated-to-protect-and-resolve = { CAP($we) } bố trí người phụ trách bảo vệ thông tin cá nhân để bảo vệ thông tin cá nhân và xử lý ý kiến không hài lòng liên quan đến thông tin cá nhân.
statement-customer-service-team-operated = { CAP($we) } có nhóm dịch vụ khách hàng chịu trách nhiệm quản lý thông tin cá nhân.
statement-questions-to-team-or-officer = Câu hỏi về thông tin cá nhân có thể được gửi đến nhóm dịch vụ khách hàng hoặc người phụ trách bảo vệ thông tin cá nhân.
statement-complaints-to-officer-or-department = Ý kiến không hài lòng hoặc lo ngại về thông tin cá nhân có thể được phản ánh với người phụ trách bảo vệ thông tin cá nhân hoặc bộ phận chuyên trách.
statement-complaints-to-officer = Mọi kiến nghị liên quan đến bảo vệ thông tin cá nhân phát sinh khi sử dụng dịch vụ có thể được phản ánh với người phụ trách bảo vệ thông tin cá nhân.
statement-answers-promptly-and-sufficiently = { CAP($we) } trả lời nhanh chóng và đầy đủ đối với các nội dung được phản ánh.

## Remedies

statement-report-or-consult-other-infringements = Ngoài ra, nếu cần trình báo hoặc tư vấn về việc xâm phạm thông tin cá nhân, có thể liên hệ với các cơ quan sau.

## Cameras

statement-video-use-provision-destruction-and-access-recorded = Các nội dung về sử dụng, cung cấp cho bên thứ ba, tiêu hủy và yêu cầu xem thông tin video cá nhân được ghi lại và quản lý.
statement-video-permanently-deleted-after-retention = Khi hết thời hạn bảo quản, thông tin được xóa vĩnh viễn bằng phương pháp không thể khôi phục; bản in được cắt nhỏ hoặc thiêu hủy.
statement-video-viewing-requested-at-any-time = Chủ thể thông tin có thể yêu cầu đơn vị vận hành thiết bị xử lý thông tin video cho xem hoặc xác nhận sự tồn tại của thông tin video cá nhân bất cứ lúc nào.
statement-video-viewing-limited-to-urgent-protection = Tuy nhiên, việc này giới hạn ở thông tin video cá nhân rõ ràng cần thiết cho lợi ích cấp bách về tính mạng, thân thể, tài sản của chủ thể thông tin.
statement-video-viewing-refused-if-destroyed = Trường hợp thông tin video đã bị tiêu hủy do hết thời hạn bảo quản, việc xem có thể bị từ chối.
statement-video-viewing-refused-for-other-legitimate-reasons = Trường hợp có lý do chính đáng khác để từ chối, việc xem có thể bị từ chối.
statement-video-own-footage-viewable = Chủ thể thông tin có thể yêu cầu xem thông tin video cá nhân ghi hình chính mình; { $we } xử lý để không thể nhận biết những phần có nguy cơ xâm phạm đời tư của người khác.
statement-video-others-footage-limited = Thông tin video cá nhân ghi hình người khác chỉ có thể được xem trong trường hợp rõ ràng cần thiết cho lợi ích cấp bách về tính mạng, thân thể, tài sản.
statement-video-without-sound = Thiết bị xử lý thông tin video không ghi âm giọng nói.
statement-no-cameras-in-private-places = Không lắp đặt thiết bị xử lý thông tin video tại những nơi có nguy cơ xâm phạm đời tư như phòng khám bệnh, phòng thay đồ, nhà vệ sinh.
statement-camera-signs-posted = { CAP($we) } lắp đặt bảng thông báo để mọi người dễ dàng nhận biết việc ghi hình.

## Changes

statement-check-policy-regularly = Khi truy cập trang web, xin vui lòng thường xuyên xem lại Chính sách xử lý thông tin cá nhân này.
statement-changes-reflected-promptly = Nội dung thay đổi được phản ánh không chậm trễ trong Chính sách xử lý thông tin cá nhân.
statement-additions-deletions-and-modifications-announced = Trường hợp bổ sung, xóa hoặc sửa đổi nội dung của Chính sách xử lý thông tin cá nhân, { $we } thông báo việc đó.
statement-announced-when-revised = Trường hợp sửa đổi Chính sách xử lý thông tin cá nhân, { $we } thông báo việc đó.
statement-previous-versions-available = Có thể xem các Chính sách xử lý thông tin cá nhân trước đây cùng với thời gian áp dụng bất cứ lúc nào.
statement-comparison-published = Nội dung thay đổi được công khai kèm bản so sánh trước và sau khi thay đổi.
