//! What shows that a section has something to say, although it says `none` or is left out: shared
//! by the rules that find such a section, each named after it (`cameras_denied`).

use super::{
    automated_decisions_denied, automatic_collection_denied, cameras_denied, children_denied,
    cross_border_denied, entrustment_denied, provision_denied, pseudonymized_denied,
    sensitive_denied,
};
use crate::diag::Severity;
use crate::fact::{Kind, Word, kinds};
use crate::lint::words::{lists_of_items, placed};
use crate::lint::{Hit, Subject};
use crate::policy::{Policy, State};
use indexmap::IndexSet;

/// A fact that shows that something is done.
#[derive(Clone, Debug)]
pub(super) struct Sign {
    path: String,
    value: String,
    is_certain: bool,
}

impl Sign {
    /// It can mean nothing else.
    pub(super) fn certain(path: impl ToString, value: impl ToString) -> Self {
        Self { path: path.to_string(), value: value.to_string(), is_certain: true }
    }

    /// It mostly means that, but need not.
    pub(super) fn likely(path: impl ToString, value: impl ToString) -> Self {
        Self::certain(path, value).weakened()
    }

    /// The same, no longer certain.
    pub(super) fn weakened(self) -> Self {
        Self { is_certain: false, ..self }
    }
}

/// The finding that a section says nothing of what is done. One that says `none` is found there;
/// one that is left out at what shows it.
pub(super) fn denied(subject: &Subject<'_>, section: &str, signs: &[Sign]) -> Option<Hit> {
    let first = signs.iter().find(|it| it.is_certain).or(signs.first())?;
    let (path, kind) = match subject.state(section) {
        State::Said => return None,
        State::None(_) => (section, "none"),
        State::LeftOut => (first.path.as_str(), "left-out"),
    };
    // What only makes it likely adds nothing to what is certain.
    let telling = signs.iter().filter(|it| it.is_certain == first.is_certain);
    let values: IndexSet<&str> = telling.map(|it| it.value.as_str()).collect();
    let values: Vec<&str> = values.into_iter().take(4).collect();
    let weight = if first.is_certain { Severity::Error } else { Severity::Warning };
    let hit = Hit::at(path).arg("kind", kind).arg("known", values.join(", "));
    Some(hit.at_most(weight))
}

/// Whether other facts show that a section has something to say: then the rule named after it tells
/// that it is missing.
pub(super) fn implies(subject: &Subject<'_>, section: &str) -> bool {
    let signs = match section {
        "children" => children_denied::signs(subject),
        "provision" => provision_denied::signs(subject),
        "entrustment" => entrustment_denied::signs(subject),
        "cross_border" => cross_border_denied::signs(subject),
        "sensitive" => sensitive_denied::signs(subject),
        "pseudonymized" => pseudonymized_denied::signs(subject),
        "automatic_collection" => automatic_collection_denied::signs(subject),
        "automated_decisions" => automated_decisions_denied::signs(subject),
        "cameras" => cameras_denied::signs(subject),
        _ => Vec::new(),
    };
    denied(subject, section, &signs).is_some()
}

/// The items of all lists that are so, as certain signs.
pub(super) fn items(policy: &Policy, is_it: impl Fn(&Word<kinds::Item>) -> bool) -> Vec<Sign> {
    let lists = lists_of_items(policy).into_iter();
    let all = lists.flat_map(|(path, items)| placed(&path, items));
    all.filter(|(_, it)| is_it(it)).map(|(path, it)| Sign::certain(path, shown(it))).collect()
}

/// The words that are among those of a list, as certain signs.
pub(super) fn among<K: Kind>(
    words: Vec<(String, &Word<K>)>,
    telling: &'static [&'static str],
) -> impl Iterator<Item = Sign> {
    words.into_iter().filter_map(|(path, it)| {
        let word = it.known().filter(|it| telling.contains(it))?;
        Some(Sign::certain(path, word))
    })
}

