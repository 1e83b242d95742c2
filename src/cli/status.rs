//! `gongji status`.

use super::amend::{days, promise_on};
use super::report::{FindingJson, Report};
use super::{Common, Failure, exit, open, today};
use crate::date::KnownDate;
use crate::diag::{Findings, Severity};
use crate::l10n::{Arg, Locale};
use crate::notice::schedule::latest_announcement;
use crate::project::{Clinic, ClinicHandle, Drafts, State, Version, load_clinic};
use clap::Args;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Show which version of each clinic is in force, what comes next, and what is due
///
/// Lists the clinics for which something is to come: versions announced or sealed, drafts with
/// the day by which they must be sealed, languages that lag behind. The site must be built again on
/// the next day on which a page changes.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji status\n  gongji status --all\n  gongji status --as-of 2027-01-01 --format json"
)]
pub(super) struct StatusArgs {
    /// Also the clinics for which nothing is to come
    #[arg(long)]
    all: bool,
}

/// `status --format json`.
#[derive(Serialize)]
struct StatusJson<'a> {
    today: String,
    clinics: Vec<ClinicJson>,
    /// The next day on which a page changes without an edit.
    next_change: Option<String>,
    /// Mistakes; what is known is told all the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    findings: Vec<FindingJson<'a>>,
}

#[derive(Serialize)]
struct ClinicJson {
    clinic: String,
    name: String,
    locales: Vec<String>,
    in_force: Option<String>,
    upcoming: Vec<VersionJson>,
    /// Sealed, with the announcement to come.
    scheduled: Vec<VersionJson>,
    drafts: Vec<VersionJson>,
    behind: BTreeMap<String, BehindJson>,
    due: Vec<DueJson>,
    next_change: Option<String>,
}

#[derive(Serialize)]
struct VersionJson {
    version: String,
    announced: Option<String>,
    effective: String,
    days_left: i32,
}

/// A language that versions in force or to come were sealed without.
#[derive(Default, Serialize)]
struct BehindJson {
    missing: usize,
    versions: Vec<String>,
    /// Those of them from which it was held back by name.
    withheld: Vec<String>,
}

/// What somebody must do by a day. Days are negative where it is past.
#[derive(Serialize)]
struct DueJson {
    what: &'static str,
    version: String,
    by: String,
    days_left: i32,
}

impl ClinicJson {
    fn is_quiet(&self) -> bool {
        let Self { upcoming, scheduled, drafts, behind, .. } = self;
        upcoming.is_empty() && scheduled.is_empty() && drafts.is_empty() && behind.is_empty()
    }
}

pub(super) fn run(args: &StatusArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let mut findings = Findings::new();
    let Some(project) = open(common, &mut findings)? else {
        return Err(Failure::Findings(findings));
    };
    let today = today(common, &project.config.time_zone);
    let loaded: Vec<(Option<ClinicJson>, Findings)> = project
        .clinics
        .par_iter()
        .map(|handle| {
            let (clinic, found) = load_clinic(&project, handle, Drafts::Loaded)?;
            Ok((clinic.map(|it| clinic_json(&it, handle, today, report)), found))
        })
        .collect::<Result<_, crate::source::files::ReadError>>()?;
    let mut clinics = Vec::new();
    for (clinic, found) in loaded {
        clinics.extend(clinic);
        findings.extend(found);
    }
    let mut findings: Findings =
        findings.iter().filter(|it| it.severity == Severity::Error).cloned().collect();
    findings.sort();
    let next_change = clinics.iter().filter_map(|it| it.next_change.clone()).min();
    let status = StatusJson {
        today: today.to_string(),
        clinics,
        next_change,
        findings: report.each_json(&findings),
    };
    if report.is_json() {
        report.json(&status);
    } else {
        report.data(&human(&status, today, args.all, report));
        report.findings(&findings, &[]);
    }
    Ok(if findings.has_errors() { exit::FINDINGS } else { exit::FINE })
}

fn clinic_json(
    clinic: &Clinic,
    handle: &ClinicHandle,
    today: KnownDate,
    report: &Report,
) -> ClinicJson {
    let json = |version: KnownDate, announced: Option<KnownDate>| VersionJson {
        version: version.to_string(),
        announced: announced.map(|it| it.to_string()),
        effective: version.to_string(),
        days_left: days_left(today, version),
    };
    let sealed = || clinic.versions.iter().filter(|it| !it.is_draft());
    let of = |state: State| {
        let those = sealed().filter(|it| clinic.state(it, today) == state);
        those.map(|it| json(it.effective, it.announced)).collect::<Vec<_>>()
    };
    let is_sealed = |date: &KnownDate| sealed().any(|it| it.effective == *date);
    // A draft whose file cannot be read is known by its name.
    let drafts = handle.versions.iter().filter(|it| !is_sealed(it));
    let drafts = drafts.map(|it| json(*it, clinic.version(*it).and_then(|it| it.announced)));
    ClinicJson {
        clinic: clinic.id.clone(),
        name: clinic.controller.name.get(report.locale()).map_or("", |it| it.0).to_owned(),
        locales: clinic.locales.iter().map(ToString::to_string).collect(),
        in_force: clinic.in_force_sealed(today).map(|it| it.effective.to_string()),
        upcoming: of(State::Upcoming),
        scheduled: of(State::Scheduled),
        drafts: drafts.collect(),
        behind: behind(clinic, today),
        due: due(clinic, today),
        next_change: next_change(clinic, today),
    }
}

