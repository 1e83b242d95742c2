//! `gongji deploy`.

#[cfg(feature = "s3")]
mod access;
#[cfg(feature = "s3")]
mod bucket;
mod show;
mod turn;

use super::progress::Progress;
use super::report::Report;
use super::{Common, Failure, exit, fetch, open, verify};
use crate::deploy::content::Content;
use crate::deploy::{DeployError, Options, Report as Done, apply, directory, folder, prepared};
use crate::diag::{Diagnostic, Findings, Place};
use crate::project::{Host, Project, Target, TargetKind};
use crate::site::verify::Fetch;
use crate::site::{Published, published};
use clap::Args;
use std::path::{Path, PathBuf};
use turn::Turn;

/// Put the built pages where visitors see them
///
/// Takes what `gongji build` wrote to a target of `content/site.yaml`: a directory of this machine,
/// S3-compatible storage, or a folder for GitHub Pages, Netlify or Cloudflare Pages. Sends what
/// differs, pages before the indexes that link to them, and takes away last what is gone. A deploy
/// that is killed leaves no dangling link, and the next one completes it. Credentials come from the
/// usual environment and files (AWS_ACCESS_KEY_ID, AWS_PROFILE, ~/.aws/credentials …).
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji deploy --dry-run\n  gongji deploy live\n  gongji deploy bucket --verify\n  gongji build --shard 1/4 && gongji deploy bucket"
)]
pub(super) struct DeployArgs {
    /// A target of `content/site.yaml` [default: the only one]
    target: Option<String>,
    /// The built folder [default: public/ in the site's folder]
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
    /// Only print what would be done: `+` new, `~` changed, `-` taken away
    #[arg(long)]
    dry_run: bool,
    /// Verify the target afterwards, as `gongji verify` does
    #[arg(long, conflicts_with = "dry_run")]
    verify: bool,
    /// Refuse to take away more files than this
    #[arg(long, value_name = "N", default_value_t = 256)]
    max_deletes: usize,
    /// How many files to send at the same time
    #[arg(long, value_name = "N", default_value_t = 16, value_parser = clap::builder::RangedU64ValueParser::<usize>::new().range(1..=256))]
    jobs: usize,
    /// How many seconds one request may take before it is sent again
    #[arg(long, value_name = "SECONDS", default_value_t = 120, value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
    /// Take over from a deploy that you know has ended; without a sign of life this happens by
    /// itself after ten minutes
    #[arg(long)]
    take_over: bool,
}

/// Everything that a deploy needs, at hand.
struct Job<'a> {
    project: &'a Project,
    built: Published,
    target: &'a Target,
    common: &'a Common,
}

pub(super) fn run(args: &DeployArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let mut findings = Findings::new();
    let project = open(common, &mut findings)?;
    let Some(project) = project.as_ref().filter(|_| !findings.has_errors()) else {
        return Err(Failure::Findings(findings));
    };
    let target = chosen(args.target.as_deref(), project)?;
    let from = args.from.clone().unwrap_or_else(|| project.folder.path("public"));
    let built = published(&from)?.map_err(Failure::Findings)?;
    let turn = if args.dry_run { Turn::none() } else { Turn::take(&from, &target.name)? };
    let progress = Progress::new(!report.is_json());
    let options = Options {
        max_deletes: args.max_deletes,
        jobs: args.jobs,
        patience: std::time::Duration::from_secs(args.timeout),
        id: turn.id.clone(),
        ended: turn.ended.clone(),
        take_over: args.take_over,
        dry_run: args.dry_run,
        progress: &|done, total| progress.set(done, total),
    };
    let job = Job { project, built, target, common };
    let result = job.run(&options);
    progress.end();
    // Whoever was refused holds no lock any more; if the target could not be reached, perhaps.
    if !matches!(result, Err(Failure::Disk(_))) {
        turn.end();
    }
    let (done, found, fetch) = result?;
    let mut lines = show::lines(&done, target, job.place(), args.dry_run, report);
    let mut summary = show::summary(&done, target, args.dry_run);
    let mut findings = found;
    if args.verify && done.missing.is_none() {
        let (seen, found) = verify::of_site(fetch.as_ref(), Some(project), common)?;
        lines.push(verify::verified_line(seen, &found, report));
        summary.extend(verify::summary(seen, None));
        findings.extend(found);
    } else if args.verify {
        lines.push(report.text("cli-deploy-verify-later", &[]));
    }
    findings.sort();
    report.findings_and(&findings, summary, &lines);
    Ok(if findings.has_errors() { exit::FINDINGS } else { exit::FINE })
}

