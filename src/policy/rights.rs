//! Rights of data subjects (정보주체의 권리) and how to exercise them, PIPA art. 30(1)5 and 38.

use super::Context;
use crate::document::{Composer, Fill, Inlines, Say};
use crate::fact::{Word, kinds};
use schemars::JsonSchema;
use serde::Deserialize;

/// Which rights there are, and how to exercise them.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rights {
    /// The rights.
    #[serde(default)]
    pub rights: Vec<Word<kinds::Right>>,
    /// How a request may be made.
    #[serde(default)]
    pub channels: Vec<Word<kinds::Channel>>,
    /// Menus of the website by which one may do it oneself.
    #[serde(default)]
    pub website: Vec<Word<kinds::Menu>>,
    /// How a request may not be made.
    #[serde(default)]
    pub not_accepted: Vec<Word<kinds::Channel>>,
    /// Days within which a request is answered.
    #[serde(default)]
    pub answer_days: Option<u16>,
    /// Whether the policy tells of agents and their power of attorney.
    #[serde(default)]
    pub agent: bool,
    /// How to object to a refusal (PIPA art. 38(5)).
    #[serde(default)]
    pub objection: Vec<Word<kinds::Statement>>,
    /// How to withdraw consent or leave.
    #[serde(default)]
    pub withdrawal: Option<Withdrawal>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

/// How to withdraw consent or leave.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// Menus of the website.
    #[serde(default)]
    pub website: Vec<Word<kinds::Menu>>,
    /// Other ways.
    #[serde(default)]
    pub channels: Vec<Word<kinds::Channel>>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

pub(super) fn compose(facts: &Rights, c: &mut Composer<'_>, _: &Context<'_>) {
    let Rights { rights, channels, website, not_accepted, .. } = facts;
    if !(rights.is_empty() && channels.is_empty() && website.is_empty() && not_accepted.is_empty())
    {
        c.sentence("intro", &[]);
    }
    c.field_series("rights", rights);
    c.field_series("channels", channels);
    c.field_of("website", menus(website, c));
    c.field_series("not-accepted", not_accepted);
    c.statements("statements", &facts.statements);
    if let Some(days) = facts.answer_days {
        c.sentence("answer-days", &[("days", Fill::Number(days.into()))]);
    }
    if facts.agent {
        c.sentence("agent", &[]);
    }
    c.statements("objection", &facts.objection);
    if let Some(withdrawal) = &facts.withdrawal {
        c.group("withdrawal", c.label("withdrawal"), |c| withdraw(withdrawal, c));
    }
}

fn withdraw(facts: &Withdrawal, c: &mut Composer<'_>) {
    c.field_of("website", menus(&facts.website, c));
    c.field_series("channels", &facts.channels);
    c.statements("statements", &facts.statements);
}

/// Names of menus in quotation marks, one after another.
fn menus(menus: &[Word<kinds::Menu>], c: &Composer<'_>) -> Inlines {
    let voice = c.voice();
    let quoted = menus.iter().map(|it| {
        let fills = [("menu", Fill::Inlines(it.say(voice)))];
        voice.message("rights", Some("menu"), &fills)
    });
    voice.series(quoted)
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const RIGHTS: &str = "
rights:
  rights: [access, correction, erasure, suspension]
  channels: [writing, phone]
  website: [change-personal-information, withdraw-membership]
  not_accepted: [fax]
  answer_days: 10
  agent: true
  objection: [objection-against-refusal]
  withdrawal:
    website: [edit-information-withdraw-membership]
    channels: [email]
    statements: [identity-verified-before-withdrawal]
  statements: [rights-at-any-time]
";

    #[test]
    fn rights_and_all_ways_to_exercise_them() {
        insta::assert_snapshot!(said("rights", "ko", RIGHTS), @"");
        insta::assert_snapshot!(said("rights", "en", RIGHTS), @"");
    }

    #[test]
    fn withdrawal_alone_leads_to_no_empty_list_of_rights() {
        let yaml = "rights: { withdrawal: { channels: [phone] } }";
        assert_eq!(
            keys("rights", yaml),
            ["rights.withdrawal", "rights.withdrawal", "rights.withdrawal.channels"]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("rights", "ko", "rights: none"), @"");
        insta::assert_snapshot!(said("rights", "en", "rights: none"), @"");
        assert_eq!(said("rights", "en", ""), "");
    }
}
