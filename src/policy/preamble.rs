//! Preamble (서문): who publishes the policy under which law, before the first article. PIPA art. 30.

use super::Context;
use crate::document::{Composer, Fill, Inlines, Say};
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
fn titles(laws: &[Word<kinds::Law>], c: &Composer<'_>) -> Vec<Inlines> {
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
    use crate::policy::testing::{document, said};

    #[test]
    fn the_standard_sentence_names_the_controller_and_the_law() {
        insta::assert_snapshot!(said("preamble", "ko", "preamble: standard"), @r"
        ---

        해맑은의원은 「개인정보 보호법」 제30조에 따라 정보주체의 개인정보를 보호하고 이와 관련한 고충을 신속하고 원활하게 처리하기 위하여 다음과 같이 개인정보 처리방침을 수립·공개합니다.
        ");
        insta::assert_snapshot!(said("preamble", "en", "preamble: standard"), @r"
        ---

        In accordance with Article 30 of the Personal Information Protection Act, 해맑은의원 has established and publishes this Privacy Policy as follows, in order to protect the personal information of data subjects and to handle their related grievances promptly and smoothly.
        ");
    }

    #[test]
    fn a_preamble_of_its_own_names_its_own_laws() {
        let yaml = "
preamble:
  laws: [communications-secrets-act, network-act]
  statements: [takes-privacy-very-seriously]
";
        insta::assert_snapshot!(said("preamble", "ko", yaml), @r"
        ---

        해맑은의원은 「통신비밀보호법」 및 「정보통신망 이용촉진 및 정보보호 등에 관한 법률」을 준수하며, 다음과 같이 개인정보 처리방침을 수립·공개합니다.

        병원은 정보주체의 개인정보를 매우 중요하게 여깁니다.
        ");
        insta::assert_snapshot!(said("preamble", "en", yaml), @r"
        ---

        해맑은의원 complies with the Protection of Communications Secrets Act and the Act on Promotion of Information and Communications Network Utilization and Information Protection, Etc., and has established and publishes this Privacy Policy as follows.

        The Hospital takes the privacy of data subjects very seriously.
        ");
        let yaml = "preamble: { statements: [takes-privacy-very-seriously] }";
        insta::assert_snapshot!(said("preamble", "en", yaml), @r"
        ---

        해맑은의원 has established and publishes this Privacy Policy as follows.

        The Hospital takes the privacy of data subjects very seriously.
        ");
    }

    #[test]
    fn none_says_nothing_and_other_words_are_refused() {
        assert!(document("ko", "preamble: none").preamble.is_empty());
        assert!(document("en", "preamble: none").preamble.is_empty());
        assert!(document("ko", "").preamble.is_empty());
        assert_eq!(read::<Preamble>("usual"), Err(vec!["unknown_choice"]));
        assert_eq!(read::<Preamble>("{ law: [network-act] }"), Err(vec!["unknown_key"]));
    }
}
