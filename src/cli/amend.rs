//! `gongji amend`.

use super::report::Report;
use super::{Common, Failure, clinic_of, exit, parse_day, site_of, today};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Place};
use crate::l10n::Arg;
use crate::notice::schedule::{Bound, USUAL_DAYS, earliest_effective};
use crate::policy::changes::Promise;
use crate::project::{Clinic, Drafts, Version, amend};
use clap::Args;
use serde::Serialize;

/// Start a change: copy the version in force to a draft
///
/// The draft is dated on the earliest day that keeps what the policy in force promises about
/// changes, counted in clear days, or on --effective. Edit it, then check and seal it.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji amend happy-clinic\n  gongji amend happy-clinic --effective 2027-01-01\n  gongji amend happy-clinic --announced 2026-12-01 --adverse"
)]
pub(super) struct AmendArgs {
    /// The clinic
    clinic: String,
    /// From when the change applies (YYYY-MM-DD) [default: the earliest day]
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    effective: Option<KnownDate>,
    /// When it is announced (YYYY-MM-DD) [default: today]
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    announced: Option<KnownDate>,
    /// The change is adverse to data subjects, for which a longer time may be promised
    #[arg(long)]
    adverse: bool,
}

/// `amend --format json`.
#[derive(Serialize)]
struct AmendJson {
    clinic: String,
    file: String,
    base: String,
    announced: String,
    effective: String,
    /// The earliest days on which a change may take effect.
    earliest: EarliestJson,
}

#[derive(Serialize)]
struct EarliestJson {
    days: u16,
    is_promised: bool,
    calendar_days: String,
    clear_days: String,
}

pub(super) fn run(args: &AmendArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let project = site_of(common)?;
    let clinic = clinic_of(&project, &args.clinic, Drafts::Loaded)?;
    let announced = args.announced.unwrap_or_else(|| today(common, &project.config.time_zone));
    let promise = promise_on(&clinic, announced);
    let (days, is_promised) = days(promise.as_ref(), args.adverse);
    let earliest = earliest_effective(announced.first_day(), days);
    let effective = args.effective.unwrap_or(KnownDate::Day(earliest.clear));
    let Some(base) = base(&clinic, effective) else {
        let sealed = clinic.versions.iter().find(|it| !it.is_draft());
        let found = match sealed {
            Some(first) => Diagnostic::error("amend_before_first")
                .arg("found", first.effective)
                .arg("date", effective),
            None => Diagnostic::error("nothing_to_amend"),
        };
        let found = found.arg("name", &clinic.id);
        let place = Place::whole(format!("content/{}", clinic.id));
        return Err(found.at(place).into());
    };
    let file = amend(&project, &clinic, base, announced, effective)?;
    let file = file.strip_prefix(project.folder.root()).unwrap_or(&file).display().to_string();
    if report.is_json() {
        report.json(&AmendJson {
            clinic: clinic.id.clone(),
            file,
            base: base.effective.to_string(),
            announced: announced.to_string(),
            effective: effective.to_string(),
            earliest: EarliestJson {
                days,
                is_promised,
                calendar_days: earliest.calendar.to_string(),
                clear_days: earliest.clear.to_string(),
            },
        });
        return Ok(exit::FINE);
    }
    say(report, &file, base, (announced, effective), (days, is_promised), earliest);
    Ok(exit::FINE)
}

fn say(
    report: &Report,
    file: &str,
    base: &Version,
    (announced, effective): (KnownDate, KnownDate),
    (days, is_promised): (u16, bool),
    earliest: Bound,
) {
    let text = |it: &dyn ToString| Arg::Text(it.to_string().into());
    let args = [
        ("file", text(&file)),
        ("base", text(&base.effective)),
        ("announced", text(&announced)),
        ("effective", text(&effective)),
        ("days", Arg::Number(days.into())),
        ("calendar", text(&earliest.calendar)),
        ("clear", text(&earliest.clear)),
    ];
    report.line(&report.text("cli-amended", &args));
    let promised = if is_promised { "cli-amend-promised" } else { "cli-amend-usual" };
    report.line(&report.text(promised, &args));
    report.line(&report.text("cli-amend-next", &args));
}

/// What the version in force on the day of announcement promises.
pub(super) fn promise_on(clinic: &Clinic, announced: KnownDate) -> Option<Promise> {
    clinic.in_force_sealed(announced)?.facts.as_ref()?.policy.promise.clone()
}

/// The days to keep, and whether they are promised or only usual.
pub(super) fn days(promise: Option<&Promise>, is_adverse: bool) -> (u16, bool) {
    let adverse = promise.and_then(|it| it.adverse_days).filter(|_| is_adverse);
    match promise.and_then(|it| it.days).max(adverse) {
        Some(days) => (days, true),
        None => (USUAL_DAYS, false),
    }
}

/// The version that the draft will replace: the last before it.
fn base(clinic: &Clinic, effective: KnownDate) -> Option<&Version> {
    let earlier = || clinic.versions.iter().rev().filter(|it| it.effective < effective);
    earlier().find(|it| !it.is_draft()).or_else(|| earlier().next())
}
