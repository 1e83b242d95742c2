//! A Fluent file compiled to owned patterns that remember where each name stands.
//!
//! fluent-syntax's tree has no spans, but its names are slices of the source, so their offsets
//! are exact. Compiling copies what resolving needs and drops the rest.

use super::broken;
use crate::diag::{Diagnostic, Findings, Place, SourceFile};
use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, parse};
use std::ops::Range;
use std::sync::Arc;

/// A message or term: a value, and attributes by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The text of the message itself, if it has one.
    pub(super) value: Option<Pattern>,
    /// The attributes, in the order of the file.
    pub(super) attributes: Vec<(String, Pattern)>,
    /// The file it stands in.
    pub(super) file: Arc<SourceFile>,
    /// The bytes of its id.
    pub(super) span: Range<usize>,
}

impl Message {
    /// The pattern of the value (`None`) or of an attribute.
    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(it, _)| it == name).map(|(_, it)| it),
        }
    }

    /// Whether it is of the program, and not of the site.
    pub(super) fn is_built_in(&self) -> bool {
        self.file.path.starts_with("<built-in>")
    }

    /// Where its id stands.
    pub fn place(&self) -> Place {
        Place::new(&self.file, self.span.clone())
    }
}

/// Text with placeables.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Pattern(pub(super) Vec<Part>);

impl Pattern {
    /// The text, if there is nothing to fill in.
    pub(super) fn as_static(&self) -> Option<&str> {
        match self.0.as_slice() {
            [] => Some(""),
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }
}

/// A piece of a pattern. Spans are the bytes of the name in the file.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    Text(String),
    Variable(String, Range<usize>),
    Message(String, Option<String>, Range<usize>),
    Term(String, Range<usize>),
    Call(Call),
    Select(Selector, Vec<Variant>),
}

