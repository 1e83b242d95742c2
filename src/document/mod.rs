//! A policy in one language, as pure data: articles of blocks, every one named by its [`Key`].
//!
//! A document holds no markup and no style. Themes show it, the plain forms archive it, and it is
//! what is sealed, compared and announced.

mod composer;
mod markdown;
mod plain;
mod voice;

pub use composer::{Composer, RowDraft};
pub use markdown::{MarkdownFlaw, markdown};
pub use plain::{escape_markdown, plain, to_markdown, to_text};
pub use voice::{Fill, Say, Voice};

use crate::date::KnownDate;
use crate::key::Key;
use crate::l10n::Locale;

/// Text with names, dates, links and emphasis in it.
pub type Inlines = Vec<Inline>;

/// A whole policy in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language.
    pub locale: Locale,
    /// The title: the controller's name and "Privacy Policy".
    pub title: Inlines,
    /// What stands before the first article.
    pub preamble: Vec<Block>,
    /// The articles, in order.
    pub articles: Vec<Article>,
}

/// A numbered part of a policy; in Korean practice a 조.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// The section it states, such as `officer`, or `articles.<name>` for a free one.
    pub key: Key,
    /// Its number as printed, such as `제3조`; empty where the clinic numbers nothing.
    pub number: String,
    /// Its heading.
    pub title: Inlines,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A paragraph, list, table or group, named by the fact it states.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// The fact.
        key: Key,
        /// The words.
        text: Inlines,
    },
    /// A remark, printed after ※.
    Note {
        /// The fact.
        key: Key,
        /// The words.
        text: Inlines,
    },
    /// A heading inside a free article.
    Heading {
        /// The fact.
        key: Key,
        /// 1 for the highest inside an article.
        level: u8,
        /// The words.
        text: Inlines,
    },
    /// A list.
    List {
        /// The fact.
        key: Key,
        /// Whether its items are numbered.
        ordered: bool,
        /// The items.
        items: Vec<Item>,
    },
    /// Labels with their values.
    Fields {
        /// The fact.
        key: Key,
        /// The pairs.
        rows: Vec<Field>,
    },
    /// A table. The first cell of each row is its heading.
    Table {
        /// The fact.
        key: Key,
        /// What the table is about.
        caption: Inlines,
        /// The columns.
        columns: Vec<Column>,
        /// The rows; each has a cell for every column.
        rows: Vec<Row>,
    },
    /// Blocks under a heading.
    Group {
        /// The fact.
        key: Key,
        /// The heading.
        title: Inlines,
        /// What stands under it.
        blocks: Vec<Block>,
    },
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The fact.
    pub key: Key,
    /// The words.
    pub text: Inlines,
    /// What stands under it, such as a nested list.
    pub blocks: Vec<Block>,
}

/// A label with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The fact.
    pub key: Key,
    /// The label.
    pub label: Inlines,
    /// The value.
    pub value: Inlines,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The last name of the keys in this column, such as `tasks`.
    pub name: String,
    /// The heading.
    pub title: Inlines,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The fact, named by the clinic.
    pub key: Key,
    /// A cell for every column; empty where the clinic states nothing.
    pub cells: Vec<Inlines>,
}

/// A piece of text.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// A name, address or code, whose direction is its own.
    Isolate(String),
    /// A date.
    Time {
        /// The date, as far as it is known.
        date: KnownDate,
        /// The date in words.
        text: String,
    },
    /// A link.
    Link {
        /// Where it leads.
        href: Href,
        /// What is shown.
        content: Inlines,
    },
    /// Strongly emphasized words.
    Strong(Inlines),
    /// Emphasized words.
    Emphasis(Inlines),
    /// A code or button text, as it is.
    Code(String),
    /// A line break.
    Break,
    /// Words that the language lacks, in Korean instead.
    Missing {
        /// What is missing.
        key: Key,
        /// The Korean words.
        content: Inlines,
    },
}

/// Where a link leads. No other kind of link can be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Href {
    /// A telephone number, as dialed: `+82432112877` or `118`.
    Phone(String),
    /// An e-mail address.
    Email(String),
    /// A web address that begins with `https://` or `http://`.
    Web(String),
    /// A fact on the same page.
    Fact(Key),
}

impl Block {
    /// The fact a block states.
    pub fn key(&self) -> &Key {
        match self {
            Self::Paragraph { key, .. }
            | Self::Note { key, .. }
            | Self::Heading { key, .. }
            | Self::List { key, .. }
            | Self::Fields { key, .. }
            | Self::Table { key, .. }
            | Self::Group { key, .. } => key,
        }
    }
}
