//! The access log: a line an answer, in the combined form that log tools read, or in JSON. A thread
//! of its own writes it, so that no answer waits for the disk.

use super::counters::Counters;
use super::http::Told;
use hyper::Version;
use hyper::header::{HeaderName, REFERER, USER_AGENT};
use jiff::Timestamp;
use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::{self, BufWriter, Write};
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// Lines that may wait to be written. More are lost, and counted.
const MOST_WAITING: usize = 16 * 1024;
/// Most bytes of what a client says of itself.
const LONGEST_FIELD: usize = 512;

/// The form of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogForm {
    /// As Apache and nginx write it.
    Combined,
    /// An object a line.
    Json,
}

/// How much of an address is written down: it is personal information.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addresses {
    /// All of it.
    Whole,
    /// The network: the first 24 bits of four bytes, the first 48 of sixteen.
    Network,
    /// Nothing.
    None,
}

/// Where the log goes and what it says.
#[derive(Clone, Debug)]
pub struct LogOptions {
    /// The file; standard output if none.
    pub file: Option<PathBuf>,
    /// The form of a line.
    pub form: LogForm,
    /// How much of addresses is written down.
    pub addresses: Addresses,
}

/// What a line is made from.
struct Line {
    at: Timestamp,
    client: IpAddr,
    method: String,
    target: String,
    version: Version,
    host: String,
    referer: String,
    agent: String,
    status: u16,
    bytes: u64,
    taken: Duration,
}

enum Order {
    Write(Box<Line>),
    Reopen,
}

/// The end of the log that answers are told to.
#[derive(Debug)]
pub(super) struct AccessLog {
    orders: SyncSender<Order>,
    counters: Arc<Counters>,
}

impl AccessLog {
    /// Opens the log. The thread ends when the log is dropped, after its last line.
    pub(super) fn open(
        options: LogOptions,
        counters: Arc<Counters>,
    ) -> io::Result<(Self, JoinHandle<()>)> {
        let output = open(options.file.as_ref())?;
        let (orders, received) = sync_channel(MOST_WAITING);
        let thread = std::thread::Builder::new()
            .name("access log".to_owned())
            .spawn(move || write(&received, output, &options))?;
        Ok((Self { orders, counters }, thread))
    }

    pub(super) fn told(&self, told: &Told<'_>, client: IpAddr, at: Timestamp) {
        let header = |name: HeaderName| {
            let text = told.parts.headers.get(name).map(|it| it.as_bytes());
            let bytes = text.unwrap_or_default();
            String::from_utf8_lossy(&bytes[..bytes.len().min(LONGEST_FIELD)]).into_owned()
        };
        let target = told.parts.uri.path_and_query().map_or("", |it| it.as_str());
        let line = Line {
            at,
            client,
            method: told.parts.method.to_string(),
            target: target.chars().take(LONGEST_FIELD * 4).collect(),
            version: told.parts.version,
            host: header(hyper::header::HOST),
            referer: header(REFERER),
            agent: header(USER_AGENT),
            status: told.status.as_u16(),
            bytes: told.bytes,
            taken: told.taken,
        };
        if let Err(TrySendError::Full(_)) = self.orders.try_send(Order::Write(Box::new(line))) {
            self.counters.lost();
        }
    }

    /// Opens the file again, after the system moved it away.
    pub(super) fn reopen(&self) {
        let _ = self.orders.send(Order::Reopen);
    }
}

fn open(file: Option<&PathBuf>) -> io::Result<Box<dyn Write + Send>> {
    let file: Box<dyn Write + Send> = match file {
        Some(path) => Box::new(OpenOptions::new().create(true).append(true).open(path)?),
        None => Box::new(io::stdout()),
    };
    Ok(file)
}

fn write(orders: &Receiver<Order>, output: Box<dyn Write + Send>, options: &LogOptions) {
    let mut output = BufWriter::with_capacity(64 * 1024, output);
    let mut text = String::new();
    // Ends when the other end is dropped, and nothing waits.
    while let Ok(first) = orders.recv() {
        let mut next = Some(first);
        while let Some(order) = next {
            match order {
                Order::Write(line) => {
                    text.clear();
                    line.put(options, &mut text);
                    // A full disk loses lines; the site goes on.
                    let _ = output.write_all(text.as_bytes());
                }
                Order::Reopen => {
                    let _ = output.flush();
                    if let Ok(file) = open(options.file.as_ref()) {
                        output = BufWriter::with_capacity(64 * 1024, file);
                    }
                }
            }
            next = orders.try_recv().ok();
        }
        let _ = output.flush();
    }
}

