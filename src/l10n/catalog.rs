//! [`Catalog`]: the messages of all languages, built-in ones under the site's own.

use super::formats::Formats;
use super::locale::Locale;
use super::message::{Message, Part, Pattern, compile};
use super::parity;
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, SourceFile};
use indexmap::IndexMap;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// A Fluent file of one language.
#[derive(Clone, Debug)]
pub struct MessageFile {
    /// The language its folder is named after.
    pub locale: Locale,
    /// Its text.
    pub source: Arc<SourceFile>,
    /// Whether it is the site's own, so that its messages replace built-in ones.
    pub is_own: bool,
}

/// All messages of all languages. A language that nobody asks for is never compiled.
#[derive(Debug)]
pub struct Catalog {
    locales: IndexMap<Locale, Language>,
    digest: String,
}

/// The files of a language, and what they are compiled to.
#[derive(Debug, Default)]
struct Language {
    files: Vec<MessageFile>,
    messages: OnceLock<Messages>,
}

/// The messages of one language, terms under `-name`, and its formats.
#[derive(Debug)]
pub(super) struct Messages {
    pub(super) by_id: IndexMap<String, Message, ahash::RandomState>,
    pub(super) formats: Formats,
    /// Ids and `id.attribute`s that stand in the files but cannot be read.
    pub(super) broken: BTreeSet<String>,
    /// What stands between items in a row, without "and".
    separator: String,
}

impl Messages {
    /// The message and the pattern asked for.
    pub(super) fn find(&self, id: &str, attribute: Option<&str>) -> Option<(&Message, &Pattern)> {
        let message = self.by_id.get(id)?;
        Some((message, message.pattern(attribute)?))
    }

    /// A date in words: as the language's own `value-date` writes it, or as ICU does.
    pub(super) fn date(&self, date: KnownDate) -> String {
        let attribute = match date {
            KnownDate::Day(_) => "day",
            KnownDate::Month(..) => "month",
        };
        let own = self.find("value-date", Some(attribute));
        let own = own.and_then(|(_, pattern)| self.own_date(pattern, date));
        own.unwrap_or_else(|| self.formats.date(date))
    }

    /// A date by a pattern of year, month and day. `None` if the pattern asks for anything else.
    fn own_date(&self, pattern: &Pattern, date: KnownDate) -> Option<String> {
        let first = date.first_day();
        let part = |it: &Part| match it {
            Part::Text(text) => Some(text.clone()),
            Part::Variable(name, _) => match name.as_str() {
                "year" => Some(first.year().to_string()),
                "buddhist-year" => Some((i32::from(first.year()) + 543).to_string()),
                "month" => Some(first.month().to_string()),
                "month-name" => Some(self.formats.month_name(date)),
                "day" => Some(first.day().to_string()),
                _ => None,
            },
            _ => None,
        };
        pattern.0.iter().map(part).collect()
    }
}

impl Catalog {
    /// Compiles all files, built-in ones first, and checks that languages agree.
    pub fn load(files: &[MessageFile], findings: &mut Findings) -> Self {
        let catalog = Self::of(files);
        let all: Vec<Locale> = catalog.locales.keys().cloned().collect();
        catalog.demand(&all, findings);
        catalog
    }

    /// Takes files, and compiles and checks Korean and the languages in which the site has files of
    /// its own; the others when they are asked for.
    pub fn open(files: &[MessageFile], findings: &mut Findings) -> Self {
        let catalog = Self::of(files);
        let is_own = |it: &Language| it.files.iter().any(|it| it.is_own);
        let own = catalog.locales.iter().filter(|(locale, it)| locale.is_korean() || is_own(it));
        let own: Vec<Locale> = own.map(|(locale, _)| locale.clone()).collect();
        catalog.demand(&own, findings);
        catalog
    }

    fn of(files: &[MessageFile]) -> Self {
        let mut hasher = blake3::Hasher::new();
        for file in files {
            hasher.update(file.source.path.as_bytes());
            hasher.update(file.source.text.as_bytes());
        }
        let digest = hasher.finalize().to_hex()[..16].to_owned();
        let mut locales: IndexMap<Locale, Language> = IndexMap::new();
        locales.insert(Locale::korean(), Language::default());
        for own in [false, true] {
            for file in files.iter().filter(|it| it.is_own == own) {
                locales.entry(file.locale.clone()).or_default().files.push(file.clone());
            }
        }
        Self { locales, digest }
    }

