//! Translations as translators see them: every Korean text beside what a language has for it, and
//! whether that still says what the Korean says.

mod edit;
mod entries;
mod glossary;
mod pseudo;
mod skeleton;
mod variants;
mod wording;

pub use edit::{Edit, edited};
pub use glossary::Terms;
pub use pseudo::{Pseudo, pseudo};
pub use skeleton::skeleton;
pub use variants::Path;
pub use wording::{Bit, Name, Placeable, Select, Wording};

use super::catalog::MessageFile;
use super::formats::Formats;
use super::locale::Locale;
use super::record::{Made, Record, RecordFile};
use crate::diag::{Diagnostic, Findings, Place, Severity, SourceFile};
use entries::{Entry, Slot, entries};
use indexmap::IndexMap;
use std::ops::Range;
use std::sync::Arc;

/// The texts of all languages with their places, and what each was made from.
#[derive(Debug)]
pub struct Translations {
    locales: IndexMap<Locale, Texts>,
}

/// The texts of one language.
#[derive(Debug, Default)]
struct Texts {
    by_id: IndexMap<String, Held>,
    /// The record of the program, and the site's own.
    built_in: Record,
    own: Record,
}

/// A message and the file it stands in.
#[derive(Debug)]
struct Held {
    file: Arc<SourceFile>,
    is_own: bool,
    entry: Entry,
    has_error: bool,
}

/// A Korean text and what a language has for it.
#[derive(Clone, Debug)]
pub struct Sentence<'t> {
    /// The message.
    pub id: &'t str,
    /// The attribute; `None` for the text of the message itself.
    pub attribute: Option<&'t str>,
    /// The file in the language's folder, such as `words/item.ftl`.
    pub file: String,
    /// The Korean.
    pub korean: Original<'t>,
    /// The English, if there is one.
    pub english: Option<&'t Wording>,
    /// What the language has.
    pub translation: Option<Translation<'t>>,
    /// What that was made from.
    pub made: Option<&'t Made>,
    /// How the two stand.
    pub state: State,
}

/// A text of Korean.
#[derive(Clone, Copy, Debug)]
pub struct Original<'t> {
    /// What it says.
    pub wording: &'t Wording,
    /// The file it stands in.
    pub source: &'t Arc<SourceFile>,
    /// The line of its name.
    pub line: usize,
    /// What the comment before its message says.
    pub comment: Option<&'t str>,
    is_own: bool,
}

/// A text of another language.
#[derive(Clone, Copy, Debug)]
pub struct Translation<'t> {
    /// What it says.
    pub wording: &'t Wording,
    /// The file it stands in.
    pub source: &'t Arc<SourceFile>,
    name: &'t Range<usize>,
    /// Whether it is in the site's own files.
    pub is_own: bool,
}

/// How a translation stands to the Korean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Made from the Korean as it is.
    Translated,
    /// There, but nobody recorded from which Korean.
    Unrecorded,
    /// Made from a Korean that has changed since.
    Stale,
    /// Not there.
    Missing,
    /// The Korean itself.
    Same,
    /// There, with an error that keeps it from the page.
    Blocked,
}

impl State {
    /// Whether readers get a text that is, as far as is known, a translation of the Korean.
    pub fn is_translated(self) -> bool {
        matches!(self, Self::Translated | Self::Unrecorded)
    }
}

impl Sentence<'_> {
    /// `officer.phone`.
    pub fn name(&self) -> String {
        name_of(self.id, self.attribute)
    }

    /// Where the translation stands.
    pub fn place(&self) -> Option<Place> {
        self.translation.map(|it| Place::new(it.source, it.name.clone()))
    }
}

/// `id` or `id.attribute`.
pub fn name_of(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |it| format!("{id}.{it}"))
}

impl Translations {
    /// Reads files, of which `errors` tells what is wrong.
    pub fn of(
        files: &[MessageFile],
        records: &[RecordFile],
        errors: &Findings,
        findings: &mut Findings,
    ) -> Self {
        let mut locales: IndexMap<Locale, Texts> = IndexMap::new();
        locales.insert(Locale::korean(), Texts::default());
        for own in [false, true] {
            for file in files.iter().filter(|it| it.is_own == own) {
                let texts = locales.entry(file.locale.clone()).or_default();
                for entry in entries(&file.source.text).0 {
                    let is_known = |it: &Held| it.is_own == own && !it.entry.is_junk;
                    if !texts.by_id.get(&entry.id).is_some_and(is_known) {
                        let held = Held::new(file, entry, errors);
                        texts.by_id.insert(held.entry.id.clone(), held);
                    }
                }
            }
        }
        for file in records {
            let texts = locales.entry(file.locale.clone()).or_default();
            let record = Record::parse(file, findings);
            *(if file.is_own { &mut texts.own } else { &mut texts.built_in }) = record;
        }
        Self { locales }
    }

