//! A pattern and its arguments to pieces: text, and the arguments where they stand.
//!
//! Arguments are not pasted into text: the document keeps a phone a link and a name isolated.
//! Plural categories are ICU's (fluent-bundle's rules are wrong for Arabic from 103 on).

use super::catalog::{Catalog, Messages, Speaker};
use super::josa;
use super::locale::Locale;
use super::message::{Argument, Call, Message, Part, Pattern, Selector, Variant};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Place};
use std::borrow::Cow;
use std::ops::Range;

/// Deepest chain of messages that refer to one another.
const DEEPEST: usize = 20;

/// What a placeable is filled with.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A text that stands somewhere in the document; only its plain form is needed here.
    Text(Cow<'a, str>),
    /// A whole number: selects plurals, and is written with the language's grouping.
    Number(i64),
    /// A date.
    Date(KnownDate),
    /// Several texts, to be joined as the language does.
    List(Vec<Cow<'a, str>>),
}

/// A piece of a resolved message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text of the message.
    Text(String),
    /// The argument at this position, as it is.
    Arg(usize),
    /// An item of the list argument at this position.
    Item(usize, usize),
    /// The argument at this position with its first letter capital.
    Capital(usize),
}

/// A resolved message.
#[derive(Clone, Debug, PartialEq)]
pub struct Resolved {
    /// The pieces, in order.
    pub pieces: Vec<Piece>,
    /// Whether the language lacks the message, so that these pieces are Korean.
    pub is_fallback: bool,
    /// What could not be filled in: an error of the message or of its caller.
    pub faults: Vec<Diagnostic>,
}

impl Catalog {
    /// Resolves the value of a message, or an attribute of it.
    ///
    /// `None` if not even Korean has it.
    pub fn resolve(
        &self,
        locale: &Locale,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
    ) -> Option<Resolved> {
        self.speaker(locale).resolve(id, attribute, args)
    }
}

impl Speaker<'_> {
    /// Resolves the value of a message, or an attribute of it, in the language or in Korean.
    ///
    /// `None` if not even Korean has it.
    pub fn resolve(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
    ) -> Option<Resolved> {
        let own = self.own.and_then(|it| Some((it, it.find(id, attribute)?)));
        if let Some((messages, (message, pattern))) = own {
            return Some(run(messages, self.locale, message, pattern, args, false));
        }
        let korean = self.korean?;
        let (message, pattern) = korean.find(id, attribute)?;
        Some(run(korean, &Locale::korean(), message, pattern, args, true))
    }
}

