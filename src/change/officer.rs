//! Who is in charge, and how to reach them; the domestic agent too.

use super::gather::{About, CHANGED, Gather, Row};
use super::{Code, Saying};
use crate::fact::{Email, Given, LocalText, Phone, Stated, Word, kinds};
use crate::key::Key;
use crate::policy::domestic_agent::DomesticAgent;
use crate::policy::officer::{Department, Officer, Person};

type Facts = Option<Stated<Officer>>;
const WHO: Code = Code::OfficerChanged;
const CONTACT: Code = Code::OfficerContactChanged;

pub(super) fn compare(g: &mut Gather<'_>, old: &Facts, new: &Facts) {
    g.plain_section("officer", old, new, |g, old, new| {
        let Officer {
            name,
            post,
            department,
            phone,
            phones,
            fax,
            email,
            staff,
            departments,
            statements,
        } = old;
        let key = Key::new("officer");
        let title = Saying::message("change-officer", None);
        who(g, &key, &title, [name, post, department], [&new.name, &new.post, &new.department]);
        let before = Contact { phone, phones, fax, email };
        contact(g, &key, &title, &before, &Contact::of_officer(new));
        people(g, &key.child("staff"), staff, &new.staff);
        offices(g, &key.child("departments"), departments, &new.departments);
        g.statements("officer", "statements", statements, &new.statements);
    });
}

struct Contact<'a> {
    phone: &'a Option<Given<Phone>>,
    phones: &'a [Phone],
    fax: &'a Option<Given<Phone>>,
    email: &'a Option<Given<Email>>,
}

impl<'a> Contact<'a> {
    fn of_officer(it: &'a Officer) -> Self {
        Self { phone: &it.phone, phones: &it.phones, fax: &it.fax, email: &it.email }
    }

    /// The numbers as the page has them: one that is given, else the list.
    fn numbers(&self) -> Vec<Given<Phone>> {
        match self.phone {
            Some(phone) => vec![phone.clone()],
            None => self.phones.iter().cloned().map(Given::Known).collect(),
        }
    }
}

fn about(title: &Saying, label: &'static str) -> About {
    let label = Saying::message("officer", Some(label));
    About { section: Some(Saying::of(title.clone(), label)), ..About::default() }
}

/// Name, post and department.
fn who(
    g: &mut Gather<'_>,
    key: &Key,
    title: &Saying,
    old: [&Option<LocalText>; 3],
    new: [&Option<LocalText>; 3],
) {
    for ((label, old), new) in ["name", "post", "department"].into_iter().zip(old).zip(new) {
        g.name(WHO, key.child(label), &about(title, label), old.as_ref(), new.as_ref());
    }
}

fn contact(g: &mut Gather<'_>, key: &Key, title: &Saying, old: &Contact<'_>, new: &Contact<'_>) {
    let of = |label| about(title, label);
    g.series(CONTACT, key.child("phone"), &of("phone"), &old.numbers(), &new.numbers());
    g.fact(CONTACT, key.child("fax"), &of("fax"), old.fax.as_ref(), new.fax.as_ref());
    g.fact(CONTACT, key.child("email"), &of("email"), old.email.as_ref(), new.email.as_ref());
}

/// What somebody is responsible for, or the label of such people.
fn title(role: Option<&Word<kinds::Role>>, otherwise: &'static str) -> Saying {
    role.map_or_else(|| Saying::message("officer", Some(otherwise)), |it| Saying::new(it.clone()))
}

type Rows<T> = indexmap::IndexMap<crate::fact::Slug, T>;

fn people(g: &mut Gather<'_>, key: &Key, old: &Rows<Person>, new: &Rows<Person>) {
    let named = |it: &Person| {
        let name = it.name.as_ref().or(it.post.as_ref()).or(it.department.as_ref());
        name.map_or_else(|| title(it.role.as_ref(), "staff"), Saying::name)
    };
    let whole =
        |it: &Person| About { section: Some(title(it.role.as_ref(), "staff")), ..About::default() };
    for row in g.rows(key, &About::section("officer"), Some(old), Some(new)) {
        match row {
            Row::Gone(slug, it) => {
                g.add(WHO, key.child(slug), &whole(it), Some(named(it)), None);
            }
            Row::Come(slug, it) => {
                g.add(WHO, key.child(slug), &whole(it), None, Some(named(it)));
            }
            Row::Both(slug, old, new) => person(g, &key.child(slug), old, new),
        }
    }
}

