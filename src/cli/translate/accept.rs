//! `gongji translate accept`.

use super::super::report::Report;
use super::super::{Failure, exit};
use super::Desk;
use crate::diag::Diagnostic;
use crate::l10n::{Arg, Made, RECORD, Sentence, State};
use crate::source::yaml::nearest;
use clap::Args;
use serde::Serialize;

/// Record that translations say what the Korean says now
///
/// Writes to `locales/<language>/.source` from which Korean each text was made. With `--all`: every
/// text that is stale or not recorded yet, but not one that is a copy of the Korean or has an error.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji translate accept ru officer.phone\n  gongji translate accept ru --all"
)]
pub(super) struct AcceptArgs {
    /// The language
    language: String,
    /// Messages, with their attributes, or single texts such as officer.phone
    #[arg(value_name = "ID", required_unless_present = "all", conflicts_with = "all")]
    ids: Vec<String>,
    /// All that is stale or not recorded
    #[arg(long)]
    all: bool,
}

/// `translate accept --format json`.
#[derive(Serialize)]
struct AcceptJson {
    locale: String,
    file: String,
    accepted: Vec<String>,
}

pub(super) fn run(args: &AcceptArgs, desk: &Desk, report: &Report) -> Result<u8, Failure> {
    let locale = desk.known(&args.language)?;
    desk.must_have_records()?;
    let sentences = desk.translations.sentences(&locale);
    let chosen: Vec<&Sentence<'_>> = if args.all {
        let is_open = |it: &&Sentence<'_>| matches!(it.state, State::Stale | State::Unrecorded);
        sentences.iter().filter(is_open).collect()
    } else {
        named(&args.ids, &sentences)?
    };
    let mut record = desk.translations.record(&locale);
    for it in &chosen {
        record.set(&it.name(), Made::from(it.korean.wording));
    }
    let mut file = format!("locales/{locale}/{RECORD}");
    if !chosen.is_empty() {
        file = desk.write(&locale, RECORD, &record.to_text())?;
    }
    let accepted: Vec<String> = chosen.iter().map(|it| it.name()).collect();
    let count = Arg::Number(i64::try_from(accepted.len()).unwrap_or(i64::MAX));
    let text = [("count", count), ("file", Arg::Text(file.clone().into()))];
    report.line(&report.text("cli-translate-accepted", &text));
    if report.is_json() {
        report.json(&AcceptJson { locale: locale.to_string(), file, accepted });
    }
    Ok(exit::FINE)
}

/// The texts that are named, which have to be there and without an error.
fn named<'s, 't>(
    ids: &[String],
    sentences: &'s [Sentence<'t>],
) -> Result<Vec<&'s Sentence<'t>>, Failure> {
    let mut chosen: Vec<&Sentence<'_>> = Vec::new();
    for id in ids {
        let of_id = sentences.iter().filter(|it| it.id == id || it.name() == *id);
        let of_id: Vec<&Sentence<'_>> = of_id.collect();
        if of_id.is_empty() {
            let names: Vec<String> = sentences.iter().map(Sentence::name).collect();
            let near = nearest(id, names.iter().map(String::as_str)).unwrap_or_default();
            let found = Diagnostic::error("unknown_message").arg("name", id).arg("near", near);
            return Err(found.into());
        }
        let is_there = |it: &&Sentence<'_>| !matches!(it.state, State::Missing | State::Blocked);
        let there: Vec<&Sentence<'_>> = of_id.into_iter().filter(is_there).collect();
        if there.is_empty() {
            return Err(Diagnostic::error("nothing_to_accept").arg("name", id).into());
        }
        chosen.extend(there);
    }
    Ok(chosen)
}
