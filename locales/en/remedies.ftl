# Remedies and the bodies that provide them (PIPC drafting guideline, item 20). short-numbers is for readers abroad.

remedies = Remedies for infringement of the rights and interests of data subjects
    .intro = Data subjects may contact the following bodies to report an infringement of personal information, to seek advice or to have a dispute mediated.
    .none = { CAP($we) } refers to no particular bodies for remedies.
    .missing = The Privacy Policy as published names no body that takes reports of infringements of personal information or gives advice on them.
    .bodies = Bodies to contact
    .body = Body
    .phone = Phone
    .website = Website
    .short-numbers = Numbers shown without a country code can be dialed only within Korea. From abroad, please use the websites.
