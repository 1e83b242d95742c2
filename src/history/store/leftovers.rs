//! What an interrupted seal leaves in the sealed folder: sweeping up what was never whole, and
//! keeping what may be the only evidence.

use super::{Store, WriteError, disk};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place};
use crate::history::verify::SealedFolder;
use crate::history::wire::SealedFile;
use crate::source::files::join;
use std::collections::BTreeMap;

impl Store<'_> {
    /// Takes away what was being written when a seal or redaction was interrupted. It never had
    /// its name, so it is no evidence; but it may hold words that were taken out since.
    pub(super) fn sweep(&self) -> Result<(), WriteError> {
        let mut folders = vec![self.path.clone()];
        for entry in self.folder.list(&self.path, &mut Findings::new())? {
            folders.extend(entry.is_folder.then(|| join(&self.path, &entry.name)));
        }
        for folder in folders {
            for name in self.folder.hidden(&folder)? {
                let path = self.folder.path(&join(&folder, &name));
                if name.starts_with(".stage-") {
                    disk::remove_folder(&path)?;
                } else if name.ends_with(".tmp") {
                    disk::remove_file(&path)?;
                }
            }
        }
        Ok(())
    }

    /// Whether the folder that a seal is about to replace holds other words than the draft. It was
    /// whole before it got its name, so it may be a sealed version whose line was cut.
    pub(super) fn keep(
        &self,
        sealed: &SealedFolder,
        version: KnownDate,
        files: &[SealedFile],
    ) -> Option<Diagnostic> {
        let inner = format!("{version}/");
        let new: BTreeMap<&str, _> = files.iter().map(|it| (it.name(), words(it))).collect();
        let is_same = |(path, bytes): (&String, &Vec<u8>)| {
            let name = path.strip_prefix(&inner)?.strip_suffix(".json")?;
            let text = std::str::from_utf8(bytes).ok()?;
            let source = crate::diag::SourceFile::new(path.as_str(), text);
            let old = SealedFile::read(&source).ok()?;
            Some(new.get(name).is_some_and(|it| *it == words(&old)))
        };
        let mut old = sealed.files.iter().filter(|it| it.0.starts_with(&inner));
        old.any(|it| is_same(it) != Some(true)).then(|| {
            let found = Diagnostic::error("seal_would_replace").arg("value", version);
            found.at(Place::whole(format!("{}/{version}", self.path)))
        })
    }
}

/// Every word of a file by its address; the salts differ from seal to seal.
fn words(file: &SealedFile) -> Vec<(String, Option<String>)> {
    let mut words = Vec::new();
    file.clone().visit(&mut |address, leaf| words.push((address.to_owned(), leaf.words())));
    words
}
