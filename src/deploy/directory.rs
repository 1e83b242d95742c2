//! A directory that a web server shows: whole releases side by side, and a link `current` to the
//! one that is shown, which is changed in one step.
//!
//! ```text
//!  /srv/www/policies/current -> releases/000012-0a1b2c3d      what the web server shows
//!  /srv/www/policies/releases/000012-0a1b2c3d/                files that did not change are linked
//!  /srv/www/policies/releases/000012-0a1b2c3d.jsonl           its manifest
//! ```

use super::apply::{guard, report};
use super::content::Content;
use super::plan::{Plan, plan};
use super::wire::Listing;
use super::{DeployError, Options, Report, store::StoreError};
use crate::diag::{Diagnostic, Findings, Place};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The link to what is shown.
pub const CURRENT: &str = "current";
const RELEASES: &str = "releases";

fn failed(what: &str, path: &Path) -> impl FnOnce(io::Error) -> StoreError {
    let what = format!("cannot {what} {}", path.display());
    move |error| StoreError::passing(what, error)
}

fn found(code: &'static str, path: &Path) -> DeployError {
    let found = Diagnostic::error(code).at(Place::whole(path.to_string_lossy().into_owned()));
    DeployError::Findings([found].into_iter().collect())
}

/// Puts a release into a directory and shows it.
///
/// # Errors
/// If something stands against it, or the disk says no.
pub fn deploy(
    content: &Content,
    root: &Path,
    keep: usize,
    options: &Options<'_>,
) -> Result<Report, DeployError> {
    if content.clinics().next().is_none() {
        return Err(found("deploy_empty", root));
    }
    let wanted = content.listing();
    let (_, present) = shown(root)?;
    let first = plan(&wanted, &present, &BTreeSet::new());
    guard(&first, options)?;
    if options.dry_run {
        return Ok(report(&first));
    }
    let _lock = lock(root)?;
    // Between the first look and the lock another release may have come.
    let (old, present) = shown(root)?;
    let plan = plan(&wanted, &present, &BTreeSet::new());
    guard(&plan, options)?;
    let findings = content.check(&plan);
    if findings.has_errors() {
        return Err(findings.into());
    }
    if !plan.is_empty() || old.is_none() {
        release(content, root, keep, (&plan, old.as_deref()), options)?;
    }
    Ok(report(&plan))
}

/// Makes a release beside the others, shows it, and takes away the oldest.
fn release(
    content: &Content,
    root: &Path,
    keep: usize,
    (plan, old): (&Plan, Option<&Path>),
    options: &Options<'_>,
) -> Result<(), DeployError> {
    let releases = root.join(RELEASES);
    fs::create_dir_all(&releases).map_err(failed("write", &releases))?;
    let names = releases_of(&releases)?;
    let number = names.last().map_or(0, |it| number_of(it).unwrap_or(0)) + 1;
    let wanted = content.listing();
    let text = wanted.to_text();
    let name = format!("{number:06}-{}", &blake3::hash(text.as_bytes()).to_hex()[..8]);
    let aside = releases.join(".new");
    if aside.exists() {
        fs::remove_dir_all(&aside).map_err(failed("remove", &aside))?;
    }
    let uploads: BTreeSet<&str> = plan.uploads().map(|it| it.path.as_str()).collect();
    fill(content, &wanted, &uploads, old, &aside, options)?;
    let manifest = releases.join(format!("{name}.jsonl"));
    write_through(&manifest, text.as_bytes()).map_err(failed("write", &manifest))?;
    let release = releases.join(&name);
    fs::rename(&aside, &release).map_err(failed("write", &release))?;
    sync_folder(&releases)?;
    show(root, &name)?;
    for name in names.iter().rev().skip(keep.saturating_sub(1)) {
        take_away(&releases, name)?;
    }
    Ok(())
}

/// What is shown: its folder, and what stands there.
fn shown(root: &Path) -> Result<(Option<PathBuf>, Listing), DeployError> {
    let link = root.join(CURRENT);
    let to = match fs::read_link(&link) {
        Ok(to) => to,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok((None, Listing::default()));
        }
        // It is there, and is no link.
        Err(_) => return Err(found("deploy_current_not_link", &link)),
    };
    let release = root.join(&to);
    let name = to.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    let manifest = root.join(RELEASES).join(format!("{name}.jsonl"));
    match fs::read_to_string(&manifest) {
        Ok(text) if release.is_dir() => {
            let listing = Listing::parse(&text);
            Ok((Some(release), listing.ok_or_else(|| found("deploy_unread", &manifest))?))
        }
        // The link leads to what gongji did not write, or to nothing.
        _ => Err(found("deploy_current_not_link", &link)),
    }
}

