//! Bodies that help when rights are infringed (권익침해 구제방법), PIPC guideline item 20.

use super::Context;
use crate::document::{Composer, Inlines, RowDraft, Say, Voice};
use crate::fact::{Kind, Phone, Web, Word, kinds};
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{self, Deserializer, MapAccess, Visitor};
use std::fmt;

/// Which bodies a policy lists.
#[derive(Clone, Debug, PartialEq)]
pub enum Remedies {
    /// Those of the guideline, with the contacts of today.
    Standard,
    /// Left blank in the policy as published.
    Missing,
    /// Its own list.
    Listed(Listed),
}

/// A policy's own list of bodies.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Listed {
    /// The bodies: a word, or a word with the contact as published.
    #[serde(default, deserialize_with = "entries")]
    #[schemars(schema_with = "entries_schema")]
    pub bodies: Vec<BodyEntry>,
    /// What is said of them, instead of the sentence that usually leads to the list.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

/// A body with the contact that the policy states; without one, that of the law's list holds.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BodyEntry {
    /// The body.
    pub body: Word<kinds::Body>,
    /// Telephone.
    #[serde(default)]
    pub phone: Option<Phone>,
    /// Several telephones.
    #[serde(default)]
    pub phones: Vec<Phone>,
    /// Website.
    #[serde(default)]
    pub website: Option<Web>,
}

pub(super) fn compose(facts: &Remedies, c: &mut Composer<'_>, cx: &Context<'_>) {
    match facts {
        Remedies::Standard => {
            c.sentence("intro", &[]);
            let voice = c.voice();
            let contacts = cx.law.standard_bodies(cx.policy.effective).map(|(word, body)| Contact {
                row: word.to_owned(),
                name: voice.word(kinds::Body::NAME, word),
                phones: body.phone.iter().collect(),
                website: body.website.as_ref(),
            });
            table(contacts.collect(), c);
        }
        Remedies::Missing => c.sentence("missing", &[]),
        Remedies::Listed(Listed { bodies, statements }) => {
            if statements.is_empty() && !bodies.is_empty() {
                c.sentence("intro", &[]);
            }
            c.statements("statements", statements);
            let voice = c.voice();
            table(bodies.iter().map(|it| Contact::of(it, voice, cx)).collect(), c);
        }
    }
}

/// How to reach a body.
struct Contact<'a> {
    row: String,
    name: Inlines,
    phones: Vec<&'a Phone>,
    website: Option<&'a Web>,
}

impl<'a> Contact<'a> {
    fn of(entry: &'a BodyEntry, voice: &Voice<'_>, cx: &Context<'a>) -> Self {
        let BodyEntry { body, phone, phones, website } = entry;
        let mut phones: Vec<&Phone> = phone.iter().chain(phones).collect();
        let mut website = website.as_ref();
        if phones.is_empty() && website.is_none() {
            let known = body.known().and_then(|word| cx.law.bodies.get(word));
            phones.extend(known.and_then(|it| it.phone.as_ref()));
            website = known.and_then(|it| it.website.as_ref());
        }
        Self { row: body.row_name(), name: body.say(voice), phones, website }
    }

    /// Whether it has a number that only telephones in Korea can dial, such as 118.
    fn is_short(&self) -> bool {
        self.phones.iter().any(|it| !it.dialed().starts_with('+'))
    }
}

/// Readers abroad see the website first, since they cannot dial short numbers.
fn table(contacts: Vec<Contact<'_>>, c: &mut Composer<'_>) {
    let voice = c.voice();
    let is_korean = voice.locale().is_korean();
    let has_short = contacts.iter().any(Contact::is_short);
    let rows = contacts.into_iter().map(|it| {
        let phone = c.series(&it.phones);
        let website = it.website.map(|it| it.say(voice)).unwrap_or_default();
        let row = RowDraft::new(it.row).cell(it.name);
        if is_korean { row.cell(phone).cell(website) } else { row.cell(website).cell(phone) }
    });
    let rows = rows.collect();
    let columns =
        if is_korean { ["body", "phone", "website"] } else { ["body", "website", "phone"] };
    c.table("bodies", &columns, rows);
    if has_short && !is_korean {
        c.note("short-numbers", &[]);
    }
}

impl<'de> Deserialize<'de> for Remedies {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct It;
        impl<'de> Visitor<'de> for It {
            type Value = Remedies;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("section")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Remedies, E> {
                match text {
                    "standard" => Ok(Remedies::Standard),
                    "missing" => Ok(Remedies::Missing),
                    _ => Err(E::unknown_variant(text, &["standard", "missing"])),
                }
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Remedies, A::Error> {
                Listed::deserialize(MapAccessDeserializer::new(map)).map(Remedies::Listed)
            }
        }
        reader.deserialize_any(It)
    }
}

