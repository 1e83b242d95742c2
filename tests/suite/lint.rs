//! `gongji check` holds policies against the law of their days; `explain` and `law` say on what.

use crate::site_test::{SiteTest, repository};
use serde_json::Value;

const CLINIC: &str = "content/sound/clinic.yaml";
const DRAFT: &str = "content/sound/privacy/2027-01-01.yaml";

/// A site with one clinic, whose draft no rule finds anything in.
fn site() -> SiteTest {
    let site = SiteTest::empty();
    let sound = repository().join("src/lint/testing");
    let read = |name: &str| std::fs::read_to_string(sound.join(name)).expect("is there");
    site.file(CLINIC, read("clinic.yaml"));
    site.file(DRAFT, read("2027-01-01.yaml"));
    site.file(
        "content/site.yaml",
        "title: { ko: 모음, en: List }\nbase_url: https://a.example\nlocales: [ko, en]\n",
    );
    site
}

/// What is found, each as `severity code`.
fn found(run: &crate::site_test::Run) -> Vec<String> {
    let json = run.json();
    let text = |it: &Value, name: &str| it[name].as_str().unwrap_or_default().to_owned();
    let findings = json["findings"].as_array().expect("is a list").iter();
    findings.map(|it| format!("{} {}", text(it, "severity"), text(it, "code"))).collect()
}

fn check(site: &SiteTest, args: &[&str]) -> crate::site_test::Run {
    site.run(&[&["check", "--format", "json"], args].concat())
}

#[test]
fn the_sound_policy_has_nothing_and_one_line_less_has_a_finding_with_its_article() {
    let site = site();
    let run = check(&site, &[]);
    assert_eq!((run.code, found(&run)), (0, Vec::new()), "{run:#?}");
    let people = site.run(&["check", "--locale", "ko"]);
    assert!(people.code == 0 && people.stderr.contains("오류가 없습니다"), "{people:#?}");
    site.swap(DRAFT, "channels: [website, writing, phone, email, visit]", "channels: [visit]");
    let run = check(&site, &[]);
    assert_eq!((run.code, found(&run)), (1, vec!["error harder_than_collection".to_owned()]));
    let finding = &run.json()["findings"][0];
    assert_eq!(finding["clinic"], "sound");
    assert_eq!(finding["version"], "2027-01-01");
    assert_eq!(finding["key"], "rights.channels");
    assert_eq!(finding["file"], DRAFT);
    assert_eq!(finding["law"][0], "personal-information-protection-act 38(4)");
    let line = finding["line"].as_u64().and_then(|it| usize::try_from(it).ok()).expect("a line");
    let text = site.read(DRAFT);
    assert!(text.lines().nth(line - 1).expect("is there").contains("channels: [visit]"));
    let korean = site.run(&["check", "--locale", "ko"]).stderr;
    assert!(korean.contains("「개인정보 보호법」 제38조제4항"), "{korean}");
    let english = site.run(&["check", "--locale", "en"]).stderr;
    assert!(english.contains("Article 38 (4) of the Personal Information Protection Act"));
}

#[test]
fn errors_stop_sealing_and_warnings_until_somebody_lets_them_pass() {
    let site = site();
    site.swap(DRAFT, "until: membership-withdrawal-or-expulsion", "until: purpose-achieved");
    let seal = || site.run(&["seal", "sound", "--yes", "--format", "json"]);
    let run = seal();
    let errors = ["error warnings_not_allowed", "warning retention_vague"];
    assert!(errors.iter().all(|it| found(&run).contains(&(*it).to_owned())), "{run:#?}");
    assert_eq!(run.code, 1);
    // A waiver has a reason and a name, and is told wherever findings are.
    let waive = "waive: { retention_vague: the period cannot be fixed, by: 김하늘 }\n";
    site.file(DRAFT, format!("{}{waive}", site.read(DRAFT)));
    let run = check(&site, &[]);
    let waived = run.json()["findings"][0].clone();
    assert_eq!((run.code, &waived["severity"]), (0, &"note".into()), "{run:#?}");
    assert_eq!(waived["waived"]["by"], "김하늘");
    assert_eq!(waived["waived"]["reason"], "the period cannot be fixed");
    let people = site.run(&["check"]).stderr;
    assert!(people.contains("let pass by 김하늘: the period cannot be fixed"), "{people}");
    assert_eq!(site.run(&["check", "--fail-on", "note"]).code, 0, "what is let pass fails nothing");
    let run = seal();
    assert_eq!(run.code, 0, "{run:#?}");
    // It is sealed with the version, and no word of the text.
    let facts = site.read("content/sound/privacy/sealed/2027-01-01/facts.json");
    assert!(facts.contains("the period cannot be fixed"), "{facts}");
    site.publish();
    assert!(!site.read("public/sound/en/privacy/index.html").contains("cannot be fixed"));
}

