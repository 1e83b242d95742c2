//! What a site says it has: its clinics, and the `privacy.json` of each.

use super::{Fetch, FetchError};
use crate::date::KnownDate;
use crate::fact::Slug;
use crate::history::Ledger;
use crate::l10n::Locale;
use crate::site::routes::Route;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The clinics of a site.
pub(super) struct Clinics {
    pub(super) ids: Vec<String>,
    /// The site is the folder of one clinic.
    pub(super) is_alone: bool,
}

/// What `privacy.json` says.
pub(super) struct Index {
    pub(super) clinic: String,
    pub(super) locales: Vec<Locale>,
    pub(super) in_force: Option<KnownDate>,
    pub(super) head: Option<String>,
    /// The versions with the digests of their texts by language, oldest first.
    pub(super) versions: Vec<(KnownDate, BTreeMap<String, String>)>,
}

#[derive(Deserialize)]
struct IndexForm {
    clinic: String,
    locales: Vec<String>,
    in_force: Option<String>,
    #[serde(default)]
    head: Option<String>,
    versions: Vec<VersionForm>,
}

#[derive(Deserialize)]
struct VersionForm {
    version: String,
    #[serde(default)]
    digests: BTreeMap<String, String>,
}

impl Index {
    /// Reads it; what is wrong with it otherwise. Names become paths, so they are read strictly.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, String> {
        let form: IndexForm = serde_json::from_slice(bytes).map_err(|it| it.to_string())?;
        let date = |text: &String| KnownDate::parse(text).map_err(|_| format!("`{text}`"));
        let locale = |tag: &String| Locale::parse(tag).map_err(|_| format!("`{tag}`"));
        if Slug::new(&form.clinic).is_none() {
            return Err(format!("`{}`", form.clinic));
        }
        let versions = form.versions.into_iter().map(|it| Ok((date(&it.version)?, it.digests)));
        Ok(Self {
            locales: form.locales.iter().map(locale).collect::<Result<_, _>>()?,
            in_force: form.in_force.as_ref().map(date).transpose()?,
            head: form.head,
            versions: versions.collect::<Result<_, String>>()?,
            clinic: form.clinic,
        })
    }

    /// The version at the short address.
    pub(super) fn shown(&self) -> Option<KnownDate> {
        self.in_force.or_else(|| self.versions.first().map(|it| it.0))
    }

    pub(super) fn lists(&self, version: KnownDate) -> bool {
        self.versions.iter().any(|it| it.0 == version)
    }
}

/// The day from which readers may know of a sealed version.
pub(super) fn known_from(ledger: &Ledger, version: KnownDate) -> Option<KnownDate> {
    let dates = ledger.sealed(version)?.event.seal()?.dates;
    Some(dates.announced.filter(|it| *it < dates.effective).unwrap_or(dates.effective))
}

/// The address of a route, also where a clinic's folder stands alone.
pub(super) fn address(route: &Route, clinic: &str, is_alone: bool) -> String {
    let address = route.address();
    let own = address.strip_prefix(&format!("/{clinic}")).filter(|_| is_alone);
    own.map_or_else(|| address.clone(), str::to_owned)
}

/// Finds the clinics of a site: one that stands alone, those of a folder, or those of the sitemap.
pub(super) fn clinics(fetch: &dyn Fetch) -> Result<Clinics, FetchError> {
    if let Some(bytes) = fetch.get("/privacy.json")?
        && let Ok(index) = Index::parse(&bytes)
    {
        return Ok(Clinics { ids: vec![index.clinic], is_alone: true });
    }
    let mut ids = Vec::new();
    match fetch.folders()? {
        Some(folders) => {
            for id in folders.into_iter().filter(|it| Slug::new(it).is_some()) {
                let is_there = |name: &str| Ok(fetch.get(&format!("/{id}/{name}"))?.is_some());
                if is_there("privacy.json")? || is_there("ledger.jsonl")? {
                    ids.push(id);
                }
            }
        }
        None => ids.extend(of_sitemap(fetch)?),
    }
    Ok(Clinics { ids, is_alone: false })
}

/// `…/<clinic>/<language>/privacy/` in the sitemap, or in those it lists.
fn of_sitemap(fetch: &dyn Fetch) -> Result<BTreeSet<String>, FetchError> {
    let mut texts = Vec::new();
    let get = |address: &str| {
        let bytes = fetch.get(address)?.unwrap_or_default();
        Ok::<_, FetchError>(String::from_utf8_lossy(&bytes).into_owned())
    };
    let top = get("/sitemap.xml")?;
    if top.contains("<sitemapindex") {
        for location in locations(&top) {
            let name = location.rsplit('/').next().unwrap_or_default();
            let number = name.strip_prefix("sitemap-").and_then(|it| it.strip_suffix(".xml"));
            if number.is_some_and(|it| it.parse::<u32>().is_ok()) {
                texts.push(get(&format!("/{name}"))?);
            }
        }
    } else {
        texts.push(top);
    }
    let mut ids = BTreeSet::new();
    for location in texts.iter().flat_map(|it| locations(it)) {
        let parts: Vec<&str> = location.trim_end_matches('/').rsplit('/').collect();
        if let ["privacy", locale, clinic, ..] = parts.as_slice()
            && Locale::parse(locale).is_ok()
            && Slug::new(clinic).is_some()
        {
            ids.insert((*clinic).to_owned());
        }
    }
    Ok(ids)
}

fn locations(sitemap: &str) -> impl Iterator<Item = &str> {
    sitemap.split("<loc>").skip(1).filter_map(|it| it.split("</loc>").next())
}
