//! A clinic's policy: the facts of one version, and how each section says them.
//!
//! One file per section. [`SECTIONS`] is the table of contents; its order is the order on the
//! page, which is the order of the PIPC drafting guideline (`law/kr/sections.yaml`). A section is
//! stated, stated as none, or left out, and the three read differently.

pub mod controller;
pub mod processing;
pub mod waive;
pub mod preamble;
pub mod purposes;
pub mod items;
pub mod children;
pub mod retention;
pub mod destruction;
pub mod provision;
pub mod additional_use;
pub mod entrustment;
pub mod cross_border;
pub mod safeguards;
pub mod sensitive;
pub mod pseudonymized;
pub mod automatic_collection;
pub mod third_party_tools;
pub mod rights;
pub mod automated_decisions;
pub mod officer;
pub mod domestic_agent;
pub mod remedies;
pub mod cameras;
pub mod mobile_cameras;
pub mod voluntary;
pub mod changes;
pub mod articles;
mod compose;
mod labels;
#[cfg(test)]
pub(crate) mod testing;

pub use compose::{Context, Numbering, compose};
pub use labels::{Label, labels};

use crate::date::KnownDate;
use crate::document::Composer;
use crate::fact::{LocalText, Slug, Stated, Word, kinds};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// The facts of one version, whole.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// When the version was announced (공고일자).
    #[serde(default, deserialize_with = "optional_date")]
    #[schemars(schema_with = "date_schema")]
    pub announced: Option<KnownDate>,
    /// From when it applies (시행일자); also the name of the file.
    #[serde(deserialize_with = "crate::fact::known_date")]
    #[schemars(schema_with = "date_schema")]
    pub effective: KnownDate,
    /// When the policy was first made (제정일).
    #[serde(default, deserialize_with = "optional_date")]
    #[schemars(schema_with = "date_schema")]
    pub established: Option<KnownDate>,
    /// Why this version was made.
    #[serde(default)]
    pub reason: Option<LocalText>,
    /// An amendment that was made up to show how gongji works, not one of the clinic's.
    #[serde(default)]
    pub illustrative: bool,
    /// The version whose error this one corrects (정정): an erratum is a version of its own.
    #[serde(default, deserialize_with = "optional_date")]
    #[schemars(schema_with = "date_schema")]
    pub corrects: Option<KnownDate>,
    /// How much changes weigh, where a person decided otherwise than gongji proposes.
    #[serde(default)]
    pub severity: Option<changes::Weights>,
    /// Findings that somebody let pass, and why. Not part of the text.
    #[serde(default)]
    pub waive: Option<waive::Waivers>,
    /// What this version promises about changing it.
    #[serde(default)]
    pub promise: Option<changes::Promise>,
    /// What stands before the first article.
    #[serde(default)]
    pub preamble: Option<Stated<preamble::Preamble>>,
    /// What is processed: purposes, items, basis and retention of each activity.
    #[serde(default)]
    pub processing: Option<Stated<IndexMap<Slug, processing::Activity>>>,
    /// What is said of all purposes.
    #[serde(default)]
    pub purposes: Option<purposes::Purposes>,
    /// What is said of all items.
    #[serde(default)]
    pub items: Option<items::Items>,
    /// What is said of all periods.
    #[serde(default)]
    pub retention: Option<retention::Retention>,
    /// Records that laws order to be kept.
    #[serde(default)]
    pub kept_by_law: Vec<retention::KeptByLaw>,
    /// Children under 14.
    #[serde(default)]
    pub children: Option<Stated<children::Children>>,
    /// Destruction.
    #[serde(default)]
    pub destruction: Option<Stated<destruction::Destruction>>,
    /// Provision to third parties.
    #[serde(default)]
    pub provision: Option<Stated<provision::Provision>>,
    /// Additional use and provision without consent.
    #[serde(default)]
    pub additional_use: Option<Stated<additional_use::AdditionalUse>>,
    /// Entrustment of processing.
    #[serde(default)]
    pub entrustment: Option<Stated<entrustment::Entrustment>>,
    /// Overseas transfer, and collection from abroad.
    #[serde(default)]
    pub cross_border: Option<Stated<cross_border::CrossBorder>>,
    /// Measures that ensure safety.
    #[serde(default)]
    pub safeguards: Option<Stated<safeguards::Safeguards>>,
    /// Sensitive information that may become public.
    #[serde(default)]
    pub sensitive: Option<Stated<sensitive::Sensitive>>,
    /// Pseudonymized information.
    #[serde(default)]
    pub pseudonymized: Option<Stated<pseudonymized::Pseudonymized>>,
    /// Devices that collect automatically, such as cookies.
    #[serde(default)]
    pub automatic_collection: Option<Stated<automatic_collection::AutomaticCollection>>,
    /// Tools by which third parties collect behavioral information.
    #[serde(default)]
    pub third_party_tools: Option<Stated<third_party_tools::ThirdPartyTools>>,
    /// Rights of data subjects and how to exercise them.
    #[serde(default)]
    pub rights: Option<Stated<rights::Rights>>,
    /// Fully automated decisions.
    #[serde(default)]
    pub automated_decisions: Option<Stated<automated_decisions::AutomatedDecisions>>,
    /// The privacy officer and the departments in charge.
    #[serde(default)]
    pub officer: Option<Stated<officer::Officer>>,
    /// The domestic agent of a foreign controller.
    #[serde(default)]
    pub domestic_agent: Option<Stated<domestic_agent::DomesticAgent>>,
    /// Bodies that help when rights are infringed.
    #[serde(default)]
    pub remedies: Option<Stated<remedies::Remedies>>,
    /// Fixed cameras.
    #[serde(default)]
    pub cameras: Option<Stated<cameras::Cameras>>,
    /// Mobile cameras.
    #[serde(default)]
    pub mobile_cameras: Option<Stated<cameras::Cameras>>,
    /// What the clinic does beyond the law.
    #[serde(default)]
    pub voluntary: Option<Stated<voluntary::Voluntary>>,
    /// How the policy is changed.
    #[serde(default)]
    pub changes: Option<Stated<changes::Changes>>,
    /// Free articles, for what no section covers.
    #[serde(default)]
    pub articles: IndexMap<Slug, articles::FreeArticle>,
}

