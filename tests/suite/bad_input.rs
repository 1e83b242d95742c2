//! Files that are wrong: each mistake is found at its place, all of them in one run, and nothing
//! is written while one stands.

use crate::site_test::{Run, SiteTest};
use std::fs;

/// The version in force of the small site, in which most mistakes are made.
const FACTS: &str = "content/happy-clinic/privacy/2026-01-01.yaml";
/// The version of the other clinic, which has an article of its own.
const OTHER: &str = "content/green-dental/privacy/2025-03.yaml";
const SITE: &str = "content/site.yaml";
const CLINIC: &str = "content/happy-clinic/clinic.yaml";

/// Changes the small site and expects these findings and no other, each `code file:line:column`,
/// from `check` and from `build`; where one is an error, `build` writes nothing.
#[track_caller]
fn check(change: impl FnOnce(&SiteTest), expected: &[&str]) -> Run {
    let site = SiteTest::small();
    change(&site);
    let run = site.run(&["check", "--format", "json"]);
    let mut found = run.findings();
    // Korean of the site's own makes the built-in English stale; `translate` has tests of that.
    found.retain(|it| !it.starts_with("message_stale <built-in>/"));
    assert_eq!(found, expected);
    let errors = run.json()["summary"]["errors"].as_u64();
    assert_eq!(run.code, i32::from(errors != Some(0)), "{run:#?}");
    let build = site.run(&["build", "--drafts", "--format", "json"]);
    assert_eq!(build.code, run.code, "check and build disagree: {build:#?}");
    if run.code == 1 {
        assert_eq!(build.findings(), expected, "check and build disagree");
        assert!(!site.path("public").exists(), "something was written");
    }
    run
}

/// A mistake in the facts: what is written, what stands there instead, and what is found, with
/// the place in the file.
type Mistake = (&'static str, &'static str, &'static [&'static str]);

/// Makes each mistake in a file of its own small site. All that go wrong are shown together.
#[track_caller]
fn check_all(file: &str, mistakes: &[Mistake]) {
    let mut wrong = Vec::new();
    for (from, to, expected) in mistakes {
        let site = SiteTest::small();
        site.swap(file, from, to);
        let run = site.run(&["check", "--format", "json"]);
        let expected: Vec<String> = expected.iter().map(|it| at(it, file)).collect();
        let build = site.run(&["build", "--drafts", "--format", "json"]);
        let is_written = site.path("public").exists();
        let found = run.findings();
        if found != expected || (run.code, build.code, is_written) != (1, 1, false) {
            wrong.push(format!(
                "{to:?}\n    expected {expected:?}\n    found    {found:?}, check {}, build {}{}",
                run.code,
                build.code,
                if is_written { ", and it was written" } else { "" }
            ));
        }
    }
    assert!(wrong.is_empty(), "in {file}:\n{}", wrong.join("\n"));
}

/// `code 3:5` is a place in the file, `code` the file as a whole.
fn at(expected: &str, file: &str) -> String {
    match expected.split_once(' ') {
        Some((code, place)) => format!("{code} {file}:{place}"),
        None => format!("{expected} {file}"),
    }
}

#[test]
fn the_small_site_is_right() {
    let run = check(|_| {}, &[]);
    assert_eq!(run.code, 0);
}

#[test]
fn names_and_shapes_are_checked() {
    check_all(
        FACTS,
        &[
            ("  phone:", "  phnoe:", &["unknown_key 20:3"]),
            ("privacy@happy.example", "[privacy@happy.example]", &["wrong_type 21:10"]),
            ("[hosting]", "hosting", &["wrong_type 16:14"]),
            ("[hosting]", "{ hosting: 1 }", &["wrong_type 16:14"]),
            ("{ ko: 그린랩, en: Green Lab }", "[그린랩]", &["wrong_type 15:13"]),
            (" consent", " { article: \"15(1)1\" }", &["missing_key 6:5"]),
            (" 02-555-0100", "", &["missing_value 20:3"]),
            (" 02-555-0100", " ~", &["missing_value 20:3"]),
            (" 02-555-0100", " \"\"", &["not_a_phone 20:10"]),
            ("email: privacy@happy.example", "phone: 02-555-0300", &["duplicate_key 21:3"]),
            ("effective: 2026-01-01\n", "", &["missing_key 2:1"]),
            ("provision: none", "provision: nothing", &["one_of_these 11:12"]),
            ("provision: none", "provsion: none", &["unknown_key 11:1"]),
        ],
    );
}

