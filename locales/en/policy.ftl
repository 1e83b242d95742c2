# The title of a Privacy Policy, and how sentences call the controller.

policy = Privacy Policy
    .title = { $name } Privacy Policy
controller-medical-institution = the Hospital
controller-facilitator = the Company
controller-public-body = the Institution
controller-company = the Company
controller-kind-medical-institution = medical institution
controller-kind-facilitator = foreign-patient facilitator
controller-kind-public-body = public body
controller-kind-company = company
