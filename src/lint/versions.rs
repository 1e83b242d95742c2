//! Which versions of a clinic are held against the law of which day, and what comes of it.

use super::finding::HitFile;
use super::{COMMON, Hit, Look, PACKS, Pack, Rule, Subject, View, waivers};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, Sealed, Severity};
use crate::fact::Citation;
use crate::key::Key;
use crate::law::{Dated, Norm};
use crate::project::{Clinic, Project, State, Version};
use crate::source::yaml::nearest;
use jiff::ToSpan;

/// What stands against the versions of a clinic that readers see today or will see: the one in
/// force, those announced, and drafts.
pub fn check(project: &Project, clinic: &Clinic, today: KnownDate) -> Findings {
    let is_wanted = |it: &&Version| clinic.state(it, today) != State::Superseded;
    versions(project, clinic, today, clinic.versions.iter().filter(is_wanted))
}

/// The same with the versions that are superseded, each held against the law of its last day.
pub fn check_all(project: &Project, clinic: &Clinic, today: KnownDate) -> Findings {
    versions(project, clinic, today, clinic.versions.iter())
}

/// What stands against the drafts of a clinic alone, for those who write them.
pub fn check_drafts(project: &Project, clinic: &Clinic, today: KnownDate) -> Findings {
    versions(project, clinic, today, clinic.versions.iter().filter(|it| it.is_draft()))
}

/// What stands against a draft that is about to be sealed. What is `imported` was published before
/// there was gongji: nothing in it can be mended, so nothing keeps it from being sealed.
pub fn of_draft(
    project: &Project,
    clinic: &Clinic,
    draft: &Version,
    today: KnownDate,
    imported: bool,
) -> Findings {
    let mut found = of_version(project, clinic, draft, today, &Spoiled::default());
    // What is still to come can be mended, whoever announced it.
    let imported = imported && draft.effective.first_day() <= today.first_day();
    for it in found.iter_mut().filter(|_| imported) {
        it.severity = Severity::Note;
    }
    found.into_iter().collect::<Findings>().of(&clinic.id, Some(&draft.effective.to_string()))
}

/// What drafts with mistakes in them lack all the same, as far as that can be known: nothing is
/// said of a part of the file in which there is a mistake.
pub fn check_half_written(
    project: &Project,
    clinic: &Clinic,
    today: KnownDate,
    mistakes: &Findings,
) -> Findings {
    let mut all = Findings::new();
    for draft in clinic.versions.iter().filter(|it| it.is_draft()) {
        let spoiled = Spoiled::by(mistakes);
        let found = of_version(project, clinic, draft, today, &spoiled);
        let found: Findings = found.into_iter().collect();
        all.extend(found.of(&clinic.id, Some(&draft.effective.to_string())));
    }
    all
}

/// What stands against the page of a version.
pub fn check_page(
    project: &Project,
    clinic: &Clinic,
    version: &Version,
    today: KnownDate,
    view: &View<'_>,
) -> Findings {
    let Some(subject) = subject(project, clinic, version, today) else { return Findings::new() };
    let mut found = Vec::new();
    for (rule, norm, weight) in rules(&subject) {
        if let Look::Page(look) = rule.look {
            let mut hits = Vec::new();
            look(&subject, view, &mut hits);
            found.extend(hits.into_iter().map(|it| told(&subject, rule, norm, weight, it)));
        }
    }
    let found: Findings = found.into_iter().collect();
    found.of(&clinic.id, Some(&version.effective.to_string()))
}

fn versions<'c>(
    project: &Project,
    clinic: &'c Clinic,
    today: KnownDate,
    wanted: impl Iterator<Item = &'c Version>,
) -> Findings {
    let mut all: Findings = unknown_packs(project, clinic).into_iter().collect();
    let none = Spoiled::default();
    let mut later: Vec<(KnownDate, Vec<Diagnostic>)> = Vec::new();
    // The latest first: what is wrong in a version may be right in one that follows.
    let mut wanted: Vec<&Version> = wanted.collect();
    wanted.sort_by_key(|it| std::cmp::Reverse(it.effective));
    for version in wanted {
        let found = of_version(project, clinic, version, today, &none);
        let mut told = found.clone();
        let is_past_mending = !version.is_draft();
        for it in told.iter_mut().filter(|_| is_past_mending) {
            let has = |found: &[Diagnostic]| {
                found.iter().any(|other| other.code == it.code && other.key == it.key)
            };
            let mended_by = later.iter().rev().find(|(_, found)| !has(found));
            // It is no error that stops anything: what was published stands as it is.
            let weight = if mended_by.is_some() { Severity::Note } else { Severity::Warning };
            it.severity = it.severity.max(weight);
            it.sealed = Some(Sealed { mended_by: mended_by.map(|(date, _)| date.to_string()) });
        }
        let told: Findings = told.into_iter().collect();
        all.extend(told.of(&clinic.id, Some(&version.effective.to_string())));
        later.push((version.effective, found));
    }
    all.of(&clinic.id, None)
}

/// Whether a draft was published before anything of the clinic was sealed: it is to be imported as
/// it stands.
pub(super) fn is_published(clinic: &Clinic, version: &Version, today: KnownDate) -> bool {
    let is_first = clinic.versions.iter().all(Version::is_draft);
    let today = today.first_day();
    is_first && version.known_from().first_day() < today && version.effective.first_day() <= today
}

