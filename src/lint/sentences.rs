//! Every sentence that a policy adds to its sections, with its path.

use super::words::placed;
use crate::fact::{Stated, Word, kinds};
use crate::policy::cameras::Cameras;
use crate::policy::preamble::Preamble;
use crate::policy::remedies::Remedies;
use crate::policy::{Policy, SECTIONS, State};

/// A sentence of a policy.
type Sentence<'a> = (String, &'a Word<kinds::Statement>);

/// All sentences, of the vocabulary and in the clinic's own words.
pub(super) fn sentences(policy: &Policy) -> Vec<Sentence<'_>> {
    let mut all = of_activities(policy);
    for (path, words) in lists(policy).into_iter().chain(promises(policy)) {
        all.extend(placed(&path, words));
    }
    for (name, cameras) in
        [("cameras", &policy.cameras), ("mobile_cameras", &policy.mobile_cameras)]
    {
        all.extend(of_cameras(name, cameras.as_ref()));
    }
    all
}

/// Where a sentence of the vocabulary stands.
pub(super) fn place_of(policy: &Policy, sentence: &str) -> Option<String> {
    let found = sentences(policy).into_iter().find(|(_, it)| it.known() == Some(sentence));
    found.map(|(path, _)| path)
}

fn of_activities(policy: &Policy) -> Vec<Sentence<'_>> {
    let said = policy.processing.as_ref().and_then(Stated::said);
    let of_each = said
        .into_iter()
        .flatten()
        .flat_map(|(slug, it)| placed(&format!("processing.{slug}.statements"), &it.statements));
    let kept = policy.kept_by_law.iter().enumerate();
    let of_kept =
        kept.flat_map(|(at, it)| placed(&format!("kept_by_law.{at}.statements"), &it.statements));
    of_each.chain(of_kept).collect()
}

type Lists<'a> = Vec<(String, &'a [Word<kinds::Statement>])>;

fn lists(policy: &Policy) -> Lists<'_> {
    /// The facts of a section, if it has any.
    fn said<T>(section: &Option<Stated<T>>) -> Option<&T> {
        section.as_ref().and_then(Stated::said)
    }
    let own_preamble = match said(&policy.preamble) {
        Some(Preamble::Own(it)) => Some(&it.statements),
        Some(Preamble::Standard) | None => None,
    };
    let listed_bodies = match said(&policy.remedies) {
        Some(Remedies::Listed(it)) => Some(&it.statements),
        _ => None,
    };
    let rights = said(&policy.rights);
    let withdrawal = rights.and_then(|it| it.withdrawal.as_ref());
    let cookies = said(&policy.automatic_collection);
    let entrustment = said(&policy.entrustment);
    let destruction = said(&policy.destruction);
    let all = [
        ("preamble.statements", own_preamble),
        ("purposes.statements", policy.purposes.as_ref().map(|it| &it.statements)),
        ("items.statements", policy.items.as_ref().map(|it| &it.statements)),
        ("retention.statements", policy.retention.as_ref().map(|it| &it.statements)),
        ("children.statements", said(&policy.children).map(|it| &it.statements)),
        ("destruction.procedure", destruction.map(|it| &it.procedure)),
        ("destruction.statements", destruction.map(|it| &it.statements)),
        ("provision.statements", said(&policy.provision).map(|it| &it.statements)),
        ("additional_use.statements", said(&policy.additional_use).map(|it| &it.statements)),
        ("entrustment.contract", entrustment.map(|it| &it.contract)),
        ("entrustment.statements", entrustment.map(|it| &it.statements)),
        ("cross_border.statements", said(&policy.cross_border).map(|it| &it.statements)),
        ("safeguards.statements", said(&policy.safeguards).map(|it| &it.statements)),
        ("automatic_collection.effects", cookies.map(|it| &it.effects)),
        ("automatic_collection.statements", cookies.map(|it| &it.statements)),
        ("rights.objection", rights.map(|it| &it.objection)),
        ("rights.statements", rights.map(|it| &it.statements)),
        ("rights.withdrawal.statements", withdrawal.map(|it| &it.statements)),
        ("officer.statements", said(&policy.officer).map(|it| &it.statements)),
        ("remedies.statements", listed_bodies),
        ("voluntary.statements", said(&policy.voluntary).map(|it| &it.statements)),
        ("changes.statements", said(&policy.changes).map(|it| &it.statements)),
    ];
    let all = all.into_iter();
    all.filter_map(|(path, words)| Some((path.to_owned(), words?.as_slice()))).collect()
}

/// What is promised beside `none`.
fn promises(policy: &Policy) -> Lists<'_> {
    let of = |section: &crate::policy::Section| match (section.state)(policy) {
        State::None(words) => Some((format!("{}.none", section.key), words)),
        State::Said | State::LeftOut => None,
    };
    SECTIONS.iter().filter_map(of).collect()
}

fn of_cameras<'a>(name: &str, cameras: Option<&'a Stated<Cameras>>) -> Vec<Sentence<'a>> {
    let Some(it) = cameras.and_then(Stated::said) else { return Vec::new() };
    let lists = [
        ("handling", &it.handling),
        ("viewing", &it.viewing),
        ("refusals", &it.refusals),
        ("statements", &it.statements),
    ];
    lists.into_iter().flat_map(|(list, words)| placed(&format!("{name}.{list}"), words)).collect()
}
