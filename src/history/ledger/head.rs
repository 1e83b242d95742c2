//! [`Head`]: where the ledger ends, kept beside it.

use super::{Digest, Ledger};
use std::fmt;

/// The number and digest of the last line: `<seq> sha256-<hex>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The number of the line.
    pub seq: u64,
    /// Its digest.
    pub digest: Digest,
}

impl Head {
    /// Reads the one line of the file; `None` for any other bytes.
    pub fn parse(text: &str) -> Option<Self> {
        let (seq, digest) = text.strip_suffix('\n')?.split_once(' ')?;
        let head = Self { seq: seq.parse().ok()?, digest: Digest::parse(digest)? };
        (head.seq > 0 && format!("{head}\n") == text).then_some(head)
    }

    /// The head of a ledger; `None` of an empty one.
    pub fn of(ledger: &Ledger) -> Option<Self> {
        ledger.entries.last().map(|it| Self { seq: it.seq, digest: it.digest })
    }
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.seq, self.digest)
    }
}
