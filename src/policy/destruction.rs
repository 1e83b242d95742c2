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
            c.sentence("kept-by-law-stated", &[("section", section)]);
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
        insta::assert_snapshot!(said("destruction", "ko", DESTRUCTION), @"
        개인정보의 파기 절차 및 방법에 관한 사항
        ----------------------------------------

        병원은 개인정보의 수집·이용 목적이 달성되면 그 개인정보를 지체 없이 파기합니다.

        ■ 파기 절차

        병원은 파기 사유가 생긴 개인정보를 선정하고 개인정보 보호책임자의 승인을 받아 파기합니다.

        ■ 파기 방법

        - 전자적 파일 형태의 개인정보: 기록을 재생할 수 없는 기술적 방법으로 삭제
        - 종이에 기록되거나 출력된 개인정보: 분쇄기로 분쇄, 소각

        ■ 법령에 따라 보존하는 개인정보

        다른 법령에서 보존하도록 정한 기록과 그 근거 및 보존기간은 ‘개인정보의 처리 및 보유 기간’에서 확인할 수 있습니다.
        ");
        insta::assert_snapshot!(said("destruction", "en", DESTRUCTION), @"
        Procedure and methods of destroying personal information
        --------------------------------------------------------

        The Hospital destroys personal information promptly once the purpose of its collection and use has been achieved.

        ■ Procedure of destruction

        The Hospital selects the personal information for which a ground for destruction has arisen and destroys it with the approval of the privacy officer.

        ■ Methods of destruction

        - Personal information in electronic files: deletion by a technical method that does not allow the records to be reproduced
        - Personal information recorded or printed on paper: shredding, incineration

        ■ Personal information kept by law

        The records that other laws require to be kept, with their legal basis and periods, are stated in “Period for processing and retaining personal information”.
        ");
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
        insta::assert_snapshot!(said("destruction", "ko", "destruction: none"), @r"
        개인정보의 파기 절차 및 방법에 관한 사항
        ----------------------------------------

        병원은 파기할 개인정보를 보유하고 있지 않습니다.
        ");
        insta::assert_snapshot!(said("destruction", "en", "destruction: none"), @r"
        Procedure and methods of destroying personal information
        --------------------------------------------------------

        The Hospital holds no personal information that would have to be destroyed.
        ");
        assert_eq!(said("destruction", "ko", ""), "");
    }
}
