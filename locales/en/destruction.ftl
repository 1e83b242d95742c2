# Procedure and methods of destruction (PIPA art. 21, 30(1)3-2)

destruction = Procedure and methods of destroying personal information
    .none = { CAP($we) } holds no personal information that would have to be destroyed.
    .procedure = Procedure of destruction
    .methods = Methods of destruction
    .electronic = Personal information in electronic files
    .paper = Personal information recorded or printed on paper
    .kept-by-law = Personal information kept by law
    .kept-by-law-stated = The records that other laws require to be kept, with their legal basis and periods, are stated in “{ $section }”.
