# Processing of personal information of children under 14 (PIPA art. 22-2)

children = Processing of personal information of children under 14 years of age
    .intro = Personal information of children under 14 years of age is processed as follows.
    .none = { CAP($we) } does not process personal information of children under 14 years of age.
    .joins-by = How a child registers as a member
    .consent-by = How the consent of the legal representative is obtained
    .representative-items = Items collected about the legal representative
    .rights = Rights the legal representative may exercise
    .website = Website menus for exercising these rights
    .channels = Ways of exercising these rights
    .menu = “{ $menu }”
