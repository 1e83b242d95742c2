//! The policy promises consent to entrustment, which the law does not ask for.
//!
//! # Why
//! Article 26(2) of the Personal Information Protection Act asks that the entrusted work and the
//! entrustee be published; no consent is needed. But a promise binds: where a policy and a contract
//! differ, what is better for the data subject holds (article 30(3)), and the first host or
//! laboratory that is entrusted without asking everybody breaks it.
//!
//! # Mend
//! Say what the law asks for instead: `none: [entrustment-published-when-begun]`, or name the
//! entrustees and say that changes are published (`entrustment-changes-published-without-delay`).
//!
//! # Example
//! ```yaml before
//! entrustment:
//!   none: [no-entrustment-without-consent]
//! ```
//! ```yaml after
//! entrustment:
//!   none: [entrustment-published-when-begun]
//! ```
//!
//! # 한국어: 위탁에 동의를 받겠다고 약속한다
//! # 이유
//! 「개인정보 보호법」 제26조제2항은 위탁하는 업무의 내용과 수탁자를 공개하도록 할 뿐 동의를 요구하지 않습니다.
//! 그러나 약속한 것은 지켜야 합니다. 처리방침과 계약의 내용이 다르면 정보주체에게 유리한 것을
//! 적용하므로(제30조제3항), 동의를 받지 않고 호스팅이나 검사를 맡기는 순간 스스로 한 약속을 어기게 됩니다.
//!
//! # 고치는 방법
//! 법이 요구하는 대로 적습니다. 위탁하지 않는다면 `none: [entrustment-published-when-begun]`, 위탁한다면 수탁자를
//! 적고 `entrustment-changes-published-without-delay`로 바뀐 내용을 공개한다고 적습니다.

use crate::lint::sentences::sentences;
use crate::lint::{Hit, Subject};

/// Sentences that make entrustment depend on consent.
const PROMISES: &[&str] = &[
    "no-entrustment-without-consent",
    "entrustment-notified-with-prior-consent",
    "entrustment-notified-in-detail-with-consent",
    "entrustment-notified-with-prior-consent-if-necessary",
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let said = sentences(subject.policy);
    let promised: Vec<(&String, &str)> = said
        .iter()
        .filter_map(|(path, it)| Some((path, it.known().filter(|it| PROMISES.contains(it))?)))
        .collect();
    // Two sentences of one paragraph are one promise.
    if let Some((path, _)) = promised.first() {
        let words: Vec<&str> = promised.iter().map(|(_, word)| *word).collect();
        hits.push(Hit::at(path).arg("known", words.join(", ")));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    #[test]
    fn a_promise_beside_entrustees_is_found_too() {
        let lines = "entrustment: { statements: [no-entrustment-without-consent] }";
        insta::assert_debug_snapshot!(of_rule("entrustment_by_consent_promised", lines), @r#"
        [
            "warning entrustment.statements.no-entrustment-without-consent at `no-entrustment-without-consent` known=no-entrustment-without-consent",
        ]
        "#);
    }

    #[test]
    fn three_samples_promise_it() {
        for (clinic, version) in [
            ("medi-clusters", "2024-04"),
            ("gangnam-medical-service", "2022-04"),
            ("all-clinic", "2012-03-03"),
        ] {
            let found = in_sample("entrustment_by_consent_promised", clinic, version);
            assert_eq!(found.len(), 1, "{clinic}: {found:?}");
        }
        let found = in_sample("entrustment_by_consent_promised", "medi-clusters", "2024-04");
        insta::assert_debug_snapshot!(found, @r#"
        [
            "warning entrustment.none.no-entrustment-without-consent at `no-entrustment-without-consent` known=no-entrustment-without-consent, entrustment-notified-with-prior-consent",
        ]
        "#);
    }

    #[test]
    fn who_publishes_instead_promises_nothing_else() {
        let found =
            in_sample("entrustment_by_consent_promised", "gangnam-medical-service", "2026-10-02");
        assert!(found.is_empty(), "{found:?}");
    }
}
