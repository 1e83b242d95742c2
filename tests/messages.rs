//! Every finding has a sentence and a hint, and the command line has its words, in every language
//! that the program speaks.
//!
//! Codes are found by reading the source as text: whoever makes a new finding learns here that it
//! still has nothing to say.

use gongji::diag::{Diagnostic, Findings};
use gongji::fact::kinds;
use gongji::l10n::{Catalog, MessageFile, Whose, review};
use gongji::lint::Rule;
use gongji::policy::SECTIONS;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const LANGUAGES: &[&str] = &["ko", "en"];

/// What stands right before a code in the source.
const MAKERS: &[&str] = &[
    "Diagnostic::error(",
    "Diagnostic::warning(",
    "Diagnostic::note(",
    "Fault::new(",
    "Flaw::new(",
    "Self::new(",
    ".stop(",
    ".refuse(",
    "refused(",
    "found(",
    ".fault(",
    ".flaw(",
    "differs(",
    "custom(",
    // A code that is chosen by the kind of the mistake: `DateFlaw::Form => "not_a_date"`.
    "DateFlaw::Form =>",
    "DateFlaw::NoSuchDay =>",
    "ErrorKind::SyntaxError(report) => (",
    "ErrorKind::RenderingError(report) => (",
    "_ => (",
];

#[test]
fn every_finding_has_a_sentence_and_a_hint() {
    let codes = codes();
    assert!(codes.len() > 70, "the scan found only {codes:?}");
    // One of each way in which the source names a code.
    for known in [
        "unknown_key",
        "not_a_date",
        "not_a_host",
        "yaml_tab",
        "markdown_html",
        "unresolved_variable",
        "template_error",
        "output_not_ours",
    ] {
        assert!(codes.contains(known), "the scan does not find {known}");
    }
    let mut missing = Vec::new();
    for language in LANGUAGES {
        let messages = Messages::of_findings(language);
        for code in &codes {
            match messages.entry(&format!("finding-{code}")) {
                None => missing.push(format!("{language}: finding-{code}")),
                Some(entry) if !has_value(entry) || !has_text(entry, "    .hint =") => {
                    missing.push(format!("{language}: finding-{code} or its .hint"));
                }
                Some(_) => {}
            }
        }
    }
    assert!(
        missing.is_empty(),
        "add to locales/<language>/findings.ftl or rules/:\n{}",
        missing.join("\n")
    );
}

#[test]
fn every_message_is_of_a_finding_that_is_made() {
    let codes = codes();
    for language in LANGUAGES {
        for id in Messages::of_findings(language).ids() {
            let code = id.strip_prefix("finding-").unwrap_or(id);
            assert!(
                codes.contains(code),
                "{language}: nothing in src makes {id}; if something does in a new way, add that to MAKERS"
            );
        }
    }
}

