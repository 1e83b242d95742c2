//! What a language has that Korean has not: files, messages, attributes, terms nobody uses.

use super::tree::{Book, Entry, Used};
use super::{Language, Page, Whose};
use crate::diag::{Diagnostic, Place, SourceFile};
use crate::source::yaml::nearest;
use indexmap::IndexMap;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Begin of the ids of words that a theme of the site may use: it names them in its templates.
const OF_THEMES: &str = "ui-";

/// Messages that a language has of its own accord: dates where ICU does not write as its lawyers
/// do, names with the Korean beside them.
const OF_LANGUAGES: &[&str] = &["value-date", "value-name"];

/// A file of a language, from inside its folder: `words/item.ftl`.
pub(super) fn inner_path<'p>(path: &'p str, tag: &str) -> &'p str {
    let path = path.strip_prefix("<built-in>/").unwrap_or(path);
    let path = path.strip_prefix("locales/").unwrap_or(path);
    path.strip_prefix(tag).and_then(|it| it.strip_prefix('/')).unwrap_or(path)
}

/// The Korean messages, and the files they stand in.
pub(super) struct Original<'s> {
    /// Files, from inside the folder of the language.
    pub(super) files: BTreeSet<&'s str>,
    /// Ids that Korean has but that cannot be read, with their attributes.
    pub(super) broken: BTreeSet<String>,
}

/// Files that Korean has not, and empty ones. The files all of whose messages are obsolete are
/// returned: one finding is enough for them.
pub(super) fn files<'s>(
    language: &Language<'_, 's>,
    original: &Original<'s>,
    files: &[&'s Arc<SourceFile>],
    page: &mut Page<'_>,
) -> BTreeSet<&'s str> {
    let mut by_file: IndexMap<&str, Vec<&Entry<'s>>> = IndexMap::new();
    for entry in language.own.entries.values() {
        by_file.entry(entry.file.path.as_str()).or_default().push(entry);
    }
    let mut obsolete = BTreeSet::new();
    for file in files {
        let whole = || Place::whole(&file.path);
        let inner = inner_path(&file.path, language.locale.as_str());
        let entries = by_file.get(file.path.as_str()).map_or(&[][..], Vec::as_slice);
        if file.text.trim().is_empty() {
            page.push(Diagnostic::warning("empty_file").at(whole()));
            continue;
        }
        let messages: Vec<_> = entries.iter().filter(|it| !it.id.starts_with('-')).collect();
        if language.locale.is_korean() || original.files.contains(inner) || messages.is_empty() {
            continue;
        }
        let is_known =
            |id: &str| language.korean.entries.contains_key(id) || original.broken.contains(id);
        let known = messages.iter().filter(|it| is_known(&it.id)).count();
        if known == 0 {
            let found = Diagnostic::warning("obsolete_file").arg("kind", "unknown");
            page.push(found.arg("count", messages.len()).at(whole()));
            obsolete.insert(file.path.as_str());
        } else if known == messages.len() && language.whose == Whose::BuiltIn {
            // A site may put its few texts into whatever file it likes.
            let found = Diagnostic::note("obsolete_file").arg("kind", "elsewhere");
            page.push(found.arg("count", messages.len()).at(whole()));
        }
    }
    obsolete
}

/// A message or attribute that Korean has not.
pub(super) fn obsolete(
    language: &Language<'_, '_>,
    original: &Original<'_>,
    entry: &Entry<'_>,
    page: &mut Page<'_>,
) {
    let is_own_affair = entry.id.starts_with('-') || OF_LANGUAGES.contains(&entry.id.as_str());
    if is_own_affair || original.broken.contains(&entry.id) {
        return;
    }
    let Some(korean) = language.korean.entries.get(&entry.id) else {
        if !(entry.is_own && entry.id.starts_with(OF_THEMES)) {
            let ids = language.korean.entries.keys().map(String::as_str);
            let near = nearest(&entry.id, ids.filter(|it| !language.own.entries.contains_key(*it)));
            let found = Diagnostic::warning("obsolete_message").arg("name", &entry.id);
            page.push(found.arg("near", near.unwrap_or_default()).at(entry.place()));
        }
        return;
    };
    for (attribute, _) in entry.patterns() {
        let name = attribute.map_or_else(|| entry.id.clone(), |it| format!("{}.{it}", entry.id));
        if korean.pattern(attribute).is_some() || original.broken.contains(&name) {
            continue;
        }
        let Some(attribute) = attribute else {
            page.push(Diagnostic::warning("obsolete_value").arg("name", name).at(entry.place()));
            continue;
        };
        let known = korean.attributes.iter().map(|(it, _)| *it);
        let near = nearest(attribute, known.filter(|it| entry.pattern(Some(it)).is_none()));
        let found = Diagnostic::warning("obsolete_attribute").arg("name", name);
        page.push(found.arg("near", near.unwrap_or_default()).at(entry.at(attribute)));
    }
}

/// Terms that no message of the language uses.
pub(super) fn unused_terms(
    own: &Book<'_>,
    is_reviewed: impl Fn(&Entry<'_>) -> bool,
    page: &mut Page<'_>,
) {
    let used: BTreeSet<String> = own
        .entries
        .values()
        .flat_map(|it| it.patterns().map(|(_, it)| it).collect::<Vec<_>>())
        .flat_map(|it| Used::of(it).references)
        .map(|(name, _)| name)
        .collect();
    for entry in own.entries.values().filter(|it| it.id.starts_with('-') && is_reviewed(it)) {
        if !used.contains(&entry.id) {
            let found = Diagnostic::warning("unused_term").arg("name", &entry.id);
            page.push(found.at(entry.place()));
        }
    }
}

/// A Korean message of the site that replaces no built-in one, is no word, and that nothing uses.
pub(super) fn unused(
    language: &Language<'_, '_>,
    (built_in, kinds): (&BTreeSet<&str>, &[&str]),
    page: &mut Page<'_>,
) {
    let entries = || language.own.entries.values();
    let used: BTreeSet<String> = entries()
        .flat_map(|it| it.patterns().map(|(_, it)| it).collect::<Vec<_>>())
        .flat_map(|it| Used::of(it).references)
        .map(|(name, _)| name.split('.').next().unwrap_or_default().to_owned())
        .collect();
    let is_word =
        |id: &str| kinds.iter().any(|it| id.strip_prefix(it).is_some_and(|it| it.starts_with('-')));
    for entry in entries().filter(|it| it.is_own && !it.id.starts_with(['-'])) {
        let id = entry.id.as_str();
        if built_in.contains(id) || is_word(id) || used.contains(id) || id.starts_with(OF_THEMES) {
            continue;
        }
        let near = nearest(id, built_in.iter().copied()).unwrap_or_default();
        let found = Diagnostic::warning("message_unused").arg("name", id).arg("near", near);
        page.push(found.at(entry.place()));
    }
}
