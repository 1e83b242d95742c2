//! Two versions of a clinic: what changed by facts and by words, and their texts side by side.

use super::{Project, Text, Version, said};
use crate::change::{Change, Code, Override, Severity, Texts, apply, between, cover, retold};
use crate::diff::{Comparison, compare};
use crate::history::ledger::SealedChange;
use crate::key::Key;
use crate::l10n::Locale;
use crate::policy::changes::Weight;

/// Two texts side by side, in one language.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The comparison.
    pub comparison: Comparison,
    /// It is Korean because one of the two was not translated.
    pub is_stand_in: bool,
}

impl Compared {
    /// Two texts side by side; `None` if they are of two languages.
    pub fn of(before: &Text, after: &Text) -> Option<Self> {
        let is_same_language = before.document.locale == after.document.locale;
        is_same_language.then(|| Self {
            comparison: compare(&before.document, &after.document),
            is_stand_in: after.is_stand_in,
        })
    }
}

/// Two versions side by side in a language, or in Korean where one of them lacks it.
pub fn compared(
    project: &Project,
    from: &Version,
    to: &Version,
    locale: &Locale,
) -> Option<Compared> {
    let side = |locale: &Locale| {
        let (before, _) = from.text(project, locale)?;
        let (after, _) = to.text(project, locale)?;
        Compared::of(&before, &after)
    };
    side(locale).or_else(|| Some(Compared { is_stand_in: true, ..side(&Locale::korean())? }))
}

/// What changed from one version to the next, as it was found when the later was sealed: by facts,
/// and in what they do not explain, by words.
pub fn changes_of_versions(project: &Project, from: &Version, to: &Version) -> Vec<Change> {
    let mut changes = changes_of_facts(project, from, to);
    changes.extend(changes_of_words(project, from, to));
    changes
}

/// What changed by words alone, told from the texts of record: the same before sealing and after.
fn changes_of_words(project: &Project, from: &Version, to: &Version) -> Vec<Change> {
    let Some(sealed) = to.sealed() else { return Vec::new() };
    let of_words = |it: &SealedChange| {
        let code = Code::ALL.iter().find(|code| code.spelling() == it.code)?;
        code.is_of_words().then(|| (*code, Key::new(&it.key)))
    };
    let found: Vec<(Code, Key)> = sealed.seal.changes.iter().filter_map(of_words).collect();
    if found.is_empty() {
        return Vec::new();
    }
    let comparisons: Vec<Comparison> = sealed
        .documents
        .iter()
        .filter_map(|it| own_texts(project, from, to, &it.locale))
        .map(|(before, after)| compare(&before.document, &after.document))
        .collect();
    let texts: Vec<Texts<'_>> =
        comparisons.iter().map(|it| Texts { comparison: it, recomposed: None }).collect();
    let mut changes: Vec<Change> =
        found.iter().map(|(code, key)| retold(*code, key, &texts)).collect();
    apply(&mut changes, &overrides(to));
    changes
}

/// What changed by facts alone: cheap, without a look at any text.
pub fn changes_of_facts(project: &Project, from: &Version, to: &Version) -> Vec<Change> {
    let (Some(old), Some(new)) = (&from.facts, &to.facts) else { return Vec::new() };
    let mut changes = between(&old.context(project), &new.context(project));
    if let Some(date) = to.corrects.filter(|it| *it == from.effective) {
        changes.insert(0, Change::bare(Code::Correction, Key::new(format!("corrects.{date}"))));
    }
    apply(&mut changes, &overrides(to));
    if let Some(sealed) = to.sealed() {
        // Words that were taken out since differ from those that stayed, and nothing changed.
        let taken = from.redactions().iter().chain(to.redactions());
        let taken: Vec<&Key> = taken.map(|it| &it.key).collect();
        let is_near = |a: &Key, b: &Key| {
            let rest = a.as_str().strip_prefix(b.as_str());
            rest.is_some_and(|it| it.is_empty() || it.starts_with('.'))
        };
        changes.retain(|change| {
            let (code, key) = (change.code.spelling(), &change.key);
            !taken.iter().any(|it| is_near(it, key) || is_near(key, it))
                || sealed.seal.changes.iter().any(|it| it.code == code && it.key == key.as_str())
        });
    }
    changes
}

