# Procedure and methods of destruction (PIPA art. 21, 30(1)3-2)

destruction = Procedure and methods of destroying personal information
    .none = { CAP($we) } holds no personal information that would have to be destroyed.
    .procedure = Procedure of destruction
    .methods = Methods of destruction
    .electronic = Personal information in electronic files
    .paper = Personal information recorded or printed on paper
    .kept-by-law = Personal information kept by law
    .kept-by-law-separately = Personal information that other laws require to be kept and not destroyed is stored and managed separately from other personal information under Article 21 (3) of the Personal Information Protection Act. The legal basis and the items kept are stated in “{ $section }”.
