//! Comparison tables to HTML fragments: two columns, or one with both sides in a text.
//!
//! Themes style the classes; what changed is also told by `<del>` and `<ins>` and by words that
//! only screen readers read, never by color alone.

use super::html::escape;
use crate::diff::{
    Cell, CellPart, CellUnit, Kind, Op, Pair, Piece, Span, Table, Wording, interleaved,
    paired_parts,
};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The two columns as a table with a caption. Each row has the id `prefix.KEY`, which no fact of
/// a policy has as its own; each cell is labeled, so that a narrow page can stack the pair.
pub fn comparison_table(table: &Table, wording: &Wording<'_>, prefix: &str) -> String {
    if table.pairs.is_empty() {
        return format!("<p class=\"compare-none\">{}</p>\n", escape(&wording.none));
    }
    let mut writer = Writer::new(wording, prefix);
    let style = match table.style {
        crate::diff::Style::Full => "full",
        crate::diff::Style::Bill => "bill",
    };
    let (before, after) = (escape(&wording.before), escape(&wording.after));
    let _ = writeln!(
        writer.out,
        "<table class=\"compare\" data-style=\"{style}\">\n<caption>{}</caption>\n<thead><tr>\
         <th scope=\"col\">{before}</th><th scope=\"col\">{after}</th></tr></thead>\n<tbody>",
        escape(&wording.caption),
    );
    for pair in &table.pairs {
        let id = writer.id(pair);
        let _ = write!(writer.out, "<tr id=\"{id}\" class=\"{}\">", class(pair));
        for (cell, label, is_before) in
            [(&pair.before, &before, true), (&pair.after, &after, false)]
        {
            let _ = write!(writer.out, "<td data-label=\"{label}\">");
            if pair.is_moved {
                writer.paragraph("compare-moved", &wording.moved);
            }
            writer.cell(cell, is_before);
            writer.out.push_str("</td>");
        }
        writer.out.push_str("</tr>\n");
    }
    writer.out.push_str("</tbody>\n</table>\n");
    writer.out
}

/// One column: deleted words before the inserted ones in the running text.
pub fn redline(table: &Table, wording: &Wording<'_>, prefix: &str) -> String {
    if table.pairs.is_empty() {
        return format!("<p class=\"compare-none\">{}</p>\n", escape(&wording.none));
    }
    let mut writer = Writer::new(wording, prefix);
    writer.out.push_str("<div class=\"redline\">\n");
    for pair in &table.pairs {
        let id = writer.id(pair);
        let _ = write!(writer.out, "<div id=\"{id}\" class=\"{}\">", class(pair));
        if pair.is_moved {
            writer.paragraph("compare-moved", &wording.moved);
        }
        let pair = pair.restored();
        match (&pair.before, &pair.after) {
            (Cell::Units(before), Cell::Units(after)) => {
                for (old, new) in before.iter().zip(after) {
                    let parts =
                        paired_parts(old, new).into_iter().map(|(old, new)| merged(old, new));
                    let parts: Vec<CellPart> = parts.collect();
                    writer.unit(&CellUnit { parts, ..new.clone() });
                }
            }
            (Cell::Units(units), _) | (_, Cell::Units(units)) => {
                units.iter().for_each(|it| writer.unit(it));
            }
            // Numbers are those of the text after, as in the titles around it.
            (_, after) => writer.cell(after, true),
        }
        writer.out.push_str("</div>\n");
    }
    writer.out.push_str("</div>\n");
    writer.out
}

/// Two plain texts in one, lines and blanks as they are.
pub fn redline_text(spans: &[Span], wording: &Wording<'_>) -> String {
    let mut writer = Writer::new(wording, "");
    writer.out.push_str("<pre class=\"redline\">");
    // HTML drops a line break right after the tag.
    writer.out.push('\n');
    spans.iter().for_each(|it| writer.span(it));
    writer.out.push_str("</pre>\n");
    writer.out
}

/// A part with the words of both sides.
fn merged(before: Option<&CellPart>, after: Option<&CellPart>) -> CellPart {
    let spans = |part: Option<&CellPart>| {
        part.into_iter().flat_map(|it| it.spans()).cloned().collect::<Vec<_>>()
    };
    let label = |part: Option<&CellPart>| part.map(|it| it.label.clone()).unwrap_or_default();
    let (old, new) = (spans(before), spans(after));
    let (old_label, new_label) = (label(before), label(after));
    CellPart {
        name: String::new(),
        label: interleaved(&old_label, &new_label).into_iter().cloned().collect(),
        text: interleaved(&old, &new).into_iter().cloned().map(Piece::Words).collect(),
    }
}

