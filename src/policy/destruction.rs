//! Procedure and methods of destruction (개인정보의 파기 절차 및 방법), PIPA art. 21 and 30(1)3-2.

use super::{Context, retention};
use crate::document::{Composer, Fill, Href, Inline, Say};
use crate::fact::{Word, kinds};
use crate::key::Key;
use schemars::JsonSchema;
use serde::Deserialize;

/// How personal information is destroyed.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Destruction {
    /// The procedure, step by step.
    #[serde(default)]
    pub procedure: Vec<Word<kinds::Statement>>,
    /// The methods, by medium.
    #[serde(default)]
    pub methods: Methods,
    /// What is said before them.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

/// How each medium is destroyed (Decree art. 16).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Methods {
    /// Electronic files.
    #[serde(default)]
    pub electronic: Vec<Word<kinds::Destruction>>,
    /// Records, printouts and documents on paper.
    #[serde(default)]
    pub paper: Vec<Word<kinds::Destruction>>,
}

pub(super) fn compose(facts: &Destruction, c: &mut Composer<'_>, cx: &Context<'_>) {
    c.statements("statements", &facts.statements);
    c.group("procedure", c.label("procedure"), |c| {
        for step in &facts.procedure {
            c.paragraph(&step.row_name(), step.say(c.voice()));
        }
    });
    c.group("methods", c.label("methods"), |c| {
        c.field_series("electronic", &facts.methods.electronic);
        c.field_series("paper", &facts.methods.paper);
    });
    if retention::has_kept_by_law(cx) {
        c.group("kept-by-law", c.label("kept-by-law"), |c| {
            let content = c.voice().message("retention", None, &[]);
            let href = Href::Fact(Key::new(retention::KEPT_BY_LAW));
            let section = Fill::Inlines(vec![Inline::Link { href, content }]);
            c.sentence("kept-by-law-separately", &[("section", section)]);
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const DESTRUCTION: &str = "
processing: { membership: { retention: { until: membership-ends } } }
kept_by_law: [contract]
destruction:
  procedure: [destruction-selected-and-approved]
  methods: { electronic: [unreproducible-deletion], paper: [shredding, incineration] }
  statements: [destroyed-promptly-after-collection-and-use]
";

    #[test]
    fn procedure_methods_and_what_is_kept_instead() {
        insta::assert_snapshot!(said("destruction", "ko", DESTRUCTION), @"");
        insta::assert_snapshot!(said("destruction", "en", DESTRUCTION), @"");
    }

    #[test]
    fn nothing_is_said_of_records_that_the_page_does_not_list() {
        let yaml = "destruction: { methods: { paper: [shredding] } }\nkept_by_law: [contract]";
        assert_eq!(
            keys("destruction", yaml),
            ["destruction.methods", "destruction.methods", "destruction.methods.paper"]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("destruction", "ko", "destruction: none"), @"");
        insta::assert_snapshot!(said("destruction", "en", "destruction: none"), @"");
        assert_eq!(said("destruction", "ko", ""), "");
    }
}
