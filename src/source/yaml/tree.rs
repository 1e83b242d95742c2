//! YAML text to a tree of [`Node`]s with byte spans; refuses what hides text or exhausts memory.

use crate::diag::{Diagnostic, Findings, Place, SourceFile};
use granit_parser::{Event, Parser, ScalarStyle, Span};
use std::ops::Range;
use std::sync::Arc;

/// Deepest nesting that is read. A policy's facts are six deep.
const DEEPEST: usize = 40;
/// Most values in one file. The longest real notice has some 600.
const MOST_NODES: usize = 100_000;

/// A value in a YAML file, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Its bytes in the file.
    pub span: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// Names of mistaken values that were taken out of this map or list.
    pub(super) taken: Vec<String>,
    /// Set on an item of a list that was taken out; its position stays, so that keys do not move.
    pub(super) gone: bool,
}

/// What a YAML value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Nothing: `phone:` or `~`.
    Null,
    /// A text; `plain` if it was written without quotes, so that it may be a number.
    Scalar {
        /// The text, escapes resolved.
        text: String,
        /// Whether it stood without quotes.
        plain: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// A map, in the order of the file, each name with its place.
    Map(Vec<((String, Range<usize>), Node)>),
}

impl Node {
    /// A value at a place.
    pub fn new(span: Range<usize>, kind: Kind) -> Self {
        Self { span, kind, taken: Vec::new(), gone: false }
    }

    /// The value of a name, if this is a map.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match &self.kind {
            Kind::Map(entries) => {
                entries.iter().find(|((known, _), _)| known == name).map(|(_, node)| node)
            }
            _ => None,
        }
    }

    /// Where a fact stands that is named by a dotted path, or the deepest part of the path that
    /// there is. A part is a name, in which `_` and `-` are the same, or the text or number (from
    /// 0) of an item of a list. A single value is its own place; of a group it is its name, for
    /// what it holds may be long.
    pub fn place_of(&self, path: &str) -> Option<Range<usize>> {
        let (mut node, mut found) = (self, None);
        for part in path.split('.') {
            match &node.kind {
                Kind::Map(entries) => {
                    let is_named = |known: &str| {
                        known == part || known.replace('_', "-") == part.replace('_', "-")
                    };
                    let entry = entries.iter().find(|((name, _), _)| is_named(name));
                    let Some(((_, span), value)) = entry else { break };
                    (node, found) = (value, Some(span.clone()));
                }
                Kind::List(items) => {
                    let is_it = |it: &Self| {
                        match &it.kind {
                        Kind::Scalar { text, .. } => text == part,
                        // A number is a position here: `3` does not mean the item with `years: 3`.
                        Kind::Map(_) if part.parse::<usize>().is_ok() => false,
                        Kind::Map(entries) => entries.iter().any(|(_, value)| {
                            matches!(&value.kind, Kind::Scalar { text, .. } if text == part)
                        }),
                        _ => false,
                    }
                    };
                    let by_number = || part.parse().ok().and_then(|at: usize| items.get(at));
                    let Some(item) = items.iter().find(|it| is_it(it)).or_else(by_number) else {
                        break;
                    };
                    (node, found) = (item, Some(item.span.clone()));
                }
                // A single value where a list may stand is its only item.
                _ => break,
            }
        }
        match node.kind {
            Kind::Scalar { .. } if found.is_some() => Some(node.span.clone()),
            _ => found,
        }
    }
}

/// Reads a file into a tree. An empty file is an empty map.
///
/// Returns `None` when it is not YAML at all; the findings say why and where.
pub fn parse(file: &Arc<SourceFile>, findings: &mut Findings) -> Option<Node> {
    let mut builder = Builder { file, findings, stack: Vec::new(), root: None, nodes: 0 };
    match builder.run() {
        Ok(()) => {
            let empty = || Node::new(0..0, Kind::Map(Vec::new()));
            Some(builder.root.take().filter(|it| it.kind != Kind::Null).unwrap_or_else(empty))
        }
        Err(found) => {
            builder.findings.push(*found);
            None
        }
    }
}

/// A map or list that is still being read.
enum Open {
    List {
        start: usize,
        items: Vec<Node>,
    },
    Map {
        start: usize,
        entries: Vec<((String, Range<usize>), Node)>,
        name: Option<(String, Range<usize>)>,
    },
}

struct Builder<'a> {
    file: &'a Arc<SourceFile>,
    findings: &'a mut Findings,
    stack: Vec<Open>,
    root: Option<Node>,
    nodes: usize,
}

