//! What the preview adds to a page: the script that follows changes, the bar that says what is
//! previewed, and the mistakes that keep a page from being made anew.
//!
//! Bar and mistakes stand in a shadow tree, so that no theme's style reaches them and theirs
//! reaches no page.

use crate::date::KnownDate;
use crate::document::{Fill, Voice, plain};
use crate::l10n::{Catalog, Direction, Locale};
use crate::render::escape;
use std::fmt::Write as _;

/// The script and the style of what is added, at addresses that no page of a site has.
pub(super) const FILES: [(&str, &str); 2] =
    [("/-/live.js", include_str!("live.js")), ("/-/live.css", include_str!("live.css"))];

/// What the bar says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bar {
    /// The day, if it was chosen.
    pub(super) as_of: Option<KnownDate>,
    /// Whether drafts are shown.
    pub(super) drafts: bool,
}

/// What is wrong, in words.
#[derive(Clone, Debug)]
pub(super) struct Mistakes {
    /// The language of the words.
    pub(super) locale: Locale,
    /// In one line.
    pub(super) title: String,
    /// Each with its place.
    pub(super) text: String,
    /// What stands under them.
    pub(super) under: Under,
    /// Whether they are seen at once, or only when somebody asks.
    pub(super) is_open: bool,
}

/// What is seen under the mistakes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Under {
    /// The page as it is now.
    Now,
    /// The page as it was when it was last right.
    Before,
    /// Nothing.
    Nothing,
}

/// A page with what the preview adds to it. `turn` is how often something had changed before it
/// was made.
pub(super) fn with_preview(
    html: &str,
    catalog: &Catalog,
    bar: Bar,
    mistakes: Option<&Mistakes>,
    turn: u64,
) -> (String, String) {
    let mut tree = String::from(
        "<gongji-preview><template shadowrootmode=\"open\">\
         <link rel=\"stylesheet\" href=\"/-/live.css\">",
    );
    tree.push_str(&mistakes.map_or_else(String::new, |it| panel(it, catalog)));
    tree.push_str(&bar_of(bar, mistakes, catalog, language(html)));
    tree.push_str("</template></gongji-preview>\n");
    let digest = blake3::hash(format!("{html}{tree}").as_bytes()).to_hex()[..32].to_owned();
    let head = format!(
        "<link rel=\"preload\" href=\"/-/live.css\" as=\"style\">\n\
         <script src=\"/-/live.js\" data-page=\"{digest}\" data-turn=\"{turn}\" defer></script>\n"
    );
    (insert(html, &head, &tree), digest)
}

/// Puts something at the end of the head of a page, and of its body. A theme may leave out the tags
/// that end them, as HTML allows: then both stand at the end.
fn insert(html: &str, head: &str, body: &str) -> String {
    let lower = html.to_ascii_lowercase();
    let end = lower.rfind("</body>").or_else(|| lower.rfind("</html>")).unwrap_or(html.len());
    let start = lower.find("</head>").filter(|it| *it <= end).unwrap_or(end);
    let parts = [&html[..start], head, &html[start..end], body, &html[end..]];
    parts.concat()
}

/// The language that a page says it is in, if the preview speaks it; else English.
fn language(html: &str) -> &'static str {
    let tag = html.find("<html").map_or("", |at| html[at..].split('>').next().unwrap_or_default());
    let lang = tag.split("lang=\"").nth(1).unwrap_or_default();
    if lang.split(['"', '-']).next() == Some("ko") { "ko" } else { "en" }
}

fn bar_of(bar: Bar, mistakes: Option<&Mistakes>, catalog: &Catalog, lang: &str) -> String {
    let locale = Locale::parse(lang).unwrap_or_else(|_| Locale::korean());
    let voice = Voice::new(catalog, &locale, Vec::new());
    let say = |id: &str, fills: &[(&str, Fill)]| escape(&plain(&voice.message(id, None, fills)));
    let mut parts = vec![format!("<strong>{}</strong>", say("cli-preview-bar", &[]))];
    if let Some(day) = bar.as_of {
        let day = say("cli-preview-day", &[("date", Fill::Date(day))]);
        parts.push(format!("<span>{day}</span>"));
    }
    if bar.drafts {
        parts.push(format!("<span>{}</span>", say("cli-preview-drafts", &[])));
    }
    if let Some(mistakes) = mistakes {
        let title = escape(&mistakes.title);
        let lang = mistakes.locale.as_str();
        let hidden = if mistakes.is_open { " hidden" } else { "" };
        parts.push(format!(
            "<button type=\"button\" class=\"again\" lang=\"{lang}\"{hidden}>{title}</button>"
        ));
    }
    let name = say("cli-preview-bar", &[]);
    let parts = parts.join(" ");
    format!(
        "<aside class=\"bar\" lang=\"{lang}\" dir=\"ltr\" aria-label=\"{name}\">{parts}</aside>"
    )
}

