//! A site: its settings, its languages, and its clinics, each loaded when it is worked on.

mod amend;
mod clinic;
mod compared;
mod config;
mod review;
mod scaffold;
mod schema;
mod sealing;
mod targets;
mod translations;
mod version;
mod words;

pub use amend::amend;
pub use clinic::{Clinic, Drafts, half_written, load_clinic};
pub use compared::{
    Compared, changes, changes_of_facts, changes_of_versions, compared, is_adverse, overrides,
};
pub use config::SiteConfig;
pub use review::{Review, review};
pub use scaffold::{ScaffoldError, init, new_clinic};
pub use schema::{SCHEMAS, schema};
pub use sealing::{SealOptions, Sealing, sealing, translating};
pub use targets::{Bucket, Host, Target, TargetKind};
pub use translations::{published_translations, translations};
pub use version::{Facts, Origin, State, Text, Version, said};

use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place};
use crate::fact::Slug;
use crate::l10n::{Catalog, Locale, MessageFile};
use crate::law::Law;
use crate::source::files::{ReadError, SiteFolder, join};
use crate::source::{embedded, yaml};
use rayon::prelude::*;

/// The folder of clinics and the file of settings.
pub const CONTENT: &str = "content";

/// A site that was opened: everything but its clinics and its theme.
#[derive(Debug)]
pub struct Project {
    /// The folder.
    pub folder: SiteFolder,
    /// The settings.
    pub config: SiteConfig,
    /// The messages of all languages.
    pub catalog: Catalog,
    /// The law.
    pub law: Law,
    /// The clinics, sorted by id; none if it was opened alone.
    pub clinics: Vec<ClinicHandle>,
}

/// A clinic that was found but not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClinicHandle {
    /// The name of its folder.
    pub id: String,
    /// Its versions by the names of their files, oldest first.
    pub versions: Vec<KnownDate>,
}

impl Project {
    /// Opens a site. `None` if the findings leave nothing to work on.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn open(folder: SiteFolder, findings: &mut Findings) -> Result<Option<Self>, ReadError> {
        let Some(project) = Self::open_alone(folder, findings)? else { return Ok(None) };
        let clinics = project.list(findings)?;
        Ok(Some(Self { clinics, ..project }))
    }

    /// Opens a site without looking for its clinics, for those who will ask for them by name
    /// ([`Project::find`]): however many there are, it takes no time.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn open_alone(
        folder: SiteFolder,
        findings: &mut Findings,
    ) -> Result<Option<Self>, ReadError> {
        let files = message_files(&folder, findings)?;
        let catalog = Catalog::open(&files, findings);
        let config = SiteConfig::load(&folder, &catalog, findings)?;
        if let Some(config) = &config {
            catalog.demand(&config.locales, findings);
        }
        let law = match Law::korean() {
            Ok(law) => Some(law),
            Err(found) => {
                findings.extend(found);
                None
            }
        };
        let Some(law) = law else { return Ok(None) };
        if let Some(config) = &config {
            domains(config, &folder, findings)?;
        }
        // The finding that says why stops any build.
        let config = config.unwrap_or_else(SiteConfig::stand_in);
        Ok(Some(Self { folder, config, catalog, law, clinics: Vec::new() }))
    }

    /// The clinics as they are on disk now, sorted by id.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn list(&self, findings: &mut Findings) -> Result<Vec<ClinicHandle>, ReadError> {
        let ids = self.ids(findings)?;
        let handle = |id: String| {
            let mut found = Findings::new();
            let versions = versions(&self.folder, &id, &mut found)?;
            Ok((ClinicHandle { id, versions }, found))
        };
        let all: Vec<_> = ids.into_par_iter().map(handle).collect::<Result<_, ReadError>>()?;
        let mut clinics = Vec::with_capacity(all.len());
        for (clinic, found) in all {
            findings.extend(found);
            clinics.push(clinic);
        }
        Ok(clinics)
    }

    /// The names of the clinics as they are on disk now, sorted.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn ids(&self, findings: &mut Findings) -> Result<Vec<String>, ReadError> {
        clinic_ids(&self.folder, findings)
    }

    /// A clinic as it is on disk now; `None` if there is no folder of that name that can be one.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn find(
        &self,
        id: &str,
        findings: &mut Findings,
    ) -> Result<Option<ClinicHandle>, ReadError> {
        let is_name = Slug::new(id).is_some() && !is_reserved(id);
        if !is_name || !self.folder.path(&join(CONTENT, id)).is_dir() {
            return Ok(None);
        }
        let versions = versions(&self.folder, id, findings)?;
        Ok(Some(ClinicHandle { id: id.to_owned(), versions }))
    }

    /// The handle of a clinic.
    pub fn clinic(&self, id: &str) -> Option<&ClinicHandle> {
        self.clinics.iter().find(|it| it.id == id)
    }
}

/// A host stands for a clinic that is there.
fn domains(
    config: &SiteConfig,
    folder: &SiteFolder,
    findings: &mut Findings,
) -> Result<(), ReadError> {
    for id in config.domains.values().filter(|it| !folder.path(&join(CONTENT, it)).is_dir()) {
        let ids = clinic_ids(folder, &mut Findings::new())?;
        let near = yaml::nearest(id, ids.iter().map(String::as_str)).unwrap_or_default();
        let found = Diagnostic::error("unknown_clinic").arg("name", id).arg("near", near);
        findings.push(found.at(Place::whole(format!("{CONTENT}/{}", config::FILE))));
    }
    Ok(())
}

