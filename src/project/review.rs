//! What stands against a draft besides mistakes in its facts: its place in the history, what it
//! corrects, and the weights that its author gave. What the law asks is in `lint`.

use super::{Clinic, Origin, Project, Version, changes};
use crate::change::{Change, Override};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place};

/// A draft held against the version before it.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// What changes; nothing for a first version.
    pub changes: Vec<Change>,
    /// What stands against it.
    pub findings: Findings,
}

/// Reviews a draft as of a day. What is `imported` was announced before there was gongji, so its
/// dates are taken as they are.
pub fn review(
    project: &Project,
    clinic: &Clinic,
    draft: &Version,
    today: KnownDate,
    imported: bool,
) -> Review {
    let mut review = Review::default();
    let before = clinic.before(draft);
    if let Some(before) = before {
        let (found, strays) = changes(project, &clinic.locales, before, draft);
        review.changes = found;
        review.findings.extend(stray_overrides(draft, &strays).into_iter().collect());
    }
    review.findings.extend(corrected(clinic, draft).into_iter().collect());
    if imported {
        if draft.known_from().first_day() > today.first_day() {
            let found = Diagnostic::error("imported_not_yet_announced");
            let found = found.arg("date", draft.known_from());
            review.findings.push(found.at(place(draft, "announced")));
        }
    } else {
        review.findings.extend(dates(clinic, draft, today));
    }
    review.findings = review.findings.of(&clinic.id, Some(&draft.effective.to_string()));
    review
}

/// Where a fact stands in a draft's file, or what it stood in if it is gone.
fn place(draft: &Version, key: &str) -> Place {
    let Origin::Draft(it) = &draft.origin else {
        return Place::whole(draft.effective.to_string());
    };
    match it.node.place_of(key) {
        Some(span) => Place::new(&it.file, span),
        None => Place::whole(it.file.path.clone()),
    }
}

fn dates(clinic: &Clinic, draft: &Version, today: KnownDate) -> Findings {
    let mut findings = Findings::new();
    let sealed = || clinic.versions.iter().filter(|it| !it.is_draft());
    let in_force = clinic.in_force_sealed(today);
    if let Some(in_force) = in_force.filter(|it| it.effective >= draft.effective) {
        let found = Diagnostic::error("effective_not_after_in_force")
            .arg("date", draft.effective)
            .arg("found", in_force.effective);
        findings.push(found.at(place(draft, "effective")));
    }
    // What was announced would be a change of another version than its notice says.
    let later = sealed().find(|it| it.effective > draft.effective);
    if let Some(later) = later {
        let found = Diagnostic::warning("later_version_sealed")
            .arg("date", draft.effective)
            .arg("found", later.effective);
        findings.push(found.at(place(draft, "effective")));
    }
    let Some(announced) = draft.announced else {
        // A first version may apply from the day it is published.
        if sealed().next().is_some() {
            let found = Diagnostic::error("no_announcement_date");
            findings.push(found.at(place(draft, "effective")));
        }
        return findings;
    };
    if announced.first_day() < today.first_day() {
        let found =
            Diagnostic::error("announced_in_the_past").arg("date", announced).arg("found", today);
        findings.push(found.at(place(draft, "announced")));
    }
    findings
}

/// An erratum corrects a version that was sealed.
fn corrected(clinic: &Clinic, draft: &Version) -> Option<Diagnostic> {
    let date = draft.corrects?;
    let known = clinic.version(date).is_some_and(|it| !it.is_draft());
    let found = Diagnostic::error("corrects_no_sealed_version").arg("date", date);
    (!known).then(|| found.at(place(draft, "corrects")))
}

fn stray_overrides(draft: &Version, strays: &[Override]) -> Vec<Diagnostic> {
    let found = |it: &Override| {
        let found = Diagnostic::error("severity_of_no_change").arg("value", &it.key);
        found.key(it.key.clone()).at(place(draft, "severity"))
    };
    strays.iter().map(found).collect()
}
