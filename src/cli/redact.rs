//! `gongji redact`.

use super::report::Report;
use super::seal::{asked, parse_version};
use super::{Common, Failure, exit, handle_of, site_of, today};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, Severity, SourceFile};
use crate::history::ledger::Redacted;
use crate::history::standing;
use crate::history::store::{
    NewEvent, commit, plan_redaction, redacted_words, replace_file, sealed_path, unfit_reason,
};
use crate::history::wire::FACTS;
use crate::key::Key;
use crate::l10n::Arg;
use crate::project::{Clinic, Drafts, Project, load_clinic};
use crate::source::yaml::{self, Kind, Node};
use clap::Args;
use serde::Serialize;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// What stands in the YAML file in place of words that were taken out.
const MARK: &str = "\"[redacted]\"";

/// Take words out of a sealed version, such as the name of a former officer
///
/// The words go from the sealed files and from every page; the ledger still verifies, and the
/// pages say that and why something was removed. This cannot be undone. Words stay in backups
/// and in the past of version control until you take them out there too.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji redact happy-clinic 2024-04 officer.name --reason 'left the clinic, asked for erasure'\n  gongji redact happy-clinic 2024-04 officer.name --reason 'asked for erasure' --yes"
)]
pub(super) struct RedactArgs {
    /// The clinic
    clinic: String,
    /// The sealed version, by its effective date
    #[arg(id = "VERSION", value_parser = parse_version)]
    version: KnownDate,
    /// The fact, as the facts and the pages name it
    key: String,
    /// Why; every page of the version says it
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
}

/// `redact --format json`.
#[derive(Serialize)]
struct RedactJson {
    clinic: String,
    version: String,
    key: String,
    reason: String,
    removed: Vec<RemovedJson>,
    head: String,
    files: Vec<String>,
    /// Where words still stand that only a person can take out.
    still: Vec<StillJson>,
}

#[derive(Serialize)]
struct RemovedJson {
    file: String,
    key: String,
}

#[derive(Serialize)]
struct StillJson {
    file: String,
    line: usize,
}

pub(super) fn run(args: &RedactArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let project = site_of(common)?;
    let clinic = clinic(&project, &args.clinic)?;
    if args.reason.trim().is_empty() {
        return Err(Failure::Usage(report.text("cli-redact-why", &[])));
    }
    if let Some(found) = unfit_reason(&args.reason) {
        return Err(found.into());
    }
    let key = Key::new(&args.key);
    let planned = plan_redaction(&project.folder, &clinic.id, args.version, &key, &args.reason)?;
    let is_sealed = clinic.version(args.version).is_some_and(|it| !it.is_draft());
    if planned.is_empty() || !is_sealed {
        return Err(nothing(args, &clinic, is_sealed).into());
    }
    let words = redacted_words(&project.folder, &clinic.id, args.version, &planned)?;
    // Nothing stands any more: at the most an interrupted redaction is brought to its end.
    let is_repeat = words.is_empty();
    if !report.is_json() && !is_repeat {
        shown(args, &words, report);
    }
    if !args.yes && !is_repeat && !asked("cli-redact-ask", report)? {
        report.line(&report.text("cli-redact-not", &[]));
        return Ok(exit::FINDINGS);
    }
    let today = today(common, &project.config.time_zone);
    let mut findings = Findings::new();
    let event = NewEvent::Redact { version: args.version, redacted: planned.clone() };
    let at = (today, crate::site::pages::GENERATOR);
    let Some(done) = commit(&project.folder, &clinic.id, event, at, &mut findings)? else {
        return Err(Failure::Findings(findings));
    };
    let mut files = done.files;
    files.extend(out_of_yaml(&project, &clinic, args.version, &planned)?);
    let mut still = still(&project, &clinic, args.version, &words)?;
    still.extend(in_keys(&project, &clinic, args.version, &planned)?);
    if report.is_json() {
        let removed = planned.iter().flat_map(|it| {
            it.keys.iter().map(|key| RemovedJson { file: it.file.clone(), key: key.clone() })
        });
        let line = |it: &Diagnostic| {
            let place = it.place.as_ref();
            let at = place.and_then(|it| Some(it.file.line_column(it.span.as_ref()?.start).0));
            let file = place.map(|it| it.file.path.clone()).unwrap_or_default();
            StillJson { file, line: at.unwrap_or(1) }
        };
        report.json(&RedactJson {
            clinic: clinic.id.clone(),
            version: args.version.to_string(),
            key: args.key.clone(),
            reason: args.reason.clone(),
            removed: removed.collect(),
            head: done.entry.digest.to_string(),
            files,
            still: still.iter().map(line).collect(),
        });
        return Ok(exit::FINE);
    }
    let said = [
        ("clinic", Arg::Text(clinic.id.clone().into())),
        ("version", Arg::Text(args.version.to_string().into())),
        ("key", Arg::Text(args.key.clone().into())),
        ("head", Arg::Text(done.entry.digest.to_string().into())),
    ];
    let told = if is_repeat { "cli-redacted-before" } else { "cli-redacted" };
    report.findings(&still, &[report.text(told, &said)]);
    Ok(exit::FINE)
}

