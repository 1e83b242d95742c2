//! What a clinic wrote itself: the texts of its files, and of the documents made from them.

use super::Subject;
use crate::document::{Block, Document, Inline, Inlines, plain};
use crate::source::yaml::{Kind, Node};

/// A text in a file, with its dotted path.
pub(super) struct Written<'a> {
    /// Where it stands.
    pub(super) path: String,
    /// The text.
    pub(super) text: &'a str,
}

impl Written<'_> {
    /// Whether it is a telephone or fax number.
    pub(super) fn is_phone(&self) -> bool {
        self.path.split('.').any(|it| matches!(it, "phone" | "phones" | "fax"))
    }
}

/// Every text of the policy in the version's file: own words, numbers, addresses, and the words of
/// the vocabulary. Not why the version was made, what was let pass, and who decided what.
pub(super) fn texts_of<'a>(subject: &'a Subject<'_>) -> Vec<Written<'a>> {
    let mut all = Vec::new();
    if let Some(node) = subject.written() {
        walk(node, String::new(), &mut |path, node| {
            if let Kind::Scalar { text, .. } = &node.kind {
                all.push(Written { path: path.to_owned(), text });
            }
        });
    }
    all
}

/// Every text of `clinic.yaml`.
pub(super) fn texts_of_clinic<'a>(subject: &Subject<'a>) -> Vec<Written<'a>> {
    let mut all = Vec::new();
    walk(&subject.clinic.node, String::new(), &mut |path, node| {
        if let Kind::Scalar { text, .. } = &node.kind {
            all.push(Written { path: path.to_owned(), text });
        }
    });
    all
}

/// Every list and map of the version's file in which there is nothing.
pub(super) fn empty_places(subject: &Subject<'_>) -> Vec<String> {
    let mut all = Vec::new();
    if let Some(node) = subject.written() {
        walk(node, String::new(), &mut |path, node| {
            let is_empty = match &node.kind {
                Kind::List(items) => items.is_empty(),
                Kind::Map(entries) => entries.is_empty(),
                Kind::Null | Kind::Scalar { .. } => false,
            };
            // `{ none: [] }` says that there is nothing.
            if is_empty && !path.is_empty() && !path.ends_with(".none") {
                all.push(path.to_owned());
            }
        });
    }
    all
}

fn walk<'a>(node: &'a Node, path: String, see: &mut impl FnMut(&str, &'a Node)) {
    const NOT_THE_POLICY: &[&str] = &["reason", "waive", "severity"];
    let below =
        |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    see(&path, node);
    match &node.kind {
        Kind::Map(entries) => {
            let is_policy = |name: &str| !(path.is_empty() && NOT_THE_POLICY.contains(&name));
            for ((name, _), value) in entries.iter().filter(|((name, _), _)| is_policy(name)) {
                walk(value, below(name), see);
            }
        }
        Kind::List(items) => {
            for (at, item) in items.iter().enumerate() {
                walk(item, below(&at.to_string()), see);
            }
        }
        Kind::Null | Kind::Scalar { .. } => {}
    }
}

/// Every text of a document with the fact it states. Korean words that stand in for others are not
/// repeated: they are in the Korean document.
pub(super) fn texts_in(document: &Document) -> Vec<(String, String)> {
    let mut all = vec![("name".to_owned(), said(&document.title))];
    blocks(&document.preamble, &mut all);
    for article in &document.articles {
        all.push((article.key.to_string(), said(&article.title)));
        blocks(&article.blocks, &mut all);
    }
    all.retain(|(_, text)| !text.is_empty());
    all
}

fn blocks(all: &[Block], out: &mut Vec<(String, String)>) {
    for block in all {
        match block {
            Block::Paragraph { key, text }
            | Block::Note { key, text }
            | Block::Heading { key, text, .. } => out.push((key.to_string(), said(text))),
            Block::List { items, .. } => {
                for item in items {
                    out.push((item.key.to_string(), said(&item.text)));
                    blocks(&item.blocks, out);
                }
            }
            Block::Fields { rows, .. } => {
                out.extend(rows.iter().map(|it| (it.key.to_string(), said(&it.value))));
            }
            Block::Table { columns, rows, .. } => {
                for row in rows {
                    let cells = row.cells.iter().zip(columns);
                    out.extend(cells.map(|(cell, column)| {
                        (row.key.child(&column.name).to_string(), said(cell))
                    }));
                }
            }
            Block::Group { key, title, blocks: inner } => {
                out.push((key.to_string(), said(title)));
                blocks(inner, out);
            }
        }
    }
}

fn said(text: &Inlines) -> String {
    let own: Inlines =
        text.iter().filter(|it| !matches!(it, Inline::Missing { .. })).cloned().collect();
    plain(&own)
}
