# Privacy officer and departments in charge (PIPA art. 30(1)6, 31)

officer = Privacy officer and department handling grievances
    .intro = { CAP($we) } has designated the following privacy officer in order to protect personal information and to handle complaints and grievances of data subjects about its processing.
    .none = { CAP($we) } has not designated a separate privacy officer.
    .name = Name
    .post = Post
    .department = Affiliation
    .department-name = Department
    .phone = Phone
    .fax = Fax
    .email = Email
    .staff = Person in charge of personal information protection
