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
        insta::assert_snapshot!(said("children", "ko", CHILDREN), @"");
        insta::assert_snapshot!(said("children", "en", CHILDREN), @"");
    }

    #[test]
    fn facts_are_named_by_their_path() {
        let yaml = "children: { rights: [access], statements: [children-informed-in-plain-language] }";
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
        insta::assert_snapshot!(said("children", "ko", "children: none"), @"");
        insta::assert_snapshot!(said("children", "en", "children: none"), @"");
        assert_eq!(said("children", "ko", ""), "");
    }
}
