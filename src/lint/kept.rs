//! What a policy says it keeps by law and for how long, held beside the law's own table of records.

use super::Subject;
use super::words::has;
use crate::fact::{Article, Citation, Period, Stated, Word};
use crate::law::{Binds, Law, Record};
use crate::policy::Policy;
use crate::policy::controller::ControllerKind;
use crate::policy::retention::{KeptByLaw, Rule};
use std::cmp::Ordering;
use std::marker::PhantomData;

/// A record that a policy says it keeps by law.
pub(super) struct Kept<'a> {
    /// Where it stands.
    pub(super) path: String,
    /// What the policy says.
    pub(super) entry: &'a KeptByLaw,
    /// What the law says.
    pub(super) record: Option<&'a Record>,
}

/// Why a record is none of those that the controller has to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotBound {
    /// The policy itself says that it does not apply.
    Unused,
    /// The duty is that of telecommunications business operators.
    Telecom,
    /// The duty is that of credit information companies and the like.
    Credit,
    /// The duty is that of financial companies.
    Financial,
    /// The duty is that of public bodies with message boards.
    PublicBoard,
    /// The duty is that of merchants.
    Merchant,
    /// The duty is that of medical institutions.
    Medical,
}

impl NotBound {
    /// The name by which messages choose.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Unused => "unused",
            Self::Telecom => "telecom",
            Self::Credit => "credit",
            Self::Financial => "financial",
            Self::PublicBoard => "public-board",
            Self::Merchant => "merchant",
            Self::Medical => "medical",
        }
    }
}

/// The records that a policy says it keeps by law.
pub(super) fn kept<'a>(subject: &Subject<'a>) -> Vec<Kept<'a>> {
    let of = |(at, entry): (usize, &'a KeptByLaw)| {
        let path = match entry.record.known() {
            Some(word) => format!("kept_by_law.{word}"),
            None => format!("kept_by_law.{at}"),
        };
        let record = entry.record.known().and_then(|it| subject.law.record(it));
        Kept { path, entry, record }
    };
    subject.policy.kept_by_law.iter().enumerate().map(of).collect()
}

impl Kept<'_> {
    /// The word of the record; empty for one in the clinic's own words.
    pub(super) fn word(&self) -> &str {
        self.entry.record.known().unwrap_or_default()
    }

    /// Why it is none of the controller's records, if that is so.
    pub(super) fn not_bound(&self, subject: &Subject<'_>) -> Option<NotBound> {
        const UNUSED: &str = "preservation-by-law-not-applied-to-current-services";
        if has(&self.entry.statements, UNUSED) {
            return Some(NotBound::Unused);
        }
        match self.record {
            Some(record) => others_duty(record, subject.controller.kind),
            None => self.entry.law.iter().find_map(|it| duty_of(subject.law, it)),
        }
    }

    /// Whether the law that the policy names is another than that of the record, or its article
    /// another. A law of the same family, such as the act for its rule, is not.
    pub(super) fn has_other_law(&self, law: &Law) -> bool {
        let Some(record) = self.record else { return false };
        let right = record.citations();
        let family = |it: &Citation| it.law.known().map(|word| act_of(law, word).to_owned());
        let fits = |stated: &Citation| {
            let same_law: Vec<_> = right.iter().filter(|it| it.law == stated.law).collect();
            if same_law.is_empty() {
                return right.iter().any(|it| family(it) == family(stated));
            }
            let Some(article) = &stated.article else { return true };
            same_law.iter().any(|it| it.article.as_ref().is_none_or(|it| it.overlaps(article)))
        };
        !self.entry.law.is_empty() && !self.entry.law.iter().any(fits)
    }
}

/// Why the controller has no duty to keep something by a rule that names a record or an article.
pub(super) fn not_bound_by(subject: &Subject<'_>, rule: &Rule) -> Option<NotBound> {
    match rule.record(subject.law) {
        Some(record) => others_duty(record, subject.controller.kind),
        None => laws_of(rule).iter().find_map(|it| duty_of(subject.law, it)),
    }
}

