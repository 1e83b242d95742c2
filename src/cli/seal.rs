//! `gongji seal`.

use super::report::Report;
use super::{Common, Failure, exit, handle_of, language_of, site_of, today};
use crate::change::{Change, grouped};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place};
use crate::document::{Voice, plain};
use crate::history::ledger::{Allowed, Event};
use crate::history::store::{Committed, NewEvent, commit, fresh_salts, unfit_reason};
use crate::l10n::{Arg, Locale};
use crate::lint;
use crate::project::{
    Clinic, Drafts, Project, SealOptions, Sealing, Version, load_clinic, sealing, translating,
};
use clap::Args;
use serde::Serialize;
use std::io::{self, BufRead, IsTerminal};

/// Freeze a draft: its facts and every language become the text of record
///
/// Shows what is about to be sealed and what changes from the last version, and asks. Nothing is
/// sealed while an error stands, or a warning that nobody allows; what is sealed is never worded
/// anew. Put the folder `sealed` under version control: it is the evidence.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji seal happy-clinic\n  gongji seal happy-clinic 2027-01-01 --yes\n  gongji seal happy-clinic --allow notice_shorter_than_usual --reason 'the law changed'\n  gongji seal happy-clinic --withhold en\n  gongji seal happy-clinic 2024-04 --imported\n  gongji seal happy-clinic 2027-01-01 --translate ja"
)]
pub(super) struct SealArgs {
    /// The clinic
    clinic: String,
    /// The version, by its effective date [default: the only draft]
    #[arg(id = "VERSION", value_parser = parse_version)]
    version: Option<KnownDate>,
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
    /// Allow warnings of this code; say why with --reason
    #[arg(long, value_name = "CODE", requires = "reason")]
    allow: Vec<String>,
    /// Why the warnings may stand; it is sealed too
    #[arg(long, value_name = "TEXT", requires = "allow")]
    reason: Option<String>,
    /// Hold back a language that is not translated; its readers see the Korean text
    #[arg(long, value_name = "LANG")]
    withhold: Vec<String>,
    /// Announced before there was gongji: take its dates as they are
    #[arg(long)]
    imported: bool,
    /// Add a language to a version that is sealed already
    #[arg(long, value_name = "LANG", conflicts_with_all = ["allow", "withhold", "imported"])]
    translate: Vec<String>,
}

/// `seal --format json`.
#[derive(Serialize)]
struct SealJson {
    clinic: String,
    version: String,
    kind: &'static str,
    locales: Vec<String>,
    changes: Vec<ChangeJson>,
    head: String,
    files: Vec<String>,
}

#[derive(Serialize)]
struct ChangeJson {
    code: &'static str,
    key: String,
    severity: &'static str,
}

pub(super) fn run(args: &SealArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let project = site_of(common)?;
    let handle = handle_of(&project, &args.clinic)?;
    let (clinic, found) = load_clinic(&project, handle, Drafts::Loaded)?;
    let Some(clinic) = clinic else { return Err(Failure::Findings(found)) };
    let today = today(common, &project.config.time_zone);
    if args.translate.is_empty() {
        seal(args, &project, &clinic, found, today, report)
    } else {
        translate(args, &project, &clinic, found, today, report)
    }
}

