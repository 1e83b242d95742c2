# Collection from abroad and overseas transfer of personal information (PIPA art. 28-8, Decree art. 31(1)2 and 4)

cross_border = Collection from abroad and overseas transfer of personal information
    .intro = { CAP($we) } transfers personal information overseas as follows.
    .none = { CAP($we) } does not transfer personal information overseas, and does not collect personal information of data subjects in Korea directly from abroad to process it there.
    .basis = Basis of the overseas transfer
    .items = Items of personal information transferred
    .country = Country
    .when = Time of transfer
    .how = Method of transfer
    .recipient = Recipient
    .contact = Contact of the recipient
    .purposes = Recipient's purpose of use
    .retention = Recipient's period of retention and use
    .refusal = Method and procedure for refusing the transfer
    .refusal-effect = Effect of refusing
    .direct-collection = Personal information of data subjects in Korea is collected directly from abroad and processed in the following countries.
