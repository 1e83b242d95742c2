//! [`Theme`]: templates and assets, a site's own over the built-in ones. The one door to Tera.

use super::view;
use crate::diag::{Diagnostic, Findings, Place, SourceFile};
use crate::source::embedded;
use crate::source::files::{ReadError, SiteFolder, join};
use crate::source::yaml;
use indexmap::IndexMap;
use serde::Deserialize;
use std::sync::Arc;
use tera::{Context, ErrorKind, Tera};

/// Templates that every theme has, its own or inherited.
const TEMPLATES: &[&str] = &[
    "policy.html",
    "history.html",
    "compare.html",
    "notice.html",
    "poster.html",
    "directory.html",
    "clinic.html",
    "not_found.html",
];

/// Largest asset, in bytes: what a static host still takes.
const LARGEST_ASSET: u64 = 10 * 1024 * 1024;

/// A file that pages refer to, under a name that changes with its content.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its name in the theme, such as `gongji.css`.
    pub name: String,
    /// Its path on the site, such as `assets/gongji.1a2b3c4d.css`.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Templates and assets.
pub struct Theme {
    tera: Tera,
    sources: IndexMap<String, Arc<SourceFile>>,
    /// The assets, by name.
    pub assets: Vec<Asset>,
    /// Changes when any template or asset does.
    pub digest: String,
}

impl std::fmt::Debug for Theme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Theme({})", self.digest)
    }
}

/// `theme.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read so that mistakes in it are found")]
struct ThemeForm {
    name: String,
    #[serde(default)]
    description: Option<String>,
    /// Kept for readers of the file: every theme inherits the default one.
    #[serde(default, deserialize_with = "nullable")]
    inherits: Option<String>,
}

fn nullable<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<Option<String>, D::Error> {
    String::deserialize(reader).map(Some)
}

/// A file of a theme before it is a template or an asset.
enum File {
    Template(Arc<SourceFile>),
    Asset(Vec<u8>),
}

impl Theme {
    /// Loads a theme by name: the built-in one, under the site's `themes/default`, under the
    /// site's `themes/<name>`. `None` if the findings leave nothing to render with.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn load(
        folder: &SiteFolder,
        name: &str,
        findings: &mut Findings,
    ) -> Result<Option<Self>, ReadError> {
        let mut files = built_in();
        let own = format!("themes/{name}");
        for layer in ["themes/default", own.as_str()] {
            describe(folder, layer, findings)?;
            gather(folder, &format!("{layer}/templates"), "", true, &mut files, findings)?;
            gather(folder, &format!("{layer}/assets"), "", false, &mut files, findings)?;
        }
        Ok(Self::assemble(files, findings))
    }

    fn assemble(files: IndexMap<String, File>, findings: &mut Findings) -> Option<Self> {
        let mut hasher = blake3::Hasher::new();
        let mut sources = IndexMap::new();
        let mut assets = Vec::new();
        for (name, file) in files {
            hasher.update(name.as_bytes());
            match file {
                File::Template(source) => {
                    hasher.update(source.text.as_bytes());
                    sources.insert(name, source);
                }
                File::Asset(bytes) => {
                    hasher.update(&bytes);
                    assets.push(asset(name, bytes));
                }
            }
        }
        let mut tera = Tera::new();
        let named: Vec<(&str, &str)> =
            sources.iter().map(|(name, it)| (name.as_str(), it.text.as_str())).collect();
        if let Err(error) = tera.add_raw_templates(named) {
            findings.push(diagnose(&error, &sources, None));
            return None;
        }
        let missing: Vec<&str> =
            TEMPLATES.iter().filter(|it| !sources.contains_key(**it)).copied().collect();
        for name in &missing {
            findings.push(Diagnostic::error("missing_template").arg("name", name));
        }
        let digest = hasher.finalize().to_hex()[..16].to_owned();
        missing.is_empty().then_some(Self { tera, sources, assets, digest })
    }

    /// The hashed paths of the assets that templates name.
    pub fn asset_paths(&self, base_path: &str) -> view::AssetsView {
        let path = |name: &str| {
            let found = self.assets.iter().find(|it| it.name == name);
            found.map(|it| format!("{base_path}/{}", it.path)).unwrap_or_default()
        };
        view::AssetsView {
            css: path("gongji.css"),
            js: path("gongji.js"),
            compare: path("compare.js"),
            icon: path("icon.svg"),
        }
    }

    /// Renders one page into `out`. `page` names it in the finding of a mistake.
    ///
    /// # Errors
    /// With the place in the template.
    pub fn render(
        &self,
        template: &str,
        context: &Context,
        page: &str,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        self.tera
            .render_to(template, context, out)
            .map_err(|error| Box::new(diagnose(&error, &self.sources, Some(page))))
    }
}

