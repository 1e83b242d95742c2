# Privacy officer and departments in charge (PIPA art. 30(1)6, 31)

officer = Privacy officer and department handling grievances
    .intro = { CAP($we) } has designated the following privacy officer, who takes overall responsibility for the processing of personal information and handles the related grievances of data subjects.
    .none = { CAP($we) } has not designated a separate privacy officer.
    .name = Name
    .post = Post
    .department = Department
    .phone = Phone
    .fax = Fax
    .email = Email
    .staff = Person in charge of privacy