fn run(
    messages: &Messages,
    locale: &Locale,
    message: &Message,
    pattern: &Pattern,
    args: &[(&str, Arg<'_>)],
    is_fallback: bool,
) -> Resolved {
    let mut run = Run { messages, locale, message, args, pieces: Vec::new(), faults: Vec::new() };
    run.pattern(pattern, 0);
    Resolved { pieces: run.pieces, is_fallback, faults: run.faults }
}

struct Run<'r> {
    messages: &'r Messages,
    locale: &'r Locale,
    message: &'r Message,
    args: &'r [(&'r str, Arg<'r>)],
    pieces: Vec<Piece>,
    faults: Vec<Diagnostic>,
}

impl<'r> Run<'r> {
    fn pattern(&mut self, pattern: &'r Pattern, depth: usize) {
        for part in &pattern.0 {
            match part {
                Part::Text(text) => self.text(text),
                Part::Variable(name, span) => match self.arg(name, span) {
                    Some((at, _)) => self.whole(at),
                    None => self.text("…"),
                },
                Part::Message(id, attribute, span) => {
                    self.reference(id, attribute.as_deref(), span, depth);
                }
                Part::Term(id, span) => self.reference(&format!("-{id}"), None, span, depth),
                Part::Call(call) => self.call(call),
                Part::Select(selector, variants) => self.select(selector, variants, depth),
            }
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(Piece::Text(before)) = self.pieces.last_mut() {
            before.push_str(text);
        } else if !text.is_empty() {
            self.pieces.push(Piece::Text(text.to_owned()));
        }
    }

    fn arg(&mut self, name: &str, span: &Range<usize>) -> Option<(usize, &'r Arg<'r>)> {
        let found = self.args.iter().position(|(known, _)| *known == name);
        match found {
            Some(at) => Some((at, &self.args[at].1)),
            None => {
                let known: Vec<String> =
                    self.args.iter().map(|(name, _)| format!("${name}")).collect();
                let fault = self.fault("unresolved_variable", span);
                self.faults.push(fault.arg("name", name).arg("known", known.join(", ")));
                None
            }
        }
    }

    fn fault(&self, code: &'static str, span: &Range<usize>) -> Diagnostic {
        Diagnostic::error(code).locale(self.locale).at(Place::new(&self.message.file, span.clone()))
    }

    /// An argument as it is.
    fn whole(&mut self, at: usize) {
        match &self.args[at].1 {
            Arg::Text(_) => self.pieces.push(Piece::Arg(at)),
            Arg::Number(number) => {
                let text = self.messages.formats.number(*number);
                self.text(&text);
            }
            Arg::Date(date) => {
                let text = self.messages.date(*date);
                self.text(&text);
            }
            Arg::List(items) => self.list(at, items.len(), false),
        }
    }

    fn list(&mut self, at: usize, n: usize, or: bool) {
        let joints = self.messages.formats.list_joints(n, or);
        for (item, joint) in joints.iter().enumerate() {
            self.text(joint);
            if item < n {
                self.pieces.push(Piece::Item(at, item));
            }
        }
    }

    fn reference(&mut self, id: &str, attribute: Option<&str>, span: &Range<usize>, depth: usize) {
        if depth >= DEEPEST {
            let fault = self.fault("circular_reference", span);
            self.faults.push(fault.arg("name", id));
            return;
        }
        match self.messages.find(id, attribute) {
            Some((_, pattern)) => self.pattern(pattern, depth + 1),
            None => {
                let fault = self.fault("undefined_reference", span);
                self.faults.push(fault.arg("name", id));
            }
        }
    }

    fn select(&mut self, selector: &'r Selector, variants: &'r [Variant], depth: usize) {
        let wanted: Option<(String, Option<&'static str>)> = match selector {
            Selector::Variable(name, span) => self.arg(name, span).map(|(_, arg)| match arg {
                Arg::Number(number) => {
                    (number.to_string(), Some(self.messages.formats.plural(*number)))
                }
                Arg::Text(text) => (text.clone().into_owned(), None),
                Arg::Date(date) => (date.to_string(), None),
                Arg::List(items) => {
                    let count = items.len();
                    let count = i64::try_from(count).unwrap_or(i64::MAX);
                    (count.to_string(), Some(self.messages.formats.plural(count)))
                }
            }),
            Selector::Other(span) => {
                let fault = self.fault("unsupported_selector", span);
                self.faults.push(fault);
                None
            }
        };
        let chosen = wanted.and_then(|(exact, category)| {
            variants
                .iter()
                .find(|it| it.key == exact)
                .or_else(|| variants.iter().find(|it| Some(it.key.as_str()) == category))
        });
        if let Some(it) = chosen.or_else(|| variants.iter().find(|it| it.is_default)) {
            self.pattern(&it.pattern, depth);
        }
    }

    fn call(&mut self, call: &'r Call) {
        let first = match call.arguments.first() {
            Some(Argument::Variable(name, span)) => self.arg(name, span),
            _ => {
                let fault = self.fault("bad_arguments", &call.span);
                self.faults.push(fault.arg("name", &call.name));
                None
            }
        };
        let Some((at, arg)) = first else {
            self.text("…");
            return;
        };
        match (call.name.as_str(), arg, call.arguments.get(1)) {
            ("JOSA", _, Some(Argument::Literal(pair))) => self.josa(call, at, arg, pair),
            ("CAP", Arg::Text(_), None) => self.pieces.push(Piece::Capital(at)),
            ("DATE", Arg::Date(_), None) | ("NUMBER", Arg::Number(_), None) => self.whole(at),
            ("YEAR", Arg::Date(date), None) => self.text(&date.year().to_string()),
            ("MONTH", Arg::Date(date), None) => self.text(&date.first_day().month().to_string()),
            ("DAY", Arg::Date(KnownDate::Day(date)), None) => self.text(&date.day().to_string()),
            ("LIST", Arg::List(items), None) => {
                let or = call.options.iter().any(|(name, value)| name == "type" && value == "or");
                self.list(at, items.len(), or);
            }
            _ => {
                let fault = self.fault("bad_arguments", &call.span);
                self.faults.push(fault.arg("name", &call.name));
            }
        }
    }

    fn josa(&mut self, call: &Call, at: usize, arg: &Arg<'_>, pair: &str) {
        let word = match arg {
            Arg::Text(text) => text.clone().into_owned(),
            Arg::Number(number) => self.messages.formats.number(*number),
            Arg::Date(date) => self.messages.date(*date),
            Arg::List(items) => items.last().map(|it| it.clone().into_owned()).unwrap_or_default(),
        };
        self.whole(at);
        match josa::particle(&word, pair) {
            Some(particle) => self.text(particle),
            None => {
                let fault = self.fault("unknown_particle", &call.span);
                self.faults.push(fault.arg("value", pair));
            }
        }
    }
}
