//! The policy does not say how the consent of a child's legal representative is obtained.
//!
//! Only where something is processed on consent: what a law orders needs none.
//!
//! # Why
//! Article 22-2(1) of the Personal Information Protection Act: where consent is needed for a child
//! under 14, that of the legal representative is obtained, and it is confirmed that it was given.
//! The drafting guideline (item III.4) has the policy tell how.
//!
//! # Mend
//! Write the way into `children.consent_by`, such as `legal-representative-mobile-phone-verification`.
//! "By the method set out in this policy" tells no way if the policy sets out none.
//!
//! # Example
//! ```yaml before
//! children:
//!   consent_by: [method-in-this-policy]
//!   rights: [access, correction, erasure]
//! ```
//! ```yaml after
//! children:
//!   consent_by: [method-in-this-policy, legal-representative-phone-confirmation]
//!   rights: [access, correction, erasure]
//! ```
//!
//! # 한국어: 법정대리인의 동의를 받는 방법이 없다
//! 동의를 받아 처리하는 개인정보가 있는 처리방침만 봅니다. 법령에 따라 처리하는 것에는 동의가 필요하지 않습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제22조의2제1항에 따라 만 14세 미만 아동의 개인정보를 처리하기 위하여 동의를 받아야 할 때에는
//! 법정대리인의 동의를 받고, 법정대리인이 동의하였는지를 확인하여야 합니다. 작성지침(Ⅲ.4)은 그 방법을 처리방침에 적도록 합니다.
//!
//! # 고치는 방법
//! `children.consent_by`에 `legal-representative-mobile-phone-verification`과 같이 방법을 적습니다. 처리방침에 방법이 없으면
//! ‘이 방침에서 정한 방법’이라고만 적어서는 방법을 알 수 없습니다.

use crate::fact::Stated;
use crate::lint::words::has;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(children) = subject.policy.children.as_ref().and_then(Stated::said) else { return };
    let needs_consent =
        subject.activities().any(|(_, it)| it.is_by_consent() || it.basis.is_empty());
    let tells_a_way =
        children.consent_by.iter().any(|it| it.known() != Some("method-in-this-policy"));
    if needs_consent && !tells_a_way && !has(&children.statements, "children-not-collected") {
        hits.push(Hit::at("children.consent_by"));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    const CODE: &str = "children_without_consent_procedure";

    #[test]
    fn a_section_that_tells_no_way() {
        let lines = "children:\n  statements: [consent-of-legal-representative-always-obtained]";
        insta::assert_debug_snapshot!(of_rule(CODE, lines), @r#"
        [
            "warning children.consent_by at `children`",
        ]
        "#);
        let lines = "children:\n  consent_by: [{ ko: 서면 동의서, en: signed form }]";
        assert!(of_rule(CODE, lines).is_empty(), "a way in own words");
    }

    #[test]
    fn what_rests_on_law_needs_no_consent() {
        let lines = "# no processing.membership\nchildren: { rights: [access] }";
        assert!(of_rule(CODE, lines).is_empty());
        let lines = "children: { statements: [children-not-collected] }";
        assert!(of_rule(CODE, lines).is_empty());
    }
}
