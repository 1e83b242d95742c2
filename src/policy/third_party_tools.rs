//! Tools by which third parties collect behavioral information (제3자의 행태정보 수집), PIPC guideline
//! item 15.

use super::Context;
use super::retention::{Rule, say_rules};
use crate::document::{Composer, Inlines, RowDraft, Say};
use crate::fact::{LocalText, OneOrMany, Slug, Word, kinds};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// The tools that third parties may collect with.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThirdPartyTools {
    /// The tools, each under a name for good.
    #[serde(default)]
    pub tools: IndexMap<Slug, Tool>,
}

/// A tool of a third party.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tool {
    /// Its name.
    pub name: LocalText,
    /// How it collects.
    #[serde(default)]
    pub kind: Option<ToolKind>,
    /// Who operates it and receives what it collects.
    #[serde(default)]
    pub operator: Option<LocalText>,
    /// What it collects.
    #[serde(default)]
    pub items: Vec<Word<kinds::Item>>,
    /// Why.
    #[serde(default)]
    pub purposes: Vec<Word<kinds::Purpose>>,
    /// How long the operator keeps it.
    #[serde(default)]
    pub retention: OneOrMany<Rule>,
    /// How to refuse it.
    #[serde(default)]
    pub opt_out: Option<LocalText>,
}

/// How a tool collects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ToolKind {
    /// A software development kit in an app.
    Sdk,
    /// A cookie.
    Cookie,
    /// A pixel.
    Pixel,
}

impl ToolKind {
    /// The name in YAML and in the attributes `third_party_tools.…`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sdk => "sdk",
            Self::Cookie => "cookie",
            Self::Pixel => "pixel",
        }
    }
}

pub(super) fn compose(facts: &ThirdPartyTools, c: &mut Composer<'_>, cx: &Context<'_>) {
    let voice = c.voice();
    c.sentence("intro", &[]);
    let own = |text: &Option<LocalText>| -> Inlines {
        text.as_ref().map(|it| it.say(voice)).unwrap_or_default()
    };
    let rows = facts.tools.iter().map(|(slug, it)| {
        RowDraft::new(slug)
            .cell(it.name.say_name(voice))
            .cell(it.kind.map(|kind| c.label(kind.name())).unwrap_or_default())
            .cell(it.operator.as_ref().map(|it| it.say_name(voice)).unwrap_or_default())
            .cell(c.series(&it.items))
            .cell(c.series(&it.purposes))
            .cell(say_rules(&it.retention, cx, voice))
            .cell(own(&it.opt_out))
    });
    let rows = rows.collect();
    let columns = ["name", "kind", "operator", "items", "purposes", "retention", "opt-out"];
    c.table("tools", &columns, rows);
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const TOOLS: &str = "
third_party_tools:
  tools:
    blue-pixel:
      name: { ko: 블루 픽셀, en: Blue Pixel }
      kind: pixel
      operator: { ko: 주식회사 블루, en: \"Blue Co., Ltd.\" }
      items: [access-logs, cookies]
      purposes: [targeted-marketing-by-participation-and-visits]
      opt_out: { ko: 기기의 설정에서 추적을 거부, en: refuse tracking in the settings of the device }
    count:
      name: { ko: 카운트, en: Count }
      kind: sdk
";

    #[test]
    fn each_tool_has_its_row_and_empty_columns_vanish() {
        insta::assert_snapshot!(said("third_party_tools", "ko", TOOLS), @"
        개인정보 자동 수집 장치를 통해 제3자가 행태정보를 수집하도록 허용하는 경우 그 수집·이용 및 거부에 관한 사항
        ------------------------------------------------------------------------

        병원은 다음과 같이 제3자가 개인정보 자동 수집 장치를 통하여 행태정보를 수집하도록 허용하고 있습니다.

        제3자의 행태정보 수집 도구

        - 수집 도구: 블루 픽셀
          종류: 픽셀
          수집하는 자: 주식회사 블루
          수집하는 행태정보의 항목: 접속 로그, 쿠키
          수집·이용 목적: 이벤트 참여 정도, 방문 빈도 및 방문 횟수에 따른 표적 마케팅
          거부 방법: 기기의 설정에서 추적을 거부
        - 수집 도구: 카운트
          종류: SDK
        ");
        insta::assert_snapshot!(said("third_party_tools", "en", TOOLS), @"
        Collection and use of behavioral information that third parties are allowed to collect through automatic collection devices, and how to refuse it
        ------------------------------------------------------------------------

        The Hospital allows third parties to collect behavioral information through automatic collection devices as follows.

        Tools by which third parties collect behavioral information

        - Tool: Blue Pixel
          Kind: Pixel
          Operator: Blue Co., Ltd.
          Items of behavioral information collected: Access logs, cookies
          Purposes of collection and use: Targeted marketing based on event participation, visit frequency and the number of visits
          How to refuse: Refuse tracking in the settings of the device
        - Tool: Count
          Kind: SDK
        ");
        assert_eq!(
            keys("third_party_tools", TOOLS),
            [
                "third_party_tools.intro",
                "third_party_tools.tools",
                "third_party_tools.tools.blue-pixel",
                "third_party_tools.tools.count",
            ]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        let none = "third_party_tools: none";
        insta::assert_snapshot!(said("third_party_tools", "ko", none), @"
        개인정보 자동 수집 장치를 통해 제3자가 행태정보를 수집하도록 허용하는 경우 그 수집·이용 및 거부에 관한 사항
        ------------------------------------------------------------------------

        병원은 제3자가 개인정보 자동 수집 장치를 통하여 행태정보를 수집하도록 허용하지 않습니다.
        ");
        insta::assert_snapshot!(said("third_party_tools", "en", none), @"
        Collection and use of behavioral information that third parties are allowed to collect through automatic collection devices, and how to refuse it
        ------------------------------------------------------------------------

        The Hospital does not allow third parties to collect behavioral information through automatic collection devices.
        ");
        assert_eq!(said("third_party_tools", "en", ""), "");
    }
}
