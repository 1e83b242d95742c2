//! Taking words out of a sealed version: which leaves hold them, and writing the files without them.

use super::{Committed, Store, WriteError, sealed_path};
use crate::date::KnownDate;
use crate::history::ledger::{Entry, Event, Ledger, Redacted};
use crate::history::wire::{AnyLeaf, FACTS, SealedFile};
use crate::key::Key;
use crate::source::files::SiteFolder;
use std::collections::BTreeSet;

/// The leaves that hold a fact of a sealed version, in every file of it: those of the key, and
/// every other in which its words stand, such as a main point above the text.
///
/// Empty where the version has no such key. Labels and headings of the fact stay.
///
/// # Errors
/// If the disk says no.
pub fn plan(
    folder: &SiteFolder,
    clinic: &str,
    version: KnownDate,
    key: &Key,
    reason: &str,
) -> Result<Vec<Redacted>, WriteError> {
    let mut files = files(folder, clinic, version)?;
    let words = telling(&mut files, key);
    let mut planned = Vec::new();
    for (name, file) in &mut files {
        let mut keys = Vec::new();
        file.visit(&mut |address, leaf| {
            let holds = || {
                let text = leaf.words().unwrap_or_default();
                let is_near = section(address) == key.section();
                words.iter().any(|it| (is_near || is_rare(it)) && text.contains(it.as_str()))
            };
            // Who asks for a fact again takes out what an interrupted redaction left.
            if is_of(address, key) || leaf.is_open() && holds() {
                keys.push(address.to_owned());
            }
        });
        keys.sort();
        keys.dedup();
        if !keys.is_empty() {
            let (key, reason) = (key.to_string(), reason.to_owned());
            planned.push(Redacted { file: name.clone(), key, keys, reason });
        }
    }
    Ok(planned)
}

/// The words that planned redactions take out: file, address and words of each leaf.
///
/// # Errors
/// If the disk says no.
pub fn words(
    folder: &SiteFolder,
    clinic: &str,
    version: KnownDate,
    planned: &[Redacted],
) -> Result<Vec<(String, String, String)>, WriteError> {
    let mut words = Vec::new();
    for (name, mut file) in files(folder, clinic, version)? {
        let keys = planned.iter().filter(|it| it.file == name).flat_map(|it| &it.keys);
        let keys: BTreeSet<&String> = keys.collect();
        file.visit(&mut |address, leaf| {
            if let Some(text) = leaf.words().filter(|_| keys.contains(&address.to_owned())) {
                words.push((name.clone(), address.to_owned(), text));
            }
        });
    }
    Ok(words)
}

/// The files of a version that can be read, by name.
fn files(
    folder: &SiteFolder,
    clinic: &str,
    version: KnownDate,
) -> Result<Vec<(String, SealedFile)>, WriteError> {
    let mut findings = crate::diag::Findings::new();
    let path = sealed_path(clinic);
    let sealed = super::read_folder(folder, &path, &mut findings)?;
    let ledger = crate::history::verify::ledger(&sealed, &mut findings);
    let mut files = Vec::new();
    for name in ledger.files(version).into_keys() {
        let inner = format!("{version}/{name}.json");
        let text = sealed.files.get(&inner).and_then(|it| std::str::from_utf8(it).ok());
        let source = text.map(|it| crate::diag::SourceFile::new(format!("{path}/{inner}"), it));
        let file = source.and_then(|it| SealedFile::read(&it).ok());
        files.extend(file.map(|it| (name.to_owned(), it)));
    }
    Ok(files)
}

fn is_of(address: &str, key: &Key) -> bool {
    let rest = address.strip_prefix(key.as_str());
    rest.is_some_and(|it| it.is_empty() || it.starts_with('.') && !it.contains('#'))
}

/// The section a leaf belongs to, also of a main point.
fn section(address: &str) -> &str {
    let address = address.strip_prefix("#labels.").unwrap_or(address);
    address.split(['.', '#']).next().unwrap_or_default()
}

/// The words of a fact by which it would be known elsewhere: names, addresses and numbers, not the
/// words of the vocabulary. Numbers and addresses are also taken as the documents write them.
fn telling(files: &mut [(String, SealedFile)], key: &Key) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for (name, file) in files {
        let is_facts = name == FACTS;
        file.visit(&mut |address, leaf: &mut dyn AnyLeaf| {
            let text = leaf.words().filter(|_| is_of(address, key)).unwrap_or_default();
            let lines = text.lines().map(str::trim);
            let telling = lines.filter(|it| is_contact(it) || is_facts && is_name(it));
            words.extend(telling.map(str::to_owned));
        });
    }
    words
}

fn is_contact(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    !text.contains(' ') && text.contains('@') || digits >= 7 && !text.contains(char::is_alphabetic)
}

fn is_name(text: &str) -> bool {
    let is_word = text.bytes().all(|it| it.is_ascii_lowercase() || it == b'-');
    !is_word && text.contains(char::is_alphabetic) && text.chars().count() >= 2
}

/// Whether a text would hardly stand elsewhere by chance. Two syllables would.
fn is_rare(text: &str) -> bool {
    text.chars().count() >= 3
}

impl Store<'_> {
    /// Writes the line of a redaction, unless the ledger has it all already, then the files.
    pub(super) fn redact(&self, ledger: Ledger, entry: Entry) -> Result<Committed, WriteError> {
        let Event::Redact(redacted) = &entry.event else {
            // Called for redactions only; any other event is its line.
            return self.append(ledger, entry, Vec::new());
        };
        let version = entry.version;
        let is_known = |it: &Redacted| {
            let known = ledger.redacted(version, &it.file);
            it.keys.iter().all(|key| known.contains(key.as_str()))
        };
        let is_repeat = redacted.iter().all(is_known);
        let last =
            ledger.entries.iter().rev().find(|it| {
                is_repeat && it.version == version && matches!(it.event, Event::Redact(_))
            });
        let (mut committed, ledger) = match last {
            Some(last) => (Committed { entry: last.clone(), files: Vec::new() }, ledger.clone()),
            None => {
                let mut with_line = ledger.clone();
                with_line.entries.push(entry.clone());
                (self.append(ledger, entry, Vec::new())?, with_line)
            }
        };
        committed.files.extend(self.take_out(&ledger, version)?);
        Ok(committed)
    }

    /// Takes all words out of a version's files that the ledger says are redacted.
    fn take_out(&self, ledger: &Ledger, version: KnownDate) -> Result<Vec<String>, WriteError> {
        let mut written = Vec::new();
        for name in ledger.files(version).into_keys() {
            let redacted = ledger.redacted(version, name);
            let Some(mut file) = self.sealed_file(version, name)? else { continue };
            let mut is_changed = false;
            file.visit(&mut |address, leaf| {
                if leaf.is_open() && redacted.contains(address) {
                    leaf.close();
                    is_changed = true;
                }
            });
            if is_changed {
                self.write(&format!("{version}/{name}.json"), &file.bytes())?;
                written.push(format!("{}/{version}/{name}.json", self.path));
            }
        }
        Ok(written)
    }
}
