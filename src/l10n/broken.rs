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
    (error.kind.clone(), point(source, error))
}

/// Where the caret is to stand: of a call, the parser says where it ends.
fn point(source: &str, error: &ParserError) -> usize {
    let at = error.pos.start.min(source.len());
    let before = source.get(..at).unwrap_or_default();
    let word = |text: &str| {
        let is_part = |it: char| it.is_ascii_alphanumeric() || "$-_".contains(it);
        text.trim_end_matches(is_part).len()
    };
    match error.kind {
        ErrorKind::ForbiddenCallee => before.rfind('(').map_or(at, |it| word(&before[..it])),
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => {
            word(before.trim_end())
        }
        ErrorKind::TermAttributeAsPlaceable => word(before.trim_end().trim_end_matches('.')),
        _ => at,
    }
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

    /// What is wrong, where the caret stands, and what is there but broken.
    fn check(texts: &[&str]) -> String {
        let line = |text: &&str| {
            let file = SourceFile::new("a.ftl", *text);
            let mut findings = Findings::new();
            let compiled = compile(&file, &mut findings);
            let found = findings.iter().map(|it| {
                let span = it.place.as_ref().unwrap().span.clone().unwrap();
                let (line, column) = file.line_column(span.start);
                format!("{} {line}:{column}", it.value("kind"))
            });
            let found = found.collect::<Vec<_>>().join(", ");
            format!("{found} {:?} {text:?}", compiled.broken)
        };
        texts.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn every_mistake_is_shown_where_it_is() {
        let found = check(&[
            "a 가\n",
            "a = { $x\nb = 나\n",
            "a = { $x 가 }\n",
            "a = 가 }\n",
            "a = { $n ->\n    [one 가\n   *[other] 나\n  }\n",
            "a = { LIST($x; ) }\n",
            "a = { \"가 }\n",
            "a = { $n ->\n    [one] 가\n  }\n",
            "a = { $n ->\n   *[one] 가\n   *[other] 나\n  }\n",
            "a =\nb = 나\n",
            "-a =\n",
            "1a = 가\n",
            "a = { list($x) }\n",
            "a = { LIST(type: \"or\", $x) }\n",
            "a = { LIST($x, a: \"1\", a: \"2\") }\n",
            "a = { -b.c }\n",
            "a = { b ->\n   *[other] 나\n  }\n",
            "a = { }\n",
            "a = { \"\\q\" }\n",
        ]);
        insta::assert_snapshot!(found, @r#"
        no-equals-sign 1:3 [] "a 가\n"
        unclosed-brace 1:9 ["a"] "a = { $x\nb = 나\n"
        unclosed-brace 1:10 ["a"] "a = { $x 가 }\n"
        stray-brace 1:7 ["a"] "a = 가 }\n"
        unclosed-bracket 2:10 ["a"] "a = { $n ->\n    [one 가\n   *[other] 나\n  }\n"
        nothing-to-fill-in 1:14 ["a"] "a = { LIST($x; ) }\n"
        unclosed-quote 1:10 ["a"] "a = { \"가 }\n"
        no-default-variant 3:3 ["a"] "a = { $n ->\n    [one] 가\n  }\n"
        two-default-variants 3:5 ["a"] "a = { $n ->\n   *[one] 가\n   *[other] 나\n  }\n"
        no-text 1:1 ["a"] "a =\nb = 나\n"
        no-text 1:1 ["-a"] "-a =\n"
        name 1:1 [] "1a = 가\n"
        function-name 1:7 ["a"] "a = { list($x) }\n"
        argument-order 1:24 ["a"] "a = { LIST(type: \"or\", $x) }\n"
        argument-twice 1:24 ["a"] "a = { LIST($x, a: \"1\", a: \"2\") }\n"
        term-attribute 1:10 ["a"] "a = { -b.c }\n"
        selector 1:9 ["a"] "a = { b ->\n   *[other] 나\n  }\n"
        nothing-to-fill-in 1:7 ["a"] "a = { }\n"
        escape 1:8 ["a"] "a = { \"\\q\" }\n"
        "#);
    }

    #[test]
    fn a_broken_attribute_is_that_of_the_message_before_it() {
        let found = check(&[
            "a = 가\n    .b = { $x\nc = 다\n",
            "a = 가\n    .b =\n",
            "a = 가\n\t.b = 나\n",
        ]);
        insta::assert_snapshot!(found, @r#"
        unclosed-brace 2:14 ["a.b"] "a = 가\n    .b = { $x\nc = 다\n"
        no-text 2:6 ["a.b"] "a = 가\n    .b =\n"
        name 2:1 ["a.b"] "a = 가\n\t.b = 나\n"
        "#);
    }
}
