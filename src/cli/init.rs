//! `gongji init`.

use super::report::Report;
use super::{Common, Failure, exit};
use crate::l10n::Arg;
use crate::project::{built_in_catalog, init};
use clap::Args;
use std::path::PathBuf;

/// Make a site in a folder
///
/// Writes content/site.yaml with comments, empty folders for own themes and languages, and the
/// schemas by which editors complete and check the YAML. What exists already is left as it is.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  gongji init my-site")]
pub(super) struct InitArgs {
    /// The folder [default: the folder of --root]
    folder: Option<PathBuf>,
}

pub(super) fn run(args: &InitArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let root = args.folder.as_ref().unwrap_or(&common.root);
    for path in init(root, &built_in_catalog())? {
        let path = path.display().to_string();
        report.line(&report.text("cli-created", &[("file", Arg::Text(path.into()))]));
    }
    report.line(&report.text("cli-init-next", &[]));
    Ok(exit::FINE)
}
