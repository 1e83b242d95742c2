//! A clinic's own Markdown to the same blocks as everything else. The one door to comrak.
//!
//! Raw HTML, images, and links that are not web, mail, telephone or `#` links are refused.

use super::{Block, Column, Href, Inline, Inlines, Item, Row};
use crate::key::Key;
use comrak::nodes::{AstNode, ListType, NodeValue};
use comrak::{Arena, Options, parse_document};

/// What a Markdown text may not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkdownFlaw {
    /// The code of the finding.
    pub code: &'static str,
    /// The line in the Markdown, from 1.
    pub line: usize,
    /// The text at fault.
    pub text: String,
}

/// Longest Markdown text that is read, in bytes; comrak is quadratic on hostile tables.
const LONGEST: usize = 200_000;

/// Reads Markdown into blocks whose keys begin with `base`.
pub fn markdown(text: &str, base: &Key) -> (Vec<Block>, Vec<MarkdownFlaw>) {
    let mut reader = Reader { flaws: Vec::new(), next: 0 };
    if text.len() > LONGEST {
        reader.flaw("markdown_too_long", 1, "");
        return (Vec::new(), reader.flaws);
    }
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = false;
    options.extension.autolink = true;
    options.extension.cjk_friendly_emphasis = true;
    let arena = Arena::new();
    let root = parse_document(&arena, text, &options);
    let blocks = reader.blocks(root, base);
    (blocks, reader.flaws)
}

struct Reader {
    flaws: Vec<MarkdownFlaw>,
    next: usize,
}

impl Reader {
    fn flaw(&mut self, code: &'static str, line: usize, text: &str) {
        let text: String = text.trim().chars().take(80).collect();
        self.flaws.push(MarkdownFlaw { code, line, text });
    }

    /// A key for the next block. Inside one free article blocks are numbered: the article is one
    /// fact, named by the clinic.
    fn key(&mut self, base: &Key) -> Key {
        self.next += 1;
        base.child(self.next)
    }

    fn blocks<'a>(&mut self, parent: &'a AstNode<'a>, base: &Key) -> Vec<Block> {
        let mut blocks = Vec::new();
        for node in parent.children() {
            self.block(node, base, &mut blocks);
        }
        blocks
    }

    fn block<'a>(&mut self, node: &'a AstNode<'a>, base: &Key, blocks: &mut Vec<Block>) {
        let data = node.data.borrow();
        let line = data.sourcepos.start.line;
        match &data.value {
            NodeValue::Paragraph => {
                let text = self.inlines(node);
                blocks.push(paragraph(self.key(base), text));
            }
            NodeValue::Heading(heading) => {
                let (level, text) = (heading.level, self.inlines(node));
                blocks.push(Block::Heading { key: self.key(base), level, text });
            }
            NodeValue::List(list) => {
                let ordered = list.list_type == ListType::Ordered;
                let key = self.key(base);
                let items = node.children().map(|it| self.item(it, base)).collect();
                blocks.push(Block::List { key, ordered, items });
            }
            NodeValue::Table(_) => blocks.push(self.table(node, base)),
            NodeValue::BlockQuote => blocks.extend(self.blocks(node, base)),
            NodeValue::CodeBlock(code) => {
                let text = vec![Inline::Code(code.literal.trim_end().to_owned())];
                blocks.push(Block::Paragraph { key: self.key(base), text });
            }
            NodeValue::ThematicBreak => {}
            NodeValue::HtmlBlock(html) => self.flaw("markdown_html", line, &html.literal),
            _ => blocks.extend(self.blocks(node, base)),
        }
    }

    fn item<'a>(&mut self, node: &'a AstNode<'a>, base: &Key) -> Item {
        let key = self.key(base);
        let mut blocks = self.blocks(node, base);
        let text = match blocks.first_mut() {
            Some(Block::Paragraph { text, .. }) => std::mem::take(text),
            _ => Vec::new(),
        };
        if matches!(blocks.first(), Some(Block::Paragraph { .. })) {
            blocks.remove(0);
        }
        Item { key, text, blocks }
    }

    fn table<'a>(&mut self, node: &'a AstNode<'a>, base: &Key) -> Block {
        let key = self.key(base);
        let mut columns = Vec::new();
        let mut rows = Vec::new();
        for (at, row) in node.children().enumerate() {
            let cells: Vec<Inlines> = row.children().map(|it| self.inlines(it)).collect();
            if at == 0 {
                let column =
                    |(at, title): (usize, Inlines)| Column { name: (at + 1).to_string(), title };
                columns = cells.into_iter().enumerate().map(column).collect();
            } else {
                rows.push(Row { key: key.child(at), cells });
            }
        }
        Block::Table { key, caption: Vec::new(), columns, rows }
    }

    fn inlines<'a>(&mut self, parent: &'a AstNode<'a>) -> Inlines {
        let mut out = Inlines::new();
        for node in parent.children() {
            let data = node.data.borrow();
            let line = data.sourcepos.start.line;
            match &data.value {
                NodeValue::Text(text) => out.push(Inline::Text(text.to_string())),
                NodeValue::SoftBreak => out.push(Inline::Text(" ".to_owned())),
                NodeValue::LineBreak => out.push(Inline::Break),
                NodeValue::Code(code) => out.push(Inline::Code(code.literal.clone())),
                NodeValue::Strong => out.push(Inline::Strong(self.inlines(node))),
                NodeValue::Emph => out.push(Inline::Emphasis(self.inlines(node))),
                NodeValue::Link(link) => {
                    let content = self.inlines(node);
                    match href(&link.url) {
                        Some(href) => out.push(Inline::Link { href, content }),
                        None => self.flaw("markdown_link", line, &link.url),
                    }
                }
                NodeValue::Image(link) => self.flaw("markdown_image", line, &link.url),
                NodeValue::HtmlInline(html) => self.flaw("markdown_html", line, html),
                _ => out.extend(self.inlines(node)),
            }
        }
        out
    }
}

