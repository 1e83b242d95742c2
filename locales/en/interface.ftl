# The words around a policy: navigation, labels of links, messages of the script. A theme sees `ui-link-here` as `t.link_here`.

# Every page
ui-skip-to-content = Skip to content
ui-languages = Languages
ui-sample = Sample site. Not the official website of any institution shown here.
ui-back-to-top = Back to top

# Head of a policy
ui-status = Status
ui-illustrative = Made up as an example. The institution has not announced it.
ui-superseded = This is an earlier version that no longer applies.
ui-upcoming = This version is not in force yet.
ui-draft-mark = Draft
ui-draft = This is a draft. It is not final. It is not a published Privacy Policy.
ui-no-translation = This Privacy Policy has not been translated into this language. The Korean text is shown.
ui-scheduled = This version is final but has not been announced yet.
ui-see-versions = See all versions
ui-korean-original = Korean original
ui-address = Address of this document:

# Parts of a policy
ui-labels = Personal information at a glance
ui-contents = Contents
ui-link-here = Link to this section
ui-link-copied = Link copied.
ui-versions = Versions and when they apply
ui-files = Other formats
ui-file-text = Plain text
ui-file-markdown = Markdown
ui-file-json = JSON
ui-website = Website of the institution

# History, comparison, notice. A number follows `ui-pick-done`; a check value follows `ui-digest` and `ui-ledger-head`.
ui-see-notice = Read the notice of the change
ui-history = All versions and what changed
ui-announced = Announced
ui-reason = Reason
ui-changes = What changed
ui-full-text = Full text
ui-notice = Notice of the change
ui-compare-before = Compare with the version before
ui-compare-in-force = Compare with the version in force
ui-digest = Check value of this text (SHA-256)
ui-follow = Follow changes
ui-follow-about = Add one of these addresses to a feed reader to hear of every change of the policy.
ui-feed-atom = Atom feed
ui-feed-json = JSON feed
ui-ledger = Checking the record
ui-ledger-about = Whenever a version is finalized or corrected, the check value of its text is added to a ledger, line after line. The value below is computed from the last line. If you keep it, you can check later against the ledger that no version up to now was changed.
ui-ledger-head = Check value of the record
ui-ledger-file = Download the ledger
ui-redacted = [removed]
ui-comparison = Before and after the change
ui-is-same = The two texts are the same.
ui-view = View
ui-view-columns = Side by side
ui-view-redline = In one column
ui-view-changes = List of changes
ui-legend-deleted = removed
ui-legend-inserted = new
ui-column-before = Before amendment
ui-column-after = After amendment
ui-omitted = (Omitted)
ui-unchanged = (Same as before)
ui-new = <Newly inserted>
ui-deleted = <Deleted>
ui-moved = (Moved)
ui-deletion = Deleted text
ui-deletion-end = End of deleted text
ui-insertion = Inserted text
ui-insertion-end = End of inserted text
ui-pick = Compare any two versions
ui-pick-from = Before amendment
ui-pick-to = After amendment
ui-pick-go = Compare
ui-pick-choose = Please choose two different versions.
ui-pick-loading = The two versions are being loaded.
ui-pick-failed = The versions could not be loaded, so they cannot be compared. Check your connection and try again, or open the full texts below.
ui-pick-same = The two texts are the same.
ui-pick-done = The comparison is below. Differences:
ui-poster = Notice to put up (A4)
ui-calendar = Effective date for your calendar
ui-print-hint = A notice to put up at the reception desk. Only the sheet below is printed, on one page of A4.

# Directory. A number follows `ui-clinics-total` and `ui-filter-count`.
ui-clinics-total = Institutions
ui-filter = Find by name
ui-filter-count = Institutions found
ui-filter-none = No institution has this name.
ui-filter-more = Showing the first 50. Type more of the name to narrow them down.
ui-filter-failed = The list could not be loaded. Please look in the list below.
ui-pages = Pages
ui-previous = Previous
ui-next = Next

# A page that is not there
ui-not-found = This page does not exist. Its address may have changed or been mistyped.
