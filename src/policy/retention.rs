//! Period of processing and retention (개인정보의 처리 및 보유 기간), PIPA art. 30(1)2, and the records that
//! laws order to be kept, art. 21(1) and 30(1)3-2.

use super::Context;
use super::processing::Activity;
use crate::document::{Composer, Fill, Inlines, RowDraft, Say, Voice};
use crate::fact::{Citation, Flaw, Kind, LocalText, OneOrMany, Period, Slug, Word, kinds};
use crate::key::Key;
use crate::law::{PeriodKind, Record};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::de::{self, Deserialize, Deserializer};
use std::fmt;

/// What is said of all periods.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Whole sentences.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

/// How long something is kept.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, JsonSchema)]
#[serde(try_from = "RuleForm")]
pub enum Rule {
    /// Until something happens.
    Until(Word<kinds::Event>),
    /// For a time.
    For {
        /// How long.
        period: Period,
        /// The event it is counted from.
        after: Option<Word<kinds::Event>>,
        /// The articles that order it.
        law: Vec<Citation>,
    },
    /// As long as the law orders for a record: its own table has the period and the article.
    Record(Word<kinds::Record>),
    /// As long as these articles order; the policy states no period.
    Laws(Vec<Citation>),
    /// In the clinic's own words.
    Text(LocalText),
}

/// A rule as written: exactly one of `until`, a period, `record`, `laws` and `text`.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RuleForm {
    #[serde(default)]
    until: Option<Word<kinds::Event>>,
    #[serde(default)]
    years: Option<u16>,
    #[serde(default)]
    months: Option<u16>,
    #[serde(default)]
    days: Option<u16>,
    #[serde(default)]
    after: Option<Word<kinds::Event>>,
    #[serde(default)]
    law: OneOrMany<Citation>,
    #[serde(default)]
    record: Option<Word<kinds::Record>>,
    #[serde(default)]
    laws: Vec<Citation>,
    #[serde(default)]
    text: Option<LocalText>,
}

impl TryFrom<RuleForm> for Rule {
    type Error = Flaw;

    fn try_from(form: RuleForm) -> Result<Self, Flaw> {
        let RuleForm { until, years, months, days, after, law, record, laws, text } = form;
        let has_period = years.or(months).or(days).is_some();
        // `after` and `law` say more of a period; nothing else has them.
        if !has_period && (after.is_some() || !law.is_empty()) {
            return Err(Flaw::new("which_retention"));
        }
        let laws = Some(laws).filter(|it| !it.is_empty());
        match (until, has_period, record, laws, text) {
            (Some(event), false, None, None, None) => Ok(Self::Until(event)),
            (None, true, None, None, None) => match Period::of(years, months, days) {
                Some(period) => Ok(Self::For { period, after, law: law.0 }),
                None => Err(Flaw::new("not_a_period")),
            },
            (None, false, Some(record), None, None) => Ok(Self::Record(record)),
            (None, false, None, Some(laws), None) => Ok(Self::Laws(laws)),
            (None, false, None, None, Some(text)) => Ok(Self::Text(text)),
            _ => Err(Flaw::new("which_retention")),
        }
    }
}

impl Rule {
    /// The rule in words, with the articles it rests on.
    pub fn say(&self, cx: &Context<'_>, voice: &Voice<'_>) -> Inlines {
        let period = self.say_briefly(cx, voice);
        match self {
            Self::For { law, .. } | Self::Laws(law) => by_law(period, law, voice),
            Self::Record(word) => {
                let record = word.known().and_then(|it| cx.law.record(it));
                let laws = record.map(Record::citations).unwrap_or_default();
                let fills = [
                    ("record", Fill::Inlines(word.say(voice))),
                    ("period", Fill::Inlines(by_law(period, laws, voice))),
                ];
                rule("record", &fills, voice)
            }
            Self::Until(_) | Self::Text(_) => period,
        }
    }

    /// The period alone, without article and record.
    pub(super) fn say_briefly(&self, cx: &Context<'_>, voice: &Voice<'_>) -> Inlines {
        match self {
            Self::Until(event) => rule("until", &[("event", Fill::Inlines(event.say(voice)))], voice),
            Self::For { period, after: Some(event), .. } => {
                let fills = [
                    ("event", Fill::Inlines(event.say(voice))),
                    ("period", Fill::Inlines(period.say(voice))),
                ];
                rule("after", &fills, voice)
            }
            Self::For { period, after: None, .. } => period.say(voice),
            Self::Record(word) => statutory(word.known().and_then(|it| cx.law.record(it)), voice),
            Self::Laws(_) => rule("statutory", &[], voice),
            Self::Text(text) => text.say(voice),
        }
    }
}

fn rule(attribute: &str, fills: &[(&str, Fill)], voice: &Voice<'_>) -> Inlines {
    voice.message("retention-rule", Some(attribute), fills)
}

