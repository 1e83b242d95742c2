//! A program that serves, and a client that says exactly what it is told to.

use crate::site_test::{SiteTest, TODAY};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

/// `gongji serve --production` on a site, ended when the test is over.
pub(crate) struct Host {
    pub(crate) address: SocketAddr,
    child: Child,
    events: BufReader<ChildStdout>,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: Vec<u8>,
}

impl Host {
    /// Starts on a free port, and waits until it serves. The day is that of the file `day`.
    pub(crate) fn start(site: &SiteTest, args: &[&str]) -> Self {
        site.file("day", TODAY);
        let serve = ["serve", "--production", "--port", "0", "--format", "json"];
        let args = [&serve[..], &["--day-from", "day"], args].concat();
        let mut command = site.command(TODAY, &args);
        // What it says there is for whoever reads about a test that failed.
        let child = command.stderr(Stdio::inherit()).spawn();
        let mut child = child.expect("the program was built");
        let events = BufReader::new(child.stdout.take().expect("was asked for"));
        let mut host = Self { address: SocketAddr::from(([127, 0, 0, 1], 0)), child, events };
        let serving = host.event("serving");
        let address = serving["address"].as_str().expect("an address");
        let address = address.split("//").nth(1).expect("a scheme").trim_end_matches('/');
        host.address = address.parse().expect("an address with a port");
        host
    }

    /// Waits for the next event of a kind.
    pub(crate) fn event(&mut self, kind: &str) -> serde_json::Value {
        loop {
            let mut line = String::new();
            let read = self.events.read_line(&mut line).expect("text");
            assert_ne!(read, 0, "it ended before `{kind}`");
            let event: serde_json::Value = serde_json::from_str(&line).expect("a line of JSON");
            if event["event"] == kind {
                return event;
            }
        }
    }

    #[expect(clippy::disallowed_methods, reason = "signals are sent by another program")]
    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([name, &self.child.id().to_string()]).status();
        assert!(sent.expect("kill is there").success());
    }

    /// The code it ends with.
    pub(crate) fn ended(&mut self) -> Option<i32> {
        self.child.wait().expect("it was started").code()
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a time is set");
        stream
    }

    /// Sends these bytes and reads until the other end closes.
    pub(crate) fn raw(&self, bytes: &[u8]) -> Vec<u8> {
        let mut stream = self.connect();
        // Who refuses a request need not read it to its end.
        let _ = stream.write_all(bytes);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        answer
    }

    /// Asks with these headers, each with its line end.
    pub(crate) fn ask(&self, method: &str, target: &str, headers: &str) -> Answer {
        let host =
            if headers.to_ascii_lowercase().contains("host:") { "" } else { "Host: a.example\r\n" };
        let request =
            format!("{method} {target} HTTP/1.1\r\n{host}{headers}Connection: close\r\n\r\n");
        Answer::read(&self.raw(request.as_bytes())).unwrap_or_else(|| panic!("{target}: no answer"))
    }

    pub(crate) fn get(&self, target: &str) -> Answer {
        self.ask("GET", target, "")
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Answer {
    /// The first answer in some bytes.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|it| it == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let status = head.split(' ').nth(1)?.parse().ok()?;
        Some(Self { status, head, body: bytes[end + 4..].to_vec() })
    }

    /// The value of a header; of several, the first.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().skip(1);
        let mut named = lines.filter_map(|it| it.split_once(": "));
        named.find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Open files of a process, and its memory in KiB.
pub(crate) fn weight(id: u32) -> (usize, u64) {
    let files = fs::read_dir(format!("/proc/{id}/fd")).map_or(0, Iterator::count);
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let line = status.lines().find(|it| it.starts_with("VmRSS:")).unwrap_or_default();
    let memory = line.split_whitespace().nth(1).and_then(|it| it.parse().ok());
    (files, memory.unwrap_or(0))
}
