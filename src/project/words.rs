//! Whether the words, languages, sections and Markdown that a file uses are good ones.

use crate::diag::{Diagnostic, Findings, Place, SourceFile};
use crate::document::markdown;
use crate::fact::Slug;
use crate::key::Key;
use crate::l10n::{Catalog, Locale};
use crate::policy::SECTIONS;
use crate::source::yaml::{Use, nearest};
use std::sync::Arc;

/// Checks what a file uses. `locales` are the languages its texts must have.
pub(super) fn check(
    uses: &[Use],
    file: &Arc<SourceFile>,
    locales: &[Locale],
    catalog: &Catalog,
    findings: &mut Findings,
) {
    for (at, it) in uses.iter().enumerate() {
        let place = Place::new(file, one_line(file, it.span.clone()));
        match it.kind {
            "locale" => language(it, place, catalog, findings),
            // A map is a text by language only if its names were read as languages.
            "languages" if uses.get(at + 1).is_some_and(|it| it.kind == "locale") => {
                languages(it, &place, locales, findings);
            }
            "text" => one_for_all(it, place, locales, findings),
            "section" => section(it, place, findings),
            "markdown" => prose(it, file, findings),
            kind => {
                if let Some(kind) = kind.strip_prefix("word:") {
                    word(kind, it, place, catalog, findings);
                }
            }
        }
    }
}

fn word(kind: &str, it: &Use, place: Place, catalog: &Catalog, findings: &mut Findings) {
    // What is not even a name was found when it was read.
    if Slug::new(&it.word).is_none() || catalog.has(&format!("{kind}-{}", it.word)) {
        return;
    }
    let mut found = Diagnostic::error("unknown_word").arg("word", &it.word).arg("kind", kind);
    if let Some(near) = nearest(&it.word, catalog.words(kind)) {
        found = found.arg("near", near);
    }
    findings.push(found.at(place));
}

fn language(it: &Use, place: Place, catalog: &Catalog, findings: &mut Findings) {
    let known = catalog.locales().any(|locale| locale.as_str() == it.word);
    if !known {
        let known = catalog.locales().map(Locale::as_str).collect::<Vec<_>>().join(", ");
        let found = Diagnostic::error("unknown_language").arg("value", &it.word);
        findings.push(found.arg("known", known).at(place));
    }
}

fn languages(it: &Use, place: &Place, locales: &[Locale], findings: &mut Findings) {
    let written: Vec<&str> = it.word.split(' ').collect();
    for locale in locales.iter().filter(|locale| !written.contains(&locale.as_str())) {
        // Without the Korean words there is nothing to fall back on.
        let found = if locale.is_korean() {
            Diagnostic::error("missing_text")
        } else {
            Diagnostic::warning("missing_text")
        };
        findings.push(found.arg("language", locale.as_str()).locale(locale).at(place.clone()));
    }
}

/// One text for all languages is a name or a number, not Korean words.
fn one_for_all(it: &Use, place: Place, locales: &[Locale], findings: &mut Findings) {
    let is_hangul = |c: char| matches!(c, '가'..='힣' | 'ㄱ'..='ㆎ');
    let others: Vec<&str> =
        locales.iter().filter(|it| !it.is_korean()).map(Locale::as_str).collect();
    if !others.is_empty() && it.word.contains(is_hangul) {
        let found = Diagnostic::warning("korean_for_all").arg("known", others.join(", "));
        findings.push(found.at(place));
    }
}

fn section(it: &Use, place: Place, findings: &mut Findings) {
    if SECTIONS.iter().any(|section| section.key == it.word) {
        return;
    }
    let mut found = Diagnostic::error("unknown_section").arg("word", &it.word);
    if let Some(near) = nearest(&it.word, SECTIONS.iter().map(|section| section.key)) {
        found = found.arg("near", near);
    }
    findings.push(found.at(place));
}

fn prose(it: &Use, file: &Arc<SourceFile>, findings: &mut Findings) {
    let (_, flaws) = markdown(&it.word, &Key::new("articles"));
    for flaw in flaws {
        let inside = file.text.get(it.span.clone()).unwrap_or_default();
        let first = flaw.text.lines().next().unwrap_or_default();
        let span = match inside.find(first).filter(|_| !first.is_empty()) {
            Some(at) => it.span.start + at..it.span.start + at + first.len(),
            None => one_line(file, it.span.clone()),
        };
        let found = Diagnostic::error(flaw.code).arg("value", &flaw.text).arg("line", flaw.line);
        findings.push(found.at(Place::new(file, span)));
    }
}

fn one_line(file: &SourceFile, span: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let rest = file.text.get(span.start..).unwrap_or_default();
    let line = rest.find('\n').map_or(file.text.len(), |at| span.start + at);
    span.start..span.end.min(line.max(span.start))
}
