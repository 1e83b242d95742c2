# Measures to ensure safety. The value names the measure; .detail says in full sentences what is done.

## As published

measure-encryption-of-personal-information = 個人情報の暗号化
measure-secure-server-operation = セキュアサーバーの運用
measure-personal-information-access-restriction = 個人情報へのアクセスの制限
measure-staff-training = 職員の教育
measure-physical-security-against-leakage = 個人情報の漏えい・毀損・盗難を防ぐための物理的なセキュリティ措置
measure-destruction-of-identifying-information = 個人を識別する情報の破棄
    .detail = 氏名、メールアドレスなど個人を識別する情報は、サービスの利用が終了した時に破棄します。
measure-hacking-and-virus-countermeasures = ハッキング及びウイルスへの備え
    .detail = { $we }は、不正アクセスにより個人情報が漏えいし、又は毀損されることのないよう必要なセキュリティ措置を講じ、セキュリティを強化することのできるあらゆる技術的方法を備えるよう努めます。
measure-handler-restriction-and-training = 個人情報を取り扱う職員の制限及び教育
    .detail = { $we }は、個人情報を取り扱う職員を最小限に制限し、この方針を遵守するよう当該職員を定期的に教育します。
measure-handler-minimization-and-regular-training = 個人情報を取り扱う職員数の最小化及び教育
    .detail = { $we }は、個人情報を取り扱う職員の数を最小化し、定期的に教育します。
measure-annual-self-inspection = 定期的な自己点検
    .detail = { $we }は、個人情報の取扱いの安全性を確保するため、年1回以上自己点検を行います。
measure-password-file-and-transmission-encryption = パスワード及び重要なデータの暗号化
    .detail = パスワードは暗号化して保存・管理しているため、本人のみが知ることができます。重要なデータは、ファイルの暗号化、通信の暗号化などの別途のセキュリティ機能により保護します。
measure-technical-measures-against-hacking = ハッキングに備えた技術的対策
    .detail = { $we }は、ハッキングやコンピューターウイルスにより個人情報が漏えいし、又は毀損されることのないよう、セキュリティプログラムを導入し、定期的に更新・点検します。システムは、外部からのアクセスが制限された区域に設置し、技術的・物理的に監視し、遮断します。
measure-database-access-restriction = 個人情報へのアクセスの制限
    .detail = { $we }は、データベースシステムへのアクセス権限を付与・変更・抹消することにより個人情報へのアクセスを制御し、侵入遮断システムにより外部からの不正アクセスを防ぎます。
measure-unauthorized-person-access-control = 権限のない者に対する立入管理
    .detail = { $we }は、個人情報システムの物理的な保管場所を別に設け、その場所への立入管理の手続を定めて運用します。
measure-firewall-protected-security-system = ファイアウォールで保護されたセキュリティシステム
    .detail = 情報主体が送信したすべての情報は、ファイアウォールで保護されたセキュリティシステムに安全に保管し、管理します。
measure-access-and-management-procedures = 個人情報へのアクセス及び管理に必要な手続の整備
measure-minimal-number-of-handlers = 個人情報を取り扱う人員の最小化
measure-limited-system-users = 個人情報処理システムの利用者の制限
measure-continuous-security-training = 継続的なセキュリティ教育
measure-password-assignment-and-regular-renewal = システム利用者へのパスワードの付与及び定期的な更新
measure-video-encryption = 映像情報の暗号化
    .detail = { $we }は、処理する映像情報について暗号化などの措置を講じ、安全に管理します。
measure-video-access-control = アクセス制御
    .detail = { $we }は、個人情報へのアクセスを制御する体制を整えています。
measure-video-viewing-records = 映像情報の生成及び閲覧の記録の管理
    .detail = 個人映像情報の偽造・変造を防ぐため、生成日時並びに閲覧の目的、閲覧者及び閲覧日時を記録して管理します。
measure-video-storage-locks = 映像情報の保管施設の施錠装置
    .detail = 映像情報を安全に保管するため、施錠装置を設置するなどの物理的なセキュリティ措置を講じます。

## Common to several

measure-internal-management-plan = 内部管理計画の策定及び実施
    .detail = { $we }は、個人情報を安全に処理するため、内部管理計画を策定し、実施します。

## For today's clinics

measure-training = 個人情報取扱者に対する教育
    .detail = { $we }は、個人情報を取り扱う役職員に対し、個人情報保護の教育を定期的に実施します。
measure-handler-management = 個人情報取扱者数の最小化及び管理・監督
    .detail = { $we }は、個人情報を取り扱う役職員を業務に必要な最小限の範囲で指定し、管理・監督します。
measure-self-inspection = 自己点検
    .detail = { $we }は、個人情報の保護措置が遵守されているかを定期的に点検し、不十分な点を改善します。
measure-entrustee-supervision = 受託者に対する教育及び監督
    .detail = { $we }は、受託者が個人情報を安全に処理しているかについて、定期的に教育及び監督を行います。
measure-breach-response-plan = 個人情報の漏えいへの対応手続の整備
    .detail = { $we }は、個人情報が漏えいした場合の通知及び届出並びに被害の拡大防止に関する手続を整備しています。
measure-access-control = アクセス権限の管理及びアクセス制御
    .detail = { $we }は、個人情報処理システムへのアクセス権限を業務に必要な範囲で付与・変更・抹消し、侵入遮断システム及び侵入検知システムにより外部からの不正アクセスを制御します。
measure-separation-of-additional-information = 追加情報の分離保管
    .detail = { $we }は、仮名情報を元の状態に復元するために用いられ得る追加情報を、別途分離して保管・管理します。
measure-encryption = 個人情報の暗号化
    .detail = パスワードは復号できないように暗号化して保存し、固有識別情報などの重要な個人情報は、保存又は送信する際に暗号化します。
measure-access-log-retention = 接続記録の保管及び点検
    .detail = { $we }は、個人情報処理システムの接続記録を保管して定期的に点検し、偽造・変造、盗難及び紛失が生じないよう管理します。
measure-malware-protection = 不正プログラムの防止
    .detail = { $we }は、セキュリティプログラムを導入して最新の状態に維持し、定期的に点検します。
measure-security-updates = セキュリティ上の脆弱性の点検及び補完
    .detail = { $we }は、個人情報処理システムのセキュリティ上の脆弱性を点検し、セキュリティアップデートを遅滞なく適用します。
measure-backup = 災害に備えたバックアップ
    .detail = { $we }は、火災、停電などの災害に備えて個人情報をバックアップし、復旧手続を整備しています。
measure-physical-access-control = 保管場所への立入管理
    .detail = { $we }は、サーバー室、資料保管室など個人情報を保管する場所について、立入管理の手続を定めて運用します。
measure-locks = 施錠装置の使用
    .detail = 個人情報が記載された書類及び個人情報が記録された補助記憶媒体は、施錠装置のある安全な場所に保管します。
measure-print-and-copy-control = 出力物・複写物の管理
    .detail = { $we }は、個人情報を出力又は複写する場合、その用途を定め、出力物・複写物を安全に管理します。
measure-screen-privacy = 画面からの情報の露出の防止
    .detail = 受付窓口及び診療室の画面に、他の人から見えるように個人情報を表示することはしません。
measure-destruction = 個人情報の安全な破棄
    .detail = { $we }は、保有期間を経過した個人情報を、復旧又は再生できない方法で破棄します。
