//! The policy does not say how to object to a refusal.
//!
//! # Why
//! Article 38(5) of the Personal Information Protection Act: the controller sets up a procedure by which
//! a data subject can object to a refusal of access, correction, erasure or suspension, and tells of
//! it. The act does not say that this is done in the policy; it is the place where it is looked for.
//!
//! # Mend
//! Set up the procedure if there is none, and add `objection: [objection-against-refusal]`, or how to
//! object in your own words, to `rights`.
//!
//! # Example
//! ```yaml before
//! # no rights.objection
//! ```
//! ```yaml after
//! rights:
//!   objection: [{ ko: 거절에 이의가 있으면 원무과에 신청할 수 있습니다., en: Objections are taken by the administration. }]
//! ```
//!
//! # 한국어: 거절에 대한 이의제기 절차가 없다
//! # 이유
//! 「개인정보 보호법」 제38조제5항에 따라 열람, 정정, 삭제, 처리정지 등의 요구를 거절당한 정보주체가 이의를 제기할 수 있는 절차를
//! 마련하고 안내하여야 합니다. 처리방침에 적으라고 정한 것은 아니지만, 정보주체가 찾아보는 곳이 처리방침입니다.
//!
//! # 고치는 방법
//! 절차가 없으면 먼저 마련하고, `rights`에 `objection: [objection-against-refusal]`을 더하거나 이의를 제기하는 방법을 직접 적습니다.

use crate::fact::Stated;
use crate::lint::words::has;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(rights) = subject.policy.rights.as_ref().and_then(Stated::said) else { return };
    if rights.objection.is_empty() && !has(&rights.statements, "objection-against-refusal") {
        hits.push(Hit::at("rights.objection"));
    }
}