    /// Compiles languages that were not yet, and checks that they agree with Korean.
    pub fn demand(&self, locales: &[Locale], findings: &mut Findings) {
        let mut new = Vec::new();
        for (locale, language) in locales.iter().filter_map(|it| self.locales.get_key_value(it)) {
            language.messages.get_or_init(|| {
                new.push(locale);
                compiled(locale, &language.files, findings)
            });
        }
        parity::check(self, &new, findings);
    }

    /// Changes when any message does.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The files of all languages; of each language, those that are built in first.
    pub fn files(&self) -> impl Iterator<Item = &MessageFile> {
        self.locales.values().flat_map(|it| &it.files)
    }

    /// The CLDR plural category that chooses between variants in a language.
    pub fn plural(&self, locale: &Locale, number: i64) -> &'static str {
        self.messages(locale).map_or("other", |it| it.formats.plural(number))
    }

    /// All languages, Korean first.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.locales.keys()
    }

    /// Whether there are messages in a language.
    pub fn has_locale(&self, locale: &Locale) -> bool {
        self.locales.contains_key(locale)
    }

    /// Whether Korean, the authoritative language, has a message.
    pub fn has(&self, id: &str) -> bool {
        self.korean().is_some_and(|it| it.by_id.contains_key(id))
    }

    /// Whether Korean has a pattern: the value of a message (`None`) or an attribute of it.
    pub fn has_pattern(&self, id: &str, attribute: Option<&str>) -> bool {
        let korean = self.korean();
        korean.is_some_and(|it| it.find(id, attribute).is_some())
    }

    /// The words of a kind that Korean has, such as `name` for the message `item-name`.
    pub fn words<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a str> {
        let korean = self.korean();
        korean
            .into_iter()
            .flat_map(|it| it.by_id.keys())
            .filter_map(move |id| id.strip_prefix(kind)?.strip_prefix('-'))
    }

    /// The ids of Korean messages that begin with `prefix`, in the order of the files.
    pub fn ids<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        let korean = self.korean();
        let ids = korean.into_iter().flat_map(|it| it.by_id.keys());
        ids.map(String::as_str).filter(move |id| id.starts_with(prefix))
    }

    /// A message without placeables as text, in Korean if the language lacks it.
    pub fn plain(&self, locale: &Locale, id: &str, attribute: Option<&str>) -> Option<&str> {
        let of = |locale: &Locale| {
            self.messages(locale).and_then(|it| it.find(id, attribute)?.1.as_static())
        };
        of(locale).or_else(|| of(&Locale::korean()))
    }

    /// The order of two names in a language.
    pub fn compare(&self, locale: &Locale, a: &str, b: &str) -> Ordering {
        self.messages(locale).map_or_else(|| a.cmp(b), |it| it.formats.compare(a, b))
    }

    /// The messages of one language, over the Korean ones.
    pub fn speaker<'c>(&'c self, locale: &'c Locale) -> Speaker<'c> {
        let korean = self.korean();
        Speaker { locale, own: self.messages(locale), korean }
    }

    /// A whole number as the language writes it.
    pub fn number(&self, locale: &Locale, number: i64) -> String {
        self.messages(locale).map_or_else(|| number.to_string(), |it| it.formats.number(number))
    }

    pub(super) fn messages(&self, locale: &Locale) -> Option<&Messages> {
        let (locale, language) = self.locales.get_key_value(locale)?;
        // What is wrong in it was found if it was demanded; what is built in has nothing wrong.
        let compile = || compiled(locale, &language.files, &mut Findings::new());
        Some(language.messages.get_or_init(compile))
    }

    fn korean(&self) -> Option<&Messages> {
        self.messages(&Locale::korean())
    }
}

/// The messages of a language's files, in their order: a site's own replace built-in ones.
fn compiled(locale: &Locale, files: &[MessageFile], findings: &mut Findings) -> Messages {
    let mut messages = empty(locale);
    for file in files {
        add(&mut messages, file, findings);
    }
    messages
}

