//! The words that a page shows as the text of record, block by block: what `verify` compares.
//!
//! A word belongs to the nearest element around it that has an id, because ids are the names of
//! facts. Only what a reader sees as the text counts: not what is hidden, or a link to a fact.
//! Whoever adds words to a page adds them to a block, or between two; both are told.

use super::markup::{is_drawing, stays, strange};
use indexmap::IndexMap;
use lol_html::html_content::{Element, TextType};
use lol_html::{RewriteStrSettings, doc_text, element, rewrite_str};
use std::cell::RefCell;
use std::rc::Rc;

/// Stands between cells, and between a label and its value.
pub const BORDER: char = '\u{1f}';

/// Elements whose words are not part of a text.
const UNSAID: &[&str] = &["script", "style", "template"];

/// Elements that stand inside a line.
const IN_LINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "i", "ins", "mark", "q", "rp", "rt",
    "ruby", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];

/// What a page shows as text of record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The digests that its articles name; a policy has one.
    pub digests: Vec<String>,
    /// The words of each block by its id, in the order of the page. `page-title`,
    /// `page-heading-<key>` and `page-label-<icon>` are the title, headings and main points.
    pub blocks: IndexMap<String, String>,
    /// Words of the page inside a block or between two, each with the id of the block.
    pub around: Vec<(String, String)>,
    /// The words of tables of contents, an entry each.
    pub contents: Vec<String>,
    /// Words of the main part that stand outside the text.
    pub outside: Vec<String>,
    /// Markup that no text of record has: kinds with details.
    pub strange: Vec<(&'static str, String)>,
    /// The program that the page names as its maker.
    pub generator: Option<String>,
}

/// Reads the words inside `<article data-digest>`.
///
/// # Errors
/// If the markup can be read in more than one way.
pub fn shown(html: &str) -> Result<Shown, String> {
    let reader = Rc::new(RefCell::new(Reader::default()));
    rewrite_str(
        html,
        RewriteStrSettings::new()
            .append_element_content_handler(element!("*", |it| {
                let depth = reader.borrow_mut().open(it);
                if let Some(handlers) = it.end_tag_handlers() {
                    let reader = reader.clone();
                    handlers.push(Box::new(move |_| {
                        reader.borrow_mut().close(depth);
                        Ok(())
                    }));
                }
                Ok(())
            }))
            .append_document_content_handler(doc_text!(|it| {
                if !matches!(it.text_type(), TextType::ScriptData) {
                    reader.borrow_mut().raw.push_str(it.as_str());
                }
                Ok(())
            })),
    )
    .map_err(|error| error.to_string())?;
    let shown = reader.borrow_mut().finish();
    Ok(shown)
}

/// Where the reader is.
#[derive(Clone, Default)]
struct Level {
    /// Inside the article.
    is_inside: bool,
    is_unsaid: bool,
    /// In the main part of the page.
    is_main: bool,
    /// In a table of contents, which stands in no fact.
    is_contents: bool,
    /// Words of the page itself: which of those that are kept.
    around: Option<usize>,
    /// The nearest id.
    id: Option<String>,
    /// What ends with this element.
    ending: Option<char>,
}

#[derive(Default)]
struct Reader {
    levels: Vec<Level>,
    shown: Shown,
    /// Text as it is in the file, not yet decoded.
    raw: String,
    /// The last block of facts that began.
    last: Option<String>,
    /// Words after it that are in no block; of the page's foot, if no block follows.
    loose: Vec<String>,
}

