//! `gongji translate` in a site that adds a language, and one that says the Korean its own way.

use crate::site_test::{Run, SiteTest, assert_same, repository};
use serde_json::{Value, json};

const RUSSIAN: &str =
    "# Слово\nofficer = Ответственный\n    .phone =\n        Телефон\nui-contents = Содержание\n";

fn site() -> SiteTest {
    let site = SiteTest::small();
    site.file("locales/uz/own.ftl", RUSSIAN);
    site
}

fn fine(site: &SiteTest, args: &[&str]) -> Run {
    let run = site.run(args);
    assert_eq!(run.code, 0, "{args:?}: {run:#?}");
    run
}

/// A language in `translate status --format json`.
fn status(site: &SiteTest, language: &str) -> Value {
    let json = site.run(&["translate", "status", language, "--format", "json"]).json();
    assert_eq!(json["locales"].as_array().map(Vec::len), Some(1), "{json}");
    json
}

fn number(json: &Value, name: &str) -> u64 {
    json["locales"][0][name].as_u64().unwrap_or_else(|| panic!("{name} in {json}"))
}

#[test]
fn status_in_json_is_a_contract() {
    let site = site();
    let json = status(&site, "uz");
    let names = |it: &Value| -> Vec<String> {
        it.as_object().expect("is an object").keys().cloned().collect()
    };
    let counts =
        ["messages", "translated", "unrecorded", "stale", "missing", "same", "blocked", "percent"];
    assert_eq!(names(&json), ["locales", "stale"]);
    assert_eq!(names(&json["locales"][0]), [&["locale"], &counts[..], &["files"]].concat());
    assert_eq!(names(&json["locales"][0]["files"][0]), [&["file"], &counts[..]].concat());
    assert_eq!(number(&json, "unrecorded"), 3);
    assert_eq!(number(&json, "percent"), 0);
    let all = ["translated", "stale", "missing", "same", "blocked"];
    let sum: u64 = all.iter().map(|it| number(&json, it)).sum();
    assert_eq!(sum, number(&json, "messages"));
    let files = json["locales"][0]["files"].as_array().expect("is a list");
    let officer = files.iter().find(|it| it["file"] == "officer.ftl").expect("is there");
    assert_eq!((&officer["translated"], &officer["stale"]), (&json!(2), &json!(0)), "{officer}");
}

#[test]
fn a_text_is_stale_from_the_day_its_korean_changes_until_it_is_accepted() {
    let site = site();
    fine(&site, &["translate", "accept", "uz", "--all"]);
    assert_eq!(
        (number(&status(&site, "uz"), "unrecorded"), number(&status(&site, "uz"), "stale")),
        (0, 0)
    );
    let korean = "# 말\nofficer = 개인정보 보호책임자 및 고충처리 부서에 관한\n    사항\n    .phone = 전화번호\n";
    site.file("locales/ko/own.ftl", korean);
    let json = status(&site, "uz");
    assert_eq!(number(&json, "stale"), 1);
    assert_eq!(
        json["stale"],
        json!([{
            "locale": "uz", "id": "officer.phone", "file": "locales/uz/own.ftl", "line": 3,
            "before": "전화", "after": "전화번호", "translation": "Телефон",
        }])
    );
    let people = fine(&site, &["translate", "status", "uz"]).stdout;
    assert!(people.contains("officer.phone  locales/uz/own.ftl:3\n"), "{people}");
    assert!(people.contains("ko: [-전화-]{+전화번호+}\n  uz: Телефон\n"), "{people}");
    assert_eq!(site.run(&["translate", "status", "uz", "--fail-under", "100"]).code, 1);
    assert_eq!(site.run(&["translate", "status", "uz", "--fail-under", "0"]).code, 0);
    let found = |site: &SiteTest| -> Vec<String> {
        let run = site.run(&["check", "--format", "json"]);
        let all = run.findings();
        all.into_iter().filter(|it| it.starts_with("message_stale locales/uz")).collect()
    };
    assert_eq!(found(&site), ["message_stale locales/uz/own.ftl:3:6"]);
    fine(&site, &["translate", "accept", "uz", "officer.phone"]);
    assert_eq!((number(&status(&site, "uz"), "stale"), found(&site)), (0, vec![]));
    assert_eq!(site.read("locales/uz/own.ftl"), RUSSIAN, "comments are the translator's");
}

