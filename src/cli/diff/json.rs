//! `diff --format json`: a contract with scripts.

use crate::change::{Change, Saying};
use crate::diff::{Comparison, Op, Row, Span, Unit};
use crate::document::{Say, Voice, plain};
use crate::project::{Clinic, Version};
use serde::Serialize;

/// Two versions.
#[derive(Serialize)]
pub(super) struct DiffJson {
    clinic: String,
    document: &'static str,
    from: String,
    to: String,
    locale: String,
    changes: Vec<ChangeJson>,
    /// Every unit of both texts, so that each side can be put together again.
    rows: Vec<RowJson>,
}

#[derive(Serialize)]
struct ChangeJson {
    code: &'static str,
    key: String,
    severity: &'static str,
    before: Option<String>,
    after: Option<String>,
    sentence: String,
    law: Vec<String>,
}

#[derive(Serialize)]
struct RowJson {
    key: String,
    /// Empty where only the other side has it.
    before: Vec<SegmentJson>,
    after: Vec<SegmentJson>,
}

/// Two plain texts.
#[derive(Serialize)]
pub(super) struct TextJson {
    pub(super) segments: Vec<SegmentJson>,
}

#[derive(Serialize)]
pub(super) struct SegmentJson {
    op: &'static str,
    text: String,
}

impl DiffJson {
    pub(super) fn of(
        clinic: &Clinic,
        (from, to): (&Version, &Version),
        changes: &[Change],
        comparison: &Comparison,
        voice: &Voice<'_>,
    ) -> Self {
        Self {
            clinic: clinic.id.clone(),
            document: "privacy",
            from: from.effective.to_string(),
            to: to.effective.to_string(),
            locale: comparison.locale.to_string(),
            changes: changes.iter().map(|it| ChangeJson::of(it, voice)).collect(),
            rows: comparison.rows.iter().map(RowJson::of).collect(),
        }
    }
}

impl ChangeJson {
    fn of(change: &Change, voice: &Voice<'_>) -> Self {
        let said = |it: &Option<Saying>| it.as_ref().map(|it| plain(&it.say(voice)));
        Self {
            code: change.code.spelling(),
            key: change.key.to_string(),
            severity: change.severity.name(),
            before: said(&change.before),
            after: said(&change.after),
            sentence: plain(&change.sentence(voice)),
            law: change.law.iter().map(|it| plain(&it.say(voice))).collect(),
        }
    }
}

impl RowJson {
    fn of(row: &Row) -> Self {
        let side = |own: &Option<Unit>, other: &Option<Unit>, op: Op| match own {
            Some(unit) => segments(unit, other.as_ref(), op),
            None => Vec::new(),
        };
        Self {
            key: row.key.to_string(),
            before: side(&row.before, &row.after, Op::Delete),
            after: side(&row.after, &row.before, Op::Insert),
        }
    }
}

/// A unit as one text: `label: value`, and ` / ` between the cells of a table.
fn segments(unit: &Unit, other: Option<&Unit>, alone: Op) -> Vec<SegmentJson> {
    let mut found: Vec<SegmentJson> = Vec::new();
    for (at, part) in unit.parts.iter().enumerate() {
        let is_shared = other.is_some_and(|it| it.parts.iter().any(|it| it.name == part.name));
        let op = if is_shared { Op::Equal } else { alone };
        if at > 0 {
            push(op, " / ", &mut found);
        }
        part.label.iter().for_each(|it| push(it.op, &it.text, &mut found));
        if !part.label.is_empty() {
            push(op, ": ", &mut found);
        }
        part.text.iter().for_each(|it| push(it.op, &it.text, &mut found));
    }
    found
}

fn push(op: Op, text: &str, found: &mut Vec<SegmentJson>) {
    match found.last_mut().filter(|it| it.op == name(op)) {
        Some(last) => last.text.push_str(text),
        None => found.push(SegmentJson { op: name(op), text: text.to_owned() }),
    }
}

impl From<&Span> for SegmentJson {
    fn from(span: &Span) -> Self {
        Self { op: name(span.op), text: span.text.clone() }
    }
}

fn name(op: Op) -> &'static str {
    match op {
        Op::Equal => "equal",
        Op::Delete => "delete",
        Op::Insert => "insert",
    }
}