#[test]
fn values_are_checked() {
    check_all(
        FACTS,
        &[
            ("2025-12-20", "2025-02-30", &["impossible_date 2:12"]),
            ("2025-12-20", "2025-13", &["impossible_date 2:12"]),
            ("2025-12-20", "20251220", &["not_a_date 2:12"]),
            ("2025-12-20", "2025.12.20", &["not_a_date 2:12"]),
            ("2025-12-20", "2025-12-20T00:00:00+09:00", &["not_a_date 2:12"]),
            ("2025-12-20", "20 December 2025", &["not_a_date 2:12"]),
            ("effective: 2026-01-01", "effective: 2026-01-02", &["effective_differs 3:12"]),
            ("effective: 2026-01-01", "effective: 2026-01", &["effective_differs 3:12"]),
            ("02-555-0100", "call us", &["not_a_phone 20:10"]),
            ("privacy@happy.example", "privacy at happy", &["not_an_email 21:10"]),
            ("standard", "standard\npromise: { days: seven }", &["not_a_number 23:18"]),
            ("standard", "standard\npromise: { days: \"7\" }", &["not_a_number 23:18"]),
            ("standard", "standard\npromise: { days: -1 }", &["not_a_number 23:18"]),
            ("membership-ends }", "membership-ends, years: 3 }", &["which_retention 10:5"]),
            ("    green-lab:", "    Green Lab:", &["not_a_name 14:5"]),
        ],
    );
}

#[test]
fn words_are_checked() {
    check_all(
        FACTS,
        &[
            ("[mobile-phone]", "[mobil-phone]", &["unknown_word 9:18"]),
            ("[hosting]", "[hosting, hostng]", &["unknown_word 16:24"]),
            ("membership-ends", "membership-end", &["unknown_word 10:25"]),
            ("  membership:", "  membershp:", &["unknown_word 5:3"]),
            ("  membership:", "  MEMBERSHIP:", &["not_a_name 5:3"]),
            ("[mobile-phone]", "[mobile_phone]", &["not_a_name 9:18"]),
        ],
    );
}

#[test]
fn a_text_needs_its_languages() {
    let name = "{ ko: 김하늘, en: Haneul Kim }";
    check_all(
        FACTS,
        &[
            (name, "{ en: Haneul Kim }", &["missing_text 19:9"]),
            (name, "{ ko: 김하늘, en: Haneul Kim, de: Haneul }", &["unknown_language 19:36"]),
            (
                name,
                "{ ko: 김하늘, EN: Haneul Kim }",
                &["missing_text 19:9", "not_a_language 19:20"],
            ),
            (name, "{ ko: 김하늘, en: }", &["missing_text 19:9", "missing_value 19:20"]),
            (name, "{ ko: 김하늘, en: '' }", &["missing_text 19:9", "empty_text 19:24"]),
            (name, "{}", &["empty_text 19:9"]),
        ],
    );
    // A translation that is missing is for somebody to look at, and does not stop anything.
    let run = check(
        |it| {
            it.swap(FACTS, name, "{ ko: 김하늘 }");
        },
        &["missing_text content/happy-clinic/privacy/2026-01-01.yaml:19:9"],
    );
    assert_eq!(run.json()["findings"][0]["severity"], "warning");
    assert_eq!(run.json()["findings"][0]["locale"], "en");
}

