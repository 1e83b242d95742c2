//! A clinic: who it is, and the versions of its policy. Loaded, worked on, and dropped.

use super::{CONTENT, ClinicHandle, Project, config, unless_unfit, words};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, SourceFile};
use crate::fact::{LocalText, Phone, Web};
use crate::l10n::Locale;
use crate::policy::controller::{Controller, ControllerKind};
use crate::policy::{Numbering, Policy};
use crate::source::files::ReadError;
use crate::source::yaml::{self, Uses};
use schemars::JsonSchema;
use serde::Deserialize;
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
    /// The laws its policy is held against; `kr` where not given.
    #[serde(default)]
    regimes: Option<Vec<Regime>>,
}

/// A country's privacy law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// Korea.
    Kr,
}

/// A clinic with all its versions.
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
    /// The laws its policy is held against.
    pub regimes: Vec<Regime>,
    /// Its versions, oldest first.
    pub versions: Vec<Version>,
}

/// A version of a policy as the clinic wrote it.
#[derive(Clone, Debug)]
pub struct Version {
    /// From when it applies; its name.
    pub effective: KnownDate,
    /// Its facts.
    pub policy: Policy,
    /// The file they were read from.
    pub file: Arc<SourceFile>,
}

impl Clinic {
    /// The version in force on a day: the last that is effective by then.
    pub fn in_force(&self, today: KnownDate) -> Option<&Version> {
        let day = today.first_day();
        self.versions.iter().rev().find(|it| it.effective.first_day() <= day)
    }

    /// The day from which a version no longer applies: the next one's first.
    pub fn until(&self, version: &Version) -> Option<KnownDate> {
        self.versions.iter().map(|it| it.effective).find(|it| *it > version.effective)
    }
}

/// Loads a clinic. `None` if its mistakes leave nothing to work on.
///
/// # Errors
/// If the disk says no.
pub fn load_clinic(
    project: &Project,
    handle: &ClinicHandle,
) -> Result<(Option<Clinic>, Findings), ReadError> {
    let mut findings = Findings::new();
    let identity = identity(project, handle, &mut findings)?;
    let locales = match &identity {
        Some((_, locales)) => locales.clone(),
        None => project.config.locales.clone(),
    };
    let mut versions = Vec::new();
    for date in &handle.versions {
        let mut found = Findings::new();
        versions.extend(version(project, handle, *date, &locales, &mut found)?);
        findings.extend(found.of(&handle.id, Some(&date.to_string())));
    }
    let findings = findings.of(&handle.id, None);
    let Some((form, locales)) = identity else { return Ok((None, findings)) };
    let clinic = Clinic {
        id: handle.id.clone(),
        controller: Controller {
            name: form.name,
            called: form.called,
            kind: form.kind,
            address: form.address,
            website: form.website,
            phone: form.phone,
        },
        locales,
        numbering: form.numbering,
        regimes: form.regimes.unwrap_or_else(|| vec![Regime::Kr]),
        versions,
    };
    Ok((Some(clinic), findings))
}

fn identity(
    project: &Project,
    handle: &ClinicHandle,
    findings: &mut Findings,
) -> Result<Option<(ClinicForm, Vec<Locale>)>, ReadError> {
    let path = format!("{CONTENT}/{}/clinic.yaml", handle.id);
    let Some(file) = unless_unfit(project.folder.read(&path), findings)? else { return Ok(None) };
    let Some(file) = file else {
        let found = Diagnostic::error("no_clinic_file").arg("name", &handle.id);
        findings.push(found.at(Place::whole(path)));
        return Ok(None);
    };
    let Some(node) = yaml::parse(&file, findings) else { return Ok(None) };
    let span = node.get("locales").map_or(0..0, |it| it.span.clone());
    let (form, uses) = yaml::read::<ClinicForm>(&file, node, findings);
    let locales = match form.as_ref().and_then(|it| it.locales.as_ref()) {
        Some(tags) => config::locales(tags, &Place::new(&file, span), &project.catalog, findings),
        None => project.config.locales.clone(),
    };
    words::check(&uses, &file, &locales, &project.catalog, findings);
    Ok(form.map(|form| (form, locales)))
}

fn version(
    project: &Project,
    handle: &ClinicHandle,
    date: KnownDate,
    locales: &[Locale],
    findings: &mut Findings,
) -> Result<Option<Version>, ReadError> {
    let path = format!("{CONTENT}/{}/privacy/{date}.yaml", handle.id);
    let Some(Some(file)) = unless_unfit(project.folder.read(&path), findings)? else {
        return Ok(None);
    };
    let Some(node) = yaml::parse(&file, findings) else { return Ok(None) };
    effective_is_name(&node, &file, date, findings);
    let headings = headings(&node);
    let (policy, uses) = yaml::read::<Policy>(&file, node, findings);
    words::check(&headings, &file, locales, &project.catalog, findings);
    words::check(&uses, &file, locales, &project.catalog, findings);
    Ok(policy.map(|policy| Version { effective: date, policy, file }))
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
