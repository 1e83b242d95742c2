//! What was sealed cannot change without being found: in the repository, in a built folder, and at
//! an address; and words that have to go can be taken out.

use crate::site_test::{Run, SiteTest, TODAY, Tree, copy, repository};
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const SEALED: &str = "content/happy-clinic/privacy/sealed";
const LEDGER: &str = "content/happy-clinic/privacy/sealed/ledger.jsonl";
const HEAD: &str = "content/happy-clinic/privacy/sealed/HEAD";
const PAGE: &str = "public/happy-clinic/en/privacy/2026-01-01/index.html";

/// What is found: `code file version locale key`, as far as it is known.
#[track_caller]
fn found(run: &Run) -> Vec<String> {
    let json = run.json();
    let findings = json["findings"].as_array().unwrap_or_else(|| panic!("{run:#?}"));
    let one = |it: &Value| {
        let names = ["code", "file", "version", "locale", "key"];
        let parts: Vec<&str> = names.iter().filter_map(|name| it[name].as_str()).collect();
        parts.join(" ")
    };
    findings.iter().map(one).collect()
}

fn verify(site: &SiteTest, args: &[&str]) -> Run {
    let mut all = vec!["verify", "--format", "json"];
    all.extend(args);
    site.run(&all)
}

#[track_caller]
fn assert_clean(site: &SiteTest, args: &[&str]) -> Value {
    let run = verify(site, args);
    assert_eq!((run.code, found(&run)), (0, Vec::new()), "{run:#?}");
    run.json()["summary"].clone()
}

/// One error and nothing else.
#[track_caller]
fn assert_found(site: &SiteTest, args: &[&str], expected: &str) {
    let run = verify(site, args);
    assert_eq!((run.code, found(&run)), (1, vec![expected.to_owned()]), "{run:#?}");
}

