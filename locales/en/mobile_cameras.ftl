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
    .range = Range filmed
    .officer = Person in charge
    .access = Persons authorized to access the video information
    .hours = Hours of filming
    .hours-a-day = { $n ->
        [one] { $n } hour a day
       *[other] { $n } hours a day
    }
    .retention = Retention period
    .storage = Place of storage
    .handling = Handling of the video information
    .viewing-place = Where video information can be viewed
    .viewing = How video information can be viewed
    .refusals = Handling of requests for viewing
    .measures = Technical, managerial and physical measures to protect the video information
