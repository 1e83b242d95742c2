//! What serde's `Deserialize` reports when a value does not fit, and the finding made of it.

use super::tree::{Kind, Node};
use crate::diag::{Diagnostic, Place, SourceFile};
use crate::key::Key;
use serde::de::{self, Unexpected};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// What went wrong, before it has become a finding.
#[derive(Debug)]
pub(super) struct FaultInfo {
    pub(super) code: &'static str,
    pub(super) args: Vec<(&'static str, String)>,
    pub(super) span: Option<Range<usize>>,
    /// Names and positions from the innermost value outwards.
    pub(super) path: Vec<(String, usize)>,
}

/// The error serde carries through the facts' `Deserialize`.
#[derive(Debug)]
pub(super) struct Fault(pub(super) Box<FaultInfo>);

impl Fault {
    pub(super) fn new(code: &'static str) -> Self {
        Self(Box::new(FaultInfo { code, args: Vec::new(), span: None, path: Vec::new() }))
    }

    pub(super) fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.0.args.push((name, value.to_string()));
        self
    }

    pub(super) fn at(mut self, span: &Range<usize>) -> Self {
        self.0.span.get_or_insert_with(|| span.clone());
        self
    }

    pub(super) fn inside(mut self, name: impl ToString, position: usize) -> Self {
        self.0.path.push((name.to_string(), position));
        self
    }

    pub(super) fn wrong_type(node: &Node, expected: &'static str) -> Self {
        if node.kind == Kind::Null {
            return Self::new("missing_value").at(&node.span);
        }
        let found = match &node.kind {
            Kind::List(_) => "list",
            Kind::Map(_) => "map",
            _ => "text",
        };
        Self::new("wrong_type").arg("expected", expected).arg("found", found).at(&node.span)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.code)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    /// A value type's own refusal: `code`, then tab-separated `name=value` (see `fact::Flaw`).
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        let mut parts = message.split('\t');
        let code = parts.next().unwrap_or_default();
        let mut fault = Self::new(known_code(code));
        if fault.0.code == "unreadable_value" {
            return fault.arg("detail", message);
        }
        for part in parts {
            if let Some((name, value)) = part.split_once('=') {
                fault = fault.arg(known_argument(name), value);
            }
        }
        fault
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let found = match unexpected {
            Unexpected::Seq => "list",
            Unexpected::Map => "map",
            _ => "text",
        };
        Self::new("wrong_type").arg("expected", expected).arg("found", found)
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::new("unknown_key").arg("name", field).arg("known", expected.join(", "))
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::new("unknown_choice").arg("word", variant).arg("known", expected.join(", "))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new("missing_key").arg("name", field)
    }
}

/// The codes that value types may refuse with. Anything else is a plain detail.
const VALUE_CODES: &[&str] = &[
    "impossible_date",
    "not_a_date",
    "not_a_phone",
    "not_an_email",
    "not_a_web_address",
    "not_an_article",
    "not_a_name",
    "not_a_country",
    "not_a_language",
    "not_a_period",
    "which_retention",
    "empty_text",
    "empty_list",
    "too_many_words",
    "one_of_these",
    "not_a_host",
];

fn known_code(code: &str) -> &'static str {
    VALUE_CODES.iter().find(|known| **known == code).copied().unwrap_or("unreadable_value")
}

fn known_argument(name: &str) -> &'static str {
    ["value", "detail", "known", "near"]
        .into_iter()
        .find(|known| *known == name)
        .unwrap_or("detail")
}

impl FaultInfo {
    /// Whether this only says that something is missing that was taken out before.
    pub(super) fn follows_from(&self, taken: &[String]) -> bool {
        match self.code {
            "missing_key" => self.args.iter().any(|(_, name)| taken.contains(name)),
            "which_retention" | "empty_list" | "empty_text" => !taken.is_empty(),
            _ => false,
        }
    }

    pub(super) fn diagnostic(self, file: &Arc<SourceFile>, root: &Node) -> Diagnostic {
        let key = self.path.iter().rev().fold(Key::default(), |key, (name, _)| key.child(name));
        let span = self.span.unwrap_or(root.span.start..root.span.start);
        let span = clip(&file.text, span);
        let mut found = Diagnostic::error(self.code).key(key).at(Place::new(file, span));
        for (name, value) in self.args {
            if name == "known" {
                let wanted = found.value("name").to_owned() + found.value("word");
                if let Some(near) = nearest(&wanted, value.split(", ")) {
                    found = found.arg("near", near);
                }
            }
            found = found.arg(name, value);
        }
        found
    }
}

/// The candidate that a mistyped word most likely means, if any is near enough.
pub(crate) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|it| (strsim::damerau_levenshtein(word, it), it))
        .filter(|(distance, it)| *distance <= (it.chars().count() / 3).max(1))
        .min()
        .map(|(_, it)| it)
}

fn clip(text: &str, span: Range<usize>) -> Range<usize> {
    let start = span.start.min(text.len());
    let end =
        text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| start + at);
    start..span.end.clamp(start, end.max(start))
}