#[test]
fn a_waiver_of_nothing_of_no_rule_or_of_a_mistake_is_told() {
    let cases = [
        ("retention_vage", "error unknown_rule", "did you mean `retention_vague`?"),
        ("unknown_key", "error not_waivable", "mend the mistake"),
        ("retention_vague", "warning waiver_of_nothing", "delete this line"),
    ];
    for (code, expected, hint) in cases {
        let site = site();
        let line = format!("waive: {{ {code}: because, by: somebody }}\n");
        site.file(DRAFT, format!("{}{line}", site.read(DRAFT)));
        let run = check(&site, &[]);
        assert_eq!(found(&run), [expected], "{code}");
        let finding = &run.json()["findings"][0];
        assert!(finding["hints"][0].as_str().is_some_and(|it| it.contains(hint)), "{finding}");
        assert!(finding["line"].is_u64(), "{finding}");
    }
    // Without a name or a reason it is no waiver.
    for (line, code) in [
        ("waive: { retention_vague: because }", "error missing_key"),
        ("waive: { retention_vague: ' ', by: somebody }", "error empty_text"),
    ] {
        let site = site();
        site.file(DRAFT, format!("{}{line}\n", site.read(DRAFT)));
        assert!(found(&check(&site, &[])).contains(&code.to_owned()), "{line}");
    }
}

#[test]
fn what_is_sealed_says_amend_and_building_goes_on() {
    let site = site();
    site.swap(DRAFT, "channels: [website, writing, phone, email, visit]", "channels: [visit]");
    let name = "content/sound/privacy/2020-01-01.yaml";
    let text = site.read(DRAFT).replace("2027-01-01", "2020-01-01");
    site.remove(DRAFT).file(name, &text);
    // What was published before is to be imported as it is, whatever stands against it.
    assert_eq!(found(&check(&site, &[])), ["error harder_than_collection"]);
    assert!(site.run(&["check"]).stderr.contains("--imported"));
    let run = site.run(&["seal", "sound", "2020-01-01", "--yes", "--imported"]);
    assert_eq!(run.code, 0, "{run:#?}");
    let run = check(&site, &[]);
    assert_eq!((run.code, found(&run)), (0, vec!["warning harder_than_collection".to_owned()]));
    assert_eq!(run.json()["findings"][0]["sealed"]["mended_by"], Value::Null);
    let people = site.run(&["check"]).stderr;
    assert!(people.contains("gongji amend sound"), "{people}");
    assert_eq!(site.run(&["check", "--fail-on", "warning"]).code, 1);
    assert_eq!(site.run(&["build"]).code, 0, "building goes on");
    // The version that follows is right: the one in force is mended by it.
    let mended = text
        .replace("channels: [visit]", "channels: [website, phone, email, visit]")
        .replace("effective: 2020-01-01", "announced: 2026-11-22\neffective: 2027-02-01");
    site.file("content/sound/privacy/2027-02-01.yaml", mended);
    let json = check(&site, &[]).json();
    let old = json["findings"].as_array().expect("is a list").iter();
    let old: Vec<&Value> = old.filter(|it| it["code"] == "harder_than_collection").collect();
    assert_eq!(old.len(), 1, "{json:#}");
    assert_eq!(old[0]["severity"], "note");
    assert_eq!(old[0]["sealed"]["mended_by"], "2027-02-01");
    let people = site.run(&["check"]).stderr;
    assert!(people.contains("1 thing in the version of 2020-01-01"), "{people}");
    assert!(site.run(&["check", "--all"]).stderr.contains("mended by the version of 2027-02-01"));
}

