//! The output folder: made beside and put in place whole, so that no visitor sees a half.
//!
//! Pages of a unit link only to their own unit and the assets (the directory also to clinics), so
//! units are put in place one after another without a link that leads nowhere. The first build,
//! and one that changes the set of languages, puts the whole folder in place at once.

use super::manifest::{FileRecord, Manifest, Unit};
use crate::diag::{Diagnostic, Findings, Place};
use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The folder in the output that is gongji's own.
pub(super) const OWN: &str = ".gongji";
/// What the build was made for.
const RECORD: &str = "build.json";

/// Why the output could not be written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The disk said no: it is full, or the folder may not be written.
    #[error("cannot write {path}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another build is at work in the same folder.
    #[error("another gongji is writing {path}")]
    Busy {
        /// The folder.
        path: PathBuf,
    },
    /// The folder holds what gongji did not write.
    #[error("the output folder is not gongji's")]
    NotOurs(Findings),
}

fn io_at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> OutputError {
    let path = path.into();
    move |source| OutputError::Io { path, source }
}

/// How finished units get to visitors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// Unit by unit.
    Units,
    /// The whole folder at once.
    Whole,
}

/// An output folder that is being written.
#[derive(Debug)]
pub struct Output {
    root: PathBuf,
    work: PathBuf,
    mode: Mode,
    previous: Manifest,
    written: Option<SystemTime>,
    began: Option<SystemTime>,
    claims: BTreeSet<String>,
    _lock: Lock,
}

/// The lock of a build: a file beside the output, taken away when the build ends.
#[derive(Debug)]
struct Lock {
    path: PathBuf,
    _file: File,
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

impl Output {
    /// Opens a folder for writing, and takes up what an earlier build left.
    ///
    /// # Errors
    /// If the folder holds what gongji did not write, another build is at work, or the disk
    /// says no.
    pub fn open(root: &Path) -> Result<Self, OutputError> {
        let lock = lock(root)?;
        let own = root.join(OWN);
        let previous = read_manifest(root)?;
        let claims = read_claims(&own);
        if previous.is_none() && claims.is_empty() {
            refuse_if_used(root)?;
        }
        let mode = if previous.is_some() { Mode::Units } else { Mode::Whole };
        recover(root)?;
        let work = match mode {
            Mode::Units => own.join("stage"),
            Mode::Whole => beside(root),
        };
        if work.exists() {
            fs::remove_dir_all(&work).map_err(io_at(&work))?;
        }
        let changed = |name: &str| fs::metadata(own.join(name)).ok();
        let written = changed("manifest.jsonl").and_then(|it| change_time(&it));
        let began = changed("stamp").and_then(|it| it.modified().ok());
        Ok(Self {
            root: root.to_owned(),
            work,
            mode,
            previous: previous.unwrap_or_default(),
            written,
            began,
            claims,
            _lock: lock,
        })
    }

    /// Begins to write: from here on inputs that change belong to the next build.
    pub(super) fn begin(&self) -> Result<(), OutputError> {
        fs::create_dir_all(&self.work).map_err(io_at(&self.work))?;
        let stamp = self.stamp();
        fs::write(&stamp, "").map_err(io_at(stamp))
    }

    fn stamp(&self) -> PathBuf {
        self.work.join(".stamp")
    }

    /// Switches to putting the whole folder in place at once.
    pub(super) fn replace_whole(&mut self) -> Result<(), OutputError> {
        if self.mode == Mode::Whole {
            return Ok(());
        }
        self.mode = Mode::Whole;
        self.work = beside(&self.root);
        if self.work.exists() {
            fs::remove_dir_all(&self.work).map_err(io_at(&self.work))?;
        }
        self.begin()
    }

    /// Whether the last build did not end.
    pub(super) fn is_unfinished(&self) -> bool {
        !self.claims.is_empty()
    }

    /// What the last build wrote.
    pub(super) fn previous(&self) -> &Manifest {
        &self.previous
    }

