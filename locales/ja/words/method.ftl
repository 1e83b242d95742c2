# How personal information is collected, or how a child joins and the legal representative consents. Nouns.

method-website = ホームページ
method-written-form = 書面の様式
method-fax = ファクス
method-phone = 電話
method-email = 電子メール
method-consultation-board = 相談掲示板
method-reservation-board = 予約掲示板
method-basic-information-entry = 基本情報の入力
method-plain-language-form-for-children = 児童が理解しやすい平易な表現で作成した別途の様式
method-method-in-this-policy = この個人情報処理方針に定める方法

## For today's clinics

method-reception = 来院時の受付
method-kiosk = 自動受付機
method-mobile-app = モバイルアプリ
method-text-message = ショートメッセージ（SMS）
method-kakaotalk = カカオトーク
method-messenger = メッセンジャーによる相談
method-medical-interview = 診療中の問診
method-from-other-medical-institutions = 他の医療機関からの紹介
method-from-facilitators = 外国人患者誘致事業者からの提供
method-automatic-generation = サービスの利用過程における自動生成
method-camera-recording = 映像情報処理機器による撮影
method-legal-representative-signature = 法定代理人が署名した同意書
method-legal-representative-mobile-phone-verification = 法定代理人の携帯電話による本人確認
method-legal-representative-phone-confirmation = 法定代理人への電話による確認
method-legal-representative-email-consent = 法定代理人の電子メールによる返信
