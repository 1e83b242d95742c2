//! `gongji translate`: what translators work with.

mod accept;
mod exchange;
mod new;
mod pseudo;
mod status;

use super::report::Report;
use super::{Common, Failure, language_of};
use crate::diag::{Diagnostic, Findings};
use crate::history::store::replace_file;
use crate::l10n::{Locale, Translations};
use crate::project::translations;
use crate::source::files::{ReadError, SiteFolder, join};
use clap::{Args, Subcommand};
use std::fs;

/// See which translations are missing or out of date, and work on them
///
/// Korean is authoritative, and every other language translates it. From which Korean each text was
/// made stands beside the texts, in `locales/<language>/.source`: where the Korean says something
/// else since, the translation is stale. Works in a site, on the site's own languages, and in the
/// folder of gongji itself.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct TranslateArgs {
    #[command(subcommand)]
    command: TranslateCommand,
}

const AFTER_HELP: &str = "Examples:
  gongji translate status              how far every language is
  gongji translate status ru           what of Russian is stale, with what changed in the Korean
  gongji translate accept ru officer   I have seen the Korean, and the Russian says it
  gongji translate new fr              begin a language: files with the Korean and English as comments
  gongji translate export ru --format po --only stale,missing --output ru.po
  gongji translate import ru.po        take what came back
  gongji translate pseudo              a language that shows what is not translated and what does not fit";

#[derive(Debug, Subcommand)]
enum TranslateCommand {
    Status(status::StatusArgs),
    Accept(accept::AcceptArgs),
    New(new::NewArgs),
    Export(exchange::ExportArgs),
    Import(exchange::ImportArgs),
    Pseudo(pseudo::PseudoArgs),
}

pub(super) fn run(args: &TranslateArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let folder = SiteFolder::open(&common.root)?;
    let mut findings = Findings::new();
    let translations = translations(&folder, &mut findings)?;
    let desk = Desk { folder, translations, findings };
    match &args.command {
        TranslateCommand::Status(args) => status::run(args, &desk, report),
        TranslateCommand::Accept(args) => accept::run(args, &desk, report),
        TranslateCommand::New(args) => new::run(args, &desk, report),
        TranslateCommand::Export(args) => exchange::export(args, &desk, report),
        TranslateCommand::Import(args) => exchange::import(args, &desk, report),
        TranslateCommand::Pseudo(args) => pseudo::run(args, &desk, report),
    }
}

/// The folder, its texts, and what is wrong with the record of what they were made from.
struct Desk {
    folder: SiteFolder,
    translations: Translations,
    findings: Findings,
}

impl Desk {
    /// A language that can be translated into.
    fn language(&self, tag: &str) -> Result<Locale, Failure> {
        let locale = language_of(tag)?;
        if locale.is_korean() {
            return Err(Diagnostic::error("translate_korean").into());
        }
        Ok(locale)
    }

    /// A language of which there are texts.
    fn known(&self, tag: &str) -> Result<Locale, Failure> {
        let locale = self.language(tag)?;
        if self.translations.locales().any(|it| *it == locale) {
            return Ok(locale);
        }
        let known: Vec<&str> = self.translations.locales().map(Locale::as_str).collect();
        let found = Diagnostic::error("unknown_language").arg("value", tag);
        Err(found.arg("known", known.join(", ")).into())
    }

    /// Records are written whole, so one that could not be read must be mended first.
    fn must_have_records(&self) -> Result<(), Failure> {
        if self.findings.has_errors() {
            return Err(Failure::Findings(self.findings.clone()));
        }
        Ok(())
    }

    /// Writes a file of a language, whole or not at all, and says its path in the site.
    fn write(&self, locale: &Locale, file: &str, text: &str) -> Result<String, Failure> {
        let relative = join(&format!("locales/{locale}"), file);
        let path = self.folder.path(&relative);
        let folder = relative.rsplit_once('/').map_or("", |(folder, _)| folder);
        fs::create_dir_all(self.folder.path(folder)).map_err(ReadError::io(&path))?;
        self.folder.must_be_inside(folder)?;
        replace_file(&path, text.as_bytes())?;
        Ok(relative)
    }
}
