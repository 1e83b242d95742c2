//! Provision to third parties (개인정보의 제3자 제공), PIPA art. 17, 18 and 30(1)3.

use super::processing::Basis;
use super::retention::{Rule, say_rules};
use super::Context;
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
        insta::assert_snapshot!(said("provision", "ko", PROVISION), @"");
        insta::assert_snapshot!(said("provision", "en", PROVISION), @"");
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
        insta::assert_snapshot!(said("provision", "ko", "provision: none"), @"");
        insta::assert_snapshot!(said("provision", "en", "provision: none"), @"");
        assert_eq!(said("provision", "ko", ""), "");
    }
}
