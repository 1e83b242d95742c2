//! The notice of a change: every form of it, the clock it is held against, and what the site shows
//! on which day.

use crate::site_test::{Run, SiteTest, TODAY, Tree, differing};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const IN_FORCE: &str = "content/happy-clinic/privacy/2026-01-01.yaml";
const TO_COME: &str = "content/happy-clinic/privacy/2027-01-01.yaml";
/// When the versions that were there before were taken over.
const LONG_AGO: &str = "2026-10-01";
const FORMS: [&str; 12] = [
    "page",
    "poster",
    "html",
    "text",
    "eml",
    "ics",
    "atom",
    "json-feed",
    "banner",
    "sms",
    "lms",
    "alimtalk",
];

/// What a form says, without what differs each time a site is sealed: salts are drawn anew, and
/// digests come of them.
fn said(site: &SiteTest, form: &str, locale: &str) -> String {
    let run = site.run(&["notice", "happy-clinic", "--format", form, "--locale", locale]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{form} {locale}");
    without_digests(&run.stdout).replace("\r\n", "\n")
}

fn without_digests(text: &str) -> String {
    let mut parts = text.split("sha256-");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("[DIGEST]");
        out.push_str(part.trim_start_matches(|it: char| it.is_ascii_hexdigit()));
    }
    out
}

fn refused(run: &Run) -> Vec<String> {
    assert_eq!(run.code, 1, "{run:#?}");
    run.stderr.lines().filter_map(|it| it.split_once("]: ")).map(|it| it.0.to_owned()).collect()
}

#[test]
fn short_forms_are_said_in_both_languages() {
    let site = SiteTest::sealed();
    for form in ["sms", "lms", "alimtalk", "banner", "ics"] {
        for locale in ["ko", "en"] {
            insta::assert_snapshot!(format!("{form}-{locale}"), said(&site, form, locale));
        }
    }
}

#[test]
fn the_text_has_the_comparison_with_marks() {
    let site = SiteTest::sealed();
    for locale in ["ko", "en"] {
        insta::assert_snapshot!(format!("text-{locale}"), said(&site, "text", locale));
        insta::assert_snapshot!(format!("html-{locale}"), said(&site, "html", locale));
    }
}

#[test]
fn feeds_have_the_one_entry() {
    let site = SiteTest::sealed();
    for locale in ["ko", "en"] {
        insta::assert_snapshot!(format!("atom-{locale}"), said(&site, "atom", locale));
        let feed: Value = serde_json::from_str(&said(&site, "json-feed", locale)).expect("is JSON");
        let address =
            format!("https://small.example/happy-clinic/{locale}/privacy/notice/2027-01-01/");
        assert_eq!(feed["items"].as_array().map(Vec::len), Some(1));
        assert_eq!((&feed["items"][0]["id"], &feed["language"]), (&json!(address), &json!(locale)));
    }
}

#[test]
fn pages_stand_alone() {
    let site = SiteTest::sealed();
    for (form, locale) in [("page", "ko"), ("page", "en"), ("poster", "ko"), ("poster", "en")] {
        let html = said(&site, form, locale);
        assert!(html.starts_with(&format!("<!doctype html>\n<html lang=\"{locale}\"")), "{html}");
        assert!(html.contains("<style>"), "the style is inside");
        for part in ["<script src", "href=\"/", "src=\"/", "rel=\"stylesheet\""] {
            assert!(!html.contains(part), "{form} {locale} has {part}");
        }
    }
}

#[test]
fn a_mail_has_its_sender_and_is_the_same_each_time() {
    let site = SiteTest::sealed();
    let args = ["notice", "happy-clinic", "--format", "eml", "--from", "privacy@happy.example"];
    let mail = site.run(&args);
    assert_eq!(mail.code, 0, "{mail:#?}");
    assert!(mail.stdout.contains(" <privacy@happy.example>\r\n"), "{}", mail.stdout);
    // Its date is the day of announcement, not that on which it is made.
    assert!(mail.stdout.contains("Date: Sun, 22 Nov 2026 00:00:00 +0900\r\n"), "{}", mail.stdout);
    assert_eq!(mail.stdout, site.on("2026-12-24", &args).stdout);
    assert!(mail.stdout.is_ascii());
    let site = site.file("notice.eml", "old");
    let run = site.run(&[&args[..], &["--output", "notice.eml"]].concat());
    assert_eq!((run.code, run.stdout.as_str()), (0, ""));
    assert_eq!(site.read("notice.eml"), mail.stdout);
    let run = site.run(&["notice", "happy-clinic", "--format", "eml", "--from", "privacy"]);
    assert_eq!(run.code, 2, "{run:#?}");
}

