//! The site as a whole: which pages must exist, and writing what differs.

pub mod build;
pub mod delivery;
mod machine;
mod manifest;
pub mod on_demand;
mod output;
pub mod pages;
pub mod plan;
pub mod published;
mod record;
pub mod routes;
pub mod shard;
pub mod verify;

pub use build::{BuildError, BuildOptions, BuildReport, build, index};
pub use output::{Output, OutputError};
pub use published::{Published, PublishedFile, published};
pub use record::generation;
pub use shard::Shard;
