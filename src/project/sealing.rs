//! Freezing a draft: what is about to be sealed, and everything that stands against it.

use super::review::{Review, review};
use super::{CONTENT, Clinic, Origin, Project, Version};
use crate::change::Change;
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, Severity};
use crate::history::SealedLabel;
use crate::history::ledger::{Allowed, Dates, Override, Seal, SealedChange, Translate};
use crate::history::store::{NewEvent, NewSeal};
use crate::history::wire::{Salts, SealedFile, Unsealable};
use crate::l10n::Locale;
use std::collections::BTreeMap;

/// How a draft is to be sealed.
#[derive(Clone, Debug)]
pub struct SealOptions {
    /// The day in the site's time zone.
    pub today: KnownDate,
    /// Announced before there was gongji: its dates are taken as they are.
    pub imported: bool,
    /// Languages that are held back by name.
    pub withheld: Vec<Locale>,
    /// Warnings that somebody allows, with the reason.
    pub allowed: Vec<Allowed>,
}

/// What is about to be sealed.
#[derive(Debug)]
pub struct Sealing {
    /// The version.
    pub version: KnownDate,
    /// The languages.
    pub locales: Vec<Locale>,
    /// What changes from the version before.
    pub changes: Vec<Change>,
    /// The event.
    pub event: NewEvent,
}

/// Makes a draft ready to be sealed. `None` where a finding of error severity, or a warning that
/// nobody allowed, stands against it. `loaded` is what was found when the clinic was loaded.
pub fn sealing(
    project: &Project,
    clinic: &Clinic,
    draft: &Version,
    loaded: Findings,
    options: &SealOptions,
    salts: &mut Salts,
) -> (Option<Sealing>, Findings) {
    // What a language that is held back lacks stands against nothing.
    let is_withheld = |it: &Diagnostic| {
        let tag = it.locale.as_deref().unwrap_or_default();
        options.withheld.iter().any(|locale| !locale.is_korean() && locale.as_str() == tag)
    };
    let mut findings: Findings = loaded.iter().filter(|it| !is_withheld(it)).cloned().collect();
    let Review { changes, findings: found } =
        review(project, clinic, draft, options.today, options.imported);
    findings.extend(found);
    findings.extend(withheld(clinic, draft, options));
    let (files, locales) = files(project, clinic, draft, options, salts, &mut findings);
    findings.extend(not_allowed(&findings, draft, options));
    findings.sort();
    if findings.has_errors() {
        return (None, findings);
    }
    let allowed = options.allowed.iter().filter(|it| {
        findings.iter().any(|found| found.code == it.code && found.severity == Severity::Warning)
    });
    let seal = Seal {
        dates: Dates {
            announced: draft.announced,
            effective: draft.effective,
            established: draft.established,
        },
        illustrative: draft.illustrative,
        imported: options.imported,
        corrects: draft.corrects,
        digests: BTreeMap::new(),
        withheld: options.withheld.clone(),
        allowed: allowed.cloned().collect(),
        overrides: super::overrides(draft)
            .iter()
            .map(|it| Override {
                key: it.key.to_string(),
                severity: it.severity.name().to_owned(),
                by: it.by.clone(),
                reason: it.reason.clone(),
            })
            .collect(),
        changes: changes
            .iter()
            .map(|it| SealedChange {
                code: it.code.spelling().to_owned(),
                key: it.key.to_string(),
                severity: it.severity.name().to_owned(),
            })
            .collect(),
    };
    let event = NewEvent::Seal(Box::new(NewSeal { seal, files }));
    (Some(Sealing { version: draft.effective, locales, changes, event }), findings)
}

