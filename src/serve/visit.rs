//! What a visitor of the hosted site gets: the file at an address, a better address, or the page
//! for addresses that lead nowhere. Decided from a [`Snapshot`] and a request, nothing else.

use super::asked::Asked;
use super::body::Body;
use super::http::refusal;
use super::send::{self, Hot, NOINDEX, X_ROBOTS_TAG};
use super::snapshot::Snapshot;
use super::store::Slot;
use crate::l10n::{Locale, negotiate};
use hyper::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, HeaderValue, LOCATION, VARY};
use hyper::{Response, StatusCode};
use std::io;

/// Where a request stands in the site.
struct Visit<'a> {
    snapshot: &'a Snapshot,
    asked: &'a Asked,
    /// The clinic whose own host was asked.
    own: Option<&'a str>,
    /// The path that the site stands under.
    base: &'a str,
    /// The path in the output, which may lead nowhere.
    path: String,
}

/// What is at an address.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    /// A file, by its path in the output.
    File(String, Slot),
    /// Another address: for good, or for this reader.
    Elsewhere(StatusCode, String),
    /// Nothing.
    Nowhere,
}

/// Answers from a snapshot. `base` is the path that the site stands under: empty, or `/policies`.
///
/// # Errors
/// If the disk says no.
pub(super) fn answer(
    snapshot: &Snapshot,
    hot: &Hot,
    base: &str,
    asked: &Asked,
) -> io::Result<Response<Body>> {
    let own = snapshot.hosts.get(asked.host()).map(String::as_str);
    // A clinic on a host of its own stands at the top of it.
    let base = if own.is_some() { "" } else { base };
    let inside = asked.path().strip_prefix(base).and_then(|it| it.strip_prefix('/'));
    let path = match (own, inside) {
        (Some(clinic), Some(inside)) if !inside.starts_with("assets/") => {
            format!("{clinic}/{inside}")
        }
        (_, Some(inside)) => inside.to_owned(),
        // Outside the site. The page for that is the site's all the same.
        (_, None) => "/".to_owned(),
    };
    let visit = Visit { snapshot, asked, own, base, path };
    let is_top = inside.is_none() && (asked.path() == "/" || asked.path() == base);
    let found = if is_top { Found::Elsewhere(FOR_GOOD, format!("{base}/")) } else { visit.find() };
    let mut response = match found {
        Found::File(path, slot) => send::file(snapshot, hot, asked, &path, &slot)?,
        Found::Elsewhere(status, address) => visit.elsewhere(status, &address),
        Found::Nowhere => visit.nowhere(hot)?,
    };
    if snapshot.is_sample {
        response.headers_mut().entry(X_ROBOTS_TAG).or_insert(NOINDEX);
    }
    if visit.is_negotiated() || response.status() == StatusCode::NOT_FOUND {
        vary_by_language(&mut response);
    }
    Ok(response)
}

/// An address that moved for good.
const FOR_GOOD: StatusCode = StatusCode::PERMANENT_REDIRECT;

impl<'a> Visit<'a> {
    fn find(&self) -> Found {
        let path = self.path.as_str();
        if let Some(found) = self.on_own_host() {
            return found;
        }
        if let Some(found) = self.in_own_language() {
            return found;
        }
        let index = format!("{path}index.html");
        if path.is_empty() || path.ends_with('/') {
            if let Some(slot) = self.snapshot.file(&index) {
                return Found::File(index, *slot);
            }
        } else if let Some(folder) = path.strip_suffix("index.html") {
            if (folder.is_empty() || folder.ends_with('/')) && self.has(path) {
                return Found::Elsewhere(FOR_GOOD, self.address(folder));
            }
        } else if let Some(slot) = self.snapshot.file(path).filter(|_| !path.ends_with("404.html"))
        {
            return Found::File(path.to_owned(), *slot);
        } else if self.has(&format!("{path}/index.html")) {
            return Found::Elsewhere(FOR_GOOD, self.address(&format!("{path}/")));
        }
        self.shortened()
    }

    fn has(&self, path: &str) -> bool {
        self.snapshot.file(path).is_some()
    }

    /// The address of a path in the output, on the host that was asked.
    fn address(&self, path: &str) -> String {
        let own = self.own.and_then(|it| path.strip_prefix(it));
        own.map_or_else(|| format!("{}/{path}", self.base), str::to_owned)
    }

