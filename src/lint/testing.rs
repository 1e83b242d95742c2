//! For the tests of rules: a sound policy, and lines put over it.

mod sections;

use super::page::Example;
use super::{Rule, check};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, SourceFile};
use crate::project::{CONTENT, ClinicHandle, Drafts, Project, load_clinic};
use crate::source::files::SiteFolder;
use crate::source::yaml::{self, Kind, Node};
use std::fs;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Today, for all examples.
const TODAY: &str = "2026-11-22";

/// The files of a clinic with whose policy nothing is wrong: a draft that was not preceded by any.
const SOUND: &[(&str, &str)] = &[
    ("clinic.yaml", include_str!("testing/clinic.yaml")),
    ("privacy/2027-01-01.yaml", include_str!("testing/2027-01-01.yaml")),
];

/// The file that lines without the name of one belong to.
const USUAL: &str = "privacy/2027-01-01.yaml";

static SITE: LazyLock<Project> = LazyLock::new(|| {
    let root = std::env::temp_dir().join(format!("gongji-lint-{}", std::process::id()));
    fs::create_dir_all(root.join(CONTENT)).unwrap();
    let settings = "title: { ko: 시험, en: Test }\nlocales: [ko, en]\n";
    fs::write(root.join("content/site.yaml"), settings).unwrap();
    let mut findings = Findings::new();
    let folder = SiteFolder::open(&root).unwrap();
    let project = Project::open_alone(folder, &mut findings).unwrap();
    project.unwrap_or_else(|| panic!("{findings:#?}"))
});

/// What is found in the sound policy with lines put over it. Maps are merged, everything else is
/// replaced; a line `# no a.b` takes `a.b` out, and `# privacy/2026-01-01.yaml` names the file of
/// the lines under it.
pub(super) fn found(lines: &str) -> Findings {
    found_in(files(lines))
}

fn found_in(files: Vec<(String, String)>) -> Findings {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let id = format!("clinic-{}", COUNT.fetch_add(1, Ordering::Relaxed));
    let folder = SITE.folder.path(&format!("{CONTENT}/{id}"));
    fs::create_dir_all(folder.join("privacy")).unwrap();
    let mut versions = Vec::new();
    for (name, text) in files {
        fs::write(folder.join(&name), text).unwrap();
        let date = name.strip_prefix("privacy/").and_then(|it| it.strip_suffix(".yaml"));
        versions.extend(date.map(|it| KnownDate::parse(it).unwrap()));
    }
    versions.sort();
    let handle = ClinicHandle { id, versions };
    let (clinic, mistakes) = load_clinic(&SITE, &handle, Drafts::Loaded).unwrap();
    assert!(!mistakes.has_errors(), "the example has mistakes:\n{mistakes:#?}");
    let today = KnownDate::parse(TODAY).unwrap();
    let found = check(&SITE, &clinic.expect("a clinic without mistakes is loaded"), today);
    fs::remove_dir_all(folder).unwrap();
    found
}

/// What all rules find in a version of the sample clinics, taken alone as if it were in force today.
/// Every rule asks for it, so it is found once.
static OF_SAMPLES: LazyLock<Vec<(&str, &str, Findings)>> = LazyLock::new(|| {
    let of = |(clinic, version): &(&'static str, &'static str)| {
        let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(clinic);
        let read = |name: &str| fs::read_to_string(content.join(name)).unwrap();
        let name = format!("privacy/{version}.yaml");
        let files =
            vec![("clinic.yaml".to_owned(), read("clinic.yaml")), (name.clone(), read(&name))];
        (*clinic, *version, found_in(files))
    };
    FIRST.iter().chain(AMENDED).map(of).collect()
});

/// What one rule finds in a version of the sample clinics, taken alone as if it were in force today.
pub(super) fn in_sample(code: &str, clinic: &str, version: &str) -> Vec<String> {
    let found = OF_SAMPLES.iter().find(|it| (it.0, it.1) == (clinic, version));
    let (.., found) = found.expect("it is one of the samples");
    found.iter().filter(|it| it.code == code).map(told).collect()
}

/// The sample clinics as they first published their policies.
pub(super) const FIRST: &[(&str, &str)] = &[
    ("medi-clusters", "2024-04"),
    ("medius", "2024-09-06"),
    ("gangnam-medical-service", "2022-04"),
    ("we-want-clinic", "2015-08-31"),
    ("all-clinic", "2012-03-03"),
];

