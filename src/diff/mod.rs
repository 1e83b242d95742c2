//! Two documents in one language, side by side: what is the same, and every word that differs.
//!
//! Blocks are paired by [`Key`], never by likeness; inside a pair words are compared. Each side of
//! a [`Comparison`] rebuilds the text it was made from, exactly.

mod align;
mod columns;
mod fold;
mod particles;
mod plain;
mod sequence;
mod table;
mod text;
mod typed;
mod wording;
mod words;

pub use columns::to_columns;
pub(crate) use fold::fold;
#[cfg(test)]
mod tests;

pub use plain::{
    Ink, Parts, paired_parts, spans_to_markdown, spans_to_text, to_markdown, to_redline, to_text,
};
pub use table::{Cell, CellPart, CellUnit, Pair, Piece, Style, Table, table};
pub use text::compare_text;
pub use wording::{Naming, Wording};

use crate::document::Document;
use crate::key::Key;
use crate::l10n::Locale;

/// Two documents side by side, in the order of reading.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The language of both.
    pub locale: Locale,
    /// Titles, headings, paragraphs, items, fields and rows of tables, paired.
    pub rows: Vec<Row>,
}

/// One unit of text on both sides, or on one.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The fact it states.
    pub key: Key,
    /// The section or free article it stands in; empty for the title and the preamble.
    pub article: Key,
    /// How deep it stands: 0 for titles, 1 in an article, one more under each heading and item.
    pub depth: u8,
    /// What it is in the document.
    pub kind: Kind,
    /// The text before; `None` if it is new.
    pub before: Option<Unit>,
    /// The text after; `None` if it was deleted.
    pub after: Option<Unit>,
    /// Both sides are the same, but it stands at another place among its siblings.
    pub is_moved: bool,
}

/// What a unit is in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The title of the policy.
    Title,
    /// The heading of an article.
    ArticleTitle,
    /// A heading inside an article, with its depth from 1.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A remark after ※.
    Note,
    /// An item of a list, with its depth from 1.
    Item(u8),
    /// A label and its value.
    Field,
    /// A row of a table.
    TableRow,
    /// The caption of a table.
    Caption,
}

/// One side of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// The number printed before it, such as `제3조`; not compared.
    pub number: String,
    /// One part, or one for every cell of a table row that says something.
    pub parts: Vec<Part>,
}

/// A text with its label.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The name of the column; empty for what is no cell of a table.
    pub name: String,
    /// The label of a field or the heading of a column; compared too.
    pub label: Vec<Span>,
    /// The words.
    pub text: Vec<Span>,
}

/// A run of words on one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Whether the other side has it.
    pub op: Op,
    /// The words.
    pub text: String,
}

/// What happened to a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// The same on both sides.
    Equal,
    /// Only before.
    Delete,
    /// Only after.
    Insert,
}

/// Compares two documents of one language.
pub fn compare(before: &Document, after: &Document) -> Comparison {
    Comparison { locale: after.locale.clone(), rows: align::rows(before, after) }
}

impl Comparison {
    /// Whether nothing differs at all.
    pub fn is_same(&self) -> bool {
        self.rows.iter().all(Row::is_same)
    }

    /// Whether something differs, and all of it is typography.
    pub fn is_typography_only(&self) -> bool {
        !self.is_same() && self.rows.iter().all(|it| it.is_same() || it.is_typography_only())
    }

    /// The comparison of the two documents the other way round; its rows stay in the order of the
    /// document that is now before.
    #[must_use]
    pub fn mirrored(self) -> Self {
        let rows = self.rows.into_iter().map(Row::mirrored).collect();
        Self { rows, ..self }
    }
}

impl Row {
    /// Whether nothing differs, not even the place or the typography.
    pub fn is_same(&self) -> bool {
        !self.is_moved && self.has_same_words() && self.has_same_text()
    }

    /// Whether only quotes, dashes, blanks or widths differ.
    pub fn is_typography_only(&self) -> bool {
        !self.is_moved && self.has_same_words() && !self.has_same_text()
    }

    /// Whether both sides say the same words, wherever they stand.
    pub fn has_same_words(&self) -> bool {
        let same = |unit: &Option<Unit>| {
            let equal = |it: &Span| it.op == Op::Equal;
            unit.as_ref().is_some_and(|it| it.spans().all(equal))
        };
        same(&self.before) && same(&self.after)
    }

    fn has_same_text(&self) -> bool {
        let texts = |unit: &Option<Unit>| -> Vec<(String, String)> {
            unit.iter().flat_map(|it| &it.parts).map(|it| (it.label(), it.text())).collect()
        };
        texts(&self.before) == texts(&self.after)
    }

    /// The same row the other way round.
    #[must_use]
    pub fn mirrored(self) -> Self {
        let turned = |mut unit: Unit| {
            for span in unit.parts.iter_mut().flat_map(|it| it.label.iter_mut().chain(&mut it.text))
            {
                span.op = span.op.mirrored();
            }
            unit
        };
        Self { before: self.after.map(turned), after: self.before.map(turned), ..self }
    }
}

impl Unit {
    /// All runs of words, labels too.
    pub fn spans(&self) -> impl Iterator<Item = &Span> {
        self.parts.iter().flat_map(|it| it.label.iter().chain(&it.text))
    }
}

impl Part {
    /// The label as it was written.
    pub fn label(&self) -> String {
        self.label.iter().map(|it| it.text.as_str()).collect()
    }

    /// The text as it was written.
    pub fn text(&self) -> String {
        self.text.iter().map(|it| it.text.as_str()).collect()
    }
}

impl Op {
    /// What it is the other way round.
    #[must_use]
    pub fn mirrored(self) -> Self {
        match self {
            Self::Equal => Self::Equal,
            Self::Delete => Self::Insert,
            Self::Insert => Self::Delete,
        }
    }
}

/// Both sides of a text in one, in the order of reading: what was deleted stands before what was
/// inserted in its place. What differs only in typography is shown as it is after.
pub fn interleaved<'a>(
    before: impl IntoIterator<Item = &'a Span>,
    after: impl IntoIterator<Item = &'a Span>,
) -> Vec<&'a Span> {
    let mut found = Vec::new();
    let mut before = before.into_iter().peekable();
    let mut after = after.into_iter().peekable();
    loop {
        while let Some(span) = before.next_if(|it| it.op == Op::Delete) {
            found.push(span);
        }
        while let Some(span) = after.next_if(|it| it.op == Op::Insert) {
            found.push(span);
        }
        // Equal runs pair up.
        let (old, new) = (before.next(), after.next());
        match new.or(old) {
            Some(span) => found.push(span),
            None => return found,
        }
    }
}
