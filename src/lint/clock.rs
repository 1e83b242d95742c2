//! The clock of a change, for the rules about it: `notice::schedule` on the dates of a draft.

use super::{Hit, Subject};
use crate::change::{Change, Code};
use crate::diag::Diagnostic;
use crate::notice::schedule::{Occasion, Schedule};
use crate::project::is_adverse;

/// What the clock of a draft finds under a code.
pub(super) fn found(subject: &Subject<'_>, code: &str, hits: &mut Vec<Hit>) {
    for it in findings(subject).into_iter().filter(|it| it.code == code) {
        let mut hit = Hit::at("announced").at_most(it.severity);
        hit.args = it.args;
        hits.push(hit);
    }
}

fn findings(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let draft = subject.version;
    // What was announced before there was gongji is taken as it is.
    let Some(announced) = draft.announced.filter(|_| draft.is_draft() && !subject.is_published())
    else {
        return Vec::new();
    };
    // The promise that counts is that of the version in force on the day of announcement.
    let day = announced.first_day();
    let binding = subject.clinic.versions.iter().rev().find(|it| {
        it.effective.first_day() <= day && it.effective.first_day() < draft.effective.first_day()
    });
    let schedule = Schedule {
        announced,
        effective: draft.effective,
        promise: binding.and_then(|it| it.facts.as_ref()?.policy.promise.as_ref()),
        is_adverse: subject.changes().iter().any(is_adverse),
        occasion: occasion(subject),
        law: subject.law,
    };
    schedule.check().findings(&schedule)
}

fn occasion(subject: &Subject<'_>) -> Occasion {
    use Code::{Correction, TranslationRevised, TypographyOnly, WordingOnly, WordingRevised};
    use Code::{LawReferenceChanged, OrderOnly, RemedyChanged, RetentionBasisChanged};
    let changes: &[Change] = subject.changes();
    let is_all = |codes: &[Code]| changes.iter().all(|it| codes.contains(&it.code));
    let editorial =
        [Correction, OrderOnly, TranslationRevised, TypographyOnly, WordingOnly, WordingRevised];
    let by_law = [LawReferenceChanged, RemedyChanged, RetentionBasisChanged];
    if subject.clinic.before(subject.version).is_none() {
        Occasion::First
    } else if is_all(&editorial) {
        Occasion::Editorial
    } else if is_all(&[editorial.as_slice(), by_law.as_slice()].concat()) {
        Occasion::LawForced
    } else {
        Occasion::Ordinary
    }
}
