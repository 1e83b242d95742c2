//! The words of a record, and the words of a page, block by block.

use crate::document::{Document, to_markdown, to_text};
use crate::history::SealedLabel;
use crate::render::{BORDER, Shown, escape, fragments, inlines, shown};
use indexmap::IndexMap;
use std::collections::BTreeSet;
use std::fmt::Write;

/// A block whose words are not those of the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference {
    /// The fact, as the ledger writes addresses.
    pub(super) key: String,
    /// Whether the block was changed, is missing, was added, or stands elsewhere.
    pub(super) kind: &'static str,
    /// The words of the record, near the first that differs.
    pub(super) expected: String,
    /// The words of the page.
    pub(super) found: String,
}

/// The words of each block of a text of record, by the ids of pages.
pub fn blocks(document: &Document, labels: &[SealedLabel]) -> IndexMap<String, String> {
    let fragments = fragments(document, "");
    let mut html = String::from("<article data-digest>");
    let _ = write!(html, "<h1 id=\"page-title\">{}</h1>", fragments.title);
    for it in labels {
        let (icon, title, text) = (escape(&it.icon), inlines(&it.title), inlines(&it.text));
        let _ = write!(html, "<p id=\"page-label-{icon}\"><b>{title}</b> {text}</p>");
    }
    html.push_str(&fragments.preamble);
    for (article, (title, body)) in document.articles.iter().zip(&fragments.articles) {
        let (key, number) = (escape(article.key.as_str()), escape(&article.number));
        let _ = write!(
            html,
            "<section id=\"{key}\"><h2 id=\"page-heading-{key}\">{number} {title}</h2>{body}</section>"
        );
    }
    html.push_str("</article>");
    // Our own markup can be read in one way only.
    shown(&html).map(|it| it.blocks).unwrap_or_default()
}

/// Where the words of a page are not those that they have to be. The title and the main points
/// count only where a theme names them.
pub(super) fn differences(
    expected: &IndexMap<String, String>,
    found: &IndexMap<String, String>,
) -> Vec<Difference> {
    let has = |blocks: &IndexMap<String, String>, part: &str| {
        blocks.keys().any(|it| it.starts_with(part))
    };
    let is_compared = |id: &&String| {
        let part = ["page-title", "page-label-"].into_iter().find(|it| id.starts_with(it));
        part.is_none_or(|it| has(expected, it) && has(found, it))
    };
    let empty = String::new();
    let mut ids: Vec<&String> = expected.keys().filter(is_compared).collect();
    ids.extend(found.keys().filter(is_compared).filter(|it| !expected.contains_key(*it)));
    let mut differences = Vec::new();
    for id in ids {
        let (a, b) = (expected.get(id), found.get(id));
        let kind = match (a, b) {
            (Some(a), Some(b)) if a == b => continue,
            (Some(_), Some(_)) => "changed",
            (Some(_), None) => "missing",
            _ => "added",
        };
        let (expected, found) = near(a.unwrap_or(&empty), b.unwrap_or(&empty));
        differences.push(Difference { key: key_of(id), kind, expected, found });
    }
    differences.extend(moved(expected, found));
    differences
}

/// The first block that does not stand where it stood.
fn moved(
    expected: &IndexMap<String, String>,
    found: &IndexMap<String, String>,
) -> Option<Difference> {
    let order = |a: &'_ IndexMap<String, String>, b: &IndexMap<String, String>| -> Vec<String> {
        let both = a.keys().filter(|it| !it.starts_with("page-") && b.contains_key(*it));
        both.cloned().collect()
    };
    let (a, b) = (order(expected, found), order(found, expected));
    let (a, b) = a.iter().zip(&b).find(|(a, b)| a != b)?;
    let (expected, found) = (a.clone(), b.clone());
    Some(Difference { key: key_of(b), kind: "moved", expected, found })
}

