//! What must stay true of the source as a whole: layers, doors, lists, sizes, and what it speaks of.
//!
//! The source is read as text, so a breach is told as `file:line` and what to do about it. Tests
//! inside a file (`#[cfg(test)]`) may use anything.

use gongji::fact::kinds;
use gongji::lint::Rule;
use gongji::policy::SECTIONS;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A library, and the only places that may name it (paths from `src/`): when one is exchanged for
/// another, what changes is behind its door.
const DOORS: &[(&str, &[&str])] = &[
    ("granit_parser", &["source/yaml/"]),
    ("strsim", &["source/yaml/"]),
    ("include_dir", &["source/embedded.rs"]),
    ("fluent_syntax", &["l10n/"]),
    ("icu_", &["l10n/"]),
    ("quick_xml", &["translate/xliff.rs"]),
    ("comrak", &["document/markdown.rs"]),
    ("schemars", &["fact/", "policy/", "project/"]),
    // What is sealed has one canonical form, in one place.
    ("serde_json_canonicalizer", &["history/wire/leaf.rs"]),
    ("getrandom", &["history/store.rs", "serve/store.rs"]),
    // Pages hand values to the theme; only `render` makes or runs templates (see below).
    ("tera", &["render/", "site/pages/"]),
    ("lol_html", &["render/rewrite"]),
    ("rustix", &["site/output.rs"]),
    ("notify", &["serve/watch.rs"]),
    ("hyper", &["serve/"]),
    ("hyper_util", &["serve/http.rs"]),
    ("tokio", &["serve/", "deploy/"]),
    ("tokio_rustls", &["serve/http.rs", "serve/tls.rs"]),
    ("rustls_pki_types", &["serve/tls.rs"]),
    ("arc_swap", &["serve/"]),
    ("brotli", &["serve/store.rs"]),
    ("zstd", &["serve/store.rs"]),
    ("flate2", &["serve/store.rs"]),
    ("quick_cache", &["serve/send.rs"]),
    ("httpdate", &["serve/conditions.rs", "serve/send.rs"]),
    ("clap", &["cli/", "main.rs"]),
    ("indicatif", &["cli/"]),
    ("annotate_snippets", &["cli/"]),
    ("ureq", &["cli/fetch.rs", "deploy/transport.rs"]),
    ("object_store", &["deploy/s3.rs", "deploy/transport.rs"]),
];

/// Where types are made into JSON or into what a theme sees.
const SERIALIZERS: &[&str] = &[
    "history/wire",
    "history/ledger.rs",
    "render/view.rs",
    "site/manifest.rs",
    "site/record.rs",
    "deploy/wire.rs",
    "cli/",
];

/// Files of `src/policy/` that are no section.
const NOT_SECTIONS: &[&str] =
    &["mod", "compose", "labels", "testing", "controller", "processing", "articles", "waive"];

/// Files of `src/cli/` that are no command.
const NOT_COMMANDS: &[&str] = &["fetch", "mod", "progress", "report"];

/// Files of packs of rules that are no rule.
const NOT_RULES: &[&str] = &["mod", "denied", "basis", "contact"];

/// Messages that are no section's: words of the pages, of values and of the command line.
const NOT_SECTION_MESSAGES: &[&str] = &[
    "change",
    "cli",
    "compare",
    "findings",
    "interface",
    "labels",
    "notice",
    "pages",
    "policy",
    "values",
];

/// Facts beside the sections, and the section that says them.
const GUESTS: &[(&str, &str)] = &[("changes", "promise")];

/// Past this many lines, tests left out, a file does more than one thing.
const LONGEST_FILE: usize = 700;