fn add(messages: &mut Messages, file: &MessageFile, findings: &mut Findings) {
    let compiled = compile(&file.source, findings);
    messages.broken.extend(compiled.broken);
    for (id, is_term, message) in compiled.messages {
        let id = if is_term { format!("-{id}") } else { id };
        if let Some(known) = messages.by_id.get(&id)
            && known.is_built_in() == message.is_built_in()
        {
            let (line, _) = known.file.line_column(known.span.start);
            let found = Diagnostic::error("duplicate_message")
                .arg("name", &id)
                .arg("file", &known.file.path)
                .arg("line", line)
                .locale(&file.locale)
                .at(message.place());
            findings.push(found);
            continue;
        }
        messages.by_id.insert(id, message);
    }
}

fn empty(locale: &Locale) -> Messages {
    let formats = Formats::new(locale);
    let separator = formats.list_joints(3, false).get(1).cloned();
    let separator = separator.unwrap_or_else(|| ", ".to_owned());
    Messages { by_id: IndexMap::default(), formats, broken: BTreeSet::new(), separator }
}

/// What stands between items in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// Items without a comma in them.
    Comma,
    /// Items of which one has a comma in it, in the text of a policy.
    Nested,
    /// The same in a sentence about a change.
    Sentence,
}

impl Joint {
    /// The attribute of `value-series`.
    fn attribute(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Nested => "nested",
            Self::Sentence => "sentence",
        }
    }

    /// Whether a text has a comma, so that a comma after it would part it wrongly.
    pub fn has_comma(text: &str) -> bool {
        text.contains([',', '、', '،', '，'])
    }
}

/// The messages of one language over the Korean ones, found once and asked many times.
#[derive(Clone, Copy, Debug)]
pub struct Speaker<'c> {
    pub(super) locale: &'c Locale,
    pub(super) own: Option<&'c Messages>,
    pub(super) korean: Option<&'c Messages>,
}

impl<'c> Speaker<'c> {
    /// A pattern without placeables, if the language itself has it.
    pub fn fixed(&self, id: &str, attribute: Option<&str>) -> Option<&'c str> {
        self.own?.find(id, attribute)?.1.as_static()
    }

    /// Whether the language itself has a message.
    pub fn has_own(&self, id: &str) -> bool {
        self.own.is_some_and(|it| it.by_id.contains_key(id))
    }

    /// What stands between items in a row, without "and": as the language's own message says, or
    /// as ICU does.
    pub fn separator(&self, joint: Joint) -> &'c str {
        let own = self.fixed("value-series", Some(joint.attribute()));
        match (own, joint) {
            (Some(own), _) => own,
            (None, Joint::Sentence) => "; ",
            (None, _) => self.own.map_or(", ", |it| &it.separator),
        }
    }

    /// A date in words.
    pub fn date(&self, date: KnownDate) -> String {
        self.own.map_or_else(|| date.to_string(), |it| it.date(date))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_writes_dates_and_rows_as_its_own_messages_say() {
        let source = SourceFile::new(
            "locales/th/values.ftl",
            "value-date =\n    .day = { $day } { $month-name } พ.ศ. { $buddhist-year } \
             (ค.ศ. { $year })\n\
             value-series =\n    .comma = { \", \" }\n    .nested = { \"; \" }\n",
        );
        let locale = Locale::parse("th").unwrap();
        let file = MessageFile { locale: locale.clone(), source, is_own: true };
        let catalog = Catalog::load(&[file], &mut Findings::new());
        let speaker = catalog.speaker(&locale);
        let on = |text: &str| speaker.date(KnownDate::parse(text).unwrap());
        assert_eq!(on("2027-01-09"), "9 มกราคม พ.ศ. 2570 (ค.ศ. 2027)");
        assert!(on("2027-01").contains("2027"), "as ICU does where the message says nothing");
        assert_eq!(speaker.separator(Joint::Comma), ", ");
        assert_eq!(speaker.separator(Joint::Nested), "; ");
        assert_eq!(speaker.separator(Joint::Sentence), "; ");
    }
}
