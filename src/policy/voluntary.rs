//! What the controller does of its own accord (자율적으로 정한 사항), PIPC guideline item 23.

use super::Context;
use crate::document::Composer;
use crate::fact::{Word, kinds};
use schemars::JsonSchema;
use serde::Deserialize;

/// Standards and protection that no law asks for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Voluntary {
    /// What is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

pub(super) fn compose(facts: &Voluntary, c: &mut Composer<'_>, _: &Context<'_>) {
    if !facts.statements.is_empty() {
        c.sentence("intro", &[]);
    }
    c.statements("statements", &facts.statements);
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const VOLUNTARY: &str = "
voluntary:
  statements:
    - { ko: 병원은 해마다 모의 훈련을 합니다., en: The Hospital holds a drill every year. }
";

    #[test]
    fn what_the_clinic_set_itself_is_said() {
        insta::assert_snapshot!(said("voluntary", "ko", VOLUNTARY), @"");
        insta::assert_snapshot!(said("voluntary", "en", VOLUNTARY), @"");
        assert_eq!(
            keys("voluntary", VOLUNTARY),
            ["voluntary.intro", "voluntary.statements.the-hospital-holds-a-drill-every-year"]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("voluntary", "ko", "voluntary: none"), @"");
        insta::assert_snapshot!(said("voluntary", "en", "voluntary: none"), @"");
        assert_eq!(said("voluntary", "en", ""), "");
    }
}