#[test]
fn the_json_is_a_contract() {
    let site = SiteTest::sealed();
    let mut json = site.run(&["notice", "happy-clinic", "--format", "json"]).json();
    let formats: Vec<&str> = json["channels"]
        .as_array()
        .expect("is a list")
        .iter()
        .map(|it| it["format"].as_str().expect("is a name"))
        .collect();
    assert_eq!(formats, FORMS);
    for channel in json["channels"].as_array_mut().expect("is a list") {
        let is_counted = ["sms", "lms", "alimtalk"].iter().any(|it| channel["format"] == *it);
        // The others are as long as the theme, or as digests.
        if is_counted {
            assert!(channel["bytes"].as_u64() > Some(0) || channel["refused"].is_object());
        } else {
            channel["bytes"] = Value::Null;
            channel["characters"] = Value::Null;
        }
    }
    let text = serde_json::to_string_pretty(&json).expect("was JSON");
    insta::assert_snapshot!("json-ko", without_digests(&text));
    // Common options have their places before the command too.
    let before = site.run(&["--format", "json", "notice", "happy-clinic"]);
    assert_eq!(before.json()["clinic"], "happy-clinic");
    let usage = site.run(&["--format", "sms", "notice", "happy-clinic"]);
    assert_eq!(usage.code, 2, "{usage:#?}");
}

