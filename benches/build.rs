//! How fast a site is built, held against a plain program that writes the same files.
//!
//! `cargo bench --bench build -- --sizes 100,1000,10000 --rounds 3`. `benches/README.md` says what
//! is measured, and how to read it.

mod clinics;

use gongji::date::KnownDate;
use gongji::diag::{Findings, Severity};
use gongji::project::Drafts;
use gongji::project::Project;
use gongji::render::Theme;
use gongji::site::{BuildOptions, build};
use gongji::source::files::SiteFolder;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The same as the program's, in `src/main.rs`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The day of all builds, so that they do not change with the calendar.
const TODAY: &str = "2026-01-15";

const USAGE: &str = "\
cargo bench --bench build -- [OPTIONS]

  --sizes 100,1000,10000  clinics of each site
  --rounds 3              how often each is measured; medians are reported
  --threads N             threads of the build and of the plain program [default: all cores]
  --into DIR              where sites and pages are put [default: a new folder under target/tmp]
  --keep                  leave them there; by default they are taken away at the very end
  --json                  JSON on standard output, the table on standard error";

fn main() -> Outcome<()> {
    let mut given = std::env::args().skip(1).peekable();
    if given.next_if(|it| it == "--child").is_some() {
        return child(&given.collect::<Vec<_>>());
    }
    let Some(options) = Options::read(given)? else {
        writeln!(io::stdout(), "{USAGE}")?;
        return Ok(());
    };
    let folder = match &options.into {
        Some(folder) => folder.clone(),
        None => unused(Path::new(env!("CARGO_TARGET_TMPDIR"))),
    };
    fs::create_dir_all(&folder)?;
    let result = measure_all(&options, &folder);
    if !options.keep {
        note("taking the measured files away");
        fs::remove_dir_all(&folder)?;
    }
    let sizes = result?;
    let table = table(&sizes, &options)?;
    if options.json {
        io::stderr().write_all(table.as_bytes())?;
        let json = Json { threads: options.threads, rounds: options.rounds, sizes: &sizes };
        writeln!(io::stdout(), "{}", serde_json::to_string_pretty(&json)?)?;
    } else {
        io::stdout().write_all(table.as_bytes())?;
    }
    Ok(())
}

/// What was asked for.
struct Options {
    sizes: Vec<usize>,
    rounds: usize,
    threads: usize,
    into: Option<PathBuf>,
    keep: bool,
    json: bool,
}

impl Options {
    /// Reads the arguments; `None` if they ask for help.
    fn read(mut given: impl Iterator<Item = String>) -> Outcome<Option<Self>> {
        let threads = std::thread::available_parallelism()?.get();
        // Without `--bench` this is `cargo test --benches`: whether it works, not how fast.
        let mut options =
            Self { sizes: vec![5], rounds: 1, threads, into: None, keep: false, json: false };
        let (mut sizes, mut rounds, mut is_bench) = (None, None, false);
        while let Some(name) = given.next() {
            let mut value = || given.next().ok_or_else(|| format!("{name} needs a value"));
            match name.as_str() {
                "--bench" => is_bench = true,
                "--sizes" => {
                    let list: Result<_, _> = value()?.split(',').map(str::parse).collect();
                    sizes = Some(list?);
                }
                "--rounds" => rounds = Some(value()?.parse()?),
                "--threads" => options.threads = value()?.parse()?,
                "--into" => options.into = Some(value()?.into()),
                "--keep" => options.keep = true,
                "--json" => options.json = true,
                "--help" | "-h" => return Ok(None),
                _ => return Err(format!("unknown option {name}\n\n{USAGE}").into()),
            }
        }
        if is_bench {
            (options.sizes, options.rounds) = (vec![100, 1_000, 10_000], 3);
        }
        options.sizes = sizes.unwrap_or(options.sizes);
        options.rounds = rounds.unwrap_or(options.rounds);
        if options.rounds == 0 || options.threads == 0 || options.sizes.contains(&0) {
            return Err("sizes, rounds and threads begin at 1".into());
        }
        Ok(Some(options))
    }
}

/// A folder that does not exist yet.
fn unused(parent: &Path) -> PathBuf {
    let named = (1..).map(|n: u32| parent.join(format!("bench-build-{n}")));
    named.into_iter().find(|it| !it.exists()).unwrap_or_else(|| parent.join("bench-build"))
}

