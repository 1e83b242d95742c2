//! `gongji check`.

use super::progress::Progress;
use super::report::Report;
use super::{Common, Failure, exit, open, today};
use crate::diag::{Diagnostic, Findings, Place};
use crate::l10n::Arg;
use crate::project::{ClinicHandle, Drafts, Project, load_clinic};
use crate::render::Theme;
use crate::site::build::{Rehearsal, rehearse};
use clap::Args;
use rayon::prelude::*;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Say what is wrong in the site's files, and where
///
/// Reads every file and composes every policy in every language, and writes nothing. All mistakes
/// are shown at once, each with its file, line and column, and what to do.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji check\n  gongji check happy-clinic\n  gongji check --format json"
)]
pub(super) struct CheckArgs {
    /// Only this clinic
    clinic: Option<String>,
}

pub(super) fn run(args: &CheckArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let mut findings = Findings::new();
    let project = open(common, &mut findings)?;
    let (mut checked, mut to_import) = (0, 0);
    if let Some(project) = &project {
        let clinics = wanted(project, args, &mut findings);
        checked = clinics.len();
        let theme = Theme::load(&project.folder, &project.config.theme, &mut findings)?;
        let found = clinics_in_parallel(project, theme.as_ref(), &clinics, common, report)?;
        findings.extend(found.findings);
        to_import = found.to_import;
    }
    findings.sort();
    let mut extra = Vec::new();
    if !findings.has_errors() {
        let count = Arg::Number(i64::try_from(checked).unwrap_or(i64::MAX));
        extra.push(report.text("cli-check-fine", &[("clinics", count)]));
    }
    if to_import > 0 && !findings.has_errors() {
        let count = Arg::Number(i64::try_from(to_import).unwrap_or(i64::MAX));
        extra.push(report.text("cli-check-import", &[("versions", count)]));
    }
    report.findings(&findings, &extra);
    Ok(if findings.has_errors() { exit::FINDINGS } else { exit::FINE })
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
    common: &Common,
    report: &Report,
) -> Result<Rehearsal, Failure> {
    let today = today(common, &project.config.time_zone);
    let progress = Progress::new(clinics.len() > 50 && !report.is_json());
    let done = AtomicUsize::new(0);
    let found: Vec<Rehearsal> = clinics
        .par_iter()
        .enumerate()
        .map(|(at, handle)| {
            let found = match theme {
                Some(theme) => rehearse(project, theme, handle, today, at == 0),
                // Without a theme there are no pages, but there are facts.
                None => load_clinic(project, handle, Drafts::Loaded)
                    .map(|(_, findings)| Rehearsal { findings, to_import: 0 }),
            };
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
