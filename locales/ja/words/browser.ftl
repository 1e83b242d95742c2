# Browsers and operating systems. .steps is the path to the setting that refuses cookies or tracking.

browser-chrome = Chrome
    .steps = ⋮ > 新しいシークレット ウィンドウ（Ctrl+Shift+N）、又は 設定 > プライバシーとセキュリティ > サードパーティ Cookie > ブロック
browser-edge = Edge
    .steps = … > 新しい InPrivate ウィンドウ、又は 設定 > プライバシー、検索、サービス > Cookie又は追跡防止
browser-safari-ios = Safari（iOS）
    .steps = 設定 > アプリ > Safari > 詳細 > すべてのCookieをブロック
browser-samsung-internet = Samsung Internet
    .steps = タブ > シークレットモード、又は ≡ > プライバシー > スマートトラッキング防止 > 厳重
browser-android = Android
    .steps = 設定 > セキュリティとプライバシー > その他のプライバシー設定 > 広告 > 広告IDをリセット又は削除
browser-ios = iOS
    .steps = 設定 > プライバシーとセキュリティ > トラッキング

## Obsolete: for the versions that printed them

browser-internet-explorer = Internet Explorer
    .steps = ウェブブラウザー上部の ツール > インターネット オプション > プライバシー
browser-internet-explorer-privacy-settings = Internet Explorer
    .steps = ウェブブラウザー上部の ツール > インターネット オプション > プライバシー > 設定
browser-chrome-legacy = Chrome
    .steps = ウェブブラウザー右側の 設定 > 下部の 詳細設定 > プライバシーとセキュリティのコンテンツの設定 > Cookie
