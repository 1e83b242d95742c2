//! Pages from documents and a theme: pure, one page at a time, in memory.

mod comparison;
mod html;
mod rewrite;
mod standalone;
mod theme;
pub mod view;

pub use comparison::{comparison_table, redline, redline_text};
pub use html::{Fragments, escape, fragments, inlines};
pub use rewrite::{BORDER, PageFlaw, Shown, inspect, links, self_contained, shown};
pub use standalone::{listed, standalone};
pub use theme::{Asset, Theme};
