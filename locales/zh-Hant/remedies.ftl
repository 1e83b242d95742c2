# Remedies and the bodies that provide them (PIPC drafting guideline, item 20). short-numbers is for readers abroad.

remedies = 當事人權益侵害之救濟方法
    .intro = 當事人如須就個人資料之侵害提出通報、諮詢或請求爭議調解，得洽詢下列機關。
    .none = { $we }未另行介紹權益侵害之救濟機關。
    .missing = 所公開之個人資料處理政策未記載可受理個人資料侵害之通報或諮詢之機關。
    .bodies = 得洽詢之機關
    .body = 機關
    .phone = 電話
    .website = 網站
    .short-numbers = 未標示國碼之電話號碼僅能於韓國境內撥打。自韓國境外聯絡者，請使用網站。
