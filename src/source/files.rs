//! The site folder on disk: reading text files and listing folders, and nothing outside it.

use crate::diag::{Diagnostic, Findings, Place, SourceFile};
use std::fs::DirEntry;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

/// The largest text file that is read, in bytes. A policy's facts are some 20 KB.
pub const LARGEST_FILE: u64 = 2 * 1024 * 1024;

/// What some editors put before a text in UTF-8.
const BYTE_ORDER_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// Why a file or folder was not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The disk said no.
    #[error("cannot read {path}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The user's file is not one gongji reads; the finding says why.
    #[error("{} is not readable as text", .0.place.as_ref().map_or("", |it| it.file.path.as_str()))]
    Unfit(Box<Diagnostic>),
}

impl ReadError {
    /// An I/O error with the path it happened at.
    pub fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { path, source }
    }
}

/// One name in a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The name, without its folder.
    pub name: String,
    /// Whether it is a folder.
    pub is_folder: bool,
}

/// The folder a site lives in. Paths given to it are relative and use `/`.
#[derive(Clone, Debug)]
pub struct SiteFolder {
    root: PathBuf,
}

impl SiteFolder {
    /// Opens a folder as a site's root.
    ///
    /// # Errors
    /// If it does not exist or cannot be entered.
    pub fn open(root: &Path) -> Result<Self, ReadError> {
        let root = root.canonicalize().map_err(ReadError::io(root))?;
        Ok(Self { root })
    }

    /// The absolute path of the root.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The absolute path of something in the site.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// Reads a UTF-8 text file; `None` if there is none.
    ///
    /// # Errors
    /// [`ReadError::Unfit`] for a file that is too large, not UTF-8, starts with a byte order
    /// mark, or is a link that leads out of the site.
    pub fn read(&self, relative: &str) -> Result<Option<Arc<SourceFile>>, ReadError> {
        let Some(bytes) = self.read_bytes(relative, LARGEST_FILE)? else { return Ok(None) };
        decode(relative, bytes).map(Some)
    }

    /// Reads a text file of many texts, of which those that can be read are to be seen although
    /// the file is not as it should be: a byte order mark is passed over, and what is not UTF-8
    /// stands as U+FFFD. Either is a finding.
    ///
    /// # Errors
    /// As [`SiteFolder::read`], for other reasons.
    pub fn read_in_part(
        &self,
        relative: &str,
        findings: &mut Findings,
    ) -> Result<Option<Arc<SourceFile>>, ReadError> {
        let Some(mut bytes) = self.read_bytes(relative, LARGEST_FILE)? else { return Ok(None) };
        if bytes.starts_with(&BYTE_ORDER_MARK) {
            findings.push(Diagnostic::error("byte_order_mark").at(Place::whole(relative)));
            bytes.drain(..BYTE_ORDER_MARK.len());
        }
        match utf8(relative, bytes) {
            Err(ReadError::Unfit(found)) => {
                let file = found.place.as_ref().map(|it| it.file.clone());
                findings.push(*found);
                Ok(file)
            }
            read => read.map(Some),
        }
    }

    /// Reads a file as it is; `None` if there is none.
    ///
    /// # Errors
    /// As [`SiteFolder::read`], without the checks of encoding.
    pub fn read_bytes(&self, relative: &str, limit: u64) -> Result<Option<Vec<u8>>, ReadError> {
        let path = self.path(relative);
        let known = match fs::symlink_metadata(&path) {
            Ok(known) => known,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(ReadError::Io { path, source: error }),
        };
        self.must_be_inside(relative)?;
        let known = match known.is_symlink() {
            true => fs::metadata(&path).map_err(ReadError::io(&path))?,
            false => known,
        };
        // A pipe would keep us waiting for ever.
        if !known.is_file() {
            return Err(ReadError::Unfit(Box::new(not_a_file(relative))));
        }
        let size = known.len();
        if size > limit {
            let found = Diagnostic::error("file_too_large")
                .arg("megabytes", size / 1_000_000)
                .arg("limit", limit / 1_000_000)
                .at(Place::whole(relative));
            return Err(ReadError::Unfit(Box::new(found)));
        }
        fs::read(&path).map(Some).map_err(ReadError::io(path))
    }

