//! Measures that ensure safety (안전성 확보조치), PIPA art. 29 and Decree art. 31(1)3.

use super::Context;
use crate::document::{Composer, Fill, Say};
use crate::fact::{Word, kinds};
use schemars::JsonSchema;
use serde::Deserialize;

/// Measures by what they are made of.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Safeguards {
    /// Plans, training, supervision.
    #[serde(default)]
    pub managerial: Vec<Word<kinds::Measure>>,
    /// Access control, encryption, access logs.
    #[serde(default)]
    pub technical: Vec<Word<kinds::Measure>>,
    /// Rooms and locks.
    #[serde(default)]
    pub physical: Vec<Word<kinds::Measure>>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

pub(super) fn compose(facts: &Safeguards, c: &mut Composer<'_>, _: &Context<'_>) {
    let Safeguards { managerial, technical, physical, statements } = facts;
    if !(managerial.is_empty() && technical.is_empty() && physical.is_empty()) {
        c.sentence("intro", &[]);
    }
    measures("managerial", managerial, c);
    measures("technical", technical, c);
    measures("physical", physical, c);
    c.statements("statements", statements);
}

/// A list of measures, each with the sentences that say what is done.
pub(super) fn measures(name: &str, measures: &[Word<kinds::Measure>], c: &mut Composer<'_>) {
    let voice = c.voice();
    let said = measures.iter().map(|it| {
        let detail = it.say_attribute("detail", voice);
        let attribute = if detail.is_empty() { "measure" } else { "measure-with-detail" };
        let fills = [("measure", Fill::Inlines(it.say(voice))), ("detail", Fill::Inlines(detail))];
        (it.row_name(), voice.message("safeguards", Some(attribute), &fills))
    });
    c.list_of(name, said.collect());
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const SAFEGUARDS: &str = "
safeguards:
  managerial: [handler-minimization-and-regular-training, staff-training]
  technical: [encryption]
  physical: [{ ko: 지문 인식 출입문, en: fingerprint doors }]
  statements: [measures-against-loss-theft-leakage-alteration-and-damage]
";

    #[test]
    fn each_measure_tells_what_is_done() {
        insta::assert_snapshot!(said("safeguards", "ko", SAFEGUARDS), @"");
        insta::assert_snapshot!(said("safeguards", "en", SAFEGUARDS), @"");
    }

    #[test]
    fn measures_are_named_by_their_word() {
        let keys = keys("safeguards", "safeguards: { technical: [encryption, backup] }");
        assert_eq!(
            keys,
            [
                "safeguards.intro",
                "safeguards.technical.label",
                "safeguards.technical",
                "safeguards.technical.encryption",
                "safeguards.technical.backup",
            ]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("safeguards", "ko", "safeguards: none"), @"");
        insta::assert_snapshot!(said("safeguards", "en", "safeguards: none"), @"");
        assert_eq!(said("safeguards", "en", ""), "");
    }
}