#[test]
fn a_module_uses_only_modules_above_it() {
    let layers = layers();
    assert!(layers.len() >= 13, "src/lib.rs names only {layers:?}");
    let rank = |name: &str| layers.iter().position(|it| it == name);
    let mut breaches = Vec::new();
    for file in sources() {
        let own = file.layer();
        let Some(own_rank) = rank(own) else {
            assert!(["lib", "main"].contains(&own), "{}: not in src/lib.rs", file.path);
            continue;
        };
        for (line, used) in file.uses() {
            match rank(&used) {
                Some(it) if it <= own_rank => {}
                Some(_) => breaches.push(format!(
                    "src/{}:{line}: `{own}` uses `{used}`, which is below it",
                    file.path
                )),
                None => breaches.push(format!("src/{}:{line}: what is `{used}`?", file.path)),
            }
        }
    }
    assert!(breaches.is_empty(), "against the order in src/lib.rs:\n{}", breaches.join("\n"));
}

#[test]
fn the_scan_of_layers_sees_every_way_to_name_a_module() {
    let file = Source::new(
        "policy/officer.rs",
        "use crate::key::Key; // crate::site is only talked of\n\
         use crate::{diag::{Diagnostic, Findings}, project as p, render};\n\
         use super::super::cli::run;\n\
         use super::controller::Controller;\n\
         const TEXT: &str = \"crate::law\"; /* crate::law */\n\
         fn it(c: char) -> bool { c == '\"' || crate::date::is_day(c) }\n\
         #[cfg(test)]\n\
         fn helper() { if true { crate::site::build(); } }\n\
         pub fn last() { crate::fact::Slug::new(); }\n\
         #[cfg(test)]\nmod tests { use crate::cli; }\n",
    );
    let uses: Vec<String> = file.uses().map(|(line, it)| format!("{line} {it}")).collect();
    assert_eq!(uses, ["1 key", "2 diag", "2 project", "2 render", "3 cli", "6 date", "9 fact"]);
}

