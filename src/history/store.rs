//! The `sealed` folder on disk: loading a history, and writing events so that a crash leaves the old state or the new one.
//!
//! A seal writes the version's folder under another name and renames it, then the ledger, then
//! `HEAD`; every file is on the disk before it gets its name. After a crash there is a folder that
//! the ledger does not know (the old state; the next seal takes its place) or a ledger one line
//! ahead of `HEAD` (the new state). A redaction writes its line first and takes the words out
//! after; words that are still there are found, and the same redaction again takes them out.

mod disk;
mod leftovers;
mod redact;

pub use disk::replace as replace_file;
pub use redact::{plan as plan_redaction, words as redacted_words};

use super::ledger::{Entry, Event, Head, Ledger, Redacted, Seal, Translate};
use super::verify::{self, SealedFolder};
use super::version::History;
use super::wire::{Digest, Salts, SealedFile};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, Severity};
use crate::document::Inlines;
use crate::l10n::Locale;
use crate::source::files::{ReadError, SiteFolder, join};
use crate::source::yaml::unprintable;
use disk::{Lock, Locked};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{fs, io};

/// The largest sealed file that is read, in bytes: a ledger grows with the years.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// Why an event was not written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The disk said no.
    #[error("cannot write {path}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// What is there could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
}

/// An event to be written.
#[derive(Clone, Debug)]
pub enum NewEvent {
    /// A version, or a correction of one.
    Seal(Box<NewSeal>),
    /// Languages that are added to a sealed version.
    Translate {
        /// The version.
        version: KnownDate,
        /// The files, one a language.
        files: Vec<SealedFile>,
        /// The event; its digests are taken from the files.
        event: Translate,
    },
    /// Words that are taken out of a sealed version; [`plan_redaction`] finds their leaves.
    Redact {
        /// The version.
        version: KnownDate,
        /// The leaves.
        redacted: Vec<Redacted>,
    },
}

/// A version to be sealed.
#[derive(Clone, Debug)]
pub struct NewSeal {
    /// The event; its digests are taken from the files.
    pub seal: Seal,
    /// The facts and every language.
    pub files: Vec<SealedFile>,
}

/// An event that was written.
#[derive(Clone, Debug)]
pub struct Committed {
    /// Its line.
    pub entry: Entry,
    /// The paths that were written, from the site folder.
    pub files: Vec<String>,
}

/// The path of a clinic's sealed folder from the site.
pub fn sealed_path(clinic: &str) -> String {
    format!("content/{clinic}/privacy/sealed")
}

/// Loads a clinic's history and checks all of it: the chain, and every byte of every file. `mark`
/// stands where words were taken out.
///
/// # Errors
/// If the disk says no.
pub fn load(
    folder: &SiteFolder,
    clinic: &str,
    mark: &dyn Fn(&Locale) -> Inlines,
    findings: &mut Findings,
) -> Result<History, ReadError> {
    let path = sealed_path(clinic);
    if !folder.path(&path).exists() {
        return Ok(History::default());
    }
    let sealed = read_folder(folder, &path, findings)?;
    Ok(verify::check(clinic, &sealed, mark, findings))
}

/// The finding that a reason cannot be sealed: it is one line, and every character of it shows, as
/// in the facts.
pub fn unfit_reason(reason: &str) -> Option<Diagnostic> {
    let is_break = |it: &char| matches!(it, '\n' | '\t');
    let line_break = || reason.chars().find(is_break).map(|it| format!("U+{:04X}", u32::from(it)));
    let code = unprintable(reason).or_else(line_break)?;
    Some(Diagnostic::error("reason_character").arg("code", code))
}

/// Salts that nobody can guess.
///
/// # Errors
/// If the system has no random bytes.
pub fn fresh_salts() -> Result<Salts, io::Error> {
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).map_err(io::Error::other)?;
    Ok(Salts::new(secret))
}

