//! The ledger, `gongji-ledger/1`: every event in the life of a policy, each with the digest of the one before.
//!
//! `sealed/ledger.jsonl` has a line of canonical JSON (RFC 8785, texts in NFC) for every event.
//! Every line has `format`, `seq` (from 1, without gaps), `prev` (the SHA-256 of the bytes of the
//! line before without its line feed; `sha256-` and 64 zeros on the first), `kind`, `version`, `at`
//! (the day the event was recorded, in the site's time zone; never before that of the line before)
//! and `program`. What is empty or false is not written. By kind there is:
//! - `seal`, and `correct` for a version that corrects an error of another: `dates`, `digests` of
//!   the version's files by name, `illustrative`, `imported`, `withheld`, `allowed`, `overrides`,
//!   `changes`; and `corrects`;
//! - `translate`, for languages that were added later: `digests` and `allowed`;
//! - `redact`: `redacted`.
//!
//! `sealed/HEAD` is `<seq> sha256-<hex>` of the last line, so that whole lines that are cut off the
//! end are missed too.

mod check;
mod head;

pub use head::Head;

use super::wire::{Date, Digest, FACTS, Nfc, canonical};
use crate::date::KnownDate;
use crate::l10n::Locale;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The name of the format.
pub const FORMAT: &str = "gongji-ledger/1";

/// All events, oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ledger {
    /// The lines.
    pub entries: Vec<Entry>,
}

/// One event.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its number, from 1.
    pub seq: u64,
    /// The digest of the line before.
    pub prev: Digest,
    /// The version it concerns.
    pub version: KnownDate,
    /// The day it was recorded.
    pub at: KnownDate,
    /// The program that recorded it, such as `gongji 0.1.0`.
    pub program: String,
    /// What happened.
    pub event: Event,
    /// The digest of this line.
    pub digest: Digest,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A version was sealed; a correction if it corrects another.
    Seal(Box<Seal>),
    /// Languages were added.
    Translate(Translate),
    /// Words were taken out.
    Redact(Vec<Redacted>),
}

/// The sealing of a version.
#[derive(Clone, Debug, PartialEq)]
pub struct Seal {
    /// The dates it states of itself.
    pub dates: Dates,
    /// An amendment that was made up to show how gongji works.
    pub illustrative: bool,
    /// Taken over from before there was gongji.
    pub imported: bool,
    /// The version whose error it corrects.
    pub corrects: Option<KnownDate>,
    /// The digests of its files by name: `facts`, `ko`, `en`.
    pub digests: BTreeMap<String, Digest>,
    /// Languages that were held back by name.
    pub withheld: Vec<Locale>,
    /// Warnings that were allowed.
    pub allowed: Vec<Allowed>,
    /// Weights of changes that a person set.
    pub overrides: Vec<Override>,
    /// What changed from the version before.
    pub changes: Vec<SealedChange>,
}

/// The dates of a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// When it was announced.
    pub announced: Option<KnownDate>,
    /// From when it applies.
    pub effective: KnownDate,
    /// When the policy was first made.
    pub established: Option<KnownDate>,
}

/// The first day on which readers may know of a version: that of its announcement, and that on
/// which it applies at the latest.
pub fn known_from(announced: Option<KnownDate>, effective: KnownDate) -> KnownDate {
    announced.filter(|it| *it < effective).unwrap_or(effective)
}

/// Languages that were added to a sealed version.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Translate {
    /// The digests of their files by name.
    pub digests: BTreeMap<String, Digest>,
    /// Warnings that were allowed.
    pub allowed: Vec<Allowed>,
}

/// A warning that somebody allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// The code of the finding.
    pub code: String,
    /// Why it may stand.
    pub reason: String,
}

/// The weight of a change as a person set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// The fact that changed.
    pub key: String,
    /// The weight.
    pub severity: String,
    /// Who set it.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// A change from the version before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedChange {
    /// The code.
    pub code: String,
    /// The fact.
    pub key: String,
    /// How much it weighs.
    pub severity: String,
}

