//! Kinds of value that facts are made of. Each is read once from YAML; an invalid one cannot exist.

mod address;
mod citation;
mod period;
mod phone;
mod slug;
mod stated;
mod text;
mod word;

pub use address::{Email, Web};
pub use citation::{Article, Citation};
pub use period::Period;
pub use phone::Phone;
pub use slug::Slug;
pub use stated::{Given, OneOrMany, Stated};
pub(crate) use text::TextVisitor;
pub use text::{LocalText, REDACTED};
pub use word::{Kind, Word, kinds};

use crate::date::{DateFlaw, KnownDate};
use std::fmt;

/// Reads a date, for `#[serde(deserialize_with)]`.
pub(crate) fn known_date<'de, D: serde::Deserializer<'de>>(
    reader: D,
) -> Result<KnownDate, D::Error> {
    let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(reader)?;
    KnownDate::parse(&text).map_err(|flaw| {
        let code = match flaw {
            DateFlaw::Form => "not_a_date",
            DateFlaw::NoSuchDay => "impossible_date",
        };
        serde::de::Error::custom(Flaw::new(code).arg("value", text))
    })
}

/// Why a value was refused: the code of the finding, and its arguments.
///
/// serde lets a value refuse only with a text, so this writes itself as `code`, then
/// tab-separated `name=value`, and `source::yaml` reads it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    code: &'static str,
    args: Vec<(&'static str, String)>,
}

impl Flaw {
    pub(crate) fn new(code: &'static str) -> Self {
        Self { code, args: Vec::new() }
    }

    pub(crate) fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string().replace(['\t', '\n'], " ")));
        self
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)?;
        self.args.iter().try_for_each(|(name, value)| write!(f, "\t{name}={value}"))
    }
}

/// Makes a type that is written as one text readable by serde and known to the JSON schema.
macro_rules! read_from_text {
    ($type:ty, $name:literal, $schema:tt) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(reader)?;
                <$type>::parse(&text).map_err(serde::de::Error::custom)
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}
pub(crate) use read_from_text;

#[cfg(test)]
pub(crate) mod test_reading {
    //! Reads a value from a line of YAML, for the tests of value types.

    use crate::diag::{Findings, SourceFile};
    use crate::source::yaml;
    use serde::de::DeserializeOwned;

    pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T, Vec<&'static str>> {
        let file = SourceFile::new("a.yaml", text);
        let mut findings = Findings::new();
        let node = yaml::parse(&file, &mut findings).expect("the example is YAML");
        let (value, _) = yaml::read(&file, node, &mut findings);
        value.ok_or_else(|| findings.iter().map(|it| it.code).collect())
    }
}
