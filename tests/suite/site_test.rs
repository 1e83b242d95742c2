//! [`SiteTest`]: a site in a folder of its own, and the program run on it with nothing around it:
//! no environment, a fixed day, no terminal.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The day on which all tests run, unless one is about days.
pub(crate) const TODAY: &str = "2026-11-22";

/// A site in a folder of its own, which is removed when the test is over; a test that fails
/// leaves it, to be looked at.
pub(crate) struct SiteTest {
    root: PathBuf,
}

impl SiteTest {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("site-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&root).expect("the folder for tests can be written");
        Self { root: root.canonicalize().expect("was just made") }
    }

    /// A copy of `tests/suite/small/`: two clinics, four versions, nothing wrong.
    pub(crate) fn small() -> Self {
        let site = Self::empty();
        copy(&repository().join("tests/suite/small"), &site.root);
        site
    }

    /// The small site with all of its versions sealed: three that were taken over from before, and
    /// one that was announced two days ago.
    pub(crate) fn sealed() -> Self {
        let site = Self::small();
        site.seal_all();
        site
    }

    /// Seals the four versions of the small site.
    pub(crate) fn seal_all(&self) -> &Self {
        for (day, clinic, version, is_imported) in [
            ("2026-10-01", "happy-clinic", "2024-04-01", true),
            ("2026-10-01", "happy-clinic", "2026-01-01", true),
            ("2026-10-01", "green-dental", "2025-03", true),
            ("2026-11-20", "happy-clinic", "2027-01-01", false),
        ] {
            let mut args = vec!["seal", clinic, version, "--yes"];
            args.extend(is_imported.then_some("--imported"));
            let run = self.on(day, &args);
            assert_eq!(run.code, 0, "{clinic} {version}: {run:#?}");
        }
        self
    }

    /// Builds what is sealed, as it is published.
    pub(crate) fn publish(&self) -> &Self {
        let run = self.run(&["build"]);
        assert_eq!(run.code, 0, "{run:#?}");
        self
    }

    /// A copy of the repository's own content.
    pub(crate) fn own() -> Self {
        let site = Self::empty();
        copy(&repository().join("content"), &site.root.join("content"));
        site
    }

    /// A copy of the repository's own content in which nothing is sealed.
    pub(crate) fn own_drafts() -> Self {
        let site = Self::own();
        for clinic in fs::read_dir(site.path("content")).expect("was just copied").flatten() {
            let sealed = clinic.path().join("privacy/sealed");
            if sealed.exists() {
                fs::remove_dir_all(sealed).expect("can be removed");
            }
        }
        site
    }

    /// The small site with this many clinics more, `clinic-000`, `clinic-001` …
    pub(crate) fn with_clinics(count: usize) -> Self {
        let site = Self::small();
        for n in 0..count {
            site.clinic(&format!("clinic-{n:03}"));
        }
        site
    }

    /// Adds a clinic that is like `happy-clinic`.
    pub(crate) fn clinic(&self, id: &str) -> &Self {
        let folder = self.path("content").join(id);
        copy(&repository().join("tests/suite/small/content/happy-clinic"), &folder);
        self
    }

    /// The absolute path of something in the site.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Writes a file, and the folders it needs.
    pub(crate) fn file(&self, path: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("is in the site")).expect("can be written");
        fs::write(&path, bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        self
    }

    /// Replaces a text that stands in a file exactly once.
    pub(crate) fn swap(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert_eq!(text.matches(from).count(), 1, "{path} has `{from}` not once");
        self.file(path, text.replacen(from, to, 1))
    }

    /// Removes a file or a folder.
    pub(crate) fn remove(&self, path: &str) -> &Self {
        let path = self.path(path);
        let done = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        done.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        self
    }

