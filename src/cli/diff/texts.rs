//! `diff --text`: two plain files with the same engine.

use super::super::report::Report;
use super::super::{Failure, Format, exit, language_of};
use super::DiffArgs;
use super::json::{SegmentJson, TextJson};
use crate::diag::SourceFile;
use crate::diff::{Ink, Naming, Wording, compare_text, spans_to_markdown, spans_to_text};
use crate::document::{Inline, Voice};
use crate::project::built_in_catalog;
use crate::render::{redline_text, standalone};
use crate::source::files::{read_text, text_of};
use std::io;
use std::path::Path;
use std::sync::Arc;

pub(super) fn run(files: &[String], args: &DiffArgs, report: &Report) -> Result<u8, Failure> {
    let [old, new] = files else {
        // clap takes two and no other number.
        return Err(Failure::Usage(report.text("cli-diff-two-files", &[])));
    };
    if old == "-" && new == "-" {
        return Err(Failure::Usage(report.text("cli-diff-two-files", &[])));
    }
    let locale = args.locale.as_deref().map(language_of).transpose()?;
    let (before, after) = (read(old)?, read(new)?);
    let spans = compare_text(&before.text, &after.text);
    match args.format {
        Format::Json => {
            report.json(&TextJson { segments: spans.iter().map(SegmentJson::from).collect() });
        }
        Format::Md => report.data(&spans_to_markdown(&spans)),
        Format::Text => report.data(&spans_to_text(&spans, Ink::Marks)),
        Format::Human | Format::Form(_) | Format::Sarif | Format::Po | Format::Xliff => {
            report.data(&spans_to_text(&spans, report.ink()))
        }
        Format::Html => {
            let catalog = built_in_catalog();
            let voice = Voice::new(&catalog, report.locale(), Vec::new());
            let name = format!("{old} – {new}");
            let wording = Wording::new(&voice, Naming::Amended, &vec![Inline::Text(name.clone())]);
            let language = locale.as_ref().unwrap_or(report.locale());
            report.data(&standalone(language, &name, &[redline_text(&spans, &wording)]));
        }
    }
    Ok(exit::FINE)
}

fn read(path: &str) -> Result<Arc<SourceFile>, Failure> {
    Ok(if path == "-" { text_of("-", io::stdin().lock())? } else { read_text(Path::new(path))? })
}
