//! Rights of the GDPR are not among the rights.
//!
//! # Why
//! Article 13(2)(b) of the GDPR: the rights to access, rectification and erasure, to restriction of
//! processing, to object, and to data portability. Suspension of processing under Korean law is not
//! the same as restriction.
//!
//! # Mend
//! Add the words to `rights.rights`: `access`, `correction`, `erasure`, `restriction`, `objection`,
//! `portability`.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! ```
//! ```yaml after
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! rights:
//!   rights: [access, correction, erasure, suspension, consent-withdrawal, restriction, objection, portability]
//! ```
//!
//! # 한국어: GDPR의 권리가 빠져 있다
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제13조 제2항 (b)는 열람, 정정, 삭제, 처리의 제한, 반대, 개인정보 이동(전송)에
//! 대한 권리를 알리도록 합니다. 국내법의 처리정지는 처리의 제한과 같지 않습니다.
//!
//! # 고치는 방법
//! `rights.rights`에 `access`, `correction`, `erasure`, `restriction`, `objection`, `portability` 가운데 빠진 것을
//! 더합니다.

use crate::fact::Stated;
use crate::lint::words::has;
use crate::lint::{Hit, Subject};

/// The rights, in the order of the article.
const RIGHTS: &[&str] =
    &["access", "correction", "erasure", "restriction", "objection", "portability"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let said = subject.policy.rights.as_ref().and_then(Stated::said);
    let has_it = |right: &str| said.is_some_and(|it| has(&it.rights, right));
    let missing: Vec<&str> = RIGHTS.iter().copied().filter(|it| !has_it(it)).collect();
    if !missing.is_empty() {
        hits.push(Hit::at("rights.rights").arg("known", missing.join(", ")));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn what_korean_law_knows_is_not_enough() {
        let lines = "# clinic.yaml\nregimes: [kr, gdpr]";
        insta::assert_debug_snapshot!(of_rule("gdpr_rights_missing", lines), @r#"
        [
            "error rights.rights at `rights` known=restriction, objection, portability",
        ]
        "#);
        let lines = "# clinic.yaml\nregimes: [gdpr]\n# privacy/2027-01-01.yaml\n# no rights";
        insta::assert_debug_snapshot!(of_rule("gdpr_rights_missing", lines), @r#"
        [
            "error rights.rights at `2027-01-01` known=access, correction, erasure, restriction, objection, portability",
        ]
        "#);
    }
}
