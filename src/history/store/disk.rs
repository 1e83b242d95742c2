//! Files that are there whole or not at all, and the lock of the sealed folder.

use super::WriteError;
use crate::source::files::{ReadError, not_a_file};
use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

/// The name of the lock.
pub(super) const LOCK: &str = ".lock";

/// An error at a path.
pub(super) fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> WriteError {
    let path = path.into();
    move |source| WriteError::Io { path, source }
}

/// Writes a new file and waits until it is on the disk. Whatever had the name before is taken away
/// and never written through: it may be a link to a place outside the site.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    remove_file(path)?;
    let mut file = File::create_new(path).map_err(at(path))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(at(path))
}

/// Puts a file in the place of another at once: it is there as it was, or as it is to be.
///
/// # Errors
/// If the disk says no.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    let aside = path.with_file_name(format!("{name}.tmp"));
    write(&aside, bytes)?;
    fs::rename(&aside, path).map_err(at(path))?;
    path.parent().map_or(Ok(()), sync_folder)
}

/// Waits until the names in a folder are on the disk.
pub(super) fn sync_folder(path: &Path) -> Result<(), WriteError> {
    // Elsewhere a folder cannot be opened like a file, and its names are written with the files.
    #[cfg(unix)]
    File::open(path).and_then(|it| it.sync_all()).map_err(at(path))?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Takes a file or a link away, if there is one.
pub(super) fn remove_file(path: &Path) -> Result<(), WriteError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(path)(error)),
        _ => Ok(()),
    }
}

/// Takes a folder away, if there is one.
pub(super) fn remove_folder(path: &Path) -> Result<(), WriteError> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(path)(error)),
        _ => Ok(()),
    }
}

/// The lock of a sealed folder: one event at a time. The system lets go of it when the process
/// ends in any way, so a file that a dead process left locks nobody out.
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

/// What came of taking a lock.
pub(super) enum Locked {
    /// It is ours until dropped.
    Ours(Lock),
    /// Another process has it; its number, as it wrote it.
    Theirs(String),
}

impl Lock {
    pub(super) fn take(folder: &Path) -> Result<Locked, WriteError> {
        let path = folder.join(LOCK);
        let mut options = File::options();
        let options = options.read(true).write(true).create(true).truncate(false);
        loop {
            // A link would lead elsewhere, and a pipe would wait for ever.
            if fs::symlink_metadata(&path).is_ok_and(|it| !it.is_file()) {
                let found = not_a_file(&path.display().to_string());
                return Err(WriteError::Read(ReadError::Unfit(Box::new(found))));
            }
            let mut file = options.open(&path).map_err(at(&path))?;
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => {
                    let mut process = String::new();
                    let _ = file.read_to_string(&mut process);
                    return Ok(Locked::Theirs(process.trim().to_owned()));
                }
                // `Error` is a file system without locks: two seals at once are then the user's care.
                Ok(()) | Err(TryLockError::Error(_)) => {}
            }
            // The one before may have taken its file away between our opening and locking it.
            if is_same(&file, &path) {
                let number = format!("{}\n", std::process::id());
                let written = file.set_len(0).and_then(|()| file.rewind());
                written.and_then(|()| file.write_all(number.as_bytes())).map_err(at(&path))?;
                return Ok(Locked::Ours(Self { path, _file: file }));
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Taken away while it is still locked, so that nobody else can hold this very file.
        let _ = fs::remove_file(&self.path);
    }
}

fn is_same(file: &File, path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        // Of the name itself: what a link leads to is never written.
        match (file.metadata(), fs::symlink_metadata(path)) {
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
