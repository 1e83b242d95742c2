//! Findings of `gongji check` that a named person let pass, with the reasons. They are sealed with
//! the version.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use std::fmt;

/// What is let pass, by whom and why: `{ items_etc: …, by: … }`.
#[derive(Clone, Debug, PartialEq)]
pub struct Waivers {
    /// Who decided.
    pub by: String,
    /// The reasons by the code of the finding. Whether there is such a rule is checked by `lint`.
    pub of: IndexMap<String, String>,
}

impl<'de> Deserialize<'de> for Waivers {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct It;
        impl<'de> Visitor<'de> for It {
            type Value = Waivers;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("waivers")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Waivers, A::Error> {
                let (mut by, mut of) = (None, IndexMap::new());
                while let Some(name) = map.next_key::<String>()? {
                    let Reason(text) = map.next_value()?;
                    if name == "by" {
                        by = Some(text);
                    } else {
                        of.insert(name, text);
                    }
                }
                let by = by.ok_or_else(|| A::Error::missing_field("by"))?;
                Ok(Waivers { by, of })
            }
        }
        reader.deserialize_map(It)
    }
}

/// Words; a name or a reason of nothing but spaces is none.
struct Reason(String);

impl<'de> Deserialize<'de> for Reason {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        let text = String::deserialize(reader)?;
        match text.trim() {
            "" => Err(D::Error::custom(crate::fact::Flaw::new("empty_text"))),
            text => Ok(Self(text.to_owned())),
        }
    }
}

impl JsonSchema for Waivers {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Waivers".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "description": "Findings that are let pass, each with the reason, and who decided",
            "properties": { "by": { "type": "string", "minLength": 1 } },
            "required": ["by"],
            "additionalProperties": { "type": "string", "minLength": 1 }
        })
    }
}
