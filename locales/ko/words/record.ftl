# 법령에 따라 보존하는 기록의 이름: 법령의 표현을 따른다.

## 의료
record-patient-list = 환자 명부
record-medical-chart = 진료기록부
record-prescription = 처방전
record-surgery-record = 수술기록
record-test-record = 검사내용 및 검사소견기록
record-radiograph = 방사선 사진(영상물을 포함한다) 및 그 소견서
record-nursing-record = 간호기록부
record-midwifery-record = 조산기록부
record-certificate-copy = 진단서 등의 부본
record-home-nursing-record = 가정간호 기록
record-insurance-claim = 요양급여비용 청구에 관한 서류
record-dispensing-record = 조제기록부
record-narcotics-record = 마약류 취급 기록
record-operating-room-footage = 수술실 CCTV 영상정보

## 전자상거래
record-advertising = 표시·광고에 관한 기록
record-contract = 계약 또는 청약철회 등에 관한 기록
record-payment = 대금결제 및 재화 등의 공급에 관한 기록
record-dispute = 소비자의 불만 또는 분쟁처리에 관한 기록

## 통신·신용·금융·위치
record-visit-record = 방문에 관한 기록
record-access-log-telecom = 컴퓨터통신·인터넷 로그기록자료 및 접속지 추적자료
record-call-data = 전기통신일시 등 통신사실확인자료
record-credit-information = 신용정보의 수집·처리 및 이용 등에 관한 기록
record-electronic-financial-transaction = 전자금융거래에 관한 기록
record-location-use = 위치정보 이용·제공사실 확인자료

## 조세·상사·노동
record-tax-books = 국세 관련 장부 및 증거서류
record-local-tax-books = 지방세 관련 장부 및 증거서류
record-commercial-books = 상업장부 및 영업에 관한 중요서류
record-commercial-slips = 전표
record-employment-documents = 근로계약에 관한 서류

## 개인정보 보호
record-identity-verification = 본인확인에 관한 기록
record-cctv-footage = 개인영상정보
record-pseudonymized-processing = 가명정보 처리 기록
record-system-access-log = 개인정보처리시스템 접속기록
record-dormant-account = 1년 동안 이용하지 않은 이용자의 개인정보
