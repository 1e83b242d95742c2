//! Items processed (처리하는 개인정보의 항목), Decree art. 31(1)1, with what is processed without consent apart
//! from the rest and with its legal basis, PIPA art. 22(3).

use super::Context;
use super::processing::Activity;
use crate::document::Composer;
use crate::fact::{Slug, Word, kinds};
use crate::key::Key;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// What is said of all items.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Items {
    /// How they are collected, for all activities.
    #[serde(default)]
    pub collected_by: Vec<Word<kinds::Method>>,
    /// On which forms of the website, for all activities.
    #[serde(default)]
    pub website_forms: Vec<Word<kinds::Form>>,
    /// Whole sentences.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

/// On what an activity rests, as far as the policy says (PIPA art. 22(3)).
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Law,
    Consent,
    Both,
    Unstated,
}

impl Part {
    /// In the order of the page, with the label of each.
    const ALL: [(Self, &'static str); 4] = [
        (Self::Law, "without-consent"),
        (Self::Consent, "with-consent"),
        (Self::Both, "with-consent-and-by-law"),
        (Self::Unstated, "basis-not-stated"),
    ];

    fn of(activity: &Activity) -> Self {
        match (activity.citations().next().is_some(), activity.is_by_consent()) {
            (true, false) => Self::Law,
            (false, true) => Self::Consent,
            (true, true) => Self::Both,
            (false, false) => Self::Unstated,
        }
    }
}

pub(super) fn compose(
    facts: &IndexMap<Slug, Activity>,
    c: &mut Composer<'_>,
    cx: &Context<'_>,
) {
    let told: Vec<(&Slug, &Activity)> = facts.iter().filter(|(_, it)| tells(it)).collect();
    if !told.is_empty() {
        c.sentence("intro", &[]);
    }
    let is_split = told.iter().any(|(_, it)| Part::of(it) != Part::Unstated);
    for (part, label) in Part::ALL {
        let write = |c: &mut Composer<'_>| {
            for (slug, activity) in told.iter().filter(|(_, it)| Part::of(it) == part) {
                let key = Key::new("processing").child(slug).child("items");
                c.group_as(key, activity.title(slug, c.voice()), |c| items(activity, c, cx));
            }
        };
        if is_split { c.group(label, c.label(label), write) } else { write(c) }
    }
    if let Some(items) = &cx.policy.items {
        c.group("collection", c.label("collection"), |c| {
            methods(&items.collected_by, &items.website_forms, c);
        });
        c.statements("statements", &items.statements);
    }
}

/// Whether the article has anything to say of an activity.
fn tells(activity: &Activity) -> bool {
    let Activity { items, collected_by, website_forms, statements, .. } = activity;
    !(items.is_empty()
        && collected_by.is_empty()
        && website_forms.is_empty()
        && statements.is_empty())
}

fn items(activity: &Activity, c: &mut Composer<'_>, cx: &Context<'_>) {
    if Part::of(activity) != Part::Consent {
        c.field_series("basis", &activity.basis);
    }
    for (label, items) in activity.items.by_label() {
        c.field_series(label, items);
    }
    let is_unique = |it: &Word<kinds::Item>| {
        it.known().is_some_and(|word| cx.law.items.unique_identifiers.has(word))
    };
    let unique: Vec<_> = activity.items.all().filter(|it| is_unique(it)).collect();
    c.field_series("unique-identifiers", &unique);
    methods(&activity.collected_by, &activity.website_forms, c);
    c.notes("statements", &activity.statements);
}

fn methods(
    collected_by: &[Word<kinds::Method>],
    website_forms: &[Word<kinds::Form>],
    c: &mut Composer<'_>,
) {
    c.field_series("collected-by", collected_by);
    c.field_series("website-forms", website_forms);
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const SPLIT: &str = "
processing:
  membership:
    basis: consent
    items: { required: [login-id, password], optional: [mobile-phone], automatic: [cookies] }
    website_forms: [membership-registration]
    statements: [phone-is-optional-at-members-choice]
  medical-care:
    basis: { law: medical-service-act, article: '22(1)' }
    items: { required: [name, resident-registration-number], sensitive: [medical-history] }
  foreign-patient-services:
    basis: [consent, { law: foreign-patient-act, article: '11' }]
    items: { required: [passport-number] }
  inquiries: { items: { unspecified: [name, email] }, collected_by: [phone] }
  research: { purposes: [academic-research] }
items:
  collected_by: [website, written-form]
  website_forms: [online-reservation]
  statements: [minimum-items-collected]
";

    #[test]
    fn what_is_processed_without_consent_stands_apart() {
        insta::assert_snapshot!(said("items", "ko", SPLIT), @"");
        insta::assert_snapshot!(said("items", "en", SPLIT), @"");
    }

    #[test]
    fn no_basis_is_claimed_that_the_policy_does_not_state() {
        let yaml = "processing: { membership: { items: { unspecified: [name] } } }";
        insta::assert_snapshot!(said("items", "ko", yaml), @"");
        insta::assert_snapshot!(said("items", "en", yaml), @"");
        assert_eq!(
            keys("items", yaml),
            [
                "items.intro",
                "processing.membership.items",
                "processing.membership.items",
                "processing.membership.items.unspecified",
            ]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("items", "ko", "processing: none"), @"");
        insta::assert_snapshot!(said("items", "en", "processing: none"), @"");
        assert_eq!(said("items", "ko", "items: { collected_by: [website] }"), "");
    }
}
