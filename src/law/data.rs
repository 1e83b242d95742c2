//! The shape of `kr/*.yaml`.

use crate::date::KnownDate;
use crate::diag::Severity;
use crate::fact::{Citation, LocalText, OneOrMany, Period, Phone, Web};
use indexmap::IndexMap;
use serde::Deserialize;

/// How sure a statement of law is. Only a confirmed one may be an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The text was read.
    Confirmed,
    /// Somebody quotes or cites the text.
    SecondHand,
    /// From memory.
    Memory,
}

impl Source {
    /// The name in the data and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::SecondHand => "second-hand",
            Self::Memory => "memory",
        }
    }
}

/// When a section is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Requirement {
    /// In every policy.
    Always,
    /// Where the thing is done.
    IfApplicable,
    /// Recommended by the guideline.
    Recommended,
}

impl Requirement {
    /// The name in the data and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::IfApplicable => "if-applicable",
            Self::Recommended => "recommended",
        }
    }
}

/// What the law says of a section.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionLaw {
    /// Number in the PIPC drafting guideline of April 2026.
    pub guideline: u8,
    /// When it is required.
    pub requirement: Requirement,
    /// The articles; none where only the guideline asks.
    pub law: Vec<Citation>,
    /// How much it weighs that a policy neither states nor denies it; nothing if none.
    #[serde(default, deserialize_with = "optional_severity")]
    pub left_out: Option<Severity>,
    /// First day in force, where it matters.
    #[serde(default, deserialize_with = "date")]
    pub in_force_from: Option<KnownDate>,
    /// First day no longer in force.
    #[serde(default, deserialize_with = "date")]
    pub until: Option<KnownDate>,
    /// How sure this is.
    pub source: Source,
}

/// Whether a period is the least or the most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PeriodKind {
    /// To be kept at least so long.
    #[default]
    Minimum,
    /// To be kept at most so long.
    Maximum,
}

/// Whom a duty binds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Binds(pub String);

/// A record that a law orders to be kept.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    #[serde(default)]
    law: Option<Citation>,
    #[serde(default)]
    laws: Vec<Citation>,
    /// How long.
    #[serde(default, deserialize_with = "period")]
    pub period: Option<Period>,
    /// Whether that is the least or the most.
    #[serde(default)]
    pub period_is: PeriodKind,
    /// Whom it binds.
    #[serde(default)]
    pub binds: Vec<Binds>,
    /// First day in force, where it matters.
    #[serde(default, deserialize_with = "date")]
    pub in_force_from: Option<KnownDate>,
    /// First day no longer in force.
    #[serde(default, deserialize_with = "date")]
    pub until: Option<KnownDate>,
    /// How sure this is.
    pub source: Source,
    /// A remark for lawyers.
    #[serde(default)]
    pub note: Option<String>,
}

impl Record {
    /// The articles that order it.
    pub fn citations(&self) -> Vec<&Citation> {
        self.law.iter().chain(&self.laws).collect()
    }
}

/// A body that helps data subjects, or a contact that old policies still name.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its telephone number.
    #[serde(default)]
    pub phone: Option<Phone>,
    /// Its website.
    #[serde(default)]
    pub website: Option<Web>,
    /// Whether the guideline lists it.
    #[serde(default)]
    pub standard: bool,
    /// First day it existed, where it matters.
    #[serde(default, deserialize_with = "date")]
    pub in_force_from: Option<KnownDate>,
    /// First day it no longer existed.
    #[serde(default, deserialize_with = "date")]
    pub until: Option<KnownDate>,
    /// What took its place.
    #[serde(default)]
    pub replaced_by: Option<OneOrMany<String>>,
    /// Texts by which an obsolete contact is recognized.
    #[serde(default)]
    pub patterns: Vec<String>,
    /// How sure this is.
    pub source: Source,
    /// A remark for lawyers.
    #[serde(default)]
    pub note: Option<String>,
}

/// Something that begins and may end.
pub trait Dated {
    /// The first day in force; always, as far as it matters, if none.
    fn in_force_from(&self) -> Option<KnownDate>;
    /// The first day no longer in force.
    fn until(&self) -> Option<KnownDate>;

    /// Whether it is in force on a day.
    fn holds_on(&self, on: KnownDate) -> bool {
        let day = on.first_day();
        self.in_force_from().is_none_or(|from| from.first_day() <= day)
            && self.until().is_none_or(|until| day < until.first_day())
    }

    /// Whether it is over on a day.
    fn is_over_on(&self, on: KnownDate) -> bool {
        self.until().is_some_and(|until| until.first_day() <= on.first_day())
    }
}

macro_rules! dated {
    ($($type:ty),*) => {
        $(impl Dated for $type {
            fn in_force_from(&self) -> Option<KnownDate> {
                self.in_force_from
            }

            fn until(&self) -> Option<KnownDate> {
                self.until
            }
        })*
    };
}

