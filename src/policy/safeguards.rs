//! Measures that ensure safety (안전성 확보조치), PIPA art. 29 and Decree art. 31(1)3.

use super::Context;
use crate::document::{Composer, Fill, Say};
use crate::fact::{Word, kinds};
use schemars::JsonSchema;
use serde::Deserialize;

/// Measures by what they are made of.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Safeguards {
    /// Plans, training, supervision.
    #[serde(default)]
    pub managerial: Vec<Word<kinds::Measure>>,
    /// Access control, encryption, access logs.
    #[serde(default)]
    pub technical: Vec<Word<kinds::Measure>>,
    /// Rooms and locks.
    #[serde(default)]
    pub physical: Vec<Word<kinds::Measure>>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

pub(super) fn compose(facts: &Safeguards, c: &mut Composer<'_>, _: &Context<'_>) {
    let Safeguards { managerial, technical, physical, statements } = facts;
    if !(managerial.is_empty() && technical.is_empty() && physical.is_empty()) {
        c.sentence("intro", &[]);
    }
    measures("managerial", managerial, c);
    measures("technical", technical, c);
    measures("physical", physical, c);
    c.statements("statements", statements);
}

/// A list of measures, each with the sentences that say what is done.
pub(super) fn measures(name: &str, measures: &[Word<kinds::Measure>], c: &mut Composer<'_>) {
    let voice = c.voice();
    let said = measures.iter().map(|it| {
        let detail = it.say_attribute("detail", voice);
        let attribute = if detail.is_empty() { "measure" } else { "measure-with-detail" };
        let fills = [("measure", Fill::Inlines(it.say(voice))), ("detail", Fill::Inlines(detail))];
        (it.row_name(), voice.message("safeguards", Some(attribute), &fills))
    });
    c.list_of(name, said.collect());
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const SAFEGUARDS: &str = "
safeguards:
  managerial: [handler-minimization-and-regular-training, staff-training]
  technical: [encryption]
  physical: [{ ko: 지문 인식 출입문, en: fingerprint doors }]
  statements: [measures-against-loss-theft-leakage-alteration-and-damage]
";

    #[test]
    fn each_measure_tells_what_is_done() {
        insta::assert_snapshot!(said("safeguards", "ko", SAFEGUARDS), @"
        개인정보의 안전성 확보조치에 관한 사항
        --------------------------------------

        병원은 개인정보의 안전성을 확보하기 위하여 다음과 같은 조치를 하고 있습니다.

        관리적 조치

        - 개인정보 취급 직원의 최소화 및 교육: 병원은 개인정보를 취급하는 직원의 수를 최소화하고 정기적으로 교육합니다.
        - 직원 교육

        기술적 조치

        - 개인정보의 암호화: 비밀번호는 복호화할 수 없도록 암호화하여 저장하고, 고유식별정보 등 중요한 개인정보는 저장하거나 전송할 때 암호화합니다.

        물리적 조치

        - 지문 인식 출입문

        병원은 개인정보가 분실, 도난, 유출, 변조 또는 훼손되지 않도록 기술적·관리적 조치를 합니다.
        ");
        insta::assert_snapshot!(said("safeguards", "en", SAFEGUARDS), @"
        Measures to ensure the safety of personal information
        -----------------------------------------------------

        The Hospital takes the following measures to ensure the safety of personal information.

        Managerial measures

        - Minimization and training of personal information handling staff: The Hospital keeps the number of staff who handle personal information to a minimum and trains them regularly.
        - Staff training

        Technical measures

        - Encryption of personal information: Passwords are stored encrypted so that they cannot be decrypted, and important personal information such as unique identification information is encrypted when stored or transmitted.

        Physical measures

        - Fingerprint doors

        The Hospital takes technical and managerial measures against the loss, theft, leakage, alteration and damage of personal information.
        ");
    }

    #[test]
    fn measures_are_named_by_their_word() {
        let keys = keys("safeguards", "safeguards: { technical: [encryption, backup] }");
        assert_eq!(
            keys,
            [
                "safeguards.intro",
                "safeguards.technical.label",
                "safeguards.technical",
                "safeguards.technical.encryption",
                "safeguards.technical.backup",
            ]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("safeguards", "ko", "safeguards: none"), @"
        개인정보의 안전성 확보조치에 관한 사항
        --------------------------------------

        병원은 개인정보의 안전성 확보조치를 이 개인정보 처리방침에서 따로 정하지 않습니다.
        ");
        insta::assert_snapshot!(said("safeguards", "en", "safeguards: none"), @"
        Measures to ensure the safety of personal information
        -----------------------------------------------------

        The Hospital does not set out measures to ensure safety in this Privacy Policy.
        ");
        assert_eq!(said("safeguards", "en", ""), "");
    }
}
