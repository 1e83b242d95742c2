//! Children under 14 (14세 미만 아동의 개인정보 처리), PIPA art. 22-2.

use super::Context;
use crate::document::{Composer, Fill, Inlines, Say};
use crate::fact::{Word, kinds};
use schemars::JsonSchema;
use serde::Deserialize;

/// How children's information is processed, and what their legal representatives may do.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Children {
    /// How a child joins.
    #[serde(default)]
    pub joins_by: Vec<Word<kinds::Method>>,
    /// How the legal representative's consent is obtained and confirmed.
    #[serde(default)]
    pub consent_by: Vec<Word<kinds::Method>>,
    /// What is collected about the legal representative.
    #[serde(default)]
    pub representative_items: Vec<Word<kinds::Item>>,
    /// What the legal representative may request.
    #[serde(default)]
    pub rights: Vec<Word<kinds::Right>>,
    /// The menus of the website where that is done.
    #[serde(default)]
    pub website: Vec<Word<kinds::Menu>>,
    /// The other ways to request it.
    #[serde(default)]
    pub channels: Vec<Word<kinds::Channel>>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

pub(super) fn compose(facts: &Children, c: &mut Composer<'_>, _: &Context<'_>) {
    c.sentence("intro", &[]);
    c.field_series("joins-by", &facts.joins_by);
    c.field_series("consent-by", &facts.consent_by);
    c.field_series("representative-items", &facts.representative_items);
    c.field_series("rights", &facts.rights);
    c.field_of("website", menus(&facts.website, c));
    c.field_series("channels", &facts.channels);
    c.statements("statements", &facts.statements);
}

/// Menus in quotation marks.
fn menus(menus: &[Word<kinds::Menu>], c: &Composer<'_>) -> Inlines {
    let voice = c.voice();
    voice.series(menus.iter().map(|it| {
        voice.message("children", Some("menu"), &[("menu", Fill::Inlines(it.say(voice)))])
    }))
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const CHILDREN: &str = "
children:
  joins_by: [plain-language-form-for-children]
  consent_by: [legal-representative-mobile-phone-verification]
  representative_items: [legal-representative-name, legal-representative-contact-information]
  rights: [access, correction, erasure]
  website: [edit-member-information, my-page]
  channels: [writing, phone]
  statements: [children-informed-in-plain-language]
";

    #[test]
    fn each_fact_has_its_label_and_menus_are_quoted() {
        insta::assert_snapshot!(said("children", "ko", CHILDREN), @"
        14세 미만 아동의 개인정보 처리에 관한 사항
        ------------------------------------------

        만 14세 미만 아동(이하 ‘아동’이라 합니다)의 개인정보는 다음과 같이 처리합니다.

        - 아동의 회원가입 방법: 아동이 이해하기 쉬운 평이한 표현으로 작성한 별도의 양식
        - 법정대리인의 동의를 받는 방법: 법정대리인의 휴대전화 본인확인
        - 법정대리인에 관하여 수집하는 항목: 법정대리인의 성명, 법정대리인의 연락처
        - 법정대리인이 행사할 수 있는 권리: 열람, 정정, 삭제
        - 권리를 행사하는 홈페이지 메뉴: ‘회원정보 수정’, ‘마이페이지’
        - 권리를 행사하는 방법: 서면, 전화

        병원은 만 14세 미만 아동에게 개인정보 처리에 관한 사항을 알릴 때 이해하기 쉬운 양식과 명확하고 알기 쉬운 말을 사용합니다.
        ");
        insta::assert_snapshot!(said("children", "en", CHILDREN), @"
        Processing of personal information of children under 14 years of age
        --------------------------------------------------------------------

        Personal information of children under 14 years of age is processed as follows.

        - How a child registers as a member: a separate form written in simple language that children can easily understand
        - How the consent of the legal representative is obtained: mobile phone identity verification of the legal representative
        - Items collected about the legal representative: name of the legal representative, contact information of the legal representative
        - Rights the legal representative may exercise: access, correction, erasure
        - Website menus for exercising these rights: “Edit Member Information”, “My Page”
        - Ways of exercising these rights: writing, telephone

        When informing children under 14 years of age about the processing of personal information, the Hospital uses forms that are easy to understand and clear and plain language.
        ");
    }

    #[test]
    fn facts_are_named_by_their_path() {
        let yaml =
            "children: { rights: [access], statements: [children-informed-in-plain-language] }";
        assert_eq!(
            keys("children", yaml),
            [
                "children.intro",
                "children",
                "children.rights",
                "children.statements.children-informed-in-plain-language",
            ]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("children", "ko", "children: none"), @r"
        14세 미만 아동의 개인정보 처리에 관한 사항
        ------------------------------------------

        병원은 만 14세 미만 아동의 개인정보를 처리하지 않습니다.
        ");
        insta::assert_snapshot!(said("children", "en", "children: none"), @r"
        Processing of personal information of children under 14 years of age
        --------------------------------------------------------------------

        The Hospital does not process personal information of children under 14 years of age.
        ");
        assert_eq!(said("children", "ko", ""), "");
    }
}
