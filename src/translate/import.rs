//! What is taken of a file that came back.
//!
//! A unit whose Korean has changed meanwhile is left out, and told; so is one that is not done. A
//! unit with a mistake is an error, and nothing is written of the file it belongs to: the mistake
//! is mended in the translator's file, which is then imported again.

use super::po::name_in;
use super::unit::{Progress, Returned, Unit, of_sentence};
use crate::diag::{Diagnostic, Findings, Place, SourceFile};
use crate::l10n::{Edit, Locale, Made, Name, Path, Sentence, State, Translations, Wording};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is to be done.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// Texts that change, by the path of their file in the language's folder.
    pub edits: BTreeMap<String, Vec<Edit>>,
    /// What texts that were taken are made from, by the same paths, where that is not recorded yet.
    pub made: BTreeMap<String, Vec<(String, Made)>>,
    /// Texts that were taken.
    pub taken: usize,
    /// Texts that were left out because they are not done.
    pub undone: usize,
    /// What was refused.
    pub findings: Findings,
}

/// Holds what came back against the texts as they are.
pub fn import(
    translations: &Translations,
    locale: &Locale,
    file: &Arc<SourceFile>,
    returned: &[Returned],
) -> Import {
    let mut groups: BTreeMap<String, Vec<&Returned>> = BTreeMap::new();
    for it in returned {
        groups.entry(name_in(&it.context)).or_default().push(it);
    }
    let mut result = Import::default();
    let mut broken: BTreeSet<String> = BTreeSet::new();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let categories = Translations::categories(locale);
    for sentence in translations.sentences(locale) {
        let Some(group) = groups.remove(&sentence.name()) else { continue };
        let work = Work { translations, sentence: &sentence, file, locale };
        match work.take(&group, &of_sentence(&sentence, &categories, None)) {
            Taken::Undone => result.undone += 1,
            Taken::Outdated(found) => result.findings.push(*found),
            Taken::Broken(found) => {
                result.findings.extend(found);
                broken.insert(work.path());
            }
            Taken::Text(wording) => {
                *taken.entry(work.path()).or_default() += 1;
                if wording.is_some() || sentence.state != State::Translated {
                    let made = (sentence.name(), Made::from(sentence.korean.wording));
                    result.made.entry(work.path()).or_default().push(made);
                }
                if let Some(wording) = wording {
                    let (id, attribute) = (sentence.id.to_owned(), sentence.attribute);
                    let edit = Edit { id, attribute: attribute.map(str::to_owned), wording };
                    result.edits.entry(work.path()).or_default().push(edit);
                }
            }
        }
    }
    for it in groups.into_values().flatten() {
        let found = Diagnostic::warning("exchange_unknown").arg("name", &it.context);
        result.findings.push(found.locale(locale).at(Place::new(file, it.span.clone())));
    }
    for path in broken {
        result.edits.remove(&path);
        result.made.remove(&path);
        taken.remove(&path);
    }
    result.taken = taken.values().sum();
    result
}

/// What came of one text.
enum Taken {
    /// Its wording, if it changes.
    Text(Option<Wording>),
    Undone,
    Outdated(Box<Diagnostic>),
    Broken(Findings),
}

struct Work<'a> {
    translations: &'a Translations,
    sentence: &'a Sentence<'a>,
    file: &'a Arc<SourceFile>,
    locale: &'a Locale,
}

