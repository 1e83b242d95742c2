//! `gongji schema`.

use super::report::Report;
use super::{Common, Failure, catalog_of, exit};
use crate::diag::Findings;
use crate::project::{Project, SCHEMAS, built_in_catalog, schema};
use crate::source::files::SiteFolder;
use clap::Args;

/// Print the JSON Schema of a YAML file
///
/// Editors with a YAML language server complete and check files by it. `gongji init` writes the
/// schemas to .gongji/schema/ and the files' first lines lead there.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  gongji schema privacy > privacy.json")]
pub(super) struct SchemaArgs {
    /// Which file: site, clinic or privacy
    #[arg(value_parser = clap::builder::PossibleValuesParser::new(SCHEMAS.iter().map(|it| it.0)))]
    file: String,
}

pub(super) fn run(args: &SchemaArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    // A site's own words are offered too; outside a site the built-in ones.
    let folder = SiteFolder::open(&common.root).ok();
    let project = match folder {
        Some(folder) => Project::open(folder, &mut Findings::new())?,
        None => None,
    };
    let built_in = built_in_catalog();
    let catalog = catalog_of(project.as_ref()).unwrap_or(&built_in);
    if let Some(schema) = schema(&args.file, catalog) {
        report.json(&schema);
    }
    Ok(exit::FINE)
}
