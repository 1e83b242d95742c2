//! `gongji notice`.

use super::report::Report;
use super::seal::parse_version;
use super::{Common, Failure, Format, exit, handle_of, themed_site_of, today};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, Severity};
use crate::document::{Say, Voice, plain};
use crate::fact::Email;
use crate::l10n::Locale;
use crate::notice::schedule::days_between;
use crate::notice::{Addresses, ChangeNotice};
use crate::project::{Clinic, Drafts, Project, Version, load_clinic};
use crate::site::pages::{ClinicPages, Form, NotSent, Sent, Site};
use crate::site::plan;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde::Serialize;
use std::path::PathBuf;

/// The advance notice of a change, for every way of sending it
///
/// The dates, the changes, the comparison, whom to ask and where to read on, from the version
/// that is to come; of a draft, marked as one. What a way of sending cannot carry it refuses, and
/// names the ways that can. SMS and LMS are counted in bytes of CP949, as carriers do.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji notice happy-clinic\n  gongji notice happy-clinic 2027-01-01 --format eml --from privacy@happy.example --output notice.eml\n  gongji notice happy-clinic --format sms --locale en\n  gongji notice happy-clinic --format json"
)]
pub(super) struct NoticeArgs {
    /// The clinic
    clinic: String,
    /// The version, by its effective date [default: the next to come, else the newest draft]
    #[arg(id = "VERSION", value_parser = parse_version)]
    version: Option<KnownDate>,
    /// The form of the notice; `page` and `poster` stand alone, `html` is a piece for a page of the
    /// clinic's own site
    // It stands in the place of the option that all commands have.
    #[arg(long, value_parser = forms(), default_value = "text")]
    format: Format,
    /// The language of the notice, of those that the clinic publishes [default: ko]
    #[arg(long, value_name = "LANG")]
    locale: Option<String>,
    /// Write into this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The sender's address of an e-mail
    #[arg(long, value_name = "ADDRESS", value_parser = parse_email)]
    from: Option<Email>,
}

/// `notice --format json`.
#[derive(Serialize)]
struct NoticeJson {
    clinic: String,
    version: String,
    locale: String,
    status: &'static str,
    draft: bool,
    illustrative: bool,
    sample: bool,
    title: String,
    headline: String,
    announced: Option<String>,
    effective: String,
    /// Calendar days from announcement to effect.
    days: Option<i32>,
    previous: Option<String>,
    reason: Option<String>,
    /// What the notice says, in its order.
    sentences: Vec<String>,
    changes: Vec<ChangeJson>,
    addresses: AddressesJson,
    head: Option<String>,
    channels: Vec<ChannelJson>,
}

#[derive(Serialize)]
struct ChangeJson {
    code: &'static str,
    key: String,
    severity: &'static str,
    sentence: String,
    /// Whether readers are told of it.
    public: bool,
}

#[derive(Serialize)]
struct AddressesJson {
    notice: String,
    new: String,
    old: Option<String>,
    compare: Option<String>,
    history: String,
    home: String,
}

/// A way of sending, with the size of the notice in it, or why it cannot carry it.
#[derive(Serialize)]
struct ChannelJson {
    format: &'static str,
    bytes: Option<usize>,
    characters: Option<usize>,
    limit: Option<usize>,
    refused: Option<RefusedJson>,
}

#[derive(Serialize)]
struct RefusedJson {
    code: &'static str,
    message: String,
}

