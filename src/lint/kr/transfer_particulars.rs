//! An overseas transfer is not told in full.
//!
//! # Why
//! Article 31(1)2 of the Enforcement Decree of the Personal Information Protection Act asks for the
//! basis of each transfer and for the particulars of article 28-8(2) of the act: the items; country,
//! time and way; the recipient with its contact; for what and how long the recipient uses it; how to
//! refuse and what follows. Where entrusting or storing abroad for a contract rests on being published in the policy
//! (article 28-8(1)3a), it has no basis without them. Since September 15, 2023.
//!
//! # Mend
//! Write what is missing under the transfer. Name the company that receives the information, not
//! its kind.
//!
//! # Example
//! ```yaml before
//! cross_border:
//!   transfers:
//!     cloud:
//!       recipient: Example Cloud Inc.
//!       country: us
//!       items: [name, email]
//!       purposes: [inquiry-handling]
//!       retention: { until: entrustment-contract-ends }
//! ```
//! ```yaml after
//! cross_border:
//!   transfers:
//!     cloud:
//!       basis: { law: personal-information-protection-act, article: "28-8(1)3a" }
//!       recipient: Example Cloud Inc.
//!       contact: privacy@cloud.example
//!       country: us
//!       when: { ko: 예약할 때, en: when an appointment is made }
//!       how: { ko: 암호화된 통신망으로 전송, en: encrypted transmission over the network }
//!       items: [name, email]
//!       purposes: [inquiry-handling]
//!       retention: { until: entrustment-contract-ends }
//!       refusal:
//!         method: { ko: 전화로 예약하면 이전되지 않습니다., en: Information of those who call us is not transferred. }
//!         effect: { ko: 온라인 예약을 이용할 수 없습니다., en: Online appointments cannot be used. }
//! ```
//!
//! # 한국어: 국외 이전에 관한 사항이 빠져 있다
//! # 이유
//! 「개인정보 보호법 시행령」 제31조제1항제2호는 국외 이전의 근거와 법 제28조의8제2항 각 호의 사항을 적도록 합니다. 이전되는
//! 항목, 이전되는 국가·시기·방법, 이전받는 자와 그 연락처, 이전받는 자의 이용 목적과 보유·이용 기간, 이전을 거부하는 방법·절차와
//! 거부의 효과가 그것입니다. 계약의 체결 및 이행을 위한 처리위탁·보관으로서 처리방침에 공개하는 것을 근거로 하는 이전(제28조의8제1항제3호가목)은
//! 이 사항이 빠지면 근거를 잃습니다. 2023년 9월 15일부터 시행되었습니다.
//!
//! # 고치는 방법
//! 그 이전에 빠진 것을 적습니다. 이전받는 자는 업종이 아니라 이름으로 적습니다.

use crate::fact::Stated;
use crate::lint::lacks::lacks;
use crate::lint::words::names_nobody;
use crate::lint::{Hit, Subject};
use crate::policy::cross_border::Transfer;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(facts) = subject.policy.cross_border.as_ref().and_then(Stated::said) else { return };
    for (slug, transfer) in &facts.transfers {
        if let Some(missing) = missing(transfer) {
            let hit = Hit::at(format!("cross_border.transfers.{slug}"));
            hits.push(hit.arg("name", slug).arg("known", missing));
        }
    }
}

/// What is missing, in the order of article 28-8(2), after the basis.
fn missing(transfer: &Transfer) -> Option<String> {
    let Transfer { recipient, contact, country, items, purposes, .. } = transfer;
    let Transfer { when, how, retention, basis, refusal, .. } = transfer;
    lacks(&[
        ("basis", !basis.is_empty()),
        ("items", !items.is_empty()),
        ("country", country.is_some()),
        ("when", when.is_some()),
        ("how", how.is_some()),
        ("recipient", names_nobody(recipient).is_none()),
        ("contact", contact.is_some()),
        ("purposes", !purposes.is_empty()),
        ("retention", !retention.is_empty()),
        ("refusal.method", refusal.method.is_some()),
        ("refusal.effect", refusal.effect.is_some()),
    ])
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn everything_that_is_missing_is_named() {
        let lines = "cross_border:\n  transfers:\n    cloud: { recipient: vendors }";
        insta::assert_debug_snapshot!(of_rule("transfer_particulars", lines), @r#"
        [
            "error cross_border.transfers.cloud at `cloud` name=cloud known=basis, items, country, when, how, recipient, contact, purposes, retention, refusal.method, refusal.effect",
        ]
        "#);
    }

    #[test]
    fn collection_from_abroad_is_no_transfer() {
        let lines = "cross_border: { direct_collection: [us] }";
        assert!(of_rule("transfer_particulars", lines).is_empty());
    }

    #[test]
    fn before_the_article_was_in_force_it_was_no_duty() {
        let lines = "# privacy/2022-01-01.yaml\n\
                     cross_border:\n  transfers:\n    cloud: { recipient: Example Cloud Inc. }\n\
                     # privacy/2023-01-01.yaml\ncross_border: none";
        assert!(of_rule("transfer_particulars", lines).is_empty());
    }
}
