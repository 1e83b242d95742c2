//! Which data come from others is not said.
//!
//! Information is collected from other medical institutions or from facilitators, but only the list
//! for all activities says so: no activity tells which of its items come from there.
//!
//! # Why
//! Article 14 of the GDPR, where data are not obtained from the data subject: the categories of
//! data concerned (1)(d), and the source they come from (2)(f).
//!
//! # Mend
//! Write the way in `collected_by` of the activity whose items come that way.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! items:
//!   collected_by: [website, phone, email, from-facilitators]
//! ```
//! ```yaml after
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! processing:
//!   medical-care:
//!     collected_by: [reception, written-form, from-facilitators]
//! ```
//!
//! # 한국어: 정보주체가 아닌 곳에서 받은 개인정보가 무엇인지 적지 않았다
//! 다른 의료기관이나 유치사업자에게서 개인정보를 받으면서 전체 수집 방법에만 적고, 어느 처리의 항목이 거기에서 온
//! 것인지 적지 않은 경우를 찾습니다.
//!
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제14조는 정보주체에게서 직접 수집하지 않은 개인정보에 대하여 그 유형(제1항
//! (d))과 출처(제2항 (f))를 알리도록 합니다.
//!
//! # 고치는 방법
//! 그렇게 받은 항목이 있는 처리의 `collected_by`에 그 방법을 적습니다.

use crate::lint::words::{has, placed};
use crate::lint::{Hit, Subject};

/// Ways by which information comes from others than the data subject.
const FROM_OTHERS: &[&str] = &["from-other-medical-institutions", "from-facilitators"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(items) = &subject.policy.items else { return };
    for (path, it) in placed("items.collected_by", &items.collected_by) {
        let Some(word) = it.known().filter(|it| FROM_OTHERS.contains(it)) else { continue };
        if !subject.activities().any(|(_, it)| has(&it.collected_by, word)) {
            hits.push(Hit::at(path).arg("value", word));
        }
    }
}