#[test]
fn the_built_in_languages_have_no_findings() {
    let catalog = gongji::project::built_in_catalog();
    let mut findings = Findings::new();
    let files: Vec<MessageFile> = catalog.files().cloned().collect();
    let catalog = Catalog::load(&files, &mut findings);
    review(&catalog, Whose::BuiltIn, kinds::NAMES, &mut findings);
    findings.sort();
    let line = |it: &Diagnostic| {
        let place = it.place.as_ref().expect("every finding of a text has a place");
        let (line, column) =
            place.span.as_ref().map_or((0, 0), |span| place.file.line_column(span.start));
        format!("{}:{line}:{column} {} {:?}", place.file.path, it.code, it.args)
    };
    let found: Vec<String> = findings.iter().map(line).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_korean_message_is_used_and_every_word_of_a_template_is_there() {
    let catalog = gongji::project::built_in_catalog();
    let mut quoted = BTreeSet::new();
    for (_, source) in sources() {
        quoted.extend(quoted_with(without_tests(&source), ""));
    }
    let templates = templates();
    let is_used = |id: &str| {
        // `format!("change-{code}")`: the beginning says where the id comes from.
        let is_made = |it: &String| {
            it.split_once('{')
                .is_some_and(|(start, _)| start.ends_with('-') && id.starts_with(start))
        };
        let is_word = kinds::NAMES.iter().any(|it| id.starts_with(&format!("{it}-")));
        let word = id.strip_prefix("ui-").map(|it| it.replace('-', "_"));
        quoted.contains(id)
            || is_word
            || id.starts_with("finding-")
            || SECTIONS.iter().any(|it| it.key == id)
            || quoted.iter().any(is_made)
            || word.is_some_and(|it| templates.contains(&it))
    };
    let referred: BTreeSet<String> = references();
    let unused: Vec<&str> = catalog
        .ids("")
        .filter(|it| !it.starts_with('-') && !is_used(it) && !referred.contains(*it))
        .collect();
    assert!(unused.is_empty(), "nothing uses {unused:?}");
    let undefined: Vec<&String> = templates
        .iter()
        .filter(|it| !catalog.has(&format!("ui-{}", it.replace('_', "-"))))
        .collect();
    assert!(templates.len() > 20 && undefined.is_empty(), "no message for {undefined:?}");
}

#[test]
fn every_breach_of_the_contract_of_themes_is_told() {
    let source = fs::read_to_string(root().join("src/render/rewrite.rs")).expect("is there");
    let source = without_tests(&source);
    let mut kinds = quoted_after(source, "flaw(");
    kinds.extend(quoted_after(source, "PageFlaw { code:"));
    assert!(kinds.len() >= 8 && kinds.contains("broken_anchor"), "the scan found only {kinds:?}");
    for language in LANGUAGES {
        let messages = Messages::of_findings(language);
        let entry = messages.entry("finding-theme_contract").expect("checked above");
        for kind in &kinds {
            // Once in the sentence, once in the hint.
            assert_eq!(entry.matches(&format!("[{kind}] ")).count(), 2, "{language}: {kind}");
        }
    }
}

#[test]
fn the_command_line_has_its_words() {
    let mut ids = BTreeSet::new();
    for (_, source) in sources().iter().filter(|(path, _)| path.contains("src/cli/")) {
        ids.extend(quoted_with(source, "cli-"));
    }
    // Some are put together from parts: `cli-{severity}`, `cli-law-{kind}`.
    ids.retain(|it| !it.contains('{'));
    ids.extend(["cli-error", "cli-warning", "cli-note"].map(str::to_owned));
    assert!(ids.contains("cli-count") && ids.len() > 10, "the scan found only {ids:?}");
    for language in LANGUAGES {
        let messages = Messages::read(language, "cli.ftl");
        for id in &ids {
            let entry = messages.entry(id);
            assert!(entry.is_some_and(has_value), "{language}: no {id} in cli.ftl");
        }
    }
}

/// All codes that the source makes findings of.
fn codes() -> BTreeSet<String> {
    // A rule finds under the name of its file.
    let mut codes: BTreeSet<String> = Rule::all().map(|(_, rule)| rule.code.to_owned()).collect();
    for (path, source) in sources() {
        let source = without_tests(&source);
        for maker in MAKERS {
            codes.extend(quoted_after(source, maker).into_iter().filter(|it| is_code(it)));
        }
        if path.ends_with("src/source/yaml/fault.rs") {
            let (_, list) = source.split_once("const VALUE_CODES").expect("the list is there");
            let (list, _) = list.split_once("];").expect("the list ends");
            codes.extend(quoted_with(list, ""));
        }
        if path.ends_with("src/source/yaml/tree.rs") {
            codes.extend(quoted_with(source, "yaml_"));
        }
        if path.ends_with("src/source/yaml/fault.rs") {
            codes.insert("unreadable_value".to_owned());
        }
    }
    codes
}

/// The words that the templates of the themes show: `t.link_here`.
fn templates() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in gongji::source::embedded::files("themes").iter().filter_map(|it| it.text()) {
        if !file.path.contains("/templates/") {
            continue;
        }
        let is_name = |it: char| it.is_ascii_alphanumeric() || it == '_';
        for (at, _) in file.text.match_indices("t.") {
            if file.text[..at].ends_with(|it: char| is_name(it) || it == '.') {
                continue;
            }
            found.insert(file.text[at + 2..].chars().take_while(|it| is_name(*it)).collect());
        }
    }
    found
}

