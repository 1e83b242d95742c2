//! Bodies that help when rights are infringed (권익침해 구제방법), PIPC guideline item 20.

use super::Context;
use crate::document::{Composer, Inlines, RowDraft, Say, Voice};
use crate::fact::{Kind, Phone, Web, Word, kinds};
use crate::law::Body;
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
            table(standard(c.voice(), cx), c);
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

fn standard<'a>(voice: &Voice<'_>, cx: &Context<'a>) -> Vec<Contact<'a>> {
    let bodies = cx.law.standard_bodies(cx.policy.effective);
    let contact = |(word, body): (&str, &'a Body)| Contact {
        row: word.to_owned(),
        name: voice.word(kinds::Body::NAME, word),
        phones: body.phone.iter().collect(),
        website: body.website.as_ref(),
    };
    bodies.map(contact).collect()
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
        // The name makes the reader keep the place of a bare word.
        reader.deserialize_newtype_struct(<kinds::Body as Kind>::USE, It)
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
        insta::assert_snapshot!(said("remedies", "ko", "remedies: standard"), @"
        정보주체의 권익침해에 대한 구제방법
        -----------------------------------

        정보주체는 개인정보 침해에 대한 신고나 상담, 분쟁의 조정이 필요한 경우 다음 기관에 문의할 수 있습니다.

        문의할 수 있는 기관

        - 기관: 개인정보 분쟁조정위원회
          전화: 1833-6972
          홈페이지: www.kopico.go.kr
        - 기관: 개인정보침해 신고센터
          전화: 118
          홈페이지: privacy.kisa.or.kr
        - 기관: 경찰청(사이버범죄 신고시스템)
          전화: 182
          홈페이지: ecrm.police.go.kr
        ");
        insta::assert_snapshot!(said("remedies", "en", "remedies: standard"), @"
        Remedies for infringement of the rights and interests of data subjects
        ----------------------------------------------------------------------

        Data subjects may contact the following bodies to report an infringement of personal information, to seek advice or to have a dispute mediated.

        Bodies to contact

        - Body: Personal Information Dispute Mediation Committee
          Website: www.kopico.go.kr
          Phone: 1833-6972
        - Body: Personal Information Infringement Report Center
          Website: privacy.kisa.or.kr
          Phone: 118
        - Body: Korean National Police Agency (cybercrime report system)
          Website: ecrm.police.go.kr
          Phone: 182

        ※ Numbers shown without a country code can be dialed only within Korea. From abroad, please use the websites.
        ");
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
        insta::assert_snapshot!(said("remedies", "ko", yaml), @"
        정보주체의 권익침해에 대한 구제방법
        -----------------------------------

        그 밖에 개인정보 침해에 대한 신고나 상담이 필요하면 다음 기관에 문의할 수 있습니다.

        문의할 수 있는 기관

        - 기관: 정보보호마크인증위원회
          전화: 02-580-0533~4
          홈페이지: www.eprivacy.or.kr
        - 기관: 개인정보 분쟁조정위원회
          전화: 1336
        - 기관: 경찰청(사이버범죄 신고시스템)
          전화: 182
          홈페이지: ecrm.police.go.kr
        - 기관: 환자권리센터
          전화: 02-555-0100
        ");
        insta::assert_snapshot!(said("remedies", "en", yaml), @"
        Remedies for infringement of the rights and interests of data subjects
        ----------------------------------------------------------------------

        To report or seek advice on other infringements of personal information, the following bodies may be contacted.

        Bodies to contact

        - Body: Information Protection Mark Certification Committee
          Website: www.eprivacy.or.kr
          Phone: +82 2-580-0533~4
        - Body: Personal Information Dispute Mediation Committee
          Phone: 1336
        - Body: Korean National Police Agency (cybercrime report system)
          Website: ecrm.police.go.kr
          Phone: 182
        - Body: Patients' Rights Center
          Phone: +82 2-555-0100

        ※ Numbers shown without a country code can be dialed only within Korea. From abroad, please use the websites.
        ");
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
    fn every_body_keeps_its_place() {
        let file = SourceFile::new("a.yaml", "bodies: [pipc, { body: kisa, phone: \"118\" }]");
        let mut findings = Findings::new();
        let node = yaml::parse(&file, &mut findings).unwrap();
        let (listed, uses) = yaml::read::<Listed>(&file, node, &mut findings);
        assert!(listed.is_some(), "{findings:?}");
        let words = uses.iter().filter(|it| it.kind == "word:body");
        assert_eq!(
            words.map(|it| &file.text[it.span.clone()]).collect::<Vec<_>>(),
            ["pipc", "kisa"]
        );
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
        insta::assert_snapshot!(said("remedies", "ko", "remedies: missing"), @"
        정보주체의 권익침해에 대한 구제방법
        -----------------------------------

        공개된 개인정보 처리방침에는 개인정보 침해에 대한 신고나 상담을 할 수 있는 기관이 기재되어 있지 않습니다.
        ");
        insta::assert_snapshot!(said("remedies", "en", "remedies: missing"), @"
        Remedies for infringement of the rights and interests of data subjects
        ----------------------------------------------------------------------

        The Privacy Policy as published names no body that takes reports of infringements of personal information or gives advice on them.
        ");
        insta::assert_snapshot!(said("remedies", "ko", "remedies: none"), @"
        정보주체의 권익침해에 대한 구제방법
        -----------------------------------

        병원은 권익침해에 대한 구제기관을 따로 안내하지 않습니다.
        ");
        insta::assert_snapshot!(said("remedies", "en", "remedies: none"), @"
        Remedies for infringement of the rights and interests of data subjects
        ----------------------------------------------------------------------

        The Hospital refers to no particular bodies for remedies.
        ");
        assert_eq!(said("remedies", "en", ""), "");
    }
}
