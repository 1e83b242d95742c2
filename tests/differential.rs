//! Our resolver of messages against fluent-bundle, the reference for Rust: the same messages with
//! the same arguments are the same text.
//!
//! Ours gives pieces instead of text, takes its plurals from ICU, and has functions of its own, so
//! messages that call a function are not compared.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast;
use gongji::diag::{Findings, SourceFile};
use gongji::l10n::{Arg, Catalog, Locale, MessageFile, Piece};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// An argument for both.
#[derive(Clone, Copy, Debug)]
enum Value<'v> {
    Text(&'v str),
    Number(i64),
}

/// Messages of one language in both resolvers.
struct Both {
    locale: Locale,
    catalog: Catalog,
    bundle: FluentBundle<FluentResource>,
}

impl Both {
    fn new(tag: &str, sources: &[String]) -> Self {
        let locale = Locale::parse(tag).expect("is a language");
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("is a language")]);
        bundle.set_use_isolating(false);
        let mut files = Vec::new();
        for (at, source) in sources.iter().enumerate() {
            let resource = FluentResource::try_new(source.clone()).expect("is Fluent");
            bundle.add_resource(resource).expect("has no name twice");
            let source = SourceFile::new(format!("locales/{tag}/{at}.ftl"), source.clone());
            files.push(MessageFile { locale: locale.clone(), source, is_own: true });
        }
        let catalog = Catalog::load(&files, &mut Findings::new());
        Self { locale, catalog, bundle }
    }

    /// The text that both make of a message, and whether all of it could be filled in.
    #[track_caller]
    fn check(&self, id: &str, attribute: Option<&str>, args: &[(&str, Value<'_>)]) -> String {
        let theirs = self.theirs(id, attribute, args);
        let ours = self.ours(id, attribute, args);
        assert_eq!(ours, theirs, "{}: {id}.{attribute:?} with {args:?}", self.locale);
        ours.0
    }

    fn theirs(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Value<'_>)],
    ) -> (String, bool) {
        let message = self.bundle.get_message(id).expect("is there");
        let pattern = match attribute {
            None => message.value().expect("has a value"),
            Some(name) => message.get_attribute(name).expect("is there").value(),
        };
        let mut given = FluentArgs::new();
        for (name, value) in args {
            match value {
                Value::Text(text) => given.set(*name, FluentValue::from(*text)),
                Value::Number(number) => given.set(*name, FluentValue::from(*number)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned();
        (text, errors.is_empty())
    }

    fn ours(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Value<'_>)],
    ) -> (String, bool) {
        let given: Vec<(&str, Arg<'_>)> = args
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (*name, Arg::Text((*text).into())),
                Value::Number(number) => (*name, Arg::Number(*number)),
            })
            .collect();
        let resolved = self.catalog.resolve(&self.locale, id, attribute, &given).expect("is there");
        assert!(!resolved.is_fallback, "{id} fell back to Korean");
        let mut text = String::new();
        for piece in resolved.pieces {
            match piece {
                Piece::Text(part) => text.push_str(&part),
                Piece::Arg(at) => match &given[at].1 {
                    Arg::Text(part) => text.push_str(part),
                    other => panic!("{id}: {other:?} is no text"),
                },
                other => panic!("{id}: {other:?} is of a function"),
            }
        }
        (text, resolved.faults.is_empty())
    }
}

#[test]
fn plurals_are_chosen_alike() {
    let source = |categories: &str| {
        let variants: String =
            categories.split(' ').map(|it| format!("\n    [{it}] {it} {{ $n }}")).collect();
        vec![format!("n = {{ $n ->{variants}\n   *[other] other {{ $n }}\n }}\n")]
    };
    // Up to 102: from 103 on the plurals of fluent-bundle are wrong in Arabic.
    for (tag, categories, expected) in [
        ("ko", "one", "other 1"),
        ("en", "one", "one 1"),
        ("ru", "one few many", "one 1"),
        ("ar", "zero one two few many", "one 1"),
        ("mn", "one", "one 1"),
    ] {
        let both = Both::new(tag, &source(categories));
        assert_eq!(both.check("n", None, &[("n", Value::Number(1))]), expected);
        let mut seen = BTreeSet::new();
        for number in 0..=102 {
            let text = both.check("n", None, &[("n", Value::Number(number))]);
            seen.insert(text.split(' ').next().unwrap_or_default().to_owned());
        }
        let all = if tag == "ko" { 1 } else { categories.split(' ').count() + 1 };
        // In Russian `other` is for fractions.
        assert_eq!(seen.len(), if tag == "ru" { 3 } else { all }, "{tag}: {seen:?}");
    }
}

#[test]
fn the_exact_number_comes_before_its_category() {
    let both = Both::new(
        "en",
        &["n = { $n ->\n    [one] one\n    [0] none\n    [1] just one\n   *[other] many\n }\n"
            .to_owned()],
    );
    let said = |n| both.check("n", None, &[("n", Value::Number(n))]);
    assert_eq!([said(0), said(2)], ["none", "many"]);
    // The one known difference: Fluent takes the first variant that fits, ours the number that is
    // written out, wherever it stands.
    let one = [("n", Value::Number(1))];
    assert_eq!(both.theirs("n", None, &one).0, "one");
    assert_eq!(both.ours("n", None, &one).0, "just one");
    let both = Both::new(
        "en",
        &["n = { $n ->\n    [1] just one\n    [one] one\n   *[other] many\n }\n".to_owned()],
    );
    assert_eq!(both.check("n", None, &[("n", Value::Number(1))]), "just one");
}

#[test]
fn texts_references_and_selects_are_resolved_alike() {
    let source = r#"
# A comment of the file.
-brand = Gongji
-long = { -brand } Policies

plain = Hello
empty = { "" }
value = Hello, { $name }!
twice = { $name } and { $name }
number = { $n } of { 3 }
nested = {{ $name }}
term = Made with { -brand } ({ -long })
message = { value } { plain }
attribute = { label.title }
label = Label
    .title = Title of { $name }
    .again = { label.title }, again
literal = { "{" }quoted "text"{ "}" } { "\"" } { "\\" } { "\u00E9" } { "  spaced  " }
select = { $kind ->
    [clinic] the clinic
    [hospital] the hospital { $name }
   *[other] somebody
 } said
inner = { $kind ->
    [clinic] { $n ->
        [one] one clinic
       *[other] { $n } clinics
    }
   *[other] { $n ->
        [0] nothing
       *[other] { plain }
    }
 }
lines =
    The first line,
    the second,
      indented,

    and after an empty line { $name }.
mixed = Before { $name ->
    [a] A
   *[b] B
 } between { $kind ->
    [a] A
   *[b] B
 } after
"#;
    let both = Both::new("en", &[source.to_owned()]);
    let mut count = 0;
    for (id, attribute) in [
        ("plain", None),
        ("empty", None),
        ("value", None),
        ("twice", None),
        ("number", None),
        ("nested", None),
        ("term", None),
        ("message", None),
        ("attribute", None),
        ("label", None),
        ("label", Some("title")),
        ("label", Some("again")),
        ("literal", None),
        ("select", None),
        ("inner", None),
        ("lines", None),
        ("mixed", None),
    ] {
        for kind in ["clinic", "hospital", "other", "a", ""] {
            for name in ["김하늘", "a", "{ $n }", "<b>", ""] {
                for number in [0, 1, 2, 100] {
                    let args = [
                        ("kind", Value::Text(kind)),
                        ("name", Value::Text(name)),
                        ("n", Value::Number(number)),
                    ];
                    both.check(id, attribute, &args);
                    count += 1;
                }
            }
        }
    }
    assert_eq!(count, 17 * 100);
    let args = [("kind", Value::Text("hospital")), ("name", Value::Text("X"))];
    assert_eq!(both.check("select", None, &args), "the hospital X said");
    assert_eq!(
        both.check("lines", None, &args),
        "The first line,\nthe second,\n  indented,\n\nand after an empty line X."
    );
}

#[test]
fn what_cannot_be_filled_in_is_a_fault_in_both() {
    let source = "a = { $x }\nb = { $x ->\n    [one] one\n   *[other] other\n }\nc = { a }\n";
    let both = Both::new("en", &[source.to_owned()]);
    for id in ["a", "b", "c"] {
        assert!(!both.theirs(id, None, &[]).1, "{id}");
        assert!(!both.ours(id, None, &[]).1, "{id}");
    }
    assert_eq!(both.ours("b", None, &[]).0, both.theirs("b", None, &[]).0, "the usual variant");
}

/// Every message of the program that calls no function, with texts and with numbers.
#[test]
fn all_messages_of_the_program_are_resolved_alike() {
    for tag in ["ko", "en"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag);
        let mut sources = Vec::new();
        gather(&folder, &mut sources);
        let both = Both::new(tag, &sources);
        let mut count = 0;
        let resources: Vec<FluentResource> = sources
            .iter()
            .map(|it| FluentResource::try_new(it.clone()).expect("is Fluent"))
            .collect();
        let calling = calling(&resources);
        for message in resources.iter().flat_map(FluentResource::entries) {
            let ast::Entry::Message(message) = message else { continue };
            let own = message.value.iter().map(|it| (None, it));
            let attributes = message.attributes.iter().map(|it| (Some(it.id.name), &it.value));
            for (attribute, pattern) in own.chain(attributes) {
                let mut sight = Sight::default();
                sight.pattern(pattern);
                if sight.calls || sight.references.iter().any(|it| calling.contains(it)) {
                    continue;
                }
                let names: Vec<&str> = names(&resources);
                for value in [
                    Value::Text("가"),
                    Value::Text("yes"),
                    Value::Number(0),
                    Value::Number(1),
                    Value::Number(5),
                ] {
                    let args: Vec<(&str, Value<'_>)> =
                        names.iter().map(|it| (*it, value)).collect();
                    both.check(message.id.name, attribute, &args);
                    count += 1;
                }
            }
        }
        assert!(count > 3_000, "{tag}: only {count} were compared");
    }
}

/// The names of all variables.
fn names(resources: &[FluentResource]) -> Vec<&str> {
    let mut sight = Sight::default();
    resources.iter().for_each(|it| sight.resource(it));
    sight.variables.into_iter().collect()
}

/// The ids of messages and terms that call a function, themselves or through others.
fn calling(resources: &[FluentResource]) -> BTreeSet<&str> {
    let mut seen: Vec<(&str, Sight<'_>)> = Vec::new();
    for entry in resources.iter().flat_map(FluentResource::entries) {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(it) => (it.id.name, it.value.as_ref(), &it.attributes),
            ast::Entry::Term(it) => (it.id.name, Some(&it.value), &it.attributes),
            _ => continue,
        };
        let mut sight = Sight::default();
        value
            .into_iter()
            .chain(attributes.iter().map(|it| &it.value))
            .for_each(|it| sight.pattern(it));
        seen.push((id, sight));
    }
    let mut calling: BTreeSet<&str> = seen.iter().filter(|it| it.1.calls).map(|it| it.0).collect();
    loop {
        let more: Vec<&str> = seen
            .iter()
            .filter(|(id, sight)| {
                !calling.contains(id) && sight.references.iter().any(|it| calling.contains(it))
            })
            .map(|it| it.0)
            .collect();
        if more.is_empty() {
            return calling;
        }
        calling.extend(more);
    }
}

/// What patterns name.
#[derive(Default)]
struct Sight<'r> {
    variables: BTreeSet<&'r str>,
    references: BTreeSet<&'r str>,
    calls: bool,
}

impl<'r> Sight<'r> {
    fn resource(&mut self, resource: &'r FluentResource) {
        for entry in resource.entries() {
            let (value, attributes) = match entry {
                ast::Entry::Message(it) => (it.value.as_ref(), &it.attributes),
                ast::Entry::Term(it) => (Some(&it.value), &it.attributes),
                _ => continue,
            };
            value
                .into_iter()
                .chain(attributes.iter().map(|it| &it.value))
                .for_each(|it| self.pattern(it));
        }
    }

    fn pattern(&mut self, pattern: &'r ast::Pattern<&'r str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'r ast::Expression<&'r str>) {
        match expression {
            ast::Expression::Inline(it) => self.inline(it),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|it| self.pattern(&it.value));
            }
        }
    }

    fn inline(&mut self, inline: &'r ast::InlineExpression<&'r str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name);
            }
            ast::InlineExpression::MessageReference { id, .. }
            | ast::InlineExpression::TermReference { id, .. } => {
                self.references.insert(id.name);
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                self.calls = true;
                arguments.positional.iter().for_each(|it| self.inline(it));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

fn gather(folder: &Path, sources: &mut Vec<String>) {
    let entries = fs::read_dir(folder).expect("is there");
    let mut paths: Vec<_> = entries.flatten().map(|it| it.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            gather(&path, sources);
        } else {
            // Beside the texts there are what they were made from, and remarks for reviewers.
            if path.extension().is_some_and(|it| it == "ftl") {
                sources.push(fs::read_to_string(&path).expect("is UTF-8"));
            }
        }
    }
}