    /// The text of a file.
    pub(crate) fn read(&self, path: &str) -> String {
        let path = self.path(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Runs the program in the site.
    pub(crate) fn run(&self, args: &[&str]) -> Run {
        self.on(TODAY, args)
    }

    /// Runs the program in the site on another day.
    pub(crate) fn on(&self, day: &str, args: &[&str]) -> Run {
        self.finish(self.command(day, args), args)
    }

    /// Runs the program under another one, such as a shell, which has it as its arguments.
    #[cfg(target_os = "linux")]
    #[expect(clippy::disallowed_methods, reason = "what only the system can do to the program")]
    pub(crate) fn under(&self, outer: &[&str], args: &[&str]) -> Run {
        let inner = self.command(TODAY, args);
        let mut command = Command::new(outer[0]);
        command.args(&outer[1..]).arg(inner.get_program()).args(inner.get_args());
        command.env("NO_COLOR", "1").env("LANG", "en").current_dir(&self.root);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        self.finish(command, args)
    }

    /// Runs a command to its end.
    pub(crate) fn finish(&self, mut command: Command, args: &[&str]) -> Run {
        let output = command.output().expect("the program can be started");
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).expect("what is printed is UTF-8");
            text.replace(&*self.root.to_string_lossy(), "[ROOT]")
        };
        let run = Run {
            // Ended by a signal: as shells say it.
            code: output.status.code().unwrap_or(128),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        };
        assert!(!run.stderr.contains("panicked at"), "gongji {args:?}: {}", run.stderr);
        run
    }

    /// The program, ready to run in the site: no environment but a language, no color, no input.
    #[expect(clippy::disallowed_methods, reason = "this runs the program itself")]
    pub(crate) fn command(&self, day: &str, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gongji"));
        command.env_clear().env("NO_COLOR", "1").env("LANG", "en");
        command.current_dir(&self.root).args(["--as-of", day]).args(args);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Builds the site, which must be right, and says what the build did.
    pub(crate) fn build(&self) -> Value {
        self.build_on(TODAY)
    }

    /// Builds the site as of a day.
    pub(crate) fn build_on(&self, day: &str) -> Value {
        let run = self.on(day, &["build", "--drafts", "--format", "json"]);
        assert_eq!(run.code, 0, "{run:#?}");
        run.json()
    }

    /// All files under a folder with their bytes; empty if there is no such folder.
    pub(crate) fn tree(&self, folder: &str) -> Tree {
        tree(&self.path(folder))
    }

    /// What a build into an empty folder makes of the site as it is now.
    pub(crate) fn fresh(&self, day: &str) -> Tree {
        let folder = "fresh-build/public";
        if self.path("fresh-build").exists() {
            self.remove("fresh-build");
        }
        let run = self.on(day, &["build", "--drafts", "--output", folder]);
        assert_eq!(run.code, 0, "{run:#?}");
        let made = self.tree(folder);
        self.remove("fresh-build");
        made
    }

    /// `public/` is what a build into an empty folder would have made, to the byte.
    #[track_caller]
    pub(crate) fn assert_as_fresh(&self, day: &str) {
        assert_same(&self.tree("public"), &self.fresh(day));
        let left: Vec<String> = fs::read_dir(&self.root)
            .expect("is there")
            .flatten()
            .map(|it| it.file_name().to_string_lossy().into_owned())
            .filter(|it| it.contains("gongji-"))
            .collect();
        assert!(left.is_empty(), "left beside the output: {left:?}");
    }
}

impl Drop for SiteTest {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.root);
        }
    }
}

/// What the program said, with `[ROOT]` for the site's folder.
#[derive(Debug)]
pub(crate) struct Run {
    /// The exit code.
    pub(crate) code: i32,
    /// Data.
    pub(crate) stdout: String,
    /// Talk.
    pub(crate) stderr: String,
}

