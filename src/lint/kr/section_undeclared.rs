//! A section that may apply is neither stated nor denied.
//!
//! Some sections are needed only by a clinic that does the thing: provision to third parties,
//! entrustment, overseas transfer, cookies, pseudonymized information. Where the policy says
//! nothing of one, the reader cannot tell whether it is not done or was forgotten. Where other
//! facts of the policy show that it is done, a rule of its own tells so (`cameras_denied`).
//!
//! # Why
//! Article 30(1) of the Personal Information Protection Act asks for each of these sections where
//! it applies; the articles of each are in the finding. The drafting guideline (part III) lets a
//! policy leave out what does not apply, or say that it is not done. Only the second can be told
//! from an oversight.
//!
//! # Mend
//! Add the section with its facts, or say `none`: `pseudonymized: none`.
//!
//! # Example
//! ```yaml before
//! # no entrustment
//! ```
//! ```yaml after
//! entrustment: none
//! ```
//!
//! # 한국어: 해당하는지 알 수 없는 항목이 있다
//! 제3자 제공, 위탁, 국외 이전, 쿠키, 가명정보처럼 해당하는 경우에만 적는 항목이 있습니다. 그런 항목을 아예 적지 않으면
//! 하지 않는 것인지 빠뜨린 것인지 읽는 사람이 알 수 없습니다. 처리방침의 다른 내용으로 보아 하고 있는 것이 드러나면 그 항목의
//! 규칙이 따로 알립니다(`cameras_denied`).
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항은 해당하는 경우 이 항목들을 처리방침에 적도록 합니다. 항목마다의 조문은 결과에 함께
//! 나옵니다. 작성지침(Ⅲ)은 해당하지 않는 항목을 적지 않거나 ‘처리하지 않는다’고 적을 수 있게 합니다. 빠뜨린 것과 구별되는 것은
//! 뒤의 방법입니다.
//!
//! # 고치는 방법
//! 항목을 사실과 함께 적거나, 하지 않으면 `pseudonymized: none`처럼 `none`이라고 적습니다.

use super::denied;
use crate::law::Dated;
use crate::lint::{Hit, Subject};
use crate::policy::State;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (section, law) in &subject.law.sections {
        if subject.state(section) != State::LeftOut || !law.holds_on(subject.day) {
            continue;
        }
        // What other facts show to be done is told by the rule named after the section.
        if denied::implies(subject, section) {
            continue;
        }
        if let Some(weight) = law.left_out {
            hits.push(Hit::at(section).arg("name", section).law(&law.law).at_most(weight));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn what_is_left_out_weighs_by_section() {
        let lines = "# no cross_border\n# no additional_use\n# no domestic_agent\n# no cameras\n\
                     # no mobile_cameras\n# no voluntary";
        insta::assert_debug_snapshot!(of_rule("section_undeclared", lines), @r#"
        [
            "note additional_use at `2027-01-01` name=additional_use",
            "warning cross_border at `2027-01-01` name=cross_border",
        ]
        "#);
    }

    #[test]
    fn what_other_facts_show_is_told_by_another_rule() {
        let lines = "# no automatic_collection";
        assert!(of_rule("section_undeclared", lines).is_empty());
        assert_eq!(of_rule("automatic_collection_denied", lines).len(), 1);
    }
}
