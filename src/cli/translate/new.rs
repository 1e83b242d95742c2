//! `gongji translate new`.

use super::super::report::Report;
use super::super::{Failure, exit};
use super::Desk;
use crate::l10n::{Arg, skeleton};
use clap::Args;
use serde::Serialize;

/// Begin a language: files with every message as a comment, under its Korean and English
///
/// The forms of messages have exactly the plurals of the language, and terms of the law are told
/// where the glossary has them. Take `# ` away before a message and write its text: until then it is
/// missing, never a copy. Files that exist are left as they are, as are messages the language has.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  gongji translate new fr")]
pub(super) struct NewArgs {
    /// The tag of the language, such as fr or zh-Hant
    language: String,
}

/// `translate new --format json`.
#[derive(Serialize)]
struct NewJson {
    locale: String,
    created: Vec<String>,
}

pub(super) fn run(args: &NewArgs, desk: &Desk, report: &Report) -> Result<u8, Failure> {
    let locale = desk.language(&args.language)?;
    let mut created = Vec::new();
    for (file, text) in skeleton(&desk.translations, &locale) {
        let path = desk.folder.path(&format!("locales/{locale}/{file}"));
        if path.symlink_metadata().is_err() {
            created.push(desk.write(&locale, &file, &text)?);
        }
    }
    for path in &created {
        report.line(&report.text("cli-created", &[("file", Arg::Text(path.as_str().into()))]));
    }
    let tag = Arg::Text(locale.to_string().into());
    let id = if created.is_empty() { "cli-translate-new-none" } else { "cli-translate-new-next" };
    report.line(&report.text(id, &[("value", tag)]));
    if report.is_json() {
        report.json(&NewJson { locale: locale.to_string(), created });
    }
    Ok(exit::FINE)
}