    /// Whether an input file was last changed before the last build began.
    pub(super) fn is_older(&self, input: &fs::Metadata) -> bool {
        match (change_time(input), self.began) {
            (Some(changed), Some(began)) => changed < began,
            _ => false,
        }
    }

    /// Whether every file of a unit is as the last build wrote it.
    pub(super) fn is_intact(&self, unit: &Unit) -> bool {
        unit.files.iter().all(|file| self.is_file_intact(file))
    }

    fn is_file_intact(&self, FileRecord(path, length, _): &FileRecord) -> bool {
        let Some(written) = self.written else { return false };
        fs::symlink_metadata(self.root.join(path)).is_ok_and(|it| {
            it.is_file()
                && it.len() == *length
                && change_time(&it).is_some_and(|changed| changed <= written)
        })
    }

    /// Puts a finished file aside. A file that is already in the output keeps its place on the
    /// disk and its time. Returns its record, and whether it differs from what is there.
    pub(super) fn stage(
        &self,
        path: String,
        bytes: &[u8],
        made: &mut BTreeSet<PathBuf>,
    ) -> Result<(FileRecord, bool), OutputError> {
        let record = FileRecord::of(path, bytes);
        let target = self.work.join(&record.0);
        if let Some(folder) = target.parent() {
            self.make_folder(folder, made)?;
        }
        if self.written.is_some() && self.holds(&record, bytes) {
            let present = self.root.join(&record.0);
            if fs::hard_link(&present, &target).is_ok() {
                return Ok((record, false));
            }
        }
        fs::write(&target, bytes).map_err(io_at(target))?;
        Ok((record, true))
    }

    /// Makes a folder and those above it, each once.
    fn make_folder(&self, folder: &Path, made: &mut BTreeSet<PathBuf>) -> Result<(), OutputError> {
        if folder == self.work || made.contains(folder) {
            return Ok(());
        }
        if let Some(parent) = folder.parent() {
            self.make_folder(parent, made)?;
        }
        match fs::create_dir(folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(OutputError::Io { path: folder.to_owned(), source: error });
            }
            _ => {}
        }
        made.insert(folder.to_owned());
        Ok(())
    }

    /// Whether the output already has a file with these bytes.
    fn holds(&self, record: &FileRecord, bytes: &[u8]) -> bool {
        let path = self.root.join(&record.0);
        let known = fs::symlink_metadata(&path);
        known.is_ok_and(|it| it.is_file() && it.len() == record.1)
            && fs::read(&path).is_ok_and(|present| present == bytes)
    }

    /// In a folder that is put in place whole, a unit that did not change comes along.
    pub(super) fn keep(&self, unit: &Unit) -> Result<(), OutputError> {
        if self.mode == Mode::Units {
            return Ok(());
        }
        for FileRecord(path, ..) in &unit.files {
            let target = self.work.join(path);
            if let Some(folder) = target.parent() {
                fs::create_dir_all(folder).map_err(io_at(folder))?;
            }
            let present = self.root.join(path);
            fs::hard_link(&present, &target)
                .or_else(|_| fs::copy(&present, &target).map(|_| ()))
                .map_err(io_at(target))?;
        }
        Ok(())
    }

    /// Files in the way of a unit that gongji did not write. What a build that did not end was
    /// writing is gongji's, though no manifest tells of it.
    pub(super) fn strangers(&self, name: &str, planned: &[FileRecord]) -> Findings {
        if self.claims.contains(name) || self.mode == Mode::Whole && self.is_new() {
            return Findings::new();
        }
        let written = self.previous.unit(name).into_iter().flat_map(|it| &it.files);
        let written: BTreeSet<&str> = written.map(|it| it.0.as_str()).collect();
        let mut present = Vec::new();
        if name.is_empty() {
            let here = planned.iter().filter(|it| self.root.join(&it.0).exists());
            present.extend(here.map(|it| it.0.clone()));
        } else {
            walk(&self.root.join(name), name, &mut present);
        }
        let found = |path: &String| {
            let place = Place::whole(self.root.join(path).to_string_lossy().into_owned());
            Diagnostic::error("output_not_ours").arg("value", path).at(place)
        };
        present.iter().filter(|it| !written.contains(it.as_str())).map(found).collect()
    }

