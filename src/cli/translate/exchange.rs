//! `gongji translate export` and `import`.

use super::super::report::Report;
use super::super::{Failure, Format, exit, formats};
use super::Desk;
use crate::diag::Findings;
use crate::history::store::replace_file;
use crate::l10n::{Arg, Edit, Locale, RECORD, State, edited};
use crate::source::files::read_text;
use crate::translate::{self, Exchange, units};
use clap::{Args, ValueEnum};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What `export` writes.
const EXPORT_FORMATS: &[Format] = &[Format::Po, Format::Xliff];

/// Write the texts of a language for the tools of translators
///
/// Each text is a unit, and each of its variants: the Korean as the source, the English beside it,
/// the present translation as the target, and for a stale one the Korean it was made from. What is
/// filled in, such as `{ $name }`, has to stay.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji translate export ru --format po --output ru.po\n  gongji translate export ar --format xliff --only stale,missing > ar.xlf"
)]
pub(super) struct ExportArgs {
    /// The language
    language: String,
    /// For gettext's tools (Poedit, Weblate …) or for those of translation agencies
    #[arg(long, value_parser = formats(EXPORT_FORMATS), default_value = "po")]
    format: Format,
    /// Only texts of these states
    #[arg(long, value_name = "STATES", value_delimiter = ',')]
    only: Vec<StateArg>,
    /// Write to this file [default: standard output]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Take a file that came back from a translator
///
/// Writes only the texts that changed: comments, and all else in the files, stay to the byte. A text
/// whose Korean has changed since it was sent is left out, and one marked as not done. A text that
/// lost something to be filled in is an error, and nothing is written of the file it belongs to. What
/// is taken is recorded in `locales/<language>/.source`.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  gongji translate import ru.po")]
pub(super) struct ImportArgs {
    /// The file, PO or XLIFF 2
    file: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum StateArg {
    /// The Korean changed since
    Stale,
    /// Not there
    Missing,
    /// The Korean itself
    Same,
    /// With an error
    Blocked,
    /// Nobody recorded from which Korean it was made
    Unrecorded,
}

impl From<StateArg> for State {
    fn from(state: StateArg) -> Self {
        match state {
            StateArg::Stale => Self::Stale,
            StateArg::Missing => Self::Missing,
            StateArg::Same => Self::Same,
            StateArg::Blocked => Self::Blocked,
            StateArg::Unrecorded => Self::Unrecorded,
        }
    }
}

pub(super) fn export(args: &ExportArgs, desk: &Desk, report: &Report) -> Result<u8, Failure> {
    let locale = desk.language(&args.language)?;
    desk.must_have_records()?;
    let wanted: Vec<State> = args.only.iter().map(|it| State::from(*it)).collect();
    let is_wanted = |state: State| wanted.is_empty() || wanted.contains(&state);
    let units = units(&desk.translations, &locale, &is_wanted);
    let how = if args.format == Format::Xliff { Exchange::Xliff } else { Exchange::Po };
    let text = translate::export(&units, &locale, how);
    let Some(output) = &args.output else {
        report.data(&text);
        return Ok(exit::FINE);
    };
    // A bare name has no folder that could be waited for.
    replace_file(&Path::new(".").join(output), text.as_bytes())?;
    let text = [("count", count(units.len())), ("file", path(&output.display().to_string()))];
    report.line(&report.text("cli-translate-exported", &text));
    Ok(exit::FINE)
}

pub(super) fn import(args: &ImportArgs, desk: &Desk, report: &Report) -> Result<u8, Failure> {
    desk.must_have_records()?;
    let file = read_text(&args.file)?;
    let mut findings = Findings::new();
    let Some(parcel) = translate::read(&file, &mut findings) else {
        return Err(Failure::Findings(findings));
    };
    let locale = desk.language(&parcel.language)?;
    let result = translate::import(&desk.translations, &locale, &file, &parcel.units);
    let changed = write(desk, &locale, &result.edits)?;
    let mut record = desk.translations.record(&locale);
    let (taken, has_news) = (result.taken, !result.made.is_empty());
    for (name, made) in result.made.into_values().flatten() {
        record.set(&name, made);
    }
    if has_news {
        desk.write(&locale, RECORD, &record.to_text())?;
    }
    let mut findings = result.findings;
    findings.sort();
    let mut lines: Vec<String> = changed
        .iter()
        .map(|it| report.text("cli-translate-wrote", &[("file", path(it))]))
        .collect();
    let edits: usize = result.edits.values().map(Vec::len).sum();
    let said =
        [("count", count(taken)), ("changed", count(edits)), ("undone", count(result.undone))];
    lines.push(report.text("cli-translate-imported", &said));
    let mut summary = serde_json::Map::new();
    for (name, number) in [("taken", taken), ("changed", edits), ("undone", result.undone)] {
        summary.insert(name.to_owned(), number.into());
    }
    report.findings_and(&findings, summary, &lines);
    Ok(if findings.is_empty() { exit::FINE } else { exit::FINDINGS })
}

/// Writes the files in which texts change.
fn write(
    desk: &Desk,
    locale: &Locale,
    edits: &BTreeMap<String, Vec<Edit>>,
) -> Result<Vec<String>, Failure> {
    let mut written = Vec::new();
    for (file, edits) in edits {
        let known = desk.folder.read(&format!("locales/{locale}/{file}"))?;
        let known = known.as_ref().map_or("", |it| it.text.as_str());
        let base = |id: &str| {
            let (_, built_in) = desk.translations.holder(locale, id)?;
            built_in.map(str::to_owned)
        };
        let text = edited(known, edits, &desk.translations.order(file), &base);
        written.push(desk.write(locale, file, &text)?);
    }
    Ok(written)
}

fn count(number: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

fn path(text: &str) -> Arg<'static> {
    Arg::Text(text.to_owned().into())
}
