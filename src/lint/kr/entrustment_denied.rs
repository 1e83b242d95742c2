//! Entrustment is denied, though other facts name those who process for the clinic.
//!
//! The policy says that it entrusts nothing, or says nothing of it, but elsewhere it speaks of
//! entrustees: of their supervision, of contracts with them, or of pseudonymized information
//! entrusted to somebody.
//!
//! # Why
//! Articles 26(2) and 30(1)4 of the Personal Information Protection Act and article 28(2) of its
//! Enforcement Decree: the entrusted work and the entrustee are published. Not to do so may cost a
//! fine of up to 10 million won (article 75(4)5).
//!
//! # Mend
//! State `entrustment` with each entrustee and its tasks. If nobody processes for the clinic, take
//! out what speaks of entrustees.
//!
//! # Example
//! ```yaml before
//! entrustment: none
//! safeguards:
//!   managerial: [internal-management-plan, entrustee-supervision]
//! ```
//! ```yaml after
//! entrustment: none
//! safeguards:
//!   managerial: [internal-management-plan]
//! ```
//!
//! # 한국어: 위탁하지 않는다면서 수탁자가 드러난다
//! 개인정보 처리업무를 위탁하지 않는다고 하거나 그에 관하여 아무 말이 없는데, 다른 곳에서 수탁자에 대한 감독이나
//! 위탁계약, 가명정보 처리의 위탁을 말하는 경우를 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제26조제2항과 제30조제1항제4호, 같은 법 시행령 제28조제2항에 따라 위탁하는 업무의 내용과
//! 수탁자를 공개하여야 합니다. 공개하지 않으면 1천만원 이하의 과태료가 부과될 수 있습니다(제75조제4항제5호).
//!
//! # 고치는 방법
//! `entrustment`에 수탁자와 위탁하는 업무를 모두 적습니다. 위탁하는 곳이 없다면 수탁자를 말하는 부분을 뺍니다.

use super::denied::{Sign, among, denied};
use crate::fact::{Citation, LocalText, Stated, Word, kinds};
use crate::lint::sentences::sentences;
use crate::lint::words::{named, placed};
use crate::lint::{Hit, Subject};
use crate::policy::Policy;
use crate::policy::processing::Basis;

/// Sentences that say that there are entrustees.
const SENTENCES: &[&str] = &[
    "collection-and-analysis-entrusted-to-improve-services",
    "processing-entrusted-for-execution-of-services",
    "contract-sets-provisions-for-safe-management",
    "contract-requires-compliance-with-protection-instructions",
    "contract-requires-confidentiality",
    "contract-prohibits-third-party-provision",
    "contract-stored-electronically",
    "contract-terms-and-supervision",
];

/// What those are called who process for somebody else.
const NAMES: &[&str] =
    &["수탁자", "수탁업체", "수탁사", "위탁업체", "위탁사", "entrustee", "entrustees"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    hits.extend(denied(subject, "entrustment", &signs(subject)));
}

pub(super) fn signs(subject: &Subject<'_>) -> Vec<Sign> {
    let policy = subject.policy;
    let mut signs: Vec<Sign> = among(sentences(policy), SENTENCES).collect();
    for (path, measures) in measures(policy) {
        signs.extend(among(placed(path, measures), &["entrustee-supervision"]));
    }
    let pseudonymized = policy.pseudonymized.as_ref().and_then(Stated::said);
    if let Some(Stated::Said(_)) = pseudonymized.and_then(|it| it.entrustment.as_ref()) {
        let path = "pseudonymized.entrustment";
        signs.push(Sign::certain(path, path));
    }
    signs.extend(of_cameras(policy));
    signs.extend(abroad(policy));
    signs
}

