# Names of buttons and menus on the website. Plain: the sentence puts them in quotation marks.

menu-change-personal-information = Change Personal Information
menu-modify-membership-information = Modify Membership Information
menu-withdraw-membership = Withdraw Membership
menu-withdraw-consent-terminate-membership = Withdraw Consent (Terminate Membership)
menu-edit-member-information = Edit Member Information
menu-edit-information-withdraw-membership = Edit Information > Withdraw Membership

## For today's clinics

menu-my-page = My Page
menu-privacy-policy = Privacy Policy
menu-access-request = Request Access to Personal Information
menu-marketing-settings = Promotional Information Settings
menu-cookie-settings = Cookie Settings
menu-contact-us = Contact Us