type Stop = Box<Diagnostic>;

impl Builder<'_> {
    fn run(&mut self) -> Result<(), Stop> {
        let file = self.file.clone();
        let options = granit_parser::options! { disallow_directives: true };
        let mut documents = 0;
        for event in Parser::new_from_str_with_options(&file.text, options) {
            let (event, span) = event.map_err(|error| {
                let at = error.marker().byte_offset().unwrap_or(file.text.len());
                Box::new(self.syntax(at, &error.info()))
            })?;
            let bytes = bytes_of(&span, &file.text);
            match event {
                Event::DocumentStart(..) => {
                    documents += 1;
                    if documents > 1 {
                        return self.refuse("yaml_documents", bytes);
                    }
                }
                Event::Alias(_) | Event::UnresolvedAlias(_) => {
                    return self.refuse("yaml_alias", bytes);
                }
                Event::Scalar(text, style, anchor, tag) => {
                    if tag.is_some() {
                        return self.refuse("yaml_tag", bytes);
                    }
                    if anchor != 0 {
                        return self.refuse("yaml_alias", bytes);
                    }
                    self.scalar(&text, style == ScalarStyle::Plain, bytes)?;
                }
                Event::SequenceStart(_, anchor, tag) => {
                    self.open(anchor, tag.is_some(), &bytes)?;
                    self.stack.push(Open::List { start: bytes.start, items: Vec::new() });
                }
                Event::MappingStart(_, anchor, tag) => {
                    self.open(anchor, tag.is_some(), &bytes)?;
                    self.stack.push(Open::Map {
                        start: bytes.start,
                        entries: Vec::new(),
                        name: None,
                    });
                }
                Event::SequenceEnd | Event::MappingEnd => self.close(bytes.end)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn open(&mut self, anchor: usize, tagged: bool, bytes: &Range<usize>) -> Result<(), Stop> {
        if tagged {
            return self.refuse("yaml_tag", bytes.clone());
        }
        if anchor != 0 {
            return self.refuse("yaml_alias", bytes.clone());
        }
        if self.stack.len() >= DEEPEST {
            return self.refuse("yaml_too_deep", bytes.clone());
        }
        Ok(())
    }

    fn scalar(&mut self, text: &str, plain: bool, span: Range<usize>) -> Result<(), Stop> {
        if let Some(found) = unprintable(text) {
            let found = self.stop("control_character", span.clone()).arg("code", found);
            self.findings.push(found);
        }
        if let Some(Open::Map { name: name @ None, .. }) = self.stack.last_mut() {
            *name = Some((text.to_owned(), span));
            return Ok(());
        }
        let null = plain && matches!(text, "" | "~" | "null" | "Null" | "NULL");
        let kind = if null { Kind::Null } else { Kind::Scalar { text: text.to_owned(), plain } };
        self.place(Node::new(span, kind))
    }

    fn close(&mut self, end: usize) -> Result<(), Stop> {
        let node = match self.stack.pop() {
            Some(Open::List { start, items }) => {
                Node::new(start..end.max(start), Kind::List(items))
            }
            Some(Open::Map { start, entries, .. }) => {
                Node::new(start..end.max(start), Kind::Map(entries))
            }
            None => return Ok(()),
        };
        self.place(node)
    }

    /// Puts a finished node where it belongs.
    fn place(&mut self, node: Node) -> Result<(), Stop> {
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            return self.refuse("yaml_too_large", node.span);
        }
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, name, .. }) => {
                let Some(name) = name.take() else {
                    return self.refuse("yaml_name_not_text", node.span);
                };
                let first = entries.iter().find(|((known, _), _)| *known == name.0);
                if let Some(((_, first), _)) = first {
                    let line = self.file.line_column(first.start).0;
                    let found = Diagnostic::error("duplicate_key")
                        .arg("name", &name.0)
                        .arg("line", line)
                        .at(Place::new(self.file, name.1));
                    self.findings.push(found);
                } else {
                    entries.push((name, node));
                }
            }
        }
        Ok(())
    }

    fn stop(&self, code: &'static str, span: Range<usize>) -> Diagnostic {
        Diagnostic::error(code).at(Place::new(self.file, first_line(&self.file.text, span)))
    }

    fn refuse<T>(&self, code: &'static str, span: Range<usize>) -> Result<T, Stop> {
        Err(Box::new(self.stop(code, span)))
    }

    fn syntax(&self, at: usize, detail: &str) -> Diagnostic {
        let at = at.min(self.file.text.len());
        let code =
            if self.file.text[..at].rsplit('\n').next().is_some_and(|line| line.contains('\t')) {
                "yaml_tab"
            } else if detail.contains("limit") {
                "yaml_too_deep"
            } else {
                "yaml_syntax"
            };
        self.stop(code, at..at + 1).arg("detail", detail)
    }
}

