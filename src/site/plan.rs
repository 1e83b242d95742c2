//! Which pages must exist: cheap, from summaries of clinics, nothing rendered.

use super::routes::{PER_PAGE, Route};
use crate::date::KnownDate;
use crate::l10n::{Catalog, Locale};
use crate::project::Clinic;

pub use super::manifest::Summary;

impl Summary {
    /// The summary of a clinic on a day.
    pub fn of(clinic: &Clinic, today: KnownDate) -> Self {
        let name = |locale: &Locale| {
            let name = clinic.controller.name.get(locale).map_or("", |(name, _)| name);
            (locale.to_string(), name.to_owned())
        };
        Self {
            id: clinic.id.clone(),
            names: clinic.locales.iter().map(name).collect(),
            kind: clinic.controller.kind.name().to_owned(),
            versions: clinic.versions.iter().map(|it| it.effective.to_string()).collect(),
            in_force: clinic.in_force(today).map(|it| it.effective.to_string()),
        }
    }

    /// The name in a language; the Korean one if it has none.
    pub fn name(&self, locale: &Locale) -> &str {
        let name = self.names.get(locale.as_str()).or_else(|| self.names.get("ko"));
        name.or_else(|| self.names.values().next()).map_or("", String::as_str)
    }

    /// Whether the clinic publishes in a language.
    pub fn publishes(&self, locale: &Locale) -> bool {
        self.names.contains_key(locale.as_str())
    }
}

/// The pages of a clinic: for each language the version in force and every version for good.
pub fn clinic_routes(clinic: &Clinic) -> Vec<Route> {
    let id = || clinic.id.clone();
    let mut routes = vec![Route::Choice { clinic: id() }, Route::ClinicJson { clinic: id() }];
    for locale in &clinic.locales {
        let locale = || locale.clone();
        routes.push(Route::Policy { clinic: id(), locale: locale(), version: None });
        for version in clinic.versions.iter().map(|it| it.effective) {
            routes.push(Route::Policy { clinic: id(), locale: locale(), version: Some(version) });
            for markdown in [false, true] {
                routes.push(Route::Archive { clinic: id(), locale: locale(), version, markdown });
            }
        }
        routes.push(Route::ClinicNotFound { clinic: id(), locale: locale() });
    }
    routes
}

/// The pages of one language's directory.
pub fn directory_routes(locale: &Locale, clinics: usize) -> Vec<Route> {
    let pages = clinics.div_ceil(PER_PAGE).max(1);
    let page = |page| Route::Directory { locale: locale.clone(), page };
    let mut routes: Vec<Route> = (1..=pages).map(page).collect();
    routes.push(Route::DirectoryIndex { locale: locale.clone() });
    routes.push(Route::NotFound { locale: Some(locale.clone()) });
    routes
}

/// The clinics in the order of a language's readers.
pub fn in_order<'s>(
    summaries: &'s [Summary],
    locale: &Locale,
    catalog: &Catalog,
) -> Vec<&'s Summary> {
    let mut clinics: Vec<&Summary> = summaries.iter().collect();
    clinics.sort_by(|a, b| {
        catalog.compare(locale, a.name(locale), b.name(locale)).then_with(|| a.id.cmp(&b.id))
    });
    clinics
}

/// The front page of a clinic for a reader of a language: its policy, or its choice of languages.
pub fn front(summary: &Summary, locale: &Locale) -> Route {
    let clinic = summary.id.clone();
    if summary.publishes(locale) {
        Route::Policy { clinic, locale: locale.clone(), version: None }
    } else {
        Route::Choice { clinic }
    }
}

/// The kind of a summary in words.
pub fn kind_in_words(summary: &Summary, locale: &Locale, catalog: &Catalog) -> String {
    let id = format!("controller-kind-{}", summary.kind);
    catalog.plain(locale, &id, None).unwrap_or_default().to_owned()
}
