# The words that make up a page: status, dates, period of application, which text prevails, no such page.

page-status-in-force = In force
page-status-upcoming = Not yet in force
page-status-superseded = Superseded
page-status-scheduled = Announcement scheduled
page-date-established = Established
page-date-announced = Announced
page-date-effective = Effective
page-date-period = Period of application
page-period-open = In force since { $from }
page-period-upcoming = From { $from }
page-period-closed = From { $from } to { $until }
page-period-coming = To apply from { $from } to { $until }
page-period-before = From { $from } until before { $next }
page-prevails = This is a translation of the Korean Privacy Policy. If the two differ, the Korean text prevails.
page-description = Privacy Policy of { $name }, effective { $date }.
page-not-found = Page not found
page-archive = Address of this document: { $address }
page-corrects = This Privacy Policy corrects an error in the Privacy Policy effective { $date }.
page-corrected-by = An error in this Privacy Policy is corrected by the Privacy Policy effective { $date }.
page-removed = Parts of the text were removed on { $date }. Reason: { $reason }
page-notice = The Privacy Policy changes on { $date }.
page-history-title = { $name }: history of the Privacy Policy
page-compare-title = { $name }: the Privacy Policy before and after the change