#[test]
fn what_cannot_be_accepted_is_told() {
    let site = site();
    site.file("locales/uz/bad.ftl", "ui-notice = { $n\n");
    let code = |args: &[&str]| {
        let run = site.run(&[&["translate", "accept"], args, &["--format", "json"]].concat());
        assert_eq!(run.code, 1, "{run:#?}");
        run.findings()
    };
    assert_eq!(code(&["uz", "oficer"]), ["unknown_message"]);
    assert_eq!(code(&["uz", "ui-notice"]), ["nothing_to_accept"]);
    assert_eq!(code(&["uz", "ui-status"]), ["nothing_to_accept"]);
    assert_eq!(code(&["ko", "--all"]), ["translate_korean"]);
    assert_eq!(code(&["xx", "--all"]), ["unknown_language"]);
    assert_eq!(site.run(&["translate", "accept", "uz"]).code, 2);
    let run = site.run(&["translate", "status", "uz", "--format", "json"]);
    assert_eq!(run.json()["locales"][0]["blocked"], 1);
    site.file("locales/uz/.source", "<<<<<<< ours\n");
    assert_eq!(code(&["uz", "--all"]), ["record_line locales/uz/.source:1:1"]);
    assert_eq!(site.run(&["translate", "status"]).code, 1);
}

#[test]
fn a_language_is_begun_and_nothing_is_written_over() {
    let site = SiteTest::small();
    site.file("locales/fr/officer.ftl", "officer = Responsable\n");
    let made = fine(&site, &["translate", "new", "fr"]);
    assert!(
        made.stdout.is_empty() && made.stderr.contains("locales/fr/words/item.ftl"),
        "{made:#?}"
    );
    assert_eq!(site.read("locales/fr/officer.ftl"), "officer = Responsable\n");
    let json = status(&site, "fr");
    assert_eq!(number(&json, "translated"), 1, "a skeleton is missing, no copy");
    assert_eq!(number(&json, "missing") + 1, number(&json, "messages"));
    assert_eq!(fine(&site, &["check", "--format", "json"]).code, 0, "it is Fluent");
    let text = site.read("locales/fr/notice.ftl");
    assert!(text.contains("# ko: ") && text.contains("# en: "), "{text}");
    let before = site.tree("locales");
    fine(&site, &["translate", "new", "fr"]);
    assert_same(&before, &site.tree("locales"));
    let none = fine(&site, &["translate", "new", "en"]);
    assert!(!site.path("locales/en").exists(), "English is whole: {none:#?}");
    site.swap(
        "locales/fr/policy.ftl",
        "# policy =\n#     .title =\n",
        "policy = Politique\n    .title = { $name }\n",
    );
    assert_eq!(number(&status(&site, "fr"), "translated"), 3);
}

#[test]
fn texts_go_out_and_come_back_in_both_formats() {
    for format in ["po", "xliff"] {
        let site = site();
        fine(&site, &["translate", "export", "uz", "--format", format, "--output", "out"]);
        let before = site.tree("locales");
        fine(&site, &["translate", "import", "out"]);
        let text = site.tree("locales");
        assert_eq!(text.get("uz/own.ftl"), before.get("uz/own.ftl"), "nothing was edited");
        assert_eq!(number(&status(&site, "uz"), "unrecorded"), 0, "what came back is recorded");
        assert!(!site.path("locales/en/.source").exists());
        let sent = site.read("out");
        let printed = fine(&site, &["translate", "export", "uz", "--format", format]).stdout;
        assert_eq!(printed, sent, "the same on standard output");
        site.file("back", sent.replace("Содержание", "Мундарижа"));
        let run = fine(&site, &["translate", "import", "back", "--format", "json"]);
        assert_eq!(run.json()["summary"]["changed"], 1, "{run:#?}");
        assert_eq!(site.read("locales/uz/own.ftl"), RUSSIAN.replace("Содержание", "Мундарижа"));
    }
}

#[test]
fn a_unit_whose_korean_changed_meanwhile_is_left_out() {
    let site = site();
    fine(&site, &["translate", "export", "uz", "--output", "out.po"]);
    site.file("locales/ko/own.ftl", "ui-contents = 차례\n");
    let sent = site.read("out.po");
    site.file(
        "back.po",
        sent.replace("Содержание", "Мундарижа").replace("Ответственный", "Масъул"),
    );
    let run = site.run(&["translate", "import", "back.po", "--format", "json"]);
    let line = sent.lines().position(|it| it == "msgctxt \"ui-contents\"").expect("was sent") + 1;
    assert_eq!(
        (run.code, run.findings()),
        (1, vec![format!("exchange_outdated back.po:{line}:1")])
    );
    assert_eq!(site.read("locales/uz/own.ftl"), RUSSIAN.replace("Ответственный", "Масъул"));
}

