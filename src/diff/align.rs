//! Documents to units of text, and units to pairs: by key, never by likeness.
//!
//! A document is a tree here: articles, in them blocks and headings, under headings and items what
//! stands there. Siblings are paired by key and kind, the nth with the nth where a key occurs more
//! than once. In a clinic's own Markdown blocks have no names but their position, so there what is
//! word for word the same is paired, and what stands in its place between two such if it is of the
//! same kinds.

use super::fold::fold;
use super::sequence::steps;
use super::words::{compare, sides};
use super::{Kind, Op, Part, Row, Span, Unit};
use crate::document::{Block, Document, Field, Href, Inline, Item, plain};
use crate::key::Key;
use std::collections::BTreeMap;

/// The rows of two documents, in the order of the one after; what was deleted stands after what
/// it followed.
pub(super) fn rows(before: &Document, after: &Document) -> Vec<Row> {
    let (before, after) = (nodes(before), nodes(after));
    let mut rows = Vec::new();
    pair(&before, &after, &mut rows);
    rows
}

/// A unit of one document, and what stands under it.
struct Node {
    key: Key,
    article: Key,
    depth: u8,
    kind: Kind,
    number: String,
    parts: Vec<RawPart>,
    under: Vec<Node>,
}

struct RawPart {
    name: String,
    label: String,
    text: String,
}

impl RawPart {
    fn words(text: &[Inline]) -> Self {
        Self { name: String::new(), label: String::new(), text: words(text) }
    }
}

fn nodes(document: &Document) -> Vec<Node> {
    let none = Key::default();
    let node = |key: &Key, article: &Key, kind, number: &str, text: &[Inline], blocks: &[Block]| {
        let mut gather = Gather { article, depth: 1, found: Vec::new() };
        gather.blocks(blocks);
        Node {
            key: key.clone(),
            article: article.clone(),
            depth: 0,
            kind,
            number: number.to_owned(),
            parts: vec![RawPart::words(text)],
            under: gather.found,
        }
    };
    let title = Key::new("policy.title");
    let mut found = vec![node(&title, &none, Kind::Title, "", &document.title, &document.preamble)];
    found.extend(
        document.articles.iter().map(|it| {
            node(&it.key, &it.key, Kind::ArticleTitle, &it.number, &it.title, &it.blocks)
        }),
    );
    found
}

/// Blocks to nodes.
struct Gather<'a> {
    article: &'a Key,
    depth: u8,
    found: Vec<Node>,
}

impl Gather<'_> {
    fn push(&mut self, key: &Key, kind: Kind, parts: Vec<RawPart>, under: Vec<Node>) {
        self.found.push(Node {
            key: key.clone(),
            article: self.article.clone(),
            depth: self.depth,
            kind,
            number: String::new(),
            parts,
            under,
        });
    }

    /// What stands under a heading or an item.
    fn under(&self, blocks: &[Block]) -> Vec<Node> {
        let depth = self.depth.saturating_add(1);
        let mut inner = Gather { article: self.article, depth, found: Vec::new() };
        inner.blocks(blocks);
        inner.found
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph { key, text } => self.words(key, Kind::Paragraph, text),
            Block::Note { key, text } => self.words(key, Kind::Note, text),
            Block::Heading { key, level, text } => self.words(key, Kind::Heading(*level), text),
            Block::List { ordered, items, .. } => {
                for (at, item) in items.iter().enumerate() {
                    self.item(item);
                    if let Some(node) = self.found.last_mut().filter(|_| *ordered) {
                        node.number = format!("{}.", at + 1);
                    }
                }
            }
            Block::Fields { rows, .. } => {
                for Field { key, label, value } in rows {
                    let name = String::new();
                    let part = RawPart { name, label: words(label), text: words(value) };
                    self.push(key, Kind::Field, vec![part], Vec::new());
                }
            }
            Block::Table { key, caption, columns, rows } => {
                if !caption.is_empty() {
                    self.words(key, Kind::Caption, caption);
                }
                for row in rows {
                    let cells = columns.iter().zip(&row.cells);
                    // An empty cell says nothing: a column that came or went with another row
                    // is no change of this one.
                    let parts = cells.filter(|(_, cell)| !cell.is_empty()).map(|(column, cell)| {
                        let name = column.name.clone();
                        RawPart { name, label: words(&column.title), text: words(cell) }
                    });
                    self.push(&row.key, Kind::TableRow, parts.collect(), Vec::new());
                }
            }
            Block::Group { key, title, blocks } => {
                let under = self.under(blocks);
                self.push(key, Kind::Heading(self.depth), vec![RawPart::words(title)], under);
            }
        }
    }

    fn words(&mut self, key: &Key, kind: Kind, text: &[Inline]) {
        self.push(key, kind, vec![RawPart::words(text)], Vec::new());
    }

    fn item(&mut self, item: &Item) {
        let under = self.under(&item.blocks);
        self.push(&item.key, Kind::Item(self.depth), vec![RawPart::words(&item.text)], under);
    }
}

