//! Whether a site shows what was sealed: its ledgers, its records, and every word of its pages.
//!
//! What is published is held against itself: the digests of the ledger against the records, and
//! the words of the records against the pages, block by block. Beside a repository, the published
//! ledger is held against the repository's too; without one, against nothing, so that anybody can
//! verify a site. Nothing here touches disk or network: bytes come through [`Fetch`].

mod against;
mod clinic;
mod index;
mod page;
mod rebuild;

pub use against::{Against, against};
pub use page::blocks;

use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place};
use crate::l10n::Catalog;
use crate::project::{CONTENT, ClinicHandle, Drafts, Project, load_clinic};
use crate::render::Theme;
use crate::source::files::ReadError;
use clinic::Check;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::ops::AddAssign;

/// Where the bytes of a site come from. Addresses begin with `/` at the root of the site.
pub trait Fetch: Sync {
    /// The bytes at an address; `None` if there is nothing.
    ///
    /// # Errors
    /// If disk or network say no, which is not the same as nothing.
    fn get(&self, address: &str) -> Result<Option<Vec<u8>>, FetchError>;

    /// The file or address as findings name it.
    fn name(&self, address: &str) -> String;

    /// The folders at the root, where they can be listed.
    ///
    /// # Errors
    /// As [`Fetch::get`].
    fn folders(&self) -> Result<Option<Vec<String>>, FetchError>;
}

/// Disk or network said no.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct FetchError(pub String);

/// What was looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Clinics that have sealed anything.
    pub clinics: usize,
    /// Sealed versions.
    pub versions: usize,
    /// Texts of record: one for every version and language.
    pub texts: usize,
    /// Blocks of those texts.
    pub blocks: usize,
    /// Clinics of which every file was held against what the repository makes.
    pub rebuilt: usize,
}

impl AddAssign for Verified {
    fn add_assign(&mut self, other: Self) {
        let Self { clinics, versions, texts, blocks, rebuilt } = other;
        self.clinics += clinics;
        self.versions += versions;
        self.texts += texts;
        self.blocks += blocks;
        self.rebuilt += rebuilt;
    }
}

/// Verifies one site.
pub struct Verifier<'a> {
    /// The site.
    pub fetch: &'a dyn Fetch,
    /// The words of the program: of the repository if there is one.
    pub catalog: &'a Catalog,
    /// The day in the site's time zone.
    pub today: KnownDate,
    /// The repository whose site it is.
    pub repository: Option<&'a Project>,
    /// Its theme, if it can be loaded.
    pub theme: Option<&'a Theme>,
}

/// Verifies the histories of a repository, and that nobody edited the file of a sealed version.
///
/// # Errors
/// If the disk says no.
pub fn repository(
    project: &Project,
    clinics: &[&ClinicHandle],
) -> Result<(Verified, Findings), ReadError> {
    let one = |handle: &&ClinicHandle| {
        let (clinic, found) = load_clinic(project, handle, Drafts::Left)?;
        let mut seen = Verified::default();
        for version in clinic.iter().flat_map(|it| &it.versions) {
            let documents = version.sealed().map_or(&[][..], |it| &it.documents);
            seen.versions += 1;
            seen.texts += documents.len();
            seen.blocks +=
                documents.iter().map(|it| blocks(&it.document, &it.labels).len()).sum::<usize>();
        }
        seen.clinics = usize::from(clinic.is_some_and(|it| !it.ledger.entries.is_empty()));
        Ok((seen, found))
    };
    let all: Vec<_> = clinics.par_iter().map(one).collect::<Result<_, ReadError>>()?;
    Ok(summed(all))
}

impl Verifier<'_> {
    /// Verifies all clinics of the site.
    ///
    /// # Errors
    /// If disk or network say no.
    pub fn verify(&self) -> Result<(Verified, Findings), FetchError> {
        let clinics = index::clinics(self.fetch)?;
        if clinics.ids.is_empty() {
            let found = Diagnostic::error("site_without_clinics");
            let found = found.at(Place::whole(self.fetch.name("/")));
            return Ok((Verified::default(), [found].into_iter().collect()));
        }
        let words = self.interface_words();
        let one = |id: &String| Check::new(self, id, clinics.is_alone, &words).run();
        let all: Vec<_> = clinics.ids.par_iter().map(one).collect::<Result<_, FetchError>>()?;
        let (seen, mut findings) = summed(all);
        if !clinics.is_alone {
            findings.extend(self.missing(&clinics.ids));
        }
        findings.sort();
        Ok((seen, findings))
    }

    /// Clinics of the repository that the site lacks, if it is the repository's site at all.
    fn missing(&self, ids: &[String]) -> Findings {
        let known = self.repository.map_or(&[][..], |it| &it.clinics);
        if !known.iter().any(|it| ids.contains(&it.id)) {
            return Findings::new();
        }
        let is_sealed = |it: &&ClinicHandle| {
            let ledger = format!("{CONTENT}/{}/privacy/sealed/ledger.jsonl", it.id);
            self.repository.is_some_and(|it| it.folder.path(&ledger).is_file())
        };
        let lacks = known.iter().filter(|it| !ids.contains(&it.id)).filter(is_sealed);
        lacks
            .map(|it| {
                let found = Diagnostic::error("site_clinic_missing").arg("name", &it.id);
                let mut found = found.at(Place::whole(self.fetch.name(&format!("/{}/", it.id))));
                found.clinic = Some(it.id.clone());
                found
            })
            .collect()
    }

    /// The words that pages say themselves, in all languages.
    fn interface_words(&self) -> BTreeSet<String> {
        let mut words: BTreeSet<String> = ["#", "※"].map(str::to_owned).into();
        for locale in self.catalog.locales() {
            for id in self.catalog.ids("ui-") {
                let word = self.catalog.plain(locale, id, None).unwrap_or_default();
                words.insert(word.split_whitespace().collect::<Vec<_>>().join(" "));
            }
        }
        words
    }
}

fn summed(all: Vec<(Verified, Findings)>) -> (Verified, Findings) {
    let (mut seen, mut findings) = (Verified::default(), Findings::new());
    for (one, found) in all {
        seen += one;
        findings.extend(found);
    }
    findings.sort();
    (seen, findings)
}