/// The messages that Korean messages refer to: `{ retention }`.
fn references() -> BTreeSet<String> {
    let catalog = gongji::project::built_in_catalog();
    let mut found = BTreeSet::new();
    for file in catalog.files().filter(|it| it.locale.is_korean()) {
        for part in file.source.text.split("{ ").skip(1) {
            let is_name = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
            found.insert(part.chars().take_while(|it| is_name(*it)).collect());
        }
    }
    found
}

fn is_code(text: &str) -> bool {
    text.contains('_')
        && text.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_')
}

/// The texts in quotes right after each `maker`.
fn quoted_after(source: &str, maker: &str) -> BTreeSet<String> {
    let quoted = |rest: &str| {
        let inside = rest.trim_start().strip_prefix('"')?;
        Some(inside.split_once('"')?.0.to_owned())
    };
    source.split(maker).skip(1).filter_map(quoted).collect()
}

/// The texts in quotes that begin with `start`.
fn quoted_with(source: &str, start: &str) -> BTreeSet<String> {
    let opened = format!("\"{start}");
    let mut found = BTreeSet::new();
    let mut rest = source;
    while let Some(at) = rest.find(&opened) {
        let inside = &rest[at + 1..];
        let end = inside.find('"').unwrap_or(inside.len());
        found.insert(inside[..end].to_owned());
        rest = inside.get(end + 1..).unwrap_or_default();
    }
    found
}

/// Tests stand at the end of a file.
fn without_tests(source: &str) -> &str {
    source.split_once("#[cfg(test)]\nmod tests {").map_or(source, |(before, _)| before)
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files of the program, with their paths.
fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    gather(&root().join("src"), &mut found);
    found.sort();
    found
}

fn gather(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).expect("source is UTF-8");
            found.push((path.to_string_lossy().replace('\\', "/"), text));
        }
    }
}

/// A Fluent file as text.
struct Messages(String);

impl Messages {
    fn read(language: &str, file: &str) -> Self {
        let path = root().join("locales").join(language).join(file);
        Self(
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
        )
    }

    /// The messages of findings: mistakes in the files, and what rules find.
    fn of_findings(language: &str) -> Self {
        let mut all = Self::read(language, "findings.ftl").0;
        let folder = root().join("locales").join(language).join("rules");
        for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
            all.push('\n');
            all.push_str(&fs::read_to_string(entry.path()).expect("messages are UTF-8"));
        }
        Self(all)
    }

    fn ids(&self) -> impl Iterator<Item = &str> {
        let lines = self.0.lines().filter(|it| it.starts_with(|c: char| c.is_ascii_alphabetic()));
        lines.filter_map(|it| it.split_once(" =").map(|(id, _)| id))
    }

    /// What follows `id =`, to the next line that is not indented.
    fn entry(&self, id: &str) -> Option<&str> {
        let start = format!("\n{id} =");
        let at = self.0.find(&start)? + start.len();
        let rest = &self.0[at..];
        let is_end = |at: &usize| {
            rest[at + 1..].starts_with(|c: char| !c.is_whitespace())
                || rest[*at..].starts_with("\n\n")
        };
        let end = rest.match_indices('\n').map(|(at, _)| at).find(is_end);
        Some(&rest[..end.unwrap_or(rest.len())])
    }
}

/// Whether a message has a text of its own, not only attributes.
fn has_value(entry: &str) -> bool {
    let value = entry.split("\n    .").next().unwrap_or_default();
    !value.trim().is_empty()
}

fn has_text(entry: &str, start: &str) -> bool {
    entry.split_once(start).is_some_and(|(_, text)| !text.trim().is_empty())
}
