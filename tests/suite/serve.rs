//! `gongji serve`, the preview: what it answers, to whom, and what it does not read. What a browser
//! makes of it is in `tests/browser/preview.test.mjs`.

use crate::site_test::{SiteTest, TODAY, tree};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, ChildStdout};
use std::time::Duration;

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(60);

/// A preview that runs until it is dropped.
struct Served {
    child: Child,
    said: BufReader<ChildStdout>,
    address: String,
    port: u16,
}

impl Served {
    fn start(site: &SiteTest, args: &[&str]) -> Self {
        let args = [&["serve", "--format", "json", "--port", "0"], args].concat();
        let mut child = site.command(TODAY, &args).spawn().expect("the program can be started");
        let mut said = BufReader::new(child.stdout.take().expect("is a pipe"));
        let mut line = String::new();
        said.read_line(&mut line).expect("can be read");
        let json: serde_json::Value =
            serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"));
        let port = json["port"].as_u64().expect("a number").try_into().expect("a port");
        let address = json["address"].as_str().expect("an address").to_owned();
        Self { child, said, address, port }
    }

    /// Asks for a path as a browser would.
    fn get(&self, path: &str) -> Answer {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: localhost:{}\r\n", self.port))
    }

    /// Sends the lines of a request, and reads the answer to its end.
    fn ask(&self, lines: &str) -> Answer {
        let mut stream = self.connect();
        write!(stream, "{lines}Connection: close\r\n\r\n").expect("can be written");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("can be read");
        let text = String::from_utf8(bytes).expect("pages are UTF-8");
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{text:?}"));
        let status = head.split(' ').nth(1).and_then(|it| it.parse().ok());
        Answer {
            status: status.unwrap_or_else(|| panic!("{head:?}")),
            head: head.to_ascii_lowercase(),
            body: body.to_owned(),
        }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("can be set");
        stream
    }

