//! `gongji explain`.

use super::report::Report;
use super::{Common, Failure, exit};
use crate::diag::Severity;
use crate::l10n::Arg;
use crate::law::{Norm, Source};
use crate::lint::{PACKS, Rule};
use crate::source::yaml::nearest;
use clap::Args;
use serde::Serialize;

/// Tell what a finding is about: what it finds, why, how to mend it, and an example
///
/// Without a code it lists all rules.
#[derive(Debug, Args)]
#[command(after_help = after_help())]
pub(super) struct ExplainArgs {
    /// The code as `gongji check` prints it
    code: Option<String>,
}

/// Examples, and all rules by their codes.
fn after_help() -> String {
    let mut out = "Examples:\n  gongji explain\n  gongji explain retention_vague\n  \
                   gongji explain retention_vague --locale ko\n  gongji explain --format json\n"
        .to_owned();
    let width = Rule::all().map(|(_, rule)| rule.code.len()).max().unwrap_or_default();
    for pack in PACKS {
        out.push_str(&format!("\nRules ({}):\n", pack.name));
        for rule in pack.rules {
            out.push_str(&format!("  {:width$}  {}\n", rule.code, rule.page().title));
        }
    }
    out
}

/// `explain --format json`.
#[derive(Serialize)]
struct RuleJson {
    code: &'static str,
    pack: &'static str,
    severity: &'static str,
    law: Vec<String>,
    source: &'static str,
    in_force_from: Option<String>,
    until: Option<String>,
    title: String,
    text: String,
    before: String,
    after: String,
}

pub(super) fn run(args: &ExplainArgs, _: &Common, report: &Report) -> Result<u8, Failure> {
    match &args.code {
        None => {
            list(report);
            Ok(exit::FINE)
        }
        Some(code) => one(code, report),
    }
}

fn one(code: &str, report: &Report) -> Result<u8, Failure> {
    let Some((pack, rule)) = Rule::named(code) else {
        let code = code.replace(['-', '.'], "_");
        let Some((message, hint)) = report.finding(&code) else {
            let codes = Rule::all().map(|(_, rule)| rule.code);
            let near = nearest(&code, codes).unwrap_or_default();
            let args =
                [("value", Arg::Text(code.clone().into())), ("near", Arg::Text(near.into()))];
            let id = if near.is_empty() { "cli-explain-unknown" } else { "cli-explain-near" };
            return Err(Failure::Usage(report.text(id, &args)));
        };
        report.data(&format!("{code}\n\n{message}\n{hint}\n"));
        return Ok(exit::FINE);
    };
    if report.is_json() {
        report.json(&json(pack.name, rule, report));
    } else {
        report.data(&page(pack.name, rule, report));
    }
    Ok(exit::FINE)
}

fn page(pack: &str, rule: &Rule, report: &Report) -> String {
    let page = rule.page();
    let mut out = format!("{} ({pack})\n\n{}\n", rule.code, page.title(report.locale()));
    let text = page.text(report.locale());
    if !text.is_empty() {
        out.push_str(&format!("\n{text}\n"));
    }
    if let Some(norm) = rule.norm() {
        out.push('\n');
        for line in rests_on(norm, report) {
            out.push_str(&format!("{line}\n"));
        }
    }
    let indented = |it: &str| it.lines().map(|it| format!("    {it}\n")).collect::<String>();
    out.push_str(&format!("\n# {}\n", report.text("cli-explain-before", &[])));
    out.push_str(&indented(&page.example.before));
    out.push_str(&format!("\n# {}\n", report.text("cli-explain-after", &[])));
    out.push_str(&indented(&page.example.after));
    out
}

/// What a rule rests on, line by line.
fn rests_on(norm: &Norm, report: &Report) -> Vec<String> {
    let text = |it: String| Arg::Text(it.into());
    let laws = report.laws(&norm.cited());
    let mut lines = Vec::new();
    if !laws.is_empty() {
        lines.push(report.text("cli-explain-law", &[("laws", text(laws))]));
    }
    lines.push(report.text(&format!("cli-explain-{}", norm.severity.name()), &[]));
    lines.push(source(norm.source, report));
    if let Some(from) = norm.in_force_from {
        lines.push(report.text("cli-law-from", &[("date", text(from.to_string()))]));
    }
    if let Some(until) = norm.until {
        lines.push(report.text("cli-law-until", &[("date", text(until.to_string()))]));
    }
    if let Some(fine) = &norm.fine {
        let won = Arg::Number(i64::try_from(fine.won).unwrap_or(i64::MAX));
        let by = text(report.laws(&[fine.law.short()]));
        lines.push(report.text("cli-explain-fine", &[("won", won), ("law", by)]));
    }
    lines
}

/// How sure a source is, in words.
pub(super) fn source(source: Source, report: &Report) -> String {
    report.text(&format!("cli-law-source-{}", source.name()), &[])
}

fn list(report: &Report) {
    if report.is_json() {
        let all: Vec<RuleJson> =
            Rule::all().map(|(pack, rule)| json(pack.name, rule, report)).collect();
        return report.json(&all);
    }
    let width = Rule::all().map(|(_, rule)| rule.code.len()).max().unwrap_or_default();
    let mut out = String::new();
    for pack in PACKS {
        let count = Arg::Number(i64::try_from(pack.rules.len()).unwrap_or(i64::MAX));
        let args = [("pack", Arg::Text(pack.name.into())), ("count", count)];
        out.push_str(&format!("{}\n", report.text("cli-explain-pack", &args)));
        for rule in pack.rules {
            let weight = rule.norm().map_or(Severity::Note, |it| it.severity);
            let weight = report.text(&format!("cli-{}", weight.name()), &[]);
            let title = rule.page();
            let title = title.title(report.locale());
            out.push_str(&format!("  {:width$}  {weight:8} {title}\n", rule.code));
        }
        out.push('\n');
    }
    report.data(&out);
}

fn json(pack: &'static str, rule: &Rule, report: &Report) -> RuleJson {
    let page = rule.page();
    let norm = rule.norm();
    let date = |it: Option<crate::date::KnownDate>| it.map(|it| it.to_string());
    RuleJson {
        code: rule.code,
        pack,
        severity: norm.map_or("note", |it| it.severity.name()),
        law: norm.map(Norm::cited).unwrap_or_default(),
        source: norm.map_or("memory", |it| it.source.name()),
        in_force_from: date(norm.and_then(|it| it.in_force_from)),
        until: date(norm.and_then(|it| it.until)),
        title: page.title(report.locale()).to_owned(),
        text: page.text(report.locale()).to_owned(),
        before: page.example.before.clone(),
        after: page.example.after,
    }
}
