//! `gongji serve --production`, over sockets of its own: what it gives to readers, and to those
//! who wish it ill.

mod client;
mod hostile;
mod tls;

use crate::site_test::SiteTest;
use client::Host;
use serde_json::Value;
use std::io::{Read, Write};
use std::thread;
use std::time::{Duration, Instant};

const PAGE: &str = "/happy-clinic/ko/privacy/";
const PAGE_FILE: &str = "public/happy-clinic/ko/privacy/index.html";

#[test]
fn a_page_is_sent_as_the_browser_wants_it() {
    let site = SiteTest::sealed();
    let host = Host::start(&site, &[]);
    let file = site.read(PAGE_FILE);
    let plain = host.get(PAGE);
    assert_eq!((plain.status, plain.text()), (200, file.clone()));
    assert_eq!(plain.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(plain.header("cache-control"), Some("no-cache"));
    assert_eq!(plain.header("vary"), Some("Accept-Encoding"));
    assert_eq!(plain.header("content-encoding"), None);
    let mut tags = vec![plain.header("etag").unwrap().to_owned()];
    for (wanted, expected) in
        [("gzip, deflate, br, zstd", "br"), ("br;q=0.1, gzip;q=0.9", "gzip"), ("zstd", "zstd")]
    {
        let answer = host.ask("GET", PAGE, &format!("Accept-Encoding: {wanted}\r\n"));
        assert_eq!(answer.header("content-encoding"), Some(expected), "{wanted}");
        assert_eq!(answer.header("vary"), Some("Accept-Encoding"));
        assert_eq!(decoded(expected, &answer.body), file.as_bytes(), "{wanted}");
        let length: usize = answer.header("content-length").unwrap().parse().unwrap();
        assert_eq!(length, answer.body.len());
        tags.push(answer.header("etag").unwrap().to_owned());
    }
    tags.dedup();
    assert_eq!(tags.len(), 4, "each encoding has a tag of its own: {tags:?}");
    assert!(tags.iter().all(|it| it.starts_with('"') && it.ends_with('"')), "strong: {tags:?}");
}

fn decoded(encoding: &str, bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    match encoding {
        "br" => brotli::Decompressor::new(bytes, 4096).read_to_end(&mut out).map(|_| ()),
        "gzip" => flate2::read::GzDecoder::new(bytes).read_to_end(&mut out).map(|_| ()),
        _ => zstd::stream::copy_decode(bytes, &mut out),
    }
    .expect("it is encoded as it says");
    out
}

#[test]
fn what_the_browser_has_is_not_sent_again() {
    let site = SiteTest::sealed();
    let host = Host::start(&site, &[]);
    let first = host.ask("GET", PAGE, "Accept-Encoding: br\r\n");
    let (tag, date) = (first.header("etag").unwrap(), first.header("last-modified").unwrap());
    for condition in [format!("If-None-Match: {tag}"), format!("If-Modified-Since: {date}")] {
        let again = host.ask("GET", PAGE, &format!("Accept-Encoding: br\r\n{condition}\r\n"));
        assert_eq!((again.status, again.body.len()), (304, 0), "{condition}");
        assert_eq!(again.header("etag"), Some(tag));
        assert_eq!(again.header("vary"), Some("Accept-Encoding"));
        assert_eq!(again.header("cache-control"), Some("no-cache"));
    }
    // The tag is that of the encoding: these bytes the browser has not.
    let other =
        host.ask("GET", PAGE, &format!("Accept-Encoding: gzip\r\nIf-None-Match: {tag}\r\n"));
    assert_eq!(other.status, 200);
    let head = host.ask("HEAD", PAGE, "Accept-Encoding: br\r\n");
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), first.header("content-length"));
    let part = host.ask("GET", PAGE, "Range: bytes=5-9\r\n");
    assert_eq!((part.status, part.text()), (206, site.read(PAGE_FILE)[5..10].to_owned()));
    assert!(part.header("content-range").unwrap().starts_with("bytes 5-9/"));
    assert_eq!(host.ask("GET", PAGE, "Range: bytes=9999999-\r\n").status, 416);
    assert_eq!(host.ask("GET", PAGE, "If-Match: \"x\"\r\n").status, 412);
}