/// A paragraph that begins with ※ is a remark.
fn paragraph(key: Key, mut text: Inlines) -> Block {
    if let Some(Inline::Text(first)) = text.first_mut()
        && let Some(rest) = first.strip_prefix('※')
    {
        *first = rest.trim_start().to_owned();
        return Block::Note { key, text };
    }
    Block::Paragraph { key, text }
}

fn href(url: &str) -> Option<Href> {
    let lower = url.to_ascii_lowercase();
    if lower.starts_with("https://") || lower.starts_with("http://") {
        Some(Href::Web(url.to_owned()))
    } else if let Some(address) = url.strip_prefix("mailto:") {
        Some(Href::Email(address.to_owned()))
    } else if let Some(number) = url.strip_prefix("tel:") {
        let dialed =
            number.trim_start_matches('+').bytes().all(|it| it.is_ascii_digit() || it == b'-');
        dialed.then(|| Href::Phone(number.replace('-', "")))
    } else {
        url.strip_prefix('#').map(|key| Href::Fact(Key::new(key)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::plain;

    fn flaws(text: &str) -> Vec<(&'static str, usize)> {
        let (_, flaws) = markdown(text, &Key::new("articles.x"));
        flaws.into_iter().map(|it| (it.code, it.line)).collect()
    }

    #[test]
    fn all_kinds_of_blocks_are_read() {
        let text = "### 제목\n\n**서울(Seoul)**은 [홈](https://a.kr/)\n\n- 하나\n  - 둘\n\n1. 가\n\n\
                    ※ 비고\n\n| 항목 | 기간 |\n|---|---|\n| 성명 | 5년 |\n";
        let (blocks, flaws) = markdown(text, &Key::new("articles.x"));
        assert_eq!(flaws, []);
        let kinds: Vec<&str> = blocks
            .iter()
            .map(|it| match it {
                Block::Heading { level: 3, .. } => "heading",
                Block::Paragraph { .. } => "paragraph",
                Block::List { ordered, items, .. } => {
                    if *ordered {
                        "numbered"
                    } else {
                        assert_eq!(items[0].blocks.len(), 1, "the nested list");
                        "bullets"
                    }
                }
                Block::Note { text, .. } => {
                    assert_eq!(plain(text), "비고");
                    "note"
                }
                Block::Table { rows, .. } => {
                    assert_eq!(plain(&rows[0].cells[1]), "5년");
                    "table"
                }
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(kinds, ["heading", "paragraph", "bullets", "numbered", "note", "table"]);
        let Block::Paragraph { text, .. } = &blocks[1] else { panic!() };
        assert!(matches!(text[0], Inline::Strong(_)), "{text:?}");
    }

    #[test]
    fn what_could_break_out_is_refused() {
        assert_eq!(flaws("<script>alert(1)</script>"), [("markdown_html", 1)]);
        assert_eq!(flaws("a\n\nb <b>c</b>"), [("markdown_html", 3), ("markdown_html", 3)]);
        assert_eq!(flaws("![x](https://elsewhere.example/x.png)"), [("markdown_image", 1)]);
        for url in
            ["javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "//evil.example", "../x"]
        {
            assert_eq!(flaws(&format!("[x]({url})")), [("markdown_link", 1)], "{url}");
        }
        assert_eq!(flaws("[x](mailto:a@b.kr) [y](tel:02-1) [z](#officer)"), []);
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[a-z가-힣*_`\\[\\]()<>!|#\\-\n ]{0,200}") {
            markdown(&text, &Key::new("articles.x"));
        }
    }
}
