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
