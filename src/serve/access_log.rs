//! The access log: a line an answer, in the combined form that log tools read, or in JSON. A thread
//! of its own writes it, so that no answer waits for the disk.

use super::counters::Counters;
use super::http::Told;
use hyper::Version;
use hyper::header::{HeaderName, REFERER, USER_AGENT};
use jiff::Timestamp;
use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// Bytes that may wait to be written. More are lost, and counted.
const MOST_WAITING: usize = 8 * 1024 * 1024;
/// How long lines wait, so that many are written at once.
const WAIT: Duration = Duration::from_millis(100);
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
struct Line<'a> {
    at: Timestamp,
    client: IpAddr,
    method: &'a str,
    target: &'a str,
    version: Version,
    host: Cow<'a, str>,
    referer: Cow<'a, str>,
    agent: Cow<'a, str>,
    status: u16,
    bytes: u64,
    taken: Duration,
}

/// The end of the log that answers are told to.
#[derive(Debug)]
pub(super) struct AccessLog {
    form: LogForm,
    addresses: Addresses,
    waiting: Arc<Mutex<String>>,
    reopen: Sender<()>,
    counters: Arc<Counters>,
}

impl AccessLog {
    /// Opens the log. The thread ends when the log is dropped, after its last line.
    pub(super) fn open(
        options: LogOptions,
        counters: Arc<Counters>,
    ) -> io::Result<(Self, JoinHandle<()>)> {
        let output = open(options.file.as_ref())?;
        let waiting = Arc::new(Mutex::new(String::new()));
        let (reopen, asked) = channel();
        let LogOptions { file, form, addresses } = options;
        let lines = Arc::clone(&waiting);
        let thread = std::thread::Builder::new()
            .name("access log".to_owned())
            .spawn(move || write(&asked, &lines, output, file.as_ref()))?;
        Ok((Self { form, addresses, waiting, reopen, counters }, thread))
    }

    pub(super) fn told(&self, told: &Told<'_>, client: IpAddr, at: Timestamp) {
        let header = |name: HeaderName| {
            let bytes = told.parts.headers.get(name).map(|it| it.as_bytes()).unwrap_or_default();
            String::from_utf8_lossy(&bytes[..bytes.len().min(LONGEST_FIELD)])
        };
        let line = Line {
            at,
            client,
            method: told.parts.method.as_str(),
            target: told.parts.uri.path_and_query().map_or("", |it| it.as_str()),
            version: told.parts.version,
            host: header(hyper::header::HOST),
            referer: header(REFERER),
            agent: header(USER_AGENT),
            status: told.status.as_u16(),
            bytes: told.bytes,
            taken: told.taken,
        };
        let mut waiting = lock(&self.waiting);
        if waiting.len() < MOST_WAITING {
            line.put(self.form, self.addresses, &mut waiting);
        } else {
            self.counters.lost();
        }
    }

    /// Opens the file again, after the system moved it away.
    pub(super) fn reopen(&self) {
        let _ = self.reopen.send(());
    }
}

/// A line is put whole or not at all, so what a panic left is sound.
fn lock(waiting: &Mutex<String>) -> MutexGuard<'_, String> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

fn open(file: Option<&PathBuf>) -> io::Result<Box<dyn Write + Send>> {
    let file: Box<dyn Write + Send> = match file {
        Some(path) => Box::new(OpenOptions::new().create(true).append(true).open(path)?),
        None => Box::new(io::stdout()),
    };
    Ok(file)
}

