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
