//! Civil dates in the site's time zone (Asia/Seoul by default); some are known only to the month.

use jiff::civil::Date;
use std::fmt;

/// A date as far as it is known: to the day, or only to the month (`2024-04`).
///
/// A day is never invented for a date that is known only to the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KnownDate {
    /// Known to the day.
    Day(Date),
    /// Known to the month: year and month (1–12).
    Month(i16, i8),
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFlaw {
    /// Not written as `YYYY-MM-DD` or `YYYY-MM`.
    Form,
    /// Well written, but there is no such day.
    NoSuchDay,
}

impl KnownDate {
    /// Reads `YYYY-MM-DD` or `YYYY-MM`, digits only, nothing before or after.
    ///
    /// # Errors
    /// [`DateFlaw::Form`] for another spelling, [`DateFlaw::NoSuchDay`] for 2024-02-30.
    pub fn parse(text: &str) -> Result<Self, DateFlaw> {
        let bytes = text.as_bytes();
        let digits = |range: std::ops::Range<usize>| bytes[range].iter().all(u8::is_ascii_digit);
        let well_formed = match bytes.len() {
            10 => {
                digits(0..4)
                    && bytes[4] == b'-'
                    && digits(5..7)
                    && bytes[7] == b'-'
                    && digits(8..10)
            }
            7 => digits(0..4) && bytes[4] == b'-' && digits(5..7),
            _ => false,
        };
        if !well_formed {
            return Err(DateFlaw::Form);
        }
        let number = |range: std::ops::Range<usize>| text[range].parse::<i16>().unwrap_or_default();
        let (year, month) = (number(0..4), number(5..7) as i8);
        if bytes.len() == 7 {
            let known = (1..=12).contains(&month) && year > 0;
            return if known { Ok(Self::Month(year, month)) } else { Err(DateFlaw::NoSuchDay) };
        }
        Date::new(year, month, number(8..10) as i8).map(Self::Day).map_err(|_| DateFlaw::NoSuchDay)
    }

    /// The first day it can mean: the day itself, or the first of the month.
    pub fn first_day(self) -> Date {
        match self {
            Self::Day(date) => date,
            // Checked by `parse`: the year is 1..=9999 and the month 1..=12.
            Self::Month(year, month) => Date::new(year, month, 1).unwrap_or(Date::ZERO),
        }
    }

    /// The year.
    pub fn year(self) -> i16 {
        match self {
            Self::Day(date) => date.year(),
            Self::Month(year, _) => year,
        }
    }
}

impl fmt::Display for KnownDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(date) => date.fmt(f),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
        }
    }
}

impl PartialOrd for KnownDate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for KnownDate {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let rank = |it: &Self| (it.first_day(), matches!(it, Self::Day(_)));
        rank(self).cmp(&rank(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_days_and_months_and_nothing_else() {
        assert_eq!(KnownDate::parse("2024-04"), Ok(KnownDate::Month(2024, 4)));
        assert_eq!(KnownDate::parse("2024-04").map(|it| it.to_string()), Ok("2024-04".into()));
        assert!(matches!(KnownDate::parse("2024-02-29"), Ok(KnownDate::Day(_))));
        assert_eq!(KnownDate::parse("2023-02-29"), Err(DateFlaw::NoSuchDay));
        assert_eq!(KnownDate::parse("2024-13"), Err(DateFlaw::NoSuchDay));
        for wrong in
            ["20240401", "2024-4-1", "2024-04-01T00:00:00", "March 2012, 3", "", "２０２４-04"]
        {
            assert_eq!(KnownDate::parse(wrong), Err(DateFlaw::Form), "{wrong}");
        }
    }

    #[test]
    fn a_month_stands_before_its_days() {
        let month = KnownDate::Month(2024, 4);
        let day = KnownDate::parse("2024-04-01").unwrap();
        assert!(month < day);
        assert!(day < KnownDate::Month(2024, 5));
    }
}
