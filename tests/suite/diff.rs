//! `gongji diff`: the contract of its JSON, texts that can be put together again, and its words.

use super::site_test::{SiteTest, TODAY, repository};
use gongji::date::KnownDate;
use gongji::diag::Findings;
use gongji::document::to_text;
use gongji::l10n::Locale;
use gongji::project::{Drafts, Project, load_clinic};
use gongji::source::files::SiteFolder;
use serde_json::Value;
use std::fs;
use std::process::Stdio;

/// A version of the small site and a draft after it, with little between them.
fn amended() -> SiteTest {
    let site = SiteTest::small();
    let path = "content/happy-clinic/privacy/2027-01-01.yaml";
    let text = site.read("content/happy-clinic/privacy/2026-01-01.yaml");
    let text = text.replace(
        "announced: 2025-12-20\neffective: 2026-01-01",
        "announced: 2026-11-30\neffective: 2027-01-01",
    );
    site.file(path, text);
    site
}

/// One side of a JSON diff: each unit of text on a line.
fn side(rows: &Value, name: &str) -> Vec<String> {
    let rows = rows.as_array().expect("is a list");
    let text = |row: &Value| -> Option<String> {
        let segments = row[name].as_array().expect("is a list");
        let texts = segments.iter().map(|it| it["text"].as_str().expect("is a text"));
        (!segments.is_empty()).then(|| texts.collect())
    };
    rows.iter().filter_map(text).collect()
}

fn ops(rows: &Value, name: &str) -> Vec<String> {
    let all = rows.as_array().expect("is a list").iter();
    let all = all.flat_map(|it| it[name].as_array().expect("is a list").clone());
    let mut ops: Vec<String> =
        all.map(|it| it["op"].as_str().unwrap_or_default().to_owned()).collect();
    ops.sort();
    ops.dedup();
    ops
}

