//! What a finished build put into its folder, for those who hand it out.

use super::manifest::{FileRecord, Summary};
use super::output::{OutputError, read_manifest};
use std::path::Path;

/// The files of a build, and its clinics.
#[derive(Clone, Debug, Default)]
pub struct Built {
    /// Its files, those of a clinic beside one another.
    pub files: Vec<BuiltFile>,
    /// Its clinics, sorted by id.
    pub clinics: Vec<Summary>,
}

/// A file of a build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuiltFile {
    /// Its path from the folder, with `/`.
    pub path: String,
    /// Its length in bytes.
    pub length: u64,
    /// Half of the BLAKE3 digest of its bytes, in hexadecimal.
    pub digest: String,
}

impl Built {
    /// Reads what the last build of a folder says of it; `None` if there was none.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn read(folder: &Path) -> Result<Option<Self>, OutputError> {
        let Some(manifest) = read_manifest(folder)? else { return Ok(None) };
        let mut built = Self::default();
        for unit in manifest.into_units() {
            let file = |FileRecord(path, length, digest)| BuiltFile { path, length, digest };
            built.files.extend(unit.files.into_iter().map(file));
            built.clinics.extend(unit.clinic);
        }
        Ok(Some(built))
    }
}

impl BuiltFile {
    /// Whether these are its bytes.
    pub fn is(&self, bytes: &[u8]) -> bool {
        self.length == bytes.len() as u64 && FileRecord::of(String::new(), bytes).2 == self.digest
    }
}