#[test]
fn assets_are_kept_for_good_and_the_banner_may_be_read_from_elsewhere() {
    let site = SiteTest::sealed();
    let host = Host::start(&site, &[]);
    let page = host.get(PAGE).text();
    let at = page.find("/assets/").expect("a page has a style sheet");
    let asset = &page[at..at + page[at..].find('"').unwrap()];
    let asset = host.get(asset);
    assert_eq!(asset.header("cache-control"), Some("public, max-age=31536000, immutable"));
    for file in ["/happy-clinic/upcoming.json", "/happy-clinic/banner.js"] {
        let answer = host.get(file);
        assert_eq!(answer.status, 200, "{file}");
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
        assert_eq!(answer.header("cross-origin-resource-policy"), Some("cross-origin"));
    }
    for hidden in ["/_headers", "/_redirects", "/.gongji/manifest.jsonl"] {
        assert_eq!(host.get(hidden).status, 404, "{hidden}");
    }
}

#[test]
fn the_front_is_in_the_language_that_the_browser_asks_for() {
    let site = SiteTest::sealed();
    let host = Host::start(&site, &[]);
    let check = |target: &str, wanted: &str, status: u16, expected: Option<&str>| {
        let header = if wanted.is_empty() {
            String::new()
        } else {
            format!("Accept-Language: {wanted}\r\n")
        };
        let answer = host.ask("GET", target, &header);
        assert_eq!(
            (answer.status, answer.header("location")),
            (status, expected),
            "{target} {wanted}"
        );
        assert!(answer.header("vary").is_some_and(|it| it.contains("Accept-Language")), "{target}");
    };
    check("/", "en-GB,en;q=0.9,ko;q=0.5", 302, Some("/en/"));
    check("/", "ko", 302, Some("/ko/"));
    check("/?a=b", "ko", 302, Some("/ko/?a=b"));
    check("/", "fr", 200, None);
    check("/", "", 200, None);
    check("/happy-clinic/", "en", 302, Some("/happy-clinic/en/privacy/"));
    check("/happy-clinic/", "de, *;q=0", 200, None);
    check("/happy-clinic/", "en;q=0, *", 302, Some("/happy-clinic/ko/privacy/"));
    // An address that names its language is that language, whatever the browser asks for.
    let answer = host.ask("GET", PAGE, "Accept-Language: en\r\n");
    assert_eq!((answer.status, answer.header("vary")), (200, Some("Accept-Encoding")));
}

#[test]
fn an_address_that_leads_nowhere_is_answered_in_the_language_of_the_reader() {
    let site = SiteTest::sealed();
    let host = Host::start(&site, &[]);
    let check = |target: &str, wanted: &str, file: &str| {
        let answer = host.ask("GET", target, &format!("Accept-Language: {wanted}\r\n"));
        assert_eq!(answer.status, 404, "{target}");
        assert_eq!(answer.text(), site.read(&format!("public/{file}")), "{target} {wanted}");
    };
    check("/happy-clinic/en/privacy/1999-01-01/", "ko", "happy-clinic/en/404.html");
    check("/happy-clinic/nothing", "en", "happy-clinic/en/404.html");
    check("/happy-clinic/nothing", "ko-KR", "happy-clinic/ko/404.html");
    check("/nothing/", "en", "en/404.html");
    check("/ko/nothing", "en", "ko/404.html");
    check("/nothing", "fr", "404.html");
    check("/en/404.html", "fr", "en/404.html");
}

