//! Privacy officer (개인정보 보호책임자) and departments in charge, PIPA art. 30(1)6 and 31.

use super::Context;
use crate::document::{Composer, Inlines, Say};
use crate::fact::{Email, Given, LocalText, Phone, Slug, Word, kinds};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// The privacy officer, others in charge, and departments.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Officer {
    /// Name.
    #[serde(default)]
    pub name: Option<LocalText>,
    /// Post.
    #[serde(default)]
    pub post: Option<LocalText>,
    /// Department.
    #[serde(default)]
    pub department: Option<LocalText>,
    /// Telephone.
    #[serde(default)]
    pub phone: Option<Given<Phone>>,
    /// Several telephones.
    #[serde(default)]
    pub phones: Vec<Phone>,
    /// Fax.
    #[serde(default)]
    pub fax: Option<Given<Phone>>,
    /// E-mail.
    #[serde(default)]
    pub email: Option<Given<Email>>,
    /// Others in charge, by name of the row.
    #[serde(default)]
    pub staff: IndexMap<Slug, Person>,
    /// Departments: for grievances, for requests of access.
    #[serde(default)]
    pub departments: IndexMap<Slug, Department>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

/// Somebody else in charge.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// What for.
    #[serde(default)]
    pub role: Option<Word<kinds::Role>>,
    /// Name.
    #[serde(default)]
    pub name: Option<LocalText>,
    /// Post.
    #[serde(default)]
    pub post: Option<LocalText>,
    /// Department.
    #[serde(default)]
    pub department: Option<LocalText>,
    /// Telephone.
    #[serde(default)]
    pub phone: Option<Given<Phone>>,
    /// Several telephones.
    #[serde(default)]
    pub phones: Vec<Phone>,
    /// Fax.
    #[serde(default)]
    pub fax: Option<Given<Phone>>,
    /// E-mail.
    #[serde(default)]
    pub email: Option<Given<Email>>,
}

/// A department in charge.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Department {
    /// What for.
    #[serde(default)]
    pub role: Option<Word<kinds::Role>>,
    /// Name.
    pub name: LocalText,
    /// Telephone.
    #[serde(default)]
    pub phone: Option<Given<Phone>>,
    /// Several telephones.
    #[serde(default)]
    pub phones: Vec<Phone>,
    /// Fax.
    #[serde(default)]
    pub fax: Option<Given<Phone>>,
    /// E-mail.
    #[serde(default)]
    pub email: Option<Given<Email>>,
}

impl Officer {
    /// A telephone number to reach somebody in charge: the officer's, or the first given.
    pub fn any_phone(&self) -> Option<&Phone> {
        let own = self.phone.iter().filter_map(Given::known).chain(&self.phones);
        let of_staff = self
            .staff
            .values()
            .flat_map(|it| it.phone.iter().filter_map(Given::known).chain(&it.phones));
        let of_departments = self
            .departments
            .values()
            .flat_map(|it| it.phone.iter().filter_map(Given::known).chain(&it.phones));
        own.chain(of_departments).chain(of_staff).next()
    }
}

pub(super) fn compose(facts: &Officer, c: &mut Composer<'_>, _: &Context<'_>) {
    c.sentence("intro", &[]);
    name_field(facts.name.as_ref(), c);
    c.field_if("post", facts.post.as_ref());
    c.field_if("department", facts.department.as_ref());
    contact(facts.phone.as_ref(), &facts.phones, facts.fax.as_ref(), facts.email.as_ref(), c);
    for (slug, person) in &facts.staff {
        let title = title(person.role.as_ref(), "staff", c);
        c.group(&format!("staff.{slug}"), title, |c| {
            name_field(person.name.as_ref(), c);
            c.field_if("post", person.post.as_ref());
            c.field_if("department", person.department.as_ref());
            let Person { phone, phones, fax, email, .. } = person;
            contact(phone.as_ref(), phones, fax.as_ref(), email.as_ref(), c);
        });
    }
    for (slug, department) in &facts.departments {
        let title = title(department.role.as_ref(), "department-name", c);
        c.group(&format!("departments.{slug}"), title, |c| {
            c.field_of("department-name", department.name.say(c.voice()));
            let Department { phone, phones, fax, email, .. } = department;
            contact(phone.as_ref(), phones, fax.as_ref(), email.as_ref(), c);
        });
    }
    c.statements("statements", &facts.statements);
}

fn name_field(name: Option<&LocalText>, c: &mut Composer<'_>) {
    if let Some(name) = name {
        c.field_of("name", name.say_name_beside(c.voice()));
    }
}

fn title(role: Option<&Word<kinds::Role>>, otherwise: &str, c: &Composer<'_>) -> Inlines {
    role.map_or_else(|| c.label(otherwise), |it| it.say(c.voice()))
}

fn contact(
    phone: Option<&Given<Phone>>,
    phones: &[Phone],
    fax: Option<&Given<Phone>>,
    email: Option<&Given<Email>>,
    c: &mut Composer<'_>,
) {
    match phone {
        Some(phone) => c.field("phone", phone),
        None => c.field_series("phone", phones),
    }
    c.field_if("fax", fax);
    c.field_if("email", email);
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const OFFICER: &str = "
officer:
  name: { ko: 김하늘, en: Haneul Kim }
  phone: 02-555-0100
  email: missing
  departments:
    grievances: { name: { ko: 고객팀, en: Customer Team }, phones: [02-555-0101, 02-555-0102] }
";

    #[test]
    fn each_fact_has_its_label_and_phones_follow_the_language() {
        insta::assert_snapshot!(said("officer", "ko", OFFICER), @"
        개인정보 보호책임자 및 고충처리 부서에 관한 사항
        ------------------------------------------------

        병원은 개인정보를 보호하고 개인정보 처리와 관련한 정보주체의 불만과 고충을 처리하기 위하여 다음과 같이 개인정보 보호책임자를 지정하고 있습니다.

        - 성명: 김하늘
        - 전화: 02-555-0100
        - 이메일: 기재 없음

        ■ 부서

        - 부서: 고객팀
        - 전화: 02-555-0101, 02-555-0102
        ");
        insta::assert_snapshot!(said("officer", "en", OFFICER), @"
        Privacy officer and department handling grievances
        --------------------------------------------------

        The Hospital has designated the following privacy officer in order to protect personal information and to handle complaints and grievances of data subjects about its processing.

        - Name: Haneul Kim
        - Phone: +82 2-555-0100
        - Email: not stated

        ■ Department

        - Department: Customer Team
        - Phone: +82 2-555-0101, +82 2-555-0102
        ");
    }

    #[test]
    fn facts_are_named_by_their_path() {
        assert_eq!(
            keys("officer", OFFICER),
            [
                "officer.intro",
                "officer",
                "officer.name",
                "officer.phone",
                "officer.email",
                "officer.departments.grievances",
                "officer.departments.grievances",
                "officer.departments.grievances.department-name",
                "officer.departments.grievances.phone",
            ]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        let none = said("officer", "en", "officer: none");
        assert!(none.ends_with("The Hospital has not designated a separate privacy officer."));
        assert_eq!(said("officer", "en", ""), "");
    }
}
