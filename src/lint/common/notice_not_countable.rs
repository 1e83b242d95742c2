//! The days between announcement and effect cannot be counted.
//!
//! # Why
//! A date is known only to the month. Whether a promise about changes is kept cannot be told, and readers cannot
//! tell from when it applies.
//!
//! # Mend
//! Write both dates to the day.
//!
//! # Example
//! ```yaml before
//! announced: 2026-12
//! ```
//! ```yaml after
//! announced: 2026-12-01
//! ```
//!
//! # 한국어: 공고일부터 시행일까지의 날수를 셀 수 없다
//! # 이유
//! 날짜를 달까지만 적어서, 변경에 관한 약속을 지켰는지 알 수 없고 읽는 사람도 언제부터 적용되는지 알 수 없습니다.
//!
//! # 고치는 방법
//! 두 날짜를 모두 날까지 적습니다.

use crate::lint::{Hit, Subject, clock};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    clock::found(subject, "notice_not_countable", hits);
}
