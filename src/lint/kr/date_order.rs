//! A policy was established after it took effect, or after it was announced.
//!
//! # Why
//! What is not yet made cannot apply, nor be announced: one of the dates is wrong, and a reader who
//! wants to know which policy held on a day is led astray.
//!
//! # Mend
//! Correct the wrong date. `established` is the day on which the first version of the policy was
//! made; it stays the same in every later version.
//!
//! # Example
//! ```yaml before
//! established: 2027-02-01
//! ```
//! ```yaml after
//! established: 2026-12-20
//! ```
//!
//! # 한국어: 제정일이 시행일이나 공고일보다 늦다
//! # 이유
//! 아직 만들지 않은 처리방침을 시행하거나 공고할 수는 없으므로 어느 한 날짜가 잘못된 것입니다. 어느 날에 어떤
//! 처리방침이 적용되었는지 알려는 사람이 잘못 알게 됩니다.
//!
//! # 고치는 방법
//! 잘못된 날짜를 고칩니다. `established`는 처리방침을 처음 만든 날이며 그 뒤의 모든 판에서 같습니다.

use crate::date::KnownDate;
use crate::diag::Severity;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let policy = subject.policy;
    let Some(established) = policy.established else { return };
    let found = if is_after(established, policy.effective) {
        ("effective", policy.effective, Severity::Error)
    } else if let Some(announced) = policy.announced.filter(|it| is_after(established, *it)) {
        // A first version is often announced with the day of its effect as that of its making.
        let is_same_day = established == policy.effective;
        ("announced", announced, if is_same_day { Severity::Note } else { Severity::Warning })
    } else {
        return;
    };
    let (kind, date, weight) = found;
    let hit = Hit::at("established").arg("kind", kind).arg("name", established).arg("value", date);
    hits.push(hit.at_most(weight));
}

/// Whether a date is certainly later: within a month that is known only as such, nobody can tell.
fn is_after(date: KnownDate, other: KnownDate) -> bool {
    if let (KnownDate::Day(date), KnownDate::Day(other)) = (date, other) {
        return date > other;
    }
    let month = |it: KnownDate| (it.first_day().year(), it.first_day().month());
    month(date) > month(other)
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    #[test]
    fn established_after_the_announcement() {
        let lines = "announced: 2026-12-01\nestablished: 2026-12-20";
        insta::assert_debug_snapshot!(of_rule("date_order", lines), @r#"
        [
            "warning established at `2026-12-20` kind=announced name=2026-12-20 value=2026-12-01",
        ]
        "#);
        let lines = "announced: 2026-12-01\nestablished: 2027-01-01";
        insta::assert_debug_snapshot!(of_rule("date_order", lines), @r#"
        [
            "note established at `2027-01-01` kind=announced name=2027-01-01 value=2026-12-01",
        ]
        "#);
    }

    #[test]
    fn a_month_may_hold_the_day() {
        assert!(of_rule("date_order", "established: 2027-01").is_empty());
        assert_eq!(of_rule("date_order", "established: 2027-02").len(), 1);
    }

    #[test]
    fn the_dates_of_the_samples_are_in_order() {
        for version in ["2012-03-03", "2027-01-11"] {
            assert!(in_sample("date_order", "all-clinic", version).is_empty());
        }
    }
}