#[test]
fn where_nothing_is_sealed_verifying_does_not_say_that_nothing_differs() {
    let run = SiteTest::small().run(&["verify"]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(run.stderr.contains("nothing to verify"), "{run:#?}");
    assert!(!run.stderr.contains("nothing differs"), "{run:#?}");
}

#[test]
fn what_was_sealed_verifies_in_the_repository_and_on_the_site() {
    let site = SiteTest::sealed();
    let summary = assert_clean(&site, &[]);
    let counts: Vec<u64> = ["clinics", "versions", "texts"]
        .iter()
        .map(|it| summary[it].as_u64().expect("is counted"))
        .collect();
    assert_eq!(counts, [2, 4, 8]);
    assert!(summary["blocks"].as_u64() > Some(100), "{summary}");
    site.publish();
    assert_eq!(assert_clean(&site, &["public"]), summary, "the site shows all of it");
    // The folder of one clinic stands alone.
    assert_eq!(assert_clean(&site, &["public/happy-clinic"])["versions"], 3);
    let human = site.run(&["verify", "public"]);
    assert!(human.stderr.ends_with("blocks: nothing differs\n"), "{human:#?}");
    assert_eq!(human.stderr.lines().count(), 1, "{human:#?}");
    assert!(human.stdout.is_empty());
}

#[test]
fn without_a_repository_a_site_is_held_against_itself() {
    let site = SiteTest::sealed();
    site.publish();
    let elsewhere = SiteTest::empty();
    copy(&site.path("public"), &elsewhere.path("copy"));
    assert_eq!(assert_clean(&elsewhere, &["copy"])["texts"], 8);
    for (target, code) in [("nowhere", 3), ("http://127.0.0.1:9", 3)] {
        let run = elsewhere.run(&["verify", target]);
        assert_eq!(run.code, code, "{target}: {run:#?}");
    }
    elsewhere.file("empty/x.txt", "");
    assert_found(&elsewhere, &["empty"], "site_without_clinics empty");
}

#[test]
fn a_changed_sealed_file_is_found_with_its_place() {
    let site = SiteTest::sealed();
    for (file, from, to, expected) in [
        (
            "2026-01-01/en.json",
            "Haneul Kim",
            "Haneul Lee",
            "sealed_words_changed FILE 2026-01-01 en officer.name",
        ),
        ("2026-01-01/ko.json", "\"제1조\"", "\"제9조\"", "sealed_changed FILE 2026-01-01 ko"),
        (
            "2027-01-01/facts.json",
            "02-555-0200",
            "02-555-0300",
            "sealed_words_changed FILE 2027-01-01 officer.phone",
        ),
        (
            "2024-04-01/ko.json",
            "{\"clinic\"",
            "{ \"clinic\"",
            "sealed_rewritten FILE 2024-04-01 ko",
        ),
    ] {
        let path = format!("{SEALED}/{file}");
        let whole = site.read(&path);
        site.file(&path, whole.replacen(from, to, 1));
        assert_ne!(site.read(&path), whole, "{file} has {from}");
        let run = verify(&site, &[]);
        let expected = expected.replace("FILE", &path);
        assert_eq!(run.code, 1, "{run:#?}");
        assert!(found(&run).contains(&expected), "{expected}: {:#?}", found(&run));
        let run = site.run(&["build"]);
        assert_eq!(run.code, 1, "nothing is built of it: {run:#?}");
        site.file(&path, whole);
    }
    assert_clean(&site, &[]);
}

#[test]
fn every_flipped_byte_of_the_record_is_found() {
    let site = SiteTest::sealed();
    let tree = site.tree(SEALED);
    assert!(tree.len() >= 11, "{:?}", tree.keys());
    for (name, bytes) in &tree {
        for at in [0, bytes.len() / 3, bytes.len() / 2, bytes.len() - 1] {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            site.file(&format!("{SEALED}/{name}"), &changed);
            let run = verify(&site, &[]);
            assert_eq!(run.code, 1, "{name}:{at}: {run:#?}");
            assert!(
                found(&run).iter().any(|it| it.contains("privacy/sealed")),
                "{name}:{at}: {run:#?}"
            );
        }
        site.file(&format!("{SEALED}/{name}"), bytes);
    }
    assert_clean(&site, &[]);
}

#[test]
fn lines_that_are_deleted_swapped_doubled_or_dated_back_are_found() {
    let site = SiteTest::sealed();
    site.publish();
    let whole = site.read(LEDGER);
    let lines: Vec<&str> = whole.lines().collect();
    let (one, two, three) = (lines[0], lines[1], lines[2]);
    let back = three.replace("2026-11-20\",\"changes", "2026-01-20\",\"changes");
    assert_ne!(back, three);
    for (what, lines) in [
        ("the first is deleted", vec![two, three]),
        ("the middle is deleted", vec![one, three]),
        ("the last is deleted", vec![one, two]),
        ("two are swapped", vec![two, one, three]),
        ("one is doubled", vec![one, two, two, three]),
        ("the last is dated back", vec![one, two, &back]),
    ] {
        let text = lines.join("\n") + "\n";
        site.file(LEDGER, &text);
        let run = verify(&site, &[]);
        assert_eq!(run.code, 1, "{what}: {run:#?}");
        assert!(found(&run).iter().any(|it| it.contains(LEDGER)), "{what}: {run:#?}");
        assert_eq!(site.run(&["build"]).code, 1, "{what}: nothing is built");
        // On the site, with nothing to hold it against but itself.
        let elsewhere = SiteTest::empty();
        copy(&site.path("public"), &elsewhere.path("copy"));
        elsewhere.file("copy/happy-clinic/ledger.jsonl", &text);
        let run = verify(&elsewhere, &["copy"]);
        assert_eq!(run.code, 1, "{what}: {run:#?}");
        let ledger = "copy/happy-clinic/ledger.jsonl";
        assert!(found(&run).iter().any(|it| it.contains(ledger)), "{what}: {run:#?}");
    }
    site.file(LEDGER, &whole);
    assert_clean(&site, &[]);
}

#[test]
fn a_ledger_that_a_crash_cut_is_told_and_mended_only_when_asked() {
    let site = SiteTest::sealed();
    let (whole, head) = (site.read(LEDGER), site.read(HEAD));
    // The line of a fourth event was begun, and the machine stopped.
    let cut = format!("{whole}{{\"at\":\"2026-11-2");
    site.file(LEDGER, &cut);
    assert_found(&site, &[], &format!("ledger_cut {LEDGER}"));
    assert_eq!(site.run(&["build"]).code, 1);
    let run = site.run(&["seal", "happy-clinic", "2027-01-01", "--yes"]);
    assert_eq!(run.code, 1, "nothing is sealed on top of it: {run:#?}");
    assert_eq!(site.read(LEDGER), cut, "nobody mended it silently");
    let run = site.run(&["verify", "--repair"]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(run.stderr.contains("happy-clinic: took out the last line"), "{run:#?}");
    assert_eq!((site.read(LEDGER), site.read(HEAD)), (whole.clone(), head.clone()));
    // A line that was whole once is not mended away.
    site.file(LEDGER, &whole[..whole.len() - 9]);
    let run = site.run(&["verify", "--repair"]);
    assert_eq!(run.code, 1, "{run:#?}");
    assert!(run.stderr.contains("nothing was changed"), "{run:#?}");
    assert_eq!(site.read(LEDGER), whole[..whole.len() - 9]);
    // The line is whole, and `HEAD` one behind: the seal was all but done.
    let lines: Vec<&str> = whole.lines().collect();
    let digest = lines[2].split("\"prev\":\"").nth(1).and_then(|it| it.split('"').next());
    site.file(LEDGER, &whole);
    site.file(HEAD, format!("2 {}\n", digest.expect("has a line before")));
    let run = verify(&site, &[]);
    assert_eq!((run.code, found(&run)), (0, vec![format!("head_behind {HEAD}")]));
    assert_eq!(site.run(&["verify", "--repair"]).code, 0);
    assert_eq!(site.read(HEAD), head);
    let run = site.run(&["verify", "--repair"]);
    assert!(run.stderr.contains("nothing to repair"), "{run:#?}");
}

#[test]
fn of_two_seals_at_once_one_wins_and_the_other_says_why() {
    let site = SiteTest::small();
    let args = ["seal", "happy-clinic", "2024-04-01", "--imported", "--yes", "--format", "json"];
    let running: Vec<_> = (0..4)
        .map(|_| site.command(TODAY, &args).spawn().expect("the program can be started"))
        .collect();
    let done: Vec<_> =
        running.into_iter().map(|it| it.wait_with_output().expect("it ends")).collect();
    let won = done.iter().filter(|it| it.status.success()).count();
    assert_eq!(won, 1, "{done:#?}");
    for other in done.iter().filter(|it| !it.status.success()) {
        let said = String::from_utf8_lossy(&other.stdout);
        let is_told = said.contains("seal_locked") || said.contains("already_sealed");
        assert!(is_told && other.status.code() == Some(1), "{other:#?}");
    }
    assert_eq!(site.read(LEDGER).lines().count(), 1);
    assert_clean(&site, &[]);
}

#[test]
fn a_clock_that_was_set_back_seals_nothing() {
    let site = SiteTest::sealed();
    let before = site.tree(SEALED);
    site.run(&["amend", "happy-clinic", "--effective", "2027-05-01", "--announced", "2026-11-22"]);
    let args = ["seal", "happy-clinic", "2027-05-01", "--yes", "--format", "json"];
    let run = site.on("2026-11-19", &args);
    assert_eq!(run.code, 1, "{run:#?}");
    assert_eq!(found(&run), [format!("clock_back {SEALED} 2027-05-01")]);
    assert_eq!(site.tree(SEALED), before);
}

#[test]
fn an_edited_file_of_a_sealed_version_is_found_where_it_was_edited() {
    let site = SiteTest::sealed();
    let file = "content/happy-clinic/privacy/2026-01-01.yaml";
    let whole = site.read(file);
    site.file(file, whole.replace("02-555-0100", "02-555-0199"));
    let run = verify(&site, &[]);
    assert_eq!(run.code, 1);
    assert_eq!(run.findings(), [format!("sealed_version_edited {file}:20:10")]);
    assert_eq!(found(&run), [format!("sealed_version_edited {file} 2026-01-01 officer.phone")]);
    // Comments and layout are nobody's facts.
    site.file(file, format!("# a remark\n\n{whole}"));
    assert_clean(&site, &[]);
}

#[test]
fn every_changed_word_of_a_page_is_found_with_its_key() {
    let site = SiteTest::sealed();
    site.publish();
    let whole = site.read(PAGE);
    let of = |code: &str, key: &str| format!("{code} {PAGE} 2026-01-01 en {key}");
    let words = |key: &str| of("site_words_differ", key);
    for (from, to, expected) in [
        ("Green Lab</", "Green Lap</", words("entrustment.parties.green-lab")),
        ("<dd><bdi>Haneul Kim</bdi>", "<dd>", words("officer.name")),
        ("<dd><bdi>Haneul Kim</bdi>", "<dd><bdi>Haneul Kim, MD</bdi>", words("officer.name")),
        ("<dd><bdi>Haneul Kim</bdi>", "<dd><del>Haneul Kim</del>", words("officer.name")),
        ("<strong>Privacy officer</strong>", "<strong>Officer</strong>", words("#labels.officer")),
        ("href=\"tel:+8225550100\"", "href=\"tel:+8225550199\"", words("officer.phone")),
        (
            "<section class=\"article\" id=\"officer\">",
            "<p>And more.</p><section class=\"article\" id=\"officer\">",
            words("entrustment.parties.green-lab"),
        ),
        (
            "<a class=\"anchor\" href=\"#officer\"",
            "<a class=\"anchor\">All is sold.</a><a class=\"anchor\" href=\"#officer\"",
            words("officer"),
        ),
        ("<h1 id=\"page-title\">", "<h1 id=\"page-title\">Un", words("#title")),
        ("data-digest=\"sha256-", "data-digest=\"sha256-0", of("site_digest_differs", "")),
    ] {
        site.file(PAGE, whole.replacen(from, to, 1));
        assert_ne!(site.read(PAGE), whole, "the page has {from}");
        let run = verify(&site, &["public"]);
        assert_eq!(run.code, 1, "{from}: {run:#?}");
        assert_eq!(found(&run), [expected.trim_end()], "{from} -> {to}");
    }
    // A whole block, and the order of two.
    let start = whole.find("<div id=\"officer.phone\"").expect("is there");
    let end = start + whole[start..].find("</div>").expect("is closed") + "</div>".len();
    let block = &whole[start..end];
    site.file(PAGE, whole.replacen(block, "", 1));
    assert_found(&site, &["public"], &words("officer.phone"));
    let name = whole.find("<div id=\"officer.name\"").expect("is there");
    let moved = whole.replacen(block, "", 1);
    site.file(PAGE, format!("{}{block}{}", &moved[..name], &moved[name..]));
    assert_found(&site, &["public"], &words("officer.phone"));
    site.file(PAGE, &whole);
    assert_clean(&site, &["public"]);
}

#[test]
fn what_is_forged_around_the_sealed_words_is_found() {
    let site = SiteTest::sealed();
    site.publish();
    let elsewhere = SiteTest::empty();
    let whole = site.read(PAGE);
    let block = "<div id=\"officer.phone\"";
    // Mutation, from, to, found beside the repository, found without it.
    for (name, from, to, beside, alone) in [
        ("script", "</head>", "<script>x()</script></head>", "site_markup", "site_markup"),
        ("base", "</head>", "<base href=\"/x/\"></head>", "site_markup", "site_markup"),
        (
            "nav",
            block,
            "<nav>M</nav><div id=\"officer.phone\"",
            "site_words_differ",
            "site_words_differ",
        ),
        (
            "dialog",
            block,
            "<dialog>M</dialog><div id=\"officer.phone\"",
            "site_markup",
            "site_markup",
        ),
        (
            "style",
            block,
            "<div style=\"color:red\" id=\"officer.phone\"",
            "site_markup",
            "site_markup",
        ),
        ("direction", block, "<div dir=\"rtl\" id=\"officer.phone\"", "site_markup", "site_markup"),
        (
            "input",
            block,
            "<input value=\"M\"><div id=\"officer.phone\"",
            "site_markup",
            "site_markup",
        ),
        ("anchor", "href=\"#officer\" id", "href=\"//b.kr/\" id", "site_markup", "site_markup"),
        ("second", "</main>", "<article>M</article></main>", "site_markup", "site_markup"),
        ("after", "</main>", "<p>M</p></main>", "site_markup", "site_markup"),
        ("untitled", "<h1 id=\"page-title\">", "<h1>", "site_markup", "site_markup"),
        (
            "status",
            "class=\"state in-force\">",
            "class=\"state in-force\">Not ",
            "site_page_differs",
            "",
        ),
    ] {
        let forged = whole.replacen(from, to, 1);
        assert_ne!(forged, whole, "{name}: the page has {from}");
        site.file(PAGE, &forged);
        let run = verify(&site, &["public"]);
        assert!(found(&run).iter().any(|it| it.starts_with(beside)), "{name}: {run:#?}");
        let is_error = beside != "site_page_differs";
        assert_eq!(run.code, i32::from(is_error), "{name}: {run:#?}");
        let run = verify(&elsewhere, &[&site.path("public").to_string_lossy()]);
        assert!(
            found(&run).iter().any(|it| it.starts_with(alone)) || alone.is_empty(),
            "{name}: {run:#?}"
        );
    }
    site.file(PAGE, &whole);
    // `privacy.json` does not decide what is verified.
    let path = "public/happy-clinic/privacy.json";
    let index = site.read(path);
    for (member, value, code) in [
        ("versions", serde_json::json!([]), "site_version_missing"),
        ("locales", serde_json::json!([]), "site_language_missing"),
        ("locales", serde_json::json!(["ko"]), "site_language_missing"),
    ] {
        let mut json: Value = serde_json::from_str(&index).expect("is JSON");
        json[member] = value;
        site.file(path, json.to_string());
        let run = verify(&site, &["public"]);
        assert!(run.code == 1 && found(&run).iter().any(|it| it.starts_with(code)), "{run:#?}");
    }
    site.file(path, &index);
    let history = "public/happy-clinic/en/privacy/history/index.html";
    let whole = site.read(history);
    site.file(history, whole.replace("</main>", "<p>M</p></main>"));
    let run = verify(&site, &["public"]);
    assert_eq!(found(&run), [format!("site_page_differs {history}")]);
}

#[test]
fn every_other_file_of_the_site_is_found_when_it_changes() {
    let site = SiteTest::sealed();
    site.publish();
    let base = "public/happy-clinic";
    let check = |file: &str, from: &str, to: &str, expected: &str| {
        let path = format!("{base}/{file}");
        let whole = site.read(&path);
        site.file(&path, whole.replacen(from, to, 1));
        assert_ne!(site.read(&path), whole, "{file} has {from}");
        let run = verify(&site, &["public"]);
        let is_error = |it: &String| !it.starts_with("site_page_differs ");
        let errors: Vec<String> = found(&run).into_iter().filter(is_error).collect();
        assert_eq!((run.code, errors), (1, vec![expected.replace("FILE", &path)]), "{run:#?}");
        site.file(&path, whole);
    };
    let version = "en/privacy/2026-01-01";
    check(
        &format!("{version}/record.json"),
        "Haneul Kim",
        "Haneul Lee",
        "sealed_words_changed FILE 2026-01-01 en officer.name",
    );
    for name in ["privacy_policy.txt", "privacy_policy.md"] {
        let file = format!("{version}/{name}");
        check(&file, "Green Lab", "Green Lap", "site_archive_differs FILE 2026-01-01 en");
        check(&file, "sha256-", "sha256-0", "site_archive_differs FILE 2026-01-01 en");
    }
    // The short address of the version in force.
    check(
        "ko/privacy/index.html",
        "<bdi>그린랩</bdi>",
        "<bdi>그린</bdi>",
        "site_words_differ FILE 2026-01-01 ko entrustment.parties.green-lab",
    );
    check(
        "privacy.json",
        "\"head\": \"sha256-",
        "\"head\": \"sha256-0",
        &format!("site_head_differs {base}/ledger.jsonl"),
    );
    for missing in ["privacy.json", "ledger.jsonl", "en/privacy/2024-04-01/index.html"] {
        let path = format!("{base}/{missing}");
        let whole = site.read(&path);
        site.remove(&path);
        let run = verify(&site, &["public"]);
        assert_eq!(run.code, 1, "{missing}");
        assert!(found(&run).contains(&format!("site_file_missing {path}")), "{run:#?}");
        site.file(&path, whole);
    }
    // A version that is no longer listed, and one that nobody sealed.
    let path = format!("{base}/privacy.json");
    let whole = site.read(&path);
    let mut json: Value = serde_json::from_str(&whole).expect("is JSON");
    json["versions"].as_array_mut().expect("is a list").remove(0);
    site.file(&path, json.to_string());
    assert_found(&site, &["public"], &format!("site_version_missing {path} 2024-04-01"));
    site.file(&path, whole.replace("\"2024-04-01\",\n", "\"2023-04-01\",\n"));
    let run = verify(&site, &["public"]);
    let unsealed = format!("site_version_unsealed {path} 2023-04-01");
    assert!(run.code == 1 && found(&run).contains(&unsealed), "{run:#?}");
}

#[test]
fn a_site_with_another_history_than_the_repository_is_found() {
    let site = SiteTest::sealed();
    site.publish();
    let ledger = "public/happy-clinic/ledger.jsonl";
    // Sealed anew elsewhere: all fits together, but it is another history.
    let other = SiteTest::sealed();
    other.publish();
    let run = verify(&site, &[&other.path("public").to_string_lossy()]);
    assert_eq!(run.code, 1);
    assert!(found(&run).iter().all(|it| it.starts_with("site_other_history")), "{run:#?}");
    // The repository went on: a build is due.
    let args = ["amend", "happy-clinic", "--effective", "2027-05-01", "--announced", TODAY];
    assert_eq!(site.run(&args).code, 0);
    let run = site.run(&["seal", "happy-clinic", "2027-05-01", "--yes"]);
    assert_eq!(run.code, 0, "{run:#?}");
    let run = verify(&site, &["public"]);
    assert_eq!((run.code, found(&run)), (0, vec![format!("site_older {ledger}")]));
    site.publish();
    assert_clean(&site, &["public"]);
    // The day after tomorrow another version is in force, and nobody built.
    let run = site.on("2027-01-02", &["verify", "public", "--format", "json"]);
    let outdated = "site_outdated public/happy-clinic/privacy.json 2027-01-01".to_owned();
    assert_eq!((run.code, found(&run)), (0, vec![outdated]));
}

#[test]
fn a_withheld_language_shows_the_korean_text_until_it_is_added() {
    let site = SiteTest::small();
    let seal = |args: &[&str]| {
        let run = site.run(args);
        assert_eq!(run.code, 0, "{run:#?}");
        run.stderr
    };
    seal(&["seal", "green-dental", "2025-03", "--imported", "--withhold", "en", "--yes"]);
    seal(&["seal", "happy-clinic", "2026-01-01", "--imported", "--yes"]);
    site.publish();
    assert_eq!(assert_clean(&site, &["public"])["texts"], 3);
    let page = "public/green-dental/en/privacy/2025-03/index.html";
    assert!(site.read(page).contains("lang=\"ko\"") && site.read(page).contains("이초록"));
    let whole = site.read(page);
    site.file(page, whole.replacen("<dd><bdi>이초록", "<dd><bdi>이파랑", 1));
    assert_ne!(site.read(page), whole);
    let expected = format!("site_words_differ {page} 2025-03 en officer.name");
    assert_found(&site, &["public"], &expected);
    let said = seal(&["seal", "green-dental", "2025-03", "--translate", "en", "--yes"]);
    assert!(said.contains("green-dental: added en to the sealed version 2025-03"), "{said}");
    site.publish();
    assert_eq!(assert_clean(&site, &["public"])["texts"], 4);
    assert!(site.read(page).contains("Chorok Lee"));
}

#[test]
fn a_sealed_language_that_is_no_longer_published_still_verifies_and_builds() {
    let site = SiteTest::sealed();
    for file in [
        "content/happy-clinic/clinic.yaml",
        "content/green-dental/clinic.yaml",
        "content/site.yaml",
    ] {
        let text = site.read(file).replace("locales: [ko, en]", "locales: [ko]");
        site.file(file, text);
    }
    assert_eq!(assert_clean(&site, &[])["texts"], 8, "the record has both");
    site.publish();
    assert_eq!(assert_clean(&site, &["public"])["texts"], 4, "the site shows one");
    assert!(!site.path("public/happy-clinic/en").exists());
}

/// The words of the officer, everywhere in a folder.
fn holding(tree: &Tree, words: &[&str]) -> BTreeSet<String> {
    let holds = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        words.iter().any(|it| text.contains(it))
    };
    let files = tree.iter().filter(|it| !it.0.starts_with(".gongji/"));
    files.filter(|it| holds(it.1)).map(|it| it.0.clone()).collect()
}

#[test]
fn words_are_taken_out_of_a_sealed_version_and_of_every_page_of_it() {
    let site = SiteTest::small();
    // The first version alone has another officer, also in a comment and in no other version.
    let facts = "content/happy-clinic/privacy/2024-04-01.yaml";
    site.swap(
        facts,
        "{ ko: 김하늘, en: Haneul Kim }",
        "{ ko: 박바다, en: \"Bada Park\" } # 박바다 left",
    );
    site.seal_all();
    site.publish();
    let words = ["박바다", "Bada Park"];
    assert!(holding(&site.tree("public"), &words).len() > 8);
    copy(&site.path("public"), &site.path("before"));
    let args =
        ["redact", "happy-clinic", "2024-04-01", "officer.name", "--reason", "left the clinic"];
    let run = site.run(&args);
    assert_eq!(run.code, 2, "asks first, and there is no terminal: {run:#?}");
    assert!(run.stderr.contains("Bada Park"), "shows what goes: {run:#?}");
    assert_clean(&site, &["public"]);
    let mut args = args.to_vec();
    args.extend(["--yes", "--format", "json"]);
    let run = site.run(&args);
    assert_eq!(run.code, 0, "{run:#?}");
    let json = run.json();
    assert_eq!(json["still"], serde_json::json!([{ "file": facts, "line": 10 }]));
    assert!(json["removed"].as_array().expect("a list").len() >= 4, "{json}");
    let yaml = site.read(facts);
    assert!(yaml.contains("{ ko: \"[redacted]\", en: \"[redacted]\" } # 박바다 left"), "{yaml}");
    assert_clean(&site, &[]);
    // The old site still has the words: that is an error.
    let run = verify(&site, &["public"]);
    assert_eq!(found(&run), ["site_older public/happy-clinic/ledger.jsonl"]);
    assert_eq!(run.code, 1);
    site.publish();
    assert_eq!(holding(&site.tree("public"), &words), BTreeSet::new());
    assert_eq!(holding(&site.tree(SEALED), &words), BTreeSet::new());
    let page = site.read("public/happy-clinic/en/privacy/2024-04-01/index.html");
    assert!(page.contains("left the clinic"), "says why");
    assert_clean(&site, &["public"]);
    let run = verify(&site, &["public", "--against", "before"]);
    let json = run.json();
    assert_eq!((run.code, &json["summary"]["against"]["changed"]), (0, &0.into()), "{run:#?}");
    assert!(found(&run).iter().all(|it| it.starts_with("sealed_text_redacted ")), "{run:#?}");
    // The facts are still read: the history says what changed.
    let history = site.read("public/happy-clinic/en/privacy/history/index.html");
    let said = ["Green Lab", "[removed]"].map(|it| history.contains(it));
    assert_eq!(said, [true, true], "{history}");
    for (args, code) in [
        (
            ["redact", "happy-clinic", "2024-04-01", "officer.fax", "--reason", "x", "--yes"],
            "nothing_to_redact",
        ),
        (
            ["redact", "happy-clinic", "2023-04-01", "officer.name", "--reason", "x", "--yes"],
            "not_sealed",
        ),
    ] {
        let mut args = args.to_vec();
        args.extend(["--format", "json"]);
        let run = site.run(&args);
        assert_eq!(
            (run.code, found(&run)),
            (
                1,
                vec![format!(
                    "{code} {SEALED}{}",
                    if code == "not_sealed" { "" } else { " officer.fax" }
                )]
            )
        );
    }
}

#[test]
fn a_name_that_stayed_the_same_is_not_told_as_a_change_when_it_is_taken_out() {
    let site = SiteTest::sealed();
    let args = ["redact", "happy-clinic", "2024-04-01", "officer.name", "--reason", "x", "--yes"];
    assert_eq!(site.run(&args).code, 0);
    site.publish();
    for file in ["history/index.html", "feed.xml", "feed.json"] {
        let text = site.read(&format!("public/happy-clinic/en/privacy/{file}"));
        assert!(!text.contains("[redacted]"), "{file}: {text}");
    }
    assert_clean(&site, &["public"]);
}

#[test]
fn another_theme_changes_no_sealed_text() {
    let site = SiteTest::sealed();
    site.publish();
    copy(&site.path("public"), &site.path("before"));
    site.file("themes/plain/theme.yaml", "name: plain\ndescription: Bare\ninherits: default\n");
    let head = "<header><h1>{{ policy.title }}</h1><p>Our own words</p></header>\n";
    site.file("themes/plain/templates/parts/head.html", head);
    site.file("themes/plain/templates/parts/labels.html", "");
    let article = "<section id=\"{{ a.key }}\"><div><h2 id=\"page-heading-{{ a.key }}\">{{ a.number }} \
        <b>{{ a.title }}</b></h2></div><div>{{ a.html }}</div><p><a id=\"page-top-{{ a.key }}\" \
        href=\"#page-contents\">{{ t.contents }}</a></p></section>\n";
    site.file("themes/plain/templates/parts/article.html", article);
    site.swap("content/site.yaml", "theme: default", "theme: plain");
    site.publish();
    let run = site.run(&["verify", "--against", "before"]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(run.stderr.contains("0 of 8 sealed texts changed\n"), "{run:#?}");
    let page = site.read(PAGE);
    site.file(PAGE, page.replacen("Green Lab", "Green Lap", 1));
    let run = verify(&site, &["public", "--against", "before"]);
    let expected = ["sealed_text_changed", "site_words_differ"]
        .map(|it| format!("{it} {PAGE} 2026-01-01 en entrustment.parties.green-lab"));
    let told = found(&run);
    assert!(run.code == 1 && expected.iter().all(|it| told.contains(it)), "{run:#?}");
    let run = site.run(&["verify", "public", "--against", "before"]);
    assert!(run.stderr.contains("1 of 8 sealed texts changed\n"), "{run:#?}");
}

#[test]
fn a_live_site_is_verified_at_its_address() {
    let site = SiteTest::sealed();
    site.swap("content/site.yaml", "https://small.example", "https://small.example/base");
    site.publish();
    let root = Server::start(site.path("public"), "/base");
    let elsewhere = SiteTest::empty();
    for target in [format!("{root}/base/"), format!("{root}/base")] {
        assert_eq!(assert_clean(&elsewhere, &[&target])["texts"], 8, "{target}");
    }
    let one = format!("{root}/base/happy-clinic/");
    assert_eq!(assert_clean(&elsewhere, &[&one])["texts"], 6);
    let run = verify(&elsewhere, &[&one, "--against", &format!("{root}/base")]);
    let json = run.json();
    assert_eq!(json["summary"]["against"]["texts"], 8, "{run:#?}");
    let page = site.read(PAGE);
    site.file(PAGE, page.replacen("Green Lab", "Green Lap", 1));
    let place = format!("{root}/base/happy-clinic/en/privacy/2026-01-01/");
    let expected = format!("site_words_differ {place} 2026-01-01 en entrustment.parties.green-lab");
    assert_found(&elsewhere, &[&one], &expected);
    // Elsewhere is another site, and an answer that is none is no proof.
    for (path, said) in [("/away", "leads to http://other.example/"), ("/broken", "500")] {
        let run = elsewhere.run(&["verify", &format!("{root}{path}")]);
        assert!(run.code == 3 && run.stderr.contains(said), "{path}: {run:#?}");
    }
}

/// Serves a folder under a base path, one answer a connection, until the test ends.
struct Server;

impl Server {
    fn start(folder: PathBuf, base: &'static str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be served");
        let address = listener.local_addr().expect("is bound");
        let folder = Arc::new(folder);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let folder = folder.clone();
                std::thread::spawn(move || Self::answer(stream, &folder, base));
            }
        });
        format!("http://{address}")
    }

    fn answer(mut stream: TcpStream, folder: &Path, base: &str) {
        let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
        let first = lines.next().unwrap_or_default();
        let _headers = lines.take_while(|it| !it.is_empty()).count();
        let path = first.split(' ').nth(1).unwrap_or("/").to_owned();
        let (status, body) = match path.strip_prefix(base) {
            _ if path.starts_with("/away") => {
                ("302 Found\r\nLocation: http://other.example/", Vec::new())
            }
            _ if path.starts_with("/broken") => ("500 Internal Server Error", Vec::new()),
            Some(path) => {
                let file = folder.join(crate::site_test::file_of(path));
                match std::fs::read(file) {
                    Ok(bytes) => ("200 OK", bytes),
                    Err(_) => ("404 Not Found", Vec::new()),
                }
            }
            None => ("404 Not Found", Vec::new()),
        };
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
    }
}

