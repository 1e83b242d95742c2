//! A purpose or an entrusted task ends in "etc.".
//!
//! Looks at all purposes and at entrusted tasks, in the clinic's own words and in those of the
//! vocabulary, for an end in `등` or "etc.".
//!
//! # Why
//! The PIPC drafting guideline shows "~등" in purposes as a wrong example: the data subject cannot
//! tell what else the information is used for (item III.2; article 30(1)1 of the Personal
//! Information Protection Act). What is entrusted has to be disclosed too (article 26(2)).
//!
//! # Mend
//! Name every purpose and every task, and leave out "etc.".
//!
//! # Example
//! ```yaml before
//! processing:
//!   membership:
//!     purposes: [website-membership-service, { ko: 회원 관리 등, en: "member care, etc." }]
//! ```
//! ```yaml after
//! processing:
//!   membership:
//!     purposes: [website-membership-service, { ko: 이메일 등을 통한 회원 상담, en: "care for members by e-mail and the like" }]
//! ```
//!
//! # 한국어: 처리 목적이나 위탁업무를 ‘등’으로 줄였다
//! 모든 처리 목적과 위탁업무가 ‘등’이나 "etc."로 끝나는지 봅니다. 직접 적은 것과 어휘의 낱말을 모두 봅니다.
//!
//! # 이유
//! 작성지침(Ⅲ.2)은 처리 목적을 ‘~등’으로 줄여 적은 것을 잘못된 예로 듭니다. 정보주체가 그 밖의 어떤 목적으로 이용되는지 알 수
//! 없기 때문입니다(「개인정보 보호법」 제30조제1항제1호). 위탁하는 업무의 내용도 공개하여야 합니다(제26조제2항).
//!
//! # 고치는 방법
//! 목적과 업무를 빠짐없이 적고 ‘등’을 뺍니다.

use crate::fact::{Kind, Stated, Word, kinds};
use crate::lint::bases::PRIVACY_ACT;
use crate::lint::kept::article;
use crate::lint::words::{ends_in_and_so_on, texts};
use crate::lint::{Hit, Subject};
use crate::policy::Policy;
use crate::policy::processing::PurposeList;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (path, purposes) in purposes(subject.policy) {
        for (path, value) in ends(subject, &path, purposes) {
            hits.push(Hit::at(path).arg("value", value).arg("kind", "purpose"));
        }
    }
    let law = article(PRIVACY_ACT, "26(2)");
    for (path, tasks) in tasks(subject.policy) {
        for (path, value) in ends(subject, &path, tasks) {
            hits.push(Hit::at(path).arg("value", value).arg("kind", "task").law(&law));
        }
    }
}

/// The words of a list that end so, with their places.
fn ends<K: Kind>(subject: &Subject<'_>, path: &str, words: &[Word<K>]) -> Vec<(String, String)> {
    let found = |(at, it): (usize, &Word<K>)| match it {
        Word::Known(word, _) => {
            let said = subject.korean(it);
            ends_in_and_so_on(&said).then(|| (format!("{path}.{word}"), said))
        }
        Word::Own(text) => {
            let said = texts(text).into_iter().find(|it| ends_in_and_so_on(it))?;
            Some((format!("{path}.{at}"), said.to_owned()))
        }
    };
    words.iter().enumerate().filter_map(found).collect()
}

