//! `check --format sarif`: SARIF 2.1.0, which the code-scanning pages of forges read.

use super::super::report::Report;
use crate::diag::{Diagnostic, Findings, Severity};
use crate::lint::Rule;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub(super) struct Log<'f> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'f>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'f> {
    tool: Tool,
    language: String,
    column_kind: &'static str,
    results: Vec<ResultOf<'f>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    short_description: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<Help>,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Words {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResultOf<'f> {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Words,
    locations: Vec<Location<'f>>,
    partial_fingerprints: BTreeMap<&'static str, String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suppressions: Vec<Suppression<'f>>,
    properties: Properties<'f>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'f> {
    physical_location: Physical<'f>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical<'f> {
    artifact_location: Artifact<'f>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct Artifact<'f> {
    uri: &'f str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// What somebody let pass, in the file itself.
#[derive(Serialize)]
struct Suppression<'f> {
    kind: &'static str,
    justification: &'f str,
}

#[derive(Serialize)]
struct Properties<'f> {
    #[serde(skip_serializing_if = "Option::is_none")]
    clinic: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'f str>,
    law: &'f [String],
}

/// The findings as one run.
pub(super) fn log<'f>(findings: &'f Findings, report: &Report) -> Log<'f> {
    let mut codes: Vec<&'static str> = findings.iter().map(|it| it.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let index = |code: &str| codes.iter().position(|it| *it == code).unwrap_or_default();
    let results = findings.iter().map(|it| result(it, index(it.code), report)).collect();
    let rules = codes.iter().map(|code| descriptor(code, findings, report)).collect();
    let driver = Driver { name: "gongji", version: env!("CARGO_PKG_VERSION"), rules };
    Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool { driver },
            language: report.locale().to_string(),
            column_kind: "unicodeCodePoints",
            results,
        }],
    }
}

fn descriptor(code: &'static str, findings: &Findings, report: &Report) -> Descriptor {
    let rule = Rule::named(code).map(|(_, rule)| rule);
    let page = rule.map(Rule::page);
    let norm = rule.and_then(Rule::norm).map(|it| it.severity);
    let used = findings.iter().find(|it| it.code == code).map(|it| it.severity);
    let help = page.as_ref().map(|page| {
        let markdown = page.text(report.locale()).to_owned();
        Help { text: markdown.replace("# ", ""), markdown }
    });
    Descriptor {
        id: code,
        short_description: page.map(|it| Words { text: it.title(report.locale()).to_owned() }),
        help,
        default_configuration: Configuration {
            level: level(norm.or(used).unwrap_or(Severity::Error)),
        },
    }
}

fn level(severity: Severity) -> &'static str {
    severity.name()
}

fn result<'f>(it: &'f Diagnostic, rule_index: usize, report: &Report) -> ResultOf<'f> {
    let (message, hint) = report.sentence(it);
    let text = hint.map_or_else(|| message.clone(), |hint| format!("{message}\n\n{hint}"));
    let suppression = it
        .waived
        .as_ref()
        .map(|waived| Suppression { kind: "inSource", justification: &waived.reason });
    let mut partial_fingerprints = BTreeMap::new();
    partial_fingerprints.insert("gongji/v1", fingerprint(it));
    ResultOf {
        rule_id: it.code,
        rule_index,
        level: level(it.severity),
        message: Words { text },
        locations: location(it).into_iter().collect(),
        partial_fingerprints,
        suppressions: suppression.into_iter().collect(),
        properties: Properties {
            clinic: it.clinic.as_deref(),
            version: it.version.as_deref(),
            locale: it.locale.as_deref(),
            key: it.key.as_ref().map(crate::key::Key::as_str),
            law: &it.law,
        },
    }
}

fn location(it: &Diagnostic) -> Option<Location<'_>> {
    let place = it.place.as_ref()?;
    // What is built in is no file of the repository.
    let uri = Some(place.file.path.as_str()).filter(|it| !it.starts_with('<'))?;
    let span = place.span.as_ref().filter(|_| !place.file.text.is_empty());
    let region = span.map(|span| {
        let (start_line, start_column) = place.file.line_column(span.start);
        let (end_line, end_column) = place.file.line_column(span.end);
        Region { start_line, start_column, end_line, end_column }
    });
    let artifact_location = Artifact { uri };
    Some(Location { physical_location: Physical { artifact_location, region } })
}

/// The same for the same finding after lines were added above it.
fn fingerprint(it: &Diagnostic) -> String {
    let parts = [
        it.code,
        it.clinic.as_deref().unwrap_or_default(),
        it.version.as_deref().unwrap_or_default(),
        it.locale.as_deref().unwrap_or_default(),
        it.key.as_ref().map(crate::key::Key::as_str).unwrap_or_default(),
        it.place.as_ref().map(|it| it.file.path.as_str()).unwrap_or_default(),
        it.value("value"),
        it.value("name"),
    ];
    blake3::hash(parts.join("\u{1f}").as_bytes()).to_hex()[..32].to_owned()
}
