//! Deploying, against a store in memory that remembers every step, and against a real S3 server that
//! fails when it is told to. `tests/README.md` tells how to add a test.

#[path = "../suite/site_test.rs"]
#[allow(dead_code, reason = "the other suite uses the rest")]
mod site_test;

mod bucket;
mod directory;
mod memory;
mod order;
mod prepared;
mod shards;
mod storage;

use gongji::deploy::{Options, Report};
use site_test::{SiteTest, Tree};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Options of a deploy of its own, in this process.
pub(crate) fn options(jobs: usize) -> Options<'static> {
    static RUN: AtomicUsize = AtomicUsize::new(0);
    Options {
        max_deletes: 10_000,
        jobs,
        patience: Duration::from_secs(10),
        id: format!("run-{}", RUN.fetch_add(1, Ordering::Relaxed)),
        ended: None,
        take_over: false,
        dry_run: false,
        progress: &|_, _| {},
    }
}

/// How many files were new, changed, gone and kept.
pub(crate) fn counts(it: &Report) -> [usize; 4] {
    [it.new.len(), it.changed.len(), it.gone.len(), it.kept]
}

/// Seals a clinic that is like `happy-clinic`, with one version.
pub(crate) fn add_clinic(site: &SiteTest, id: &str) {
    site.clinic(id);
    site.remove(&format!("content/{id}/privacy/2024-04-01.yaml"));
    site.remove(&format!("content/{id}/privacy/2027-01-01.yaml"));
    let run = site.on("2026-10-01", &["seal", id, "2026-01-01", "--yes", "--imported"]);
    assert_eq!(run.code, 0, "{id}: {run:#?}");
}

/// Adds targets to the settings.
pub(crate) fn targets(site: &SiteTest, targets: &str) {
    let path = "content/site.yaml";
    let settings = site.read(path);
    let settings = settings.split("deploy:").next().expect("there is a first part");
    site.file(path, format!("{}\ndeploy:\n{targets}", settings.trim_end()));
}

/// The files of a target that visitors see.
pub(crate) fn seen(mut tree: Tree) -> Tree {
    tree.retain(|path, _| !path.starts_with(".gongji/"));
    tree
}
