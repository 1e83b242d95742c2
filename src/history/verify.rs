//! Whether sealed files are what the ledger says: every byte of them, and nothing beside them.

use super::ledger::{Entry, Event, Head, Ledger, Seal};
use super::version::{History, Redaction, SealedDocument, SealedFacts, SealedVersion};
use super::wire::{AnyLeaf, Digest, FACTS, SealedFile};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, Severity, SourceFile};
use crate::document::Inlines;
use crate::key::Key;
use crate::l10n::Locale;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The bytes of a clinic's `sealed` folder.
#[derive(Clone, Debug, Default)]
pub struct SealedFolder {
    /// The folder's path from the site.
    pub path: String,
    /// Every file by its path in the folder: `HEAD`, `ledger.jsonl`, `2024-04/ko.json`.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Every folder in it.
    pub folders: BTreeSet<String>,
    /// The hidden and unfinished files and folders in it, which are not read.
    pub leftovers: Vec<String>,
}

/// Reads a text of record where it was published, and holds it against a ledger.
pub fn published(
    place: (&str, KnownDate, &str),
    path: &str,
    bytes: &[u8],
    ledger: &Ledger,
    findings: &mut Findings,
) -> Option<SealedFile> {
    let (_, version, name) = place;
    let digest = *ledger.files(version).get(name)?;
    let redacted = ledger.redacted(version, name);
    file(place, path, bytes, (digest, &redacted), findings).map(|(_, it)| it)
}

/// Reads a clinic's history from bytes and checks all of it. `mark` stands where words were taken
/// out. What could be read is returned even where findings stand.
pub fn check(
    clinic: &str,
    folder: &SealedFolder,
    mark: &dyn Fn(&Locale) -> Inlines,
    findings: &mut Findings,
) -> History {
    let mut found = Findings::new();
    let ledger = ledger(folder, &mut found);
    let mut versions = Vec::new();
    for entry in &ledger.entries {
        if let Some(seal) = entry.event.seal()
            && ledger.sealed(entry.version).is_some_and(|it| it.seq == entry.seq)
        {
            let mut of_version = Findings::new();
            let scope = Scope { clinic, folder, ledger: &ledger, mark };
            versions.push(scope.version(entry, seal, &mut of_version));
            found.extend(of_version.of(clinic, Some(&entry.version.to_string())));
        }
    }
    strays(clinic, folder, &ledger, &mut found);
    versions.sort_by_key(|it| it.effective);
    findings.extend(found.of(clinic, None));
    History { ledger, versions }
}

/// The ledger and its head.
pub(super) fn ledger(folder: &SealedFolder, findings: &mut Findings) -> Ledger {
    let path = |name: &str| format!("{}/{name}", folder.path);
    let head = folder.files.get("HEAD");
    // What is not text is no head either.
    let head = head.map(|it| SourceFile::new(path("HEAD"), String::from_utf8_lossy(it)));
    let mut found = Findings::new();
    let ledger = match folder.files.get("ledger.jsonl") {
        Some(bytes) => match ledger_text(path("ledger.jsonl"), bytes) {
            Ok(file) => Ledger::parse(&file, &mut found),
            Err(it) => {
                findings.push(*it);
                return Ledger::default();
            }
        },
        None => Ledger::default(),
    };
    let is_read = found.iter().all(|it| it.code == "ledger_cut");
    findings.extend(found);
    if is_read {
        ledger.check_head(head.as_deref(), &folder.path, findings);
    } else if head.is_none_or(|it| Head::parse(&it.text).is_none()) {
        findings.push(Diagnostic::error("head_unreadable").at(Place::whole(path("HEAD"))));
    }
    ledger
}

/// The ledger as text. What is left of a line that was cut may end inside a character.
fn ledger_text(path: String, bytes: &[u8]) -> Result<Arc<SourceFile>, Box<Diagnostic>> {
    let whole = bytes.iter().rposition(|it| *it == b'\n').map_or(0, |at| at + 1);
    match std::str::from_utf8(&bytes[..whole]) {
        Ok(_) => Ok(SourceFile::new(path, String::from_utf8_lossy(bytes))),
        Err(_) => Err(Box::new(Diagnostic::error("not_utf8").at(Place::whole(path)))),
    }
}

/// What every file of a clinic is held against.
struct Scope<'a> {
    clinic: &'a str,
    folder: &'a SealedFolder,
    ledger: &'a Ledger,
    mark: &'a dyn Fn(&Locale) -> Inlines,
}

