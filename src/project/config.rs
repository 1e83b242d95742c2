//! `content/site.yaml`: title, address, languages and theme of the site.

use super::targets::{Target, TargetForm, targets};
use super::{CONTENT, unless_unfit, words};
use crate::diag::{Diagnostic, Findings, Place, SourceFile};
use crate::fact::{LocalText, Slug, Web};
use crate::l10n::{Catalog, Locale};
use crate::source::files::{ReadError, SiteFolder};
use crate::source::yaml;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use std::sync::Arc;

/// The name of the file in `content/`.
pub(super) const FILE: &str = "site.yaml";

/// `content/site.yaml` as it is written.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SiteForm {
    /// Title of the directory of clinics.
    title: LocalText,
    /// Where the site will stand, such as `https://policies.example`, or with a path below it.
    base_url: Web,
    /// Languages of the directory, and of clinics that name none.
    locales: Vec<String>,
    /// The language of `/`.
    #[serde(default)]
    default_locale: Option<String>,
    /// The name of a folder in `themes/`, or `default`.
    #[serde(default)]
    theme: Option<Slug>,
    /// The time zone whose midnight begins a day, such as `Asia/Seoul`.
    #[serde(default)]
    time_zone: Option<String>,
    /// Marks every page as a sample and keeps it out of search engines.
    #[serde(default)]
    sample: bool,
    /// Clinics whose pages stand on hosts of their own, such as `privacy.happy.example: happy`.
    #[serde(default)]
    domains: IndexMap<String, Slug>,
    /// Where `gongji deploy` puts the site: targets by name.
    #[serde(default)]
    deploy: IndexMap<Slug, TargetForm>,
}

/// The settings of a site.
#[derive(Clone, Debug, PartialEq)]
pub struct SiteConfig {
    /// Title of the directory of clinics.
    pub title: LocalText,
    /// Scheme and host, without a slash at the end.
    pub origin: String,
    /// The path the site stands under: empty, or `/policies`.
    pub base_path: String,
    /// Languages of the directory, and of clinics that name none.
    pub locales: Vec<Locale>,
    /// The language of `/`.
    pub default_locale: Locale,
    /// The theme.
    pub theme: String,
    /// The time zone.
    pub time_zone: String,
    /// Whether every page is a sample.
    pub sample: bool,
    /// Hosts and the clinics that stand at the top of them. Of several hosts of one clinic the
    /// first is the one its addresses name.
    pub domains: IndexMap<String, String>,
    /// Where the site is put.
    pub deploy: Vec<Target>,
}

impl SiteConfig {
    /// Reads `content/site.yaml`.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn load(
        folder: &SiteFolder,
        catalog: &Catalog,
        findings: &mut Findings,
    ) -> Result<Option<Self>, ReadError> {
        let path = format!("{CONTENT}/{FILE}");
        let Some(file) = unless_unfit(folder.read(&path), findings)? else { return Ok(None) };
        let Some(file) = file else {
            findings.push(Diagnostic::error("no_site_file").at(Place::whole(path)));
            return Ok(None);
        };
        let Some(node) = yaml::parse(&file, findings) else { return Ok(None) };
        let tree = node.clone();
        let (form, uses) = yaml::read::<SiteForm>(&file, node, findings);
        let Some(form) = form else { return Ok(None) };
        let place = |name: &str| {
            let span = tree.get(name).map_or(0..0, |node| node.span.clone());
            Place::new(&file, span)
        };
        let locales = locales(&form.locales, &place("locales"), catalog, findings);
        let default_locale = match &form.default_locale {
            Some(tag) => locales.iter().find(|it| it.as_str() == tag).cloned().or_else(|| {
                let found = Diagnostic::error("unknown_language").arg("value", tag);
                let known = form.locales.join(", ");
                findings.push(found.arg("known", known).at(place("default_locale")));
                None
            }),
            None => Some(locales.first().cloned().unwrap_or_else(Locale::korean)),
        };
        let time_zone = form.time_zone.unwrap_or_else(|| "Asia/Seoul".to_owned());
        if jiff::tz::TimeZoneDatabase::bundled().get(&time_zone).is_err() {
            let found = Diagnostic::error("unknown_time_zone").arg("value", &time_zone);
            findings.push(found.at(place("time_zone")));
        }
        let theme = form.theme.map_or_else(|| "default".to_owned(), |it| it.to_string());
        if theme != "default" && !folder.path(&format!("themes/{theme}")).is_dir() {
            let found = Diagnostic::error("unknown_theme").arg("name", &theme);
            findings.push(found.at(place("theme")));
        }
        words::check(&uses, &file, &locales, catalog, findings);
        domains(&tree, &file, findings);
        let place_of_target = |name: &str| {
            let node = tree.get("deploy").and_then(|it| it.get(name));
            Place::new(&file, node.map_or(0..0, |it| it.span.clone()))
        };
        let deploy = targets(form.deploy, &place_of_target, findings);
        let (origin, base_path) = split(form.base_url.as_str());
        let Some(default_locale) = default_locale else { return Ok(None) };
        Ok(Some(Self {
            title: form.title,
            origin,
            base_path,
            locales,
            default_locale,
            theme,
            time_zone,
            sample: form.sample,
            domains: form.domains.into_iter().map(|(host, id)| (host, id.to_string())).collect(),
            deploy,
        }))
    }

    /// What stands in for settings that could not be read, so that clinics are checked all the same.
    pub(super) fn stand_in() -> Self {
        Self {
            title: LocalText::Same(String::new()),
            origin: String::new(),
            base_path: String::new(),
            locales: vec![Locale::korean()],
            default_locale: Locale::korean(),
            theme: "default".to_owned(),
            time_zone: "Asia/Seoul".to_owned(),
            sample: true,
            domains: IndexMap::new(),
            deploy: Vec::new(),
        }
    }

    /// Whether these stand in for settings that could not be read.
    pub fn is_stand_in(&self) -> bool {
        self.origin.is_empty()
    }

    /// The address of a page from its path on the site.
    pub fn absolute(&self, path: &str) -> String {
        match self.own_place(path) {
            Some((host, rest)) => format!("https://{host}{rest}"),
            None => format!("{}{}{path}", self.origin, self.base_path),
        }
    }

    /// The host of a clinic that has one of its own.
    pub fn host_of(&self, clinic: &str) -> Option<&str> {
        self.domains.iter().find(|(_, it)| *it == clinic).map(|(host, _)| host.as_str())
    }

    /// The host and the path there, for a path of a clinic that has a host of its own.
    pub fn own_place<'p>(&self, path: &'p str) -> Option<(&str, &'p str)> {
        if self.domains.is_empty() {
            return None;
        }
        let inner = path.strip_prefix('/')?;
        let clinic = &inner[..inner.find('/')?];
        Some((self.host_of(clinic)?, &inner[clinic.len()..]))
    }
}

