//! The policy gives itself more than 10 days to answer a request.
//!
//! # Why
//! Articles 41(4), 43(3) and 44(2) of the Enforcement Decree of the Personal Information Protection Act:
//! requests for access, correction, erasure and suspension are answered within 10 days.
//!
//! # Mend
//! Write `answer_days: 10`, or less.
//!
//! # Example
//! ```yaml before
//! rights: { answer_days: 14 }
//! ```
//! ```yaml after
//! rights: { answer_days: 10 }
//! ```
//!
//! # 한국어: 요구에 답하는 기한이 10일을 넘는다
//! # 이유
//! 「개인정보 보호법 시행령」 제41조제4항, 제43조제3항, 제44조제2항에 따라 열람, 정정·삭제, 처리정지의 요구에는 10일 이내에
//! 조치하고 알려야 합니다.
//!
//! # 고치는 방법
//! `answer_days: 10` 또는 그보다 짧은 기한을 적습니다.

use crate::fact::Stated;
use crate::lint::{Hit, Subject};

/// The days that the decree gives.
const DAYS: u16 = 10;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(rights) = subject.policy.rights.as_ref().and_then(Stated::said) else { return };
    if let Some(days) = rights.answer_days.filter(|it| *it > DAYS) {
        hits.push(Hit::at("rights.answer_days").arg("value", days));
    }
}
