//! `gongji verify`.

use super::report::Report;
use super::{Common, Failure, exit, fetch, open, today};
use crate::diag::{Diagnostic, Findings, Severity};
use crate::document::Inlines;
use crate::history::store;
use crate::l10n::Arg;
use crate::project::{ClinicHandle, Project, built_in_catalog};
use crate::render::Theme;
use crate::site::verify::{Against, Fetch, FetchError, Verified, Verifier, against, repository};
use clap::Args;
use serde_json::{Map, json};

/// Show that what was sealed is what is there
///
/// Without a target, verifies the histories in the repository: every line of the ledgers, every
/// byte of the sealed files, and that the files of sealed versions were not edited. With a folder
/// or an address, verifies that a built or live site shows the sealed words, block by block.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji verify\n  gongji verify public\n  gongji verify https://policies.example\n  gongji verify public --against https://policies.example\n  gongji verify --repair"
)]
pub(super) struct VerifyArgs {
    /// The folder of a built site, or the address of a site or of one clinic [default: the repository]
    #[arg(id = "TARGET")]
    targets: Vec<String>,
    /// Compare with an older site, a folder or an address: did any sealed text change? [default
    /// target: public/]
    #[arg(long, value_name = "OLD_SITE")]
    against: Option<String>,
    /// Mend a ledger that a crash cut in the middle of its last line
    #[arg(long, conflicts_with_all = ["TARGET", "against"])]
    repair: bool,
}

impl From<FetchError> for Failure {
    fn from(error: FetchError) -> Self {
        Self::Disk(error.to_string())
    }
}

pub(super) fn run(args: &VerifyArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let mut findings = Findings::new();
    let is_repository = args.targets.is_empty() && args.against.is_none();
    let has_repository = common.root.join("content/site.yaml").is_file();
    let project = match is_repository || has_repository {
        true => open(common, &mut findings)?,
        false => None,
    };
    let mut lines = Vec::new();
    let (mut seen, mut compared) = (Verified::default(), None);
    if is_repository {
        let Some(project) = &project else { return Err(Failure::Findings(findings)) };
        if args.repair {
            lines.extend(repair(project, report)?);
        }
        let clinics: Vec<&ClinicHandle> = project.clinics.iter().collect();
        let (done, found) = repository(project, &clinics)?;
        seen = done;
        findings.extend(found);
    } else {
        // Mistakes in the repository are for `check`.
        findings = Findings::new();
        let sites = sites(args, common)?;
        for site in &sites {
            let (done, found) = of_site(site.as_ref(), project.as_ref(), common)?;
            seen += done;
            findings.extend(found);
        }
        if let (Some(old), Some(new)) = (&args.against, sites.first()) {
            let old = fetch::open(old, std::path::Path::new(""))?;
            let (done, found) = against(new.as_ref(), old.as_ref())?;
            compared = Some(done);
            findings.extend(found);
        }
    }
    findings.sort();
    lines.extend(compared.map(|it| against_line(it, report)));
    lines.push(verified_line(seen, &findings, report));
    if !is_repository && seen.rebuilt < seen.clinics {
        lines.push(report.text("cli-verify-unseen", &[]));
    }
    report.findings_and(&findings, summary(seen, compared), &lines);
    Ok(if findings.has_errors() { exit::FINDINGS } else { exit::FINE })
}

/// The sites that are meant. Folders are those of whoever calls; `public/` is the site's.
fn sites(args: &VerifyArgs, common: &Common) -> Result<Vec<Box<dyn Fetch>>, Failure> {
    if args.targets.is_empty() {
        return Ok(vec![fetch::open("public", &common.root)?]);
    }
    args.targets.iter().map(|it| fetch::open(it, std::path::Path::new(""))).collect()
}

pub(super) fn of_site(
    site: &dyn Fetch,
    project: Option<&Project>,
    common: &Common,
) -> Result<(Verified, Findings), Failure> {
    let built_in = built_in_catalog();
    let zone = project.map_or("Asia/Seoul", |it| it.config.time_zone.as_str());
    // Mistakes in the repository are for `check`; without its theme no page can be made again.
    let theme = match project {
        Some(it) => Theme::load(&it.folder, &it.config.theme, &mut Findings::new())?,
        None => None,
    };
    let verifier = Verifier {
        theme: theme.as_ref(),
        fetch: site,
        catalog: project.map_or(&built_in, |it| &it.catalog),
        today: today(common, zone),
        repository: project,
    };
    Ok(verifier.verify()?)
}

/// Mends what an interrupted seal left, and says of each clinic what was done.
fn repair(project: &Project, report: &Report) -> Result<Vec<String>, Failure> {
    let mut lines = Vec::new();
    for handle in &project.clinics {
        let mut found = Findings::new();
        store::load(&project.folder, &handle.id, &|_| Inlines::new(), &mut found)?;
        let has = |code: &str| found.iter().any(|it: &Diagnostic| it.code == code);
        let (is_cut, is_behind) = (has("ledger_cut"), has("head_behind"));
        if !is_cut && !is_behind {
            continue;
        }
        let mut refused = Findings::new();
        let is_mended = store::repair(&project.folder, &handle.id, &mut refused)?;
        if !refused.is_empty() {
            return Err(Failure::Findings(refused));
        }
        let args = [("clinic", Arg::Text(handle.id.clone().into()))];
        lines.push(match (is_mended, is_cut) {
            (true, true) => report.text("cli-verify-repaired-line", &args),
            (true, false) => report.text("cli-verify-repaired-head", &args),
            (false, _) => report.text("cli-verify-not-repaired", &args),
        });
    }
    if lines.is_empty() {
        lines.push(report.text("cli-verify-nothing-to-repair", &[]));
    }
    Ok(lines)
}

fn number(it: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(it).unwrap_or(i64::MAX))
}

pub(super) fn verified_line(seen: Verified, findings: &Findings, report: &Report) -> String {
    let Verified { clinics, versions, texts, blocks, .. } = seen;
    let differs =
        |it: &&Diagnostic| it.severity == Severity::Error || it.code == "site_page_differs";
    let differences = findings.iter().filter(differs).count();
    let args = [
        ("clinics", number(clinics)),
        ("versions", number(versions)),
        ("texts", number(texts)),
        ("blocks", number(blocks)),
        ("errors", number(differences)),
    ];
    let id = match (differences, versions) {
        (1.., _) => "cli-verify-differs",
        // Not the same as "nothing differs": the record may be what is missing.
        (0, 0) => "cli-verify-nothing",
        (0, _) => "cli-verified",
    };
    report.text(id, &args)
}

fn against_line(it: Against, report: &Report) -> String {
    let args = [("changed", number(it.changed)), ("texts", number(it.texts))];
    report.text("cli-verify-against", &args)
}

pub(super) fn summary(seen: Verified, compared: Option<Against>) -> Map<String, serde_json::Value> {
    let Verified { clinics, versions, texts, blocks, .. } = seen;
    let mut summary = Map::new();
    for (name, count) in
        [("clinics", clinics), ("versions", versions), ("texts", texts), ("blocks", blocks)]
    {
        summary.insert(name.to_owned(), json!(count));
    }
    if let Some(Against { texts, changed }) = compared {
        let value = json!({ "texts": texts, "changed": changed });
        summary.insert("against".to_owned(), value);
    }
    summary
}
