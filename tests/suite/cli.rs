//! The command line: what each command takes, says and returns.

use crate::site_test::{Run, SiteTest, TODAY, assert_same};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::Read;

const FACTS: &str = "content/happy-clinic/privacy/2026-01-01.yaml";

#[test]
fn a_site_is_made_from_nothing_with_the_program_alone() {
    let site = SiteTest::empty();
    let fine = |args: &[&str]| {
        let run = site.run(args);
        assert_eq!(run.code, 0, "{args:?}: {run:#?}");
        run
    };
    let made = fine(&["init"]);
    assert!(made.stdout.is_empty() && made.stderr.contains("content/site.yaml"), "{made:#?}");
    assert!(made.stderr.contains("gongji new"), "says what comes next: {made:#?}");
    let made = fine(&["new", "happy-clinic"]);
    assert!(made.stderr.contains("gongji check"), "says what comes next: {made:#?}");
    assert!(site.path(&format!("content/happy-clinic/privacy/{TODAY}.yaml")).is_file());
    let checked = fine(&["check", "--format", "json"]);
    assert_eq!(checked.findings(), [] as [&str; 0], "what is made is right");
    fine(&["build", "--drafts"]);
    for file in ["index.html", "en/index.html", "happy-clinic/ko/privacy/index.html"] {
        assert!(site.path("public").join(file).is_file(), "{file}");
    }
    let page = site.read("public/happy-clinic/en/privacy/index.html");
    assert!(page.contains("Haemalgeun Clinic"), "{page}");
    // The editors' first lines lead to the schemas, which are those that `schema` prints.
    let privacy = format!("content/happy-clinic/privacy/{TODAY}.yaml");
    let files = [("site", "content/site.yaml"), ("clinic", "content/happy-clinic/clinic.yaml")];
    for (name, file) in files.into_iter().chain([("privacy", privacy.as_str())]) {
        let text = site.read(file);
        let leads = text.lines().next().and_then(|it| it.split_once("$schema="));
        let folder = site.path(file).parent().expect("is in the site").to_owned();
        let schema = folder.join(leads.expect("the first line leads to the schema").1);
        let schema = std::fs::read_to_string(schema).expect("the schema is there");
        assert_eq!(schema, fine(&["schema", name]).stdout, "{name}");
    }
}

#[test]
fn every_kind_of_controller_can_be_made() {
    let site = SiteTest::empty();
    assert_eq!(site.run(&["init"]).code, 0);
    for kind in ["medical-institution", "facilitator", "public-body", "company"] {
        let run =
            site.run(&["new", &format!("a-{kind}"), "--kind", kind, "--effective", "2027-01-01"]);
        assert_eq!(run.code, 0, "{run:#?}");
        assert!(site.path(&format!("content/a-{kind}/privacy/2027-01-01.yaml")).is_file());
    }
    let run = site.run(&["check", "--format", "json"]);
    assert_eq!(run.findings(), [] as [&str; 0]);
}

#[test]
fn a_new_clinic_of_any_kind_has_nothing_that_stops_it() {
    let site = SiteTest::empty();
    assert_eq!(site.run(&["init"]).code, 0);
    for kind in ["medical-institution", "facilitator", "public-body", "company"] {
        assert_eq!(site.run(&["new", &format!("a-{kind}"), "--kind", kind]).code, 0);
        let run = site.run(&["check", &format!("a-{kind}"), "--fail-on", "warning"]);
        assert_eq!(run.code, 0, "{kind}: {run:#?}");
    }
}

