//! The data protection officer cannot be reached directly.
//!
//! The clinic can be reached, but the privacy officer has no telephone number and no e-mail
//! address.
//!
//! # Why
//! Article 13(1)(b) of the GDPR: the contact details of the data protection officer, where there is
//! one. Whether the Korean privacy officer is the one of the GDPR is for the clinic to say, so this
//! is a warning.
//!
//! # Mend
//! Give the officer an `email` or a `phone`; an address of the post, such as `privacy@…`, will do.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! # no officer.phone
//! # no officer.email
//! officer:
//!   departments:
//!     desk: { name: { ko: 원무과, en: Administration Department }, phone: 02-555-0100 }
//! ```
//! ```yaml after
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! # no officer.phone
//! officer:
//!   departments:
//!     desk: { name: { ko: 원무과, en: Administration Department }, phone: 02-555-0100 }
//! ```
//!
//! # 한국어: 개인정보 보호책임자에게 바로 연락할 수 없다
//! 의료기관의 연락처는 있지만 개인정보 보호책임자의 전화번호도 이메일도 없는 경우를 찾습니다.
//!
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제13조 제1항 (b)는 데이터 보호 책임자(DPO)가 있으면 그 연락처를 알리도록
//! 합니다. 국내법의 개인정보 보호책임자가 그 책임자인지는 의료기관이 정할 일이므로 경고에 그칩니다.
//!
//! # 고치는 방법
//! 보호책임자의 `email`이나 `phone`을 적습니다. `privacy@…`처럼 직책의 주소라도 됩니다.

use super::contact::{of_anybody, officer, own};
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    if officer(subject).is_some_and(|it| !own(it) && of_anybody(it)) {
        hits.push(Hit::at("officer"));
    }
}
