//! Changes of the policy (개인정보 처리방침의 변경), PIPA art. 30(2): from when it applies, and what it
//! promises about changing.

use super::Context;
use crate::date::KnownDate;
use crate::document::{Composer, Fill};
use crate::fact::{Word, kinds};
use crate::key::Key;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

/// How long before it takes effect a change is announced. No law sets such a period; this is what
/// the policy promises of itself, and by which its next version is measured.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// Days before any change.
    #[serde(default)]
    pub days: Option<u16>,
    /// Days before a change that is adverse to data subjects.
    #[serde(default)]
    pub adverse_days: Option<u16>,
}

/// How much a change weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Notice may not be enough: consent or another ground is to be reviewed.
    ConsentReview,
    /// Announced separately, with the comparison.
    Material,
    /// Contacts, or entrustees of the same task.
    Admin,
    /// Wording, order, typography.
    Editorial,
}

/// Weights that a person decided, by the key of the change: `{ officer.phone: editorial, by: …,
/// reason: … }`. They are sealed with the version.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// Who decided.
    pub by: String,
    /// Why.
    pub reason: String,
    /// The weights by key.
    pub of: IndexMap<String, Weight>,
}

impl<'de> Deserialize<'de> for Weights {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct It;
        impl<'de> Visitor<'de> for It {
            type Value = Weights;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("weights")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Weights, A::Error> {
                let (mut by, mut reason, mut of) = (None, None, IndexMap::new());
                while let Some(name) = map.next_key::<String>()? {
                    match name.as_str() {
                        "by" => by = Some(map.next_value()?),
                        "reason" => reason = Some(map.next_value()?),
                        _ => {
                            of.insert(name, map.next_value()?);
                        }
                    }
                }
                let by = by.ok_or_else(|| A::Error::missing_field("by"))?;
                let reason = reason.ok_or_else(|| A::Error::missing_field("reason"))?;
                Ok(Weights { by, reason, of })
            }
        }
        reader.deserialize_map(It)
    }
}

impl JsonSchema for Weights {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Weights".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let weight = generator.subschema_for::<Weight>();
        schemars::json_schema!({
            "type": "object",
            "properties": { "by": { "type": "string" }, "reason": { "type": "string" } },
            "required": ["by", "reason"],
            "additionalProperties": weight
        })
    }
}

/// How the policy is changed.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    /// How a change is announced.
    #[serde(default)]
    pub channels: Vec<Word<kinds::Channel>>,
    /// What is announced of it.
    #[serde(default)]
    pub contents: Vec<Word<kinds::Content>>,
    /// Why the policy may change.
    #[serde(default)]
    pub occasions: Vec<Word<kinds::Occasion>>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

pub(super) fn compose(facts: &Changes, c: &mut Composer<'_>, cx: &Context<'_>) {
    dates(c, cx);
    let Changes { channels, contents, occasions, statements } = facts;
    if !(channels.is_empty() && contents.is_empty() && occasions.is_empty()) {
        c.sentence("intro", &[]);
    }
    c.field_series("occasions", occasions);
    c.field_series("contents", contents);
    c.field_series("channels", channels);
    c.statements("statements", statements);
    if let Some(promise) = &cx.policy.promise {
        promised(promise, c);
    }
}

fn dates(c: &mut Composer<'_>, cx: &Context<'_>) {
    let voice = c.voice();
    let effective = Fill::Inlines(voice.date(cx.policy.effective));
    c.sentence("effective", &[("date", effective)]);
    let said = |date: Option<KnownDate>| date.map(|it| voice.date(it)).unwrap_or_default();
    c.field_of("announced", said(cx.policy.announced));
    c.field_of("established", said(cx.policy.established));
}