#[test]
fn yaml_that_hides_or_exhausts_is_refused() {
    let bomb = (1..=9).fold("a0: &a0 [x, x]\n".to_owned(), |text, n| {
        let before = format!("*a{}", n - 1);
        format!("{text}a{n}: &a{n} [{before}, {before}, {before}, {before}]\n")
    });
    let check_text = |text: &str, expected: &str| {
        check(
            |it| {
                it.file(FACTS, text);
            },
            &[at(expected, FACTS).as_str()],
        );
    };
    check_text(&bomb, "yaml_alias 1:9");
    check_text("a: 1\nb: *a\n", "yaml_syntax 2:4");
    check_text("effective: !date 2026-01-01\n", "yaml_tag 1:18");
    check_text(&format!("a: {}", "[".repeat(10_000)), "yaml_too_deep 1:259");
    check_text(&"{a: ".repeat(10_000), "yaml_too_deep 1:1021");
    check_text(&"- ".repeat(10_000), "yaml_too_deep 1:81");
    check_text("effective: 2026-01-01\n---\neffective: 2026-01-01\n", "yaml_documents 2:1");
    check_text("%YAML 1.1\n---\neffective: 2026-01-01\n", "yaml_syntax 1:1");
    check_text("effective: 2026-01-01\nofficer:\n\tphone: 1\n", "yaml_tab 3:2");
    check_text("effective: \"2026-01-01\n", "yaml_syntax 2:1");
    check_text("effective: 2026-01-01\nofficer: [1, 2\nremedies: standard\n", "yaml_syntax 3:9");
    check_text("? [a]\n: 1\n", "yaml_name_not_text 1:3");
    check_text("- effective\n", "wrong_type 1:1");
    check_text("effective\n", "wrong_type 1:1");
    check_text("", "missing_key");
    check_text("# nothing\n", "missing_key 1:1");
}

#[test]
fn files_that_are_no_text_are_refused() {
    let check_bytes = |bytes: &[u8], expected: &str| {
        check(
            |it| {
                it.file(FACTS, bytes);
            },
            &[expected],
        );
    };
    check_bytes(
        b"effective: 2026-01-01\nreason: \xB0\xB3\xC0\xCE\n",
        "not_utf8 content/happy-clinic/privacy/2026-01-01.yaml:2:9",
    );
    check_bytes(
        b"\xEF\xBB\xBFeffective: 2026-01-01\n",
        "byte_order_mark content/happy-clinic/privacy/2026-01-01.yaml",
    );
    check_bytes(b"\xFF\xFEe\0f\0f\0", "not_utf8 content/happy-clinic/privacy/2026-01-01.yaml:1:1");
    let run = check(
        |it| {
            let file = fs::OpenOptions::new().write(true).open(it.path(FACTS)).expect("is there");
            file.set_len(100_000_000).expect("a file may be long");
        },
        &["file_too_large content/happy-clinic/privacy/2026-01-01.yaml"],
    );
    let message = run.json()["findings"][0]["message"].to_string();
    assert!(message.contains("100 MB"), "{message}");
}

#[test]
fn characters_that_nobody_sees_are_found() {
    check_all(
        FACTS,
        &[
            ("Haneul Kim", "Haneul \u{202E}Kim", &["control_character 19:24"]),
            ("Haneul Kim", "Haneul\u{200B}Kim", &["control_character 19:24"]),
            ("Haneul Kim", "\"Haneul\\u0007 Kim\"", &["control_character 19:24"]),
            ("Haneul Kim", "\"Haneul\\0 Kim\"", &["control_character 19:24"]),
            ("Haneul Kim", "\"Haneul\\u2066 Kim\"", &["control_character 19:24"]),
        ],
    );
    // Characters that YAML itself does not allow stop the reader there.
    let site = SiteTest::small();
    site.swap(FACTS, "Haneul Kim", "Haneul\u{7} Kim");
    let found = site.run(&["check", "--format", "json"]).findings();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains(&format!("{FACTS}:19:")), "{found:?}");
}

#[test]
fn articles_are_prose_only() {
    check_all(
        OTHER,
        &[
            ("**하루**", "<b>하루", &["markdown_html 13:16"]),
            ("**하루**", "<script>x</script>", &["markdown_html 13:16", "markdown_html 13:25"]),
            ("**하루**", "![사진](https://x.example/a.png)", &["markdown_image 13:22"]),
            ("**하루**", "[링크](javascript:alert(1))", &["markdown_link 13:21"]),
            ("**하루**", "[링크](JavaScript:alert(1))", &["markdown_link 13:21"]),
            ("**하루**", "[링크](data:text/html,x)", &["markdown_link 13:21"]),
            ("**하루**", "[링크](//x.example)", &["markdown_link 13:21"]),
            ("after: officer", "after: oficer", &["unknown_section 9:12"]),
            ("  parking:", "  Parking Lot:", &["not_a_name 8:3"]),
        ],
    );
}

