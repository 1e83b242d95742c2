//! Fluent files as the checks see them: every text is a slice of its file, so every place is exact.
//!
//! What pages are made from ([`super::super::message`]) keeps no text spans and no comments: they
//! are needed here only, and only when somebody checks.

use crate::diag::{Place, SourceFile};
use fluent_syntax::ast;
use fluent_syntax::parser::parse;
use fluent_syntax::unicode::unescape_unicode_to_string;
use indexmap::IndexMap;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// The text of a message, or of an attribute of it.
pub(super) type Pattern<'s> = ast::Pattern<&'s str>;

/// Deepest chain of messages that refer to one another, when a text is put together.
const DEEPEST: usize = 8;

/// A message or term of one file.
pub(super) struct Entry<'s> {
    /// Its id, a term's with `-` before it.
    pub(super) id: String,
    /// Where the id stands, without the `-`.
    pub(super) name: &'s str,
    /// The file.
    pub(super) file: &'s Arc<SourceFile>,
    /// Whether the file is the site's own.
    pub(super) is_own: bool,
    /// The lines of the comment right before it.
    pub(super) comment: Vec<&'s str>,
    /// The text of the message itself.
    pub(super) value: Option<Pattern<'s>>,
    /// Attributes, each with its name as it stands in the file.
    pub(super) attributes: Vec<(&'s str, Pattern<'s>)>,
}

impl<'s> Entry<'s> {
    /// The text of the value (`None`) or of an attribute.
    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern<'s>> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(it, _)| *it == name).map(|(_, it)| it),
        }
    }

    /// The value and the attributes, each with the name it stands under.
    pub(super) fn patterns(&self) -> impl Iterator<Item = (Option<&'s str>, &Pattern<'s>)> {
        let value = self.value.iter().map(|it| (None, it));
        value.chain(self.attributes.iter().map(|(name, it)| (Some(*name), it)))
    }

    /// Where its name stands.
    pub(super) fn place(&self) -> Place {
        self.at(self.name)
    }

    /// Where a part of the file stands.
    pub(super) fn at(&self, part: &str) -> Place {
        Place::new(self.file, span(self.file, part))
    }

    /// Whether it is of the program's own speech, which only Korean and English have.
    pub(super) fn is_of_the_program(&self) -> bool {
        self.id.starts_with("finding-") || self.id.starts_with("cli-")
    }
}

/// The bytes of a part of a file.
pub(super) fn span(file: &SourceFile, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).wrapping_sub(file.text.as_ptr() as usize);
    if start > file.text.len() { 0..0 } else { start..start + part.len() }
}

/// The messages of one language as they are used: the site's own over the built-in ones.
pub(super) struct Book<'s> {
    /// Messages by id.
    pub(super) entries: IndexMap<String, Entry<'s>, ahash::RandomState>,
}

impl<'s> Book<'s> {
    /// Reads the files of one language, built-in ones first.
    pub(super) fn read(files: impl Iterator<Item = (&'s Arc<SourceFile>, bool)>) -> Self {
        let mut entries: IndexMap<String, Entry<'s>, ahash::RandomState> = IndexMap::default();
        for (file, is_own) in files {
            for entry in read(file, is_own) {
                // The first of a file counts; a built-in message gives way to the site's own.
                if entries.get(&entry.id).is_none_or(|it| it.is_own != is_own) {
                    entries.insert(entry.id.clone(), entry);
                }
            }
        }
        Self { entries }
    }

    /// The text of a message or of an attribute.
    pub(super) fn find(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<'s>> {
        self.entries.get(id)?.pattern(attribute)
    }

    /// A text in full: terms and messages written out, every variant on a line of its own, and
    /// [`GAP`] where something is filled in.
    pub(super) fn full_text(&self, pattern: &Pattern<'s>) -> String {
        let mut text = String::new();
        self.write(pattern, 0, &mut text);
        text
    }

    fn write(&self, pattern: &Pattern<'s>, depth: usize, text: &mut String) {
        let mut lower = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => text.push_str(value),
                ast::PatternElement::Placeable { expression } => {
                    self.write_expression(expression, depth, text, &mut lower);
                }
            }
        }
        for variant in lower {
            text.push('\n');
            self.write(variant, depth, text);
        }
    }

    fn write_expression<'p>(
        &self,
        expression: &'p ast::Expression<&'s str>,
        depth: usize,
        text: &mut String,
        lower: &mut Vec<&'p Pattern<'s>>,
    ) {
        use ast::InlineExpression as It;
        let inline = match expression {
            ast::Expression::Select { variants, .. } => {
                text.push(GAP);
                lower.extend(variants.iter().map(|it| &it.value));
                return;
            }
            ast::Expression::Inline(inline) => inline,
        };
        let reference = match inline {
            It::StringLiteral { value } => {
                return text.push_str(&unescape_unicode_to_string(value));
            }
            It::NumberLiteral { value } => return text.push_str(value),
            It::Placeable { expression } => {
                return self.write_expression(expression, depth, text, lower);
            }
            It::TermReference { id, .. } => self.find(&format!("-{}", id.name), None),
            It::MessageReference { id, attribute } => {
                self.find(id.name, attribute.as_ref().map(|it| it.name))
            }
            It::VariableReference { .. } | It::FunctionReference { .. } => None,
        };
        match reference {
            Some(pattern) if depth < DEEPEST => self.write(pattern, depth + 1, text),
            _ => text.push(GAP),
        }
    }
}

/// Stands in a text where something is filled in. Facts and messages never hold it.
pub(super) const GAP: char = '\u{FFFC}';

