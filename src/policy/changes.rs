//! Changes of the policy (개인정보 처리방침의 변경), PIPA art. 30(2): from when it applies, and what it
//! promises about changing.

use super::Context;
use crate::document::{Composer, Fill};
use crate::fact::{Word, kinds};
use crate::key::Key;
use schemars::JsonSchema;
use serde::Deserialize;

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
    for (name, date) in
        [("announced", cx.policy.announced), ("established", cx.policy.established)]
    {
        c.field_of(name, date.map(|it| voice.date(it)).unwrap_or_default());
    }
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
        insta::assert_snapshot!(said("changes", "ko", CHANGES), @"");
        insta::assert_snapshot!(said("changes", "en", CHANGES), @"");
    }

    #[test]
    fn the_promise_is_a_fact_of_its_own() {
        let keys = keys("changes", CHANGES);
        for key in ["changes.effective", "changes.channels", "promise.days", "promise.adverse-days"] {
            assert!(keys.iter().any(|it| it == key), "{key}: {keys:?}");
        }
    }

    #[test]
    fn a_policy_may_promise_only_for_adverse_changes() {
        let yaml = "promise: { adverse_days: 1 }\nchanges: {}";
        insta::assert_snapshot!(said("changes", "ko", yaml), @"");
        insta::assert_snapshot!(said("changes", "en", yaml), @"");
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("changes", "ko", "changes: none"), @"");
        insta::assert_snapshot!(said("changes", "en", "changes: none"), @"");
        assert_eq!(said("changes", "en", "promise: { days: 7 }"), "");
    }
}