#[test]
fn settings_of_the_site_are_checked() {
    check_all(
        SITE,
        &[
            ("theme: default", "theme: defualt", &["unknown_theme 6:8"]),
            ("theme: default", "theme: ../secret", &["not_a_name 6:8"]),
            ("theme: default", "thema: default", &["unknown_key 6:1"]),
            ("Asia/Seoul", "Asia/Soul", &["unknown_time_zone 7:12"]),
            ("[ko, en]", "[ko, de]", &["unknown_language 4:10"]),
            ("[ko, en]", "[en]", &["no_korean 4:10", "unknown_language 5:17"]),
            ("[ko, en]", "[ko, ko, en]", &["language_twice 4:10"]),
            ("[ko, en]", "[ko, EN]", &["not_a_language 4:10"]),
            ("default_locale: ko", "default_locale: de", &["unknown_language 5:17"]),
            ("https://small.example", "small.example", &["not_a_web_address 3:11"]),
            ("https://small.example", "javascript:alert(1)", &["not_a_web_address 3:11"]),
            ("title: { ko: 작은 모음, en: Small Collection }", "title:", &["missing_value 2:1"]),
        ],
    );
    check(
        |it| {
            it.remove(SITE);
        },
        &["no_site_file content/site.yaml"],
    );
}

#[test]
fn clinics_are_checked() {
    check_all(
        CLINIC,
        &[
            ("kind: medical-institution", "kind: medical-instituton", &["unknown_choice 2:7"]),
            ("kind: medical-institution\n", "", &["missing_key 1:1"]),
            ("numbering: article", "numbering: roman", &["unknown_choice 5:12"]),
            ("https://happy.example", "ftp://happy.example", &["not_a_web_address 3:10"]),
            ("[ko, en]", "[en]", &["no_korean 4:10"]),
        ],
    );
}

#[test]
fn files_and_folders_have_their_places() {
    check(
        |it| {
            it.file("content/happy-clinic/privacy/2024-04.yaml", "effective: 2024-04\n");
        },
        &["same_date content/happy-clinic/privacy/2024-04.yaml"],
    );
    check(
        |it| {
            it.remove(CLINIC);
        },
        &["no_clinic_file content/happy-clinic/clinic.yaml"],
    );
    check(
        |it| {
            it.remove("content/happy-clinic/privacy");
        },
        &["no_version content/happy-clinic"],
    );
    check(
        |it| {
            it.file("content/happy-clinic/privacy/new.yaml", "");
        },
        &["version_name content/happy-clinic/privacy/new.yaml"],
    );
    check(
        |it| {
            it.file("content/happy-clinic/privacy/2026-02-30.yaml", "");
        },
        &["version_name content/happy-clinic/privacy/2026-02-30.yaml"],
    );
    for name in ["A B", "a..b", "..x-like..", "%2e%2e", "해맑은", "-x", "x".repeat(65).as_str()]
    {
        // Names that begin with a dot are hidden files, which are passed over.
        let expected = format!("not_a_name content/{name}");
        let expected: &[&str] = if name.starts_with('.') { &[] } else { &[&expected] };
        check(
            |it| {
                it.clinic(name);
            },
            expected,
        );
    }
    for name in ["ko", "en", "ja", "assets", "privacy"] {
        check(
            |it| {
                it.clinic(name);
            },
            &[&format!("reserved_name content/{name}")],
        );
    }
    let run = check(
        |it| {
            it.file("content/notes.txt", "").file("content/happy-clinic/privacy/a.pdf", "");
        },
        &["stray_file content/happy-clinic/privacy/a.pdf", "stray_file content/notes.txt"],
    );
    assert_eq!(run.code, 0, "only warnings");
}

