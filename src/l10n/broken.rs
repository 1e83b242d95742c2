//! Entries of a Fluent file that cannot be read: why, where exactly, and what they were meant to be.

use fluent_syntax::parser::{ErrorKind, ParserError, parse};
use std::ops::Range;

/// What is wrong and where. The parser gives up on an attribute as a whole and says no more than
/// that no message begins there; the attribute is read once more by itself.
pub(super) fn cause(source: &str, error: &ParserError) -> (ErrorKind, usize) {
    let junk = junk(source, error);
    let text = &source[junk.clone()];
    let blank = text.len() - text.trim_start_matches(' ').len();
    if text[blank..].starts_with('.') && blank > 0 {
        let start = junk.start + blank + 1;
        if let Err((_, errors)) = parse(&source[start..junk.end])
            && let Some(inner) = errors.into_iter().next()
        {
            return (inner.kind, start + inner.pos.start);
        }
    }
    (error.kind.clone(), error.pos.start)
}

/// The ids of what stands in a broken entry, so that they are not said to be missing, too.
pub(super) fn ids(source: &str, error: &ParserError) -> Vec<String> {
    let junk = junk(source, error);
    let text = &source[junk.clone()];
    let mut ids = Vec::new();
    // An attribute alone is that of the message before it.
    let mut message = name_before(&source[..junk.start]);
    for line in text.lines() {
        let Some((name, _)) = line.split_once('=') else {
            if is_id(line.trim_start_matches('-')) {
                ids.push(line.trim().to_owned());
            }
            continue;
        };
        let name = name.trim_end();
        match name.trim_start().strip_prefix('.') {
            Some(attribute) if is_id(attribute) => {
                ids.extend(message.as_ref().map(|it| format!("{it}.{attribute}")));
            }
            _ if is_id(name.strip_prefix('-').unwrap_or(name)) => {
                ids.push(name.to_owned());
                message = Some(name.to_owned());
            }
            _ => {}
        }
    }
    ids
}

fn junk(source: &str, error: &ParserError) -> Range<usize> {
    let slice = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    slice.start.min(source.len())..slice.end.min(source.len())
}

/// The id of the last message of a text.
fn name_before(text: &str) -> Option<String> {
    let names = text.lines().rev().filter_map(|it| it.split_once('='));
    names.map(|(name, _)| name.trim_end()).find(|it| is_id(it)).map(str::to_owned)
}

fn is_id(text: &str) -> bool {
    let text = text.trim_end();
    text.starts_with(|it: char| it.is_ascii_alphabetic())
        && text.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_')
}

/// Names of Fluent's syntax errors, as the messages of `finding-fluent_syntax` select on them.
pub(super) fn name(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::ExpectedToken('=') => "no-equals-sign",
        ErrorKind::ExpectedToken('}') => "unclosed-brace",
        ErrorKind::ExpectedToken(']') => "unclosed-bracket",
        ErrorKind::ExpectedToken(')') => "unclosed-parenthesis",
        ErrorKind::UnbalancedClosingBrace => "stray-brace",
        ErrorKind::MissingDefaultVariant => "no-default-variant",
        ErrorKind::MultipleDefaultVariants => "two-default-variants",
        ErrorKind::ForbiddenCallee => "function-name",
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "escape"
        }
        ErrorKind::ExpectedCharRange { .. } => "name",
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => "no-text",
        ErrorKind::UnterminatedStringLiteral => "unclosed-quote",
        ErrorKind::PositionalArgumentFollowsNamed => "argument-order",
        ErrorKind::DuplicatedNamedArgument(_) => "argument-twice",
        ErrorKind::TermAttributeAsPlaceable => "term-attribute",
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "selector",
        ErrorKind::ExpectedInlineExpression => "nothing-to-fill-in",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use crate::diag::{Findings, SourceFile};
    use crate::l10n::message::compile;

    /// What is wrong and where the caret stands, and what is there but broken.
    fn check(text: &str, expected: &str, broken: &[&str]) {
        let file = SourceFile::new("a.ftl", text);
        let mut findings = Findings::new();
        let compiled = compile(&file, &mut findings);
        let found: Vec<String> = findings
            .iter()
            .map(|it| {
                let span = it.place.as_ref().unwrap().span.clone().unwrap();
                let (line, column) = file.line_column(span.start);
                format!("{} {line}:{column}", it.value("kind"))
            })
            .collect();
        assert_eq!(found.join(", "), expected, "{text}");
        assert_eq!(compiled.broken, broken, "{text}");
    }

    #[test]
    fn every_mistake_is_shown_where_it_is() {
        check("a 가\n", "no-equals-sign 1:3", &[]);
        check("a = { $x\nb = 나\n", "unclosed-brace 1:9", &["a"]);
        check("a = { $x 가 }\n", "unclosed-brace 1:10", &["a"]);
        check("a = 가 }\n", "stray-brace 1:7", &["a"]);
        check("a = { $n ->\n    [one 가\n   *[other] 나\n  }\n", "unclosed-bracket 2:10", &["a"]);
        check("a = { LIST($x }\n", "unclosed-parenthesis 1:15", &["a"]);
        check("a = { \"가 }\n", "unclosed-quote 1:11", &["a"]);
        check("a = { $n ->\n    [one] 가\n  }\n", "no-default-variant 3:3", &["a"]);
        check(
            "a = { $n ->\n   *[one] 가\n   *[other] 나\n  }\n",
            "two-default-variants 3:5",
            &["a"],
        );
        check("a =\nb = 나\n", "no-text 1:1", &["a"]);
        check("-a =\n", "no-text 1:1", &["-a"]);
        check("1a = 가\n", "name 1:1", &[]);
        check("a = { list($x) }\n", "function-name 1:11", &["a"]);
        check("a = { LIST(type: \"or\", $x) }\n", "argument-order 1:26", &["a"]);
        check("a = { LIST($x, a: \"1\", a: \"2\") }\n", "argument-twice 1:30", &["a"]);
        check("a = { -b.c }\n", "term-attribute 1:13", &["a"]);
        check("a = { b ->\n   *[other] 나\n  }\n", "selector 1:9", &["a"]);
        check("a = { }\n", "nothing-to-fill-in 1:7", &["a"]);
        check("a = { \"\\q\" }\n", "escape 1:9", &["a"]);
    }

    #[test]
    fn a_broken_attribute_is_that_of_the_message_before_it() {
        check("a = 가\n    .b = { $x\nc = 다\n", "unclosed-brace 2:14", &["a.b"]);
        check("a = 가\n    .b =\n", "no-text 2:6", &["a.b"]);
        check("a = 가\n\t.b = 나\n", "name 2:1", &["a.b"]);
    }
}