/// A word as it stands in the file, or the clinic's own text.
pub(super) fn shown<K: Kind>(word: &Word<K>) -> String {
    match word {
        Word::Known(word, _) => word.to_string(),
        Word::Own(text) => {
            crate::lint::words::texts(text).first().map(|it| (*it).to_owned()).unwrap_or_default()
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rules_in;

    /// The rules on what a policy says twice, on its dates and on its languages.
    const CODES: &[&str] = &[
        "children_denied",
        "provision_denied",
        "entrustment_denied",
        "hosting_not_entrusted",
        "entrustment_by_consent_promised",
        "cross_border_denied",
        "sensitive_denied",
        "pseudonymized_denied",
        "automatic_collection_denied",
        "rights_contradiction",
        "automated_decisions_denied",
        "cameras_denied",
        "date_imprecise",
        "date_order",
        "statement_contradicted",
        "english_for_premises_missing",
    ];

    #[test]
    fn what_the_first_versions_of_the_samples_say_twice() {
        let found = of_rules_in(
            CODES,
            &[
                ("medi-clusters", "2024-04"),
                ("medius", "2024-09-06"),
                ("gangnam-medical-service", "2022-04"),
                ("we-want-clinic", "2015-08-31"),
                ("all-clinic", "2012-03-03"),
            ],
        );
        insta::assert_debug_snapshot!(found, @r#"
        [
            "medi-clusters hosting_not_entrusted: warning entrustment at `entrustment` known=items.collected_by.website",
            "medi-clusters entrustment_by_consent_promised: warning entrustment.none.no-entrustment-without-consent at `no-entrustment-without-consent` known=no-entrustment-without-consent, entrustment-notified-with-prior-consent",
            "medi-clusters date_imprecise: error effective at `2024-04` name=effective value=2024-04",
            "gangnam-medical-service hosting_not_entrusted: note entrustment at `entrustment` known=processing.free-estimate-and-self-diagnosis.website_forms.free-estimate",
            "gangnam-medical-service entrustment_by_consent_promised: warning entrustment.none.entrustment-notified-in-detail-with-consent at `entrustment-notified-in-detail-with-consent` known=entrustment-notified-in-detail-with-consent",
            "gangnam-medical-service date_imprecise: error effective at `2022-04` name=effective value=2022-04",
            "we-want-clinic pseudonymized_denied: warning processing.all-services.purposes.education-analysis-data at `education-analysis-data` kind=left-out known=education-analysis-data, research-analysis-data, deidentified-statistics, deidentified-academic-research",
            "we-want-clinic rights_contradiction: warning rights.not_accepted.other-than-visit at `other-than-visit` value=other-than-visit known=website",
            "all-clinic hosting_not_entrusted: warning entrustment at `entrustment` known=items.collected_by.website",
            "all-clinic entrustment_by_consent_promised: warning entrustment.none.no-entrustment-without-consent at `no-entrustment-without-consent` known=no-entrustment-without-consent, entrustment-notified-with-prior-consent-if-necessary",
            "all-clinic sensitive_denied: warning items.collected_by.consultation-board at `consultation-board` kind=left-out known=consultation-board",
            "all-clinic pseudonymized_denied: warning provision.exceptions.deidentified-statistics at `deidentified-statistics` kind=left-out known=deidentified-statistics, deidentified-academic-research",
        ]
        "#);
    }

    /// Who hosts the website of a public body that entrusts nothing is asked in a note: the facts do
    /// not tell.
    #[test]
    fn the_amended_samples_say_one_thing() {
        let found = of_rules_in(
            CODES,
            &[
                ("medi-clusters", "2026-11-01"),
                ("medius", "2026-12-21"),
                ("gangnam-medical-service", "2026-10-02"),
                ("we-want-clinic", "2027-01-01"),
                ("we-want-clinic", "2027-03-09"),
                ("all-clinic", "2027-01-11"),
            ],
        );
        insta::assert_debug_snapshot!(found, @r#"
        [
            "gangnam-medical-service hosting_not_entrusted: note entrustment at `entrustment` known=processing.free-estimate-and-self-diagnosis.website_forms.free-estimate",
        ]
        "#);
    }
}
