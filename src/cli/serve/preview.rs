//! `gongji serve` without `--production`.

use super::super::report::Report;
use super::super::{Common, Failure, exit, today};
use super::ServeArgs;
use crate::l10n::Arg;
use crate::project::Drafts;
use crate::serve::preview::{InWords, Preview, PreviewOptions};
use crate::source::files::SiteFolder;
use clap::Args;
use serde::Serialize;
use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener};

/// The port, unless another one is asked for.
pub(super) const PORT: u16 = 8080;
/// How many ports are tried after it.
const MORE_PORTS: u16 = 20;

/// Options of the preview alone.
#[derive(Debug, Args)]
#[command(next_help_heading = "Preview")]
pub(super) struct PreviewArgs {
    /// Show it in the browser
    #[arg(long, conflicts_with = "production")]
    open: bool,
    /// Show drafts too, as if they were sealed
    #[arg(long, conflicts_with = "production")]
    drafts: bool,
}

/// `serve --format json`: one line, when the site can be asked for.
#[derive(Serialize)]
struct ServeJson<'a> {
    address: &'a str,
    port: u16,
}

pub(super) fn run(args: &ServeArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let folder = SiteFolder::open(&common.root)?;
    let root = folder.root().to_owned();
    let host = args.host.trim_start_matches('[').trim_end_matches(']');
    let preview = Preview::new(folder, options(args, host, common, report))?;
    let (findings, base_path) = preview.standing()?;
    // What is wrong with a site can be mended while it is shown; where there is none, it cannot.
    if findings.iter().any(|it| it.code == "no_site_file") {
        return Err(Failure::Findings(findings));
    }
    let listener = listen(host, args.port).map_err(|error| refused(args, &error, report))?;
    let port = listener.local_addr().map_err(|error| refused(args, &error, report))?.port();
    let address = format!("http://{}:{port}{base_path}/", named(host));
    if report.is_json() {
        let json = ServeJson { address: &address, port };
        report.data(&format!("{}\n", serde_json::to_string(&json).unwrap_or_default()));
    } else {
        report.findings(&findings, &lines(args, host, port, &address, report));
    }
    if args.preview.open
        && let Err(error) = open(&address)
    {
        report.line(&format!("{}: {error}", report.text("cli-serve-not-opened", &[])));
    }
    preview.run(&root, listener).map_err(|error| Failure::Disk(error.to_string()))?;
    Ok(exit::FINE)
}

fn options(args: &ServeArgs, host: &str, common: &Common, report: &Report) -> PreviewOptions {
    let (told, blind, common) = (report.clone(), report.clone(), common.clone());
    PreviewOptions {
        drafts: if args.preview.drafts { Drafts::Loaded } else { Drafts::Left },
        as_of: common.as_of,
        today: Box::new(move |time_zone| today(&common, time_zone)),
        locale: report.locale().clone(),
        told: Box::new(move |findings| InWords {
            title: told.count(findings),
            text: told.plain(findings),
        }),
        hosts: vec![host.to_owned()],
        blind: Box::new(move |why| {
            let why = [("why", Arg::Text(why.into()))];
            blind.line(&blind.text("cli-serve-blind", &why));
        }),
    }
}

/// What is said when the site can be asked for.
fn lines(args: &ServeArgs, host: &str, port: u16, address: &str, report: &Report) -> Vec<String> {
    let mut lines = Vec::new();
    if args.port.is_none() && port != PORT {
        let ports = [("port", Arg::Text(PORT.to_string().into()))];
        lines.push(report.text("cli-serve-taken", &ports));
    }
    let address = [("address", Arg::Text(address.to_owned().into()))];
    lines.push(report.text("cli-serve-at", &address));
    if !is_loopback(host) {
        lines.push(report.text("cli-serve-open-to-all", &[]));
    }
    lines
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|it| it.is_loopback())
}

/// The port that was asked for, or the first that is free.
fn listen(host: &str, port: Option<u16>) -> std::io::Result<TcpListener> {
    if let Some(port) = port {
        return TcpListener::bind((host, port));
    }
    for port in PORT..=PORT + MORE_PORTS {
        match TcpListener::bind((host, port)) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            other => return other,
        }
    }
    TcpListener::bind((host, 0))
}

fn refused(args: &ServeArgs, error: &std::io::Error, report: &Report) -> Failure {
    let port = args.port.unwrap_or(PORT).to_string();
    let place = Arg::Text(format!("{}:{port}", args.host).into());
    let text = match (error.kind(), args.port) {
        (ErrorKind::AddrInUse, Some(_)) => report.text("cli-serve-in-use", &[("place", place)]),
        _ => report.text(
            "cli-serve-refused",
            &[("place", place), ("why", Arg::Text(error.to_string().into()))],
        ),
    };
    Failure::Disk(text)
}

/// A host as addresses write it; where it is every address of the machine, one that leads there.
fn named(host: &str) -> String {
    match host.parse() {
        Ok(IpAddr::V4(it)) if it.is_unspecified() => Ipv4Addr::LOCALHOST.to_string(),
        Ok(IpAddr::V6(it)) if it.is_unspecified() => format!("[{}]", Ipv6Addr::LOCALHOST),
        Ok(IpAddr::V6(it)) => format!("[{it}]"),
        _ => host.to_owned(),
    }
}

/// Has the system show an address.
#[expect(clippy::disallowed_methods, reason = "only the system knows the user's browser")]
fn open(address: &str) -> std::io::Result<()> {
    use std::process::{Command, Stdio};
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        let mut command = Command::new("rundll32");
        command.arg("url.dll,FileProtocolHandler");
        command
    } else {
        Command::new("xdg-open")
    };
    command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    // Somebody has to take note that it ended.
    std::thread::spawn(move || child.wait());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_that_is_told_leads_to_this_machine() {
        for (host, expected) in [
            ("127.0.0.1", "127.0.0.1"),
            ("0.0.0.0", "127.0.0.1"),
            ("::", "[::1]"),
            ("::1", "[::1]"),
            ("my-desk", "my-desk"),
        ] {
            assert_eq!(named(host), expected, "{host}");
        }
    }

    #[test]
    fn a_port_that_is_taken_is_passed_over_unless_it_is_asked_for() {
        let host = "127.0.0.1";
        let first = listen(host, None).unwrap();
        let second = listen(host, None).unwrap();
        let port = |it: &TcpListener| it.local_addr().unwrap().port();
        assert_ne!(port(&first), port(&second));
        let refused = listen(host, Some(port(&first))).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::AddrInUse);
    }
}
