//! Building: what changed is loaded, rendered and put aside, clinic by clinic on all cores; then,
//! if no error stands, everything is put in place. Memory does not grow with the clinics.

use super::machine;
use super::manifest::{FileRecord, Summary, Unit};
use super::output::{Output, OutputError};
use super::pages::{ClinicPages, Page, Site};
use super::plan;
use super::record::{BuildRecord, settings};
use super::routes::Route;
use super::shard::Shard;
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, Severity};
use crate::l10n::Locale;
use crate::lint::{self, View};
use crate::project::{
    CONTENT, Clinic, ClinicHandle, Drafts, Project, Version, half_written, load_clinic, review,
};
use crate::render::{Theme, inspect, outline};
use crate::source::files::ReadError;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What a build is asked for.
pub struct BuildOptions<'a> {
    /// The folder to write.
    pub output: PathBuf,
    /// The day in the site's time zone.
    pub today: KnownDate,
    /// Whether drafts are shown, for a preview.
    pub drafts: Drafts,
    /// The share of the clinics to build, without what lists all clinics; all of the site if none.
    pub shard: Option<Shard>,
    /// Names the program, so that another program's output is made anew.
    pub program: String,
    /// Told how many clinics are done, out of how many.
    pub progress: &'a (dyn Fn(usize, usize) + Sync),
}

/// What a build did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildReport {
    /// Clinics in all.
    pub clinics: usize,
    /// Files in all.
    pub files: usize,
    /// Files that were written.
    pub written: usize,
    /// Bytes that were written.
    pub bytes: u64,
    /// Files that were taken away.
    pub removed: usize,
    /// Warnings in clinics that did not change, which are not shown again.
    pub warnings_kept: usize,
}

/// Why a build failed.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// An input could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The output could not be written.
    #[error(transparent)]
    Output(#[from] OutputError),
}

/// A unit that was kept or made.
struct Outcome {
    unit: Unit,
    is_made: bool,
    written: usize,
    bytes: u64,
}

/// Builds the site. While an error stands nothing is written, and the report is empty.
///
/// # Errors
/// If the disk says no, or the output folder is not gongji's.
pub fn build(
    project: &Project,
    theme: &Theme,
    options: &BuildOptions<'_>,
) -> Result<(BuildReport, Findings), BuildError> {
    let mut output = Output::open(&options.output)?;
    output.begin()?;
    if languages_changed(project, options.shard, &output) {
        output.replace_whole()?;
    }
    let result = stage_all(project, theme, options, &output);
    let (outcomes, findings) = match result {
        Ok(done) => done,
        Err(error) => {
            output.abandon();
            return Err(error);
        }
    };
    if findings.has_errors() {
        output.abandon();
        return Ok((BuildReport::default(), findings));
    }
    let clinics = project.clinics.iter().filter(|it| is_wanted(options, it)).count();
    let report = report(&outcomes, &output, clinics);
    let day = options.today.to_string();
    let record = BuildRecord::new(project, theme, day, options.drafts, options.shard).to_text();
    let changed: BTreeSet<String> =
        outcomes.iter().filter(|it| it.is_made).map(|it| it.unit.name.clone()).collect();
    let is_idle = changed.is_empty() && report.removed == 0 && !output.is_unfinished();
    if is_idle {
        let committed = output.commit_record(&record);
        output.abandon();
        committed?;
        return Ok((report, findings));
    }
    let units = outcomes.into_iter().map(|it| it.unit).collect();
    if let Err(error) = output.commit(units, &changed, &record) {
        output.abandon();
        return Err(error.into());
    }
    Ok((report, findings))
}

/// New directories of languages link to one another: they appear together or not at all.
fn languages_changed(project: &Project, shard: Option<Shard>, output: &Output) -> bool {
    let is_clinic = |it: &&Unit| it.clinic.is_some() || it.name.is_empty() || it.name == "assets";
    let old: BTreeSet<&str> =
        output.previous().units().filter(|it| !is_clinic(it)).map(|it| it.name.as_str()).collect();
    let languages = project.config.locales.iter().filter(|_| shard.is_none());
    let new: BTreeSet<&str> = languages.map(Locale::as_str).collect();
    old != new
}

