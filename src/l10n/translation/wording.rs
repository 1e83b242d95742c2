//! [`Wording`]: one text of a Fluent file as a translator works on it, in one canonical notation.
//!
//! Comments, indentation and the way lines are wrapped are no part of it, so two files that say
//! the same have the same wording, and a hash of the notation changes only when the text does.

use fluent_syntax::ast;
use fluent_syntax::parser::parse;
use std::collections::BTreeSet;
use std::fmt;

/// A text with placeables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording(pub(super) Vec<Bit>);

/// A piece of a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bit {
    /// Words to be translated.
    Text(String),
    /// What is filled in, and must stay: `{ $name }`.
    Placeable(Placeable),
    /// One of several wordings.
    Select(Select),
}

/// What is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeable {
    /// Its notation between the braces: `$name`, `CAP($we)`, `" "`.
    pub inner: String,
    /// What it names.
    pub names: BTreeSet<Name>,
}

/// What a placeable names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// `$name`.
    Variable(String),
    /// `id` or `id.attribute`.
    Message(String),
    /// `-name`.
    Term(String),
    /// `CAP`.
    Function(String),
}

/// A choice among wordings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    pub(super) selector: Placeable,
    pub(super) variants: Vec<Variant>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Variant {
    pub(super) key: String,
    pub(super) is_default: bool,
    pub(super) wording: Wording,
}

impl Placeable {
    /// How it is written in a text.
    pub fn notation(&self) -> String {
        format!("{{ {} }}", self.inner)
    }
}

impl Wording {
    pub(super) fn new(pattern: &ast::Pattern<&str>) -> Self {
        let mut bits: Vec<Bit> = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => push_text(&mut bits, value),
                ast::PatternElement::Placeable { expression } => bits.push(bit(expression)),
            }
        }
        for bit in &mut bits {
            if let Bit::Text(text) = bit {
                *text = unwrapped(text);
            }
        }
        Self(bits)
    }

    /// Reads the notation of a single text, as a translator returns it.
    ///
    /// # Errors
    /// With what Fluent says, if the braces do not fit.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = on_one_line(text);
        if text.is_empty() {
            return Err(String::new());
        }
        // Before the text stands something that no text can undo: a text may begin with `[`.
        let source = format!("a = {{ \"\" }}{text}\n");
        let resource = parse(source.as_str()).map_err(|(_, errors)| {
            errors.first().map_or_else(String::new, |it| it.kind.to_string())
        })?;
        let [ast::Entry::Message(message)] = resource.body.as_slice() else {
            return Err(String::new());
        };
        let whole = message.attributes.is_empty();
        let mut wording =
            message.value.as_ref().filter(|_| whole).map(Self::new).ok_or_else(String::new)?;
        wording.0.remove(0);
        Ok(wording)
    }

    /// The notation, on one line but for the variants of a select.
    pub fn notation(&self) -> String {
        self.indented(0)
    }

    /// The notation for a place in a file that is indented by this much.
    pub(super) fn indented(&self, depth: usize) -> String {
        let mut out = String::new();
        self.write(&mut out, depth);
        out
    }

    fn write(&self, out: &mut String, depth: usize) {
        let indent = " ".repeat(depth);
        for bit in &self.0 {
            match bit {
                Bit::Text(text) => out.push_str(text),
                Bit::Placeable(it) => out.push_str(&it.notation()),
                Bit::Select(it) => {
                    out.push_str(&format!("{{ {} ->", it.selector.inner));
                    for variant in &it.variants {
                        let mark = if variant.is_default { "   *" } else { "    " };
                        out.push_str(&format!("\n{indent}{mark}[{}] ", variant.key));
                        variant.wording.write(out, depth + 4);
                    }
                    out.push_str(&format!("\n{indent}}}"));
                }
            }
        }
    }

    /// The bits, in order.
    pub fn bits(&self) -> &[Bit] {
        &self.0
    }

    /// Whether it has Hangul in its words, wherever they stand.
    pub fn has_hangul(&self) -> bool {
        self.0.iter().any(|it| match it {
            Bit::Text(text) => text.chars().any(|c| matches!(c, '가'..='힣' | 'ㄱ'..='ㆎ')),
            Bit::Placeable(_) => false,
            Bit::Select(it) => it.variants.iter().any(|it| it.wording.has_hangul()),
        })
    }

    /// What it names, selectors and all variants included.
    pub fn names(&self) -> BTreeSet<Name> {
        let mut found = BTreeSet::new();
        for bit in &self.0 {
            match bit {
                Bit::Text(_) => {}
                Bit::Placeable(it) => found.extend(it.names.iter().cloned()),
                Bit::Select(it) => {
                    found.extend(it.selector.names.iter().cloned());
                    found.extend(it.variants.iter().flat_map(|it| it.wording.names()));
                }
            }
        }
        found
    }

    /// The same with every text changed by a function, and without a look at placeables.
    pub(super) fn map_text(&self, change: &impl Fn(&str) -> String) -> Self {
        let one = |it: &Bit| match it {
            Bit::Text(text) => Bit::Text(change(text)),
            Bit::Placeable(it) => Bit::Placeable(it.clone()),
            Bit::Select(it) => Bit::Select(it.map(&|it: &Self| it.map_text(change))),
        };
        Self(self.0.iter().map(one).collect())
    }

    /// The same without Korean particles, which are the sentence's own: `{ JOSA($we, "은/는") }`
    /// becomes `{ $we }`.
    #[must_use]
    pub fn without_particles(&self) -> Self {
        let one = |it: &Bit| match it {
            Bit::Placeable(it) if it.inner.starts_with("JOSA(") => {
                let inner = it.inner["JOSA(".len()..].split([',', ')']).next().unwrap_or_default();
                let is_function = |it: &Name| matches!(it, Name::Function(_));
                let names = it.names.iter().filter(|it| !is_function(it)).cloned().collect();
                Bit::Placeable(Placeable { inner: inner.to_owned(), names })
            }
            Bit::Select(it) => Bit::Select(it.map(&Self::without_particles)),
            other => other.clone(),
        };
        Self(self.0.iter().map(one).collect())
    }
}