#[test]
fn addresses_people_type_lead_to_the_page() {
    let site = SiteTest::sealed();
    let host = Host::start(&site, &[]);
    for (target, status, expected) in [
        ("/happy-clinic/ko", 301, "/happy-clinic/ko/privacy/"),
        ("/happy-clinic/ko/", 301, "/happy-clinic/ko/privacy/"),
        ("/happy-clinic", 308, "/happy-clinic/"),
        ("/happy-clinic/ko/privacy", 308, PAGE),
        ("/happy-clinic/ko/privacy?x=1", 308, "/happy-clinic/ko/privacy/?x=1"),
        ("/happy-clinic/ko/privacy/index.html", 308, PAGE),
        ("/en", 308, "/en/"),
    ] {
        let answer = host.get(target);
        assert_eq!(
            (answer.status, answer.header("location")),
            (status, Some(expected)),
            "{target}"
        );
    }
}

#[test]
fn a_site_below_a_path_stands_there() {
    let site = SiteTest::sealed();
    let settings = site.read("content/site.yaml");
    let address = settings.lines().find(|it| it.starts_with("base_url:")).unwrap().to_owned();
    site.file(
        "content/site.yaml",
        settings.replace(&address, "base_url: https://a.example/law/policies"),
    );
    let host = Host::start(&site, &[]);
    assert_eq!(host.get(&format!("/law/policies{PAGE}")).status, 200);
    assert_eq!(host.get(PAGE).status, 404);
    for top in ["/", "/law/policies"] {
        assert_eq!(host.get(top).header("location"), Some("/law/policies/"), "{top}");
    }
    let answer = host.ask("GET", "/law/policies/", "Accept-Language: en\r\n");
    assert_eq!(answer.header("location"), Some("/law/policies/en/"));
    drop(host);
    let behind_a_proxy = Host::start(&site, &["--base-path", "/"]);
    assert_eq!(behind_a_proxy.get(PAGE).status, 200);
}

#[test]
fn a_clinic_may_stand_on_a_host_of_its_own() {
    let site = SiteTest::sealed();
    let settings = site.read("content/site.yaml");
    let domains =
        "domains:\n  privacy.happy.example: happy-clinic\n  old.happy.example: happy-clinic\n";
    site.file("content/site.yaml", format!("{settings}\n{domains}"));
    let host = Host::start(&site, &[]);
    let own = |target: &str| {
        host.ask("GET", target, "Host: privacy.happy.example\r\nAccept-Language: en\r\n")
    };
    let page = own("/ko/privacy/");
    assert_eq!(page.status, 200);
    let text = page.text();
    assert!(
        text.contains(
            "<link rel=\"canonical\" href=\"https://privacy.happy.example/ko/privacy/\">"
        ),
        "{text}"
    );
    assert!(text.contains("href=\"/en/privacy/\""), "links stay on the host: {text}");
    assert!(!text.contains("happy-clinic/"), "nothing leads to the path on the main host: {text}");
    assert_eq!(own("/").header("location"), Some("/en/privacy/"));
    assert_eq!(own("/en").header("location"), Some("/en/privacy/"));
    let at = text.find("/assets/").unwrap();
    assert_eq!(own(&text[at..at + text[at..].find('"').unwrap()]).status, 200);
    assert_eq!(own("/nothing").text(), site.read("public/happy-clinic/en/404.html"));
    assert_eq!(own("/green-dental/ko/privacy/").status, 404, "it is the clinic's host alone");
    let moved = [("old.happy.example", "/ko/privacy/"), ("a.example", PAGE)];
    for (name, target) in moved {
        let answer = host.ask("GET", target, &format!("Host: {name}\r\n"));
        let expected = Some("https://privacy.happy.example/ko/privacy/");
        assert_eq!((answer.status, answer.header("location")), (308, expected), "{name}");
    }
    let directory = host.get("/ko/").text();
    assert!(
        directory.contains("href=\"https://privacy.happy.example/ko/privacy/\""),
        "{directory}"
    );
}