/// Writes an event. `None` where the findings say why it cannot be; nothing was written then.
///
/// # Errors
/// If the disk says no.
pub fn commit(
    folder: &SiteFolder,
    clinic: &str,
    event: NewEvent,
    (at, program): (KnownDate, &str),
    findings: &mut Findings,
) -> Result<Option<Committed>, WriteError> {
    let Some(store) = Store::open(folder, clinic, findings)? else { return Ok(None) };
    let mut found = Findings::new();
    let is_redaction = matches!(event, NewEvent::Redact { .. });
    let (ledger, sealed) = store.ledger(is_redaction, &mut found)?;
    if !found.has_errors() {
        store.refuse(&ledger, &event, at, &mut found);
    }
    if let NewEvent::Seal(new) = &event
        && !found.has_errors()
    {
        found.extend(store.keep(&sealed, event.version(), &new.files).into_iter().collect());
    }
    if found.has_errors() {
        findings.extend(found.of(clinic, Some(&event.version().to_string())));
        return Ok(None);
    }
    store.sweep()?;
    let next = |version, event| Entry::after(ledger.entries.last(), version, at, program, event);
    match event {
        NewEvent::Seal(new) => {
            let NewSeal { mut seal, files } = *new;
            seal.digests = digests(&files);
            let version = seal.dates.effective;
            let written = store.put_version(version, &files)?;
            store.append(ledger.clone(), next(version, Event::Seal(Box::new(seal))), written)
        }
        NewEvent::Translate { version, files, mut event } => {
            event.digests = digests(&files);
            let written = store.put_files(version, &files)?;
            store.append(ledger.clone(), next(version, Event::Translate(event)), written)
        }
        NewEvent::Redact { version, redacted } => {
            let entry = next(version, Event::Redact(redacted));
            store.redact(ledger.clone(), entry)
        }
    }
    .map(Some)
}

/// Drops the last line of a ledger that was cut in the middle, where `HEAD` shows that it was never
/// complete, and brings up a `HEAD` that is behind. Returns whether anything was written; where
/// that cannot be mended so, the findings stay what [`load`] says.
///
/// # Errors
/// If the disk says no.
pub fn repair(
    folder: &SiteFolder,
    clinic: &str,
    findings: &mut Findings,
) -> Result<bool, WriteError> {
    if !folder.path(&sealed_path(clinic)).exists() {
        return Ok(false);
    }
    let Some(store) = Store::open(folder, clinic, findings)? else { return Ok(false) };
    store.sweep()?;
    let mut found = Findings::new();
    let sealed = read_folder(folder, &store.path, &mut found)?;
    let ledger = verify::ledger(&sealed, &mut found);
    let mut codes: Vec<&str> = found.iter().map(|it| it.code).collect();
    codes.sort_unstable();
    codes.dedup();
    match codes.as_slice() {
        // `HEAD` tells of the line before: were it missing or ahead, there would be another finding,
        // and without one nothing shows that the line was never whole.
        ["ledger_cut"] if sealed.files.contains_key("HEAD") => {
            store.write("ledger.jsonl", &ledger.bytes())?;
            Ok(true)
        }
        ["head_behind"] => {
            store.write_head(&ledger)?;
            Ok(true)
        }
        _ => Ok(false),
    }
}

impl NewEvent {
    /// The version it concerns.
    pub fn version(&self) -> KnownDate {
        match self {
            Self::Seal(new) => new.seal.dates.effective,
            Self::Translate { version, .. } | Self::Redact { version, .. } => *version,
        }
    }

    /// What somebody wrote for this event alone; all else was read from the facts.
    fn reasons(&self) -> Vec<&str> {
        let allowed = match self {
            Self::Seal(new) => &new.seal.allowed,
            Self::Translate { event, .. } => &event.allowed,
            Self::Redact { redacted, .. } => {
                return redacted.iter().map(|it| it.reason.as_str()).collect();
            }
        };
        allowed.iter().flat_map(|it| [it.code.as_str(), it.reason.as_str()]).collect()
    }

    fn files(&self) -> &[SealedFile] {
        match self {
            Self::Seal(new) => &new.files,
            Self::Translate { files, .. } => files,
            Self::Redact { .. } => &[],
        }
    }
}

fn digests(files: &[SealedFile]) -> BTreeMap<String, Digest> {
    files.iter().map(|it| (it.name().to_owned(), it.digest())).collect()
}

