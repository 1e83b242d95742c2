# Operation and management of fixed visual data processing devices (PIPA art. 25(7), Decree art. 25(1))

cameras = Operation and management of fixed visual data processing devices
    .intro = { CAP($we) } installs and operates fixed visual data processing devices as follows.
    .none = { CAP($we) } does not install or operate fixed visual data processing devices.
    .basis = Legal basis of installation
    .purposes = Purposes of installation
    .count = Number installed
    .devices = { $n ->
        [one] { $n } device
       *[other] { $n } devices
    }
    .places = Places of installation
    .range = Scope of recording
    .officer = Person in charge
    .access = Persons authorized to access the visual information
    .hours = Hours of recording
    .hours-a-day = { $n ->
        [one] { $n } hour a day
       *[other] { $n } hours a day
    }
    .retention = Retention period
    .storage = Place of storage
    .handling = Handling of the visual information
    .viewing-place = Where visual information can be viewed
    .viewing = How visual information can be viewed
    .refusals = Handling of requests for viewing and the like
    .measures = Technical, managerial and physical measures to protect the visual information