/// The promise is a fact of its own in the YAML, so its keys begin with `promise`.
fn promised(promise: &Promise, c: &mut Composer<'_>) {
    let voice = c.voice();
    let Promise { days, adverse_days } = promise;
    c.group_as(Key::new("promise"), voice.message("promise", None, &[]), |c| {
        for (name, days) in [("days", days), ("adverse-days", adverse_days)] {
            if let Some(days) = days {
                let fills = [("days", Fill::Number((*days).into()))];
                c.paragraph(name, voice.message("promise", Some(name), &fills));
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const CHANGES: &str = "
announced: 2026-11-10
established: 2015-08
promise: { days: 7, adverse_days: 30 }
changes:
  channels: [website-notice, individual-notice]
  contents: [reasons, details]
  occasions: [law-change, policy-change]
  statements: [announced-when-revised]
";

    #[test]
    fn dates_ways_and_the_promise_are_stated() {
        insta::assert_snapshot!(said("changes", "ko", CHANGES), @"
        개인정보 처리방침의 변경에 관한 사항
        ------------------------------------

        이 개인정보 처리방침은 2026년 11월 22일부터 적용됩니다.

        - 공고일자: 2026년 11월 10일
        - 제정일자: 2015년 8월

        이 개인정보 처리방침의 변경과 그 안내에 관한 사항은 다음과 같습니다.

        - 변경하는 경우: 법령의 변경, 정책의 변경
        - 알리는 내용: 변경 사유, 변경 내용
        - 알리는 방법: 홈페이지 공지사항, 개별 공지

        병원은 개인정보 처리방침을 개정하는 경우 그 사실을 알립니다.

        ■ 변경의 사전 안내

        병원은 이 개인정보 처리방침을 변경하는 경우 늦어도 시행 7일 전부터 그 내용을 알립니다.

        병원은 이 개인정보 처리방침을 정보주체에게 불리하게 변경하는 경우에는 늦어도 시행 30일 전부터 그 내용을 알립니다.
        ");
        insta::assert_snapshot!(said("changes", "en", CHANGES), @"
        Changes to the Privacy Policy
        -----------------------------

        This Privacy Policy applies from November 22, 2026.

        - Date of announcement: November 10, 2026
        - Date of establishment: August 2015

        The following applies to changes to this Privacy Policy and to their announcement.

        - Occasions for a change: changes in laws and regulations, changes in policies
        - What is announced: the reasons for the change, the details of the change
        - How it is announced: notice on the website, individual notice

        The Hospital gives notice when it revises the Privacy Policy.

        ■ Advance notice of changes

        Where this Privacy Policy is changed, the Hospital announces the change at least 7 days before it takes effect.

        Where a change is adverse to data subjects, the Hospital announces it at least 30 days before it takes effect.
        ");
    }

    #[test]
    fn the_promise_is_a_fact_of_its_own() {
        let keys = keys("changes", CHANGES);
        for key in ["changes.effective", "promise", "promise.days", "promise.adverse-days"] {
            assert!(keys.iter().any(|it| it == key), "{key}: {keys:?}");
        }
    }

    #[test]
    fn a_policy_may_promise_only_for_adverse_changes() {
        let yaml = "promise: { adverse_days: 1 }\nchanges: {}";
        insta::assert_snapshot!(said("changes", "ko", yaml), @"
        개인정보 처리방침의 변경에 관한 사항
        ------------------------------------

        이 개인정보 처리방침은 2026년 11월 22일부터 적용됩니다.

        ■ 변경의 사전 안내

        병원은 이 개인정보 처리방침을 정보주체에게 불리하게 변경하는 경우에는 늦어도 시행 1일 전부터 그 내용을 알립니다.
        ");
        insta::assert_snapshot!(said("changes", "en", yaml), @"
        Changes to the Privacy Policy
        -----------------------------

        This Privacy Policy applies from November 22, 2026.

        ■ Advance notice of changes

        Where a change is adverse to data subjects, the Hospital announces it at least 1 day before it takes effect.
        ");
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("changes", "ko", "changes: none"), @"
        개인정보 처리방침의 변경에 관한 사항
        ------------------------------------

        이 개인정보 처리방침은 그 변경에 관한 사항을 따로 정하지 않습니다.
        ");
        insta::assert_snapshot!(said("changes", "en", "changes: none"), @"
        Changes to the Privacy Policy
        -----------------------------

        This Privacy Policy sets out nothing about changes to itself.
        ");
        assert_eq!(said("changes", "en", "promise: { days: 7 }"), "");
    }
}