/// The next day on which a page changes: one of sealed versions, for drafts have no pages.
fn next_change(clinic: &Clinic, today: KnownDate) -> Option<String> {
    let sealed = clinic.versions.iter().filter(|it| !it.is_draft());
    let days = sealed.flat_map(|it| [it.known_from(), it.effective]).map(KnownDate::first_day);
    days.filter(|it| *it > today.first_day()).min().map(|it| it.to_string())
}

fn behind(clinic: &Clinic, today: KnownDate) -> BTreeMap<String, BehindJson> {
    let in_force = clinic.in_force_sealed(today).map(|it| it.effective);
    let counts = |it: &&Version| Some(it.effective) >= in_force;
    let mut behind: BTreeMap<String, BehindJson> = BTreeMap::new();
    for version in clinic.versions.iter().filter(counts) {
        let Some(sealed) = version.sealed() else { continue };
        let lacks = |it: &&Locale| sealed.document(it).is_none();
        for locale in clinic.locales.iter().filter(lacks) {
            let of = behind.entry(locale.to_string()).or_default();
            of.missing += 1;
            of.versions.push(version.effective.to_string());
            if sealed.withheld.contains(locale) {
                of.withheld.push(version.effective.to_string());
            }
        }
    }
    behind
}

/// By when drafts must be sealed: on the day of their announcement, or where they name none, on the
/// last that keeps what the policy in force promises, in clear days.
fn due(clinic: &Clinic, today: KnownDate) -> Vec<DueJson> {
    let due = |draft: &Version| {
        let by = draft.announced.unwrap_or_else(|| {
            let (days, _) = days(promise_on(clinic, today).as_ref(), false);
            KnownDate::Day(latest_announcement(draft.effective.first_day(), days).clear)
        });
        DueJson {
            what: if draft.announced.is_some() { "seal" } else { "announce" },
            version: draft.effective.to_string(),
            by: by.to_string(),
            days_left: days_left(today, by),
        }
    };
    let mut due: Vec<DueJson> =
        clinic.versions.iter().filter(|it| it.is_draft()).map(due).collect();
    due.sort_by_key(|it| it.days_left);
    due
}

fn days_left(from: KnownDate, to: KnownDate) -> i32 {
    let span = from.first_day().until(to.first_day());
    span.map(|it| it.get_days()).unwrap_or_default()
}

/// A block for each clinic; names of folders and dates stand first, so that columns are aligned in
/// any language.
fn human(status: &StatusJson<'_>, today: KnownDate, is_all: bool, report: &Report) -> String {
    let number = |it: usize| Arg::Number(i64::try_from(it).unwrap_or(i64::MAX));
    let shown = || status.clinics.iter().filter(|it| is_all || !it.is_quiet());
    let width = shown().map(|it| it.clinic.len()).max().unwrap_or_default();
    let mut out = String::new();
    for clinic in shown() {
        let none = "–".to_owned();
        let in_force = clinic.in_force.as_ref().unwrap_or(&none);
        let args = [
            ("name", text(&clinic.name)),
            ("locales", text(&clinic.locales.join(", "))),
            ("has-version", text(if clinic.in_force.is_some() { "yes" } else { "no" })),
        ];
        let said = report.text("cli-status-clinic", &args);
        let _ = writeln!(out, "{:width$}  {in_force:10}  {said}", clinic.clinic);
        for (version, said) in lines(clinic, report) {
            let _ = writeln!(out, "{:width$}  {version:10}  {said}", "");
        }
    }
    let hidden = status.clinics.len() - shown().count();
    if hidden > 0 {
        let _ = writeln!(out, "{}", report.text("cli-status-quiet", &[("count", number(hidden))]));
    }
    if let Some(next) = status.next_change.as_ref().and_then(|it| KnownDate::parse(it).ok()) {
        let args = [
            ("date", text(&next.to_string())),
            ("days", Arg::Number(days_left(today, next).into())),
        ];
        let _ = writeln!(out, "{}", report.text("cli-status-next", &args));
    }
    out
}

/// What is to come for a clinic, by version.
fn lines(clinic: &ClinicJson, report: &Report) -> Vec<(String, String)> {
    let say = |id: &str, it: &VersionJson| {
        let announced = it.announced.clone().unwrap_or_else(|| "–".to_owned());
        let args = [("announced", text(&announced)), ("days", Arg::Number(it.days_left.into()))];
        (it.version.clone(), report.text(id, &args))
    };
    let mut lines: Vec<(String, String)> = Vec::new();
    lines.extend(clinic.upcoming.iter().map(|it| say("cli-status-upcoming", it)));
    lines.extend(clinic.scheduled.iter().map(|it| say("cli-status-scheduled", it)));
    for draft in &clinic.drafts {
        let due = clinic.due.iter().find(|it| it.version == draft.version);
        let id = match due {
            None => "cli-status-unread",
            Some(it) if it.days_left < 0 => "cli-status-overdue",
            Some(_) => "cli-status-draft",
        };
        let by = due.map_or("", |it| it.by.as_str());
        let days = due.map_or(0, |it| it.days_left.abs());
        let args = [("by", text(by)), ("days", Arg::Number(days.into()))];
        lines.push((draft.version.clone(), report.text(id, &args)));
    }
    lines.sort();
    for (locale, behind) in &clinic.behind {
        for version in &behind.versions {
            let is_withheld = behind.withheld.contains(version);
            let id = if is_withheld { "cli-status-withheld" } else { "cli-status-behind" };
            let args = [
                ("clinic", text(&clinic.clinic)),
                ("version", text(version)),
                ("locale", text(locale)),
            ];
            lines.push((version.clone(), report.text(id, &args)));
        }
    }
    lines
}

fn text(it: &str) -> Arg<'static> {
    Arg::Text(it.to_owned().into())
}