#[test]
fn the_json_is_a_contract() {
    let site = amended();
    site.swap(
        "content/happy-clinic/privacy/2027-01-01.yaml",
        "  name: { ko: 김하늘, en: Haneul Kim }",
        "  name: { ko: 이바다, en: Bada Lee }",
    );
    let run =
        site.run(&["diff", "happy-clinic", "2026-01-01", "--format", "json", "--locale", "ko"]);
    assert_eq!(run.code, 0, "{run:#?}");
    let json = run.json();
    let names =
        |it: &Value| it.as_object().expect("is an object").keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&json), ["clinic", "document", "from", "to", "locale", "changes", "rows"]);
    assert_eq!(names(&json["rows"][0]), ["key", "before", "after"]);
    assert_eq!(names(&json["rows"][0]["after"][0]), ["op", "text"]);
    let head: Vec<&Value> =
        ["clinic", "document", "from", "to", "locale"].map(|it| &json[it]).to_vec();
    assert_eq!(head, ["happy-clinic", "privacy", "2026-01-01", "2027-01-01", "ko"]);
    insta::assert_snapshot!(serde_json::to_string_pretty(&json["changes"]).expect("is JSON"), @r#"
    [
      {
        "code": "officer.changed",
        "key": "officer.name",
        "severity": "admin",
        "before": "김하늘",
        "after": "이바다",
        "sentence": "개인정보 보호책임자의 성명이 다음과 같이 바뀝니다: 김하늘 → 이바다",
        "law": [
          "「개인정보 보호법」 제30조제2항"
        ]
      }
    ]
    "#);
    let rows = json["rows"].as_array().expect("is a list");
    let officer =
        rows.iter().find(|it| it["key"] == "officer.name").expect("the officer has a row");
    insta::assert_snapshot!(officer.to_string(), @r#"{"key":"officer.name","before":[{"op":"equal","text":"성명: "},{"op":"delete","text":"김하늘"}],"after":[{"op":"equal","text":"성명: "},{"op":"insert","text":"이바다"}]}"#);
}

#[test]
fn both_sides_are_put_together_again_for_every_pair_of_the_sample() {
    let site = SiteTest::own_drafts();
    let mut pairs = 0;
    for clinic in fs::read_dir(repository().join("content")).expect("is there").flatten() {
        let clinic = clinic.file_name().to_string_lossy().into_owned();
        let Ok(files) = fs::read_dir(site.path("content").join(&clinic).join("privacy")) else {
            continue;
        };
        let mut versions: Vec<String> = files
            .flatten()
            .filter_map(|it| Some(it.file_name().to_str()?.strip_suffix(".yaml")?.to_owned()))
            .collect();
        versions.sort();
        for locale in ["ko", "en"] {
            let diff = |from: &str, to: &str| {
                let run =
                    site.run(&["diff", &clinic, from, to, "--format", "json", "--locale", locale]);
                assert_eq!(run.code, 0, "{run:#?}");
                run.json()
            };
            for from in &versions {
                for to in versions.iter().filter(|it| *it > from) {
                    let (there, back) = (diff(from, to), diff(to, from));
                    let (rows, mirror) = (&there["rows"], &back["rows"]);
                    // In the mirror the rows are in the order of the other document.
                    let sorted = |mut it: Vec<String>| {
                        it.sort();
                        it
                    };
                    for (one, other) in [("before", "after"), ("after", "before")] {
                        assert_eq!(sorted(side(rows, one)), sorted(side(mirror, other)));
                        assert!(side(rows, one).len() > 50, "{clinic} {from} {to}");
                    }
                    assert_eq!(ops(rows, "before"), ["delete", "equal"]);
                    assert_eq!(ops(rows, "after"), ["equal", "insert"]);
                    // What stands in the document stands here, in its order.
                    let text = said(&site, &clinic, to, locale);
                    let mut rest = text.as_str();
                    for unit in side(rows, "after") {
                        for part in unit.split(" / ").flat_map(|it| it.split(": ")) {
                            let at = rest.find(part.trim());
                            let at =
                                at.unwrap_or_else(|| panic!("{clinic} {to}: {part}\nin {rest}"));
                            rest = &rest[at..];
                        }
                    }
                    pairs += 1;
                }
            }
        }
    }
    assert!(pairs >= 10, "only {pairs}");
}

/// The text of a version, from its document.
fn said(site: &SiteTest, clinic: &str, version: &str, locale: &str) -> String {
    let folder = SiteFolder::open(&site.path("")).expect("is there");
    let project = Project::open(folder, &mut Findings::new()).expect("can be read");
    let project = project.expect("is right");
    let handle = project.clinic(clinic).expect("is there");
    let clinic = load_clinic(&project, handle, Drafts::Loaded).expect("can be read").0;
    let clinic = clinic.expect("is right");
    let version = KnownDate::parse(version).expect("is a date");
    let locale = Locale::parse(locale).expect("is a language");
    let text = clinic.version(version).and_then(|it| it.text(&project, &locale));
    to_text(&text.expect("has a text").0.document, &[])
}

#[test]
fn bill_style_says_the_same_with_dashes() {
    let site = SiteTest::own_drafts();
    let table = |style: &str| {
        let args = ["diff", "gangnam-medical-service", "2022-04", "2026-10-02", "--locale", "ko"];
        let rest = ["--format", "md", "--view", "columns", "--style", style];
        let run = site.run(&[args.as_slice(), rest.as_slice()].concat());
        assert_eq!(run.code, 0, "{run:#?}");
        run.stdout
    };
    let (full, bill) = (table("full"), table("bill"));
    assert_ne!(full, bill);
    let rows = |text: &str| -> Vec<(String, String)> {
        let cells = text.lines().filter_map(|it| it.strip_prefix("| ")?.strip_suffix(" |"));
        let cells = cells.filter_map(|it| it.split_once(" | "));
        cells.map(|(before, after)| (before.to_owned(), after.to_owned())).collect()
    };
    let (full, bill) = (rows(&full), rows(&bill));
    assert_eq!(full.len(), bill.len());
    let mut dashed = 0;
    for ((before, after), (left, right)) in full.iter().zip(&bill) {
        assert_eq!(before, left, "the left column is the whole text");
        if after == right {
            continue;
        }
        dashed += 1;
        // Each run of dashes stands for the nth text between the marked words of the left column.
        let marked = |text: &str, tag: &str| -> Vec<String> {
            let inner = |it: &str| it.split(&format!("</{tag}>")).next().map(str::to_owned);
            text.split(&format!("<{tag}>")).skip(1).filter_map(inner).collect()
        };
        assert_eq!(marked(after, "ins"), marked(right, "ins"));
        assert!(right.contains("---"), "{right}");
    }
    assert!(dashed >= 3, "{bill:#?}");
}

#[test]
fn two_files_are_compared_byte_for_byte() {
    let site = SiteTest::empty();
    let pairs = [
        (
            "ko",
            "제1조 개인정보를 1년간 보관합니다.\r\n병원이 처리합니다.",
            "제1조 개인정보를 3년간 보관합니다.\n\n의원이 처리합니다.\n",
        ),
        ("en", "kept for 1 year\tby the Clinic", "kept for 3 years by the “Clinic”"),
        ("ja", "個人情報を1年間保管します。", "個人情報を3年間保管いたします。"),
        ("zh-Hans", "我们保存个人信息一年。", "我们保存个人资料三年。"),
        ("th", "เก็บข้อมูลไว้ 1 ปี", "เก็บข้อมูลส่วนบุคคลไว้ 3 ปี"),
        ("ar", "نحتفظ بالبيانات لمدة سنة", "نحتفظ بالمعلومات لمدة 3 سنوات"),
        ("ru", "хранится 1 год", "хранится в течение 3 лет"),
        ("ko", "\u{feff}글", "글\u{0}"),
        ("en", "", "new\n"),
    ];
    for (locale, old, new) in pairs {
        site.file("old.txt", old).file("new.txt", new);
        let run = |format: &str| {
            let run = site.run(&[
                "diff", "--text", "old.txt", "new.txt", "--locale", locale, "--format", format,
            ]);
            assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run:#?}");
            run
        };
        let json = run("json").json();
        let segments = json["segments"].as_array().expect("is a list");
        let text = |without: &str| -> String {
            let own = segments.iter().filter(|it| it["op"] != without);
            own.map(|it| it["text"].as_str().expect("is a text")).collect()
        };
        assert_eq!(text("insert"), old, "{locale}");
        assert_eq!(text("delete"), new, "{locale}");
        if old.len() > 10 {
            let has = |op: &str| segments.iter().any(|it| it["op"] == op);
            assert!(has("equal") && has("insert"), "{locale}: {segments:?}");
        }
        assert!(run("html").stdout.contains(&format!("<html lang=\"{locale}\"")));
        assert!(run("md").stdout.contains("<ins>"));
        assert!(run("text").stdout.contains("{+"));
    }
}

#[test]
fn a_text_can_come_from_standard_input() {
    let site = SiteTest::empty();
    site.file("old.txt", "하나 둘\n").file("new.txt", "하나 셋\n");
    let mut command = site.command(TODAY, &["diff", "--text", "-", "new.txt", "--locale", "ko"]);
    command.stdin(Stdio::from(fs::File::open(site.path("old.txt")).expect("was just made")));
    let output = command.output().expect("can be started");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "하나 [-둘-]{+셋+}\n");
}

