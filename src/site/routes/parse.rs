//! Addresses back to routes, for those who make a page when it is asked for.

use super::{NoticeForm, Route};
use crate::date::KnownDate;
use crate::fact::Slug;
use crate::l10n::Locale;
use crate::project::is_reserved;

impl Route {
    /// The route of an address, which is [`Route::address`] the other way round. Whether such a page
    /// exists is not asked. `languages` are those of the site: `/ko/` is its directory, and
    /// `/medius/` a clinic.
    pub fn parse(address: &str, languages: &[Locale]) -> Option<Self> {
        let inner = address.strip_prefix('/')?;
        let parts: Vec<&str> = inner.split('/').collect();
        let language = languages.iter().find(|it| it.as_str() == parts[0]);
        let found = match (language, parts.as_slice()) {
            (_, [""]) => Some(Self::Root),
            (_, [name]) => top(name),
            (Some(locale), rest) => directory(locale.clone(), &rest[1..]),
            (None, [clinic, rest @ ..]) => {
                let is_clinic = Slug::new(clinic).is_some() && !is_reserved(clinic);
                is_clinic.then(|| of_clinic(clinic, rest)).flatten()
            }
            (None, []) => None,
        };
        // A page has one address: `/ko/1/` is none, though `/ko/2/` may be.
        found.filter(|it| it.address() == address)
    }
}

fn top(name: &str) -> Option<Route> {
    let is_sitemap = name.starts_with("sitemap") && name.ends_with(".xml");
    match name {
        "404.html" => Some(Route::NotFound { locale: None }),
        "robots.txt" => Some(Route::Top { name: name.to_owned() }),
        _ => is_sitemap.then(|| Route::Top { name: name.to_owned() }),
    }
}

fn directory(locale: Locale, rest: &[&str]) -> Option<Route> {
    match rest {
        [""] => Some(Route::Directory { locale, page: 1 }),
        ["404.html"] => Some(Route::NotFound { locale: Some(locale) }),
        ["clinics.json"] => Some(Route::DirectoryIndex { locale }),
        [page, ""] => Some(Route::Directory { locale, page: page.parse().ok()? }),
        _ => None,
    }
}

fn of_clinic(clinic: &str, rest: &[&str]) -> Option<Route> {
    let clinic = clinic.to_owned();
    match rest {
        [""] => Some(Route::Choice { clinic }),
        ["privacy.json"] => Some(Route::ClinicJson { clinic }),
        ["ledger.jsonl"] => Some(Route::Ledger { clinic }),
        ["upcoming.json"] => Some(Route::Upcoming { clinic }),
        ["banner.js"] => Some(Route::BannerScript { clinic }),
        [locale, "404.html"] => {
            Some(Route::ClinicNotFound { clinic, locale: Locale::parse(locale).ok()? })
        }
        [locale, "privacy", rest @ ..] => of_policy(clinic, Locale::parse(locale).ok()?, rest),
        _ => None,
    }
}

fn of_policy(clinic: String, locale: Locale, rest: &[&str]) -> Option<Route> {
    let date = |text: &str| KnownDate::parse(text).ok();
    match rest {
        [""] => Some(Route::Policy { clinic, locale, version: None }),
        ["history", ""] => Some(Route::History { clinic, locale }),
        ["feed.xml"] => Some(Route::Feed { clinic, locale, json: false }),
        ["feed.json"] => Some(Route::Feed { clinic, locale, json: true }),
        ["compare", pair, ""] => {
            let (from, to) = pair.split_once("..")?;
            Some(Route::Compare { clinic, locale, from: date(from)?, to: date(to)? })
        }
        ["notice", version, form @ ..] => {
            let form = match form {
                [""] => NoticeForm::Page,
                ["poster", ""] => NoticeForm::Poster,
                ["notice.ics"] => NoticeForm::Calendar,
                ["notice.txt"] => NoticeForm::Text,
                _ => return None,
            };
            Some(Route::Notice { clinic, locale, version: date(version)?, form })
        }
        [version, file] => {
            let version = date(version)?;
            match *file {
                "" => Some(Route::Policy { clinic, locale, version: Some(version) }),
                "record.json" => Some(Route::Record { clinic, locale, version }),
                "privacy_policy.txt" => {
                    Some(Route::Archive { clinic, locale, version, markdown: false })
                }
                "privacy_policy.md" => {
                    Some(Route::Archive { clinic, locale, version, markdown: true })
                }
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Findings;
    use crate::project::{Drafts, Project, load_clinic};
    use crate::site::plan;
    use crate::source::files::SiteFolder;
    use proptest::prelude::*;
    use std::path::Path;

    fn languages() -> Vec<Locale> {
        ["ko", "en", "zh-Hant"].map(|it| Locale::parse(it).unwrap()).to_vec()
    }

    #[test]
    fn every_page_of_the_samples_is_found_by_its_address() {
        let folder = SiteFolder::open(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let project = Project::open(folder, &mut Findings::new()).unwrap().unwrap();
        let today = KnownDate::parse("2026-11-22").unwrap();
        let mut routes = vec![Route::Root, Route::NotFound { locale: None }];
        routes.extend(
            ["sitemap.xml", "sitemap-2.xml", "robots.txt"]
                .map(|it| Route::Top { name: it.to_owned() }),
        );
        for locale in languages() {
            routes.extend(plan::directory_routes(&locale, 120));
        }
        for handle in &project.clinics {
            for drafts in [Drafts::Left, Drafts::Loaded] {
                let clinic = load_clinic(&project, handle, drafts).unwrap().0.unwrap();
                routes.extend(plan::clinic_routes(&clinic, today));
            }
        }
        assert!(routes.len() > 300, "{}", routes.len());
        for route in routes {
            let address = route.address();
            assert_eq!(Route::parse(&address, &languages()), Some(route), "{address}");
        }
    }

    #[test]
    fn other_addresses_are_no_pages() {
        for address in [
            "",
            "//",
            "//medius/",
            "/medius",
            "/ko",
            "/ko/1/",
            "/ko/02/",
            "/ko/+2/",
            "/Medius/",
            "/assets/x.css",
            "/privacy/",
            "/medius/KO/privacy/",
            "/medius/ko/privacy",
            "/medius/ko/privacy/2024-13/",
            "/medius/ko/privacy/2024-09-06/x",
            "/medius/ko/privacy/compare/2024-09-06...2026-12-21/",
            "/medius/ko/privacy/../",
            "/sitemap.xml/",
            "/_headers",
        ] {
            assert_eq!(Route::parse(address, &languages()), None, "{address}");
        }
    }

    proptest! {
        #[test]
        fn what_is_found_has_the_address_that_was_asked_for(
            parts in prop::collection::vec(
                prop_oneof![
                    "[a-z0-9./%-]{0,9}",
                    prop::sample::select(vec![
                        "ko", "en", "zh-Hant", "medius", "privacy", "history", "compare", "notice",
                        "poster", "2024-04", "2026-12-21", "2024-04..2026-12-21", "feed.xml", "",
                    ]).prop_map(str::to_owned),
                ],
                0..7,
            ),
        ) {
            let address = format!("/{}", parts.join("/"));
            if let Some(route) = Route::parse(&address, &languages()) {
                prop_assert_eq!(route.address(), address);
            }
        }
    }
}
