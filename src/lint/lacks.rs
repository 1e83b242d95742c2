//! What is left out of facts that a law wants whole.

use super::words::texts;
use super::{Hit, Subject};
use crate::diag::Severity;
use crate::fact::{Kind, Word};
use crate::policy::processing::Activity;

/// The parts that are not there, as they are called in YAML; nothing if all are.
pub(super) fn lacks(parts: &[(&str, bool)]) -> Option<String> {
    let missing: Vec<&str> =
        parts.iter().filter(|(_, is_there)| !is_there).map(|(name, _)| *name).collect();
    (!missing.is_empty()).then(|| missing.join(", "))
}

/// How a path names an item of a list: by its word, or by its number from 0.
pub(super) fn step<K: Kind>(word: &Word<K>, at: usize) -> String {
    word.known().map_or_else(|| at.to_string(), str::to_owned)
}

/// A word as it stands in YAML, or the clinic's own text.
pub(super) fn written<K: Kind>(word: &Word<K>) -> String {
    match word {
        Word::Known(slug, _) => slug.to_string(),
        Word::Own(text) => texts(text).first().map(|it| (*it).to_owned()).unwrap_or_default(),
    }
}

/// The activities that leave something out. Where the policy tells it apart from them, it is one
/// flaw of the policy; else it is one of each activity.
pub(super) fn of_activities(
    subject: &Subject<'_>,
    lacks: impl Fn(&Activity) -> bool,
    is_told_apart: impl Fn(&Activity) -> bool,
    hits: &mut Vec<Hit>,
) {
    let lacking = subject.activities().filter(|(_, it)| lacks(it));
    let names: Vec<&str> = lacking.map(|(slug, _)| slug.as_str()).collect();
    if names.is_empty() {
        return;
    }
    if subject.activities().any(|(_, it)| is_told_apart(it)) {
        let hit = Hit::at("processing").arg("kind", "apart").arg("known", names.join(", "));
        hits.push(hit.at_most(Severity::Warning));
        return;
    }
    let each = |name| Hit::at(format!("processing.{name}")).arg("kind", "each").arg("name", name);
    hits.extend(names.into_iter().map(each));
}