impl Work<'_> {
    /// Where the text stands or will stand: in the site's own file that has it, else in the file
    /// that is called as the Korean one.
    fn path(&self) -> String {
        let held = self.translations.holder(self.locale, self.sentence.id);
        let own = held.filter(|(_, built_in)| built_in.is_none());
        let own = own.and_then(|(file, _)| file.path.splitn(3, '/').nth(2));
        own.unwrap_or(&self.sentence.file).to_owned()
    }

    fn found(&self, it: &Returned, found: Diagnostic) -> Diagnostic {
        let found = found.arg("name", &it.context).locale(self.locale);
        found.at(Place::new(self.file, it.span.clone()))
    }

    fn take(&self, group: &[&Returned], units: &[Unit]) -> Taken {
        let outdated = |it: &&&Returned| {
            let unit = units.iter().find(|unit| unit.context == it.context);
            unit.is_none_or(|unit| {
                let is_same = it.korean.trim() == unit.korean.notation().trim();
                !is_same || it.hash.as_ref().is_some_and(|it| *it != unit.hash)
            })
        };
        if let Some(it) = group.iter().find(outdated) {
            let found = Diagnostic::warning("exchange_outdated")
                .arg("before", it.korean.trim())
                .arg("after", self.sentence.korean.wording);
            return Taken::Outdated(Box::new(self.found(it, found)));
        }
        let mut variants = Vec::new();
        let mut broken = Findings::new();
        let mut is_changed = false;
        for unit in units {
            let Some(it) = group.iter().find(|it| it.context == unit.context) else {
                return Taken::Undone;
            };
            let present = unit.target.as_ref().map(|it| it.notation().trim().to_owned());
            let is_same = present.as_deref() == Some(it.target.trim());
            let is_left = match it.progress {
                Progress::Done => false,
                Progress::Silent => is_same,
                Progress::InDoubt => true,
            };
            if is_left || it.target.trim().is_empty() {
                return Taken::Undone;
            }
            if is_same {
                variants.extend(unit.target.clone());
                continue;
            }
            match Wording::parse(&it.target) {
                Err(detail) => {
                    let found = Diagnostic::error("exchange_unreadable").arg("detail", detail);
                    broken.push(self.found(it, found));
                }
                Ok(text) => {
                    let text = text.without_particles();
                    is_changed |= present.as_deref() != Some(text.notation().trim());
                    broken.extend(self.placeables(it, unit, &text));
                    variants.push(text);
                }
            }
        }
        if !broken.is_empty() {
            return Taken::Broken(broken);
        }
        if !is_changed {
            return Taken::Text(None);
        }
        let paths = self.paths(units.len());
        let variants: Vec<(Path, Wording)> = paths.into_iter().zip(variants).collect();
        Taken::Text(Some(Wording::of_variants(&variants)))
    }

    /// The variants of the units, in their order.
    fn paths(&self, count: usize) -> Vec<Path> {
        let shape = match self.sentence.translation {
            Some(it) => it.wording.clone(),
            None => {
                let categories = Translations::categories(self.locale);
                self.sentence.korean.wording.shaped(self.sentence.english, &categories)
            }
        };
        shape.variants().into_iter().map(|(path, _)| path).take(count).collect()
    }

    /// What the Korean fills in is filled in, and nothing else: a variable that chooses the variant
    /// need not be told again, and the text may call the controller otherwise.
    fn placeables(&self, it: &Returned, unit: &Unit, text: &Wording) -> Findings {
        let is_filled = |it: &Name| matches!(it, Name::Variable(_) | Name::Message(_));
        let korean: BTreeSet<Name> = unit.korean.names().into_iter().filter(is_filled).collect();
        let whole: BTreeSet<Name> = self.sentence.korean.wording.names();
        let present: BTreeSet<Name> =
            self.sentence.translation.map(|it| it.wording.names()).unwrap_or_default();
        let own: BTreeSet<Name> = text.names();
        let we = Name::Variable("we".to_owned());
        let selected: BTreeSet<Name> = self
            .paths(usize::MAX)
            .into_iter()
            .filter(|path| unit.context.ends_with(&path.suffix()))
            .flat_map(|path| path.names().cloned().collect::<Vec<_>>())
            .collect();
        let missing = korean
            .iter()
            .filter(|it| !own.contains(it) && **it != we && !selected.contains(*it))
            .map(said);
        let strange = own
            .iter()
            .filter(|it| match it {
                // A text may have what the language already says there otherwise than Korean.
                Name::Variable(_) | Name::Message(_) | Name::Term(_) => {
                    !whole.contains(*it) && !present.contains(*it) && **it != we
                }
                Name::Function(name) => !FUNCTIONS.contains(&name.as_str()),
            })
            .map(said);
        let (missing, strange): (Vec<String>, Vec<String>) = (missing.collect(), strange.collect());
        let mut found = Findings::new();
        if !missing.is_empty() {
            let known = missing.join(", ");
            found.push(self.found(it, Diagnostic::error("exchange_lost").arg("value", known)));
        }
        if !strange.is_empty() {
            let known = strange.join(", ");
            found.push(self.found(it, Diagnostic::error("exchange_strange").arg("value", known)));
        }
        found
    }
}

/// Functions that a translation may call; particles are Korean's own.
const FUNCTIONS: &[&str] = &["CAP", "DATE", "YEAR", "MONTH", "DAY", "NUMBER", "LIST"];

fn said(name: &Name) -> String {
    match name {
        Name::Variable(it) => format!("{{ ${it} }}"),
        Name::Message(it) => format!("{{ {it} }}"),
        Name::Term(it) => format!("{{ -{it} }}"),
        Name::Function(it) => format!("{{ {it}(…) }}"),
    }
}
