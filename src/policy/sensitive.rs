//! Sensitive information that may become public (민감정보의 공개 가능성), PIPA art. 23(3) and 30(1)3-3.

use super::Context;
use crate::document::Composer;
use crate::fact::{LocalText, Word, kinds};
use schemars::JsonSchema;
use serde::Deserialize;

/// What may become public in using the service, and how to keep it from others.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sensitive {
    /// The sensitive information.
    #[serde(default)]
    pub items: Vec<Word<kinds::Item>>,
    /// Where others can see it.
    #[serde(default)]
    pub r#where: Option<LocalText>,
    /// How to choose that it is not disclosed.
    #[serde(default)]
    pub hide: Option<LocalText>,
}

pub(super) fn compose(facts: &Sensitive, c: &mut Composer<'_>, _: &Context<'_>) {
    c.sentence("intro", &[]);
    c.field_series("items", &facts.items);
    c.field_if("where", facts.r#where.as_ref());
    c.field_if("hide", facts.hide.as_ref());
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const SENSITIVE: &str = "
sensitive:
  items: [health-status, past-medical-history]
  where: { ko: 이용 후기 게시판, en: the review board }
  hide: { ko: 글을 쓸 때 ‘비공개’를 선택합니다., en: Choose “private” when writing. }
";

    #[test]
    fn what_may_be_disclosed_and_how_to_hide_it() {
        insta::assert_snapshot!(said("sensitive", "ko", SENSITIVE), @"
        민감정보의 공개 가능성 및 비공개를 선택하는 방법
        ------------------------------------------------

        병원이 서비스를 제공하는 과정에서 공개되는 정보에 다음과 같이 정보주체의 민감정보가 포함될 수 있습니다.

        - 공개될 수 있는 민감정보: 건강상태, 과거 병력
        - 공개되는 곳: 이용 후기 게시판
        - 비공개를 선택하는 방법: 글을 쓸 때 ‘비공개’를 선택합니다.
        ");
        insta::assert_snapshot!(said("sensitive", "en", SENSITIVE), @"
        Possible disclosure of sensitive information and how to choose non-disclosure
        ------------------------------------------------------------------------

        Information that is disclosed while the Hospital provides its services may include sensitive information of data subjects, as follows.

        - Sensitive information that may be disclosed: health status, past medical history
        - Where it is disclosed: the review board
        - How to choose non-disclosure: Choose “private” when writing.
        ");
        let keys = keys("sensitive", SENSITIVE);
        assert_eq!(keys[2..], ["sensitive.items", "sensitive.where", "sensitive.hide"]);
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("sensitive", "ko", "sensitive: none"), @"
        민감정보의 공개 가능성 및 비공개를 선택하는 방법
        ------------------------------------------------

        병원이 서비스를 제공하는 과정에서 정보주체의 민감정보가 공개되지 않습니다.
        ");
        insta::assert_snapshot!(said("sensitive", "en", "sensitive: none"), @"
        Possible disclosure of sensitive information and how to choose non-disclosure
        ------------------------------------------------------------------------

        No sensitive information of data subjects is disclosed while the Hospital provides its services.
        ");
        assert_eq!(said("sensitive", "en", ""), "");
    }
}
