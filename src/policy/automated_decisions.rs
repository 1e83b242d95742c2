//! Fully automated decisions (자동화된 결정), PIPA art. 37-2 and Decree art. 44-4.

use super::Context;
use crate::document::{Composer, Fill, Say};
use crate::fact::{LocalText, Slug, Word, kinds};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// Decisions that a system makes without people.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AutomatedDecisions {
    /// The decisions, each under a name for good.
    #[serde(default)]
    pub decisions: IndexMap<Slug, Decision>,
}

/// A kind of automated decision.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// What it is made for.
    pub purpose: Word<kinds::Purpose>,
    /// Whom it concerns.
    #[serde(default)]
    pub subjects: Option<LocalText>,
    /// The main items, which it is made from.
    #[serde(default)]
    pub items: Vec<Word<kinds::Item>>,
    /// What is considered, in which steps, and how the items bear on it.
    #[serde(default)]
    pub criteria: Option<LocalText>,
    /// Sensitive information, or children's, and why it is processed.
    #[serde(default)]
    pub sensitive: Option<LocalText>,
    /// How to refuse it or ask for an explanation.
    #[serde(default)]
    pub refusal: Option<LocalText>,
}

pub(super) fn compose(facts: &AutomatedDecisions, c: &mut Composer<'_>, _: &Context<'_>) {
    let voice = c.voice();
    c.sentence("intro", &[]);
    for (slug, decision) in &facts.decisions {
        let fills = [("purpose", Fill::Inlines(decision.purpose.say(voice)))];
        let title = voice.message("automated_decisions", Some("decision"), &fills);
        c.group(&format!("decisions.{slug}"), title, |c| {
            c.field_if("subjects", decision.subjects.as_ref());
            c.field_series("items", &decision.items);
            c.field_if("criteria", decision.criteria.as_ref());
            c.field_if("sensitive", decision.sensitive.as_ref());
            c.field_if("refusal", decision.refusal.as_ref());
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const DECISIONS: &str = "
automated_decisions:
  decisions:
    order:
      purpose: { ko: 진료 순서 결정, en: setting the order of treatment }
      subjects: { ko: 온라인으로 예약한 환자, en: patients who reserve online }
      items: [symptoms, age]
      criteria: { ko: 증상의 긴급도를 점수로 환산, en: the urgency of the symptoms is scored }
      refusal: { ko: 접수처에 거부를 신청, en: tell the reception desk }
";

    #[test]
    fn each_decision_has_its_group() {
        insta::assert_snapshot!(said("automated_decisions", "ko", DECISIONS), @"
        자동화된 결정에 관한 사항
        -------------------------

        병원은 완전히 자동화된 시스템으로 개인정보를 처리하여 이루어지는 다음과 같은 결정을 하고 있습니다.

        ■ 진료 순서 결정을 위한 자동화된 결정

        - 대상이 되는 정보주체의 범위: 온라인으로 예약한 환자
        - 결정에 사용되는 주요 개인정보의 유형: 증상, 연령
        - 고려사항 및 주요 개인정보가 처리되는 절차: 증상의 긴급도를 점수로 환산
        - 거부하거나 설명 등을 요구하는 방법 및 절차: 접수처에 거부를 신청
        ");
        insta::assert_snapshot!(said("automated_decisions", "en", DECISIONS), @"
        Automated decisions
        -------------------

        The Hospital makes the following decisions by processing personal information with a fully automated system.

        ■ Automated decision for setting the order of treatment

        - Scope of the data subjects concerned: patients who reserve online
        - Main types of personal information used for the decision: symptoms, age
        - Matters considered, and procedure by which the main personal information is processed: the urgency of the symptoms is scored
        - Method and procedure for refusing the decision or requesting an explanation and the like: tell the reception desk
        ");
        let keys = keys("automated_decisions", DECISIONS);
        let key = "automated_decisions.decisions.order.criteria";
        assert!(keys.iter().any(|it| it == key), "{keys:?}");
    }

    #[test]
    fn none_and_left_out_read_differently() {
        let none = "automated_decisions: none";
        insta::assert_snapshot!(said("automated_decisions", "ko", none), @"
        자동화된 결정에 관한 사항
        -------------------------

        병원은 완전히 자동화된 시스템으로 개인정보를 처리하여 이루어지는 결정을 하지 않습니다.
        ");
        insta::assert_snapshot!(said("automated_decisions", "en", none), @"
        Automated decisions
        -------------------

        The Hospital makes no decisions by processing personal information with a fully automated system.
        ");
        assert_eq!(said("automated_decisions", "en", ""), "");
    }
}