fn person(g: &mut Gather<'_>, key: &Key, old: &Person, new: &Person) {
    let Person { role, name, post, department, phone, phones, fax, email } = old;
    let title = title(new.role.as_ref(), "staff");
    g.fact(WHO, key.clone(), &About::section("officer"), role.as_ref(), new.role.as_ref());
    who(g, key, &title, [name, post, department], [&new.name, &new.post, &new.department]);
    let before = Contact { phone, phones, fax, email };
    let Person { phone, phones, fax, email, .. } = new;
    contact(g, key, &title, &before, &Contact { phone, phones, fax, email });
}

fn offices(g: &mut Gather<'_>, key: &Key, old: &Rows<Department>, new: &Rows<Department>) {
    let whole = |it: &Department| About {
        section: Some(title(it.role.as_ref(), "department-name")),
        ..About::default()
    };
    for row in g.rows(key, &About::section("officer"), Some(old), Some(new)) {
        match row {
            Row::Gone(slug, it) => {
                let said = Some(Saying::name(&it.name));
                g.add(WHO, key.child(slug), &whole(it), said, None);
            }
            Row::Come(slug, it) => {
                let said = Some(Saying::name(&it.name));
                g.add(WHO, key.child(slug), &whole(it), None, said);
            }
            Row::Both(slug, old, new) => office(g, &key.child(slug), old, new),
        }
    }
}

fn office(g: &mut Gather<'_>, key: &Key, old: &Department, new: &Department) {
    let Department { role, name, phone, phones, fax, email } = old;
    let title = Saying::name(&new.name);
    g.fact(WHO, key.clone(), &About::section("officer"), role.as_ref(), new.role.as_ref());
    let of_name = About { section: Some(self::title(None, "department-name")), ..About::default() };
    g.name(WHO, key.child("department-name"), &of_name, Some(name), Some(&new.name));
    let before = Contact { phone, phones, fax, email };
    let Department { phone, phones, fax, email, .. } = new;
    contact(g, key, &title, &before, &Contact { phone, phones, fax, email });
}

/// The domestic agent of a foreign controller.
pub(super) fn agent(
    g: &mut Gather<'_>,
    old: &Option<Stated<DomesticAgent>>,
    new: &Option<Stated<DomesticAgent>>,
) {
    const SECTION: &str = "domestic_agent";
    g.plain_section(SECTION, old, new, |g, old, new| {
        let DomesticAgent { name, representative, address, phone, email } = old;
        let of = |label| About::labeled(SECTION, label);
        let key = |name: &str| Key::new(SECTION).child(name);
        let (who, is) = (representative.as_ref(), new.representative.as_ref());
        g.name(CHANGED.0, key("name"), &of("name"), Some(name), Some(&new.name));
        g.name(CHANGED.0, key("representative"), &of("representative"), who, is);
        let (old, new_address) = (address.as_ref(), new.address.as_ref());
        g.fact(CHANGED.0, key("address"), &of("address"), old, new_address);
        g.fact(CHANGED.0, key("phone"), &of("phone"), phone.as_ref(), new.phone.as_ref());
        g.fact(CHANGED.0, key("email"), &of("email"), email.as_ref(), new.email.as_ref());
    });
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, codes};

    #[test]
    fn an_officer_is_replaced() {
        insta::assert_snapshot!(check(
            "officer: { name: { ko: 김하늘, en: Haneul Kim }, phone: 02-555-0100, departments: { care: { name: { ko: 고객지원팀, en: Support Team }, phone: 02-555-0101 } } }",
            "officer: { name: { ko: 이바다, en: Bada Lee }, phone: 02-555-0100, departments: { care: { name: { ko: 고객지원팀, en: Support Team }, phones: [02-555-0102, 02-555-0103], email: missing } } }",
        ), @"
        officer.changed officer.name: admin (pipa 30(2))
          개인정보 보호책임자의 성명이 다음과 같이 바뀝니다: 김하늘 → 이바다
          Name (privacy officer) changes: Haneul Kim → Bada Lee
        officer.contact_changed officer.departments.care.phone: admin (pipa 30(2))
          고객지원팀의 전화가 다음과 같이 바뀝니다: 02-555-0101 → 02-555-0102, 02-555-0103
          Phone (Support Team) changes: +82 2-555-0101 → +82 2-555-0102, +82 2-555-0103
        officer.contact_changed officer.departments.care.email: admin (pipa 30(2))
          고객지원팀의 이메일을 다음과 같이 밝힙니다: 기재 없음
          Email (Support Team) is now stated: not stated
        ");
    }

    #[test]
    fn the_same_number_is_the_same_fact() {
        assert!(
            codes("officer: { phone: 02-555-0100 }", "officer: { phones: [02-555-0100] }")
                .is_empty()
        );
        assert_eq!(
            codes("officer: { phone: missing }", "officer: { phone: 02-555-0100 }"),
            ["officer.contact_changed"],
        );
    }
}
