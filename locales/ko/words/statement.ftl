# 각 절에 덧붙일 수 있는 온전한 문장. $we는 방침에서 개인정보처리자를 부르는 말이다.

## 서문

statement-personal-information-regarded-as-important = { JOSA($we, "은/는") } 정보주체의 개인정보를 중요하게 생각합니다.
statement-policy-explains-collection-use-protection-and-security = 이 개인정보 처리방침은 개인정보를 어떻게 수집하고 이용하며 보호하는지, 안전성을 확보하기 위하여 어떤 조치를 하는지 설명합니다.
statement-highest-priority-on-protection = { JOSA($we, "은/는") } 정보주체의 개인정보 보호를 최우선으로 하며, 관련 법령에 따라 개인정보를 안전하게 처리합니다.
statement-policy-covers-collection-use-storage-and-protection = 이 개인정보 처리방침은 개인정보의 수집, 이용, 보관 및 보호에 관한 사항을 정합니다.
statement-processed-with-consent-under-law = { JOSA($we, "이/가") } 취급하는 모든 개인정보는 관련 법령에 근거하여 정보주체의 동의를 받아 수집·보유·처리합니다.
statement-values-and-complies-with-protection-rules = { JOSA($we, "은/는") } 정보주체의 개인정보를 소중히 여기며, 관련 법령의 개인정보 보호 규정을 지킵니다.
statement-strict-security-against-unauthorized-access = { JOSA($we, "은/는") } 개인정보에 대한 무단 접근을 막기 위하여 보안을 엄격하게 유지하도록 최선을 다합니다.
statement-policy-explains-purpose-method-and-measures = { JOSA($we, "은/는") } 정보주체가 제공한 개인정보를 어떤 목적과 방법으로 이용하는지, 이를 보호하기 위하여 어떤 조치를 하는지 이 개인정보 처리방침으로 알려 드립니다.
statement-protection-on-internet-extremely-important = { JOSA($we, "은/는") } 인터넷에서의 개인정보 보호를 매우 중요하게 생각하며, 정보주체가 제공한 개인정보를 보호하기 위하여 노력합니다.
statement-policy-based-on-service-provider-rules = { JOSA($we, "은/는") } 정보통신서비스 제공자가 지켜야 하는 관련 법규를 바탕으로 이 개인정보 처리방침을 마련하였습니다.
statement-policy-helps-understanding = 이 개인정보 처리방침은 수집한 개인정보가 어떻게 이용되고 안전하게 보호되는지 정보주체가 이해하도록 돕습니다.
statement-takes-privacy-very-seriously = { JOSA($we, "은/는") } 정보주체의 개인정보를 매우 중요하게 여깁니다.

## 처리 목적

statement-minimum-information-for-better-services = { JOSA($we, "은/는") } 더 나은 서비스를 제공하는 데 필요한 최소한의 개인정보만 수집합니다.
statement-used-only-for-these-purposes = 정보주체가 제공한 모든 정보는 위의 목적으로만 이용합니다.
statement-purpose-change-requires-prior-consent = 이용 목적이 바뀌는 경우에는 사전에 동의를 구합니다.
statement-purpose-change-requires-measures-under-law = { JOSA($we, "은/는") } 위의 목적이 아닌 용도로는 개인정보를 이용하지 않으며, 이용 목적이 바뀌는 경우에는 「개인정보 보호법」 제18조에 따라 별도의 동의를 받는 등 필요한 조치를 합니다.

## 항목

