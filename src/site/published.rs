//! A finished output as those see it who take it elsewhere: its files, in the order in which they
//! may appear one by one.

use super::manifest::{FileRecord, Manifest, Summary, Unit};
use super::output::{OWN, read_claims};
use super::record::BuildRecord;
use super::shard::Shard;
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place};
use crate::source::files::ReadError;
use std::io;
use std::path::{Path, PathBuf};

/// A finished output.
#[derive(Clone, Debug)]
pub struct Published {
    /// Its folder.
    pub root: PathBuf,
    /// The day it was built for.
    pub day: KnownDate,
    /// Digest of what all parts of one site have in common.
    pub generation: String,
    /// The share, where it is not the whole site.
    pub shard: Option<Shard>,
    /// Its parts.
    pub units: Vec<PublishedUnit>,
}

/// A part of the output that belongs together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedUnit {
    /// The name of its folder; empty for the files at the top.
    pub name: String,
    /// What it holds.
    pub part: Part,
    /// Its files.
    pub files: Vec<PublishedFile>,
    /// The clinic, where it is one.
    pub clinic: Option<Summary>,
}

/// What a unit holds, in the order in which units may appear: each links only to those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Style sheets, scripts, pictures.
    Assets,
    /// The pages of a clinic.
    Clinic,
    /// The directory in a language.
    Directory,
    /// The files at the top.
    Top,
}

/// A file of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedFile {
    /// Path from the output, with `/`.
    pub path: String,
    /// Length in bytes.
    pub length: u64,
    /// Half of the BLAKE3 digest, in hexadecimal.
    pub digest: String,
}

impl PublishedFile {
    /// What a file with these bytes is.
    pub fn of(path: String, bytes: &[u8]) -> Self {
        FileRecord::of(path, bytes).into()
    }

    /// Whether these are its bytes.
    pub fn is(&self, bytes: &[u8]) -> bool {
        let FileRecord(_, length, digest) = FileRecord::of(String::new(), bytes);
        (length, digest.as_str()) == (self.length, self.digest.as_str())
    }
}

impl From<FileRecord> for PublishedFile {
    fn from(FileRecord(path, length, digest): FileRecord) -> Self {
        Self { path, length, digest }
    }
}

impl PublishedUnit {
    /// The unit of this name, for a clinic if there is a summary of it.
    pub fn new(name: String, files: Vec<PublishedFile>, clinic: Option<Summary>) -> Self {
        let part = match name.as_str() {
            "" => Part::Top,
            "assets" => Part::Assets,
            _ if clinic.is_some() => Part::Clinic,
            _ => Part::Directory,
        };
        Self { name, part, files, clinic }
    }
}

impl Published {
    /// Its files, those of a unit beside one another.
    pub fn files(&self) -> impl Iterator<Item = &PublishedFile> {
        self.units.iter().flat_map(|it| &it.files)
    }
}

impl From<Unit> for PublishedUnit {
    fn from(unit: Unit) -> Self {
        let files = unit.files.into_iter().map(PublishedFile::from).collect();
        Self::new(unit.name, files, unit.clinic)
    }
}

/// Reads what a finished build left, if it may be published.
///
/// # Errors
/// If the disk says no.
pub fn published(root: &Path) -> Result<Result<Published, Findings>, ReadError> {
    let own = root.join(OWN);
    let refused = |code: &'static str| {
        let found = Diagnostic::error(code).at(Place::whole(root.to_string_lossy().into_owned()));
        Ok(Err([found].into_iter().collect()))
    };
    let (manifest, record) = (text(&own.join("manifest.jsonl"))?, text(&own.join("build.json"))?);
    let Some(manifest) = manifest.as_deref().and_then(Manifest::parse) else {
        return refused("deploy_not_built");
    };
    if !read_claims(&own).is_empty() {
        return refused("deploy_unfinished");
    }
    let record = record.as_deref().and_then(BuildRecord::parse);
    let known = record.and_then(|it| Some((it.shard()?, KnownDate::parse(&it.day).ok()?, it)));
    let Some((shard, day, record)) = known else { return refused("deploy_other_version") };
    if record.drafts {
        return refused("deploy_preview");
    }
    let units = manifest.into_units().map(PublishedUnit::from).collect();
    let root = root.to_owned();
    Ok(Ok(Published { root, day, generation: record.generation, shard, units }))
}

fn text(path: &Path) -> Result<Option<String>, ReadError> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(String::from_utf8(bytes).ok()),
        Err(error)
            if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) =>
        {
            Ok(None)
        }
        Err(error) => Err(ReadError::io(path)(error)),
    }
}
