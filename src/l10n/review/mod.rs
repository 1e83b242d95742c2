//! What is wrong with translations, beyond what stops pages from being made.
//!
//! [`Catalog::load`](super::Catalog::load) finds what would break a page, and runs with every
//! build. What a translator should look at is found here, for whoever asks. The built-in files are
//! reviewed by a test of this repository; a site hears of its own files only.
//!
//! Every check is a file: it looks at an entry, or at a Korean text beside its translation, and
//! puts what it finds on a page.

mod figures;
mod glossary;
mod grammar;
mod ignores;
mod letters;
mod pair;
mod sameness;
mod spacing;
mod structure;
mod tree;
#[cfg(test)]
mod tests;

pub use glossary::{Forms, Glossary};

use super::catalog::{Catalog, MessageFile};
use super::locale::Locale;
use crate::diag::{Diagnostic, Findings, SourceFile};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use tree::{Book, Entry};

/// Whose files are reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The site's own.
    Own,
    /// Those built into the program.
    BuiltIn,
}

/// What a comment can let pass.
const CODES: &[&str] = &[
    "address_differs",
    "avoided_term",
    "duplicate_variant",
    "extra_reference",
    "extra_variant",
    "invisible_character",
    "markup_differs",
    "message_stale",
    "message_unused",
    "missing_message",
    "missing_plural",
    "missing_reference",
    "missing_term",
    "missing_variable",
    "missing_variant",
    "mixed_scripts",
    "not_normalized",
    "number_differs",
    "obsolete_attribute",
    "obsolete_message",
    "obsolete_value",
    "outlying_length",
    "same_as_source",
    "unreachable_plural",
    "unused_term",
    "wrong_digits",
    "wrong_script",
    "wrong_spacing",
];

/// What would put a wrong text on a page, or none: no comment lets it pass.
const UNSILENCEABLE: &[&str] = &[
    "bad_arguments",
    "circular_reference",
    "duplicate_attribute",
    "duplicate_message",
    "fluent_syntax",
    "josa_outside_korean",
    "undefined_reference",
    "unknown_function",
    "unknown_particle",
    "unknown_variable",
    "unsupported_selector",
];

/// Reviews the files of the site, or the built-in ones, in all languages.
///
/// `kinds` are the beginnings of the ids of words (`item-…`). `found` holds what others found in
/// these files (loading; translations that are stale): comments let that pass, too.
pub fn review(catalog: &Catalog, whose: Whose, kinds: &[&str], found: &mut Findings) {
    let is_reviewed = |it: &MessageFile| it.is_own == (whose == Whose::Own);
    if !catalog.files().any(is_reviewed) {
        return;
    }
    let book = |locale: &Locale| {
        let files = catalog.files().filter(|it| it.locale == *locale);
        Book::read(files.map(|it| (&it.source, it.is_own)))
    };
    let korean = book(&Locale::korean());
    let english = Locale::parse("en").ok().filter(|it| catalog.has_locale(it));
    let english = english.as_ref().map(book);
    let glossary = Glossary::built_in();
    let locales: Vec<&Locale> = catalog
        .locales()
        // A language for tests is made to look wrong.
        .filter(|it| !it.is_pseudo())
        .filter(|it| catalog.files().any(|file| is_reviewed(file) && file.locale == **it))
        .collect();
    let pages: Vec<Findings> = locales
        .into_par_iter()
        .map(|locale| {
            let own = book(locale);
            let language = Language {
                locale,
                own: &own,
                korean: &korean,
                english: english.as_ref().filter(|_| !["ko", "en"].contains(&locale.as_str())),
                glossary: &glossary,
                alphabet: letters::Alphabet::of(locale),
                setting: spacing::Setting::of(locale),
                categories: grammar::categories(|it| catalog.plural(locale, it)),
                whose,
            };
            language.review(catalog, kinds)
        })
        .collect();
    pages.into_iter().for_each(|it| found.extend(it));
    let files = catalog.files().filter(|it| is_reviewed(it));
    let entries: Vec<Vec<Entry<'_>>> = files.map(|it| tree::read(&it.source, it.is_own)).collect();
    ignores::silence(&entries, found);
}

/// One language, and what its texts are held against.
struct Language<'a, 's> {
    locale: &'a Locale,
    own: &'a Book<'s>,
    korean: &'a Book<'s>,
    english: Option<&'a Book<'s>>,
    glossary: &'a Glossary,
    alphabet: letters::Alphabet,
    setting: spacing::Setting,
    categories: Vec<(&'static str, Vec<i64>)>,
    whose: Whose,
}

/// Where the findings of one language are put down.
struct Page<'a> {
    locale: &'a Locale,
    findings: Findings,
}