/// Adds languages to a sealed version: its sealed facts, with the translations that were added to
/// its file since, in the words of today's program.
pub fn translating(
    project: &Project,
    clinic: &Clinic,
    version: &Version,
    locales: &[Locale],
    salts: &mut Salts,
) -> (Option<NewEvent>, Findings) {
    let mut findings = Findings::new();
    let mut files = Vec::new();
    let place = || Place::whole(format!("{CONTENT}/{}/privacy/sealed", clinic.id));
    let written = super::clinic::as_written(project, clinic, version);
    for locale in locales {
        let has_it = version.sealed().is_some_and(|it| it.document(locale).is_some());
        let facts = written.as_ref().or(version.facts.as_ref());
        let Some(facts) = facts.filter(|_| !has_it) else {
            let found = Diagnostic::error("language_sealed_already").arg("value", locale);
            findings.push(found.at(place()));
            continue;
        };
        let (text, found) = super::said(facts, project, locale);
        findings.extend(found);
        let sealed = document(clinic, version.effective, &text, salts);
        match sealed {
            Ok(file) => files.push(file),
            Err(error) => findings.push(unsealable(&error, locale, place())),
        }
    }
    let findings = findings.of(&clinic.id, Some(&version.effective.to_string()));
    if findings.has_errors() || files.is_empty() {
        return (None, findings);
    }
    let event = Translate::default();
    (Some(NewEvent::Translate { version: version.effective, files, event }), findings)
}

fn withheld(clinic: &Clinic, draft: &Version, options: &SealOptions) -> Findings {
    let place = || match &draft.origin {
        Origin::Draft(it) => Place::whole(it.file.path.clone()),
        Origin::Sealed(_) => Place::whole(format!("{CONTENT}/{}", clinic.id)),
    };
    let mut findings = Findings::new();
    for locale in &options.withheld {
        if locale.is_korean() {
            findings.push(Diagnostic::error("korean_withheld").at(place()));
        } else if !clinic.locales.contains(locale) {
            let known: Vec<&str> = clinic.locales.iter().map(Locale::as_str).collect();
            let found = Diagnostic::error("unknown_language").arg("value", locale);
            findings.push(found.arg("known", known.join(", ")).at(place()));
        }
    }
    findings
}

/// The facts and every language that is not withheld.
fn files(
    project: &Project,
    clinic: &Clinic,
    draft: &Version,
    options: &SealOptions,
    salts: &mut Salts,
    findings: &mut Findings,
) -> (Vec<SealedFile>, Vec<Locale>) {
    let Origin::Draft(origin) = &draft.origin else { return (Vec::new(), Vec::new()) };
    let place = || Place::whole(origin.file.path.clone());
    let mut files = Vec::new();
    match SealedFile::facts(&clinic.id, draft.effective, &clinic.node, &origin.node, salts) {
        Ok(file) => files.push(file),
        Err(error) => findings.push(unsealable(&error, &Locale::korean(), place())),
    }
    let wanted = clinic.locales.iter().filter(|it| !options.withheld.contains(it));
    let locales: Vec<Locale> = wanted.cloned().collect();
    for locale in &locales {
        let Some((text, found)) = draft.text(project, locale) else { continue };
        findings.extend(found);
        match document(clinic, draft.effective, &text, salts) {
            Ok(file) => files.push(file),
            Err(error) => findings.push(unsealable(&error, locale, place())),
        }
    }
    (files, locales)
}

fn document(
    clinic: &Clinic,
    version: KnownDate,
    text: &super::Text,
    salts: &mut Salts,
) -> Result<SealedFile, Unsealable> {
    let labels: Vec<SealedLabel> = text.labels.iter().map(SealedLabel::from).collect();
    SealedFile::document(&clinic.id, version, &text.document, &labels, salts)
}

fn unsealable(error: &Unsealable, locale: &Locale, place: Place) -> Diagnostic {
    match error {
        Unsealable::Missing(key) => Diagnostic::error("not_translated")
            .arg("language", locale)
            .arg("value", key)
            .locale(locale)
            .key(key.clone())
            .at(place),
        Unsealable::TooDeep => Diagnostic::error("too_deep_to_seal").at(place),
    }
}

/// Warnings stop sealing unless somebody allows them and says why.
fn not_allowed(findings: &Findings, draft: &Version, options: &SealOptions) -> Findings {
    let mut codes: Vec<&str> = findings
        .iter()
        .filter(|it| it.severity == Severity::Warning)
        .map(|it| it.code)
        .filter(|code| !options.allowed.iter().any(|it| it.code == *code))
        .collect();
    codes.sort_unstable();
    codes.dedup();
    if codes.is_empty() {
        return Findings::new();
    }
    let found = Diagnostic::error("warnings_not_allowed").arg("known", codes.join(", "));
    let found = match &draft.origin {
        Origin::Draft(it) => found.at(Place::whole(it.file.path.clone())),
        Origin::Sealed(_) => found,
    };
    [found].into_iter().collect()
}
