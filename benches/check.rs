//! How long `gongji check` takes: of one clinic, and of a thousand, beside only loading them.
//!
//! `cargo bench --bench check -- --clinics 1000 --rounds 5`. `benches/README.md` says what is
//! measured, and how to read it.

mod clinics;

use gongji::date::KnownDate;
use gongji::diag::Findings;
use gongji::fact::kinds;
use gongji::l10n::{Catalog, Whose, review};
use gongji::project::{Drafts, Project, built_in_catalog, load_clinic};
use gongji::render::Theme;
use gongji::site::build::{Scope, rehearse};
use gongji::source::files::SiteFolder;
use rayon::prelude::*;
use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

/// The same as the program's, in `src/main.rs`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The day of all checks, so that they do not change with the calendar.
const TODAY: &str = "2026-11-22";

fn main() -> Outcome<()> {
    let given: Vec<String> = std::env::args().collect();
    let number = |name: &str, usual: usize| {
        let at = given.iter().position(|it| it == name);
        at.and_then(|at| given.get(at + 1)?.parse().ok()).unwrap_or(usual)
    };
    // Without `--bench`, as in `cargo test`: whether it works, not how fast.
    let is_bench = given.iter().any(|it| it == "--bench");
    let count = number("--clinics", if is_bench { 1000 } else { 5 });
    let rounds = number("--rounds", if is_bench { 5 } else { 1 });
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("check-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let result = measure(&folder, count, rounds);
    fs::remove_dir_all(&folder)?;
    io::stdout().write_all(result?.as_bytes())?;
    Ok(())
}

fn measure(folder: &Path, count: usize, rounds: usize) -> Outcome<String> {
    clinics::write_site(folder, count)?;
    let (mut one, mut all, mut loaded) = (Vec::new(), Vec::new(), Vec::new());
    let mut reviewed = Vec::new();
    let first = opened(folder)?.clinics.first().map(|it| it.id.clone()).unwrap_or_default();
    let catalog = built_in_catalog();
    let mut findings = 0;
    for round in 0..=rounds {
        let (a, _) = timed(|| checked_alone(folder, &first))?;
        let (b, found) = timed(|| checked(&opened(folder)?))?;
        let (c, _) = timed(|| only_loaded(folder))?;
        let (d, _) = timed(|| Ok(locales_reviewed(&catalog)))?;
        findings = found;
        // The first warms up.
        if round > 0 {
            one.push(a);
            all.push(b);
            loaded.push(c);
            reviewed.push(d);
        }
    }
    let ratio: Vec<f64> =
        all.iter().zip(&loaded).map(|(a, b)| a.as_secs_f64() / b.as_secs_f64()).collect();
    let spread = |times: &[Duration]| {
        let mut sorted: Vec<f64> = times.iter().map(|it| it.as_secs_f64() * 1000.0).collect();
        sorted.sort_by(f64::total_cmp);
        let (least, most) = (sorted[0], sorted[sorted.len() - 1]);
        format!("{:.1} ms ({least:.1} – {most:.1})", sorted[sorted.len() / 2])
    };
    let mut ratios = ratio;
    ratios.sort_by(f64::total_cmp);
    Ok(format!(
        "one clinic, from opening the site: {}\n{count} clinics: {}, {findings} findings\n\
         {count} clinics, only loaded: {}\nchecked over loaded: {:.2}×\n\
         all {} built-in languages reviewed: {}\n",
        spread(&one),
        spread(&all),
        spread(&loaded),
        ratios[ratios.len() / 2],
        catalog.locales().count(),
        spread(&reviewed)
    ))
}

fn timed(work: impl Fn() -> Outcome<usize>) -> Outcome<(Duration, usize)> {
    let start = Instant::now();
    let found = work()?;
    Ok((start.elapsed(), found))
}

fn opened(folder: &Path) -> Outcome<Project> {
    let mut findings = Findings::new();
    let project = Project::open(SiteFolder::open(folder)?, &mut findings)?;
    project.filter(|_| !findings.has_errors()).ok_or_else(|| format!("{findings:?}").into())
}

/// What `gongji check CLINIC` does.
fn checked_alone(folder: &Path, id: &str) -> Outcome<usize> {
    let mut findings = Findings::new();
    let project = Project::open_alone(SiteFolder::open(folder)?, &mut findings)?;
    let project = project.ok_or_else(|| format!("{findings:?}"))?;
    let clinics = project.find(id, &mut findings)?.into_iter().collect();
    checked(&Project { clinics, ..project })
}

/// What `gongji check` does with a site that was opened; how much it finds.
fn checked(project: &Project) -> Outcome<usize> {
    let mut findings = Findings::new();
    let theme = Theme::load(&project.folder, &project.config.theme, &mut findings)?;
    let today = KnownDate::parse(TODAY).map_err(|it| format!("{it:?}"))?;
    let found: Vec<usize> = project
        .clinics
        .par_iter()
        .enumerate()
        .map(|(at, handle)| {
            let it = rehearse(project, theme.as_ref(), handle, today, Scope::Readers, at == 0)?;
            Ok(it.findings.iter().count())
        })
        .collect::<Outcome<_>>()?;
    Ok(found.iter().sum())
}

/// What a translator waits for: every text of every language; how much is found.
fn locales_reviewed(catalog: &Catalog) -> usize {
    let mut findings = Findings::new();
    review(catalog, Whose::BuiltIn, kinds::NAMES, &mut findings);
    findings.iter().count()
}

fn only_loaded(folder: &Path) -> Outcome<usize> {
    let project = opened(folder)?;
    let loaded: Vec<usize> = project
        .clinics
        .par_iter()
        .map(|handle| {
            let (clinic, _) = load_clinic(&project, handle, Drafts::Loaded)?;
            Ok(clinic.map_or(0, |it| it.versions.len()))
        })
        .collect::<Outcome<_>>()?;
    Ok(loaded.iter().sum())
}
