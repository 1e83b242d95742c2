# Domestic agent (PIPA art. 31-2)

domestic_agent = Designation of a domestic agent
    .intro = { CAP($we) } has designated the following domestic agent.
    .none = { CAP($we) } has not designated a domestic agent.
    .name = Name
    .representative = Representative
    .address = Address
    .phone = Phone
    .email = Email
