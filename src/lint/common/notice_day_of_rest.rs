//! An end of the time of notice is a Saturday, a Sunday or a public holiday.
//!
//! Only where there is no day to spare.
//!
//! # Why
//! If the last day of a period is a Saturday or a public holiday, the period ends on the next day (Civil Act,
//! article 161). Whether that holds when days are counted backwards is not settled.
//!
//! # Mend
//! Take the day that the note proposes.
//!
//! # Example
//! ```yaml before
//! # privacy/2026-01-01.yaml
//! promise: { days: 7, adverse_days: 30 }
//! # privacy/2027-01-01.yaml
//! announced: 2026-12-25
//! officer: { phone: 02-555-0199 }
//! ```
//! ```yaml after
//! # privacy/2026-01-01.yaml
//! promise: { days: 7, adverse_days: 30 }
//! # privacy/2027-01-01.yaml
//! announced: 2026-12-22
//! officer: { phone: 02-555-0199 }
//! ```
//!
//! # 한국어: 안내 기간의 한쪽 끝이 토요일이나 공휴일이다
//! 날수에 여유가 없을 때에만 알립니다.
//!
//! # 이유
//! 기간의 말일이 토요일이나 공휴일이면 그 기간은 다음 날 끝납니다(「민법」 제161조). 거꾸로 셀 때에도 그러한지는 정해진 바가
//! 없습니다.
//!
//! # 고치는 방법
//! 알려 주는 날짜를 택합니다.

use crate::lint::{Hit, Subject, clock};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    clock::found(subject, "notice_day_of_rest", hits);
}
