# The words around a policy: navigation, labels of links, messages of the script. A theme sees `ui-link-here` as `t.link_here`.

# Every page
ui-skip-to-content = 跳转到正文
ui-languages = 语言
ui-sample = 这是示例网站，并非各机构的官方网站。
ui-back-to-top = 返回顶部

# Head of a policy
ui-status = 状态
ui-illustrative = 本内容系为示例而编写，并非相应机构所公告。
ui-superseded = 这是不再适用的以往的处理方针。
ui-upcoming = 这是尚未施行的处理方针。
ui-draft-mark = 草案
ui-draft = 这是尚未确定的草案，不是已公告的处理方针。
ui-no-translation = 本处理方针未翻译成该语言，因此显示韩文原文。
ui-scheduled = 这是已确定但尚未公告的处理方针。
ui-see-versions = 查看各适用期间的处理方针
ui-korean-original = 韩文原文
ui-address = 本文件的网址：

# Parts of a policy
ui-labels = 主要个人信息处理标示
ui-contents = 目录
ui-link-here = 本项目的链接
ui-link-copied = 已复制链接。
ui-versions = 各适用期间的处理方针
ui-files = 以其他格式查看
ui-file-text = 文本
ui-file-markdown = Markdown
ui-file-json = JSON
ui-website = 机构网站

# History, comparison, notice. A number follows `ui-pick-done`; a check value follows `ui-digest` and `ui-ledger-head`.
ui-see-notice = 查看变更通知
ui-history = 查看修订记录及变更内容
ui-announced = 公告日期
ui-reason = 修订理由
ui-changes = 变更内容
ui-full-text = 全文
ui-notice = 变更通知
ui-compare-before = 与前一份处理方针对照
ui-compare-in-force = 与施行中的处理方针对照
ui-digest = 本文本的校验值（SHA-256）
ui-follow = 接收变更消息
ui-follow-about = 将以下网址添加到订阅阅读器，即可在处理方针每次变更时收到消息。
ui-feed-atom = Atom订阅源
ui-feed-json = JSON订阅源
ui-ledger = 核对记录
ui-ledger-about = 每次确定或更正处理方针时，其文本的校验值都会逐行追加到记录账簿中。以下是根据账簿最后一行计算的值。保管该值，日后即可与账簿核对，确认截至当时的处理方针此后是否被改动。
ui-ledger-head = 记录的校验值
ui-ledger-file = 下载记录账簿
ui-redacted = ［已删除］
ui-comparison = 变更前后对照
ui-is-same = 两份处理方针的文本相同。
ui-view = 查看方式
ui-view-columns = 并排查看
ui-view-redline = 单栏查看
ui-view-changes = 变更内容列表
ui-legend-deleted = 删除的文字
ui-legend-inserted = 新增的文字
ui-column-before = 修订前
ui-column-after = 修订后
ui-omitted = （略）
ui-unchanged = （与修订前相同）
ui-new = ＜新增＞
ui-deleted = ＜删除＞
ui-moved = （顺序变更）
ui-deletion = 删除部分
ui-deletion-end = 删除部分结束
ui-insertion = 新增部分
ui-insertion-end = 新增部分结束
ui-pick = 选择两份处理方针进行对照
ui-pick-from = 修订前
ui-pick-to = 修订后
ui-pick-go = 对照
ui-pick-choose = 请选择两份不同的处理方针。
ui-pick-loading = 正在加载两份处理方针。
ui-pick-failed = 无法加载处理方针，因此不能对照。请检查网络连接后重试，或从下方打开全文。
ui-pick-same = 两份处理方针的文本相同。
ui-pick-done = 对照结果如下所示。不同之处：
ui-poster = 张贴用通知（A4打印）
ui-calendar = 施行日期日程（日历文件）
ui-print-hint = 这是张贴在挂号窗口等处的通知。打印时，仅以下内容印在一张A4纸上。

# Directory. A number follows `ui-clinics-total` and `ui-filter-count`.
ui-clinics-total = 机构数
ui-filter = 按名称查找
ui-filter-count = 找到的机构数
ui-filter-none = 没有该名称的机构。
ui-filter-more = 仅显示前50家。请输入更完整的名称。
ui-filter-failed = 无法加载列表。请在下方列表中查找。
ui-pages = 翻页
ui-previous = 上一页
ui-next = 下一页

# A page that is not there
ui-not-found = 您查找的页面不存在。网址可能已变更或输入有误。