fn measures(policy: &Policy) -> Vec<(&'static str, &[Word<kinds::Measure>])> {
    let mut all: Vec<(&'static str, &[Word<kinds::Measure>])> = Vec::new();
    if let Some(it) = policy.safeguards.as_ref().and_then(Stated::said) {
        all.push(("safeguards.managerial", &it.managerial));
        all.push(("safeguards.technical", &it.technical));
        all.push(("safeguards.physical", &it.physical));
    }
    if let Some(it) = policy.pseudonymized.as_ref().and_then(Stated::said) {
        all.push(("pseudonymized.safeguards", &it.safeguards));
    }
    if let Some(it) = policy.cameras.as_ref().and_then(Stated::said) {
        all.push(("cameras.measures", &it.measures));
    }
    all
}

/// Entrustees who may see the video, or with whom it is kept.
fn of_cameras(policy: &Policy) -> Vec<Sign> {
    let Some(it) = policy.cameras.as_ref().and_then(Stated::said) else { return Vec::new() };
    let access = it.access.iter().enumerate();
    let mut texts: Vec<(String, &LocalText)> =
        access.map(|(at, it)| (format!("cameras.access.{at}"), it)).collect();
    texts.extend(it.storage.iter().map(|it| ("cameras.storage".to_owned(), it)));
    let sign = |(path, text): (String, &LocalText)| {
        let name = named(text, NAMES)?;
        Some(Sign::certain(path, name))
    };
    texts.into_iter().filter_map(sign).collect()
}

/// A transfer that rests on article 28-8(1)3 is to somebody who processes or stores for the clinic.
fn abroad(policy: &Policy) -> Vec<Sign> {
    let Some(it) = policy.cross_border.as_ref().and_then(Stated::said) else { return Vec::new() };
    let is_so = |basis: &Basis| matches!(basis, Basis::Law(it) if is_for_a_contract(it));
    let entrusted = it.transfers.iter().filter(|(_, it)| it.basis.iter().any(is_so));
    entrusted
        .map(|(slug, _)| Sign::likely(format!("cross_border.transfers.{slug}"), slug))
        .collect()
}

fn is_for_a_contract(citation: &Citation) -> bool {
    let article = citation.article.as_ref().map(ToString::to_string).unwrap_or_default();
    citation.law.known() == Some("personal-information-protection-act")
        && article.starts_with("28-8(1)3")
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    #[test]
    fn each_way_to_speak_of_entrustees() {
        let lines = "entrustment: none\npseudonymized:\n  \
                     entrustment: { ko: 통계업체에 위탁합니다., en: To a statistics company. }";
        insta::assert_debug_snapshot!(of_rule("entrustment_denied", lines), @r#"
        [
            "error entrustment at `none` kind=none known=pseudonymized.entrustment",
        ]
        "#);
        let lines =
            "# no entrustment\ncameras:\n  access: [{ ko: 수탁업체 직원, en: staff of S1 }]";
        insta::assert_debug_snapshot!(of_rule("entrustment_denied", lines), @r#"
        [
            "error cameras.access.0 at `ko: 수탁업체 직원\n      en: staff of S1\n` kind=left-out known=수탁업체",
        ]
        "#);
        let lines =
            "entrustment: none\nsafeguards:\n  statements: [contract-terms-and-supervision]";
        insta::assert_debug_snapshot!(of_rule("entrustment_denied", lines), @r#"
        [
            "error entrustment at `none` kind=none known=contract-terms-and-supervision",
        ]
        "#);
        let lines = "entrustment: none\ncross_border:\n  transfers:\n    cloud:\n      \
                     recipient: { ko: 클라우드, en: Cloud }\n      \
                     basis: { law: personal-information-protection-act, article: 28-8(1)3a }";
        insta::assert_debug_snapshot!(of_rule("entrustment_denied", lines), @r#"
        [
            "warning entrustment at `none` kind=none known=cloud",
        ]
        "#);
    }

    #[test]
    fn the_district_that_entrusts_nothing_says_nothing_else() {
        let found = in_sample("entrustment_denied", "gangnam-medical-service", "2026-10-02");
        assert!(found.is_empty(), "{found:?}");
    }
}
