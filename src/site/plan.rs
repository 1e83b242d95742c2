//! Which pages must exist: cheap, from summaries of clinics, nothing rendered.

use super::routes::{NoticeForm, PER_PAGE, Route};
use crate::date::KnownDate;
use crate::l10n::{Catalog, Locale};
use crate::project::{Clinic, Version};

pub use super::manifest::Summary;

impl Summary {
    /// The summary of a clinic on a day.
    pub fn of(clinic: &Clinic, today: KnownDate) -> Self {
        let days = clinic.turning_days(today);
        let name = |locale: &Locale| {
            let name = clinic.controller.name.get(locale).map_or("", |(name, _)| name);
            (locale.to_string(), name.to_owned())
        };
        Self {
            id: clinic.id.clone(),
            names: clinic.locales.iter().map(name).collect(),
            kind: clinic.controller.kind.name().to_owned(),
            versions: clinic.seen(today).map(|it| it.effective.to_string()).collect(),
            in_force: clinic.in_force(today).map(|it| it.effective.to_string()),
            sealed: clinic.versions.iter().filter(|it| !it.is_draft()).count(),
            same_from: days.0.map(|it| it.to_string()),
            same_until: days.1.map(|it| it.to_string()),
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

/// The pairs of versions that have a page side by side: neighbors, and every old version with the
/// one in force.
pub fn compared(clinic: &Clinic, today: KnownDate) -> Vec<(&Version, &Version)> {
    let seen: Vec<&Version> = clinic.seen(today).collect();
    let mut pairs: Vec<(&Version, &Version)> =
        seen.windows(2).map(|pair| (pair[0], pair[1])).collect();
    let Some(in_force) = clinic.in_force(today) else { return pairs };
    for old in seen.iter().filter(|it| it.effective < in_force.effective) {
        if !pairs
            .iter()
            .any(|(from, to)| from.effective == old.effective && to.effective == in_force.effective)
        {
            pairs.push((old, in_force));
        }
    }
    pairs
}

/// Whether two versions have a page side by side.
pub fn is_compared(clinic: &Clinic, from: &Version, to: &Version, today: KnownDate) -> bool {
    compared(clinic, today)
        .iter()
        .any(|(a, b)| a.effective == from.effective && b.effective == to.effective)
}

/// Whether a version has an advance notice: it follows another, and was announced as a change.
/// What was in force before there was gongji was announced elsewhere.
pub fn has_notice(clinic: &Clinic, version: &Version, today: KnownDate) -> bool {
    let follows = clinic.seen(today).any(|it| it.effective < version.effective);
    let was_in_force = version.sealed_on.is_some_and(|it| version.effective <= it);
    let is_past = was_in_force && version.sealed().is_some_and(|it| it.imported);
    follows && !is_past
}

/// Whether a version's day of effect can stand in a calendar: it may be known only to the month.
pub fn has_calendar(version: &Version) -> bool {
    matches!(version.effective, KnownDate::Day(_))
}

/// The pages of a clinic: for each language the version in force and every version for good, all
/// versions, comparisons, and notices.
pub fn clinic_routes(clinic: &Clinic, today: KnownDate) -> Vec<Route> {
    let id = || clinic.id.clone();
    let mut routes = vec![
        Route::Choice { clinic: id() },
        Route::ClinicJson { clinic: id() },
        Route::Upcoming { clinic: id() },
        Route::BannerScript { clinic: id() },
    ];
    if !clinic.ledger_on(today).entries.is_empty() {
        routes.push(Route::Ledger { clinic: id() });
    }
    let pairs = compared(clinic, today);
    for locale in &clinic.locales {
        let locale = || locale.clone();
        routes.push(Route::Policy { clinic: id(), locale: locale(), version: None });
        for version in clinic.seen(today).map(|it| it.effective) {
            routes.push(Route::Policy { clinic: id(), locale: locale(), version: Some(version) });
            for markdown in [false, true] {
                routes.push(Route::Archive { clinic: id(), locale: locale(), version, markdown });
            }
        }
        for version in clinic.seen(today) {
            let effective = version.effective;
            if version.sealed().is_some_and(|it| it.document(&locale()).is_some()) {
                routes.push(Route::Record { clinic: id(), locale: locale(), version: effective });
            }
            if has_notice(clinic, version, today) {
                let notice = |form| Route::Notice {
                    clinic: id(),
                    locale: locale(),
                    version: effective,
                    form,
                };
                let forms = NoticeForm::ALL.into_iter();
                let forms = forms.filter(|it| *it != NoticeForm::Calendar || has_calendar(version));
                routes.extend(forms.map(notice));
            }
        }
        for (from, to) in &pairs {
            let (from, to) = (from.effective, to.effective);
            routes.push(Route::Compare { clinic: id(), locale: locale(), from, to });
        }
        routes.push(Route::History { clinic: id(), locale: locale() });
        routes.extend([false, true].map(|json| Route::Feed {
            clinic: id(),
            locale: locale(),
            json,
        }));
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