statement-minimum-items-collected = { JOSA($we, "은/는") } 서비스 이용에 필요한 최소한의 개인정보만 수집합니다.
statement-minimum-items-collected-at-registration = { JOSA($we, "은/는") } 회원가입 시 서비스 이용에 필요한 최소한의 개인정보만 수집합니다.
statement-required-and-optional-items = 수집하는 항목에는 필수항목과 선택항목이 있습니다.
statement-optional-items-do-not-restrict-use = 이메일 수신 여부와 같은 선택항목은 입력하지 않아도 서비스 이용에 제한이 없습니다.
statement-phone-is-optional-at-members-choice = 전화번호는 회원의 선택에 따라 입력합니다.
statement-collected-for-customer-support-and-service = { JOSA($we, "은/는") } 고객 지원과 서비스 제공을 위하여 개인정보를 수집합니다.
statement-automatic-items-may-be-generated = 자동으로 수집되는 항목은 서비스를 이용하거나 제공하는 과정에서 생성되어 수집될 수 있습니다.
statement-analysis-of-free-estimate-self-diagnosis-and-coupon-use = 이용자 현황 분석은 무료 견적, 자가진단, 쿠폰 등의 이용을 대상으로 합니다.
statement-analysis-only-of-free-estimate-self-diagnosis-and-coupon-use = 이용자 현황 분석은 무료 견적, 자가진단 및 쿠폰의 이용만을 대상으로 합니다.
statement-medical-records-kept-under-medical-service-act = { JOSA($we, "은/는") } 「의료법」에 따라 고유식별정보와 진료기록을 의무적으로 보유합니다.
statement-no-separate-consent-for-medical-information = 진료정보의 수집에 대하여는 별도의 동의를 받지 않습니다.
statement-medical-information-kept-under-medical-service-act = { JOSA($we, "은/는") } 「의료법」에 따라 고유식별정보와 진료정보를 의무적으로 보유합니다.
statement-separate-consent-not-required = 고유식별정보와 진료정보에 대하여는 별도의 동의가 필요하지 않습니다.
statement-items-without-consent-listed-separately = { JOSA($we, "은/는") } 동의 없이 처리하는 개인정보의 항목과 그 법적 근거를 동의를 받아 처리하는 개인정보와 구분하여 공개합니다.
statement-resident-registration-number-only-by-law = 주민등록번호는 법령에 근거가 있는 경우에만 처리하며, 동의를 근거로 처리하지 않습니다.
statement-sensitive-information-with-separate-consent = 민감정보는 법령에 근거가 있는 경우가 아니면 다른 개인정보의 처리에 대한 동의와 구분하여 별도의 동의를 받아 처리합니다.
statement-promotional-information-with-separate-consent = 홍보성 정보의 안내에 대한 동의는 다른 동의와 구분하여 받으며, 동의하지 않아도 그 밖의 서비스를 이용하는 데 제한이 없습니다.
statement-optional-consent-does-not-restrict-use = 이 처리에 동의하지 않아도 서비스를 이용하는 데 제한이 없습니다.
statement-legal-representative-items-only-for-children = 법정대리인에 관한 항목은 정보주체가 만 14세 미만 아동인 경우에만 수집합니다.
statement-refusal-of-required-items = 필수항목의 제공을 거부하는 경우에는 해당 서비스를 이용하기 어렵습니다.

## 보유 기간

statement-destroyed-promptly-without-exception = { JOSA($we, "은/는") } 개인정보의 수집 목적이 달성되면 그 개인정보를 예외 없이 지체 없이 파기합니다.
statement-destroyed-safely-after-statutory-period = 법령에서 정한 보유기간이 지나면 개인정보를 안전하게 파기합니다.
statement-other-statutory-periods-apply = 그 밖에 법령에서 보유를 의무로 정한 기간이 있으면 그 기간 동안 보유합니다.
statement-destroyed-without-delay-in-principle = { JOSA($we, "은/는") } 원칙적으로 개인정보(성명, 이메일 주소 등)의 수집·이용 목적이 달성되면 그 개인정보를 지체 없이 파기합니다.
statement-preservation-by-law-not-applied-to-current-services = 「상법」 등 법령에 따른 이 보존 의무는 현재 제공하는 서비스에는 적용되지 않습니다.
statement-kept-for-individually-consented-period = 정보주체가 개별적으로 동의한 경우에는 그 동의에 따른 기간이 끝날 때까지 보유합니다.
statement-destroyed-when-purpose-of-collection-or-provision-achieved = { JOSA($we, "은/는") } 개인정보를 수집하거나 제공받은 목적이 달성되면 그 개인정보를 지체 없이 파기합니다.
statement-retained-where-commercial-act-or-other-laws-require = 수집하거나 제공받은 목적이 달성되었더라도 「상법」 등 법령에서 보존하도록 정한 경우에는 개인정보를 보유할 수 있습니다.
statement-processed-within-period-of-law-or-consent = { JOSA($we, "은/는") } 법령에 따른 보유기간 또는 정보주체에게서 동의받은 보유기간 안에서 개인정보를 처리하고 보유합니다.
statement-medical-record-period-extended-once = 계속적인 진료를 위하여 필요한 경우에는 1회에 한정하여 진료에 관한 기록의 보존기간을 그 기간의 범위에서 연장할 수 있습니다.
statement-only-statistics-kept-afterwards = 보유기간이 지나면 개인을 알아볼 수 없는 통계만 남깁니다.
statement-listed-as-visit-records = 방문에 관한 기록으로서 보존합니다.