    /// The names in a folder, sorted; hidden files and editors' backups are passed over.
    /// A folder that does not exist is empty.
    ///
    /// A link that leads out of the site is a finding, and passed over.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn list(&self, relative: &str, findings: &mut Findings) -> Result<Vec<Entry>, ReadError> {
        let mut entries = Vec::new();
        for entry in self.entries(relative)? {
            let name = entry.file_name().to_string_lossy().into_owned();
            if is_passed_over(&name) {
                continue;
            }
            let kind = entry.file_type().map_err(ReadError::io(entry.path()))?;
            let is_folder = if kind.is_symlink() {
                let inner = join(relative, &name);
                if let Err(ReadError::Unfit(found)) = self.must_be_inside(&inner) {
                    findings.push(*found);
                    continue;
                }
                self.path(&inner).is_dir()
            } else {
                kind.is_dir()
            };
            entries.push(Entry { name, is_folder });
        }
        entries.sort();
        Ok(entries)
    }

    /// The names in a folder that [`SiteFolder::list`] passes over, sorted.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn hidden(&self, relative: &str) -> Result<Vec<String>, ReadError> {
        let entries = self.entries(relative)?;
        let mut names: Vec<String> =
            entries.iter().map(|it| it.file_name().to_string_lossy().into_owned()).collect();
        names.retain(|it| is_passed_over(it));
        names.sort();
        Ok(names)
    }

    /// Everything in a folder, which must be in the site. A folder that does not exist is empty.
    fn entries(&self, relative: &str) -> Result<Vec<DirEntry>, ReadError> {
        let path = self.path(relative);
        let reader = match fs::read_dir(&path) {
            Ok(reader) => reader,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(source) => return Err(ReadError::Io { path, source }),
        };
        self.must_be_inside(relative)?;
        reader.collect::<Result<_, _>>().map_err(ReadError::io(&path))
    }

    /// Whether something that exists is in the site, wherever links lead.
    ///
    /// # Errors
    /// [`ReadError::Unfit`] if it is not.
    pub fn must_be_inside(&self, relative: &str) -> Result<(), ReadError> {
        let inside = self.path(relative).canonicalize().is_ok_and(|it| it.starts_with(&self.root));
        if inside {
            return Ok(());
        }
        let found = Diagnostic::error("outside_site").at(Place::whole(relative));
        Err(ReadError::Unfit(Box::new(found)))
    }
}

/// The finding that a name stands for a folder, a pipe or a device where a file has to be.
pub fn not_a_file(path: &str) -> Diagnostic {
    Diagnostic::error("not_a_file").at(Place::whole(path))
}

/// Joins two parts of a relative path with `/`.
pub fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// Reads a text file that is no part of a site, as it is.
///
/// # Errors
/// If the disk says no, or [`ReadError::Unfit`] if it is too large or not UTF-8.
pub fn read_text(path: &Path) -> Result<Arc<SourceFile>, ReadError> {
    let name = path.display().to_string();
    let file = fs::File::open(path).map_err(ReadError::io(path))?;
    text_of(&name, file)
}

/// Reads a text to its end, at most as much as a file may have.
///
/// # Errors
/// As [`read_text`].
pub fn text_of(name: &str, reader: impl io::Read) -> Result<Arc<SourceFile>, ReadError> {
    let mut bytes = Vec::new();
    // One byte more says that it is too large.
    reader.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(ReadError::io(name))?;
    if bytes.len() as u64 > LARGEST_FILE {
        let found = Diagnostic::error("file_too_large")
            .arg("megabytes", format!("> {}", LARGEST_FILE / 1_000_000))
            .arg("limit", LARGEST_FILE / 1_000_000)
            .at(Place::whole(name));
        return Err(ReadError::Unfit(Box::new(found)));
    }
    utf8(name, bytes)
}

/// Whether a file is hidden, an editor's backup, or on its way to be another file.
pub fn is_passed_over(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || name.ends_with(".swp") || name.ends_with(".tmp")
}

fn decode(path: &str, bytes: Vec<u8>) -> Result<Arc<SourceFile>, ReadError> {
    if bytes.starts_with(&BYTE_ORDER_MARK) {
        let found = Diagnostic::error("byte_order_mark").at(Place::whole(path));
        return Err(ReadError::Unfit(Box::new(found)));
    }
    utf8(path, bytes)
}

fn utf8(path: &str, bytes: Vec<u8>) -> Result<Arc<SourceFile>, ReadError> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(SourceFile::new(path, text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let readable = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let file = SourceFile::new(path, readable);
            let span = at..file.text.len().min(at + '\u{FFFD}'.len_utf8());
            let found = Diagnostic::error("not_utf8").at(Place::new(&file, span));
            Err(ReadError::Unfit(Box::new(found)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(result: Result<Arc<SourceFile>, ReadError>) -> (&'static str, Option<(usize, usize)>) {
        match result {
            Err(ReadError::Unfit(found)) => {
                let place = found.place.unwrap();
                (found.code, place.span.map(|span| place.file.line_column(span.start)))
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn text_that_is_not_utf8_is_found_where_it_breaks() {
        assert_eq!(
            code(decode("a.yaml", b"x: 1\ny: \xB1\xE8".to_vec())),
            ("not_utf8", Some((2, 4)))
        );
        assert_eq!(code(decode("a.yaml", b"\xEF\xBB\xBFx: 1".to_vec())), ("byte_order_mark", None));
        assert_eq!(decode("a.yaml", b"x: 1".to_vec()).unwrap().text, "x: 1");
    }

    #[test]
    fn hidden_and_backup_files_are_passed_over() {
        for name in [".git", "a.yaml~", ".a.yaml.swp", "x.tmp"] {
            assert!(is_passed_over(name), "{name}");
        }
        assert!(!is_passed_over("2024-04.yaml"));
    }
}
