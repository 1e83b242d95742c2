//! Variables, references, functions and choices: what a text is filled with, and how it chooses.

use super::pair::{CATEGORIES, Pair, is_plural};
use super::tree::{Entry, Pattern, Select, Used, key};
use super::{Language, Page};
use crate::diag::Diagnostic;
use crate::l10n::josa;
use crate::l10n::parity::{ALWAYS, FUNCTIONS, IN_ONE_LANGUAGE};
use crate::source::yaml::nearest;
use fluent_syntax::ast;
use std::collections::BTreeSet;

/// A language may choose by these less finely than CLDR: nothing is counted as `zero` that cannot
/// be said with the other forms, Arabic writes `many` and `other` alike where no short vowels are
/// written (`11 سنة`, `100 سنة`), and Vietnamese has no forms at all (CLDR has `one` since 49).
const OPTIONAL: &[(&str, &str)] = &[("", "zero"), ("ar", "many"), ("vi", "one")];

/// What a message alone shows, Korean ones too.
pub(super) fn entry(language: &Language<'_, '_>, entry: &Entry<'_>, page: &mut Page<'_>) {
    for (_, pattern) in entry.patterns() {
        let used = Used::of(pattern);
        for select in &used.selects {
            twins(entry, select, page);
            if is_plural(select) {
                plural(language, entry, select, page);
            }
        }
        for (name, arguments) in &used.calls {
            call(entry, name, arguments, page);
        }
    }
}

/// A translation beside its Korean.
pub(super) fn check(language: &Language<'_, '_>, pair: &Pair<'_, '_>, page: &mut Page<'_>) {
    let korean = Used::of(pair.korean);
    let own = Used::of(pair.own);
    let of = |used: &Used<'_, '_>| -> BTreeSet<String> {
        let all = used.shown.iter().chain(&used.selecting).chain(&pair.chosen_by);
        all.map(|it| (*it).to_owned()).collect()
    };
    let has = of(&own);
    let shown: BTreeSet<&str> = korean.shown.iter().copied().collect();
    // A name that is misspelt has been told where it stands.
    let misspelt = |name: &str| {
        let known = || korean.shown.iter().chain(&korean.selecting).copied();
        let unknown =
            own.shown.iter().chain(&own.selecting).filter(|it| !known().any(|k| k == **it));
        unknown.into_iter().any(|it| nearest(it, known()) == Some(name))
    };
    let is_free = |it: &&str| ALWAYS.contains(it) || IN_ONE_LANGUAGE.contains(it);
    let is_missing = |it: &&str| !has.contains(*it) && !is_free(it) && !misspelt(it);
    for name in shown.into_iter().filter(is_missing) {
        let found = Diagnostic::error("missing_variable").arg("name", name);
        page.push(found.arg("value", &pair.name).at(pair.place()));
    }
    references(language, pair, (&korean, &own), page);
    for select in &own.selects {
        let Some(variable) = select.variable() else { continue };
        forms(pair, select, variable, page);
    }
}

/// A plural form that does not say its number, though others of the choice do.
fn forms(pair: &Pair<'_, '_>, select: &Select<'_, '_>, variable: &str, page: &mut Page<'_>) {
    if !is_plural(select) {
        return;
    }
    let says = |it: &ast::Variant<&str>| Used::of(&it.value).shown.contains(&variable);
    if !select.variants.iter().any(says) {
        return;
    }
    // `one record`, `both records` need no number; `few` and `many` are more than one number.
    for it in select.variants.iter().filter(|it| ["few", "many", "other"].contains(&key(it))) {
        if !says(it) {
            let found = Diagnostic::error("missing_variable").arg("name", variable);
            page.push(found.arg("value", &pair.name).at(pair.entry.at(key(it))));
        }
    }
}