## 아동

statement-consent-of-legal-representative-always-obtained = { JOSA($we, "은/는") } 만 14세 미만 아동의 개인정보를 수집할 때에는 반드시 법정대리인의 동의를 받습니다.
statement-minimum-collected-to-obtain-consent = { JOSA($we, "은/는") } 법정대리인의 동의를 받기 위하여 아동에게서 법정대리인에 관한 최소한의 정보를 수집합니다.
statement-legal-representative-verified-before-acting = 법정대리인은 법정대리인 확인 절차를 거친 뒤 아동의 개인정보를 직접 열람하거나 정정·삭제할 수 있습니다.
statement-necessary-measures-for-legal-representative = 법정대리인이 개인정보 보호책임자에게 연락하면 { JOSA($we, "은/는") } 필요한 조치를 합니다.
statement-children-information-not-provided-or-shared = { JOSA($we, "은/는") } 아동에 관한 정보를 제3자에게 제공하거나 공유하지 않습니다.
statement-children-information-not-used-until-corrected = 법정대리인이 아동의 개인정보에 대한 오류의 정정을 요구하면 { JOSA($we, "은/는") } 그 오류를 정정할 때까지 해당 개인정보를 이용하거나 제공하지 않습니다.
statement-legal-representative-acts-for-registered-children = 법정대리인은 { $we }에 등록된 만 14세 미만 아동의 개인정보에 대하여 이 권리를 행사할 수 있습니다.
statement-children-not-collected = { JOSA($we, "은/는") } 만 14세 미만 아동의 개인정보를 수집하지 않습니다.
statement-consent-of-legal-representative-obtained-and-confirmed = 만 14세 미만 아동의 개인정보를 처리하기 위하여 동의를 받아야 할 때에는 { JOSA($we, "이/가") } 법정대리인의 동의를 받고, 법정대리인이 동의하였는지 확인합니다.
statement-children-informed-in-plain-language = { JOSA($we, "은/는") } 만 14세 미만 아동에게 개인정보 처리에 관한 사항을 알릴 때 이해하기 쉬운 양식과 명확하고 알기 쉬운 말을 사용합니다.

## 파기

statement-destroyed-promptly-after-collection-and-use = { JOSA($we, "은/는") } 개인정보의 수집·이용 목적이 달성되면 그 개인정보를 지체 없이 파기합니다.
statement-destroyed-immediately-after-collection-and-use = { JOSA($we, "은/는") } 개인정보의 수집·이용 목적이 달성되면 그 개인정보를 즉시 파기합니다.
statement-moved-to-separate-database-or-documents = 회원가입 등을 위하여 제공된 정보는 별도의 데이터베이스로 옮기며, 종이 양식은 별도의 서류로 보관합니다.
statement-kept-for-a-period-by-internal-policy-and-law-then-destroyed = 옮긴 정보는 내부 방침과 관련 법령에 따라 일정 기간(‘{ retention }’ 참조) 보관한 뒤 파기합니다.
statement-separate-database-used-only-for-retention = 별도의 데이터베이스로 옮긴 개인정보는 법률에 따른 경우가 아니면 보유 외의 다른 목적으로 이용하지 않습니다.
statement-destroyed-when-service-use-ends = { JOSA($we, "은/는") } 서비스의 이용이 끝나면 개인정보를 지체 없이 파기합니다.
statement-non-identifying-information-may-be-kept = 성별, 연령대 등 개인을 식별하지 않는 정보는 보유할 수 있습니다.
statement-membership-information-destroyed-immediately = 회원가입 등을 위하여 입력한 정보는 목적이 달성되면 즉시 파기합니다.
statement-destruction-selected-and-approved = { JOSA($we, "은/는") } 파기 사유가 생긴 개인정보를 선정하고 개인정보 보호책임자의 승인을 받아 파기합니다.
statement-kept-by-law-stored-separately = 다른 법령에 따라 보존하여야 하는 개인정보는 별도의 데이터베이스로 옮기거나 보관 장소를 달리하여 보존합니다.

## 제3자 제공