    fn is_new(&self) -> bool {
        self.previous.units().next().is_none()
    }

    /// Puts everything in place: assets, clinics, directories, the top, then takes away what is
    /// gone. `units` are all units of this build; `changed` those that were put aside.
    pub(super) fn commit(
        &self,
        units: Vec<Unit>,
        changed: &BTreeSet<String>,
        record: &str,
    ) -> Result<(), OutputError> {
        let manifest = Manifest::new(units);
        match self.mode {
            Mode::Whole => self.commit_whole(&manifest, record),
            Mode::Units => self.commit_units(&manifest, changed, record),
        }
    }

    /// Nothing changed but perhaps what the build was made for, such as the day.
    pub(super) fn commit_record(&self, record: &str) -> Result<(), OutputError> {
        let path = self.root.join(OWN).join(RECORD);
        if fs::read(&path).is_ok_and(|it| it == record.as_bytes()) {
            return Ok(());
        }
        write_whole(&path, record.as_bytes())
    }

    fn commit_whole(&self, manifest: &Manifest, record: &str) -> Result<(), OutputError> {
        let own = self.work.join(OWN);
        fs::create_dir_all(&own).map_err(io_at(&own))?;
        fs::rename(self.stamp(), own.join("stamp")).map_err(io_at(&own))?;
        write_whole(&own.join(RECORD), record.as_bytes())?;
        write_whole(&own.join("manifest.jsonl"), manifest.to_text().as_bytes())?;
        if self.is_new() {
            // Only what an empty or unfinished folder holds of gongji's own is in the way.
            let _ = fs::remove_dir_all(self.root.join(OWN));
            if fs::rename(&self.work, &self.root).is_ok() {
                return Ok(());
            }
        }
        exchange(&self.work, &self.root)?;
        carry_over(&self.work, &self.previous, &self.root)?;
        fs::remove_dir_all(&self.work).map_err(io_at(&self.work))
    }

    fn commit_units(
        &self,
        manifest: &Manifest,
        changed: &BTreeSet<String>,
        record: &str,
    ) -> Result<(), OutputError> {
        let own = self.root.join(OWN);
        // Until a manifest tells of them, units stay claimed through any number of killed builds.
        let claims: Vec<&str> = changed.union(&self.claims).map(String::as_str).collect();
        write_whole(&own.join("claims"), claims.join("\n").as_bytes())?;
        let assets = manifest.unit("assets").filter(|_| changed.contains("assets"));
        // Old pages still need the old assets, so these are added one by one, and the old ones go last.
        for FileRecord(path, ..) in assets.into_iter().flat_map(|it| &it.files) {
            self.put_file(path)?;
        }
        let (clinics, directories): (Vec<&String>, Vec<&String>) = changed
            .iter()
            .filter(|it| !it.is_empty() && *it != "assets")
            .partition(|it| manifest.unit(it).is_some_and(|unit| unit.clinic.is_some()));
        for name in clinics.into_iter().chain(directories) {
            self.put_folder(name)?;
        }
        let top = manifest.unit("").filter(|_| changed.contains(""));
        for FileRecord(path, ..) in top.into_iter().flat_map(|it| &it.files) {
            self.put_file(path)?;
        }
        self.take_away(manifest)?;
        self.take_away_claims(manifest)?;
        fs::rename(self.stamp(), own.join("stamp")).map_err(io_at(&own))?;
        write_whole(&own.join(RECORD), record.as_bytes())?;
        write_whole(&own.join("manifest.jsonl"), manifest.to_text().as_bytes())?;
        let _ = fs::remove_file(own.join("claims"));
        fs::remove_dir_all(&self.work).map_err(io_at(&self.work))
    }

