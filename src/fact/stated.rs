//! Whether a fact is stated, stated as none, left blank, or left out: four different things.

use crate::document::{Inlines, Say, Voice};
use crate::fact::{Flaw, Word, kinds};
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// A section's facts, or the statement that there is nothing of the kind.
///
/// A section that is left out is `None` of an `Option<Stated<T>>`: the policy says nothing of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Stated<T> {
    /// The facts.
    Said(T),
    /// "We do not", with what is promised for the future, if anything.
    None(Vec<Word<kinds::Statement>>),
}

impl<T> Stated<T> {
    /// The facts, if there are any.
    pub fn said(&self) -> Option<&T> {
        match self {
            Self::Said(facts) => Some(facts),
            Self::None(_) => None,
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Stated<T> {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_any(StatedVisitor(PhantomData))
    }
}

struct StatedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for StatedVisitor<T> {
    type Value = Stated<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("section")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Stated<T>, E> {
        if text == "none" {
            return Ok(Stated::None(Vec::new()));
        }
        // Some sections also have words of their own, such as `remedies: standard`, and say so.
        let value = T::deserialize(de::value::BorrowedStrDeserializer::<E>::new(text));
        value.map(Stated::Said).map_err(|error| match error.to_string().as_str() {
            "wrong_type" => {
                E::custom(Flaw::new("one_of_these").arg("value", text).arg("known", "none"))
            }
            _ => error,
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Stated<T>, A::Error> {
        let Some(first) = map.next_key::<String>()? else {
            return T::deserialize(MapAccessDeserializer::new(map)).map(Stated::Said);
        };
        if first == "none" {
            let statements = map.next_value()?;
            return match map.next_key::<NoMore>()? {
                None => Ok(Stated::None(statements)),
                Some(never) => match never {},
            };
        }
        let map = Replay { first: Some(first), map };
        T::deserialize(MapAccessDeserializer::new(map)).map(Stated::Said)
    }
}

/// Beside `none` there can be nothing else.
enum NoMore {}

impl<'de> Deserialize<'de> for NoMore {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        let name = String::deserialize(reader)?;
        Err(D::Error::unknown_field(&name, &["none"]))
    }
}

/// A map whose first name was already read.
struct Replay<A> {
    first: Option<String>,
    map: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<A> {
    type Error = A::Error;

    fn next_key_seed<S: de::DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        match self.first.take() {
            Some(first) => seed.deserialize(de::value::StringDeserializer::new(first)).map(Some),
            None => self.map.next_key_seed(seed),
        }
    }

    fn next_value_seed<S: de::DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

impl<T: schemars::JsonSchema> schemars::JsonSchema for Stated<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}-or-none", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let facts = generator.subschema_for::<T>();
        let statements = generator.subschema_for::<Vec<Word<kinds::Statement>>>();
        schemars::json_schema!({
            "anyOf": [
                facts,
                { "const": "none", "description": "Nothing of the kind is done" },
                {
                    "type": "object",
                    "properties": { "none": statements },
                    "required": ["none"],
                    "additionalProperties": false
                }
            ]
        })
    }
}

/// A value, or `missing`: the published policy left the place blank.
#[derive(Clone, Debug, PartialEq)]
pub enum Given<T> {
    /// The value.
    Known(T),
    /// Left blank in the policy as published.
    Missing,
}

impl<T> Given<T> {
    /// The value, if it was given.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Missing => None,
        }
    }
}

impl<T: Say> Say for Given<T> {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        match self {
            Self::Known(value) => value.say(voice),
            Self::Missing => voice.message("value-missing", None, &[]),
        }
    }

    fn row_name(&self) -> String {
        match self {
            Self::Known(value) => value.row_name(),
            Self::Missing => "missing".to_owned(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Given<T> {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct It<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for It<T> {
            type Value = Given<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Given<T>, E> {
                if text == "missing" {
                    return Ok(Given::Missing);
                }
                T::deserialize(de::value::BorrowedStrDeserializer::<E>::new(text)).map(Given::Known)
            }
        }
        reader.deserialize_any(It(PhantomData))
    }
}

impl<T: schemars::JsonSchema> schemars::JsonSchema for Given<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}-or-missing", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let value = generator.subschema_for::<T>();
        schemars::json_schema!({
            "anyOf": [value, { "const": "missing", "description": "Left blank as published" }]
        })
    }
}

/// One value, or a list of them.
#[derive(Clone, Debug, PartialEq)]
pub struct OneOrMany<T>(pub Vec<T>);

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> std::ops::Deref for OneOrMany<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct It<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for It<T> {
            type Value = OneOrMany<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("one-or-list")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<OneOrMany<T>, E> {
                let one = de::value::BorrowedStrDeserializer::<E>::new(text);
                T::deserialize(one).map(|it| OneOrMany(vec![it]))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<OneOrMany<T>, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map)).map(|it| OneOrMany(vec![it]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<OneOrMany<T>, A::Error> {
                let mut all = Vec::new();
                while let Some(it) = list.next_element()? {
                    all.push(it);
                }
                if all.is_empty() {
                    return Err(A::Error::custom(Flaw::new("empty_list")));
                }
                Ok(OneOrMany(all))
            }
        }
        reader.deserialize_any(It(PhantomData))
    }
}

impl<T: schemars::JsonSchema> schemars::JsonSchema for OneOrMany<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}-or-list", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let one = generator.subschema_for::<T>();
        schemars::json_schema!({
            "anyOf": [one.clone(), { "type": "array", "items": one, "minItems": 1 }]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_reading::read;
    use super::*;
    use crate::fact::Phone;

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Sample {
        #[serde(default)]
        section: Option<Stated<Facts>>,
    }

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Facts {
        count: u32,
        #[serde(default)]
        phone: Option<Given<Phone>>,
    }

    #[test]
    fn stated_none_and_left_out_are_three_things() {
        let said = read::<Sample>("section: { count: 1 }").unwrap().section;
        assert_eq!(said, Some(Stated::Said(Facts { count: 1, phone: None })));
        let none = read::<Sample>("section: none").unwrap().section;
        assert_eq!(none, Some(Stated::None(Vec::new())));
        assert_eq!(read::<Sample>("{}").unwrap().section, None);
        let promise = read::<Sample>("section: { none: [will-ask-first] }").unwrap().section;
        assert!(matches!(promise, Some(Stated::None(words)) if words.len() == 1));
    }

    #[test]
    fn mistakes_inside_are_found() {
        assert_eq!(read::<Sample>("section: nothing"), Err(vec!["one_of_these"]));
        assert_eq!(read::<Sample>("section: { none: [], count: 1 }"), Err(vec!["unknown_key"]));
        assert_eq!(read::<Sample>("section: { cuont: 1 }"), Err(vec!["unknown_key"]));
        assert_eq!(read::<Sample>("section: {}"), Err(vec!["missing_key"]));
        assert_eq!(read::<Sample>("section:"), Err(vec!["missing_value"]));
        assert_eq!(read::<Sample>("section: [1]"), Err(vec!["wrong_type"]));
    }

    #[test]
    fn blank_in_the_published_policy_is_a_fact() {
        let sample = read::<Sample>("section: { count: 1, phone: missing }").unwrap();
        let Some(Stated::Said(facts)) = sample.section else { panic!() };
        assert_eq!(facts.phone, Some(Given::Missing));
        assert_eq!(read::<Sample>("section: { count: 1, phone: x }"), Err(vec!["not_a_phone"]));
    }
}
