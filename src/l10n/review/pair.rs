//! A Korean text beside its translation, as small as the two can be held against one another.
//!
//! Where both are one choice between the same words, each variant is compared with its twin, so
//! that a fact left out of one of them is seen. A choice of grammar (plurals) is one text.

use super::tree::{Book, Entry, Pattern, Select, key};
use crate::diag::Place;
use fluent_syntax::ast;

/// The plural categories of CLDR.
pub(super) const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// A Korean text and its translation.
pub(super) struct Pair<'p, 's> {
    /// Its name for people: `id`, `id.attribute`.
    pub(super) name: String,
    /// The message in the translation.
    pub(super) entry: &'p Entry<'s>,
    /// The name of the message, attribute or variant: what the caret shows.
    pub(super) label: &'s str,
    /// Variables that chose the variants on the way here: none has to be said again.
    pub(super) chosen_by: Vec<&'s str>,
    /// The Korean.
    pub(super) korean: &'p Pattern<'s>,
    /// The translation.
    pub(super) own: &'p Pattern<'s>,
    /// The English, if this is another language.
    pub(super) english: Option<&'p Pattern<'s>>,
}

impl Pair<'_, '_> {
    /// Where the name of the text stands.
    pub(super) fn place(&self) -> Place {
        self.entry.at(self.label)
    }
}

/// All pairs of a message.
pub(super) fn pairs<'p, 's>(
    korean: &'p Entry<'s>,
    own: &'p Entry<'s>,
    english: Option<&'p Book<'s>>,
) -> Vec<Pair<'p, 's>> {
    let mut found = Vec::new();
    for (attribute, pattern) in own.patterns() {
        let Some(original) = korean.pattern(attribute) else { continue };
        let pair = Pair {
            name: attribute.map_or_else(|| own.id.clone(), |it| format!("{}.{it}", own.id)),
            entry: own,
            label: attribute.unwrap_or(own.name),
            chosen_by: Vec::new(),
            korean: original,
            own: pattern,
            english: english.and_then(|it| it.find(&own.id, attribute)),
        };
        part(pair, &mut found);
    }
    found
}

fn part<'p, 's>(pair: Pair<'p, 's>, found: &mut Vec<Pair<'p, 's>>) {
    let both = only_select(pair.korean).zip(only_select(pair.own));
    let Some((korean, own)) = both.filter(|(a, b)| {
        a.variable().is_some() && a.variable() == b.variable() && !is_plural(a) && !is_plural(b)
    }) else {
        found.push(pair);
        return;
    };
    let english = pair.english.and_then(only_select);
    for variant in own.variants {
        let twin = |it: &Select<'p, 's>| {
            it.variants.iter().find(|it| key(it) == key(variant)).map(|it| &it.value)
        };
        let Some(original) = twin(&korean) else { continue };
        let inner = Pair {
            name: pair.name.clone(),
            entry: pair.entry,
            label: key(variant),
            chosen_by: pair.chosen_by.iter().copied().chain(own.variable()).collect(),
            korean: original,
            own: &variant.value,
            english: english.as_ref().and_then(twin),
        };
        part(inner, found);
    }
}

/// The select that is the whole text.
fn only_select<'p, 's>(pattern: &'p Pattern<'s>) -> Option<Select<'p, 's>> {
    match pattern.elements.as_slice() {
        [
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { selector, variants },
            },
        ] => Some(Select { selector, variants }),
        _ => None,
    }
}

/// Whether it chooses by number.
pub(super) fn is_plural(select: &Select<'_, '_>) -> bool {
    select.variants.iter().any(|it| {
        let key = key(it);
        key != "other" && CATEGORIES.contains(&key)
    })
}