/// One deploy at a time. The system takes the lock away when the program ends, however it ends.
fn lock(root: &Path) -> Result<File, DeployError> {
    fs::create_dir_all(root).map_err(failed("write", root))?;
    let path = root.join(".gongji-lock");
    let file = File::create(&path).map_err(failed("write", &path))?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => {
            let found = Diagnostic::error("deploy_busy_here");
            let found = found.at(Place::whole(path.to_string_lossy().into_owned()));
            Err(DeployError::Findings([found].into_iter().collect()))
        }
        // `Error` is a file system without locks: two deploys at once are then the user's care.
        Ok(()) | Err(TryLockError::Error(_)) => Ok(file),
    }
}

/// Makes a release: what did not change is linked from the one before, the rest is written.
fn fill(
    content: &Content,
    wanted: &Listing,
    uploads: &BTreeSet<&str>,
    shown: Option<&Path>,
    aside: &Path,
    options: &Options<'_>,
) -> Result<(), DeployError> {
    let files: Vec<(&str, u64)> =
        wanted.files().into_iter().map(|(path, (_, it))| (path, it.1)).collect();
    let mut folders: BTreeSet<PathBuf> = [aside.to_owned()].into();
    for (path, _) in &files {
        let target = aside.join(path);
        folders
            .extend(target.ancestors().skip(1).take_while(|it| *it != aside).map(Path::to_owned));
    }
    for folder in &folders {
        fs::create_dir_all(folder).map_err(failed("write", folder))?;
    }
    let (done, total) = (AtomicUsize::new(0), files.len());
    files.par_iter().try_for_each(|(path, length)| -> Result<(), DeployError> {
        let target = aside.join(path);
        let old = shown.map(|it| it.join(path)).filter(|_| !uploads.contains(path));
        let is_linked = old.as_ref().is_some_and(|old| {
            fs::metadata(old).is_ok_and(|it| it.is_file() && it.len() == *length)
                && fs::hard_link(old, &target).is_ok()
        });
        if !is_linked {
            let bytes = content.read(path).map_err(Findings::from)?;
            write_through(&target, &bytes).map_err(failed("write", &target))?;
        }
        (options.progress)(done.fetch_add(1, Ordering::Relaxed) + 1, total);
        Ok(())
    })?;
    folders.iter().try_for_each(|it| sync_folder(it))?;
    Ok(())
}

/// Writes a file to the disk itself: a release that is shown survives a power cut.
fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn sync_folder(path: &Path) -> Result<(), StoreError> {
    if cfg!(unix) {
        let synced = File::open(path).and_then(|it| it.sync_all());
        return synced.map_err(failed("write", path));
    }
    Ok(())
}

/// Changes the link in one step.
fn show(root: &Path, name: &str) -> Result<(), DeployError> {
    let (link, aside) = (root.join(CURRENT), root.join(".current.gongji-new"));
    let _ = fs::remove_file(&aside);
    link_to(&Path::new(RELEASES).join(name), &aside).map_err(failed("write", &aside))?;
    fs::rename(&aside, &link).map_err(failed("write", &link))?;
    Ok(sync_folder(root)?)
}

#[cfg(unix)]
fn link_to(to: &Path, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(to, link)
}

#[cfg(not(unix))]
fn link_to(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::Error::other("this system has no links that change in one step"))
}

/// The releases that gongji made, oldest first.
fn releases_of(releases: &Path) -> Result<Vec<String>, DeployError> {
    let mut names = Vec::new();
    for entry in fs::read_dir(releases).map_err(failed("read", releases))?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if number_of(&name).is_some() && entry.path().is_dir() {
            names.push(name);
        }
    }
    names.sort_by_key(|it| number_of(it));
    Ok(names)
}

fn number_of(name: &str) -> Option<u64> {
    let (number, digest) = name.split_once('-')?;
    let is_ours = number.len() >= 6 && digest.len() == 8;
    number.parse().ok().filter(|_| is_ours && digest.bytes().all(|it| it.is_ascii_hexdigit()))
}

fn take_away(releases: &Path, name: &str) -> Result<(), StoreError> {
    let (release, gone) = (releases.join(name), releases.join(".gone"));
    if gone.exists() {
        fs::remove_dir_all(&gone).map_err(failed("remove", &gone))?;
    }
    // The manifest first: a release without one is never shown again.
    let _ = fs::remove_file(releases.join(format!("{name}.jsonl")));
    fs::rename(&release, &gone).map_err(failed("remove", &release))?;
    fs::remove_dir_all(&gone).map_err(failed("remove", &gone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_releases_of_gongji_are_taken_for_such() {
        assert_eq!(number_of("000012-0a1b2c3d"), Some(12));
        assert_eq!(number_of("1000000-0a1b2c3d"), Some(1_000_000));
        for other in ["12-0a1b2c3d", "000012", "000012-0a1b2c3d.jsonl", "backup", "000012-mybackup"]
        {
            assert_eq!(number_of(other), None, "{other}");
        }
    }
}