    /// A page of a clinic that has a host of its own is there, and only there.
    fn on_own_host(&self) -> Option<Found> {
        let (clinic, rest) = self.path.split_once('/')?;
        let home = self.snapshot.homes.get(clinic)?;
        let is_page = self.has(&self.path) || self.has(&format!("{}index.html", self.path));
        (self.asked.host() != home && is_page)
            .then(|| Found::Elsewhere(FOR_GOOD, format!("https://{home}/{rest}")))
    }

    /// The front of the site or of a clinic, where the language is chosen.
    fn is_negotiated(&self) -> bool {
        let clinic = self.path.strip_suffix('/');
        self.path.is_empty() || clinic.is_some_and(|it| self.snapshot.clinics.contains_key(it))
    }

    /// At the front, what the reader's browser asks for; its page where it asks for none that is
    /// there. Every other address names its language, and a language that was chosen stays.
    fn in_own_language(&self) -> Option<Found> {
        let clinic = self.path.strip_suffix('/');
        let (locales, document) = match clinic {
            _ if self.path.is_empty() => (&self.snapshot.locales, ""),
            Some(clinic) => (self.snapshot.clinics.get(clinic)?, "privacy/"),
            None => return None,
        };
        let locale = self.wanted(locales)?;
        let path = format!("{}{locale}/{document}", self.path);
        let target = format!("{path}index.html");
        self.has(&target).then(|| Found::Elsewhere(StatusCode::FOUND, self.address(&path)))
    }

    fn wanted(&self, locales: &'a [Locale]) -> Option<&'a Locale> {
        negotiate(self.asked.header(ACCEPT_LANGUAGE.as_str())?, locales)
    }

    /// An address that people type without the name of the document.
    fn shortened(&self) -> Found {
        let (clinic, locale) = self.clinic_and_locale();
        let path = self.path.trim_end_matches('/');
        match (clinic, locale) {
            (Some(clinic), Some(locale)) if path == format!("{clinic}/{locale}") => {
                let path = format!("{clinic}/{locale}/privacy/");
                Found::Elsewhere(StatusCode::MOVED_PERMANENTLY, self.address(&path))
            }
            _ => Found::Nowhere,
        }
    }

    /// The clinic and the language that an address names.
    fn clinic_and_locale(&self) -> (Option<&'a str>, Option<&'a Locale>) {
        let mut parts = self.path.split('/');
        let first = parts.next().unwrap_or_default();
        let named = |locales: &'a [Locale], tag: &str| locales.iter().find(|it| it.as_str() == tag);
        match self.snapshot.clinics.get_key_value(first) {
            Some((clinic, locales)) => {
                (Some(clinic), named(locales, parts.next().unwrap_or_default()))
            }
            None => (None, named(&self.snapshot.locales, first)),
        }
    }

    /// The nearest page for addresses that lead nowhere, in the language of the address, or in one
    /// that the reader wants.
    fn nowhere(&self, hot: &Hot) -> io::Result<Response<Body>> {
        let (clinic, locale) = self.clinic_and_locale();
        let of_clinic = clinic.and_then(|it| {
            let locale = locale.or_else(|| self.wanted(self.snapshot.clinics.get(it)?))?;
            Some(format!("{it}/{locale}/404.html"))
        });
        let of_site = || {
            let locale = locale.or_else(|| self.wanted(&self.snapshot.locales))?;
            Some(format!("{locale}/404.html"))
        };
        let pages = [of_clinic, of_site(), Some("404.html".to_owned())];
        let near = pages.into_iter().flatten();
        for path in near {
            if let Some(slot) = self.snapshot.file(&path) {
                return send::not_found(self.snapshot, hot, self.asked, &path, slot);
            }
        }
        Ok(refusal(StatusCode::NOT_FOUND, self.asked.parts.version))
    }

    fn elsewhere(&self, status: StatusCode, address: &str) -> Response<Body> {
        let query = self.asked.parts.uri.query();
        let address = query.map_or_else(|| address.to_owned(), |it| format!("{address}?{it}"));
        let Ok(location) = HeaderValue::from_str(&address) else {
            return refusal(StatusCode::NOT_FOUND, self.asked.parts.version);
        };
        let mut response = Response::new(Body::empty());
        *response.status_mut() = status;
        response.headers_mut().insert(LOCATION, location);
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        response
    }
}

fn vary_by_language(response: &mut Response<Body>) {
    let value = match response.headers().contains_key(VARY) {
        true => "Accept-Encoding, Accept-Language",
        false => "Accept-Language",
    };
    response.headers_mut().insert(VARY, HeaderValue::from_static(value));
}
