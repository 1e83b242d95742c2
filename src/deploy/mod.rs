//! Deploying: what a build wrote is put where visitors see it, so that none of them sees a half.
//!
//! ```text
//!  site::published ─▶ Content (what stands where, and its bytes)
//!  the target's manifest, and what an earlier deploy may have left ─▶ plan::plan ─▶ Plan
//!  apply: lease ▶ claims ▶ uploads in order ▶ manifest ▶ deletions ▶ claims gone ▶ lease given back
//! ```
//!
//! A [`Store`](store::Store) is a bucket or a folder for a host; both go through [`apply`]. A
//! directory that a web server shows needs none of it: [`directory`] makes a whole release beside,
//! and changes one link.

pub mod wire;
pub mod content;
pub mod plan;
pub mod store;
mod lease;
pub mod apply;
pub mod shards;
pub mod folder;
pub mod directory;
pub mod prepared;
#[cfg(feature = "s3")]
pub mod s3;
#[cfg(feature = "s3")]
mod transport;

use crate::diag::Findings;
use crate::source::files::ReadError;
use std::time::Duration;

/// Why a deploy ended early. Whatever it was, the next one completes it.
#[derive(Debug, thiserror::Error)]
pub enum DeployError {
    /// Something in the user's files, or in the target, stands against it.
    #[error("there are findings")]
    Findings(Findings),
    /// What was built could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The target could not be read or written.
    #[error(transparent)]
    Store(#[from] store::StoreError),
}

impl From<Findings> for DeployError {
    fn from(findings: Findings) -> Self {
        Self::Findings(findings)
    }
}

/// How a deploy goes about it.
pub struct Options<'a> {
    /// The most files that it takes away; more is a finding.
    pub max_deletes: usize,
    /// How many uploads run at the same time.
    pub jobs: usize,
    /// How long one request may take.
    pub patience: Duration,
    /// Names this run.
    pub id: String,
    /// The run before on this machine, which is known to have ended.
    pub ended: Option<String>,
    /// Takes over from a deploy that is said to have ended.
    pub take_over: bool,
    /// Only plans.
    pub dry_run: bool,
    /// Told how many files are done, out of how many.
    pub progress: &'a (dyn Fn(usize, usize) + Sync),
}

/// What a deploy did, or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files that were not there.
    pub new: Vec<String>,
    /// Files that were there with other bytes, or that perhaps were.
    pub changed: Vec<String>,
    /// Files that were taken away.
    pub gone: Vec<String>,
    /// How many files stayed as they were.
    pub kept: usize,
    /// Bytes that were sent.
    pub bytes: u64,
    /// For a share of a site: how many shares are still to come before the site is complete.
    pub missing: Option<u32>,
}