/// A history that was sealed once: its texts have these digests for good.
const KEPT: &[(&str, &str, &str)] = &[
    ("2024-04", "ko", "sha256-355530fc81f1a15e69480be7f42fc24e6cda35d7288b160dfc81ab34d913cfd8"),
    ("2024-04", "en", "sha256-0c25901457f06c7a975747c4321b50bacf7fab66f60e14ffc0fb97a7edfc5d5a"),
    ("2026-01-01", "ko", "sha256-24cc49cb1f8ce29a054de5c585b415c4b27cff830c2a007f2a63fd62d7f34125"),
    ("2026-01-01", "en", "sha256-a6212aa17198553ac4e73392a63644665c2307ac19f254fc5078b868d90febe3"),
    ("2027-01-01", "ko", "sha256-d14c98d52c823bfd01a2dcaddd5a92039016a1a64534d3c72c4599f27da9430a"),
    ("2027-01-01", "en", "sha256-91b978e1138b5005a1b1c65339144d003c94f4cf63e86e4ebb477be5e59dde62"),
];

#[test]
fn the_history_that_was_sealed_once_still_verifies_and_builds() {
    let site = SiteTest::empty();
    copy(&repository().join("tests/history-v1"), &site.path(""));
    let before = site.tree("content");
    let summary = assert_clean(&site, &[]);
    site.publish();
    assert_clean(&site, &["public"]);
    let mut digests = Vec::new();
    for clinic in ["happy-clinic"] {
        let json = site.read(&format!("public/{clinic}/privacy.json"));
        let json: Value = serde_json::from_str(&json).expect("is JSON");
        for version in json["versions"].as_array().expect("a list") {
            for (locale, digest) in version["digests"].as_object().expect("a map") {
                let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
                digests.push((text(&version["version"]), locale.clone(), text(digest)));
            }
        }
    }
    assert_eq!(summary["texts"].as_u64(), Some(digests.len() as u64));
    let digests: Vec<_> =
        digests.iter().map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str())).collect();
    assert_eq!(digests, KEPT);
    assert_eq!(site.tree("content"), before, "nothing that is kept was written");
}

