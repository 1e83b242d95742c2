# What a data subject may choose about cookies. Verbal nouns in -х.

choice-allow-all-cookies = бүх күүкийг зөвшөөрөх
choice-confirm-each-cookie = күүки хадгалах бүрд баталгаажуулах
choice-notify-each-cookie = күүки хадгалах бүрд мэдэгдэл хүлээн авах
choice-refuse-all-cookies = бүх күүкийг хадгалахаас татгалзах

## For today's clinics

choice-block-third-party-cookies = гуравдагч талын күүкийг хориглох
choice-delete-stored-cookies = хадгалсан күүкийг арилгах
choice-private-browsing = нууцлалтай цонх ашиглах
choice-reset-advertising-identifier = зар сурталчилгааны таних тэмдгийг шинэчлэх эсвэл арилгах