/// `JOSA($name, "은/는")`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Call {
    pub(super) name: String,
    pub(super) span: Range<usize>,
    pub(super) arguments: Vec<Argument>,
    pub(super) options: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Argument {
    Literal(String),
    Variable(String, Range<usize>),
    Other(Range<usize>),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Selector {
    Variable(String, Range<usize>),
    Other(Range<usize>),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Variant {
    pub(super) key: String,
    pub(super) is_default: bool,
    pub(super) pattern: Pattern,
}

/// A compiled file.
#[derive(Debug, Default)]
pub(super) struct Compiled {
    /// Messages and terms by id, and whether it is a term.
    pub(super) messages: Vec<(String, bool, Message)>,
    /// What stands in the file but cannot be read: `id`, `-term`, `id.attribute`.
    pub(super) broken: Vec<String>,
}

/// Compiles a file. Broken entries are findings; the good ones around them live on.
pub(super) fn compile(file: &Arc<SourceFile>, findings: &mut Findings) -> Compiled {
    let source: &str = &file.text;
    let (resource, errors) = match parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut compiled = Compiled::default();
    for error in &errors {
        let (kind, at) = broken::cause(source, error);
        let found = Diagnostic::error("fluent_syntax")
            .arg("kind", broken::name(&kind))
            .arg("detail", &kind)
            .at(Place::new(file, caret(source, at.min(source.len()), &kind)));
        findings.push(found);
        compiled.broken.extend(broken::ids(source, error));
    }
    let compiler = Compiler { source };
    for entry in &resource.body {
        let (id, value, attributes, is_term) = match entry {
            ast::Entry::Message(it) => (it.id.name, it.value.as_ref(), &it.attributes, false),
            ast::Entry::Term(it) => (it.id.name, Some(&it.value), &it.attributes, true),
            _ => continue,
        };
        let span = compiler.span(id);
        let mut known: Vec<(String, Pattern)> = Vec::new();
        for attribute in attributes {
            let name = attribute.id.name;
            if known.iter().any(|(it, _)| it == name) {
                let found = Diagnostic::error("duplicate_attribute").arg("name", name);
                findings.push(found.at(Place::new(file, compiler.span(name))));
                continue;
            }
            known.push((name.to_owned(), compiler.pattern(&attribute.value)));
        }
        let value = value.map(|it| compiler.pattern(it));
        let message = Message { value, attributes: known, file: file.clone(), span };
        compiled.messages.push((id.to_owned(), is_term, message));
    }
    compiled
}

/// One visible character at or before `at`: an unclosed brace is reported past the line's end.
fn caret(source: &str, at: usize, kind: &ErrorKind) -> Range<usize> {
    let mut start = at;
    let is_past =
        matches!(kind, ErrorKind::ExpectedToken(_) | ErrorKind::UnterminatedStringLiteral);
    if let Some(it) = source.get(at..).and_then(|it| it.chars().next())
        && !is_past
        && it != '\n'
    {
        return at..at + it.len_utf8();
    }
    while start > 0 && (!source.is_char_boundary(start) || source[start..].trim_start().is_empty())
    {
        start -= 1;
    }
    if source[..start].ends_with('\n') || source[start..].starts_with('\n') {
        start = source[..start].trim_end().len();
    }
    let width = source[start..].chars().next().map_or(0, char::len_utf8);
    start..start + width
}

struct Compiler<'s> {
    source: &'s str,
}

impl<'s> Compiler<'s> {
    /// The bytes of a slice of the source.
    fn span(&self, part: &'s str) -> Range<usize> {
        let start = (part.as_ptr() as usize).wrapping_sub(self.source.as_ptr() as usize);
        if start > self.source.len() {
            return 0..0;
        }
        start..start + part.len()
    }

    fn pattern(&self, pattern: &ast::Pattern<&'s str>) -> Pattern {
        let mut parts: Vec<Part> = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            let part = match element {
                ast::PatternElement::TextElement { value } => Part::Text((*value).to_owned()),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            };
            match (parts.last_mut(), part) {
                (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
                (_, part) => parts.push(part),
            }
        }
        Pattern(parts)
    }

    fn expression(&self, expression: &ast::Expression<&'s str>) -> Part {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                let selector = match selector {
                    ast::InlineExpression::VariableReference { id } => {
                        Selector::Variable(id.name.to_owned(), self.span(id.name))
                    }
                    other => Selector::Other(self.inline_span(other)),
                };
                let variants = variants.iter().map(|it| self.variant(it)).collect();
                Part::Select(selector, variants)
            }
        }
    }

    fn variant(&self, variant: &ast::Variant<&'s str>) -> Variant {
        let key = match variant.key {
            ast::VariantKey::Identifier { name } => name,
            ast::VariantKey::NumberLiteral { value } => value,
        };
        Variant {
            key: key.to_owned(),
            is_default: variant.default,
            pattern: self.pattern(&variant.value),
        }
    }

    fn inline(&self, inline: &ast::InlineExpression<&'s str>) -> Part {
        use ast::InlineExpression as It;
        match inline {
            It::StringLiteral { value } => {
                Part::Text(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned())
            }
            It::NumberLiteral { value } => Part::Text((*value).to_owned()),
            It::VariableReference { id } => Part::Variable(id.name.to_owned(), self.span(id.name)),
            It::MessageReference { id, attribute } => Part::Message(
                id.name.to_owned(),
                attribute.as_ref().map(|it| it.name.to_owned()),
                self.span(id.name),
            ),
            It::TermReference { id, .. } => Part::Term(id.name.to_owned(), self.span(id.name)),
            It::FunctionReference { id, arguments } => Part::Call(Call {
                name: id.name.to_owned(),
                span: self.span(id.name),
                arguments: arguments.positional.iter().map(|it| self.argument(it)).collect(),
                options: arguments
                    .named
                    .iter()
                    .map(|it| (it.name.name.to_owned(), literal(&it.value)))
                    .collect(),
            }),
            It::Placeable { expression } => self.expression(expression),
        }
    }

    fn argument(&self, inline: &ast::InlineExpression<&'s str>) -> Argument {
        use ast::InlineExpression as It;
        match inline {
            It::StringLiteral { value } | It::NumberLiteral { value } => {
                Argument::Literal((*value).to_owned())
            }
            It::VariableReference { id } => {
                Argument::Variable(id.name.to_owned(), self.span(id.name))
            }
            other => Argument::Other(self.inline_span(other)),
        }
    }

    fn inline_span(&self, inline: &ast::InlineExpression<&'s str>) -> Range<usize> {
        use ast::InlineExpression as It;
        match inline {
            It::StringLiteral { value } | It::NumberLiteral { value } => self.span(value),
            It::VariableReference { id }
            | It::MessageReference { id, .. }
            | It::TermReference { id, .. }
            | It::FunctionReference { id, .. } => self.span(id.name),
            It::Placeable { .. } => 0..0,
        }
    }
}

fn literal(inline: &ast::InlineExpression<&str>) -> String {
    match inline {
        ast::InlineExpression::StringLiteral { value }
        | ast::InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        _ => String::new(),
    }
}