#[test]
fn words_that_no_fact_explains_are_told_after_sealing_as_before() {
    let site = SiteTest::small();
    let until = "until: membership-ends";
    site.swap(IN_FORCE, until, "months: 12, after: membership-ends");
    site.swap(TO_COME, until, "years: 1, after: membership-ends");
    site.on(LONG_AGO, &["seal", "happy-clinic", "2026-01-01", "--imported", "--yes"]);
    let said = |locale: &str| {
        let args = ["notice", "happy-clinic", "2027-01-01", "--format", "json", "--locale", locale];
        let json = site.on("2026-11-20", &args).json();
        (json["draft"] == true, json["sentences"].to_string())
    };
    let before = ["ko", "en"].map(said);
    assert!(
        before[0].1.contains("12개월 → 홈페이지 회원 관리 / 회원 탈퇴 시부터 1년"),
        "{before:?}"
    );
    assert!(before[1].1.contains("12 months after"), "{before:?}");
    let run = site.on("2026-11-20", &["seal", "happy-clinic", "2027-01-01", "--yes"]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert_eq!(["ko", "en"].map(said), before.map(|(_, said)| (false, said)));
}

#[test]
fn a_version_before_one_that_was_announced_is_sealed_only_if_somebody_says_why() {
    let site = SiteTest::sealed();
    let amend = ["amend", "happy-clinic", "--effective", "2026-12-15"];
    assert_eq!(site.run(&amend).code, 0);
    let seal = ["seal", "happy-clinic", "2026-12-15", "--yes"];
    let run = site.run(&seal);
    assert_eq!(run.code, 1, "{run:#?}");
    assert_eq!(refused(&run)[0], "error[warnings_not_allowed");
    assert!(run.stderr.contains("warning[later_version_sealed]"), "{run:#?}");
    assert!(run.stderr.contains("2026-12-15.yaml:3:1"), "{run:#?}");
    let allowed = ["--allow", "later_version_sealed", "--reason", "urgent"];
    let run = site.run(&[seal.as_slice(), &allowed].concat());
    assert_eq!(run.code, 0, "{run:#?}");
}

#[test]
fn what_cannot_be_carried_is_refused_with_what_can() {
    let site = SiteTest::small();
    site.swap("content/happy-clinic/clinic.yaml", "Happy Clinic", "Hâppy Clinic");
    site.seal_all();
    let run = site.run(&["notice", "happy-clinic", "--format", "lms", "--locale", "en"]);
    assert_eq!(refused(&run), ["error[notice_characters", "note[notice_forms"]);
    assert!(run.stderr.contains("â (U+00E2)"), "{}", run.stderr);
    let others = "page, poster, html, text, eml, ics, atom, json-feed, banner, alimtalk";
    assert!(run.stderr.contains(others), "{}", run.stderr);
    assert!(run.stdout.is_empty());
    // In Korean the name is another one.
    assert_eq!(site.run(&["notice", "happy-clinic", "--format", "lms"]).code, 0);
    let json = site.run(&["notice", "happy-clinic", "--format", "json", "--locale", "en"]).json();
    let lms = json["channels"].as_array().and_then(|it| it.iter().find(|it| it["format"] == "lms"));
    assert_eq!(lms.map(|it| &it["refused"]["code"]), Some(&json!("notice_characters")));
}

#[test]
fn what_has_no_notice_is_told() {
    let site = SiteTest::sealed();
    let of = |args: &[&str]| refused(&site.run(&[&["notice"], args].concat()));
    assert_eq!(of(&["nobody"]), ["error[unknown_clinic"]);
    assert_eq!(of(&["happy-clinic", "2025-01-01"]), ["error[no_such_version"]);
    assert_eq!(of(&["happy-clinic", "2024-04-01"]), ["error[version_without_notice"]);
    assert_eq!(of(&["green-dental"]), ["error[nothing_to_announce"]);
    assert_eq!(of(&["happy-clinic", "--locale", "ja"]), ["error[clinic_language"]);
    assert_eq!(site.run(&["notice", "happy-clinic", "--format", "fax"]).code, 2);
}

#[test]
fn without_a_version_to_come_the_newest_draft_is_shown_as_one() {
    let site = SiteTest::small();
    site.seal_all();
    // The one to come is in force by then; a draft follows it.
    let draft =
        site.read(TO_COME).replace("2026-11-22", "2027-02-01").replace("2027-01-01", "2027-03-01");
    site.file("content/happy-clinic/privacy/2027-03-01.yaml", draft.replace("0200", "0300"));
    let on = |day: &str, form: &str| site.on(day, &["notice", "happy-clinic", "--format", form]);
    assert!(on(TODAY, "text").stdout.contains("2027년 1월 1일부터"));
    let text = on("2027-01-02", "text");
    assert!(text.stdout.starts_with("[초안] 해맑은의원"), "{text:#?}");
    assert!(text.stdout.contains("※ 확정되지 않은 초안입니다."), "{text:#?}");
    assert!(on("2027-01-02", "sms").stdout.starts_with("[초안] "));
    let json = on("2027-01-02", "json").json();
    assert_eq!(
        (&json["draft"], &json["version"], &json["head"]),
        (&json!(true), &json!("2027-03-01"), &Value::Null)
    );
}

/// A site whose version in force promises seven days.
fn promising() -> SiteTest {
    let site = SiteTest::small();
    site.remove("content/green-dental");
    let facts = site.read(IN_FORCE);
    site.file(IN_FORCE, format!("{facts}promise: {{ days: 7 }}\n"));
    let facts = site.read(TO_COME);
    site.file(TO_COME, format!("{facts}promise: {{ days: 7 }}\n"));
    for version in ["2024-04-01", "2026-01-01"] {
        let run = site.on(LONG_AGO, &["seal", "happy-clinic", version, "--imported", "--yes"]);
        assert_eq!(run.code, 0, "{run:#?}");
    }
    site
}

/// What sealing the version to come says, announced on a day.
fn seal_announced(day: &str) -> (i32, Vec<String>) {
    let site = promising();
    site.swap(TO_COME, "announced: 2026-11-22", &format!("announced: {day}"));
    let run = site.on("2026-11-22", &["seal", "happy-clinic", "--yes", "--format", "json"]);
    (run.code, if run.code == 0 { Vec::new() } else { run.findings() })
}

#[test]
fn a_promise_is_counted_in_clear_days_and_in_calendar_days() {
    let at = |code: &str| format!("{code} {TO_COME}:2:12");
    // Seven full days lie between: fine.
    assert_eq!(seal_announced("2026-12-24"), (0, Vec::new()));
    // Seven by the calendar, six full ones: nobody seals that unknowingly.
    let (code, found) = seal_announced("2026-12-25");
    assert_eq!(code, 1, "{found:?}");
    assert!(found.contains(&at("notice_calendar_days_only")), "{found:?}");
    assert!(!found.contains(&at("notice_promise_broken")), "{found:?}");
    // Six: broken.
    let (code, found) = seal_announced("2026-12-26");
    assert!(code == 1 && found.contains(&at("notice_promise_broken")), "{found:?}");
    // After it applies: it would reach back.
    let (code, found) = seal_announced("2027-01-02");
    assert!(code == 1 && found.contains(&at("notice_retroactive")), "{found:?}");
    // No day is invented for a month.
    let (code, found) = seal_announced("2026-12");
    assert!(code == 1 && found.contains(&at("notice_not_countable")), "{found:?}");
}

#[test]
fn a_warning_of_the_clock_can_be_allowed_and_a_broken_promise_cannot() {
    let seal = |day: &str, code: &str| {
        let site = promising();
        site.swap(TO_COME, "announced: 2026-11-22", &format!("announced: {day}"));
        let args = ["seal", "happy-clinic", "--yes", "--allow", code, "--reason", "as agreed"];
        site.on("2026-11-22", &args).code
    };
    assert_eq!(seal("2026-12-25", "notice_calendar_days_only"), 0);
    assert_eq!(seal("2026-12-26", "notice_promise_broken"), 1);
}

#[test]
fn a_month_stands_in_no_calendar_and_is_planned_nowhere() {
    let site = SiteTest::small();
    site.remove("content/green-dental").remove(TO_COME);
    let facts =
        site.read(IN_FORCE).replace("2025-12-20", "2026-11-22").replace("2026-01-01", "2027-01");
    site.file("content/happy-clinic/privacy/2027-01.yaml", facts.replace("0100", "0300"));
    for version in ["2024-04-01", "2026-01-01"] {
        let run = site.on(LONG_AGO, &["seal", "happy-clinic", version, "--imported", "--yes"]);
        assert_eq!(run.code, 0, "{run:#?}");
    }
    let args =
        ["seal", "happy-clinic", "--yes", "--allow", "notice_not_countable", "--reason", "x"];
    let run = site.on("2026-11-22", &args);
    assert_eq!(run.code, 0, "{run:#?}");
    site.publish();
    let folder = "public/happy-clinic/ko/privacy/notice/2027-01";
    assert!(site.path(&format!("{folder}/notice.txt")).is_file());
    assert!(!site.path(&format!("{folder}/notice.ics")).exists());
    assert!(!site.read(&format!("{folder}/index.html")).contains("notice.ics"));
    let run = site.run(&["notice", "happy-clinic", "--format", "ics"]);
    assert_eq!(refused(&run), ["error[notice_no_day", "note[notice_forms"]);
}

fn published(site: &SiteTest, day: &str) -> Tree {
    let run = site.on(day, &["build"]);
    assert_eq!(run.code, 0, "{day}: {run:#?}");
    site.tree("public").into_iter().filter(|it| !it.0.starts_with(".gongji/")).collect()
}

fn text<'t>(tree: &'t Tree, path: &str) -> &'t str {
    std::str::from_utf8(tree.get(path).unwrap_or_else(|| panic!("no {path}"))).expect("is UTF-8")
}

