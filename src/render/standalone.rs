//! A page of its own, for a comparison that is handed on as a file: no theme, no script, no link.

use super::html::escape;
use crate::l10n::Locale;

/// What changed words look like without a theme. Color is never all: they are struck or underlined.
const STYLE: &str = "\
body{max-width:72rem;margin:2rem auto;padding:0 1rem;line-height:1.6;color:#16202e}\
h1{font-size:1.4rem}h2{font-size:1.1rem}\
table{width:100%;border-collapse:collapse;table-layout:fixed}\
th,td{border:1px solid #b6bfcb;padding:.5rem .7rem;text-align:start;vertical-align:top;\
overflow-wrap:anywhere}p{margin:.2rem 0}dl{margin:0}dl div>*{display:inline;margin:0}\
dt{font-weight:600;margin-inline-end:.5em}dt::after{content:\":\"}\
caption,.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}\
.compare-title,.compare-heading{font-weight:600}.compare-note{color:#4b5767}\
del{color:#8a1c1c}ins{color:#11602c;text-underline-offset:.2em}\
pre{white-space:pre-wrap;font:inherit;overflow-wrap:anywhere}";

/// A whole page around fragments that are HTML already.
pub fn standalone(locale: &Locale, title: &str, fragments: &[String]) -> String {
    let title = escape(title);
    let (lang, dir) = (locale.as_str(), locale.direction().name());
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{}</main>\n</body>\n\
         </html>\n",
        fragments.concat()
    )
}

/// A heading and a list of sentences.
pub fn listed(heading: &str, sentences: &[String]) -> String {
    let items: String = sentences.iter().map(|it| format!("<li>{}</li>\n", escape(it))).collect();
    format!("<h2>{}</h2>\n<ul>\n{items}</ul>\n", escape(heading))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_no_fragment_is_escaped() {
        let locale = Locale::parse("ar").unwrap();
        let list = listed("a < b", &["<script>".to_owned()]);
        let page = standalone(&locale, "<b>", &[list]);
        assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
        assert!(page.contains("<title>&lt;b&gt;</title>"), "{page}");
        assert!(page.contains("<h2>a &lt; b</h2>\n<ul>\n<li>&lt;script&gt;</li>"), "{page}");
    }
}