#[test]
fn files_that_cannot_be_read_are_told() {
    let site = SiteTest::empty();
    site.file("a.txt", "하나")
        .file("latin.txt", b"one\ntwo \xe9\n")
        .file("big.txt", vec![b'a'; 3_000_000]);
    let find = |old: &str, new: &str| {
        let run = site.run(&["diff", "--text", old, new, "--format", "json"]);
        (
            run.code,
            run.stdout.is_empty() || run.json().get("segments").is_none(),
            run.stderr + &run.stdout,
        )
    };
    let (code, is_no_result, said) = find("a.txt", "latin.txt");
    assert!(code == 1 && is_no_result, "{said}");
    assert!(
        said.contains("not_utf8") && said.contains("\"line\": 2") && said.contains("\"column\": 5"),
        "{said}"
    );
    let (code, _, said) = find("big.txt", "a.txt");
    assert!(code == 1 && said.contains("file_too_large") && said.contains("big.txt"), "{said}");
    let (code, _, said) = find("a.txt", "none.txt");
    assert!(code == 3 && said.contains("none.txt"), "{said}");
    assert_eq!(find("-", "-").0, 2);
}

#[test]
fn words_are_colored_at_a_terminal_alone() {
    let site = SiteTest::empty();
    site.file("old.txt", "하나 둘\n").file("new.txt", "하나 셋\n");
    let args = ["diff", "--text", "old.txt", "new.txt"];
    let plain = site.run(&args).stdout;
    assert_eq!(plain, "하나 [-둘-]{+셋+}\n");
    let mut command = site.command(TODAY, &args);
    command.env_remove("NO_COLOR").env("TERM", "xterm");
    let piped = command.output().expect("can be started").stdout;
    assert_eq!(String::from_utf8_lossy(&piped), plain, "a pipe is no terminal");
}

