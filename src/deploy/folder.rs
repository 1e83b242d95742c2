//! [`Folder`]: a folder on this machine as a store, for what somebody hands to a host.

use super::store::{Listed, Sent, Store, StoreError, Stored, Tag};
use super::wire::{CLAIMS, LOCKS, MANIFEST};
use crate::diag::{Diagnostic, Findings, Place};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A folder as a store.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
}

fn failed(what: &str, path: &Path) -> impl FnOnce(io::Error) -> StoreError {
    let what = format!("cannot {what} {}", path.display());
    move |error| StoreError::passing(what, error)
}

fn is_nothing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

impl Folder {
    /// A folder that is empty, or that gongji wrote. Hidden files of others (`.git`) may be there.
    ///
    /// # Errors
    /// A finding, if it holds something else, or if the disk says no.
    pub fn open(root: &Path) -> Result<Result<Self, Findings>, StoreError> {
        let folder = Self { root: root.to_owned() };
        let is_ours = [MANIFEST, CLAIMS, LOCKS].iter().any(|it| root.join(it).exists());
        let entries = match fs::read_dir(root) {
            Ok(entries) if !is_ours => entries,
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(failed("read", root)(error));
            }
            _ => return Ok(Ok(folder)),
        };
        let names = entries.flatten().map(|it| it.file_name().to_string_lossy().into_owned());
        let mut strange: Vec<String> = names.filter(|it| !it.starts_with('.')).collect();
        strange.sort();
        Ok(match strange.first() {
            None => Ok(folder),
            Some(first) => {
                let found = Diagnostic::error("output_not_ours").arg("value", first);
                let place = Place::whole(root.join(first).to_string_lossy().into_owned());
                Err([found.at(place)].into_iter().collect())
            }
        })
    }

    fn tag(bytes: &[u8]) -> Tag {
        Tag(blake3::hash(bytes).to_hex().to_string())
    }

    /// Writes a file so that it is there whole or as it was.
    fn write(&self, key: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let path = self.root.join(key);
        let aside = path.with_file_name(format!(
            ".{}.gongji-new",
            path.file_name().map(|it| it.to_string_lossy()).unwrap_or_default()
        ));
        let written = || {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&aside, bytes)?;
            fs::rename(&aside, &path)
        };
        written().map_err(failed("write", &path))
    }
}

impl Store for Folder {
    fn get(&self, key: &str) -> Result<Option<Stored>, StoreError> {
        let path = self.root.join(key);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(Stored { tag: Self::tag(&bytes), bytes })),
            Err(error) if is_nothing(&error) => Ok(None),
            Err(error) => Err(failed("read", &path)(error)),
        }
    }

    fn put(&self, key: &str, bytes: Vec<u8>, _: Sent) -> Result<(), StoreError> {
        self.write(key, &bytes)
    }

    fn create(&self, key: &str, bytes: Vec<u8>) -> Result<Option<Tag>, StoreError> {
        let path = self.root.join(key);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed("write", folder))?;
        }
        match File::create_new(&path).and_then(|mut it| it.write_all(&bytes)) {
            Ok(()) => Ok(Some(Self::tag(&bytes))),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(None),
            Err(error) => Err(failed("write", &path)(error)),
        }
    }

    /// Not in one step: on one machine [`Store::create`] alone keeps two deploys apart.
    fn replace(&self, key: &str, bytes: Vec<u8>, tag: &Tag) -> Result<Option<Tag>, StoreError> {
        if self.get(key)?.is_none_or(|it| it.tag != *tag) {
            return Ok(None);
        }
        self.write(key, &bytes)?;
        Ok(Some(Self::tag(&bytes)))
    }

    fn delete(&self, key: &str) -> Result<(), StoreError> {
        let path = self.root.join(key);
        match fs::remove_file(&path) {
            Err(error) if !is_nothing(&error) => return Err(failed("remove", &path)(error)),
            _ => {}
        }
        let mut folder = Path::new(key).parent();
        while let Some(it) = folder.filter(|it| !it.as_os_str().is_empty()) {
            if fs::remove_dir(self.root.join(it)).is_err() {
                break;
            }
            folder = it.parent();
        }
        Ok(())
    }

    fn list(&self, folder: &str) -> Result<Vec<Listed>, StoreError> {
        let path = self.root.join(folder);
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(error) if is_nothing(&error) => return Ok(Vec::new()),
            Err(error) => return Err(failed("read", &path)(error)),
        };
        let mut listed = Vec::new();
        for entry in entries.flatten() {
            let Some(known) = entry.metadata().ok().filter(fs::Metadata::is_file) else { continue };
            let changed = known.modified().ok();
            let since = changed.and_then(|it| it.duration_since(SystemTime::UNIX_EPOCH).ok());
            let at = since.map_or(0, |it| i64::try_from(it.as_secs()).unwrap_or(i64::MAX));
            let key = format!("{folder}{}", entry.file_name().to_string_lossy());
            listed.push(Listed { key, at });
        }
        listed.sort_by(|a, b| a.key.cmp(&b.key));
        Ok(listed)
    }

    fn name(&self, key: &str) -> String {
        self.root.join(key).to_string_lossy().trim_end_matches('/').to_owned()
    }
}
