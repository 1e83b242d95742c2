//! An additional use or provision goes on, and the policy does not say how it was judged.
//!
//! # Why
//! Article 14-2(2) of the Enforcement Decree of the Personal Information Protection Act: where
//! additional use or provision without consent goes on, the criteria of the judgment on the four
//! matters of paragraph (1) are published in the policy: relation to the purpose of collection,
//! foreseeability, no unfair infringement of interests, and measures of safety.
//!
//! # Mend
//! Write a sentence on each under `considerations`: `relevance`, `foreseeability`, `interests`,
//! `safeguards`. Name the `items` too (drafting guideline, item III.8).
//!
//! # Example
//! ```yaml before
//! additional_use:
//!   uses:
//!     survey:
//!       purposes: [surveys]
//!       items: [email]
//!       considerations:
//!         relevance: { ko: 진료 만족도를 묻는 것이어서 진료 목적과 관련이 있습니다., en: It asks about the care that was given. }
//! ```
//! ```yaml after
//! additional_use:
//!   uses:
//!     survey:
//!       purposes: [surveys]
//!       items: [email]
//!       considerations:
//!         relevance: { ko: 진료 만족도를 묻는 것이어서 진료 목적과 관련이 있습니다., en: It asks about the care that was given. }
//!         foreseeability: { ko: 접수할 때 안내하므로 예측할 수 있습니다., en: It is announced at the reception desk. }
//!         interests: { ko: 응답하지 않아도 불이익이 없습니다., en: Not to answer has no disadvantage. }
//!         safeguards: { ko: 응답은 가명처리하여 집계합니다., en: Answers are pseudonymized. }
//! ```
//!
//! # 한국어: 추가적인 이용·제공의 판단 기준이 없다
//! # 이유
//! 「개인정보 보호법 시행령」 제14조의2제2항에 따라 동의 없는 추가적인 이용 또는 제공이 지속적으로 발생하면 같은 조 제1항의
//! 네 가지 고려사항(당초 수집 목적과의 관련성, 예측 가능성, 정보주체의 이익을 부당하게 침해하는지 여부, 안전성 확보에 필요한
//! 조치)에 대한 판단 기준을 처리방침에 공개하여야 합니다.
//!
//! # 고치는 방법
//! `considerations`의 `relevance`, `foreseeability`, `interests`, `safeguards`에 각각 한 문장씩 적습니다. `items`도
//! 적습니다(작성지침 Ⅲ.8).

use crate::diag::Severity;
use crate::fact::Stated;
use crate::lint::lacks::lacks;
use crate::lint::{Hit, Subject};
use crate::policy::additional_use::Considerations;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(facts) = subject.policy.additional_use.as_ref().and_then(Stated::said) else { return };
    for (slug, it) in &facts.uses {
        let path = format!("additional_use.uses.{slug}");
        let Considerations { relevance, foreseeability, interests, safeguards } =
            &it.considerations;
        let missing = lacks(&[
            ("relevance", relevance.is_some()),
            ("foreseeability", foreseeability.is_some()),
            ("interests", interests.is_some()),
            ("safeguards", safeguards.is_some()),
        ]);
        if let Some(missing) = missing {
            let hit = Hit::at(format!("{path}.considerations")).arg("kind", "criteria");
            hits.push(hit.arg("name", slug).arg("known", missing));
        }
        if it.items.is_empty() {
            let hit = Hit::at(path).arg("kind", "items").arg("name", slug);
            hits.push(hit.at_most(Severity::Warning));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn criteria_and_items() {
        let lines = "additional_use:\n  uses:\n    survey: { purposes: [surveys] }";
        insta::assert_debug_snapshot!(of_rule("additional_use_criteria", lines), @r#"
        [
            "error additional_use.uses.survey.considerations at `survey` kind=criteria name=survey known=relevance, foreseeability, interests, safeguards",
            "warning additional_use.uses.survey at `survey` kind=items name=survey",
        ]
        "#);
    }
}
