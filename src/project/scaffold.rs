//! `gongji init` and `gongji new`: a site, and a clinic in it, to start from.

use super::schema::{SCHEMAS, schema};
use super::{CONTENT, config};
use crate::date::KnownDate;
use crate::fact::Slug;
use crate::l10n::Catalog;
use crate::policy::controller::ControllerKind;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Where schemas for editors are written; the files' first lines lead there.
const SCHEMA_FOLDER: &str = ".gongji/schema";

/// What Git has to know: what is made anew, and that what is sealed keeps its very bytes.
const FOR_GIT: [(&str, &str); 2] =
    [(".gitignore", "/public/\n/.*.gongji-*\n"), (".gitattributes", "**/sealed/** -text\n")];

const SITE: &str = include_str!("templates/site.yaml");
const CLINIC: &str = include_str!("templates/clinic.yaml");
const PRIVACY: &str = include_str!("templates/privacy.yaml");

/// What only a medical institution processes, and the records it has to keep.
const CARE: &str = include_str!("templates/care.yaml");
const CARE_KEPT: &str = include_str!("templates/care-kept.yaml");

/// What those have in its place who are no medical institution.
const CONSULTATION: &str = include_str!("templates/consultation.yaml");

/// What only a public body says.
const REGISTERED_FILES: &str = include_str!("templates/registered-files.yaml");

/// Why nothing was created.
#[derive(Debug, thiserror::Error)]
pub enum ScaffoldError {
    /// There is such a file already; it is left as it is.
    #[error("{path} exists already and was left as it is")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The folder is no site.
    #[error("{path} is not a gongji site: run `gongji init` there first")]
    NoSite {
        /// The folder.
        path: PathBuf,
    },
    /// A sealed version whose facts cannot be read any more.
    #[error("the facts of the version {version} cannot be read any more")]
    Unreadable {
        /// The version.
        version: String,
    },
    /// The disk said no.
    #[error("cannot write {path}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Makes a site in a folder. Returns the files created.
///
/// # Errors
/// If it is a site already, or the disk says no.
pub fn init(root: &Path, catalog: &Catalog) -> Result<Vec<PathBuf>, ScaffoldError> {
    let site = root.join(CONTENT).join(config::FILE);
    let mut created = vec![create(&site, SITE)?];
    created.extend(write_schemas(root, catalog)?);
    for folder in ["themes", "locales"] {
        let path = root.join(folder);
        fs::create_dir_all(&path).map_err(|source| ScaffoldError::Io { path, source })?;
    }
    for (name, text) in FOR_GIT {
        let path = root.join(name);
        if !path.exists() {
            created.push(create(&path, text)?);
        }
    }
    Ok(created)
}

/// Makes a clinic in a site. Returns the files created.
///
/// # Errors
/// If there is such a clinic already, the folder is no site, or the disk says no.
pub fn new_clinic(
    root: &Path,
    id: &Slug,
    kind: ControllerKind,
    (announced, effective): (KnownDate, KnownDate),
    catalog: &Catalog,
) -> Result<Vec<PathBuf>, ScaffoldError> {
    let content = root.join(CONTENT);
    if !content.join(config::FILE).exists() {
        return Err(ScaffoldError::NoSite { path: root.to_owned() });
    }
    let folder = content.join(id.as_str());
    if folder.exists() {
        return Err(ScaffoldError::Exists { path: folder });
    }
    write_schemas(root, catalog)?;
    let fill = |text: &str| {
        text.replace("{id}", id.as_str())
            .replace("{kind}", kind.name())
            .replace("{announced}", &announced.to_string())
            .replace("{effective}", &effective.to_string())
    };
    let (activity, kept) = match kind {
        ControllerKind::MedicalInstitution => (CARE, CARE_KEPT),
        _ => (CONSULTATION, ""),
    };
    let articles = if kind == ControllerKind::PublicBody { REGISTERED_FILES } else { "" };
    let policy = PRIVACY
        .replace("{activity}", activity)
        .replace("{kept}", kept)
        .replace("{articles}", articles);
    let privacy = folder.join("privacy").join(format!("{effective}.yaml"));
    Ok(vec![create(&folder.join("clinic.yaml"), &fill(CLINIC))?, create(&privacy, &fill(&policy))?])
}

/// Writes the schemas of this program; unlike the user's files they are gongji's to renew.
fn write_schemas(root: &Path, catalog: &Catalog) -> Result<Vec<PathBuf>, ScaffoldError> {
    let folder = root.join(SCHEMA_FOLDER);
    let mut written = Vec::new();
    for (name, _) in SCHEMAS {
        let path = folder.join(format!("{name}.json"));
        let text = schema(name, catalog).map(|it| format!("{it:#}\n")).unwrap_or_default();
        let io = |source| ScaffoldError::Io { path: path.clone(), source };
        fs::create_dir_all(&folder).map_err(io)?;
        fs::write(&path, text).map_err(io)?;
        written.push(path);
    }
    Ok(written)
}

/// Creates a file that must not exist.
pub(super) fn create(path: &Path, text: &str) -> Result<PathBuf, ScaffoldError> {
    let io = |source| ScaffoldError::Io { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(io)?;
    }
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(mut file) => file.write_all(text.as_bytes()).map_err(io)?,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(ScaffoldError::Exists { path: path.to_owned() });
        }
        Err(error) => return Err(io(error)),
    }
    Ok(path.to_owned())
}
