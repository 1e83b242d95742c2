# Rights of data subjects and legal representatives, and how to exercise them (PIPA art. 30(1)5, 38)

rights = 情報主体及び法定代理人の権利・義務並びにその行使方法に関する事項
    .intro = 情報主体は、{ $we }に対し、次のとおり権利を行使することができます。
    .none = この個人情報処理方針は、情報主体の権利及びその行使方法を別途定めていません。
    .rights = 行使することができる権利
    .channels = 要求を受け付ける方法
    .website = ホームページのメニュー
    .menu = 「{ $menu }」
    .not-accepted = 要求を受け付けない方法
    .answer-days = { $we }は、要求を受けた日から{ $days }日以内に、措置の結果をお知らせします。
    .agent = 情報主体は、法定代理人又は委任を受けた者を通じて権利を行使することができます。委任を受けた者が権利を行使する場合は、{ -processing-notification }別紙第11号書式による委任状を提出しなければなりません。
    .withdrawal = 同意の撤回又は会員の退会
