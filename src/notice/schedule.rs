//! The clock of a change: days from announcement to effect, held against what the policy promised.
//!
//! No statute sets such a number of days. What binds is the promise of the version in force on the
//! day of announcement (PIPA art. 30(3)); where it promises nothing there is only a practice.

use crate::date::KnownDate;
use crate::diag::{Diagnostic, Severity};
use crate::l10n::Locale;
use crate::law::Law;
use crate::policy::changes::Promise;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// Usual days before a change: a practice that follows the standard terms for online shopping
/// (KFTC No. 10023 art. 3(4)), which do not bind a privacy policy.
pub const USUAL_DAYS: u16 = 7;

/// Usual days before a change that is adverse to data subjects; a practice, as [`USUAL_DAYS`].
pub const USUAL_ADVERSE_DAYS: u16 = 30;

/// When a change is announced and takes effect, and what was promised about that.
#[derive(Clone, Debug)]
pub struct Schedule<'a> {
    /// When it is announced (공고일자).
    pub announced: KnownDate,
    /// From when it applies (시행일자).
    pub effective: KnownDate,
    /// What the version in force on the day of announcement promises.
    pub promise: Option<&'a Promise>,
    /// Whether a change is adverse to data subjects.
    pub is_adverse: bool,
    /// What kind of version it is.
    pub occasion: Occasion,
    /// The holidays.
    pub law: &'a Law,
}

/// What kind of version it is. All but the ordinary may take effect on the day of announcement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// A change like any other.
    Ordinary,
    /// The first version: there is nothing it changes.
    First,
    /// A law orders the change.
    LawForced,
    /// Only wording, order or typography.
    Editorial,
}

/// What comes of the counting.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Calendar days from announcement to effect; none where a date is known only to the month.
    pub gap: Option<i32>,
    /// Full days strictly between the two.
    pub clear_days: Option<i32>,
    /// How that stands to what was promised, or is usual.
    pub outcome: Outcome,
    /// Days at the ends of the time that are Saturdays, Sundays or holidays.
    pub rest_days: Vec<RestDay>,
}

/// How a schedule stands to what was promised, or is usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// This date is known only to the month: days cannot be counted.
    Uncountable(KnownDate),
    /// It would take effect before it is announced.
    Retroactive,
    /// Fewer days than the policy promises.
    Broken(Need),
    /// As many calendar days as are needed, but one clear day too few.
    CalendarDaysOnly(Need),
    /// It takes effect on the day of announcement, and nothing was promised.
    SameDay,
    /// Nothing was promised, and it is fewer days than is usual.
    Unusual(Need),
    /// Enough days, by both ways of counting; or none are needed.
    Kept,
}

/// How many days there should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// The days.
    pub days: u16,
    /// Whether the policy promises them; otherwise they are only usual.
    pub is_promised: bool,
}

/// A day at an end of the time of notice on which people rest.
#[derive(Clone, Debug, PartialEq)]
pub struct RestDay {
    /// Which end.
    pub end: End,
    /// The day.
    pub date: Date,
    /// The holiday; none on an ordinary Saturday or Sunday.
    pub holiday: Option<String>,
    /// The day that is surely safe: of announcement for [`End::Announced`], else of effect.
    pub instead: Date,
}

/// An end of the time of notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The day of announcement. Counted backwards it is the far end; whether a day of rest there
    /// shortens the time is not settled.
    Announced,
    /// The last of the days that are needed; on a day of rest a period ends on the next working
    /// day (Civil Act art. 161).
    Last,
}

/// A bound by both ways of counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// Counted in calendar days.
    pub calendar: Date,
    /// Counted in clear days: safe in either way.
    pub clear: Date,
}

/// The earliest day on which a change may take effect.
pub fn earliest_effective(announced: Date, days: u16) -> Bound {
    let after = |days: i32| announced.saturating_add(days.days());
    Bound { calendar: after(days.into()), clear: after(i32::from(days) + 1) }
}

/// The latest day on which a change may be announced.
pub fn latest_announcement(effective: Date, days: u16) -> Bound {
    let before = |days: i32| effective.saturating_sub(days.days());
    Bound { calendar: before(days.into()), clear: before(i32::from(days) + 1) }
}

/// Calendar days between two dates; none where one is known only to the month.
pub fn days_between(announced: KnownDate, effective: KnownDate) -> Option<i32> {
    let (KnownDate::Day(announced), KnownDate::Day(effective)) = (announced, effective) else {
        return None;
    };
    // Between two civil dates there are at most some seven million days, and no time to lose.
    announced.until(effective).ok().map(|it| it.get_days())
}

