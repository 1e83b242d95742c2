//! Whether the languages agree: what each lacks, and what in each cannot be filled in.

use super::catalog::{Catalog, Messages};
use super::locale::Locale;
use super::message::{Argument, Message, Part, Pattern, Selector};
use crate::diag::{Diagnostic, Findings, Place};
use crate::source::yaml::nearest;
use indexmap::IndexMap;
use std::collections::BTreeSet;
use std::ops::Range;

/// Functions a message may call.
pub(super) const FUNCTIONS: &[&str] =
    &["JOSA", "CAP", "DATE", "YEAR", "MONTH", "DAY", "NUMBER", "LIST"];

/// Variables that every sentence of a policy has: how the text calls the controller.
pub(super) const ALWAYS: &[&str] = &["we"];

/// Variables of findings that are said in one language only: each is given both.
pub(super) const IN_ONE_LANGUAGE: &[&str] = &["korean", "english"];

/// Checks some languages.
pub(super) fn check(catalog: &Catalog, locales: &[&Locale], findings: &mut Findings) {
    let Some(korean) = catalog.messages(&Locale::korean()) else { return };
    let known = locales.iter().filter_map(|it| Some((*it, catalog.messages(it)?)));
    for (locale, messages) in known {
        for (id, message) in &messages.by_id {
            for (attribute, pattern) in patterns(message) {
                let mut sight = Sight { messages, message, locale, findings };
                sight.pattern(pattern);
                if !locale.is_korean() {
                    variables(korean, id, attribute, &mut sight, pattern);
                }
            }
        }
        if !locale.is_korean() {
            missing(korean, locale, messages, findings);
        }
        circles(locale, messages, findings);
    }
}

fn patterns(message: &Message) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
    let value = message.value.iter().map(|it| (None, it));
    value.chain(message.attributes.iter().map(|(name, it)| (Some(name.as_str()), it)))
}

/// A translation may use only the variables that the Korean sentence has.
fn variables(
    korean: &Messages,
    id: &str,
    attribute: Option<&str>,
    sight: &mut Sight<'_>,
    pattern: &Pattern,
) {
    let Some((_, original)) = korean.find(id, attribute) else { return };
    let mut known: BTreeSet<&str> = ALWAYS.iter().copied().collect();
    each_variable(original, &mut |name, _| {
        known.insert(name);
    });
    each_variable(pattern, &mut |name, span| {
        if !known.contains(name) && !IN_ONE_LANGUAGE.contains(&name) {
            let list = known.iter().map(|it| format!("${it}")).collect::<Vec<_>>().join(", ");
            let near = nearest(name, known.iter().copied()).unwrap_or_default();
            let found = Diagnostic::error("unknown_variable").arg("name", name).arg("known", list);
            sight.push(found.arg("near", near), span);
        }
    });
}

/// What a language lacks: one finding for all messages of a file, one for the parts of a message.
///
/// A site hears of a language it brings itself, and of messages it brings itself.
fn missing(korean: &Messages, locale: &Locale, own: &Messages, findings: &mut Findings) {
    let is_brought = own.by_id.values().all(|it| !it.is_built_in()) && !own.by_id.is_empty();
    let is_program = own.by_id.values().chain(korean.by_id.values()).all(Message::is_built_in);
    let mut by_file: IndexMap<String, Vec<&str>> = IndexMap::new();
    for (id, message) in &korean.by_id {
        // A term is each language's own affair: a message that needs one says so. What the program
        // says on the command line is Korean or English.
        let is_told = is_brought || is_program || !message.is_built_in();
        let is_spoken =
            !(id.starts_with('-') || id.starts_with("finding-") || id.starts_with("cli-"));
        if !is_told || !is_spoken || own.broken.contains(id) {
            continue;
        }
        let Some(known) = own.by_id.get(id) else {
            let path = message.file.path.replacen("/ko/", &format!("/{locale}/"), 1);
            let path = path.strip_prefix("<built-in>/").unwrap_or(&path).to_owned();
            by_file.entry(path).or_default().push(id);
            continue;
        };
        let lacks = |attribute: Option<&str>| known.pattern(attribute).is_none();
        let names: Vec<String> = patterns(message)
            .filter(|(it, _)| lacks(*it))
            .map(|(it, _)| it.map_or_else(|| id.clone(), |it| format!("{id}.{it}")))
            .filter(|it| !own.broken.contains(it))
            .collect();
        if !names.is_empty() {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            findings.push(lacking(&names, locale).at(known.place()));
        }
    }
    for (path, names) in by_file {
        findings.push(lacking(&names, locale).at(Place::whole(path)));
    }
}

fn lacking(names: &[&str], locale: &Locale) -> Diagnostic {
    let shown = names.iter().take(5).copied().collect::<Vec<_>>().join(", ");
    Diagnostic::warning("missing_message")
        .arg("name", if names.len() > 5 { format!("{shown}, …") } else { shown })
        .arg("count", names.len())
        .locale(locale)
}

/// Messages that refer to themselves, through others too.
fn circles(locale: &Locale, messages: &Messages, findings: &mut Findings) {
    for (id, message) in &messages.by_id {
        let mut seen = BTreeSet::new();
        let mut open: Vec<String> = Vec::new();
        patterns(message).for_each(|(_, it)| each_reference(it, &mut |id, _| open.push(id)));
        while let Some(next) = open.pop() {
            if next == *id {
                let found = Diagnostic::error("circular_reference").arg("name", id);
                findings.push(found.locale(locale).at(message.place()));
                break;
            }
            if seen.insert(next.clone())
                && let Some(message) = messages.by_id.get(&next)
            {
                patterns(message)
                    .for_each(|(_, it)| each_reference(it, &mut |id, _| open.push(id)));
            }
        }
    }
}

