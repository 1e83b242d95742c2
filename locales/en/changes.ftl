# Changes to the Privacy Policy (PIPA art. 30(2)). The time of advance notice is the policy's own promise, never law.

changes = Changes to the Privacy Policy
    .none = This Privacy Policy sets out nothing about changes to itself.
    .effective = This Privacy Policy applies from { $date }.
    .announced = Date of announcement
    .established = Date of establishment
    .intro = The following applies to changes to this Privacy Policy and to their announcement.
    .occasions = Occasions for a change
    .contents = What is announced
    .channels = How it is announced
# gongji-ignore: missing_term (the sentence before names the policy)
promise = Advance notice of changes
    .days =
        { $days ->
            [one] Where this Privacy Policy is changed, { $we } announces the change at least { $days } day before it takes effect.
           *[other] Where this Privacy Policy is changed, { $we } announces the change at least { $days } days before it takes effect.
        }
    .adverse-days =
        { $days ->
            [one] Where a change is adverse to data subjects, { $we } announces it at least { $days } day before it takes effect.
           *[other] Where a change is adverse to data subjects, { $we } announces it at least { $days } days before it takes effect.
        }