/// The clinic, if nothing is wrong with it but a redaction that was interrupted.
fn clinic(project: &Project, id: &str) -> Result<Clinic, Failure> {
    let (clinic, findings) = load_clinic(project, handle_of(project, id)?, Drafts::Left)?;
    let stands = |it: &&Diagnostic| {
        it.severity == Severity::Error
            && !["redaction_unfinished", "sealed_version_edited"].contains(&it.code)
    };
    let errors: Findings = findings.iter().filter(stands).cloned().collect();
    clinic.filter(|_| errors.is_empty()).ok_or(Failure::Findings(errors))
}

fn nothing(args: &RedactArgs, clinic: &Clinic, is_sealed: bool) -> Diagnostic {
    let found = match is_sealed {
        true => Diagnostic::error("nothing_to_redact").key(Key::new(&args.key)),
        false => Diagnostic::error("not_sealed"),
    };
    found.arg("value", args.version).at(Place::whole(sealed_path(&clinic.id)))
}

/// What is about to be taken out.
fn shown(args: &RedactArgs, words: &[(String, String, String)], report: &Report) {
    let said = [
        ("clinic", Arg::Text(args.clinic.clone().into())),
        ("version", Arg::Text(args.version.to_string().into())),
        ("reason", Arg::Text(args.reason.clone().into())),
    ];
    report.line(&report.text("cli-redact-about", &said));
    for (file, address, text) in words {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        report.line(&format!("  {file}: {address}: {text}"));
    }
}

/// Takes the words out of the version's own YAML file, and leaves the rest of it as it is.
fn out_of_yaml(
    project: &Project,
    clinic: &Clinic,
    version: KnownDate,
    planned: &[Redacted],
) -> Result<Option<String>, Failure> {
    let path = format!("content/{}/privacy/{version}.yaml", clinic.id);
    let Some(file) = project.folder.read(&path)? else { return Ok(None) };
    let Some(node) = yaml::parse(&file, &mut Findings::new()) else { return Ok(None) };
    // Also those of an earlier redaction that was interrupted before it came to this file.
    let earlier = clinic.ledger.redacted(version, FACTS);
    let planned = planned.iter().filter(|it| it.file == FACTS).flat_map(|it| &it.keys).cloned();
    let keys: BTreeSet<String> = earlier.into_iter().map(str::to_owned).chain(planned).collect();
    let keys: Vec<&String> = keys.iter().filter(|it| standing(&node, it).is_some()).collect();
    let mut spans: Vec<Range<usize>> = keys.iter().filter_map(|it| standing(&node, it)).collect();
    spans.sort_by_key(|it| it.start);
    spans.dedup();
    let mut text = file.text.clone();
    for span in spans.iter().rev() {
        text.replace_range(whole(&file.text, span), MARK);
    }
    let again = yaml::parse(&SourceFile::new(&path, &text), &mut Findings::new());
    // Where it cannot be done by text alone, the file is left to whoever wrote it.
    if spans.is_empty() || !again.is_some_and(|it| is_right(&node, &it, &keys)) {
        return Ok(None);
    }
    let target = project.folder.path(&path);
    replace_file(&target, text.as_bytes())?;
    Ok(Some(path))
}

