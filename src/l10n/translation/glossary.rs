//! Terms of the glossary that stand in a Korean text, and what a language says for them.

use super::super::locale::Locale;
use crate::diag::{Findings, SourceFile};
use crate::source::yaml::{Kind, Node, parse};

/// Terms of the law by language.
#[derive(Clone, Debug)]
pub struct Glossary {
    terms: Vec<(String, Vec<String>)>,
}

impl Glossary {
    /// The terms of one language, the longest first.
    pub fn of(locale: &Locale) -> Self {
        let file = SourceFile::new("<built-in>/glossary.yaml", include_str!("../glossary.yaml"));
        let node = parse(&file, &mut Findings::new());
        let mut terms = Vec::new();
        for term in items(node.as_ref()) {
            let uses = term.get(locale.as_str()).and_then(|it| it.get("use"));
            let uses: Vec<String> = items(uses).iter().filter_map(text).collect();
            if let Some(korean) = term.get("ko").and_then(text).filter(|_| !uses.is_empty()) {
                terms.push((korean, uses));
            }
        }
        terms.sort_by_key(|(korean, _)| std::cmp::Reverse(korean.len()));
        Self { terms }
    }

    /// The terms that stand in a text, each with what the language says for it. A term inside of a
    /// longer one is not told.
    pub fn hits(&self, korean: &str) -> Vec<(&str, &[String])> {
        let mut rest = korean.to_owned();
        let mut found = Vec::new();
        for (term, uses) in &self.terms {
            if rest.contains(term.as_str()) {
                rest = rest.replace(term.as_str(), "\u{0}");
                found.push((term.as_str(), uses.as_slice()));
            }
        }
        found
    }
}

fn items(node: Option<&Node>) -> &[Node] {
    match node.map(|it| &it.kind) {
        Some(Kind::List(items)) => items,
        _ => &[],
    }
}

fn text(node: &Node) -> Option<String> {
    match &node.kind {
        Kind::Scalar { text, .. } => Some(text.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_term_is_told_alone() {
        let glossary = Glossary::of(&Locale::parse("en").unwrap());
        let hits = glossary.hits("개인정보 처리방침과 정보주체");
        let terms: Vec<&str> = hits.iter().map(|(it, _)| *it).collect();
        assert_eq!(terms, ["개인정보 처리방침", "정보주체"]);
        assert_eq!(hits[0].1, ["Privacy Policy"]);
        let none = Glossary::of(&Locale::parse("fr").unwrap());
        assert!(none.hits("개인정보").is_empty());
    }
}
