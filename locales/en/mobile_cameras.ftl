# Operation and management of mobile visual data processing devices (PIPA art. 25-2(4))

mobile_cameras = Operation and management of mobile visual data processing devices
    .intro = { CAP($we) } operates mobile visual data processing devices for its work as follows.
    .none = { CAP($we) } does not operate mobile visual data processing devices.
    .basis = Legal basis of operation
    .purposes = Purposes of operation
    .count = Number operated
    .devices = { $n ->
        [one] { $n } device
       *[other] { $n } devices
    }
    .places = Places of operation
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
