# How personal information is collected, or how a child joins and the legal representative consents. Nouns.

method-website = website
method-written-form = written form
method-fax = fax
method-phone = telephone
method-email = email
method-consultation-board = consultation bulletin board
method-reservation-board = reservation bulletin board
method-basic-information-entry = entry of basic information
method-plain-language-form-for-children = a separate form written in simple language that children can easily understand
method-method-in-this-policy = the method set out in this Privacy Policy

## For today's clinics

method-reception = reception desk
method-kiosk = self-service kiosk
method-mobile-app = mobile app
method-text-message = text message
method-kakaotalk = KakaoTalk
method-messenger = messenger consultation
method-medical-interview = interview during medical care
method-from-other-medical-institutions = referral from other medical institutions
method-from-facilitators = provision by foreign-patient facilitators
method-automatic-generation = automatic generation during service use
method-camera-recording = recording by visual data processing devices
method-legal-representative-signature = consent form signed by the legal representative
method-legal-representative-mobile-phone-verification = mobile phone identity verification of the legal representative
method-legal-representative-phone-confirmation = telephone confirmation with the legal representative
method-legal-representative-email-consent = email reply from the legal representative
