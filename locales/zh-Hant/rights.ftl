# Rights of data subjects and legal representatives, and how to exercise them (PIPA art. 30(1)5, 38)

rights = 當事人及法定代理人之權利、義務及行使方法
    .intro = 當事人得對{ $we }行使下列權利。
    .none = 本個人資料處理政策未另定當事人之權利及其行使方法。
    .rights = 得行使之權利
    .channels = 受理請求之方法
    .website = 網站選單
    .menu = 「{ $menu }」
    .not-accepted = 不受理請求之方法
    .answer-days = { $we }自收到請求之日起{ $days }日以內，通知處理結果。
    .agent = 當事人得透過法定代理人或受委任人行使權利。由受委任人行使權利者，應提出{ -method-notification }附件第11號格式之委任書。
    .withdrawal = 撤回同意或會員退會
