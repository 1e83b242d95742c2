//! A promise is kept by the calendar, but one full day is missing.
//!
//! # Why
//! Counted backwards, "N days before" may mean N full days between: by article 157 of the Civil Act the first
//! day does not count. Whether that holds for such a promise is not settled, so the safe way is one day more.
//!
//! # Mend
//! Announce one day earlier, or let the change take effect one day later.
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
//! announced: 2026-12-24
//! officer: { phone: 02-555-0199 }
//! ```
//!
//! # 한국어: 달력의 날수로는 지켰으나 온전한 하루가 모자란다
//! # 이유
//! 거꾸로 셀 때 ‘시행 N일 전’은 그 사이에 온전한 N일이 있어야 한다는 뜻으로 볼 수 있습니다. 「민법」 제157조에 따라
//! 기간의 첫날은 셈하지 않기 때문입니다. 이러한 약속에도 그러한지는 정해진 바가 없으므로 하루를 더 두는 편이 안전합니다.
//!
//! # 고치는 방법
//! 하루 일찍 공고하거나 하루 늦게 시행합니다.

use crate::lint::{Hit, Subject, clock};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    clock::found(subject, "notice_calendar_days_only", hits);
}