/// Writes what waits, until nobody is left who could tell more.
fn write(
    asked: &Receiver<()>,
    waiting: &Mutex<String>,
    mut output: Box<dyn Write + Send>,
    file: Option<&PathBuf>,
) {
    let mut lines = String::new();
    loop {
        let next = asked.recv_timeout(WAIT);
        std::mem::swap(&mut lines, &mut lock(waiting));
        // A full disk loses lines; the site goes on.
        let _ = output.write_all(lines.as_bytes()).and_then(|()| output.flush());
        lines.clear();
        match next {
            Ok(()) => output = open(file).unwrap_or(output),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

thread_local! {
    /// The last second that was written, in each form: many lines have the same.
    static LAST_SECOND: RefCell<(i64, String, String)> =
        const { RefCell::new((i64::MIN, String::new(), String::new())) };
}

/// Adds a time to the second, in UTC.
fn put_second(at: Timestamp, form: LogForm, out: &mut String) {
    LAST_SECOND.with_borrow_mut(|(second, combined, json)| {
        if *second != at.as_second() {
            *second = at.as_second();
            *combined = at.strftime("%d/%b/%Y:%H:%M:%S +0000").to_string();
            *json = at.strftime("%Y-%m-%dT%H:%M:%S").to_string();
        }
        out.push_str(if form == LogForm::Combined { combined } else { json });
    });
}

impl Line<'_> {
    fn put(&self, form: LogForm, addresses: Addresses, out: &mut String) {
        let version = match self.version {
            Version::HTTP_2 => "HTTP/2.0",
            Version::HTTP_10 => "HTTP/1.0",
            _ => "HTTP/1.1",
        };
        let Self { status, bytes, .. } = self;
        // Writing to a text cannot fail.
        match form {
            LogForm::Combined => {
                put_address(self.client, addresses, out);
                out.push_str(" - - [");
                put_second(self.at, form, out);
                out.push_str("] \"");
                put_quoted(self.method, out);
                out.push(' ');
                put_quoted(self.target, out);
                let _ = write!(out, " {version}\" {status} {bytes} \"");
                put_quoted(&self.referer, out);
                out.push_str("\" \"");
                put_quoted(&self.agent, out);
                out.push_str("\"\n");
            }
            LogForm::Json => {
                out.push_str("{\"at\":\"");
                put_second(self.at, form, out);
                let _ = write!(out, ".{:03}Z\",\"client\":\"", self.at.subsec_millisecond());
                put_address(self.client, addresses, out);
                out.push_str("\",\"host\":");
                put_json(&self.host, out);
                out.push_str(",\"method\":");
                put_json(self.method, out);
                out.push_str(",\"target\":");
                put_json(self.target, out);
                let micros = self.taken.as_micros();
                let _ = write!(
                    out,
                    ",\"version\":\"{version}\",\"status\":{status},\"bytes\":{bytes},\
                     \"micros\":{micros},\"referer\":"
                );
                put_json(&self.referer, out);
                out.push_str(",\"agent\":");
                put_json(&self.agent, out);
                out.push_str("}\n");
            }
        }
    }
}

/// An address, as much as is to be written down.
fn put_address(client: IpAddr, addresses: Addresses, out: &mut String) {
    // Writing to a text cannot fail.
    let _ = match (addresses, client) {
        (Addresses::Whole, it) => write!(out, "{it}"),
        (Addresses::None, _) => write!(out, "-"),
        (Addresses::Network, IpAddr::V4(it)) => {
            let [a, b, c, _] = it.octets();
            write!(out, "{a}.{b}.{c}.0")
        }
        (Addresses::Network, IpAddr::V6(it)) => {
            let [a, b, c, ..] = it.segments();
            write!(out, "{a:x}:{b:x}:{c:x}::")
        }
    };
}

/// A text between quotes of a line, in which nothing ends the quotes or the line.
fn put_quoted(text: &str, out: &mut String) {
    let is_plain = |it: char| it != '"' && it != '\\' && !it.is_control();
    match text {
        "" => out.push('-'),
        text if text.chars().all(is_plain) => out.push_str(text),
        text => {
            for it in text.chars() {
                match it {
                    '"' | '\\' => out.extend(['\\', it]),
                    it if it.is_control() => out.extend(it.escape_unicode()),
                    it => out.push(it),
                }
            }
        }
    }
}

fn put_json(text: &str, out: &mut String) {
    let is_plain = |it: u8| it >= b' ' && it != b'"' && it != b'\\';
    if text.bytes().all(is_plain) {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        out.push_str(&serde_json::Value::from(text).to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(form: LogForm, addresses: Addresses) -> String {
        let line = Line {
            at: "2026-11-22T02:03:04.5678Z".parse().unwrap(),
            client: "203.0.113.77".parse().unwrap(),
            method: "GET",
            target: "/medius/ko/privacy/?a=\"b",
            version: Version::HTTP_11,
            host: "policies.example".into(),
            referer: "".into(),
            agent: "tool \"x\"\n{ \u{1b}[31m".into(),
            status: 200,
            bytes: 4321,
            taken: Duration::from_micros(42),
        };
        let mut out = String::new();
        line.put(form, addresses, &mut out);
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
        for (addresses, expected) in [
            (Addresses::Network, "2001:db8:1::"),
            (Addresses::Whole, "2001:db8:1:2:3:4:5:6"),
            (Addresses::None, "-"),
        ] {
            let mut out = String::new();
            put_address(six, addresses, &mut out);
            assert_eq!(out, expected);
        }
    }
}
