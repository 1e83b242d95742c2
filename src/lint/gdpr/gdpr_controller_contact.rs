//! The policy does not say how to reach the controller.
//!
//! The page names the controller; how to reach it stands with the privacy officer and the
//! departments. None of them has a telephone number or an e-mail address.
//!
//! # Why
//! Article 13(1)(a) of the GDPR: the identity and the contact details of the controller.
//!
//! # Mend
//! Give `officer` an `email` or a `phone`, or a department of it. An e-mail address is what readers
//! abroad can use.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! # no officer.phone
//! # no officer.email
//! ```
//! ```yaml after
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! # no officer.phone
//! ```
//!
//! # 한국어: 개인정보처리자의 연락처가 없다
//! 처리방침에 개인정보처리자의 이름은 나오지만 연락처는 개인정보 보호책임자와 담당부서에만 있습니다. 그 어디에도
//! 전화번호나 이메일이 없는 경우를 찾습니다.
//!
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제13조 제1항 (a)는 개인정보처리자가 누구인지와 그 연락처를 알리도록 합니다.
//!
//! # 고치는 방법
//! `officer`나 그 담당부서에 `email` 또는 `phone`을 적습니다. 국외에 있는 사람에게는 이메일이 가장 쓰기 쉽습니다.

use super::contact::{of_anybody, officer};
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    if !officer(subject).is_some_and(of_anybody) {
        hits.push(Hit::at("officer"));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn a_department_will_do() {
        let bare = "# clinic.yaml\nregimes: [kr, gdpr]\n# privacy/2027-01-01.yaml\n\
                    # no officer.phone\n# no officer.email\n";
        insta::assert_debug_snapshot!(of_rule("gdpr_controller_contact", bare), @r#"
        [
            "error officer at `officer`",
        ]
        "#);
        let lines = format!(
            "{bare}officer:\n  departments:\n    desk: {{ name: {{ ko: 원무과, en: Desk }}, phone: 02-555-0100 }}"
        );
        assert!(of_rule("gdpr_controller_contact", &lines).is_empty());
        let lines = "# no officer.phone\n# no officer.email";
        assert!(
            of_rule("gdpr_controller_contact", lines).is_empty(),
            "it is applied only where named"
        );
    }
}
