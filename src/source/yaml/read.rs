//! A tree of [`Node`]s to typed facts by serde, collecting all mistakes with their places.

use super::fault::{Fault, FaultInfo, nearest};
use super::tree::{Kind, Node};
use crate::diag::{Findings, SourceFile};
use serde::de::{self, DeserializeOwned, DeserializeSeed, IntoDeserializer, Visitor};
use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

/// Prefix of a newtype name that makes the reader record where a word was used.
/// `gongji::use::item` records the text as a use of the kind `item`.
pub(crate) const USE: &str = "gongji::use::";

/// A word of the vocabulary, or a language tag, that a file uses.
#[derive(Clone, Debug, PartialEq)]
pub struct Use {
    /// Which list it must be in: `item`, `purpose`, … or `locale`.
    pub kind: &'static str,
    /// The word.
    pub word: String,
    /// Where it stands.
    pub span: Range<usize>,
}

/// All words a file uses.
pub type Uses = Vec<Use>;

/// Deserializes a tree. All mistakes go to `findings`, and the value is `None` if any stands; the
/// words that the rest of the file uses are returned all the same, so that they are checked too.
pub fn read<T: DeserializeOwned>(
    file: &Arc<SourceFile>,
    node: Node,
    findings: &mut Findings,
) -> (Option<T>, Uses) {
    let (value, is_clean, uses) = read_whole(file, node, findings);
    (value.filter(|_| is_clean), uses)
}

/// Deserializes what is right in a tree and leaves out what is not. `None` if what is left makes
/// no value.
pub fn read_what_is_right<T: DeserializeOwned>(file: &Arc<SourceFile>, node: Node) -> Option<T> {
    read_whole(file, node, &mut Findings::new()).0
}

/// The value, whether nothing had to be taken out for it, and the words that were used.
fn read_whole<T: DeserializeOwned>(
    file: &Arc<SourceFile>,
    mut node: Node,
    findings: &mut Findings,
) -> (Option<T>, bool, Uses) {
    let mut is_clean = true;
    let mut uses = Uses::new();
    // Each round takes at least one value out of the tree, so this ends; a file with more
    // mistakes than this is not a policy.
    for _ in 0..200 {
        let seen = RefCell::new(Uses::new());
        let result = T::deserialize(Reader { node: &node, uses: &seen });
        uses = seen.into_inner();
        match result {
            Ok(value) => return (Some(value), is_clean, uses),
            Err(fault) => {
                is_clean = false;
                let fault = *fault.0;
                let (is_silent, has_more) = take_out(&mut node, &fault);
                if !is_silent {
                    findings.push(fault.diagnostic(file, &node));
                }
                if !has_more {
                    break;
                }
            }
        }
    }
    (None, false, uses)
}

/// Takes the value at fault out of the tree. Returns whether the finding is only a consequence
/// of an earlier one, and whether anything is left to read.
fn take_out(root: &mut Node, fault: &FaultInfo) -> (bool, bool) {
    let mut path: Vec<&(String, usize)> = fault.path.iter().rev().collect();
    let Some((name, last)) = path.pop() else {
        return (fault.follows_from(&root.taken), false);
    };
    let mut parent = root;
    for (_, at) in path {
        parent = match &mut parent.kind {
            Kind::List(items) => &mut items[*at],
            Kind::Map(entries) => &mut entries[*at].1,
            _ => return (false, false),
        };
    }
    let taken = match &mut parent.kind {
        Kind::List(items) => {
            items[*last].gone = true;
            &items[*last].taken
        }
        Kind::Map(entries) => &entries.remove(*last).1.taken,
        _ => return (false, false),
    };
    let silent = fault.follows_from(taken);
    // A misspelt name stands for the right one, which is then not also reported missing.
    let known = fault.args.iter().find(|(it, _)| *it == "known").map(|(_, known)| known);
    let meant = known.and_then(|known| nearest(name, known.split(", ")));
    match (fault.code, meant) {
        ("unknown_key", Some(meant)) => parent.taken.push(meant.to_owned()),
        ("unknown_key", None) => {}
        _ => parent.taken.push(name.clone()),
    }
    (silent, true)
}

