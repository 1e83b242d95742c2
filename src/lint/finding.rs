//! [`Hit`]: where a rule found something, before it is a finding.

use crate::diag::Severity;
use crate::fact::Citation;

/// Stands before each word of the vocabulary in an argument of a message.
pub const WORD: char = '\u{1}';

/// Where a rule found something, and what the message needs.
#[derive(Clone, Debug)]
pub struct Hit {
    pub(super) file: HitFile,
    pub(super) path: String,
    pub(super) key: Option<String>,
    pub(super) args: Vec<(&'static str, String)>,
    pub(super) law: Vec<Citation>,
    pub(super) at_most: Severity,
    pub(super) locale: Option<String>,
}

/// Which of a clinic's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HitFile {
    /// The facts of the version.
    Version,
    /// `clinic.yaml`.
    Clinic,
}

impl Hit {
    /// At a fact of the version, by its dotted path in the YAML: `rights.channels`,
    /// `entrustment.parties.green-lab.items.name`. Where there is no such fact, at the deepest part
    /// of the path that there is.
    pub fn at(path: impl ToString) -> Self {
        Self {
            file: HitFile::Version,
            path: path.to_string(),
            key: None,
            args: Vec::new(),
            law: Vec::new(),
            at_most: Severity::Error,
            locale: None,
        }
    }

    /// At a fact of `clinic.yaml`.
    pub fn in_clinic(path: impl ToString) -> Self {
        Self { file: HitFile::Clinic, ..Self::at(path) }
    }

    /// Names the fact otherwise than by where it stands: as documents name it.
    #[must_use]
    pub fn keyed(mut self, key: impl ToString) -> Self {
        self.key = Some(key.to_string());
        self
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Adds words of the vocabulary as an argument: the report says them in its language.
    #[must_use]
    pub fn words(self, name: &'static str, kind: &str, words: &[&str]) -> Self {
        let words: Vec<String> = words.iter().map(|it| format!("{WORD}{kind}-{it}")).collect();
        self.arg(name, words.concat())
    }

    /// Names the articles, where they are not those of the norm.
    #[must_use]
    pub fn law<'c>(mut self, law: impl IntoIterator<Item = &'c Citation>) -> Self {
        self.law.extend(law.into_iter().cloned());
        self
    }

    /// Weighs no more than this, even where the norm would make it more.
    #[must_use]
    pub fn at_most(mut self, severity: Severity) -> Self {
        self.at_most = severity;
        self
    }

    /// Says which language it is about.
    #[must_use]
    pub fn locale(mut self, locale: impl ToString) -> Self {
        self.locale = Some(locale.to_string());
        self
    }
}
