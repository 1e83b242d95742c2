//! A document as it is sealed: its words as leaves, and back.

use super::leaf::{Leaf, Nfc, Salts, Words};
use super::{Unsealable, Visit};
use crate::date::KnownDate;
use crate::document as model;
use crate::history::SealedLabel;
use crate::key::Key;
use crate::l10n::Locale;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The words of one unit of text.
type Text = Leaf<Vec<Inline>>;

impl Words for Vec<Inline> {
    const IS_SCALAR: bool = false;

    fn words(&self) -> String {
        self.iter().map(Inline::words).collect()
    }
}

impl Inline {
    fn words(&self) -> String {
        match self {
            Self::Text(text) | Self::Isolate(text) | Self::Time { text, .. } | Self::Code(text) => {
                text.to_string()
            }
            Self::Link { content, href } => {
                let (Href::Phone(to) | Href::Email(to) | Href::Web(to) | Href::Fact(to)) = href;
                format!("\n{}\n{to}\n", content.words())
            }
            Self::Strong(content) | Self::Emphasis(content) => content.words(),
            Self::Break => " ".to_owned(),
        }
    }
}

/// What a file of the kind `document` says after its heading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Body {
    articles: Vec<Article>,
    labels: Vec<Label>,
    preamble: Vec<Block>,
    title: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Label {
    icon: Nfc,
    section: Nfc,
    text: Text,
    title: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Article {
    blocks: Vec<Block>,
    key: Nfc,
    number: Nfc,
    title: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Block {
    Paragraph { key: Nfc, text: Text },
    Note { key: Nfc, text: Text },
    Heading { key: Nfc, level: u8, text: Text },
    List { items: Vec<Item>, key: Nfc, ordered: bool },
    Fields { key: Nfc, rows: Vec<Field> },
    Table { caption: Text, columns: Vec<Column>, key: Nfc, rows: Vec<Row> },
    Group { blocks: Vec<Block>, key: Nfc, title: Text },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    blocks: Vec<Block>,
    key: Nfc,
    text: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Field {
    key: Nfc,
    label: Text,
    value: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Column {
    name: Nfc,
    title: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    cells: Vec<Text>,
    key: Nfc,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Inline {
    Text(Nfc),
    Isolate(Nfc),
    Time { date: Date, text: Nfc },
    Link { content: Vec<Inline>, href: Href },
    Strong(Vec<Inline>),
    Emphasis(Vec<Inline>),
    Code(Nfc),
    Break,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Href {
    Phone(Nfc),
    Email(Nfc),
    Web(Nfc),
    Fact(Nfc),
}

/// A date, written `YYYY-MM-DD` or `YYYY-MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Date(pub(crate) KnownDate);

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        KnownDate::parse(&text).map(Self).map_err(|_| D::Error::custom("not a date"))
    }
}

/// Makes leaves of a document, in the order of reading.
pub(super) fn seal(
    document: &model::Document,
    labels: &[SealedLabel],
    salts: &mut Salts,
) -> Result<Body, Unsealable> {
    let mut to = Sealer { salts };
    Ok(Body {
        title: to.text(&document.title)?,
        preamble: to.blocks(&document.preamble)?,
        articles: all(&document.articles, |it| to.article(it))?,
        labels: all(labels, |it| {
            Ok(Label {
                icon: Nfc::new(&it.icon),
                section: Nfc::new(&it.section),
                title: to.text(&it.title)?,
                text: to.text(&it.text)?,
            })
        })?,
    })
}

struct Sealer<'s> {
    salts: &'s mut Salts,
}

fn all<T, U>(
    from: &[T],
    to: impl FnMut(&T) -> Result<U, Unsealable>,
) -> Result<Vec<U>, Unsealable> {
    from.iter().map(to).collect()
}

fn key(key: &Key) -> Nfc {
    Nfc::new(key.as_str())
}

impl Sealer<'_> {
    fn text(&mut self, text: &[model::Inline]) -> Result<Text, Unsealable> {
        Ok(Leaf::seal(all(text, inline)?, None, self.salts))
    }

    fn article(&mut self, it: &model::Article) -> Result<Article, Unsealable> {
        Ok(Article {
            key: key(&it.key),
            number: Nfc::new(&it.number),
            title: self.text(&it.title)?,
            blocks: self.blocks(&it.blocks)?,
        })
    }

    fn blocks(&mut self, blocks: &[model::Block]) -> Result<Vec<Block>, Unsealable> {
        all(blocks, |it| self.block(it))
    }

    fn block(&mut self, block: &model::Block) -> Result<Block, Unsealable> {
        use model::Block as From;
        let key = key(block.key());
        Ok(match block {
            From::Paragraph { text, .. } => Block::Paragraph { key, text: self.text(text)? },
            From::Note { text, .. } => Block::Note { key, text: self.text(text)? },
            From::Heading { level, text, .. } => {
                Block::Heading { key, level: *level, text: self.text(text)? }
            }
            From::List { ordered, items, .. } => {
                let items = all(items, |it| self.item(it))?;
                Block::List { key, ordered: *ordered, items }
            }
            From::Fields { rows, .. } => {
                Block::Fields { key, rows: all(rows, |it| self.field(it))? }
            }
            From::Table { caption, columns, rows, .. } => Block::Table {
                key,
                caption: self.text(caption)?,
                columns: all(columns, |it| {
                    Ok(Column { name: Nfc::new(&it.name), title: self.text(&it.title)? })
                })?,
                rows: all(rows, |it| {
                    let cells = all(&it.cells, |cell| self.text(cell))?;
                    Ok(Row { key: self::key(&it.key), cells })
                })?,
            },
            From::Group { title, blocks, .. } => {
                Block::Group { key, title: self.text(title)?, blocks: self.blocks(blocks)? }
            }
        })
    }

    fn item(&mut self, it: &model::Item) -> Result<Item, Unsealable> {
        let text = self.text(&it.text)?;
        Ok(Item { key: key(&it.key), text, blocks: self.blocks(&it.blocks)? })
    }

    fn field(&mut self, it: &model::Field) -> Result<Field, Unsealable> {
        let label = self.text(&it.label)?;
        Ok(Field { key: key(&it.key), label, value: self.text(&it.value)? })
    }
}

fn inline(it: &model::Inline) -> Result<Inline, Unsealable> {
    use model::Inline as From;
    Ok(match it {
        From::Text(text) => Inline::Text(Nfc::new(text)),
        From::Isolate(text) => Inline::Isolate(Nfc::new(text)),
        From::Time { date, text } => Inline::Time { date: Date(*date), text: Nfc::new(text) },
        From::Link { href, content } => {
            Inline::Link { href: self::href(href), content: all(content, inline)? }
        }
        From::Strong(content) => Inline::Strong(all(content, inline)?),
        From::Emphasis(content) => Inline::Emphasis(all(content, inline)?),
        From::Code(text) => Inline::Code(Nfc::new(text)),
        From::Break => Inline::Break,
        From::Missing { key, content } => {
            // A text of the clinic's own has no message, so its Korean words name it.
            let words = || Key::new(format!("“{}”", model::plain(content)));
            let key = if key.as_str().is_empty() { words() } else { key.clone() };
            return Err(Unsealable::Missing(key));
        }
    })
}

fn href(href: &model::Href) -> Href {
    match href {
        model::Href::Phone(it) => Href::Phone(Nfc::new(it)),
        model::Href::Email(it) => Href::Email(Nfc::new(it)),
        model::Href::Web(it) => Href::Web(Nfc::new(it)),
        model::Href::Fact(it) => Href::Fact(key(it)),
    }
}

impl Body {
    /// The document; `mark` stands where words were taken out.
    pub(super) fn document(&self, locale: Locale, mark: &model::Inlines) -> model::Document {
        let open = Opener { mark };
        model::Document {
            locale,
            title: open.text(&self.title),
            preamble: open.blocks(&self.preamble),
            articles: self.articles.iter().map(|it| open.article(it)).collect(),
        }
    }

    /// The labels above the text.
    pub(super) fn labels(&self, mark: &model::Inlines) -> Vec<SealedLabel> {
        let open = Opener { mark };
        let label = |it: &Label| SealedLabel {
            section: it.section.to_string(),
            icon: it.icon.to_string(),
            title: open.text(&it.title),
            text: open.text(&it.text),
        };
        self.labels.iter().map(label).collect()
    }

    /// Shows every leaf with its address, in the order of reading.
    pub(super) fn visit(&mut self, see: &mut Visit<'_>) {
        see("#title", &mut self.title);
        visit_blocks(&mut self.preamble, see);
        for it in &mut self.articles {
            see(&format!("{}#title", it.key), &mut it.title);
            visit_blocks(&mut it.blocks, see);
        }
        for it in &mut self.labels {
            see(&format!("#labels.{}.title", it.section), &mut it.title);
            see(&format!("#labels.{}", it.section), &mut it.text);
        }
    }
}

fn visit_blocks(blocks: &mut [Block], see: &mut Visit<'_>) {
    for block in blocks {
        match block {
            Block::Paragraph { key, text }
            | Block::Note { key, text }
            | Block::Heading { key, text, .. } => see(key.as_str(), text),
            Block::List { items, .. } => {
                for it in items {
                    see(it.key.as_str(), &mut it.text);
                    visit_blocks(&mut it.blocks, see);
                }
            }
            Block::Fields { rows, .. } => {
                for it in rows {
                    see(&format!("{}#label", it.key), &mut it.label);
                    see(it.key.as_str(), &mut it.value);
                }
            }
            Block::Table { key, caption, columns, rows } => {
                see(&format!("{key}#caption"), caption);
                for it in columns.iter_mut() {
                    see(&format!("{key}#{}", it.name), &mut it.title);
                }
                for row in rows {
                    for (at, cell) in row.cells.iter_mut().enumerate() {
                        let name = columns.get(at).map_or("", |it| it.name.as_str());
                        see(&format!("{}.{name}", row.key), cell);
                    }
                }
            }
            Block::Group { key, title, blocks } => {
                see(&format!("{key}#title"), title);
                visit_blocks(blocks, see);
            }
        }
    }
}

struct Opener<'m> {
    mark: &'m model::Inlines,
}

fn thaw(key: &Nfc) -> Key {
    Key::new(key.as_str())
}

impl Opener<'_> {
    fn text(&self, leaf: &Text) -> model::Inlines {
        match leaf.open() {
            Some(open) => open.text.iter().map(opened).collect(),
            None => self.mark.clone(),
        }
    }

    fn article(&self, it: &Article) -> model::Article {
        model::Article {
            key: thaw(&it.key),
            number: it.number.to_string(),
            title: self.text(&it.title),
            blocks: self.blocks(&it.blocks),
        }
    }

    fn blocks(&self, blocks: &[Block]) -> Vec<model::Block> {
        blocks.iter().map(|it| self.block(it)).collect()
    }

    fn block(&self, block: &Block) -> model::Block {
        use model::Block as To;
        match block {
            Block::Paragraph { key, text } => {
                To::Paragraph { key: thaw(key), text: self.text(text) }
            }
            Block::Note { key, text } => To::Note { key: thaw(key), text: self.text(text) },
            Block::Heading { key, level, text } => {
                To::Heading { key: thaw(key), level: *level, text: self.text(text) }
            }
            Block::List { key, ordered, items } => {
                let item = |it: &Item| model::Item {
                    key: thaw(&it.key),
                    text: self.text(&it.text),
                    blocks: self.blocks(&it.blocks),
                };
                To::List {
                    key: thaw(key),
                    ordered: *ordered,
                    items: items.iter().map(item).collect(),
                }
            }
            Block::Fields { key, rows } => {
                let field = |it: &Field| model::Field {
                    key: thaw(&it.key),
                    label: self.text(&it.label),
                    value: self.text(&it.value),
                };
                To::Fields { key: thaw(key), rows: rows.iter().map(field).collect() }
            }
            Block::Table { key, caption, columns, rows } => {
                let column = |it: &Column| model::Column {
                    name: it.name.to_string(),
                    title: self.text(&it.title),
                };
                let row = |it: &Row| model::Row {
                    key: thaw(&it.key),
                    cells: it.cells.iter().map(|cell| self.text(cell)).collect(),
                };
                To::Table {
                    key: thaw(key),
                    caption: self.text(caption),
                    columns: columns.iter().map(column).collect(),
                    rows: rows.iter().map(row).collect(),
                }
            }
            Block::Group { key, title, blocks } => {
                To::Group { key: thaw(key), title: self.text(title), blocks: self.blocks(blocks) }
            }
        }
    }
}

fn opened(it: &Inline) -> model::Inline {
    use model::Inline as To;
    let all = |content: &Vec<Inline>| content.iter().map(opened).collect();
    match it {
        Inline::Text(text) => To::Text(text.to_string()),
        Inline::Isolate(text) => To::Isolate(text.to_string()),
        Inline::Time { date, text } => To::Time { date: date.0, text: text.to_string() },
        Inline::Link { href, content } => {
            let href = match href {
                Href::Phone(it) => model::Href::Phone(it.to_string()),
                Href::Email(it) => model::Href::Email(it.to_string()),
                Href::Web(it) => model::Href::Web(it.to_string()),
                Href::Fact(it) => model::Href::Fact(thaw(it)),
            };
            To::Link { href, content: all(content) }
        }
        Inline::Strong(content) => To::Strong(all(content)),
        Inline::Emphasis(content) => To::Emphasis(all(content)),
        Inline::Code(text) => To::Code(text.to_string()),
        Inline::Break => To::Break,
    }
}
