//! What is provided to a third party is not told in full.
//!
//! With consent: for what the recipient uses it, the items, and how long the recipient keeps it.
//! Without consent: the legal basis, for what the recipient uses it, and the items.
//!
//! # Why
//! Article 30(1)3 of the Personal Information Protection Act asks for the matters of provision.
//! Those of a provision on consent are the ones of which the data subject is told (article 17(2));
//! for one without consent the drafting guideline (item III.7) names them.
//!
//! # Mend
//! Write what is missing under the recipient: `basis`, `purposes`, `items`, `retention`.
//!
//! # Example
//! ```yaml before
//! provision:
//!   recipients:
//!     review-service: { basis: consent }
//! ```
//! ```yaml after
//! provision:
//!   recipients:
//!     review-service: { basis: consent, retention: { years: 5 } }
//! ```
//!
//! # 한국어: 제3자 제공에 관한 사항이 빠져 있다
//! 동의를 받아 제공하면 제공받는 자의 이용 목적, 제공하는 항목, 제공받는 자의 보유 및 이용 기간을, 동의 없이 제공하면 법적 근거,
//! 제공받는 자의 이용 목적, 제공하는 항목을 적어야 합니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제3호는 개인정보의 제3자 제공에 관한 사항을 적도록 합니다. 동의를 받아 제공하는 경우에는
//! 정보주체에게 알려야 하는 사항(제17조제2항)이 그것이고, 동의 없이 제공하는 경우에는 작성지침(Ⅲ.7)이 적을 사항을 정하고
//! 있습니다.
//!
//! # 고치는 방법
//! 제공받는 자에 빠진 것을 적습니다: `basis`(근거), `purposes`(목적), `items`(항목), `retention`(보유 및 이용 기간).

use crate::diag::Severity;
use crate::fact::Stated;
use crate::lint::lacks::lacks;
use crate::lint::{Hit, Subject};
use crate::policy::processing::Basis;
use crate::policy::provision::Recipient;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(facts) = subject.policy.provision.as_ref().and_then(Stated::said) else { return };
    for (slug, recipient) in &facts.recipients {
        let is_by_consent = recipient.basis.contains(&Basis::Consent);
        if let Some(missing) = missing(recipient, is_by_consent) {
            let kind = if is_by_consent { "consent" } else { "law" };
            // What is to be told of a provision without consent is a matter of the guideline.
            let weight = if is_by_consent { Severity::Error } else { Severity::Warning };
            let hit = Hit::at(format!("provision.recipients.{slug}")).arg("kind", kind);
            hits.push(hit.arg("name", slug).arg("known", missing).at_most(weight));
        }
    }
}

fn missing(recipient: &Recipient, is_by_consent: bool) -> Option<String> {
    let Recipient { name: _, purposes, items, retention, basis } = recipient;
    lacks(&[
        ("basis", !basis.is_empty()),
        ("purposes", !purposes.is_empty()),
        ("items", !items.is_empty()),
        ("retention", !is_by_consent || !retention.is_empty()),
    ])
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn with_and_without_consent() {
        let of = |lines| of_rule("provision_particulars", lines);
        let consent = "# no provision.recipients.review-service.items\n\
                       provision:\n  recipients:\n    review-service: { basis: consent }";
        insta::assert_debug_snapshot!(of(consent), @r#"
        [
            "error provision.recipients.review-service at `review-service` kind=consent name=review-service known=items, retention",
        ]
        "#);
        let law = "# no provision.recipients.review-service.purposes";
        insta::assert_debug_snapshot!(of(law), @r#"
        [
            "warning provision.recipients.review-service at `review-service` kind=law name=review-service known=purposes",
        ]
        "#);
        let unknown = "# no provision.recipients.review-service.basis";
        insta::assert_debug_snapshot!(of(unknown), @r#"
        [
            "warning provision.recipients.review-service at `review-service` kind=law name=review-service known=basis",
        ]
        "#);
    }
}
