//! The comparison table in two columns of plain text, for a terminal.

use super::plain::{Ink, clean};
use super::table::{Cell, CellUnit, Piece, Table, width};
use super::wording::Wording;
use super::{Kind, Op, Span};
use unicode_segmentation::UnicodeSegmentation;

/// The two columns side by side, each wrapped to its half of so many places.
pub fn to_columns(table: &Table, wording: &Wording<'_>, ink: Ink, places: usize) -> String {
    let half = (places.saturating_sub(GAP.len()) / 2).max(16);
    let mut out = format!("{}\n\n", clean(&wording.caption));
    if table.pairs.is_empty() {
        return out + &wording.none + "\n";
    }
    let heading = |text: &str| vec![Glyphs::of(text)];
    row(heading(&wording.before), heading(&wording.after), half, ink, &mut out);
    let rule = format!("{}-+-{}\n", "-".repeat(half), "-".repeat(half));
    for pair in &table.pairs {
        out.push_str(&rule);
        let side = |cell: &Cell, is_before: bool| {
            let mut lines = Vec::new();
            if pair.is_moved {
                lines.push(Glyphs::of(&wording.moved));
            }
            match (cell, wording.note(cell, is_before)) {
                (Cell::Units(units), _) => units.iter().for_each(|it| unit(it, ink, &mut lines)),
                (_, note) => lines.extend(note.map(|it| Glyphs::of(&it))),
            }
            lines
        };
        row(side(&pair.before, true), side(&pair.after, false), half, ink, &mut out);
    }
    out
}

const GAP: &str = " | ";

/// A line before it is wrapped: what a reader sees as one character, with what happened to it.
#[derive(Default)]
struct Glyphs(Vec<(Op, String)>);

impl Glyphs {
    fn of(text: &str) -> Self {
        let mut line = Self::default();
        line.push(Op::Equal, text);
        line
    }

    fn push(&mut self, op: Op, text: &str) {
        let text = clean(text);
        self.0.extend(text.graphemes(true).map(|it| (op, it.to_owned())));
    }

    fn span(&mut self, span: &Span, ink: Ink) {
        match (ink, ink.marks(span.op)) {
            // Marks are characters, and wrapped as such.
            (Ink::Marks, (start, end)) => {
                self.push(Op::Equal, &format!("{start}{}{end}", span.text))
            }
            (Ink::Colors, _) => self.push(span.op, &span.text),
        }
    }

    /// Lines of at most so many places, cut after a blank where there is one, never in a glyph.
    fn wrapped(self, places: usize) -> Vec<Vec<(Op, String)>> {
        let mut lines = Vec::new();
        let (mut line, mut taken): (Vec<(Op, String)>, usize) = (Vec::new(), 0);
        for (op, glyph) in self.0 {
            let is_break = glyph.contains('\n');
            let wide = width(&glyph);
            if is_break || (taken + wide > places && !line.is_empty()) {
                let cut = line.iter().rposition(|(_, it)| it == " ").filter(|_| !is_break);
                let rest = line.split_off(cut.map_or(line.len(), |it| it + 1));
                lines.push(std::mem::replace(&mut line, rest));
                taken = line.iter().map(|(_, it)| width(it)).sum();
            }
            if !is_break {
                taken += wide;
                line.push((op, glyph));
            }
        }
        lines.push(line);
        lines
    }
}

/// A unit as lines: a field or a cell of a table on each.
fn unit(unit: &CellUnit, ink: Ink, lines: &mut Vec<Glyphs>) {
    let mark = match unit.kind {
        Kind::Note => "※ ",
        Kind::Item(_) if unit.number.is_empty() => "• ",
        _ => "",
    };
    for (at, part) in unit.parts.iter().enumerate() {
        let mut line = Glyphs::of(if at == 0 { mark } else { "" });
        if at == 0 && !unit.number.is_empty() {
            line.push(Op::Equal, &format!("{} ", unit.number));
        }
        part.label.iter().for_each(|it| line.span(it, ink));
        if !part.label.is_empty() {
            line.push(Op::Equal, ": ");
        }
        for piece in &part.text {
            match piece {
                Piece::Words(span) => line.span(span, ink),
                Piece::Dashes(count) => line.push(Op::Equal, &"-".repeat(*count)),
            }
        }
        lines.push(line);
    }
}

fn row(before: Vec<Glyphs>, after: Vec<Glyphs>, half: usize, ink: Ink, out: &mut String) {
    let wrapped = |lines: Vec<Glyphs>| -> Vec<Vec<(Op, String)>> {
        lines.into_iter().flat_map(|it| it.wrapped(half)).collect()
    };
    let (before, after) = (wrapped(before), wrapped(after));
    for at in 0..before.len().max(after.len()) {
        let line = |side: &[Vec<(Op, String)>]| side.get(at).cloned().unwrap_or_default();
        let (left, right) = (line(&before), line(&after));
        let taken: usize = left.iter().map(|(_, it)| width(it)).sum();
        print(&left, ink, out);
        out.push_str(&" ".repeat(half.saturating_sub(taken)));
        out.push_str(GAP.trim_end());
        if !right.is_empty() {
            out.push(' ');
            print(&right, ink, out);
        }
        out.push('\n');
    }
}

fn print(line: &[(Op, String)], ink: Ink, out: &mut String) {
    for run in line.chunk_by(|a, b| a.0 == b.0) {
        let op = run.first().map_or(Op::Equal, |it| it.0);
        let (start, end) = if ink == Ink::Colors { ink.marks(op) } else { ("", "") };
        out.push_str(start);
        run.iter().for_each(|(_, it)| out.push_str(it));
        out.push_str(end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, places: usize) -> Vec<String> {
        let lines = Glyphs::of(text).wrapped(places);
        lines.iter().map(|it| it.iter().map(|(_, it)| it.as_str()).collect()).collect()
    }

    #[test]
    fn lines_break_at_blanks_and_never_in_a_glyph() {
        assert_eq!(lines("개인정보 보호책임자의 성명", 12), ["개인정보 ", "보호책임자의", " 성명"]);
        assert_eq!(lines("one two three", 8), ["one two ", "three"]);
        assert_eq!(lines("가나다라마바사", 5), ["가나", "다라", "마바", "사"]);
        assert_eq!(lines("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
        assert_eq!(lines("a\nb", 9), ["a", "b"]);
        assert_eq!(lines("", 9), [""]);
    }
}
