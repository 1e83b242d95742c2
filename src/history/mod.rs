//! Sealed versions: the text of record, and the ledger that shows it was not changed.
//!
//! What was announced must stay what it was, and everybody must be able to see that it did. A
//! version is sealed as files of canonical JSON ([`wire`] describes them), and every event of its
//! life is a line of a ledger that holds the digest of the line before ([`ledger`]). [`store`] reads
//! and writes them; [`verify`] is the part of reading that needs no disk.

pub mod wire;
pub mod ledger;
pub mod store;
pub mod verify;
mod version;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod mutations;
#[cfg(test)]
mod store_tests;

pub use ledger::{
    Allowed, Dates, Entry, Event, Ledger, Override, Redacted, Seal, SealedChange, Translate,
};
pub use store::{Committed, NewEvent, NewSeal, WriteError, commit, fresh_salts, load, repair};
pub use version::{
    History, Redaction, SealedDocument, SealedFacts, SealedLabel, SealedVersion, standing,
};
pub use wire::{Digest, RedactedAs, Salts, SealedFile, Unsealable};