fn panel(mistakes: &Mistakes, catalog: &Catalog) -> String {
    let Mistakes { locale, title, text, under, is_open } = mistakes;
    let closed = if *is_open { "" } else { " hidden" };
    let class = if *under == Under::Nothing { "mistakes alone" } else { "mistakes" };
    let word = |id: &str| escape(catalog.plain(locale, id, None).unwrap_or_default());
    let digest = &blake3::hash(text.as_bytes()).to_hex()[..16];
    let dir = match locale.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let mut out = format!(
        "<section class=\"{class}\" role=\"alert\" aria-labelledby=\"title\" tabindex=\"-1\" \
         lang=\"{locale}\" dir=\"{dir}\" data-digest=\"{digest}\"{closed}><header><h1 id=\"title\">{}</h1>",
        escape(title)
    );
    if *under != Under::Nothing {
        let close = word("cli-preview-close");
        let _ = write!(out, "<button type=\"button\" class=\"close\">{close}</button>");
    }
    out.push_str("</header>");
    if *under == Under::Before {
        let _ = write!(out, "<p>{}</p>", word("cli-preview-before"));
    }
    let _ = write!(
        out,
        "<pre tabindex=\"0\" aria-labelledby=\"title\">{}</pre></section>",
        escape(text.trim_end())
    );
    out
}

/// A page for mistakes that have no page under them.
pub(super) fn bare(locale: &Locale, title: &str) -> String {
    let title = escape(title);
    format!(
        "<!doctype html>\n<html lang=\"{locale}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n</head>\n<body>\n</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::built_in_catalog;

    #[test]
    fn what_is_added_stands_at_the_ends() {
        let check = |html: &str, expected: &str| assert_eq!(insert(html, "[H]", "[B]"), expected);
        check(
            "<html><head><title>x</title></head><body>y</body></html>",
            "<html><head><title>x</title>[H]</head><body>y[B]</body></html>",
        );
        check("<HEAD></HEAD><BODY>한글 İ</BODY>", "<HEAD>[H]</HEAD><BODY>한글 İ[B]</BODY>");
        // The last end counts: a text may speak of the tag.
        check("</head><pre></body></pre></body>", "[H]</head><pre></body></pre>[B]</body>");
        check("<title>x</title><p>y", "<title>x</title><p>y[H][B]");
        check("<p>y</html>", "<p>y[H][B]</html>");
        check("</body></head>", "[H][B]</body></head>");
        check("", "[H][B]");
    }

    fn bar(as_of: Option<&str>, drafts: bool) -> Bar {
        Bar { as_of: as_of.map(|it| KnownDate::parse(it).unwrap()), drafts }
    }

    #[test]
    fn the_bar_speaks_the_language_of_the_page_and_says_what_is_shown() {
        let catalog = built_in_catalog();
        let of = |html: &str, bar| with_preview(html, &catalog, bar, None, 3).0;
        let korean = of("<html dir=\"ltr\" lang=\"ko\">", bar(Some("2027-01-01"), true));
        for part in ["미리보기", "2027년 1월 1일", "초안", "lang=\"ko\"", "data-turn=\"3\""]
        {
            assert!(korean.contains(part), "{part}: {korean}");
        }
        for html in ["<html lang=\"ar\" dir=\"rtl\">", "<html lang=\"en-US\">", "<p>"] {
            let english = of(html, bar(None, false));
            assert!(english.contains("<strong>Preview</strong></aside>"), "{english}");
            assert!(english.contains("class=\"bar\" lang=\"en\" dir=\"ltr\""), "{english}");
        }
    }

    #[test]
    fn mistakes_are_text_and_nothing_else() {
        let catalog = built_in_catalog();
        let mistakes = |under| Mistakes {
            locale: Locale::korean(),
            title: "오류 1건".to_owned(),
            text: "a.yaml:1:2 <script>&".to_owned(),
            under,
            is_open: true,
        };
        let page = "<html lang=\"en\"><head></head><body></body></html>";
        let of = |under| with_preview(page, &catalog, bar(None, false), Some(&mistakes(under)), 0);
        let (html, digest) = of(Under::Before);
        assert!(html.contains("a.yaml:1:2 &lt;script&gt;&amp;") && html.contains("role=\"alert\""));
        assert!(html.contains("class=\"close\"") && html.contains("<p>"), "{html}");
        assert!(html.contains(&format!("data-page=\"{digest}\"")), "{html}");
        let (html, _) = of(Under::Nothing);
        assert!(!html.contains("class=\"close\"") && !html.contains("<p>"), "{html}");
        // The same page at another time is the same page.
        let later =
            with_preview(page, &catalog, bar(None, false), Some(&mistakes(Under::Before)), 9);
        assert_eq!(later.1, digest);
        let quiet = Mistakes { is_open: false, ..mistakes(Under::Now) };
        let (html, _) = with_preview(page, &catalog, bar(None, false), Some(&quiet), 0);
        assert!(html.contains(" hidden><header>") && html.contains(">오류 1건</button>"), "{html}");
        let without = with_preview(page, &catalog, bar(None, false), None, 9);
        assert_ne!(without.1, digest);
    }
}