/// The words of a text, with each address that a link leads to and does not show: where it leads
/// is compared too.
fn words(text: &[Inline]) -> String {
    if !text.iter().any(|it| {
        matches!(
            it,
            Inline::Link { .. } | Inline::Strong(_) | Inline::Emphasis(_) | Inline::Missing { .. }
        )
    }) {
        return plain(text);
    }
    let mut out = String::new();
    for inline in text {
        match inline {
            Inline::Strong(content)
            | Inline::Emphasis(content)
            | Inline::Missing { content, .. } => {
                out.push_str(&words(content));
            }
            Inline::Link { href, content } => {
                let shown = words(content);
                out.push_str(&shown);
                if let Some(hidden) = hidden(href, &shown) {
                    out.push_str(&format!(" <{hidden}>"));
                }
            }
            _ => out.push_str(&plain(std::slice::from_ref(inline))),
        }
    }
    out
}

fn hidden<'a>(href: &'a Href, shown: &str) -> Option<&'a str> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    match href {
        Href::Fact(_) => None,
        Href::Email(address) => (!shown.contains(address.as_str())).then_some(address),
        // 02-555-0100 leads to +8225550100.
        Href::Phone(number) => {
            let shown = digits(shown);
            let national = shown.trim_start_matches('0');
            let is_shown = !national.is_empty() && digits(number).ends_with(national);
            (!is_shown).then_some(number)
        }
        Href::Web(address) => {
            let bare = address.trim_start_matches("https://").trim_start_matches("http://");
            (!shown.contains(bare.trim_end_matches('/'))).then_some(address)
        }
    }
}

/// Siblings of both documents, merged.
fn pair(before: &[Node], after: &[Node], rows: &mut Vec<Row>) {
    let partners = partners(before, after);
    let mut before_of: Vec<Option<usize>> = vec![None; after.len()];
    let mut after_of: Vec<Option<usize>> = vec![None; before.len()];
    for (old, new) in &partners {
        before_of[*new] = Some(*old);
        after_of[*old] = Some(*new);
    }
    let moved = moved(before, after, &before_of);
    let deleted = |from: usize, rows: &mut Vec<Row>| {
        before[from..]
            .iter()
            .zip(&after_of[from..])
            .take_while(|(_, it)| it.is_none())
            .for_each(|(node, _)| alone(node, Op::Delete, rows));
    };
    deleted(0, rows);
    for (at, node) in after.iter().enumerate() {
        match before_of[at] {
            Some(old) => {
                rows.push(both(&before[old], node, moved[at]));
                pair(&before[old].under, &node.under, rows);
                deleted(old + 1, rows);
            }
            None => alone(node, Op::Insert, rows),
        }
    }
}

/// A node that is only in one document, and all under it.
fn alone(node: &Node, op: Op, rows: &mut Vec<Row>) {
    let spans = |text: &str| {
        let span = |it: &str| Span { op, text: it.to_owned() };
        Some(text).filter(|it| !it.is_empty()).map(span).into_iter().collect()
    };
    let part = |it: &RawPart| Part {
        name: it.name.clone(),
        label: spans(&it.label),
        text: spans(&it.text),
    };
    let unit = Unit { number: node.number.clone(), parts: node.parts.iter().map(part).collect() };
    let (before, after) = if op == Op::Delete { (Some(unit), None) } else { (None, Some(unit)) };
    rows.push(Row {
        key: node.key.clone(),
        article: node.article.clone(),
        depth: node.depth,
        kind: node.kind,
        before,
        after,
        is_moved: false,
    });
    node.under.iter().for_each(|it| alone(it, op, rows));
}

/// A node of both documents, without what stands under it.
fn both(before: &Node, after: &Node, is_moved: bool) -> Row {
    let (mut old, mut new) = (Vec::new(), Vec::new());
    let part = |name: &str, label, text| Part { name: name.to_owned(), label, text };
    for it in &before.parts {
        let other = after.parts.iter().find(|other| other.name == it.name);
        let (label, text) = other.map_or(("", ""), |it| (&it.label, &it.text));
        let label = sides(&compare(&it.label, label)).0;
        old.push(part(&it.name, label, sides(&compare(&it.text, text)).0));
    }
    for it in &after.parts {
        let other = before.parts.iter().find(|other| other.name == it.name);
        let (label, text) = other.map_or(("", ""), |it| (&it.label, &it.text));
        let label = sides(&compare(label, &it.label)).1;
        new.push(part(&it.name, label, sides(&compare(text, &it.text)).1));
    }
    Row {
        key: after.key.clone(),
        article: after.article.clone(),
        depth: after.depth,
        kind: after.kind,
        before: Some(Unit { number: before.number.clone(), parts: old }),
        after: Some(Unit { number: after.number.clone(), parts: new }),
        is_moved,
    }
}