    /// The events, line by line.
    fn events(&self) -> impl Iterator<Item = String> + use<> {
        let mut stream = self.connect();
        write!(stream, "GET /-/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .expect("can be written");
        let lines = BufReader::new(stream).lines().map_while(Result::ok);
        lines.filter_map(|it| it.strip_prefix("data: ").map(str::to_owned))
    }

    /// Asks until the answer is as it must become: a watcher needs a moment.
    fn until(&self, path: &str, is_right: impl Fn(&Answer) -> bool) -> Answer {
        let until = std::time::Instant::now() + PATIENCE;
        loop {
            let answer = self.get(path);
            if is_right(&answer) {
                return answer;
            }
            assert!(std::time::Instant::now() < until, "{path} stays as it is: {answer:#?}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let mut rest = String::new();
        let _ = self.said.read_to_string(&mut rest);
        if !std::thread::panicking() {
            assert_eq!(rest, "", "one line is said");
        }
    }
}

#[derive(Debug)]
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        let start = format!("{name}: ");
        self.head.lines().find_map(|it| it.strip_prefix(&start))
    }

    /// The page without what the preview added to it.
    fn page(&self) -> String {
        let mut page = self.body.clone();
        for (start, end) in [
            ("<link rel=\"preload\" href=\"/-/", "\n"),
            ("<script src=\"/-/live.js\"", "\n"),
            ("<gongji-preview>", "</gongji-preview>\n"),
        ] {
            let at = page.find(start).unwrap_or_else(|| panic!("no {start}: {page}"));
            let length = page[at..].find(end).expect("ends") + end.len();
            page.replace_range(at..at + length, "");
        }
        page
    }
}

#[test]
fn every_file_is_the_one_that_a_build_writes() {
    let site = SiteTest::sealed();
    site.clinic("late-clinic");
    site.swap("content/happy-clinic/clinic.yaml", "[ko, en]", "[en, ko]");
    for args in [&[][..], &["--drafts"][..]] {
        let output = format!("built{}", args.len());
        let build = [&["build", "--output", &output], args].concat();
        assert_eq!(site.run(&build).code, 0);
        let served = Served::start(&site, args);
        let mut count = 0;
        for (file, bytes) in tree(&site.path(&output)) {
            if file.starts_with('_') || file.starts_with(".gongji") {
                continue;
            }
            let address = format!("/{}", file.strip_suffix("index.html").unwrap_or(&file));
            let answer = served.get(&address);
            assert_eq!(answer.status, 200, "{address}: {answer:#?}");
            // A file whose name tells its bytes may be kept, and nothing else.
            let keep = match file.starts_with("assets/") {
                true => "public, max-age=31536000, immutable",
                false => "no-store",
            };
            assert_eq!(answer.header("cache-control"), Some(keep), "{address}");
            let built = String::from_utf8(bytes).expect("all files are text");
            let is_page = file.ends_with(".html");
            let body = if is_page { answer.page() } else { answer.body.clone() };
            assert!(body == built, "{address} differs from {file}");
            count += 1;
        }
        assert!(count > 60, "{count}");
    }
    assert!(!site.path("public").exists(), "a preview writes nothing");
}

#[test]
fn headers_are_those_of_production_but_nothing_is_kept() {
    let site = SiteTest::sealed();
    let served = Served::start(&site, &[]);
    let page = served.get("/happy-clinic/ko/privacy/");
    let check = |name: &str, part: &str| {
        assert!(page.header(name).is_some_and(|it| it.contains(part)), "{name}: {}", page.head);
    };
    check("content-security-policy", "default-src 'none'");
    check("x-content-type-options", "nosniff");
    check("content-type", "text/html; charset=utf-8");
    check("x-robots-tag", "noindex");
    let digest = page.header("etag").expect("says what it is").trim_matches('"').to_owned();
    assert!(page.body.contains(&format!("data-page=\"{digest}\"")));
    let head = served.ask("HEAD /happy-clinic/ko/privacy/ HTTP/1.1\r\nHost: localhost\r\n");
    assert_eq!((head.header("etag"), head.body.as_str()), (page.header("etag"), ""));
    let banner = served.get("/happy-clinic/upcoming.json");
    assert_eq!(banner.header("access-control-allow-origin"), Some("*"));
    for file in ["/-/live.js", "/-/live.css"] {
        assert_eq!(served.get(file).status, 200, "{file}");
    }
}

#[test]
fn an_address_that_is_no_page_leads_to_one_or_says_so_in_its_language() {
    let site = SiteTest::sealed();
    let served = Served::start(&site, &[]);
    for (from, to) in [
        ("/happy-clinic", "/happy-clinic/"),
        ("/happy-clinic/ko", "/happy-clinic/ko/privacy/"),
        ("/happy-clinic/ko/", "/happy-clinic/ko/privacy/"),
        ("/happy-clinic/en/privacy", "/happy-clinic/en/privacy/"),
        ("/en", "/en/"),
    ] {
        let answer = served.get(from);
        assert_eq!((answer.status, answer.header("location")), (307, Some(to)), "{from}");
    }
    for (path, language) in [
        ("/nothing/", "ko"),
        ("/en/99/", "en"),
        ("/happy-clinic/en/privacy/1999-01-01/", "en"),
        ("/happy-clinic/ko/nothing", "ko"),
        ("//example.com/ko", "ko"),
        ("/assets/gongji.css", "ko"),
        ("/-/nothing", "ko"),
    ] {
        let answer = served.get(path);
        assert_eq!(answer.status, 404, "{path}: {answer:#?}");
        assert!(answer.body.contains(&format!("<html lang=\"{language}\"")), "{path}");
        assert!(answer.body.contains("class=\"not-found\""), "{path}");
    }
    for path in ["/%2e%2e/content/site.yaml", "/../content/site.yaml", "/content/site.yaml"] {
        let answer = served.get(path);
        assert!([400, 404].contains(&answer.status), "{path}: {answer:#?}");
    }
}

#[test]
fn a_site_below_a_path_is_shown_below_it() {
    let site = SiteTest::sealed();
    site.swap("content/site.yaml", "https://small.example", "https://small.example/policies/kr");
    let served = Served::start(&site, &[]);
    assert!(served.address.ends_with("/policies/kr/"), "{}", served.address);
    for path in ["/", "/policies/kr"] {
        let answer = served.get(path);
        assert_eq!(answer.header("location"), Some("/policies/kr/"), "{path}");
    }
    let page = served.get("/policies/kr/happy-clinic/ko/privacy/");
    assert_eq!(page.status, 200);
    let css = page.body.split("<link rel=\"stylesheet\" href=\"").nth(1).expect("has a style");
    let css = css.split('"').next().expect("ends");
    assert!(css.starts_with("/policies/kr/assets/"), "{css}");
    assert_eq!(served.get(css).status, 200);
    let answer = served.get("/policies/kr/happy-clinic/ko");
    assert_eq!(answer.header("location"), Some("/policies/kr/happy-clinic/ko/privacy/"));
    for path in ["/happy-clinic/ko/privacy/", "/policies/krx/", "/policies/"] {
        assert_eq!(served.get(path).status, 404, "{path}");
    }
    let events = served.get("/-/live.js");
    assert_eq!(events.status, 200);
}

#[test]
fn only_names_of_this_machine_are_answered() {
    let site = SiteTest::sealed();
    let served = Served::start(&site, &[]);
    let status = |served: &Served, host: &str| {
        served.ask(&format!("GET /en/ HTTP/1.1\r\nHost: {host}\r\n")).status
    };
    for host in ["localhost", "LOCALHOST:80", "127.0.0.1:8080", "[::1]", "127.0.0.2"] {
        assert_eq!(status(&served, host), 200, "{host}");
    }
    for host in ["evil.example", "localhost.evil.example", "192.168.0.7", "127.0.0.1.evil.example"]
    {
        assert_eq!(status(&served, host), 403, "{host}");
    }
    let everywhere = Served::start(&site, &["--host", "0.0.0.0"]);
    assert!(everywhere.address.starts_with("http://127.0.0.1:"), "{}", everywhere.address);
    assert_eq!(status(&everywhere, "192.168.0.7"), 200);
    assert_eq!(status(&everywhere, "evil.example"), 403);
}

#[test]
fn a_port_that_is_taken_is_told() {
    let site = SiteTest::sealed();
    let taken = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    let port = taken.local_addr().expect("has one").port().to_string();
    let run = site.run(&["serve", "--port", &port]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{run:#?}");
    assert!(run.stderr.contains(&port) && run.stderr.contains("--port"), "{run:#?}");
    let run = site.run(&["serve", "--host", "no.such.host.invalid"]);
    assert_eq!(run.code, 3, "{run:#?}");
}

#[test]
fn without_a_site_there_is_nothing_to_show() {
    let site = SiteTest::empty();
    let run = site.run(&["serve", "--format", "json"]);
    assert_eq!(run.code, 1, "{run:#?}");
    assert_eq!(run.findings(), ["no_site_file content/site.yaml"]);
}

#[test]
fn an_edit_is_told_and_shown() {
    let site = SiteTest::sealed();
    let served = Served::start(&site, &["--drafts"]);
    let mut events = served.events();
    // The first is told at once; the second when all folders are watched.
    while events.next().as_deref() != Some("1") {}
    assert!(served.get("/en/").body.contains("Happy Clinic"));
    // What a browser asks first holds for the page that it asks for then, until something changes.
    let head = || served.ask("HEAD /en/ HTTP/1.1\r\nHost: localhost\r\n");
    let asked = head();
    assert_eq!(served.get("/en/").header("etag"), asked.header("etag"));
    head();
    site.swap("content/happy-clinic/clinic.yaml", "Happy Clinic", "Joyful Clinic");
    assert_eq!(events.next().as_deref(), Some("2"));
    assert!(served.get("/en/").body.contains("Joyful Clinic"));
    // What is none of the site's is told to nobody.
    site.file("public/index.html", "x").file("content/happy-clinic/.clinic.yaml.swp", "x");
    site.swap("content/site.yaml", "Small Collection", "Little Collection");
    assert_eq!(events.next().as_deref(), Some("3"));
    assert!(served.get("/en/").body.contains("Little Collection"));
    drop(served);
    assert_eq!(events.next(), None, "the connection ends with the preview");
}

#[test]
fn a_mistake_stands_over_the_last_page_that_was_right() {
    let site = SiteTest::sealed();
    let served = Served::start(&site, &["--drafts"]);
    let page = "/happy-clinic/en/privacy/";
    let right = served.get(page);
    let facts = "content/happy-clinic/clinic.yaml";
    site.swap(facts, "kind: medical-institution", "kind: hospital");
    let wrong = served.until(page, |it| it.body.contains("role=\"alert\""));
    let expected = site.run(&["check"]).stderr;
    let text = expected.split("\n\n").next().expect("says something").replace('>', "&gt;");
    assert_eq!(wrong.status, 200);
    assert!(wrong.body.contains(&text), "{text}\n{}", wrong.body);
    assert_eq!(wrong.page(), right.page(), "the page is the last that was right");
    // A page that was not seen before has nothing under its mistakes; a feed has no place for them.
    let other = served.get("/happy-clinic/ko/privacy/history/");
    assert_eq!(other.status, 500);
    assert!(other.body.contains("role=\"alert\"") && other.body.contains(&text));
    let feed = served.get("/happy-clinic/ko/privacy/feed.xml");
    assert_eq!(feed.status, 500);
    assert_eq!(feed.header("content-type"), Some("text/plain; charset=utf-8"));
    // The directory has the other clinics, and says what is wrong.
    let directory = served.get("/en/");
    assert!(directory.body.contains("Green") && directory.body.contains(&text));
    assert!(!directory.page().contains("Happy Clinic"));
    site.swap(facts, "kind: hospital", "kind: medical-institution");
    let mended = served.until(page, |it| !it.body.contains("role=\"alert\""));
    assert_eq!(mended.page(), right.page());
}

#[test]
fn drafts_are_shown_only_if_asked_for_and_without_them_it_says_why_nothing_is() {
    let site = SiteTest::small();
    let served = Served::start(&site, &[]);
    let answer = served.get("/happy-clinic/ko/privacy/");
    assert_eq!(answer.status, 404);
    assert!(answer.body.contains("nothing_sealed"), "{}", answer.body);
    drop(served);
    let served = Served::start(&site, &["--drafts"]);
    let answer = served.get("/happy-clinic/ko/privacy/");
    assert_eq!(answer.status, 200);
    assert!(answer.body.contains("초안 포함"), "the bar says it");
}

#[test]
fn what_stands_against_a_draft_does_not_cover_it() {
    let site = SiteTest::sealed();
    let draft = site.read("content/happy-clinic/privacy/2027-01-01.yaml");
    let late = draft.replace("announced: 2026-11-22", "announced: 2026-11-01");
    let late = late.replace("effective: 2027-01-01", "effective: 2027-06-01");
    site.file("content/happy-clinic/privacy/2027-06-01.yaml", late);
    let served = Served::start(&site, &["--drafts"]);
    let answer = served.get("/happy-clinic/en/privacy/2027-06-01/");
    assert_eq!(answer.status, 200);
    assert!(answer.body.contains("announced_in_the_past"), "it can be read: {}", answer.body);
    assert!(answer.body.contains(" hidden><header>"), "but it is closed: {}", answer.body);
    assert!(answer.body.contains("class=\"again\" lang=\"en\">1 error"), "{}", answer.body);
    // A page of what is sealed has nothing to do with it where drafts are not shown.
    drop(served);
    let served = Served::start(&site, &[]);
    let answer = served.get("/happy-clinic/en/privacy/2027-01-01/");
    assert!(answer.status == 200 && !answer.body.contains("role=\"alert\""), "{}", answer.body);
}

#[test]
fn a_clinic_is_read_when_it_is_asked_for_and_no_other() {
    let site = SiteTest::sealed();
    // It cannot be read: whoever looks at it finds a mistake.
    site.file("content/broken-clinic/clinic.yaml", "[")
        .file("content/broken-clinic/privacy/2026-01-01.yaml", "[");
    let served = Served::start(&site, &["--drafts"]);
    let answer = served.get("/happy-clinic/ko/privacy/");
    assert!(answer.status == 200 && !answer.body.contains("broken-clinic"), "{answer:#?}");
    assert_eq!(served.get("/broken-clinic/ko/privacy/").status, 500);
    assert!(served.get("/ko/").body.contains("content/broken-clinic/clinic.yaml:1:"));
}

#[cfg(unix)]
#[test]
fn it_ends_when_it_is_told_to_though_a_browser_listens() {
    let site = SiteTest::sealed();
    let mut served = Served::start(&site, &[]);
    let mut events = served.events();
    assert!(events.next().is_some());
    tell_to_end(served.child.id());
    let ended = served.child.wait().expect("it ends");
    assert_eq!(ended.code(), Some(0));
    assert!(events.all(|it| it.parse::<u64>().is_ok()), "and the connection ends with it");
}

#[cfg(unix)]
#[expect(clippy::disallowed_methods, reason = "as the system ends a program")]
fn tell_to_end(process: u32) {
    let kill = format!("kill -TERM {process}");
    let done = std::process::Command::new("sh").args(["-c", &kill]).status();
    assert!(done.is_ok_and(|it| it.success()));
}
