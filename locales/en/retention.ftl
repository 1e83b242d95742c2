# Period for processing and retaining personal information (PIPA art. 30(1)2)

retention = Period for processing and retaining personal information
    .intro = { CAP($we) } processes and retains personal information for the following periods.
    .none = { CAP($we) } does not process or retain personal information.
    .activities = Retention period of each activity
    .activity = Activity
    .retention = Period of processing and retention
    .kept-by-law = Records kept by law
    .kept-by-law-intro = Where laws and regulations so require, the following records are kept for the periods stated.
    .records = Records kept and how long
    .record = Record
    .period = Period
    .law = Legal basis
    .items = Items of personal information kept
    .remarks = Remarks

# How periods are written. Other sections use them too. An event reads like "withdrawal from membership" or "the contract ends". `or` joins periods of which one applies.
retention-rule =
    .or = { $first }, or { $second }
    .until = until { $event }
    .after = { $period } after { $event }
    .at-most = at most { $period }
    .statutory = the period prescribed by law
    .by-law = { $period } ({ LIST($laws) })
    .laws = { LIST($laws) }
    .record = { $period } ({ $record }; { LIST($laws) })
    .record-alone = { $period } ({ $record })
