//! [`Unit`]: one text as the tool of a translator shows it, one for each variant.

use crate::l10n::{Locale, Sentence, State, Terms, Translations, Wording, hash};
use std::ops::Range;

/// A text to be translated.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// `officer.phone`, `officer.count[one]`.
    pub context: String,
    /// The file of the Korean, and the line.
    pub file: String,
    /// The line of the Korean.
    pub line: usize,
    /// The Korean.
    pub korean: Wording,
    /// The Korean that the present translation was made from, if that is another one.
    pub before: Option<String>,
    /// The English.
    pub english: Option<Wording>,
    /// The present translation.
    pub target: Option<Wording>,
    /// How the present translation stands to the Korean.
    pub state: State,
    /// The hash of the whole Korean text, all variants.
    pub hash: String,
    /// What the Korean file says of it, and terms of the glossary.
    pub notes: Vec<String>,
}

/// A unit that came back.
#[derive(Clone, Debug, PartialEq)]
pub struct Returned {
    /// As it was sent.
    pub context: String,
    /// The Korean as it was sent.
    pub korean: String,
    /// The hash as it was sent, if the tool kept it.
    pub hash: Option<String>,
    /// The translation; empty if there is none.
    pub target: String,
    /// What the translator says of it.
    pub progress: Progress,
    /// The bytes in the file that came back.
    pub span: Range<usize>,
}

/// What a translator says of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It is done.
    Done,
    /// Nothing: it is as it was sent, or the tool does not keep account.
    Silent,
    /// It has to be looked at.
    InDoubt,
}

/// The units of a language, of the states that are wanted.
pub fn units(
    translations: &Translations,
    locale: &Locale,
    is_wanted: &impl Fn(State) -> bool,
) -> Vec<Unit> {
    let glossary = Terms::of(locale);
    let categories = Translations::categories(locale);
    let sentences = translations.sentences(locale);
    let wanted = sentences.iter().filter(|it| is_wanted(it.state));
    wanted.flat_map(|it| of_sentence(it, &categories, Some(&glossary))).collect()
}

/// The units of one text: in the form that its translation has, or is to have.
pub(super) fn of_sentence(
    sentence: &Sentence<'_>,
    categories: &[&str],
    glossary: Option<&Terms>,
) -> Vec<Unit> {
    let korean = sentence.korean.wording;
    let present = sentence.translation.map(|it| it.wording);
    let shape = match present {
        Some(it) => it.clone(),
        None => korean.shaped(sentence.english, categories),
    };
    let stale = sentence.made.filter(|_| sentence.state == State::Stale);
    let hash = hash(&korean.notation());
    let mut notes: Vec<String> =
        sentence.korean.comment.iter().flat_map(|it| it.lines()).map(str::to_owned).collect();
    if let Some(glossary) = glossary {
        notes.extend(glossary.said(&korean.notation()));
    }
    let unit = |(path, text): (crate::l10n::Path, Wording)| Unit {
        context: format!("{}{}", sentence.name(), path.suffix()),
        file: sentence.korean.source.path.clone(),
        line: sentence.korean.line,
        korean: korean.resolve(&path),
        before: stale.map(|made| {
            let before = Wording::parse(&made.korean);
            before.map_or_else(|_| made.korean.clone(), |it| it.resolve(&path).notation())
        }),
        english: sentence.english.map(|it| it.resolve(&path)),
        target: present.map(|_| text),
        state: sentence.state,
        hash: hash.clone(),
        notes: notes.clone(),
    };
    shape.variants().into_iter().map(unit).collect()
}
