//! Uses that have no code of their own: additional, pseudonymized, sensitive and automated ones.

use super::gather::{About, CHANGED, Gather, Row};
use super::recipient::term;
use super::severity::Ground;
use super::{Code, Saying};
use crate::fact::{LocalText, Stated};
use crate::key::Key;
use crate::policy::additional_use::{AdditionalUse, Considerations, Use};
use crate::policy::automated_decisions::{AutomatedDecisions, Decision};
use crate::policy::pseudonymized::{self, Pseudonymized};
use crate::policy::sensitive::Sensitive;

const CODE: Code = Code::SectionChanged;

fn of(section: &'static str, label: &'static str) -> About {
    About::labeled(section, label)
}

/// A fact that tells what is processed, or to whom it goes.
fn used(section: &'static str, label: &'static str) -> About {
    of(section, label).on([Ground::Use])
}

/// A row that comes or goes.
fn whole(
    g: &mut Gather<'_>,
    key: Key,
    section: &'static str,
    gone: Option<Saying>,
    come: Option<Saying>,
) {
    let ground = if come.is_some() { Ground::Use } else { Ground::Less };
    g.add(CODE, key, &About::section(section).on([ground]), gone, come);
}

/// Additional use and provision without consent.
pub(super) fn additional(
    g: &mut Gather<'_>,
    old: &Option<Stated<AdditionalUse>>,
    new: &Option<Stated<AdditionalUse>>,
) {
    const SECTION: &str = "additional_use";
    g.section(SECTION, old, new, |g, old, new| {
        let key = Key::new("additional_use.uses");
        let about = About::section(SECTION);
        let said = |it: &Use| {
            let purposes = Saying::series(it.purposes.iter().cloned().map(Saying::new));
            purposes.or_else(|| Some(Saying::message(SECTION, None)))
        };
        for row in g.rows(&key, &about, old.map(|it| &it.uses), new.map(|it| &it.uses)) {
            match row {
                Row::Gone(slug, it) => whole(g, key.child(slug), SECTION, said(it), None),
                Row::Come(slug, it) => whole(g, key.child(slug), SECTION, None, said(it)),
                Row::Both(slug, old, new) => additional_one(g, &key.child(slug), old, new),
            }
        }
        if let (Some(old), Some(new)) = (old, new) {
            let AdditionalUse { uses: _, statements } = old;
            g.statements(SECTION, "statements", statements, &new.statements);
        }
    });
}

fn additional_one(g: &mut Gather<'_>, key: &Key, old: &Use, new: &Use) {
    const SECTION: &str = "additional_use";
    let Use { purposes, items, recipient, retention, considerations } = old;
    let Considerations { relevance, foreseeability, interests, safeguards } = considerations;
    let section = About::section(SECTION).on([Ground::Use]);
    g.series(CODE, key.clone(), &section, purposes, &new.purposes);
    g.series(CODE, key.child("items"), &used(SECTION, "items"), items, &new.items);
    let (was, is) = (recipient.as_ref(), new.recipient.as_ref());
    g.name(CODE, key.child("recipient"), &used(SECTION, "recipient"), was, is);
    let about = used(SECTION, "retention");
    term(g, CODE, &key.child("retention"), &about, retention, &new.retention);
    let is = &new.considerations;
    let told = [
        ("relevance", relevance, &is.relevance),
        ("foreseeability", foreseeability, &is.foreseeability),
        ("interests", interests, &is.interests),
        ("safeguards", safeguards, &is.safeguards),
    ];
    for (label, old, new) in told {
        g.fact(CODE, key.child(label), &of(SECTION, label), old.as_ref(), new.as_ref());
    }
}

