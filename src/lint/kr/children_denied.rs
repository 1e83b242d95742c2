//! Children are denied, though other facts are about them.
//!
//! The policy says that it does not process information of children under 14, or says nothing of
//! them, but it lists items on legal representatives, their consent, or how it is confirmed.
//!
//! # Why
//! Article 22-2 of the Personal Information Protection Act asks for the consent of the legal
//! representative where consent is needed for a child under 14, and lets the minimum on that
//! representative be collected from the child. How that is done stands in a section of its own
//! (drafting guideline, item III.4).
//!
//! # Mend
//! State `children` with how the consent is obtained and confirmed (`consent_by`) and what is
//! collected about the legal representative (`representative_items`). If no information of children
//! is collected, take the items on legal representatives out.
//!
//! # Example
//! ```yaml before
//! processing:
//!   membership:
//!     items:
//!       required: [login-id, password, name, email, legal-representative-name]
//! children: none
//! ```
//! ```yaml after
//! processing:
//!   membership:
//!     items:
//!       required: [login-id, password, name, email, legal-representative-name]
//! children:
//!   consent_by: [legal-representative-mobile-phone-verification]
//!   representative_items: [legal-representative-name]
//! ```
//!
//! # 한국어: 아동의 개인정보를 처리하지 않는다면서 법정대리인의 정보를 다룬다
//! 만 14세 미만 아동의 개인정보를 처리하지 않는다고 하거나 그에 관하여 아무 말이 없는데, 법정대리인에 관한 항목이나
//! 법정대리인의 동의를 확인하는 방법이 적혀 있는 경우를 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제22조의2는 만 14세 미만 아동의 개인정보를 처리하기 위하여 동의가 필요하면 법정대리인의 동의를
//! 받도록 하고, 그 동의를 받는 데 필요한 최소한의 정보를 아동에게서 수집할 수 있게 합니다. 그 방법은 별도의 항목으로
//! 적습니다(작성지침 Ⅲ.4).
//!
//! # 고치는 방법
//! `children`에 법정대리인의 동의를 받고 확인하는 방법(`consent_by`)과 법정대리인에 관하여 수집하는 항목
//! (`representative_items`)을 적습니다. 아동의 개인정보를 수집하지 않는다면 법정대리인에 관한 항목을 뺍니다.

use super::denied::{Sign, among, denied, items};
use crate::lint::sentences::sentences;
use crate::lint::words::{methods, named, purposes_of};
use crate::lint::{Hit, Subject};

/// What items on legal representatives are called.
const NAMES: &[&str] = &["법정대리인", "legal representative"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    hits.extend(denied(subject, "children", &signs(subject)));
}

pub(super) fn signs(subject: &Subject<'_>) -> Vec<Sign> {
    let policy = subject.policy;
    let mut signs = items(policy, |it| match it {
        crate::fact::Word::Known(word, _) => word.as_str().starts_with("legal-representative-"),
        crate::fact::Word::Own(text) => named(text, NAMES).is_some(),
    });
    let methods = methods(policy).into_iter().filter_map(|(path, it)| {
        let word = it.known().filter(|it| it.starts_with("legal-representative-"))?;
        Some(Sign::certain(path, word))
    });
    signs.extend(methods);
    for (slug, it) in subject.activities() {
        let purposes = purposes_of(slug, &it.purposes);
        signs.extend(among(purposes, &["legal-representative-consent-confirmation"]));
    }
    signs.extend(among(sentences(policy), &["legal-representative-items-only-for-children"]));
    signs
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    #[test]
    fn what_is_about_legal_representatives_is_about_children() {
        for lines in [
            "processing: { membership: { collected_by: [legal-representative-signature] } }",
            "processing: { membership: { purposes: [legal-representative-consent-confirmation] } }",
            "processing: { membership: { items: { optional: [{ ko: 법정대리인의 직업, en: his job }] } } }",
        ] {
            assert_eq!(of_rule("children_denied", lines).len(), 1, "{lines}");
        }
        let lines = "# no children\nprocessing:\n  membership:\n    items:\n      \
                     required: [legal-representative-name, legal-representative-mobile-phone]";
        insta::assert_debug_snapshot!(of_rule("children_denied", lines), @r#"
        [
            "warning processing.membership.items.required.legal-representative-name at `legal-representative-name` kind=left-out known=legal-representative-name, legal-representative-mobile-phone",
        ]
        "#);
        let lines = "processing: { membership: { purposes: [age-verification] } }";
        assert!(of_rule("children_denied", lines).is_empty(), "adults are verified too");
    }

    #[test]
    fn the_samples_state_the_section() {
        for (clinic, version) in [
            ("medi-clusters", "2024-04"),
            ("gangnam-medical-service", "2026-10-02"),
            ("all-clinic", "2027-01-11"),
            ("we-want-clinic", "2027-03-09"),
            ("medi-clusters", "2026-11-01"),
            ("medius", "2026-12-21"),
        ] {
            assert!(in_sample("children_denied", clinic, version).is_empty(), "{clinic}");
        }
    }
}
