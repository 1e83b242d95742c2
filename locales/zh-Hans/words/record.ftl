# Names of records kept by law, after the words of the law.

## Medicine
record-patient-list = 患者名册
record-medical-chart = 诊疗记录簿
record-prescription = 处方笺
record-surgery-record = 手术记录
record-test-record = 检查内容及检查意见记录
record-radiograph = 放射线照片（包括影像资料）及其意见书
record-nursing-record = 护理记录簿
record-midwifery-record = 助产记录簿
record-certificate-copy = 诊断书等的副本
record-home-nursing-record = 家庭护理记录
record-insurance-claim = 有关请求疗养给付费用的文件
record-dispensing-record = 调剂记录簿
record-narcotics-record = 麻药类处理记录
record-operating-room-footage = 手术室监控摄像（CCTV）影像信息

## Electronic commerce
record-advertising = 有关标示及广告的记录
record-contract = 有关合同或撤回要约等的记录
record-payment = 有关价款支付及商品等供应的记录
record-dispute = 有关消费者不满或纠纷处理的记录

## Communications, credit, finance, location
record-visit-record = 有关访问的记录
record-access-log-telecom = 计算机通信及互联网的日志记录资料和接入地追踪资料
record-call-data = 电气通信日期和时间等通信事实确认资料
record-credit-information = 有关信用信息的收集、处理及使用等的记录
record-electronic-financial-transaction = 有关电子金融交易的记录
record-location-use = 位置信息使用及提供事实的确认资料

## Taxes, business, labor
record-tax-books = 国税相关账簿及凭证
record-local-tax-books = 地方税相关账簿及凭证
record-commercial-books = 商业账簿及有关营业的重要文件
record-commercial-slips = 传票
record-employment-documents = 有关劳动合同的文件

## Personal information protection
record-identity-verification = 有关身份验证的记录
record-cctv-footage = 个人影像信息
record-pseudonymized-processing = 假名信息处理记录
record-system-access-log = 个人信息处理系统的访问记录
record-dormant-account = 1年未使用服务的用户的个人信息
