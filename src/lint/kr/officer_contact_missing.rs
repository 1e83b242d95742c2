//! The privacy officer cannot be told or reached.
//!
//! Either a name or the name of the department has to be there, and a contact. A contact without a
//! telephone number weighs less.
//!
//! # Why
//! Article 30(1)6 of the Personal Information Protection Act asks for the name of the privacy officer or
//! the name of the department for privacy and grievances, and for a contact such as the telephone
//! number.
//!
//! # Mend
//! Write `name` or `department`, and `phone`, into `officer`, or into one of its `departments`.
//!
//! # Example
//! ```yaml before
//! # no officer.phone
//! ```
//! ```yaml after
//! # no officer.phone
//! officer:
//!   departments:
//!     administration: { role: grievance-department, name: { ko: 원무과, en: Administration }, phone: 02-555-0101 }
//! ```
//!
//! # 한국어: 개인정보 보호책임자나 연락처를 알 수 없다
//! 성명이나 부서의 명칭 가운데 하나와 연락처가 있어야 합니다. 전화번호가 아닌 연락처만 있으면 더 가볍게 알립니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제6호는 개인정보 보호책임자의 성명 또는 개인정보 보호업무 및 관련 고충사항을 처리하는 부서의
//! 명칭과 전화번호 등 연락처를 적도록 합니다.
//!
//! # 고치는 방법
//! `officer`나 그 `departments`에 `name`(성명) 또는 `department`(부서)와 `phone`(전화)을 적습니다.

use crate::diag::Severity;
use crate::fact::{Given, Stated};
use crate::lint::{Hit, Subject};
use crate::policy::officer::Officer;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(officer) = subject.policy.officer.as_ref().and_then(Stated::said) else { return };
    let is_named =
        officer.name.is_some() || officer.department.is_some() || !officer.departments.is_empty();
    if !is_named {
        hits.push(Hit::at("officer").arg("kind", "name"));
    }
    if officer.any_phone().is_some() {
        return;
    }
    if !has_other_contact(officer) {
        hits.push(Hit::at("officer.phone").arg("kind", "contact"));
    } else if officer.phone != Some(Given::Missing) {
        // A place left blank is a finding of its own.
        let hit = Hit::at("officer.phone").arg("kind", "phone");
        hits.push(hit.at_most(Severity::Warning));
    }
}

/// Whether there is a fax number or an e-mail address.
fn has_other_contact(officer: &Officer) -> bool {
    let own = (&officer.fax, &officer.email);
    let of_staff = officer.staff.values().map(|it| (&it.fax, &it.email));
    let of_departments = officer.departments.values().map(|it| (&it.fax, &it.email));
    std::iter::once(own).chain(of_staff).chain(of_departments).any(|(fax, email)| {
        fax.as_ref().and_then(Given::known).is_some()
            || email.as_ref().and_then(Given::known).is_some()
    })
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn name_phone_and_contact() {
        let of = |lines| of_rule("officer_contact_missing", lines);
        insta::assert_debug_snapshot!(of("# no officer.name\n# no officer.department"), @r#"
        [
            "error officer at `officer` kind=name",
        ]
        "#);
        insta::assert_debug_snapshot!(of("# no officer.phone"), @r#"
        [
            "warning officer.phone at `officer` kind=phone",
        ]
        "#);
        insta::assert_debug_snapshot!(of("# no officer.phone\n# no officer.email"), @r#"
        [
            "error officer.phone at `officer` kind=contact",
        ]
        "#);
    }
}