/// Messages referred to: a translation shows the same ones as the Korean. Terms are each
/// language's own.
fn references(
    language: &Language<'_, '_>,
    pair: &Pair<'_, '_>,
    (korean, own): (&Used<'_, '_>, &Used<'_, '_>),
    page: &mut Page<'_>,
) {
    let named = |used: &Used<'_, '_>| -> BTreeSet<String> {
        let names = used.references.iter().map(|(it, _)| it.clone());
        names.filter(|it| !it.starts_with('-')).collect()
    };
    let (wanted, given) = (named(korean), named(own));
    // What is not there at all has been told when the catalog was loaded.
    let is_there = |name: &str| {
        let (id, attribute) = name.split_once('.').map_or((name, None), |(a, b)| (a, Some(b)));
        language.own.find(id, attribute).is_some()
    };
    for name in wanted.difference(&given).filter(|_| given.iter().all(|it| is_there(it))) {
        let found = Diagnostic::warning("missing_reference").arg("name", name);
        page.push(found.arg("value", &pair.name).at(pair.place()));
    }
    for (name, slice) in &own.references {
        let is_extra = !name.starts_with('-') && !wanted.contains(name) && *name != pair.name;
        if is_extra && is_there(name) {
            let found = Diagnostic::warning("extra_reference").arg("name", name);
            page.push(found.arg("value", &pair.name).at(pair.entry.at(slice)));
        }
    }
}

/// Two variants of one name: the second is never chosen.
fn twins(entry: &Entry<'_>, select: &Select<'_, '_>, page: &mut Page<'_>) {
    let mut seen = BTreeSet::new();
    for variant in select.variants {
        if !seen.insert(key(variant)) {
            let found = Diagnostic::error("duplicate_variant").arg("name", key(variant));
            page.push(found.at(entry.at(key(variant))));
        }
    }
}

/// Forms that are never chosen, and forms that are wanted and not there, by the rules that choose.
fn plural(
    language: &Language<'_, '_>,
    entry: &Entry<'_>,
    select: &Select<'_, '_>,
    page: &mut Page<'_>,
) {
    let keys: BTreeSet<&str> = select.variants.iter().map(key).collect();
    let reachable = &language.categories;
    for variant in select.variants {
        let name = key(variant);
        if CATEGORIES.contains(&name)
            && !variant.default
            && !reachable.iter().any(|it| it.0 == name)
        {
            let known: Vec<&str> = reachable.iter().map(|it| it.0).collect();
            let found = Diagnostic::warning("unreachable_plural").arg("name", name);
            page.push(found.arg("known", known.join(", ")).at(entry.at(name)));
        }
    }
    let tag = language.locale.as_str();
    let is_covered = |category: &str, numbers: &[i64]| {
        keys.contains(category)
            || OPTIONAL.contains(&("", category))
            || OPTIONAL.contains(&(tag, category))
            // `[1]` says as much as `[one]` where no other number is counted so.
            || numbers.iter().all(|it| keys.contains(it.to_string().as_str()))
    };
    let default = select.variants.iter().find(|it| it.default).map_or("", key);
    let missing: Vec<&str> = reachable
        .iter()
        .filter(|(it, numbers)| !is_covered(it, numbers) && *it != "other" && *it != default)
        .map(|(it, _)| *it)
        .collect();
    if !missing.is_empty() {
        let first = select.variants.first().map_or(entry.name, key);
        let found = Diagnostic::warning("missing_plural").arg("name", missing.join(", "));
        page.push(found.at(entry.at(first)));
    }
}

