//! [`Voice`]: says messages and facts in one language, keeping links and names what they are.

use super::{Inline, Inlines, plain};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings};
use crate::key::Key;
use crate::l10n::{Arg, Catalog, Joint, Locale, Piece, Speaker};
use std::borrow::Cow;
use std::cell::RefCell;

/// What a placeable of a message is filled with.
#[derive(Clone, Debug)]
pub enum Fill {
    /// Text with its links and names.
    Inlines(Inlines),
    /// A whole number.
    Number(i64),
    /// A date.
    Date(KnownDate),
    /// Several texts, joined as the language does.
    List(Vec<Inlines>),
}

/// A fact that can be said in any language.
pub trait Say {
    /// The fact in the language of `voice`.
    fn say(&self, voice: &Voice<'_>) -> Inlines;

    /// The name of the fact where it is a row or item: a word of the vocabulary, or a name made
    /// from the text. Never its position, which would move when another is added.
    fn row_name(&self) -> String;
}

impl<T: Say> Say for &T {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        (*self).say(voice)
    }

    fn row_name(&self) -> String {
        (*self).row_name()
    }
}

/// One language, how the text calls the controller, and what could not be said.
#[derive(Debug)]
pub struct Voice<'c> {
    catalog: &'c Catalog,
    speaker: Speaker<'c>,
    locale: &'c Locale,
    we: Inlines,
    we_plain: String,
    findings: RefCell<Findings>,
}

impl<'c> Voice<'c> {
    /// A voice that calls the controller `we`, such as "the Clinic".
    pub fn new(catalog: &'c Catalog, locale: &'c Locale, we: Inlines) -> Self {
        let speaker = catalog.speaker(locale);
        let we_plain = plain(&we);
        Self { catalog, speaker, locale, we, we_plain, findings: RefCell::default() }
    }

