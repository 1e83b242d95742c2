//! `check --format html`: one page for the agency.

use super::super::report::Report;
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Severity};
use crate::document::{Block, Document};
use crate::l10n::{Arg, Locale};
use crate::project::{Clinic, ClinicHandle, Drafts, Project, Version, load_clinic};
use crate::render::{ClinicReport, FindingReport, Report as Page, report as html};
use crate::site::routes::Route;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// The page: all clinics in a table, then the findings of each, with links into the policies.
pub(super) fn page(
    project: &Project,
    clinics: &[&ClinicHandle],
    findings: &Findings,
    today: KnownDate,
    report: &Report,
) -> String {
    let of_site: Vec<&Diagnostic> = findings.iter().filter(|it| it.clinic.is_none()).collect();
    let mut all: Vec<ClinicReport> = Vec::new();
    if !of_site.is_empty() {
        let name = report.text("cli-report-site", &[]);
        all.push(section(String::new(), name, &of_site, |_| None, report));
    }
    let of_clinic = |handle: &&ClinicHandle| {
        let id = Some(handle.id.as_str());
        let own: Vec<&Diagnostic> =
            findings.iter().filter(|it| it.clinic.as_deref() == id).collect();
        // What cannot be read has its findings; there is no page of it to lead to.
        let clinic = load_clinic(project, handle, Drafts::Loaded).ok().and_then(|it| it.0);
        clinic_section(project, handle, clinic.as_ref(), &own, today, report)
    };
    all.extend(clinics.par_iter().map(of_clinic).collect::<Vec<_>>());
    let text = |it: String| Arg::Text(it.into());
    let count = Arg::Number(i64::try_from(clinics.len()).unwrap_or(i64::MAX));
    let about = [("date", text(today.to_string())), ("clinics", count)];
    let word = |name: &str| report.text(name, &[]);
    html(&Page {
        locale: report.locale().clone(),
        title: word("cli-report-title"),
        lead: vec![report.text("cli-report-about", &about), report.count(findings)],
        columns: [
            word("cli-report-clinic"),
            word("cli-report-in-force"),
            word("cli-report-to-come"),
            word("cli-error"),
            word("cli-warning"),
            word("cli-note"),
        ],
        clinics: all,
    })
}

fn clinic_section(
    project: &Project,
    handle: &ClinicHandle,
    clinic: Option<&Clinic>,
    findings: &[&Diagnostic],
    today: KnownDate,
    report: &Report,
) -> ClinicReport {
    let name = clinic.and_then(|it| Some(it.controller.name.get(report.locale())?.0.to_owned()));
    let name = name.map_or_else(|| handle.id.clone(), |it| format!("{it} ({})", handle.id));
    let link = |it: &Diagnostic| link(project, clinic?, it, today, report);
    let mut section = section(handle.id.clone(), name, findings, link, report);
    let Some(clinic) = clinic else { return section };
    let in_force = clinic.in_force(today).map(|it| it.effective);
    section.in_force = in_force.map(|it| it.to_string()).unwrap_or_default();
    let to_come = clinic.versions.iter().filter(|it| Some(it.effective) > in_force);
    let to_come = to_come.map(|it| {
        let draft =
            if it.is_draft() { report.text("cli-report-draft", &[]) } else { String::new() };
        format!("{}{draft}", it.effective)
    });
    section.to_come = to_come.collect::<Vec<_>>().join(", ");
    section
}

fn section(
    id: String,
    name: String,
    findings: &[&Diagnostic],
    link: impl Fn(&Diagnostic) -> Option<(String, String)>,
    report: &Report,
) -> ClinicReport {
    let count = |severity| findings.iter().filter(|it| it.severity == severity).count();
    ClinicReport {
        id,
        name,
        in_force: String::new(),
        to_come: String::new(),
        counts: [count(Severity::Error), count(Severity::Warning), count(Severity::Note)],
        nothing: report.text("cli-report-nothing", &[]),
        mended: report.text("cli-report-mended", &[]),
        findings: findings.iter().map(|it| one(it, link(it), report)).collect(),
    }
}

