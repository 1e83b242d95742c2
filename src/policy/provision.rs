//! Provision to third parties (개인정보의 제3자 제공), PIPA art. 17, 18 and 30(1)3.

use super::Context;
use super::processing::Basis;
use super::retention::{Rule, say_rules};
use crate::document::{Composer, RowDraft, Say};
use crate::fact::{OneOrMany, Slug, Word, kinds};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// When and to whom personal information is provided.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// The cases in which it is provided at all.
    #[serde(default)]
    pub exceptions: Vec<Word<kinds::Exception>>,
    /// The recipients, each under a name for good.
    #[serde(default)]
    pub recipients: IndexMap<Slug, Recipient>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

/// A person who receives personal information (PIPA art. 17(2)).
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    /// The name, or a kind of recipient.
    pub name: Word<kinds::Recipient>,
    /// What the recipient uses it for.
    #[serde(default)]
    pub purposes: Vec<Word<kinds::Purpose>>,
    /// What is provided.
    #[serde(default)]
    pub items: Vec<Word<kinds::Item>>,
    /// How long the recipient keeps it.
    #[serde(default)]
    pub retention: OneOrMany<Rule>,
    /// On what the provision rests.
    #[serde(default)]
    pub basis: OneOrMany<Basis>,
}

pub(super) fn compose(facts: &Provision, c: &mut Composer<'_>, cx: &Context<'_>) {
    let voice = c.voice();
    // The label of the list is its sentence: not provided but in these cases.
    c.list("exceptions", &facts.exceptions);
    c.statements("statements", &facts.statements);
    if !facts.recipients.is_empty() {
        c.sentence("recipients-intro", &[]);
    }
    let rows = facts.recipients.iter().map(|(slug, it)| {
        RowDraft::new(slug)
            .cell(it.name.say(voice))
            .cell(c.series(&it.purposes))
            .cell(c.series(&it.items))
            .cell(say_rules(&it.retention, cx, voice))
            .cell(c.series(&it.basis))
    });
    let rows = rows.collect();
    c.table("recipients", &["name", "purposes", "items", "retention", "basis"], rows);
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const PROVISION: &str = "
provision:
  exceptions: [prior-consent, required-by-law]
  recipients:
    insurer:
      name: { ko: 한빛손해보험, en: Hanbit Insurance }
      purposes: [billing]
      items: [name, medical-records]
      retention: { years: 1 }
      basis: consent
    review-service:
      name: health-insurance-review-and-assessment-service
      purposes: [health-insurance-claims]
      items: [name]
      basis: { law: national-health-insurance-act, article: '47' }
  statements: [provided-only-within-law]
";

    #[test]
    fn exceptions_come_before_the_recipients() {
        insta::assert_snapshot!(said("provision", "ko", PROVISION), @r"
        개인정보의 제3자 제공에 관한 사항
        ---------------------------------

        병원은 다음의 경우를 제외하고는 개인정보를 제3자에게 제공하지 않습니다.

        - 정보주체가 사전에 동의한 경우
        - 법령의 규정에 따른 경우

        병원은 개인정보를 처리 목적의 범위에서만 처리하며, 정보주체의 동의가 있거나 법률에 근거가 있는 경우에만 제3자에게 제공합니다.

        병원은 다음과 같이 개인정보를 제3자에게 제공하고 있습니다.

        제공받는 자와 제공하는 개인정보

        - 제공받는 자: 한빛손해보험
          제공받는 자의 이용 목적: 진료비 청구를 위한 원무 서비스
          제공하는 개인정보 항목: 성명, 진료기록
          제공받는 자의 보유 및 이용 기간: 1년
          제공 근거: 정보주체의 동의
        - 제공받는 자: 건강보험심사평가원
          제공받는 자의 이용 목적: 요양급여비용 청구 및 심사
          제공하는 개인정보 항목: 성명
          제공 근거: 「국민건강보험법」 제47조
        ");
        insta::assert_snapshot!(said("provision", "en", PROVISION), @"
        Provision of personal information to third parties
        --------------------------------------------------

        The Hospital does not provide personal information to third parties except in the following cases.

        - Where the data subject has given prior consent
        - Where required by the provisions of laws and regulations

        The Hospital processes personal information only within the purposes of processing and provides it to third parties only with the consent of the data subject or where a statute so allows.

        The Hospital provides personal information to third parties as follows.

        Recipients and what is provided

        - Recipient: Hanbit Insurance
          Recipient's purpose of use: Administrative services for billing
          Items of personal information provided: Name, medical records
          Recipient's period of retention and use: 1 year
          Basis of provision: Consent of the data subject
        - Recipient: Health Insurance Review and Assessment Service
          Recipient's purpose of use: Claims for and review of health insurance benefits
          Items of personal information provided: Name
          Basis of provision: Article 47 of the National Health Insurance Act
        ");
    }

    #[test]
    fn recipients_are_named_by_the_clinic() {
        assert_eq!(
            keys("provision", PROVISION),
            [
                "provision.exceptions.label",
                "provision.exceptions",
                "provision.exceptions.prior-consent",
                "provision.exceptions.required-by-law",
                "provision.statements.provided-only-within-law",
                "provision.recipients-intro",
                "provision.recipients",
                "provision.recipients.insurer",
                "provision.recipients.review-service",
            ]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("provision", "ko", "provision: none"), @r"
        개인정보의 제3자 제공에 관한 사항
        ---------------------------------

        병원은 개인정보를 제3자에게 제공하지 않습니다.
        ");
        insta::assert_snapshot!(said("provision", "en", "provision: none"), @r"
        Provision of personal information to third parties
        --------------------------------------------------

        The Hospital does not provide personal information to third parties.
        ");
        assert_eq!(said("provision", "ko", ""), "");
    }
}
