//! The command line: one file a command. The only place that reads the clock and the environment.

mod amend;
mod build;
mod check;
mod deploy;
mod diff;
mod explain;
mod fetch;
mod init;
mod law;
mod new;
mod notice;
mod progress;
mod redact;
mod report;
mod schema;
mod seal;
mod serve;
mod status;
mod translate;
mod verify;

use crate::date::KnownDate;
use crate::deploy::DeployError;
use crate::diag::{Diagnostic, Findings};
use crate::history::store::WriteError;
use crate::l10n::{Catalog, Locale};
use crate::project::{
    Clinic, ClinicHandle, Drafts, Project, ScaffoldError, built_in_catalog, load_clinic,
};
use crate::render::Theme;
use crate::site::pages::Form;
use crate::site::{BuildError, OutputError};
use crate::source::files::{ReadError, SiteFolder};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use report::Report;
use std::path::PathBuf;

/// Exit codes, as `--help` tells them.
mod exit {
    /// Fine.
    pub(super) const FINE: u8 = 0;
    /// Findings of error severity.
    pub(super) const FINDINGS: u8 = 1;
    /// The command was not called as it must be.
    pub(super) const USAGE: u8 = 2;
    /// Disk or network.
    pub(super) const DISK: u8 = 3;
}

/// Make privacy policies of Korean clinics from YAML facts
///
/// One YAML of facts per version becomes the privacy policy in every language.
#[derive(Debug, Parser)]
#[command(name = "gongji", version, after_help = AFTER_HELP, propagate_version = true)]
pub struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

const AFTER_HELP: &str = "\
Examples:
  gongji init                 make a site in this folder
  gongji new happy-clinic     make a clinic in it
  gongji check                say what is wrong, and where
  gongji serve --open         show it in a browser while you write
  gongji seal happy-clinic    freeze its draft: from now on it is the record
  gongji build                write the pages to public/
  gongji deploy               put them where visitors see them
  gongji amend happy-clinic   start a change of the policy in force
  gongji diff happy-clinic    see what it changes, before and after
  gongji verify               show that nothing sealed has changed

Exit codes: 0 fine, 1 findings of error severity, 2 usage, 3 disk or network, 101 a bug of gongji.";

/// Options that every command has.
#[derive(Clone, Debug, Args)]
struct Common {
    /// The folder of the site
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Take this for today, in the site's time zone (YYYY-MM-DD)
    #[arg(long, global = true, value_name = "DATE", value_parser = parse_day)]
    as_of: Option<KnownDate>,
    /// For people or for machines
    #[arg(long, global = true, value_parser = formats(FORMATS), default_value = "human")]
    format: Format,
    /// The language of messages: ko or en [default: by LANG]
    #[arg(long, global = true, value_name = "LANG")]
    locale: Option<String>,
}

/// How results are printed. Every command knows [`FORMATS`]; one whose result is a text to hand on
/// takes more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Human,
    /// JSON on standard output.
    Json,
    /// A page of its own.
    Html,
    /// Markdown.
    Md,
    /// Plain text.
    Text,
    /// SARIF 2.1.0 on standard output.
    Sarif,
    /// PO, as gettext has it.
    Po,
    /// XLIFF 2.1.
    Xliff,
    /// A form of a notice, of those that `notice` takes.
    #[value(skip)]
    Form(Form),
}

/// What every command prints.
const FORMATS: &[Format] = &[Format::Human, Format::Json];

/// Reads one of the formats that a command knows.
fn formats(known: &'static [Format]) -> impl TypedValueParser<Value = Format> {
    let values = known.iter().filter_map(Format::to_possible_value);
    // What is none of the values was refused before it is read here.
    PossibleValuesParser::new(values)
        .map(|it| Format::from_str(&it, false).unwrap_or(Format::Human))
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::InitArgs),
    New(new::NewArgs),
    Amend(amend::AmendArgs),
    Check(check::CheckArgs),
    Explain(explain::ExplainArgs),
    Law(law::LawArgs),
    Diff(diff::DiffArgs),
    Seal(seal::SealArgs),
    Verify(verify::VerifyArgs),
    Redact(redact::RedactArgs),
    Build(build::BuildArgs),
    Deploy(deploy::DeployArgs),
    Serve(serve::ServeArgs),
    Notice(notice::NoticeArgs),
    Status(status::StatusArgs),
    Translate(translate::TranslateArgs),
    Schema(schema::SchemaArgs),
}

/// Why a command ended early.
#[derive(Debug)]
enum Failure {
    /// Mistakes in the user's files.
    Findings(Findings),
    /// The command was not called as it must be.
    Usage(String),
    /// The disk, with its chain of causes.
    Disk(String),
}

impl From<Diagnostic> for Failure {
    fn from(found: Diagnostic) -> Self {
        Self::Findings([found].into_iter().collect())
    }
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Read(error) => error.into(),
            error @ WriteError::Io { .. } => Self::Disk(chain(&error)),
        }
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Unfit(found) => (*found).into(),
            other => Self::Disk(chain(&other)),
        }
    }
}

impl From<BuildError> for Failure {
    fn from(error: BuildError) -> Self {
        match error {
            BuildError::Read(error) => error.into(),
            BuildError::Output(OutputError::NotOurs(findings)) => Self::Findings(findings),
            BuildError::Output(error) => Self::Disk(chain(&error)),
        }
    }
}

impl From<DeployError> for Failure {
    fn from(error: DeployError) -> Self {
        match error {
            DeployError::Findings(findings) => Self::Findings(findings),
            DeployError::Read(error) => error.into(),
            DeployError::Store(error) => Self::Disk(chain(&error)),
        }
    }
}

