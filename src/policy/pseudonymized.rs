//! Pseudonymized information (가명정보의 처리), PIPA art. 28-2 to 28-4 and 30(1)4-2.

use super::retention::{Rule, say_rules};
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
        let retention = say_rules(&it.retention, cx, voice);
        RowDraft::new(slug).cell(c.series(&it.purposes)).cell(c.series(&it.items)).cell(retention)
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
        insta::assert_snapshot!(said("pseudonymized", "ko", PSEUDONYMIZED), @"
        가명정보 처리에 관한 사항
        -------------------------

        병원은 다음과 같이 가명정보를 처리하고 있습니다.

        가명정보의 처리 목적, 항목 및 기간

        - 처리 목적: 연구를 위한 최소한의 분석자료 제공
          가명처리하는 개인정보의 항목: 성별, 연령대
          처리 및 보유 기간: 3년

        - 제3자 제공: 가명정보를 제3자에게 제공하지 않습니다.
        - 처리의 위탁: 분석을 녹색연구소에 위탁합니다.

        가명정보의 안전성 확보조치

        - 접근 권한의 관리 및 접근 통제: 병원은 개인정보처리시스템에 대한 접근 권한을 업무에 필요한 범위에서 부여·변경·말소하고, 침입차단시스템과 침입탐지시스템으로 외부의 무단 접근을 통제합니다.
        ");
        insta::assert_snapshot!(said("pseudonymized", "en", PSEUDONYMIZED), @"
        Processing of pseudonymized information
        ---------------------------------------

        The Hospital processes pseudonymized information as follows.

        Purposes, items and periods of the processing of pseudonymized information

        - Purposes of processing: Provision of minimal analysis data for research
          Items of personal information that are pseudonymized: Gender, age group
          Period of processing and retention: 3 years

        - Provision to third parties: Pseudonymized information is not provided to third parties.
        - Entrustment of processing: The analysis is entrusted to Green Lab.

        Measures to ensure the safety of pseudonymized information

        - Management of access rights and access control: The Hospital grants, changes and revokes access rights to the personal information processing system within the scope needed for the work, and controls unauthorized access from outside with intrusion prevention and detection systems.
        ");
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
        insta::assert_snapshot!(said("pseudonymized", "ko", "pseudonymized: none"), @"
        가명정보 처리에 관한 사항
        -------------------------

        병원은 가명정보를 처리하지 않습니다.
        ");
        insta::assert_snapshot!(said("pseudonymized", "en", "pseudonymized: none"), @"
        Processing of pseudonymized information
        ---------------------------------------

        The Hospital does not process pseudonymized information.
        ");
        assert_eq!(said("pseudonymized", "en", ""), "");
    }
}
