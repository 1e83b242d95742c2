//! `gongji check`.

mod page;
mod sarif;

use super::progress::Progress;
use super::report::Report;
use super::{Common, Failure, Format, exit, formats, open, today};
use crate::diag::{Diagnostic, Findings, Place, Severity};
use crate::fact::kinds;
use crate::l10n::{Arg, Whose, review, stale};
use crate::lint::Rule;
use crate::project::{ClinicHandle, Project, published_translations};
use crate::render::Theme;
use crate::site::build::{Rehearsal, Scope, rehearse};
use crate::source::files::SiteFolder;
use clap::{Args, ValueEnum};
use rayon::prelude::*;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What `check` prints.
const CHECK_FORMATS: &[Format] = &[Format::Human, Format::Json, Format::Sarif, Format::Html];

/// Say what is wrong in the site's files and policies, and where
///
/// Reads every file, composes every policy in every language, and holds it against the law of the
/// days on which it applies; writes nothing. All mistakes are shown at once, each with its file,
/// line and column, its article, and what to do. `gongji explain CODE` tells more of each.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct CheckArgs {
    /// Only this clinic
    clinic: Option<String>,
    /// Also versions that are superseded, and what a version to come mends
    #[arg(long)]
    all: bool,
    /// End with exit code 1 if there is anything of this weight
    #[arg(long, value_name = "WEIGHT", default_value = "error")]
    fail_on: Weight,
    /// For people, for machines, for the code-scanning page of a forge, or a page for the agency
    #[arg(long, value_parser = formats(CHECK_FORMATS), default_value = "human")]
    format: Format,
}

const AFTER_HELP: &str = "Examples:
  gongji check
  gongji check happy-clinic
  gongji check --fail-on warning
  gongji check --format json
  gongji check --format sarif > findings.sarif
  gongji check --format html --locale ko > report.html

What it looks for: `gongji explain` lists all rules.";

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Weight {
    /// What stops sealing.
    Error,
    /// What somebody should look at.
    Warning,
    /// Anything at all.
    Note,
}

impl Weight {
    fn is_reached(self, findings: &Findings) -> bool {
        let at_least = match self {
            Self::Error => Severity::Error,
            Self::Warning => Severity::Warning,
            Self::Note => Severity::Note,
        };
        // The heaviest first; what was let pass fails nothing.
        findings.iter().any(|it| it.severity <= at_least && it.waived.is_none())
    }
}

pub(super) fn run(args: &CheckArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let report = report.in_format(args.format);
    let mut findings = Findings::new();
    let project = opened(args, common, &mut findings)?;
    let mut to_import = 0;
    let mut clinics = Vec::new();
    if let Some(project) = &project {
        let published = &project.config.locales;
        let texts = published_translations(&project.folder, published, &mut findings)?;
        findings.extend(stale(&texts, published));
        review(&project.catalog, Whose::Own, kinds::NAMES, &mut findings);
        clinics = wanted(project, args, &mut findings);
        let theme = Theme::load(&project.folder, &project.config.theme, &mut findings)?;
        let scope = if args.all { Scope::All } else { Scope::Readers };
        let found =
            clinics_in_parallel(project, theme.as_ref(), &clinics, (common, scope), &report)?;
        findings.extend(found.findings);
        to_import = found.to_import;
    }
    let code = if args.fail_on.is_reached(&findings) { exit::FINDINGS } else { exit::FINE };
    match (args.format, &project) {
        (Format::Sarif, _) => {
            findings.sort();
            report.json(&sarif::log(&findings, &report));
        }
        (Format::Html, Some(project)) => {
            findings.sort_by_weight();
            let today = today(common, &project.config.time_zone);
            report.data(&page::page(project, &clinics, &findings, today, &report));
        }
        (Format::Json, _) => {
            findings.sort();
            report.findings(&findings, &[]);
        }
        _ => people(findings, args, (clinics.len(), to_import), &report),
    }
    Ok(code)
}

/// The site. Of one clinic the others are not looked for, however many there are.
fn opened(
    args: &CheckArgs,
    common: &Common,
    findings: &mut Findings,
) -> Result<Option<Project>, Failure> {
    let Some(id) = &args.clinic else { return open(common, findings) };
    let mut found = Findings::new();
    let project = Project::open_alone(SiteFolder::open(&common.root)?, &mut found)?;
    let Some(project) = project else {
        findings.extend(found);
        return Ok(None);
    };
    match project.find(id, &mut found)? {
        Some(clinic) => {
            findings.extend(found);
            Ok(Some(Project { clinics: vec![clinic], ..project }))
        }
        // Perhaps one of another name is meant.
        None => open(common, findings),
    }
}

