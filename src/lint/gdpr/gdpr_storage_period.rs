//! An activity does not say how long the data are stored.
//!
//! Each activity has to state the period for which the personal data will be stored, or the
//! criteria that determine it.
//!
//! # Why
//! Article 13(2)(a) of the GDPR asks for it in the notice given to the data subject.
//!
//! # Mend
//! State `retention` for the activity: a period, an event that ends it, or a record kept by law.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! # no processing.membership.retention
//! ```
//! ```yaml after
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! processing:
//!   membership:
//!     retention: { until: membership-withdrawal-or-expulsion }
//! ```
//!
//! # 한국어: 보관기간을 적지 않은 처리가 있다
//! 처리마다 개인정보를 보관하는 기간이나 그 기간을 정하는 기준을 적어야 합니다.
//!
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제13조 제2항 (a)는 정보주체에게 주는 안내에 이를 적도록 합니다.
//!
//! # 고치는 방법
//! 그 처리에 `retention`을 적습니다: 기간, 기간을 끝내는 일, 또는 법령에 따라 보존하는 기록.

use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (slug, activity) in subject.activities() {
        if activity.retention.is_empty() {
            hits.push(Hit::at(format!("processing.{slug}.retention")).arg("name", slug));
        }
    }
}