fn note(text: &str) {
    let _ = writeln!(io::stderr(), "[build] {text}");
}

// ------------------------------------------------------------------------------------- measuring

/// One run of one program, in a process of its own.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Run {
    /// From the first line of `main` to the last, in seconds; of the plain program without what
    /// it reads beforehand.
    wall: f64,
    /// Processor time of the same, of all threads, in seconds.
    cpu: f64,
    /// The part of it that the program itself took, to a hundredth of a second.
    user: f64,
    /// The part of it that the system took for the program, to a hundredth of a second.
    system: f64,
    /// Most memory the process ever had, in MB.
    peak_mb: f64,
    /// Processor time that others took meanwhile, and the system writing to the disk: the noise.
    others: f64,
    /// Files that were written.
    written: usize,
    /// Warnings of the site.
    warnings: usize,
}

/// What is in an output folder, without gongji's own records.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Tree {
    files: usize,
    html_pages: usize,
    bytes: u64,
}

/// One round.
#[derive(Clone, Copy, Debug, Serialize)]
struct Round {
    /// (a) Everything, into a new folder.
    full: Run,
    /// (b) The same files by a plain program, into a new folder.
    plain: Run,
    /// (c) Again, nothing changed.
    unchanged: Run,
    /// (d) Again, one clinic changed.
    edited: Run,
}

/// All rounds of one size.
#[derive(Clone, Debug, Serialize)]
struct Size {
    clinics: usize,
    tree: Tree,
    rounds: Vec<Round>,
    summary: Summary,
}

/// What is reported of one size: medians over the rounds.
#[derive(Clone, Copy, Debug, Serialize)]
struct Summary {
    full_wall: f64,
    full_cpu: f64,
    full_user: f64,
    full_system: f64,
    plain_wall: f64,
    plain_cpu: f64,
    ratio_wall: f64,
    ratio_cpu: f64,
    pages_per_second: f64,
    mb_per_second: f64,
    cpu_ms_per_page: f64,
    user_ms_per_page: f64,
    cpu_ms_per_file: f64,
    peak_mb: f64,
    unchanged_wall: f64,
    unchanged_cpu: f64,
    unchanged_to_full_wall: f64,
    unchanged_to_full_cpu: f64,
    edited_wall: f64,
    edited_cpu: f64,
    others_share: f64,
}

/// `--json`.
#[derive(Serialize)]
struct Json<'a> {
    threads: usize,
    rounds: usize,
    sizes: &'a [Size],
}

fn measure_all(options: &Options, folder: &Path) -> Outcome<Vec<Size>> {
    note(&format!("everything is under {}", folder.display()));
    let mut sizes = Vec::new();
    for clinics in &options.sizes {
        sizes.push(measure(*clinics, options, &folder.join(clinics.to_string()))?);
    }
    Ok(sizes)
}

fn measure(clinics: usize, options: &Options, folder: &Path) -> Outcome<Size> {
    note(&format!("{clinics} clinics: making the site"));
    let site = folder.join("site");
    clinics::write_site(&site, clinics)?;
    let start = Start { folder, threads: options.threads };
    // A virtual machine pays for memory that it has not used before: not in the figures.
    note(&format!("{clinics} clinics: warming up"));
    start.build(&site, "full-0")?;
    start.plain("full-0", "plain-0")?;
    start.forget(&["full-0", "plain-0"])?;
    let edited = to_edit(clinics);
    let (mut rounds, mut tree) = (Vec::new(), Tree::default());
    for round in 1..=options.rounds {
        let (full_out, plain_out) = (format!("full-{round}"), format!("plain-{round}"));
        // Who comes first changes from round to round.
        let (full, plain);
        if round % 2 == 1 {
            full = start.build(&site, &full_out)?;
            (plain, tree) = start.plain(&full_out, &plain_out)?;
        } else {
            let before = format!("full-{}", round - 1);
            (plain, tree) = start.plain(&before, &plain_out)?;
            start.forget(&[&before])?;
            full = start.build(&site, &full_out)?;
        }
        let unchanged = start.build(&site, &full_out)?;
        clinics::write_clinic(&site, &clinics::clinic(edited, round))?;
        let edited = start.build(&site, &full_out)?;
        // An odd round's pages are read once more, by the plain program of the next.
        start.forget(&[plain_out.as_str(), &full_out][..2 - round % 2])?;
        if unchanged.written != 0 || edited.written == 0 || full.written < tree.files {
            let written = [full.written, unchanged.written, edited.written];
            return Err(format!("not what was to be measured: {written:?} files written").into());
        }
        note(&format!(
            "{clinics} clinics, round {round}: full {:.3} s, plain {:.3} s, unchanged {:.3} s, \
             edited {:.3} s; CPU {:.3}, {:.3}, {:.3}, {:.3} s; others {:.2} s, {:.2} s",
            full.wall,
            plain.wall,
            unchanged.wall,
            edited.wall,
            full.cpu,
            plain.cpu,
            unchanged.cpu,
            edited.cpu,
            full.others,
            plain.others,
        ));
        rounds.push(Round { full, plain, unchanged, edited });
    }
    let summary = summary(&rounds, tree, options.threads);
    Ok(Size { clinics, tree, rounds, summary })
}

