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
        insta::assert_snapshot!(said("voluntary", "ko", VOLUNTARY), @"
        그 밖에 개인정보처리자가 개인정보 처리 기준 및 보호조치 등에 관하여 자율적으로 정한 사항
        ------------------------------------------------------------------------

        병원은 개인정보 처리 기준과 보호조치에 관하여 다음 사항을 자율적으로 정하고 있습니다.

        병원은 해마다 모의 훈련을 합니다.
        ");
        insta::assert_snapshot!(said("voluntary", "en", VOLUNTARY), @"
        Other matters voluntarily set by the personal information controller regarding processing standards and protective measures
        ------------------------------------------------------------------------

        The Hospital has voluntarily set the following regarding processing standards and protective measures.

        The Hospital holds a drill every year.
        ");
        assert_eq!(
            keys("voluntary", VOLUNTARY),
            ["voluntary.intro", "voluntary.statements.the-hospital-holds-a-drill-every-year"]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("voluntary", "ko", "voluntary: none"), @"
        그 밖에 개인정보처리자가 개인정보 처리 기준 및 보호조치 등에 관하여 자율적으로 정한 사항
        ------------------------------------------------------------------------

        병원은 개인정보 처리 기준과 보호조치에 관하여 자율적으로 정한 사항이 없습니다.
        ");
        insta::assert_snapshot!(said("voluntary", "en", "voluntary: none"), @"
        Other matters voluntarily set by the personal information controller regarding processing standards and protective measures
        ------------------------------------------------------------------------

        The Hospital has set nothing voluntarily regarding processing standards and protective measures.
        ");
        assert_eq!(said("voluntary", "en", ""), "");
    }
}