fn read_folder(
    folder: &SiteFolder,
    path: &str,
    findings: &mut Findings,
) -> Result<SealedFolder, ReadError> {
    let mut sealed = SealedFolder { path: path.to_owned(), ..SealedFolder::default() };
    sealed.leftovers.extend(folder.hidden(path)?);
    for entry in folder.list(path, findings)? {
        if entry.is_folder {
            let hidden = folder.hidden(&join(path, &entry.name))?;
            sealed.leftovers.extend(hidden.iter().map(|it| join(&entry.name, it)));
            for inner in folder.list(&join(path, &entry.name), findings)? {
                let name = join(&entry.name, &inner.name);
                read_file(folder, path, name, inner.is_folder, &mut sealed, findings)?;
            }
            sealed.folders.insert(entry.name);
        } else {
            read_file(folder, path, entry.name, false, &mut sealed, findings)?;
        }
    }
    Ok(sealed)
}

fn read_file(
    folder: &SiteFolder,
    path: &str,
    name: String,
    is_folder: bool,
    sealed: &mut SealedFolder,
    findings: &mut Findings,
) -> Result<(), ReadError> {
    if is_folder {
        sealed.folders.insert(name);
        return Ok(());
    }
    match folder.read_bytes(&join(path, &name), LARGEST_FILE) {
        Ok(bytes) => {
            sealed.files.extend(bytes.map(|it| (name, it)));
            Ok(())
        }
        Err(ReadError::Unfit(found)) => {
            findings.push(*found);
            Ok(())
        }
        Err(error) => Err(error),
    }
}

/// A clinic's sealed folder, locked for writing.
struct Store<'a> {
    folder: &'a SiteFolder,
    clinic: &'a str,
    /// From the site folder.
    path: String,
    root: PathBuf,
    _lock: Lock,
}

impl<'a> Store<'a> {
    /// Locks the folder; `None` and a finding where another gongji is writing in it.
    fn open(
        folder: &'a SiteFolder,
        clinic: &'a str,
        findings: &mut Findings,
    ) -> Result<Option<Self>, WriteError> {
        let path = sealed_path(clinic);
        let root = folder.path(&path);
        if let Some((parent, _)) = path.rsplit_once('/').filter(|it| folder.path(it.0).exists()) {
            folder.must_be_inside(parent)?;
        }
        fs::create_dir_all(&root).map_err(disk::at(&root))?;
        folder.must_be_inside(&path)?;
        match Lock::take(&root)? {
            Locked::Ours(lock) => Ok(Some(Self { folder, clinic, path, root, _lock: lock })),
            Locked::Theirs(process) => {
                let found = Diagnostic::error("seal_locked").arg("value", process);
                let found = found.at(Place::whole(join(&path, disk::LOCK)));
                findings.extend(Findings::from_iter([found]).of(clinic, None));
                Ok(None)
            }
        }
    }

    /// The ledger, re-read and re-checked under the lock, with all that it says of files.
    fn ledger(
        &self,
        is_redaction: bool,
        findings: &mut Findings,
    ) -> Result<(Ledger, SealedFolder), WriteError> {
        let mut found = Findings::new();
        let sealed = read_folder(self.folder, &self.path, &mut found)?;
        let history = verify::check(self.clinic, &sealed, &|_| Inlines::new(), &mut found);
        // Words that are still there are what a redaction takes out.
        let stands = |it: &&Diagnostic| {
            it.severity == Severity::Error && !(is_redaction && it.code == "redaction_unfinished")
        };
        findings.extend(found.iter().filter(stands).cloned().collect());
        Ok((history.ledger, sealed))
    }