#[test]
fn a_host_that_is_none_or_stands_for_no_clinic_is_a_finding() {
    let site = SiteTest::small();
    let settings = site.read("content/site.yaml");
    let domains = "domains:\n  https://a.example: happy-clinic\n  b.example: hapy-clinic\n";
    site.file("content/site.yaml", format!("{settings}\n{domains}"));
    let run = site.run(&["check"]);
    assert_eq!(run.code, 1);
    for code in ["not_a_host", "unknown_clinic", "happy-clinic"] {
        assert!(run.stderr.contains(code), "{code}: {run:#?}");
    }
}

#[test]
fn every_answer_has_the_headers_that_guard_it() {
    let site = SiteTest::sealed();
    let host = Host::start(&site, &[]);
    let answers = [
        host.get(PAGE),
        host.get("/nothing"),
        host.get("/happy-clinic"),
        host.get("/%00"),
        host.ask("POST", PAGE, ""),
        host.get("/healthz"),
        host.ask("GET", PAGE, "If-None-Match: *\r\n"),
        host.ask("GET", PAGE, "Range: bytes=99999999-\r\n"),
        host.ask("GET", PAGE, "Host: a\r\nHost: b\r\n"),
        host.get("/happy-clinic/upcoming.json"),
    ];
    for answer in answers {
        for name in [
            "content-security-policy",
            "x-content-type-options",
            "referrer-policy",
            "permissions-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "date",
        ] {
            assert!(answer.header(name).is_some(), "no {name} in {answer:?}");
        }
        assert_eq!(answer.header("strict-transport-security"), None);
        assert_eq!(answer.header("server"), None);
    }
    let policy = host.get(PAGE);
    let policy = policy.header("content-security-policy").unwrap();
    assert!(!policy.contains("unsafe") && policy.contains("frame-ancestors 'none'"), "{policy}");
}

#[test]
fn an_edit_a_mistake_and_a_new_day_each_make_the_next_site() {
    let site = SiteTest::sealed();
    let mut host = Host::start(&site, &[]);
    let title = |host: &Host| host.get("/ko/").text();
    let settings = site.read("content/site.yaml");
    let before = title(&host);

    site.file("content/site.yaml", settings.replace("title:", "title: 새 이름\nold_title:"));
    host.event("failed");
    assert_eq!(title(&host), before, "a mistake leaves what is served");
    let health: Value = serde_json::from_str(&host.get("/healthz").text()).unwrap();
    assert_eq!(health["status"], "stale");

    let line = settings.lines().find(|it| it.starts_with("title:")).unwrap();
    site.file("content/site.yaml", settings.replace(line, "title: 새 이름"));
    host.event("built");
    wait_for(|| title(&host).contains("새 이름"));
    let health: Value = serde_json::from_str(&host.get("/healthz").text()).unwrap();
    assert_eq!(health["status"], "ok");

    let in_force = |host: &Host| {
        let data: Value =
            serde_json::from_str(&host.get("/happy-clinic/privacy.json").text()).unwrap();
        data["in_force"].as_str().unwrap().to_owned()
    };
    assert_eq!(in_force(&host), "2026-01-01");
    site.file("day", "2027-01-01");
    assert_eq!(host.event("built")["day"], "2027-01-01");
    wait_for(|| in_force(&host) == "2027-01-01");
}

