//! `gongji status`.

use super::report::Report;
use super::{Common, Failure, exit, open, today};
use crate::date::KnownDate;
use crate::diag::Findings;
use crate::l10n::Arg;
use crate::project::{Clinic, load_clinic};
use clap::Args;
use rayon::prelude::*;
use serde::Serialize;

/// Show which version of each clinic is in force, and what comes next
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji status\n  gongji status --as-of 2027-01-01 --format json"
)]
pub(super) struct StatusArgs {}

/// `status --format json`.
#[derive(Serialize)]
struct StatusJson {
    today: String,
    clinics: Vec<ClinicJson>,
    next_change: Option<String>,
}

#[derive(Serialize)]
struct ClinicJson {
    clinic: String,
    name: String,
    locales: Vec<String>,
    in_force: Option<String>,
    upcoming: Vec<UpcomingJson>,
}

#[derive(Serialize)]
struct UpcomingJson {
    version: String,
    announced: Option<String>,
    effective: String,
    days_left: i32,
}

pub(super) fn run(_: &StatusArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let mut findings = Findings::new();
    let Some(project) = open(common, &mut findings)? else {
        return Err(Failure::Findings(findings));
    };
    let today = today(common, &project.config.time_zone);
    let loaded: Vec<(Option<ClinicJson>, Findings)> = project
        .clinics
        .par_iter()
        .map(|handle| {
            let (clinic, found) = load_clinic(&project, handle)?;
            Ok((clinic.map(|it| clinic_json(&it, today, report)), found))
        })
        .collect::<Result<_, crate::source::files::ReadError>>()?;
    let mut clinics = Vec::new();
    for (clinic, found) in loaded {
        clinics.extend(clinic);
        findings.extend(found);
    }
    findings.sort();
    if findings.has_errors() {
        return Err(Failure::Findings(findings));
    }
    let upcoming = clinics.iter().flat_map(|it| &it.upcoming).map(|it| it.effective.clone());
    let next_change = upcoming.min();
    let status = StatusJson { today: today.to_string(), clinics, next_change };
    if report.is_json() {
        report.json(&status)
    } else {
        report.data(&human(&status, report))
    }
    Ok(exit::FINE)
}

fn clinic_json(clinic: &Clinic, today: KnownDate, report: &Report) -> ClinicJson {
    let upcoming =
        clinic.versions.iter().filter(|it| it.effective.first_day() > today.first_day()).map(
            |it| UpcomingJson {
                version: it.effective.to_string(),
                announced: it.policy.announced.map(|it| it.to_string()),
                effective: it.effective.to_string(),
                days_left: days_between(today, it.effective),
            },
        );
    ClinicJson {
        clinic: clinic.id.clone(),
        name: clinic.controller.name.get(report.locale()).map_or("", |it| it.0).to_owned(),
        locales: clinic.locales.iter().map(ToString::to_string).collect(),
        in_force: clinic.in_force(today).map(|it| it.effective.to_string()),
        upcoming: upcoming.collect(),
    }
}

fn days_between(from: KnownDate, to: KnownDate) -> i32 {
    let span = from.first_day().until(to.first_day());
    span.map(|it| it.get_days()).unwrap_or_default()
}

fn human(status: &StatusJson, report: &Report) -> String {
    let text = |it: &str| Arg::Text(it.to_owned().into());
    let mut out = String::new();
    for it in &status.clinics {
        let none = report.text("cli-none", &[]);
        let args = [
            ("clinic", text(&it.clinic)),
            ("name", text(&it.name)),
            ("version", text(it.in_force.as_ref().unwrap_or(&none))),
            ("locales", text(&it.locales.join(", "))),
        ];
        out.push_str(&report.text("cli-status-clinic", &args));
        out.push('\n');
        for next in &it.upcoming {
            let args =
                [("version", text(&next.version)), ("days", Arg::Number(next.days_left.into()))];
            out.push_str("  ");
            out.push_str(&report.text("cli-status-upcoming", &args));
            out.push('\n');
        }
    }
    out
}