    /// Whether an event can follow.
    fn refuse(&self, ledger: &Ledger, event: &NewEvent, at: KnownDate, findings: &mut Findings) {
        let version = event.version();
        let is_sealed = |version| ledger.sealed(version).is_some();
        let whole = || Place::whole(self.path.clone());
        if let Some(last) = ledger.entries.last().filter(|it| it.at > at) {
            let found = Diagnostic::error("clock_back").arg("value", at).arg("expected", last.at);
            findings.push(found.at(whole()));
        }
        let refused = match event {
            NewEvent::Seal(_) if is_sealed(version) => {
                Some(Diagnostic::error("already_sealed").arg("value", version))
            }
            NewEvent::Seal(new) => {
                let wrong = new.seal.corrects.filter(|it| !is_sealed(*it));
                wrong.map(|it| Diagnostic::error("not_sealed").arg("value", it))
            }
            _ if !is_sealed(version) => Some(Diagnostic::error("not_sealed").arg("value", version)),
            NewEvent::Translate { files, .. } => {
                let known = ledger.files(version);
                let twice = files.iter().find(|it| known.contains_key(it.name()));
                twice.map(|it| {
                    let found = Diagnostic::error("language_sealed").arg("language", it.name());
                    found.arg("value", version)
                })
            }
            NewEvent::Redact { redacted, .. } => {
                let is_empty = redacted.iter().all(|it| it.keys.is_empty());
                is_empty.then(|| Diagnostic::error("nothing_to_redact").arg("value", version))
            }
        };
        findings.extend(refused.map(|it| it.at(whole())).into_iter().collect());
        let unfit = event.reasons().into_iter().find_map(unfit_reason);
        findings.extend(unfit.map(|it| it.at(whole())).into_iter().collect());
        for file in event.files() {
            let path = format!("{}/{version}/{}.json", self.path, file.name());
            verify::is_of(file, (self.clinic, version, file.name()), &path, findings);
        }
    }

    /// Puts the folder of a version in its place, whole.
    fn put_version(
        &self,
        version: KnownDate,
        files: &[SealedFile],
    ) -> Result<Vec<String>, WriteError> {
        let stage = self.root.join(format!(".stage-{version}"));
        let target = self.root.join(version.to_string());
        disk::remove_folder(&stage)?;
        fs::create_dir(&stage).map_err(disk::at(&stage))?;
        for file in files {
            disk::write(&stage.join(format!("{}.json", file.name())), &file.bytes())?;
        }
        disk::sync_folder(&stage)?;
        // Left by a seal that was interrupted: the ledger does not know it, and it says the same.
        disk::remove_folder(&target)?;
        fs::rename(&stage, &target).map_err(disk::at(&target))?;
        disk::sync_folder(&self.root)?;
        Ok(self.paths(version, files))
    }

    /// Puts files into the folder of a version, each whole.
    fn put_files(
        &self,
        version: KnownDate,
        files: &[SealedFile],
    ) -> Result<Vec<String>, WriteError> {
        for file in files {
            self.write(&format!("{version}/{}.json", file.name()), &file.bytes())?;
        }
        Ok(self.paths(version, files))
    }

    fn paths(&self, version: KnownDate, files: &[SealedFile]) -> Vec<String> {
        files.iter().map(|it| format!("{}/{version}/{}.json", self.path, it.name())).collect()
    }

    /// Adds a line, then brings up the head.
    fn append(
        &self,
        mut ledger: Ledger,
        entry: Entry,
        mut files: Vec<String>,
    ) -> Result<Committed, WriteError> {
        ledger.entries.push(entry.clone());
        self.write("ledger.jsonl", &ledger.bytes())?;
        self.write_head(&ledger)?;
        files.extend(["ledger.jsonl", "HEAD"].map(|it| join(&self.path, it)));
        Ok(Committed { entry, files })
    }

    fn write_head(&self, ledger: &Ledger) -> Result<(), WriteError> {
        match Head::of(ledger) {
            Some(head) => self.write("HEAD", format!("{head}\n").as_bytes()),
            None => Ok(()),
        }
    }

    /// Writes a file whole: it is there as it was, or as it is to be.
    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), WriteError> {
        disk::replace(&self.root.join(name), bytes)
    }

    /// Reads a file of a version; it was checked under this lock.
    fn sealed_file(
        &self,
        version: KnownDate,
        name: &str,
    ) -> Result<Option<SealedFile>, WriteError> {
        let path = format!("{}/{version}/{name}.json", self.path);
        let bytes = self.folder.read_bytes(&path, LARGEST_FILE)?;
        let source = bytes.and_then(|it| String::from_utf8(it).ok());
        let source = source.map(|it| crate::diag::SourceFile::new(path, it));
        Ok(source.and_then(|it| SealedFile::read(&it).ok()))
    }
}