/// A scalar with the `|` or `>` on the line above it, and without the line feeds after it.
fn whole(text: &str, span: &Range<usize>) -> Range<usize> {
    let end = span.start + text[span.clone()].trim_end().len();
    let before = text[..span.start].trim_end();
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let is_above = text[before.len()..span.start].contains('\n');
    let is_header = |at: &usize| {
        let rest = before[line + at + 1..]
            .trim_start_matches(|it: char| it == '+' || it == '-' || it.is_ascii_digit());
        before[line..line + at].ends_with(' ') && (rest.is_empty() || rest.starts_with(" #"))
    };
    let header = before[line..].match_indices(['|', '>']).map(|(at, _)| at).find(is_header);
    if let Some(at) = header.filter(|_| is_above) {
        return line + at..end;
    }
    span.start..end
}

/// Whether nothing but the values of these addresses became the mark.
fn is_right(old: &Node, new: &Node, keys: &[&String]) -> bool {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    scalars(old, String::new(), &mut before);
    scalars(new, String::new(), &mut after);
    before.len() == after.len()
        && before.iter().zip(&after).all(|(old, new)| {
            let is_taken = keys.contains(&&old.0);
            old.0 == new.0 && if is_taken { new.1 == "[redacted]" } else { old.1 == new.1 }
        })
}

fn scalars<'n>(node: &'n Node, address: String, found: &mut Vec<(String, &'n str)>) {
    let inner = |name: &str| match address.is_empty() {
        true => name.to_owned(),
        false => format!("{address}.{name}"),
    };
    match &node.kind {
        Kind::Null => found.push((address, "~")),
        Kind::Scalar { text, .. } => found.push((address, text)),
        Kind::List(items) => {
            for (at, it) in items.iter().enumerate() {
                scalars(it, inner(&at.to_string()), found);
            }
        }
        Kind::Map(entries) => {
            for ((name, _), it) in entries {
                scalars(it, inner(name), found);
            }
        }
    }
}

/// The names that somebody chose for what was taken out: they are keys, which stay.
fn in_keys(
    project: &Project,
    clinic: &Clinic,
    version: KnownDate,
    planned: &[Redacted],
) -> Result<Findings, Failure> {
    let path = format!("content/{}/privacy/{version}.yaml", clinic.id);
    let Some(file) = project.folder.read(&path)? else { return Ok(Findings::new()) };
    let Some(node) = yaml::parse(&file, &mut Findings::new()) else { return Ok(Findings::new()) };
    let addresses = planned.iter().filter(|it| it.file == FACTS).flat_map(|it| &it.keys);
    let mut chosen: Vec<_> = addresses.flat_map(|it| chosen(&node, it)).collect();
    chosen.sort_by_key(|(_, at)| at.start);
    chosen.dedup();
    let found = |(name, at): (String, Range<usize>)| {
        let found = Diagnostic::error("name_in_key").arg("name", name).at(Place::new(&file, at));
        Diagnostic { severity: Severity::Note, ..found }
    };
    Ok(chosen.into_iter().map(found).collect())
}

/// The keys on the way to a leaf that are names: they stand in a list of records by name, below a
/// section. The fields of a record are the vocabulary's.
fn chosen(node: &Node, address: &str) -> Vec<(String, Range<usize>)> {
    let mut found = Vec::new();
    let (mut node, mut depth) = (node, 0);
    // A name with a dot ends the way: it is no key that gongji lets anybody choose.
    for part in address.split('.') {
        let next = match &node.kind {
            Kind::Map(entries) => {
                let is_record = |it: &Node| matches!(it.kind, Kind::Map(_));
                let is_by_name = depth > 1 && entries.iter().all(|(_, it)| is_record(it));
                let entry = entries.iter().find(|((name, _), _)| name == part);
                entry.map(|((name, at), it)| {
                    found.extend(is_by_name.then(|| (name.clone(), at.clone())));
                    it
                })
            }
            Kind::List(items) => part.parse::<usize>().ok().and_then(|at| items.get(at)),
            _ => None,
        };
        let Some(next) = next else { break };
        (node, depth) = (next, depth + 1);
    }
    found
}