/// Leaves of one file that were redacted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redacted {
    /// The name of the file: `facts`, `ko`, `en`.
    pub file: String,
    /// The fact that somebody asked to take out.
    pub key: String,
    /// The addresses of the leaves, as [`super::wire`] says.
    pub keys: Vec<String>,
    /// Why.
    pub reason: String,
}

/// A line as it is written.
#[derive(Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Line {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    allowed: Vec<AllowedForm>,
    at: Nfc,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changes: Vec<ChangeForm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    corrects: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dates: Option<DatesForm>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    digests: BTreeMap<String, Digest>,
    format: Nfc,
    #[serde(skip_serializing_if = "is_false")]
    illustrative: bool,
    #[serde(skip_serializing_if = "is_false")]
    imported: bool,
    kind: Nfc,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    overrides: Vec<OverrideForm>,
    prev: Nfc,
    program: Nfc,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    redacted: Vec<RedactedForm>,
    seq: u64,
    version: Nfc,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    withheld: Vec<Nfc>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DatesForm {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    announced: Option<Date>,
    effective: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    established: Option<Date>,
}

/// Lists a type of the ledger whose fields are all texts, and the form in which it is written.
macro_rules! texts {
    ($type:ident $form:ident { $($field:ident),* }) => {
        #[derive(Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $form { $($field: Nfc),* }

        impl From<&$type> for $form {
            fn from(it: &$type) -> Self {
                Self { $($field: Nfc::new(&it.$field)),* }
            }
        }

        impl From<&$form> for $type {
            fn from(it: &$form) -> Self {
                Self { $($field: it.$field.to_string()),* }
            }
        }
    };
}

texts! { Allowed AllowedForm { code, reason } }
texts! { Override OverrideForm { by, key, reason, severity } }
texts! { SealedChange ChangeForm { code, key, severity } }

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RedactedForm {
    file: Nfc,
    key: Nfc,
    keys: Vec<Nfc>,
    reason: Nfc,
}

fn is_false(it: &bool) -> bool {
    !it
}

/// Each of a list in its other form.
fn each<'a, T: 'a, U: From<&'a T>>(list: &'a [T]) -> Vec<U> {
    list.iter().map(U::from).collect()
}

impl Event {
    /// The word of the ledger.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Seal(seal) if seal.corrects.is_some() => "correct",
            Self::Seal(_) => "seal",
            Self::Translate(_) => "translate",
            Self::Redact(_) => "redact",
        }
    }

    /// The sealing, if it is one.
    pub fn seal(&self) -> Option<&Seal> {
        match self {
            Self::Seal(seal) => Some(seal),
            _ => None,
        }
    }

    /// The digests of the files that the event adds.
    pub fn digests(&self) -> impl Iterator<Item = (&str, &Digest)> {
        let digests = match self {
            Self::Seal(seal) => Some(&seal.digests),
            Self::Translate(translate) => Some(&translate.digests),
            Self::Redact(_) => None,
        };
        digests.into_iter().flatten().map(|(name, digest)| (name.as_str(), digest))
    }
}

impl Entry {
    /// The line that follows `before`, with its own digest.
    pub fn after(
        before: Option<&Self>,
        version: KnownDate,
        at: KnownDate,
        program: &str,
        event: Event,
    ) -> Self {
        let mut entry = Self {
            seq: before.map_or(1, |it| it.seq + 1),
            prev: before.map_or(Digest::NOTHING, |it| it.digest),
            version,
            at,
            program: program.to_owned(),
            event,
            digest: Digest::NOTHING,
        };
        entry.digest = Digest::of(&entry.line());
        entry
    }

    /// The bytes of the line, without its line feed.
    pub fn line(&self) -> Vec<u8> {
        canonical(&Line::from(self))
    }
}