    fn put_file(&self, path: &str) -> Result<(), OutputError> {
        let (staged, target) = (self.work.join(path), self.root.join(path));
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(io_at(folder))?;
        }
        fs::rename(&staged, &target).map_err(io_at(target))
    }

    fn put_folder(&self, name: &str) -> Result<(), OutputError> {
        let (staged, target) = (self.work.join(name), self.root.join(name));
        if target.exists() {
            exchange(&staged, &target)
        } else {
            fs::rename(&staged, &target).map_err(io_at(target))
        }
    }

    /// Removes files of units, and units, that are no longer made.
    fn take_away(&self, manifest: &Manifest) -> Result<(), OutputError> {
        for old in self.previous.units() {
            let new = manifest.unit(&old.name);
            let is_folder = !old.name.is_empty() && old.name != "assets";
            if is_folder && (new.is_some() || self.take_away_folder(old)) {
                continue;
            }
            for file in &old.files {
                if new.is_none_or(|it| it.files.iter().all(|known| known.0 != file.0)) {
                    self.remove(&file.0)?;
                }
            }
        }
        Ok(())
    }

    /// Moves a whole unit out of the output at once, so that none of its pages outlives another.
    /// Not if it holds what gongji did not write.
    fn take_away_folder(&self, unit: &Unit) -> bool {
        let mut present = Vec::new();
        walk(&self.root.join(&unit.name), &unit.name, &mut present);
        let is_ours = present.iter().all(|path| unit.files.iter().any(|file| file.0 == *path));
        is_ours
            && fs::rename(
                self.root.join(&unit.name),
                self.work.join(format!(".gone-{}", unit.name)),
            )
            .is_ok()
    }

    /// Removes units that a build which did not end had added, and that are no longer made.
    fn take_away_claims(&self, manifest: &Manifest) -> Result<(), OutputError> {
        for name in self.claims.iter().filter(|it| !it.is_empty() && *it != "assets") {
            let target = self.root.join(name);
            if manifest.unit(name).is_none() && target.exists() {
                let gone = self.work.join(format!(".gone-{name}"));
                fs::rename(&target, gone).map_err(io_at(target))?;
            }
        }
        Ok(())
    }

    /// Removes a file that gongji wrote, and folders that this leaves empty.
    fn remove(&self, path: &str) -> Result<(), OutputError> {
        let target = self.root.join(path);
        match fs::remove_file(&target) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(OutputError::Io { path: target, source: error });
            }
            _ => {}
        }
        let mut folder = Path::new(path).parent();
        while let Some(it) = folder.filter(|it| !it.as_os_str().is_empty()) {
            if fs::remove_dir(self.root.join(it)).is_err() {
                break;
            }
            folder = it.parent();
        }
        Ok(())
    }

    /// Gives up: the output is as it was.
    pub(super) fn abandon(&self) {
        let _ = fs::remove_dir_all(&self.work);
    }
}

/// One build at a time: the lock stands beside the output, so that the output can be exchanged.
fn lock(root: &Path) -> Result<Lock, OutputError> {
    if let Some(parent) = root.parent().filter(|it| !it.as_os_str().is_empty()) {
        fs::create_dir_all(parent).map_err(io_at(parent))?;
    }
    let path = sibling(root, "lock");
    loop {
        let file = File::create(&path).map_err(io_at(&path))?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => {
                return Err(OutputError::Busy { path: root.to_owned() });
            }
            // `Error` is a file system without locks: two builds at once are then the user's care.
            Ok(()) | Err(TryLockError::Error(_)) if is_same(&file, &path) => {
                return Ok(Lock { path, _file: file });
            }
            // The build before took its lock away between our opening and locking it.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
    }
}

fn is_same(file: &File, path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        match (file.metadata(), fs::metadata(path)) {
            (Ok(a), Ok(b)) => (a.dev(), a.ino()) == (b.dev(), b.ino()),
            _ => false,
        }
    }
    #[cfg(not(unix))]
    {
        let _ = file;
        path.exists()
    }
}