fn is_wanted(options: &BuildOptions<'_>, handle: &ClinicHandle) -> bool {
    options.shard.is_none_or(|it| it.holds(&handle.id))
}

fn stage_all(
    project: &Project,
    theme: &Theme,
    options: &BuildOptions<'_>,
    output: &Output,
) -> Result<(Vec<Outcome>, Findings), BuildError> {
    let site = Site::new(project, theme, options.today);
    let shared = shared_digest(project, theme, options);
    let done = AtomicUsize::new(0);
    let wanted: Vec<&ClinicHandle> =
        project.clinics.iter().filter(|it| is_wanted(options, it)).collect();
    let total = wanted.len();
    let clinics: Vec<(Option<Outcome>, Findings)> = wanted
        .into_par_iter()
        .map(|handle| {
            let result = clinic(&site, handle, options.drafts, &shared, output);
            (options.progress)(done.fetch_add(1, Ordering::Relaxed) + 1, total);
            result
        })
        .collect::<Result<_, BuildError>>()?;
    let mut findings = Findings::new();
    let mut outcomes = Vec::with_capacity(clinics.len() + 4);
    for (outcome, found) in clinics {
        findings.extend(found);
        outcomes.extend(outcome);
    }
    if !findings.has_errors() {
        match around(&site, &outcomes, &shared, options.shard, output)? {
            Ok(units) => outcomes.extend(units),
            Err(found) => findings.extend(found),
        }
    }
    for outcome in outcomes.iter().filter(|it| it.is_made) {
        findings.extend(output.strangers(&outcome.unit.name, &outcome.unit.files));
    }
    findings.sort();
    Ok((outcomes, findings))
}

/// Everything that all clinics are made from.
fn shared_digest(project: &Project, theme: &Theme, options: &BuildOptions<'_>) -> String {
    let parts = format!(
        "{}\n{:?}\n{}\n{}\n{}",
        options.program,
        options.drafts,
        theme.digest,
        project.catalog.digest(),
        settings(&project.config)
    );
    blake3::hash(parts.as_bytes()).to_hex().to_string()
}

/// One clinic: kept if nothing changed, else made and put aside.
fn clinic(
    site: &Site<'_>,
    handle: &ClinicHandle,
    drafts: Drafts,
    shared: &str,
    output: &Output,
) -> Result<(Option<Outcome>, Findings), BuildError> {
    let (inputs, is_older) = inputs(site, handle, shared, output);
    if is_older
        && let Some(known) = output.previous().unit(&handle.id)
        && known.inputs == inputs
        && known.clinic.as_ref().is_some_and(|it| it.holds_on(&site.today.to_string()))
        && output.is_intact(known)
    {
        output.keep(known)?;
        let unit = known.clone();
        return Ok((Some(Outcome { unit, is_made: false, written: 0, bytes: 0 }), Findings::new()));
    }
    let (loaded, mut findings) = load_clinic(site.project, handle, drafts)?;
    let Some(loaded) = loaded.filter(|_| !findings.has_errors()) else {
        return Ok((None, findings));
    };
    let published = output.previous().unit(&handle.id).and_then(|it| it.clinic.as_ref());
    let published = published.map_or(0, |it| it.sealed);
    let sealed = loaded.versions.iter().filter(|it| !it.is_draft()).count();
    if sealed < published {
        let found = Diagnostic::error("record_lost")
            .arg("name", &handle.id)
            .arg("count", published)
            .arg("found", sealed);
        let place = Place::whole(format!("{CONTENT}/{}/privacy/sealed", handle.id));
        findings.push(found.at(place));
        return Ok((None, findings.of(&handle.id, None)));
    }
    if loaded.seen(site.today).next().is_none() {
        let found = Diagnostic::warning("nothing_sealed").arg("name", &handle.id);
        findings.push(found.at(Place::whole(format!("{CONTENT}/{}", handle.id))));
        return Ok((None, findings.of(&handle.id, None)));
    }
    let (pages, found) = ClinicPages::new(site, &loaded);
    findings.extend(found);
    let mut unit = Unit {
        name: handle.id.clone(),
        inputs,
        warnings: findings.count(Severity::Warning),
        files: Vec::new(),
        clinic: Some(Summary::of(&loaded, site.today)),
    };
    let is_first = site.project.clinics.first() == Some(handle);
    let mut stage = Stage { output, made: BTreeSet::new(), written: 0, bytes: 0 };
    for route in plan::clinic_routes(&loaded, site.today) {
        if findings.has_errors() {
            return Ok((None, findings));
        }
        match pages.render(&route) {
            Ok(page) => {
                if is_first {
                    findings.extend(contract(&page));
                }
                unit.files.push(stage.page(page)?);
            }
            Err(found) => findings.extend(found),
        }
    }
    findings.extend(pages.take_findings());
    if findings.has_errors() {
        return Ok((None, findings));
    }
    Ok((Some(stage.outcome(unit)), findings))
}

