//! Pages from documents and a theme: pure, one page at a time, in memory.

mod comparison;
mod html;
mod rewrite;
mod report;
mod standalone;
mod theme;
pub mod view;

pub use comparison::{comparison_table, redline, redline_text};
pub use html::{Fragments, escape, fragments, inlines};
pub use report::{ClinicReport, FindingReport, Report, report};
pub use rewrite::{BORDER, PageFlaw, Shown, inspect, links, outline, self_contained, shown};
pub use standalone::{listed, standalone};
pub use theme::{Asset, Theme};