statement-no-use-or-provision-beyond-notified-scope = { JOSA($we, "은/는") } 정보주체의 동의가 있거나 관련 법령에서 정한 경우가 아니면 ‘{ purposes }’에서 알린 범위를 넘어 개인정보를 이용하거나 다른 사람, 다른 기업 또는 기관에 제공하지 않습니다.
statement-not-provided-to-outside-parties-in-principle = { JOSA($we, "은/는") } 원칙적으로 개인정보를 외부에 제공하지 않습니다.
statement-not-provided-to-outside-parties = { JOSA($we, "은/는") } 개인정보를 외부에 제공하지 않습니다.
statement-provision-applies-only-to-non-identifying-information = 개인을 식별하는 정보는 서비스의 이용이 끝난 뒤 자동으로 파기되므로, 위의 예외는 개인을 식별하지 않는 정보에만 적용됩니다.
statement-provided-only-within-law = { JOSA($we, "은/는") } 개인정보를 처리 목적의 범위에서만 처리하며, 정보주체의 동의가 있거나 법률에 근거가 있는 경우에만 제3자에게 제공합니다.
statement-provision-may-be-refused = 정보주체는 제3자 제공에 대한 동의를 거부할 수 있으며, 이 경우 그 동의가 필요한 서비스를 이용하지 못할 수 있습니다.
statement-recipient-named-when-consent-obtained = 제공받는 의료기관의 명칭은 정보주체의 동의를 받을 때 알립니다.

## 위탁

statement-no-entrustment-without-consent = { JOSA($we, "은/는") } 정보주체의 동의 없이 개인정보의 처리를 외부 업체에 위탁하지 않습니다.
statement-no-entrustment-at-present = { JOSA($we, "은/는") } 현재 개인정보의 처리를 외부 업체에 위탁하지 않습니다.
statement-entrustment-notified-with-prior-consent = 앞으로 위탁이 필요하게 되면 수탁자와 위탁업무의 내용을 알리고 사전에 동의를 받습니다.
statement-entrustment-notified-in-detail-with-consent = 앞으로 위탁이 필요하게 되면 수탁자와 위탁업무의 내용을 자세히 알리고 동의를 받습니다.
statement-entrustment-notified-with-prior-consent-if-necessary = 앞으로 위탁이 필요하게 되면 수탁자와 위탁업무의 내용을 알리고, 필요한 경우 사전에 동의를 받습니다.
statement-collection-and-analysis-entrusted-to-improve-services = { JOSA($we, "은/는") } 서비스 향상을 위하여 개인정보의 수집과 분석을 외부 업체에 위탁합니다.
statement-processing-entrusted-for-execution-of-services = { JOSA($we, "은/는") } 서비스 이행을 위하여 개인정보의 처리를 위탁합니다.
statement-entrustment-details-by-email-phone-or-website = 수탁자, 위탁 범위 및 공유하는 정보에 관한 사항은 이메일, 전화 또는 홈페이지를 통하여 알립니다.
statement-contract-sets-provisions-for-safe-management = 위탁계약에는 개인정보가 관련 법령에 따라 안전하게 관리되도록 필요한 사항을 정합니다.
statement-contract-requires-compliance-with-protection-instructions = 위탁계약에는 개인정보 보호에 관한 지시 사항을 준수하도록 정합니다.
statement-contract-requires-confidentiality = 위탁계약에는 개인정보의 비밀을 유지하도록 정합니다.
statement-contract-prohibits-third-party-provision = 위탁계약에는 개인정보를 제3자에게 제공하지 않도록 정합니다.
statement-contract-stored-electronically = 위탁계약의 내용은 전자적으로 보관합니다.
statement-contract-terms-and-supervision = 위탁계약에는 위탁업무 수행 목적 외의 처리 금지, 안전성 확보조치, 재위탁의 제한, 관리·감독 및 손해배상에 관한 사항을 정하고, { JOSA($we, "은/는") } 수탁자가 개인정보를 안전하게 처리하는지 감독합니다.
statement-entrustment-changes-published-without-delay = 위탁업무의 내용이나 수탁자가 바뀌면 지체 없이 이 개인정보 처리방침을 통하여 공개합니다.
statement-entrustment-published-when-begun = 앞으로 개인정보의 처리를 위탁하게 되면 위탁하는 업무의 내용과 수탁자를 이 개인정보 처리방침에 공개합니다.

## 안전성 확보조치

