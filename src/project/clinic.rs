//! A clinic: who it is, and the versions of its policy. Loaded, worked on, and dropped.

use super::version::{Draft, Facts, Origin, Version, removed_mark};
use super::{CONTENT, ClinicHandle, Project, config, unless_unfit, words};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, SourceFile};
use crate::fact::{LocalText, Phone, Slug, Web};
use crate::history::{History, Ledger, RedactedAs, SealedVersion, store};
use crate::l10n::Locale;
use crate::policy::controller::{Controller, ControllerKind};
use crate::policy::{Numbering, Policy};
use crate::source::files::ReadError;
use crate::source::yaml::{self, Uses};
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::ops::Range;
use std::sync::Arc;

/// `clinic.yaml` as it is written.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ClinicForm {
    /// The controller's name in each language.
    name: LocalText,
    /// How sentences call it, such as `the Hospital`; by its kind where not given.
    #[serde(default)]
    called: Option<LocalText>,
    /// What kind of controller it is.
    kind: ControllerKind,
    /// Its postal address.
    #[serde(default)]
    address: Option<LocalText>,
    /// Its own website.
    #[serde(default)]
    website: Option<Web>,
    /// Its telephone.
    #[serde(default)]
    phone: Option<Phone>,
    /// The languages it publishes; those of the site where not given.
    #[serde(default)]
    locales: Option<Vec<String>>,
    /// How articles are numbered.
    #[serde(default)]
    numbering: Numbering,
    /// Whether it is registered to attract foreign patients (외국인환자 유치의료기관), which has to
    /// post its notice in English at its premises.
    #[serde(default)]
    foreign_patients: bool,
    /// The laws its policy is held against, each a pack of rules; `kr` where not given.
    #[serde(default)]
    regimes: Option<Vec<Slug>>,
}

/// A clinic with its versions.
#[derive(Clone, Debug)]
pub struct Clinic {
    /// The name of its folder.
    pub id: String,
    /// Who it is.
    pub controller: Controller,
    /// The languages it publishes, in the order of `clinic.yaml`.
    pub locales: Vec<Locale>,
    /// How articles are numbered.
    pub numbering: Numbering,
    /// The laws its policy is held against, by the names of packs of rules.
    pub regimes: Vec<Slug>,
    /// Its versions, sealed and drafts, oldest first.
    pub versions: Vec<Version>,
    /// Every event of sealing, oldest first.
    pub ledger: Ledger,
    /// `clinic.yaml` as it is written, to be sealed with the next version.
    pub node: yaml::Node,
}

/// Whether drafts are loaded beside what is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drafts {
    /// Only what is sealed: what is published.
    Left,
    /// Everything: for previews, checks and sealing.
    Loaded,
}

/// Loads a clinic. `None` if its mistakes leave nothing to work on.
///
/// # Errors
/// If the disk says no.
pub fn load_clinic(
    project: &Project,
    handle: &ClinicHandle,
    drafts: Drafts,
) -> Result<(Option<Clinic>, Findings), ReadError> {
    let mut findings = Findings::new();
    let identity = identity(project, handle, &mut findings)?;
    let locales = match &identity {
        Some((_, locales, _)) => locales.clone(),
        None => project.config.locales.clone(),
    };
    let mut found = Findings::new();
    let mark = |locale: &Locale| removed_mark(project, locale);
    let history = store::load(&project.folder, &handle.id, &mark, &mut found)?;
    findings.extend(found);
    let mut versions = Vec::new();
    let History { ledger, versions: sealed } = history;
    for sealed in sealed {
        let mut found = Findings::new();
        let date = sealed.effective;
        if handle.versions.contains(&date) {
            is_as_sealed(project, handle, &sealed, &mut found)?;
        }
        let sealed_on = ledger.sealed(date).map(|it| it.at);
        versions.push(of_sealed(sealed, sealed_on));
        findings.extend(found.of(&handle.id, Some(&date.to_string())));
    }
    let is_sealed =
        |date: &KnownDate, versions: &[Version]| versions.iter().any(|it| it.effective == *date);
    for date in handle.versions.iter().filter(|_| drafts == Drafts::Loaded) {
        if is_sealed(date, &versions) {
            continue;
        }
        let mut found = Findings::new();
        let controller = identity.as_ref().map(|(form, ..)| (form.controller(), form.numbering));
        versions.extend(draft(project, handle, *date, &locales, controller, &mut found)?);
        findings.extend(found.of(&handle.id, Some(&date.to_string())));
    }
    versions.sort_by_key(|it| it.effective);
    let findings = findings.of(&handle.id, None);
    let Some((form, locales, node)) = identity else { return Ok((None, findings)) };
    let clinic = Clinic {
        id: handle.id.clone(),
        controller: form.controller(),
        locales,
        numbering: form.numbering,
        regimes: form.regimes.unwrap_or_else(of_korea),
        versions,
        ledger,
        node,
    };
    Ok((Some(clinic), findings))
}