/// Sensitive information that may become public.
pub(super) fn sensitive(
    g: &mut Gather<'_>,
    old: &Option<Stated<Sensitive>>,
    new: &Option<Stated<Sensitive>>,
) {
    const SECTION: &str = "sensitive";
    g.plain_section(SECTION, old, new, |g, old, new| {
        let Sensitive { items, r#where, hide } = old;
        let key = |name: &str| Key::new(SECTION).child(name);
        g.series(CODE, key("items"), &used(SECTION, "items"), items, &new.items);
        let (was, is) = (r#where.as_ref(), new.r#where.as_ref());
        g.fact(CODE, key("where"), &used(SECTION, "where"), was, is);
        g.fact(CODE, key("hide"), &of(SECTION, "hide"), hide.as_ref(), new.hide.as_ref());
    });
}

/// Pseudonymized information.
pub(super) fn pseudonymized(
    g: &mut Gather<'_>,
    old: &Option<Stated<Pseudonymized>>,
    new: &Option<Stated<Pseudonymized>>,
) {
    const SECTION: &str = "pseudonymized";
    g.section(SECTION, old, new, |g, old, new| {
        let key = Key::new("pseudonymized.uses");
        let about = About::section(SECTION);
        let said = |it: &pseudonymized::Use| {
            let purposes = Saying::series(it.purposes.iter().cloned().map(Saying::new));
            purposes.or_else(|| Some(Saying::message(SECTION, None)))
        };
        for row in g.rows(&key, &about, old.map(|it| &it.uses), new.map(|it| &it.uses)) {
            match row {
                Row::Gone(slug, it) => whole(g, key.child(slug), SECTION, said(it), None),
                Row::Come(slug, it) => whole(g, key.child(slug), SECTION, None, said(it)),
                Row::Both(slug, old, new) => {
                    let pseudonymized::Use { purposes, items, retention } = old;
                    let key = key.child(slug);
                    let (was, is) = (purposes, &new.purposes);
                    g.series(CODE, key.clone(), &used(SECTION, "purposes"), was, is);
                    g.series(CODE, key.clone(), &used(SECTION, "items"), items, &new.items);
                    term(g, CODE, &key, &used(SECTION, "retention"), retention, &new.retention);
                }
            }
        }
        if let (Some(old), Some(new)) = (old, new) {
            let Pseudonymized { uses: _, provision, entrustment, safeguards } = old;
            stated(g, "provision", provision, &new.provision);
            stated(g, "entrustment", entrustment, &new.entrustment);
            let key = Key::new("pseudonymized.safeguards");
            let about = of(SECTION, "safeguards");
            g.list(CHANGED, &key, &about, safeguards, &new.safeguards);
        }
    });
}

/// A text, or the statement that there is nothing of the kind.
fn stated(
    g: &mut Gather<'_>,
    name: &'static str,
    old: &Option<Stated<LocalText>>,
    new: &Option<Stated<LocalText>>,
) {
    const SECTION: &str = "pseudonymized";
    let key = Key::new(SECTION).child(name);
    let said = |it: &Option<Stated<LocalText>>| match it {
        Some(Stated::Said(text)) => Some(Saying::new(text.clone())),
        Some(Stated::None(_)) => Some(Saying::message(
            SECTION,
            Some(if name == "provision" { "no-provision" } else { "no-entrustment" }),
        )),
        None => None,
    };
    let promises = |it: &Option<Stated<LocalText>>| match it {
        Some(Stated::None(promises)) => promises.clone(),
        _ => Vec::new(),
    };
    let is_same = match (old, new) {
        (Some(Stated::Said(old)), Some(Stated::Said(new))) => super::same::Same::same(old, new),
        (Some(Stated::None(_)), Some(Stated::None(_))) | (None, None) => true,
        _ => false,
    };
    if !is_same {
        let ground = if matches!(new, Some(Stated::Said(_))) { Ground::Use } else { Ground::Less };
        g.add(CODE, key.clone(), &of(SECTION, name).on([ground]), said(old), said(new));
    }
    g.list(CHANGED, &key, &of(SECTION, name), &promises(old), &promises(new));
}

/// Fully automated decisions.
pub(super) fn decisions(
    g: &mut Gather<'_>,
    old: &Option<Stated<AutomatedDecisions>>,
    new: &Option<Stated<AutomatedDecisions>>,
) {
    const SECTION: &str = "automated_decisions";
    g.section(SECTION, old, new, |g, old, new| {
        let key = Key::new("automated_decisions.decisions");
        let about = About::section(SECTION);
        let said = |it: &Decision| Some(Saying::new(it.purpose.clone()));
        let old = old.map(|AutomatedDecisions { decisions }| decisions);
        let new = new.map(|AutomatedDecisions { decisions }| decisions);
        for row in g.rows(&key, &about, old, new) {
            match row {
                Row::Gone(slug, it) => whole(g, key.child(slug), SECTION, said(it), None),
                Row::Come(slug, it) => whole(g, key.child(slug), SECTION, None, said(it)),
                Row::Both(slug, old, new) => {
                    let Decision { purpose, subjects, items, criteria, sensitive, refusal } = old;
                    let key = key.child(slug);
                    let about = About::section(SECTION).on([Ground::Use]);
                    g.fact(CODE, key.clone(), &about, Some(purpose), Some(&new.purpose));
                    g.series(CODE, key.child("items"), &used(SECTION, "items"), items, &new.items);
                    let told = [
                        ("subjects", subjects, &new.subjects),
                        ("criteria", criteria, &new.criteria),
                        ("sensitive", sensitive, &new.sensitive),
                        ("refusal", refusal, &new.refusal),
                    ];
                    for (label, old, new) in told {
                        let about = used(SECTION, label);
                        g.fact(CODE, key.child(label), &about, old.as_ref(), new.as_ref());
                    }
                }
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn uses_are_compared_fact_by_fact() {
        insta::assert_snapshot!(check(
            "additional_use: { uses: { x: { purposes: [billing], items: [name] } } }\npseudonymized: { uses: {}, provision: none }\nautomated_decisions: { decisions: { d: { purpose: billing } } }\nsensitive: { items: [symptoms] }",
            "additional_use: { uses: { x: { purposes: [billing], items: [name, email], considerations: { relevance: 관련됨 } } } }\npseudonymized: { uses: { r: { purposes: [payment], items: [name] } }, provision: 제공함 }\nautomated_decisions: { decisions: { d: { purpose: billing, refusal: 전화 } } }\nsensitive: { items: [symptoms], hide: 비공개 }",
        ), @"
        section.changed additional_use.uses.x.items: material (pipa 30(2), sg 21)
          ‘추가적인 이용·제공이 지속적으로 발생 시 판단 기준 중 이용하거나 제공하는 개인정보의 항목’의 내용이 다음과 같이 바뀝니다: 성명 → 성명, 이메일 주소
          Changed in “Criteria for judging additional use or provision that occurs continuously – Items of personal information used or provided”: name → name, email address
        section.changed additional_use.uses.x.relevance: admin (pipa 30(2))
          ‘추가적인 이용·제공이 지속적으로 발생 시 판단 기준 중 당초 수집 목적과의 관련성’에 다음 내용이 추가됩니다: 관련됨
          Added to “Criteria for judging additional use or provision that occurs continuously – Relevance to the original purpose of collection”: 관련됨
        section.changed sensitive.hide: admin (pipa 30(2))
          ‘민감정보의 공개 가능성 및 비공개를 선택하는 방법 중 비공개를 선택하는 방법’에 다음 내용이 추가됩니다: 비공개
          Added to “Possible disclosure of sensitive information and how to choose non-disclosure – How to choose non-disclosure”: 비공개
        section.changed pseudonymized.uses.r: material (pipa 30(2), sg 21)
          ‘가명정보 처리에 관한 사항’에 다음 내용이 추가됩니다: 진료비 수납을 위한 원무 서비스
          Added to “Processing of pseudonymized information”: administrative services for payment
        section.changed pseudonymized.provision: material (pipa 30(2), sg 21)
          ‘가명정보 처리에 관한 사항 중 제3자 제공’의 내용이 다음과 같이 바뀝니다: 가명정보를 제3자에게 제공하지 않습니다. → 제공함
          Changed in “Processing of pseudonymized information – Provision to third parties”: Pseudonymized information is not provided to third parties. → 제공함
        section.changed automated_decisions.decisions.d.refusal: material (pipa 30(2), sg 21)
          ‘자동화된 결정에 관한 사항 중 거부하거나 설명 등을 요구하는 방법 및 절차’에 다음 내용이 추가됩니다: 전화
          Added to “Automated decisions – Method and procedure for refusing the decision or requesting an explanation and the like”: 전화
        ");
    }
}
