//! [`KeptByLaw`]: a record that a law orders to be kept.

use crate::fact::{Citation, Flaw, Kind, OneOrMany, Period, Word, kinds};
use schemars::JsonSchema;
use serde::de::{self, Deserialize, Deserializer};
use std::fmt;

/// A record that a law orders to be kept (PIPA art. 21(1), 30(1)3-2).
#[derive(Clone, Debug, PartialEq)]
pub struct KeptByLaw {
    /// The record.
    pub record: Word<kinds::Record>,
    /// The articles as the policy states them; those of the law's own table where it states none.
    pub law: Vec<Citation>,
    /// The period as the policy states it; that of the law's own table where it states none.
    pub period: Option<Period>,
    /// What is kept in it.
    pub items: Vec<Word<kinds::Item>>,
    /// What else is said of it.
    pub statements: Vec<Word<kinds::Statement>>,
}

/// A record as written in a map.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct KeptByLawForm {
    record: Word<kinds::Record>,
    #[serde(default)]
    law: OneOrMany<Citation>,
    #[serde(default)]
    laws: Vec<Citation>,
    #[serde(default)]
    years: Option<u16>,
    #[serde(default)]
    months: Option<u16>,
    #[serde(default)]
    days: Option<u16>,
    #[serde(default)]
    items: Vec<Word<kinds::Item>>,
    #[serde(default)]
    statements: Vec<Word<kinds::Statement>>,
}

impl TryFrom<KeptByLawForm> for KeptByLaw {
    type Error = Flaw;

    fn try_from(form: KeptByLawForm) -> Result<Self, Flaw> {
        let KeptByLawForm { record, law, laws, years, months, days, items, statements } = form;
        let period = Period::of(years, months, days);
        if period.is_none() && years.or(months).or(days).is_some() {
            return Err(Flaw::new("not_a_period"));
        }
        let law = law.0.into_iter().chain(laws).collect();
        Ok(Self { record, law, period, items, statements })
    }
}

impl<'de> Deserialize<'de> for KeptByLaw {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct It;
        impl<'de> de::Visitor<'de> for It {
            type Value = KeptByLaw;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("record")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<KeptByLaw, E> {
                let record = Word::deserialize(de::value::StrDeserializer::new(text))?;
                let (law, items, statements) = Default::default();
                Ok(KeptByLaw { record, law, period: None, items, statements })
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<KeptByLaw, A::Error> {
                let form = KeptByLawForm::deserialize(de::value::MapAccessDeserializer::new(map))?;
                form.try_into().map_err(de::Error::custom)
            }
        }
        // The name makes the reader keep the place where the word is used.
        reader.deserialize_newtype_struct(kinds::Record::USE, It)
    }
}

impl JsonSchema for KeptByLaw {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "KeptByLaw".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let word = generator.subschema_for::<Word<kinds::Record>>();
        let form = generator.subschema_for::<KeptByLawForm>();
        schemars::json_schema!({ "anyOf": [word, form] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::test_reading::read;

    #[test]
    fn a_record_is_a_word_or_a_map() {
        let kept: Vec<KeptByLaw> = read("[contract, { record: payment, years: 5 }]").unwrap();
        assert_eq!(kept[0].record.known(), Some("contract"));
        assert_eq!(kept[1].period, Some(Period::Years(5)));
        assert_eq!(read::<KeptByLaw>("{ years: 5 }"), Err(vec!["missing_key"]));
        assert_eq!(
            read::<KeptByLaw>("{ record: payment, years: 5, days: 1 }"),
            Err(vec!["not_a_period"])
        );
    }
}
