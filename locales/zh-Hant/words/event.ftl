# The event that ends or starts a period: stands in 至…止 and 自…起.

event-purpose-achieved = 達成蒐集、利用目的時
event-service-provision-ends = 提供服務所需期間屆滿時
event-service-completion = 服務完成時
event-membership-withdrawal-or-expulsion = 會員退會或除名時
event-last-login = 最後登入日
event-survey-or-event-ends = 問卷調查或活動結束時
event-entrustment-contract-ends = 委託契約結束時

## For today's clinics

event-membership-ends = 會員退會時
event-consent-withdrawn = 撤回同意時
event-consented-period-ends = 所同意之期間屆滿時
event-contract-ends = 契約結束時
event-collection = 蒐集日
event-recording = 攝錄日
event-record-created = 紀錄製作日
event-last-visit = 最後就診日
event-treatment-ends = 診療結束時
event-reservation-completed = 預約診療日
event-consultation-completed = 諮詢完成時
event-reply-completed = 回覆完成時
event-inquiry-answered = 詢問答覆日
event-payment-completed = 付款完成時
event-dispute-resolved = 爭議解決時
event-complaint-closed = 陳情處理完畢日
event-pseudonymization = 假名化處理日
event-investigation-ends = 偵查或調查終結時
event-recruitment-ends = 徵才程序結束時
event-destruction = 銷毀日