/// Gives one node to serde.
#[derive(Clone, Copy)]
struct Reader<'a> {
    node: &'a Node,
    uses: &'a RefCell<Uses>,
}

impl<'a> Reader<'a> {
    fn scalar(&self, expected: &'static str) -> Result<&'a str, Fault> {
        match &self.node.kind {
            Kind::Scalar { text, .. } => Ok(text),
            _ => Err(Fault::wrong_type(self.node, expected)),
        }
    }

    /// Records a word; of a map of texts, its languages, and each text if it is Markdown.
    fn record(&self, kind: &'static str) {
        let mut uses = self.uses.borrow_mut();
        let mut push = |kind, word: &str, span: &Range<usize>| {
            uses.push(Use { kind, word: word.to_owned(), span: span.clone() });
        };
        match &self.node.kind {
            Kind::Scalar { text, .. } => push(kind, text, &self.node.span),
            Kind::Map(entries) => {
                let names: Vec<&str> = entries.iter().map(|((name, _), _)| name.as_str()).collect();
                push("languages", &names.join(" "), &self.node.span);
                for (_, node) in entries.iter().filter(|_| kind == "markdown") {
                    if let Kind::Scalar { text, .. } = &node.kind {
                        push("markdown", text, &node.span);
                    }
                }
            }
            _ => {}
        }
    }

    fn number<N: std::str::FromStr>(&self) -> Result<N, Fault> {
        match &self.node.kind {
            Kind::Scalar { text, plain: true } if !text.starts_with('+') => text
                .parse()
                .map_err(|_| Fault::new("not_a_number").arg("value", text).at(&self.node.span)),
            Kind::Scalar { text, .. } => {
                Err(Fault::new("not_a_number").arg("value", text).at(&self.node.span))
            }
            _ => Err(Fault::wrong_type(self.node, "number")),
        }
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident $kind:ty),*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            visitor.$visit(self.number::<$kind>()?)
        }
    )*};
}

impl<'de> de::Deserializer<'de> for Reader<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let result = match &self.node.kind {
            Kind::Null => Err(Fault::new("missing_value")),
            Kind::Scalar { text, .. } => visitor.visit_borrowed_str(text),
            Kind::List(_) => self.deserialize_seq(visitor),
            Kind::Map(_) => self.deserialize_map(visitor),
        };
        result.map_err(|fault| fault.at(&self.node.span))
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.scalar("yes-no")? {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            other => Err(Fault::new("not_true_or_false").arg("value", other).at(&self.node.span)),
        }
    }

    numbers!(deserialize_u8 visit_u8 u8, deserialize_u16 visit_u16 u16,
             deserialize_u32 visit_u32 u32, deserialize_u64 visit_u64 u64);

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_borrowed_str(self.scalar("text")?).map_err(|it: Fault| it.at(&self.node.span))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.kind {
            Kind::Null => Err(Fault::new("missing_value").at(&self.node.span)),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if let Some(kind) = name.strip_prefix(USE) {
            self.record(kind);
            return self.deserialize_any(visitor);
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.kind {
            Kind::List(items) => {
                let access = Items { items, at: 0, uses: self.uses };
                visitor.visit_seq(access).map_err(|fault| fault.at(&self.node.span))
            }
            _ => Err(Fault::wrong_type(self.node, "list")),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.kind {
            Kind::Map(entries) => {
                let access = Entries { entries, at: 0, uses: self.uses };
                visitor.visit_map(access).map_err(|fault| fault.at(&self.node.span))
            }
            _ => Err(Fault::wrong_type(self.node, "map")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let text = self.scalar("word")?;
        visitor
            .visit_enum(IntoDeserializer::<Fault>::into_deserializer(text))
            .map_err(|fault| fault.at(&self.node.span))
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct
        ignored_any
    }
}

struct Items<'a> {
    items: &'a [Node],
    at: usize,
    uses: &'a RefCell<Uses>,
}

impl<'de> de::SeqAccess<'de> for Items<'de> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        while self.items.get(self.at).is_some_and(|node| node.gone) {
            self.at += 1;
        }
        let Some(node) = self.items.get(self.at) else { return Ok(None) };
        let position = self.at;
        self.at += 1;
        seed.deserialize(Reader { node, uses: self.uses })
            .map(Some)
            .map_err(|fault| fault.at(&node.span).inside(position, position))
    }
}

