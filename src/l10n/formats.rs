//! Dates, numbers, plural categories, lists and name order of one language, by ICU4X.

use super::locale::Locale;
use crate::date::KnownDate;
use icu_calendar::{Date, Iso};
use icu_collator::{CollatorBorrowed, options::CollatorOptions};
use icu_datetime::fieldsets::{M, YM, YMD};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use std::cmp::Ordering;
use std::fmt;

/// ICU's formatters of one language. Compiled data; nothing is read at run time.
pub(super) struct Formats {
    day: Option<DateTimeFormatter<YMD>>,
    month: Option<DateTimeFormatter<YM>>,
    month_name: Option<DateTimeFormatter<M>>,
    number: Option<DecimalFormatter>,
    plural: Option<PluralRules>,
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
    collator: Option<CollatorBorrowed<'static>>,
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Formats")
    }
}

impl Formats {
    pub(super) fn new(locale: &Locale) -> Self {
        let pinned = locale.pinned();
        let dates = || DateTimeFormatterPreferences::from(&pinned);
        let options = ListFormatterOptions::default;
        Self {
            day: DateTimeFormatter::try_new(dates(), YMD::long()).ok(),
            month: DateTimeFormatter::try_new(dates(), YM::long()).ok(),
            month_name: DateTimeFormatter::try_new(dates(), M::long()).ok(),
            number: DecimalFormatter::try_new((&pinned).into(), Default::default()).ok(),
            plural: PluralRules::try_new((&pinned).into(), PluralRuleType::Cardinal.into()).ok(),
            and: ListFormatter::try_new_and((&pinned).into(), options()).ok(),
            or: ListFormatter::try_new_or((&pinned).into(), options()).ok(),
            collator: CollatorBorrowed::try_new((&pinned).into(), CollatorOptions::default()).ok(),
        }
    }

    /// A date in words, to the day or to the month as it is known.
    pub(super) fn date(&self, date: KnownDate) -> String {
        let written = match (date, iso(date)) {
            (KnownDate::Day(_), Some(iso)) => {
                self.day.as_ref().map(|it| it.format(&iso).to_string())
            }
            (KnownDate::Month(..), Some(iso)) => {
                self.month.as_ref().map(|it| it.format(&iso).to_string())
            }
            _ => None,
        };
        written.unwrap_or_else(|| date.to_string())
    }

    /// The name of a date's month.
    pub(super) fn month_name(&self, date: KnownDate) -> String {
        let written = self.month_name.as_ref().zip(iso(date));
        written.map_or_else(
            || date.first_day().month().to_string(),
            |(it, iso)| it.format(&iso).to_string(),
        )
    }

    /// A whole number with the language's grouping.
    pub(super) fn number(&self, number: i64) -> String {
        let decimal = Decimal::from(number);
        self.number
            .as_ref()
            .map_or_else(|| number.to_string(), |it| it.format(&decimal).to_string())
    }

    /// The CLDR plural category of a whole number: `one`, `few`, `other` …
    pub(super) fn plural(&self, number: i64) -> &'static str {
        let category = self
            .plural
            .as_ref()
            .map_or(PluralCategory::Other, |it| it.category_for(number.unsigned_abs()));
        name_of(category)
    }

    /// The categories that the language has, in the order of CLDR.
    pub(super) fn categories(&self) -> Vec<&'static str> {
        let known: Vec<&str> =
            self.plural.iter().flat_map(PluralRules::categories).map(name_of).collect();
        let all = ["zero", "one", "two", "few", "many", "other"];
        all.into_iter().filter(|it| *it == "other" || known.contains(it)).collect()
    }

    /// What stands before, between and after `n` items of a list: `n + 1` texts.
    pub(super) fn list_joints(&self, n: usize, or: bool) -> Vec<String> {
        let formatter = if or { &self.or } else { &self.and };
        let Some(formatter) = formatter else {
            let mut joints = vec![", ".to_owned(); n + 1];
            joints[0].clear();
            joints[n].clear();
            return joints;
        };
        // U+FFFC stands for an item; facts never hold it, and it is taken out again here.
        let formatted = formatter.format(std::iter::repeat_n("\u{FFFC}", n)).to_string();
        formatted.split('\u{FFFC}').map(str::to_owned).collect()
    }

    /// The order of two names in the language.
    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.as_ref().map_or_else(|| a.cmp(b), |it| it.compare(a, b))
    }
}

fn name_of(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The first day of a date as ICU counts days.
fn iso(date: KnownDate) -> Option<Date<Iso>> {
    let first = date.first_day();
    let (month, day) = (first.month().unsigned_abs(), first.day().unsigned_abs());
    Date::<Iso>::try_new_iso(first.year().into(), month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(tag: &str) -> Formats {
        Formats::new(&Locale::parse(tag).unwrap())
    }

    #[test]
    fn dates_are_gregorian_with_latin_digits_everywhere() {
        let day = KnownDate::parse("2026-12-01").unwrap();
        let month = KnownDate::Month(2024, 4);
        assert_eq!(formats("ko").date(day), "2026년 12월 1일");
        assert_eq!(formats("ko").date(month), "2024년 4월");
        assert_eq!(formats("en").date(day), "December 1, 2026");
        assert_eq!(formats("en").date(month), "April 2024");
        assert_eq!(formats("ar").date(day), "1 ديسمبر 2026");
        assert!(formats("th").date(day).contains("2026"));
    }

    #[test]
    fn plurals_are_icus() {
        assert_eq!(formats("ar").plural(103), "few");
        assert_eq!(formats("ru").plural(3), "few");
        assert_eq!(formats("en").plural(1), "one");
        assert_eq!(formats("ko").plural(1), "other");
    }

    #[test]
    fn lists_are_joined_as_the_language_does() {
        let join = |tag: &str, or: bool| formats(tag).list_joints(3, or).join("x");
        assert_eq!(join("ko", false), "x, x 및 x");
        assert_eq!(join("en", false), "x, x, and x");
        assert_eq!(join("en", true), "x, x, or x");
        assert_eq!(formats("ko").list_joints(1, false), ["", ""]);
    }

    #[test]
    fn names_are_ordered_as_the_language_does() {
        assert_eq!(formats("ko").compare("가나", "나가"), Ordering::Less);
        assert_eq!(formats("en").compare("apple", "Banana"), Ordering::Less);
    }
}