#[cfg(unix)]
#[test]
fn links_out_of_the_site_are_not_followed() {
    let outside = SiteTest::small();
    outside.file("themes/default/templates/clinic.html", "outside");
    outside.file("themes/default/assets/gongji.css", "outside");
    outside.file("locales/en/own.ftl", "ui-contents = outside\n");
    let mut wrong = Vec::new();
    for path in [
        FACTS,
        CLINIC,
        SITE,
        "content/happy-clinic",
        "content/happy-clinic/privacy",
        "content",
        "locales/en/own.ftl",
        "locales/en",
        "locales",
        "themes/default/templates/clinic.html",
        "themes/default/assets/gongji.css",
        "themes/default/templates",
        "themes/default",
        "themes",
    ] {
        let site = SiteTest::small();
        if site.path(path).exists() {
            site.remove(path);
        }
        link(&outside, &site, path);
        let run = site.run(&["check", "--format", "json"]);
        let expected = format!("outside_site {path}");
        // The link itself, or what was looked for behind it.
        if !run.findings().iter().any(|it| it.starts_with(&expected)) {
            wrong.push(format!("{path}: exit code {}, found {:?}", run.code, run.findings()));
        }
    }
    assert!(wrong.is_empty(), "links that lead out are followed:\n{}", wrong.join("\n"));
}

