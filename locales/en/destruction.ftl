# Procedure and methods of destruction (PIPA art. 21, 30(1)3-2)

destruction = Procedure and methods of destroying personal information
    .none = { CAP($we) } holds no personal information that would have to be destroyed.
    .procedure = Procedure of destruction
    .methods = Methods of destruction
    .electronic = Personal information in electronic files
    .paper = Personal information recorded or printed on paper
    .kept-by-law = Personal information kept by law
    .kept-by-law-separately = Under the proviso to Article 21 (1) and Article 21 (3) of the Personal Information Protection Act, personal information that other laws require to be preserved is not destroyed, but must be stored and managed separately from other personal information. The records kept and their legal basis are stated in “{ $section }”.
