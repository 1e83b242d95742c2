//! Preamble (서문): who publishes the policy under which law, before the first article. PIPA art. 30.

use super::Context;
use crate::document::{Composer, Fill};
use crate::fact::{Word, kinds};
use schemars::JsonSchema;
use serde::de::{self, Deserialize, Deserializer};
use std::fmt;

/// What stands before the first article.
#[derive(Clone, Debug, PartialEq)]
pub enum Preamble {
    /// The sentence of the drafting guideline.
    Standard,
    /// What the clinic says instead.
    Own(OwnPreamble),
}

/// A preamble of the clinic's own.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnPreamble {
    /// The laws it says it follows.
    #[serde(default)]
    pub laws: Vec<Word<kinds::Law>>,
    /// What else it says.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

impl<'de> Deserialize<'de> for Preamble {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct It;
        impl<'de> de::Visitor<'de> for It {
            type Value = Preamble;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("section")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Preamble, E> {
                match text {
                    "standard" => Ok(Preamble::Standard),
                    _ => Err(E::unknown_variant(text, &["standard", "none"])),
                }
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Preamble, A::Error> {
                OwnPreamble::deserialize(de::value::MapAccessDeserializer::new(map))
                    .map(Preamble::Own)
            }
        }
        reader.deserialize_any(It)
    }
}

impl JsonSchema for Preamble {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Preamble".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let own = generator.subschema_for::<OwnPreamble>();
        schemars::json_schema!({
            "anyOf": [
                { "const": "standard", "description": "The sentence of the drafting guideline" },
                own
            ]
        })
    }
}

pub(super) fn compose(facts: &Preamble, c: &mut Composer<'_>, cx: &Context<'_>) {
    let voice = c.voice();
    let name = ("name", Fill::Inlines(cx.controller.say_name(voice)));
    match facts {
        Preamble::Standard => c.sentence("standard", &[name]),
        Preamble::Own(OwnPreamble { laws, statements }) => {
            if laws.is_empty() {
                c.sentence("published", &[name]);
            } else {
                c.sentence("laws", &[name, ("laws", Fill::List(titles(laws, c)))]);
            }
            c.statements("statements", statements);
        }
    }
}

/// The laws by their titles, as they stand in a sentence.
fn titles(laws: &[Word<kinds::Law>], c: &Composer<'_>) -> Vec<crate::document::Inlines> {
    use crate::document::Say;
    let voice = c.voice();
    let title = |law: &Word<kinds::Law>| {
        voice.message("preamble", Some("law"), &[("law", Fill::Inlines(law.say(voice)))])
    };
    laws.iter().map(title).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::test_reading::read;
    use crate::policy::testing::said;

    #[test]
    fn the_standard_sentence_names_the_controller_and_the_law() {
        insta::assert_snapshot!(said("preamble", "ko", "preamble: standard"), @"");
        insta::assert_snapshot!(said("preamble", "en", "preamble: standard"), @"");
    }

    #[test]
    fn a_preamble_of_its_own_names_its_own_laws() {
        let yaml = "
preamble:
  laws: [communications-secrets-act, network-act]
  statements: [takes-privacy-very-seriously]
";
        insta::assert_snapshot!(said("preamble", "ko", yaml), @"");
        insta::assert_snapshot!(said("preamble", "en", yaml), @"");
        let yaml = "preamble: { statements: [takes-privacy-very-seriously] }";
        insta::assert_snapshot!(said("preamble", "en", yaml), @"");
    }

    #[test]
    fn none_says_nothing_and_other_words_are_refused() {
        assert_eq!(said("preamble", "ko", "preamble: none"), "");
        assert_eq!(said("preamble", "ko", ""), "");
        assert_eq!(read::<Preamble>("usual"), Err(vec!["unknown_choice"]));
        assert_eq!(read::<Preamble>("{ law: [network-act] }"), Err(vec!["unknown_key"]));
    }
}
