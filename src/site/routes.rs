//! [`Route`]: every kind of page, its permanent address, and its file.

mod parse;

use crate::date::KnownDate;
use crate::l10n::Locale;

/// Clinics on one page of the directory.
pub const PER_PAGE: usize = 50;

/// The forms of an advance notice that stand on the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeForm {
    /// The page.
    Page,
    /// An A4 sheet for the reception desk.
    Poster,
    /// An all-day event for calendars.
    Calendar,
    /// Plain text.
    Text,
}

impl NoticeForm {
    /// All forms.
    pub const ALL: [Self; 4] = [Self::Page, Self::Poster, Self::Calendar, Self::Text];
}

/// A page or file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// A policy in a language: the version in force (`None`), or a version for good.
    Policy {
        /// The clinic.
        clinic: String,
        /// The language.
        locale: Locale,
        /// The version.
        version: Option<KnownDate>,
    },
    /// A version as plain text or Markdown.
    Archive {
        /// The clinic.
        clinic: String,
        /// The language.
        locale: Locale,
        /// The version.
        version: KnownDate,
        /// Markdown instead of plain text.
        markdown: bool,
    },
    /// A clinic's choice of languages.
    Choice {
        /// The clinic.
        clinic: String,
    },
    /// What a clinic's visitors see at an address that does not exist.
    ClinicNotFound {
        /// The clinic.
        clinic: String,
        /// The language.
        locale: Locale,
    },
    /// A clinic's versions, for machines.
    ClinicJson {
        /// The clinic.
        clinic: String,
    },
    /// All versions with the days in which each applied.
    History {
        /// The clinic.
        clinic: String,
        /// The language.
        locale: Locale,
    },
    /// Two versions side by side.
    Compare {
        /// The clinic.
        clinic: String,
        /// The language.
        locale: Locale,
        /// The earlier version.
        from: KnownDate,
        /// The later version.
        to: KnownDate,
    },
    /// The advance notice of a version, or one of its other forms.
    Notice {
        /// The clinic.
        clinic: String,
        /// The language.
        locale: Locale,
        /// The version.
        version: KnownDate,
        /// The page, the poster, or a file beside them.
        form: NoticeForm,
    },
    /// The versions as a feed.
    Feed {
        /// The clinic.
        clinic: String,
        /// The language.
        locale: Locale,
        /// JSON Feed instead of Atom.
        json: bool,
    },
    /// The text of record of a version, as it was sealed.
    Record {
        /// The clinic.
        clinic: String,
        /// The language.
        locale: Locale,
        /// The version.
        version: KnownDate,
    },
    /// The hash-chained ledger of a clinic's versions.
    Ledger {
        /// The clinic.
        clinic: String,
    },
    /// What is announced and not yet in force, for the banner.
    Upcoming {
        /// The clinic.
        clinic: String,
    },
    /// The script of the banner, at an address for good: clinics put it into their own sites.
    BannerScript {
        /// The clinic.
        clinic: String,
    },
    /// A page of the directory, from 1.
    Directory {
        /// The language.
        locale: Locale,
        /// The page.
        page: usize,
    },
    /// All clinics in a language, for the filter.
    DirectoryIndex {
        /// The language.
        locale: Locale,
    },
    /// The directory in the default language.
    Root,
    /// What is shown at an address that does not exist: in a language, or in all (`None`).
    NotFound {
        /// The language.
        locale: Option<Locale>,
    },
    /// A file at the top of the site: `sitemap.xml`, `robots.txt`, `_headers`, `_redirects`.
    Top {
        /// Its name.
        name: String,
    },
}

