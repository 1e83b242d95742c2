//! A document as plain text and as Markdown, for those who archive policies.

use super::{Article, Block, Document, Field, Href, Inline, Item, Row};
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
        let title = self.inlines(&document.title);
        self.heading(1, &title);
        for line in header {
            let line = if self.markdown { escape(line) } else { line.clone() };
            self.line(&line);
        }
        self.blocks(&document.preamble, "");
        for Article { number, title, blocks, .. } in &document.articles {
            let title = self.inlines(title);
            let title = if number.is_empty() { title } else { format!("{number} {title}") };
            self.heading(2, &title);
            self.blocks(blocks, "");
        }
    }

    fn heading(&mut self, level: usize, text: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        if self.markdown {
            let _ = writeln!(self.out, "{} {text}\n", "#".repeat(level));
            return;
        }
        let rule = if level == 1 { "=" } else { "-" };
        let width = text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>();
        let _ = writeln!(self.out, "{text}");
        if level < 3 {
            let _ = writeln!(self.out, "{}", rule.repeat(width.clamp(3, 72)));
        }
        self.out.push('\n');
    }

    fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "{text}{}", if self.markdown { "  " } else { "" });
    }

    fn blocks(&mut self, blocks: &[Block], indent: &str) {
        for block in blocks {
            self.block(block, indent);
        }
    }

    fn block(&mut self, block: &Block, indent: &str) {
        match block {
            Block::Paragraph { text, .. } => self.paragraph(&self.inlines(text), indent),
            Block::Note { text, .. } => self.paragraph(&format!("※ {}", self.inlines(text)), indent),
            Block::Heading { text, level, .. } => {
                let text = self.inlines(text);
                self.heading(usize::from(*level) + 2, &text);
            }
            Block::List { items, ordered, .. } => {
                self.list(items, *ordered, indent);
                self.out.push('\n');
            }
            Block::Fields { rows, .. } => {
                for Field { label, value, .. } in rows {
                    let (label, value) = (self.inlines(label), self.inlines(value));
                    let _ = writeln!(self.out, "{indent}- {label}: {value}");
                }
                self.out.push('\n');
            }
            Block::Table { caption, columns, rows, .. } => {
                let caption = self.inlines(caption);
                self.paragraph(&caption, indent);
                let titles: Vec<String> = columns.iter().map(|it| self.inlines(&it.title)).collect();
                if self.markdown { self.table(&titles, rows) } else { self.rows(&titles, rows) }
            }
            Block::Group { title, blocks, .. } => {
                let title = self.inlines(title);
                self.heading(3, &title);
                self.blocks(blocks, indent);
            }
        }
    }

    fn paragraph(&mut self, text: &str, indent: &str) {
        let _ = writeln!(self.out, "{indent}{text}\n");
    }

    fn list(&mut self, items: &[Item], ordered: bool, indent: &str) {
        for (at, Item { text, blocks, .. }) in items.iter().enumerate() {
            let mark = if ordered { format!("{}.", at + 1) } else { "-".to_owned() };
            let text = self.inlines(text);
            let _ = writeln!(self.out, "{indent}{mark} {text}");
            let deeper = format!("{indent}{}", " ".repeat(mark.len() + 1));
            for block in blocks {
                if let Block::List { items, ordered, .. } = block {
                    self.list(items, *ordered, &deeper);
                } else {
                    self.block(block, &deeper);
                }
            }
        }
    }

    fn table(&mut self, titles: &[String], rows: &[Row]) {
        let bar = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        self.out.push_str(&bar(titles));
        self.out.push_str(&bar(&vec!["---".to_owned(); titles.len()]));
        for row in rows {
            let cells: Vec<String> = row.cells.iter().map(|it| self.inlines(it)).collect();
            self.out.push_str(&bar(&cells));
        }
        self.out.push('\n');
    }

    fn rows(&mut self, titles: &[String], rows: &[Row]) {
        for row in rows {
            let pairs = titles.iter().zip(&row.cells).filter(|(_, cell)| !cell.is_empty());
            for (at, (title, cell)) in pairs.enumerate() {
                let mark = if at == 0 { "- " } else { "  " };
                let cell = self.inlines(cell);
                let _ = writeln!(self.out, "{mark}{title}: {cell}");
            }
        }
        self.out.push('\n');
    }

    fn inlines(&self, inlines: &[Inline]) -> String {
        if self.markdown { markdown_inlines(inlines) } else { plain(inlines) }
    }
}

fn markdown_inlines(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Isolate(text) | Inline::Time { text, .. } => {
                out.push_str(&escape(text));
            }
            Inline::Code(text) => {
                let _ = write!(out, "`{}`", text.replace('`', "'"));
            }
            Inline::Strong(content) => {
                let _ = write!(out, "**{}**", markdown_inlines(content));
            }
            Inline::Emphasis(content) => {
                let _ = write!(out, "*{}*", markdown_inlines(content));
            }
            Inline::Link { href, content } => {
                let address = match href {
                    Href::Phone(number) => format!("tel:{number}"),
                    Href::Email(address) => format!("mailto:{address}"),
                    Href::Web(address) => address.replace(')', "%29").replace(' ', "%20"),
                    Href::Fact(key) => format!("#{key}"),
                };
                let _ = write!(out, "[{}](<{address}>)", markdown_inlines(content));
            }
            Inline::Missing { content, .. } => out.push_str(&markdown_inlines(content)),
            Inline::Break => out.push_str("<br>"),
        }
    }
    out
}

/// Text that Markdown would read as marks, made plain.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}