/// Digest of what a clinic is made from, and whether all of it is older than the last build.
fn inputs(site: &Site<'_>, handle: &ClinicHandle, shared: &str, output: &Output) -> (String, bool) {
    let mut hasher = blake3::Hasher::new();
    hasher.update(shared.as_bytes());
    let mut is_older = true;
    let folder = format!("{CONTENT}/{}", handle.id);
    let versions = handle.versions.iter().map(|it| format!("{folder}/privacy/{it}.yaml"));
    let sealed = sealed_files(site, &format!("{folder}/privacy/sealed"));
    for path in std::iter::once(format!("{folder}/clinic.yaml")).chain(versions).chain(sealed) {
        hasher.update(path.as_bytes());
        match std::fs::metadata(site.project.folder.path(&path)) {
            Ok(known) => {
                hasher.update(&known.len().to_le_bytes());
                is_older &= output.is_older(&known);
            }
            Err(_) => is_older = false,
        }
    }
    (hasher.finalize().to_hex().to_string(), is_older)
}

/// The files of the record, sorted; none where nothing is sealed.
fn sealed_files(site: &Site<'_>, folder: &str) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(site.project.folder.path(folder)) else {
        return Vec::new();
    };
    let mut files = Vec::new();
    for entry in entries.flatten() {
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().is_ok_and(|it| it.is_dir()) {
            files.extend(sealed_files(site, &path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Assets, the directories, and the files at the top.
fn around(
    site: &Site<'_>,
    clinics: &[Outcome],
    shared: &str,
    shard: Option<Shard>,
    output: &Output,
) -> Result<Result<Vec<Outcome>, Findings>, BuildError> {
    let summaries: Vec<Summary> = clinics.iter().filter_map(|it| it.unit.clinic.clone()).collect();
    let mut hasher = blake3::Hasher::new();
    hasher.update(shared.as_bytes());
    hasher.update(format!("{summaries:?}").as_bytes());
    let inputs = hasher.finalize().to_hex().to_string();
    let is_whole = shard.is_none();
    let names = site.project.config.locales.iter().map(ToString::to_string);
    let names = names.chain([String::new()]).filter(|_| is_whole).chain(["assets".to_owned()]);
    let names: Vec<String> = names.collect();
    let known: Vec<&Unit> = names.iter().filter_map(|name| output.previous().unit(name)).collect();
    let is_kept = known.len() == names.len()
        && known.iter().all(|it| it.inputs == inputs && output.is_intact(it));
    if is_kept {
        let mut kept = Vec::new();
        for unit in known {
            output.keep(unit)?;
            kept.push(Outcome { unit: unit.clone(), is_made: false, written: 0, bytes: 0 });
        }
        return Ok(Ok(kept));
    }
    let mut made = Vec::new();
    let pages = if is_whole { shared_pages(site, &summaries) } else { Ok(vec![assets(site)]) };
    for (name, pages) in match pages {
        Ok(units) => units,
        Err(found) => return Ok(Err(found)),
    } {
        let mut stage = Stage { output, made: BTreeSet::new(), written: 0, bytes: 0 };
        let mut unit =
            Unit { name, inputs: inputs.clone(), warnings: 0, files: Vec::new(), clinic: None };
        for page in pages {
            unit.files.push(stage.page(page)?);
        }
        made.push(stage.outcome(unit));
    }
    Ok(Ok(made))
}

/// The pages that are no clinic's, by unit.
fn shared_pages(
    site: &Site<'_>,
    summaries: &[Summary],
) -> Result<Vec<(String, Vec<Page>)>, Findings> {
    let config = &site.project.config;
    let mut units = Vec::new();
    let mut top = Vec::new();
    for locale in &config.locales {
        let clinics = plan::in_order(summaries, locale, &site.project.catalog);
        let mut pages = Vec::new();
        for route in plan::directory_routes(locale, clinics.len()) {
            let page = match &route {
                Route::Directory { page, .. } => {
                    site.directory(locale, *page, &clinics, false).map_err(Findings::from)?
                }
                Route::DirectoryIndex { .. } => site.directory_index(locale, &clinics),
                _ => site.not_found(Some(locale)).map_err(Findings::from)?,
            };
            pages.push(page);
        }
        if *locale == config.default_locale {
            top.push(site.directory(locale, 1, &clinics, true).map_err(Findings::from)?);
        }
        units.push((locale.to_string(), pages));
    }
    top.push(site.not_found(None).map_err(Findings::from)?);
    let text = |name: &str, text: String| Page { file: name.to_owned(), bytes: text.into_bytes() };
    for (file, bytes) in machine::sitemaps(site, summaries) {
        top.push(Page { file, bytes });
    }
    top.push(text("robots.txt", machine::robots(site)));
    top.push(text("_headers", machine::headers(site)));
    top.push(text("_redirects", machine::redirects(site)));
    let findings: Findings = units
        .iter()
        .flat_map(|(_, pages)| pages.iter().rev().take(3))
        .chain(&top)
        .flat_map(|it| contract(it).iter().cloned().collect::<Vec<_>>())
        .collect();
    if findings.has_errors() {
        return Err(findings);
    }
    units.push(assets(site));
    units.push((String::new(), top));
    Ok(units)
}

fn assets(site: &Site<'_>) -> (String, Vec<Page>) {
    let asset = |it: &crate::render::Asset| Page { file: it.path.clone(), bytes: it.bytes.clone() };
    ("assets".to_owned(), site.theme.assets.iter().map(asset).collect())
}

/// The pages that are no clinic's, by unit, for clinics that were built in shares.
///
/// # Errors
/// If the theme breaks its contract.
pub fn index(
    project: &Project,
    theme: &Theme,
    today: KnownDate,
    summaries: &[Summary],
) -> Result<Vec<(String, Vec<Page>)>, Findings> {
    shared_pages(&Site::new(project, theme, today), summaries)
}

/// What the contract of themes forbids, in one page.
pub fn contract(page: &Page) -> Findings {
    let is_html = page.file.ends_with(".html");
    let Some(html) = std::str::from_utf8(&page.bytes).ok().filter(|_| is_html) else {
        return Findings::new();
    };
    let flaw = |it: crate::render::PageFlaw| {
        Diagnostic::error("theme_contract")
            .arg("kind", it.code)
            .arg("value", it.detail)
            .arg("page", &page.file)
    };
    inspect(html).into_iter().map(flaw).collect()
}

/// What `check` finds in a clinic.
#[derive(Clone, Debug, Default)]
pub struct Rehearsal {
    /// What is wrong.
    pub findings: Findings,
    /// How many versions took effect before anything was sealed.
    pub to_import: usize,
}

/// Which versions are held against the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Those that readers see or will see: in force, announced, and drafts.
    Readers,
    /// Those that are superseded too.
    All,
}

/// Holds a clinic against the law, and renders its pages and those around it without writing, for
/// `check`. Without a theme there are no pages, but there are facts.
///
/// # Errors
/// If the disk says no.
pub fn rehearse(
    project: &Project,
    theme: Option<&Theme>,
    handle: &ClinicHandle,
    today: KnownDate,
    scope: Scope,
    is_contract_checked: bool,
) -> Result<Rehearsal, ReadError> {
    let (loaded, mut findings) = load_clinic(project, handle, Drafts::Loaded)?;
    // What was found already would be found again in every sentence that it spoils.
    let Some(loaded) = loaded.filter(|_| !findings.has_errors()) else {
        if let Some(partly) = half_written(project, handle) {
            findings.extend(lint::check_half_written(project, &partly, today, &findings));
        }
        return Ok(Rehearsal { findings, to_import: 0 });
    };
    findings.extend(match scope {
        Scope::Readers => lint::check(project, &loaded, today),
        Scope::All => lint::check_all(project, &loaded, today),
    });
    if let Some(theme) = theme {
        let site = Site::new(project, theme, today);
        findings.extend(rendered(&site, &loaded, is_contract_checked));
    }
    let (found, to_import) = drafts(project, &loaded, today);
    findings.extend(found);
    Ok(Rehearsal { findings, to_import })
}

/// What is found in the pages of a clinic, and around it.
fn rendered(site: &Site<'_>, clinic: &Clinic, is_contract_checked: bool) -> Findings {
    let (pages, mut findings) = ClinicPages::new(site, clinic);
    for route in plan::clinic_routes(clinic, site.today).iter().filter(|_| is_contract_checked) {
        match pages.render(route) {
            Ok(page) => {
                findings.extend(contract(&page));
                findings.extend(seen(site, clinic, route, &page));
            }
            Err(found) => findings.extend(found),
        }
    }
    findings.extend(pages.take_findings());
    if is_contract_checked
        && let Err(found) = shared_pages(site, &[Summary::of(clinic, site.today)])
    {
        findings.extend(found);
    }
    findings
}

/// What the rules about pages find in one.
fn seen(site: &Site<'_>, clinic: &Clinic, route: &Route, page: &Page) -> Findings {
    let Route::Policy { locale, version: Some(version), .. } = route else {
        return Findings::new();
    };
    let html = std::str::from_utf8(&page.bytes).unwrap_or_default();
    let (contents, articles) = outline(html);
    let view = View { locale: locale.as_str(), contents, articles };
    let version = clinic.version(*version);
    version.map_or_else(Findings::new, |version| {
        lint::check_page(site.project, clinic, version, site.today, &view)
    })
}

/// What stands against the drafts of a clinic, and how many of them are to be imported. What is
/// sealed already is blamed for nothing.
pub(super) fn drafts(project: &Project, clinic: &Clinic, today: KnownDate) -> (Findings, usize) {
    let mut findings = Findings::new();
    let mut to_import = 0;
    let is_first = clinic.versions.iter().all(Version::is_draft);
    for draft in clinic.versions.iter().filter(|it| it.is_draft()) {
        // Before anything is sealed, what was announced already was announced without gongji.
        let day = today.first_day();
        let is_old =
            is_first && draft.known_from().first_day() < day && draft.effective.first_day() <= day;
        to_import += usize::from(is_old);
        findings.extend(review(project, clinic, draft, today, is_old).findings);
    }
    (findings, to_import)
}

/// Puts the files of one unit aside.
struct Stage<'o> {
    output: &'o Output,
    made: BTreeSet<PathBuf>,
    written: usize,
    bytes: u64,
}

impl Stage<'_> {
    fn page(&mut self, page: Page) -> Result<FileRecord, OutputError> {
        let (record, differs) = self.output.stage(page.file, &page.bytes, &mut self.made)?;
        if differs {
            self.written += 1;
            self.bytes += record.1;
        }
        Ok(record)
    }

    fn outcome(self, unit: Unit) -> Outcome {
        Outcome { unit, is_made: true, written: self.written, bytes: self.bytes }
    }
}

fn report(outcomes: &[Outcome], output: &Output, clinics: usize) -> BuildReport {
    let kept = || outcomes.iter().filter(|it| !it.is_made);
    let files: BTreeSet<&str> =
        outcomes.iter().flat_map(|it| &it.unit.files).map(|it| it.0.as_str()).collect();
    let removed = output
        .previous()
        .units()
        .flat_map(|it| &it.files)
        .filter(|it| !files.contains(it.0.as_str()))
        .count();
    BuildReport {
        clinics,
        files: files.len(),
        written: outcomes.iter().map(|it| it.written).sum(),
        bytes: outcomes.iter().map(|it| it.bytes).sum(),
        removed,
        warnings_kept: kept().map(|it| it.unit.warnings).sum(),
    }
}
