//! One clinic of a site: its ledger, its records, its pages.

use super::index::{Index, address, known_from};
use super::page::{added, blocks, differences, is_archive_of, unproven};
use super::rebuild::{Rebuilt, rebuilt};
use super::{FetchError, Verified, Verifier};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, Severity, SourceFile};
use crate::document::{Document, Inline, Inlines};
use crate::history::{Digest, Entry, Event, Ledger, store, verify};
use crate::key::Key;
use crate::l10n::Locale;
use crate::render::{inspect, shown};
use crate::site::routes::Route;
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet};

/// Checks one clinic.
pub(super) struct Check<'a> {
    of: &'a Verifier<'a>,
    id: &'a str,
    is_alone: bool,
    interface: &'a BTreeSet<String>,
    /// Files that were fetched, by address.
    fetched: BTreeMap<String, Option<Vec<u8>>>,
    rebuilt: Option<Rebuilt>,
    seen: Verified,
    findings: Findings,
}

/// A text of record, as every page of it has to be.
struct Record {
    locale: Locale,
    document: Document,
    blocks: IndexMap<String, String>,
    digest: Digest,
}

impl<'a> Check<'a> {
    pub(super) fn new(
        of: &'a Verifier<'a>,
        id: &'a str,
        is_alone: bool,
        interface: &'a BTreeSet<String>,
    ) -> Self {
        let (seen, findings) = (Verified::default(), Findings::new());
        let (fetched, rebuilt) = (BTreeMap::new(), None);
        Self { of, id, is_alone, interface, fetched, rebuilt, seen, findings }
    }

    pub(super) fn run(mut self) -> Result<(Verified, Findings), FetchError> {
        let index = self.index()?;
        self.rebuild()?;
        if let Some((index, file)) = index {
            self.verify(index, &file)?;
        }
        self.compare()?;
        Ok((self.seen, self.findings.of(self.id, None)))
    }

    fn verify(&mut self, mut index: Index, file: &str) -> Result<(), FetchError> {
        let ledger = self.ledger(&index)?;
        self.seen.clinics = usize::from(!ledger.entries.is_empty());
        self.listed(&index, &ledger, file);
        self.repository(&ledger);
        self.languages(&mut index, &ledger, file);
        for (version, digests) in &index.versions {
            if ledger.sealed(*version).is_none() {
                let found = Diagnostic::error("site_version_unsealed").arg("value", version);
                self.tell(found.at(Place::whole(file)), *version);
                continue;
            }
            self.seen.versions += 1;
            for (name, digest) in ledger.files(*version) {
                let is_published = index.locales.iter().any(|it| it.as_str() == name);
                if is_published && digests.get(name) != Some(&digest.to_string()) {
                    let said = digests.get(name).cloned().unwrap_or_default();
                    let found = differs(&said, &digest).locale(name);
                    self.tell(found.at(Place::whole(file)), *version);
                }
            }
            self.version(*version, &index, &ledger)?;
        }
        if self.seen.texts == 0 && !self.findings.has_errors() {
            let found = Diagnostic::error("site_without_texts").at(Place::whole(file));
            self.findings.push(found);
        }
        Ok(())
    }

    /// Fetches what has to be there, with its name; a finding otherwise.
    fn get(&mut self, route: &Route) -> Result<Option<(String, Vec<u8>)>, FetchError> {
        self.fetch(&address(route, self.id, self.is_alone))
    }

    fn fetch(&mut self, address: &str) -> Result<Option<(String, Vec<u8>)>, FetchError> {
        let name = self.of.fetch.name(address);
        if let Some(known) = self.fetched.get(address) {
            return Ok(known.clone().map(|it| (name, it)));
        }
        let bytes = self.of.fetch.get(address)?;
        self.fetched.insert(address.to_owned(), bytes.clone());
        if bytes.is_none() {
            let found = Diagnostic::error("site_file_missing").at(Place::whole(name.clone()));
            self.findings.push(found);
        }
        Ok(bytes.map(|it| (name, it)))
    }

    /// Builds the clinic as the repository at hand would.
    fn rebuild(&mut self) -> Result<(), FetchError> {
        let Some(project) = self.of.repository else { return Ok(()) };
        let index =
            address(&Route::ClinicJson { clinic: self.id.to_owned() }, self.id, self.is_alone);
        let published = self.fetched.get(&index).and_then(Option::as_deref);
        let made = rebuilt(project, self.of.theme, self.id, self.of.today, published);
        self.rebuilt = made.map_err(|error| FetchError(error.to_string()))?;
        Ok(())
    }