/// The clinic that is edited: near the middle, made of the sample with the most entrustees.
fn to_edit(count: usize) -> usize {
    if count < 5 { 0 } else { (count / 10 * 5 + 4).min(count / 5 * 5 - 1) }
}

fn summary(rounds: &[Round], tree: Tree, threads: usize) -> Summary {
    let median = |of: &dyn Fn(&Round) -> f64| median(rounds.iter().map(of).collect());
    let (files, pages) = (tree.files as f64, tree.html_pages as f64);
    let (full_wall, full_cpu) = (median(&|it| it.full.wall), median(&|it| it.full.cpu));
    let full_user = median(&|it| it.full.user);
    let threads = threads as f64;
    Summary {
        full_wall,
        full_cpu,
        full_user,
        full_system: median(&|it| it.full.system),
        plain_wall: median(&|it| it.plain.wall),
        plain_cpu: median(&|it| it.plain.cpu),
        ratio_wall: median(&|it| it.full.wall / it.plain.wall),
        ratio_cpu: median(&|it| it.full.cpu / it.plain.cpu),
        pages_per_second: pages / full_wall,
        mb_per_second: tree.bytes as f64 / 1e6 / full_wall,
        cpu_ms_per_page: 1e3 * full_cpu / pages,
        user_ms_per_page: 1e3 * full_user / pages,
        cpu_ms_per_file: 1e3 * full_cpu / files,
        peak_mb: rounds.iter().map(|it| it.full.peak_mb).fold(0.0, f64::max),
        unchanged_wall: median(&|it| it.unchanged.wall),
        unchanged_cpu: median(&|it| it.unchanged.cpu),
        unchanged_to_full_wall: median(&|it| it.unchanged.wall / it.full.wall),
        unchanged_to_full_cpu: median(&|it| it.unchanged.cpu / it.full.cpu),
        edited_wall: median(&|it| it.edited.wall),
        edited_cpu: median(&|it| it.edited.cpu),
        others_share: median(&|it| it.full.others / it.full.wall / threads),
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.get(middle) {
        None => f64::NAN,
        Some(upper) if values.len() % 2 == 1 => *upper,
        Some(upper) => (values[middle - 1] + upper) / 2.0,
    }
}

/// Starts processes.
struct Start<'a> {
    folder: &'a Path,
    threads: usize,
}

impl Start<'_> {
    /// Builds `site` into a folder of this size.
    fn build(&self, site: &Path, out: &str) -> Outcome<Run> {
        self.child(&["build".as_ref(), site, &self.folder.join(out)])
    }

    /// Writes the files of `from` again into `out`.
    fn plain(&self, from: &str, out: &str) -> Outcome<(Run, Tree)> {
        self.child(&["plain".as_ref(), &self.folder.join(from), &self.folder.join(out)])
    }

    /// What was written so far is on the disk after this: the next run must not pay for it.
    fn settle(&self) -> io::Result<()> {
        #[cfg(target_os = "linux")]
        rustix::fs::syncfs(fs::File::open(self.folder)?)?;
        Ok(())
    }

    /// Lets go of the memory in which the system keeps what was written, so that later rounds
    /// find as much of it free as the first.
    fn forget(&self, trees: &[&str]) -> io::Result<()> {
        self.settle()?;
        let mut folders: Vec<PathBuf> = trees.iter().map(|it| self.folder.join(it)).collect();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let entry = entry?;
                if entry.file_type()?.is_dir() {
                    folders.push(entry.path());
                    continue;
                }
                #[cfg(target_os = "linux")]
                {
                    let file = fs::File::open(entry.path())?;
                    rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed)?;
                }
            }
        }
        Ok(())
    }

    #[expect(clippy::disallowed_methods, reason = "peak memory is known by process only")]
    fn child<T: serde::de::DeserializeOwned>(&self, what: &[&Path]) -> Outcome<T> {
        self.settle()?;
        let done = std::process::Command::new(std::env::current_exe()?)
            .arg("--child")
            .arg(self.threads.to_string())
            .args(what)
            .stderr(std::process::Stdio::inherit())
            .output()?;
        if !done.status.success() {
            return Err(format!("{what:?} failed: {}", done.status).into());
        }
        Ok(serde_json::from_slice(&done.stdout)?)
    }
}