#[test]
fn what_exists_is_left_as_it_is() {
    let site = SiteTest::empty();
    site.file("notes.txt", "mine").file(".gitignore", "mine\n").file("content/kept.md", "mine");
    let created = site.run(&["init"]);
    assert_eq!(created.code, 0);
    assert!(created.stderr.contains(".gitattributes"), "{created:#?}");
    assert_eq!(site.read(".gitattributes"), "**/sealed/** -text\n");
    assert_eq!(site.read(".gitignore"), "mine\n");
    assert_eq!(site.run(&["new", "happy-clinic"]).code, 0);
    let before = site.tree(".");
    let refuse = |args: &[&str], code: i32, part: &str| {
        let run = site.run(args);
        assert_eq!(run.code, code, "{args:?}: {run:#?}");
        assert!(run.stdout.is_empty() && run.stderr.contains(part), "{args:?}: {run:#?}");
        assert_same(&before, &site.tree("."));
    };
    refuse(&["init"], 3, "content/site.yaml exists already");
    refuse(&["init", "."], 3, "exists already");
    refuse(&["new", "happy-clinic"], 3, "content/happy-clinic exists already");
    refuse(&["--root", "content", "new", "sad-clinic"], 3, "run `gongji init`");
    for name in ["../x", "A B", "x/y", "", ".", "해맑은", "-x", "x--y"] {
        refuse(&["new", "--", name], 2, "lower-case letters");
    }
    refuse(&["new", "x", "--kind", "shop"], 2, "medical-institution");
    refuse(&["new", "x", "--effective", "2027-02-30"], 2, "2027-02-30");
}

#[test]
fn a_clinic_is_not_made_under_a_name_that_check_refuses() {
    let site = SiteTest::empty();
    assert_eq!(site.run(&["init"]).code, 0);
    let before = site.tree(".");
    for name in ["ko", "assets", "privacy"] {
        let run = site.run(&["new", name]);
        assert_ne!(run.code, 0, "{name}: {run:#?}");
        assert_same(&before, &site.tree("."));
    }
}

#[test]
fn exit_codes_are_those_that_help_tells() {
    let site = SiteTest::small();
    let code = |args: &[&str]| site.run(args).code;
    for args in
        [&["check"][..], &["build", "--drafts"], &["status"], &["schema", "site"], &["--help"]]
    {
        assert_eq!(code(args), 0, "{args:?}");
    }
    for args in [
        &[][..],
        &["frobnicate"],
        &["check", "--frobnicate"],
        &["schema", "frob"],
        &["check", "--as-of", "tomorrow"],
        &["check", "--as-of", "2026-02-30"],
        &["check", "--format", "xml"],
        &["build", "--drafts", "--threads", "many"],
    ] {
        assert_eq!(code(args), 2, "{args:?}");
    }
    assert_eq!(code(&["check", "--root", "nowhere"]), 3);
    assert_eq!(code(&["build", "--drafts", "--output", "content/site.yaml/x"]), 3);
    site.swap(FACTS, "  phone:", "  phnoe:");
    for args in [&["check"][..], &["build", "--drafts"], &["status"], &["check", "happy-clinic"]] {
        assert_eq!(code(args), 1, "{args:?}");
    }
    assert_eq!(code(&["check", "green-dental"]), 0, "the other clinic is right");
    assert_eq!(code(&["check", "nobody"]), 1);
}

#[test]
fn check_in_json_is_a_contract() {
    let site = SiteTest::small();
    assert_eq!(
        site.run(&["check", "--format", "json"]).json(),
        json!({ "findings": [], "summary": { "errors": 0, "warnings": 0, "notes": 0 } })
    );
    site.swap(FACTS, "  phone:", "  phnoe:");
    let run = site.run(&["check", "--format", "json"]);
    let json = run.json();
    let keys = [
        "code", "severity", "clinic", "version", "locale", "key", "file", "line", "column",
        "message", "hints", "law",
    ];
    assert_eq!(names(&json), ["findings", "summary"]);
    assert_eq!(names(&json["findings"][0]), keys);
    assert_eq!(names(&json["summary"]), ["errors", "warnings", "notes"]);
    let finding = &json["findings"][0];
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["clinic"], "happy-clinic");
    assert_eq!(finding["version"], "2026-01-01");
    assert_eq!(finding["key"], "officer.phnoe");
    assert_eq!((&finding["line"], &finding["column"]), (&json!(20), &json!(3)));
    assert!(finding["hints"].is_array() && finding["law"].is_array());
    assert!(run.stderr.is_empty(), "talk is for people: {run:#?}");
}