fn built_in() -> IndexMap<String, File> {
    let mut files = IndexMap::new();
    for file in embedded::files("themes") {
        if let Some(name) = file.path.strip_prefix("themes/default/templates/") {
            if let Some(source) = file.text() {
                files.insert(name.to_owned(), File::Template(source));
            }
        } else if let Some(name) = file.path.strip_prefix("themes/default/assets/") {
            files.insert(format!("assets/{name}"), File::Asset(file.bytes.to_vec()));
        }
    }
    files
}

/// Reads `theme.yaml`, for its mistakes.
fn describe(folder: &SiteFolder, layer: &str, findings: &mut Findings) -> Result<(), ReadError> {
    match folder.read(&format!("{layer}/theme.yaml")) {
        Ok(Some(file)) => {
            if let Some(node) = yaml::parse(&file, findings) {
                let _: (Option<ThemeForm>, _) = yaml::read(&file, without_null(node), findings);
            }
            Ok(())
        }
        Ok(None) => Ok(()),
        Err(ReadError::Unfit(found)) => {
            findings.push(*found);
            Ok(())
        }
        Err(error) => Err(error),
    }
}

/// `inherits: null` says that there is nothing under the theme.
fn without_null(mut node: yaml::Node) -> yaml::Node {
    if let yaml::Kind::Map(entries) = &mut node.kind {
        entries.retain(|((name, _), value)| name != "inherits" || value.kind != yaml::Kind::Null);
    }
    node
}

fn gather(
    folder: &SiteFolder,
    path: &str,
    prefix: &str,
    templates: bool,
    files: &mut IndexMap<String, File>,
    findings: &mut Findings,
) -> Result<(), ReadError> {
    for entry in folder.list(path, findings)? {
        let inner = join(path, &entry.name);
        let name = join(prefix, &entry.name);
        if entry.is_folder {
            gather(folder, &inner, &name, templates, files, findings)?;
            continue;
        }
        let file = if templates {
            if !entry.name.ends_with(".html") {
                continue;
            }
            folder.read(&inner).map(|it| it.map(File::Template))
        } else {
            folder.read_bytes(&inner, LARGEST_ASSET).map(|it| it.map(File::Asset))
        };
        match file {
            Ok(Some(file)) => {
                let name = if templates { name } else { format!("assets/{name}") };
                files.insert(name, file);
            }
            Ok(None) => {}
            Err(ReadError::Unfit(found)) => findings.push(*found),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn asset(name: String, bytes: Vec<u8>) -> Asset {
    let digest = blake3::hash(&bytes).to_hex();
    let path = match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{}.{extension}", &digest[..8]),
        None => format!("{name}.{}", &digest[..8]),
    };
    let name = name.strip_prefix("assets/").unwrap_or(&name).to_owned();
    Asset { name, path, bytes }
}

fn diagnose(
    error: &tera::Error,
    sources: &IndexMap<String, Arc<SourceFile>>,
    page: Option<&str>,
) -> Diagnostic {
    let (code, report) = match error.kind() {
        ErrorKind::SyntaxError(report) => ("template_syntax", Some(report)),
        ErrorKind::RenderingError(report) => ("template_error", Some(report)),
        _ => ("template_problem", None),
    };
    let mut found = Diagnostic::error(code);
    if let Some(page) = page {
        found = found.arg("page", page);
    }
    let Some(report) = report else {
        let detail = error.to_string();
        // Such a report names its template only in its text.
        let named = sources.iter().find(|(name, _)| detail.contains(name.as_str()));
        let detail = detail.lines().collect::<Vec<_>>().join(" ");
        found = found.arg("detail", detail);
        return match named {
            Some((_, file)) => found.at(Place { file: file.clone(), span: None }),
            None => found,
        };
    };
    found = found.arg("detail", report.message());
    match sources.get(report.filename()) {
        Some(file) => {
            let range = report.span().range.clone();
            found.at(Place::new(file, range))
        }
        None => found,
    }
}
