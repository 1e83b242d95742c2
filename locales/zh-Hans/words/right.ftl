# Rights of data subjects and legal representatives. Nouns that can be requested or exercised.

right-access = 查阅
right-correction = 更正
right-erasure = 删除
right-suspension = 停止处理
right-consent-withdrawal = 撤回同意
right-membership-withdrawal = 退出会员
right-storage-confirmation = 确认是否登记及保管个人信息
right-destruction-request = 永久销毁个人信息

## For today's clinics

right-portability = 转移个人信息
right-automated-decision-refusal = 拒绝自动化决定
right-automated-decision-explanation = 对自动化决定的说明

## For data subjects in the European Union
right-restriction = 限制处理
right-objection = 对处理的反对