/// The same clinics, amended to the law of 2026 and 2027.
pub(super) const AMENDED: &[(&str, &str)] = &[
    ("medi-clusters", "2026-11-01"),
    ("medius", "2026-12-21"),
    ("gangnam-medical-service", "2026-10-02"),
    ("we-want-clinic", "2027-01-01"),
    ("we-want-clinic", "2027-03-09"),
    ("all-clinic", "2027-01-11"),
];

/// What one rule finds in versions of the sample clinics, each after the name of the clinic.
pub(super) fn in_samples(code: &str, versions: &[(&str, &str)]) -> Vec<String> {
    let of = |(clinic, version): &(&str, &str)| {
        let found = in_sample(code, clinic, version);
        found.into_iter().map(|it| format!("{clinic}: {it}")).collect::<Vec<_>>()
    };
    versions.iter().flat_map(of).collect()
}

/// The findings of one rule, each as `severity line:column text-at-the-place`.
pub(super) fn of_rule(code: &str, lines: &str) -> Vec<String> {
    let found = found(lines);
    found.iter().filter(|it| it.code == code).map(told).collect()
}

fn told(it: &Diagnostic) -> String {
    let place = it.place.as_ref().expect("every finding has a place");
    let span = place.span.clone().unwrap_or_default();
    let text = place.file.text.get(span).unwrap_or_default();
    let args: Vec<String> = it
        .args
        .iter()
        .filter(|(name, value)| !["laws", "day", "from"].contains(name) && !value.is_empty())
        .map(|(name, value)| format!(" {name}={}", value.replace(super::WORD, " ")))
        .collect();
    let key = it.key.as_ref().map(ToString::to_string).unwrap_or_default();
    format!("{} {key} at `{text}`{}", it.severity.name(), args.concat())
}