/// The target that is meant.
fn chosen<'p>(name: Option<&str>, project: &'p Project) -> Result<&'p Target, Failure> {
    let targets = &project.config.deploy;
    let found = |code: &'static str| {
        let known = targets.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", ");
        let found = Diagnostic::error(code).arg("known", known).arg("value", name.unwrap_or(""));
        let found = found.at(Place::whole("content/site.yaml"));
        Err(Failure::Findings([found].into_iter().collect()))
    };
    match (name, targets.as_slice()) {
        (_, []) => found("deploy_no_target"),
        (Some(name), _) => match targets.iter().find(|it| it.name == name) {
            Some(target) => Ok(target),
            None => found("deploy_unknown_target"),
        },
        (None, [one]) => Ok(one),
        (None, _) => found("deploy_which_target"),
    }
}

/// What was done, what stands against it, and how to read the target.
type Outcome = (Done, Findings, Box<dyn Fetch>);

impl Job<'_> {
    fn run(&self, options: &Options<'_>) -> Result<Outcome, Failure> {
        match &self.target.kind {
            TargetKind::Directory { path, keep } => self.directory(path, *keep, options),
            TargetKind::Prepared { host, path } => self.prepared(*host, path, options),
            TargetKind::S3(bucket) => self.bucket(bucket, options),
        }
    }

    /// A path in `site.yaml` is from the site's folder.
    fn path(&self, path: &str) -> PathBuf {
        self.project.folder.path(path)
    }

    /// Where to look at it, as people name it.
    fn place(&self) -> String {
        match &self.target.kind {
            TargetKind::Directory { path, .. } => {
                self.path(path).join(directory::CURRENT).display().to_string()
            }
            TargetKind::Prepared { path, .. } => self.path(path).display().to_string(),
            TargetKind::S3(it) => format!("s3://{}/{}", it.name, it.prefix),
        }
    }

    fn directory(
        &self,
        path: &str,
        keep: usize,
        options: &Options<'_>,
    ) -> Result<Outcome, Failure> {
        self.must_be_whole()?;
        let root = self.path(path);
        let done = directory::deploy(&Content::of(&self.built), &root, keep, options)?;
        let shown = root.join(directory::CURRENT);
        Ok((done, Findings::new(), self.fetch(Some(&shown))?))
    }

    fn prepared(&self, host: Host, path: &str, options: &Options<'_>) -> Result<Outcome, Failure> {
        self.must_be_whole()?;
        let content = prepared::content(Content::of(&self.built), host, &self.project.config);
        let root = self.path(path);
        let findings = prepared::limits(&content, host, &root.display().to_string());
        if findings.has_errors() {
            return Err(Failure::Findings(findings));
        }
        let folder = folder::Folder::open(&root).map_err(DeployError::from)?;
        let folder = folder.map_err(Failure::Findings)?;
        let done = apply::deploy(&content, &folder, options)?;
        let site = root.join(prepared::site_folder(host, &self.project.config));
        // What is handed to a host is looked at before, not where the host will show it.
        let fetch = if options.dry_run { self.fetch(None)? } else { fetched(&site)? };
        Ok((done, findings, fetch))
    }

    #[cfg(not(feature = "s3"))]
    fn bucket(&self, _: &crate::project::Bucket, _: &Options<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Usage("this gongji was built without the feature `s3`".to_owned()))
    }

    /// Shares come together in storage that all machines reach.
    fn must_be_whole(&self) -> Result<(), Failure> {
        let Some(shard) = self.built.shard else { return Ok(()) };
        let found = Diagnostic::error("deploy_share_needs_storage").arg("value", shard);
        let found = found.at(Place::whole(self.built.root.display().to_string()));
        Err(Failure::Findings([found].into_iter().collect()))
    }

    /// Reads the target: where visitors see it, else the folder itself.
    fn fetch(&self, folder: Option<&Path>) -> Result<Box<dyn Fetch>, Failure> {
        match (&self.target.url, folder) {
            (Some(url), _) => fetch::open(url, Path::new("")),
            (None, Some(folder)) if folder.is_dir() => fetched(folder),
            _ => fetched(&self.common.root),
        }
    }
}

fn fetched(folder: &Path) -> Result<Box<dyn Fetch>, Failure> {
    fetch::open(&folder.display().to_string(), Path::new(""))
}
