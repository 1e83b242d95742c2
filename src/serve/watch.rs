//! Watching what a site is made of: the one door to notify.
//!
//! Folders are watched, not files, because editors put a new file in the old one's place. What
//! exactly happened is not asked: an event says where somebody was at work, and that is read again.

use crate::project::CONTENT;
use crate::source::files::is_passed_over;
use notify::{ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// The folders of a site that its pages are made of.
const TOPS: [&str; 3] = ["themes", "locales", CONTENT];

/// How long it must be quiet: saving a file is many events.
const QUIET: Duration = Duration::from_millis(20);
/// How long events are gathered at most.
const LONGEST: Duration = Duration::from_millis(100);

/// What a change concerns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Touched {
    /// Settings, messages, or nobody knows what.
    pub(super) all: bool,
    /// A theme.
    pub(super) theme: bool,
    /// Clinics, by their folders.
    pub(super) clinics: BTreeSet<String>,
}

impl Touched {
    fn everything() -> Self {
        Self { all: true, ..Self::default() }
    }

    fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    fn extend(&mut self, other: Self) {
        self.all |= other.all;
        self.theme |= other.theme;
        self.clinics.extend(other.clinics);
    }

    /// What a path concerns, from the folder of the site.
    fn of(path: &Path) -> Self {
        let mut names = Vec::new();
        for part in path.components() {
            let Component::Normal(name) = part else { return Self::default() };
            let name = name.to_string_lossy().into_owned();
            if is_passed_over(&name) || is_of_an_editor(&name) {
                return Self::default();
            }
            names.push(name);
        }
        let mut touched = Self::default();
        match names.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["themes", ..] => touched.theme = true,
            ["locales", ..] | [CONTENT] => touched.all = true,
            [CONTENT, file] if file.ends_with(".yaml") => touched.all = true,
            [CONTENT, clinic, ..] => {
                touched.clinics.insert((*clinic).to_owned());
            }
            _ => {}
        }
        touched
    }
}

/// Files that editors make for a moment beside those they save.
fn is_of_an_editor(name: &str) -> bool {
    let is_numbered = name == "4913"; // vim, to see whether it may write here
    let is_lock = name.starts_with('#') && name.ends_with('#');
    let has_ending = [".swx", ".swo", ".bak", "___jb_tmp___", "___jb_old___", ".part"];
    is_numbered || is_lock || has_ending.iter().any(|it| name.ends_with(it))
}

/// What watching tells.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// From now on every change is seen; those before may have been missed.
    Watching,
    /// Something changed.
    Touched(Touched),
    /// The system does not let all folders be watched.
    Blind(String),
}

/// Watches a site until `see` says that it is enough.
pub(super) fn watch(root: &Path, see: impl Fn(Seen) -> bool) {
    let (sender, events) = channel();
    let watcher = notify::recommended_watcher(sender);
    let watched = watcher.and_then(|mut it| {
        it.watch(root, RecursiveMode::NonRecursive)?;
        TOPS.iter().try_for_each(|name| watch_top(&mut it, root, name))?;
        Ok(it)
    });
    let mut watcher = match watched {
        Ok(watcher) => watcher,
        Err(error) => {
            see(Seen::Blind(error.to_string()));
            return;
        }
    };
    let mut goes_on = see(Seen::Watching);
    while goes_on && let Some(batch) = next(root, &events) {
        // A folder that appears, or comes back, is watched from now on.
        let tops = batch.tops.iter().copied();
        let failed = tops.map(|it| watch_top(&mut watcher, root, it)).find_map(Result::err);
        if let Some(error) = batch.error.or(failed) {
            see(Seen::Blind(error.to_string()));
            return;
        }
        goes_on = batch.touched.is_nothing() || see(Seen::Touched(batch.touched));
    }
}

fn watch_top(watcher: &mut RecommendedWatcher, root: &Path, name: &str) -> notify::Result<()> {
    let path = root.join(name);
    match watcher.watch(&path, RecursiveMode::Recursive) {
        Err(error) if matches!(error.kind, ErrorKind::PathNotFound) || !path.is_dir() => Ok(()),
        other => other,
    }
}

/// What happened until it was quiet.
#[derive(Default)]
struct Batch {
    touched: Touched,
    /// Folders of [`TOPS`] that were made or moved.
    tops: BTreeSet<&'static str>,
    /// Why not everything is seen any more.
    error: Option<notify::Error>,
}