/// What a row is, for the theme: `compare-article`, and what happened to it.
fn class(pair: &Pair) -> &'static str {
    match (&pair.before, &pair.after) {
        (Cell::Omitted { .. }, _) => "compare-same",
        (Cell::New, _) => "compare-new",
        (_, Cell::Deleted) => "compare-deleted",
        _ if matches!(pair.kind, Kind::Title | Kind::ArticleTitle) => "compare-article",
        _ => "compare-changed",
    }
}

struct Writer<'a> {
    out: String,
    wording: &'a Wording<'a>,
    prefix: &'a str,
    used: BTreeMap<String, usize>,
}

impl<'a> Writer<'a> {
    fn new(wording: &'a Wording<'a>, prefix: &'a str) -> Self {
        Self { out: String::with_capacity(4096), wording, prefix, used: BTreeMap::new() }
    }

    /// The id of a row. A fact that is stated in two places has two: the second ends in `~2`.
    fn id(&mut self, pair: &Pair) -> String {
        let id = escape(&format!("{}.{}", self.prefix, pair.key));
        let count = self.used.entry(id.clone()).or_insert(0);
        *count += 1;
        if *count == 1 { id } else { format!("{id}~{count}") }
    }

    fn paragraph(&mut self, class: &str, text: &str) {
        let _ = write!(self.out, "<p class=\"{class}\">{}</p>", escape(text));
    }

    fn cell(&mut self, cell: &Cell, is_before: bool) {
        let wording = self.wording;
        match (cell, wording.note(cell, is_before)) {
            (Cell::Units(units), _) => units.iter().for_each(|it| self.unit(it)),
            (_, note) => self.paragraph("compare-note", &note.unwrap_or_default()),
        }
    }

    fn unit(&mut self, unit: &CellUnit) {
        if matches!(unit.kind, Kind::Field | Kind::TableRow) {
            self.out.push_str("<dl class=\"compare-fields\">");
            for part in &unit.parts {
                self.out.push_str("<div><dt>");
                part.label.iter().for_each(|it| self.span(it));
                self.out.push_str("</dt><dd>");
                self.pieces(part);
                self.out.push_str("</dd></div>");
            }
            self.out.push_str("</dl>");
            return;
        }
        let (name, mark, depth) = match unit.kind {
            Kind::Title | Kind::ArticleTitle => ("compare-title", "", 0),
            Kind::Heading(depth) => ("compare-heading", "", depth),
            Kind::Note => ("note", "※ ", 0),
            Kind::Item(depth) if unit.number.is_empty() => ("compare-item", "• ", depth),
            Kind::Item(depth) => ("compare-item", "", depth),
            Kind::Caption => ("compare-caption", "", 0),
            _ => ("compare-text", "", 0),
        };
        let _ = write!(self.out, "<p class=\"{name}\"");
        if depth > 0 {
            let _ = write!(self.out, " data-depth=\"{depth}\"");
        }
        self.out.push('>');
        if !mark.is_empty() {
            let _ = write!(self.out, "<span aria-hidden=\"true\">{mark}</span>");
        }
        if !unit.number.is_empty() {
            let number = escape(&unit.number);
            let _ = write!(self.out, "<span class=\"compare-number\">{number}</span> ");
        }
        unit.parts.iter().for_each(|it| self.pieces(it));
        self.out.push_str("</p>");
    }

    fn pieces(&mut self, part: &CellPart) {
        for piece in &part.text {
            match piece {
                Piece::Words(span) => self.span(span),
                Piece::Dashes(count) => {
                    let said = escape(&self.wording.dashes);
                    let dashes = "-".repeat(*count);
                    let _ = write!(
                        self.out,
                        "<span class=\"compare-dashes\" aria-hidden=\"true\">{dashes}</span>\
                         <span class=\"vh\"> {said} </span>"
                    );
                }
            }
        }
    }

    fn span(&mut self, span: &Span) {
        let wording = self.wording;
        let (name, (start, end)) = match span.op {
            Op::Equal => {
                self.out.push_str(&escape(&span.text));
                return;
            }
            Op::Delete => ("del", &wording.deletion),
            Op::Insert => ("ins", &wording.insertion),
        };
        let _ = write!(
            self.out,
            "<{name}><span class=\"vh\"> {} </span>{}<span class=\"vh\"> {} </span></{name}>",
            escape(start),
            escape(&span.text),
            escape(end)
        );
    }
}