/// A clinic with those of its drafts that have mistakes in them, as far as they can be read: to say
/// what else there is to say. `None` if nothing can be read.
pub fn half_written(project: &Project, handle: &ClinicHandle) -> Option<Clinic> {
    let tree = |path: &str| {
        let file = project.folder.read(path).ok()??;
        let node = yaml::parse(&file, &mut Findings::new())?;
        Some((file, node))
    };
    let (file, node) = tree(&format!("{CONTENT}/{}/clinic.yaml", handle.id))?;
    let form: ClinicForm = yaml::read_what_is_right(&file, node.clone())?;
    let mark = |locale: &Locale| removed_mark(project, locale);
    let history = store::load(&project.folder, &handle.id, &mark, &mut Findings::new()).ok()?;
    let sealed_on = |it: &SealedVersion| history.ledger.sealed(it.effective).map(|it| it.at);
    let sealed = history.versions.iter().map(|it| of_sealed(it.clone(), sealed_on(it)));
    let mut versions: Vec<Version> = sealed.collect();
    for date in &handle.versions {
        if versions.iter().any(|it| it.effective == *date) {
            continue;
        }
        let read = tree(&format!("{CONTENT}/{}/privacy/{date}.yaml", handle.id));
        let Some((file, node)) = read else { continue };
        let Some(policy) = yaml::read_what_is_right(&file, node.clone()) else { continue };
        let facts = Facts { policy, controller: form.controller(), numbering: form.numbering };
        versions.push(of_draft(*date, facts, Draft { file, node }));
    }
    versions.sort_by_key(|it| it.effective);
    let tags = form.locales.iter().flatten();
    let locales: Vec<Locale> = tags.filter_map(|it| Locale::parse(it).ok()).collect();
    Some(Clinic {
        id: handle.id.clone(),
        controller: form.controller(),
        locales: if form.locales.is_some() { locales } else { project.config.locales.clone() },
        numbering: form.numbering,
        regimes: form.regimes.unwrap_or_else(of_korea),
        versions,
        ledger: history.ledger,
        node,
    })
}

/// The law that holds for a clinic that names none.
fn of_korea() -> Vec<Slug> {
    Slug::new("kr").into_iter().collect()
}

impl ClinicForm {
    fn controller(&self) -> Controller {
        let Self { name, called, kind, address, website, phone, foreign_patients, .. } = self;
        Controller {
            foreign_patients: *foreign_patients,
            name: name.clone(),
            called: called.clone(),
            kind: *kind,
            address: address.clone(),
            website: website.clone(),
            phone: phone.clone(),
        }
    }
}

/// A version from the record.
fn of_sealed(sealed: SealedVersion, sealed_on: Option<KnownDate>) -> Version {
    Version {
        effective: sealed.effective,
        announced: sealed.announced,
        established: sealed.established,
        illustrative: sealed.illustrative,
        corrects: sealed.corrects,
        sealed_on,
        facts: sealed_facts(&sealed),
        origin: Origin::Sealed(Box::new(sealed)),
    }
}

/// The facts of a sealed version. They were right when they were sealed, so what does not read
/// any more is what was removed from them since.
fn sealed_facts(sealed: &SealedVersion) -> Option<Facts> {
    let facts = sealed.facts.as_ref()?;
    let form = thawed::<ClinicForm>(|it| facts.controller(it))?;
    let policy = thawed::<Policy>(|it| facts.policy(it))?;
    Some(Facts { policy, controller: form.controller(), numbering: form.numbering })
}

