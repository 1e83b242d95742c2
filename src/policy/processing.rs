//! Processing activities: what is processed for which purpose, on which basis and how long.
//!
//! Not a section of its own: the sections purposes, items and retention each tell a part of it.

use super::retention::Rule;
use crate::document::{Inlines, Say, Voice};
use crate::fact::{Citation, LocalText, OneOrMany, Slug, Word, kinds};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{self, Deserializer};

/// One activity, such as membership or medical care.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// Its heading; the word of the kind `activity` with the activity's name, where not given.
    #[serde(default)]
    pub name: Option<LocalText>,
    /// On what the processing rests: consent, or articles of law (PIPA art. 15, 22(3)).
    #[serde(default)]
    pub basis: OneOrMany<Basis>,
    /// Why it is processed (PIPA art. 30(1)1).
    #[serde(default)]
    pub purposes: PurposeList,
    /// What is processed (Decree art. 31(1)1).
    #[serde(default)]
    pub items: ItemLists,
    /// How it is collected, where that differs from the other activities.
    #[serde(default)]
    pub collected_by: Vec<Word<kinds::Method>>,
    /// On which forms of the website.
    #[serde(default)]
    pub website_forms: Vec<Word<kinds::Form>>,
    /// How long it is kept (PIPA art. 30(1)2).
    #[serde(default)]
    pub retention: OneOrMany<Rule>,
    /// What else is said of it.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

impl Activity {
    /// The heading.
    pub fn title(&self, slug: &Slug, voice: &Voice<'_>) -> Inlines {
        match &self.name {
            Some(name) => name.say(voice),
            None => voice.word("activity", slug.as_str()),
        }
    }

    /// Whether anything in it is processed on consent.
    pub fn is_by_consent(&self) -> bool {
        self.basis.contains(&Basis::Consent)
    }

    /// The articles it rests on.
    pub fn citations(&self) -> impl Iterator<Item = &Citation> {
        self.basis.iter().filter_map(|it| match it {
            Basis::Law(citation) => Some(citation),
            Basis::Consent => None,
        })
    }
}

/// On what processing rests.
#[derive(Clone, Debug, PartialEq)]
pub enum Basis {
    /// The data subject's consent (PIPA art. 15(1)1).
    Consent,
    /// An article of law.
    Law(Citation),
}

impl Say for Basis {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        match self {
            Self::Consent => voice.message("value-consent", None, &[]),
            Self::Law(citation) => citation.say(voice),
        }
    }

    fn row_name(&self) -> String {
        match self {
            Self::Consent => "consent".to_owned(),
            Self::Law(citation) => citation.row_name(),
        }
    }
}

impl<'de> Deserialize<'de> for Basis {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct It;
        impl<'de> de::Visitor<'de> for It {
            type Value = Basis;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("basis")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Basis, E> {
                if text == "consent" {
                    Ok(Basis::Consent)
                } else {
                    Err(E::unknown_variant(text, &["consent"]))
                }
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Basis, A::Error> {
                Citation::deserialize(de::value::MapAccessDeserializer::new(map)).map(Basis::Law)
            }
        }
        reader.deserialize_any(It)
    }
}

impl JsonSchema for Basis {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Basis".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let citation = generator.subschema_for::<Citation>();
        schemars::json_schema!({ "anyOf": [{ "const": "consent" }, citation] })
    }
}

/// Purposes in a row, or grouped under broader ones.
#[derive(Clone, Debug, PartialEq)]
pub enum PurposeList {
    /// In a row.
    Flat(Vec<Word<kinds::Purpose>>),
    /// Under broader purposes.
    Grouped(IndexMap<Word<kinds::Purpose>, Vec<Word<kinds::Purpose>>>),
}

impl Default for PurposeList {
    fn default() -> Self {
        Self::Flat(Vec::new())
    }
}

impl PurposeList {
    /// Whether none is stated.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Flat(purposes) => purposes.is_empty(),
            Self::Grouped(groups) => groups.is_empty(),
        }
    }
}

impl<'de> Deserialize<'de> for PurposeList {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct It;
        impl<'de> de::Visitor<'de> for It {
            type Value = PurposeList;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("list")
            }

            fn visit_seq<A: de::SeqAccess<'de>>(self, list: A) -> Result<PurposeList, A::Error> {
                Vec::deserialize(de::value::SeqAccessDeserializer::new(list)).map(PurposeList::Flat)
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<PurposeList, A::Error> {
                IndexMap::deserialize(de::value::MapAccessDeserializer::new(map))
                    .map(PurposeList::Grouped)
            }
        }
        reader.deserialize_any(It)
    }
}

impl JsonSchema for PurposeList {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PurposeList".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let flat = generator.subschema_for::<Vec<Word<kinds::Purpose>>>();
        schemars::json_schema!({
            "anyOf": [flat.clone(), { "type": "object", "additionalProperties": flat }]
        })
    }
}

/// Items by whether the data subject has to give them.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemLists {
    /// Required.
    #[serde(default)]
    pub required: Vec<Word<kinds::Item>>,
    /// Optional.
    #[serde(default)]
    pub optional: Vec<Word<kinds::Item>>,
    /// Sensitive information (PIPA art. 23).
    #[serde(default)]
    pub sensitive: Vec<Word<kinds::Item>>,
    /// Generated and collected automatically.
    #[serde(default)]
    pub automatic: Vec<Word<kinds::Item>>,
    /// The policy does not say whether they are required.
    #[serde(default)]
    pub unspecified: Vec<Word<kinds::Item>>,
}

impl ItemLists {
    /// The lists with the names of their labels, in the order of the page.
    pub fn by_label(&self) -> [(&'static str, &[Word<kinds::Item>]); 5] {
        let Self { required, optional, sensitive, automatic, unspecified } = self;
        [
            ("required", required),
            ("unspecified", unspecified),
            ("optional", optional),
            ("sensitive", sensitive),
            ("automatic", automatic),
        ]
    }

    /// All items.
    pub fn all(&self) -> impl Iterator<Item = &Word<kinds::Item>> {
        self.by_label().into_iter().flat_map(|(_, items)| items)
    }

    /// Whether none is stated.
    pub fn is_empty(&self) -> bool {
        self.all().next().is_none()
    }
}
