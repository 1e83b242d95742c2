//! [`Diagnostic`] and [`Findings`]: what is wrong in the user's files, where, and what to do.
//!
//! A diagnostic carries a code and arguments, no sentence: the sentence is the Fluent message
//! `finding-<code>` (with `.hint`) in the language of whoever reads the report.

use crate::key::Key;
use std::ops::Range;
use std::sync::Arc;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Stops building: the output would be wrong or incomplete.
    Error,
    /// Builds, but somebody should look.
    Warning,
    /// For information.
    Note,
}

impl Severity {
    /// The name used in reports and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A text file that was read: its path from the site folder, with `/`, and its text.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path from the site folder, or `<built-in>/…` for what is inside the program.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl SourceFile {
    /// A shared source file.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into() })
    }

    /// Line and column of a byte offset, both from 1, the column in characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let mut end = offset.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &self.text[..end];
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (line, before[start..].chars().count() + 1)
    }
}

/// Where a finding is: a file and, where it is known, the bytes in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The bytes the caret underlines.
    pub span: Option<Range<usize>>,
}

impl Place {
    /// A place inside a file.
    pub fn new(file: &Arc<SourceFile>, span: Range<usize>) -> Self {
        Self { file: file.clone(), span: Some(span) }
    }

    /// A whole file, or a folder: no text is shown.
    pub fn whole(path: impl Into<String>) -> Self {
        Self { file: SourceFile::new(path, ""), span: None }
    }
}

/// One thing that is wrong in the user's files.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// What is wrong, such as `unknown_key`; also the name of its message.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it is.
    pub place: Option<Place>,
    /// The clinic it concerns.
    pub clinic: Option<String>,
    /// The version it concerns.
    pub version: Option<String>,
    /// The language it concerns.
    pub locale: Option<String>,
    /// The fact it concerns.
    pub key: Option<Key>,
    /// Arguments of the message.
    pub args: Vec<(&'static str, String)>,
    /// Law articles it rests on, as printed.
    pub law: Vec<String>,
    /// Who let it pass, and why.
    pub waived: Option<Waived>,
    /// What became of it, where the version is sealed and cannot be mended in place.
    pub sealed: Option<Sealed>,
}

/// A finding that somebody let pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waived {
    /// Who.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// A finding in a sealed version: it is mended by a new one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The version that follows and is right in this, if there is one.
    pub mended_by: Option<String>,
}

impl Diagnostic {
    /// An error.
    pub fn error(code: &'static str) -> Self {
        Self {
            code,
            severity: Severity::Error,
            place: None,
            clinic: None,
            version: None,
            locale: None,
            key: None,
            args: Vec::new(),
            law: Vec::new(),
            waived: None,
            sealed: None,
        }
    }

    /// A warning.
    pub fn warning(code: &'static str) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code) }
    }

    /// A note.
    pub fn note(code: &'static str) -> Self {
        Self { severity: Severity::Note, ..Self::error(code) }
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Says which fact.
    #[must_use]
    pub fn key(mut self, key: Key) -> Self {
        self.key = Some(key);
        self
    }

    /// Says which language.
    #[must_use]
    pub fn locale(mut self, locale: impl ToString) -> Self {
        self.locale = Some(locale.to_string());
        self
    }

    /// The value of an argument, or an empty string.
    pub fn value(&self, name: &str) -> &str {
        self.args.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// Whether this says the same of the same place, if perhaps of another page.
    fn repeats(&self, other: &Self) -> bool {
        let args = |it: &Self| -> Vec<(&'static str, String)> {
            it.args.iter().filter(|(name, _)| *name != "page").cloned().collect()
        };
        let is_placed = self.place.is_some() || self.code == "theme_contract";
        self.code == other.code
            && self.place == other.place
            && self.locale == other.locale
            && args(self) == args(other)
            && (is_placed || self == other)
    }

    fn order(&self) -> (&str, usize, Severity, &'static str, &[(&'static str, String)]) {
        let (path, start) = self.place.as_ref().map_or(("", 0), |place| {
            (place.file.path.as_str(), place.span.as_ref().map_or(0, |span| span.start))
        });
        (path, start, self.severity, self.code, &self.args)
    }
}

/// All findings of a run. Nothing is printed when it is found; everything is shown together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings(Vec<Diagnostic>);

impl Findings {
    /// No findings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all findings of another stage.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Keeps those findings of which `is_kept` says so.
    pub fn retain(&mut self, is_kept: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(is_kept);
    }

    /// Whether an error stands, so that nothing may be written.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|it| it.severity == Severity::Error)
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|it| it.severity == severity).count()
    }

    /// The findings, in the order of [`Findings::sort`] if it was called.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Sorts by file and place, so that reports do not depend on threads. Repeats are dropped: a
    /// mistake that shows on many pages, or in many clinics, is told once.
    pub fn sort(&mut self) {
        self.0.sort_by(|a, b| a.order().cmp(&b.order()));
        self.0.dedup_by(|later, first| later.repeats(first));
    }

    /// Sorts clinic by clinic, what is of no clinic first, and the heaviest first in each. Repeats
    /// are dropped.
    pub fn sort_by_weight(&mut self) {
        self.sort();
        self.0.sort_by(|a, b| {
            let of = |it: &Diagnostic| (it.clinic.clone(), it.severity);
            of(a).cmp(&of(b))
        });
    }

    /// Fills in the clinic and version where a finding does not name one.
    #[must_use]
    pub fn of(mut self, clinic: &str, version: Option<&str>) -> Self {
        for it in &mut self.0 {
            it.clinic.get_or_insert_with(|| clinic.to_owned());
            if it.version.is_none() {
                it.version = version.map(str::to_owned);
            }
        }
        self
    }
}

impl From<Box<Diagnostic>> for Findings {
    fn from(diagnostic: Box<Diagnostic>) -> Self {
        Self(vec![*diagnostic])
    }
}

impl FromIterator<Diagnostic> for Findings {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(iter: I) -> Self {
        Self(iter.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let file = SourceFile::new("a.yaml", "이름: 김\n전화: 02\n");
        assert_eq!(file.line_column(0), (1, 1));
        assert_eq!(file.line_column("이름: ".len()), (1, 5));
        assert_eq!(file.line_column("이름: 김\n전화: ".len()), (2, 5));
        assert_eq!(file.line_column(1), (1, 1), "inside a character is its start");
        assert_eq!(file.line_column(9999), (3, 1));
    }

    #[test]
    fn sorting_is_by_place_and_drops_repeats() {
        let file = SourceFile::new("b.yaml", "x: 1\ny: 2\n");
        let late = Diagnostic::error("late").at(Place::new(&file, 5..6));
        let early = Diagnostic::warning("early").at(Place::new(&file, 0..1));
        let mut findings: Findings =
            [late.clone(), early.clone(), late.clone()].into_iter().collect();
        findings.sort();
        assert_eq!(findings.iter().map(|it| it.code).collect::<Vec<_>>(), ["early", "late"]);
        assert!(findings.has_errors());
    }
}
