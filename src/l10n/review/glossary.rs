//! The glossary: what a Korean term is called in each language, and what it must not be called.

use super::pair::Pair;
use super::tree::{Entry, GAP, Pattern, Piece, rows};
use super::{Language, Page};
use crate::diag::{Diagnostic, Findings, SourceFile};
use crate::l10n::Locale;
use crate::source::yaml::{self, Kind, Node};

/// Most words that may stand between the words of a term: `information that is personal`.
const MOST_BETWEEN: usize = 2;

/// Terms of Korean privacy law in every language.
#[derive(Debug)]
pub struct Glossary(Vec<Term>);

/// A Korean term.
#[derive(Debug)]
struct Term {
    korean: String,
    /// The same without blanks, which Korean sets as it likes.
    solid: String,
    forms: Vec<(String, Forms)>,
}

/// What a term is called in one language. A word with `*` may go on, or begin otherwise, there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forms {
    /// Any of these is right.
    pub usable: Vec<String>,
    /// None of these is.
    pub avoid: Vec<String>,
    /// Whether this is our proposal, which no source has and nobody has reviewed.
    pub is_proposed: bool,
}

impl Glossary {
    /// The glossary that is built in.
    pub fn built_in() -> Self {
        let file = SourceFile::new("<built-in>/glossary.yaml", include_str!("../glossary.yaml"));
        let node = yaml::parse(&file, &mut Findings::new());
        let list = match node.map(|it| it.kind) {
            Some(Kind::List(items)) => items,
            _ => Vec::new(),
        };
        Self(list.iter().filter_map(Term::read).collect())
    }

    /// The terms that a Korean text has, each with its forms in a language, the longest first. A
    /// term inside a longer one is that one's.
    pub fn terms<'g>(&'g self, korean: &str, locale: &Locale) -> Vec<(&'g str, &'g Forms)> {
        let mut text: String = korean.chars().filter(|it| !it.is_whitespace()).collect();
        let mut terms: Vec<&Term> = self.0.iter().filter(|it| text.contains(&it.solid)).collect();
        terms.sort_by_key(|it| std::cmp::Reverse(it.solid.len()));
        let mut found = Vec::new();
        for term in terms {
            if !text.contains(&term.solid) {
                continue;
            }
            text = text.replace(&term.solid, "\u{FFFC}");
            if let Some(forms) = term.forms(locale) {
                found.push((term.korean.as_str(), forms));
            }
        }
        found
    }
}

impl Term {
    fn read(node: &Node) -> Option<Self> {
        let korean = text(node.get("ko")?)?.to_owned();
        let Kind::Map(entries) = &node.kind else { return None };
        let forms = entries.iter().filter(|((name, _), _)| name != "ko").map(|((name, _), it)| {
            let list = |key: &str| match it.get(key).map(|it| &it.kind) {
                Some(Kind::List(items)) => {
                    items.iter().filter_map(|it| text(it).map(str::to_lowercase)).collect()
                }
                _ => Vec::new(),
            };
            let forms = Forms {
                usable: list("use"),
                avoid: list("avoid"),
                is_proposed: it.get("proposed").is_some(),
            };
            (name.clone(), forms)
        });
        let solid = korean.chars().filter(|it| !it.is_whitespace()).collect();
        Some(Self { forms: forms.collect(), solid, korean })
    }

    fn forms(&self, locale: &Locale) -> Option<&Forms> {
        self.forms.iter().find(|(it, _)| it == locale.as_str()).map(|(_, it)| it)
    }
}

fn text(node: &Node) -> Option<&str> {
    match &node.kind {
        Kind::Scalar { text, .. } => Some(text),
        _ => None,
    }
}

/// Whether a translation has the terms of its Korean.
pub(super) fn check(language: &Language<'_, '_>, pair: &Pair<'_, '_>, page: &mut Page<'_>) {
    let korean = language.korean.full_text(pair.korean);
    // The menus of a browser are called as its makers call them.
    if korean.contains(" > ") {
        return;
    }
    let terms = language.glossary.terms(&korean, language.locale);
    if terms.is_empty() {
        return;
    }
    let own = plain(&language.own.full_text(pair.own));
    for (term, forms) in terms {
        let is_any = |forms: &[String]| forms.iter().any(|it| has(&own, it));
        // A form to be avoided is told as such.
        if !forms.usable.is_empty() && !is_any(&forms.usable) && !is_any(&forms.avoid) {
            let found =
                Diagnostic::warning("missing_term").arg("name", term).arg("value", &pair.name).arg(
                    "known",
                    forms.usable.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", "),
                );
            page.push(found.at(pair.place()));
        }
    }
}