    /// The language.
    pub fn locale(&self) -> &'c Locale {
        self.locale
    }

    /// The messages.
    pub fn catalog(&self) -> &'c Catalog {
        self.catalog
    }

    /// How the text calls the controller.
    pub fn we(&self) -> &Inlines {
        &self.we
    }

    /// What could not be said, since the last call.
    pub fn take_findings(&self) -> Findings {
        self.findings.take()
    }

    /// Whether there is a message, or an attribute of it.
    pub fn knows(&self, id: &str, attribute: Option<&str>) -> bool {
        self.catalog.has_pattern(id, attribute)
    }

    /// Says the value of a message, or an attribute of it. `$we` is always there.
    pub fn message(&self, id: &str, attribute: Option<&str>, fills: &[(&str, Fill)]) -> Inlines {
        if let Some(text) = self.speaker.fixed(id, attribute) {
            return if text.is_empty() { Vec::new() } else { vec![Inline::Text(text.to_owned())] };
        }
        let mut args: Vec<(&str, Arg<'_>)> = Vec::with_capacity(fills.len() + 1);
        for (name, fill) in fills {
            args.push((name, arg_of(fill)));
        }
        args.push(("we", Arg::Text(Cow::Borrowed(&self.we_plain))));
        let name = || attribute.map_or_else(|| id.to_owned(), |it| format!("{id}.{it}"));
        let Some(resolved) = self.speaker.resolve(id, attribute, &args) else {
            let found = Diagnostic::error("no_korean_message").arg("name", name());
            self.findings.borrow_mut().push(found);
            return Vec::new();
        };
        for fault in resolved.faults {
            self.findings.borrow_mut().push(fault);
        }
        let mut content = Inlines::with_capacity(resolved.pieces.len());
        for piece in resolved.pieces {
            match piece {
                Piece::Text(text) => content.push(Inline::Text(text)),
                Piece::Arg(at) => content.extend(self.filled(fills, at).iter().cloned()),
                Piece::Capital(at) => content.extend(capital(self.filled(fills, at))),
                Piece::Item(at, item) => {
                    if let Some((_, Fill::List(items))) = fills.get(at) {
                        content.extend(items.get(item).into_iter().flatten().cloned());
                    }
                }
            }
        }
        if resolved.is_fallback && !content.is_empty() {
            return vec![Inline::Missing { key: Key::new(name()), content }];
        }
        content
    }

    fn filled<'a>(&'a self, fills: &'a [(&str, Fill)], at: usize) -> &'a [Inline] {
        match fills.get(at) {
            Some((_, Fill::Inlines(inlines))) => inlines,
            _ => &self.we,
        }
    }

    /// A message that a language has only if it needs it; without it, the first fill alone.
    pub fn own_message(&self, id: &str, fills: Vec<(&str, Inlines)>) -> Inlines {
        if self.speaker.has_own(id) {
            let fills: Vec<(&str, Fill)> =
                fills.into_iter().map(|(name, it)| (name, Fill::Inlines(it))).collect();
            return self.message(id, None, &fills);
        }
        fills.into_iter().next().map(|(_, it)| it).unwrap_or_default()
    }

    /// Says a word of the vocabulary: `item`, `name` is the message `item-name`.
    pub fn word(&self, kind: &str, word: &str) -> Inlines {
        self.message(&format!("{kind}-{word}"), None, &[])
    }

    /// A date in words.
    pub fn date(&self, date: KnownDate) -> Inlines {
        vec![Inline::Time { date, text: self.speaker.date(date) }]
    }

    /// Several facts one after another, separated as the language does (no "and").
    pub fn series(&self, items: impl IntoIterator<Item = Inlines>) -> Inlines {
        self.joined(items, Joint::Nested)
    }

    /// The same in a sentence, where items with commas in them are told apart in every language.
    pub fn series_in_sentence(&self, items: impl IntoIterator<Item = Inlines>) -> Inlines {
        self.joined(items, Joint::Sentence)
    }

    fn joined(&self, items: impl IntoIterator<Item = Inlines>, nested: Joint) -> Inlines {
        let items: Vec<Inlines> = items.into_iter().filter(|it| !it.is_empty()).collect();
        let is_nested = items.len() > 1 && items.iter().any(|it| Joint::has_comma(&plain(it)));
        let separator = self.speaker.separator(if is_nested { nested } else { Joint::Comma });
        let mut series = Inlines::new();
        for item in items {
            if !series.is_empty() {
                series.push(Inline::Text(separator.to_owned()));
            }
            series.extend(item);
        }
        series
    }
}

fn arg_of(fill: &Fill) -> Arg<'static> {
    match fill {
        Fill::Inlines(inlines) => Arg::Text(Cow::Owned(plain(inlines))),
        Fill::Number(number) => Arg::Number(*number),
        Fill::Date(date) => Arg::Date(*date),
        Fill::List(items) => Arg::List(items.iter().map(|it| Cow::Owned(plain(it))).collect()),
    }
}

/// The same text with its first letter capital, for the start of a sentence, heading or item.
///
/// A word that has capitals of its own, such as `i-PIN`, is left as it is.
pub(super) fn capital(inlines: &[Inline]) -> Inlines {
    let mut inlines = inlines.to_vec();
    if let Some(Inline::Text(text)) = inlines.first_mut() {
        let first_word = text.split(' ').next().unwrap_or_default();
        let mut chars = text.chars();
        if let Some(first) = chars.next().filter(|it| it.is_lowercase())
            && !first_word.chars().any(char::is_uppercase)
        {
            *text = first.to_uppercase().chain(chars).collect();
        }
    }
    inlines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_in_lower_case_are_made_capital() {
        let check = |text: &str, expected: &str| {
            assert_eq!(plain(&capital(&[Inline::Text(text.to_owned())])), expected);
        };
        check("all services", "All services");
        check("i-PIN number", "i-PIN number");
        check("병원", "병원");
        check("общие услуги", "Общие услуги");
        check("", "");
    }
}
