# Browsers and operating systems. .steps is the path to the setting that refuses cookies or tracking.

browser-chrome = Chrome
    .steps = ⋮ > New Incognito window (Ctrl+Shift+N), or Settings > Privacy and security > Third-party cookies > Block
browser-edge = Edge
    .steps = … > New InPrivate window, or Settings > Privacy, search, and services > Cookies or Tracking prevention
browser-safari-ios = Safari (iOS)
    .steps = Settings > Apps > Safari > Advanced > Block All Cookies
browser-samsung-internet = Samsung Internet
    .steps = Tabs > Secret mode, or ≡ > Privacy > Smart anti-tracking > Strict
browser-android = Android
    .steps = Settings > Security and privacy > More privacy settings > Ads > Reset or delete advertising ID
browser-ios = iOS
    .steps = Settings > Privacy & Security > Tracking

## Obsolete: for the versions that printed them

browser-internet-explorer = Internet Explorer
    .steps = Tools at the top of the web browser > Internet Options > Privacy
browser-internet-explorer-privacy-settings = Internet Explorer
    .steps = Tools at the top of the web browser > Internet Options > Privacy > Settings
browser-chrome-legacy = Chrome
    .steps = Settings on the right side of the web browser > Advanced at the bottom > Content Settings under Privacy and Security > Cookies
