# Possible disclosure of sensitive information (PIPA art. 23(3), 30(1)3-3)

sensitive = 敏感資料公開之可能性及選擇不公開之方法
    .intro = { $we }提供服務之過程中所公開之資訊，可能包含下列當事人之敏感資料。
    .none = { $we }提供服務之過程中，不會公開當事人之敏感資料。
    .items = 可能公開之敏感資料
    .where = 公開之處
    .hide = 選擇不公開之方法