impl Scope<'_> {
    fn version(&self, entry: &Entry, seal: &Seal, findings: &mut Findings) -> SealedVersion {
        let mut documents = Vec::new();
        let mut facts = None;
        for (name, digest) in self.ledger.files(entry.version) {
            let Some((source, file)) = self.file(entry.version, name, digest, findings) else {
                continue;
            };
            if name == FACTS {
                facts = Some(SealedFacts { source, digest, file });
            } else if let Ok(locale) = Locale::parse(name)
                && let Some((document, labels)) = file.thaw(locale.clone(), &(self.mark)(&locale))
            {
                documents.push(SealedDocument { locale, document, labels, digest });
            }
        }
        documents.sort_by_key(|it| (!it.locale.is_korean(), it.locale.clone()));
        SealedVersion {
            effective: entry.version,
            announced: seal.dates.announced,
            established: seal.dates.established,
            illustrative: seal.illustrative,
            imported: seal.imported,
            corrects: seal.corrects,
            withheld: seal.withheld.clone(),
            documents,
            facts,
            redactions: self.redactions(entry.version),
            digest_of_line: entry.digest,
            seal: seal.clone(),
        }
    }

    fn redactions(&self, version: KnownDate) -> Vec<Redaction> {
        let mut found = Vec::new();
        for entry in self.ledger.entries.iter().filter(|it| it.version == version) {
            let Event::Redact(redacted) = &entry.event else { continue };
            for it in redacted {
                let key = Key::new(it.key.as_str());
                let redaction = Redaction { key, reason: it.reason.clone(), at: entry.at };
                if !found.contains(&redaction) {
                    found.push(redaction);
                }
            }
        }
        found
    }

    fn file(
        &self,
        version: KnownDate,
        name: &str,
        digest: Digest,
        findings: &mut Findings,
    ) -> Option<(Arc<SourceFile>, SealedFile)> {
        let inner = format!("{version}/{name}.json");
        let path = format!("{}/{inner}", self.folder.path);
        let mut found = Findings::new();
        let read = match self.folder.files.get(&inner) {
            Some(bytes) => {
                let redacted = self.ledger.redacted(version, name);
                let place = (self.clinic, version, name);
                file(place, &path, bytes, (digest, &redacted), &mut found)
            }
            None => {
                found.push(Diagnostic::error("sealed_missing").at(Place::whole(path)));
                None
            }
        };
        let in_language = |mut it: Diagnostic| {
            it.locale = (name != FACTS).then(|| name.to_owned());
            it
        };
        findings.extend(found.iter().cloned().map(in_language).collect());
        read
    }
}

/// Reads a file and holds it against its place, its digest and what was redacted.
pub(super) fn file(
    place: (&str, KnownDate, &str),
    path: &str,
    bytes: &[u8],
    (digest, redacted): (Digest, &BTreeSet<&str>),
    findings: &mut Findings,
) -> Option<(Arc<SourceFile>, SealedFile)> {
    match read(path, bytes) {
        Ok((source, mut file)) => {
            if is_of(&file, place, path, findings) {
                compare(&mut file, digest, redacted, path, findings);
            }
            Some((source, file))
        }
        Err(found) => {
            findings.push(*found);
            None
        }
    }
}

fn read(path: &str, bytes: &[u8]) -> Result<(Arc<SourceFile>, SealedFile), Box<Diagnostic>> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(Box::new(Diagnostic::error("not_utf8").at(Place::whole(path))));
    };
    let source = SourceFile::new(path, text);
    SealedFile::read(&source).map(|file| (source, file))
}

/// Whether a file says that it is the one whose place it stands in.
pub(super) fn is_of(
    file: &SealedFile,
    (clinic, version, name): (&str, KnownDate, &str),
    path: &str,
    findings: &mut Findings,
) -> bool {
    let said = format!("{}/{}/{}", file.clinic(), file.version(), file.name());
    let expected = format!("{clinic}/{version}/{name}");
    let is_of = said == expected;
    if !is_of {
        let found = Diagnostic::error("sealed_misplaced");
        let found = found.arg("found", said).arg("expected", expected);
        findings.push(found.at(Place::whole(path)));
    }
    is_of
}

