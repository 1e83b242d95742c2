//! The comparison table (변경 전·후 비교표, 신·구조문대비표) of a [`Comparison`], in no language.
//!
//! Both columns have a cell in every row, and no cell is empty: what did not change is folded on
//! both sides, what is new or deleted has its mark on the other side.

use super::{Comparison, Kind, Op, Part, Row, Span, Unit};
use crate::key::Key;
use unicode_segmentation::UnicodeSegmentation;

/// How unchanged words of a changed unit are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// As they are.
    #[default]
    Full,
    /// As dashes on the right, as in a bill before parliament.
    Bill,
}

/// A comparison as rows of two cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// How unchanged words are shown.
    pub style: Style,
    /// The rows, in the order of reading; none if nothing differs.
    pub pairs: Vec<Pair>,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The fact of its first unit.
    pub key: Key,
    /// The article it stands in; empty for the title and the preamble.
    pub article: Key,
    /// What its first unit is.
    pub kind: Kind,
    /// The left cell.
    pub before: Cell,
    /// The right cell.
    pub after: Cell,
    /// It stands at another place among its siblings.
    pub is_moved: bool,
}

/// A cell. It always says something.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// What did not change, from this number or title to that: `(생 략)` on the left,
    /// `(현행과 같음)` on the right. Both empty where there is neither number nor title.
    Omitted {
        /// The first.
        from: String,
        /// The last; empty if there is only one.
        to: String,
    },
    /// `<신 설>`: only the other side has it.
    New,
    /// `<삭 제>`: only the other side has it.
    Deleted,
    /// A unit, or a new or deleted one with all that stands under it.
    Units(Vec<CellUnit>),
}

/// A unit of text in a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct CellUnit {
    /// What it is.
    pub kind: Kind,
    /// Its number, such as `제3조`.
    pub number: String,
    /// One part, or one for each cell of a row that says something.
    pub parts: Vec<CellPart>,
}

/// A text with its label.
#[derive(Clone, Debug, PartialEq)]
pub struct CellPart {
    /// The name of the column.
    pub name: String,
    /// The label of a field or the heading of a column.
    pub label: Vec<Span>,
    /// The words.
    pub text: Vec<Piece>,
}

/// Words, or dashes in place of words that are the same on the left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(Span),
    /// So many dashes.
    Dashes(usize),
}

/// Makes the table of a comparison.
pub fn table(comparison: &Comparison, style: Style) -> Table {
    let mut maker = Maker { style, pairs: Vec::new() };
    let mut rest = comparison.rows.as_slice();
    let mut untouched: Vec<&Row> = Vec::new();
    if comparison.is_same() {
        rest = &[];
    }
    while let Some((title, under)) = rest.split_first() {
        let end = under.iter().position(|it| it.depth == 0).unwrap_or(under.len());
        let (under, next) = under.split_at(end);
        rest = next;
        if title.is_same() && under.iter().all(Row::is_same) {
            if title.kind == Kind::Title {
                maker.omit(&[title]);
            } else {
                untouched.push(title);
            }
            continue;
        }
        maker.omit(&std::mem::take(&mut untouched));
        maker.article(title, under);
    }
    maker.omit(&untouched);
    Table { style, pairs: maker.pairs }
}

impl Pair {
    /// The row with every dash replaced by the words of the left cell that it stands for.
    #[must_use]
    pub fn restored(&self) -> Self {
        let mut pair = self.clone();
        if let (Cell::Units(before), Cell::Units(after)) = (&self.before, &mut pair.after) {
            for (before, after) in before.iter().zip(after) {
                for part in &mut after.parts {
                    if let Some(other) = before.parts.iter().find(|it| it.name == part.name) {
                        part.restore(other);
                    }
                }
            }
        }
        pair
    }
}

impl CellPart {
    /// The words as spans; dashes are nobody's words.
    pub fn spans(&self) -> impl Iterator<Item = &Span> {
        self.text.iter().filter_map(|it| match it {
            Piece::Words(span) => Some(span),
            Piece::Dashes(_) => None,
        })
    }

