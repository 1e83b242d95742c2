//! `gongji serve --production`.

use super::super::report::Report;
use super::super::{Common, Failure, chain, exit, parse_day, program_identity, today};
use super::ServeArgs;
use super::preview::PORT;
use crate::date::KnownDate;
use crate::l10n::Arg;
use crate::serve::http::Limits;
use crate::serve::production::{
    self, Event, Failure as BuildFailure, ProductionOptions, StartError,
};
use crate::serve::tls::TlsFiles;
use crate::serve::{Addresses, LogForm, LogOptions};
use crate::source::files::SiteFolder;
use clap::{Args, ValueEnum};
use jiff::Timestamp;
use serde::Serialize;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::path::PathBuf;
use std::time::Duration;

/// Options of the host alone.
#[derive(Debug, Args)]
#[command(next_help_heading = "Hosting (with --production)")]
pub(super) struct HostingArgs {
    /// Where to build [default: public/ in the site's folder]
    #[arg(long, short, value_name = "DIR", requires = "production")]
    output: Option<PathBuf>,
    /// The path that requests come under, if not that of base_url: `/` where a proxy takes it away
    #[arg(long, value_name = "PATH", requires = "production", value_parser = parse_base)]
    base_path: Option<String>,
    /// The certificate and those that vouch for it (PEM); read again when it is renewed
    #[arg(long, value_name = "FILE", requires_all = ["production", "tls_key"])]
    tls_certificate: Option<PathBuf>,
    /// The private key of the certificate (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_certificate")]
    tls_key: Option<PathBuf>,
    /// Listen here too, and send readers to the encrypted address
    #[arg(long, value_name = "ADDRESS:PORT", requires = "tls_certificate")]
    redirect_from: Option<SocketAddr>,
    /// Tell counters here, in the format of Prometheus
    #[arg(long, value_name = "ADDRESS:PORT", requires = "production")]
    metrics: Option<SocketAddr>,
    /// Write a line an answer to a file, or to standard output (`-`); SIGHUP opens it anew
    #[arg(long, value_name = "FILE", requires = "production")]
    access_log: Option<PathBuf>,
    /// The form of a line
    #[arg(long, value_name = "FORM", requires = "access_log", default_value = "combined")]
    log_format: FormArg,
    /// How much of readers' addresses is written down
    #[arg(long, value_name = "PART", requires = "access_log", default_value = "network")]
    log_addresses: AddressesArg,
    /// A proxy that is believed about who asks, and how (may be given more than once)
    #[arg(long, value_name = "ADDRESS", requires = "production")]
    trusted_proxy: Vec<IpAddr>,
    /// Connections at once
    #[arg(long, value_name = "N", requires = "production", default_value_t = 4096, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    max_connections: u32,
    /// Seconds for a request to arrive, for saying nothing, and for taking nothing of an answer
    #[arg(long, value_name = "SECONDS", requires = "production", default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=3600))]
    deadline: u64,
    /// Seconds for a whole connection; it ends with the answer under way
    #[arg(long, value_name = "SECONDS", requires = "production", default_value_t = 600, value_parser = clap::value_parser!(u64).range(1..=86400))]
    longest_connection: u64,
    /// Seconds for the answers under way when it is asked to end
    #[arg(long, value_name = "SECONDS", requires = "production", default_value_t = 10)]
    drain: u64,
    /// Read today from a file, for tests of the day that begins
    #[arg(long, value_name = "FILE", requires = "production", hide = true)]
    day_from: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormArg {
    /// As Apache and nginx write it.
    Combined,
    /// An object a line.
    Json,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum AddressesArg {
    /// The network: the first 24 bits (IPv4) or 48 (IPv6).
    Network,
    /// All of them: personal information, to be kept as such.
    Whole,
    /// Nothing.
    None,
}

/// `serve --production --format json`: a line for everything that happens.
#[derive(Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
enum EventJson {
    Serving { address: String },
    Built { day: String, files: usize, written: usize, removed: usize, warnings: usize },
    Failed { why: String },
    Certificate { is_new: bool, why: Option<String> },
    Blind { why: String },
    Ending,
    Ended { is_whole: bool },
}

pub(super) fn run(args: &ServeArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let options = options(args, common, report)?;
    match production::run(options) {
        Ok(()) => Ok(exit::FINE),
        Err(StartError::Nothing(BuildFailure::Findings(findings))) => {
            Err(Failure::Findings(findings))
        }
        Err(StartError::Nothing(BuildFailure::Build(error))) => Err(error.into()),
        Err(StartError::Nothing(failure)) => Err(Failure::Disk(why(&failure, report))),
        Err(error) => Err(Failure::Disk(chain(&error))),
    }
}

fn options(
    args: &ServeArgs,
    common: &Common,
    report: &Report,
) -> Result<ProductionOptions, Failure> {
    let folder = SiteFolder::open(&common.root)?;
    let hosting = &args.hosting;
    let (told, day, from) = (report.clone(), common.clone(), hosting.day_from.clone());
    let tls = hosting.tls_certificate.clone().zip(hosting.tls_key.clone());
    let log = hosting.access_log.clone().map(|file| LogOptions {
        file: Some(file).filter(|it| it.as_os_str() != "-"),
        form: hosting.log_format.into(),
        addresses: hosting.log_addresses.into(),
    });
    let limits = Limits {
        header: Duration::from_secs(hosting.deadline),
        stall: Duration::from_secs(hosting.deadline),
        connection: Duration::from_secs(hosting.longest_connection),
        drain: Duration::from_secs(hosting.drain),
        connections: hosting.max_connections as usize,
    };
    Ok(ProductionOptions {
        output: hosting.output.clone().unwrap_or_else(|| folder.path("public")),
        root: folder.root().to_owned(),
        address: address(args)?,
        metrics: hosting.metrics,
        redirect: hosting.redirect_from,
        base: hosting.base_path.clone(),
        tls: tls.map(|(certificate, key)| TlsFiles { certificate, key }),
        log,
        proxies: hosting.trusted_proxy.clone(),
        limits,
        program: program_identity(),
        today: Box::new(move |zone| {
            from.as_ref().and_then(day_in).unwrap_or_else(|| today(&day, zone))
        }),
        now,
        told: Box::new(move |event| tell(&event, &told)),
    })
}

fn address(args: &ServeArgs) -> Result<SocketAddr, Failure> {
    let host = args.host.trim_start_matches('[').trim_end_matches(']');
    let found = (host, args.port.unwrap_or(PORT)).to_socket_addrs();
    let found = found.map_err(|error| Failure::Disk(format!("{host}: {error}")))?.next();
    found.ok_or_else(|| Failure::Usage(format!("{host}: no such host")))
}

/// The day that a file names.
fn day_in(file: &PathBuf) -> Option<KnownDate> {
    parse_day(std::fs::read_to_string(file).ok()?.trim()).ok()
}

#[expect(clippy::disallowed_methods, reason = "the clock is read in `cli` only")]
fn now() -> Timestamp {
    Timestamp::now()
}

/// A path without a slash at its end: empty for the top.
fn parse_base(text: &str) -> Result<String, String> {
    let path = text.trim_end_matches('/');
    let is_sound = path.is_empty() || path.starts_with('/') && !path.contains("//");
    let is_plain = path.bytes().all(|it| it.is_ascii_graphic() && !b"?#%\\\"".contains(&it));
    (is_sound && is_plain)
        .then(|| path.to_owned())
        .ok_or_else(|| "write a path such as `/policies`, or `/`".to_owned())
}

/// Says what happened: to people on standard error, to machines on standard output.
fn tell(event: &Event, report: &Report) {
    if report.is_json() {
        let text = serde_json::to_string(&json(event, report)).unwrap_or_default();
        return report.data(&format!("{text}\n"));
    }
    let text = |it: &str| Arg::Text(it.to_owned().into());
    match event {
        Event::Serving { .. } => {
            let address = [("address", text(&place(event)))];
            report.line(&report.text("cli-host-serving", &address));
        }
        Event::Built { report: built, findings, today } => {
            let number = |it: usize| Arg::Number(i64::try_from(it).unwrap_or(i64::MAX));
            let line = report.text(
                "cli-host-built",
                &[
                    ("day", text(&today.to_string())),
                    ("files", number(built.files)),
                    ("written", number(built.written)),
                    ("removed", number(built.removed)),
                ],
            );
            report.findings(findings, &[line]);
        }
        Event::Failed(BuildFailure::Findings(findings)) => {
            report.findings(findings, &[report.text("cli-host-failed-findings", &[])]);
        }
        Event::Failed(failure) => {
            let why = [("why", text(&why(failure, report)))];
            report.error(&report.text("cli-host-failed", &why));
        }
        Event::Certificate(Ok(())) => report.line(&report.text("cli-host-certificate", &[])),
        Event::Certificate(Err(error)) => {
            let why = [("why", text(&chain(error)))];
            report.error(&report.text("cli-host-certificate-unfit", &why));
        }
        Event::Blind(why) => {
            report.error(&report.text("cli-host-blind", &[("why", text(why))]));
        }
        Event::Ending => report.line(&report.text("cli-host-ending", &[])),
        Event::Ended(true) => report.line(&report.text("cli-host-ended", &[])),
        Event::Ended(false) => report.line(&report.text("cli-host-cut", &[])),
    }
}

fn place(event: &Event) -> String {
    match event {
        Event::Serving { address, is_secure: true } => format!("https://{address}/"),
        Event::Serving { address, .. } => format!("http://{address}/"),
        _ => String::new(),
    }
}

fn json(event: &Event, report: &Report) -> EventJson {
    match event {
        Event::Serving { .. } => EventJson::Serving { address: place(event) },
        Event::Built { report, findings, today } => EventJson::Built {
            day: today.to_string(),
            files: report.files,
            written: report.written,
            removed: report.removed,
            warnings: findings.count(crate::diag::Severity::Warning),
        },
        Event::Failed(failure) => EventJson::Failed { why: why(failure, report) },
        Event::Certificate(result) => {
            let why = result.as_ref().err().map(|it| chain(it));
            EventJson::Certificate { is_new: why.is_none(), why }
        }
        Event::Blind(why) => EventJson::Blind { why: why.clone() },
        Event::Ending => EventJson::Ending,
        Event::Ended(is_whole) => EventJson::Ended { is_whole: *is_whole },
    }
}

fn why(failure: &BuildFailure, report: &Report) -> String {
    match failure {
        BuildFailure::Findings(findings) => report.count(findings),
        BuildFailure::Build(error) => chain(error),
        BuildFailure::Disk(path, error) => format!("{}: {error}", path.display()),
        BuildFailure::Panicked => report.text("cli-host-bug", &[]),
    }
}

impl From<FormArg> for LogForm {
    fn from(form: FormArg) -> Self {
        match form {
            FormArg::Combined => Self::Combined,
            FormArg::Json => Self::Json,
        }
    }
}

impl From<AddressesArg> for Addresses {
    fn from(addresses: AddressesArg) -> Self {
        match addresses {
            AddressesArg::Network => Self::Network,
            AddressesArg::Whole => Self::Whole,
            AddressesArg::None => Self::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_path_begins_with_a_slash_and_ends_without() {
        assert_eq!(parse_base("/policies/"), Ok("/policies".to_owned()));
        assert_eq!(parse_base("/"), Ok(String::new()));
        for unfit in ["policies", "//x", "/a b", "/a?b", "/%2e"] {
            assert!(parse_base(unfit).is_err(), "{unfit}");
        }
    }
}