/// Words of a page, inside a block or between two, that no interface says: each with the key.
pub(super) fn added(shown: &Shown, interface: &BTreeSet<String>) -> Vec<Difference> {
    let articles = shown.blocks.keys().filter(|it| it.starts_with("page-heading-")).count();
    let is_known = |words: &str| {
        // Words of a language that only the site has stand at every article.
        let times = shown.around.iter().filter(|it| it.1 == words).count();
        interface.contains(words) || times >= 3 && times * 2 >= articles
    };
    let strange = shown.around.iter().filter(|(_, words)| !is_known(words));
    let difference = |(id, words): &(String, String)| Difference {
        key: key_of(id),
        kind: "added",
        expected: String::new(),
        found: near("", words).1,
    };
    strange.map(difference).collect()
}

/// Whether a plain or Markdown file holds the record: all of its words after the heading of dates.
pub(super) fn is_archive_of(
    bytes: &[u8],
    document: &Document,
    digest: &str,
    markdown: bool,
    removals: usize,
) -> bool {
    /// Dates, address, remarks and digest; each removal of words adds a line.
    const MOST_LINES: usize = 12;
    const HEADER: &str = "gongji";
    let write = if markdown { to_markdown } else { to_text };
    let whole = write(document, &[HEADER.to_owned()]);
    let title_ends = whole.find("\n\n").map_or(0, |at| at + 2);
    let (title, rest) = whole.split_at(title_ends);
    let body = rest.split_once('\n').map_or("", |it| it.1);
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let header = text.strip_prefix(title).and_then(|it| it.strip_suffix(body));
    let Some(lines) = header.map(|it| it.lines().map(str::trim).collect::<Vec<_>>()) else {
        return false;
    };
    let is_heading = |it: &&str| it.is_empty() || it.starts_with('#') || is_rule(it);
    lines.last() == Some(&digest)
        && lines.len() <= MOST_LINES + removals
        && !lines.iter().any(is_heading)
}

/// A line that makes a heading of the line before.
fn is_rule(line: &str) -> bool {
    ["=", "-", "*", "_"].iter().any(|it| line.replace(it, "").trim().is_empty())
}

/// What a page without its repository may not have: words in its contents that are no titles,
/// words outside the text, and a title or main points that nobody can hold against the record.
pub(super) fn unproven(
    expected: &IndexMap<String, String>,
    shown: &Shown,
    interface: &BTreeSet<String>,
) -> Vec<(&'static str, String)> {
    let is_title = |words: &String| {
        let mut titles = expected.iter().filter(|it| it.0.starts_with("page-heading-"));
        titles.any(|it| plain(it.1) == plain(words))
    };
    let is_known = |it: &&String| interface.contains(plain(it).as_str()) || is_title(it);
    let mut found = shown.strange.clone();
    let contents = shown.contents.iter().filter(|it| !is_known(it));
    found.extend(contents.chain(&shown.outside).map(|it| ("outside", near("", it).1)));
    if shown.generator.as_deref().is_some_and(|it| it.starts_with("gongji")) {
        let is_part = |it: &&String| *it == "page-title" || it.starts_with("page-label-");
        let missing = expected.keys().filter(is_part).filter(|it| !shown.blocks.contains_key(*it));
        found.extend(missing.map(|it| ("unnamed", key_of(it))));
    }
    found
}

fn plain(text: &str) -> String {
    text.replace(BORDER, " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name of a block as the ledger writes it.
pub(super) fn key_of(id: &str) -> String {
    if id == "page-title" {
        return "#title".to_owned();
    }
    if let Some(key) = id.strip_prefix("page-heading-") {
        return format!("{key}#title");
    }
    match id.strip_prefix("page-label-") {
        Some(icon) => format!("#labels.{icon}"),
        None => id.to_owned(),
    }
}

/// A few words of each around the first that differs.
fn near(expected: &str, found: &str) -> (String, String) {
    const BEFORE: usize = 2;
    const AFTER: usize = 8;
    let words = |text: &str| -> Vec<String> {
        text.replace(BORDER, " | ").split_whitespace().map(str::to_owned).collect()
    };
    let (a, b) = (words(expected), words(found));
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let start = same.saturating_sub(BEFORE);
    let excerpt = |words: &[String]| {
        let end = (same + AFTER).min(words.len());
        let mut text = words.get(start..end).unwrap_or_default().join(" ");
        if start > 0 {
            text.insert_str(0, "… ");
        }
        if end < words.len() {
            text.push_str(" …");
        }
        text
    };
    (excerpt(&a), excerpt(&b))
}