statement-measures-against-loss-theft-leakage-alteration-and-damage = { JOSA($we, "은/는") } 개인정보가 분실, 도난, 유출, 변조 또는 훼손되지 않도록 기술적·관리적 조치를 합니다.
statement-various-technical-security-measures = { JOSA($we, "은/는") } 개인정보를 보호하기 위한 기술적 조치로서 다양한 보안 조치를 시행합니다.
statement-managerial-measures-implemented = { JOSA($we, "은/는") } 개인정보를 보호하기 위한 관리적 조치도 시행합니다.
statement-technical-and-organizational-precautions = { JOSA($we, "은/는") } 개인정보를 보호하기 위하여 기술적·관리적 보호 조치를 시행합니다.

## 쿠키

statement-cookies-and-other-devices-operated = { JOSA($we, "은/는") } 정보주체의 정보를 저장하고 불러오는 쿠키와 그 밖의 장치를 운영합니다.
statement-cookies-may-be-used-for-services = { JOSA($we, "은/는") } 이용 정보를 저장하고 수시로 불러오는 쿠키를 사용할 수 있습니다.
statement-cookies-store-and-retrieve-from-time-to-time = { JOSA($we, "은/는") } 정보주체의 정보를 수시로 저장하고 불러오는 쿠키를 사용합니다.
statement-cookies-are-small-text-files = 쿠키는 홈페이지를 운영하는 서버가 정보주체의 브라우저에 보내는 아주 작은 텍스트 파일이며, 정보주체의 컴퓨터 하드디스크에 저장됩니다.
statement-cookies-are-small-amounts-of-information = 쿠키는 홈페이지를 운영하는 서버(HTTP)가 정보주체의 컴퓨터 브라우저에 보내는 소량의 정보이며, 정보주체의 컴퓨터 하드디스크에도 저장됩니다.
statement-cookies-identify-computers-not-persons = 쿠키는 정보주체의 컴퓨터를 식별하지만 정보주체를 개인적으로 식별하지는 않습니다.
statement-right-to-refuse-cookies = 정보주체는 쿠키의 설치를 거부할 권리가 있습니다.
statement-choice-over-cookies = 정보주체는 쿠키의 설치에 대한 선택권을 가집니다.
statement-cookies-blocked-in-browser-settings = 정보주체는 웹 브라우저 상단의 설정에서 쿠키의 저장을 막을 수 있습니다.
statement-login-features-restricted-without-cookies = 쿠키의 저장을 거부하면 로그인이 필요한 서비스의 일부 기능이 제한될 수 있습니다.
statement-cookies-required-for-login-and-use = 로그인하여 서비스를 이용하려면 쿠키를 허용하여야 합니다.
statement-login-services-difficult-without-cookies = 쿠키의 저장을 거부하면 로그인이 필요한 일부 서비스의 이용이 어려울 수 있습니다.
statement-some-services-difficult-without-cookies = 쿠키의 설치를 거부하면 일부 서비스의 제공이 어려울 수 있습니다.
statement-no-behavioral-information-collected = { JOSA($we, "은/는") } 맞춤형 광고를 위한 행태정보를 수집하지 않으며 제3자가 수집하도록 허용하지도 않습니다.

## 권리

