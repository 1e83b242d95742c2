//! The policy does not say within how many days a request is answered.
//!
//! # Why
//! Articles 41(4), 43(3) and 44(2) of the Enforcement Decree of the Personal Information Protection Act
//! have requests for access, correction, erasure and suspension answered within 10 days. The policy
//! need not say it, but a data subject is helped by it.
//!
//! # Mend
//! Add `answer_days: 10` to `rights`.
//!
//! # Example
//! ```yaml before
//! # no rights.answer_days
//! ```
//! ```yaml after
//! # no rights.answer_days
//! rights: { statements: [answered-within-ten-days] }
//! ```
//!
//! # 한국어: 요구에 답하는 기한이 없다
//! # 이유
//! 「개인정보 보호법 시행령」 제41조제4항, 제43조제3항, 제44조제2항에 따라 열람, 정정·삭제, 처리정지의 요구에는 10일 이내에
//! 조치하고 알려야 합니다. 처리방침에 반드시 적어야 하는 것은 아니지만 적어 두면 정보주체에게 도움이 됩니다.
//!
//! # 고치는 방법
//! `rights`에 `answer_days: 10`을 더합니다.

use crate::fact::Stated;
use crate::lint::words::has;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(rights) = subject.policy.rights.as_ref().and_then(Stated::said) else { return };
    if rights.answer_days.is_none() && !has(&rights.statements, "answered-within-ten-days") {
        hits.push(Hit::at("rights.answer_days"));
    }
}