impl Schedule<'_> {
    /// Counts the days and holds them against the promise.
    pub fn check(&self) -> Verdict {
        let none =
            |outcome| Verdict { gap: None, clear_days: None, outcome, rest_days: Vec::new() };
        let (announced, effective) = match (self.announced, self.effective) {
            (KnownDate::Day(announced), KnownDate::Day(effective)) => (announced, effective),
            (unknown @ KnownDate::Month(..), _) | (_, unknown) => {
                return none(Outcome::Uncountable(unknown));
            }
        };
        let Some(gap) = days_between(self.announced, self.effective) else {
            return none(Outcome::Uncountable(self.effective));
        };
        let need = self.need();
        Verdict {
            gap: Some(gap),
            clear_days: Some((gap - 1).max(0)),
            outcome: self.outcome(gap, need),
            rest_days: need.map(|it| self.rest_days(announced, effective, it)).unwrap_or_default(),
        }
    }

    /// The days that the promise, or else usage, asks for.
    pub fn need(&self) -> Option<Need> {
        let promised = self.promise.and_then(|it| {
            // What is promised for any change holds for an adverse one too.
            let adverse = it.adverse_days.filter(|_| self.is_adverse);
            it.days.max(adverse)
        });
        if let Some(days) = promised {
            return Some(Need { days, is_promised: true });
        }
        let usual = if self.is_adverse { USUAL_ADVERSE_DAYS } else { USUAL_DAYS };
        let is_ordinary = self.occasion == Occasion::Ordinary;
        is_ordinary.then_some(Need { days: usual, is_promised: false })
    }

    fn outcome(&self, gap: i32, need: Option<Need>) -> Outcome {
        if gap < 0 {
            return Outcome::Retroactive;
        }
        let Some(need) = need else { return Outcome::Kept };
        let days = i32::from(need.days);
        if need.is_promised && gap < days {
            Outcome::Broken(need)
        } else if gap == 0 && self.occasion == Occasion::Ordinary {
            Outcome::SameDay
        } else if gap < days {
            Outcome::Unusual(need)
        } else if gap == days && days > 0 {
            Outcome::CalendarDaysOnly(need)
        } else {
            Outcome::Kept
        }
    }

    /// Days of rest matter only where there is no day to spare.
    fn rest_days(&self, announced: Date, effective: Date, need: Need) -> Vec<RestDay> {
        let mut found = Vec::new();
        if effective < announced || need.days == 0 {
            return found;
        }
        if announced >= latest_announcement(effective, need.days).clear && self.is_rest(announced) {
            let instead = self.nearest_working_day(announced, -1);
            found.push(self.rest_day(End::Announced, announced, instead));
        }
        let last = earliest_effective(announced, need.days).calendar;
        if self.is_rest(last) {
            let instead = self.nearest_working_day(last, 1).saturating_add(1.day());
            if effective < instead {
                found.push(self.rest_day(End::Last, last, instead));
            }
        }
        found
    }

    fn rest_day(&self, end: End, date: Date, instead: Date) -> RestDay {
        let holiday = self
            .law
            .holidays
            .iter()
            .find(|(_, it)| it.dates.iter().any(|on| on.0 == KnownDate::Day(date)));
        RestDay { end, date, holiday: holiday.map(|(word, _)| word.clone()), instead }
    }

    fn is_rest(&self, day: Date) -> bool {
        matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
            || self.law.holiday(day).is_some()
    }

    fn nearest_working_day(&self, from: Date, step: i32) -> Date {
        let mut day = from;
        // No table of holidays has a month without a working day; the bound is for the last year
        // of the calendar, where adding days stands still.
        for _ in 0..31 {
            if !self.is_rest(day) {
                break;
            }
            day = day.saturating_add(step.days());
        }
        day
    }
}

impl Verdict {
    /// The verdict as findings: errors where a promise is broken or the change would reach back.
    pub fn findings(&self, schedule: &Schedule<'_>) -> Vec<Diagnostic> {
        let mut found: Vec<Diagnostic> = self.outcome_finding(schedule).into_iter().collect();
        for it in &self.rest_days {
            let (kind, name) = match &it.holiday {
                Some(word) => ("holiday", schedule.law.holidays.get(word)),
                None => ("weekend", None),
            };
            // The report is Korean or English; a name says it in Korean, as Korean law does.
            let name = name.and_then(|it| it.name.get(&Locale::korean())).map_or("", |it| it.0);
            let rest = Diagnostic::warning("notice_day_of_rest")
                .arg("end", if it.end == End::Announced { "announced" } else { "last" })
                .arg("kind", kind)
                .arg("name", name)
                .arg("date", it.date)
                .arg("instead", it.instead);
            found.push(Diagnostic { severity: Severity::Note, ..rest });
        }
        found
    }