#[test]
fn a_version_is_held_against_the_law_of_its_own_days() {
    let site = site();
    // One year without a login was a rule until 2023-09-15.
    let abolished = "{ years: 1, after: last-login, \
                     law: { law: network-act, article: \"29(2)\" } }";
    let until = "{ until: membership-withdrawal-or-expulsion }";
    let old = site.read(DRAFT).replace("2027-01-01", "2020-01-01").replace(until, abolished);
    site.file("content/sound/privacy/2020-01-01.yaml", &old);
    let new = site.read(DRAFT).replace("effective: 2027-01-01", "effective: 2023-09-01");
    let new = new.replace("established: 2027-01-01", "established: 2020-01-01");
    site.remove(DRAFT).file("content/sound/privacy/2023-09-01.yaml", &new);
    let codes = |day: &str, args: &[&str]| {
        let run = site.on(day, &[&["check", "--format", "json"], args].concat());
        found(&run).into_iter().filter(|it| it.contains("abolished")).count()
    };
    // Superseded before the rule ended, it is blamed by nobody, not even today.
    assert_eq!(codes("2026-11-22", &["--all"]), 0);
    // While it was in force it was right; had it stayed, it would be wrong today.
    site.remove("content/sound/privacy/2023-09-01.yaml");
    assert_eq!(codes("2023-09-14", &[]), 0);
    assert_eq!(codes("2023-09-15", &[]), 1);
    assert_eq!(codes("2026-11-22", &[]), 1);
}

#[test]
fn a_half_written_draft_has_all_findings_that_can_be_known() {
    let site = site();
    site.swap(DRAFT, "phone: 02-555-0100", "phone: 051");
    let text = site.read(DRAFT);
    let cut = text.split("destruction:").next().expect("splits").to_owned();
    let rest = text.split("provision:").nth(1).expect("splits");
    site.file(DRAFT, format!("{cut}provision:{rest}"));
    let run = check(&site, &[]);
    let found = found(&run);
    assert!(found.contains(&"error not_a_phone".to_owned()), "{found:?}");
    assert!(found.contains(&"error section_missing".to_owned()), "{found:?}");
    // Nothing is said of the part with the mistake: what it would say is not known.
    let json = run.json();
    let keys: Vec<&str> = json["findings"]
        .as_array()
        .expect("is a list")
        .iter()
        .filter(|it| it["code"] != "not_a_phone")
        .filter_map(|it| it["key"].as_str())
        .collect();
    assert!(
        keys.contains(&"destruction") && !keys.iter().any(|it| it.starts_with("officer")),
        "{keys:?}"
    );
}

#[test]
fn sarif_is_sarif() {
    let site = site();
    site.swap(DRAFT, "channels: [website, writing, phone, email, visit]", "channels: [visit]");
    site.swap(DRAFT, "until: membership-withdrawal-or-expulsion", "until: purpose-achieved");
    let waive = "waive: { retention_vague: 기간을 정할 수 없음, by: 김하늘 }\n";
    site.file(DRAFT, format!("{}{waive}", site.read(DRAFT)));
    let run = site.run(&["check", "--format", "sarif"]);
    assert_eq!(run.code, 1, "{run:#?}");
    // The types are made from the schema of the standard.
    let log: serde_sarif::sarif::Sarif = serde_json::from_str(&run.stdout).expect("is SARIF");
    let json = run.json();
    assert_eq!(json["version"], "2.1.0");
    let results = log.runs[0].results.as_ref().expect("are there");
    assert_eq!(results.len(), 2);
    let all = &json["runs"][0];
    for result in all["results"].as_array().expect("is a list") {
        let at = result["ruleIndex"].as_u64().and_then(|it| usize::try_from(it).ok()).unwrap();
        assert_eq!(all["tool"]["driver"]["rules"][at]["id"], result["ruleId"]);
        let physical = &result["locations"][0]["physicalLocation"];
        assert_eq!(physical["artifactLocation"]["uri"], DRAFT);
        assert!(physical["region"]["startLine"].as_u64() > Some(0), "{result}");
    }
    let rule = &all["tool"]["driver"]["rules"][0];
    assert!(rule["help"]["markdown"].as_str().is_some_and(|it| it.contains("# Why")), "{rule}");
    let suppressed: Vec<&Value> = all["results"]
        .as_array()
        .expect("is a list")
        .iter()
        .filter(|it| it["suppressions"][0]["kind"] == "inSource")
        .collect();
    assert_eq!(suppressed.len(), 1);
    assert_eq!(suppressed[0]["ruleId"], "retention_vague");
    // The same finding has the same fingerprint after lines were added above it.
    let print = |json: &Value| json["runs"][0]["results"][0]["partialFingerprints"].clone();
    site.file(DRAFT, format!("# one line\n# more\n{}", site.read(DRAFT)));
    assert_eq!(print(&json), print(&site.run(&["check", "--format", "sarif"]).json()));
}

