//! A comparison as plain text, for a terminal or a file, and as Markdown.

use super::table::{Cell, CellPart, CellUnit, Pair, Piece, Table};
use super::wording::Wording;
use super::{Kind, Op, Span, interleaved};
use crate::document::escape_markdown;

/// How changed words are told in plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// `[-deleted-]` and `{+inserted+}`.
    Marks,
    /// Red and struck, green and underlined, for a terminal.
    Colors,
}

/// The changed units in one column, deleted words before inserted ones.
pub fn to_text(table: &Table, wording: &Wording<'_>, ink: Ink) -> String {
    let mut out = String::new();
    push_clean(&wording.caption, &mut out);
    out.push_str("\n\n");
    if table.pairs.is_empty() {
        out.push_str(&wording.none);
        out.push('\n');
    }
    for pair in &table.pairs {
        let pair = pair.restored();
        let starts_article = matches!(pair.kind, Kind::Title | Kind::ArticleTitle);
        if starts_article && !out.ends_with("\n\n") {
            out.push('\n');
        }
        let indent = if starts_article { "" } else { "  " };
        if let Some(note) = note(&pair, wording) {
            out.push_str(indent);
            push_clean(&note, &mut out);
            out.push('\n');
        }
        for (kind, number, parts) in units(&pair) {
            push_unit(kind, number, &parts, indent, ink, &mut out);
        }
    }
    out
}

/// Two columns as a Markdown table; changed words are `<del>` and `<ins>`, which CommonMark keeps.
pub fn to_markdown(table: &Table, wording: &Wording<'_>) -> String {
    let mut out = format!("# {}\n\n", escape_markdown(&wording.caption));
    if table.pairs.is_empty() {
        out.push_str(&escape_markdown(&wording.none));
        out.push('\n');
        return out;
    }
    let heading = |text: &str| escape_markdown(text);
    out.push_str(&format!(
        "| {} | {} |\n| --- | --- |\n",
        heading(&wording.before),
        heading(&wording.after)
    ));
    for pair in &table.pairs {
        let moved = pair.is_moved.then(|| escape_markdown(&wording.moved));
        let cell = |cell: &Cell, is_before: bool| {
            let mut lines: Vec<String> = moved.iter().cloned().collect();
            match (cell, wording.note(cell, is_before)) {
                (Cell::Units(units), _) => lines.extend(units.iter().flat_map(markdown_lines)),
                (_, note) => lines.extend(note.iter().map(|it| escape_markdown(it))),
            }
            lines.join("<br>")
        };
        let (before, after) = (cell(&pair.before, true), cell(&pair.after, false));
        out.push_str(&format!("| {before} | {after} |\n"));
    }
    out
}

/// One column as Markdown: deleted words before inserted ones in `<del>` and `<ins>`.
pub fn to_redline(table: &Table, wording: &Wording<'_>) -> String {
    let mut out = format!("# {}\n\n", escape_markdown(&wording.caption));
    if table.pairs.is_empty() {
        out.push_str(&escape_markdown(&wording.none));
        out.push('\n');
    }
    for pair in &table.pairs {
        let pair = pair.restored();
        if let Some(note) = note(&pair, wording) {
            out.push_str(&format!("{}\n\n", escape_markdown(&note)));
        }
        for (kind, number, parts) in units(&pair) {
            out.push_str(match kind {
                Kind::Title | Kind::ArticleTitle => "## ",
                Kind::Heading(_) => "### ",
                Kind::Note => "※ ",
                Kind::Item(_) if number.is_empty() => "• ",
                _ => "",
            });
            if !number.is_empty() {
                out.push_str(&format!("{} ", escape_markdown(number)));
            }
            for (at, (old, new)) in parts.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "<br>" });
                let label = interleaved(labels(old), labels(new));
                label.iter().for_each(|it| push_markdown(it, &mut out));
                if !label.is_empty() {
                    out.push_str(": ");
                }
                let spans = |part: &Option<&CellPart>| -> Vec<Span> {
                    part.iter().flat_map(|it| it.spans()).cloned().collect()
                };
                let (old, new) = (spans(old), spans(new));
                interleaved(&old, &new).iter().for_each(|it| push_markdown(it, &mut out));
            }
            out.push_str("\n\n");
        }
    }
    out
}

/// Runs of words as Markdown, line by line as they are.
pub fn spans_to_markdown(spans: &[Span]) -> String {
    let mut out = String::new();
    for span in spans {
        // A mark does not reach over lines: each line has its own.
        for (at, line) in span.text.split('\n').enumerate() {
            if at > 0 {
                out.push_str("<br>\n");
            }
            if !line.is_empty() {
                push_markdown(&Span { op: span.op, text: line.to_owned() }, &mut out);
            }
        }
    }
    out.push('\n');
    out
}

/// Runs of words as plain text, such as those of two files.
pub fn spans_to_text(spans: &[Span], ink: Ink) -> String {
    let mut out = String::new();
    spans.iter().for_each(|it| push_span(it, ink, &mut out));
    out
}

/// What is said of a row as a whole: that it is left out, or stands elsewhere.
fn note(pair: &Pair, wording: &Wording<'_>) -> Option<String> {
    match (&pair.before, &pair.after) {
        // Numbers are those of the text after, as in the titles around it.
        (Cell::Omitted { .. }, _) => wording.note(&pair.after, true),
        _ => pair.is_moved.then(|| wording.moved.clone()),
    }
}

/// The parts of a unit on both sides.
pub type Parts<'a> = Vec<(Option<&'a CellPart>, Option<&'a CellPart>)>;

