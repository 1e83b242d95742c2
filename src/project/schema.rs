//! JSON Schemas of the YAML files, so that editors complete and check them while they are typed.

use super::clinic::ClinicForm;
use super::config::SiteForm;
use crate::l10n::Catalog;
use crate::policy::Policy;
use serde_json::{Value, json};

/// The schemas by name: what `gongji schema NAME` prints.
pub const SCHEMAS: &[(&str, &str)] = &[
    ("site", "content/site.yaml"),
    ("clinic", "content/<clinic>/clinic.yaml"),
    ("privacy", "content/<clinic>/privacy/<effective>.yaml"),
];

/// A JSON Schema (draft 2020-12), with the words of the vocabulary in it.
pub fn schema(name: &str, catalog: &Catalog) -> Option<Value> {
    let schema = match name {
        "site" => schemars::schema_for!(SiteForm),
        "clinic" => schemars::schema_for!(ClinicForm),
        "privacy" => schemars::schema_for!(Policy),
        _ => return None,
    };
    let mut schema = schema.to_value();
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        for (name, definition) in definitions {
            if let Some(kind) = name.strip_prefix("word-") {
                definition["anyOf"][0] = words(kind, catalog);
            }
        }
    }
    Some(schema)
}

/// The words of a kind, each with its Korean text as description.
fn words(kind: &str, catalog: &Catalog) -> Value {
    let korean = crate::l10n::Locale::korean();
    let word = |word: &str| {
        let text = catalog.plain(&korean, &format!("{kind}-{word}"), None).unwrap_or_default();
        json!({ "const": word, "description": text })
    };
    let words: Vec<Value> = catalog.words(kind).map(word).collect();
    if words.is_empty() { json!(false) } else { json!({ "anyOf": words }) }
}
