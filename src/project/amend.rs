//! `gongji amend`: the version in force, copied to a draft of the next.

use super::{CONTENT, Clinic, Project, ScaffoldError, Version, scaffold};
use crate::date::KnownDate;
use crate::diag::{Findings, SourceFile};
use crate::history::RedactedAs;
use crate::source::yaml::{self, Kind, Node};
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

/// What of a version is its own, and not copied to the next.
const OWN: [&str; 5] = ["reason", "illustrative", "corrects", "severity", "waive"];

/// Writes a draft that says what `base` says, with its own dates. Returns its file.
///
/// # Errors
/// If there is such a version already, `base` cannot be read any more, or the disk says no.
pub fn amend(
    project: &Project,
    clinic: &Clinic,
    base: &Version,
    announced: KnownDate,
    effective: KnownDate,
) -> Result<PathBuf, ScaffoldError> {
    let folder = project.folder.path(&format!("{CONTENT}/{}/privacy", clinic.id));
    let path = folder.join(format!("{effective}.yaml"));
    if clinic.version(effective).is_some() {
        return Err(ScaffoldError::Exists { path });
    }
    let text = text(project, clinic, base, announced, effective);
    let text =
        text.ok_or_else(|| ScaffoldError::Unreadable { version: base.effective.to_string() });
    scaffold::create(&path, &text?)
}

fn text(
    project: &Project,
    clinic: &Clinic,
    base: &Version,
    announced: KnownDate,
    effective: KnownDate,
) -> Option<String> {
    let (file, node) = as_written(project, clinic, base)?;
    Some(with_dates(&file.text, &node, announced, effective, base.effective))
}

/// The facts of a version as YAML: its own file if that is still there, else written anew from
/// what was sealed.
fn as_written(
    project: &Project,
    clinic: &Clinic,
    version: &Version,
) -> Option<(Arc<SourceFile>, Node)> {
    let mut ignored = Findings::new();
    let path = format!("{CONTENT}/{}/privacy/{}.yaml", clinic.id, version.effective);
    let own = project.folder.read(&path).ok().flatten();
    let file = match (own, version.sealed()) {
        (Some(file), _) => file,
        (None, Some(sealed)) => {
            let node = sealed.facts.as_ref()?.policy(RedactedAs::Text)?;
            SourceFile::new(path, yaml::write(&node))
        }
        (None, None) => return None,
    };
    let node = yaml::parse(&file, &mut ignored)?;
    Some((file, node))
}

/// The text with other dates, without what is only the old version's own.
fn with_dates(
    text: &str,
    node: &Node,
    announced: KnownDate,
    effective: KnownDate,
    base: KnownDate,
) -> String {
    let Kind::Map(entries) = &node.kind else { return text.to_owned() };
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for ((name, at), value) in entries {
        if OWN.contains(&name.as_str()) {
            edits.push((lines(text, at.start..value.span.end), String::new()));
        } else if name == "announced" {
            edits.push((value.span.clone(), announced.to_string()));
        } else if name == "effective" {
            let head = if node.get("announced").is_some() {
                String::new()
            } else {
                format!("announced: {announced}\n")
            };
            let reason = "\n# reason: { ko: 변경 이유, en: Why it changes }";
            edits.push((at.start..value.span.end, format!("{head}effective: {effective}{reason}")));
        }
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut out = String::new();
    let mut done = first_comment(text);
    out.push_str(&format!("# An amendment of the version {base}: change what is to change.\n"));
    for (range, new) in edits {
        if range.start < done {
            continue;
        }
        out.push_str(&text[done..range.start]);
        out.push_str(&new);
        done = range.end;
    }
    out.push_str(&text[done..]);
    out
}

/// The whole lines of a range, with the line break after them.
fn lines(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at + 1);
    start..end
}

/// The end of the comments at the top, which are about the old version; a line that an editor
/// reads (`# yaml-language-server: …`) stays.
fn first_comment(text: &str) -> usize {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        let is_comment = line.starts_with('#') && !line.contains("yaml-language-server");
        if !is_comment && !line.trim().is_empty() {
            break;
        }
        end += line.len();
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amended(text: &str) -> String {
        let file = SourceFile::new("a.yaml", text);
        let node = yaml::parse(&file, &mut Findings::new()).unwrap();
        let day = |it| KnownDate::parse(it).unwrap();
        with_dates(text, &node, day("2026-12-01"), day("2026-12-09"), day("2024-04"))
    }

    #[test]
    fn dates_are_the_drafts_own_and_the_rest_is_kept_as_it_is_written() {
        let text = "# Facts of the old version\n# and more\n\nannounced: 2024-03-20 # then\n\
            effective: 2024-04\nillustrative: true\nreason: { ko: 제정 }\n\n\
            # What is promised\npromise: { days: 7 }\nofficer:\n  phone: 02-555-0100\n";
        insta::assert_snapshot!(amended(text), @"
        # An amendment of the version 2024-04: change what is to change.
        announced: 2026-12-01 # then
        effective: 2026-12-09
        # reason: { ko: 변경 이유, en: Why it changes }

        # What is promised
        promise: { days: 7 }
        officer:
          phone: 02-555-0100
        ");
        assert!(
            amended("effective: 2024-04\n")
                .contains("announced: 2026-12-01\neffective: 2026-12-09")
        );
    }
}
