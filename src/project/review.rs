//! What stands against a draft besides mistakes in its facts: its dates held against the promise of
//! the version in force, what it corrects, and what its changes oblige to.

use super::{Clinic, Project, Version, changes, is_adverse};
use crate::change::{Change, Code, Override};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, Severity};
use crate::document::Say;
use crate::fact::Citation;
use crate::key::Key;
use crate::notice::schedule::{Occasion, Schedule};
use crate::project::Origin;
use crate::source::yaml::Kind;

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
        review.findings.extend(dates(project, clinic, draft, &review.changes, today));
        review.findings.extend(duties(draft, &review.changes).into_iter().collect());
    }
    review.findings = review.findings.of(&clinic.id, Some(&draft.effective.to_string()));
    review
}

/// Where a fact stands in a draft's file, or what it stood in if it is gone: its name, for what it
/// says may be long.
fn place(draft: &Version, key: &str) -> Place {
    let Origin::Draft(it) = &draft.origin else {
        return Place::whole(draft.effective.to_string());
    };
    let (mut node, mut found) = (&it.node, None);
    for name in key.split('.') {
        let Kind::Map(entries) = &node.kind else { break };
        let is_named = |known: &str| known == name || known.replace('_', "-") == name;
        let Some(((_, span), value)) = entries.iter().find(|((it, _), _)| is_named(it)) else {
            break;
        };
        (node, found) = (value, Some(span));
    }
    match found {
        Some(span) => Place::new(&it.file, span.clone()),
        None => Place::whole(it.file.path.clone()),
    }
}

fn dates(
    project: &Project,
    clinic: &Clinic,
    draft: &Version,
    changes: &[Change],
    today: KnownDate,
) -> Findings {
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
    let binding = clinic.in_force_sealed(announced);
    let promise = binding.and_then(|it| it.facts.as_ref()?.policy.promise.as_ref());
    let schedule = Schedule {
        announced,
        effective: draft.effective,
        promise,
        is_adverse: changes.iter().any(is_adverse),
        occasion: occasion(clinic, draft, changes),
        law: &project.law,
    };
    for mut found in schedule.check().findings(&schedule) {
        // An error in a text cannot wait for days; who corrects it sooner says why (`--allow`).
        if draft.corrects.is_some() && found.code == "notice_promise_broken" {
            found.severity = Severity::Warning;
        }
        findings.push(found.at(place(draft, "announced")));
    }
    findings
}

fn occasion(clinic: &Clinic, draft: &Version, changes: &[Change]) -> Occasion {
    use Code::{Correction, TranslationRevised, TypographyOnly, WordingOnly, WordingRevised};
    use Code::{LawReferenceChanged, OrderOnly, RemedyChanged, RetentionBasisChanged};
    let is_all = |codes: &[Code]| changes.iter().all(|it| codes.contains(&it.code));
    let editorial =
        [Correction, OrderOnly, TranslationRevised, TypographyOnly, WordingOnly, WordingRevised];
    let by_law = [LawReferenceChanged, RemedyChanged, RetentionBasisChanged];
    if clinic.before(draft).is_none() {
        Occasion::First
    } else if is_all(&editorial) {
        Occasion::Editorial
    } else if is_all(&[editorial.as_slice(), by_law.as_slice()].concat()) {
        Occasion::LawForced
    } else {
        Occasion::Ordinary
    }
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

/// What changes oblige to besides the notice, as notes for the agency.
fn duties(draft: &Version, changes: &[Change]) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = Vec::new();
    for (change, owed) in changes.iter().flat_map(|it| it.duties.iter().map(move |owed| (it, owed)))
    {
        let key = change.key.to_string();
        // The page has an article for periods; the file has them with their activities.
        let written = match key.strip_prefix("retention.activities.") {
            Some(activity) => format!("processing.{activity}.retention"),
            None => key.clone(),
        };
        let law: Vec<String> = owed.law.iter().map(cited).collect();
        let laws = law.join(", ");
        let note = Diagnostic { law, ..Diagnostic::note("change_obliges") };
        let note = note
            .arg("kind", owed.duty.name().replace('_', "-"))
            .arg("value", &key)
            .arg("code", change.code.spelling())
            .arg("laws", laws)
            .key(Key::new(key.clone()))
            .at(place(draft, &written));
        if !found.iter().any(|it| it.key == note.key && it.args == note.args) {
            found.push(note);
        }
    }
    found
}

/// An article as reports print it: `personal-information-protection-act 15(2)`.
fn cited(citation: &Citation) -> String {
    let law = citation.law.row_name();
    let articles = citation.article.iter().map(|it| format!(" {it}"));
    std::iter::once(law).chain(articles).collect()
}
