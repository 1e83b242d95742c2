# Collection from abroad and cross-border transfer of personal information (PIPA art. 28-8, Decree art. 31(1)2 and 4)

cross_border = Collection from abroad and cross-border transfer of personal information
    .intro = { CAP($we) } transfers personal information abroad as follows.
    .none = { CAP($we) } does not transfer personal information abroad and does not, from abroad, directly collect and process personal information of data subjects in Korea.
    .basis = Basis of the cross-border transfer
    .items = Items of personal information transferred
    .country = Country of destination
    .when = Time of transfer
    .how = Method of transfer
    .recipient = Recipient
    .contact = Contact of the recipient
    .purposes = Recipient's purpose of use
    .retention = Recipient's period of retention and use
    .refusal = Method and procedure for refusing the transfer
    .refusal-effect = Effect of refusing
    .direct-collection = Personal information of data subjects in Korea is collected directly from abroad and is processed in the following countries.
