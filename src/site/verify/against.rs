//! Whether a site shows the same sealed words as it did, whatever became of theme and program.

use super::index::{Index, address, clinics, known_from};
use super::page::differences;
use super::{Fetch, FetchError};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, Severity, SourceFile};
use crate::history::Ledger;
use crate::key::Key;
use crate::l10n::Locale;
use crate::render::{Shown, shown};
use crate::site::routes::Route;
use rayon::prelude::*;

/// How many sealed texts of the older site are no longer what they were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Against {
    /// Sealed texts of the older site.
    pub texts: usize,
    /// Those that the newer site shows otherwise, or not at all.
    pub changed: usize,
}

/// A sealed text as a site shows it.
struct Text {
    version: KnownDate,
    locale: Locale,
    file: String,
    shown: Shown,
}

/// A clinic's sealed texts, and its ledger.
#[derive(Default)]
struct Texts {
    ledger: Ledger,
    texts: Vec<Text>,
}

/// Holds what a site shows against what it showed before.
///
/// # Errors
/// If disk or network say no.
pub fn against(new: &dyn Fetch, old: &dyn Fetch) -> Result<(Against, Findings), FetchError> {
    let (known, before) = (clinics(new)?, clinics(old)?);
    let one = |id: &String| {
        let old = texts(old, id, before.is_alone)?;
        let new = match known.ids.contains(id) {
            true => texts(new, id, known.is_alone)?,
            false => Texts::default(),
        };
        let (seen, found) = compared(&old, &new);
        Ok((seen, found.of(id, None)))
    };
    let all: Vec<_> = before.ids.par_iter().map(one).collect::<Result<_, FetchError>>()?;
    let (mut seen, mut findings) = (Against::default(), Findings::new());
    for (one, found) in all {
        seen.texts += one.texts;
        seen.changed += one.changed;
        findings.extend(found);
    }
    if before.ids.is_empty() {
        let found = Diagnostic::error("site_without_clinics");
        findings.push(found.at(Place::whole(old.name("/"))));
    }
    findings.sort();
    Ok((seen, findings))
}

fn compared(old: &Texts, new: &Texts) -> (Against, Findings) {
    let (mut seen, mut findings) = (Against::default(), Findings::new());
    for before in &old.texts {
        seen.texts += 1;
        let is_same = |it: &&Text| it.version == before.version && it.locale == before.locale;
        let found = match new.texts.iter().find(is_same) {
            Some(after) => changed(before, after, &new.ledger),
            None => {
                let place = Place::whole(before.file.clone());
                vec![Diagnostic::error("sealed_text_gone").at(place)]
            }
        };
        seen.changed += usize::from(found.iter().any(|it| it.severity == Severity::Error));
        for mut it in found {
            it.version = Some(before.version.to_string());
            findings.push(it.locale(&before.locale));
        }
    }
    (seen, findings)
}

fn changed(before: &Text, after: &Text, ledger: &Ledger) -> Vec<Diagnostic> {
    let place = || Place::whole(after.file.clone());
    let mut found = Vec::new();
    if before.shown.digests != after.shown.digests {
        let said = |it: &Text| it.shown.digests.join(", ");
        let differs = Diagnostic::error("site_digest_differs");
        found.push(differs.arg("found", said(after)).arg("expected", said(before)).at(place()));
    }
    for it in differences(&before.shown.blocks, &after.shown.blocks) {
        let mut one = Diagnostic::error("sealed_text_changed")
            .arg("kind", it.kind)
            .arg("name", &it.key)
            .arg("expected", it.expected)
            .arg("found", it.found);
        if is_redacted(&it.key, before, ledger) {
            one = Diagnostic::error("sealed_text_redacted").arg("name", &it.key);
            one.severity = Severity::Note;
        }
        found.push(one.key(Key::new(it.key)).at(place()));
    }
    found
}

/// Whether the ledger says that words of this block were taken out.
fn is_redacted(key: &str, text: &Text, ledger: &Ledger) -> bool {
    let redacted = ledger.redacted(text.version, text.locale.as_str());
    redacted.iter().any(|address| {
        let is_label = key.starts_with("#labels.") && address.starts_with("#labels.");
        let rest = address.strip_prefix(key);
        is_label || rest.is_some_and(|it| it.is_empty() || it.starts_with(['.', '#']))
    })
}

/// The sealed texts of a clinic, as far as they can be read: what is wrong in itself is told by
/// verifying the site.
fn texts(fetch: &dyn Fetch, id: &str, is_alone: bool) -> Result<Texts, FetchError> {
    let get = |route: &Route| {
        let address = address(route, id, is_alone);
        let bytes = fetch.get(&address)?;
        let text = bytes.and_then(|it| String::from_utf8(it).ok());
        Ok::<_, FetchError>(text.map(|it| (fetch.name(&address), it)))
    };
    let clinic = || id.to_owned();
    let index = get(&Route::ClinicJson { clinic: clinic() })?;
    let Some(index) = index.and_then(|it| Index::parse(it.1.as_bytes()).ok()) else {
        return Ok(Texts::default());
    };
    let Some((file, text)) = get(&Route::Ledger { clinic: clinic() })? else {
        return Ok(Texts::default());
    };
    let ledger = Ledger::parse(&SourceFile::new(file, text), &mut Findings::new());
    let mut texts = Vec::new();
    for (version, _) in &index.versions {
        if known_from(&ledger, *version).is_none() {
            continue;
        }
        for locale in &index.locales {
            if !ledger.files(*version).contains_key(locale.as_str()) {
                continue;
            }
            let (locale, version) = (locale.clone(), *version);
            let route =
                Route::Policy { clinic: clinic(), locale: locale.clone(), version: Some(version) };
            let Some((file, html)) = get(&route)? else { continue };
            let shown = shown(&html).unwrap_or_default();
            texts.push(Text { version, locale, file, shown });
        }
    }
    Ok(Texts { ledger, texts })
}

#[cfg(test)]
mod tests {
    use super::super::page::key_of;

    #[test]
    fn blocks_are_named_as_the_ledger_names_them() {
        let named = ["officer.name", "page-title", "page-heading-officer", "page-label-items"];
        let keys = ["officer.name", "#title", "officer#title", "#labels.items"];
        assert_eq!(named.map(key_of), keys);
    }
}
