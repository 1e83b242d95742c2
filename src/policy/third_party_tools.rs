//! Tools by which third parties collect behavioral information (제3자의 행태정보 수집), PIPC guideline
//! item 15.

use super::Context;
use super::retention::Rule;
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
            .cell(voice.series(it.retention.iter().map(|rule| rule.say(cx, voice))))
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
        insta::assert_snapshot!(said("third_party_tools", "ko", TOOLS), @"");
        insta::assert_snapshot!(said("third_party_tools", "en", TOOLS), @"");
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
        insta::assert_snapshot!(said("third_party_tools", "ko", none), @"");
        insta::assert_snapshot!(said("third_party_tools", "en", none), @"");
        assert_eq!(said("third_party_tools", "en", ""), "");
    }
}