pub(super) fn run(args: &NoticeArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let (project, theme, _) = themed_site_of(common)?;
    let today = today(common, &project.config.time_zone);
    let (clinic, version) = noticed(args, &project, today)?;
    let locale = locale(args.locale.as_deref(), &clinic)?;
    // What is sealed and not announced yet is shown as on the day of its announcement.
    let day = [today, KnownDate::Day(version.known_from().first_day())];
    let day = if version.is_draft() { today } else { day[0].max(day[1]) };
    let site = Site::new(&project, &theme, day);
    let (pages, found) = ClinicPages::new(&site, &clinic);
    if found.has_errors() {
        return Err(Failure::Findings(found));
    }
    let text = match args.format {
        Format::Form(form) => text(&pages, &version, &locale, form, args)?,
        _ => json(&pages, &version, (today, &locale), report),
    };
    let found = pages.take_findings();
    if found.has_errors() {
        return Err(Failure::Findings(found));
    }
    match &args.output {
        Some(path) => std::fs::write(path, &text)
            .map_err(|error| Failure::Disk(format!("{}: {error}", path.display())))?,
        None => report.data(&text),
    }
    Ok(exit::FINE)
}

/// The clinic, with its drafts only if one of them is meant, and the version.
fn noticed(
    args: &NoticeArgs,
    project: &Project,
    today: KnownDate,
) -> Result<(Clinic, Version), Failure> {
    let handle = handle_of(project, &args.clinic)?;
    let (clinic, found) = load_clinic(project, handle, Drafts::Loaded)?;
    let Some(mut clinic) = clinic else { return Err(Failure::Findings(found)) };
    let wanted = args.version.or_else(|| next(&clinic, today));
    let Some(version) = wanted.and_then(|it| clinic.version(it)).cloned() else {
        let known: Vec<String> =
            clinic.versions.iter().map(|it| it.effective.to_string()).collect();
        let none = match wanted {
            Some(wanted) => Diagnostic::error("no_such_version").arg("value", wanted),
            None => Diagnostic::error("nothing_to_announce"),
        };
        let none = none.arg("name", &clinic.id).arg("known", known.join(", "));
        // What is wrong with the files may be why there is no such version.
        let mut found = found;
        found.push(none.at(Place::whole(format!("content/{}/privacy", clinic.id))));
        return Err(Failure::Findings(found));
    };
    // Mistakes in other versions do not keep this one from being announced.
    let name = version.effective.to_string();
    let is_own = |it: &&Diagnostic| it.version.as_ref().is_none_or(|it| *it == name);
    let own: Findings = found.iter().filter(is_own).cloned().collect();
    if own.has_errors() {
        return Err(Failure::Findings(own));
    }
    clinic.versions.retain(|it| !it.is_draft() || version.is_draft());
    let seen = version.known_from().max(today);
    if !plan::has_notice(&clinic, &version, seen) {
        let found = Diagnostic::error("version_without_notice").arg("value", version.effective);
        let found = found.arg("name", &clinic.id);
        return Err(found.at(Place::whole(format!("content/{}/privacy", clinic.id))).into());
    }
    Ok((clinic, version))
}

/// The sealed version that is next to come into force, else the newest draft.
fn next(clinic: &Clinic, today: KnownDate) -> Option<KnownDate> {
    let day = today.first_day();
    let is_to_come = |it: &&Version| !it.is_draft() && it.effective.first_day() > day;
    let sealed = clinic.versions.iter().find(is_to_come);
    let draft = || clinic.versions.iter().rev().find(|it| it.is_draft());
    sealed.or_else(draft).map(|it| it.effective)
}

fn locale(wanted: Option<&str>, clinic: &Clinic) -> Result<Locale, Failure> {
    let Some(tag) = wanted else { return Ok(Locale::korean()) };
    clinic.locales.iter().find(|it| it.as_str() == tag).cloned().ok_or_else(|| {
        let known: Vec<&str> = clinic.locales.iter().map(Locale::as_str).collect();
        let found = Diagnostic::error("clinic_language").arg("value", tag);
        let found = found.arg("name", &clinic.id).arg("known", known.join(", "));
        let place = Place::whole(format!("content/{}/clinic.yaml", clinic.id));
        found.at(place).into()
    })
}