statement-rights-over-own-or-childs-information = 정보주체와 법정대리인은 { $we }에 등록된 자신 또는 만 14세 미만 아동의 개인정보에 대하여 이 권리를 행사할 수 있습니다.
statement-rights-of-data-subjects-and-representatives-at-any-time = 정보주체와 법정대리인은 언제든지 이 권리를 행사할 수 있습니다.
statement-rights-at-any-time = 정보주체는 언제든지 이 권리를 행사할 수 있습니다.
statement-responds-promptly = { JOSA($we, "은/는") } 정보주체의 요구에 신속하게 응합니다.
statement-inquiries-to-privacy-officer = 개인정보에 관한 문의는 개인정보 보호책임자에게 할 수 있습니다.
statement-acts-promptly-when-officer-contacted = 정보주체가 개인정보 보호책임자에게 연락하면 { JOSA($we, "은/는") } 지체 없이 조치합니다.
statement-not-used-until-corrected = 정보주체가 개인정보의 오류에 대한 정정을 요구하면 { JOSA($we, "은/는") } 정정을 마칠 때까지 그 개인정보를 이용하거나 제공하지 않습니다.
statement-third-parties-notified-of-correction = 잘못된 개인정보를 이미 제3자에게 제공한 경우에는 { JOSA($we, "이/가") } 정정 결과를 그 제3자에게 지체 없이 알려 정정이 이루어지도록 합니다.
statement-terminated-information-handled-by-retention-period = { JOSA($we, "은/는") } 해지되거나 삭제된 개인정보를 ‘{ retention }’에서 정한 바에 따라 처리합니다.
statement-no-identifying-information-stored-at-present = { JOSA($we, "은/는") } 현재 개인을 식별할 수 있는 정보를 저장하지 않습니다.
statement-future-storage-notified-with-consent = 앞으로 이러한 정보를 보관하게 되면 { JOSA($we, "은/는") } 그 내용을 자세히 알리고 동의를 받습니다.
statement-respects-rights-and-responds-promptly-and-diligently = { JOSA($we, "은/는") } 개인정보에 관한 정보주체의 권리를 존중하며, 열람, 정정 또는 삭제의 요구에 신속하고 성실하게 응합니다.
statement-visit-only-to-protect-personal-information = 열람, 정정 또는 삭제의 요구를 방문으로만 받는 것은 개인정보를 보호하기 위한 것입니다.
statement-statutory-records-not-changed-during-retention = 법령에 따라 보관하여야 하는 개인정보는 요청이 있더라도 보관기간 안에는 수정하거나 삭제할 수 없습니다.
statement-identity-verified-before-withdrawal = 회원 탈퇴는 본인확인 절차를 거쳐 할 수 있습니다.
statement-consent-withdrawn-at-any-time = 정보주체는 개인정보의 수집, 이용 및 제공에 대한 동의를 언제든지 철회할 수 있습니다.
statement-consent-withdrawn-by-leaving-membership = 회원가입을 할 때 한 동의는 회원 탈퇴를 통하여 철회할 수 있습니다.
statement-officer-deletes-promptly-on-withdrawal = 개인정보 보호책임자는 연락을 받으면 지체 없이 개인정보의 삭제에 필요한 조치를 합니다.
statement-destroyed-without-delay-on-withdrawal = 개인정보 보호책임자에게 연락하면 { JOSA($we, "은/는") } 지체 없이 개인정보의 파기 등 필요한 조치를 합니다.
statement-withdrawn-information-destroyed = 동의를 철회하면 법령에 따라 보존하는 경우가 아니면 해당 개인정보를 지체 없이 파기합니다.
statement-answered-within-ten-days = { JOSA($we, "은/는") } 열람, 정정·삭제 또는 처리정지의 요구를 받은 날부터 10일 이내에 조치 결과를 알립니다.
statement-agent-needs-power-of-attorney = 대리인을 통하여 권리를 행사하는 경우에는 「개인정보 처리 방법에 관한 고시」 별지 제11호서식에 따른 위임장을 제출하여야 합니다.
statement-requester-identity-confirmed = { JOSA($we, "은/는") } 권리를 행사하는 사람이 본인이거나 정당한 대리인인지 확인합니다.
statement-requests-as-easy-as-collection = { JOSA($we, "은/는") } 개인정보를 수집하는 방법으로도 열람 등의 요구를 접수하며, 그 절차를 수집 절차보다 어렵지 않게 운영합니다.
statement-erasure-limited-by-other-laws = 다른 법령에서 수집 대상으로 정한 개인정보는 삭제를 요구할 수 없습니다.
statement-objection-against-refusal = 요구가 거절된 경우 정보주체는 { $we }에 이의를 제기할 수 있으며, { JOSA($we, "은/는") } 이의를 검토하여 그 결과를 알립니다.
statement-refusal-reason-notified = 요구에 응하지 않는 경우에는 그 사유와 이의를 제기하는 방법을 알립니다.
statement-appeal-against-public-body = 열람, 정정·삭제 또는 처리정지의 요구에 대한 공공기관의 처분이나 부작위로 권리나 이익을 침해받은 사람은 행정심판을 청구할 수 있습니다.
statement-medical-record-copies-under-medical-service-act = 진료기록의 열람과 사본 발급은 「의료법」 제21조에 따릅니다.
statement-no-automated-decisions = { JOSA($we, "은/는") } 완전히 자동화된 시스템으로 개인정보를 처리하여 이루어지는 결정을 하지 않습니다.
statement-complaint-to-supervisory-authority = 유럽연합에 있는 정보주체는 상시 거주하거나 근무하는 회원국 또는 침해가 발생한 회원국의 감독기관에 민원을 제기할 수 있습니다.