/// A period with the articles that order it.
fn by_law<'a>(
    period: Inlines,
    laws: impl IntoIterator<Item = &'a Citation>,
    voice: &Voice<'_>,
) -> Inlines {
    let laws: Vec<Inlines> = laws.into_iter().map(|it| it.say(voice)).collect();
    if laws.is_empty() {
        return period;
    }
    rule("by-law", &[("period", Fill::Inlines(period)), ("laws", Fill::List(laws))], voice)
}

/// The period in the law's own table.
fn statutory(record: Option<&Record>, voice: &Voice<'_>) -> Inlines {
    let Some((period, kind)) = record.and_then(|it| Some((it.period?, it.period_is))) else {
        return rule("statutory", &[], voice);
    };
    match kind {
        PeriodKind::Minimum => period.say(voice),
        PeriodKind::Maximum => rule("at-most", &[("period", Fill::Inlines(period.say(voice)))], voice),
    }
}

/// Several rules in a row.
pub(super) fn say_rules(rules: &[Rule], cx: &Context<'_>, voice: &Voice<'_>) -> Inlines {
    voice.series(rules.iter().map(|it| it.say(cx, voice)))
}

/// A record that a law orders to be kept (PIPA art. 21(1), 30(1)3-2).
#[derive(Clone, Debug, PartialEq)]
pub struct KeptByLaw {
    /// The record.
    pub record: Word<kinds::Record>,
    /// The articles as the policy states them; those of the law's own table where it states none.
    pub law: Vec<Citation>,
    /// The period as the policy states it; that of the law's own table where it states none.
    pub period: Option<Period>,
    /// What is kept in it.
    pub items: Vec<Word<kinds::Item>>,
    /// What else is said of it.
    pub statements: Vec<Word<kinds::Statement>>,
}

/// A record as written in a map.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct KeptByLawForm {
    record: Word<kinds::Record>,
    #[serde(default)]
    law: OneOrMany<Citation>,
    #[serde(default)]
    laws: Vec<Citation>,
    #[serde(default)]
    years: Option<u16>,
    #[serde(default)]
    months: Option<u16>,
    #[serde(default)]
    days: Option<u16>,
    #[serde(default)]
    items: Vec<Word<kinds::Item>>,
    #[serde(default)]
    statements: Vec<Word<kinds::Statement>>,
}

impl TryFrom<KeptByLawForm> for KeptByLaw {
    type Error = Flaw;

    fn try_from(form: KeptByLawForm) -> Result<Self, Flaw> {
        let KeptByLawForm { record, law, laws, years, months, days, items, statements } = form;
        let period = Period::of(years, months, days);
        if period.is_none() && years.or(months).or(days).is_some() {
            return Err(Flaw::new("not_a_period"));
        }
        let law = law.0.into_iter().chain(laws).collect();
        Ok(Self { record, law, period, items, statements })
    }
}

impl<'de> Deserialize<'de> for KeptByLaw {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct It;
        impl<'de> de::Visitor<'de> for It {
            type Value = KeptByLaw;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("record")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<KeptByLaw, E> {
                let record = Word::deserialize(de::value::StrDeserializer::new(text))?;
                let (law, items, statements) = Default::default();
                Ok(KeptByLaw { record, law, period: None, items, statements })
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<KeptByLaw, A::Error> {
                let form = KeptByLawForm::deserialize(de::value::MapAccessDeserializer::new(map))?;
                form.try_into().map_err(de::Error::custom)
            }
        }
        // The name makes the reader keep the place where the word is used.
        reader.deserialize_newtype_struct(kinds::Record::USE, It)
    }
}

impl JsonSchema for KeptByLaw {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "KeptByLaw".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let word = generator.subschema_for::<Word<kinds::Record>>();
        let form = generator.subschema_for::<KeptByLawForm>();
        schemars::json_schema!({ "anyOf": [word, form] })
    }
}

pub(super) fn compose(
    facts: &IndexMap<Slug, Activity>,
    c: &mut Composer<'_>,
    cx: &Context<'_>,
) {
    let voice = c.voice();
    let kept = facts.iter().filter(|(_, it)| !it.retention.is_empty());
    let rows: Vec<RowDraft> = kept
        .map(|(slug, it)| {
            RowDraft::new(slug)
                .cell(it.title(slug, voice))
                .cell(say_rules(&it.retention, cx, voice))
        })
        .collect();
    if !rows.is_empty() {
        c.sentence("intro", &[]);
    }
    c.table("activities", &["activity", "retention"], rows);
    if let Some(retention) = &cx.policy.retention {
        c.statements("statements", &retention.statements);
    }
    c.group_as(Key::new(KEPT_BY_LAW), c.label("kept-by-law"), |c| kept_by_law(c, cx));
}

/// The key under which the records kept by law stand.
pub(super) const KEPT_BY_LAW: &str = "kept_by_law";

