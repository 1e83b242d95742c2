//! Korean law as data with dates: what the statutes and guideline ask, and the look-ups on it.
//!
//! The entries are in `kr/*.yaml`, each with its article, the days it is in force, and how sure
//! its source is. A version of a policy is held against the law of the days it is in force.

mod data;

pub use data::{
    Binds, Body, Dated, Fine, Holiday, HolidayDate, ItemGroup, Items, LawName, Norm, PeriodKind,
    Record, Requirement, SectionLaw, Source,
};

use crate::date::KnownDate;
use crate::diag::{Findings, SourceFile};
use crate::source::yaml;
use indexmap::IndexMap;
use jiff::civil::Date;
use serde::de::DeserializeOwned;

/// The law that policies are held against.
#[derive(Clone, Debug)]
pub struct Law {
    /// Sections of a policy, by key, in the order of the guideline.
    pub sections: IndexMap<String, SectionLaw>,
    /// Records with statutory periods, by word.
    pub records: IndexMap<String, Record>,
    /// Remedy bodies, current and obsolete, by word.
    pub bodies: IndexMap<String, Body>,
    /// Laws, by word.
    pub laws: IndexMap<String, LawName>,
    /// Items that the law treats apart.
    pub items: Items,
    /// Public holidays with a fixed date, by word; not complete.
    pub holidays: IndexMap<String, Holiday>,
}

impl Law {
    /// The Korean law that is built in.
    ///
    /// # Errors
    /// Findings in the built-in files: a bug of gongji, shown like any finding.
    pub fn korean() -> Result<Self, Findings> {
        let mut findings = Findings::new();
        let sections = part("sections", include_str!("kr/sections.yaml"), &mut findings);
        let records = part("records", include_str!("kr/records.yaml"), &mut findings);
        let bodies = part("bodies", include_str!("kr/bodies.yaml"), &mut findings);
        let laws = part("laws", include_str!("kr/laws.yaml"), &mut findings);
        let items = part("items", include_str!("kr/items.yaml"), &mut findings);
        let holidays = part("holidays", include_str!("kr/holidays.yaml"), &mut findings);
        let (Some(sections), Some(records), Some(bodies), Some(laws), Some(items), Some(holidays)) =
            (sections, records, bodies, laws, items, holidays)
        else {
            return Err(findings);
        };
        Ok(Self { sections, records, bodies, laws, items, holidays })
    }

    /// The statutory record of a word.
    pub fn record(&self, word: &str) -> Option<&Record> {
        self.records.get(word)
    }

    /// The public holiday of a day, as far as the table knows.
    pub fn holiday(&self, on: Date) -> Option<&Holiday> {
        let day = HolidayDate(KnownDate::Day(on));
        self.holidays.values().find(|it| it.dates.contains(&day))
    }

    /// The bodies that the guideline lists and that exist on a day, in its order.
    pub fn standard_bodies(&self, on: KnownDate) -> impl Iterator<Item = (&str, &Body)> {
        self.bodies
            .iter()
            .filter(move |(_, it)| it.standard && it.holds_on(on))
            .map(|(word, it)| (word.as_str(), it))
    }
}

/// The norms of a pack of rules, by the code of the rule.
///
/// # Errors
/// Findings in the built-in file: a bug of gongji, shown like any finding.
pub fn norms(pack: &str, text: &str) -> Result<IndexMap<String, Norm>, Findings> {
    let mut findings = Findings::new();
    let norms = data_of(&format!("lint/{pack}/norms"), text, &mut findings);
    norms.filter(|_| !findings.has_errors()).ok_or(findings)
}

fn part<T: DeserializeOwned>(name: &str, text: &str, findings: &mut Findings) -> Option<T> {
    data_of(&format!("law/kr/{name}"), text, findings)
}

fn data_of<T: DeserializeOwned>(name: &str, text: &str, findings: &mut Findings) -> Option<T> {
    let file = SourceFile::new(format!("<built-in>/{name}.yaml"), text);
    let node = yaml::parse(&file, findings)?;
    yaml::read(&file, node, findings).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_law_is_well_formed() {
        let law = Law::korean().unwrap_or_else(|findings| panic!("{findings:?}"));
        assert_eq!(law.sections.len(), 24);
        let chart = law.record("medical-chart").unwrap();
        assert_eq!(chart.period, Some(crate::fact::Period::Years(10)));
        assert_eq!(chart.citations()[0].article.as_ref().unwrap().to_string(), "15(1)2");
    }

    #[test]
    fn every_item_that_the_law_treats_apart_is_a_word() {
        let words = include_str!("../../locales/ko/words/item.ftl");
        let Items { sensitive, unique_identifiers, labels } = Law::korean().unwrap().items;
        let groups = labels.values().chain([&sensitive, &unique_identifiers]);
        for item in groups.flat_map(|it| &it.items) {
            assert!(words.contains(&format!("\nitem-{item} = ")), "no word item-{item}");
        }
    }

    #[test]
    fn the_prosecutors_office_is_no_standard_body_and_ended_in_2026() {
        let law = Law::korean().unwrap();
        let on = |text: &str| KnownDate::parse(text).unwrap();
        let words: Vec<&str> = law.standard_bodies(on("2026-11-22")).map(|it| it.0).collect();
        assert_eq!(
            words,
            ["dispute-mediation-committee", "infringement-report-center", "police-cybercrime"]
        );
        let body = &law.bodies["prosecutors-cybercrime"];
        assert!(body.holds_on(on("2026-10-01")));
        assert!(!body.holds_on(on("2026-10-02")));
    }

    #[test]
    fn holidays_are_days_of_their_own() {
        let law = Law::korean().unwrap();
        let on = |text: &str| KnownDate::parse(text).unwrap().first_day();
        assert_eq!(law.holidays.values().map(|it| it.dates.len()).sum::<usize>(), 20);
        let of_2026 = |word: &str| law.holidays[word].source;
        assert_eq!(of_2026("labor-day"), Source::Confirmed);
        assert!(law.holiday(on("2026-07-17")).is_some());
        assert!(law.holiday(on("2026-07-16")).is_none());
    }
}