## 개인정보 보호책임자

statement-department-and-officer-designated = { JOSA($we, "은/는") } 개인정보를 보호하고 개인정보와 관련한 불만을 처리하기 위하여 담당부서와 개인정보 보호책임자를 지정하고 있습니다.
statement-officer-designated-to-protect-and-resolve = { JOSA($we, "은/는") } 개인정보를 보호하고 개인정보와 관련한 불만을 처리하기 위하여 개인정보 보호책임자를 두고 있습니다.
statement-customer-service-team-operated = { JOSA($we, "은/는") } 개인정보 관리를 담당하는 고객서비스팀을 운영합니다.
statement-questions-to-team-or-officer = 개인정보에 관한 문의는 고객서비스팀 또는 개인정보 보호책임자에게 할 수 있습니다.
statement-complaints-to-officer-or-department = 개인정보에 관한 불만이나 우려 사항은 개인정보 보호책임자 또는 담당부서에 신고할 수 있습니다.
statement-complaints-to-officer = 서비스를 이용하면서 생기는 모든 개인정보 보호 관련 민원은 개인정보 보호책임자에게 신고할 수 있습니다.
statement-answers-promptly-and-sufficiently = { JOSA($we, "은/는") } 신고 사항에 대하여 신속하고 충분하게 답변합니다.

## 권익침해 구제

statement-report-or-consult-other-infringements = 그 밖에 개인정보 침해에 대한 신고나 상담이 필요하면 다음 기관에 문의할 수 있습니다.

## 영상정보처리기기

statement-video-use-provision-destruction-and-access-recorded = 개인영상정보의 이용, 제3자 제공, 파기 및 열람 요구에 관한 사항을 기록하여 관리합니다.
statement-video-permanently-deleted-after-retention = 보관기간이 끝나면 복원할 수 없는 방법으로 영구 삭제하며, 출력물은 파쇄하거나 소각합니다.
statement-video-viewing-requested-at-any-time = 정보주체는 언제든지 영상정보처리기기 운영자에게 개인영상정보의 열람이나 존재 확인을 요구할 수 있습니다.
statement-video-viewing-limited-to-urgent-protection = 다만, 정보주체의 급박한 생명, 신체, 재산의 이익을 위하여 명백히 필요한 개인영상정보에 한정됩니다.
statement-video-viewing-refused-if-destroyed = 보관기간이 지나 영상정보를 파기한 경우에는 열람을 거절할 수 있습니다.
statement-video-viewing-refused-for-other-legitimate-reasons = 그 밖에 열람을 거절할 정당한 사유가 있는 경우에는 열람을 거절할 수 있습니다.
statement-video-own-footage-viewable = 정보주체는 자신이 촬영된 개인영상정보의 열람을 요구할 수 있으며, { JOSA($we, "은/는") } 다른 사람의 사생활을 침해할 우려가 있는 부분을 알아볼 수 없게 처리합니다.
statement-video-others-footage-limited = 다른 사람이 촬영된 개인영상정보는 급박한 생명, 신체, 재산의 이익을 위하여 명백히 필요한 경우에 한정하여 열람할 수 있습니다.
statement-video-without-sound = 영상정보처리기기로 음성을 녹음하지 않습니다.
statement-no-cameras-in-private-places = 진료실, 탈의실, 화장실 등 사생활을 침해할 우려가 있는 장소에는 영상정보처리기기를 설치하지 않습니다.
statement-camera-signs-posted = { JOSA($we, "은/는") } 촬영 사실을 쉽게 알아볼 수 있도록 안내판을 설치합니다.

## 변경

statement-check-policy-regularly = 홈페이지를 방문할 때 이 개인정보 처리방침을 수시로 확인하여 주십시오.
statement-changes-reflected-promptly = 변경된 내용은 개인정보 처리방침에 지체 없이 반영합니다.
statement-additions-deletions-and-modifications-announced = 개인정보 처리방침의 내용을 추가, 삭제 또는 수정하는 경우에는 이를 알립니다.
statement-announced-when-revised = { JOSA($we, "은/는") } 개인정보 처리방침을 개정하는 경우 그 사실을 알립니다.
statement-previous-versions-available = 이전의 개인정보 처리방침은 적용 기간과 함께 언제든지 확인할 수 있습니다.
statement-comparison-published = 변경된 내용은 변경 전과 후를 비교하여 공개합니다.
