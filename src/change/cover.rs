//! [`cover`]: every difference in text is explained by a change, so that nothing can hide.
//!
//! A row of a comparison is explained by a change of the fact it states, of something in that
//! fact, or of what that fact is part of. Sentences that stand or fall with others, such as the
//! introduction of a table, are explained by what changed there. What is left has no fact behind
//! it, and says so: it is wording, typography, order or translation.

use super::same::folded;
use super::saying::Quoted;
use super::severity::weigh;
use super::{Change, Code, Saying};
use crate::diff::{Comparison, Kind, Row, Unit};
use crate::key::Key;
use crate::l10n::Locale;

/// Two versions in one language.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    /// The texts of record, old and new.
    pub comparison: &'a Comparison,
    /// The old facts as gongji says them today, and the new text: what differs here, the clinic
    /// changed. What differs only in the texts of record, gongji or a language file did.
    pub recomposed: Option<&'a Comparison>,
}

/// The changes of facts, and a change for each difference in text that none of them explains.
/// The languages share one list.
pub fn cover(mut changes: Vec<Change>, texts: &[Texts<'_>]) -> Vec<Change> {
    let mut open: Vec<Open<'_>> = Vec::new();
    let restyled = restyled(&changes);
    for text in texts {
        for row in text.comparison.rows.iter().filter(|it| !it.is_same()) {
            let row = Seen { row, is_elsewhere: is_elsewhere(row, text.comparison) };
            if restyled || is_own_date(row.row) || changes.iter().any(|it| explains(it, row)) {
                continue;
            }
            let cause = cause(row, text.recomposed);
            let (locale, row) = (&text.comparison.locale, row.row);
            let found = (locale, row, cause);
            match open.iter_mut().find(|it| *it.key == row.key) {
                Some(open) => open.found.push(found),
                None => open.push(Open { key: &row.key, found: vec![found] }),
            }
        }
    }
    for it in &open {
        it.changes(texts, &mut changes);
    }
    changes
}

/// A change of words that was found when a version was sealed, told again from its texts: where it
/// stands, and what it says before and after.
pub fn retold(code: Code, key: &Key, texts: &[Texts<'_>]) -> Change {
    let mut found = Vec::new();
    for Texts { comparison, .. } in texts {
        let rows = comparison.rows.iter().filter(|it| it.key == *key && !it.is_same());
        found.extend(rows.map(|row| (&comparison.locale, row, Cause::Words)));
    }
    Open { key, found }.change(code, texts)
}

/// A row that differs, and whether its very words stand elsewhere on the other side, as those of
/// an activity do that came under another heading.
#[derive(Clone, Copy)]
struct Seen<'a> {
    row: &'a Row,
    is_elsewhere: bool,
}

fn is_elsewhere(row: &Row, comparison: &Comparison) -> bool {
    let alone = |it: &Row| match (&it.before, &it.after) {
        (Some(unit), None) => Some((true, text_of(unit))),
        (None, Some(unit)) => Some((false, text_of(unit))),
        _ => None,
    };
    let Some((is_gone, text)) = alone(row) else { return false };
    // The clinic's own words are named after their translation, and renamed with it.
    let is_beside =
        |it: &&Row| it.key == row.key || it.kind == row.kind && parent(&it.key) == parent(&row.key);
    let others = comparison.rows.iter().filter(is_beside);
    others.filter_map(alone).any(|it| it == (!is_gone, text.clone()))
}

fn parent(key: &Key) -> Option<&str> {
    key.as_str().rsplit_once('.').map(|(parent, _)| parent)
}

/// Why a row differs that no fact explains; the weightier later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Cause {
    Order,
    Typography,
    /// gongji or a language file says it otherwise.
    Program,
    Words,
}

/// Differences at one key that no fact explains.
struct Open<'a> {
    key: &'a Key,
    found: Vec<(&'a Locale, &'a Row, Cause)>,
}

