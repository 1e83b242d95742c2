//! A document as plain text and as Markdown, for those who archive policies.

use super::{Article, Block, Column, Document, Field, Href, Inline, Item, Row};
use std::fmt::Write;

/// The words alone.
pub fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(inlines, &mut out);
    out
}

fn push_plain(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Isolate(text) | Inline::Code(text) => out.push_str(text),
            Inline::Time { text, .. } => out.push_str(text),
            Inline::Strong(content)
            | Inline::Emphasis(content)
            | Inline::Link { content, .. }
            | Inline::Missing { content, .. } => push_plain(content, out),
            Inline::Break => out.push(' '),
        }
    }
}

/// The whole policy as plain text: headings underlined, lists with dashes, tables as rows of
/// `label: value`.
pub fn to_text(document: &Document, header: &[String]) -> String {
    let mut writer = Writer { out: String::new(), markdown: false };
    writer.document(document, header);
    writer.out
}

/// The whole policy as CommonMark with tables.
pub fn to_markdown(document: &Document, header: &[String]) -> String {
    let mut writer = Writer { out: String::new(), markdown: true };
    writer.document(document, header);
    writer.out
}

struct Writer {
    out: String,
    markdown: bool,
}

impl Writer {
    fn document(&mut self, document: &Document, header: &[String]) {
        self.heading(1, "", &document.title);
        for line in header {
            self.text(line);
            self.out.push_str(if self.markdown { "  \n" } else { "\n" });
        }
        self.out.push('\n');
        self.blocks(&document.preamble, "");
        for Article { number, title, blocks, .. } in &document.articles {
            self.heading(2, number, title);
            self.blocks(blocks, "");
        }
    }

    fn heading(&mut self, level: usize, number: &str, title: &[Inline]) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
        if self.markdown {
            self.out.extend(std::iter::repeat_n('#', level));
            self.out.push(' ');
        } else if level > 2 {
            // As Korean notices mark a heading that has no line of its own under it.
            self.out.push_str("■ ");
        }
        let start = self.out.len();
        if !number.is_empty() {
            self.text(number);
            self.out.push(' ');
        }
        self.inlines(title);
        let wide = |c: char| if c.is_ascii() { 1 } else { 2 };
        let width: usize = self.out[start..].chars().map(wide).sum();
        self.out.push('\n');
        if !self.markdown && level < 3 {
            let rule = if level == 1 { '=' } else { '-' };
            self.out.extend(std::iter::repeat_n(rule, width.clamp(3, 72)));
            self.out.push('\n');
        }
        self.out.push('\n');
    }

    fn blocks(&mut self, blocks: &[Block], indent: &str) {
        for block in blocks {
            self.block(block, indent);
        }
    }

    fn block(&mut self, block: &Block, indent: &str) {
        match block {
            Block::Paragraph { text, .. } => self.paragraph("", text, indent),
            Block::Note { text, .. } => self.paragraph("※ ", text, indent),
            Block::Heading { text, level, .. } => self.heading(usize::from(*level) + 2, "", text),
            Block::List { items, ordered, .. } => {
                self.list(items, *ordered, indent);
                self.out.push('\n');
            }
            Block::Fields { rows, .. } => {
                for Field { label, value, .. } in rows {
                    self.out.push_str(indent);
                    self.pair("- ", label, value);
                }
                self.out.push('\n');
            }
            Block::Table { caption, columns, rows, .. } => {
                if !caption.is_empty() {
                    self.paragraph("", caption, indent);
                }
                if self.markdown { self.table(columns, rows) } else { self.rows(columns, rows) }
            }
            Block::Group { title, blocks, .. } => {
                self.heading(3, "", title);
                self.blocks(blocks, indent);
            }
        }
    }

    fn paragraph(&mut self, mark: &str, text: &[Inline], indent: &str) {
        self.out.push_str(indent);
        self.out.push_str(mark);
        self.inlines(text);
        self.out.push_str("\n\n");
    }

    fn pair(&mut self, mark: &str, label: &[Inline], value: &[Inline]) {
        self.out.push_str(mark);
        self.inlines(label);
        self.out.push_str(": ");
        self.inlines(value);
        self.out.push('\n');
    }

    fn list(&mut self, items: &[Item], ordered: bool, indent: &str) {
        for (at, Item { text, blocks, .. }) in items.iter().enumerate() {
            let start = self.out.len();
            self.out.push_str(indent);
            if ordered {
                let _ = write!(self.out, "{}. ", at + 1);
            } else {
                self.out.push_str("- ");
            }
            let deeper = " ".repeat(self.out.len() - start);
            self.inlines(text);
            self.out.push('\n');
            for block in blocks {
                if let Block::List { items, ordered, .. } = block {
                    self.list(items, *ordered, &deeper);
                } else {
                    self.block(block, &deeper);
                }
            }
        }
    }

    fn table(&mut self, columns: &[Column], rows: &[Row]) {
        self.out.push('|');
        for column in columns {
            self.cell(&column.title);
        }
        self.out.push_str("\n|");
        self.out.extend(columns.iter().map(|_| " --- |"));
        self.out.push('\n');
        for row in rows {
            self.out.push('|');
            row.cells.iter().for_each(|cell| self.cell(cell));
            self.out.push('\n');
        }
        self.out.push('\n');
    }

    fn cell(&mut self, text: &[Inline]) {
        self.out.push(' ');
        self.inlines(text);
        self.out.push_str(" |");
    }

    fn rows(&mut self, columns: &[Column], rows: &[Row]) {
        for row in rows {
            let pairs = columns.iter().zip(&row.cells).filter(|(_, cell)| !cell.is_empty());
            for (at, (column, cell)) in pairs.enumerate() {
                self.pair(if at == 0 { "- " } else { "  " }, &column.title, cell);
            }
        }
        self.out.push('\n');
    }

    fn text(&mut self, text: &str) {
        if self.markdown { push_marked(text, &mut self.out) } else { self.out.push_str(text) }
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        if self.markdown {
            push_markdown(inlines, &mut self.out);
        } else {
            push_plain(inlines, &mut self.out);
        }
    }
}

