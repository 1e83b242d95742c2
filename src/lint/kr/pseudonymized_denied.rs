//! Pseudonymized information is denied, though other facts show it.
//!
//! The policy says that it processes no pseudonymized information, or says nothing of it, but
//! elsewhere there is additional information that is kept apart, a period counted from
//! pseudonymization, or research and statistics without consent.
//!
//! # Why
//! Article 30(1)4-2 of the Personal Information Protection Act: a policy tells of pseudonymized
//! information that is processed under articles 28-2 and 28-3. Statistics, scientific research and
//! records in the public interest are what may be done with it without consent. What can identify
//! nobody any more is no personal information; whether it is that, only the clinic knows, so
//! research alone is a warning.
//!
//! # Mend
//! State `pseudonymized` with purposes, items, period, provision, entrustment and measures. If the
//! research rests on consent, give that activity `basis: consent`.
//!
//! # Example
//! ```yaml before
//! safeguards:
//!   technical: [database-access-restriction, separation-of-additional-information]
//! ```
//! ```yaml after
//! safeguards:
//!   technical: [database-access-restriction, separation-of-additional-information]
//! pseudonymized:
//!   uses:
//!     research:
//!       purposes: [scientific-research]
//!       items: [gender, age]
//!       retention: { years: 3, after: pseudonymization }
//! ```
//!
//! # 한국어: 가명정보를 처리하지 않는다면서 가명처리가 드러난다
//! 가명정보를 처리하지 않는다고 하거나 그에 관하여 아무 말이 없는데, 추가 정보의 분리 보관이나 가명처리일부터 세는
//! 기간, 동의를 근거로 하지 않는 연구·통계가 적혀 있는 경우를 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제4호의2에 따라 제28조의2와 제28조의3에 따른 가명정보의 처리 등에 관한 사항을
//! 처리방침에 적어야 합니다. 동의 없이 가명정보를 처리할 수 있는 것은 통계작성, 과학적 연구, 공익적 기록보존 등의
//! 목적입니다. 더 이상 누구도 알아볼 수 없는 정보는 개인정보가 아니지만, 그런지는 의료기관만이 알 수 있으므로
//! 연구·통계만으로는 경고에 그칩니다.
//!
//! # 고치는 방법
//! `pseudonymized`에 목적, 항목, 기간, 제3자 제공, 위탁, 안전성 확보조치를 적습니다. 동의를 받아 하는 연구라면 그
//! 처리에 `basis: consent`를 적습니다.

use super::denied::{Sign, among, denied};
use crate::fact::{Stated, Word, kinds};
use crate::lint::words::{placed, purposes_of};
use crate::lint::{Hit, Subject};
use crate::policy::Policy;
use crate::policy::retention::Rule;

/// Purposes for which pseudonymized information may be processed without consent.
const RESEARCH: &[&str] = &[
    "research-analysis-data",
    "education-analysis-data",
    "academic-research",
    "scientific-research",
    "statistics-preparation",
];

/// Cases of provision in which nobody can be identified, as the policy says.
const UNIDENTIFIED: &[&str] =
    &["deidentified-statistics", "deidentified-academic-research", "deidentified-market-research"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    hits.extend(denied(subject, "pseudonymized", &signs(subject)));
}

pub(super) fn signs(subject: &Subject<'_>) -> Vec<Sign> {
    let mut signs = of_measures(subject.policy);
    for (slug, it) in subject.activities() {
        let is_from_it = |rule: &Rule| match rule {
            Rule::Until(event) | Rule::For { after: Some(event), .. } => {
                event.known() == Some("pseudonymization")
            }
            _ => false,
        };
        if it.retention.iter().any(is_from_it) {
            let path = format!("processing.{slug}.retention");
            signs.push(Sign::certain(path, "pseudonymization"));
        }
        if !it.is_by_consent() {
            signs.extend(likely(purposes_of(slug, &it.purposes), RESEARCH));
        }
    }
    if let Some(it) = subject.policy.provision.as_ref().and_then(Stated::said) {
        signs.extend(likely(placed("provision.exceptions", &it.exceptions), UNIDENTIFIED));
    }
    signs
}

fn of_measures(policy: &Policy) -> Vec<Sign> {
    let Some(it) = policy.safeguards.as_ref().and_then(Stated::said) else { return Vec::new() };
    let lists: [(&str, &[Word<kinds::Measure>]); 3] = [
        ("safeguards.managerial", &it.managerial),
        ("safeguards.technical", &it.technical),
        ("safeguards.physical", &it.physical),
    ];
    let of =
        |(path, measures)| among(placed(path, measures), &["separation-of-additional-information"]);
    lists.into_iter().flat_map(of).collect()
}

fn likely<K: crate::fact::Kind>(words: Vec<(String, &Word<K>)>, telling: &[&str]) -> Vec<Sign> {
    let sign = |(path, it): (String, &Word<K>)| {
        let word = it.known().filter(|it| telling.contains(it))?;
        Some(Sign::likely(path, word))
    };
    words.into_iter().filter_map(sign).collect()
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    #[test]
    fn a_period_from_pseudonymization_is_certain() {
        let lines = "# no processing.membership.retention\nprocessing:\n  membership:\n    \
                     retention: { years: 1, after: pseudonymization }";
        insta::assert_debug_snapshot!(of_rule("pseudonymized_denied", lines), @r#"
        [
            "error pseudonymized at `none` kind=none known=pseudonymization",
        ]
        "#);
    }

    #[test]
    fn research_without_consent_is_likely() {
        let lines = "processing: { medical-care: { purposes: [scientific-research] } }";
        insta::assert_debug_snapshot!(of_rule("pseudonymized_denied", lines), @r#"
        [
            "warning pseudonymized at `none` kind=none known=scientific-research",
        ]
        "#);
        let lines = "processing: { membership: { purposes: [scientific-research] } }";
        assert!(of_rule("pseudonymized_denied", lines).is_empty(), "it rests on consent");
    }

    #[test]
    fn two_samples_with_research() {
        let found = in_sample("pseudonymized_denied", "we-want-clinic", "2015-08-31");
        insta::assert_debug_snapshot!(found, @r#"
        [
            "warning processing.all-services.purposes.education-analysis-data at `education-analysis-data` kind=left-out known=education-analysis-data, research-analysis-data, deidentified-statistics, deidentified-academic-research",
        ]
        "#);
        let found = in_sample("pseudonymized_denied", "all-clinic", "2012-03-03");
        insta::assert_debug_snapshot!(found, @r#"
        [
            "warning provision.exceptions.deidentified-statistics at `deidentified-statistics` kind=left-out known=deidentified-statistics, deidentified-academic-research",
        ]
        "#);
        for version in ["2027-01-01", "2027-03-09"] {
            assert!(in_sample("pseudonymized_denied", "we-want-clinic", version).is_empty());
        }
        assert!(in_sample("pseudonymized_denied", "all-clinic", "2027-01-11").is_empty());
    }
}