/// What changed, by facts and, in what they do not explain, by the words of every language.
/// Returns also the overrides that fit no change.
pub fn changes(
    project: &Project,
    locales: &[Locale],
    from: &Version,
    to: &Version,
) -> (Vec<Change>, Vec<Override>) {
    let facts = changes_of_facts(project, from, to);
    let texts: Vec<Covered> =
        locales.iter().filter_map(|locale| Covered::of(project, from, to, locale)).collect();
    let views: Vec<Texts<'_>> = texts
        .iter()
        .map(|it| Texts { comparison: &it.comparison, recomposed: it.recomposed.as_ref() })
        .collect();
    let mut changes = cover(facts, &views);
    let overrides = overrides(to);
    let strays = apply(&mut changes, &overrides).into_iter().cloned().collect();
    changes.sort_by_key(|it| it.severity);
    (changes, strays)
}

/// The texts of two versions in a language that both have.
struct Covered {
    comparison: Comparison,
    recomposed: Option<Comparison>,
}

impl Covered {
    fn of(project: &Project, from: &Version, to: &Version, locale: &Locale) -> Option<Self> {
        let (before, after) = own_texts(project, from, to, locale)?;
        // The old facts in today's words, by who publishes now: what does not differ then was
        // changed by the program, a language file, or the controller's name.
        let recomposed = from.facts.as_ref().zip(to.facts.as_ref()).map(|(old, new)| {
            let today = super::Facts { controller: new.controller.clone(), ..old.clone() };
            let (text, _) = said(&today, project, locale);
            compare(&text.document, &after.document)
        });
        Some(Self { comparison: compare(&before.document, &after.document), recomposed })
    }
}

/// What two versions say in a language that both have.
fn own_texts(
    project: &Project,
    from: &Version,
    to: &Version,
    locale: &Locale,
) -> Option<(Text, Text)> {
    let own = |it: &Version| {
        let (text, _) = it.text(project, locale)?;
        (!text.is_stand_in).then_some(text)
    };
    own(from).zip(own(to))
}

/// The severities that a person set in the facts of a version.
pub fn overrides(version: &Version) -> Vec<Override> {
    let weights = version.facts.as_ref().and_then(|it| it.policy.severity.as_ref());
    let Some(weights) = weights else { return Vec::new() };
    let of = |(key, weight): (&String, &Weight)| Override {
        key: Key::new(key),
        severity: match weight {
            Weight::ConsentReview => Severity::ConsentReview,
            Weight::Material => Severity::Material,
            Weight::Admin => Severity::Admin,
            Weight::Editorial => Severity::Editorial,
        },
        by: weights.by.clone(),
        reason: weights.reason.clone(),
    };
    weights.of.iter().map(of).collect()
}

/// Whether a change may be adverse to data subjects, which no law defines: more is collected,
/// kept, or given away, or less is promised.
pub fn is_adverse(change: &Change) -> bool {
    use Code::{
        EntrustmentStarted, ItemAdded, PurposeAdded, PurposeChanged, RecipientAdded,
        RecipientItems, RecipientPurpose, RecipientTerm, RequirednessRaised,
        RetentionChangedIncomparable, RetentionExtended, RightsChannelRemoved, SecurityRemoved,
        TransferAdded, TransferChanged,
    };
    let is_of_that_kind = matches!(
        change.code,
        EntrustmentStarted
            | ItemAdded
            | PurposeAdded
            | PurposeChanged
            | RecipientAdded
            | RecipientItems
            | RecipientPurpose
            | RecipientTerm
            | RequirednessRaised
            | RetentionChangedIncomparable
            | RetentionExtended
            | RightsChannelRemoved
            | SecurityRemoved
            | TransferAdded
            | TransferChanged
    );
    is_of_that_kind && change.severity <= Severity::Material
}
