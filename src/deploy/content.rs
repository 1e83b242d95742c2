//! [`Content`]: what is to stand at a target, and where its bytes are.

use super::plan::{Plan, Upload};
use super::store::Sent;
use super::wire::{ListedUnit, Listing};
use crate::diag::{Diagnostic, Findings, Place};
use crate::render::escape;
use crate::site::Published;
use crate::site::pages::Page;
use crate::site::plan::Summary;
use crate::site::published::{PublishedFile, PublishedUnit};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Files that hosts read and visitors do not.
const FOR_HOSTS: [&str; 2] = ["_headers", "_redirects"];

/// What is to stand at a target.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Digest of what all parts of the site have in common.
    generation: String,
    units: Vec<PublishedUnit>,
    /// By path, with the digest that was planned.
    sources: BTreeMap<String, (String, Source)>,
}

/// Where the bytes of a file are.
#[derive(Clone, Debug)]
enum Source {
    Disk(PathBuf),
    Memory(Vec<u8>),
}

impl Content {
    /// What a build wrote.
    pub fn of(published: &Published) -> Self {
        let files = published.units.iter().flat_map(|it| &it.files);
        let source = |it: &PublishedFile| {
            let file = published.root.join(&it.path);
            (it.path.clone(), (it.digest.clone(), Source::Disk(file)))
        };
        Self {
            generation: published.generation.clone(),
            units: published.units.clone(),
            sources: files.map(source).collect(),
        }
    }

    /// Pages that are at hand, by unit.
    pub fn of_pages(units: Vec<(String, Vec<Page>)>) -> Self {
        let mut content = Self::default();
        for (name, pages) in units {
            let mut files = Vec::new();
            for Page { file, bytes } in pages {
                files.push(content.hold(file, bytes));
            }
            content.units.push(PublishedUnit::new(name, files, None));
        }
        content
    }

    /// The clinics in it.
    pub fn clinics(&self) -> impl Iterator<Item = &Summary> {
        self.units.iter().filter_map(|it| it.clinic.as_ref())
    }

    /// All files in it.
    pub fn files(&self) -> impl Iterator<Item = &PublishedFile> {
        self.units.iter().flat_map(|it| &it.files)
    }

    /// The same without what only some hosts read.
    #[must_use]
    pub fn without_files_for_hosts(mut self) -> Self {
        for unit in self.units.iter_mut().filter(|it| it.name.is_empty()) {
            unit.files.retain(|it| !FOR_HOSTS.contains(&it.path.as_str()));
        }
        self
    }

    /// The same with pages that lead from `/{clinic}/{language}/` to the policy, for a host that
    /// cannot redirect.
    #[must_use]
    pub fn with_redirect_pages(mut self, base_path: &str) -> Self {
        for unit in &mut self.units {
            let Some(clinic) = &unit.clinic else { continue };
            for language in clinic.names.keys() {
                let path = format!("{}/{language}/index.html", clinic.id);
                let policy = format!("{}/{language}/privacy/", clinic.id);
                let has = |wanted: &str| unit.files.iter().any(|it| it.path == wanted);
                if has(&path) || !has(&format!("{policy}index.html")) {
                    continue;
                }
                let bytes = redirect_page(&format!("{base_path}/{policy}"), language).into_bytes();
                let file = PublishedFile::of(path.clone(), &bytes);
                self.sources.insert(path, (file.digest.clone(), Source::Memory(bytes)));
                unit.files.push(file);
            }
        }
        self
    }

    /// The same below a folder, for a host whose root is above the site's; what `at_root` names
    /// stays at the top.
    #[must_use]
    pub fn below(self, folder: &str, at_root: &[&str]) -> Self {
        let moved = |path: String| {
            let stays = folder.is_empty() || at_root.contains(&path.as_str());
            if stays { path } else { format!("{folder}/{path}") }
        };
        let mut units = self.units;
        for file in units.iter_mut().flat_map(|it| &mut it.files) {
            file.path = moved(std::mem::take(&mut file.path));
        }
        let sources = self.sources.into_iter().map(|(path, it)| (moved(path), it)).collect();
        Self { generation: self.generation, units, sources }
    }

    /// Adds a file at the top.
    pub fn add(&mut self, path: &str, bytes: Vec<u8>) {
        let file = self.hold(path.to_owned(), bytes);
        match self.units.iter_mut().find(|it| it.name.is_empty()) {
            Some(unit) => unit.files.push(file),
            None => self.units.push(PublishedUnit::new(String::new(), vec![file], None)),
        }
    }

    fn hold(&mut self, path: String, bytes: Vec<u8>) -> PublishedFile {
        let file = PublishedFile::of(path.clone(), &bytes);
        self.sources.insert(path, (file.digest.clone(), Source::Memory(bytes)));
        file
    }

    /// What the target's manifest will say.
    pub fn listing(&self) -> Listing {
        let mut listing = Listing::of(&self.generation);
        let how = |path: &str| Sent::of(path).digest();
        listing.extend(self.units.iter().cloned().map(|it| ListedUnit::new(it, &how)));
        listing
    }

    /// The bytes of a file, if they are those that were built.
    ///
    /// # Errors
    /// A finding, if the file was changed since it was built or cannot be read.
    pub fn read(&self, path: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
        let found = |code: &'static str, path: &Path, detail: String| {
            let place = Place::whole(path.to_string_lossy().into_owned());
            Box::new(Diagnostic::error(code).arg("detail", detail).at(place))
        };
        match self.sources.get(path) {
            Some((_, Source::Memory(bytes))) => Ok(bytes.clone()),
            Some((built, Source::Disk(file))) => {
                let bytes = std::fs::read(file)
                    .map_err(|error| found("deploy_file_lost", file, error.to_string()))?;
                let known = PublishedFile::of(String::new(), &bytes);
                if known.digest != *built {
                    return Err(found("deploy_file_changed", file, String::new()));
                }
                Ok(bytes)
            }
            None => Err(found("deploy_file_lost", Path::new(path), String::new())),
        }
    }

    /// The text of a file that is there.
    pub fn text(&self, path: &str) -> Option<String> {
        let bytes = match &self.sources.get(path)?.1 {
            Source::Memory(bytes) => bytes.clone(),
            Source::Disk(path) => std::fs::read(path).ok()?,
        };
        String::from_utf8(bytes).ok()
    }

    /// Whether everything that is to be sent is as it was built.
    pub fn check(&self, plan: &Plan) -> Findings {
        let uploads: Vec<&Upload> = plan.uploads().collect();
        let found =
            uploads.into_par_iter().filter_map(|it| self.read(&it.path).err().map(|it| *it));
        let found: Vec<Diagnostic> = found.collect();
        let mut findings: Findings = found.into_iter().collect();
        findings.sort();
        findings
    }
}

/// A page that leads on by itself, and by a link where that is turned off.
fn redirect_page(address: &str, language: &str) -> String {
    let (address, language) = (escape(address), escape(language));
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{address}</title>\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={address}\">\n\
         <link rel=\"canonical\" href=\"{address}\">\n</head>\n<body>\n\
         <p><a href=\"{address}\">{address}</a></p>\n</body>\n</html>\n"
    )
}
