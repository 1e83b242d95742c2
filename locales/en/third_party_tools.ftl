# Collection of behavioral information by third parties (PIPC drafting guideline, item 15)

third_party_tools = Collection and use of behavioral information that third parties are allowed to collect through automatic collection devices, and how to refuse it
    .intro = { CAP($we) } allows third parties to collect behavioral information through automatic collection devices as follows.
    .none = { CAP($we) } does not allow third parties to collect behavioral information through automatic collection devices.
    .tools = Tools by which third parties collect behavioral information
    .name = Tool
    .kind = Kind
    .operator = Operator
    .items = Items of behavioral information collected
    .purposes = Purposes of collection and use
    .retention = Period of retention and use
    .opt-out = How to refuse
    .sdk = SDK
    .cookie = cookie
    .pixel = pixel