/// For people: clinic by clinic, the heaviest first, what is mended already in one line.
fn people(
    mut findings: Findings,
    args: &CheckArgs,
    (checked, to_import): (usize, usize),
    report: &Report,
) {
    findings.sort_by_weight();
    let count = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let mut extra = Vec::new();
    if !findings.has_errors() {
        extra.push(report.text("cli-check-fine", &[("clinics", count(checked))]));
    }
    // What the law finds in it does not keep a version from being taken over as it was published.
    let is_mistake =
        |it: &&Diagnostic| it.severity == Severity::Error && Rule::named(it.code).is_none();
    if to_import > 0 && findings.iter().find(is_mistake).is_none() {
        extra.push(report.text("cli-check-import", &[("versions", count(to_import))]));
    }
    let (shown, mended) = if args.all { (findings, Vec::new()) } else { without_mended(findings) };
    let of_mended = |(clinic, version, by, number): &(String, String, String, usize)| {
        let text = |it: &str| Arg::Text(it.to_owned().into());
        let args = [
            ("clinic", text(clinic)),
            ("version", text(version)),
            ("by", text(by)),
            ("count", count(*number)),
        ];
        report.text("cli-check-mended", &args)
    };
    let mended: Vec<String> = mended.iter().map(of_mended).collect();
    report.by_clinic(&shown, &[mended, extra].concat());
}

type Mended = (String, String, String, usize);

/// What a version to come mends, counted, apart from the rest.
fn without_mended(findings: Findings) -> (Findings, Vec<Mended>) {
    let mut mended: Vec<Mended> = Vec::new();
    let mut rest = Findings::new();
    for it in findings.iter() {
        let by = it.sealed.as_ref().and_then(|it| it.mended_by.clone());
        let Some(by) = by.filter(|_| it.waived.is_none()) else {
            rest.push(it.clone());
            continue;
        };
        let clinic = it.clinic.clone().unwrap_or_default();
        let version = it.version.clone().unwrap_or_default();
        match mended.iter_mut().find(|it| (&it.0, &it.1, &it.2) == (&clinic, &version, &by)) {
            Some((.., number)) => *number += 1,
            None => mended.push((clinic, version, by, 1)),
        }
    }
    (rest, mended)
}

fn wanted<'p>(
    project: &'p Project,
    args: &CheckArgs,
    findings: &mut Findings,
) -> Vec<&'p ClinicHandle> {
    let Some(id) = &args.clinic else { return project.clinics.iter().collect() };
    let found = project.clinic(id);
    if found.is_none() {
        findings.push(unknown_clinic(id, project));
    }
    found.into_iter().collect()
}

/// There is no such clinic; perhaps one with a name like it.
pub(super) fn unknown_clinic(id: &str, project: &Project) -> Diagnostic {
    let ids = project.clinics.iter().map(|it| it.id.as_str());
    let near = crate::source::yaml::nearest(id, ids).unwrap_or_default();
    let found = Diagnostic::error("unknown_clinic").arg("name", id).arg("near", near);
    found.at(Place::whole(format!("content/{id}")))
}

fn clinics_in_parallel(
    project: &Project,
    theme: Option<&Theme>,
    clinics: &[&ClinicHandle],
    (common, scope): (&Common, Scope),
    report: &Report,
) -> Result<Rehearsal, Failure> {
    let today = today(common, &project.config.time_zone);
    let progress = Progress::new(clinics.len() > 50 && report.is_for_people());
    let done = AtomicUsize::new(0);
    let found: Vec<Rehearsal> = clinics
        .par_iter()
        .enumerate()
        .map(|(at, handle)| {
            let found = rehearse(project, theme, handle, today, scope, at == 0);
            progress.set(done.fetch_add(1, Ordering::Relaxed) + 1, clinics.len());
            found
        })
        .collect::<Result<_, _>>()?;
    progress.end();
    let mut all = Rehearsal::default();
    for Rehearsal { findings, to_import } in found {
        all.findings.extend(findings);
        all.to_import += to_import;
    }
    Ok(all)
}
