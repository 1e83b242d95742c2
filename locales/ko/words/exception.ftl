# 개인정보를 제공하는 예외. 목록에 들어가는 절로 쓰고 마침표를 찍지 않는다.

exception-prior-consent = 정보주체가 사전에 동의한 경우
exception-consent = 정보주체가 동의한 경우
exception-required-by-law = 법령의 규정에 따른 경우
exception-investigation-request = 수사기관이 수사 목적으로 법령에서 정한 절차와 방법에 따라 요구하는 경우
exception-investigative-agency-submission = 수사기관이 법령에서 정한 절차와 방법에 따라 요구하여 제출하는 경우
exception-deidentified-statistics = 통계 작성에 필요하여 특정 개인을 알아볼 수 없는 형태로 제공하는 경우
exception-deidentified-academic-research = 학술 연구에 필요하여 특정 개인을 알아볼 수 없는 형태로 제공하는 경우
exception-deidentified-market-research = 시장 조사에 필요하여 특정 개인을 알아볼 수 없는 형태로 제공하는 경우

## 오늘날의 의료기관을 위한 것

exception-separate-consent = 정보주체의 별도 동의를 받은 경우
exception-special-provision-of-law = 법률에 특별한 규정이 있거나 법령상 의무를 지키기 위하여 불가피한 경우
exception-urgent-life-body-property = 명백히 정보주체 또는 제3자의 급박한 생명, 신체, 재산의 이익을 위하여 필요하다고 인정되는 경우
exception-court-order = 법원의 제출명령이나 영장이 있는 경우
