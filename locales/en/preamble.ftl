# Preamble (PIPA art. 30). A policy without one says nothing, so `none` is empty.

preamble = Preamble
    .none = { "" }
    .standard = In accordance with Article 30 of the Personal Information Protection Act, { $name } has established and publishes this Privacy Policy as follows, in order to protect the personal information of data subjects and to handle their related grievances promptly and smoothly.
    .laws = { $name } complies with { LIST($laws) }, and has established and publishes this Privacy Policy as follows.
    .law = the { $law }
    .published = { $name } has established and publishes this Privacy Policy as follows.