    /// The languages of a clinic are those of `clinic.yaml`; without it, those of the record.
    fn languages(&mut self, index: &mut Index, ledger: &Ledger, file: &str) {
        let sealed = index.versions.iter().flat_map(|it| ledger.files(it.0).into_keys());
        let sealed = sealed.filter(|it| *it != "facts").filter_map(|it| Locale::parse(it).ok());
        let (expected, is_certain) = match &self.rebuilt {
            Some(rebuilt) => (rebuilt.locales.iter().cloned().collect(), true),
            None => (sealed.collect::<BTreeSet<_>>(), false),
        };
        let is_missing = |it: &Locale| !index.locales.contains(it);
        let missing: Vec<Locale> = expected.into_iter().filter(is_missing).collect();
        for locale in missing {
            let mut found = Diagnostic::error("site_language_missing").arg("value", &locale);
            if is_certain {
                index.locales.push(locale);
            } else {
                found.severity = Severity::Warning;
            }
            self.findings.push(found.at(Place::whole(file)));
        }
    }

    /// Whether a page is, byte for byte, the one that the repository makes.
    fn is_as_rebuilt(&self, route: &Route, bytes: &[u8]) -> bool {
        let made = self.rebuilt.as_ref().and_then(|it| it.files.get(&route.address()));
        made.is_some_and(|it| it == bytes)
    }

    /// Holds every file of the clinic against the one that the repository makes. A site that
    /// stands elsewhere in its history was told to be built already.
    fn compare(&mut self) -> Result<(), FetchError> {
        const OTHERS: [&str; 3] = ["site_older", "site_newer", "site_other_history"];
        if self.findings.iter().any(|it| OTHERS.contains(&it.code)) {
            return Ok(());
        }
        let Some(Rebuilt { files, .. }) = self.rebuilt.take() else { return Ok(()) };
        self.seen.rebuilt = usize::from(!files.is_empty() && self.seen.clinics > 0);
        let own = format!("/{}", self.id);
        for (address, made) in files {
            let address = address.strip_prefix(&own).filter(|_| self.is_alone).unwrap_or(&address);
            let Some((name, bytes)) = self.fetch(address)? else { continue };
            let is_of_file = |it: &Diagnostic| {
                it.severity == Severity::Error
                    && it.place.as_ref().is_some_and(|it| it.file.path == name)
            };
            if bytes != made && !self.findings.iter().any(is_of_file) {
                let found = Diagnostic::warning("site_page_differs");
                self.findings.push(found.at(Place::whole(name)));
            }
        }
        Ok(())
    }

    fn index(&mut self) -> Result<Option<(Index, String)>, FetchError> {
        let route = Route::ClinicJson { clinic: self.id.to_owned() };
        let Some((file, bytes)) = self.get(&route)? else { return Ok(None) };
        match Index::parse(&bytes) {
            Ok(index) if index.clinic == self.id => Ok(Some((index, file))),
            Ok(Index { clinic: other, .. }) => {
                self.unreadable(&file, format!("`{other}`"));
                Ok(None)
            }
            Err(detail) => {
                self.unreadable(&file, detail);
                Ok(None)
            }
        }
    }

    fn unreadable(&mut self, file: &str, detail: String) {
        let found = Diagnostic::error("site_file_unreadable").arg("detail", detail);
        self.findings.push(found.at(Place::whole(file)));
    }

    fn ledger(&mut self, index: &Index) -> Result<Ledger, FetchError> {
        let route = Route::Ledger { clinic: self.id.to_owned() };
        let Some((file, bytes)) = self.get(&route)? else { return Ok(Ledger::default()) };
        let Ok(text) = String::from_utf8(bytes) else {
            self.findings.push(Diagnostic::error("not_utf8").at(Place::whole(file)));
            return Ok(Ledger::default());
        };
        let mut found = Findings::new();
        let ledger = Ledger::parse(&SourceFile::new(file.clone(), text), &mut found);
        self.findings.extend(found);
        let head = ledger.entries.last().map(|it| it.digest.to_string());
        if head != index.head {
            let said = |it: Option<String>| it.unwrap_or_else(|| "–".to_owned());
            let found = Diagnostic::error("site_head_differs");
            let found = found.arg("found", said(head)).arg("expected", said(index.head.clone()));
            self.findings.push(found.at(Place::whole(file)));
        }
        Ok(ledger)
    }