fn seal(
    args: &SealArgs,
    project: &Project,
    clinic: &Clinic,
    loaded: Findings,
    today: KnownDate,
    report: &Report,
) -> Result<u8, Failure> {
    let draft = match draft(args, clinic) {
        Ok(draft) => draft,
        // What is wrong with the files may be why there is no draft.
        Err(found) => {
            let mut all = loaded;
            all.push(*found);
            return Err(Failure::Findings(all));
        }
    };
    let reason = args.reason.clone().unwrap_or_default();
    if let Some(found) = unfit_reason(&reason) {
        return Err(found.into());
    }
    let options = SealOptions {
        today,
        imported: args.imported,
        withheld: locales(&args.withhold)?,
        allowed: args
            .allow
            .iter()
            .map(|code| Allowed { code: code.clone(), reason: reason.clone() })
            .collect(),
    };
    let mut loaded = of_version(loaded, draft);
    loaded.extend(lint::of_draft(project, clinic, draft, today, args.imported));
    let mut salts = fresh_salts().map_err(|error| Failure::Disk(error.to_string()))?;
    let (ready, findings) = sealing(project, clinic, draft, loaded, &options, &mut salts);
    let Some(ready) = ready else { return Err(Failure::Findings(findings)) };
    if !report.is_json() {
        report.findings(&findings, &shown(&ready, project, clinic, draft, report));
    }
    if !args.yes && !asked("cli-seal-ask", report)? {
        report.line(&report.text("cli-seal-not-sealed", &[]));
        return Ok(exit::FINDINGS);
    }
    let Sealing { locales, changes, event, .. } = ready;
    let locales = locales.iter().map(ToString::to_string).collect();
    let changes = changes
        .iter()
        .map(|it| ChangeJson {
            code: it.code.spelling(),
            key: it.key.to_string(),
            severity: it.severity.name(),
        })
        .collect();
    write(project, clinic, event, today, (locales, changes), report)
}

fn translate(
    args: &SealArgs,
    project: &Project,
    clinic: &Clinic,
    loaded: Findings,
    today: KnownDate,
    report: &Report,
) -> Result<u8, Failure> {
    if loaded.has_errors() {
        return Err(Failure::Findings(loaded));
    }
    let wanted = args.version.or_else(|| Some(clinic.in_force_sealed(today)?.effective));
    let version = wanted.and_then(|it| clinic.version(it)).filter(|it| !it.is_draft());
    let Some(version) = version else {
        let found = Diagnostic::error("no_sealed_version").arg("name", &clinic.id);
        return Err(found.at(Place::whole(format!("content/{}", clinic.id))).into());
    };
    let locales = locales(&args.translate)?;
    let mut salts = fresh_salts().map_err(|error| Failure::Disk(error.to_string()))?;
    let (event, findings) = translating(project, clinic, version, &locales, &mut salts);
    let Some(event) = event else { return Err(Failure::Findings(findings)) };
    if !args.yes && !asked("cli-seal-ask", report)? {
        report.line(&report.text("cli-seal-not-sealed", &[]));
        return Ok(exit::FINDINGS);
    }
    let locales = locales.iter().map(ToString::to_string).collect();
    write(project, clinic, event, today, (locales, Vec::new()), report)
}

/// The draft that is meant.
fn draft<'c>(args: &SealArgs, clinic: &'c Clinic) -> Result<&'c Version, Box<Diagnostic>> {
    let drafts: Vec<&Version> = clinic.versions.iter().filter(|it| it.is_draft()).collect();
    let place = || Place::whole(format!("content/{}/privacy", clinic.id));
    let names = || drafts.iter().map(|it| it.effective.to_string()).collect::<Vec<_>>().join(", ");
    let found = match (args.version, drafts.as_slice()) {
        (None, [one]) => return Ok(one),
        (None, []) => Diagnostic::error("no_draft").arg("name", &clinic.id),
        (None, _) => Diagnostic::error("which_draft").arg("known", names()),
        (Some(wanted), _) => match clinic.version(wanted) {
            Some(it) if it.is_draft() => return Ok(it),
            Some(it) => Diagnostic::error("already_sealed").arg("value", it.effective),
            None => Diagnostic::error("no_such_version").arg("value", wanted).arg("known", names()),
        },
    };
    Err(Box::new(found.arg("name", &clinic.id).at(place())))
}

/// Mistakes in other drafts do not keep this one from being sealed.
fn of_version(findings: Findings, draft: &Version) -> Findings {
    let name = draft.effective.to_string();
    findings.iter().filter(|it| it.version.as_ref().is_none_or(|it| *it == name)).cloned().collect()
}