/// Looks through one pattern for what cannot be filled in.
struct Sight<'a> {
    messages: &'a Messages,
    message: &'a Message,
    locale: &'a Locale,
    findings: &'a mut Findings,
}

impl Sight<'_> {
    fn push(&mut self, found: Diagnostic, span: &Range<usize>) {
        let place = Place::new(&self.message.file, span.clone());
        self.findings.push(found.locale(self.locale).at(place));
    }

    fn pattern(&mut self, pattern: &Pattern) {
        for part in &pattern.0 {
            match part {
                Part::Text(_) | Part::Variable(..) => {}
                Part::Message(id, attribute, span) => {
                    self.reference(id.clone(), attribute.as_deref(), span);
                }
                Part::Term(id, span) => self.reference(format!("-{id}"), None, span),
                Part::Call(call) => {
                    if !FUNCTIONS.contains(&call.name.as_str()) {
                        let found = Diagnostic::error("unknown_function")
                            .arg("name", &call.name)
                            .arg("known", FUNCTIONS.join(", "));
                        let near = nearest(&call.name, FUNCTIONS.iter().copied());
                        self.push(found.arg("near", near.unwrap_or_default()), &call.span);
                    } else if call.name == "JOSA" && !self.locale.is_korean() {
                        self.push(Diagnostic::error("josa_outside_korean"), &call.span);
                    }
                }
                Part::Select(selector, variants) => {
                    if let Selector::Other(span) = selector {
                        self.push(Diagnostic::error("unsupported_selector"), span);
                    }
                    variants.iter().for_each(|it| self.pattern(&it.pattern));
                }
            }
        }
    }

    fn reference(&mut self, id: String, attribute: Option<&str>, span: &Range<usize>) {
        let name = attribute.map_or_else(|| id.clone(), |it| format!("{id}.{it}"));
        // What cannot be read has been told where it stands.
        let is_broken = [&id, &name].iter().any(|it| self.messages.broken.contains(*it));
        if self.messages.find(&id, attribute).is_none() && !is_broken {
            self.push(Diagnostic::error("undefined_reference").arg("name", name), span);
        }
    }
}

fn each_variable<'p>(pattern: &'p Pattern, visit: &mut impl FnMut(&'p str, &'p Range<usize>)) {
    for part in &pattern.0 {
        match part {
            Part::Variable(name, span) => visit(name, span),
            Part::Call(call) => {
                for argument in &call.arguments {
                    if let Argument::Variable(name, span) = argument {
                        visit(name, span);
                    }
                }
            }
            Part::Select(selector, variants) => {
                if let Selector::Variable(name, span) = selector {
                    visit(name, span);
                }
                variants.iter().for_each(|it| each_variable(&it.pattern, visit));
            }
            Part::Text(_) | Part::Message(..) | Part::Term(..) => {}
        }
    }
}

fn each_reference(pattern: &Pattern, visit: &mut impl FnMut(String, &Range<usize>)) {
    for part in &pattern.0 {
        match part {
            Part::Message(id, _, span) => visit(id.clone(), span),
            Part::Term(id, span) => visit(format!("-{id}"), span),
            Part::Select(_, variants) => {
                variants.iter().for_each(|it| each_reference(&it.pattern, visit));
            }
            Part::Text(_) | Part::Variable(..) | Part::Call(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Catalog, MessageFile};
    use super::*;
    use crate::diag::SourceFile;

    fn check(korean: &str, english: &str, expected: &[&str]) {
        let file = |tag: &str, text: &str| MessageFile {
            locale: Locale::parse(tag).unwrap(),
            source: SourceFile::new(format!("locales/{tag}/a.ftl"), text),
            is_own: true,
        };
        let mut findings = Findings::new();
        Catalog::load(&[file("ko", korean), file("en", english)], &mut findings);
        findings.sort();
        let seen: Vec<String> = findings
            .iter()
            .map(|it| {
                let place = it.place.as_ref().unwrap();
                let (line, column) = match &place.span {
                    Some(span) => place.file.line_column(span.start),
                    None => (0, 0),
                };
                format!("{} {} {line}:{column} {}", place.file.path, it.code, it.value("name"))
            })
            .collect();
        assert_eq!(seen, expected);
    }

    #[test]
    fn languages_that_agree_have_no_findings() {
        check(
            "a = { $n } 건\n",
            "a = { $n ->\n    [one] one record\n   *[other] { $n } records\n  }\n",
            &[],
        );
    }

    #[test]
    fn what_a_language_lacks_or_misspells_is_found_at_its_place() {
        check(
            "a = { $n } 건\nb = 나\n    .c = 다\n",
            "a = { $m } records\n",
            &["locales/en/a.ftl missing_message 0:0 b", "locales/en/a.ftl unknown_variable 1:8 m"],
        );
    }

    #[test]
    fn undefined_references_unknown_functions_and_circles_are_errors() {
        check(
            "a = { b }\nb = { a }\nc = { nope } { FOO($x) }\n",
            "a = x\nb = x\nc = x\n",
            &[
                "locales/ko/a.ftl circular_reference 1:1 a",
                "locales/ko/a.ftl circular_reference 2:1 b",
                "locales/ko/a.ftl undefined_reference 3:7 nope",
                "locales/ko/a.ftl unknown_function 3:16 FOO",
            ],
        );
    }

    #[test]
    fn one_broken_entry_hides_no_other() {
        check(
            "a = 가\nb = { $x\nc = 다\n",
            "a = x\nc = x\n",
            &["locales/ko/a.ftl fluent_syntax 2:9 "],
        );
    }
}