/// `script` makes a terminal; it is there on most systems.
#[cfg(target_os = "linux")]
#[test]
fn a_terminal_is_told_by_color_unless_no_color_is_wanted() {
    if !std::path::Path::new("/usr/bin/script").exists() {
        return;
    }
    let site = SiteTest::empty();
    site.file("old.txt", "하나 둘\n").file("new.txt", "하나 셋\n");
    let shown = |before: &str| {
        let line = format!("{before} script -qec \"$*\" /dev/null");
        site.under(&["/bin/sh", "-c", &line, "sh"], &["diff", "--text", "old.txt", "new.txt"])
            .stdout
    };
    let colored = shown("NO_COLOR= TERM=xterm");
    assert!(colored.contains("\u{1b}[31;9m둘\u{1b}[0m\u{1b}[32;4m셋\u{1b}[0m"), "{colored:?}");
    assert!(shown("NO_COLOR=1 TERM=xterm").contains("[-둘-]{+셋+}"));
    assert!(shown("NO_COLOR= TERM=dumb").contains("[-둘-]{+셋+}"));
}

#[test]
fn every_format_shows_what_is_asked_for() {
    let site = SiteTest::own_drafts();
    let show = |args: &[&str]| {
        let all =
            [["diff", "we-want-clinic", "2027-01-01", "2027-03-09"].as_slice(), args].concat();
        let run = site.run(&all);
        assert_eq!(run.code, 0, "{run:#?}");
        run.stdout
    };
    let human = show(&[]);
    assert!(human.starts_with("we-want-clinic: from the version 2027-01-01"), "{human}");
    assert!(
        human.contains("[material change] Added to the entrustees: Example Messaging"),
        "{human}"
    );
    assert!(
        human.contains("      → Where the processing rests on consent")
            && human.contains("Article 15 (2)")
    );
    assert!(human.contains("{+Example Messaging Co., Ltd.+}"), "{human}");
    let changes = show(&["--view", "changes"]);
    assert!(human.starts_with(&changes) && !changes.contains("{+"), "{changes}");
    assert!(!show(&["--view", "redline"]).contains("[material change]"));
    let columns = show(&["--view", "columns", "--locale", "ko"]);
    assert!(columns.contains("현행") && columns.contains(" | 개정안"), "{columns}");
    let html = show(&["--format", "html", "--locale", "ko"]);
    assert!(html.starts_with("<!doctype html>\n<html lang=\"ko\" dir=\"ltr\">"), "{html}");
    assert!(
        html.contains("<table class=\"compare\" data-style=\"full\">") && html.contains("<ins>")
    );
    assert!(show(&["--format", "html", "--style", "bill"]).contains("compare-dashes"));
    assert!(show(&["--format", "html", "--view", "redline"]).contains("<div class=\"redline\">"));
    let list = show(&["--format", "html", "--view", "changes"]);
    assert!(list.contains("<ul>") && !list.contains("<table"), "{list}");
    assert!(show(&["--format", "md", "--locale", "ko"]).contains("| 현행 | 개정안 |"));
    assert!(
        show(&["--format", "md", "--view", "redline"]).contains("<ins>Appointment reminders</ins>")
    );
    let text = show(&["--format", "text", "--locale", "ko"]);
    assert!(
        text.contains("- SK케미칼이 수탁자에서 제외됩니다.") && !text.contains("entrustee.removed"),
        "{text}"
    );
}