#[cfg(unix)]
#[test]
fn links_inside_the_site_are_followed() {
    let change = |it: &SiteTest| {
        fs::rename(it.path(FACTS), it.path("facts.yaml")).expect("is there");
        let inside = std::path::Path::new("../../../facts.yaml");
        std::os::unix::fs::symlink(inside, it.path(FACTS)).expect("links can be made");
    };
    check(change, &[]);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_hides_no_other_mistake() {
    let (site, outside) = (SiteTest::small(), SiteTest::small());
    outside.clinic("zebra");
    link(&outside, &site, "content/zebra");
    site.swap(FACTS, "  phone:", "  phnoe:");
    let found = site.run(&["check", "--format", "json"]).findings();
    assert_eq!(found, [format!("unknown_key {FACTS}:20:3"), "outside_site content/zebra".into()]);
}

/// A link in a site to the same place in another.
#[cfg(unix)]
fn link(outside: &SiteTest, site: &SiteTest, path: &str) {
    fs::create_dir_all(site.path(path).parent().expect("is in the site")).expect("can be made");
    std::os::unix::fs::symlink(outside.path(path), site.path(path)).expect("links can be made");
}

#[test]
fn texts_of_a_language_are_checked() {
    let check_own = |language: &str, text: &str, expected: &[&str]| {
        let path = format!("locales/{language}/own.ftl");
        check(
            |it| {
                it.file(&path, text);
            },
            expected,
        )
    };
    check_own("en", "item-bay bay\n", &["fluent_syntax locales/en/own.ftl:1:10"]);
    check_own("en", "item-bay = { $x\n", &["fluent_syntax locales/en/own.ftl:1:15"]);
    check_own(
        "ko",
        "item-bay = { $n ->\n    [one] x\n   }\nitem-x = 가\n",
        &["missing_message locales/en/own.ftl", "fluent_syntax locales/ko/own.ftl:3:4"],
    );
    let run = check_own("ko", "item-bay = 주차면\n", &["missing_message locales/en/own.ftl"]);
    assert_eq!(run.code, 0, "a translation that is missing is a warning");
    check_own("en", "ui-contents = { $n }\n", &["unknown_variable locales/en/own.ftl:1:18"]);
    check_own(
        "en",
        "ui-contents = { item-nmae }\n",
        &["undefined_reference locales/en/own.ftl:1:17"],
    );
    check_own(
        "en",
        "ui-contents = { ui-contents }\n",
        &["circular_reference locales/en/own.ftl:1:1"],
    );
    check_own("ko", "ui-contents = { NOW() }\n", &["unknown_function locales/ko/own.ftl:1:17"]);
    check_own(
        "ko",
        "preamble = 서문\n    .standard = { $name }, { $wo }\n",
        &["unresolved_variable locales/ko/own.ftl:2:31"],
    );
    check(
        |it| {
            it.file("locales/EN/own.ftl", "ui-contents = x\n");
        },
        &["not_a_language locales/EN"],
    );
}

#[test]
fn texts_around_a_policy_are_checked() {
    let check_own = |text: &str, expected: &[&str]| {
        check(
            |it| {
                it.file("locales/ko/own.ftl", text);
            },
            expected,
        );
    };
    check_own(
        "page-archive = { $address }, { $wo }\n",
        &["unresolved_variable locales/ko/own.ftl:1:33"],
    );
    check_own(
        "page-archive = { JOSA($address, \"은/네\") }\n",
        &["unknown_particle locales/ko/own.ftl:1:18"],
    );
    check_own(
        "page-description = { $name } { $date } { $nmae }\n",
        &["unresolved_variable locales/ko/own.ftl:1:43"],
    );
}

#[test]
fn templates_are_checked() {
    let check_own = |path: &str, text: &str, expected: &[&str]| {
        let path = format!("themes/default/{path}");
        check(
            |it| {
                it.file(&path, text);
            },
            expected,
        )
    };
    let page = "{% extends \"base.html\" %}\n{% block main %}\n";
    check_own(
        "templates/clinic.html",
        &format!("{page}<h1>{{% if %}}</h1>\n"),
        &["template_syntax themes/default/templates/clinic.html:3:11"],
    );
    let run = check_own(
        "templates/clinic.html",
        &format!("{page}<h1>\n{{{{ clinic.director.name }}}}</h1>\n{{% endblock %}}\n"),
        &["template_error themes/default/templates/clinic.html:4:11"],
    );
    let message = run.json()["findings"][0]["message"].to_string();
    assert!(message.contains("green-dental/index.html"), "names the page: {message}");
    check_own(
        "templates/clinic.html",
        "{% extends \"bace.html\" %}\n",
        &["template_problem themes/default/templates/clinic.html"],
    );
    check_own("theme.yaml", "nmae: x\n", &["unknown_key themes/default/theme.yaml:1:1"]);
    let main = |body: &str| format!("{page}<h1>x</h1>{body}\n{{% endblock %}}\n");
    for (body, kind) in [
        ("<script>alert(1)</script>", "script inside it"),
        ("<p onclick=\"x()\">x</p>", "script inside it"),
        ("<p style=\"color: red\">x</p>", "styles inside it"),
        ("<img src=\"https://x.example/x.png\" alt=\"\">", "from outside"),
        ("<p id=\"page-main\">x</p>", "same id"),
        ("<a href=\"#nowhere\">x</a>", "leads nowhere"),
        ("<main></main>", "instead of one"),
    ] {
        let run = check_own("templates/clinic.html", &main(body), &["theme_contract"]);
        let message = run.json()["findings"][0]["message"].to_string();
        assert!(message.contains(kind) && message.contains("green-dental/index.html"), "{message}");
    }
}

#[test]
fn a_hint_says_what_was_meant() {
    for (from, to, hint) in [
        ("  phone:", "  phnoe:", "did you mean `phone`?"),
        ("[mobile-phone]", "[mobil-phone]", "did you mean `mobile-phone`?"),
        ("provision: none", "provsion: none", "did you mean `provision`?"),
        ("effective: 2026-01-01", "effective: 2026-01-02", "rename the file to `2026-01-02.yaml`"),
        ("2025-12-20", "2025.12.20", "`2027-01-01`"),
        ("  phone:", "  zebra:", "use one of these"),
    ] {
        let site = SiteTest::small();
        site.swap(FACTS, from, to);
        let json = site.run(&["check", "--format", "json"]).json();
        let hints = json["findings"][0]["hints"].to_string();
        assert!(hints.contains(hint), "{to}: {hints}");
        let people = site.run(&["check"]).stderr;
        assert!(people.contains(hint) && people.contains(FACTS), "{to}: {people}");
    }
    let run = SiteTest::small().run(&["check", "hapy-clinic"]);
    assert!(run.code == 1 && run.stderr.contains("did you mean `happy-clinic`?"), "{run:#?}");
}

#[test]
fn all_mistakes_of_all_files_are_shown_in_one_run() {
    let change = |it: &SiteTest| {
        it.swap(SITE, "Asia/Seoul", "Asia/Soul")
            .swap(CLINIC, "website: https://happy.example", "website: happy")
            .swap(FACTS, "  phone:", "  phnoe:")
            .swap(FACTS, "2025-12-20", "2025-02-30")
            .swap(FACTS, "[mobile-phone]", "[mobil-phone]")
            .swap("content/happy-clinic/privacy/2024-04-01.yaml", "none", "[none]")
            .swap(OTHER, "**하루**", "<b>하루")
            .swap(OTHER, "051-555-0100", "051")
            .file("content/A B/clinic.yaml", "")
            .file("locales/en/own.ftl", "item-bay bay\n");
    };
    let expected = [
        "not_a_name content/A B",
        "not_a_phone content/green-dental/privacy/2025-03.yaml:6:10",
        "markdown_html content/green-dental/privacy/2025-03.yaml:13:16",
        "not_a_web_address content/happy-clinic/clinic.yaml:3:10",
        "wrong_type content/happy-clinic/privacy/2024-04-01.yaml:8:12",
        "impossible_date content/happy-clinic/privacy/2026-01-01.yaml:2:12",
        "unknown_word content/happy-clinic/privacy/2026-01-01.yaml:9:18",
        "unknown_key content/happy-clinic/privacy/2026-01-01.yaml:20:3",
        "unknown_time_zone content/site.yaml:7:12",
        "fluent_syntax locales/en/own.ftl:1:10",
    ];
    let site = SiteTest::small();
    change(&site);
    let run = site.run(&["check", "--format", "json"]);
    assert_eq!(run.findings(), expected);
    assert_eq!(run.json()["summary"]["errors"], 10);
    // For people too, clinic by clinic, and in an order that does not depend on threads.
    let people = site.run(&["check"]).stderr;
    let is_of_clinic = |it: &&&str| it.contains("green-dental") || it.contains("happy-clinic");
    let of_site = expected.iter().filter(|it| !is_of_clinic(it));
    let by_clinic = of_site.chain(expected.iter().filter(is_of_clinic));
    let places: Vec<usize> = by_clinic.filter_map(|it| people.find(place(it))).collect();
    assert_eq!(places.len(), expected.len(), "{people}");
    assert!(places.is_sorted() && people.contains("10 errors"), "{people}");
}

#[test]
fn a_broken_template_hides_no_other_mistake() {
    let site = SiteTest::small();
    site.file("themes/default/templates/clinic.html", "{% if %}\n");
    site.swap(FACTS, "  phone:", "  phnoe:");
    let found = site.run(&["check", "--format", "json"]).findings();
    let template = "template_syntax themes/default/templates/clinic.html:1:7";
    assert_eq!(found, [&format!("unknown_key {FACTS}:20:3"), template]);
}

#[test]
fn settings_that_cannot_be_read_hide_no_other_mistake() {
    let site = SiteTest::small();
    site.swap(SITE, "theme: default", "thema: default");
    site.swap(FACTS, "  phone:", "  phnoe:");
    let found = site.run(&["check", "--format", "json"]).findings();
    assert_eq!(found, [format!("unknown_key {FACTS}:20:3"), format!("unknown_key {SITE}:6:1")]);
}

/// The place in a short finding.
fn place(finding: &str) -> &str {
    finding.split_once(' ').map_or(finding, |(_, place)| place)
}

#[test]
fn targets_that_cannot_be_meant() {
    let mistakes: Vec<Mistake> = vec![
        (
            "time_zone: Asia/Seoul",
            "deploy:\n  live: { url: https://a.kr }\n  web: { directory: x, s3: bucket }",
            &["deploy_target_kind 8:9", "deploy_target_kind 9:8"],
        ),
        (
            "time_zone: Asia/Seoul",
            "deploy:\n  live: { directory: x, prefix: y }",
            &["deploy_target_option 8:9"],
        ),
        ("time_zone: Asia/Seoul", "deploy:\n  live: { s3: a/b }", &["deploy_target_name 8:9"]),
        ("time_zone: Asia/Seoul", "deploy:\n  live: { directry: x }", &["unknown_key 8:11"]),
        ("time_zone: Asia/Seoul", "deploy:\n  Live Site: { directory: x }", &["not_a_name 8:3"]),
    ];
    check_all(SITE, &mistakes);
}