#[test]
fn the_page_for_the_agency_leads_into_the_policies() {
    let site = SiteTest::own();
    let run = site.run(&["check", "--format", "html", "--locale", "ko"]);
    assert_eq!(run.code, 0, "{run:#?}");
    let html = &run.stdout;
    assert!(html.contains("<html lang=\"ko\"") && html.contains("올클리닉"), "{html}");
    site.publish();
    let mut anchors = 0;
    for rest in html.split("href=\"https://policies.example/").skip(1) {
        let address = rest.split('"').next().expect("has an end");
        let (page, anchor) = address.split_once('#').unwrap_or((address, ""));
        let page = site.read(&format!("public/{page}index.html"));
        anchors += usize::from(!anchor.is_empty());
        assert!(anchor.is_empty() || page.contains(&format!("id=\"{anchor}\"")), "{address}");
    }
    assert!(anchors > 2, "links with anchors: {anchors}");
    assert!(!html.contains("src=") && !html.contains("<script"), "a page of its own");
}

#[test]
fn the_law_that_holds_is_named_and_must_be_known() {
    let site = site();
    site.swap(DRAFT, "channels: [website, writing, phone, email, visit]", "channels: [visit]");
    site.file(CLINIC, format!("{}regimes: []\n", site.read(CLINIC)));
    assert_eq!(found(&check(&site, &[])), Vec::<String>::new(), "no law, no finding");
    site.swap(CLINIC, "regimes: []", "regimes: [kr, gdrp]");
    let run = check(&site, &[]);
    assert_eq!(found(&run), ["error unknown_regime", "error harder_than_collection"]);
    assert!(run.json()["findings"][0]["hints"][0].to_string().contains("`gdpr`"), "{run:#?}");
}

#[test]
fn every_finding_is_explained_in_both_languages() {
    let site = SiteTest::empty();
    let rules = site.run(&["explain", "--format", "json"]).json();
    let rules = rules.as_array().expect("is a list");
    assert!(rules.len() > 10);
    for rule in rules {
        let code = rule["code"].as_str().expect("has a code");
        let english = site.run(&["explain", code, "--locale", "en"]);
        let korean = site.run(&["explain", code, "--locale", "ko"]);
        assert!(english.stdout.contains("# Why") && english.stdout.contains("# Example, before"));
        assert!(
            korean.stdout.contains("# 이유") && korean.stdout.contains("# 고치는 방법"),
            "{code}"
        );
    }
    // As lawyers write it, or with another dash.
    assert_eq!(site.run(&["explain", "retention.vague"]).code, 0);
    // A mistake in the files has its sentence.
    assert!(
        site.run(&["explain", "unknown_key"]).stdout.contains("is not a name that can stand here")
    );
    let run = site.run(&["explain", "retention_vage"]);
    assert!(run.code == 2 && run.stderr.contains("did you mean `retention_vague`?"), "{run:#?}");
}

#[test]
fn the_law_is_listed_as_of_a_day_and_says_how_sure_it_is() {
    let site = SiteTest::empty();
    let words = |args: &[&str]| {
        let json = site.run(&[&["law", "--format", "json"], args].concat()).json();
        let entries = json["entries"].as_array().expect("is a list").clone();
        assert!(entries.iter().all(|it| it["source"].is_string()), "{json}");
        entries
            .iter()
            .map(|it| it["word"].as_str().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    let has = |day: &str, word: &str| words(&["--on", day]).iter().any(|it| it == word);
    assert!(has("2023-09-14", "dormant-account") && !has("2023-09-15", "dormant-account"));
    assert!(
        has("2026-10-01", "prosecutors-cybercrime") && !has("2026-10-02", "prosecutors-cybercrime")
    );
    assert!(words(&[]).len() > words(&["--on", "2026-11-22"]).len());
    let people = site.run(&["law", "--kind", "records", "--locale", "ko"]);
    assert!(people.stdout.contains("「의료법 시행규칙」 제15조제1항제2호"), "{people:#?}");
    assert!(people.stdout.contains("10년 이상") && people.stdout.contains("기억에 따른 것"));
}