    fn outcome_finding(&self, schedule: &Schedule<'_>) -> Option<Diagnostic> {
        let counted = |found: Diagnostic, need: &Need| {
            let found = found.arg("days", need.days).arg("gap", self.gap.unwrap_or_default());
            let KnownDate::Day(announced) = schedule.announced else { return found };
            let KnownDate::Day(effective) = schedule.effective else { return found };
            found
                .arg("announced", latest_announcement(effective, need.days).clear)
                .arg("effective", earliest_effective(announced, need.days).clear)
        };
        Some(match &self.outcome {
            Outcome::Kept => return None,
            Outcome::Uncountable(date) => {
                Diagnostic::warning("notice_not_countable").arg("date", date)
            }
            Outcome::Retroactive => Diagnostic::error("notice_retroactive")
                .arg("announced", schedule.announced)
                .arg("effective", schedule.effective),
            Outcome::Broken(need) => counted(Diagnostic::error("notice_promise_broken"), need),
            Outcome::CalendarDaysOnly(need) if need.is_promised => {
                counted(Diagnostic::warning("notice_calendar_days_only"), need)
            }
            // By usage alone, a day more or less is no matter.
            Outcome::CalendarDaysOnly(_) => return None,
            Outcome::SameDay => Diagnostic::warning("notice_same_day"),
            Outcome::Unusual(need) => {
                counted(Diagnostic::warning("notice_shorter_than_usual"), need)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static LAW: LazyLock<Law> = LazyLock::new(|| Law::korean().unwrap());

    fn known(text: &str) -> KnownDate {
        KnownDate::parse(text).unwrap()
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn promise(days: u16, adverse_days: u16) -> Promise {
        Promise { days: Some(days), adverse_days: Some(adverse_days) }
    }

    fn schedule<'a>(from: &str, to: &str, promise: Option<&'a Promise>) -> Schedule<'a> {
        Schedule {
            announced: known(from),
            effective: known(to),
            promise,
            is_adverse: false,
            occasion: Occasion::Ordinary,
            law: &LAW,
        }
    }

    fn promised(days: u16) -> Need {
        Need { days, is_promised: true }
    }

    #[test]
    fn the_bounds_are_those_of_the_law_book() {
        let bound = |calendar, clear| Bound { calendar: day(calendar), clear: day(clear) };
        let new_year = day("2027-01-01");
        assert_eq!(latest_announcement(new_year, 7), bound("2026-12-25", "2026-12-24"));
        assert_eq!(latest_announcement(new_year, 30), bound("2026-12-02", "2026-12-01"));
        assert_eq!(earliest_effective(day("2026-12-01"), 7), bound("2026-12-08", "2026-12-09"));
    }

    #[test]
    fn the_promise_is_kept_broken_or_kept_by_calendar_days_only() {
        let promise = promise(7, 30);
        let check = |from: &str, is_adverse: bool| {
            let schedule = Schedule { is_adverse, ..schedule(from, "2027-01-01", Some(&promise)) };
            let verdict = schedule.check();
            (verdict.gap.unwrap(), verdict.clear_days.unwrap(), verdict.outcome)
        };
        assert_eq!(check("2026-12-24", false), (8, 7, Outcome::Kept));
        assert_eq!(check("2026-12-25", false), (7, 6, Outcome::CalendarDaysOnly(promised(7))));
        assert_eq!(check("2026-12-26", false), (6, 5, Outcome::Broken(promised(7))));
        assert_eq!(check("2027-01-01", false), (0, 0, Outcome::Broken(promised(7))));
        assert_eq!(check("2027-01-02", false).2, Outcome::Retroactive);
        assert_eq!(check("2026-12-01", true), (31, 30, Outcome::Kept));
        assert_eq!(check("2026-12-02", true).2, Outcome::CalendarDaysOnly(promised(30)));
        assert_eq!(check("2026-12-03", true).2, Outcome::Broken(promised(30)));
    }

    #[test]
    fn a_promise_for_any_change_holds_for_an_adverse_one() {
        let any = Promise { days: Some(7), adverse_days: None };
        let schedule = schedule("2026-12-30", "2027-01-01", Some(&any));
        let schedule = Schedule { is_adverse: true, ..schedule };
        assert_eq!(schedule.check().outcome, Outcome::Broken(promised(7)));
        // Even where the one for adverse changes is shorter: it is one of any changes too.
        let shorter = promise(10, 3);
        let schedule = Schedule { promise: Some(&shorter), ..schedule };
        assert_eq!(schedule.need(), Some(promised(10)));
    }

    #[test]
    fn without_a_promise_there_is_only_usage() {
        let outcome = |from: &str, occasion: Occasion| {
            let adverse_only = Promise { days: None, adverse_days: Some(30) };
            let ordinary = schedule(from, "2027-01-01", Some(&adverse_only));
            Schedule { occasion, ..ordinary }.check().outcome
        };
        let usual = Need { days: 7, is_promised: false };
        assert_eq!(outcome("2026-12-30", Occasion::Ordinary), Outcome::Unusual(usual));
        assert_eq!(outcome("2027-01-01", Occasion::Ordinary), Outcome::SameDay);
        for occasion in [Occasion::First, Occasion::LawForced, Occasion::Editorial] {
            assert_eq!(outcome("2027-01-01", occasion), Outcome::Kept);
            assert_eq!(outcome("2026-12-30", occasion), Outcome::Kept);
            assert_eq!(outcome("2027-01-02", occasion), Outcome::Retroactive);
        }
    }

    #[test]
    fn a_month_cannot_be_counted() {
        let verdict = schedule("2024-04", "2027-01-01", None).check();
        assert_eq!(verdict.outcome, Outcome::Uncountable(known("2024-04")));
        assert_eq!((verdict.gap, verdict.clear_days), (None, None));
        let verdict = schedule("2026-12-01", "2027-01", None).check();
        assert_eq!(verdict.outcome, Outcome::Uncountable(known("2027-01")));
    }

    #[test]
    fn days_of_rest_at_the_ends_are_told_where_no_day_is_to_spare() {
        let promise = promise(7, 30);
        let rest = |from: &str, to: &str| schedule(from, to, Some(&promise)).check().rest_days;
        // Announced on Christmas, a Friday, and the seventh day is New Year's.
        let found = rest("2026-12-25", "2027-01-01");
        assert_eq!(found[0].end, End::Announced);
        assert_eq!(found[0].holiday.as_deref(), Some("christmas"));
        assert_eq!(found[0].instead, day("2026-12-24"));
        assert_eq!(found[1].end, End::Last);
        assert_eq!(found[1].holiday.as_deref(), Some("new-year"));
        // Friday, then a weekend: Monday is the next working day, and Tuesday is safe.
        assert_eq!(found[1].instead, day("2027-01-05"));
        // From a Saturday, with a week to spare: nothing.
        assert_eq!(rest("2026-11-28", "2027-01-01"), []);
        // Monday to Tuesday of the week after: both ends are working days.
        assert_eq!(rest("2026-11-23", "2026-12-01"), []);
    }

    #[test]
    fn findings_say_what_to_do_and_never_call_a_number_law() {
        let broken = promise(7, 30);
        let schedule = schedule("2026-12-26", "2027-01-01", Some(&broken));
        let found = schedule.check().findings(&schedule);
        assert_eq!(found[0].code, "notice_promise_broken");
        assert_eq!(found[0].severity, Severity::Error);
        assert_eq!(found[0].value("announced"), "2026-12-24");
        assert_eq!(found[0].value("effective"), "2027-01-03");
        assert_eq!(found[1].code, "notice_day_of_rest");
        assert_eq!(found[1].severity, Severity::Note);
        for language in ["ko", "en"] {
            let path = format!("{}/locales/{language}/findings.ftl", env!("CARGO_MANIFEST_DIR"));
            let messages = std::fs::read_to_string(path).unwrap();
            let (_, usual) = messages.split_once("finding-notice_shorter_than_usual").unwrap();
            assert!(usual.contains(if language == "ko" {
                "법정 기간이 아닙니다"
            } else {
                "no law"
            }));
        }
    }

    proptest! {
        #[test]
        fn bounds_and_verdicts_agree(start in 0i32..20_000, days in 1u16..100) {
            let announced = day("2000-01-01").saturating_add(start.days());
            let bound = earliest_effective(announced, days);
            let promise = promise(days, days);
            let outcome = |effective: Date| Schedule {
                announced: KnownDate::Day(announced),
                effective: KnownDate::Day(effective),
                promise: Some(&promise),
                is_adverse: false,
                occasion: Occasion::Ordinary,
                law: &LAW,
            }.check().outcome;
            prop_assert_eq!(outcome(bound.clear), Outcome::Kept);
            prop_assert_eq!(outcome(bound.calendar), Outcome::CalendarDaysOnly(promised(days)));
            let short = bound.calendar.saturating_sub(1.day());
            prop_assert_eq!(outcome(short), Outcome::Broken(promised(days)));
            prop_assert_eq!(latest_announcement(bound.clear, days).clear, announced);
            prop_assert_eq!(latest_announcement(bound.calendar, days).calendar, announced);
        }
    }
}
