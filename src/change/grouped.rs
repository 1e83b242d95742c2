//! [`grouped`]: changes that differ in nothing but what they are about, told to people as one.
//!
//! A right that is added is a change of its own, and so it stands in JSON and in the ledger; five of
//! them are one sentence to a reader.

use super::{Change, Code, Saying};
use crate::key::Key;

/// The changes as people read them, in the same order: those of one kind, place and weight that
/// differ only in their subject are one change, whose subject is the series of theirs.
pub fn grouped(changes: &[Change]) -> Vec<Change> {
    let mut groups: Vec<(Option<Likeness<'_>>, Vec<&Change>)> = Vec::new();
    for change in changes {
        let likeness = Likeness::of(change);
        let known = groups.iter_mut().find(|(known, members)| {
            known.is_some() && *known == likeness && !members.iter().any(|it| is_said(it, change))
        });
        match known {
            Some((_, members)) => members.push(change),
            None => groups.push((likeness, vec![change])),
        }
    }
    groups.iter().filter_map(|(_, members)| one(members)).collect()
}

/// Whether a group names the subject of a change already: nothing is named twice in a row.
fn is_said(member: &Change, change: &Change) -> bool {
    format!("{:?}", member.subject) == format!("{:?}", change.subject)
}

/// What changes of one group share.
#[derive(PartialEq)]
struct Likeness<'a> {
    code: Code,
    key: &'a str,
    weight: (super::Severity, String),
    section: Option<String>,
    before: Side,
    after: Side,
    overridden: Option<&'a super::Override>,
}

/// What stands on a side of a change.
#[derive(PartialEq)]
enum Side {
    Nothing,
    /// The subject itself, which came or went.
    Subject,
    /// Something that the subject has: the same for all of a group.
    Other(String),
}

impl<'a> Likeness<'a> {
    /// `None` for a change that is told alone.
    fn of(change: &'a Change) -> Option<Self> {
        let Change {
            code,
            key,
            section,
            subject,
            before,
            after,
            severity,
            law,
            duties,
            is_sensitive: _,
            overridden,
        } = change;
        let subject = subject.as_ref()?;
        let side = |it: &Option<Saying>| match it {
            None => Side::Nothing,
            Some(it) if it.is(subject) => Side::Subject,
            Some(it) => Side::Other(format!("{it:?}")),
        };
        let sides = (side(before), side(after));
        if sides == (Side::Nothing, Side::Nothing) {
            return None;
        }
        Some(Self {
            code: *code,
            key: place(*code, key),
            weight: (*severity, format!("{law:?} {duties:?}")),
            section: section.as_ref().map(|it| format!("{it:?}")),
            before: sides.0,
            after: sides.1,
            overridden: overridden.as_ref(),
        })
    }
}

/// Where a change stands: the fact itself, or the list that short facts of this kind are rows of.
/// Statements have keys of their own, and stay sentences of their own.
fn place(code: Code, key: &Key) -> &str {
    let is_row = matches!(
        code,
        Code::PurposeAdded
            | Code::PurposeRemoved
            | Code::ProvisionCaseAdded
            | Code::ProvisionCaseRemoved
            | Code::DeviceChanged
            | Code::SecurityAdded
            | Code::SecurityRemoved
            | Code::RemedyChanged
    );
    let parent = || key.as_str().rsplit_once('.').map(|(parent, _)| parent);
    parent().filter(|_| is_row).unwrap_or(key.as_str())
}