/// The messages that are built in, without a site: for commands that run in an empty folder.
pub fn built_in_catalog() -> Catalog {
    Catalog::open(&built_in_messages(), &mut Findings::new())
}

fn built_in_messages() -> Vec<MessageFile> {
    let file = |file: embedded::BuiltIn| {
        let locale = Locale::parse(file.path.split('/').nth(1)?).ok()?;
        Some(MessageFile { locale, source: file.text()?, is_own: false })
    };
    let files = embedded::files("locales").into_iter();
    files.filter(|it| it.path.ends_with(".ftl")).filter_map(file).collect()
}

/// The built-in messages, and the site's own over them.
fn message_files(
    folder: &SiteFolder,
    findings: &mut Findings,
) -> Result<Vec<MessageFile>, ReadError> {
    let mut files = built_in_messages();
    for entry in folder.list("locales", findings)? {
        if !entry.is_folder {
            continue;
        }
        let path = join("locales", &entry.name);
        match Locale::parse(&entry.name) {
            Ok(locale) => gather(folder, &path, &locale, &mut files, findings)?,
            Err(flaw) => findings.push(
                Diagnostic::error("not_a_language")
                    .arg("value", &entry.name)
                    .arg("near", flaw.canonical.unwrap_or_default())
                    .at(Place::whole(path)),
            ),
        }
    }
    Ok(files)
}

fn gather(
    folder: &SiteFolder,
    path: &str,
    locale: &Locale,
    files: &mut Vec<MessageFile>,
    findings: &mut Findings,
) -> Result<(), ReadError> {
    for entry in folder.list(path, findings)? {
        let inner = join(path, &entry.name);
        if entry.is_folder {
            gather(folder, &inner, locale, files, findings)?;
        } else if entry.name.ends_with(".ftl")
            && let Some(source) =
                unless_unfit(folder.read_in_part(&inner, findings), findings)?.flatten()
        {
            files.push(MessageFile { locale: locale.clone(), source, is_own: true });
        }
    }
    Ok(())
}

/// The folders of clinics, sorted.
fn clinic_ids(folder: &SiteFolder, findings: &mut Findings) -> Result<Vec<String>, ReadError> {
    let mut ids = Vec::new();
    for entry in folder.list(CONTENT, findings)? {
        let path = join(CONTENT, &entry.name);
        if !entry.is_folder {
            if entry.name != config::FILE {
                findings.push(Diagnostic::warning("stray_file").at(Place::whole(path)));
            }
            continue;
        }
        if Slug::new(&entry.name).is_none() {
            let found = Diagnostic::error("not_a_name").arg("value", &entry.name);
            findings.push(found.at(Place::whole(path)));
            continue;
        }
        if is_reserved(&entry.name) {
            let found = Diagnostic::error("reserved_name").arg("value", &entry.name);
            findings.push(found.at(Place::whole(path)));
            continue;
        }
        ids.push(entry.name);
    }
    Ok(ids)
}

/// Whether the top of the output holds something else of this name: a language could be `ko`.
pub fn is_reserved(name: &str) -> bool {
    ["assets", "privacy"].contains(&name) || (name.len() < 4 && Locale::parse(name).is_ok())
}

/// The versions of a clinic by the names of their files.
fn versions(
    folder: &SiteFolder,
    id: &str,
    findings: &mut Findings,
) -> Result<Vec<KnownDate>, ReadError> {
    let path = format!("{CONTENT}/{id}/privacy");
    let mut versions: Vec<KnownDate> = Vec::new();
    for entry in folder.list(&path, findings)? {
        let inner = join(&path, &entry.name);
        let date = entry.name.strip_suffix(".yaml").and_then(|it| KnownDate::parse(it).ok());
        let found = match date {
            Some(date) if !entry.is_folder => {
                let twin = versions.iter().find(|it| it.first_day() == date.first_day());
                match twin {
                    Some(twin) => {
                        Diagnostic::error("same_date").arg("name", format!("{twin}.yaml"))
                    }
                    None => {
                        versions.push(date);
                        continue;
                    }
                }
            }
            _ if entry.is_folder => continue,
            _ if entry.name.ends_with(".yaml") || entry.name.ends_with(".yml") => {
                Diagnostic::error("version_name").arg("value", &entry.name)
            }
            _ => Diagnostic::warning("stray_file"),
        };
        findings.push(found.at(Place::whole(inner)));
    }
    // Where something is sealed, that its file is gone is told by the record.
    if versions.is_empty() && !folder.path(&format!("{path}/sealed")).is_dir() {
        let found = Diagnostic::error("no_version").arg("name", id);
        findings.push(found.at(Place::whole(format!("{CONTENT}/{id}"))));
    }
    versions.sort();
    Ok(versions)
}

/// What was read, or `None` with a finding if the user's file is not fit to be read.
pub(crate) fn unless_unfit<T>(
    result: Result<T, ReadError>,
    findings: &mut Findings,
) -> Result<Option<T>, ReadError> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(ReadError::Unfit(found)) => {
            findings.push(*found);
            Ok(None)
        }
        Err(error) => Err(error),
    }
}