/// Whose duty a record is, where it cannot be the controller's. Whether one sells online, deals in
/// locations or has a pharmacy, its kind does not tell.
fn others_duty(record: &Record, kind: ControllerKind) -> Option<NotBound> {
    let binds = |name: &str| record.binds.contains(&Binds(name.to_owned()));
    let only = |name: &str| binds(name) && record.binds.len() == 1;
    let is_business = matches!(kind, ControllerKind::Facilitator | ControllerKind::Company);
    if binds(kind.name()) {
        return None;
    }
    [
        (only("telecom"), NotBound::Telecom),
        (only("credit"), NotBound::Credit),
        (only("financial"), NotBound::Financial),
        (only("public-body"), NotBound::PublicBoard),
        (only("medical-institution") && is_business, NotBound::Medical),
        (is_of_merchants(record) && kind == ControllerKind::MedicalInstitution, NotBound::Merchant),
    ]
    .into_iter()
    .find_map(|(is_so, why)| is_so.then_some(why))
}

fn is_of_merchants(record: &Record) -> bool {
    record.citations().iter().any(|it| it.law.known() == Some("commercial-act"))
}

/// Whose duty a law sets that binds neither clinics nor agencies.
fn duty_of(law: &Law, citation: &Citation) -> Option<NotBound> {
    match act_of(law, citation.law.known()?) {
        "communications-secrets-act" | "telecommunications-business-act" => Some(NotBound::Telecom),
        "credit-information-act" => Some(NotBound::Credit),
        "electronic-financial-transactions-act" => Some(NotBound::Financial),
        _ => None,
    }
}

/// The act that a decree or rule carries out, or the law itself.
pub(super) fn act_of<'a>(law: &'a Law, word: &'a str) -> &'a str {
    law.laws.get(word).and_then(|it| it.of.as_deref()).unwrap_or(word)
}

/// The record that an article alone tells, where no other record has the same.
pub(super) fn record_of<'a>(law: &'a Law, article: &Citation) -> Option<(&'a str, &'a Record)> {
    let has = |record: &Record| record.citations().contains(&article);
    let mut found = law.records.iter().filter(|(_, it)| article.article.is_some() && has(it));
    let (word, record) = found.next()?;
    found.next().is_none().then_some((word.as_str(), record))
}

/// How long the controller itself keeps something, each rule with its place.
pub(super) fn periods(policy: &Policy) -> Vec<(String, &Rule)> {
    let mut lists: Vec<(String, &[Rule])> = Vec::new();
    let said = policy.processing.as_ref().and_then(Stated::said);
    for (slug, it) in said.into_iter().flatten() {
        lists.push((format!("processing.{slug}.retention"), &it.retention));
    }
    if let Some(it) = policy.additional_use.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.uses {
            lists.push((format!("additional_use.uses.{slug}.retention"), &it.retention));
        }
    }
    if let Some(it) = policy.pseudonymized.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.uses {
            lists.push((format!("pseudonymized.uses.{slug}.retention"), &it.retention));
        }
    }
    lists.into_iter().flat_map(|(path, rules)| numbered(&path, rules)).collect()
}

/// A rule that is alone may stand without a list, and then a number leads nowhere.
fn numbered<'a>(path: &str, rules: &'a [Rule]) -> Vec<(String, &'a Rule)> {
    let place = |at: usize| if rules.len() == 1 { path.to_owned() } else { format!("{path}.{at}") };
    rules.iter().enumerate().map(|(at, it)| (place(at), it)).collect()
}

/// The articles that a rule on a period names.
pub(super) fn laws_of(rule: &Rule) -> &[Citation] {
    match rule {
        Rule::For { law, .. } | Rule::Laws(law) => law,
        Rule::Until(_) | Rule::Record(_) | Rule::Text(_) => &[],
    }
}

