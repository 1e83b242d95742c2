//! No language of the European Union is published.
//!
//! # Why
//! Article 12(1) of the GDPR: what is told has to be intelligible to those it is for; who addresses
//! people in a country tells them in its language. This is from memory, so it is a warning.
//!
//! # Mend
//! Add a language of the readers to `locales` in `clinic.yaml`, such as `en`; or take `gdpr` out of
//! `regimes` if nobody in the Union is addressed.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! locales: [ko]
//! ```
//! ```yaml after
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! locales: [ko, en]
//! ```
//!
//! # 한국어: 유럽연합의 언어로 된 처리방침이 없다
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제12조 제1항에 따라 안내는 받는 사람이 이해할 수 있어야 하며, 어느 나라의
//! 사람을 대상으로 하면 그 나라의 언어로 알려야 합니다. 조문을 직접 확인하지 못하였으므로 경고에 그칩니다.
//!
//! # 고치는 방법
//! `clinic.yaml`의 `locales`에 `en`처럼 읽을 사람의 언어를 더합니다. 유럽연합에 있는 사람을 대상으로 하지 않으면
//! `regimes`에서 `gdpr`을 뺍니다.

use crate::lint::{Hit, Subject};

/// The official languages of the Union.
const LANGUAGES: &[&str] = &[
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
    "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let is_read =
        subject.clinic.locales.iter().any(|it| LANGUAGES.contains(&language(it.as_str()).as_str()));
    if !is_read {
        hits.push(Hit::in_clinic("locales"));
    }
}