/// Hosts must be names of hosts in small letters; which clinics there are is checked later.
fn domains(tree: &yaml::Node, file: &Arc<SourceFile>, findings: &mut Findings) {
    let entries = match tree.get("domains").map(|it| &it.kind) {
        Some(yaml::Kind::Map(entries)) => entries.as_slice(),
        _ => &[],
    };
    for ((host, span), _) in entries.iter().filter(|((host, _), _)| !is_host(host)) {
        let found = Diagnostic::error("not_a_host").arg("value", host);
        findings.push(found.at(Place::new(file, span.clone())));
    }
}

/// Whether a text is a name of a host: labels of small letters, digits and hyphens.
fn is_host(text: &str) -> bool {
    let is_sound = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
    let is_label = |it: &str| {
        !it.is_empty()
            && it.len() <= 63
            && it.bytes().all(is_sound)
            && !it.starts_with('-')
            && !it.ends_with('-')
    };
    text.len() <= 253 && text.contains('.') && text.split('.').all(is_label)
}

/// Language tags to locales. Korean is always among them: it is the authoritative text
/// (PIPC drafting guideline II.1).
pub(super) fn locales(
    tags: &[String],
    place: &Place,
    catalog: &Catalog,
    findings: &mut Findings,
) -> Vec<Locale> {
    let mut locales: Vec<Locale> = Vec::new();
    for tag in tags {
        match Locale::parse(tag) {
            Ok(locale) if !catalog.has_locale(&locale) => {
                let known = catalog.locales().map(Locale::as_str).collect::<Vec<_>>().join(", ");
                let found = Diagnostic::error("unknown_language").arg("value", tag);
                findings.push(found.arg("known", known).at(place.clone()));
            }
            Ok(locale) if locales.contains(&locale) => {
                let found = Diagnostic::error("language_twice").arg("value", tag);
                findings.push(found.at(place.clone()));
            }
            Ok(locale) => {
                if locale.is_pseudo() {
                    let found = Diagnostic::warning("pseudo_language").arg("value", tag);
                    findings.push(found.at(place.clone()));
                }
                locales.push(locale);
            }
            Err(flaw) => {
                let near = flaw.canonical.unwrap_or_default();
                let found = Diagnostic::error("not_a_language").arg("value", tag).arg("near", near);
                findings.push(found.at(place.clone()));
            }
        }
    }
    if !locales.iter().any(Locale::is_korean) {
        findings.push(Diagnostic::error("no_korean").at(place.clone()));
    }
    locales
}

/// Origin and path of a web address, neither with a slash at the end.
fn split(url: &str) -> (String, String) {
    let host = url.find("://").map_or(0, |at| at + 3);
    let path = url[host..].find('/').map_or(url.len(), |at| host + at);
    (url[..path].to_owned(), url[path..].trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_split_into_origin_and_path() {
        let check = |url: &str, origin: &str, path: &str| {
            assert_eq!(split(url), (origin.to_owned(), path.to_owned()), "{url}");
        };
        check("https://a.kr", "https://a.kr", "");
        check("https://a.kr/", "https://a.kr", "");
        check("https://a.kr/policies/", "https://a.kr", "/policies");
    }
}
