//! Texts on their way to the tools of translators and back: PO and XLIFF.
//!
//! It stands right after [`crate::l10n`], which knows how Fluent is written: here is only which
//! text goes into which unit of which format, and what is taken of what comes back.

mod import;
mod po;
mod unit;
mod xliff;

pub use import::{Import, import};
pub use unit::{Progress, Returned, Unit, units};

use crate::diag::{Findings, SourceFile};
use crate::l10n::Locale;
use std::sync::Arc;

/// A format of files for translators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exchange {
    /// PO, as gettext has it.
    Po,
    /// XLIFF 2.1.
    Xliff,
}

/// Units as a file.
pub fn export(units: &[Unit], locale: &Locale, how: Exchange) -> String {
    match how {
        Exchange::Po => po::write(units, locale),
        Exchange::Xliff => xliff::write(units, locale),
    }
}

/// A file that came back: the language it names and its units.
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel {
    /// The tag of the language, as the file has it.
    pub language: String,
    /// What it holds.
    pub units: Vec<Returned>,
}

/// Reads a file that came back, whichever format it has. `None` if it cannot be read.
pub fn read(file: &Arc<SourceFile>, findings: &mut Findings) -> Option<Parcel> {
    let is_xml = file.text.trim_start().starts_with('<');
    if is_xml { xliff::read(file, findings) } else { po::read(file, findings) }
}

#[cfg(test)]
mod tests;