fn text(
    pages: &ClinicPages<'_>,
    version: &Version,
    locale: &Locale,
    form: Form,
    args: &NoticeArgs,
) -> Result<String, Failure> {
    let refusal = match pages.sent(version, locale, form, args.from.as_ref()) {
        Ok(Sent { mut text, .. }) => {
            if !text.ends_with('\n') {
                text.push('\n');
            }
            return Ok(text);
        }
        Err(NotSent::Findings(found)) => return Err(Failure::Findings(found)),
        Err(NotSent::Refused(refusal)) => refusal,
    };
    let others = Form::ALL.into_iter().filter(|it| *it != form);
    let others = others.filter(|it| pages.sent(version, locale, *it, None).is_ok());
    let others: Vec<&str> = others.map(Form::name).collect();
    let carried = Diagnostic {
        severity: Severity::Note,
        ..Diagnostic::warning("notice_forms").arg("known", others.join(", "))
    };
    let found: Findings = [refusal.finding(), carried].into_iter().collect();
    Err(Failure::Findings(found.of(&args.clinic, Some(&version.effective.to_string()))))
}

fn json(
    pages: &ClinicPages<'_>,
    version: &Version,
    (today, locale): (KnownDate, &Locale),
    report: &Report,
) -> String {
    let channels = Form::ALL.map(|it| channel(pages, version, locale, it, report)).into();
    let status = pages.status(version, today).name();
    let json = pages
        .with_notice(version, locale, |notice, voice| notice_json(notice, voice, status, channels));
    let text = serde_json::to_string_pretty(&json).unwrap_or_default();
    format!("{text}\n")
}

fn notice_json(
    notice: &ChangeNotice<'_>,
    voice: &Voice<'_>,
    status: &'static str,
    channels: Vec<ChannelJson>,
) -> NoticeJson {
    let Addresses { notice: own, new, old, compare, history, home } = notice.addresses.clone();
    let changes = notice.changes.iter().map(|it| ChangeJson {
        code: it.code.spelling(),
        key: it.key.to_string(),
        severity: it.severity.name(),
        sentence: plain(&it.sentence(voice)),
        public: it.is_public(),
    });
    NoticeJson {
        clinic: notice.clinic.to_owned(),
        version: notice.effective.to_string(),
        locale: voice.locale().to_string(),
        status,
        draft: notice.draft,
        illustrative: notice.illustrative,
        sample: notice.sample,
        title: notice.title(voice),
        headline: notice.headline(voice),
        announced: notice.announced.map(|it| it.to_string()),
        effective: notice.effective.to_string(),
        days: notice.announced.and_then(|it| days_between(it, notice.effective)),
        previous: notice.previous.map(|it| it.to_string()),
        reason: notice.reason.map(|it| plain(&it.say(voice))),
        sentences: notice.sentences(voice).iter().map(|it| plain(it)).collect(),
        changes: changes.collect(),
        addresses: AddressesJson { notice: own, new, old, compare, history, home },
        head: notice.head.clone(),
        channels,
    }
}

fn channel(
    pages: &ClinicPages<'_>,
    version: &Version,
    locale: &Locale,
    form: Form,
    report: &Report,
) -> ChannelJson {
    let none = ChannelJson {
        format: form.name(),
        bytes: None,
        characters: None,
        limit: None,
        refused: None,
    };
    let found = match pages.sent(version, locale, form, None) {
        Ok(Sent { text, bytes, limit }) => {
            let characters = text.trim_end().chars().count();
            return ChannelJson { bytes: Some(bytes), characters: Some(characters), limit, ..none };
        }
        Err(NotSent::Refused(refusal)) => Some(refusal.finding()),
        Err(NotSent::Findings(found)) => found.iter().next().cloned(),
    };
    let refused = found.map(|it| RefusedJson { code: it.code, message: report.message(&it) });
    ChannelJson { refused, ..none }
}

fn forms() -> impl TypedValueParser<Value = Format> {
    let names = Form::ALL.map(Form::name).into_iter().chain(["json"]);
    PossibleValuesParser::new(names)
        .map(|name| Form::named(&name).map_or(Format::Json, Format::Form))
}

fn parse_email(text: &str) -> Result<Email, String> {
    Email::parse(text).map_err(|_| "write an address as name@host.kr".to_owned())
}