struct Entries<'a> {
    entries: &'a [((String, Range<usize>), Node)],
    at: usize,
    uses: &'a RefCell<Uses>,
}

impl<'de> de::MapAccess<'de> for Entries<'de> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        let Some(((name, span), _)) = self.entries.get(self.at) else { return Ok(None) };
        seed.deserialize(Name { name, span, uses: self.uses })
            .map(Some)
            .map_err(|fault| fault.at(span).inside(name, self.at))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let ((name, span), node) = &self.entries[self.at];
        let position = self.at;
        self.at += 1;
        seed.deserialize(Reader { node, uses: self.uses }).map_err(|fault| {
            // A value that is not there, or lacks a part, is shown at its name.
            let nameless =
                matches!(fault.0.code, "missing_value" | "missing_key" | "which_retention");
            let mut fault = fault;
            if nameless && fault.0.path.is_empty() {
                fault.0.span = Some(span.clone());
            }
            fault.at(&node.span).inside(name, position)
        })
    }
}

/// Gives a name in a map to serde.
struct Name<'a> {
    name: &'a str,
    span: &'a Range<usize>,
    uses: &'a RefCell<Uses>,
}

impl<'de> de::Deserializer<'de> for Name<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_borrowed_str(self.name)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let Some(kind) = name.strip_prefix(USE) else {
            return visitor.visit_newtype_struct(self);
        };
        let word = self.name.to_owned();
        self.uses.borrow_mut().push(Use { kind, word, span: self.span.clone() });
        self.deserialize_any(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_enum(IntoDeserializer::<Fault>::into_deserializer(self.name))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::parse;
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    struct Sample {
        name: String,
        #[serde(default)]
        count: Option<u32>,
        #[serde(default)]
        on: bool,
        #[serde(default)]
        parts: Vec<Part>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    struct Part {
        id: u8,
        title: String,
    }

    fn check(text: &str, expected: &[&str]) {
        let file = SourceFile::new("a.yaml", text);
        let mut findings = Findings::new();
        let node = parse(&file, &mut findings).unwrap();
        let (value, _): (Option<Sample>, Uses) = read(&file, node, &mut findings);
        findings.sort();
        let seen: Vec<String> = findings
            .iter()
            .map(|it| {
                let span = it.place.as_ref().and_then(|place| place.span.clone()).unwrap();
                let (line, column) = file.line_column(span.start);
                let key = it.key.as_ref().map(ToString::to_string).unwrap_or_default();
                format!("{}:{line}:{column} {key} {}", it.code, &file.text[span])
            })
            .collect();
        assert_eq!(seen, expected);
        assert_eq!(value.is_some(), expected.is_empty());
    }

    #[test]
    fn a_good_file_has_no_findings() {
        check("name: 0432\ncount: 3\non: true\nparts: [{id: 1, title: x}]\n", &[]);
    }

    #[test]
    fn all_mistakes_are_shown_at_once_each_at_its_place() {
        check(
            "nmae: x\ncount: many\non: yes\nparts:\n  - id: 300\n    title: [a]\n  - title: y\n    colour: red\n",
            &[
                "unknown_key:1:1 nmae nmae",
                "not_a_number:2:8 count many",
                "not_true_or_false:3:5 on yes",
                "not_a_number:5:9 parts.0.id 300",
                "wrong_type:6:12 parts.0.title [a]",
                "missing_key:7:5 parts.1 title: y",
                "unknown_key:8:5 parts.1.colour colour",
            ],
        );
    }

    #[test]
    fn an_empty_value_is_shown_at_its_name() {
        check("name:\ncount:\n", &["missing_value:1:1 name name", "missing_value:2:1 count count"]);
    }

    #[test]
    fn the_nearest_word_is_offered() {
        assert_eq!(nearest("nmae", ["name", "count"].into_iter()), Some("name"));
        assert_eq!(nearest("zebra", ["name", "count"].into_iter()), None);
    }
}
