//! Pages from documents and a theme: pure, one page at a time, in memory.

mod html;
mod rewrite;
mod theme;
pub mod view;

pub use html::{Fragments, escape, fragments, inlines};
pub use rewrite::{PageFlaw, inspect, links};
pub use theme::{Asset, Theme};