/// A section of the policy, as [`SECTIONS`] lists it.
#[derive(Clone, Copy)]
pub struct Section {
    /// Its key: YAML field, module, Fluent file and HTML id.
    pub key: &'static str,
    /// Whether the policy states it.
    pub state: fn(&Policy) -> State<'_>,
    compose: fn(&Policy, &mut Composer<'_>, &Context<'_>),
}

/// Whether a policy states a section.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum State<'p> {
    /// It says nothing of it.
    LeftOut,
    /// It says that there is nothing of the kind, with these promises.
    None(&'p [Word<kinds::Statement>]),
    /// It states facts.
    Said,
}

fn state<T>(section: &Option<Stated<T>>) -> State<'_> {
    match section {
        None => State::LeftOut,
        Some(Stated::None(statements)) => State::None(statements),
        Some(Stated::Said(_)) => State::Said,
    }
}

/// Lists sections as `module: field of Policy`; the order is the order on the page.
macro_rules! sections {
    ($($section:ident: $field:ident,)*) => {
        /// The sections of a policy, in the order of the PIPC drafting guideline.
        pub const SECTIONS: &[Section] = &[$(Section {
            key: stringify!($section),
            state: |policy| state(&policy.$field),
            compose: |policy, c, cx| {
                if let Some(Stated::Said(facts)) = &policy.$field {
                    $section::compose(facts, c, cx);
                }
            },
        },)*];
    };
}

sections! {
    preamble: preamble,
    purposes: processing,
    items: processing,
    children: children,
    retention: processing,
    destruction: destruction,
    provision: provision,
    additional_use: additional_use,
    entrustment: entrustment,
    cross_border: cross_border,
    safeguards: safeguards,
    sensitive: sensitive,
    pseudonymized: pseudonymized,
    automatic_collection: automatic_collection,
    third_party_tools: third_party_tools,
    rights: rights,
    automated_decisions: automated_decisions,
    officer: officer,
    domestic_agent: domestic_agent,
    remedies: remedies,
    cameras: cameras,
    mobile_cameras: mobile_cameras,
    voluntary: voluntary,
    changes: changes,
}

fn optional_date<'de, D: serde::Deserializer<'de>>(
    reader: D,
) -> Result<Option<KnownDate>, D::Error> {
    crate::fact::known_date(reader).map(Some)
}

fn date_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({
        "type": "string",
        "description": "YYYY-MM-DD, or YYYY-MM where only the month is known",
        "pattern": "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"
    })
}