impl Select {
    pub(super) fn map(&self, change: &impl Fn(&Wording) -> Wording) -> Self {
        let one = |it: &Variant| Variant { wording: change(&it.wording), ..it.clone() };
        Self { selector: self.selector.clone(), variants: self.variants.iter().map(one).collect() }
    }
}

impl fmt::Display for Wording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.notation())
    }
}

fn push_text(bits: &mut Vec<Bit>, text: &str) {
    match bits.last_mut() {
        Some(Bit::Text(before)) => before.push_str(text),
        _ => bits.push(Bit::Text(text.to_owned())),
    }
}

/// A returned text without line breaks of its own, which could begin an attribute; those between
/// variants stay.
fn on_one_line(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines().map(str::trim).filter(|it| !it.is_empty()) {
        if !out.is_empty() {
            let is_inside = out.matches('{').count() > out.matches('}').count();
            out.push_str(if is_inside { "\n  " } else { " " });
        }
        out.push_str(line);
    }
    out
}

/// Lines put together: where a file wraps a line, the text has a space.
fn unwrapped(text: &str) -> String {
    if !text.contains(['\n', '\r']) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut blank = String::new();
    for c in text.chars() {
        if matches!(c, ' ' | '\n' | '\r') {
            blank.push(c);
            continue;
        }
        out.push_str(if blank.contains('\n') { " " } else { &blank });
        blank.clear();
        out.push(c);
    }
    out.push_str(if blank.contains('\n') { " " } else { &blank });
    out
}

fn bit(expression: &ast::Expression<&str>) -> Bit {
    match expression {
        ast::Expression::Inline(inline) => Bit::Placeable(placeable(inline)),
        ast::Expression::Select { selector, variants } => {
            let variant = |it: &ast::Variant<&str>| Variant {
                key: match it.key {
                    ast::VariantKey::Identifier { name } => name.to_owned(),
                    ast::VariantKey::NumberLiteral { value } => value.to_owned(),
                },
                is_default: it.default,
                wording: Wording::new(&it.value),
            };
            Bit::Select(Select {
                selector: placeable(selector),
                variants: variants.iter().map(variant).collect(),
            })
        }
    }
}

