//! A body that the guideline lists for remedies is missing.
//!
//! Finds policies without `remedies`, with `remedies: none` or `missing`, and lists of their own
//! that leave out one of the bodies of the guideline. What the list has in an old form is another
//! finding.
//!
//! # Why
//! A policy tells data subjects where they can turn when their rights are infringed (standard
//! guideline, article 19). The drafting guideline of April 2026 lists the Personal Information
//! Dispute Mediation Committee, the Personal Information Infringement Report Center and the police
//! (item III.20).
//!
//! # Mend
//! Write `remedies: standard`, or add the bodies to `remedies.bodies`.
//!
//! # Example
//! ```yaml before
//! remedies:
//!   bodies: [dispute-mediation-committee, police-cybercrime]
//! ```
//! ```yaml after
//! remedies:
//!   bodies: [dispute-mediation-committee, infringement-report-center, police-cybercrime]
//! ```
//!
//! # 한국어: 작성지침이 안내하는 구제기관이 빠져 있다
//! `remedies`가 없거나 `none` 또는 `missing`으로 적혀 있는지, 직접 적은 목록에 작성지침의 기관이 빠져 있는지 봅니다. 옛 이름이나
//! 옛 연락처로 적은 기관은 다른 규칙에서 다룹니다.
//!
//! # 이유
//! 처리방침은 권익을 침해받은 정보주체가 도움을 받을 수 있는 곳을 알립니다(표준 개인정보 보호지침 제19조). 2026년 4월의
//! 작성지침(Ⅲ.20)은 개인정보 분쟁조정위원회, 개인정보침해 신고센터, 경찰청을 안내합니다.
//!
//! # 고치는 방법
//! `remedies: standard`로 적거나 `remedies.bodies`에 빠진 기관을 더합니다.

use super::body_obsolete::{entries, gone_of};
use crate::fact::{Stated, Word};
use crate::lint::words::texts;
use crate::lint::{Hit, Subject};
use crate::policy::remedies::{BodyEntry, Remedies};

/// What the names of the bodies contain where a clinic writes them itself.
const NAMES: &[(&str, &[&str])] = &[
    ("dispute-mediation-committee", &["분쟁조정", "dispute mediation"]),
    ("infringement-report-center", &["침해", "infringement", "internet & security agency"]),
    ("police-cybercrime", &["경찰", "police"]),
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    match &subject.policy.remedies {
        Some(Stated::Said(Remedies::Standard)) => {}
        Some(Stated::Said(Remedies::Listed(_))) => {
            let missing: Vec<&str> = subject
                .law
                .standard_bodies(subject.day)
                .map(|(word, _)| word)
                .filter(|word| !entries(subject).iter().any(|it| is_it(subject, it.1, word)))
                .collect();
            if !missing.is_empty() {
                hits.push(hit("remedies.bodies", "some", &missing));
            }
        }
        None | Some(Stated::None(_) | Stated::Said(Remedies::Missing)) => {
            let all: Vec<&str> =
                subject.law.standard_bodies(subject.day).map(|(word, _)| word).collect();
            hits.push(hit("remedies", "all", &all));
        }
    }
}

fn hit(path: &str, kind: &str, missing: &[&str]) -> Hit {
    Hit::at(path).arg("kind", kind).arg("known", missing.join(", "))
}

/// Whether an entry is a body, or an old form of it.
fn is_it(subject: &Subject<'_>, entry: &BodyEntry, word: &str) -> bool {
    let gone = gone_of(subject, entry);
    let by = gone.iter().filter_map(|it| it.body.replaced_by.as_ref()).flat_map(|it| it.iter());
    let is_old_form = by.into_iter().any(|it| it == word);
    let has_name = |word: &str| {
        let Word::Own(name) = &entry.body else { return false };
        let names = NAMES.iter().find(|(known, _)| *known == word);
        let names = names.map(|(_, names)| *names).unwrap_or_default();
        texts(name).iter().any(|it| names.iter().any(|name| it.to_lowercase().contains(name)))
    };
    // A contact that two bodies once shared is that of the one that is named.
    let is_named = NAMES.iter().any(|(known, _)| has_name(known));
    entry.body.known() == Some(word) || has_name(word) || (is_old_form && !is_named)
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "body_missing";

    #[test]
    fn left_out_cut_off_and_incomplete() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "medi-clusters: warning remedies at `missing` kind=all known=dispute-mediation-committee, infringement-report-center, police-cybercrime",
            "medius: warning remedies at `2024-09-06` kind=all known=dispute-mediation-committee, infringement-report-center, police-cybercrime",
            "gangnam-medical-service: warning remedies.bodies at `bodies` kind=some known=infringement-report-center",
            "we-want-clinic: warning remedies.bodies at `bodies` kind=some known=infringement-report-center",
            "all-clinic: warning remedies.bodies at `bodies` kind=some known=infringement-report-center",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
        assert_eq!(of_rule(CODE, "remedies: none").len(), 1);
    }

    #[test]
    fn own_names_and_old_forms_count() {
        let lines = "remedies: { bodies: [{ body: { ko: 개인정보분쟁조정위원회, en: Committee } }, \
                     infringement-report-center, police-cyber-terror] }";
        assert!(of_rule(CODE, lines).is_empty());
    }
}