    /// Whether every version that readers may know of is listed.
    fn listed(&mut self, index: &Index, ledger: &Ledger, file: &str) {
        let today = self.of.today.first_day();
        let listed = |it: &KnownDate| index.lists(*it);
        let sealed: Vec<KnownDate> = ledger
            .entries
            .iter()
            .filter(|it| it.event.seal().is_some())
            .map(|it| it.version)
            .collect();
        let of = |version: &KnownDate| known_from(ledger, *version);
        // A ledger is published up to the last line that readers may know of.
        let last = ledger.entries.last().map(|it| it.version);
        let is_public = |it: &&KnownDate| listed(it) || last == Some(**it);
        let newest = sealed.iter().filter(is_public).filter_map(of).max();
        for version in sealed.iter().filter(|it| !listed(it)) {
            let from = of(version);
            if from <= newest {
                let found = Diagnostic::error("site_version_missing").arg("value", version);
                self.tell(found.at(Place::whole(file)), *version);
            } else if from.is_some_and(|it| it.first_day() <= today) {
                self.outdated(*version, file);
            }
        }
        let is_effective = |it: &&KnownDate| listed(it) && it.first_day() <= today;
        let in_force = sealed.iter().filter(is_effective).max().copied();
        if in_force != index.in_force
            && let Some(version) = in_force.or(index.in_force)
        {
            self.outdated(version, file);
        }
    }

    fn outdated(&mut self, version: KnownDate, file: &str) {
        let found = Diagnostic::warning("site_outdated").arg("value", version);
        self.tell(found.at(Place::whole(file)), version);
    }

    /// Holds the published ledger against the repository's.
    fn repository(&mut self, ledger: &Ledger) {
        let Some(project) = self.of.repository else { return };
        let mut ignored = Findings::new();
        let known = store::load(&project.folder, self.id, &|_| Inlines::new(), &mut ignored);
        let Ok(known) = known else { return };
        // What is sealed and not announced yet is on no page.
        let known = known.ledger.announced_by(self.of.today);
        let is_clinic = project.clinic(self.id).is_some();
        if !is_clinic {
            return;
        }
        let published = &ledger.entries;
        let same = published.iter().zip(known).take_while(|(a, b)| a.digest == b.digest).count();
        let (ahead, behind) = (published.len() - same, known.len() - same);
        let found = match (ahead, behind) {
            (0, 0) => return,
            (0, _) => {
                let mut found = Diagnostic::warning("site_older").arg("count", behind);
                // Words that were taken out are still public.
                let is_redaction = |it: &Entry| matches!(it.event, Event::Redact(_));
                if published.is_empty() || known[same..].iter().any(is_redaction) {
                    found.severity = Severity::Error;
                }
                found
            }
            (_, 0) => Diagnostic::error("site_newer").arg("count", ahead),
            _ => Diagnostic::error("site_other_history").arg("line", same + 1),
        };
        let route = Route::Ledger { clinic: self.id.to_owned() };
        let name = self.of.fetch.name(&address(&route, self.id, self.is_alone));
        self.findings.push(found.at(Place::whole(name)));
    }

    fn version(
        &mut self,
        version: KnownDate,
        index: &Index,
        ledger: &Ledger,
    ) -> Result<(), FetchError> {
        let of_version = ledger.entries.iter().filter(|it| it.version == version);
        let removals = of_version.filter(|it| matches!(it.event, Event::Redact(_))).count();
        let mut records = Vec::new();
        for (name, digest) in ledger.files(version) {
            if let Some(locale) = index.locales.iter().find(|it| it.as_str() == name) {
                records.extend(self.record(version, locale, digest, ledger)?);
            }
        }
        for locale in &index.locales {
            let is_own = ledger.files(version).contains_key(locale.as_str());
            let language = if is_own { locale.clone() } else { Locale::korean() };
            let Some(record) = records.iter().find(|it| it.locale == language) else { continue };
            let policy = |version| Route::Policy {
                clinic: self.id.to_owned(),
                locale: locale.clone(),
                version,
            };
            let mut routes = vec![policy(Some(version))];
            routes.extend((index.shown() == Some(version)).then(|| policy(None)));
            for route in routes {
                self.page(&route, version, locale, record)?;
            }
            for markdown in [false, true] {
                let (clinic, locale) = (self.id.to_owned(), locale.clone());
                let route = Route::Archive { clinic, locale: locale.clone(), version, markdown };
                let Some((file, bytes)) = self.get(&route)? else { continue };
                let digest = record.digest.to_string();
                if !is_archive_of(&bytes, &record.document, &digest, markdown, removals) {
                    let found = Diagnostic::error("site_archive_differs").locale(&locale);
                    self.tell(found.at(Place::whole(file)), version);
                }
            }
        }
        Ok(())
    }

