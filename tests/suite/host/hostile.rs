//! What a host is sent by those who wish it ill: spellings of paths, broken requests, clients that
//! do not move, and all of it for minutes.

use super::client::{Answer, Host, weight};
use super::{PAGE, wait_for};
use crate::site_test::SiteTest;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn no_spelling_of_a_path_leads_out_of_the_site() {
    let site = SiteTest::sealed();
    for (name, text) in [
        ("secret.txt", "CANARY"),
        ("public/secret.txt", "CANARY"),
        ("public/.env", "CANARY"),
        ("public/happy-clinic/ko/index.html.bak", "CANARY"),
    ] {
        // What the build did not write is a stranger in its folder, so it comes after it.
        if !name.starts_with("public/") {
            site.file(name, text);
        }
    }
    let host = Host::start(&site, &[]);
    site.file("public/secret.txt", "CANARY");
    site.file("public/.env", "CANARY");
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/passwd", site.path("public/link.txt")).unwrap();
    let ups = [
        "..",
        "%2e%2e",
        "%2E.",
        ".%2e",
        "..;",
        "%252e%252e",
        "..%00",
        "%c0%ae%c0%ae",
        "...",
        "．．",
    ];
    let slashes = ["/", "//", "%2f", "%2F", "%5c", "\\", "%252f", "%c0%af", "/./", ";/"];
    let ends = ["etc/passwd", "secret.txt", ".env", "content/site.yaml", "proc/self/environ"];
    let starts = ["", "/happy-clinic", "/assets", "/ko", "/happy-clinic/ko/privacy"];
    let mut count = 0;
    for start in starts {
        for up in ups {
            for slash in slashes {
                for end in ends {
                    let target =
                        format!("{start}/{}{end}", format!("{up}{slash}").repeat(1 + count % 4));
                    refused(&host, &target);
                    count += 1;
                }
            }
        }
    }
    for target in [
        "/secret.txt",
        "/.env",
        "/link.txt",
        "/.gongji/manifest.jsonl",
        "/.git/config",
        "/~root",
        "/happy-clinic/ko/index.html.bak",
        "/happy-clinic/ko/privacy/index.html~",
        "/C:\\boot.ini",
        "/con",
        "/nul",
        "/happy-clinic/../secret.txt",
        "//etc/passwd",
        "///secret.txt",
        "/%2f%2fetc",
        "/happy-clinic//ko/privacy/",
        "/./happy-clinic/",
        "/happy-clinic/%2e/",
        "/assets/",
        "/assets/..",
        "/\u{1}",
        "/%0d%0aSet-Cookie:x=y",
        "/%E0%80%AF",
        "/%ff",
        "/%",
        "/%2",
        "/%zz",
    ] {
        refused(&host, target);
    }
    for length in [300, 2000, 2040, 5000, 14_000] {
        refused(&host, &format!("/{}", "a".repeat(length)));
        refused(&host, &format!("/{}", "a/".repeat(length / 2)));
        refused(&host, &format!("/{}", "%41".repeat(length / 3)));
    }
    assert!(count > 1000, "{count}");
    assert_eq!(host.get(PAGE).status, 200);
}

/// Sent over a socket as it is. The answer is a refusal, and gives nothing away.
fn refused(host: &Host, target: &str) {
    let request = format!("GET {target} HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n");
    let bytes = host.raw(request.as_bytes());
    let answer = Answer::read(&bytes).unwrap_or_else(|| panic!("{target}: no answer"));
    assert!(matches!(answer.status, 400 | 404 | 414 | 431), "{target}: {}", answer.status);
    assert!(!answer.text().contains("CANARY") && !answer.text().contains("root:"), "{target}");
    assert_eq!(answer.header("set-cookie"), None, "{target}");
}

#[test]
fn no_redirect_leads_to_another_host() {
    let site = SiteTest::sealed();
    let host = Host::start(&site, &[]);
    for target in [
        "//evil.example",
        "//evil.example/",
        "//evil.example/..",
        "/\\evil.example",
        "///evil.example/ko",
        "/%2f/evil.example",
        "//evil.example/happy-clinic/ko",
        "/https://evil.example/",
        "//happy-clinic",
        "//happy-clinic/ko",
        "/happy-clinic/ko//",
        "http://evil.example/happy-clinic",
        "/happy-clinic/ko?//evil.example",
    ] {
        let answer = host.get(target);
        if let Some(location) = answer.header("location") {
            assert!(location.starts_with("/happy-clinic/"), "{target} leads to {location}");
        }
    }
    let answer = host.ask("GET", "/happy-clinic", "Host: evil.example\r\n");
    assert_eq!(answer.header("location"), Some("/happy-clinic/"));
}