/// Which nodes are the same one, by their places.
fn partners(before: &[Node], after: &[Node]) -> Vec<(usize, usize)> {
    let has_names = |nodes: &[Node]| nodes.iter().all(|it| !is_positional(it));
    if has_names(before) && has_names(after) {
        by_key(before, after)
    } else {
        by_position(before, after)
    }
}

/// The blocks of a free article are named by their position, which moves when one is added.
fn is_positional(node: &Node) -> bool {
    node.kind != Kind::ArticleTitle && node.article.as_str().starts_with("articles.")
}

/// The nth of a key and kind with the nth of the same.
fn by_key(before: &[Node], after: &[Node]) -> Vec<(usize, usize)> {
    let mut known: BTreeMap<(&str, u8), Vec<usize>> = BTreeMap::new();
    for (at, node) in before.iter().enumerate().rev() {
        known.entry((node.key.as_str(), class(node.kind))).or_default().push(at);
    }
    let mut found = Vec::new();
    for (at, node) in after.iter().enumerate() {
        let same = known.get_mut(&(node.key.as_str(), class(node.kind)));
        if let Some(old) = same.and_then(Vec::pop) {
            found.push((old, at));
        }
    }
    found
}

fn by_position(before: &[Node], after: &[Node]) -> Vec<(usize, usize)> {
    let said = |nodes: &[Node]| -> Vec<(u8, String)> {
        nodes.iter().map(|it| (class(it.kind), said(it))).collect()
    };
    let mut found = Vec::new();
    for step in steps(&said(before), &said(after)) {
        if step.is_equal {
            found.extend(step.old.zip(step.new));
            continue;
        }
        let kinds = |nodes: &[Node]| nodes.iter().map(|it| class(it.kind)).collect::<Vec<_>>();
        if kinds(&before[step.old.clone()]) == kinds(&after[step.new.clone()]) {
            found.extend(step.old.zip(step.new));
        }
    }
    found
}

/// What a node and all under it say, as it is compared.
fn said(node: &Node) -> String {
    let mut out = String::new();
    for part in &node.parts {
        out.push_str(&fold(&part.label));
        out.push('\n');
        out.push_str(&fold(&part.text));
        out.push('\n');
    }
    for it in &node.under {
        out.push_str(&said(it));
    }
    out
}

/// The kind without its depth: an item that now stands deeper is still that item.
fn class(kind: Kind) -> u8 {
    match kind {
        Kind::Title => 0,
        Kind::ArticleTitle => 1,
        Kind::Heading(_) => 2,
        Kind::Paragraph => 3,
        Kind::Note => 4,
        Kind::Item(_) => 5,
        Kind::Field => 6,
        Kind::TableRow => 7,
        Kind::Caption => 8,
    }
}

/// Whether each node of the document after stands elsewhere among those that stayed: all but a
/// longest run of nodes that kept their order.
fn moved(before: &[Node], after: &[Node], before_of: &[Option<usize>]) -> Vec<bool> {
    let mut moved = vec![false; after.len()];
    let kept: Vec<(usize, usize)> =
        before_of.iter().enumerate().filter_map(|(new, old)| Some(((*old)?, new))).collect();
    if kept.is_sorted() {
        return moved;
    }
    // The same choice whichever document comes first.
    let name = |node: &Node| (node.key.clone(), class(node.kind));
    let mut by_old = kept.clone();
    by_old.sort_unstable();
    let in_old: Vec<_> = by_old.iter().map(|(old, _)| name(&before[*old])).collect();
    let in_new: Vec<_> = kept.iter().map(|(_, new)| name(&after[*new])).collect();
    let stays = if in_old > in_new {
        let turned: Vec<(usize, usize)> = by_old.iter().map(|(old, new)| (*new, *old)).collect();
        let places: Vec<usize> = turned.iter().map(|(new, _)| *new).collect();
        longest_rising(&places).into_iter().map(|at| turned[at].0).collect::<Vec<_>>()
    } else {
        let places: Vec<usize> = kept.iter().map(|(old, _)| *old).collect();
        longest_rising(&places).into_iter().map(|at| kept[at].1).collect()
    };
    for (_, new) in &kept {
        moved[*new] = stays.binary_search(new).is_err();
    }
    moved
}

/// The places of a longest rising subsequence.
fn longest_rising(values: &[usize]) -> Vec<usize> {
    let mut tails: Vec<usize> = Vec::new();
    let mut links: Vec<Option<usize>> = Vec::with_capacity(values.len());
    for (at, value) in values.iter().enumerate() {
        let length = tails.partition_point(|tail| values[*tail] < *value);
        links.push(length.checked_sub(1).map(|it| tails[it]));
        if length == tails.len() {
            tails.push(at);
        } else {
            tails[length] = at;
        }
    }
    let mut found: Vec<usize> =
        std::iter::successors(tails.last().copied(), |at| links[*at]).collect();
    found.reverse();
    found
}
