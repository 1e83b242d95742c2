//! What was not translated, and what is far too long or too short to be the same sentence.

use super::Page;
use super::pair::Pair;
use super::tree::{Book, Entry, GAP};
use crate::diag::Diagnostic;

/// Texts shorter than this, in characters of the Korean, say nothing by their length.
const SHORTEST: usize = 20;

/// A text that is the Korean, or the English, letter for letter. Returns whether it is the Korean:
/// then nothing else is worth saying of it.
pub(super) fn check(
    (korean_book, own_book): (&Book<'_>, &Book<'_>),
    pair: &Pair<'_, '_>,
    page: &mut Page<'_>,
) -> bool {
    let own = own_book.full_text(pair.own);
    let own = own.trim();
    let korean = korean_book.full_text(pair.korean);
    let korean = korean.trim();
    let is_hangul = |it: char| ('\u{AC00}'..='\u{D7A3}').contains(&it);
    if own == korean && own.contains(is_hangul) {
        let found = Diagnostic::warning("same_as_source").arg("kind", "ko");
        page.push(found.arg("name", &pair.name).at(pair.place()));
        return true;
    }
    let Some(english) = pair.english.map(|it| own_book.full_text(it)) else { return false };
    // A name of a product is the same everywhere, and so is the Korean, or it is a name by its capitals.
    if own == english.trim() && own != korean && is_sentence(own) {
        let found = Diagnostic::warning("same_as_source").arg("kind", "en");
        page.push(found.arg("name", &pair.name).at(pair.place()));
    }
    false
}

/// Whether a text has two words that are no names: `by e-mail`, not `Samsung Internet` or `i-PIN`.
fn is_sentence(text: &str) -> bool {
    let words = text.split([' ', '\n', GAP]).filter(|it| it.chars().any(char::is_alphabetic));
    let is_small = |it: &str| {
        it.chars().count() > 1
            && !it.contains(['.', '/', '@'])
            && it.chars().any(char::is_alphabetic)
            && !it.contains(char::is_uppercase)
    };
    let (all, small) =
        words.fold((0, 0), |(all, small), it| (all + 1, small + usize::from(is_small(it))));
    all > 1 && small > 0
}

/// The length of a translation over that of the Korean, where that says anything.
pub(super) fn ratio(book: (&Book<'_>, &Book<'_>), pair: &Pair<'_, '_>) -> Option<f64> {
    // Variants of grammar are one text in the Korean: the longest stands for all.
    let length = |text: String| {
        let count = |it: &str| it.chars().filter(|it| *it != GAP).count();
        text.lines().map(count).max().unwrap_or(0)
    };
    let korean = length(book.0.full_text(pair.korean));
    let own = length(book.1.full_text(pair.own));
    #[expect(clippy::cast_precision_loss, reason = "texts have some hundred characters")]
    let ratio = own as f64 / korean as f64;
    (korean > SHORTEST).then_some(ratio)
}

/// Texts four times longer, or five times shorter, than translations into this language are.
pub(super) fn lengths(
    pairs: &[(&Pair<'_, '_>, f64)],
    is_reviewed: impl Fn(&Entry<'_>) -> bool,
    page: &mut Page<'_>,
) {
    let mut sorted: Vec<f64> = pairs.iter().map(|(_, ratio)| *ratio).collect();
    sorted.sort_by(f64::total_cmp);
    // Of a few texts, the middle one says nothing of the language.
    let Some(median) = sorted.get(sorted.len() / 2).filter(|_| sorted.len() >= 10) else { return };
    for (pair, ratio) in pairs.iter().filter(|(it, _)| is_reviewed(it.entry)) {
        let kind = if *ratio > median * 4.0 {
            "long"
        } else if *ratio < median / 5.0 {
            "short"
        } else {
            continue;
        };
        let found = Diagnostic::note("outlying_length").arg("kind", kind);
        page.push(found.arg("name", &pair.name).at(pair.place()));
    }
}
