//! Additional use and provision without consent (추가적인 이용·제공), PIPA art. 15(3) and 17(4), Decree art. 14-2.

use super::Context;
use super::purposes::heading;
use super::retention::{Rule, say_rules};
use crate::document::Composer;
use crate::fact::{LocalText, OneOrMany, Slug, Word, kinds};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// Additional use or provision that goes on, and how it was judged.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AdditionalUse {
    /// The uses, each under a name for good.
    #[serde(default)]
    pub uses: IndexMap<Slug, Use>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

/// One additional use or provision.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Use {
    /// What it is for.
    pub purposes: Vec<Word<kinds::Purpose>>,
    /// What is used or provided.
    #[serde(default)]
    pub items: Vec<Word<kinds::Item>>,
    /// Who receives it, where it is provided.
    #[serde(default)]
    pub recipient: Option<LocalText>,
    /// How long it is kept.
    #[serde(default)]
    pub retention: OneOrMany<Rule>,
    /// How it was judged.
    #[serde(default)]
    pub considerations: Considerations,
}

/// The four things to be considered (Decree art. 14-2(1)).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Considerations {
    /// Whether it is related to the purpose of collection.
    #[serde(default)]
    pub relevance: Option<LocalText>,
    /// Whether it could be foreseen.
    #[serde(default)]
    pub foreseeability: Option<LocalText>,
    /// Whether it unfairly infringes the interests of the data subject.
    #[serde(default)]
    pub interests: Option<LocalText>,
    /// Whether safety is ensured, such as by pseudonymization or encryption.
    #[serde(default)]
    pub safeguards: Option<LocalText>,
}

pub(super) fn compose(facts: &AdditionalUse, c: &mut Composer<'_>, cx: &Context<'_>) {
    if !facts.uses.is_empty() {
        c.sentence("intro", &[]);
    }
    for (slug, it) in &facts.uses {
        let title = heading(c.series(&it.purposes), c.voice());
        c.group(&format!("uses.{slug}"), title, |c| one(it, c, cx));
    }
    c.statements("statements", &facts.statements);
}

fn one(it: &Use, c: &mut Composer<'_>, cx: &Context<'_>) {
    c.field_series("items", &it.items);
    if let Some(recipient) = &it.recipient {
        c.field_of("recipient", recipient.say_name(c.voice()));
    }
    c.field_of("retention", say_rules(&it.retention, cx, c.voice()));
    let Considerations { relevance, foreseeability, interests, safeguards } = &it.considerations;
    c.field_if("relevance", relevance.as_ref());
    c.field_if("foreseeability", foreseeability.as_ref());
    c.field_if("interests", interests.as_ref());
    c.field_if("safeguards", safeguards.as_ref());
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const USE: &str = "
additional_use:
  uses:
    service-improvement:
      purposes: [service-improvement]
      items: [service-use-records]
      retention: { years: 1 }
      considerations:
        relevance: { ko: 진료 예약을 더 편리하게 하려는 것입니다., en: It makes appointments more convenient. }
        interests: { ko: 개인별로 이용하지 않습니다., en: Nothing is used by individual. }
";

    #[test]
    fn each_use_tells_how_it_was_judged() {
        insta::assert_snapshot!(said("additional_use", "ko", USE), @"
        추가적인 이용·제공이 지속적으로 발생 시 판단 기준
        --------------------------------------------------

        병원은 「개인정보 보호법」 제15조제3항 및 제17조제4항에 따라 같은 법 시행령 제14조의2에 따른 사항을 고려하여 정보주체의 동의 없이 다음과 같이 개인정보를 추가적으로 이용하거나 제공합니다.

        ■ 서비스 개선

        - 이용하거나 제공하는 개인정보의 항목: 서비스 이용기록
        - 보유 및 이용 기간: 1년
        - 당초 수집 목적과의 관련성: 진료 예약을 더 편리하게 하려는 것입니다.
        - 정보주체의 이익을 부당하게 침해하는지 여부: 개인별로 이용하지 않습니다.
        ");
        insta::assert_snapshot!(said("additional_use", "en", USE), @"
        Criteria for judging additional use or provision that occurs continuously
        ------------------------------------------------------------------------

        Under Articles 15 (3) and 17 (4) of the Personal Information Protection Act, and having considered the matters set out in Article 14-2 of its Enforcement Decree, the Hospital additionally uses or provides personal information as follows without the consent of the data subject.

        ■ Improvement of services

        - Items of personal information used or provided: service use records
        - Period of retention and use: 1 year
        - Relevance to the original purpose of collection: It makes appointments more convenient.
        - Whether it unfairly infringes on the interests of the data subject: Nothing is used by individual.
        ");
    }

    #[test]
    fn facts_are_named_by_their_use() {
        assert_eq!(
            keys("additional_use", USE),
            [
                "additional_use.intro",
                "additional_use.uses.service-improvement",
                "additional_use.uses.service-improvement",
                "additional_use.uses.service-improvement.items",
                "additional_use.uses.service-improvement.retention",
                "additional_use.uses.service-improvement.relevance",
                "additional_use.uses.service-improvement.interests",
            ]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("additional_use", "ko", "additional_use: none"), @r"
        추가적인 이용·제공이 지속적으로 발생 시 판단 기준
        --------------------------------------------------

        병원은 정보주체의 동의 없이 개인정보를 추가적으로 이용하거나 제공하지 않습니다.
        ");
        insta::assert_snapshot!(said("additional_use", "en", "additional_use: none"), @"
        Criteria for judging additional use or provision that occurs continuously
        ------------------------------------------------------------------------

        The Hospital does not additionally use or provide personal information without the consent of the data subject.
        ");
        assert_eq!(said("additional_use", "ko", ""), "");
    }
}
