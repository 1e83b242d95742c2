//! A change takes effect on the day on which it is announced.
//!
//! # Why
//! The PIPC drafting guideline accepts notice "before, or at once on" the revision (item III.24), so it is not
//! unlawful; but data subjects learn of it only when it applies.
//!
//! # Mend
//! Unless a law orders the change, let it take effect later.
//!
//! # Example
//! ```yaml before
//! # privacy/2026-01-01.yaml
//! # no promise
//! # privacy/2027-01-01.yaml
//! announced: 2027-01-01
//! entrustment: { parties: { new-lab: { name: { ko: 새검사센터, en: New Lab }, tasks: [outsourced-testing] } } }
//! ```
//! ```yaml after
//! # privacy/2026-01-01.yaml
//! # no promise
//! # privacy/2027-01-01.yaml
//! announced: 2026-12-31
//! entrustment: { parties: { new-lab: { name: { ko: 새검사센터, en: New Lab }, tasks: [outsourced-testing] } } }
//! ```
//!
//! # 한국어: 공고한 날 시행된다
//! # 이유
//! 작성지침(Ⅲ.24)은 ‘개정 전 또는 개정 즉시’ 알리는 것을 받아들이므로 위법은 아닙니다. 그러나 정보주체는 이미 적용된 뒤에야
//! 알게 됩니다.
//!
//! # 고치는 방법
//! 법령에 따른 변경이 아니라면 더 늦게 시행합니다.

use crate::lint::{Hit, Subject, clock};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    clock::found(subject, "notice_same_day", hits);
}