fn bytes_of(span: &Span, text: &str) -> Range<usize> {
    span.byte_range().unwrap_or(text.len()..text.len())
}

/// Only the first line of a span, so that a caret never underlines a whole file.
fn first_line(text: &str, span: Range<usize>) -> Range<usize> {
    let mut start = span.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let mut end = span.end.clamp(start, line_end.max(start));
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

/// The first character that would not show or would reorder text, as `U+202E`.
pub fn unprintable(text: &str) -> Option<String> {
    let hides = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(
                c,
                '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}'
            )
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{E000}'..='\u{F8FF}')
    };
    text.chars().find(|c| hides(*c)).map(|c| format!("U+{:04X}", u32::from(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&'static str, usize, usize)> {
        let file = SourceFile::new("a.yaml", text);
        let mut findings = Findings::new();
        parse(&file, &mut findings);
        let place = |it: &Diagnostic| {
            let span = it.place.as_ref().and_then(|place| place.span.clone()).unwrap_or(0..0);
            file.line_column(span.start)
        };
        findings.iter().map(|it| (it.code, place(it).0, place(it).1)).collect()
    }

    #[test]
    fn scalars_keep_their_spelling() {
        let file = SourceFile::new("a.yaml", "phone: 0432112877\nv: 1.10\nno: no\nq: \"1\"\ne:\n");
        let node = parse(&file, &mut Findings::new()).unwrap();
        let text = |name: &str| match &node.get(name).unwrap().kind {
            Kind::Scalar { text, plain } => (text.clone(), *plain),
            other => panic!("{other:?}"),
        };
        assert_eq!(text("phone"), ("0432112877".into(), true));
        assert_eq!(text("v"), ("1.10".into(), true));
        assert_eq!(text("no"), ("no".into(), true));
        assert_eq!(text("q"), ("1".into(), false));
        assert_eq!(node.get("e").unwrap().kind, Kind::Null);
    }

    #[test]
    fn duplicate_keys_are_all_found_and_the_first_stands() {
        assert_eq!(
            found("a: 1\nb: 2\na: 3\nc: {x: 1, x: 2}\n"),
            [("duplicate_key", 3, 1), ("duplicate_key", 4, 11)]
        );
    }

    #[test]
    fn anchors_tags_and_second_documents_are_refused() {
        assert_eq!(found("a: &x 1\nb: *x\n")[0].0, "yaml_alias");
        assert_eq!(found("a: !secret 1\n")[0].0, "yaml_tag");
        assert_eq!(found("a: 1\n---\nb: 1\n")[0].0, "yaml_documents");
        assert_eq!(found("? [a, b]\n: 1\n")[0].0, "yaml_name_not_text");
    }

    #[test]
    fn bombs_are_refused_at_once() {
        let bomb = (0..9).fold("a: &a [x,x]\n".to_owned(), |text, i| {
            let (from, to) = ((b'a' + i) as char, (b'a' + i + 1) as char);
            format!("{text}{to}: &{to} [*{from},*{from},*{from}]\n")
        });
        assert_eq!(found(&bomb)[0].0, "yaml_alias");
        assert_eq!(found(&format!("a: {}", "[".repeat(10_000)))[0].0, "yaml_too_deep");
        assert_eq!(found(&"{a: ".repeat(10_000))[0].0, "yaml_too_deep");
        let nested: String =
            (0..10_000).map(|i| format!("{}a:\n", " ".repeat(i.min(300)))).collect();
        assert!(!found(&nested).is_empty());
    }

    #[test]
    fn syntax_mistakes_have_a_place() {
        assert_eq!(found("a: 1\nb: [1, 2\nc: 3\n").len(), 1);
        let (code, line, _) = found("a: \"open\n")[0];
        assert_eq!((code, line > 0), ("yaml_syntax", true));
        assert_eq!(found("a:\n\tb: 1\n")[0].0, "yaml_tab");
    }

    #[test]
    fn characters_that_hide_text_are_found() {
        assert_eq!(found("a: \"safe\\u202Eevil\"\n"), [("control_character", 1, 4)]);
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,200}|[a-z:\\-\\[\\]{}\"'&*!|> \n\t#]{0,200}") {
            found(&text);
        }
    }
}
