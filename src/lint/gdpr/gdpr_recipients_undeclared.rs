//! The policy does not say who receives the data.
//!
//! Recipients in the sense of the GDPR are third parties and those who process for the clinic. The
//! policy says nothing of one of the two.
//!
//! # Why
//! Article 13(1)(e) of the GDPR: the recipients or categories of recipients, if there are any.
//! Where there are none, nothing has to be said; so this is a warning.
//!
//! # Mend
//! State `provision` and `entrustment`, or say `none`.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! # no provision
//! ```
//! ```yaml after
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! provision: none
//! ```
//!
//! # 한국어: 개인정보를 받는 자에 관한 말이 없다
//! GDPR에서 받는 자는 제3자와 수탁자를 모두 포함합니다. 처리방침이 둘 가운데 하나에 관하여 아무 말도 하지 않는 경우를
//! 찾습니다.
//!
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제13조 제1항 (e)는 개인정보를 받는 자가 있으면 그 자 또는 그 유형을 알리도록
//! 합니다. 없으면 적지 않아도 되므로 경고에 그칩니다.
//!
//! # 고치는 방법
//! `provision`과 `entrustment`를 적거나, 없으면 `none`이라고 적습니다.

use crate::lint::{Hit, Subject};
use crate::policy::State;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for section in ["provision", "entrustment"] {
        if subject.state(section) == State::LeftOut {
            hits.push(Hit::at(section).arg("name", section));
        }
    }
}