fn placeable(inline: &ast::InlineExpression<&str>) -> Placeable {
    let mut names = BTreeSet::new();
    let inner = inline_notation(inline, &mut names);
    Placeable { inner, names }
}

fn inline_notation(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<Name>) -> String {
    use ast::InlineExpression as It;
    let dotted = |id: &str, attribute: Option<&ast::Identifier<&str>>| match attribute {
        Some(attribute) => format!("{id}.{}", attribute.name),
        None => id.to_owned(),
    };
    match inline {
        It::StringLiteral { value } => format!("\"{value}\""),
        It::NumberLiteral { value } => (*value).to_owned(),
        It::VariableReference { id } => {
            names.insert(Name::Variable(id.name.to_owned()));
            format!("${}", id.name)
        }
        It::MessageReference { id, attribute } => {
            let name = dotted(id.name, attribute.as_ref());
            names.insert(Name::Message(name.clone()));
            name
        }
        It::TermReference { id, attribute, arguments } => {
            names.insert(Name::Term(id.name.to_owned()));
            let arguments = arguments.as_ref().map(|it| call(it, names)).unwrap_or_default();
            format!("-{}{arguments}", dotted(id.name, attribute.as_ref()))
        }
        It::FunctionReference { id, arguments } => {
            names.insert(Name::Function(id.name.to_owned()));
            format!("{}{}", id.name, call(arguments, names))
        }
        It::Placeable { expression } => match bit(expression) {
            Bit::Placeable(it) => {
                names.extend(it.names.iter().cloned());
                it.notation()
            }
            other => {
                let inner = Wording(vec![other]);
                names.extend(inner.names());
                inner.notation()
            }
        },
    }
}

fn call(arguments: &ast::CallArguments<&str>, names: &mut BTreeSet<Name>) -> String {
    let mut all: Vec<String> =
        arguments.positional.iter().map(|it| inline_notation(it, names)).collect();
    for named in &arguments.named {
        all.push(format!("{}: {}", named.name.name, inline_notation(&named.value, names)));
    }
    format!("({})", all.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(source: &str) -> String {
        let resource = parse(source).unwrap();
        let ast::Entry::Message(message) = &resource.body[0] else { panic!("{source}") };
        Wording::new(message.value.as_ref().unwrap()).notation()
    }

    #[test]
    fn the_notation_knows_nothing_of_wrapping_and_indentation() {
        assert_eq!(of("a = 하나 둘\n"), of("a =\n    하나\n      둘\n"));
        assert_eq!(of("a =\n    하나\n    둘\n"), "하나 둘");
        assert_eq!(
            of("a = {$n ->\n[one] x {  $n }\n*[other] y { CAP( $we ,x:1) }\n}\n"),
            "{ $n ->\n    [one] x { $n }\n   *[other] y { CAP($we, x: 1) }\n}"
        );
    }

    #[test]
    fn the_notation_is_read_back() {
        for text in [
            "하나 { $n } 둘",
            "[1] 하나",
            ".x = y",
            "* x",
            "{ \", \" }",
            "{ $n ->\n    [one] x\n   *[other] { $m ->\n        [a] { b.c }\n       *[b] { -d }\n    } z\n}",
            "a \\ \"b\" # c",
        ] {
            assert_eq!(Wording::parse(text).unwrap().notation(), text, "{text}");
        }
        for text in ["a { $n", "a } b", "{ $n -> [a] b }", "", " \n", "{ foo() }"] {
            assert!(Wording::parse(text).is_err(), "{text}");
        }
        assert_eq!(Wording::parse("a\n\n b = c\n.d = e").unwrap().notation(), "a b = c .d = e");
    }

    #[test]
    fn particles_are_left_to_korean() {
        let korean = Wording::parse("{ JOSA($we, \"은/는\") } { CAP($x) }").unwrap();
        assert_eq!(korean.without_particles().notation(), "{ $we } { CAP($x) }");
        assert_eq!(
            korean.without_particles().names(),
            Wording::parse("{ $we } { CAP($x) }").unwrap().names()
        );
    }
}