impl JsonSchema for Remedies {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Remedies".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let listed = generator.subschema_for::<Listed>();
        schemars::json_schema!({
            "anyOf": [
                { "const": "standard", "description": "The bodies of the PIPC guideline" },
                { "const": "missing", "description": "Left blank as published" },
                listed
            ]
        })
    }
}

/// An entry as it is written: a word alone, or a map.
struct Entry(BodyEntry);

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct It;
        impl<'de> Visitor<'de> for It {
            type Value = Entry;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("word")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Entry, E> {
                let body = Word::deserialize(StrDeserializer::<E>::new(text))?;
                Ok(Entry(BodyEntry { body, phone: None, phones: Vec::new(), website: None }))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Entry, A::Error> {
                BodyEntry::deserialize(MapAccessDeserializer::new(map)).map(Entry)
            }
        }
        // The name makes the reader record the word, so that it is looked up in the vocabulary.
        reader.deserialize_newtype_struct(kinds::Body::USE, It)
    }
}

fn entries<'de, D: Deserializer<'de>>(reader: D) -> Result<Vec<BodyEntry>, D::Error> {
    let entries = Vec::<Entry>::deserialize(reader)?;
    Ok(entries.into_iter().map(|Entry(it)| it).collect())
}

fn entries_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let word = generator.subschema_for::<Word<kinds::Body>>();
    let entry = generator.subschema_for::<BodyEntry>();
    schemars::json_schema!({
        "type": "array",
        "items": { "anyOf": [{ "type": "string", "allOf": [word] }, entry] }
    })
}

#[cfg(test)]
mod tests {
    use super::Listed;
    use crate::diag::{Findings, SourceFile};
    use crate::policy::testing::{keys, said};
    use crate::source::yaml;

    #[test]
    fn the_standard_bodies_have_the_contacts_of_today() {
        insta::assert_snapshot!(said("remedies", "ko", "remedies: standard"), @"");
        insta::assert_snapshot!(said("remedies", "en", "remedies: standard"), @"");
    }

    #[test]
    fn a_contact_is_as_published_or_else_of_the_law() {
        let yaml = "
remedies:
  bodies:
    - { body: mark-certification-committee, phones: [02-580-0533~4], website: http://www.eprivacy.or.kr }
    - { body: dispute-mediation-committee, phone: \"1336\" }
    - police-cybercrime
    - { body: { ko: 환자권리센터, en: Patients' Rights Center }, phone: 02-555-0100 }
  statements: [report-or-consult-other-infringements]
";
        insta::assert_snapshot!(said("remedies", "ko", yaml), @"");
        insta::assert_snapshot!(said("remedies", "en", yaml), @"");
        assert_eq!(
            keys("remedies", yaml)[1..],
            [
                "remedies.bodies",
                "remedies.bodies.mark-certification-committee",
                "remedies.bodies.dispute-mediation-committee",
                "remedies.bodies.police-cybercrime",
                "remedies.bodies.patients-rights-center",
            ]
        );
    }

    #[test]
    fn each_word_is_recorded_for_the_vocabulary() {
        let file = SourceFile::new("a.yaml", "bodies: [police-cybercrime, { body: pipc }]");
        let mut findings = Findings::new();
        let node = yaml::parse(&file, &mut findings).unwrap();
        let (_, uses) = yaml::read::<Listed>(&file, node, &mut findings).unwrap();
        let words: Vec<&str> = uses.iter().map(|it| it.word.as_str()).collect();
        assert_eq!(words, ["police-cybercrime", "pipc"]);
    }

    #[test]
    fn numbers_that_can_be_dialed_from_abroad_need_no_remark() {
        let yaml = "remedies: { bodies: [{ body: eraser-service, phone: 02-2135-8362 }] }";
        assert!(!has_remark("en", yaml));
        assert!(has_remark("en", "remedies: standard"));
        assert!(!has_remark("ko", "remedies: standard"));
    }

    fn has_remark(tag: &str, yaml: &str) -> bool {
        said("remedies", tag, yaml).contains('※')
    }

    #[test]
    fn missing_none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("remedies", "ko", "remedies: missing"), @"");
        insta::assert_snapshot!(said("remedies", "en", "remedies: missing"), @"");
        insta::assert_snapshot!(said("remedies", "ko", "remedies: none"), @"");
        insta::assert_snapshot!(said("remedies", "en", "remedies: none"), @"");
        assert_eq!(said("remedies", "en", ""), "");
    }
}
