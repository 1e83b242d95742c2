//! [`Rule`]: how long something is kept, and the article that says so. Other sections use it too.

use crate::document::{Fill, Inlines, Say, Voice};
use crate::fact::{Citation, Flaw, LocalText, OneOrMany, Period, Word, kinds};
use crate::law::{Law, PeriodKind, Record};
use crate::policy::Context;
use schemars::JsonSchema;

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
#[serde(deny_unknown_fields, expecting = "rule")]
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
        self.say_with(self.record(cx.law), voice)
    }

    /// What the law says of the record that the rule names.
    pub fn record<'a>(&self, law: &'a Law) -> Option<&'a Record> {
        match self {
            Self::Record(word) => law.record(word.known()?),
            Self::Until(_) | Self::For { .. } | Self::Laws(_) | Self::Text(_) => None,
        }
    }

    /// The rule in words, with what the law says of its record.
    pub fn say_with(&self, record: Option<&Record>, voice: &Voice<'_>) -> Inlines {
        let period = self.period(record, voice);
        match self {
            Self::For { law, .. } | Self::Laws(law) => by_law(period, law, voice),
            Self::Record(word) => {
                let name = ("record", Fill::Inlines(word.say(voice)));
                let period = ("period", Fill::Inlines(period));
                match citations(record.map(Record::citations).unwrap_or_default(), voice) {
                    Some(laws) => rule("record", &[name, period, laws], voice),
                    None => rule("record-alone", &[name, period], voice),
                }
            }
            Self::Until(_) | Self::Text(_) => period,
        }
    }

    /// The period alone, without article and record.
    pub(in crate::policy) fn say_briefly(&self, cx: &Context<'_>, voice: &Voice<'_>) -> Inlines {
        self.period(self.record(cx.law), voice)
    }

    fn period(&self, record: Option<&Record>, voice: &Voice<'_>) -> Inlines {
        match self {
            Self::Until(event) => {
                rule("until", &[("event", Fill::Inlines(event.say(voice)))], voice)
            }
            Self::For { period, after: Some(event), .. } => {
                let fills = [
                    ("event", Fill::Inlines(event.say(voice))),
                    ("period", Fill::Inlines(period.say(voice))),
                ];
                rule("after", &fills, voice)
            }
            Self::For { period, after: None, .. } => period.say(voice),
            Self::Record(_) => statutory(record, voice),
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
    match citations(laws, voice) {
        Some(laws) => rule("by-law", &[("period", Fill::Inlines(period)), laws], voice),
        None => period,
    }
}

/// Articles for a message; none if there are none.
fn citations<'a>(
    laws: impl IntoIterator<Item = &'a Citation>,
    voice: &Voice<'_>,
) -> Option<(&'static str, Fill)> {
    let laws: Vec<Inlines> = laws.into_iter().map(|it| it.say(voice)).collect();
    (!laws.is_empty()).then_some(("laws", Fill::List(laws)))
}

/// The period in the law's own table.
pub(super) fn statutory(record: Option<&Record>, voice: &Voice<'_>) -> Inlines {
    let Some((period, kind)) = record.and_then(|it| Some((it.period?, it.period_is))) else {
        return rule("statutory", &[], voice);
    };
    match kind {
        PeriodKind::Minimum => period.say(voice),
        PeriodKind::Maximum => {
            rule("at-most", &[("period", Fill::Inlines(period.say(voice)))], voice)
        }
    }
}

/// Articles in a row; nothing if there are none.
pub(super) fn say_laws<'a>(
    laws: impl IntoIterator<Item = &'a Citation>,
    voice: &Voice<'_>,
) -> Inlines {
    citations(laws, voice).map(|laws| rule("laws", &[laws], voice)).unwrap_or_default()
}

/// Several rules, of which one applies: "until withdrawal, or 1 year after the last login".
pub(in crate::policy) fn say_rules(rules: &[Rule], cx: &Context<'_>, voice: &Voice<'_>) -> Inlines {
    let either = |first: Inlines, second: Inlines| {
        let fills = [("first", Fill::Inlines(first)), ("second", Fill::Inlines(second))];
        rule("or", &fills, voice)
    };
    rules.iter().map(|it| it.say(cx, voice)).reduce(either).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::test_reading::read;

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
}