/// Where the words still stand among the clinic's files: in comments, drafts, other versions.
fn still(
    project: &Project,
    clinic: &Clinic,
    version: KnownDate,
    words: &[(String, String, String)],
) -> Result<Findings, Failure> {
    let is_telling = |it: &&str| {
        let is_word = it.bytes().all(|it| it.is_ascii_lowercase() || it == b'-');
        it.chars().count() >= 2 && !is_word
    };
    let facts = words.iter().filter(|it| it.0 == FACTS).flat_map(|it| it.2.lines());
    let telling: Vec<&str> = facts.map(str::trim).filter(is_telling).collect();
    let mut ignored = Findings::new();
    let mut paths = vec![format!("content/{}/clinic.yaml", clinic.id)];
    let folder = format!("content/{}/privacy", clinic.id);
    for entry in project.folder.list(&folder, &mut ignored)?.iter().filter(|it| !it.is_folder) {
        paths.push(format!("{folder}/{}", entry.name));
    }
    for other in clinic.versions.iter().filter(|it| it.effective != version && !it.is_draft()) {
        paths.push(format!("{}/{}/{FACTS}.json", sealed_path(&clinic.id), other.effective));
    }
    let mut findings = Findings::new();
    for path in paths {
        let Ok(Some(file)) = project.folder.read(&path) else { continue };
        for word in &telling {
            findings.extend(file.text.match_indices(word).map(|it| stands(&file, it)).collect());
        }
    }
    findings.sort();
    Ok(findings)
}

fn stands(file: &Arc<SourceFile>, (at, word): (usize, &str)) -> Diagnostic {
    let found = Diagnostic::error("words_still_stand");
    // A sealed file is one line that nobody wants to see.
    let place = match file.path.ends_with(".json") {
        true => Place::whole(file.path.clone()),
        false => Place::new(file, at..at + word.len()),
    };
    let found = found.at(place);
    Diagnostic { severity: Severity::Note, ..found }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_somebody_chose_is_told_from_the_vocabulary() {
        let yaml = "officer:\n  name: Kim\n  staff:\n    kim-suk-ji: { name: Kim }\n    \
            lee: { name: Lee }\nitems: { a: { b: c } }\n";
        let node = yaml::parse(&SourceFile::new("x.yaml", yaml), &mut Findings::new()).unwrap();
        let names = |address: &str| -> Vec<String> {
            chosen(&node, address).into_iter().map(|(name, _)| name).collect()
        };
        assert_eq!(names("officer.staff.kim-suk-ji.name"), ["kim-suk-ji"]);
        assert_eq!(names("officer.name"), [""; 0]);
        assert_eq!(names("items.a.b"), [""; 0]);
    }

    #[test]
    fn values_are_taken_out_however_they_are_written() {
        let yaml = "a: Kim # Kim\nb: 'Kim'\nc: |\n  Kim\n  Lee\n\nd: >-\n  Kim\ne: [Kim, \"Kim\"]\n\
            f: { g: Kim }\nh:\n  - |\n    Kim\n  - Lee\ni: Kim\n  Lee\nj: x\n";
        let expected = "a: M # Kim\nb: M\nc: M\n\nd: M\ne: [M, M]\n\
            f: { g: M }\nh:\n  - M\n  - Lee\ni: M\nj: x\n";
        let file = SourceFile::new("x.yaml", yaml);
        let node = yaml::parse(&file, &mut Findings::new()).unwrap();
        let keys: Vec<String> =
            ["a", "b", "c", "d", "e.0", "e.1", "f.g", "h.0", "i"].map(str::to_owned).into();
        let keys: Vec<&String> = keys.iter().collect();
        let mut text = yaml.to_owned();
        for key in keys.iter().rev() {
            text.replace_range(whole(yaml, &standing(&node, key).unwrap()), MARK);
        }
        assert_eq!(text.replace(MARK, "M"), expected);
        let again = SourceFile::new("x.yaml", text.as_str());
        let again = yaml::parse(&again, &mut Findings::new()).unwrap();
        assert!(is_right(&node, &again, &keys));
        assert!(!is_right(&node, &again, &keys[1..]), "one more than asked for");
        assert!(!is_right(&node, &node, &keys), "nothing was taken out");
    }
}
