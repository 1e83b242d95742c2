//! The site as a whole: which pages must exist, and writing what differs.

pub mod build;
mod built;
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
pub use built::{Built, BuiltFile};
pub use output::{Output, OutputError};
pub use published::{Published, published};
pub use record::generation;
pub use shard::Shard;
