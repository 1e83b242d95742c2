# Measures to ensure safety. The value names the measure; .detail says in full sentences what is done.

## As published

measure-encryption-of-personal-information = 个人信息的加密
measure-secure-server-operation = 安全服务器的运行
measure-personal-information-access-restriction = 对访问个人信息的限制
measure-staff-training = 员工培训
measure-physical-security-against-leakage = 防止个人信息泄露、毁损、失窃的物理防护措施
measure-destruction-of-identifying-information = 识别个人的信息的销毁
    .detail = 姓名、电子邮箱地址等识别个人的信息，在服务使用结束时予以销毁。
measure-hacking-and-virus-countermeasures = 防范黑客攻击及病毒
    .detail = { $we }为防止个人信息因未经授权的访问而泄露或毁损，采取必要的安全防护措施，并努力具备一切能够强化安全的技术方法。
measure-handler-restriction-and-training = 对处理个人信息的员工的限制及培训
    .detail = { $we }将处理个人信息的员工限制在最小范围，并定期对相关员工进行培训，使其遵守本方针。
measure-handler-minimization-and-regular-training = 处理个人信息的员工的最少化及培训
    .detail = { $we }将处理个人信息的员工人数降至最低，并定期对其进行培训。
measure-annual-self-inspection = 定期自查
    .detail = { $we }为确保个人信息处理的安全，每年进行1次以上的自查。
measure-password-file-and-transmission-encryption = 密码及重要数据的加密
    .detail = 密码经加密后存储、管理，因此只有本人知道。重要数据通过文件加密、传输加密等另行设置的安全功能加以保护。
measure-technical-measures-against-hacking = 防范黑客攻击的技术对策
    .detail = { $we }为防止个人信息因黑客攻击或计算机病毒而泄露或毁损，安装安全软件并定期进行更新、检查。系统设置在外部访问受到控制的区域，从技术和物理上进行监视和阻断。
measure-database-access-restriction = 对访问个人信息的限制
    .detail = { $we }通过授予、变更、注销数据库系统的访问权限来控制对个人信息的访问，并利用入侵阻断系统防止来自外部的未经授权的访问。
measure-unauthorized-person-access-control = 对无权限人员的出入控制
    .detail = { $we }为个人信息系统另设物理保管场所，并制定和执行该场所的出入控制程序。
measure-firewall-protected-security-system = 受防火墙保护的安全系统
    .detail = 信息主体发送的所有信息，均安全地保管和管理在受防火墙保护的安全系统中。
measure-access-and-management-procedures = 制定个人信息访问及管理所需的程序
measure-minimal-number-of-handlers = 处理个人信息的人员的最少化
measure-limited-system-users = 个人信息处理系统用户的限制
measure-continuous-security-training = 持续的安全培训
measure-password-assignment-and-regular-renewal = 系统用户密码的授予及定期更新
measure-video-encryption = 影像信息的加密
    .detail = { $we }对所处理的影像信息采取加密等措施，进行安全管理。
measure-video-access-control = 访问控制
    .detail = { $we }设有对个人信息访问的控制体系。
measure-video-viewing-records = 影像信息生成及查阅记录的管理
    .detail = 为防止个人影像信息被伪造、变造，对生成日期和时间、查阅目的、查阅人以及查阅日期和时间进行记录和管理。
measure-video-storage-locks = 影像信息保管设施的锁具
    .detail = 为安全保管影像信息，采取安装锁具等物理防护措施。

## Common to several

measure-internal-management-plan = 内部管理计划的制定及实施
    .detail = { $we }为安全处理个人信息，制定并实施内部管理计划。

## For today's clinics

measure-training = 对个人信息操作人员的培训
    .detail = { $we }定期对处理个人信息的管理人员及员工实施个人信息保护培训。
measure-handler-management = 个人信息操作人员的最少化及管理、监督
    .detail = { $we }按业务所需的最小范围指定处理个人信息的管理人员及员工，并对其进行管理、监督。
measure-self-inspection = 自查
    .detail = { $we }定期检查个人信息保护措施是否得到遵守，并改正不足之处。
measure-entrustee-supervision = 对受托方的培训及监督
    .detail = { $we }定期就受托方是否安全处理个人信息进行培训和监督。
measure-breach-response-plan = 制定个人信息泄露应对程序
    .detail = { $we }就个人信息泄露时的通知、报告以及防止损害扩大制定了相应程序。
measure-access-control = 访问权限的管理及访问控制
    .detail = { $we }在业务所需范围内授予、变更、注销个人信息处理系统的访问权限，并利用入侵阻断系统和入侵检测系统控制来自外部的未经授权的访问。
measure-separation-of-additional-information = 追加信息的分离保管
    .detail = { $we }对可用于将假名信息复原至原始状态的追加信息，另行分离保管、管理。
measure-encryption = 个人信息的加密
    .detail = 密码以无法解密的方式加密存储；固有识别信息等重要的个人信息，在存储或传输时进行加密。
measure-access-log-retention = 访问记录的保管及检查
    .detail = { $we }保管个人信息处理系统的访问记录并定期进行检查，并加以管理，防止其被伪造、变造、失窃或丢失。
measure-malware-protection = 恶意程序的防范
    .detail = { $we }安装安全软件，使其保持最新状态，并定期进行检查。
measure-security-updates = 安全漏洞的检查及修补
    .detail = { $we }检查个人信息处理系统的安全漏洞，并毫不迟延地应用安全更新。
measure-backup = 防备灾害、灾难的备份
    .detail = { $we }为防备火灾、停电等灾害、灾难，对个人信息进行备份，并制定了恢复程序。
measure-physical-access-control = 对保管场所的出入控制
    .detail = { $we }对机房、资料保管室等保管个人信息的场所，制定并执行出入控制程序。
measure-locks = 锁具的使用
    .detail = 载有个人信息的文件及辅助存储介质，保管于配有锁具的安全场所。
measure-print-and-copy-control = 打印件、复印件的管理
    .detail = { $we }打印或复印个人信息时，确定其用途，并安全管理打印件、复印件。
measure-screen-privacy = 防止屏幕泄露信息
    .detail = 挂号窗口及诊室的屏幕上，不以他人能够看到的方式显示个人信息。
measure-destruction = 个人信息的安全销毁
    .detail = { $we }以无法恢复或再现的方法销毁保存期限已过的个人信息。