#[test]
fn a_library_has_one_door() {
    let mut breaches = Vec::new();
    let mut seen = BTreeSet::new();
    for file in sources() {
        for (name, places) in DOORS {
            for line in file.lines_with_crate(name) {
                seen.insert(*name);
                if !places.iter().any(|it| file.path.starts_with(it)) {
                    breaches
                        .push(format!("src/{}:{line}: `{name}` belongs in {places:?}", file.path));
                }
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    let unused: Vec<_> = DOORS.iter().filter(|(name, _)| !seen.contains(name)).collect();
    assert!(unused.is_empty(), "doors to nothing, or the scan is blind: {unused:?}");
}

#[test]
fn pages_only_hand_values_to_the_theme() {
    for file in sources().iter().filter(|it| it.path.starts_with("site/")) {
        for (at, _) in file.code.match_indices("tera::") {
            let rest = &file.code[at + "tera::".len()..];
            let end = rest.find(';').unwrap_or(rest.len());
            let named = rest[..end].trim_matches(['{', '}', ' ']);
            for name in named.split(',').map(str::trim).filter(|it| !it.is_empty()) {
                assert!(
                    ["Context", "Value"].contains(&name),
                    "src/{}:{}: `tera::{name}` belongs in render/",
                    file.path,
                    file.line(at)
                );
            }
        }
    }
}

#[test]
fn the_disk_is_touched_only_at_the_edges() {
    let edges =
        ["source/", "history/store", "site/", "serve/", "deploy/", "cli/", "project/scaffold.rs"];
    for file in sources().iter().filter(|it| !edges.iter().any(|edge| it.path.starts_with(edge))) {
        for name in ["std::fs", "fs::", "std::env", "SystemTime", "Timestamp::now", "std::net"] {
            if let Some(at) = file.code.find(name) {
                panic!("src/{}:{}: `{name}` belongs in {edges:?}", file.path, file.line(at));
            }
        }
    }
}

#[test]
fn serialization_is_at_the_edges() {
    for file in sources() {
        let is_edge = SERIALIZERS.iter().any(|it| file.path.starts_with(it));
        for (at, _) in file.code.match_indices("Serialize").filter(|_| !is_edge) {
            let is_word = |c: Option<char>| c.is_some_and(|it| it.is_alphanumeric() || it == '_');
            let before = file.code[..at].chars().next_back();
            let after = file.code[at + "Serialize".len()..].chars().next();
            assert!(
                is_word(before) || is_word(after),
                "src/{}:{}: `Serialize` belongs in {SERIALIZERS:?}: make a view of the type",
                file.path,
                file.line(at)
            );
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent = |it: &Source| !it.text.starts_with("//! ");
    let files: Vec<String> =
        sources().into_iter().filter(silent).map(|it| format!("src/{}", it.path)).collect();
    assert!(files.is_empty(), "these do not open with `//! `: {files:?}");
    let missing: Vec<_> = rust_files(&root().join("tests"))
        .into_iter()
        .filter(|it| !read(it).starts_with("//! "))
        .collect();
    assert!(missing.is_empty(), "these do not open with `//! `: {missing:?}");
}

#[test]
fn no_file_is_longer_than_a_reader_can_hold() {
    let mut sizes: Vec<(usize, String)> = sources()
        .into_iter()
        .map(|it| (it.code.lines().filter(|line| !line.trim().is_empty()).count(), it.path))
        .collect();
    sizes.sort();
    sizes.reverse();
    let report: Vec<String> =
        sizes.iter().take(10).map(|(lines, path)| format!("{lines:5} src/{path}")).collect();
    assert!(
        sizes[0].0 <= LONGEST_FILE,
        "lines of code, without comments and tests:\n{}",
        report.join("\n")
    );
}

#[test]
fn a_panic_has_a_reason() {
    let mut bare = Vec::new();
    for file in sources() {
        for panic in [".unwrap()", ".expect(", "unreachable!(", "panic!("] {
            for (at, _) in file.code.match_indices(panic) {
                let line = file.line(at);
                let lines: Vec<&str> = file.text.lines().collect();
                let has = |n: usize| lines.get(n).is_some_and(|it| it.contains("//"));
                // On the line itself, or right above the statement.
                let above = (0..line - 1).rev().take(3).any(has);
                if !has(line - 1) && !above {
                    bare.push(format!("src/{}:{line}: {panic}", file.path));
                }
            }
        }
    }
    assert!(bare.is_empty(), "say in a comment why it cannot happen:\n{}", bare.join("\n"));
}

#[test]
fn every_section_is_listed_everywhere() {
    let keys: Vec<&str> = SECTIONS.iter().map(|it| it.key).collect();
    let law = read(&root().join("src/law/kr/sections.yaml"));
    let in_law: Vec<&str> =
        law.lines().filter(|it| is_name_of_map(it)).map(|it| it.trim_end_matches(':')).collect();
    assert_eq!(keys, in_law, "policy::SECTIONS and src/law/kr/sections.yaml differ");
    let mut missing = Vec::new();
    for key in &keys {
        let paths = [
            format!("src/policy/{key}.rs"),
            format!("locales/ko/{key}.ftl"),
            format!("locales/en/{key}.ftl"),
        ];
        missing.extend(paths.into_iter().filter(|it| !root().join(it).is_file()));
    }
    assert!(missing.is_empty(), "files of a section that are not there: {missing:?}");
    let modules = stems(&root().join("src/policy"), "rs");
    let known: BTreeSet<String> =
        keys.iter().chain(NOT_SECTIONS).map(|it| (*it).to_owned()).collect();
    assert_eq!(modules, known, "src/policy/ and the sections differ");
}

#[test]
fn messages_stand_in_the_file_of_what_they_say() {
    let keys = SECTIONS.iter().map(|it| it.key);
    let known: BTreeSet<String> =
        keys.chain(NOT_SECTION_MESSAGES.iter().copied()).map(str::to_owned).collect();
    for language in ["ko", "en"] {
        let folder = root().join("locales").join(language);
        assert_eq!(stems(&folder, "ftl"), known, "locales/{language}/ and the sections differ");
        for section in SECTIONS {
            let messages = read(&folder.join(format!("{}.ftl", section.key)));
            let own = |it: &str| {
                let is_guest = GUESTS.contains(&(section.key, it));
                is_guest || it == section.key || it.starts_with(&format!("{}-", section.key))
            };
            let strange: Vec<&str> = ids(&messages).filter(|it| !own(it)).collect();
            assert!(
                strange.is_empty(),
                "locales/{language}/{}.ftl: not of this section: {strange:?}",
                section.key
            );
        }
    }
}

#[test]
fn every_kind_of_word_has_its_words() {
    let kinds: BTreeSet<String> = kinds::NAMES.iter().map(|it| (*it).to_owned()).collect();
    assert_eq!(kinds.len(), kinds::NAMES.len(), "a kind is named twice");
    for language in ["ko", "en"] {
        let folder = root().join("locales").join(language).join("words");
        assert_eq!(stems(&folder, "ftl"), kinds, "locales/{language}/words/ and the kinds differ");
        for kind in &kinds {
            let words = read(&folder.join(format!("{kind}.ftl")));
            let strange: Vec<&str> =
                ids(&words).filter(|it| !it.starts_with(&format!("{kind}-"))).collect();
            assert!(strange.is_empty(), "{language}/words/{kind}.ftl: {strange:?}");
        }
    }
}

#[test]
fn every_rule_is_listed_in_its_pack() {
    let mut packs = BTreeMap::new();
    for file in sources().iter().filter(|it| it.path.starts_with("lint/")) {
        let parts: Vec<&str> = file.path.split('/').collect();
        let &[_, pack, name] = parts.as_slice() else { continue };
        if pack != "testing" {
            packs.entry(pack.to_owned()).or_insert_with(Vec::new).push(name.replace(".rs", ""));
        }
    }
    assert!(packs.len() >= 3, "packs: {packs:?}");
    for (pack, files) in packs {
        let listed: BTreeSet<&str> =
            Rule::all().filter(|(it, _)| it.name == pack).map(|(_, rule)| rule.code).collect();
        let files: BTreeSet<&str> =
            files.iter().map(String::as_str).filter(|it| !NOT_RULES.contains(it)).collect();
        assert_eq!(listed, files, "src/lint/{pack}/mod.rs and its folder");
    }
}

#[test]
fn every_command_is_listed() {
    let list = read(&root().join("src/cli/mod.rs"));
    let reference = read(&root().join("tests/suite/cli-reference.md"));
    for command in commands() {
        let camel = command[..1].to_uppercase() + &command[1..];
        assert!(list.contains(&format!("mod {command};")), "src/cli/mod.rs: no `mod {command};`");
        assert!(
            list.contains(&format!("{camel}({command}::{camel}Args),")),
            "src/cli/mod.rs: `{command}` is not a Command"
        );
        assert!(
            list.contains(&format!("Command::{camel}(args) => {command}::run(")),
            "src/cli/mod.rs: `{command}` is not run"
        );
        assert!(
            reference.contains(&format!("$ gongji {command} --help\n")),
            "tests/suite/cli-reference.md: `gongji {command} --help` is not shown"
        );
    }
}

#[test]
fn the_repository_speaks_of_the_project_alone() {
    // Put together here, so that this file may be looked through too.
    let homes: Vec<String> = ["work", "home", "root", "tmp"].map(|it| format!("/{it}")).to_vec();
    let hosts: Vec<String> = [
        ["crates.io", "/api"],
        ["registry.", "npmjs"],
        ["static.crates", ".io"],
        ["index.crates", ".io"],
        ["proxy.golang", ".org"],
        ["files.python", "hosted.org"],
    ]
    .map(|it| it.concat())
    .to_vec();
    let mut found = Vec::new();
    for path in tracked() {
        // A picture or a font says nothing.
        let Ok(text) = fs::read_to_string(root().join(&path)) else { continue };
        for (at, line) in text.lines().enumerate() {
            let machine = homes.iter().find(|home| names_folder(line, home));
            let host = hosts.iter().find(|host| line.contains(host.as_str()));
            if let Some(it) = machine.or(host) {
                found.push(format!("{path}:{}: {it}", at + 1));
            }
        }
    }
    assert!(
        found.is_empty(),
        "places of one machine, or hosts of registries:\n{}",
        found.join("\n")
    );
}

#[test]
fn the_scan_for_machine_paths_knows_addresses_from_paths() {
    let folder = ["/", "home"].concat();
    for path in [format!("see {folder}/kim/site"), format!("\"{folder}\""), format!("{folder}/x")] {
        assert!(names_folder(&path, &folder), "{path}");
    }
    for address in [format!("https://a.kr{folder}/"), format!("{folder}page"), "home/x".to_owned()]
    {
        assert!(!names_folder(&address, &folder), "{address}");
    }
}

/// Whether a line has a path that begins with this folder.
fn names_folder(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + folder.len()..].chars().next();
        let begins = before.is_none_or(|it| it.is_whitespace() || "\"'`(=<:,".contains(it));
        let ends = after.is_none_or(|it| it == '/' || it.is_whitespace() || "\"'`),;".contains(it));
        begins && ends
    })
}

/// The modules of `src/lib.rs`, from the top down.
fn layers() -> Vec<String> {
    let text = read(&root().join("src/lib.rs"));
    let name = |line: &str| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned());
    text.lines().filter_map(name).collect()
}

fn commands() -> Vec<String> {
    let all = stems(&root().join("src/cli"), "rs");
    all.into_iter().filter(|it| !NOT_COMMANDS.contains(&it.as_str())).collect()
}

/// A Rust file of the program: its text, and the same length of code without comments, texts in
/// quotes and tests.
struct Source {
    path: String,
    text: String,
    code: String,
}

impl Source {
    fn new(path: &str, text: &str) -> Self {
        let mut code = blank(text);
        blank_tests(&mut code);
        Self { path: path.to_owned(), text: text.to_owned(), code: code_of(&code) }
    }

    /// The module of `src/lib.rs` it belongs to.
    fn layer(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap_or_default()
    }

    fn line(&self, at: usize) -> usize {
        self.code[..at].matches('\n').count() + 1
    }

    /// The modules of `src/lib.rs` that it names, with the line.
    fn uses(&self) -> impl Iterator<Item = (usize, String)> {
        let mut found = Vec::new();
        for (at, _) in self.code.match_indices("crate::") {
            let is_word = |it: char| it.is_alphanumeric() || it == '_' || it == '$';
            if self.code[..at].ends_with(is_word) {
                continue;
            }
            for name in first_names(&self.code[at + "crate::".len()..]) {
                found.push((self.line(at), name));
            }
        }
        found.extend(self.uses_through_super());
        found.sort();
        found.into_iter()
    }

    /// `super::super::x`, where it climbs up to the top.
    fn uses_through_super(&self) -> Vec<(usize, String)> {
        let inner = self.path.trim_end_matches(".rs").trim_end_matches("/mod");
        let depth = inner.split('/').count();
        let mut found = Vec::new();
        for (at, _) in self.code.match_indices("super::") {
            if self.code[..at].ends_with("::") {
                continue;
            }
            let mut rest = &self.code[at..];
            let mut climbed = 0;
            while let Some(it) = rest.strip_prefix("super::") {
                rest = it;
                climbed += 1;
            }
            if climbed == depth {
                found.extend(first_names(rest).into_iter().map(|it| (self.line(at), it)));
            }
        }
        found
    }

    /// Lines that name a crate, in a path or in a `use`; a name that ends in `_` is a beginning.
    fn lines_with_crate(&self, name: &str) -> Vec<usize> {
        let is_word = |it: char| it.is_alphanumeric() || it == '_';
        let hits = self.code.match_indices(name).filter(|(at, _)| {
            let rest = &self.code[at + name.len()..];
            let rest = if name.ends_with('_') { rest.trim_start_matches(is_word) } else { rest };
            !self.code[..*at].ends_with(|it| is_word(it) || it == '.')
                && (rest.starts_with("::") || rest.starts_with([';', '!']))
        });
        hits.map(|(at, _)| self.line(at)).collect()
    }
}

/// The first name of a path, or of each path in braces: `a::b` is `a`; `{a::{b, c}, d}` is `a, d`.
fn first_names(rest: &str) -> Vec<String> {
    let word = |text: &str| -> String {
        text.trim_start().chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect()
    };
    let Some(inside) = rest.strip_prefix('{') else { return vec![word(rest)] };
    let mut names = Vec::new();
    let mut depth = 0;
    let mut start = 0;
    for (at, c) in inside.char_indices() {
        match c {
            '{' => depth += 1,
            ',' | '}' if depth == 0 => {
                names.push(word(&inside[start..at]));
                start = at + 1;
                if c == '}' {
                    break;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    names.retain(|it| !it.is_empty());
    names
}

/// Rust with spaces in place of comments and of what stands in quotes; lines stay where they are.
fn blank(text: &str) -> Vec<char> {
    let mut chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let rest = &chars[at..];
        let end = if starts(rest, "//") {
            at + rest.iter().position(|it| *it == '\n').unwrap_or(rest.len())
        } else if starts(rest, "/*") {
            at + comment_length(rest)
        } else if let Some(length) = raw_length(&chars, at) {
            at + length
        } else if rest[0] == '"' {
            at + quoted_length(rest, '"')
        } else if rest[0] == '\'' && (rest.get(1) == Some(&'\\') || rest.get(2) == Some(&'\'')) {
            at + quoted_length(rest, '\'')
        } else {
            at += 1;
            continue;
        };
        for c in &mut chars[at..end] {
            if *c != '\n' {
                *c = ' ';
            }
        }
        at = end;
    }
    chars
}

fn starts(rest: &[char], with: &str) -> bool {
    with.chars().enumerate().all(|(at, c)| rest.get(at) == Some(&c))
}

fn comment_length(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        if starts(&rest[at..], "/*") {
            depth += 1;
            at += 2;
        } else if starts(&rest[at..], "*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

fn quoted_length(rest: &[char], quote: char) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            '\\' => at += 2,
            it if it == quote => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// The length of `r#"…"#` that begins here.
fn raw_length(chars: &[char], at: usize) -> Option<usize> {
    let rest = &chars[at..];
    let is_start = at == 0 || !(chars[at - 1].is_alphanumeric() || chars[at - 1] == '_');
    let r = if starts(rest, "br") { 2 } else { usize::from(starts(rest, "r")) };
    if !is_start || r == 0 {
        return None;
    }
    let hashes = rest[r..].iter().take_while(|it| **it == '#').count();
    if rest.get(r + hashes) != Some(&'"') {
        return None;
    }
    let end = format!("\"{}", "#".repeat(hashes));
    let body = r + hashes + 1;
    let length = (body..rest.len()).find(|from| starts(&rest[*from..], &end));
    Some(length.map_or(rest.len(), |it| it + end.len()))
}

/// Takes out what is only there for tests: `#[cfg(test)]` and the item after it.
fn blank_tests(code: &mut [char]) {
    let mut at = 0;
    while at < code.len() {
        if !starts(&code[at..], "#[cfg(test)]") {
            at += 1;
            continue;
        }
        let mut end = at + "#[cfg(test)]".len();
        let mut depth = 0;
        while end < code.len() {
            match code[end] {
                '{' => depth += 1,
                '}' if depth == 1 => break,
                '}' => depth -= 1,
                ';' if depth == 0 => break,
                _ => {}
            }
            end += 1;
        }
        let end = code.len().min(end + 1);
        for c in &mut code[at..end] {
            if *c != '\n' {
                *c = ' ';
            }
        }
        at = end;
    }
}

fn code_of(chars: &[char]) -> String {
    chars.iter().collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All Rust files of the program but those that are there only for tests.
fn sources() -> Vec<Source> {
    let src = root().join("src");
    let mut texts = BTreeMap::new();
    for path in rust_files(&src) {
        let inner = path.strip_prefix(&src).expect("is inside").to_string_lossy().into_owned();
        texts.insert(inner.replace('\\', "/"), read(&path));
    }
    let only_for_tests: BTreeSet<String> = texts
        .iter()
        .flat_map(|(path, text)| {
            // Modules of `a/mod.rs` and of `a.rs` stand in `a/`.
            let folder = match path.strip_suffix("mod.rs") {
                Some(folder) => folder.to_owned(),
                None => format!("{}/", path.trim_end_matches(".rs")),
            };
            let text = text.replace("#[cfg(test)]\npub(crate) mod ", "#[cfg(test)]\nmod ");
            let modules: Vec<String> =
                text.split("#[cfg(test)]\nmod ").skip(1).map(str::to_owned).collect();
            let modules = modules.into_iter();
            let names =
                modules.filter_map(|it| it.split_once(';').map(|(name, _)| name.to_owned()));
            names.filter(|it| !it.contains(' ')).map(move |it| format!("{folder}{it}.rs"))
        })
        .collect();
    // What a module for tests has in its folder is for tests too.
    let is_for_tests = |path: &str| {
        only_for_tests.iter().any(|it| it == path || path.starts_with(&it.replace(".rs", "/")))
    };
    let texts = texts.into_iter().filter(|(path, _)| !is_for_tests(path));
    texts.map(|(path, text)| Source::new(&path, &text)).collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    walk(folder, &mut found);
    found.retain(|it| it.extension().is_some_and(|it| it == "rs"));
    found.sort();
    found
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_made = ["target", "public", "node_modules", ".git"].iter().any(|it| name == **it);
        let kind = entry.file_type().expect("is there");
        if kind.is_dir() && !is_made {
            walk(&entry.path(), found);
        } else if kind.is_file() {
            found.push(entry.path());
        }
    }
}

/// The names of the files of a folder, without this extension.
fn stems(folder: &Path, extension: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let stem = |path: PathBuf| {
        let is_one = path.extension().is_some_and(|it| it == extension);
        is_one.then(|| path.file_stem().expect("has a name").to_string_lossy().into_owned())
    };
    entries.flatten().filter_map(|it| stem(it.path())).collect()
}

/// The ids of the messages of a Fluent file.
fn ids(messages: &str) -> impl Iterator<Item = &str> {
    let lines = messages.lines().filter(|it| it.starts_with(|c: char| c.is_ascii_alphabetic()));
    lines.filter_map(|it| it.split_once('=')).map(|(id, _)| id.trim_end())
}

fn is_name_of_map(line: &str) -> bool {
    line.strip_suffix(':').is_some_and(|it| {
        !it.is_empty() && it.bytes().all(|it| it.is_ascii_lowercase() || it == b'_')
    })
}

/// The files of the repository, from its root: those that git has or would take; without git,
/// all but what is made.
#[expect(clippy::disallowed_methods, reason = "git knows which files are the repository's")]
fn tracked() -> Vec<String> {
    let git = std::process::Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output();
    if let Ok(output) = git
        && output.status.success()
    {
        let list = String::from_utf8_lossy(&output.stdout).into_owned();
        let files = list.lines().filter(|it| !it.contains("node_modules/"));
        return files.map(str::to_owned).collect();
    }
    let mut found = Vec::new();
    walk(root(), &mut found);
    let inner = |it: &PathBuf| it.strip_prefix(root()).ok().map(|it| it.display().to_string());
    found.iter().filter_map(inner).collect()
}