fn one(members: &[&Change]) -> Option<Change> {
    let (first, rest) = members.split_first()?;
    let mut change = (*first).clone();
    if rest.is_empty() {
        return Some(change);
    }
    change.is_sensitive = members.iter().any(|it| it.is_sensitive);
    let series = Saying::series(members.iter().filter_map(|it| it.subject.clone()));
    let grown = |side: &Option<Saying>| {
        let is_subject = side.as_ref().zip(first.subject.as_ref()).is_some_and(|(a, b)| a.is(b));
        if is_subject { series.clone() } else { side.clone() }
    };
    (change.before, change.after) = (grown(&first.before), grown(&first.after));
    if rest.iter().any(|it| it.key != first.key) {
        change.key = Key::new(place(first.code, &first.key));
    }
    change.subject = series;
    Some(change)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{changes, said_all};
    use super::*;

    #[test]
    fn changes_that_differ_only_in_their_subject_are_one() {
        let found = changes(
            "rights: { rights: [access], channels: [phone] }\nremedies: { bodies: [prosecutors-cybercrime] }\nprocessing: { membership: { basis: consent, items: { optional: [name, mobile-phone], required: [email] } } }",
            "rights: { rights: [access, erasure, correction], channels: [fax, email] }\nremedies: standard\nprocessing: { membership: { basis: consent, items: { required: [name, mobile-phone, symptoms, email] } } }",
        );
        insta::assert_snapshot!(said_all(&grouped(&found)), @"
        collection.requiredness_raised processing.membership.items: consent_review (pipa 15(2)), fresh_consent
          ‘홈페이지 회원 관리’ 업무에서 다음 항목이 선택항목에서 필수항목으로 바뀝니다: 성명, 휴대전화번호
          Required instead of optional for “website membership”: name, mobile phone number
        collection.item_added processing.membership.items.required: consent_review (pipa 23(1), pipa 15(2)), separate_consent, fresh_consent
          ‘홈페이지 회원 관리’ 업무에서 처리하는 개인정보 항목에 다음이 추가됩니다: 증상
          Added to the items processed for “website membership”: symptoms
        section.changed rights.rights: admin (pipa 30(2))
          ‘정보주체와 법정대리인의 권리·의무 및 행사방법에 관한 사항 중 행사할 수 있는 권리’에 다음 내용이 추가됩니다: 삭제, 정정
          Added to “Rights and obligations of data subjects and legal representatives, and how to exercise them – Rights that may be exercised”: erasure, correction
        rights.channel_removed rights.channels: material (pipa 30(2), sg 21)
          ‘정보주체와 법정대리인의 권리·의무 및 행사방법에 관한 사항 중 요구를 접수하는 방법’에서 다음이 삭제됩니다: 전화
          Deleted from “Rights and obligations of data subjects and legal representatives, and how to exercise them – Ways to make a request”: telephone
        rights.channel_added rights.channels: admin (pipa 30(2))
          ‘정보주체와 법정대리인의 권리·의무 및 행사방법에 관한 사항 중 요구를 접수하는 방법’에 다음이 추가됩니다: 팩스, 이메일
          Added to “Rights and obligations of data subjects and legal representatives, and how to exercise them – Ways to make a request”: fax, email
        remedy.changed remedies.bodies.prosecutors-cybercrime: admin (pipa 30(2))
          ‘정보주체의 권익침해에 대한 구제방법’에서 다음 내용이 삭제됩니다: 대검찰청 사이버수사과
          Deleted from “Remedies for infringement of the rights and interests of data subjects”: Cybercrime Investigation Division, Supreme Prosecutors' Office
        remedy.changed remedies.bodies: admin (pipa 30(2))
          ‘정보주체의 권익침해에 대한 구제방법’에 다음 내용이 추가됩니다: 개인정보 분쟁조정위원회, 개인정보침해 신고센터, 경찰청(사이버범죄 신고시스템)
          Added to “Remedies for infringement of the rights and interests of data subjects”: Personal Information Dispute Mediation Committee, Personal Information Infringement Report Center, Korean National Police Agency (cybercrime report system)
        ");
        assert!(found.len() > grouped(&found).len());
    }

    #[test]
    fn a_group_says_what_each_of_it_said() {
        let found = changes(
            "rights: { rights: [access, erasure], channels: [phone, fax] }",
            "rights: { rights: [access, correction, suspension], channels: [email] }",
        );
        let once = grouped(&found);
        assert_eq!(once.len(), 4, "{once:#?}");
        assert_eq!(grouped(&once).len(), once.len(), "groups are not grouped again");
        let alone: Vec<Change> =
            found.iter().filter_map(|it| grouped(std::slice::from_ref(it)).pop()).collect();
        assert_eq!(said_all(&alone), said_all(&found));
    }

    #[test]
    fn another_weight_is_told_apart() {
        let mut found = changes(
            "rights: { rights: [access] }",
            "rights: { rights: [access, erasure, correction] }",
        );
        assert_eq!(grouped(&found).len(), 1);
        found[1].severity = super::super::Severity::Material;
        assert_eq!(grouped(&found).len(), 2);
    }

    #[test]
    fn facts_of_two_activities_and_statements_stay_apart() {
        let found = changes(
            "processing: { membership: { basis: consent, items: { required: [email] } }, inquiries: { basis: consent, items: { required: [email] } } }\nvoluntary: { statements: [{ ko: 하나., en: One. }] }",
            "processing: { membership: { basis: consent, items: { required: [email, name] } }, inquiries: { basis: consent, items: { required: [email, name] } } }\nvoluntary: { statements: [{ ko: 하나., en: One. }, { ko: 둘., en: Two. }, { ko: 셋., en: Three. }] }",
        );
        assert_eq!(grouped(&found).len(), found.len());
    }
}