impl Route {
    /// The permanent address, from `/`, without the base path.
    pub fn address(&self) -> String {
        match self {
            Self::Policy { clinic, locale, version: None } => {
                format!("/{clinic}/{locale}/privacy/")
            }
            Self::Policy { clinic, locale, version: Some(version) } => {
                format!("/{clinic}/{locale}/privacy/{version}/")
            }
            Self::Archive { clinic, locale, version, markdown } => {
                let extension = if *markdown { "md" } else { "txt" };
                format!("/{clinic}/{locale}/privacy/{version}/privacy_policy.{extension}")
            }
            Self::Choice { clinic } => format!("/{clinic}/"),
            Self::ClinicNotFound { clinic, locale } => format!("/{clinic}/{locale}/404.html"),
            Self::History { clinic, locale } => format!("/{clinic}/{locale}/privacy/history/"),
            Self::Compare { clinic, locale, from, to } => {
                format!("/{clinic}/{locale}/privacy/compare/{from}..{to}/")
            }
            Self::Notice { clinic, locale, version, form } => {
                let form = match form {
                    NoticeForm::Page => "",
                    NoticeForm::Poster => "poster/",
                    NoticeForm::Calendar => "notice.ics",
                    NoticeForm::Text => "notice.txt",
                };
                format!("/{clinic}/{locale}/privacy/notice/{version}/{form}")
            }
            Self::Feed { clinic, locale, json } => {
                let name = if *json { "feed.json" } else { "feed.xml" };
                format!("/{clinic}/{locale}/privacy/{name}")
            }
            Self::Record { clinic, locale, version } => {
                format!("/{clinic}/{locale}/privacy/{version}/record.json")
            }
            Self::Ledger { clinic } => format!("/{clinic}/ledger.jsonl"),
            Self::Upcoming { clinic } => format!("/{clinic}/upcoming.json"),
            Self::BannerScript { clinic } => format!("/{clinic}/banner.js"),
            Self::ClinicJson { clinic } => format!("/{clinic}/privacy.json"),
            Self::Directory { locale, page: 0 | 1 } => format!("/{locale}/"),
            Self::Directory { locale, page } => format!("/{locale}/{page}/"),
            Self::DirectoryIndex { locale } => format!("/{locale}/clinics.json"),
            Self::Root => "/".to_owned(),
            Self::NotFound { locale: Some(locale) } => format!("/{locale}/404.html"),
            Self::NotFound { locale: None } => "/404.html".to_owned(),
            Self::Top { name } => format!("/{name}"),
        }
    }

    /// The clinic whose page it is; `None` for those around all clinics.
    pub fn clinic(&self) -> Option<&str> {
        match self {
            Self::Policy { clinic, .. }
            | Self::Archive { clinic, .. }
            | Self::Choice { clinic }
            | Self::ClinicNotFound { clinic, .. }
            | Self::ClinicJson { clinic }
            | Self::History { clinic, .. }
            | Self::Compare { clinic, .. }
            | Self::Notice { clinic, .. }
            | Self::Feed { clinic, .. }
            | Self::Record { clinic, .. }
            | Self::Ledger { clinic }
            | Self::Upcoming { clinic }
            | Self::BannerScript { clinic } => Some(clinic),
            Self::Directory { .. }
            | Self::DirectoryIndex { .. }
            | Self::Root
            | Self::NotFound { .. }
            | Self::Top { .. } => None,
        }
    }

    /// The file in the output, without a leading `/`.
    pub fn file(&self) -> String {
        let address = self.address();
        let path = address.trim_start_matches('/');
        if address.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_promised() {
        let locale = Locale::parse("en").unwrap();
        let clinic = || "medius".to_owned();
        let version = KnownDate::parse("2024-09-06").unwrap();
        let check = |route: Route, address: &str, file: &str| {
            assert_eq!((route.address().as_str(), route.file().as_str()), (address, file));
        };
        check(Route::Root, "/", "index.html");
        check(
            Route::Policy { clinic: clinic(), locale: locale.clone(), version: None },
            "/medius/en/privacy/",
            "medius/en/privacy/index.html",
        );
        check(
            Route::Policy { clinic: clinic(), locale: locale.clone(), version: Some(version) },
            "/medius/en/privacy/2024-09-06/",
            "medius/en/privacy/2024-09-06/index.html",
        );
        check(Route::Choice { clinic: clinic() }, "/medius/", "medius/index.html");
        let later = KnownDate::parse("2026-12-21").unwrap();
        check(
            Route::Compare { clinic: clinic(), locale: locale.clone(), from: version, to: later },
            "/medius/en/privacy/compare/2024-09-06..2026-12-21/",
            "medius/en/privacy/compare/2024-09-06..2026-12-21/index.html",
        );
        let notice =
            |form| Route::Notice { clinic: clinic(), locale: locale.clone(), version: later, form };
        check(
            notice(NoticeForm::Page),
            "/medius/en/privacy/notice/2026-12-21/",
            "medius/en/privacy/notice/2026-12-21/index.html",
        );
        check(
            notice(NoticeForm::Poster),
            "/medius/en/privacy/notice/2026-12-21/poster/",
            "medius/en/privacy/notice/2026-12-21/poster/index.html",
        );
        check(
            Route::Feed { clinic: clinic(), locale: locale.clone(), json: false },
            "/medius/en/privacy/feed.xml",
            "medius/en/privacy/feed.xml",
        );
        check(Route::Ledger { clinic: clinic() }, "/medius/ledger.jsonl", "medius/ledger.jsonl");
        check(Route::Directory { locale: locale.clone(), page: 1 }, "/en/", "en/index.html");
        check(Route::Directory { locale, page: 3 }, "/en/3/", "en/3/index.html");
    }
}
