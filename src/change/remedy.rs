//! Bodies for remedies, as they stand on the page: those of the law's list follow the law.

use super::gather::{About, Gather};
use super::same::pair;
use super::{Code, Saying};
use crate::document::Say;
use crate::fact::{Phone, Slug, Stated, Web, Word, kinds};
use crate::key::Key;
use crate::policy::Context;
use crate::policy::remedies::{BodyEntry, Listed, Remedies};
use std::marker::PhantomData;

type Facts = Option<Stated<Remedies>>;

pub(super) fn compare(g: &mut Gather<'_>, old: &Facts, new: &Facts) {
    g.plain_section("remedies", old, new, |g, old, new| {
        let (code, about) = (Code::RemedyChanged, About::section("remedies"));
        if matches!(old, Remedies::Missing) != matches!(new, Remedies::Missing) {
            g.add(code, Key::new("remedies"), &about, None, None);
        }
        rows(g, &bodies(old, g.old), &bodies(new, g.new));
        let statements = |it: &Remedies| match it {
            Remedies::Listed(Listed { bodies: _, statements }) => statements.clone(),
            Remedies::Standard | Remedies::Missing => Vec::new(),
        };
        g.statements("remedies", "statements", &statements(old), &statements(new));
    });
}

/// A body with its contact.
struct Contact {
    body: Word<kinds::Body>,
    phones: Vec<Phone>,
    website: Option<Web>,
}

fn bodies(facts: &Remedies, cx: &Context<'_>) -> Vec<Contact> {
    match facts {
        Remedies::Missing => Vec::new(),
        Remedies::Standard => {
            let standard = cx.law.standard_bodies(cx.policy.effective);
            let contact = |(word, it): (&str, &crate::law::Body)| {
                let body = Word::Known(Slug::new(word)?, PhantomData);
                let (phones, website) = (it.phone.iter().cloned().collect(), it.website.clone());
                Some(Contact { body, phones, website })
            };
            standard.filter_map(contact).collect()
        }
        Remedies::Listed(Listed { bodies, statements: _ }) => {
            bodies.iter().map(|it| listed(it, cx)).collect()
        }
    }
}

/// What the policy states, or else what the law knows of the body.
fn listed(entry: &BodyEntry, cx: &Context<'_>) -> Contact {
    let BodyEntry { body, phone, phones, website } = entry;
    let mut phones: Vec<Phone> = phone.iter().chain(phones).cloned().collect();
    let mut website = website.clone();
    if phones.is_empty() && website.is_none() {
        let known = body.known().and_then(|word| cx.law.bodies.get(word));
        phones.extend(known.and_then(|it| it.phone.clone()));
        website = known.and_then(|it| it.website.clone());
    }
    Contact { body: body.clone(), phones, website }
}

fn rows(g: &mut Gather<'_>, old: &[Contact], new: &[Contact]) {
    let table = Key::new("remedies.bodies");
    let code = Code::RemedyChanged;
    let about = About::section("remedies");
    let words = |it: &[Contact]| it.iter().map(|it| it.body.clone()).collect::<Vec<_>>();
    let (was, is) = (words(old), words(new));
    g.list((code, code), &table, &about, &was, &is);
    for (was, is) in pair(&was, &is).both {
        let (old, new) = (&old[was], &new[is]);
        let key = table.child(new.body.row_name());
        let of = |label| {
            let label = Saying::message("remedies", Some(label));
            let section = Some(Saying::of(Saying::new(new.body.clone()), label));
            About { section, ..About::default() }
        };
        g.series(code, key.clone(), &of("phone"), &old.phones, &new.phones);
        g.fact(code, key, &of("website"), old.website.as_ref(), new.website.as_ref());
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, codes};

    #[test]
    fn bodies_are_compared_as_they_stand_on_the_page() {
        assert!(
            codes(
                "remedies: standard",
                "remedies: { bodies: [dispute-mediation-committee, infringement-report-center, police-cybercrime] }"
            )
            .is_empty()
        );
        insta::assert_snapshot!(check(
            "remedies: { bodies: [prosecutors-cybercrime, { body: police-cybercrime, phone: 1566-0112 }] }",
            "remedies: standard",
        ), @"
        remedy.changed remedies.bodies.prosecutors-cybercrime: admin (pipa 30(2))
          ‘정보주체의 권익침해에 대한 구제방법’에서 다음 내용이 삭제됩니다: 대검찰청 사이버수사과
          Deleted from “Remedies for infringement of the rights and interests of data subjects”: Cybercrime Investigation Division, Supreme Prosecutors' Office
        remedy.changed remedies.bodies.dispute-mediation-committee: admin (pipa 30(2))
          ‘정보주체의 권익침해에 대한 구제방법’에 다음 내용이 추가됩니다: 개인정보 분쟁조정위원회
          Added to “Remedies for infringement of the rights and interests of data subjects”: Personal Information Dispute Mediation Committee
        remedy.changed remedies.bodies.infringement-report-center: admin (pipa 30(2))
          ‘정보주체의 권익침해에 대한 구제방법’에 다음 내용이 추가됩니다: 개인정보침해 신고센터
          Added to “Remedies for infringement of the rights and interests of data subjects”: Personal Information Infringement Report Center
        remedy.changed remedies.bodies.police-cybercrime: admin (pipa 30(2))
          경찰청(사이버범죄 신고시스템)의 전화가 다음과 같이 바뀝니다: 1566-0112 → 182
          Phone (Korean National Police Agency (cybercrime report system)) changes: 1566-0112 → 182
        remedy.changed remedies.bodies.police-cybercrime: admin (pipa 30(2))
          ‘경찰청(사이버범죄 신고시스템)의 홈페이지’에 다음 내용이 추가됩니다: ecrm.police.go.kr
          Added to “Website (Korean National Police Agency (cybercrime report system))”: ecrm.police.go.kr
        ");
    }
}