impl From<&Entry> for Line {
    fn from(entry: &Entry) -> Self {
        let mut line = Self {
            at: Nfc::new(&entry.at.to_string()),
            format: Nfc::new(FORMAT),
            kind: Nfc::new(entry.event.kind()),
            prev: Nfc::new(&entry.prev.to_string()),
            program: Nfc::new(&entry.program),
            seq: entry.seq,
            version: Nfc::new(&entry.version.to_string()),
            ..Self::default()
        };
        match &entry.event {
            Event::Seal(seal) => line.seal(seal),
            Event::Translate(it) => {
                line.digests = it.digests.clone();
                line.allowed = each(&it.allowed);
            }
            Event::Redact(redacted) => {
                let form = |it: &Redacted| RedactedForm {
                    file: Nfc::new(&it.file),
                    key: Nfc::new(&it.key),
                    keys: it.keys.iter().map(|it| Nfc::new(it)).collect(),
                    reason: Nfc::new(&it.reason),
                };
                line.redacted = redacted.iter().map(form).collect();
            }
        }
        line
    }
}

impl Line {
    fn seal(&mut self, seal: &Seal) {
        let Seal {
            dates,
            illustrative,
            imported,
            corrects,
            digests,
            withheld,
            allowed,
            overrides,
            changes,
        } = seal;
        self.dates = Some(DatesForm {
            announced: dates.announced.map(Date),
            effective: Date(dates.effective),
            established: dates.established.map(Date),
        });
        self.illustrative = *illustrative;
        self.imported = *imported;
        self.corrects = corrects.map(Date);
        self.digests = digests.clone();
        self.withheld = withheld.iter().map(|it| Nfc::new(it.as_str())).collect();
        self.allowed = each(allowed);
        self.overrides = each(overrides);
        self.changes = each(changes);
    }

    /// The event, or the name of what is not as it has to be.
    fn event(&self) -> Result<Event, &'static str> {
        match self.kind.as_str() {
            "seal" | "correct" => {
                let dates = self.dates.as_ref().ok_or("dates")?;
                let locale = |it: &Nfc| Locale::parse(it.as_str()).map_err(|_| "withheld");
                if !self.digests.contains_key(FACTS) {
                    return Err("digests");
                }
                Ok(Event::Seal(Box::new(Seal {
                    dates: Dates {
                        announced: dates.announced.map(|it| it.0),
                        effective: dates.effective.0,
                        established: dates.established.map(|it| it.0),
                    },
                    illustrative: self.illustrative,
                    imported: self.imported,
                    corrects: self.corrects.map(|it| it.0),
                    digests: self.files()?,
                    withheld: self.withheld.iter().map(locale).collect::<Result<_, _>>()?,
                    allowed: each(&self.allowed),
                    overrides: each(&self.overrides),
                    changes: each(&self.changes),
                })))
            }
            "translate" => Ok(Event::Translate(Translate {
                digests: self.files()?,
                allowed: each(&self.allowed),
            })),
            "redact" => {
                let redacted = |it: &RedactedForm| Redacted {
                    file: it.file.to_string(),
                    key: it.key.to_string(),
                    keys: it.keys.iter().map(Nfc::to_string).collect(),
                    reason: it.reason.to_string(),
                };
                // A line that says of nothing that it was taken out is none that gongji writes.
                if self.redacted.is_empty() {
                    return Err("redacted");
                }
                if self.redacted.iter().any(|it| it.keys.is_empty()) {
                    return Err("keys");
                }
                Ok(Event::Redact(self.redacted.iter().map(redacted).collect()))
            }
            _ => Err("kind"),
        }
    }

    /// The digests by names of files, which are `facts` and languages: never a path.
    fn files(&self) -> Result<BTreeMap<String, Digest>, &'static str> {
        let is_name = |name: &String| name == FACTS || Locale::parse(name).is_ok();
        if self.digests.is_empty() || !self.digests.keys().all(is_name) {
            return Err("digests");
        }
        Ok(self.digests.clone())
    }

    fn entry(&self, digest: Digest) -> Result<Entry, &'static str> {
        let date = |text: &Nfc| KnownDate::parse(text.as_str()).ok();
        Ok(Entry {
            seq: self.seq,
            prev: Digest::parse(self.prev.as_str()).ok_or("prev")?,
            version: date(&self.version).ok_or("version")?,
            at: date(&self.at).filter(|it| matches!(it, KnownDate::Day(_))).ok_or("at")?,
            program: self.program.to_string(),
            event: self.event()?,
            digest,
        })
    }
}