/// The files that lines make of the sound ones.
fn files(lines: &str) -> Vec<(String, String)> {
    let mut over: Vec<(String, String)> = vec![(USUAL.to_owned(), String::new())];
    for line in lines.lines() {
        match line.strip_prefix("# ").filter(|it| it.ends_with(".yaml")) {
            Some(name) => over.push((name.to_owned(), String::new())),
            None => {
                let (_, text) = over.last_mut().expect("it begins with one");
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    let mut all: Vec<(String, String)> =
        SOUND.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    for (name, text) in over {
        let base = all.iter().position(|(known, _)| *known == name);
        // A version of another day is the sound one on that day.
        let at = base.unwrap_or_else(|| {
            let day = name.trim_start_matches("privacy/").trim_end_matches(".yaml");
            let own = format!("effective: {day}\n");
            let sound = SOUND.iter().find(|it| it.0 == USUAL).expect("it is there").1;
            let removed = "# no announced\n";
            all.push((name.clone(), merged(sound, &format!("{own}{removed}"))));
            all.len() - 1
        });
        all[at].1 = merged(&all[at].1, &text);
    }
    all
}

fn merged(base: &str, over: &str) -> String {
    let mut node = parsed(base);
    for path in over.lines().filter_map(|it| it.strip_prefix("# no ")) {
        remove(&mut node, path.trim());
    }
    if over.lines().any(|it| !it.trim().is_empty() && !it.starts_with('#')) {
        put(&mut node, parsed(over));
    }
    yaml::write(&node)
}

fn parsed(text: &str) -> Node {
    let mut findings = Findings::new();
    let node = yaml::parse(&SourceFile::new("test.yaml", text), &mut findings);
    node.unwrap_or_else(|| panic!("no YAML:\n{text}\n{findings:#?}"))
}

fn put(base: &mut Node, over: Node) {
    let Kind::Map(entries) = over.kind else {
        *base = over;
        return;
    };
    let Kind::Map(known) = &mut base.kind else {
        base.kind = Kind::Map(entries);
        return;
    };
    // `{ none: … }` and facts are not merged.
    let is_none =
        |it: &[((String, std::ops::Range<usize>), Node)]| it.iter().any(|it| it.0.0 == "none");
    if is_none(&entries) || is_none(known) {
        *known = entries;
        return;
    }
    for (name, node) in entries {
        match known.iter_mut().find(|((it, _), _)| *it == name.0) {
            Some((_, there)) => put(there, node),
            None => known.push((name, node)),
        }
    }
}

fn remove(node: &mut Node, path: &str) {
    let Kind::Map(entries) = &mut node.kind else { return };
    match path.split_once('.') {
        None => entries.retain(|((name, _), _)| name != path),
        Some((first, rest)) => {
            let inner = entries.iter_mut().find(|((name, _), _)| name == first);
            if let Some((_, inner)) = inner {
                remove(inner, rest);
            }
        }
    }
}

#[test]
fn nothing_is_wrong_with_the_sound_policy() {
    let found = found("");
    assert!(found.is_empty(), "{}", found.iter().map(told).collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_example_shows_its_rule() {
    let mut wrong = Vec::new();
    for (_, rule) in Rule::all() {
        let page = rule.page();
        let Example { before, after } = &page.example;
        if of_rule(rule.code, before).is_empty() && !matches!(rule.look, super::Look::Page(_)) {
            wrong.push(format!("{}: the example before is not found", rule.code));
        }
        for it in found(after).iter().filter(|it| it.code == rule.code) {
            wrong.push(format!("{}: the example after is found: {}", rule.code, told(it)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_its_page_its_norm_and_its_messages() {
    let mut wrong = Vec::new();
    for (pack, rule) in Rule::all() {
        let code = rule.code;
        let page = rule.page();
        for (name, text) in [("# Why", &page.english), ("# Mend", &page.english)] {
            if !text.contains(&format!("{name}\n")) {
                wrong.push(format!("{code}: no {name}"));
            }
        }
        for name in ["# 이유", "# 고치는 방법"] {
            if !page.korean.contains(&format!("{name}\n")) {
                wrong.push(format!("{code}: no {name}"));
            }
        }
        if page.example.before.is_empty() || page.example.after.is_empty() {
            wrong.push(format!("{code}: no example before and after"));
        }
        let Some(norm) = rule.norm() else {
            wrong.push(format!("{code}: not in lint/{}/norms.yaml", pack.name));
            continue;
        };
        if norm.severity == crate::diag::Severity::Error
            && norm.source != crate::law::Source::Confirmed
        {
            wrong.push(format!("{code}: an error that is not confirmed"));
        }
        for tag in ["ko", "en"] {
            let locale = crate::l10n::Locale::parse(tag).unwrap();
            let id = format!("finding-{code}");
            let voice_has = |attribute| {
                let args = [];
                SITE.catalog.resolve(&locale, &id, attribute, &args).is_some()
            };
            if !SITE.catalog.has(&id) || !voice_has(None) || !voice_has(Some("hint")) {
                wrong.push(format!("{code}: no message finding-{code} with .hint in {tag}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_norm_has_its_rule() {
    for pack in super::PACKS {
        let norms = crate::law::norms(pack.name, pack.norms).unwrap_or_else(|it| panic!("{it:#?}"));
        for code in norms.keys() {
            assert!(
                pack.rules.iter().any(|it| it.code == *code),
                "{code} is no rule of {}",
                pack.name
            );
        }
    }
}

/// What one rule finds in a sample clinic with all its versions, as they are checked today.
pub(super) fn in_clinic(code: &str, clinic: &str) -> Vec<String> {
    let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(clinic);
    let mut names: Vec<String> = fs::read_dir(content.join("privacy"))
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .filter_map(|it| it.ends_with(".yaml").then(|| format!("privacy/{it}")))
        .collect();
    names.sort();
    names.insert(0, "clinic.yaml".to_owned());
    let read = |name: String| {
        let text = fs::read_to_string(content.join(&name)).unwrap();
        (name, text)
    };
    let found = found_in(names.into_iter().map(read).collect());
    found.iter().filter(|it| it.code == code).map(told).collect()
}

/// What some rules find in versions of the sample clinics, each taken alone as by [`in_sample`].
pub(super) fn of_rules_in(codes: &[&str], versions: &[(&str, &str)]) -> Vec<String> {
    let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut all = Vec::new();
    for (clinic, version) in versions {
        let read = |name: &str| fs::read_to_string(content.join(clinic).join(name)).unwrap();
        let name = format!("privacy/{version}.yaml");
        let files =
            vec![("clinic.yaml".to_owned(), read("clinic.yaml")), (name.clone(), read(&name))];
        let found = found_in(files);
        let wanted = found.iter().filter(|it| codes.contains(&it.code));
        all.extend(wanted.map(|it| format!("{clinic} {}: {}", it.code, told(it))));
    }
    all
}
