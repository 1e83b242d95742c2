//! A contact is left blank.
//!
//! Finds `missing` for telephone, fax and e-mail of the privacy officer, of others in charge and of
//! departments. The officer's own e-mail address has a rule of its own, and so have the bodies for
//! remedies.
//!
//! # Why
//! Article 30(1)6 of the Personal Information Protection Act asks for the contact of the privacy
//! officer or of the department in charge, such as its telephone number. A label without a value
//! promises one.
//!
//! # Mend
//! State the value, or delete the line.
//!
//! # Example
//! ```yaml before
//! officer:
//!   departments:
//!     administration:
//!       name: { ko: 원무과, en: Administration Department }
//!       phone: missing
//! ```
//! ```yaml after
//! officer:
//!   departments:
//!     administration:
//!       name: { ko: 원무과, en: Administration Department }
//!       phone: 02-555-0100
//! ```
//!
//! # 한국어: 연락처가 비어 있다
//! 개인정보 보호책임자와 그 밖의 담당자, 부서의 전화, 팩스, 이메일이 `missing`으로 적혀 있는지 봅니다. 개인정보 보호책임자 자신의
//! 이메일과 구제기관은 다른 규칙에서 다룹니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제6호는 개인정보 보호책임자나 담당 부서의 전화번호 등 연락처를 적도록 합니다. 이름만 있고 값이
//! 없으면 연락할 수 없습니다.
//!
//! # 고치는 방법
//! 연락처를 적거나 그 줄을 지웁니다.

use crate::fact::{Email, Given, Phone, Stated};
use crate::lint::{Hit, Subject};
use crate::policy::officer::{Department, Officer, Person};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(officer) = subject.policy.officer.as_ref().and_then(Stated::said) else { return };
    let is_unreachable = !is_reachable(officer);
    for (path, name) in blank(officer) {
        // That nobody can be reached at all is a finding of its own.
        if is_unreachable && path == "officer" && name == "phone" {
            continue;
        }
        hits.push(Hit::at(format!("{path}.{name}")).arg("name", name));
    }
}

fn blank(officer: &Officer) -> Vec<(String, &'static str)> {
    let own =
        [("phone", is_blank(officer.phone.as_ref())), ("fax", is_blank(officer.fax.as_ref()))];
    let mut all: Vec<(String, &str, bool)> =
        own.into_iter().map(|(name, is_it)| ("officer".to_owned(), name, is_it)).collect();
    for (slug, Person { phone, fax, email, .. }) in &officer.staff {
        let path = format!("officer.staff.{slug}");
        all.push((path.clone(), "phone", is_blank(phone.as_ref())));
        all.push((path.clone(), "fax", is_blank(fax.as_ref())));
        all.push((path, "email", is_blank(email.as_ref())));
    }
    for (slug, Department { phone, fax, email, .. }) in &officer.departments {
        let path = format!("officer.departments.{slug}");
        all.push((path.clone(), "phone", is_blank(phone.as_ref())));
        all.push((path.clone(), "fax", is_blank(fax.as_ref())));
        all.push((path, "email", is_blank(email.as_ref())));
    }
    let blank = all.into_iter().filter(|(_, _, is_it)| *is_it);
    blank.map(|(path, name, _)| (path, name)).collect()
}

/// Whether anybody in charge has a contact.
fn is_reachable(officer: &Officer) -> bool {
    let own = (officer.fax.as_ref(), officer.email.as_ref());
    let staff = officer.staff.values().map(|it| (it.fax.as_ref(), it.email.as_ref()));
    let departments = officer.departments.values().map(|it| (it.fax.as_ref(), it.email.as_ref()));
    let has_contact = |(fax, email): (Option<&Given<Phone>>, Option<&Given<Email>>)| {
        fax.and_then(Given::known).is_some() || email.and_then(Given::known).is_some()
    };
    officer.any_phone().is_some()
        || std::iter::once(own).chain(staff).chain(departments).any(has_contact)
}

fn is_blank<T>(value: Option<&Given<T>>) -> bool {
    matches!(value, Some(Given::Missing))
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "value_missing";

    #[test]
    fn everybody_in_charge() {
        let lines = "officer: { fax: missing, email: missing, staff: { deputy: { email: missing } }, \
                     departments: { desk: { name: { ko: 창구, en: Desk }, phone: missing } } }";
        insta::assert_debug_snapshot!(of_rule(CODE, lines), @r#"
        [
            "warning officer.fax at `missing` name=fax",
            "warning officer.staff.deputy.email at `missing` name=email",
            "warning officer.departments.desk.phone at `missing` name=phone",
        ]
        "#);
    }

    #[test]
    fn where_nobody_can_be_reached_another_rule_says_so() {
        assert!(of_rule(CODE, "# no officer.email\nofficer: { phone: missing }").is_empty());
        assert_eq!(of_rule(CODE, "officer: { phone: missing }").len(), 1);
    }

    #[test]
    fn the_blank_of_2024_is_the_officers_own() {
        assert!(in_samples(CODE, FIRST).is_empty());
        assert!(in_samples(CODE, AMENDED).is_empty());
    }
}
