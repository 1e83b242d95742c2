//! [`Word`]: a word of the vocabulary, or the clinic's own text where the vocabulary has none.

use super::text::TextVisitor;
use super::{LocalText, Slug};
use crate::document::{Inlines, Say, Voice};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// A kind of word. Words of the kind `item` are the messages `item-…` in `words/item.ftl`.
pub trait Kind: Clone + fmt::Debug + PartialEq + 'static {
    /// The name of the kind.
    const NAME: &'static str;
    /// The name under which the reader records uses.
    const USE: &'static str;
}

/// The kinds of words.
pub mod kinds {
    use super::Kind;

    macro_rules! kinds {
        ($($(#[$doc:meta])* $type:ident $name:literal,)*) => {
            $(
                $(#[$doc])*
                #[derive(Clone, Debug, PartialEq, Eq)]
                pub struct $type;

                impl Kind for $type {
                    const NAME: &'static str = $name;
                    const USE: &'static str = concat!("gongji::use::word:", $name);
                }
            )*

            /// The names of all kinds.
            pub const NAMES: &[&str] = &[$($name,)*];
        };
    }

    kinds! {
        /// A processing activity, such as `membership`.
        Activity "activity",
        /// Why something is processed.
        Purpose "purpose",
        /// An item of personal information.
        Item "item",
        /// How something is collected.
        Method "method",
        /// A form on the website.
        Form "form",
        /// An event that ends a period.
        Event "event",
        /// A record that a law orders to be kept.
        Record "record",
        /// A law.
        Law "law",
        /// A body that helps when rights are infringed.
        Body "body",
        /// A case in which something is provided.
        Exception "exception",
        /// A kind of recipient.
        Recipient "recipient",
        /// Entrusted work.
        Task "task",
        /// A measure that ensures safety.
        Measure "measure",
        /// A device that collects automatically.
        Device "device",
        /// A choice about cookies.
        Choice "choice",
        /// A browser or system, with the steps to refuse cookies.
        Browser "browser",
        /// A button or menu on the website.
        Menu "menu",
        /// A right of the data subject.
        Right "right",
        /// A way to reach somebody.
        Channel "channel",
        /// What somebody is responsible for.
        Role "role",
        /// Where a camera stands.
        Place "place",
        /// A way to destroy information.
        Destruction "destruction",
        /// What a notice of change tells.
        Content "content",
        /// Why a policy changes.
        Occasion "occasion",
        /// A country, by its ISO 3166 code in lower case.
        Country "country",
        /// A whole sentence.
        Statement "statement",
    }
}

/// A word of the vocabulary, or the clinic's own text.
#[derive(Clone, Debug, PartialEq)]
pub enum Word<K> {
    /// A word; that it is in the vocabulary is checked when the file is read.
    Known(Slug, PhantomData<K>),
    /// The clinic's own words.
    Own(LocalText),
}

impl<K: Kind> Word<K> {
    /// The word, if it is one of the vocabulary.
    pub fn known(&self) -> Option<&str> {
        match self {
            Self::Known(slug, _) => Some(slug.as_str()),
            Self::Own(_) => None,
        }
    }

    /// The message that says it.
    pub fn message(&self) -> Option<String> {
        self.known().map(|word| format!("{}-{word}", K::NAME))
    }

    /// An attribute of the word's message, such as the steps of a browser; empty if it has none.
    pub fn say_attribute(&self, attribute: &str, voice: &Voice<'_>) -> Inlines {
        match self.message() {
            Some(id) if voice.knows(&id, Some(attribute)) => {
                voice.message(&id, Some(attribute), &[])
            }
            _ => Vec::new(),
        }
    }
}

impl<K: Kind> Say for Word<K> {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        match self {
            Self::Known(slug, _) => voice.word(K::NAME, slug.as_str()),
            Self::Own(text) => text.say(voice),
        }
    }

    fn row_name(&self) -> String {
        match self {
            Self::Known(slug, _) => slug.to_string(),
            Self::Own(text) => text.row_name(),
        }
    }
}

impl<K> std::hash::Hash for Word<K> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        match self {
            Self::Known(slug, _) => slug.hash(state),
            Self::Own(LocalText::Same(text)) => text.hash(state),
            Self::Own(LocalText::By(texts)) => texts.values().for_each(|it| it.hash(state)),
        }
    }
}

impl<K: PartialEq> Eq for Word<K> {}

impl<'de, K: Kind> Deserialize<'de> for Word<K> {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_newtype_struct(K::USE, WordVisitor(PhantomData))
    }
}

struct WordVisitor<K>(PhantomData<K>);

impl<'de, K: Kind> Visitor<'de> for WordVisitor<K> {
    type Value = Word<K>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("word")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Word<K>, E> {
        Slug::parse(text).map(|it| Word::Known(it, PhantomData)).map_err(E::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Word<K>, A::Error> {
        TextVisitor.visit_map(map).map(Word::Own)
    }
}

impl<K: Kind> schemars::JsonSchema for Word<K> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("word-{}", K::NAME).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let own = generator.subschema_for::<LocalText>();
        // The words themselves are filled in by `project::schema`, from the vocabulary.
        schemars::json_schema!({
            "description": format!("A word of the kind {}, or your own text by language", K::NAME),
            "anyOf": [{ "enum": [] }, own]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_reading::read;
    use super::*;

    #[test]
    fn a_word_or_own_text() {
        let words: Vec<Word<kinds::Item>> = read("[name, { ko: 상호, en: trade name }]").unwrap();
        assert_eq!(words[0].known(), Some("name"));
        assert_eq!(words[0].message().as_deref(), Some("item-name"));
        assert_eq!(words[1].row_name(), "trade-name");
        assert_eq!(read::<Vec<Word<kinds::Item>>>("[Full Name]"), Err(vec!["not_a_name"]));
    }
}