fn one(it: &Diagnostic, link: Option<(String, String)>, report: &Report) -> FindingReport {
    let (message, hint) = report.sentence(it);
    let place = it.place.as_ref();
    let span = place
        .and_then(|it| it.span.clone())
        .filter(|_| place.is_some_and(|it| !it.file.text.is_empty()));
    let at = place.map(|place| match &span {
        Some(span) => {
            let (line, column) = place.file.line_column(span.start);
            format!("{}:{line}:{column}", place.file.path)
        }
        None => place.file.path.clone(),
    });
    let excerpt = place.zip(span).and_then(|(place, span)| {
        let text = &place.file.text;
        let start = text.get(..span.start)?.rfind('\n').map_or(0, |at| at + 1);
        let end = text.get(span.start..)?.find('\n').map_or(text.len(), |at| span.start + at);
        let stop = span.end.min(end);
        let part = |from: usize, to: usize| text.get(from..to).map(str::to_owned);
        Some([part(start, span.start)?, part(span.start, stop)?, part(stop, end)?])
    });
    FindingReport {
        weight: it.severity.name(),
        weight_word: report.text(&format!("cli-{}", it.severity.name()), &[]),
        code: it.code,
        message,
        hint: hint.unwrap_or_default(),
        became: report.became(it).unwrap_or_default(),
        place: at.unwrap_or_default(),
        is_mended: it.sealed.as_ref().is_some_and(|it| it.mended_by.is_some()),
        excerpt,
        link,
    }
}

/// Where readers see it: the version's page, at the fact. A draft has no page yet.
fn link(
    project: &Project,
    clinic: &Clinic,
    it: &Diagnostic,
    today: KnownDate,
    report: &Report,
) -> Option<(String, String)> {
    let version = KnownDate::parse(it.version.as_ref()?).ok()?;
    let version = clinic.seen(today).find(|seen| seen.effective == version && !seen.is_draft())?;
    let wanted = it.locale.as_deref().unwrap_or(report.locale().as_str());
    let locale = clinic.locales.iter().find(|it| it.as_str() == wanted);
    let locale = locale.or_else(|| clinic.locales.first())?;
    let route = Route::Policy {
        clinic: clinic.id.clone(),
        locale: locale.clone(),
        version: Some(version.effective),
    };
    let anchor = it.key.as_ref().and_then(|key| anchor(project, version, locale, key.as_str()));
    let anchor = anchor.map(|it| format!("#{it}")).unwrap_or_default();
    let config = &project.config;
    let address = format!("{}{}{}{anchor}", config.origin, config.base_path, route.address());
    Some((address, report.text("cli-report-link", &[])))
}

/// The fact on the page that is nearest to a path in the facts.
fn anchor(project: &Project, version: &Version, locale: &Locale, path: &str) -> Option<String> {
    let (text, _) = version.text(project, locale)?;
    let keys = keys(&text.document);
    // The page has purposes, items and periods in articles of their own.
    let parts: Vec<&str> = path.split('.').collect();
    let path = match parts.as_slice() {
        ["processing", activity, "retention", ..] => format!("retention.activities.{activity}"),
        ["processing", activity, "purposes", ..] => format!("purposes.activities.{activity}"),
        ["processing", activity, ..] => format!("items.activities.{activity}"),
        ["processing"] => "items".to_owned(),
        ["kept_by_law", ..] => "destruction".to_owned(),
        ["announced" | "effective" | "established" | "promise", ..] => "changes".to_owned(),
        _ => path.to_owned(),
    };
    let mut path = path.as_str();
    loop {
        let found = keys.iter().find(|key| key.replace('_', "-") == path.replace('_', "-"));
        match (found, path.rsplit_once('.')) {
            (Some(found), _) => return Some(found.clone()),
            (None, Some((shorter, _))) => path = shorter,
            (None, None) => return None,
        }
    }
}

/// The keys of all articles, blocks and rows.
fn keys(document: &Document) -> BTreeSet<String> {
    fn gather(blocks: &[Block], keys: &mut BTreeSet<String>) {
        for block in blocks {
            keys.insert(block.key().to_string());
            match block {
                Block::Group { blocks, .. } => gather(blocks, keys),
                Block::Fields { rows, .. } => keys.extend(rows.iter().map(|it| it.key.to_string())),
                Block::Table { rows, .. } => keys.extend(rows.iter().map(|it| it.key.to_string())),
                Block::List { items, .. } => keys.extend(items.iter().map(|it| it.key.to_string())),
                Block::Paragraph { .. } | Block::Note { .. } | Block::Heading { .. } => {}
            }
        }
    }
    let mut keys: BTreeSet<String> =
        document.articles.iter().map(|it| it.key.to_string()).collect();
    for article in &document.articles {
        gather(&article.blocks, &mut keys);
    }
    keys
}