fn wait_for(is_so: impl Fn() -> bool) {
    let began = Instant::now();
    while !is_so() {
        assert!(began.elapsed() < Duration::from_secs(30), "it took too long");
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_host_that_starts_on_a_mistake_serves_what_was_built_before() {
    let site = SiteTest::sealed();
    drop(Host::start(&site, &[]));
    site.file("content/happy-clinic/clinic.yaml", "name: [");
    let mut host = Host::start(&site, &[]);
    assert_eq!(host.get(PAGE).status, 200);
    let health: Value = serde_json::from_str(&host.get("/healthz").text()).unwrap();
    assert_eq!(health["status"], "stale");
    host.signal("-TERM");
    assert_eq!(host.ended(), Some(0));
}

#[test]
fn it_ends_when_it_is_asked_to_and_answers_what_was_asked() {
    let site = SiteTest::sealed();
    let mut host = Host::start(&site, &["--access-log", "log.json", "--log-format", "json"]);
    let mut idle = host.connect();
    let mut slow = host.connect();
    slow.write_all(format!("GET {PAGE} HTTP/1.1\r\nHost: a\r\n").as_bytes()).unwrap();
    thread::sleep(Duration::from_millis(100));
    host.signal("-TERM");
    host.event("ending");
    slow.write_all(b"\r\n").unwrap();
    let mut answer = Vec::new();
    slow.read_to_end(&mut answer).unwrap();
    assert!(answer.starts_with(b"HTTP/1.1 200 "), "{}", String::from_utf8_lossy(&answer));
    assert_eq!(idle.read(&mut [0]).unwrap_or(0), 0, "idle connections are closed");
    assert_eq!(host.event("ended")["is_whole"], true);
    assert_eq!(host.ended(), Some(0));
    let log = site.read("log.json");
    let line: Value = serde_json::from_str(log.lines().last().unwrap()).unwrap();
    assert_eq!(
        (&line["status"], &line["target"], &line["client"]),
        (&200.into(), &PAGE.into(), &"127.0.0.0".into())
    );
}

#[test]
fn a_log_that_was_moved_is_opened_anew_and_counters_stand_apart() {
    let site = SiteTest::sealed();
    let mut host = Host::start(
        &site,
        &["--access-log", "log", "--trusted-proxy", "127.0.0.1", "--metrics", "127.0.0.1:0"],
    );
    assert_eq!(host.get(PAGE).status, 200);
    wait_for(|| site.read("log").contains("GET"));
    std::fs::rename(site.path("log"), site.path("log.1")).unwrap();
    host.signal("-HUP");
    host.event("built");
    let answer = host.ask(
        "GET",
        PAGE,
        "X-Forwarded-For: 192.0.2.1, 203.0.113.9\r\nX-Forwarded-Proto: https\r\n",
    );
    assert!(answer.header("strict-transport-security").is_some(), "the proxy encrypts");
    wait_for(|| site.path("log").exists() && site.read("log").contains("203.0.113.0 - - ["));
    assert!(!site.read("log.1").contains("203.0.113"));
    assert_eq!(host.get("/metrics").status, 404, "counters are not for visitors");
}

#[test]
fn more_connections_than_allowed_wait_for_a_place() {
    let site = SiteTest::sealed();
    let args = ["--max-connections", "2", "--deadline", "30"];
    let host = Host::start(&site, &args);
    let held = [host.connect(), host.connect()];
    // Both are taken in before the third comes.
    thread::sleep(Duration::from_millis(300));
    let mut third = host.connect();
    third.write_all(b"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").unwrap();
    third.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
    assert!(third.read(&mut [0; 16]).is_err(), "there is no place yet");
    drop(held);
    third.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let mut answer = Vec::new();
    third.read_to_end(&mut answer).unwrap();
    assert!(answer.starts_with(b"HTTP/1.1 200 "));
}

#[test]
fn counters_are_told_at_an_address_of_their_own() {
    let site = SiteTest::sealed();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut host = Host::start(&site, &["--metrics", &free.to_string()]);
    assert_eq!(host.get(PAGE).status, 200);
    assert_eq!(host.get("/nothing").status, 404);
    host.address = free;
    let text = host.get("/metrics").text();
    for line in ["gongji_answers_total{class=\"2xx\"} 1", "gongji_answers_total{class=\"4xx\"} 1"] {
        assert!(text.lines().any(|it| it == line), "{line} is not in\n{text}");
    }
    assert_eq!(host.get(PAGE).status, 404);
}
