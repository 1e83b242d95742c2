# Provision of personal information to third parties (PIPA art. 17, 18, 30(1)3)

# gongji-ignore: missing_term (the title names what is provided)
provision = Provision of personal information to third parties
    .none = { CAP($we) } does not provide personal information to third parties.
    .exceptions = { CAP($we) } does not provide personal information to third parties except in the following cases.
    .recipients-intro = { CAP($we) } provides personal information to third parties as follows.
    .recipients = Recipients and what is provided
    .name = Recipient
    .purposes = Recipient's purpose of use
    .items = Items of personal information provided
    .retention = Recipient's period of retention and use
    .basis = Basis of provision
