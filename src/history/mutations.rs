//! Nothing in a sealed folder can change without being found: every byte, every line, every file.

use super::Entry;
use super::testing::{CLINIC, date, history, text};
use super::verify::{SealedFolder, check, file, ledger};
use crate::diag::{Diagnostic, Findings, Severity};
use std::collections::BTreeSet;

/// What is found in a folder: code, file, version and key of each.
fn found(folder: &SealedFolder) -> Vec<String> {
    let mut findings = Findings::new();
    check(CLINIC, folder, &|_| text("[삭제됨]"), &mut findings);
    findings.sort();
    let file =
        |it: &Diagnostic| it.place.as_ref().map_or("", |it| it.file.path.as_str()).to_owned();
    let line = |it: &Diagnostic| {
        let key = it.key.as_ref().map_or("", |it| it.as_str());
        let version = it.version.as_deref().unwrap_or_default();
        format!("{} {} {version} {key}", it.code, file(it)).trim_end().to_owned()
    };
    findings.iter().map(line).collect()
}

fn has_errors(folder: &SealedFolder) -> bool {
    let mut findings = Findings::new();
    check(CLINIC, folder, &|_| Vec::new(), &mut findings);
    findings.iter().any(|it| it.severity == Severity::Error)
}

#[test]
fn what_was_sealed_verifies() {
    let (folder, ledger) = history();
    let mut findings = Findings::new();
    let history = check(CLINIC, &folder, &|_| Vec::new(), &mut findings);
    assert!(findings.is_empty(), "{findings:#?}");
    assert_eq!(history.ledger, ledger);
    assert_eq!(history.head(), Some(&ledger.entries[3].digest));
    let seen: Vec<String> = history
        .versions
        .iter()
        .map(|it| {
            let tags: Vec<&str> = it.documents.iter().map(|it| it.locale.as_str()).collect();
            format!("{} {}", it.effective, tags.join(" "))
        })
        .collect();
    assert_eq!(seen, ["2024-04 ko en", "2025-01-01 ko en", "2026-12-01 ko en"]);
    assert!(history.versions.iter().all(|it| it.facts.is_some()));
}

#[test]
fn every_flipped_byte_of_a_sealed_file_is_found() {
    let (folder, ledger) = history();
    let (mut flipped, mut missed) = (0, Vec::new());
    for (at_file, (inner, bytes)) in folder.files.iter().enumerate() {
        let Some((version, name)) = inner.split_once('/') else { continue };
        let (version, name) = (date(version), name.trim_end_matches(".json"));
        let digest = ledger.files(version)[name];
        let check = |bytes: &[u8]| {
            let mut found = Findings::new();
            let expected = (digest, &BTreeSet::new());
            file((CLINIC, version, name), inner, bytes, expected, &mut found);
            found.has_errors()
        };
        assert!(!check(bytes), "{inner}");
        // One file whole; of the others a sample that begins elsewhere in each.
        let stride = if inner == "2024-04/facts.json" { 1 } else { 37 };
        for at in (at_file % stride..bytes.len()).step_by(stride) {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << (at % 8);
            flipped += 1;
            if !check(&changed) {
                missed.push(format!("{inner}:{at}"));
            }
        }
    }
    assert!(flipped > 1000, "only {flipped}");
    assert!(missed.is_empty(), "{} of {flipped}: {missed:?}", missed.len());
}

/// Whether the ledger or its head is not what was written.
fn is_found(folder: &SealedFolder) -> bool {
    let mut findings = Findings::new();
    ledger(folder, &mut findings);
    findings.has_errors()
}

#[test]
fn every_flipped_byte_of_the_ledger_and_its_head_is_found() {
    let (folder, _) = history();
    for name in ["ledger.jsonl", "HEAD"] {
        for at in 0..folder.files[name].len() {
            let mut changed = folder.clone();
            changed.files.get_mut(name).unwrap()[at] ^= 1 << (at % 8);
            assert!(is_found(&changed), "{name}:{at}");
        }
    }
}

#[test]
fn a_ledger_that_is_cut_anywhere_is_found() {
    let (folder, _) = history();
    let whole = &folder.files["ledger.jsonl"];
    for end in 0..whole.len() {
        let mut changed = folder.clone();
        changed.files.insert("ledger.jsonl".into(), whole[..end].to_vec());
        assert!(is_found(&changed), "cut at {end}");
    }
}

#[test]
fn every_line_that_is_deleted_doubled_swapped_or_dated_back_is_found() {
    let (folder, known) = history();
    let lines: Vec<Vec<u8>> = known.entries.iter().map(|it| it.line()).collect();
    let found = |lines: &[Vec<u8>]| {
        let mut changed = folder.clone();
        let bytes = lines.iter().flat_map(|it| it.iter().chain(b"\n")).copied().collect();
        changed.files.insert("ledger.jsonl".into(), bytes);
        is_found(&changed)
    };
    assert!(!found(&lines));
    for at in 0..lines.len() {
        let mut deleted = lines.clone();
        deleted.remove(at);
        assert!(found(&deleted), "line {at} deleted");
        let mut doubled = lines.clone();
        doubled.insert(at, lines[at].clone());
        assert!(found(&doubled), "line {at} doubled");
        let mut dated = lines.clone();
        let entry = Entry { at: date("2026-11-21"), ..known.entries[at].clone() };
        dated[at] = entry.line();
        assert!(found(&dated), "line {at} dated back");
        for other in 0..at {
            let mut swapped = lines.clone();
            swapped.swap(at, other);
            assert!(found(&swapped), "lines {at} and {other} swapped");
        }
    }
}

#[test]
fn a_chain_that_was_made_anew_from_a_line_on_is_found_by_its_days_or_head() {
    let (folder, known) = history();
    let first = known.entries[0].clone();
    let second = &known.entries[1];
    let at = date("2026-11-21");
    let event = second.event.clone();
    let forged = Entry::after(Some(&first), second.version, at, "gongji", event);
    let mut changed = folder.clone();
    let bytes = [first.line(), forged.line(), Vec::new()].join(&b'\n');
    changed.files.insert("ledger.jsonl".into(), bytes);
    assert!(is_found(&changed));
    let head = format!("{} {}\n", forged.seq, forged.digest);
    changed.files.insert("HEAD".into(), head.into_bytes());
    assert!(found(&changed).contains(&"ledger_back_dated sealed/ledger.jsonl".to_owned()));
}

#[test]
fn every_file_that_is_missing_or_strange_is_found() {
    let (folder, _) = history();
    for name in folder.files.keys() {
        let mut changed = folder.clone();
        changed.files.remove(name);
        assert!(has_errors(&changed), "{name} is missing");
    }
    for name in ["notes.txt", "2024-04/ja.json", "2024-04/ko.json.bak", "2023-01-01/ko.json"] {
        let mut changed = folder.clone();
        changed.files.insert(name.to_owned(), b"{}\n".to_vec());
        assert_eq!(found(&changed), [format!("sealed_stray sealed/{name}")]);
    }
    let mut changed = folder.clone();
    changed.folders.insert("old".to_owned());
    assert_eq!(found(&changed), ["sealed_stray sealed/old"]);
    // A file in the place of another is not of this place.
    let mut changed = folder.clone();
    let english = changed.files["2024-04/en.json"].clone();
    changed.files.insert("2025-01-01/en.json".into(), english);
    assert_eq!(found(&changed), ["sealed_misplaced sealed/2025-01-01/en.json 2025-01-01"]);
}