// -------------------------------------------------------------------------------- in the children

/// One of the measured programs: its result is JSON on standard output.
fn child(given: &[String]) -> Outcome<()> {
    let [threads, what, from, into] = given else { return Err("a child takes four words".into()) };
    let meter = Meter::start();
    rayon::ThreadPoolBuilder::new().num_threads(threads.parse()?).build_global()?;
    let (from, into) = (Path::new(from), Path::new(into));
    let json = match what.as_str() {
        "build" => serde_json::to_string(&build_site(from, into, &meter)?)?,
        _ => serde_json::to_string(&write_plainly(from, into)?)?,
    };
    writeln!(io::stdout(), "{json}")?;
    Ok(())
}

/// As `gongji build` does it, reading of settings, messages and theme included.
fn build_site(site: &Path, output: &Path, meter: &Meter) -> Outcome<Run> {
    let mut findings = Findings::new();
    let project = Project::open(SiteFolder::open(site)?, &mut findings)?;
    let project = project.ok_or("the site cannot be opened")?;
    let theme = Theme::load(&project.folder, &project.config.theme, &mut findings)?;
    let theme = theme.ok_or("the theme cannot be loaded")?;
    let options = BuildOptions {
        output: output.to_owned(),
        today: KnownDate::parse(TODAY).map_err(|it| format!("{it:?}"))?,
        // The clinics are not sealed: sealing ten thousand takes longer than all that is measured.
        drafts: Drafts::Loaded,
        shard: None,
        program: "bench".to_owned(),
        progress: &|_, _| (),
    };
    let (done, found) = build(&project, &theme, &options)?;
    findings.extend(found);
    if findings.has_errors() {
        let first = findings.iter().find(|it| it.severity == Severity::Error);
        return Err(format!("the made-up site has mistakes, such as {first:#?}").into());
    }
    let warnings = findings.count(Severity::Warning) + done.warnings_kept;
    Ok(Run { written: done.written, warnings, ..meter.read() })
}

/// A folder at the top of the output, or the files there, as bytes in memory.
#[derive(Default)]
struct Part {
    folders: Vec<PathBuf>,
    files: Vec<(PathBuf, Vec<u8>)>,
}

/// Reads a tree to memory, then writes it elsewhere: the least that any generator has to do.
fn write_plainly(from: &Path, into: &Path) -> Outcome<(Run, Tree)> {
    let mut tops = Vec::new();
    let mut top = Part::default();
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = PathBuf::from(entry.file_name());
        if entry.file_type()?.is_file() {
            top.files.push((name, fs::read(entry.path())?));
        } else if name.as_os_str() != ".gongji" {
            tops.push(name);
        }
    }
    tops.sort();
    let read = |name: &PathBuf| {
        let mut part = Part::default();
        load(from, name, &mut part).map(|()| part)
    };
    let mut parts: Vec<Part> = tops.par_iter().map(read).collect::<io::Result<_>>()?;
    parts.push(top);
    let files = || parts.iter().flat_map(|it| &it.files);
    let is_page = |it: &&(PathBuf, Vec<u8>)| it.0.extension().is_some_and(|it| it == "html");
    let tree = Tree {
        files: files().count(),
        html_pages: files().filter(is_page).count(),
        bytes: files().map(|it| it.1.len() as u64).sum(),
    };
    let meter = Meter::start();
    fs::create_dir(into)?;
    parts.par_iter().try_for_each(|part| {
        part.folders.iter().try_for_each(|it| fs::create_dir(into.join(it)))?;
        part.files.iter().try_for_each(|(path, bytes)| fs::write(into.join(path), bytes))
    })?;
    let run = meter.read();
    Ok((Run { written: tree.files, ..run }, tree))
}