fn upcoming(tree: &Tree) -> Vec<Value> {
    let json: Value =
        serde_json::from_str(text(tree, "happy-clinic/upcoming.json")).expect("is JSON");
    json["upcoming"].as_array().cloned().expect("is a list")
}

#[test]
fn on_its_day_a_version_comes_into_force_and_the_banner_goes() {
    let site = SiteTest::sealed();
    let page = "happy-clinic/ko/privacy/index.html";
    let before = published(&site, "2026-12-31");
    assert!(text(&before, page).contains("02-555-0100"));
    assert_eq!(upcoming(&before).len(), 1);
    let on_the_day = published(&site, "2027-01-01");
    assert!(text(&on_the_day, page).contains("02-555-0200"));
    assert_eq!(upcoming(&on_the_day), Vec::<Value>::new());
    let after = published(&site, "2027-01-02");
    assert_eq!(differing(&on_the_day, &after), Vec::<String>::new());
    // The notice stays where it was.
    assert!(after.contains_key("happy-clinic/ko/privacy/notice/2027-01-01/index.html"));
}

#[test]
fn what_is_not_announced_yet_is_nowhere() {
    let site = SiteTest::small();
    for version in ["2024-04-01", "2026-01-01"] {
        let run = site.on(LONG_AGO, &["seal", "happy-clinic", version, "--imported", "--yes"]);
        assert_eq!(run.code, 0, "{run:#?}");
    }
    let run = site.on(LONG_AGO, &["seal", "green-dental", "--imported", "--yes"]);
    assert_eq!(run.code, 0, "{run:#?}");
    let without = published(&site, "2026-11-30");
    site.swap(TO_COME, "announced: 2026-11-22", "announced: 2026-12-01");
    let run = site.on("2026-11-25", &["seal", "happy-clinic", "--yes"]);
    assert_eq!(run.code, 0, "{run:#?}");
    let before = published(&site, "2026-11-30");
    assert_eq!(differing(&without, &before), Vec::<String>::new());
    for (path, bytes) in before.iter().filter(|it| !it.0.contains("banner.")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!path.contains("2027-01-01") && !text.contains("2027-01-01"), "{path}");
    }
    let verified = site.on("2026-11-30", &["verify", "public"]);
    assert!(verified.code == 0 && !verified.stderr.contains("site_older"), "{verified:#?}");
    let status = site.on("2026-11-30", &["status", "--format", "json"]).json();
    let happy = &status["clinics"][1];
    assert_eq!(happy["scheduled"][0]["version"], "2027-01-01");
    assert_eq!((&happy["upcoming"], &status["next_change"]), (&json!([]), &json!("2026-12-01")));
    // Its mails can be prepared.
    let run = site.on("2026-11-30", &["notice", "happy-clinic", "--format", "lms"]);
    assert!(run.code == 0 && run.stdout.contains("2027년 1월 1일부터"), "{run:#?}");
    let after = published(&site, "2026-12-01");
    assert!(after.contains_key("happy-clinic/en/privacy/notice/2027-01-01/notice.ics"));
    assert!(text(&after, "happy-clinic/ledger.jsonl").contains("2027-01-01"));
    assert_eq!(upcoming(&after).len(), 1);
}