#[test]
fn requests_that_are_none_are_refused() {
    let site = SiteTest::sealed();
    let host = Host::start(&site, &[]);
    let long = "x".repeat(20_000);
    let many: String = (0..100).map(|it| format!("X-{it}: 1\r\n")).collect();
    let check = |request: &str, expected: &[u16]| {
        let bytes = host.raw(request.as_bytes());
        let shown = &request[..request.len().min(80)];
        let status = Answer::read(&bytes).map(|it| it.status);
        assert!(status.is_some_and(|it| expected.contains(&it)), "{shown:?}: {status:?}");
    };
    check("GET / HTTP/1.1\r\n\r\n", &[400]);
    check("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", &[400]);
    check("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", &[400]);
    check("GET / HTTP/1.1\r\nHost: \r\n\r\n", &[400]);
    check("GET / HTTP/1.0\r\n\r\n", &[400]);
    check("GET / HTTP/3.0\r\nHost: a\r\n\r\n", &[400]);
    check("GET /\r\n\r\n", &[400]);
    check("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", &[400]);
    check("GET / HTTP/1.1\r\nHost : a\r\n\r\n", &[400]);
    check("GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", &[400]);
    check("GET / HTTP/1.1\r\nHost: a\r\nX\u{0}: 1\r\n\r\n", &[400]);
    check("\u{16}\u{3}\u{1}\u{2}", &[400]);
    check("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello", &[405]);
    check("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello", &[413]);
    check(
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        &[400, 413],
    );
    check("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", &[413]);
    check(
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        &[400, 413],
    );
    check("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", &[405]);
    check("CONNECT evil.example:80 HTTP/1.1\r\nHost: evil.example\r\n\r\n", &[400, 405]);
    check("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", &[405]);
    // Another protocol's greeting gets no page.
    let answer = Answer::read(&host.raw(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
    assert!(answer.is_none_or(|it| it.status == 400));
    check(&format!("GET /{long} HTTP/1.1\r\nHost: a\r\n\r\n"), &[414, 431]);
    check(&format!("GET / HTTP/1.1\r\nHost: a\r\nX: {long}\r\n\r\n"), &[431]);
    check(&format!("GET / HTTP/1.1\r\nHost: a\r\n{many}\r\n"), &[431]);
    assert_eq!(host.get(PAGE).status, 200);
}

#[test]
fn what_stands_after_a_request_with_a_body_is_no_request() {
    let site = SiteTest::sealed();
    let host = Host::start(&site, &[]);
    let smuggled = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";
    let request = format!(
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n{smuggled}",
        smuggled.len()
    );
    let answers = String::from_utf8_lossy(&host.raw(request.as_bytes())).into_owned();
    assert_eq!(answers.matches("HTTP/1.1 ").count(), 1, "{answers}");
    assert!(answers.starts_with("HTTP/1.1 413 "), "{answers}");
}

#[test]
fn clients_that_do_not_move_are_let_go() {
    let site = SiteTest::sealed();
    let host = Host::start(&site, &["--deadline", "1", "--longest-connection", "3"]);
    let silent = host.connect();
    let mut dribbling = host.connect();
    let mut idle = host.connect();
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
    let mut busy = host.connect();
    let stuck = host.connect();
    // More answers than the buffers between hold, and none is read.
    let ask = format!("GET {PAGE} HTTP/1.1\r\nHost: a\r\n\r\n").repeat(2000);
    let mut writing = stuck.try_clone().unwrap();
    let stuffing = thread::spawn(move || writing.write_all(ask.as_bytes()));
    let began = Instant::now();
    let dribbled = thread::spawn(move || {
        let text = b"GET / HTTP/1.1\r\nHost: a\r\nX: ".iter().chain(std::iter::repeat(&b'a'));
        for byte in text {
            thread::sleep(Duration::from_millis(50));
            if dribbling.write_all(&[*byte]).is_err() {
                return began.elapsed();
            }
            assert!(began.elapsed() < Duration::from_secs(20));
        }
        Duration::MAX
    });
    // One that asks all the time ends with its connection's time.
    let mut answers = 0;
    while busy.write_all(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").is_ok()
        && busy.read(&mut [0; 4096]).is_ok_and(|it| it > 0)
    {
        answers += 1;
        thread::sleep(Duration::from_millis(20));
        assert!(began.elapsed() < Duration::from_secs(30), "a connection lasts for ever");
    }
    assert!(answers > 5, "{answers}");
    let until_closed = |mut it: TcpStream| {
        let _ = it.read_to_end(&mut Vec::new());
        began.elapsed()
    };
    for (name, stream) in [("silent", silent), ("idle", idle)] {
        assert!(until_closed(stream) < Duration::from_secs(20), "{name}");
    }
    assert!(dribbled.join().unwrap() < Duration::from_secs(20));
    let _ = stuffing.join().unwrap();
    wait_for(|| weight(host.id()).0 < 40);
    drop(stuck);
    assert_eq!(host.get(PAGE).status, 200);
}

#[test]
fn a_reader_that_takes_nothing_is_let_go_long_before_its_connection_is_old() {
    let site = SiteTest::sealed();
    let host = Host::start(&site, &["--deadline", "1", "--longest-connection", "3600"]);
    let (before, _) = weight(host.id());
    let stuck = host.connect();
    let mut writing = stuck.try_clone().unwrap();
    // More answers than the buffers between hold, and none is read.
    let ask = format!("GET {PAGE} HTTP/1.1\r\nHost: a\r\n\r\n").repeat(4000);
    let stuffing = thread::spawn(move || writing.write_all(ask.as_bytes()));
    wait_for(|| weight(host.id()).0 > before);
    wait_for(|| weight(host.id()).0 <= before);
    // What was asked may have been taken in whole; it is the answers that nobody takes.
    let _ = stuffing.join().unwrap();
    drop(stuck);
    assert_eq!(host.get(PAGE).status, 200);
}

/// For `GONGJI_SOAK` seconds, or for some: `GONGJI_SOAK=300 cargo test under_load -- --nocapture`.
#[test]
#[expect(clippy::disallowed_methods, clippy::print_stderr, reason = "it may be asked to last")]
fn under_load_of_all_kinds_no_reader_gets_an_error() {
    let seconds = std::env::var("GONGJI_SOAK").ok().and_then(|it| it.parse().ok()).unwrap_or(8);
    let site = SiteTest::sealed();
    let host = Host::start(&site, &["--deadline", "1"]);
    let (files, _) = weight(host.id());
    let (is_over, answers) = (AtomicBool::new(false), AtomicUsize::new(0));
    let began = Instant::now();
    let mut early = 0;
    thread::scope(|scope| {
        for at in 0..3 {
            let (host, is_over, answers) = (&host, &is_over, &answers);
            scope.spawn(move || {
                let targets =
                    [PAGE, "/ko/", "/happy-clinic/en/privacy/", "/happy-clinic/privacy.json"];
                while !is_over.load(Ordering::Relaxed) {
                    let answer = host.ask("GET", targets[at], "Accept-Encoding: br\r\n");
                    assert_eq!(answer.status, 200, "{}", targets[at]);
                    answers.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        scope.spawn(|| {
            let mut turn = 0_usize;
            while !is_over.load(Ordering::Relaxed) {
                turn += 1;
                let mut stream = host.connect();
                let request: &[u8] = match turn % 4 {
                    0 => b"",
                    1 => b"GET / HTTP",
                    2 => b"\0\0\0\0\r\n\r\n",
                    _ => b"GET / HTTP/1.1\r\nHost: a\r\n\r\n",
                };
                let _ = stream.write_all(request);
                thread::sleep(Duration::from_millis(5));
            }
        });
        let days = ["2026-12-31", "2027-01-01", "2026-11-22", "2026-12-15"];
        let settings = site.read("content/site.yaml");
        for turn in 0_usize.. {
            if began.elapsed() > Duration::from_secs(seconds) {
                break;
            }
            site.file("day", days[turn % days.len()]);
            let title = format!("title: 이름 {turn}");
            let line = settings.lines().find(|it| it.starts_with("title:")).unwrap();
            site.file("content/site.yaml", settings.replace(line, &title));
            thread::sleep(Duration::from_millis(400));
            if turn == 4 {
                early = weight(host.id()).1;
            }
        }
        is_over.store(true, Ordering::Relaxed);
    });
    wait_for(|| weight(host.id()).0 <= files + 4);
    let (_, late) = weight(host.id());
    let answers = answers.load(Ordering::Relaxed);
    eprintln!("{answers} answers in {seconds} s; {early} KiB, then {late} KiB");
    assert!(answers > 50, "{answers}");
    assert!(late < early * 2 + 32 * 1024, "memory grew from {early} KiB to {late} KiB");
}