#[test]
fn build_in_json_is_a_contract() {
    let site = SiteTest::small();
    let run = site.run(&["build", "--drafts", "--format", "json"]);
    let json = run.json();
    let keys = ["output", "clinics", "files", "written", "bytes", "removed", "warnings"];
    assert_eq!(names(&json), keys);
    let counts = ["clinics", "written", "removed", "warnings"].map(|it| json[it].clone());
    assert_eq!(counts, [json!(2), json["files"].clone(), json!(0), json!(0)]);
    let written: usize = site
        .tree("public")
        .iter()
        .filter(|it| !it.0.starts_with(".gongji/"))
        .map(|it| it.1.len())
        .sum();
    assert_eq!(json["bytes"], json!(written));
    assert!(run.stderr.is_empty(), "talk is for people: {run:#?}");
    // While a mistake stands it says what `check` says.
    site.swap(FACTS, "  phone:", "  phnoe:");
    let build = site.run(&["build", "--drafts", "--format", "json"]);
    assert_eq!(build.stdout, site.run(&["check", "--format", "json"]).stdout);
}

#[test]
fn status_in_json_is_a_contract() {
    let site = SiteTest::sealed();
    let run = site.run(&["status", "--format", "json"]);
    let green = json!({
        "clinic": "green-dental", "name": "Green Dental", "locales": ["ko", "en"],
        "in_force": "2025-03", "upcoming": [], "scheduled": [], "drafts": [], "behind": {},
        "due": [], "next_change": null
    });
    let happy = json!({
        "clinic": "happy-clinic", "name": "Happy Clinic", "locales": ["ko", "en"],
        "in_force": "2026-01-01",
        "upcoming": [{
            "version": "2027-01-01", "announced": "2026-11-22", "effective": "2027-01-01",
            "days_left": 40
        }],
        "scheduled": [], "drafts": [], "behind": {}, "due": [], "next_change": "2027-01-01"
    });
    let expected = json!({
        "today": TODAY, "clinics": [green, happy], "next_change": "2027-01-01"
    });
    assert_eq!(run.json(), expected);
    let on = |day: &str| site.on(day, &["status", "--format", "json"]).json();
    assert_eq!(on("2026-12-31")["clinics"][1]["upcoming"][0]["days_left"], 1);
    let after = on("2027-01-01");
    assert_eq!(after["clinics"][1]["in_force"], "2027-01-01");
    assert_eq!(
        (&after["clinics"][1]["upcoming"], &after["next_change"]),
        (&json!([]), &Value::Null)
    );
    let before = on("2024-03-31");
    assert_eq!(before["clinics"][1]["in_force"], Value::Null);
    assert_eq!(before["next_change"], "2024-04-01");
    // For people: a line for each clinic for which something is to come, and one for what comes.
    let people = site.run(&["status"]).stdout;
    assert_eq!(people.lines().count(), 4, "{people}");
    assert!(people.contains("2027-01-01  upcoming: comes into force in 40 days"), "{people}");
    assert!(!people.contains("green-dental"), "{people}");
    let all = site.run(&["status", "--all"]).stdout;
    assert!(all.lines().count() == 4 && all.contains("green-dental"), "{all}");
}

#[test]
fn schemas_know_the_names_and_the_words() {
    // In a folder that is no site too.
    let site = SiteTest::empty();
    for (name, part) in [
        ("site", "/properties/base_url"),
        ("clinic", "/properties/kind"),
        ("privacy", "/properties/entrustment"),
    ] {
        let run = site.run(&["schema", name]);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        let schema = run.json();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema["additionalProperties"], false, "{name}: a wrong name is underlined");
        assert!(schema.pointer(part).is_some(), "{name} has no {part}");
    }
    let schema = site.run(&["schema", "privacy"]).json();
    let words = schema["$defs"]["word-item"]["anyOf"][0]["anyOf"].as_array().expect("words");
    let name = words.iter().find(|it| it["const"] == "mobile-phone").expect("is a word");
    assert_eq!(name["description"], "휴대전화번호");
    // Each reference inside a schema leads somewhere.
    let mut open = vec![&schema];
    while let Some(it) = open.pop() {
        if let Some(reference) = it.get("$ref").and_then(Value::as_str) {
            let target = reference.strip_prefix('#').and_then(|it| schema.pointer(it));
            assert!(target.is_some(), "{reference}");
        }
        match it {
            Value::Object(map) => open.extend(map.values()),
            Value::Array(list) => open.extend(list),
            _ => {}
        }
    }
}

