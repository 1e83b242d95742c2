//! What an activity says it rests on, and whether that can carry what it processes.

use super::Subject;
use super::words::texts;
use crate::fact::{Citation, Word, kinds};
use crate::law::Law;
use crate::policy::processing::{Activity, Basis, ItemLists};

/// The act that all policies are held against.
pub(super) const PRIVACY_ACT: &str = "personal-information-protection-act";

/// Unique identification information, by its word and by what a clinic calls it in its own words.
const IDENTIFIERS: &[(&str, &[&str])] = &[
    (RESIDENT_NUMBER, &["주민등록번호", "주민번호", "resident registration number"]),
    ("passport-number", &["여권번호", "passport number"]),
    ("drivers-license-number", &["운전면허번호", "driver's license number"]),
    ("alien-registration-number", &["외국인등록번호", "alien registration number"]),
];

/// The word of the resident registration number, which the law treats more strictly than the rest.
pub(super) const RESIDENT_NUMBER: &str = "resident-registration-number";

/// What is stated as the basis of something.
pub(super) struct Bases<'a> {
    basis: &'a [Basis],
    law: &'a Law,
}

impl<'a> Bases<'a> {
    /// The bases that are stated in a list.
    pub(super) fn of(basis: &'a [Basis], subject: &Subject<'a>) -> Self {
        Self { basis, law: subject.law }
    }

    /// Whether any is stated.
    pub(super) fn are_stated(&self) -> bool {
        !self.basis.is_empty()
    }

    /// Whether consent is one of them.
    pub(super) fn have_consent(&self) -> bool {
        self.basis.contains(&Basis::Consent)
    }

    /// Whether an article of the privacy act is one of them, by how it begins: `23(1)`.
    pub(super) fn cite(&self, article: &str) -> bool {
        self.citations().any(|it| {
            let stated = it.article.as_ref().map(ToString::to_string);
            it.law.known() == Some(PRIVACY_ACT) && stated.is_some_and(|it| it.starts_with(article))
        })
    }

    /// Articles of other laws: neither of the privacy act nor of what is made under it.
    pub(super) fn other_laws(&self) -> impl Iterator<Item = &'a Citation> {
        let law = self.law;
        self.citations().filter(move |it| {
            it.law.known().is_none_or(|word| super::kept::act_of(law, word) != PRIVACY_ACT)
        })
    }

    /// Whether another law than the privacy act is an act or a presidential decree. What has no
    /// word in the vocabulary is taken for one, unless it calls itself an enforcement rule.
    pub(super) fn have_statute(&self) -> bool {
        self.other_laws().any(|it| !self.is_rule(it))
    }

    /// Whether a law is a ministerial rule (부령).
    pub(super) fn is_rule(&self, citation: &Citation) -> bool {
        match &citation.law {
            Word::Known(word, _) => {
                self.law.laws.get(word.as_str()).is_some_and(|it| it.kind == "rule")
            }
            Word::Own(text) => texts(text).iter().any(|it| {
                it.contains("시행규칙") || it.to_lowercase().contains("enforcement rule")
            }),
        }
    }

    fn citations(&self) -> impl Iterator<Item = &'a Citation> {
        self.basis.iter().filter_map(|it| match it {
            Basis::Law(citation) => Some(citation),
            Basis::Consent => None,
        })
    }
}

/// The unique identification information that an item is, also in the clinic's own words.
pub(super) fn identifier(item: &Word<kinds::Item>) -> Option<&'static str> {
    let is_it = |(word, names): &&(&'static str, &[&str])| match item {
        Word::Known(known, _) => known.as_str() == *word,
        Word::Own(text) => texts(text).iter().any(|it| says(it, names)),
    };
    IDENTIFIERS.iter().find(is_it).map(|(word, _)| *word)
}

fn says(text: &str, names: &[&str]) -> bool {
    // The first six digits of a resident registration number are a date of birth.
    let is_part = text.contains('앞');
    let text = text.to_lowercase();
    !is_part && names.iter().any(|it| text.contains(it))
}

/// Where in a list the items stand that are so.
pub(super) fn places_of<'a>(
    path: &str,
    items: &'a [Word<kinds::Item>],
    is_it: impl Fn(&Word<kinds::Item>) -> bool,
) -> Vec<(String, &'a Word<kinds::Item>)> {
    let place = |(at, it): (usize, &Word<kinds::Item>)| match it.known() {
        Some(word) => format!("{path}.{word}"),
        None => format!("{path}.{at}"),
    };
    let fits = items.iter().enumerate().filter(|(_, it)| is_it(it));
    fits.map(|(at, it)| (place((at, it)), it)).collect()
}

/// Where in the items of an activity those stand that are so, with the name of their list.
pub(super) fn items_of<'a>(
    slug: &str,
    lists: &'a ItemLists,
    is_it: impl Fn(&'static str, &Word<kinds::Item>) -> bool,
) -> Vec<(String, &'a Word<kinds::Item>)> {
    let in_list = |(name, items): (&'static str, &'a [Word<kinds::Item>])| {
        let path = format!("processing.{slug}.items.{name}");
        places_of(&path, items, |it| is_it(name, it))
    };
    lists.by_label().into_iter().flat_map(in_list).collect()
}

/// Where an activity processes sensitive information, and whether that is clear: what the policy
/// itself lists as sensitive, or a word that can be nothing else.
pub(super) fn sensitive_items<'a>(
    subject: &Subject<'_>,
    slug: &str,
    activity: &'a Activity,
) -> Vec<(String, &'a Word<kinds::Item>, bool)> {
    /// Words that need not be about health where the policy does not list them as sensitive.
    const UNCLEAR: &[&str] = &[
        "before-and-after-photos",
        "consultation-information",
        "information-needed-for-treatment",
        "questionnaire-responses",
    ];
    let sensitive = &subject.law.items.sensitive;
    let is_it = |list: &'static str, it: &Word<kinds::Item>| {
        list == "sensitive" || it.known().is_some_and(|word| sensitive.has(word))
    };
    let found = items_of(slug, &activity.items, is_it);
    let with_clearness = |(path, it): (String, &'a Word<kinds::Item>)| {
        let is_clear = path.contains(".items.sensitive.")
            || it.known().is_some_and(|word| !UNCLEAR.contains(&word));
        (path, it, is_clear)
    };
    found.into_iter().map(with_clearness).collect()
}
