//! What happens if data are not given is not said.
//!
//! Some items have to be given, and no sentence tells what follows if they are not.
//!
//! # Why
//! Article 13(2)(e) of the GDPR: whether the provision of data is a statutory or contractual
//! requirement, or necessary to enter into a contract, and the possible consequences of not
//! providing them.
//!
//! # Mend
//! Add `refusal-of-required-items` to `items.statements`, or a sentence of your own to the
//! activity.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! ```
//! ```yaml after
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! items:
//!   statements: [refusal-of-required-items]
//! ```
//!
//! # 한국어: 필수항목을 제공하지 않으면 어떻게 되는지 적지 않았다
//! 반드시 제공하여야 하는 항목이 있는데 제공하지 않으면 어떻게 되는지 말하는 문장이 없는 경우를 찾습니다.
//!
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제13조 제2항 (e)는 개인정보의 제공이 법률이나 계약에 따른 요건인지 또는 계약의
//! 체결에 필요한지, 제공하지 않으면 어떻게 되는지 알리도록 합니다.
//!
//! # 고치는 방법
//! `items.statements`에 `refusal-of-required-items`를 더하거나, 그 처리에 직접 쓴 문장을 더합니다.

use crate::fact::Word;
use crate::lint::sentences::place_of;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let is_required = subject
        .activities()
        .any(|(_, it)| !it.items.required.is_empty() || !it.items.unspecified.is_empty());
    let of_each = subject.activities().flat_map(|(_, it)| &it.statements);
    let of_all = subject.policy.items.iter().flat_map(|it| &it.statements);
    // What the clinic says in its own words may be it.
    let has_own = of_each.chain(of_all).any(|it| matches!(it, Word::Own(_)));
    let is_said = || place_of(subject.policy, "refusal-of-required-items").is_some();
    if is_required && !has_own && !is_said() {
        hits.push(Hit::at("items.statements"));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn where_something_has_to_be_given() {
        let lines = "# clinic.yaml\nregimes: [kr, gdpr]";
        insta::assert_debug_snapshot!(of_rule("gdpr_obligation_to_provide", lines), @r#"
        [
            "error items.statements at `items`",
        ]
        "#);
        let lines = format!(
            "{lines}\n# privacy/2027-01-01.yaml\n# no processing.membership.items.required\n\
             # no processing.medical-care.items.required"
        );
        assert!(of_rule("gdpr_obligation_to_provide", &lines).is_empty());
    }
}