/// The categories that whole numbers have in a language, each with the first numbers of it.
pub(super) fn categories(plural: impl Fn(i64) -> &'static str) -> Vec<(&'static str, Vec<i64>)> {
    let mut found: Vec<(&'static str, Vec<i64>)> = Vec::new();
    for number in (0..=1000).chain([1_000_000]) {
        let category = plural(number);
        match found.iter_mut().find(|(it, _)| *it == category) {
            Some((_, numbers)) if numbers.len() < 3 => numbers.push(number),
            Some(_) => {}
            None => found.push((category, vec![number])),
        }
    }
    found.sort_by_key(|(it, _)| CATEGORIES.iter().position(|known| known == it));
    found
}

/// A call that cannot be filled in, whatever it is given.
fn call(entry: &Entry<'_>, name: &str, arguments: &ast::CallArguments<&str>, page: &mut Page<'_>) {
    use ast::InlineExpression as It;
    if !FUNCTIONS.contains(&name) {
        return;
    }
    let second = match arguments.positional.as_slice() {
        [It::VariableReference { .. }] => None,
        [It::VariableReference { .. }, It::StringLiteral { value }] => Some(*value),
        _ => {
            let found = Diagnostic::error("bad_arguments").arg("name", name);
            page.push(found.at(entry.at(name)));
            return;
        }
    };
    match (name, second) {
        ("JOSA", Some(pair)) if josa::particle("가", pair).is_some() => {}
        ("JOSA", Some(pair)) => {
            let found = Diagnostic::error("unknown_particle").arg("value", pair);
            // At the name, where resolving finds it, too: it is told once.
            page.push(found.at(entry.at(name)));
        }
        (_, None) if name != "JOSA" => {}
        _ => {
            let found = Diagnostic::error("bad_arguments").arg("name", name);
            page.push(found.at(entry.at(name)));
        }
    }
}

/// Variants between words: those of the Korean, no more and no fewer.
pub(super) fn variants<'s>(
    korean: &Pattern<'s>,
    own: &Pattern<'s>,
    entry: &Entry<'s>,
    page: &mut Page<'_>,
) {
    let korean = Used::of(korean);
    let own = Used::of(own);
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for select in &own.selects {
        let Some(variable) = select.variable() else { continue };
        let is_by_word = |it: &Select<'_, '_>| {
            !is_plural(it)
                && it.variants.iter().any(|it| matches!(it.key, ast::VariantKey::Identifier { .. }))
        };
        // Several choices of one variable in the Korean: together they show what it can be.
        let originals: Vec<&Select<'_, '_>> = korean
            .selects
            .iter()
            .filter(|it| it.variable() == Some(variable) && is_by_word(it))
            .collect();
        if originals.is_empty() || !is_by_word(select) {
            continue;
        }
        let names = |select: &Select<'_, 's>| select.variants.iter().map(key).collect::<Vec<_>>();
        let known: BTreeSet<&str> = originals.iter().flat_map(|it| names(it)).collect();
        for variant in select.variants.iter().filter(|it| !it.default) {
            if !known.contains(key(variant)) {
                let list: Vec<&str> = known.iter().copied().collect();
                let found = Diagnostic::warning("extra_variant").arg("name", key(variant));
                page.push(found.arg("known", list.join(", ")).at(entry.at(key(variant))));
            }
        }
        if !told.insert(variable) {
            continue;
        }
        let has: BTreeSet<&str> = own
            .selects
            .iter()
            .filter(|it| it.variable() == Some(variable))
            .flat_map(names)
            .collect();
        let default = |it: &&ast::Variant<&str>| it.default;
        let named: BTreeSet<&str> = originals
            .iter()
            .flat_map(|it| it.variants.iter().filter(|it| !default(it)).map(key))
            .collect();
        let missing: Vec<&str> = named.into_iter().filter(|it| !has.contains(it)).collect();
        if !missing.is_empty() {
            let first = select.variants.first().map_or(entry.name, key);
            let found = Diagnostic::warning("missing_variant").arg("name", missing.join(", "));
            page.push(found.arg("value", variable).at(entry.at(first)));
        }
    }
    for select in &korean.selects {
        let Some(variable) = select.variable() else { continue };
        let is_used = own.selecting.iter().chain(&own.shown).any(|it| *it == variable);
        if !is_used && !is_plural(select) && told.insert(variable) {
            let names: Vec<&str> = select.variants.iter().map(key).collect();
            let found = Diagnostic::warning("missing_variant").arg("name", names.join(", "));
            page.push(found.arg("value", variable).at(entry.place()));
        }
    }
}
