//! `# gongji-ignore: CODE (reason)` in the comment right before a message: that finding is not told
//! of that message.

use super::tree::{Entry, span};
use super::{CODES, UNSILENCEABLE};
use crate::diag::{Diagnostic, Findings, Place};
use crate::source::yaml::nearest;
use std::collections::BTreeMap;
use std::ops::Range;

const MARK: &str = "gongji-ignore:";

/// Where a finding is not told.
struct Ignore {
    code: String,
    /// The bytes of the message.
    over: Range<usize>,
    /// Where the code stands in the comment.
    place: Place,
    has_worked: bool,
}

/// Takes out what the comments of these files let pass, and tells of comments that let nothing
/// pass. `files` holds the entries of each file in its order.
pub(super) fn silence(files: &[Vec<Entry<'_>>], found: &mut Findings) {
    let mut flaws = Findings::new();
    let mut ignores: BTreeMap<String, Vec<Ignore>> = BTreeMap::new();
    for entries in files {
        for (at, entry) in entries.iter().enumerate() {
            let end = entries.get(at + 1).map_or(entry.file.text.len(), |next| {
                // The comment of the next message is not this one's.
                let first = next.comment.first().copied().unwrap_or(next.name);
                span(next.file, first).start
            });
            let over = span(entry.file, entry.name).start..end;
            for line in &entry.comment {
                let Some(rest) = line.trim_start().strip_prefix(MARK) else { continue };
                if let Some((code, place)) = read(entry, rest, &mut flaws) {
                    let it = Ignore { code, over: over.clone(), place, has_worked: false };
                    ignores.entry(entry.file.path.clone()).or_default().push(it);
                }
            }
        }
    }
    let is_told = |it: &Diagnostic| {
        let Some(place) = &it.place else { return true };
        let (Some(span), Some(list)) = (&place.span, ignores.get_mut(&place.file.path)) else {
            return true;
        };
        let mut is_told = true;
        for ignore in list.iter_mut() {
            if ignore.code == it.code && ignore.over.contains(&span.start) {
                ignore.has_worked = true;
                is_told = false;
            }
        }
        is_told
    };
    found.retain(is_told);
    for ignore in ignores.into_values().flatten().filter(|it| !it.has_worked) {
        let finding = Diagnostic::warning("ignore_of_nothing").arg("value", ignore.code);
        found.push(finding.at(ignore.place));
    }
    found.extend(flaws);
}

/// The code of a comment that is as it should be.
fn read(entry: &Entry<'_>, rest: &str, flaws: &mut Findings) -> Option<(String, Place)> {
    let rest = rest.trim();
    let (code, reason) = match rest.split_once('(') {
        Some((code, reason)) => (code.trim(), reason.trim_end().strip_suffix(')')),
        None => (rest.split(' ').next().unwrap_or_default(), None),
    };
    let place = entry.at(code);
    if UNSILENCEABLE.contains(&code) {
        flaws.push(Diagnostic::error("not_ignorable").arg("value", code).at(place));
        return None;
    }
    if !CODES.contains(&code) {
        let near = nearest(code, CODES.iter().copied()).unwrap_or_default();
        let found = Diagnostic::error("unknown_ignore").arg("value", code);
        flaws.push(found.arg("near", near).at(place));
        return None;
    }
    if reason.is_none_or(|it| it.trim().is_empty()) {
        flaws.push(Diagnostic::error("ignore_without_reason").arg("value", code).at(place));
        return None;
    }
    Some((code.to_owned(), place))
}
