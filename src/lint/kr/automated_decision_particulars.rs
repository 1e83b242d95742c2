//! A fully automated decision is not told in full.
//!
//! # Why
//! Article 37-2(4) of the Personal Information Protection Act has the criteria and procedure of automated
//! decisions, and how personal information is processed in them, published; article 44-4 of the
//! Enforcement Decree names the matters: the purpose and the data subjects, the main items, what is
//! considered in which steps, sensitive or children's information, and how to refuse or to ask for an
//! explanation. Since March 15, 2024. The decree has them published on the website and the like; it is
//! the drafting guideline (item III.17) that has them in the policy, so it is a warning.
//!
//! # Mend
//! Write what is missing under the decision.
//!
//! # Example
//! ```yaml before
//! automated_decisions:
//!   decisions:
//!     screening:
//!       purpose: treatment-reservation
//!       subjects: { ko: 온라인 예약 신청자, en: those who book online }
//!       items: [date-of-birth]
//!       criteria: { ko: 생년월일로 예약할 수 있는 진료를 정합니다., en: The date of birth decides what can be booked. }
//! ```
//! ```yaml after
//! automated_decisions:
//!   decisions:
//!     screening:
//!       purpose: treatment-reservation
//!       subjects: { ko: 온라인 예약 신청자, en: those who book online }
//!       items: [date-of-birth]
//!       criteria: { ko: 생년월일로 예약할 수 있는 진료를 정합니다., en: The date of birth decides what can be booked. }
//!       refusal: { ko: 전화로 거부하거나 설명을 요구할 수 있습니다., en: By telephone. }
//! ```
//!
//! # 한국어: 자동화된 결정에 관한 사항이 빠져 있다
//! # 이유
//! 「개인정보 보호법」 제37조의2제4항에 따라 자동화된 결정의 기준과 절차, 개인정보가 처리되는 방식 등을 공개하여야 합니다. 같은 법
//! 시행령 제44조의4는 결정의 목적과 대상이 되는 정보주체의 범위, 주요 개인정보의 유형과 결정의 관계, 고려사항과 처리 절차,
//! 민감정보나 14세 미만 아동의 개인정보, 거부하거나 설명을 요구하는 방법과 절차를 정하고 있습니다. 2024년 3월 15일부터
//! 시행되었습니다. 시행령은 인터넷 홈페이지 등에 공개하게 할 뿐이고 처리방침에 적게 하는 것은 작성지침(Ⅲ.17)이므로 경고로 알립니다.
//!
//! # 고치는 방법
//! 그 결정에 빠진 것을 적습니다.

use crate::fact::Stated;
use crate::lint::lacks::lacks;
use crate::lint::{Hit, Subject};
use crate::policy::automated_decisions::Decision;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let facts = subject.policy.automated_decisions.as_ref().and_then(Stated::said);
    let Some(facts) = facts else { return };
    for (slug, decision) in &facts.decisions {
        if let Some(missing) = missing(decision, subject) {
            let hit = Hit::at(format!("automated_decisions.decisions.{slug}"));
            hits.push(hit.arg("name", slug).arg("known", missing));
        }
    }
}

fn missing(decision: &Decision, subject: &Subject<'_>) -> Option<String> {
    let is_sensitive = |word: &str| subject.law.items.sensitive.has(word);
    let needs_sensitive = decision.items.iter().filter_map(|it| it.known()).any(is_sensitive);
    lacks(&[
        ("subjects", decision.subjects.is_some()),
        ("items", !decision.items.is_empty()),
        ("criteria", decision.criteria.is_some()),
        ("sensitive", !needs_sensitive || decision.sensitive.is_some()),
        ("refusal", decision.refusal.is_some()),
    ])
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn sensitive_items_ask_for_their_own_statement() {
        let lines = "automated_decisions:\n  decisions:\n    triage: { purpose: diagnosis-and-treatment, items: [symptoms] }";
        insta::assert_debug_snapshot!(of_rule("automated_decision_particulars", lines), @r#"
        [
            "warning automated_decisions.decisions.triage at `triage` name=triage known=subjects, criteria, sensitive, refusal",
        ]
        "#);
    }
}