impl Reader {
    /// Opens an element and returns its depth.
    fn open(&mut self, element: &Element<'_, '_>) -> usize {
        self.flush();
        let above = self.levels.last().cloned().unwrap_or_default();
        let name = element.tag_name();
        let name = name.as_str();
        let ending = match name {
            "td" | "th" | "dt" | "dd" => Some(BORDER),
            _ if IN_LINE.contains(&name) => None,
            _ => Some(' '),
        };
        let mut level = Level { ending, ..above.clone() };
        if name == "article"
            && let Some(digest) = element.get_attribute("data-digest")
        {
            self.shown.digests.push(digest);
            level.is_inside = true;
        }
        let is_hidden = |it: String| !it.eq_ignore_ascii_case("until-found");
        level.is_unsaid |=
            UNSAID.contains(&name) || element.get_attribute("hidden").is_some_and(is_hidden);
        level.is_main |= name == "main";
        if name == "meta" && element.get_attribute("name").is_some_and(|it| it == "generator") {
            self.shown.generator = element.get_attribute("content");
        }
        if level.is_inside {
            let is_fact = |id: &String| !id.starts_with("page-");
            let own = element.get_attribute("id").filter(|_| !is_drawing(name));
            let in_fact = above.id.iter().chain(&own).any(is_fact);
            self.shown.strange.extend(strange(element, in_fact));
            level.is_contents |= name == "nav" && level.id.is_none();
        } else if level.is_main && name == "article" {
            self.shown.strange.push(("element", "<article>".to_owned()));
        }
        if level.is_contents {
            if !IN_LINE.contains(&name) {
                self.shown.contents.push(String::new());
            }
        } else if level.is_inside && !level.is_unsaid && !is_drawing(name) {
            // The ids of icons name no facts.
            self.name(element, &mut level);
        } else if level.is_main && !level.is_inside && !IN_LINE.contains(&name) {
            self.shown.outside.push(String::new());
        }
        self.check_link(element, name, &level);
        if let Some(ending) = level.ending {
            self.say(&level, &ending.to_string());
        }
        self.say_attributes(element, name, &level);
        let depth = self.levels.len();
        if element.can_have_content() {
            self.levels.push(level);
        }
        depth
    }

    /// Whose words the element holds.
    fn name(&mut self, element: &Element<'_, '_>, level: &mut Level) {
        let id = element.get_attribute("id").filter(|it| !it.is_empty());
        let class = element.get_attribute("class").unwrap_or_default();
        let mut classes = class.split_ascii_whitespace();
        let is_of_page = id.as_deref().is_some_and(|it| it.starts_with("page-") && !is_part(it));
        if is_of_page || classes.any(|it| ["anchor", "original", "note-mark"].contains(&it)) {
            level.around = Some(match &level.id {
                Some(id) => {
                    self.shown.around.push((id.clone(), String::new()));
                    self.shown.around.len() - 1
                }
                None => {
                    self.loose.push(String::new());
                    self.loose.len() - 1
                }
            });
            level.ending = level.ending.or(Some(' '));
        } else if let Some(id) = id {
            level.around = None;
            self.shown.blocks.entry(id.clone()).or_default();
            if !id.starts_with("page-") {
                self.begin(&id);
            }
            level.id = Some(id);
        }
    }

    /// A block begins: what was said since the last belongs to neither.
    fn begin(&mut self, id: &str) {
        let loose = std::mem::take(&mut self.loose);
        if let Some(last) = self.last.replace(id.to_owned()) {
            self.shown.around.extend(loose.into_iter().map(|it| (last.clone(), it)));
        }
    }

    /// Links beside the text stay on the site.
    fn check_link(&mut self, element: &Element<'_, '_>, name: &str, level: &Level) {
        if name != "a" || !level.is_inside || !(level.is_contents || level.around.is_some()) {
            return;
        }
        if let Some(href) = element.get_attribute("href").filter(|it| !stays(it)) {
            self.shown.strange.push(("link", href));
        }
    }

    /// What is told by attributes: where a link leads, and the label of a cell on phones.
    fn say_attributes(&mut self, element: &Element<'_, '_>, name: &str, level: &Level) {
        let is_fact = level.id.as_deref().is_some_and(|it| !it.starts_with("page-"));
        if level.around.is_some() || !is_fact {
            return;
        }
        let told = match name {
            "a" => element.get_attribute("href").map(|it| format!("<{}> ", decoded(&it))),
            "td" | "th" => element.get_attribute("data-label").map(|it| decoded(&it) + ": "),
            "img" | "del" | "s" | "strike" => Some(format!("<{name}> ")),
            _ => None,
        };
        if let Some(told) = told {
            self.say(level, &told);
        }
    }

    /// Closes an element, with those in it that were never closed.
    fn close(&mut self, depth: usize) {
        self.flush();
        if let Some(level) = self.levels.get(depth).cloned() {
            self.levels.truncate(depth);
            if let Some(ending) = level.ending {
                self.say(&level, &ending.to_string());
            }
        }
    }

    fn flush(&mut self) {
        let raw = std::mem::take(&mut self.raw);
        if let Some(level) = self.levels.last().cloned().filter(|_| !raw.is_empty()) {
            self.say(&level, &decoded(&raw));
        }
    }