fn locales(tags: &[String]) -> Result<Vec<Locale>, Failure> {
    tags.iter().map(|tag| language_of(tag)).collect()
}

/// What is about to be sealed, for people.
fn shown(
    ready: &Sealing,
    project: &Project,
    clinic: &Clinic,
    draft: &Version,
    report: &Report,
) -> Vec<String> {
    let text = |it: String| Arg::Text(it.into());
    let none = || report.text("cli-none", &[]);
    let locales: Vec<&str> = ready.locales.iter().map(Locale::as_str).collect();
    let announced = draft.announced.map_or_else(none, |it| it.to_string());
    let before = clinic.before(draft).map_or_else(none, |it| it.effective.to_string());
    let args = [
        ("clinic", text(clinic.id.clone())),
        ("version", text(ready.version.to_string())),
        ("announced", text(announced)),
        ("locales", text(locales.join(", "))),
        ("base", text(before)),
        ("changes", Arg::Number(i64::try_from(ready.changes.len()).unwrap_or(i64::MAX))),
    ];
    let mut lines = vec![report.text("cli-seal-about", &args)];
    let voice = clinic.controller.voice(&project.catalog, report.locale());
    lines.extend(grouped(&ready.changes).iter().map(|it| change_line(it, &voice)));
    lines
}

/// One change for the agency's eyes: weight, sentence, key, and what it obliges to.
pub(super) fn change_line(change: &Change, voice: &Voice<'_>) -> String {
    let severity = plain(&change.severity.say(voice));
    let sentence = plain(&change.sentence(voice));
    let mut line =
        format!("  [{severity}] {sentence} ({}, {})", change.code.spelling(), change.key);
    for duty in change.duty_sentences(voice) {
        line.push_str("\n      → ");
        line.push_str(&plain(&duty));
    }
    line
}

/// Asks at a terminal. Elsewhere `--yes` says it.
pub(super) fn asked(question: &str, report: &Report) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::Usage(report.text("cli-seal-needs-yes", &[])));
    }
    report.talk(&report.text(question, &[]));
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer);
    read.map_err(|error| Failure::Disk(error.to_string()))?;
    Ok(["y", "yes", "예", "네", "ㅇ"].contains(&answer.trim().to_lowercase().as_str()))
}

fn write(
    project: &Project,
    clinic: &Clinic,
    event: NewEvent,
    today: KnownDate,
    (locales, changes): (Vec<String>, Vec<ChangeJson>),
    report: &Report,
) -> Result<u8, Failure> {
    let mut findings = Findings::new();
    let at = (today, crate::site::pages::GENERATOR);
    let written = commit(&project.folder, &clinic.id, event, at, &mut findings)?;
    let Some(Committed { entry, files }) = written else {
        return Err(Failure::Findings(findings));
    };
    if report.is_json() {
        report.json(&SealJson {
            clinic: clinic.id.clone(),
            version: entry.version.to_string(),
            kind: entry.event.kind(),
            locales,
            changes,
            head: entry.digest.to_string(),
            files,
        });
    } else {
        let args = [
            ("clinic", Arg::Text(clinic.id.clone().into())),
            ("version", Arg::Text(entry.version.to_string().into())),
            ("head", Arg::Text(entry.digest.to_string().into())),
            ("locales", Arg::Text(locales.join(", ").into())),
        ];
        let is_translation = matches!(entry.event, Event::Translate(_));
        let done = if is_translation { "cli-translated" } else { "cli-sealed" };
        report.line(&report.text(done, &args));
    }
    Ok(exit::FINE)
}

/// A version is named by a day or by a month.
pub(super) fn parse_version(text: &str) -> Result<KnownDate, String> {
    KnownDate::parse(text)
        .map_err(|_| "write the effective date as YYYY-MM-DD, such as 2027-01-01".to_owned())
}