/// A tree of sealed facts, read; what was removed stands as text, or is left out where no text
/// can be.
fn thawed<T: DeserializeOwned>(tree: impl Fn(RedactedAs) -> Option<yaml::Node>) -> Option<T> {
    let file = SourceFile::new("sealed", "");
    [RedactedAs::Text, RedactedAs::Absent].into_iter().find_map(|redacted| {
        let mut found = Findings::new();
        let value = yaml::read::<T>(&file, tree(redacted)?, &mut found).0;
        value.filter(|_| !found.has_errors())
    })
}

/// The file of a sealed version must still say what was sealed: it is amended, not edited.
fn is_as_sealed(
    project: &Project,
    handle: &ClinicHandle,
    sealed: &SealedVersion,
    findings: &mut Findings,
) -> Result<(), ReadError> {
    let path = format!("{CONTENT}/{}/privacy/{}.yaml", handle.id, sealed.effective);
    let Some(Some(file)) = unless_unfit(project.folder.read(&path), findings)? else {
        return Ok(());
    };
    let Some(node) = yaml::parse(&file, findings) else { return Ok(()) };
    findings.extend(sealed.edited(&file, &node));
    Ok(())
}

fn identity(
    project: &Project,
    handle: &ClinicHandle,
    findings: &mut Findings,
) -> Result<Option<(ClinicForm, Vec<Locale>, yaml::Node)>, ReadError> {
    let path = format!("{CONTENT}/{}/clinic.yaml", handle.id);
    let Some(file) = unless_unfit(project.folder.read(&path), findings)? else { return Ok(None) };
    let Some(file) = file else {
        let found = Diagnostic::error("no_clinic_file").arg("name", &handle.id);
        findings.push(found.at(Place::whole(path)));
        return Ok(None);
    };
    let Some(node) = yaml::parse(&file, findings) else { return Ok(None) };
    let span = node.get("locales").map_or(0..0, |it| it.span.clone());
    let (form, uses) = yaml::read::<ClinicForm>(&file, node.clone(), findings);
    let locales = match form.as_ref().and_then(|it| it.locales.as_ref()) {
        Some(tags) => config::locales(tags, &Place::new(&file, span), &project.catalog, findings),
        None => project.config.locales.clone(),
    };
    words::check(&uses, &file, &locales, &project.catalog, findings);
    Ok(form.map(|form| (form, locales, node)))
}

fn draft(
    project: &Project,
    handle: &ClinicHandle,
    date: KnownDate,
    locales: &[Locale],
    controller: Option<(Controller, Numbering)>,
    findings: &mut Findings,
) -> Result<Option<Version>, ReadError> {
    let path = format!("{CONTENT}/{}/privacy/{date}.yaml", handle.id);
    let Some(Some(file)) = unless_unfit(project.folder.read(&path), findings)? else {
        return Ok(None);
    };
    let Some(node) = yaml::parse(&file, findings) else { return Ok(None) };
    effective_is_name(&node, &file, date, findings);
    redacted(&node, &file, findings);
    twice(&node, &file, findings);
    let headings = headings(&node);
    let (policy, uses) = yaml::read::<Policy>(&file, node.clone(), findings);
    words::check(&headings, &file, locales, &project.catalog, findings);
    words::check(&uses, &file, locales, &project.catalog, findings);
    let (Some(policy), Some((controller, numbering))) = (policy, controller) else {
        return Ok(None);
    };
    Ok(Some(of_draft(date, Facts { policy, controller, numbering }, Draft { file, node })))
}

/// A version from a file of facts.
fn of_draft(effective: KnownDate, facts: Facts, origin: Draft) -> Version {
    let policy = &facts.policy;
    Version {
        effective,
        announced: policy.announced,
        established: policy.established,
        illustrative: policy.illustrative,
        corrects: policy.corrects,
        sealed_on: None,
        facts: Some(facts),
        origin: Origin::Draft(origin),
    }
}

