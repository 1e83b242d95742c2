//! The texts of all languages as translators work on them, of a folder that need not be a whole
//! site.

use super::{message_files, unless_unfit};
use crate::diag::Findings;
use crate::l10n::{Catalog, Locale, MessageFile, RECORD, RecordFile, Translations};
use crate::source::embedded;
use crate::source::files::{ReadError, SiteFolder};
use std::collections::BTreeSet;

/// Reads the texts and the records of what they were made from. What is wrong with the texts
/// blocks them, and is told by `check`; what is wrong with the records is a finding.
///
/// # Errors
/// If the disk says no.
pub fn translations(
    folder: &SiteFolder,
    findings: &mut Findings,
) -> Result<Translations, ReadError> {
    let mut errors = Findings::new();
    let files = message_files(folder, &mut errors)?;
    Catalog::load(&files, &mut errors);
    let records = records(folder, &files, findings)?;
    Ok(Translations::of(&files, &records, &errors, findings))
}

/// The same for `check`: only languages that the site publishes or has files of its own in, and
/// without a look at errors, which `check` tells otherwise.
///
/// # Errors
/// If the disk says no.
pub fn published_translations(
    folder: &SiteFolder,
    published: &[Locale],
    findings: &mut Findings,
) -> Result<Translations, ReadError> {
    let mut files = message_files(folder, &mut Findings::new())?;
    let own: BTreeSet<Locale> =
        files.iter().filter(|it| it.is_own).map(|it| it.locale.clone()).collect();
    let is_wanted = |it: &Locale| it.is_korean() || own.contains(it) || published.contains(it);
    files.retain(|it| is_wanted(&it.locale));
    let mut records = records(folder, &files, findings)?;
    records.retain(|it| is_wanted(&it.locale));
    Ok(Translations::of(&files, &records, &Findings::new(), findings))
}

fn records(
    folder: &SiteFolder,
    files: &[MessageFile],
    findings: &mut Findings,
) -> Result<Vec<RecordFile>, ReadError> {
    let mut records = Vec::new();
    for file in embedded::files("locales") {
        let mut parts = file.path.split('/').skip(1);
        if let (Some(tag), Some(RECORD), None) = (parts.next(), parts.next(), parts.next())
            && let (Ok(locale), Some(source)) = (Locale::parse(tag), file.text())
        {
            records.push(RecordFile { locale, source, is_own: false });
        }
    }
    let locales: BTreeSet<&Locale> = files.iter().map(|it| &it.locale).collect();
    for locale in locales {
        let read = folder.read(&format!("locales/{locale}/{RECORD}"));
        if let Some(source) = unless_unfit(read, findings)?.flatten() {
            records.push(RecordFile { locale: locale.clone(), source, is_own: true });
        }
    }
    Ok(records)
}