/// Holds a file against its digest and against what was redacted.
fn compare(
    file: &mut SealedFile,
    digest: Digest,
    redacted: &BTreeSet<&str>,
    path: &str,
    findings: &mut Findings,
) {
    let mut is_true = true;
    let mut unseen = redacted.clone();
    let mut see = |address: &str, leaf: &mut dyn AnyLeaf| {
        unseen.remove(address);
        let is_redacted = redacted.contains(address);
        let found = if !leaf.is_true() {
            is_true = false;
            Diagnostic::error("sealed_words_changed").at(Place::whole(path))
        } else if leaf.is_open() && is_redacted {
            Diagnostic::error("redaction_unfinished").at(Place::whole(path))
        } else if !leaf.is_open() && !is_redacted {
            Diagnostic::error("redaction_unrecorded").at(Place::whole(path))
        } else {
            return;
        };
        findings.push(found.arg("name", address).key(Key::new(address)));
    };
    file.visit(&mut see);
    for address in unseen {
        let found = Diagnostic::error("redaction_of_nothing").at(Place::whole(path));
        findings.push(found.arg("name", address).key(Key::new(address)));
    }
    // The key is known only where words no longer have their own hash.
    if is_true && file.digest() != digest {
        findings.push(Diagnostic::error("sealed_changed").at(Place::whole(path)));
    }
}

/// Files and folders that the ledger does not know.
fn strays(clinic: &str, folder: &SealedFolder, ledger: &Ledger, findings: &mut Findings) {
    let mut known: BTreeSet<String> = ["HEAD", "ledger.jsonl"].map(str::to_owned).into();
    let mut folders = BTreeSet::new();
    for entry in &ledger.entries {
        folders.insert(entry.version.to_string());
        for (name, _) in entry.event.digests() {
            known.insert(format!("{}/{name}.json", entry.version));
        }
    }
    let mut unfinished = BTreeSet::new();
    for (inner, bytes) in folder.files.iter().filter(|(it, _)| !known.contains(*it)) {
        let path = format!("{}/{inner}", folder.path);
        match left_by_seal(clinic, inner, &path, bytes) {
            Some(version) => {
                unfinished.insert(version);
            }
            None => findings.push(Diagnostic::error("sealed_stray").at(Place::whole(path))),
        }
    }
    // One seal at a time is interrupted: more folders than one were sealed, and the ledger was cut.
    if unfinished.len() > 1 {
        let names: Vec<String> = unfinished.iter().map(KnownDate::to_string).collect();
        let found = Diagnostic::error("record_cut").arg("known", names.join(", "));
        findings.push(found.at(Place::whole(format!("{}/ledger.jsonl", folder.path))));
    }
    for name in folder.leftovers.iter().filter(|it| !is_of_tools(it)) {
        let place = Place::whole(format!("{}/{name}", folder.path));
        let found = Diagnostic::error("sealed_leftover").at(place);
        findings.push(Diagnostic { severity: Severity::Note, ..found });
    }
    for version in unfinished {
        folders.insert(version.to_string());
        let place = Place::whole(format!("{}/{version}", folder.path));
        let mut found = Diagnostic::error("seal_unfinished").arg("value", version).at(place);
        found.severity = Severity::Note;
        findings.extend(Findings::from_iter([found]).of(clinic, Some(&version.to_string())));
    }
    let holds = |name: &str| folder.files.keys().any(|it| it.starts_with(&format!("{name}/")));
    for name in folder.folders.iter().filter(|it| !folders.contains(*it) && !holds(it)) {
        let place = Place::whole(format!("{}/{name}", folder.path));
        findings.push(Diagnostic::error("sealed_stray").at(place));
    }
}

/// The lock, and what version control keeps.
fn is_of_tools(name: &str) -> bool {
    name == ".lock" || name.starts_with(".git")
}

/// The version of a file that a seal wrote before it was interrupted, ahead of its ledger line.
fn left_by_seal(clinic: &str, inner: &str, path: &str, bytes: &[u8]) -> Option<KnownDate> {
    let (folder, name) = inner.split_once('/')?;
    let version = KnownDate::parse(folder).ok()?;
    let name = name.strip_suffix(".json")?;
    let (_, mut file) = read(path, bytes).ok()?;
    let mut is_true = is_of(&file, (clinic, version, name), path, &mut Findings::new());
    file.visit(&mut |_, leaf| is_true &= leaf.is_true() && leaf.is_open());
    is_true.then_some(version)
}
