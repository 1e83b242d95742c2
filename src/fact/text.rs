//! [`LocalText`]: words that the clinic writes itself, by language or the same in all.

use super::{Flaw, slug};
use crate::document::{Inline, Inlines, Say, Voice};
use crate::key::Key;
use crate::l10n::Locale;
use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use std::fmt;

/// Words by language, or one text where it is the same in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocalText {
    /// The same in every language.
    Same(String),
    /// By language tag.
    By(IndexMap<String, String>),
}

impl LocalText {
    /// The words in a language; Korean ones where it has none.
    pub fn get(&self, locale: &Locale) -> Option<(&str, bool)> {
        match self {
            Self::Same(text) => Some((text, false)),
            Self::By(texts) => match texts.get(locale.as_str()) {
                Some(text) => Some((text, false)),
                None => {
                    let korean = texts.get("ko").or_else(|| texts.values().next())?;
                    Some((korean, true))
                }
            },
        }
    }

    /// The languages it lacks, out of those a clinic publishes.
    pub fn lacks<'a>(&'a self, locales: &'a [Locale]) -> impl Iterator<Item = &'a Locale> {
        locales.iter().filter(|it| match self {
            Self::Same(_) => false,
            Self::By(texts) => !texts.contains_key(it.as_str()),
        })
    }

    /// The same words with the languages that another text adds, if it says the same in all that
    /// this one has.
    #[must_use]
    pub fn with_languages_of(&self, other: &Self) -> Self {
        let (Self::By(own), Self::By(more)) = (self, other) else { return self.clone() };
        let is_same = own.iter().all(|(tag, text)| more.get(tag) == Some(text));
        if is_same { other.clone() } else { self.clone() }
    }

    /// The words as an isolated name: its direction is its own.
    pub fn say_name(&self, voice: &Voice<'_>) -> Inlines {
        match self.get(voice.locale()) {
            Some((text, false)) => said(text, voice, Inline::Isolate),
            Some((text, true)) => missing(vec![Inline::Isolate(text.to_owned())]),
            None => Vec::new(),
        }
    }
}

impl LocalText {
    /// The name, with the Korean one beside it in languages whose `value-name` does so: their
    /// readers look for it as it is spelled in Korea.
    pub fn say_name_beside(&self, voice: &Voice<'_>) -> Inlines {
        let name = self.say_name(voice);
        let Self::By(texts) = self else { return name };
        let (own, korean) = (texts.get(voice.locale().as_str()), texts.get("ko"));
        match (own, korean) {
            (Some(own), Some(korean)) if own != korean && own != REDACTED && korean != REDACTED => {
                let original = vec![Inline::Isolate(korean.clone())];
                voice.own_message("value-name", vec![("name", name), ("original", original)])
            }
            _ => name,
        }
    }
}

/// What stands in facts where words were removed from the record.
pub const REDACTED: &str = "[redacted]";

fn said(text: &str, voice: &Voice<'_>, wrap: fn(String) -> Inline) -> Inlines {
    if text == REDACTED {
        voice.message("value-removed", None, &[])
    } else {
        vec![wrap(text.to_owned())]
    }
}

fn missing(content: Inlines) -> Inlines {
    vec![Inline::Missing { key: Key::default(), content }]
}

impl Say for LocalText {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        match self.get(voice.locale()) {
            Some((text, false)) => said(text, voice, Inline::Text),
            Some((text, true)) => missing(vec![Inline::Text(text.to_owned())]),
            None => Vec::new(),
        }
    }

    fn row_name(&self) -> String {
        match self {
            Self::Same(text) => slug::from_text(text),
            Self::By(texts) => {
                let text = texts.get("en").or_else(|| texts.values().next());
                slug::from_text(text.map_or("", String::as_str))
            }
        }
    }
}

impl<'de> Deserialize<'de> for LocalText {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        // The name makes the reader keep the place, so that missing languages can be shown there.
        reader.deserialize_newtype_struct("gongji::use::text", TextVisitor)
    }
}

pub(crate) struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = LocalText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<LocalText, E> {
        not_empty(text).map(LocalText::Same)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LocalText, A::Error> {
        let mut texts = IndexMap::new();
        while let Some(LocaleName(name)) = map.next_key()? {
            let NotEmpty(text) = map.next_value()?;
            texts.insert(name, text);
        }
        if texts.is_empty() {
            Err(A::Error::custom(Flaw::new("empty_text")))
        } else {
            Ok(LocalText::By(texts))
        }
    }
}

struct NotEmpty(String);

impl<'de> Deserialize<'de> for NotEmpty {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        let text = String::deserialize(reader)?;
        not_empty(&text).map(NotEmpty)
    }
}

fn not_empty<E: Error>(text: &str) -> Result<String, E> {
    let text = text.trim();
    if text.is_empty() { Err(E::custom(Flaw::new("empty_text"))) } else { Ok(text.to_owned()) }
}

/// A language tag used as a name in a map.
struct LocaleName(String);

impl<'de> Deserialize<'de> for LocaleName {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct It;
        impl Visitor<'_> for It {
            type Value = LocaleName;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("language")
            }

            fn visit_str<E: Error>(self, tag: &str) -> Result<LocaleName, E> {
                Locale::parse(tag).map(|_| LocaleName(tag.to_owned())).map_err(|flaw| {
                    let near = flaw.canonical.unwrap_or_default();
                    E::custom(Flaw::new("not_a_language").arg("value", tag).arg("near", near))
                })
            }
        }
        reader.deserialize_newtype_struct("gongji::use::locale", It)
    }
}

impl schemars::JsonSchema for LocalText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LocalText".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Words by language, or one text where it is the same in all",
            "anyOf": [
                { "type": "string", "minLength": 1 },
                {
                    "type": "object",
                    "propertyNames": { "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" },
                    "additionalProperties": { "type": "string", "minLength": 1 },
                    "minProperties": 1
                }
            ]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_reading::read;
    use super::*;

    #[test]
    fn korean_stands_in_for_a_language_that_is_missing() {
        let text: IndexMap<String, LocalText> = read("a: { ko: 김하늘, en: Haneul Kim }").unwrap();
        let english = Locale::parse("en").unwrap();
        let japanese = Locale::parse("ja").unwrap();
        assert_eq!(text["a"].get(&english), Some(("Haneul Kim", false)));
        assert_eq!(text["a"].get(&japanese), Some(("김하늘", true)));
        let wanted = [english, japanese.clone()];
        assert_eq!(text["a"].lacks(&wanted).collect::<Vec<_>>(), [&japanese]);
    }

    #[test]
    fn empty_text_and_odd_languages_are_refused() {
        type Map = IndexMap<String, LocalText>;
        assert_eq!(read::<Map>("a: ''"), Err(vec!["empty_text"]));
        assert_eq!(read::<Map>("a: {}"), Err(vec!["empty_text"]));
        assert_eq!(read::<Map>("a: { korean language: x }"), Err(vec!["not_a_language"]));
        assert_eq!(read::<Map>("a: { ko: ' ' }"), Err(vec!["empty_text"]));
    }
}
