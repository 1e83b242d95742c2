//! `gongji build`.

use super::progress::Progress;
use super::report::Report;
use super::{Common, Failure, exit, program_identity, themed_site_of, today};
use crate::diag::Findings;
use crate::l10n::Arg;
use crate::project::Drafts;
use crate::site::{BuildOptions, BuildReport, Shard, build};
use clap::Args;
use serde::Serialize;
use std::path::PathBuf;

/// Write the pages of all clinics
///
/// Writes what differs and leaves the rest alone. While a mistake stands nothing is written; a
/// build that is killed leaves the pages as they were, and the next one completes them.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji build\n  gongji build --output /srv/www/policies\n  gongji build --as-of 2027-01-01\n  gongji build --shard 1/4"
)]
pub(super) struct BuildArgs {
    /// Where to write [default: public/ in the site's folder]
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Show drafts as if they were sealed, for a preview: every such page says so
    #[arg(long)]
    drafts: bool,
    /// Build only the clinics of one share, such as 1/4, and nothing that lists all clinics:
    /// `gongji deploy` puts the shares together
    #[arg(long, value_name = "K/N", conflicts_with = "drafts")]
    shard: Option<Shard>,
    /// How many threads to use [default: all cores]
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
}

/// `build --format json`.
#[derive(Serialize)]
struct BuildJson {
    output: String,
    clinics: usize,
    files: usize,
    written: usize,
    bytes: u64,
    removed: usize,
    warnings: usize,
}

pub(super) fn run(args: &BuildArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    if let Some(threads) = args.threads {
        // Fails only if the pool was made before, which nothing here does.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(threads).build_global();
    }
    let (project, theme, mut findings) = themed_site_of(common)?;
    let progress = Progress::new(!report.is_json());
    let output = args.output.clone().unwrap_or_else(|| project.folder.path("public"));
    let options = BuildOptions {
        output: output.clone(),
        today: today(common, &project.config.time_zone),
        drafts: if args.drafts { Drafts::Loaded } else { Drafts::Left },
        shard: args.shard,
        program: program_identity(),
        progress: &|done, total| progress.set(done, total),
    };
    let result = build(&project, &theme, &options);
    progress.end();
    let (done, found) = result?;
    findings.extend(found);
    findings.sort();
    if findings.has_errors() {
        return Err(Failure::Findings(findings));
    }
    if report.is_json() {
        report.json(&json(&done, &findings, output));
        return Ok(exit::FINE);
    }
    report.findings(&findings, &[summary(&done, report, &output.display().to_string())]);
    Ok(exit::FINE)
}

fn json(done: &BuildReport, findings: &Findings, output: PathBuf) -> BuildJson {
    let warnings = findings.count(crate::diag::Severity::Warning) + done.warnings_kept;
    let BuildReport { clinics, files, written, bytes, removed, .. } = *done;
    BuildJson {
        output: output.display().to_string(),
        clinics,
        files,
        written,
        bytes,
        removed,
        warnings,
    }
}

fn summary(done: &BuildReport, report: &Report, output: &str) -> String {
    let number = |it: usize| Arg::Number(i64::try_from(it).unwrap_or(i64::MAX));
    let args = [
        ("clinics", number(done.clinics)),
        ("files", number(done.files)),
        ("written", number(done.written)),
        ("removed", number(done.removed)),
        ("warnings", number(done.warnings_kept)),
        ("output", Arg::Text(output.to_owned().into())),
    ];
    let mut text = report.text("cli-built", &args);
    if done.warnings_kept > 0 {
        text.push('\n');
        text.push_str(&report.text("cli-warnings-kept", &args));
    }
    text
}
