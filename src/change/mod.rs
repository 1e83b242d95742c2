//! What changed between two versions: computed from facts, by key, before any text.
//!
//! A [`Change`] has no language: the same codes hold in all. Every difference in text is covered
//! by a change; what no fact explains is `wording.only`, so nothing can hide.
//!
//! Facts are the same if they mean the same: twelve months are a year, and a translation or a
//! quotation mark is no fact. Rows are matched by the name the clinic gave them, never by likeness.

mod codes;
mod severity;
mod same;
mod saying;
mod gather;
mod sentence;
mod controller;
mod preamble;
mod collection;
mod purpose;
mod retention;
mod recipient;
mod entrustment;
mod transfer;
mod security;
mod devices;
mod rights;
mod officer;
mod remedy;
mod cameras;
mod sections;
mod uses;
mod overrides;
mod grouped;
mod cover;
#[cfg(test)]
mod testing;

pub use codes::Code;
pub use cover::{Texts, cover, retold};
pub use grouped::grouped;
pub use overrides::{Override, apply};
pub use saying::Saying;
pub use severity::{Duty, Obligation, Severity};

use crate::fact::Citation;
use crate::key::Key;
use crate::policy::{Context, Policy};
use gather::Gather;

/// One change, without a language.
#[derive(Clone, Debug)]
pub struct Change {
    /// What happened.
    pub code: Code,
    /// The fact that changed, as documents name it.
    pub key: Key,
    /// The section or activity it stands in, with the label of the fact; `$section` of the
    /// sentence.
    pub section: Option<Saying>,
    /// What it is about, such as the name of an entrustee; `$subject` of the sentence.
    pub subject: Option<Saying>,
    /// The fact before; `$before` of the sentence.
    pub before: Option<Saying>,
    /// The fact after; `$after` of the sentence.
    pub after: Option<Saying>,
    /// How much it weighs.
    pub severity: Severity,
    /// The articles this rests on.
    pub law: Vec<Citation>,
    /// What it obliges the controller to besides announcing it.
    pub duties: Vec<Obligation>,
    /// Whether it is about sensitive or unique identification information.
    pub is_sensitive: bool,
    /// Who decided otherwise than proposed, and why.
    pub overridden: Option<Override>,
}

impl Change {
    /// A change that names only where it is: of words, or of the version as a whole.
    pub fn bare(code: Code, key: Key) -> Self {
        let weight = severity::weigh(code, &[]);
        Self {
            code,
            key,
            section: None,
            subject: None,
            before: None,
            after: None,
            severity: weight.severity,
            law: weight.law,
            duties: weight.duties,
            is_sensitive: false,
            overridden: None,
        }
    }
}

/// The changes from one version to the next, in the order of the page.
///
/// The same the other way round is the mirror: codes mirrored, before and after exchanged.
pub fn between(old: &Context<'_>, new: &Context<'_>) -> Vec<Change> {
    let mut g = Gather::new(old, new);
    controller::compare(&mut g, old.controller, new.controller);
    policy(&mut g, old.policy, new.policy);
    g.finish()
}

/// Walks through all facts; one that is added to [`Policy`] does not compile until it is here.
fn policy(g: &mut Gather<'_>, old: &Policy, new: &Policy) {
    let Policy {
        // What the version says of itself: two versions always differ in it.
        announced: _,
        effective: _,
        reason: _,
        illustrative: _,
        corrects: _,
        severity: _,
        waive: _,
        established,
        promise,
        preamble,
        processing,
        purposes,
        items,
        retention,
        kept_by_law,
        children,
        destruction,
        provision,
        additional_use,
        entrustment,
        cross_border,
        safeguards,
        sensitive,
        pseudonymized,
        automatic_collection,
        third_party_tools,
        rights,
        automated_decisions,
        officer,
        domestic_agent,
        remedies,
        cameras,
        mobile_cameras,
        voluntary,
        changes,
        articles,
    } = old;
    preamble::compare(g, preamble, &new.preamble);
    collection::compare(g, processing, &new.processing);
    purpose::of_all(g, purposes.as_ref(), new.purposes.as_ref());
    collection::of_all(g, items.as_ref(), new.items.as_ref());
    sections::children(g, children, &new.children);
    retention::of_all(g, retention.as_ref(), new.retention.as_ref());
    retention::kept_by_law(g, kept_by_law, &new.kept_by_law);
    sections::destruction(g, destruction, &new.destruction);
    recipient::compare(g, provision, &new.provision);
    uses::additional(g, additional_use, &new.additional_use);
    entrustment::compare(g, entrustment, &new.entrustment);
    transfer::compare(g, cross_border, &new.cross_border);
    security::compare(g, safeguards, &new.safeguards);
    uses::sensitive(g, sensitive, &new.sensitive);
    uses::pseudonymized(g, pseudonymized, &new.pseudonymized);
    devices::automatic(g, automatic_collection, &new.automatic_collection);
    devices::tools(g, third_party_tools, &new.third_party_tools);
    rights::compare(g, rights, &new.rights);
    uses::decisions(g, automated_decisions, &new.automated_decisions);
    officer::compare(g, officer, &new.officer);
    officer::agent(g, domestic_agent, &new.domestic_agent);
    remedy::compare(g, remedies, &new.remedies);
    cameras::compare(g, "cameras", cameras, &new.cameras);
    cameras::compare(g, "mobile_cameras", mobile_cameras, &new.mobile_cameras);
    sections::voluntary(g, voluntary, &new.voluntary);
    sections::changes(g, changes, &new.changes);
    sections::dates(g, *established, new.established);
    sections::promise(g, promise.as_ref(), new.promise.as_ref());
    sections::articles(g, articles, &new.articles);
}