/// The units of a row with the parts of both sides side by side.
fn units(pair: &Pair) -> Vec<(Kind, &str, Parts<'_>)> {
    match (&pair.before, &pair.after) {
        (Cell::Units(before), Cell::Units(after)) => {
            let both = before.iter().zip(after);
            both.map(|(old, new)| (new.kind, new.number.as_str(), paired_parts(old, new))).collect()
        }
        (Cell::Units(units), _) => one_side(units, |it| (Some(it), None)),
        (_, Cell::Units(units)) => one_side(units, |it| (None, Some(it))),
        _ => Vec::new(),
    }
}

fn one_side<'a>(
    units: &'a [CellUnit],
    part: impl Fn(&'a CellPart) -> (Option<&'a CellPart>, Option<&'a CellPart>),
) -> Vec<(Kind, &'a str, Parts<'a>)> {
    let unit =
        |it: &'a CellUnit| (it.kind, it.number.as_str(), it.parts.iter().map(&part).collect());
    units.iter().map(unit).collect()
}

/// The parts of two units by their names, in the order after; one that is gone stands after the
/// one it followed.
pub fn paired_parts<'a>(before: &'a CellUnit, after: &'a CellUnit) -> Parts<'a> {
    let old_of = |name: &str| before.parts.iter().position(|it| it.name == name);
    let is_gone = |it: &&CellPart| after.parts.iter().all(|new| new.name != it.name);
    let gone = |from: usize| {
        let run = before.parts[from..].iter().take_while(is_gone);
        run.map(|it| (Some(it), None))
    };
    let mut found: Parts<'a> = gone(0).collect();
    for new in &after.parts {
        let old = old_of(&new.name);
        found.push((old.map(|it| &before.parts[it]), Some(new)));
        if let Some(old) = old {
            found.extend(gone(old + 1));
        }
    }
    found
}

fn push_unit(
    kind: Kind,
    number: &str,
    parts: &[(Option<&CellPart>, Option<&CellPart>)],
    indent: &str,
    ink: Ink,
    out: &mut String,
) {
    let mark = match kind {
        Kind::Note => "※ ",
        Kind::Item(_) if number.is_empty() => "- ",
        Kind::TableRow => "- ",
        _ => "",
    };
    for (at, (old, new)) in parts.iter().enumerate() {
        out.push_str(indent);
        if let Kind::Item(depth) = kind {
            out.push_str(&"  ".repeat(usize::from(depth.saturating_sub(1))));
        }
        if at == 0 {
            out.push_str(mark);
            if !number.is_empty() {
                push_clean(number, out);
                out.push(' ');
            }
        } else {
            out.push_str(&" ".repeat(mark.len()));
        }
        let label = interleaved(labels(old), labels(new));
        label.iter().for_each(|it| push_span(it, ink, out));
        if !label.is_empty() {
            out.push_str(": ");
        }
        let text =
            interleaved(old.iter().flat_map(|it| it.spans()), new.iter().flat_map(|it| it.spans()));
        text.iter().for_each(|it| push_span(it, ink, out));
        out.push('\n');
    }
}

fn labels<'a>(part: &Option<&'a CellPart>) -> &'a [Span] {
    part.map(|it| it.label.as_slice()).unwrap_or_default()
}

impl Ink {
    /// What stands before and after a run of words.
    pub(super) fn marks(self, op: Op) -> (&'static str, &'static str) {
        match (op, self) {
            (Op::Equal, _) => ("", ""),
            (Op::Delete, Self::Marks) => ("[-", "-]"),
            (Op::Insert, Self::Marks) => ("{+", "+}"),
            (Op::Delete, Self::Colors) => ("\u{1b}[31;9m", "\u{1b}[0m"),
            (Op::Insert, Self::Colors) => ("\u{1b}[32;4m", "\u{1b}[0m"),
        }
    }
}

fn push_span(span: &Span, ink: Ink, out: &mut String) {
    let (start, end) = ink.marks(span.op);
    out.push_str(start);
    push_clean(&span.text, out);
    out.push_str(end);
}

/// A text without what could steer a terminal.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_clean(text, &mut out);
    out
}

/// Adds a text without what could steer a terminal.
fn push_clean(text: &str, out: &mut String) {
    let clean = |c: char| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c };
    out.extend(text.chars().filter(|it| *it != '\r').map(clean));
}

fn markdown_lines(unit: &CellUnit) -> Vec<String> {
    let mark = match unit.kind {
        Kind::Note => "※ ",
        Kind::Item(_) if unit.number.is_empty() => "• ",
        _ => "",
    };
    let mut lines = Vec::new();
    for (at, part) in unit.parts.iter().enumerate() {
        let mut line = String::new();
        if at == 0 {
            line.push_str(mark);
            if !unit.number.is_empty() {
                line.push_str(&escape_markdown(&unit.number));
                line.push(' ');
            }
        }
        part.label.iter().for_each(|it| push_markdown(it, &mut line));
        if !part.label.is_empty() {
            line.push_str(": ");
        }
        for piece in &part.text {
            match piece {
                Piece::Words(span) => push_markdown(span, &mut line),
                Piece::Dashes(count) => line.push_str(&"-".repeat(*count)),
            }
        }
        lines.push(line);
    }
    lines
}

fn push_markdown(span: &Span, out: &mut String) {
    let (start, end) = match span.op {
        Op::Equal => ("", ""),
        Op::Delete => ("<del>", "</del>"),
        Op::Insert => ("<ins>", "</ins>"),
    };
    out.push_str(start);
    out.push_str(&escape_markdown(&span.text));
    out.push_str(end);
}
