//! The one door to YAML: text to a tree that keeps every place, tree to typed facts by serde.
//!
//! The parser's events become a [`Node`] tree; [`read`] then deserializes it. When a value does
//! not fit, the mistake is recorded with its place, that value is taken out and reading goes on,
//! so one run shows all mistakes of a file.

mod fault;
mod read;
mod tree;
mod write;

pub(crate) use fault::nearest;
pub use read::{Use, Uses, read, read_what_is_right};
pub use tree::{Kind, Node, parse, unprintable};
pub use write::write;