/// All articles by which something is said to be kept, with their places.
pub(super) fn laws_of_keeping<'a>(subject: &Subject<'a>) -> Vec<(String, &'a Citation)> {
    let of_records = kept(subject).into_iter().flat_map(|Kept { path, entry, .. }| {
        entry.law.iter().map(move |law| (place_of_law(&path, &entry.law, law), law))
    });
    let of_periods = periods(subject.policy).into_iter().flat_map(|(path, rule)| {
        laws_of(rule).iter().map(move |law| (place_of_law_in(&path, rule, law), law))
    });
    of_records.chain(of_periods).collect()
}

/// Where one of the laws of a rule on a period stands.
pub(super) fn place_of_law_in(path: &str, rule: &Rule, law: &Citation) -> String {
    match rule {
        Rule::Laws(_) => format!("{path}.laws.{}", law.law.known().unwrap_or_default()),
        _ => place_of_law(path, laws_of(rule), law),
    }
}

/// Where one of the laws stands that are named in `law`: one alone stands without a list.
pub(super) fn place_of_law(path: &str, all: &[Citation], law: &Citation) -> String {
    match all {
        [_] => format!("{path}.law.law"),
        _ => format!("{path}.law.{}", law.law.known().unwrap_or_default()),
    }
}

/// How a stated period compares with that of the law. Twelve months are a year, and 30 days a month.
pub(super) fn compare(stated: Period, statutory: Period) -> Ordering {
    let months = |it: Period| match it {
        Period::Years(n) => Some(u32::from(n) * 12),
        Period::Months(n) => Some(u32::from(n)),
        Period::Days(_) => None,
    };
    if let (Some(one), Some(other)) = (months(stated), months(statutory)) {
        return one.cmp(&other);
    }
    let ((one, least), (other, most)) = (days(stated), days(statutory));
    // Where the ranges of days meet, both may mean the same.
    if one.max(least) < other.min(most) {
        Ordering::Less
    } else if one.min(least) > other.max(most) {
        Ordering::Greater
    } else {
        Ordering::Equal
    }
}

/// The fewest and the most days that a period may have.
fn days(period: Period) -> (u32, u32) {
    match period {
        Period::Years(n) => (u32::from(n) * 365, u32::from(n) * 366),
        Period::Months(n) => (u32::from(n) * 365 / 12 - 2, u32::from(n) * 366 / 12 + 2),
        Period::Days(n) => (u32::from(n), u32::from(n)),
    }
}

/// A period as a file states it: `years: 3`.
pub(super) fn as_written(period: Period) -> String {
    let (Period::Years(n) | Period::Months(n) | Period::Days(n)) = period;
    format!("{}: {n}", unit(period))
}

/// The name under which a file states a period.
pub(super) fn unit(period: Period) -> &'static str {
    match period {
        Period::Years(_) => "years",
        Period::Months(_) => "months",
        Period::Days(_) => "days",
    }
}

/// An article for a finding.
pub(super) fn article(law: &str, article: &str) -> Option<Citation> {
    let law = Word::Known(crate::fact::Slug::new(law)?, PhantomData);
    Some(Citation { law, article: Some(Article::parse(article).ok()?) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_in_different_units_are_compared() {
        use Period::{Days, Months, Years};
        for (one, other) in [
            (Years(1), Months(12)),
            (Days(365), Years(1)),
            (Days(180), Months(6)),
            (Months(1), Days(30)),
        ] {
            assert_eq!(compare(one, other), Ordering::Equal, "{one:?} {other:?}");
        }
        assert_eq!(compare(Years(3), Years(5)), Ordering::Less);
        assert_eq!(compare(Days(60), Days(30)), Ordering::Greater);
        assert_eq!(compare(Days(100), Months(6)), Ordering::Less);
        assert_eq!(compare(Months(6), Days(90)), Ordering::Greater);
    }
}
