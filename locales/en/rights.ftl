# Rights of data subjects and legal representatives, and how to exercise them (PIPA art. 30(1)5, 38)

rights = Rights and obligations of data subjects and legal representatives, and how to exercise them
    .intro = Data subjects may exercise their rights against { $we } as follows.
    .none = This Privacy Policy does not set out the rights of data subjects or how to exercise them.
    .rights = Rights that may be exercised
    .channels = Ways to make a request
    .website = Website menus
    .menu = “{ $menu }”
    .not-accepted = Ways in which requests are not accepted
    .answer-days =
        { $days ->
            [one] { CAP($we) } informs the data subject of the action taken within { $days } day of receiving a request.
           *[other] { CAP($we) } informs the data subject of the action taken within { $days } days of receiving a request.
        }
    .agent = Data subjects may exercise their rights through a legal representative or an authorized agent. An authorized agent must submit a power of attorney in Form No. 11 attached to the Notification on Methods of Processing Personal Information.
    .withdrawal = Withdrawal of consent or of membership