fn load(root: &Path, path: &Path, part: &mut Part) -> io::Result<()> {
    part.folders.push(path.to_owned());
    for entry in fs::read_dir(root.join(path))? {
        let entry = entry?;
        let inner = path.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            load(root, &inner, part)?;
        } else {
            part.files.push((inner, fs::read(entry.path())?));
        }
    }
    Ok(())
}

/// Wall clock and processor time since it was started. Processor time is Linux's; elsewhere 0.
struct Meter {
    wall: Instant,
    used: Used,
    busy: f64,
}

/// Processor time in seconds.
#[derive(Clone, Copy, Debug, Default)]
struct Used {
    all: f64,
    user: f64,
    system: f64,
}

impl Meter {
    fn start() -> Self {
        Self { used: used(), busy: busy(), wall: Instant::now() }
    }

    fn read(&self) -> Run {
        let wall = self.wall.elapsed().as_secs_f64();
        let (now, busy) = (used(), busy());
        let cpu = now.all - self.used.all;
        Run {
            wall,
            cpu,
            user: now.user - self.used.user,
            system: now.system - self.used.system,
            peak_mb: peak_mb(),
            others: (busy - self.busy - cpu).max(0.0),
            ..Run::default()
        }
    }
}

/// A tick of `/proc`: Linux shows all times to programs in hundredths of a second.
const TICK: f64 = 0.01;

/// What this process has used: to the nanosecond by its threads, or in ticks if threads that
/// have ended had more.
fn used() -> Used {
    let ticks = || -> Option<(f64, f64)> {
        let stat = fs::read_to_string("/proc/self/stat").ok()?;
        // Fields 14 and 15; the second one, in brackets, may hold spaces.
        let mut fields = stat.rsplit_once(')')?.1.split_ascii_whitespace().skip(11);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    let threads = || -> Option<f64> {
        let tasks = fs::read_dir("/proc/self/task").ok()?;
        let nanos = |task: io::Result<fs::DirEntry>| -> Option<f64> {
            let text = fs::read_to_string(task.ok()?.path().join("schedstat")).ok()?;
            text.split_ascii_whitespace().next()?.parse().ok()
        };
        Some(tasks.filter_map(nanos).sum::<f64>() / 1e9)
    };
    let (user, system) = ticks().unwrap_or_default();
    let (user, system) = (user * TICK, system * TICK);
    Used { all: threads().unwrap_or_default().max(user + system), user, system }
}

/// What the whole machine has been busy with, in seconds of processor time.
fn busy() -> f64 {
    let stat = fs::read_to_string("/proc/stat").unwrap_or_default();
    let line = stat.lines().next().unwrap_or_default();
    let fields: Vec<f64> =
        line.split_ascii_whitespace().skip(1).filter_map(|it| it.parse().ok()).collect();
    // user nice system idle iowait irq softirq
    [0, 1, 2, 5, 6].iter().filter_map(|at| fields.get(*at)).sum::<f64>() * TICK
}

fn peak_mb() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|it| it.split_ascii_whitespace().next()?.parse::<f64>().ok());
    kilobytes.map_or(f64::NAN, |it| it * 1024.0 / 1e6)
}

// -------------------------------------------------------------------------------------- reporting

/// One row of the table.
type Cell<'a> = (&'a str, &'a dyn Fn(&Size) -> String);

