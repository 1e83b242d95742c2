//! Documents to HTML fragments. The only place where text becomes markup, and so is escaped.

use crate::document::{Block, Document, Href, Inline, Inlines, Item, Row, plain};
use crate::key::Key;
use std::fmt::Write;

/// A document in pieces of safe HTML.
#[derive(Clone, Debug)]
pub struct Fragments {
    /// The title.
    pub title: String,
    /// What stands before the first article.
    pub preamble: String,
    /// Heading and body of each article, in order.
    pub articles: Vec<(String, String)>,
}

/// Renders a document. `link_here` names the links to facts for screen readers.
pub fn fragments(document: &Document, link_here: &str) -> Fragments {
    let render = |blocks: &[Block]| {
        let mut writer = Writer { out: String::with_capacity(4096), link_here, shallowest: 1 };
        writer.blocks(blocks, 3);
        writer.out
    };
    let article = |it: &crate::document::Article| {
        let mut writer = Writer {
            out: String::with_capacity(4096),
            link_here,
            shallowest: shallowest(&it.blocks),
        };
        writer.blocks(&it.blocks, 3);
        (inlines(&it.title), writer.out)
    };
    Fragments {
        title: inlines(&document.title),
        preamble: render(&document.preamble),
        articles: document.articles.iter().map(article).collect(),
    }
}

/// Text as safe HTML.
pub fn inlines(inlines: &[Inline]) -> String {
    let mut writer = Writer { out: String::new(), link_here: "", shallowest: 1 };
    writer.inlines(inlines);
    writer.out
}

/// A text with `& < > " '` written so that it is text and nothing else.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(text, &mut out);
    out
}

fn push_escaped(text: &str, out: &mut String) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        // The five are ASCII, so `at` is a boundary of characters.
        out.push_str(&text[done..at]);
        out.push_str(escaped);
        done = at + 1;
    }
    out.push_str(&text[done..]);
}

/// The highest level of a clinic's own headings in an article.
fn shallowest(blocks: &[Block]) -> u8 {
    let levels = blocks.iter().filter_map(|it| match it {
        Block::Heading { level, .. } => Some(*level),
        _ => None,
    });
    levels.min().unwrap_or(1)
}

struct Writer<'a> {
    out: String,
    link_here: &'a str,
    /// The clinic's highest heading level, which becomes `h3` under the article's `h2`.
    shallowest: u8,
}

