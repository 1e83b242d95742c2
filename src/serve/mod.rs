//! `gongji serve`: the site over HTTP, for those who write it and for those who read it.
//!
//! ```text
//!  http      connections, deadlines, limits, headers of every answer      ─▶ Asked
//!  preview   a page is rendered when it is asked for, and shows edits     Asked ─▶ Response
//!  host      visit ─▶ send: answers from a Snapshot, counted and logged   Asked ─▶ Response
//!  production makes one Snapshot after another: build ─▶ Store ─▶ Snapshot
//! ```

mod access_log;
pub mod asked;
pub mod body;
pub mod conditions;
mod counters;
pub mod encoding;
mod host;
pub mod http;
mod patience;
pub mod preview;
pub mod production;
mod send;
pub mod snapshot;
pub mod store;
pub mod tls;
mod visit;
mod watch;

pub use access_log::{Addresses, LogForm, LogOptions};