impl Page<'_> {
    fn push(&mut self, found: Diagnostic) {
        self.findings.push(found.locale(self.locale));
    }
}

impl<'s> Language<'_, 's> {
    /// Whether a message is of those whose files are reviewed.
    fn is_reviewed(&self, entry: &Entry<'_>) -> bool {
        entry.is_own == (self.whose == Whose::Own)
    }

    fn review(&self, catalog: &'s Catalog, kinds: &[&str]) -> Findings {
        let mut page = Page { locale: self.locale, findings: Findings::new() };
        let obsolete = self.structure(catalog, kinds, &mut page);
        let reviewed = || self.own.entries.values().filter(|it| self.is_reviewed(it));
        // The length of every translation says what is usual, the built-in ones' too.
        let mut pairs = Vec::new();
        for entry in self.own.entries.values().filter(|_| !self.locale.is_korean()) {
            if let Some(korean) = self.korean.entries.get(&entry.id) {
                pairs.extend(pair::pairs(korean, entry, self.english));
            }
        }
        let books = (self.korean, self.own);
        let mut copies = BTreeSet::new();
        for pair in pairs.iter().filter(|it| self.is_reviewed(it.entry)) {
            if sameness::check(books, pair, &mut page) {
                copies.insert(pair.entry.id.as_str());
                continue;
            }
            grammar::check(self, pair, &mut page);
            // What the program says of itself is no legal text.
            if !pair.entry.is_of_the_program() {
                figures::check(self, pair, &mut page);
                glossary::check(self, pair, &mut page);
            }
        }
        let ratios: Vec<_> =
            pairs.iter().filter_map(|it| Some((it, sameness::ratio(books, it)?))).collect();
        sameness::lengths(&ratios, |it| self.is_reviewed(it), &mut page);
        for entry in reviewed().filter(|it| !obsolete.contains(it.file.path.as_str())) {
            grammar::entry(self, entry, &mut page);
            // The program quotes Korean where it speaks of Korean files.
            let may_be_korean = copies.contains(entry.id.as_str()) || entry.is_of_the_program();
            letters::check(self, entry, may_be_korean, &mut page);
            spacing::check(self, entry, &mut page);
            if !self.locale.is_korean() {
                glossary::avoided(self, entry, &mut page);
            }
        }
        page.findings
    }

    /// Files and messages that Korean has not. Returned are the files that are told as a whole.
    fn structure(
        &self,
        catalog: &'s Catalog,
        kinds: &[&str],
        page: &mut Page<'_>,
    ) -> BTreeSet<&'s str> {
        let korean: Vec<&MessageFile> =
            catalog.files().filter(|it| it.locale.is_korean()).collect();
        let original = structure::Original {
            files: korean.iter().map(|it| structure::inner_path(&it.source.path, "ko")).collect(),
            broken: catalog
                .messages(&Locale::korean())
                .map(|it| it.broken.clone())
                .unwrap_or_default(),
        };
        let files: Vec<&'s Arc<SourceFile>> = catalog
            .files()
            .filter(|it| it.locale == *self.locale && it.is_own == (self.whose == Whose::Own))
            .map(|it| &it.source)
            .collect();
        let obsolete = structure::files(self, &original, &files, page);
        let is_told = |it: &Entry<'_>| obsolete.contains(it.file.path.as_str());
        for entry in self.own.entries.values().filter(|it| self.is_reviewed(it) && !is_told(it)) {
            if self.locale.is_korean() {
                continue;
            }
            structure::obsolete(self, &original, entry, page);
            if let Some(korean) = self.korean.entries.get(&entry.id) {
                for (attribute, own) in entry.patterns() {
                    if let Some(korean) = korean.pattern(attribute) {
                        grammar::variants(korean, own, entry, page);
                    }
                }
            }
        }
        structure::unused_terms(self.own, |it| self.is_reviewed(it), page);
        if self.locale.is_korean() && self.whose == Whose::Own {
            let built_in = korean.iter().filter(|it| !it.is_own);
            let built_in: Vec<Entry<'_>> =
                built_in.flat_map(|it| tree::read(&it.source, false)).collect();
            let built_in = built_in.iter().map(|it| it.id.as_str()).collect();
            structure::unused(self, (&built_in, kinds), page);
        }
        obsolete
    }
}