    /// All languages but Korean.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.locales.keys().filter(|it| !it.is_korean())
    }

    /// Every Korean text that a language has to have, in the order of the files.
    pub fn sentences(&self, locale: &Locale) -> Vec<Sentence<'_>> {
        let mut all = Vec::new();
        let english = Locale::parse("en").ok().and_then(|it| self.locales.get(&it));
        let own = self.locales.get(locale);
        for (id, korean) in self.korean().filter(|(id, _)| is_for(locale, id)) {
            let slots = korean.entry.value.iter().map(|it| (None, it));
            let attributes = korean.entry.attributes.iter();
            let slots = slots.chain(attributes.map(|(name, it)| (Some(name.as_str()), it)));
            for (attribute, slot) in slots {
                let english = english.and_then(|it| it.by_id.get(id));
                let english = english.and_then(|it| it.entry.slot(attribute)).map(|it| &it.wording);
                all.push(sentence((id, attribute), (korean, slot), english, own));
            }
        }
        all
    }

    /// The plural categories of a language, as they are selected.
    pub fn categories(locale: &Locale) -> Vec<&'static str> {
        Formats::new(locale).categories()
    }

    /// The record of the site for a language, to be written anew.
    pub fn record(&self, locale: &Locale) -> Record {
        let mut record = self.locales.get(locale).map(|it| it.own.clone()).unwrap_or_default();
        let korean = self.locales.get(&Locale::korean());
        let has = |name: &str| {
            let (id, attribute) = name.split_once('.').map_or((name, None), |(a, b)| (a, Some(b)));
            korean.is_some_and(|it| {
                it.by_id.get(id).is_some_and(|it| it.entry.slot(attribute).is_some())
            })
        };
        record.retain(has);
        record
    }

    /// The site's own file that has a message of a language, or the built-in text of the message.
    pub fn holder(&self, locale: &Locale, id: &str) -> Option<(&Arc<SourceFile>, Option<&str>)> {
        let held = self.locales.get(locale)?.by_id.get(id)?;
        let text = &held.file.text[held.entry.span.clone()];
        Some((&held.file, (!held.is_own).then_some(text)))
    }

    /// The ids of the Korean messages of a file, in its order.
    pub fn order(&self, file: &str) -> Vec<&str> {
        let ids = self.korean().filter(|(_, it)| path_in_locale(&it.file) == file);
        ids.map(|(id, _)| id).collect()
    }

    fn korean(&self) -> impl Iterator<Item = (&str, &Held)> {
        let korean = self.locales.get(&Locale::korean());
        let all = korean.into_iter().flat_map(|it| it.by_id.iter());
        // A term is each language's own affair.
        all.filter(|(id, _)| !id.starts_with('-')).map(|(id, it)| (id.as_str(), it))
    }
}

impl Held {
    fn new(file: &MessageFile, entry: Entry, errors: &Findings) -> Self {
        let is_here = |it: &Diagnostic| {
            let place = it.place.as_ref().filter(|_| it.severity == Severity::Error);
            place.is_some_and(|place| {
                place.file.path == file.source.path
                    && place.span.as_ref().is_some_and(|it| entry.span.contains(&it.start))
            })
        };
        let has_error = entry.is_junk || errors.iter().any(is_here);
        Self { file: file.source.clone(), is_own: file.is_own, has_error, entry }
    }
}

/// What the program itself says is Korean or English.
fn is_for(locale: &Locale, id: &str) -> bool {
    locale.as_str() == "en" || !(id.starts_with("finding-") || id.starts_with("cli-"))
}

/// The path of a file in its language's folder.
pub(super) fn path_in_locale(file: &SourceFile) -> String {
    let path = file.path.strip_prefix("<built-in>/").unwrap_or(&file.path);
    path.splitn(3, '/').nth(2).unwrap_or(path).to_owned()
}

fn sentence<'t>(
    (id, attribute): (&'t str, Option<&'t str>),
    (korean, slot): (&'t Held, &'t Slot),
    english: Option<&'t Wording>,
    own: Option<&'t Texts>,
) -> Sentence<'t> {
    let name = name_of(id, attribute);
    let held = own.and_then(|it| it.by_id.get(id));
    let found = held.and_then(|it| it.entry.slot(attribute));
    let made = own.zip(held).and_then(|(texts, held)| {
        let built_in = texts.built_in.get(&name).filter(|_| !held.is_own);
        texts.own.get(&name).or(built_in)
    });
    let state = match (held, found) {
        (Some(held), _) if held.has_error => State::Blocked,
        (_, None) => State::Missing,
        (_, Some(found)) => state(&slot.wording, &found.wording, made),
    };
    let translation = held.zip(found).map(|(held, slot)| Translation {
        wording: &slot.wording,
        source: &held.file,
        name: &slot.name,
        is_own: held.is_own,
    });
    let original = Original {
        wording: &slot.wording,
        source: &korean.file,
        line: korean.file.line_column(slot.name.start).0,
        comment: korean.entry.comment.as_deref(),
        is_own: korean.is_own,
    };
    let file = path_in_locale(&korean.file);
    Sentence { id, attribute, file, korean: original, english, translation, made, state }
}

fn state(korean: &Wording, translation: &Wording, made: Option<&Made>) -> State {
    match made {
        Some(made) if made.korean == korean.notation() => State::Translated,
        Some(_) => State::Stale,
        None if korean == translation && korean.has_hangul() => State::Same,
        None => State::Unrecorded,
    }
}

/// Translations whose Korean changed since they were made: those of the site, and built-in ones
/// in a language it publishes whose Korean is its own.
pub fn stale(translations: &Translations, published: &[Locale]) -> Findings {
    let mut findings = Findings::new();
    for locale in translations.locales() {
        for it in translations.sentences(locale).iter().filter(|it| it.state == State::Stale) {
            let is_own = it.translation.is_some_and(|it| it.is_own);
            let (Some(place), Some(made)) = (it.place(), it.made) else { continue };
            if is_own || (it.korean.is_own && published.contains(locale)) {
                let found = Diagnostic::warning("message_stale")
                    .arg("name", it.name())
                    .arg("value", locale)
                    .arg("before", &made.korean)
                    .arg("after", it.korean.wording);
                findings.push(found.locale(locale).at(place));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests;