#[test]
fn a_reader_that_goes_away_is_no_mistake() {
    let site = SiteTest::small();
    // More than a pipe holds, and less; before the first byte, and after it.
    for args in
        [&["schema", "privacy"][..], &["check", "--format", "json"], &["status"], &["--help"]]
    {
        for bytes in [0, 1] {
            let mut child = site.command(TODAY, args).spawn().expect("can be started");
            let mut head = vec![0; bytes];
            let mut reader = child.stdout.take().expect("is piped");
            reader.read_exact(&mut head).expect("there is a byte");
            drop(reader);
            let output = child.wait_with_output().expect("ends");
            let talk = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(0), "{args:?}: {talk}");
            assert!(!talk.contains("panicked"), "{args:?}: {talk}");
        }
    }
}

#[test]
fn talk_goes_to_standard_error_and_has_no_color_in_a_pipe() {
    let site = SiteTest::small();
    site.swap(FACTS, "  phone:", "  phnoe:");
    let mut command = site.command(TODAY, &["check"]);
    let output = command.env_remove("NO_COLOR").output().expect("can be started");
    let talk = String::from_utf8(output.stderr).expect("is UTF-8");
    assert!(output.stdout.is_empty() && !talk.contains('\u{1b}'), "{talk}");
    let expected = "\
error[unknown_key]: `phnoe` is not a name that can stand here
  --> content/happy-clinic/privacy/2026-01-01.yaml:20:3
   |
20 |   phnoe: 02-555-0100
   |   ^^^^^
   |
   = hint: did you mean `phone`?

1 error
";
    assert_eq!(talk, expected);
}

#[test]
fn messages_are_in_the_readers_language() {
    let site = SiteTest::small();
    site.swap(FACTS, "  phone:", "  phnoe:");
    let said = |variables: &[(&str, &str)], args: &[&str]| {
        let mut command = site.command(TODAY, args);
        command.env_remove("LANG").envs(variables.iter().copied());
        String::from_utf8(command.output().expect("can be started").stderr).expect("is UTF-8")
    };
    let is_korean = |text: &str| text.contains("오류");
    assert!(!is_korean(&said(&[], &["check"])));
    assert!(!is_korean(&said(&[("LANG", "C.UTF-8")], &["check"])));
    assert!(!is_korean(&said(&[("LANG", "ja_JP.UTF-8")], &["check"])));
    assert!(is_korean(&said(&[("LANG", "ko_KR.UTF-8")], &["check"])));
    assert!(is_korean(&said(&[("LANG", "en"), ("LC_ALL", "ko_KR.UTF-8")], &["check"])));
    assert!(is_korean(&said(&[("LANG", "en")], &["check", "--locale", "ko"])));
    assert!(!is_korean(&said(&[("LANG", "ko_KR.UTF-8")], &["check", "--locale", "en"])));
}

/// `cli-reference.md` is what `--help` says. `TRYCMD=overwrite cargo test --test suite` renews it.
#[test]
fn the_reference_is_what_help_says() {
    trycmd::TestCases::new()
        .env("NO_COLOR", "1")
        .env("COLUMNS", "100")
        .case("tests/suite/cli-reference.md");
}

#[test]
fn every_command_has_help_with_an_example() {
    let site = SiteTest::empty();
    let help = site.run(&["--help"]).stdout;
    let (_, list) = help.split_once("Commands:\n").expect("lists the commands");
    let commands: BTreeSet<&str> = list
        .lines()
        .map_while(|it| it.strip_prefix("  "))
        .filter_map(|it| it.split(' ').next())
        .filter(|it| *it != "help")
        .collect();
    assert!(commands.len() >= 6, "{help}");
    for command in commands {
        let Run { code, stdout, .. } = site.run(&[command, "--help"]);
        assert_eq!(code, 0);
        assert!(
            stdout.contains("Example") && stdout.contains(&format!("  gongji {command}")),
            "{stdout}"
        );
        let first = stdout.lines().next().unwrap_or_default();
        assert!(!first.ends_with('.') && first.starts_with(char::is_uppercase), "{first}");
    }
    assert_eq!(site.tree(".").len(), 0, "help writes nothing");
}

/// The names in a JSON object, in their order.
fn names(value: &Value) -> Vec<&str> {
    value.as_object().expect("is an object").keys().map(String::as_str).collect()
}
