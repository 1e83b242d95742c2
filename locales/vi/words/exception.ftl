# Cases in which personal information is provided to others. Clauses for a list, no final period.

exception-prior-consent = trường hợp chủ thể thông tin đã đồng ý trước
exception-consent = trường hợp chủ thể thông tin đã đồng ý
exception-required-by-law = trường hợp theo quy định của pháp luật
exception-investigation-request = trường hợp cơ quan điều tra yêu cầu vì mục đích điều tra theo thủ tục và phương thức do pháp luật quy định
exception-investigative-agency-submission = trường hợp nộp theo yêu cầu của cơ quan điều tra được đưa ra theo thủ tục và phương thức do pháp luật quy định
exception-deidentified-statistics = trường hợp cần thiết cho việc lập thống kê và được cung cấp dưới hình thức không thể nhận biết cá nhân cụ thể
exception-deidentified-academic-research = trường hợp cần thiết cho nghiên cứu học thuật và được cung cấp dưới hình thức không thể nhận biết cá nhân cụ thể
exception-deidentified-market-research = trường hợp cần thiết cho nghiên cứu thị trường và được cung cấp dưới hình thức không thể nhận biết cá nhân cụ thể

## For today's clinics

exception-separate-consent = trường hợp có sự đồng ý riêng của chủ thể thông tin
exception-special-provision-of-law = trường hợp luật có quy định đặc biệt hoặc không thể tránh khỏi để tuân thủ nghĩa vụ theo pháp luật
exception-urgent-life-body-property = trường hợp rõ ràng được công nhận là cần thiết vì lợi ích cấp bách về tính mạng, thân thể, tài sản của chủ thể thông tin hoặc bên thứ ba
exception-court-order = trường hợp có lệnh yêu cầu xuất trình hoặc trát của tòa án