#[test]
fn a_unit_that_lost_what_is_filled_in_keeps_its_file_as_it_is() {
    let site = site();
    fine(&site, &["translate", "export", "en", "--output", "out.po"]);
    let sent = site.read("out.po");
    let (before, after) = ("msgstr \"{ $name } Privacy Policy\"", "msgstr \"The Privacy Policy\"");
    assert!(sent.contains(before), "{sent}");
    let done =
        sent.replace(before, after).replace("msgstr \"the Hospital\"", "msgstr \"the Clinic\"");
    let done = done.replace("msgstr \"Contents\"", "msgstr \"Table of contents\"");
    site.file("back.po", done);
    let run = site.run(&["translate", "import", "back.po", "--format", "json"]);
    assert_eq!(run.code, 1);
    let findings = run.findings();
    assert_eq!(findings.len(), 1, "{run:#?}");
    assert!(findings[0].starts_with("exchange_lost back.po:"), "{findings:?}");
    // Built-in texts are not there to be edited: the site's own come over them.
    assert!(!site.path("locales/en/policy.ftl").exists());
    assert_eq!(site.read("locales/en/interface.ftl"), "ui-contents = Table of contents\n");
    fine(&site, &["check"]);
}

#[test]
fn a_message_of_the_site_over_a_built_in_one_keeps_its_other_texts() {
    let site = site();
    fine(&site, &["translate", "export", "en", "--output", "out.po"]);
    site.file(
        "back.po",
        site.read("out.po")
            .replace("msgstr \"{ $name } Privacy Policy\"", "msgstr \"Privacy at { $name }\""),
    );
    fine(&site, &["translate", "import", "back.po"]);
    assert_eq!(
        site.read("locales/en/policy.ftl"),
        "policy = Privacy Policy\n    .title = Privacy at { $name }\n"
    );
}

#[test]
fn files_that_are_not_of_a_translator_are_refused() {
    let site = site();
    let refused = |text: &str| {
        site.file("back", text);
        let run = site.run(&["translate", "import", "back", "--format", "json"]);
        assert_eq!(run.code, 1, "{run:#?}");
        run.findings()
    };
    assert_eq!(refused("nonsense\n"), ["exchange_syntax back:1:1"]);
    assert_eq!(refused(""), ["exchange_language back"]);
    assert_eq!(refused("msgid \"\"\nmsgstr \"Language: ko\\n\"\n"), ["translate_korean"]);
    assert_eq!(refused("<xliff trgLang=\"uz\"><file>"), ["exchange_syntax back:1:27"]);
    assert_eq!(site.run(&["translate", "import", "nowhere"]).code, 3);
    assert_eq!(site.tree("locales").len(), 1, "nothing was written");
}

#[test]
fn a_language_for_tests_is_a_whole_one_with_a_warning() {
    let site = SiteTest::small();
    fine(&site, &["translate", "pseudo"]);
    fine(&site, &["translate", "pseudo", "--rtl"]);
    site.swap("content/site.yaml", "locales: [ko, en]", "locales: [ko, en, ko-XA, ar-XB]");
    let clinic = "content/happy-clinic/clinic.yaml";
    site.swap(clinic, "locales: [ko, en]", "locales: [ko, en, ko-XA, ar-XB]");
    let run = fine(&site, &["check", "--format", "json"]);
    let findings = run.findings();
    let count = findings.iter().filter(|it| it.starts_with("pseudo_language")).count();
    assert_eq!(count, 4, "{findings:#?}");
    let known = ["pseudo_language", "missing_text"];
    let strange = findings.iter().find(|it| !known.iter().any(|known| it.starts_with(known)));
    assert_eq!(strange, None);
    site.build();
    let page = site.read("public/happy-clinic/ar-XB/privacy/index.html");
    assert!(page.contains("dir=\"rtl\"") && page.contains("⟦"), "{page}");
    let page = site.read("public/happy-clinic/ko-XA/privacy/index.html");
    assert!(page.contains("⟦개인정보"), "{page}");
}

/// Everything built in is a translation of the Korean that is built in: where a language keeps a
/// record, nothing in it is stale.
#[test]
fn built_in_translations_are_of_the_korean_as_it_is() {
    let site = SiteTest::empty();
    let json = site.run(&["translate", "status", "--format", "json"]).json();
    for it in json["locales"].as_array().expect("is a list") {
        let tag = it["locale"].as_str().expect("is a text");
        if !repository().join("locales").join(tag).join(".source").exists() {
            continue;
        }
        for name in ["stale", "unrecorded"] {
            assert_eq!(
                it[name], 0,
                "{tag}: mend what `gongji translate status {tag}` shows, then `gongji translate accept {tag} --all`"
            );
        }
    }
}
