# What is announced about a change. Nouns.

content-changes = өөрчлөлт
content-reasons = өөрчлөлтийн шалтгаан
content-details = өөрчлөлтийн агуулга

## For today's clinics

content-effective-date = мөрдөж эхлэх огноо
content-comparison = өөрчлөлтийн өмнөх ба дараах харьцуулалт
content-previous-versions = хувийн мэдээлэл боловсруулах бодлогын өмнөх хувилбар
content-inquiry-contact = лавлах хаяг, утас
