//! There is no English text to post at the premises.
//!
//! A facilitator of foreign patients, or a clinic that is registered to attract them
//! (`foreign_patients: true`), does not publish its policy in English.
//!
//! # Why
//! Article 8(1) of the Act on Support for Overseas Expansion of Healthcare System and Attraction of
//! International Patients and article 7(1) of its Enforcement Rule: those who attract foreign
//! patients post at their premises, in English, matters on the protection of personal information
//! such as health information. Not to do so may cost a fine of up to 5 million won (article 31).
//!
//! # Mend
//! Add `en` to `locales` in `clinic.yaml`, and post the English text at the reception desk. That is
//! not all: article 7 of the rule also has the services and their terms, the procedure for disputes
//! and the rights of patients posted in English.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! foreign_patients: true
//! locales: [ko]
//! ```
//! ```yaml after
//! # clinic.yaml
//! foreign_patients: true
//! locales: [ko, en]
//! ```
//!
//! # 한국어: 사업장에 게시할 영어 처리방침이 없다
//! 외국인환자 유치사업자 또는 외국인환자 유치의료기관으로 등록한 의료기관(`foreign_patients: true`)이 처리방침을
//! 영어로 내지 않는 경우를 찾습니다.
//!
//! # 이유
//! 「의료 해외진출 및 외국인환자 유치 지원에 관한 법률」 제8조제1항과 같은 법 시행규칙 제7조제1항에 따라,
//! 외국인환자를 유치하려면 건강정보 등 개인정보의 보호에 관한 사항을 사업장에 영어로 게시하여야 합니다. 게시하지
//! 않으면 500만원 이하의 과태료가 부과될 수 있습니다(제31조).
//!
//! # 고치는 방법
//! `clinic.yaml`의 `locales`에 `en`을 더하고, 영어로 된 글을 접수처에 게시합니다. 이것만으로는 부족합니다. 같은 시행규칙 제7조는
//! 제공하는 서비스와 이용 조건, 분쟁해결 절차, 환자의 권리도 영어로 게시하게 합니다.

use crate::lint::{Hit, Subject};
use crate::policy::controller::ControllerKind;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let attracts = subject.is(ControllerKind::Facilitator) || subject.controller.foreign_patients;
    let has_english = subject
        .clinic
        .locales
        .iter()
        .any(|it| it.as_str() == "en" || it.as_str().starts_with("en-"));
    if attracts && !has_english {
        let kind =
            if subject.is(ControllerKind::Facilitator) { "facilitator" } else { "registered" };
        hits.push(Hit::in_clinic("locales").arg("kind", kind));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn a_facilitator_needs_it_by_its_kind() {
        let lines = "# clinic.yaml\nkind: facilitator\nlocales: [ko]";
        insta::assert_debug_snapshot!(of_rule("english_for_premises_missing", lines), @r#"
        [
            "error controller.locales at `locales` kind=facilitator",
        ]
        "#);
        let lines = "# clinic.yaml\nlocales: [ko]";
        assert!(of_rule("english_for_premises_missing", lines).is_empty());
    }
}