#[test]
fn words_that_stay_in_the_yaml_file_are_found_and_the_same_redaction_takes_them_out() {
    let site = SiteTest::sealed();
    let yaml = "content/happy-clinic/privacy/2026-01-01.yaml";
    let whole = site.read(yaml);
    let redact = ["redact", "happy-clinic", "2026-01-01", "officer.name", "--yes", "--reason"];
    let run = |reason| site.run(&[redact.as_slice(), &[reason]].concat());
    for reason in ["a\nb", "a\rb", "\u{202e}a"] {
        let refused = run(reason);
        assert!(refused.code == 1 && refused.stderr.contains("line break"), "{refused:#?}");
    }
    assert_eq!(run("left").code, 0);
    let taken = site.read(yaml);
    assert!(!taken.contains("Haneul Kim"), "{taken}");
    assert_clean(&site, &[]);
    // Killed between the sealed files and this one.
    site.file(yaml, &whole);
    let left = verify(&site, &[]);
    let is_left = |it: &String| it.starts_with(&format!("redaction_unfinished {yaml} 2026-01-01"));
    assert!(left.code == 1 && found(&left).iter().all(is_left), "{left:#?}");
    let again = run("left");
    assert_eq!((again.code, site.read(yaml)), (0, taken), "{again:#?}");
    // The reason that pages say is the first one, so nothing is said of another.
    let other = run("for another reason");
    let told = other.stderr.contains("was taken out of the version 2026-01-01 before");
    assert!(told && !other.stderr.contains("another reason"), "{other:#?}");
    assert_clean(&site, &[]);
}