    /// Equal runs of both sides pair up, so the nth is restored from the nth.
    fn restore(&mut self, before: &Self) {
        let mut equal = before.spans().filter(|it| it.op == Op::Equal);
        for piece in &mut self.text {
            let is_equal = match piece {
                Piece::Words(span) => span.op == Op::Equal,
                Piece::Dashes(_) => true,
            };
            let other = if is_equal { equal.next() } else { None };
            if let (Piece::Dashes(_), Some(span)) = (&piece, other) {
                *piece = Piece::Words(span.clone());
            }
        }
    }
}

struct Maker {
    style: Style,
    pairs: Vec<Pair>,
}

impl Maker {
    /// An article of which something changed: its title, and what changed in it.
    fn article(&mut self, title: &Row, under: &[Row]) {
        if title.before.is_none() || title.after.is_none() {
            self.alone(title, under);
            return;
        }
        self.show(title);
        let shown = shown(under);
        let mut same: Vec<&Row> = Vec::new();
        let mut at = 0;
        while let Some(row) = under.get(at) {
            at += 1;
            if !shown[at - 1] {
                same.push(row);
                continue;
            }
            self.omit(&std::mem::take(&mut same));
            if row.before.is_some() && row.after.is_some() {
                self.show(row);
                continue;
            }
            let is_under = |it: &&Row| it.depth > row.depth;
            let deeper = under[at..].iter().take_while(is_under).count();
            self.alone(row, &under[at..at + deeper]);
            at += deeper;
        }
        self.omit(&same);
    }

    /// What stands on one side only, with all under it.
    fn alone(&mut self, row: &Row, under: &[Row]) {
        let all = || std::iter::once(row).chain(under);
        let units = |side: fn(&Row) -> Option<&Unit>| {
            let unit = |it| Some(cell_unit(it, side(it)?, |span| Piece::Words(span.clone())));
            Cell::Units(all().filter_map(unit).collect())
        };
        let (before, after) = if row.before.is_none() {
            (Cell::New, units(|it| it.after.as_ref()))
        } else {
            (units(|it| it.before.as_ref()), Cell::Deleted)
        };
        self.push(row, before, after);
    }

    /// A unit that both sides have.
    fn show(&mut self, row: &Row) {
        let (Some(before), Some(after)) = (&row.before, &row.after) else { return };
        let whole = |span: &Span| Piece::Words(span.clone());
        let mut left = cell_unit(row, before, whole);
        let mut right = cell_unit(row, after, whole);
        if row.is_typography_only() {
            mark_typography(&mut left, &mut right);
        }
        if self.style == Style::Bill && !row.is_same() {
            dash(&left, &mut right);
        }
        self.push(row, Cell::Units(vec![left]), Cell::Units(vec![right]));
    }

    fn push(&mut self, row: &Row, before: Cell, after: Cell) {
        self.pairs.push(Pair {
            key: row.key.clone(),
            article: row.article.clone(),
            kind: row.kind,
            before,
            after,
            is_moved: row.is_moved,
        });
    }

    /// A run of what did not change.
    fn omit(&mut self, rows: &[&Row]) {
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return };
        let is_named = rows.iter().all(|it| it.depth == first.depth && it.kind == first.kind);
        let cell = |side: fn(&Row) -> Option<&Unit>| {
            let name_of = |unit| name_of(first.kind, unit);
            let name = |row| side(row).filter(|_| is_named).map(name_of).unwrap_or_default();
            let (from, to) = (name(first), name(last));
            Cell::Omitted { to: if rows.len() > 1 { to } else { String::new() }, from }
        };
        let (before, after) = (cell(|it| it.before.as_ref()), cell(|it| it.after.as_ref()));
        self.push(first, before, after);
    }
}