fn purposes(policy: &Policy) -> Vec<(String, &[Word<kinds::Purpose>])> {
    let mut all = of_activities(policy);
    if let Some(it) = policy.provision.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.recipients {
            all.push((format!("provision.recipients.{slug}.purposes"), &it.purposes));
        }
    }
    if let Some(it) = policy.additional_use.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.uses {
            all.push((format!("additional_use.uses.{slug}.purposes"), &it.purposes));
        }
    }
    if let Some(it) = policy.cross_border.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.transfers {
            all.push((format!("cross_border.transfers.{slug}.purposes"), &it.purposes));
        }
    }
    if let Some(it) = policy.pseudonymized.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.uses {
            all.push((format!("pseudonymized.uses.{slug}.purposes"), &it.purposes));
        }
    }
    if let Some(it) = policy.automatic_collection.as_ref().and_then(Stated::said) {
        all.push(("automatic_collection.purposes".to_owned(), &it.purposes));
    }
    if let Some(it) = policy.third_party_tools.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.tools {
            all.push((format!("third_party_tools.tools.{slug}.purposes"), &it.purposes));
        }
    }
    for (name, cameras) in
        [("cameras", &policy.cameras), ("mobile_cameras", &policy.mobile_cameras)]
    {
        if let Some(it) = cameras.as_ref().and_then(Stated::said) {
            all.push((format!("{name}.purposes"), &it.purposes));
        }
    }
    all
}

fn of_activities(policy: &Policy) -> Vec<(String, &[Word<kinds::Purpose>])> {
    let mut all: Vec<(String, &[Word<kinds::Purpose>])> = Vec::new();
    let said = policy.processing.as_ref().and_then(Stated::said);
    for (slug, activity) in said.into_iter().flatten() {
        let path = format!("processing.{slug}.purposes");
        match &activity.purposes {
            PurposeList::Flat(list) => all.push((path, list)),
            PurposeList::Grouped(groups) => {
                let of = |(broader, list): (&Word<kinds::Purpose>, _)| {
                    (format!("{path}.{}", broader.known().unwrap_or_default()), list)
                };
                all.extend(groups.iter().map(|(broader, list)| of((broader, list.as_slice()))));
            }
        }
    }
    all
}

fn tasks(policy: &Policy) -> Vec<(String, &[Word<kinds::Task>])> {
    let mut all: Vec<(String, &[Word<kinds::Task>])> = Vec::new();
    let Some(facts) = policy.entrustment.as_ref().and_then(Stated::said) else { return all };
    for (slug, party) in &facts.parties {
        let path = format!("entrustment.parties.{slug}");
        all.push((format!("{path}.tasks"), &party.tasks));
        for (sub, it) in &party.re_entrusted {
            all.push((format!("{path}.re_entrusted.{sub}.tasks"), &it.tasks));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "purpose_etc";

    #[test]
    fn purposes_and_tasks_everywhere() {
        let lines = "processing: { membership: { purposes: { member-management: [{ ko: 고지사항 전달 등의 \
                     목적, en: notices }] } } }\n\
                     entrustment: { parties: { green-lab: { tasks: [{ ko: 검사 등, en: tests }], \
                     re_entrusted: { sub: { name: { ko: 하청, en: Sub }, tasks: [{ ko: 배송, en: \
                     'delivery, etc.' }] } } } } }\n\
                     automatic_collection: { purposes: [{ ko: 분석 등., en: analysis }] }";
        insta::assert_debug_snapshot!(of_rule(CODE, lines), @r#"
        [
            "warning processing.membership.purposes.member-management.0 at `ko: 고지사항 전달 등의 목적\n          en: notices\n    ` value=고지사항 전달 등의 목적 kind=purpose",
            "warning automatic_collection.purposes.0 at `ko: 분석 등.\n      en: analysis\n  ` value=분석 등. kind=purpose",
            "warning entrustment.parties.green-lab.tasks.0 at `ko: 검사 등\n          en: tests\n      ` value=검사 등 kind=task",
            "warning entrustment.parties.green-lab.re_entrusted.sub.tasks.0 at `ko: 배송\n              en: \"delivery, etc.\"\n    ` value=delivery, etc. kind=task",
        ]
        "#);
    }

    #[test]
    fn the_words_of_the_samples_leave_nothing_out() {
        assert!(in_samples(CODE, FIRST).is_empty(), "what ended so was left out of the facts");
        assert!(in_samples(CODE, AMENDED).is_empty());
    }
}