impl Writer<'_> {
    fn text(&mut self, text: &str) {
        push_escaped(text, &mut self.out);
    }

    fn id(&mut self, key: &Key) {
        self.out.push_str(" id=\"");
        self.text(key.as_str());
        self.out.push('"');
    }

    fn blocks(&mut self, blocks: &[Block], heading: u8) {
        for block in blocks {
            self.block(block, heading);
        }
    }

    fn block(&mut self, block: &Block, heading: u8) {
        match block {
            Block::Paragraph { key, text } => self.element("p", key, text),
            Block::Note { key, text } => {
                self.out.push_str("<p class=\"note\"");
                self.id(key);
                self.out.push_str("><span class=\"note-mark\" aria-hidden=\"true\">※</span> ");
                self.inlines(text);
                self.out.push_str("</p>\n");
            }
            Block::Heading { key, level, text } => {
                let level = (3 + level.saturating_sub(self.shallowest)).min(6);
                self.element(&format!("h{level}"), key, text);
            }
            Block::List { key, ordered, items } => self.list(Some(key), *ordered, items, heading),
            Block::Fields { rows, .. } => {
                self.out.push_str("<dl class=\"fields\">\n");
                for field in rows {
                    self.out.push_str("<div");
                    self.id(&field.key);
                    self.out.push_str("><dt>");
                    self.inlines(&field.label);
                    self.out.push_str("</dt><dd>");
                    self.inlines(&field.value);
                    self.out.push_str("</dd></div>\n");
                }
                self.out.push_str("</dl>\n");
            }
            Block::Table { key, caption, columns, rows } => {
                let titles: Vec<&Inlines> = columns.iter().map(|it| &it.title).collect();
                self.table(key, caption, &titles, rows);
            }
            Block::Group { key, title, blocks } => {
                self.out.push_str("<section class=\"group\"");
                self.id(key);
                let _ = write!(self.out, "><h{heading}>");
                self.inlines(title);
                self.anchor(key, title);
                let _ = writeln!(self.out, "</h{heading}>");
                self.blocks(blocks, (heading + 1).min(6));
                self.out.push_str("</section>\n");
            }
        }
    }

    fn element(&mut self, name: &str, key: &Key, text: &Inlines) {
        let _ = write!(self.out, "<{name}");
        self.id(key);
        self.out.push('>');
        self.inlines(text);
        let _ = writeln!(self.out, "</{name}>");
    }

    fn anchor(&mut self, key: &Key, title: &Inlines) {
        self.out.push_str(" <a class=\"anchor\" href=\"#");
        self.text(key.as_str());
        self.out.push_str("\" aria-label=\"");
        self.text(self.link_here);
        self.out.push_str(": ");
        self.text(&plain(title));
        self.out.push_str("\">#</a>");
    }

    fn list(&mut self, key: Option<&Key>, ordered: bool, items: &[Item], heading: u8) {
        let name = if ordered { "ol" } else { "ul" };
        let _ = write!(self.out, "<{name}");
        if let Some(key) = key {
            self.id(key);
        }
        self.out.push_str(">\n");
        for item in items {
            self.out.push_str("<li");
            self.id(&item.key);
            self.out.push('>');
            self.inlines(&item.text);
            self.blocks(&item.blocks, heading);
            self.out.push_str("</li>\n");
        }
        let _ = writeln!(self.out, "</{name}>");
    }

    fn table(&mut self, key: &Key, caption: &Inlines, titles: &[&Inlines], rows: &[Row]) {
        self.out.push_str("<div class=\"table\"><table");
        self.id(key);
        self.out.push('>');
        if !caption.is_empty() {
            self.out.push_str("<caption>");
            self.inlines(caption);
            self.out.push_str("</caption>");
        }
        self.out.push_str("<thead><tr>");
        for title in titles {
            self.out.push_str("<th scope=\"col\">");
            self.inlines(title);
            self.out.push_str("</th>");
        }
        self.out.push_str("</tr></thead><tbody>\n");
        let labels: Vec<String> = titles.iter().map(|it| plain(it)).collect();
        for row in rows {
            self.out.push_str("<tr");
            self.id(&row.key);
            self.out.push('>');
            for (at, cell) in row.cells.iter().enumerate() {
                let head = if at == 0 { "th scope=\"row\"" } else { "td" };
                let _ = write!(self.out, "<{head} data-label=\"");
                self.text(labels.get(at).map_or("", String::as_str));
                self.out.push_str("\">");
                if cell.is_empty() {
                    self.out.push('–')
                } else {
                    self.inlines(cell)
                }
                self.out.push_str(if at == 0 { "</th>" } else { "</td>" });
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody></table></div>\n");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text(text),
                Inline::Isolate(text) => self.wrapped("bdi", text),
                Inline::Code(text) => self.wrapped("code", text),
                Inline::Time { date, text } => {
                    let _ = write!(self.out, "<time datetime=\"{date}\">");
                    self.text(text);
                    self.out.push_str("</time>");
                }
                Inline::Strong(content) => self.nested("strong", content),
                Inline::Emphasis(content) => self.nested("em", content),
                Inline::Break => self.out.push_str("<br>"),
                Inline::Missing { content, .. } => {
                    self.out.push_str("<span lang=\"ko\" dir=\"ltr\" class=\"untranslated\">");
                    self.inlines(content);
                    self.out.push_str("</span>");
                }
                Inline::Link { href, content } => self.link(href, content),
            }
        }
    }

    fn wrapped(&mut self, name: &str, text: &str) {
        let _ = write!(self.out, "<{name}>");
        self.text(text);
        let _ = write!(self.out, "</{name}>");
    }

    fn nested(&mut self, name: &str, content: &Inlines) {
        let _ = write!(self.out, "<{name}>");
        self.inlines(content);
        let _ = write!(self.out, "</{name}>");
    }

    fn link(&mut self, href: &Href, content: &Inlines) {
        self.out.push_str("<a href=\"");
        match href {
            Href::Phone(number) => {
                self.out.push_str("tel:");
                self.text(number);
            }
            Href::Email(address) => {
                self.out.push_str("mailto:");
                self.text(address);
            }
            Href::Web(address) => self.text(address),
            Href::Fact(key) => {
                self.out.push('#');
                self.text(key.as_str());
            }
        }
        self.out.push_str("\">");
        self.inlines(content);
        self.out.push_str("</a>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out_of_where_it_stands() {
        let hostile = "\"><script>alert('x')</script>&";
        let text = vec![
            Inline::Text(hostile.to_owned()),
            Inline::Isolate(hostile.to_owned()),
            Inline::Code(hostile.to_owned()),
            Inline::Link {
                href: Href::Web(format!("https://a.kr/{hostile}")),
                content: vec![Inline::Text(hostile.to_owned())],
            },
        ];
        let html = inlines(&text);
        assert!(!html.contains("<script"), "{html}");
        assert!(!html.contains("\"><s"), "{html}");
        assert_eq!(escape("a & \"b\" <c> 'd'"), "a &amp; &quot;b&quot; &lt;c&gt; &#39;d&#39;");
    }

    #[test]
    fn korean_in_another_language_is_marked() {
        let content = vec![Inline::Text("성명".to_owned())];
        let text = [Inline::Missing { key: Key::new("item-name"), content }];
        assert_eq!(
            inlines(&text),
            "<span lang=\"ko\" dir=\"ltr\" class=\"untranslated\">성명</span>"
        );
    }

    #[test]
    fn a_clinics_own_headings_follow_the_articles_heading() {
        let (blocks, _) = crate::document::markdown("## 하나\n\n### 둘", &Key::new("articles.x"));
        let mut writer =
            Writer { out: String::new(), link_here: "", shallowest: shallowest(&blocks) };
        writer.blocks(&blocks, 3);
        assert_eq!(
            writer.out,
            "<h3 id=\"articles.x.1\">하나</h3>\n<h4 id=\"articles.x.2\">둘</h4>\n"
        );
    }
}