/// Whether the page has records kept by law.
pub(super) fn has_kept_by_law(cx: &Context<'_>) -> bool {
    let is_on_page = cx.policy.processing.as_ref().is_some_and(|it| it.said().is_some());
    is_on_page && !cx.policy.kept_by_law.is_empty()
}

fn kept_by_law(c: &mut Composer<'_>, cx: &Context<'_>) {
    let voice = c.voice();
    let records = &cx.policy.kept_by_law;
    if !records.is_empty() {
        c.sentence("kept-by-law-intro", &[]);
    }
    let rows = records.iter().map(|kept| {
        let record = kept.record.known().and_then(|it| cx.law.record(it));
        let period = kept.period.map(|it| it.say(voice));
        let laws = record.map(Record::citations).filter(|_| kept.law.is_empty()).unwrap_or_default();
        let laws = kept.law.iter().chain(laws).map(|it| it.say(voice));
        RowDraft::new(kept.record.row_name())
            .cell(kept.record.say(voice))
            .cell(period.unwrap_or_else(|| statutory(record, voice)))
            .cell(voice.series(laws))
            .cell(c.series(&kept.items))
            .cell(c.series(&kept.statements))
    });
    let rows = rows.collect();
    c.table("records", &["record", "period", "law", "items", "remarks"], rows);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::test_reading::read;
    use crate::policy::testing::{keys, said};

    const CLINIC: &str = "
processing:
  medical-care: { retention: { record: medical-chart } }
  membership:
    retention:
      - { until: membership-ends }
      - { years: 1, after: last-login, law: [{ law: network-act, article: '29' }, { law: network-act-decree, article: '16' }] }
  camera-operation: { retention: { record: cctv-footage } }
  online-consultation: { purposes: [complaint-handling] }
retention: { statements: [medical-record-period-extended-once] }
kept_by_law:
  - patient-list
  - contract
  - record: dispute
    law: { law: electronic-commerce-act }
    years: 3
    items: [name, email]
  - { record: access-log-telecom, months: 6, statements: [listed-as-visit-records] }
";

    #[test]
    fn periods_by_law_show_the_law_and_its_article() {
        insta::assert_snapshot!(said("retention", "ko", CLINIC), @"");
        insta::assert_snapshot!(said("retention", "en", CLINIC), @"");
    }

    #[test]
    fn what_the_policy_does_not_state_is_not_claimed() {
        let yaml = "processing: { medical-care: { retention: { laws: [{ law: medical-service-act }] } } }";
        insta::assert_snapshot!(said("retention", "ko", yaml), @"");
        insta::assert_snapshot!(said("retention", "en", yaml), @"");
        assert_eq!(said("retention", "ko", "kept_by_law: [patient-list]"), "");
        insta::assert_snapshot!(said("retention", "en", "processing: none"), @"");
    }

    #[test]
    fn records_are_named_by_their_word() {
        assert_eq!(
            keys("retention", CLINIC),
            [
                "retention.intro",
                "retention.activities",
                "retention.activities.medical-care",
                "retention.activities.membership",
                "retention.activities.camera-operation",
                "retention.statements.medical-record-period-extended-once",
                "kept_by_law",
                "kept_by_law.kept-by-law-intro",
                "kept_by_law.records",
                "kept_by_law.records.patient-list",
                "kept_by_law.records.contract",
                "kept_by_law.records.dispute",
                "kept_by_law.records.access-log-telecom",
            ]
        );
    }

    #[test]
    fn a_rule_is_exactly_one_thing() {
        for rule in [
            "{}",
            "{ until: membership-ends, years: 1 }",
            "{ until: membership-ends, after: last-login }",
            "{ record: medical-chart, law: { law: medical-service-act } }",
            "{ laws: [] }",
            "{ text: x, record: medical-chart }",
        ] {
            assert_eq!(read::<Rule>(rule), Err(vec!["which_retention"]), "{rule}");
        }
        assert_eq!(read::<Rule>("{ years: 1, months: 6 }"), Err(vec!["not_a_period"]));
        assert_eq!(read::<Rule>("{ yeers: 1 }"), Err(vec!["unknown_key"]));
        assert_eq!(
            read::<Rule>("{ months: 6 }"),
            Ok(Rule::For { period: Period::Months(6), after: None, law: Vec::new() })
        );
    }

    #[test]
    fn a_record_is_a_word_or_a_map() {
        let kept: Vec<KeptByLaw> = read("[contract, { record: payment, years: 5 }]").unwrap();
        assert_eq!(kept[0].record.known(), Some("contract"));
        assert_eq!(kept[1].period, Some(Period::Years(5)));
        assert_eq!(read::<KeptByLaw>("{ years: 5 }"), Err(vec!["missing_key"]));
        assert_eq!(
            read::<KeptByLaw>("{ record: payment, years: 5, days: 1 }"),
            Err(vec!["not_a_period"])
        );
    }
}