fn table(sizes: &[Size], options: &Options) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    let rounds = options.rounds;
    let threads = options.threads;
    writeln!(out, "\nMedians of {rounds} rounds, {threads} threads. MB = 1,000,000 bytes.\n")?;
    let rows: [Cell<'_>; 25] = [
        ("clinics", &|it| grouped(it.clinics)),
        ("files", &|it| grouped(it.tree.files)),
        ("HTML pages", &|it| grouped(it.tree.html_pages)),
        ("MB", &|it| format!("{:.1}", it.tree.bytes as f64 / 1e6)),
        ("(a) full build, wall s", &|it| spread(it, it.summary.full_wall, |it| it.full.wall)),
        ("    CPU s", &|it| spread(it, it.summary.full_cpu, |it| it.full.cpu)),
        ("    of it user, system s", &|it| {
            format!("{:.2}, {:.2}", it.summary.full_user, it.summary.full_system)
        }),
        ("    HTML pages/s", &|it| grouped(it.summary.pages_per_second as usize)),
        ("    MB/s", &|it| format!("{:.0}", it.summary.mb_per_second)),
        ("    CPU ms per HTML page", &|it| format!("{:.3}", it.summary.cpu_ms_per_page)),
        ("    user ms per HTML page", &|it| format!("{:.3}", it.summary.user_ms_per_page)),
        ("    CPU ms per file", &|it| format!("{:.3}", it.summary.cpu_ms_per_file)),
        ("    peak memory MB", &|it| format!("{:.0}", it.summary.peak_mb)),
        ("(b) plain writing, wall s", &|it| spread(it, it.summary.plain_wall, |it| it.plain.wall)),
        ("    CPU s", &|it| spread(it, it.summary.plain_cpu, |it| it.plain.cpu)),
        ("(a)/(b) wall", &|it| {
            spread(it, it.summary.ratio_wall, |it| it.full.wall / it.plain.wall)
        }),
        ("(a)/(b) CPU", &|it| spread(it, it.summary.ratio_cpu, |it| it.full.cpu / it.plain.cpu)),
        ("(c) unchanged, wall s", &|it| {
            spread(it, it.summary.unchanged_wall, |it| it.unchanged.wall)
        }),
        ("    CPU s", &|it| spread(it, it.summary.unchanged_cpu, |it| it.unchanged.cpu)),
        ("(c)/(a) wall", &|it| format!("{:.3}", it.summary.unchanged_to_full_wall)),
        ("(c)/(a) CPU", &|it| format!("{:.3}", it.summary.unchanged_to_full_cpu)),
        ("(d) one edited, wall s", &|it| spread(it, it.summary.edited_wall, |it| it.edited.wall)),
        ("    CPU s", &|it| spread(it, it.summary.edited_cpu, |it| it.edited.cpu)),
        ("    peak memory MB", &|it| {
            let peaks = it.rounds.iter().map(|it| it.edited.peak_mb);
            format!("{:.0}", peaks.fold(0.0, f64::max))
        }),
        ("noise: CPU of others in (a)", &|it| format!("{:.0} %", 100.0 * it.summary.others_share)),
    ];
    for (name, cell) in rows {
        write!(out, "{name:<28}")?;
        for size in sizes {
            write!(out, "{:>26}", cell(size))?;
        }
        writeln!(out)?;
    }
    writeln!(out, "\nAims")?;
    for size in sizes {
        aims(size, &mut out)?;
    }
    Ok(out)
}

fn aims(size: &Size, out: &mut String) -> std::fmt::Result {
    let it = &size.summary;
    let mut aim = |what: &str, value: String, is_met: bool| {
        let verdict = if is_met { "met" } else { "missed" };
        writeln!(out, "  {verdict:<7} {:>6} clinics: {what}: {value}", grouped(size.clinics))
    };
    let wall = it.ratio_wall;
    aim("build at most 3 times plain writing, wall", format!("{wall:.2}"), wall <= 3.0)?;
    let cpu = it.ratio_cpu;
    aim("build at most 3 times plain writing, CPU", format!("{cpu:.2}"), cpu <= 3.0)?;
    let page = it.cpu_ms_per_page;
    aim("less than 0.2 ms CPU a page", format!("{page:.3} ms"), page < 0.2)?;
    if size.clinics >= 10_000 {
        let peak = it.peak_mb;
        aim("memory under 300 MB", format!("{peak:.0} MB"), peak < 300.0)?;
    }
    let unchanged = it.unchanged_to_full_wall;
    aim("unchanged under 1/10 of full, wall", format!("{unchanged:.3}"), unchanged < 0.1)?;
    let edited = it.edited_wall;
    aim("one edited under 0.5 s", format!("{edited:.3} s"), edited < 0.5)
}

/// A median with the least and the most of all rounds.
fn spread(size: &Size, median: f64, of: impl Fn(&Round) -> f64) -> String {
    let values = || size.rounds.iter().map(&of);
    let (least, most) = (values().fold(f64::MAX, f64::min), values().fold(0.0, f64::max));
    format!("{median:.3} ({least:.3}–{most:.3})")
}

fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