/// All that is found in one version, most of the same place together.
fn of_version(
    project: &Project,
    clinic: &Clinic,
    version: &Version,
    today: KnownDate,
    spoiled: &Spoiled<'_>,
) -> Vec<Diagnostic> {
    let Some(subject) = subject(project, clinic, version, today) else { return Vec::new() };
    let mut found = Vec::new();
    let documents = std::cell::OnceCell::new();
    for (rule, norm, weight) in rules(&subject) {
        let mut hits = Vec::new();
        match rule.look {
            Look::Facts(look) | Look::History(look) => look(&subject, &mut hits),
            Look::Text(look) => {
                for document in documents.get_or_init(|| subject.documents()) {
                    look(&subject, document, &mut hits);
                }
            }
            Look::Page(_) => {}
        }
        hits.retain(|it| !spoiled.has(it, &subject));
        found.extend(hits.into_iter().map(|it| told(&subject, rule, norm, weight, it)));
    }
    // What is empty is told once: by the rule that says what is missing, if there is one.
    let told: Vec<(Option<Key>, &str)> = found.iter().map(|it| (it.key.clone(), it.code)).collect();
    found.retain(|it| {
        it.code != "list_empty"
            || !told.iter().any(|(key, code)| *key == it.key && *code != it.code)
    });
    let stray = waivers::apply(&subject, &mut found);
    found.extend(stray.iter().cloned());
    found
}

fn subject<'a>(
    project: &'a Project,
    clinic: &'a Clinic,
    version: &'a Version,
    today: KnownDate,
) -> Option<Subject<'a>> {
    let facts = version.facts.as_ref()?;
    let day = day_of_law(clinic, version, today);
    Some(Subject::new(project, clinic, version, facts, (day, today)))
}

/// The day whose law a version is held against.
fn day_of_law(clinic: &Clinic, version: &Version, today: KnownDate) -> KnownDate {
    let later = clinic.versions.iter().map(|it| it.effective.first_day());
    let until = later.filter(|it| *it > version.effective.first_day()).min();
    let day = match clinic.state(version, today) {
        State::Upcoming | State::Scheduled => version.effective.first_day(),
        State::InForce => today.first_day(),
        // Its last day: the one before the next version applies.
        State::Superseded => until.map_or(today.first_day(), |it| it.saturating_sub(1.day())),
    };
    KnownDate::Day(day)
}

/// The rules that hold for a version, each with how much a breach weighs.
fn rules(subject: &Subject<'_>) -> impl Iterator<Item = (&'static Rule, &'static Norm, Severity)> {
    let day = subject.day;
    let regimes = &subject.clinic.regimes;
    let is_of =
        |pack: &Pack| pack.name == COMMON || regimes.iter().any(|it| it.as_str() == pack.name);
    let packs: Vec<&'static Pack> = PACKS.iter().filter(|it| is_of(it)).collect();
    packs.into_iter().flat_map(|it| it.rules).filter_map(move |rule| {
        let norm = rule.norm()?;
        if norm.holds_on(day) {
            Some((rule, norm, norm.severity))
        } else if norm.noted_before && !norm.is_over_on(day) {
            Some((rule, norm, Severity::Note))
        } else {
            None
        }
    })
}

/// A hit as a finding.
fn told(subject: &Subject<'_>, rule: &Rule, norm: &Norm, weight: Severity, hit: Hit) -> Diagnostic {
    let place = subject.place(&hit);
    let law = if hit.law.is_empty() {
        norm.cited()
    } else {
        hit.law.iter().map(Citation::short).collect()
    };
    let mut found = Diagnostic { law, ..Diagnostic::error(rule.code) };
    // Of two weights the lighter: `Severity` is in the order of weight, the heaviest first.
    found.severity = weight.max(hit.at_most);
    found.args = hit.args;
    found.args.push(("laws", String::new()));
    found.args.push(("day", subject.day.to_string()));
    if let Some(from) = norm.in_force_from {
        found.args.push(("from", from.to_string()));
    }
    found.locale = hit.locale;
    let prefix = if hit.file == HitFile::Clinic { "controller." } else { "" };
    let key = hit.key.unwrap_or_else(|| format!("{prefix}{}", hit.path));
    found.key(Key::new(key)).at(place)
}

/// Regimes that no pack has.
fn unknown_packs(project: &Project, clinic: &Clinic) -> Vec<Diagnostic> {
    let names = || PACKS.iter().map(|it| it.name).filter(|it| *it != COMMON);
    let strange = |it: &&crate::fact::Slug| names().all(|name| name != it.as_str());
    let found = |it: &crate::fact::Slug| {
        let path = format!("{}/{}/clinic.yaml", crate::project::CONTENT, clinic.id);
        let file = project.folder.read(&path).ok().flatten();
        let place = file.and_then(|file| {
            let span = clinic.node.place_of(&format!("regimes.{it}"))?;
            Some(Place::new(&file, span))
        });
        Diagnostic::error("unknown_regime")
            .arg("value", it)
            .arg("near", nearest(it.as_str(), names()).unwrap_or_default())
            .arg("known", names().collect::<Vec<_>>().join(", "))
            .at(place.unwrap_or_else(|| Place::whole(path)))
    };
    clinic.regimes.iter().filter(strange).map(found).collect()
}

/// The parts of files in which there are mistakes.
#[derive(Default)]
struct Spoiled<'m>(Vec<&'m Place>);

impl<'m> Spoiled<'m> {
    fn by(mistakes: &'m Findings) -> Self {
        let errors = mistakes.iter().filter(|it| it.severity == Severity::Error);
        Self(errors.filter_map(|it| it.place.as_ref()).collect())
    }

    /// Whether a hit is in the part at the top of the file in which a mistake is.
    fn has(&self, hit: &Hit, subject: &Subject<'_>) -> bool {
        let section = hit.path.split('.').next().unwrap_or_default();
        self.0.iter().any(|it| {
            let Some(span) = &it.span else { return false };
            subject.section_at(hit, &it.file.path, span.start).is_some_and(|it| it == section)
        })
    }
}