#[test]
fn the_versions_are_those_that_somebody_means() {
    let site = SiteTest::own_drafts();
    let pair = |day: &str, args: &[&str]| {
        let all = [["diff"].as_slice(), args, &["--format", "json"]].concat();
        let run = site.on(day, &all);
        assert_eq!(run.code, 0, "{run:#?}");
        let json = run.json();
        (
            json["from"].as_str().unwrap_or_default().to_owned(),
            json["to"].as_str().unwrap_or_default().to_owned(),
        )
    };
    let both = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(pair(TODAY, &["we-want-clinic"]), both("2027-01-01", "2027-03-09"));
    assert_eq!(pair(TODAY, &["we-want-clinic", "2015-08-31"]), both("2015-08-31", "2027-03-09"));
    assert_eq!(
        pair(TODAY, &["we-want-clinic", "2027-01-01", "2015-08-31"]),
        both("2027-01-01", "2015-08-31")
    );
    assert_eq!(pair(TODAY, &["all-clinic"]), both("2012-03-03", "2027-01-11"));
    for version in ["2015-08-31", "2027-01-01", "2027-03-09"] {
        let day = if version < "2020" {
            "2026-09-01"
        } else if version < "2027-03" {
            "2026-11-20"
        } else {
            TODAY
        };
        let mut args = vec!["seal", "we-want-clinic", version, "--yes"];
        if version < "2020" {
            args.push("--imported");
        }
        let run = site.on(day, &args);
        assert_eq!(run.code, 0, "{run:#?}");
    }
    assert_eq!(pair(TODAY, &["we-want-clinic"]), both("2015-08-31", "2027-03-09"));
    assert_eq!(pair("2027-02-01", &["we-want-clinic"]), both("2027-01-01", "2027-03-09"));
    assert_eq!(pair("2027-04-01", &["we-want-clinic"]), both("2027-01-01", "2027-03-09"));
}

#[test]
fn what_cannot_be_compared_is_told_in_plain_words() {
    let site = SiteTest::small();
    let check = |args: &[&str], code: i32, words: &[&str]| {
        let run = site.run(&[["diff"].as_slice(), args].concat());
        assert_eq!(run.code, code, "{run:#?}");
        assert_eq!(run.stdout, "");
        for it in words {
            assert!(run.stderr.contains(it), "no `{it}` in {}", run.stderr);
        }
    };
    check(&["happy-clinc"], 1, &["did you mean `happy-clinic`?"]);
    check(
        &["happy-clinic", "2026-01-02"],
        1,
        &["did you mean `2026-01-01`?", "2024-04-01, 2026-01-01, 2027-01-01"],
    );
    check(&["happy-clinic", "2026-01-01", "2026-01-01"], 1, &["cannot be compared with itself"]);
    check(&["green-dental"], 1, &["only one version", "gongji amend green-dental"]);
    check(&["happy-clinic", "--locale", "ja"], 1, &["no texts in the language `ja`", "ko, en"]);
    check(
        &["happy-clinic", "--locale", "EN"],
        1,
        &["`EN` is not a language tag", "did you mean `en`?"],
    );
    check(&["happy-clinic", "soon"], 2, &["YYYY-MM-DD"]);
    check(&["happy-clinic", "--format", "pdf"], 2, &["html, md, text"]);
    check(&[], 2, &["<CLINIC>"]);
    check(&["--text", "one.txt"], 2, &["2 values"]);
    let run = site.run(&["status", "--format", "html"]);
    assert!(run.code == 2 && run.stderr.contains("[possible values: human, json]"), "{run:#?}");
}

