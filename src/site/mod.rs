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
pub mod routes;
pub mod verify;

pub use build::{BuildError, BuildOptions, BuildReport, build};
pub use built::{Built, BuiltFile};
pub use output::{Output, OutputError};
