# Advance notice of a change of the Privacy Policy (publication: PIPA art. 30(2); model notice: PIPC drafting guideline III.24).

notice = 个人信息处理方针变更通知
    .title = { $name } 个人信息处理方针修订内容通知
    .title-first = { $name } 个人信息处理方针制定通知
    .headline = 个人信息处理方针将自{ $date }起变更
    .headline-first = 个人信息处理方针将自{ $date }起施行
    .mark = ［示例］
    .mark-draft = ［草案］
    .draft = 这是尚未确定的草案，不是已公告的通知。
    .sample = 这是示例网站的通知，并非相应机构所公告。
    .illustrative = 这是为示例而编写的修订，并非相应机构所公告。
    .prevails = 韩文通知与译文不一致的，以韩文通知为准。
    .intro = { $name }对个人信息处理方针修订如下，自{ $date }起施行。
    .intro-first = { $name }制定个人信息处理方针，自{ $date }起施行。
    .effective = 预定变更（施行）日期
    .effective-first = 预定施行日期
    .effective-past = 变更（施行）日期
    .effective-past-first = 施行日期
    .announced = 公告日期
    .between = 自公告日期至施行日期
    .days = { $days }天
    .previous = 修订前处理方针的施行日期
    .reason = 修订理由
    .reason-first = 制定理由
    .changes = 主要修订内容
    .unchanged = 个人信息处理的内容没有变更，仅修润了文字表述和写法。
    .more = 其他{ $count }项变更可在以下网址查看： { $address }
    .parts = 以下项目中还有其他变更内容。
    .parts-at = 详细内容可在变更前后对照中查看： { $address }
    .contact = 联系方式
    .department = 主管部门
    .person = 经办人
    .phone = 电话
    .email = 电子邮箱
    .texts = 查看全文
    .compare = 个人信息处理方针变更前后对照
    .new = 修订后的个人信息处理方针
    .new-first = 个人信息处理方针
    .old = 修订前的个人信息处理方针
    .history = 各适用期间的个人信息处理方针
    .address = 本通知的网址
    .record = 核对记录
    .witness = 以下的值是根据截至发出本通知时已公告的个人信息处理方针的全部记录计算得出的。保管本通知，即可确认该记录日后是否被改动。
    .head = 记录的校验值

## For telephones: short.

notice-brief =
    .reason = 理由
    .contact = 联系方式
    .address = 详情
    .more-at = 其他变更{ $count }项
    .all-at = 变更{ $count }项
    .parts = 内容有变更的其他项目：{ LIST($parts) }
notice-sms =
    .whole = [{ $name }] 个人信息处理方针将自{ $date }起变更。 { $address }
    .whole-first = [{ $name }] 个人信息处理方针将自{ $date }起施行。 { $address }
    .named = [{ $name }] 处理方针变更 { $address }
    .named-first = [{ $name }] 处理方针施行 { $address }
    .least = 处理方针变更 { $address }
    .least-first = 处理方针施行 { $address }
    .title = [{ $name }] 个人信息处理方针变更通知
    .title-first = [{ $name }] 个人信息处理方针施行通知
    .opening = 个人信息处理方针将自{ $date }起变更。
    .opening-first = 个人信息处理方针将自{ $date }起施行。
notice-alimtalk =
    .variable = 姓名
    .greeting = { $receiver }，您好。这里是{ $name }。

## Calendar, feeds, poster

notice-calendar =
    .summary = { $name } 个人信息处理方针变更施行
    .summary-first = { $name } 个人信息处理方针施行
notice-feed =
    .title = { $name } 个人信息处理方针变更通知
notice-poster =
    .date = { $date }
    .headline = 自上述日期起，个人信息处理方针将变更。
    .headline-first = 自上述日期起，施行个人信息处理方针。