impl Line {
    fn put(&self, options: &LogOptions, out: &mut String) {
        let client = shown(self.client, options.addresses);
        let version = match self.version {
            Version::HTTP_2 => "HTTP/2.0",
            Version::HTTP_10 => "HTTP/1.0",
            _ => "HTTP/1.1",
        };
        let Self { method, target, status, bytes, .. } = self;
        // Writing to a text cannot fail.
        let _ = match options.form {
            LogForm::Combined => writeln!(
                out,
                "{client} - - [{}] \"{} {} {version}\" {status} {bytes} \"{}\" \"{}\"",
                self.at.strftime("%d/%b/%Y:%H:%M:%S +0000"),
                quoted(method),
                quoted(target),
                quoted(&self.referer),
                quoted(&self.agent),
            ),
            LogForm::Json => writeln!(
                out,
                "{{\"at\":\"{}\",\"client\":{},\"host\":{},\"method\":{},\"target\":{},\
                 \"version\":\"{version}\",\"status\":{status},\"bytes\":{bytes},\
                 \"micros\":{},\"referer\":{},\"agent\":{}}}",
                self.at.strftime("%Y-%m-%dT%H:%M:%S%.3fZ"),
                json(&client),
                json(&self.host),
                json(method),
                json(target),
                self.taken.as_micros(),
                json(&self.referer),
                json(&self.agent),
            ),
        };
    }
}

/// An address, as much as is to be written down.
fn shown(client: IpAddr, addresses: Addresses) -> String {
    match (addresses, client) {
        (Addresses::Whole, it) => it.to_string(),
        (Addresses::None, _) => "-".to_owned(),
        (Addresses::Network, IpAddr::V4(it)) => {
            let [a, b, c, _] = it.octets();
            format!("{a}.{b}.{c}.0")
        }
        (Addresses::Network, IpAddr::V6(it)) => {
            let [a, b, c, ..] = it.segments();
            format!("{a:x}:{b:x}:{c:x}::")
        }
    }
}

/// A text between quotes of a line, in which nothing ends the quotes or the line.
fn quoted(text: &str) -> String {
    if text.is_empty() {
        return "-".to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '"' | '\\' => out.extend(['\\', it]),
            it if it.is_control() => out.extend(it.escape_unicode()),
            it => out.push(it),
        }
    }
    out
}

fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(form: LogForm, addresses: Addresses) -> String {
        let line = Line {
            at: "2026-11-22T02:03:04.5678Z".parse().unwrap(),
            client: "203.0.113.77".parse().unwrap(),
            method: "GET".to_owned(),
            target: "/medius/ko/privacy/?a=\"b".to_owned(),
            version: Version::HTTP_11,
            host: "policies.example".to_owned(),
            referer: String::new(),
            agent: "tool \"x\"\n{ \u{1b}[31m".to_owned(),
            status: 200,
            bytes: 4321,
            taken: Duration::from_micros(42),
        };
        let mut out = String::new();
        line.put(&LogOptions { file: None, form, addresses }, &mut out);
        out
    }

    #[test]
    fn a_line_is_one_line_whatever_a_client_says() {
        insta::assert_snapshot!(line(LogForm::Combined, Addresses::Network), @r#"203.0.113.0 - - [22/Nov/2026:02:03:04 +0000] "GET /medius/ko/privacy/?a=\"b HTTP/1.1" 200 4321 "-" "tool \"x\"\u{a}{ \u{1b}[31m""#);
        let text = line(LogForm::Json, Addresses::Whole);
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read["client"], "203.0.113.77");
        assert_eq!(read["agent"], "tool \"x\"\n{ \u{1b}[31m");
        assert_eq!(read["at"], "2026-11-22T02:03:04.567Z");
        assert_eq!(text.matches('\n').count(), 1);
    }

    #[test]
    fn an_address_is_shortened_to_its_network() {
        let six = "2001:db8:1:2:3:4:5:6".parse().unwrap();
        assert_eq!(shown(six, Addresses::Network), "2001:db8:1::");
        assert_eq!(shown(six, Addresses::Whole), "2001:db8:1:2:3:4:5:6");
        assert_eq!(shown(six, Addresses::None), "-");
    }
}
