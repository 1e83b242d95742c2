//! [`Composer`]: how a section writes its article, one fact after another.

use super::voice::capital;
use super::{Block, Column, Field, Fill, Inlines, Item, Row, Say, Voice};
use crate::key::Key;

/// Writes the blocks of one article. Labels and sentences are attributes of the section's message:
/// `c.field("phone", …)` in the section `officer` is labeled by `officer.phone`.
#[derive(Debug)]
pub struct Composer<'v> {
    voice: &'v Voice<'v>,
    section: &'v str,
    base: Key,
    blocks: Vec<Block>,
}

impl<'v> Composer<'v> {
    /// A composer for a section; keys begin with its name.
    pub fn new(voice: &'v Voice<'v>, section: &'v str) -> Self {
        Self { voice, section, base: Key::new(section), blocks: Vec::new() }
    }

    /// The voice it writes with.
    pub fn voice(&self) -> &'v Voice<'v> {
        self.voice
    }

    /// The key of a part of what is being written.
    pub fn key(&self, name: &str) -> Key {
        self.base.child(name)
    }

    /// The blocks written.
    pub fn finish(self) -> Vec<Block> {
        self.blocks
    }

    /// An attribute of the section's message.
    pub fn label(&self, attribute: &str) -> Inlines {
        self.voice.message(self.section, Some(attribute), &[])
    }

    /// The sentence `<section>.<attribute>` as a paragraph.
    pub fn sentence(&mut self, attribute: &str, fills: &[(&str, Fill)]) {
        let text = self.voice.message(self.section, Some(attribute), fills);
        self.paragraph(attribute, text);
    }

    /// A paragraph of words that are already said.
    pub fn paragraph(&mut self, name: &str, text: Inlines) {
        if !text.is_empty() {
            self.blocks.push(Block::Paragraph { key: self.key(name), text });
        }
    }

    /// The remark `<section>.<attribute>` after ※.
    pub fn note(&mut self, attribute: &str, fills: &[(&str, Fill)]) {
        let text = self.voice.message(self.section, Some(attribute), fills);
        self.blocks.push(Block::Note { key: self.key(attribute), text });
    }

    /// Whole sentences of the vocabulary or of the clinic, each a paragraph `<name>.<word>`.
    pub fn statements(&mut self, name: &str, statements: &[impl Say]) {
        for it in statements {
            let text = it.say(self.voice);
            let key = self.key(name).child(it.row_name());
            self.blocks.push(Block::Paragraph { key, text });
        }
    }

    /// Whole sentences as remarks after ※.
    pub fn notes(&mut self, name: &str, statements: &[impl Say]) {
        for it in statements {
            let text = it.say(self.voice);
            let key = self.key(name).child(it.row_name());
            self.blocks.push(Block::Note { key, text });
        }
    }

    /// A label and its value. Fields that follow one another stand in one list.
    pub fn field(&mut self, name: &str, value: &impl Say) {
        self.field_of(name, value.say(self.voice));
    }

    /// A label and its value, if the clinic states it.
    pub fn field_if(&mut self, name: &str, value: Option<&impl Say>) {
        if let Some(value) = value {
            self.field(name, value);
        }
    }

    /// A label and several values in a row, if there are any.
    pub fn field_series(&mut self, name: &str, values: &[impl Say]) {
        self.field_of(name, self.series(values));
    }

    /// A label and words that are already said; nothing if there are none.
    pub fn field_of(&mut self, name: &str, value: Inlines) {
        if value.is_empty() {
            return;
        }
        let label = self.label(name);
        let field = Field { key: self.key(name), label, value };
        if let Some(Block::Fields { rows, .. }) = self.blocks.last_mut() {
            rows.push(field);
        } else {
            self.blocks.push(Block::Fields { key: self.base.clone(), rows: vec![field] });
        }
    }

    /// A bullet list, after its label `<section>.<name>` where there is such an attribute.
    pub fn list(&mut self, name: &str, values: &[impl Say]) {
        let items = values.iter().map(|it| (it.row_name(), it.say(self.voice))).collect();
        self.list_of(name, items);
    }

    /// A bullet list of words that are already said, each with its row name.
    pub fn list_of(&mut self, name: &str, values: Vec<(String, Inlines)>) {
        if values.is_empty() {
            return;
        }
        let key = self.key(name);
        if self.voice.knows(self.section, Some(name)) {
            let text = self.label(name);
            self.blocks.push(Block::Paragraph { key: key.child("label"), text });
        }
        let items = values
            .into_iter()
            .map(|(row, text)| Item {
                key: key.child(row),
                text: capital(&text),
                blocks: Vec::new(),
            })
            .collect();
        self.blocks.push(Block::List { key, ordered: false, items });
    }

    /// A table with caption `<section>.<name>` and column headings `<section>.<column>`.
    /// A column that no row fills is left out.
    pub fn table(&mut self, name: &str, columns: &[&str], rows: Vec<RowDraft>) {
        if rows.is_empty() {
            return;
        }
        let used: Vec<usize> = (0..columns.len())
            .filter(|at| rows.iter().any(|row| row.cells.get(*at).is_some_and(|it| !it.is_empty())))
            .collect();
        let key = self.key(name);
        let column =
            |at: &usize| Column { name: columns[*at].to_owned(), title: self.label(columns[*at]) };
        let row = |draft: RowDraft| {
            let cells = draft.cells;
            let cells = used
                .iter()
                .map(|at| cells.get(*at).map(|it| capital(it)).unwrap_or_default())
                .collect();
            Row { key: key.child(draft.name), cells }
        };
        let columns = used.iter().map(column).collect();
        let rows = rows.into_iter().map(row).collect();
        let caption = self.label(name);
        self.blocks.push(Block::Table { key, caption, columns, rows });
    }

    /// Blocks under a heading; keys inside begin with `<section>.<name>`.
    pub fn group(&mut self, name: &str, title: Inlines, write: impl FnOnce(&mut Self)) {
        let key = self.key(name);
        self.group_as(key, title, write);
    }

    /// Blocks under a heading, with keys that begin elsewhere: the facts of `processing` are
    /// written in several articles.
    pub fn group_as(&mut self, key: Key, title: Inlines, write: impl FnOnce(&mut Self)) {
        let mut inner = Self {
            voice: self.voice,
            section: self.section,
            base: key.clone(),
            blocks: Vec::new(),
        };
        write(&mut inner);
        if !inner.blocks.is_empty() {
            self.blocks.push(Block::Group { key, title: capital(&title), blocks: inner.blocks });
        }
    }

    /// Several facts in a row, separated as the language does.
    pub fn series(&self, values: &[impl Say]) -> Inlines {
        self.voice.series(values.iter().map(|it| it.say(self.voice)))
    }
}

/// A row of a table that is being written.
#[derive(Debug)]
pub struct RowDraft {
    name: String,
    cells: Vec<Inlines>,
}

impl RowDraft {
    /// A row with its name, given by the clinic.
    pub fn new(name: impl ToString) -> Self {
        Self { name: name.to_string(), cells: Vec::new() }
    }

    /// The next cell; empty where the clinic states nothing.
    #[must_use]
    pub fn cell(mut self, text: Inlines) -> Self {
        self.cells.push(text);
        self
    }
}
