//! Processing rests on consent, but its withdrawal is not told.
//!
//! # Why
//! Article 13(2)(c) of the GDPR: where the processing rests on consent, the right to withdraw it at
//! any time.
//!
//! # Mend
//! Add `consent-withdrawal` to `rights.rights`, or state `rights.withdrawal`.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! rights:
//!   rights: [access, correction, erasure, suspension]
//! ```
//! ```yaml after
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! rights:
//!   rights: [access, correction, erasure, suspension, consent-withdrawal]
//! ```
//!
//! # 한국어: 동의를 받아 처리하면서 동의의 철회를 알리지 않는다
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제13조 제2항 (c)는 동의를 근거로 처리하면 언제든지 동의를 철회할 권리가 있음을
//! 알리도록 합니다.
//!
//! # 고치는 방법
//! `rights.rights`에 `consent-withdrawal`을 더하거나 `rights.withdrawal`을 적습니다.

use crate::fact::Stated;
use crate::lint::sentences::place_of;
use crate::lint::words::has;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let said = subject.policy.rights.as_ref().and_then(Stated::said);
    let is_told =
        said.is_some_and(|it| has(&it.rights, "consent-withdrawal") || it.withdrawal.is_some());
    let is_said = || place_of(subject.policy, "consent-withdrawn-at-any-time").is_some();
    let by_consent = subject.activities().find(|(_, it)| it.is_by_consent());
    if let Some((slug, _)) = by_consent.filter(|_| !is_told && !is_said()) {
        hits.push(Hit::at("rights.rights").arg("name", slug));
    }
}