    /// The published record, if it is the one that was sealed.
    fn record(
        &mut self,
        version: KnownDate,
        locale: &Locale,
        digest: Digest,
        ledger: &Ledger,
    ) -> Result<Option<Record>, FetchError> {
        let route = Route::Record { clinic: self.id.to_owned(), locale: locale.clone(), version };
        let Some((file, bytes)) = self.get(&route)? else { return Ok(None) };
        let mut found = Findings::new();
        let place = (self.id, version, locale.as_str());
        let read = verify::published(place, &file, &bytes, ledger, &mut found);
        let is_true = !found.has_errors();
        let in_language = |it: &Diagnostic| it.clone().locale(locale);
        let found: Findings = found.iter().map(in_language).collect();
        self.findings.extend(found.of(self.id, Some(&version.to_string())));
        let mark = self.of.catalog.plain(locale, "value-removed", None).unwrap_or("–");
        let mark = vec![Inline::Text(mark.to_owned())];
        let thawed = read.filter(|_| is_true).and_then(|it| it.thaw(locale.clone(), &mark));
        Ok(thawed.map(|(document, labels)| {
            let blocks = blocks(&document, &labels);
            self.seen.texts += 1;
            self.seen.blocks += blocks.len();
            Record { locale: locale.clone(), document, blocks, digest }
        }))
    }

    /// Holds a page against its record.
    fn page(
        &mut self,
        route: &Route,
        version: KnownDate,
        locale: &Locale,
        record: &Record,
    ) -> Result<(), FetchError> {
        let Some((file, bytes)) = self.get(route)? else { return Ok(()) };
        let place = || Place::whole(file.clone());
        let read = match std::str::from_utf8(&bytes) {
            Ok(html) => shown(html),
            Err(error) => Err(error.to_string()),
        };
        let shown = match read {
            Ok(shown) => shown,
            Err(detail) => {
                self.unreadable(&file, detail);
                return Ok(());
            }
        };
        let is_as_rebuilt = self.is_as_rebuilt(route, &bytes);
        let html = std::str::from_utf8(&bytes).unwrap_or_default();
        let mut markup = unsafe_markup(html);
        markup.extend(unproven(&record.blocks, &shown, self.interface));
        // What the repository's own theme makes is the theme's affair.
        for (kind, detail) in markup.into_iter().filter(|_| !is_as_rebuilt) {
            let mut found = Diagnostic::error("site_markup").arg("kind", kind).arg("value", detail);
            if kind == "class" {
                found.severity = Severity::Warning;
            }
            self.tell(found.locale(locale).at(place()), version);
        }
        if shown.digests != [record.digest.to_string()] {
            let found = differs(&shown.digests.join(", "), &record.digest).locale(locale);
            self.tell(found.at(place()), version);
        }
        let mut found = differences(&record.blocks, &shown.blocks);
        found.extend(added(&shown, self.interface));
        for it in found {
            let found = Diagnostic::error("site_words_differ")
                .arg("kind", it.kind)
                .arg("name", &it.key)
                .arg("expected", it.expected)
                .arg("found", it.found)
                .key(Key::new(it.key))
                .locale(locale);
            self.tell(found.at(place()), version);
        }
        Ok(())
    }

    fn tell(&mut self, mut found: Diagnostic, version: KnownDate) {
        found.version = Some(version.to_string());
        self.findings.push(found);
    }
}

/// What makes a page show or do something that its text does not say. Anchors and the language of
/// a page are the theme's affair.
fn unsafe_markup(html: &str) -> Vec<(&'static str, String)> {
    let flaws = inspect(html).into_iter().map(|it| (it.code, it.detail));
    flaws.filter(|it| !["broken_anchor", "no_language"].contains(&it.0)).collect()
}

fn differs(found: &str, expected: &Digest) -> Diagnostic {
    let found = if found.is_empty() { "–" } else { found };
    Diagnostic::error("site_digest_differs").arg("found", found).arg("expected", expected)
}