/// What was taken out of a sealed version is no fact of a new one that was copied from it.
fn redacted(node: &yaml::Node, file: &Arc<SourceFile>, findings: &mut Findings) {
    match &node.kind {
        yaml::Kind::Scalar { text, .. } if text == "[redacted]" => {
            let found = Diagnostic::error("redacted_in_draft");
            findings.push(found.at(Place::new(file, node.span.clone())));
        }
        yaml::Kind::List(items) => items.iter().for_each(|it| redacted(it, file, findings)),
        yaml::Kind::Map(entries) => {
            entries.iter().for_each(|(_, it)| redacted(it, file, findings));
        }
        _ => {}
    }
}

/// What stands twice in a list would be said twice, and under one name. Entries of records and
/// bodies are the same if their words are.
fn twice(node: &yaml::Node, file: &Arc<SourceFile>, findings: &mut Findings) {
    let name = |it: &yaml::Node| -> Option<(String, Range<usize>)> {
        let named = |it: &yaml::Node| match &it.kind {
            yaml::Kind::Scalar { text, .. } => Some((text.clone(), it.span.clone())),
            _ => None,
        };
        named(it).or_else(|| ["record", "body"].iter().find_map(|key| named(it.get(key)?)))
    };
    match &node.kind {
        yaml::Kind::List(items) => {
            let mut seen: Vec<String> = Vec::new();
            for (text, span) in items.iter().filter_map(name) {
                if seen.contains(&text) {
                    let found = Diagnostic::error("said_twice").arg("value", &text);
                    findings.push(found.at(Place::new(file, span)));
                } else {
                    seen.push(text);
                }
            }
            items.iter().for_each(|it| twice(it, file, findings));
        }
        yaml::Kind::Map(entries) => entries.iter().for_each(|(_, it)| twice(it, file, findings)),
        _ => {}
    }
}

/// A version is named by the day it comes into force.
fn effective_is_name(
    node: &yaml::Node,
    file: &Arc<SourceFile>,
    date: KnownDate,
    findings: &mut Findings,
) {
    let Some(effective) = node.get("effective") else { return };
    let yaml::Kind::Scalar { text, .. } = &effective.kind else { return };
    if KnownDate::parse(text).is_ok_and(|it| it != date) {
        let found = Diagnostic::error("effective_differs")
            .arg("value", text)
            .arg("name", format!("{date}.yaml"));
        findings.push(found.at(Place::new(file, effective.span.clone())));
    }
}

/// The names of the activities that have no heading of their own: each is a word.
fn headings(node: &yaml::Node) -> Uses {
    let entries = match node.get("processing").map(|it| &it.kind) {
        Some(yaml::Kind::Map(entries)) => entries.as_slice(),
        _ => &[],
    };
    entries
        .iter()
        .filter(|((name, _), activity)| name != "none" && activity.get("name").is_none())
        .map(|((name, span), _)| yaml::Use {
            kind: "word:activity",
            word: name.clone(),
            span: span.clone(),
        })
        .collect()
}

/// The facts of a sealed version as its own file says them, which may have got languages since;
/// `None` if it says anything else otherwise.
pub(super) fn as_written(project: &Project, clinic: &Clinic, version: &Version) -> Option<Facts> {
    let sealed = version.sealed()?;
    let path = format!("{CONTENT}/{}/privacy/{}.yaml", clinic.id, version.effective);
    let file = project.folder.read(&path).ok().flatten()?;
    let mut found = Findings::new();
    let node = yaml::parse(&file, &mut found)?;
    let is_same = sealed.facts.as_ref()?.same_facts(&node).is_ok();
    let policy = yaml::read::<Policy>(&file, node, &mut found).0?;
    let facts = version.facts.as_ref()?;
    let controller = with_languages(&facts.controller, &clinic.controller);
    (is_same && !found.has_errors()).then(|| Facts { policy, controller, ..facts.clone() })
}

/// Who published a sealed version, with the languages that the same names have got since.
fn with_languages(sealed: &Controller, now: &Controller) -> Controller {
    let optional = |sealed: &Option<LocalText>, now: &Option<LocalText>| match (sealed, now) {
        (Some(sealed), Some(now)) => Some(sealed.with_languages_of(now)),
        (sealed, _) => sealed.clone(),
    };
    Controller {
        name: sealed.name.with_languages_of(&now.name),
        called: optional(&sealed.called, &now.called),
        address: optional(&sealed.address, &now.address),
        ..sealed.clone()
    }
}
