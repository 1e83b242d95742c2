//! Devices that collect automatically (자동 수집 장치), such as cookies, and how to refuse them,
//! PIPA art. 30(1)7.

use super::Context;
use crate::document::{Composer, RowDraft, Say};
use crate::fact::{Word, kinds};
use schemars::JsonSchema;
use serde::Deserialize;

/// What collects automatically, what for, and what the data subject may choose.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AutomaticCollection {
    /// The devices.
    #[serde(default)]
    pub devices: Vec<Word<kinds::Device>>,
    /// Why they are used.
    #[serde(default)]
    pub purposes: Vec<Word<kinds::Purpose>>,
    /// What the data subject may choose.
    #[serde(default)]
    pub choices: Vec<Word<kinds::Choice>>,
    /// Browsers and systems, with the steps to refuse.
    #[serde(default)]
    pub browsers: Vec<Word<kinds::Browser>>,
    /// What follows from refusing.
    #[serde(default)]
    pub effects: Vec<Word<kinds::Statement>>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

pub(super) fn compose(facts: &AutomaticCollection, c: &mut Composer<'_>, _: &Context<'_>) {
    let voice = c.voice();
    c.sentence("intro", &[]);
    c.field_series("devices", &facts.devices);
    c.list("purposes", &facts.purposes);
    c.statements("statements", &facts.statements);
    c.list("choices", &facts.choices);
    let rows = facts.browsers.iter().map(|it| {
        RowDraft::new(it.row_name()).cell(it.say(voice)).cell(it.say_attribute("steps", voice))
    });
    let rows = rows.collect();
    c.table("browsers", &["browser", "steps"], rows);
    c.statements("effects", &facts.effects);
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const COOKIES: &str = "
automatic_collection:
  devices: [cookies, web-logs]
  purposes: [visit-pattern-analysis, user-scale-analysis]
  choices: [allow-all-cookies, refuse-all-cookies]
  browsers: [chrome, safari-ios]
  effects: [some-services-difficult-without-cookies]
  statements: [choice-over-cookies]
";

    #[test]
    fn devices_and_how_to_refuse_them() {
        insta::assert_snapshot!(said("automatic_collection", "ko", COOKIES), @"");
        insta::assert_snapshot!(said("automatic_collection", "en", COOKIES), @"");
    }

    #[test]
    fn facts_are_named_by_their_path() {
        let keys = keys("automatic_collection", COOKIES);
        for key in ["devices", "purposes.user-scale-analysis", "browsers.chrome"] {
            let key = format!("automatic_collection.{key}");
            assert!(keys.contains(&key), "{key}: {keys:?}");
        }
    }

    #[test]
    fn none_and_left_out_read_differently() {
        let none = "automatic_collection: none";
        insta::assert_snapshot!(said("automatic_collection", "ko", none), @"");
        insta::assert_snapshot!(said("automatic_collection", "en", none), @"");
        assert_eq!(said("automatic_collection", "en", ""), "");
    }
}