/// Waits for something to happen and then for quiet. `None` when there is no watcher any more.
fn next(root: &Path, events: &Receiver<notify::Result<Event>>) -> Option<Batch> {
    let mut batch = Batch::default();
    while batch.is_idle() {
        batch.add(root, events.recv().ok()?);
    }
    let began = Instant::now();
    let mut last = began;
    loop {
        let now = Instant::now();
        let end = (last + QUIET).min(began + LONGEST);
        match events.recv_timeout(end.saturating_duration_since(now)) {
            Ok(event) => {
                if batch.add(root, event) {
                    last = Instant::now();
                }
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return Some(batch),
        }
    }
}

impl Batch {
    fn is_idle(&self) -> bool {
        self.touched.is_nothing() && self.tops.is_empty() && self.error.is_none()
    }

    /// Adds an event; whether it says anything.
    fn add(&mut self, root: &Path, event: notify::Result<Event>) -> bool {
        let event = match event {
            Ok(event) => event,
            Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => {
                self.error = Some(error);
                return true;
            }
            Err(_) => {
                self.touched.extend(Touched::everything());
                return true;
            }
        };
        if event.need_rescan() {
            self.touched.extend(Touched::everything());
            return true;
        }
        // Reading is not changing, and all that is read here would be told to us too.
        if matches!(event.kind, EventKind::Access(_)) {
            return false;
        }
        let mut says = false;
        for path in event.paths.iter().filter_map(|it| inner(root, it)) {
            let touched = Touched::of(&path);
            says |= !touched.is_nothing();
            self.touched.extend(touched);
            let top = TOPS.iter().find(|it| path == Path::new(it));
            self.tops.extend(top);
        }
        says
    }
}

fn inner(root: &Path, path: &Path) -> Option<PathBuf> {
    path.strip_prefix(root).ok().map(Path::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{AccessKind, CreateKind, DataChange, Flag, ModifyKind, RenameMode};

    fn touched(path: &str) -> String {
        let Touched { all, theme, clinics } = Touched::of(Path::new(path));
        let mut said: Vec<String> = clinics.into_iter().collect();
        said.extend(all.then(|| "ALL".to_owned()));
        said.extend(theme.then(|| "THEME".to_owned()));
        said.join(" ")
    }

    #[test]
    fn a_path_says_what_must_be_read_again() {
        for (path, expected) in [
            ("content/site.yaml", "ALL"),
            ("content", "ALL"),
            ("content/medius", "medius"),
            ("content/medius/privacy/2026-12-21.yaml", "medius"),
            ("content/medius/privacy/sealed/ledger.jsonl", "medius"),
            ("locales/ja/officer.ftl", "ALL"),
            ("themes/mine/templates/policy.html", "THEME"),
            // What is made, and what is none of ours.
            ("public/index.html", ""),
            ("README.md", ""),
            ("", ""),
            ("../content/site.yaml", ""),
            // What editors make for a moment.
            ("content/medius/privacy/.2026-12-21.yaml.swp", ""),
            ("content/medius/privacy/2026-12-21.yaml~", ""),
            ("content/medius/privacy/4913", ""),
            ("content/medius/privacy/#2026-12-21.yaml#", ""),
            ("content/medius/privacy/2026-12-21.yaml___jb_tmp___", ""),
            ("content/medius/privacy/x.tmp", ""),
            ("content/.git/index", ""),
        ] {
            assert_eq!(touched(path), expected, "{path}");
        }
    }

    #[test]
    fn reading_is_not_changing_and_a_rename_is() {
        let root = Path::new("site");
        let event = |kind, paths: &[&str]| {
            let event = Event::new(kind);
            Ok(paths.iter().fold(event, |it, path| it.add_path(root.join(path))))
        };
        let mut batch = Batch::default();
        let read = event(EventKind::Access(AccessKind::Read), &["content/a/clinic.yaml"]);
        assert!(!batch.add(root, read) && batch.is_idle());
        let elsewhere = event(EventKind::Create(CreateKind::File), &["public/x.html"]);
        assert!(!batch.add(root, elsewhere) && batch.is_idle());
        let renamed = EventKind::Modify(ModifyKind::Name(RenameMode::Both));
        let over = event(renamed, &["content/a/.clinic.yaml.123", "content/a/clinic.yaml"]);
        assert!(batch.add(root, over));
        assert_eq!(batch.touched.clinics, BTreeSet::from(["a".to_owned()]));
        assert!(!batch.touched.all);
        let lost = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert!(batch.add(root, Ok(lost)) && batch.touched.all);
        let made = event(EventKind::Create(CreateKind::Folder), &["themes"]);
        assert!(batch.add(root, made));
        assert_eq!(batch.tops, BTreeSet::from(["themes"]));
    }

    #[test]
    fn a_save_of_many_events_is_told_once_and_then_the_next() {
        let root = Path::new("site");
        let (sender, events) = channel();
        let write = |path: &str| {
            let kind = EventKind::Modify(ModifyKind::Data(DataChange::Any));
            sender.send(Ok(Event::new(kind).add_path(root.join(path)))).unwrap();
        };
        write("content/a/clinic.yaml");
        write("content/a/clinic.yaml");
        write("content/b/clinic.yaml");
        let batch = next(root, &events).unwrap();
        assert_eq!(batch.touched.clinics, BTreeSet::from(["a".to_owned(), "b".to_owned()]));
        write("content/c/clinic.yaml");
        let batch = next(root, &events).unwrap();
        assert_eq!(batch.touched.clinics, BTreeSet::from(["c".to_owned()]));
        drop(sender);
        assert!(next(root, &events).is_none());
    }
}
