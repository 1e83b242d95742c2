//! [`History`]: the sealed versions of a clinic's policy, thawed.

use super::ledger::{Ledger, Seal};
use super::wire::{Difference, Digest, RedactedAs, SealedFile};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, SourceFile};
use crate::document::{Document, Inlines};
use crate::key::Key;
use crate::l10n::Locale;
use crate::policy::Label;
use crate::source::yaml::{self, Kind};
use std::ops::Range;
use std::sync::Arc;

/// The sealed versions of a clinic, and its ledger.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Every event, oldest first.
    pub ledger: Ledger,
    /// The versions, oldest first by the date from which they apply.
    pub versions: Vec<SealedVersion>,
}

/// A version as it was sealed, and what was done to it since.
#[derive(Clone, Debug)]
pub struct SealedVersion {
    /// From when it applies; its name.
    pub effective: KnownDate,
    /// When it was announced.
    pub announced: Option<KnownDate>,
    /// When the policy was first made.
    pub established: Option<KnownDate>,
    /// An amendment that was made up to show how gongji works.
    pub illustrative: bool,
    /// Taken over from before there was gongji.
    pub imported: bool,
    /// The version whose error this one corrects.
    pub corrects: Option<KnownDate>,
    /// Languages that were held back by name.
    pub withheld: Vec<Locale>,
    /// The texts of record, Korean first, then in the order of their tags.
    pub documents: Vec<SealedDocument>,
    /// The facts; `None` only if a finding of error severity says why.
    pub facts: Option<SealedFacts>,
    /// What was taken out, oldest first.
    pub redactions: Vec<Redaction>,
    /// The digest of the ledger line that sealed it.
    pub digest_of_line: Digest,
    /// The event itself, with what was allowed, overridden and changed.
    pub seal: Seal,
}

/// The text of record in one language.
#[derive(Clone, Debug)]
pub struct SealedDocument {
    /// The language.
    pub locale: Locale,
    /// The text.
    pub document: Document,
    /// The main points above it.
    pub labels: Vec<SealedLabel>,
    /// The digest that the ledger keeps; redaction does not change it.
    pub digest: Digest,
}

/// A main point of a policy as it was shown above the text.
#[derive(Clone, Debug, PartialEq)]
pub struct SealedLabel {
    /// The key of the section it leads to.
    pub section: String,
    /// The name of its icon.
    pub icon: String,
    /// What it is about.
    pub title: Inlines,
    /// The main point.
    pub text: Inlines,
}

impl From<&Label> for SealedLabel {
    fn from(label: &Label) -> Self {
        Self {
            section: label.section.to_string(),
            icon: label.icon.to_string(),
            title: label.title.clone(),
            text: label.text.clone(),
        }
    }
}

/// The facts of a version as they were sealed: trees, read into types by whoever needs them.
#[derive(Clone, Debug)]
pub struct SealedFacts {
    /// The file, for findings of who reads the trees.
    pub source: Arc<SourceFile>,
    /// The digest that the ledger keeps.
    pub digest: Digest,
    pub(super) file: SealedFile,
}

/// Something that was taken out of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redaction {
    /// The fact or text.
    pub key: Key,
    /// Why.
    pub reason: String,
    /// The day it was taken out.
    pub at: KnownDate,
}

impl History {
    /// The digest of the last line of the ledger; readers are its witnesses.
    pub fn head(&self) -> Option<&Digest> {
        self.ledger.entries.last().map(|it| &it.digest)
    }

    /// The sealed version of a date.
    pub fn version(&self, effective: KnownDate) -> Option<&SealedVersion> {
        self.versions.iter().find(|it| it.effective == effective)
    }

    /// Whether nothing was ever sealed.
    pub fn is_empty(&self) -> bool {
        self.ledger.entries.is_empty()
    }
}

impl SealedVersion {
    /// The text of record in a language.
    pub fn document(&self, locale: &Locale) -> Option<&SealedDocument> {
        self.documents.iter().find(|it| it.locale == *locale)
    }

    /// The finding that the version's YAML file was edited after it was sealed, at every place.
    pub fn edited(&self, file: &Arc<SourceFile>, node: &yaml::Node) -> Findings {
        let Some(facts) = &self.facts else { return Findings::new() };
        let differences = facts.same_facts(node).err().unwrap_or_default();
        let found = |(key, span): Difference| {
            let line = file.text[span.clone()].find('\n').map_or(span.end, |at| span.start + at);
            Diagnostic::error("sealed_version_edited")
                .arg("value", self.effective)
                .key(key)
                .at(Place::new(file, span.start..line))
        };
        let mut found: Findings = differences.into_iter().map(found).collect();
        found.extend(facts.left(file, node));
        found.sort();
        found
    }
}

/// Where the scalar of an address stands, if it still holds words.
pub fn standing(node: &yaml::Node, address: &str) -> Option<Range<usize>> {
    let mut node = node;
    let mut rest = address;
    while !rest.is_empty() {
        node = match &node.kind {
            // Names may have dots: the longest that fits.
            Kind::Map(entries) => {
                let fits = |name: &str| {
                    let after = rest.strip_prefix(name)?;
                    if after.is_empty() { Some("") } else { after.strip_prefix('.') }
                };
                let found = entries.iter().filter_map(|((name, _), it)| Some((fits(name)?, it)));
                let (after, it) = found.min_by_key(|(after, _)| after.len())?;
                rest = after;
                it
            }
            Kind::List(items) => {
                let (at, after) = rest.split_once('.').unwrap_or((rest, ""));
                rest = after;
                items.get(at.parse::<usize>().ok()?)?
            }
            _ => return None,
        };
    }
    match &node.kind {
        Kind::Scalar { text, .. } if text != "[redacted]" => Some(node.span.clone()),
        _ => None,
    }
}

impl SealedFacts {
    /// The tree of the version's file, for `yaml::read::<Policy>`.
    pub fn policy(&self, redacted: RedactedAs) -> Option<yaml::Node> {
        self.file.policy(redacted)
    }

    /// The tree of `clinic.yaml` as it was on the day of sealing.
    pub fn controller(&self, redacted: RedactedAs) -> Option<yaml::Node> {
        self.file.controller(redacted)
    }

    /// The words of a YAML file that were taken out of the sealed one.
    fn left(&self, file: &Arc<SourceFile>, node: &yaml::Node) -> Findings {
        let mut found = Findings::new();
        self.file.clone().visit(&mut |address, leaf| {
            let span = standing(node, address).filter(|_| !leaf.is_open());
            found.extend(
                span.into_iter()
                    .map(|it| {
                        let left = Diagnostic::error("redaction_unfinished").arg("name", address);
                        left.key(Key::new(address)).at(Place::new(file, it))
                    })
                    .collect(),
            );
        });
        found
    }

    /// Whether a YAML tree still says what was sealed; redacted values match anything.
    ///
    /// # Errors
    /// With the keys that differ, and where they stand in the YAML file.
    pub fn same_facts(&self, node: &yaml::Node) -> Result<(), Vec<Difference>> {
        let found = self.file.differences(node);
        if found.is_empty() { Ok(()) } else { Err(found) }
    }
}
