//! [`Told`]: what a notice says in a sentence each, and what it only names by its part of the
//! policy, so that a notice of a policy that was written anew can still be read.

use super::ChangeNotice;
use crate::change::{Change, Code, Severity, grouped};
use crate::document::{Fill, Inlines, Voice};
use crate::policy::SECTIONS;

/// Changes that weigh little are said one by one while there are no more of them than this.
const MOST_OF_LITTLE_WEIGHT: usize = 10;

/// What a notice tells, in the order of the policy.
#[derive(Clone, Debug, Default)]
pub(super) struct Told {
    /// A sentence each. What is material is always among them, and what readers act on.
    pub(super) each: Vec<Change>,
    /// Sections in which something of little weight changes besides, by their keys.
    pub(super) parts: Vec<&'static str>,
}

impl Told {
    pub(super) fn of(changes: &[Change]) -> Self {
        let mut each = grouped(changes);
        each.retain(Change::is_public);
        each.sort_by_key(rank);
        let is_little = |it: &Change| {
            it.severity > Severity::Material && part(it).is_some() && !is_always_told(it)
        };
        if each.iter().filter(|it| is_little(it)).count() <= MOST_OF_LITTLE_WEIGHT {
            return Self { each, parts: Vec::new() };
        }
        let (little, each): (Vec<Change>, Vec<Change>) = each.into_iter().partition(is_little);
        let mut parts: Vec<&'static str> = little.iter().filter_map(part).collect();
        parts.dedup();
        Self { each, parts }
    }

    /// The most weighty first, for where there is room for a few.
    pub(super) fn by_weight(mut self) -> Self {
        self.each.sort_by_key(|it| it.severity);
        self
    }

    pub(super) fn is_empty(&self) -> bool {
        self.each.is_empty() && self.parts.is_empty()
    }

    /// That these parts change too.
    pub(super) fn parts_sentence(&self, voice: &Voice<'_>) -> Option<Inlines> {
        let names = self.parts.iter().map(|it| voice.message(it, None, &[])).collect();
        let text = voice.message("notice-brief", Some("parts"), &[("parts", Fill::List(names))]);
        (!self.parts.is_empty()).then_some(text)
    }
}

impl ChangeNotice<'_> {
    /// What this notice tells.
    pub(super) fn told(&self) -> Told {
        // A first version is no change of anything.
        if self.previous.is_some() { Told::of(self.changes) } else { Told::default() }
    }
}

/// Whether a sentence tells it, however little it weighs: the rights of data subjects, where they
/// turn to, and sensitive items that are no longer processed. Rewritten words may only be named.
fn is_always_told(change: &Change) -> bool {
    let is_of_words = matches!(change.code, Code::WordingOnly | Code::TranslationRevised);
    let is_of_readers = matches!(part(change), Some("rights" | "officer" | "remedies"));
    change.is_sensitive || is_of_readers && !is_of_words
}

/// Where a change stands in the policy: who publishes it first, then section by section.
fn rank(change: &Change) -> usize {
    let place = |key: &str| SECTIONS.iter().position(|it| it.key == key).map(|it| it + 1);
    match part(change) {
        Some(part) => place(part).unwrap_or(SECTIONS.len() + 1),
        None if change.key.section() == "articles" => SECTIONS.len() + 1,
        None => 0,
    }
}

/// The section that a reader finds it in; none for who publishes the policy, for articles that are
/// the clinic's own, and for the version as a whole.
pub(super) fn part(change: &Change) -> Option<&'static str> {
    let mut names = change.key.as_str().split('.');
    let section = match (names.next().unwrap_or_default(), names.nth(1)) {
        ("processing", Some("purposes")) => "purposes",
        ("processing", Some("retention")) => "retention",
        ("processing", _) => "items",
        ("kept_by_law", _) => "retention",
        ("promise", _) => "changes",
        (other, _) => other,
    };
    SECTIONS.iter().map(|it| it.key).find(|it| *it == section)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::Key;

    fn change(key: &str, severity: Severity) -> Change {
        Change { severity, ..Change::bare(Code::WordingOnly, Key::new(key)) }
    }

    fn keys(told: &Told) -> Vec<String> {
        told.each.iter().map(|it| it.key.to_string()).collect()
    }

    #[test]
    fn a_few_are_told_one_by_one_in_the_order_of_the_policy() {
        let changes = [
            change("officer.phone", Severity::Admin),
            change("processing.care.retention", Severity::Material),
            change("articles.ours", Severity::Admin),
            change("processing.care.purposes.billing", Severity::Admin),
            change("controller.name", Severity::Material),
        ];
        let told = Told::of(&changes);
        assert_eq!(
            keys(&told),
            [
                "controller.name",
                "processing.care.purposes.billing",
                "processing.care.retention",
                "officer.phone",
                "articles.ours",
            ]
        );
        assert!(told.parts.is_empty());
        let first = Told::of(&changes).by_weight();
        assert_eq!(keys(&first)[..2], ["controller.name", "processing.care.retention"]);
    }

    #[test]
    fn what_is_material_is_told_however_much_there_is() {
        let many = |severity| {
            let keys = ["rights.ways", "officer.phone", "destruction.procedure"].into_iter();
            keys.cycle().take(60).map(move |it| change(it, severity))
        };
        let of =
            [Severity::ConsentReview, Severity::Material, Severity::Admin, Severity::Editorial];
        let changes: Vec<Change> = of.into_iter().flat_map(many).collect();
        let told = Told::of(&changes);
        assert_eq!(told.each.len(), 120);
        assert!(told.each.iter().all(|it| it.severity <= Severity::Material));
        assert_eq!(told.parts, ["destruction", "rights", "officer"]);
    }

    #[test]
    fn what_readers_act_on_is_told_however_little_it_weighs() {
        let mut changes: Vec<Change> =
            (0..30).map(|_| change("destruction.procedure", Severity::Admin)).collect();
        for (code, key) in [
            (Code::RightsChannelAdded, "rights.channels"),
            (Code::OfficerContactChanged, "officer.phone"),
            (Code::RemedyChanged, "remedies.bodies"),
            (Code::ItemRemoved, "processing.care.items.required"),
        ] {
            let is_sensitive = code == Code::ItemRemoved;
            changes.push(Change { is_sensitive, ..Change::bare(code, Key::new(key)) });
        }
        changes.push(Change::bare(Code::ItemRemoved, Key::new("processing.care.items.optional")));
        let told = Told::of(&changes);
        let all = [
            "processing.care.items.required",
            "rights.channels",
            "officer.phone",
            "remedies.bodies",
        ];
        assert_eq!(keys(&told), all);
        assert_eq!(told.parts, ["items", "destruction"]);
    }

    #[test]
    fn what_stands_in_no_section_is_never_only_named() {
        let mut changes = vec![change("corrects.2026-01-01", Severity::Editorial)];
        changes.extend((0..30).map(|_| change("articles.ours", Severity::Admin)));
        changes.extend((0..30).map(|_| change("remedies", Severity::Admin)));
        let told = Told::of(&changes);
        assert_eq!((told.each.len(), told.parts.as_slice()), (31, ["remedies"].as_slice()));
    }
}
