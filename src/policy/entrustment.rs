//! Entrustment of processing (개인정보 처리업무의 위탁), PIPA art. 26 and 30(1)4.

use super::Context;
use crate::document::{Composer, Fill, RowDraft, Say};
use crate::fact::{LocalText, Slug, Word, kinds};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// Who is entrusted with what.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entrustment {
    /// The entrustees, each under a name for good.
    #[serde(default)]
    pub parties: IndexMap<Slug, Party>,
    /// What the contracts order.
    #[serde(default)]
    pub contract: Vec<Word<kinds::Statement>>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

/// A person entrusted with processing (수탁자).
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Its name (PIPA art. 26(2)).
    pub name: LocalText,
    /// The entrusted work.
    pub tasks: Vec<Word<kinds::Task>>,
    /// The items it receives, where stated.
    #[serde(default)]
    pub items: Vec<Word<kinds::Item>>,
    /// The event that ends it.
    #[serde(default)]
    pub until: Option<Word<kinds::Event>>,
    /// Whom it entrusts in turn (재수탁자).
    #[serde(default)]
    pub re_entrusted: IndexMap<Slug, Sub>,
}

/// A person entrusted by an entrustee.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sub {
    /// Its name.
    pub name: LocalText,
    /// The entrusted work.
    pub tasks: Vec<Word<kinds::Task>>,
}

pub(super) fn compose(facts: &Entrustment, c: &mut Composer<'_>, _: &Context<'_>) {
    let voice = c.voice();
    if !facts.parties.is_empty() {
        c.sentence("intro", &[]);
    }
    let rows = facts.parties.iter().map(|(slug, party)| {
        let subs = party.re_entrusted.values().map(|sub| {
            let fills = [
                ("name", Fill::Inlines(sub.name.say_name_beside(voice))),
                ("tasks", Fill::Inlines(c.series(&sub.tasks))),
            ];
            voice.message("entrustment", Some("re-entrustee"), &fills)
        });
        let until = party.until.iter().map(|event| {
            let fills = [("event", Fill::Inlines(event.say(voice)))];
            voice.message("value-until", None, &fills)
        });
        RowDraft::new(slug)
            .cell(party.name.say_name_beside(voice))
            .cell(c.series(&party.tasks))
            .cell(c.series(&party.items))
            .cell(voice.series(until))
            .cell(voice.series(subs))
    });
    let rows = rows.collect();
    c.table("parties", &["name", "tasks", "items", "until", "re-entrusted"], rows);
    c.statements("contract", &facts.contract);
    c.statements("statements", &facts.statements);
}