impl From<ScaffoldError> for Failure {
    fn from(error: ScaffoldError) -> Self {
        Self::Disk(chain(&error))
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(it) = cause {
        text = format!("{text}: {it}");
        cause = it.source();
    }
    text
}

/// Runs the program and returns its exit code.
pub fn run(cli: &Cli) -> u8 {
    let locale = message_locale(cli.common.locale.as_deref());
    let report = Report::new(built_in_catalog(), locale, cli.common.format);
    let result = match &cli.command {
        Command::Init(args) => init::run(args, &cli.common, &report),
        Command::New(args) => new::run(args, &cli.common, &report),
        Command::Amend(args) => amend::run(args, &cli.common, &report),
        Command::Check(args) => check::run(args, &cli.common, &report),
        Command::Explain(args) => explain::run(args, &cli.common, &report),
        Command::Law(args) => law::run(args, &cli.common, &report),
        Command::Diff(args) => diff::run(args, &cli.common, &report),
        Command::Seal(args) => seal::run(args, &cli.common, &report),
        Command::Verify(args) => verify::run(args, &cli.common, &report),
        Command::Redact(args) => redact::run(args, &cli.common, &report),
        Command::Build(args) => build::run(args, &cli.common, &report),
        Command::Deploy(args) => deploy::run(args, &cli.common, &report),
        Command::Serve(args) => serve::run(args, &cli.common, &report),
        Command::Notice(args) => notice::run(args, &cli.common, &report),
        Command::Status(args) => status::run(args, &cli.common, &report),
        Command::Translate(args) => translate::run(args, &cli.common, &report),
        Command::Schema(args) => schema::run(args, &cli.common, &report),
    };
    match result {
        Ok(code) => code,
        Err(Failure::Findings(mut findings)) => {
            findings.sort();
            report.findings(&findings, &[]);
            exit::FINDINGS
        }
        Err(Failure::Usage(text)) => {
            report.error(&text);
            exit::USAGE
        }
        Err(Failure::Disk(text)) => {
            report.error(&text);
            exit::DISK
        }
    }
}

/// Opens the site, collecting findings.
fn open(common: &Common, findings: &mut Findings) -> Result<Option<Project>, Failure> {
    let folder = SiteFolder::open(&common.root)?;
    Ok(Project::open(folder, findings)?)
}

/// Opens the site, which must be right.
fn site_of(common: &Common) -> Result<Project, Failure> {
    let mut findings = Findings::new();
    let project = open(common, &mut findings)?;
    project.filter(|_| !findings.has_errors()).ok_or(Failure::Findings(findings))
}

/// Opens the site with its theme, which must be right; with what else was found.
fn themed_site_of(common: &Common) -> Result<(Project, Theme, Findings), Failure> {
    let mut findings = Findings::new();
    let project = open(common, &mut findings)?;
    let theme = match &project {
        Some(project) => Theme::load(&project.folder, &project.config.theme, &mut findings)?,
        None => None,
    };
    match (project, theme) {
        (Some(project), Some(theme)) if !findings.has_errors() => Ok((project, theme, findings)),
        _ => Err(Failure::Findings(findings)),
    }
}

/// The clinic that is named.
fn handle_of<'p>(project: &'p Project, id: &str) -> Result<&'p ClinicHandle, Failure> {
    project.clinic(id).ok_or_else(|| check::unknown_clinic(id, project).into())
}

/// Loads one clinic, which must be right.
fn clinic_of(project: &Project, id: &str, drafts: Drafts) -> Result<Clinic, Failure> {
    let (clinic, findings) = load_clinic(project, handle_of(project, id)?, drafts)?;
    clinic.filter(|_| !findings.has_errors()).ok_or(Failure::Findings(findings))
}

/// A language that is named by its tag.
fn language_of(tag: &str) -> Result<Locale, Failure> {
    Locale::parse(tag).map_err(|flaw| {
        let near = flaw.canonical.unwrap_or_default();
        Diagnostic::error("not_a_language").arg("value", tag).arg("near", near).into()
    })
}

/// The day: `--as-of`, or today in the site's time zone.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
fn today(common: &Common, time_zone: &str) -> KnownDate {
    if let Some(day) = common.as_of {
        return day;
    }
    let zone =
        jiff::tz::TimeZoneDatabase::bundled().get(time_zone).unwrap_or(jiff::tz::TimeZone::UTC);
    KnownDate::Day(jiff::Timestamp::now().to_zoned(zone).date())
}

/// Korean for Korean systems, else English.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
fn message_locale(wanted: Option<&str>) -> Locale {
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|it| !it.is_empty()));
    // Any language can be asked for that texts are in; messages have two.
    let wanted = wanted.filter(|it| ["ko", "en"].contains(it)).map(str::to_owned);
    let tag = wanted.or(system).unwrap_or_default();
    let tag = if tag.starts_with("ko") { "ko" } else { "en" };
    Locale::parse(tag).unwrap_or_else(|_| Locale::korean())
}

fn parse_day(text: &str) -> Result<KnownDate, String> {
    match KnownDate::parse(text) {
        Ok(day @ KnownDate::Day(_)) => Ok(day),
        _ => Err("write a day as YYYY-MM-DD, such as 2027-01-01".to_owned()),
    }
}

/// Names this program by its file, so that the output of another build of it is made anew.
fn program_identity() -> String {
    let known = std::env::current_exe().and_then(std::fs::metadata);
    let changed = known.as_ref().ok().and_then(|it| it.modified().ok());
    let length = known.map(|it| it.len()).unwrap_or_default();
    format!("{} {length} {changed:?}", env!("CARGO_PKG_VERSION"))
}

/// The messages findings are told in: the site's own over the built-in ones.
fn catalog_of(project: Option<&Project>) -> Option<&Catalog> {
    project.map(|it| &it.catalog)
}