/// What a term must not be called, in any text.
pub(super) fn avoided(language: &Language<'_, '_>, entry: &Entry<'_>, page: &mut Page<'_>) {
    let forms = |it| Term::forms(it, language.locale).filter(|it| !it.avoid.is_empty());
    let terms = language.glossary.0.iter().filter_map(|it| Some((it, forms(it)?)));
    let terms: Vec<(&Term, &Forms)> = terms.collect();
    if terms.is_empty() {
        return;
    }
    for (attribute, pattern) in entry.patterns() {
        let own = plain(&language.own.full_text(pattern));
        for (term, forms) in &terms {
            for it in forms.avoid.iter().filter(|it| has(&own, it)) {
                let found = Diagnostic::warning("avoided_term")
                    .arg("name", it)
                    .arg("value", &term.korean)
                    .arg("known", forms.usable.first().map_or("", String::as_str));
                let label = attribute.unwrap_or(entry.name);
                let place = place_of(pattern, it).map(|it| entry.at(it));
                page.push(found.at(place.unwrap_or_else(|| entry.at(label))));
            }
        }
    }
}

/// Where a form stands, if it stands there letter for letter.
fn place_of<'s>(pattern: &Pattern<'s>, form: &str) -> Option<&'s str> {
    rows(pattern).into_iter().flatten().find_map(|piece| {
        let Piece::Text(text) = piece else { return None };
        let small = text.to_lowercase();
        // Where small letters take other room, the place is not known.
        let at = small.find(form).filter(|_| small.len() == text.len())?;
        text.get(at..at + form.len())
    })
}

/// A text to look for terms in: small letters, one blank between words.
fn plain(text: &str) -> String {
    let small = text.to_lowercase();
    small.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text has a form, both in small letters. A form with `*` is a row of words, each of which may be inflected.
fn has(text: &str, form: &str) -> bool {
    if !form.contains('*') {
        return text.contains(form);
    }
    let wanted: Vec<&str> = form.split(' ').collect();
    let is_mark = |it: char| !it.is_alphanumeric() && it != '-' && it != GAP;
    let words: Vec<&str> = text.split(is_mark).filter(|it| !it.is_empty()).collect();
    (0..words.len()).any(|at| begins(&words[at..], &wanted))
}

/// Whether these words begin with the wanted ones, few others between.
fn begins(words: &[&str], wanted: &[&str]) -> bool {
    let Some((first, rest)) = wanted.split_first() else { return true };
    if !words.first().is_some_and(|it| is_form(it, first)) {
        return false;
    }
    let rest_of = &words[1..];
    rest.is_empty() || (0..=MOST_BETWEEN.min(rest_of.len())).any(|it| begins(&rest_of[it..], rest))
}

fn is_form(word: &str, form: &str) -> bool {
    let stem = form.trim_matches('*');
    match (form.starts_with('*'), form.ends_with('*')) {
        (true, true) => word.contains(stem),
        (true, false) => word.ends_with(stem),
        (false, true) => word.starts_with(stem),
        (false, false) => word == stem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_term_counts() {
        let glossary = Glossary::built_in();
        let english = Locale::parse("en").unwrap();
        let terms = |text: &str| -> Vec<&str> {
            glossary.terms(text, &english).into_iter().map(|(it, _)| it).collect()
        };
        assert_eq!(terms("개인정보 보호책임자의 성명"), ["개인정보 보호책임자"]);
        assert_eq!(terms("개인정보처리방침과 개인정보"), ["개인정보 처리방침", "개인정보"]);
        assert!(terms("개인정보침해 신고센터").is_empty(), "a name is no term");
    }

    #[test]
    fn inflected_words_are_the_term() {
        let text = plain("Обработкой, персональных  данных");
        assert!(has(&text, "персональн* данн*") && has(&text, "обработк* данн*"));
        assert!(!has(&text, "данн* персональн*"));
        assert!(has("للمعلومات الشخصية", "*معلومات* *شخصي*"));
        assert!(has("data subject", "data subject") && !has("the data", "data subject"));
    }
}