/// What a unit is called in a range: its number, its title, or the first cell of a row.
fn name_of(kind: Kind, unit: &Unit) -> String {
    let has_name = matches!(kind, Kind::Title | Kind::ArticleTitle | Kind::TableRow);
    if unit.number.is_empty() && has_name {
        unit.parts.first().map(Part::text).unwrap_or_default()
    } else {
        unit.number.clone()
    }
}

/// Which rows of an article are shown: those that changed, and the headings they stand under.
fn shown(rows: &[Row]) -> Vec<bool> {
    let mut shown: Vec<bool> = rows.iter().map(|it| !it.is_same()).collect();
    for at in 0..rows.len() {
        if rows[at].is_same() {
            continue;
        }
        let mut depth = rows[at].depth;
        let mut is_in_table = rows[at].kind == Kind::TableRow;
        let mut needs_heading = rows[at].article.as_str().starts_with("articles.");
        for above in (0..at).rev() {
            let row = &rows[above];
            if row.depth < depth {
                depth = row.depth;
                shown[above] = true;
            } else if row.depth == depth {
                is_in_table &= matches!(row.kind, Kind::TableRow | Kind::Caption);
                let is_caption = is_in_table && row.kind == Kind::Caption;
                let is_heading = needs_heading && matches!(row.kind, Kind::Heading(_));
                needs_heading &= !is_heading;
                is_in_table &= !is_caption;
                shown[above] |= is_caption || is_heading;
            }
        }
    }
    shown
}

fn cell_unit(row: &Row, unit: &Unit, piece: impl Fn(&Span) -> Piece) -> CellUnit {
    let part = |it: &Part| CellPart {
        name: it.name.clone(),
        label: it.label.clone(),
        text: it.text.iter().map(&piece).collect(),
    };
    CellUnit {
        kind: row.kind,
        number: unit.number.clone(),
        parts: unit.parts.iter().map(part).collect(),
    }
}

/// In a unit in which only typography differs, that is what is marked.
fn mark_typography(before: &mut CellUnit, after: &mut CellUnit) {
    let mark = |old: &mut Span, new: &mut Span| {
        if old.text != new.text {
            old.op = Op::Delete;
            new.op = Op::Insert;
        }
    };
    for new in &mut after.parts {
        let Some(old) = before.parts.iter_mut().find(|it| it.name == new.name) else { continue };
        old.label.iter_mut().zip(&mut new.label).for_each(|(old, new)| mark(old, new));
        for (old, new) in old.text.iter_mut().zip(&mut new.text) {
            if let (Piece::Words(old), Piece::Words(new)) = (old, new) {
                mark(old, new);
            }
        }
    }
}

/// Replaces what is the same on the left by dashes, one for the width of each character.
fn dash(before: &CellUnit, after: &mut CellUnit) {
    for part in &mut after.parts {
        let Some(other) = before.parts.iter().find(|it| it.name == part.name) else { continue };
        let mut equal = other.spans().filter(|it| it.op == Op::Equal);
        for piece in &mut part.text {
            if let Piece::Words(span) = piece
                && span.op == Op::Equal
                // What differs in typography is printed: dashes would restore it as it was.
                && equal.next().is_some_and(|it| it.text == span.text)
            {
                *piece = Piece::Dashes(width(&span.text).max(1));
            }
        }
    }
}

/// How many places of a typewriter a text takes: two for a syllable or ideograph.
pub(super) fn width(text: &str) -> usize {
    let is_wide = |c: char| {
        matches!(u32::from(c),
            0x1100..=0x115f | 0x2e80..=0x303e | 0x3041..=0xa4cf | 0xa960..=0xa97f | 0xac00..=0xd7a3
            | 0xf900..=0xfaff | 0xfe30..=0xfe6f | 0xff01..=0xff60 | 0xffe0..=0xffe6
            | 0x1f300..=0x1faff | 0x20000..=0x3fffd)
    };
    text.graphemes(true).map(|it| if it.starts_with(is_wide) { 2 } else { 1 }).sum()
}