    fn say(&mut self, level: &Level, text: &str) {
        if level.is_unsaid {
            return;
        }
        if !level.is_inside || level.is_contents {
            let texts = match level.is_contents {
                true => &mut self.shown.contents,
                false if level.is_main => &mut self.shown.outside,
                false => return,
            };
            if texts.is_empty() {
                texts.push(String::new());
            }
            if let Some(last) = texts.last_mut() {
                push(text, last);
            }
            return;
        }
        let said = match (&level.id, level.around) {
            (Some(_), Some(at)) => self.shown.around.get_mut(at).map(|it| &mut it.1),
            (Some(id), None) => self.shown.blocks.get_mut(id),
            (None, Some(at)) => self.loose.get_mut(at),
            (None, None) if text.trim_matches(is_empty).is_empty() => None,
            (None, None) => {
                self.loose.push(String::new());
                self.loose.last_mut()
            }
        };
        if let Some(said) = said {
            push(text, said);
        }
    }

    fn finish(&mut self) -> Shown {
        self.flush();
        let mut shown = std::mem::take(&mut self.shown);
        for said in shown.blocks.values_mut() {
            *said = said.trim_matches(is_empty).to_owned();
        }
        shown.blocks.retain(|_, said| !said.is_empty());
        for (_, said) in &mut shown.around {
            *said = said.trim_matches(is_empty).to_owned();
        }
        shown.around.retain(|(_, said)| !said.is_empty());
        for texts in [&mut shown.contents, &mut shown.outside] {
            for said in texts.iter_mut() {
                *said = said.trim_matches(is_empty).to_owned();
            }
            texts.retain(|it| !it.is_empty());
        }
        shown
    }
}

/// The elements of a page that show words of the record.
fn is_part(id: &str) -> bool {
    id == "page-title" || id.starts_with("page-heading-") || id.starts_with("page-label-")
}

fn is_empty(c: char) -> bool {
    c.is_whitespace() || c == BORDER
}

/// Adds a text with its white space as one space, and borders as one border.
fn push(text: &str, said: &mut String) {
    for c in text.chars() {
        let c = if c.is_whitespace() { ' ' } else { c };
        match (said.chars().next_back(), c) {
            (Some(' ' | BORDER), ' ') | (Some(BORDER), BORDER) => {}
            (Some(' '), BORDER) => {
                said.pop();
                if !said.ends_with(BORDER) {
                    said.push(BORDER);
                }
            }
            _ => said.push(c),
        }
    }
}

/// A text without character references. A name that is not known is marked, so that it never
/// equals anything.
fn decoded(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.find(|it: char| !it.is_ascii_alphanumeric() && it != '#');
        let name = &rest[..end.unwrap_or(rest.len())];
        let is_closed = rest[name.len()..].starts_with(';');
        match reference(name).filter(|_| is_closed) {
            Some(c) => {
                out.push(c);
                rest = &rest[name.len() + 1..];
            }
            None if name.is_empty() => out.push('&'),
            None => out.push_str("\u{fffd}&"),
        }
    }
    out.push_str(rest);
    out
}