#[test]
fn the_zone_of_the_machine_does_not_matter() {
    let site = SiteTest::sealed();
    let on = |zone: &str| {
        let mut command = site.command("2027-01-01", &["build", "--output", "zone/public"]);
        let run = command.env("TZ", zone).output().expect("can be started");
        assert!(run.status.success(), "{run:?}");
        let made = site.tree("zone/public");
        site.remove("zone");
        let mail = ["notice", "happy-clinic", "2027-01-01", "--format", "eml"];
        let mail = site.command(TODAY, &mail).env("TZ", zone).output().expect("can be started");
        (made, mail.stdout)
    };
    let (seoul, mail) = on("Asia/Seoul");
    for zone in ["America/New_York", "Pacific/Kiritimati", "UTC"] {
        let (other, other_mail) = on(zone);
        assert_eq!(differing(&seoul, &other), Vec::<String>::new(), "{zone}");
        assert_eq!(mail, other_mail, "{zone}");
    }
}

#[test]
fn entries_of_feeds_never_change() {
    let site = SiteTest::sealed();
    let entries = |day: &str| {
        let made = published(&site, day);
        let feed: Value = serde_json::from_str(text(&made, "happy-clinic/ko/privacy/feed.json"))
            .expect("is JSON");
        let atom = text(&made, "happy-clinic/ko/privacy/feed.xml").to_owned();
        (feed["items"].as_array().cloned().expect("is a list"), entries_of(&atom))
    };
    let first = entries(TODAY);
    assert_eq!((first.0.len(), first.1.len()), (1, 1));
    let draft =
        site.read(TO_COME).replace("2026-11-22", "2027-02-01").replace("2027-01-01", "2027-04-01");
    site.file("content/happy-clinic/privacy/2027-04-01.yaml", draft.replace("0200", "0300"));
    let run = site.on("2027-02-01", &["seal", "happy-clinic", "--yes"]);
    assert_eq!(run.code, 0, "{run:#?}");
    let later = entries("2027-05-01");
    assert_eq!((later.0.len(), later.1.len()), (2, 2));
    assert_eq!(later.0.last(), first.0.last());
    assert_eq!(later.1.last(), first.1.last());
}