fn push_markdown(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Isolate(text) | Inline::Time { text, .. } => {
                push_marked(text, out);
            }
            Inline::Code(text) => {
                let _ = write!(out, "`{}`", text.replace('`', "'"));
            }
            Inline::Strong(content) => wrapped("**", content, out),
            Inline::Emphasis(content) => wrapped("*", content, out),
            Inline::Link { href, content } => {
                out.push('[');
                push_markdown(content, out);
                out.push_str("](<");
                match href {
                    Href::Phone(number) => {
                        let _ = write!(out, "tel:{number}");
                    }
                    Href::Email(address) => {
                        let _ = write!(out, "mailto:{address}");
                    }
                    Href::Web(address) => out.push_str(&address.replace(['<', '>', '\n'], "")),
                    Href::Fact(key) => {
                        let _ = write!(out, "#{key}");
                    }
                }
                out.push_str(">)");
            }
            Inline::Missing { content, .. } => push_markdown(content, out),
            Inline::Break => out.push_str("<br>"),
        }
    }
}

fn wrapped(mark: &str, content: &[Inline], out: &mut String) {
    out.push_str(mark);
    push_markdown(content, out);
    out.push_str(mark);
}

/// A text as Markdown that shows it as it is.
pub fn escape_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_marked(text, &mut out);
    out
}

/// Text whose characters Markdown would read as marks, made plain.
fn push_marked(text: &str, out: &mut String) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let mark = match byte {
            b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'|' | b'#' | b'~' => true,
            b'\n' => false,
            _ => continue,
        };
        // All of these are ASCII, so `at` is a boundary of characters.
        out.push_str(&text[done..at]);
        if mark {
            out.push('\\');
            done = at;
        } else {
            out.push(' ');
            done = at + 1;
        }
    }
    out.push_str(&text[done..]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::Key;
    use crate::l10n::Locale;

    fn sample() -> Document {
        let text = |it: &str| vec![Inline::Text(it.to_owned())];
        let item = |it: &str| Item { key: Key::new("k"), text: text(it), blocks: Vec::new() };
        let column = |it: &str| Column { name: it.to_owned(), title: text(it) };
        let blocks = vec![
            Block::Note { key: Key::new("n"), text: text("a *star* & [link]") },
            Block::List {
                key: Key::new("l"),
                ordered: true,
                items: vec![item("one"), item("two")],
            },
            Block::Table {
                key: Key::new("t"),
                caption: text("Caption"),
                columns: vec![column("Name"), column("Task")],
                rows: vec![Row { key: Key::new("r"), cells: vec![text("A|B"), Vec::new()] }],
            },
        ];
        let article =
            Article { key: Key::new("a"), number: "1.".into(), title: text("Title"), blocks };
        Document {
            locale: Locale::korean(),
            title: text("Policy"),
            preamble: Vec::new(),
            articles: vec![article],
        }
    }

    #[test]
    fn plain_text_reads_without_markup() {
        insta::assert_snapshot!(to_text(&sample(), &["Effective: today".to_owned()]), @"
        Policy
        ======

        Effective: today

        1. Title
        --------

        ※ a *star* & [link]

        1. one
        2. two

        Caption

        - Name: A|B
        ");
    }

    #[test]
    fn markdown_escapes_what_is_not_markup() {
        insta::assert_snapshot!(to_markdown(&sample(), &[]), @r"
        # Policy


        ## 1. Title

        ※ a \*star\* & \[link\]

        1. one
        2. two

        Caption

        | Name | Task |
        | --- | --- |
        | A\|B |  |
        ");
    }
}