impl Open<'_> {
    fn changes(&self, texts: &[Texts<'_>], changes: &mut Vec<Change>) {
        let heaviest = |is_korean: bool| {
            let found = self.found.iter().filter(|(locale, ..)| locale.is_korean() == is_korean);
            found.map(|(.., cause)| *cause).max()
        };
        let (korean, other) = (heaviest(true), heaviest(false));
        let of = |cause: Option<Cause>, words: Code| {
            cause.map(|it| match it {
                Cause::Order => Code::OrderOnly,
                Cause::Typography => Code::TypographyOnly,
                Cause::Program => Code::WordingRevised,
                Cause::Words => words,
            })
        };
        let korean = of(korean, Code::WordingOnly);
        let other = of(other, Code::TranslationRevised);
        // What the Korean text says covers the translations, unless they changed on their own.
        let apart = other.filter(|it| korean.is_none() || *it == Code::TranslationRevised);
        let apart = apart.filter(|_| korean != Some(Code::WordingOnly));
        for code in korean.into_iter().chain(apart) {
            changes.push(self.change(code, texts));
        }
    }

    fn change(&self, code: Code, texts: &[Texts<'_>]) -> Change {
        let is_told =
            matches!(code, Code::WordingOnly | Code::TranslationRevised | Code::WordingRevised);
        let quote = |side: fn(&Row) -> Option<&Unit>| {
            let quoted = self.found.iter().filter_map(|(locale, row, _)| {
                Some(((*locale).clone(), text_of(side(row)?))).filter(|(_, text)| !text.is_empty())
            });
            let quoted: Vec<_> = quoted.collect();
            (is_told && !quoted.is_empty()).then(|| Saying::new(Quoted(quoted)))
        };
        let weight = weigh(code, &[]);
        Change {
            code,
            key: self.key.clone(),
            section: Some(self.section(texts)),
            subject: None,
            before: quote(|it| it.before.as_ref()),
            after: quote(|it| it.after.as_ref()),
            severity: weight.severity,
            law: weight.law,
            duties: weight.duties,
            is_sensitive: false,
            overridden: None,
        }
    }

    /// The title of the article it stands in, as it stands in each language.
    fn section(&self, texts: &[Texts<'_>]) -> Saying {
        let article = self.found.first().map(|(_, row, _)| &row.article);
        let titles = texts.iter().filter_map(|text| {
            let is_title = |it: &&Row| it.kind == Kind::ArticleTitle && Some(&it.key) == article;
            let row = text.comparison.rows.iter().find(is_title)?;
            let unit = row.after.as_ref().or(row.before.as_ref())?;
            Some((text.comparison.locale.clone(), text_of(unit)))
        });
        let titles: Vec<_> = titles.collect();
        if titles.is_empty() {
            // The title of the policy and the preamble stand in no article.
            let is_preamble = self.key.section() == "preamble";
            let id = if is_preamble { "preamble" } else { "change-policy" };
            return Saying::message(id, None);
        }
        Saying::new(Quoted(titles))
    }
}

fn text_of(unit: &Unit) -> String {
    let texts = unit.parts.iter().map(|it| it.text()).filter(|it| !it.is_empty());
    texts.collect::<Vec<_>>().join(" / ")
}

/// Why a row differs, if no fact explains it.
fn cause(Seen { row, is_elsewhere }: Seen<'_>, recomposed: Option<&Comparison>) -> Cause {
    if is_elsewhere || row.is_moved && row.has_same_words() {
        return Cause::Order;
    }
    if row.is_typography_only() || is_folded_alike(row) {
        return Cause::Typography;
    }
    // Where today's program makes the new text of the old facts, the clinic changed nothing.
    let is_by_program = recomposed.is_some_and(|it| {
        let mut rows = it.rows.iter().filter(|it| it.key == row.key && it.kind == row.kind);
        rows.all(Row::has_same_words)
    });
    if is_by_program { Cause::Program } else { Cause::Words }
}

/// The dates that every version has of its own: that they differ is no change.
fn is_own_date(row: &Row) -> bool {
    matches!(row.key.as_str(), "changes.effective" | "changes.announced")
}

/// Whether spaces, marks and dashes are all that differs.
fn is_folded_alike(row: &Row) -> bool {
    let folded = |unit: &Unit| -> Vec<(String, String)> {
        unit.parts.iter().map(|it| (folded(&it.label()), folded(&it.text()))).collect()
    };
    match (&row.before, &row.after) {
        (Some(before), Some(after)) => folded(before) == folded(after),
        _ => false,
    }
}

/// Whether the way in which sentences call the controller changed: then any sentence may differ.
fn restyled(changes: &[Change]) -> bool {
    changes.iter().any(|it| matches!(it.key.as_str(), "controller.called" | "controller.kind"))
}

/// Whether a change of a fact explains that a row differs.
fn explains(change: &Change, Seen { row, is_elsewhere }: Seen<'_>) -> bool {
    if change.code == Code::SectionMoved && row.is_moved && row.kind == Kind::ArticleTitle {
        return true;
    }
    if change.code == Code::OrderOnly {
        return row.has_same_words()
            && (is_in(&row.key, &change.key) || is_in_aliases(change, row))
            || is_in_one_text(change, row);
    }
    if is_in(&row.key, &change.key) || is_in_aliases(change, row) {
        return true;
    }
    let is_whole = row.before.is_none() || row.after.is_none();
    let is_heading = matches!(row.kind, Kind::Heading(_) | Kind::ArticleTitle | Kind::Caption);
    // A row of a table holds the facts in it; a heading stands over them and says none of them,
    // but comes with the first and goes with the last.
    if is_in(&change.key, &row.key) && (!is_heading || is_whole) {
        return true;
    }
    (is_elsewhere || is_whole && is_companion(row)) && accompanies(change, row)
}

/// A list in one row, such as the items of an activity: its order is its text.
fn is_in_one_text(change: &Change, row: &Row) -> bool {
    let is_text = matches!(row.kind, Kind::Field | Kind::TableRow | Kind::Paragraph | Kind::Note);
    is_text && is_in(&change.key, &row.key) || aliases(&row.key).contains(&change.key)
}

fn is_in_aliases(change: &Change, row: &Row) -> bool {
    aliases(&row.key).iter().any(|it| is_in(it, &change.key))
}

/// Whether a fact is another, or a part of it.
fn is_in(key: &Key, whole: &Key) -> bool {
    let rest = key.as_str().strip_prefix(whole.as_str());
    !whole.as_str().is_empty() && rest.is_some_and(|it| it.is_empty() || it.starts_with('.'))
}

/// Other facts that a row states: those of an activity stand in several articles, and names of
/// the controller in sentences.
fn aliases(key: &Key) -> Vec<Key> {
    let mut path = key.as_str().split('.');
    let mut keys: Vec<String> = Vec::new();
    match (path.next().unwrap_or_default(), path.next(), path.next(), path.next()) {
        ("retention", Some("activities"), Some(slug), None) => {
            keys.push(format!("processing.{slug}"));
        }
        // The basis stands with the items, and goes with the last of them.
        ("processing", Some(slug), Some("items"), Some("unique-identifiers" | "basis")) => {
            keys.push(format!("processing.{slug}.items.required"));
            keys.extend(
                ["unspecified", "optional", "sensitive", "automatic"]
                    .map(|list| format!("processing.{slug}.items.{list}")),
            );
        }
        ("policy", Some("title"), ..) => keys.push("controller.name".to_owned()),
        ("preamble", Some("standard" | "laws" | "published"), ..) => {
            keys.extend(["controller.name", "preamble.laws"].map(str::to_owned));
        }
        // The article speaks of records kept by law if the page has some.
        ("destruction", Some("kept-by-law"), ..) => {
            keys.extend(["kept_by_law", "retention"].map(str::to_owned));
        }
        // The recipient is the heading too.
        ("cross_border", Some("transfers"), Some(slug), None) => {
            keys.push(format!("cross_border.transfers.{slug}.recipient"));
        }
        ("promise", ..) => keys.push("changes".to_owned()),
        ("kept_by_law", ..) => keys.push("retention".to_owned()),
        ("processing", Some(_), Some("items"), ..) => keys.push("items".to_owned()),
        ("processing", ..) => keys.push("purposes".to_owned()),
        _ => {}
    }
    keys.into_iter().map(Key::new).collect()
}

/// Whether a row says nothing of its own: it comes with the first of something and goes with the
/// last, as introductions, labels and headings do.
fn is_companion(row: &Row) -> bool {
    let name = row.key.as_str().rsplit('.').next().unwrap_or_default();
    let is_named =
        matches!(name, "intro" | "label" | "none" | "kept-by-law-stated" | "short-numbers")
            || name.ends_with("-intro");
    is_named || matches!(row.kind, Kind::Heading(_) | Kind::ArticleTitle | Kind::Caption)
}

/// Whether a change is of something that such a row stands with: in the same article.
fn accompanies(change: &Change, row: &Row) -> bool {
    if matches!(change.code, Code::OrderOnly | Code::SectionMoved) {
        return false;
    }
    let article = row.article.as_str();
    let article = if article.is_empty() { row.key.section() } else { article };
    articles(&change.key).contains(&article)
}

/// The articles in which a fact stands.
fn articles(key: &Key) -> Vec<&str> {
    match key.section() {
        "processing" => vec!["purposes", "items", "retention"],
        "kept_by_law" => vec!["retention", "destruction"],
        "promise" => vec!["changes"],
        section => vec![section],
    }
}

#[cfg(test)]
mod tests;
