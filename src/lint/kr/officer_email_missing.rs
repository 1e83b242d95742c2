//! The privacy officer has no e-mail address.
//!
//! Also found where the place for it was left blank (`email: missing`). The address of a department
//! in charge is enough.
//!
//! # Why
//! The drafting guideline (item III.18) has the e-mail address told beside the telephone number. Foreign
//! patients can hardly reach the officer otherwise.
//!
//! # Mend
//! Write `email` into `officer`, or into one of its `departments`.
//!
//! # Example
//! ```yaml before
//! officer: { email: missing }
//! ```
//! ```yaml after
//! # no officer.email
//! officer:
//!   departments:
//!     administration: { role: grievance-department, name: { ko: 원무과, en: Administration }, email: privacy@clinic.example }
//! ```
//!
//! # 한국어: 개인정보 보호책임자의 이메일이 없다
//! 이메일 칸을 비워 둔 경우(`email: missing`)도 찾습니다. 담당 부서의 이메일이 있으면 됩니다.
//!
//! # 이유
//! 작성지침(Ⅲ.18)은 전화번호와 함께 이메일을 적게 합니다. 외국인환자는 이메일이 없으면 연락하기 어렵습니다.
//!
//! # 고치는 방법
//! `officer`나 그 `departments`에 `email`을 적습니다.

use crate::fact::{Given, Stated};
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(officer) = subject.policy.officer.as_ref().and_then(Stated::said) else { return };
    let is_blank = officer.email == Some(Given::Missing);
    let of_staff = officer.staff.values().map(|it| &it.email);
    let of_departments = officer.departments.values().map(|it| &it.email);
    let mut emails = std::iter::once(&officer.email).chain(of_staff).chain(of_departments);
    let has_email = emails.any(|it| it.as_ref().and_then(Given::known).is_some());
    // Without any contact, that is the finding.
    let is_reachable = has_email || officer.any_phone().is_some();
    if is_reachable && (is_blank || !has_email) {
        let kind = if is_blank { "blank" } else { "none" };
        hits.push(Hit::at("officer.email").arg("kind", kind));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn none_and_no_contact_at_all() {
        let of = |lines| of_rule("officer_email_missing", lines);
        insta::assert_debug_snapshot!(of("# no officer.email"), @r#"
        [
            "warning officer.email at `officer` kind=none",
        ]
        "#);
        assert!(of("# no officer.email\n# no officer.phone").is_empty(), "another finding says so");
    }
}