/// The entries of a file that can be read, in its order.
pub(super) fn read<'s>(file: &'s Arc<SourceFile>, is_own: bool) -> Vec<Entry<'s>> {
    let resource: ast::Resource<&'s str> = match parse(file.text.as_str()) {
        Ok(resource) => resource,
        // What is broken has been told when the catalog was loaded.
        Err((resource, _)) => resource,
    };
    let entry = |it: ast::Entry<&'s str>| match it {
        ast::Entry::Message(it) => Some((it.id.name, false, it.value, it.attributes, it.comment)),
        ast::Entry::Term(it) => Some((it.id.name, true, Some(it.value), it.attributes, it.comment)),
        _ => None,
    };
    let entries = resource.body.into_iter().filter_map(entry);
    entries
        .map(|(name, is_term, value, attributes, comment)| Entry {
            id: if is_term { format!("-{name}") } else { name.to_owned() },
            name,
            file,
            is_own,
            comment: comment.map(|it| it.content).unwrap_or_default(),
            value,
            attributes: attributes.into_iter().map(|it| (it.id.name, it.value)).collect(),
        })
        .collect()
}

/// A piece of a line of text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Piece<'s> {
    /// Text of the file.
    Text(&'s str),
    /// What stands in quotes in a placeable, as it is in the file.
    Literal(&'s str),
    /// Something that is filled in.
    Gap,
}

impl<'s> Piece<'s> {
    /// The piece as it is read.
    pub(super) fn text(self) -> Cow<'s, str> {
        match self {
            Self::Text(it) => Cow::Borrowed(it),
            Self::Literal(it) => unescape_unicode_to_string(it),
            Self::Gap => Cow::Borrowed("\u{FFFC}"),
        }
    }
}

/// The rows of pieces that a text has: its own, and that of every variant in it.
pub(super) fn rows<'s>(pattern: &Pattern<'s>) -> Vec<Vec<Piece<'s>>> {
    let mut rows = Vec::new();
    gather_rows(pattern, &mut rows);
    rows
}

fn gather_rows<'s>(pattern: &Pattern<'s>, rows: &mut Vec<Vec<Piece<'s>>>) {
    let at = rows.len();
    rows.push(Vec::new());
    for element in &pattern.elements {
        let piece = match element {
            ast::PatternElement::TextElement { value } => Piece::Text(value),
            ast::PatternElement::Placeable { expression } => piece_of(expression, rows),
        };
        rows[at].push(piece);
    }
}

fn piece_of<'s>(
    expression: &ast::Expression<&'s str>,
    rows: &mut Vec<Vec<Piece<'s>>>,
) -> Piece<'s> {
    use ast::InlineExpression as It;
    match expression {
        ast::Expression::Select { variants, .. } => {
            variants.iter().for_each(|it| gather_rows(&it.value, rows));
            Piece::Gap
        }
        ast::Expression::Inline(It::StringLiteral { value } | It::NumberLiteral { value }) => {
            Piece::Literal(value)
        }
        ast::Expression::Inline(It::Placeable { expression }) => piece_of(expression, rows),
        ast::Expression::Inline(_) => Piece::Gap,
    }
}

/// A select expression in a text.
#[derive(Clone, Copy)]
pub(super) struct Select<'p, 's> {
    /// What it selects on.
    pub(super) selector: &'p ast::InlineExpression<&'s str>,
    /// Its variants.
    pub(super) variants: &'p [ast::Variant<&'s str>],
}

impl<'s> Select<'_, 's> {
    /// The variable it selects on.
    pub(super) fn variable(&self) -> Option<&'s str> {
        match self.selector {
            ast::InlineExpression::VariableReference { id } => Some(id.name),
            _ => None,
        }
    }
}

/// The name of a variant.
pub(super) fn key<'s>(variant: &ast::Variant<&'s str>) -> &'s str {
    match variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// What a text is made of beside its words, wherever it stands: variables, references, selects.
#[derive(Default)]
pub(super) struct Used<'p, 's> {
    /// Variables that are shown, also as arguments of functions.
    pub(super) shown: Vec<&'s str>,
    /// Variables that only choose between variants.
    pub(super) selecting: Vec<&'s str>,
    /// Messages and terms (`-name`) referred to, with their attribute.
    pub(super) references: Vec<(String, &'s str)>,
    /// All selects.
    pub(super) selects: Vec<Select<'p, 's>>,
    /// All calls of functions.
    pub(super) calls: Vec<(&'s str, &'p ast::CallArguments<&'s str>)>,
}

impl<'p, 's> Used<'p, 's> {
    /// What a text uses.
    pub(super) fn of(pattern: &'p Pattern<'s>) -> Self {
        let mut used = Self::default();
        used.pattern(pattern);
        used
    }

    fn pattern(&mut self, pattern: &'p Pattern<'s>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'p ast::Expression<&'s str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                match selector {
                    ast::InlineExpression::VariableReference { id } => self.selecting.push(id.name),
                    other => self.inline(other),
                }
                self.selects.push(Select { selector, variants });
                variants.iter().for_each(|it| self.pattern(&it.value));
            }
        }
    }

    fn inline(&mut self, inline: &'p ast::InlineExpression<&'s str>) {
        use ast::InlineExpression as It;
        match inline {
            It::VariableReference { id } => self.shown.push(id.name),
            It::TermReference { id, .. } => {
                self.references.push((format!("-{}", id.name), id.name));
            }
            It::MessageReference { id, attribute } => {
                let name = match attribute {
                    Some(it) => format!("{}.{}", id.name, it.name),
                    None => id.name.to_owned(),
                };
                self.references.push((name, id.name));
            }
            It::FunctionReference { id, arguments } => {
                self.calls.push((id.name, arguments));
                arguments.positional.iter().for_each(|it| self.inline(it));
            }
            It::Placeable { expression } => self.expression(expression),
            It::StringLiteral { .. } | It::NumberLiteral { .. } => {}
        }
    }
}