/// What somebody else put at the top of the output (a `CNAME`, `.git`) comes along from a folder
/// that was exchanged for a new one.
fn carry_over(old: &Path, written: &Manifest, root: &Path) -> Result<(), OutputError> {
    for entry in fs::read_dir(old).map_err(io_at(old))? {
        let entry = entry.map_err(io_at(old))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_ours = name == OWN
            || written.unit(&name).is_some()
            || written.unit("").is_some_and(|it| it.files.iter().any(|it| it.0 == name));
        let target = root.join(&name);
        if !is_ours && !target.exists() {
            fs::rename(entry.path(), &target).map_err(io_at(target))?;
        }
    }
    Ok(())
}

/// Takes up after a build that ended just after the exchange: the old folder is still beside.
fn recover(root: &Path) -> Result<(), OutputError> {
    let old = beside(root);
    if !old.exists() {
        return Ok(());
    }
    if let Some(written) = read_manifest(&old)?
        && root.exists()
    {
        carry_over(&old, &written, root)?;
    }
    fs::remove_dir_all(&old).map_err(io_at(old))
}

fn sibling(root: &Path, what: &str) -> PathBuf {
    let name = root.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    root.with_file_name(format!(".{name}.gongji-{what}"))
}

fn beside(root: &Path) -> PathBuf {
    sibling(root, "new")
}

/// What the last build of a folder wrote; `None` if it is not gongji's.
fn read_manifest(root: &Path) -> Result<Option<Manifest>, OutputError> {
    let path = root.join(OWN).join("manifest.jsonl");
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Manifest::parse(&text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(None),
        Err(source) => Err(OutputError::Io { path, source }),
    }
}

/// Units that a build which did not end was about to add.
pub(super) fn read_claims(own: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(own.join("claims")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

/// A folder with content but without a manifest is somebody's.
fn refuse_if_used(root: &Path) -> Result<(), OutputError> {
    let entries = match fs::read_dir(root) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(source) => return Err(OutputError::Io { path: root.to_owned(), source }),
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.map_err(io_at(root))?.file_name().to_string_lossy().into_owned();
        if name != OWN {
            names.push(name);
        }
    }
    names.sort();
    match names.first() {
        None => Ok(()),
        Some(first) => {
            let found = Diagnostic::error("output_not_ours").arg("value", first);
            let place = Place::whole(root.join(first).to_string_lossy().into_owned());
            Err(OutputError::NotOurs([found.at(place)].into_iter().collect()))
        }
    }
}

/// Files under a folder, as paths from the output.
fn walk(folder: &Path, prefix: &str, found: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = format!("{prefix}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().is_ok_and(|it| it.is_dir()) {
            walk(&entry.path(), &path, found);
        } else {
            found.push(path);
        }
    }
}

/// Two folders change places, at once where the system can.
fn exchange(staged: &Path, target: &Path) -> Result<(), OutputError> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        if renameat_with(CWD, staged, CWD, target, RenameFlags::EXCHANGE).is_ok() {
            return Ok(());
        }
    }
    let aside = staged.with_extension("gongji-old");
    fs::rename(target, &aside).map_err(io_at(target))?;
    fs::rename(staged, target).map_err(io_at(target))?;
    fs::rename(&aside, staged).map_err(io_at(aside))
}

/// Writes a small file of gongji's own so that it is there whole or as it was.
fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    let aside = path.with_extension("new");
    let mut file = File::create(&aside).map_err(io_at(&aside))?;
    file.write_all(bytes).map_err(io_at(&aside))?;
    fs::rename(&aside, path).map_err(io_at(path))
}

/// When a file was last changed, its name and links included, where the system knows.
fn change_time(known: &fs::Metadata) -> Option<SystemTime> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        use std::time::Duration;
        let seconds = u64::try_from(known.ctime()).ok()?;
        let nanos = u32::try_from(known.ctime_nsec()).ok()?;
        Some(SystemTime::UNIX_EPOCH + Duration::new(seconds, nanos))
    }
    #[cfg(not(unix))]
    known.modified().ok()
}