fn reference(name: &str) -> Option<char> {
    let number = name.strip_prefix('#');
    if let Some(number) = number {
        let hex = number.strip_prefix(['x', 'X']);
        let code = match hex {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?).filter(|it| !it.is_control());
    }
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Shown {
        let html = format!("<main><article data-digest=\"sha256-00\">{body}</article></main>");
        shown(&html).unwrap()
    }

    fn blocks(body: &str) -> Vec<(String, String)> {
        read(body).blocks.into_iter().collect()
    }

    #[test]
    fn a_word_belongs_to_the_nearest_id() {
        let body = "<h1 id=page-title>T</h1><p>page</p>\
            <section id=officer><div><h2 id=\"page-heading-officer\"><span>제1조</span> 책임자</h2>\
            <a class=anchor href=#officer id=page-link-officer>#</a></div>\
            <p id=officer.intro>a <b>b</b>\n  c<br>d</p><div id=officer.phone><dt>전화</dt>\
            <dd><a href=\"tel:1\">1</a></dd></div></section>";
        let found = read(body);
        let words: Vec<String> = found
            .blocks
            .iter()
            .map(|(id, it)| format!("{id}={}", it.replace(BORDER, "|")))
            .collect();
        assert_eq!(
            words,
            [
                "page-title=T",
                "page-heading-officer=제1조 책임자",
                "officer.intro=a b c d",
                "officer.phone=전화|<tel:1> 1"
            ]
        );
        assert_eq!(found.around, [("officer".to_owned(), "#".to_owned())]);
        assert_eq!(found.digests, ["sha256-00"]);
    }

    #[test]
    fn what_is_not_seen_as_the_text_is_not_said() {
        let one = [("a".to_owned(), "x".to_owned())];
        for hidden in [
            "<span hidden>y</span>",
            "<!-- y -->",
            "<template>y</template>",
            "<script>y</script>",
            "<style>y</style>",
        ] {
            assert_eq!(blocks(&format!("<p id=a>x{hidden}</p>")), one, "{hidden}");
        }
        assert_eq!(blocks("<p id=a hidden>x</p>"), []);
        assert_eq!(shown("<article><p id=a>x</p></article>").unwrap(), Shown::default());
        for seen in [
            "<del>y</del>",
            "<nav>y</nav>",
            "<noscript>y</noscript>",
            "<textarea>y</textarea>",
            "<svg><![CDATA[y]]></svg>",
            "<span hidden=until-found>y</span>",
        ] {
            assert_ne!(blocks(&format!("<p id=a>x{seen}</p>")), one, "{seen}");
        }
    }

    #[test]
    fn markup_that_no_text_has_is_named() {
        let strange = |body: &str| read(body).strange.iter().map(|it| it.0).collect::<Vec<_>>();
        assert_eq!(strange("<p id=a class=note>x <a href='tel:1'>1</a></p>"), [] as [&str; 0]);
        assert_eq!(
            strange("<svg aria-hidden=true viewBox='0'><use href=#i/></svg>"),
            [] as [&str; 0]
        );
        for (body, kind) in [
            ("<p id=a dir=rtl>x</p>", "attribute"),
            ("<p id=a aria-hidden=true>x</p>", "attribute"),
            ("<ol id=a start=7><li>x</ol>", "attribute"),
            ("<p id=a class=vh>x</p>", "class"),
            ("<p id=a>x<input value=y></p>", "element"),
            ("<p id=a>x<svg></svg></p>", "element"),
            ("<dialog><p id=a>x</p></dialog>", "element"),
            ("<p id=a>x<a class=anchor href='//b.kr/'>#</a></p>", "link"),
        ] {
            assert_eq!(strange(body), [kind], "{body}");
        }
    }

    #[test]
    fn added_words_stand_in_a_block_or_between_two() {
        let around = |body: &str| read(body).around;
        let a = |text: &str| [("a".to_owned(), text.to_owned())];
        assert_eq!(around("<p id=a>x</p><p>more</p><p id=b>y</p>"), a("more"));
        assert_eq!(around("<p id=a>x</p><p id=page-x>more</p><p id=b>y</p>"), a("more"));
        assert_eq!(around("<p id=a>x<a class=anchor>more</a></p>"), a("more"));
        let two = ["one", "two"].map(|it| ("a".to_owned(), it.to_owned()));
        assert_eq!(around("<p id=a>x<i id=page-1>one</i><i id=page-2>two</i></p>"), two);
        assert_eq!(around("<p id=a>x<span id=page-x>more</span></p>"), a("more"));
        // Before the first block and after the last the page speaks for itself.
        assert_eq!(around("<p>before</p><p id=a>x</p><p>after</p>"), []);
        assert_eq!(
            blocks("<p id=a>x</p><p id=a>more</p>"),
            [("a".to_owned(), "x more".to_owned())]
        );
    }

    #[test]
    fn references_are_decoded_once_and_unknown_ones_never_pass() {
        assert_eq!(
            decoded("a &amp; b &lt;c&gt; &#39;d&#x27; R&D &"),
            "a & b <c> 'd' R\u{fffd}&D &"
        );
        assert_eq!(decoded("&amp;copy; &copy;"), "&copy; \u{fffd}&copy;");
        assert_eq!(decoded("&#0;&#x110000;"), "\u{fffd}&#0;\u{fffd}&#x110000;");
    }

    #[test]
    fn what_is_never_closed_ends_with_what_is_around_it() {
        let body = "<div id=a>x<p>y</div><p id=b>z</p>";
        let expected = [("a".to_owned(), "x y".to_owned()), ("b".to_owned(), "z".to_owned())];
        assert_eq!(blocks(body), expected);
    }
}