fn entries_of(atom: &str) -> Vec<String> {
    assert!(atom.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns="), "{atom}");
    let entries = atom.split("<entry>").skip(1).map(|it| it.split("</entry>").next());
    let entries: Vec<String> = entries.flatten().map(str::to_owned).collect();
    let ids: BTreeSet<&str> = entries
        .iter()
        .filter_map(|it| it.split_once("<id>")?.1.split_once("</id>"))
        .map(|it| it.0)
        .collect();
    assert_eq!(ids.len(), entries.len(), "{atom}");
    entries
}

#[test]
fn other_sites_may_read_what_the_banner_needs() {
    let site = SiteTest::sealed();
    site.publish();
    let headers = site.read("public/_headers");
    for file in ["/:clinic/upcoming.json", "/:clinic/banner.js"] {
        let rule: Vec<&str> = headers
            .lines()
            .skip_while(|it| *it != file)
            .skip(1)
            .take_while(|it| it.starts_with(' '))
            .map(str::trim)
            .collect();
        for wanted in
            ["Access-Control-Allow-Origin: *", "Cross-Origin-Resource-Policy: cross-origin"]
        {
            assert!(rule.contains(&wanted), "{file}: {rule:?}");
        }
        assert!(!rule.iter().any(|it| it.contains("immutable")), "{file}: {rule:?}");
    }
    assert!(headers.contains("frame-ancestors 'none'"));
    for (file, kind) in [
        ("/*.ics", "text/calendar"),
        ("/*/feed.xml", "application/atom+xml"),
        ("/*/feed.json", "application/feed+json"),
    ] {
        assert!(
            headers.contains(&format!("{file}\n  Content-Type: {kind}; charset=utf-8\n")),
            "{file}"
        );
    }
}

#[test]
fn status_tells_what_is_due_and_which_language_lags() {
    let site = SiteTest::small();
    for version in ["2024-04-01", "2026-01-01"] {
        let args = ["seal", "happy-clinic", version, "--imported", "--withhold", "en", "--yes"];
        let run = site.on(LONG_AGO, &args);
        assert_eq!(run.code, 0, "{run:#?}");
    }
    let json = site.on("2026-11-10", &["status", "--format", "json"]).json();
    let happy = &json["clinics"][1];
    assert_eq!(
        happy["behind"],
        json!({
            "en": { "missing": 1, "versions": ["2026-01-01"], "withheld": ["2026-01-01"] }
        })
    );
    let due =
        json!([{ "what": "seal", "version": "2027-01-01", "by": "2026-11-22", "days_left": 12 }]);
    assert_eq!(happy["due"], due);
    assert_eq!(json["next_change"], Value::Null, "drafts have no pages");
    let people = site.on("2026-11-25", &["status"]);
    insta::assert_snapshot!(people.stdout);
    // A draft that cannot be read hides nothing of the others.
    site.swap(TO_COME, "officer:", "offficer:");
    let run = site.run(&["status", "--format", "json"]);
    assert_eq!((run.code, run.findings().len()), (1, 1), "{run:#?}");
    let json = run.json();
    assert_eq!(json["clinics"][1]["in_force"], "2026-01-01");
    assert_eq!(json["clinics"][1]["drafts"][0]["version"], "2027-01-01");
}