dated!(SectionLaw, Record, Body, LawName, Norm);

/// What a rule of `lint` rests on: how much a breach weighs, by which articles, and since when.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Norm {
    /// How much a breach weighs. Only what is confirmed may be an error.
    #[serde(deserialize_with = "severity")]
    pub severity: Severity,
    /// The articles; none where only the guideline, or the policy itself, asks.
    #[serde(default)]
    pub law: Vec<Citation>,
    /// The item of the PIPC drafting guideline of April 2026, such as `III.5`.
    #[serde(default)]
    pub guideline: Option<String>,
    /// First day in force, where it matters.
    #[serde(default, deserialize_with = "date")]
    pub in_force_from: Option<KnownDate>,
    /// First day no longer in force.
    #[serde(default, deserialize_with = "date")]
    pub until: Option<KnownDate>,
    /// Whether a note tells of it before it is in force.
    #[serde(default)]
    pub noted_before: bool,
    /// Whether nobody can let a breach pass: it is no judgment of law, but what the policy says of
    /// its own days.
    #[serde(default)]
    pub is_firm: bool,
    /// The administrative fine that a breach may cost.
    #[serde(default)]
    pub fine: Option<Fine>,
    /// How sure this is.
    pub source: Source,
    /// A remark for lawyers.
    #[serde(default)]
    pub note: Option<String>,
}

impl Norm {
    /// What it rests on in the short form: the articles, then the item of the guideline.
    pub fn cited(&self) -> Vec<String> {
        let item = self.guideline.iter().map(|it| format!("drafting-guideline {it}"));
        self.law.iter().map(Citation::short).chain(item).collect()
    }
}

/// An administrative fine (과태료).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fine {
    /// By which article.
    pub law: Citation,
    /// The most it can be, in won.
    pub won: u64,
}

/// A law that policies name.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawName {
    /// `act`, `decree`, `rule`, `notification` or `guideline`.
    pub kind: String,
    /// The act that a decree or rule carries out.
    #[serde(default)]
    pub of: Option<String>,
    /// Since when it no longer is the law of privacy.
    #[serde(default, deserialize_with = "date")]
    pub obsolete_for_privacy_since: Option<KnownDate>,
    /// First day in force, where it matters.
    #[serde(default, deserialize_with = "date")]
    pub in_force_from: Option<KnownDate>,
    /// First day no longer in force.
    #[serde(default, deserialize_with = "date")]
    pub until: Option<KnownDate>,
    /// How sure this is.
    pub source: Source,
    /// A remark for lawyers.
    #[serde(default)]
    pub note: Option<String>,
}

/// Items that the law treats apart.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Items {
    /// Sensitive information (민감정보).
    pub sensitive: ItemGroup,
    /// Unique identification information (고유식별정보).
    pub unique_identifiers: ItemGroup,
    /// Items by the class of label that shows them.
    pub labels: IndexMap<String, ItemGroup>,
}

/// Items with the article that sets them apart.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemGroup {
    /// The articles.
    #[serde(default)]
    pub law: Vec<Citation>,
    /// How sure this is.
    pub source: Source,
    /// The words of the kind `item`.
    pub items: Vec<String>,
}

impl ItemGroup {
    /// Whether a word is in the group.
    pub fn has(&self, word: &str) -> bool {
        self.items.iter().any(|it| it == word)
    }
}

/// A public holiday. The table is not complete: see the head of its file.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Its name.
    pub name: LocalText,
    /// The days it falls on, one a year.
    pub dates: Vec<HolidayDate>,
    /// How sure this is.
    pub source: Source,
    /// A remark for lawyers.
    #[serde(default)]
    pub note: Option<String>,
}

/// A day on which a holiday falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct HolidayDate(#[serde(deserialize_with = "crate::fact::known_date")] pub KnownDate);

fn date<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<Option<KnownDate>, D::Error> {
    crate::fact::known_date(reader).map(Some)
}

fn period<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<Option<Period>, D::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Form {
        #[serde(default)]
        years: Option<u16>,
        #[serde(default)]
        months: Option<u16>,
        #[serde(default)]
        days: Option<u16>,
    }
    let form = Form::deserialize(reader)?;
    match Period::of(form.years, form.months, form.days) {
        Some(period) => Ok(Some(period)),
        None => Err(serde::de::Error::custom("not_a_period")),
    }
}

fn severity<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<Severity, D::Error> {
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Name {
        Error,
        Warning,
        Note,
    }
    Ok(match Name::deserialize(reader)? {
        Name::Error => Severity::Error,
        Name::Warning => Severity::Warning,
        Name::Note => Severity::Note,
    })
}

fn optional_severity<'de, D: serde::Deserializer<'de>>(
    reader: D,
) -> Result<Option<Severity>, D::Error> {
    severity(reader).map(Some)
}
