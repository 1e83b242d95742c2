//! Pseudonymized information (가명정보의 처리), PIPA art. 28-2 to 28-4 and 30(1)4-2.

use super::retention::Rule;
use super::{Context, safeguards};
use crate::document::{Composer, RowDraft};
use crate::fact::{LocalText, OneOrMany, Slug, Stated, Word, kinds};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// How pseudonymized information is processed.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pseudonymized {
    /// What it is used for, each use under a name for good.
    #[serde(default)]
    pub uses: IndexMap<Slug, Use>,
    /// Its provision to third parties, in whole sentences.
    #[serde(default)]
    pub provision: Option<Stated<LocalText>>,
    /// The entrustment of its processing, in whole sentences.
    #[serde(default)]
    pub entrustment: Option<Stated<LocalText>>,
    /// Measures that ensure its safety (PIPA art. 28-4).
    #[serde(default)]
    pub safeguards: Vec<Word<kinds::Measure>>,
}

/// One use of pseudonymized information.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Use {
    /// Why it is processed.
    #[serde(default)]
    pub purposes: Vec<Word<kinds::Purpose>>,
    /// What is pseudonymized.
    #[serde(default)]
    pub items: Vec<Word<kinds::Item>>,
    /// How long it is kept.
    #[serde(default)]
    pub retention: OneOrMany<Rule>,
}

pub(super) fn compose(facts: &Pseudonymized, c: &mut Composer<'_>, cx: &Context<'_>) {
    let voice = c.voice();
    c.sentence("intro", &[]);
    let rows = facts.uses.iter().map(|(slug, it)| {
        RowDraft::new(slug)
            .cell(c.series(&it.purposes))
            .cell(c.series(&it.items))
            .cell(voice.series(it.retention.iter().map(|rule| rule.say(cx, voice))))
    });
    let rows = rows.collect();
    c.table("uses", &["purposes", "items", "retention"], rows);
    stated("provision", facts.provision.as_ref(), c);
    stated("entrustment", facts.entrustment.as_ref(), c);
    safeguards::measures("safeguards", &facts.safeguards, c);
}

fn stated(name: &str, fact: Option<&Stated<LocalText>>, c: &mut Composer<'_>) {
    match fact {
        None => {}
        Some(Stated::Said(text)) => c.field(name, text),
        Some(Stated::None(promises)) => {
            c.field_of(name, c.label(&format!("no-{name}")));
            c.statements(name, promises);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const PSEUDONYMIZED: &str = "
pseudonymized:
  uses:
    statistics:
      purposes: [research-analysis-data]
      items: [gender, age-group]
      retention: { years: 3 }
  provision: none
  entrustment:
    ko: 분석을 녹색연구소에 위탁합니다.
    en: The analysis is entrusted to Green Lab.
  safeguards: [access-control]
";

    #[test]
    fn all_six_matters_are_stated() {
        insta::assert_snapshot!(said("pseudonymized", "ko", PSEUDONYMIZED), @"");
        insta::assert_snapshot!(said("pseudonymized", "en", PSEUDONYMIZED), @"");
    }

    #[test]
    fn facts_are_named_by_their_path() {
        let keys = keys("pseudonymized", PSEUDONYMIZED);
        for key in ["uses.statistics", "provision", "safeguards.access-control"] {
            let key = format!("pseudonymized.{key}");
            assert!(keys.contains(&key), "{key}: {keys:?}");
        }
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("pseudonymized", "ko", "pseudonymized: none"), @"");
        insta::assert_snapshot!(said("pseudonymized", "en", "pseudonymized: none"), @"");
        assert_eq!(said("pseudonymized", "en", ""), "");
    }
}