#[test]
fn the_language_of_the_texts_is_not_that_of_messages() {
    let site = SiteTest::small();
    let said = |lang: &str, args: &[&str]| {
        let mut command =
            site.command(TODAY, &[["diff", "happy-clinic"].as_slice(), args].concat());
        command.env("LANG", lang);
        let output = command.output().expect("can be started");
        String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
    };
    assert!(said("ko_KR.UTF-8", &[]).contains("시행 처리방침에서"));
    assert!(said("ko_KR.UTF-8", &["--locale", "en"]).contains("Privacy Policy"));
    assert!(said("ko_KR.UTF-8", &["--locale", "ja"]).contains("언어로 된 글이 없습니다"));
    assert!(said("en", &["--locale", "ja"]).contains("no texts in the language"));
}

#[test]
fn check_reviews_drafts_and_blames_nothing_sealed() {
    let site = SiteTest::own_drafts();
    let check = |day: &str| site.on(day, &["check", "we-want-clinic", "--format", "json"]);
    // Before anything is sealed, what is in force is to be imported, whatever the law says of it.
    let run = check("2026-11-18");
    let json = run.json();
    let errors = json["findings"].as_array().expect("is a list").iter();
    let errors: Vec<&Value> = errors.filter(|it| it["severity"] == "error").collect();
    assert!(run.code == 1 && !errors.is_empty(), "{run:#?}");
    assert!(errors.iter().all(|it| it["version"] == "2015-08-31"), "{errors:#?}");
    let people = site.on("2026-11-18", &["check", "we-want-clinic"]).stderr;
    assert!(
        people.contains("1 version was announced or took effect") && people.contains("--imported"),
        "{people}"
    );
    let seal = |day: &str, args: &[&str]| {
        let run = site.on(day, &[["seal", "we-want-clinic"].as_slice(), args, &["--yes"]].concat());
        assert_eq!(run.code, 0, "{run:#?}");
    };
    seal("2026-09-01", &["2015-08-31", "--imported"]);
    let people = site.on("2026-11-18", &["check", "we-want-clinic"]).stderr;
    assert!(!people.contains("--imported"), "{people}");
    // Changes oblige to more than the notice, and say by which article.
    let json = check("2026-11-18").json();
    let findings = json["findings"].as_array().expect("is a list");
    let note = findings.iter().find(|it| it["code"] == "change_obliges").expect("is told");
    assert_eq!((&note["severity"], &note["version"]), (&"note".into(), &"2027-01-01".into()));
    assert!(note["law"].to_string().contains("personal-information-protection-act"), "{note}");
    // It stands at the fact that changes, or at what the fact stood in, not at its section.
    let at = |note: &Value| {
        let file = site.read(note["file"].as_str().expect("is in a file"));
        let line = note["line"].as_u64().and_then(|it| usize::try_from(it).ok()).expect("a line");
        let line = file.lines().nth(line - 1).expect("is in the file");
        line.split(':').next().unwrap_or_default().trim().replace('_', "-")
    };
    let mut deep = 0;
    for note in findings.iter().filter(|it| it["code"] == "change_obliges") {
        let key = note["key"].as_str().expect("is of a fact");
        let key = match key.strip_prefix("retention.activities.") {
            Some(activity) => format!("processing.{activity}.retention"),
            None => key.to_owned(),
        };
        let names: Vec<&str> = key.split('.').collect();
        deep += usize::from(names.len() > 1);
        let found = names.iter().skip(usize::from(names.len() > 1)).any(|it| *it == at(note));
        assert!(found, "{key} at `{}`", at(note));
    }
    assert!(deep > 0, "{findings:#?}");
    // A draft whose announcement has passed cannot be sealed; what is sealed is done.
    let past = "announced_in_the_past content/we-want-clinic/privacy/2027-01-01.yaml:7:12";
    assert!(check("2026-11-21").findings().iter().any(|it| it == past));
    assert_eq!(check("2026-11-21").code, 1);
    seal("2026-11-20", &["2027-01-01"]);
    let run = check("2026-11-21");
    assert_eq!(run.code, 0, "{run:#?}");
    seal("2026-11-22", &["2027-03-09"]);
    let run = check("2028-01-01");
    assert_eq!((run.code, run.findings()), (0, Vec::new()), "{run:#?}");
}
