//! gongji (공지): privacy policies of Korean clinics from YAML facts.
//!
//! One YAML of facts per version becomes the privacy policy in every language. Modules stand in
//! reading order, which is the order of the layers: a module uses only modules above it.
//!
//! ```text
//!  content/*.yaml   locales/*.ftl   themes/          translate: texts ⇄ PO, XLIFF
//!        │               │             │
//!        ▼               ▼             ▼
//!  project::Project { config, catalog, theme, clinics }    a clinic is loaded when it is worked on
//!        ▼  policy::compose(facts, voice)   Policy ─▶ document::Document (one language)
//!        ├─ lint                             holds it against the law of its days
//!        ▼  site::plan                       every page that must exist; nothing rendered
//!        ▼  render                           Page { path, bytes }: pure
//!        ├─ site::build                      writes what differs
//!        ├─ serve::preview                   renders the page that is asked for
//!        ├─ serve::production                builds, and serves what was built as one snapshot
//!        └─ deploy                           sends what was built to where visitors see it
//! ```
//!
//! Mistakes in the user's files are [`diag::Findings`]: collected, shown together, each with its
//! place. Disk and network are touched only at the edges: [`source`], [`site`], [`serve`], [`deploy`]
//! and [`cli`]; the clock is read in [`cli`] alone.

pub mod key;
pub mod diag;
pub mod date;
pub mod source;
pub mod l10n;
pub mod translate;
pub mod document;
pub mod fact;
pub mod law;
pub mod policy;
pub mod history;
pub mod diff;
pub mod change;
pub mod notice;
pub mod project;
pub mod lint;
pub mod render;
pub mod site;
pub mod serve;
pub mod deploy;
pub mod cli;