impl Run {
    /// Standard output as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:#?}"))
    }

    /// The findings of `--format json`, each as `code file:line:column`, as far as it has a place.
    pub(crate) fn findings(&self) -> Vec<String> {
        let json = self.json();
        let findings = json["findings"].as_array().unwrap_or_else(|| panic!("{self:#?}"));
        let short = |it: &Value| {
            let text = |name: &str| it[name].as_str().unwrap_or_default().to_owned();
            match (&it["file"], &it["line"]) {
                (Value::Null, _) => text("code"),
                (_, Value::Null) => format!("{} {}", text("code"), text("file")),
                (_, line) => format!("{} {}:{line}:{}", text("code"), text("file"), it["column"]),
            }
        };
        findings.iter().map(short).collect()
    }
}

/// Files by their paths from a folder.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

/// Reads all files under a folder; empty if there is no such folder.
pub(crate) fn tree(folder: &Path) -> Tree {
    let mut found = Tree::new();
    for path in files(folder) {
        let bytes = fs::read(folder.join(&path)).expect("was just listed");
        found.insert(path, bytes);
    }
    found
}

/// The paths of all files under a folder, from it.
pub(crate) fn files(folder: &Path) -> BTreeSet<String> {
    fn walk(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for entry in entries.flatten() {
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type().is_ok_and(|it| it.is_dir()) {
                walk(&entry.path(), &format!("{path}/"), found);
            } else {
                found.insert(path);
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(folder, "", &mut found);
    found
}

/// The paths of files that are not in both trees, or differ.
pub(crate) fn differing(a: &Tree, b: &Tree) -> Vec<String> {
    let paths: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
    paths.into_iter().filter(|it| a.get(*it) != b.get(*it)).cloned().collect()
}

/// Two trees are the same to the byte; says which files are not.
#[track_caller]
pub(crate) fn assert_same(a: &Tree, b: &Tree) {
    assert!(!a.is_empty(), "there are no files");
    let wrong = differing(a, b);
    let side = |it: &String| match (a.contains_key(it), b.contains_key(it)) {
        (true, true) => format!("{it} differs"),
        (true, false) => format!("{it} is only in the first"),
        _ => format!("{it} is only in the second"),
    };
    assert!(wrong.is_empty(), "{:#?}", wrong.iter().map(side).collect::<Vec<_>>());
}

/// The paths on the site that a page leads to or loads, without anchors. Reads attributes as text,
/// so that it does not depend on what it tests; pages write every attribute in double quotes.
pub(crate) fn links(html: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for attribute in [" href=\"", " src=\"", " data-index=\""] {
        for rest in html.split(attribute).skip(1) {
            let value = rest.split('"').next().unwrap_or_default();
            if value.starts_with('/') && !value.starts_with("//") {
                found.insert(value.split(['#', '?']).next().unwrap_or_default().to_owned());
            }
        }
    }
    found
}

/// Links in the pages of an output that lead to no file, as `page -> link`.
pub(crate) fn broken_links(public: &Tree, base: &str) -> Vec<String> {
    let mut broken = Vec::new();
    for (page, bytes) in public.iter().filter(|it| is_page(it.0)) {
        for link in links(&String::from_utf8_lossy(bytes)) {
            let target = link.strip_prefix(base).filter(|it| it.starts_with('/')).map(file_of);
            if !target.is_some_and(|it| public.contains_key(&it)) {
                broken.push(format!("{page} -> {link}"));
            }
        }
    }
    broken
}

/// Whether a file of an output is a page that visitors see, and not one that is still being made.
pub(crate) fn is_page(path: &str) -> bool {
    path.ends_with(".html") && !path.starts_with(".gongji/")
}

/// The file of the output that is shown at a path on the site.
pub(crate) fn file_of(path: &str) -> String {
    let path = path.trim_start_matches('/');
    let is_folder = path.is_empty() || path.ends_with('/');
    if is_folder { format!("{path}index.html") } else { path.to_owned() }
}

/// The folder of the repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Copies a folder.
pub(crate) fn copy(from: &Path, to: &Path) {
    for path in files(from) {
        let target = to.join(&path);
        fs::create_dir_all(target.parent().expect("is in a folder")).expect("can be written");
        fs::copy(from.join(&path), target).expect("can be copied");
    }
}
