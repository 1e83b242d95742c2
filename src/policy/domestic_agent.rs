//! Domestic agent of a foreign controller (국내대리인), PIPA art. 31-2.

use super::Context;
use crate::document::Composer;
use crate::fact::{Email, LocalText, Phone};
use schemars::JsonSchema;
use serde::Deserialize;

/// The agent in Korea.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DomesticAgent {
    /// Name, or name of the corporation.
    pub name: LocalText,
    /// Name of the representative, where it is a corporation.
    #[serde(default)]
    pub representative: Option<LocalText>,
    /// Postal address.
    #[serde(default)]
    pub address: Option<LocalText>,
    /// Telephone.
    #[serde(default)]
    pub phone: Option<Phone>,
    /// E-mail.
    #[serde(default)]
    pub email: Option<Email>,
}

pub(super) fn compose(facts: &DomesticAgent, c: &mut Composer<'_>, _: &Context<'_>) {
    let voice = c.voice();
    c.sentence("intro", &[]);
    c.field_of("name", facts.name.say_name(voice));
    if let Some(name) = &facts.representative {
        c.field_of("representative", name.say_name(voice));
    }
    c.field_if("address", facts.address.as_ref());
    c.field_if("phone", facts.phone.as_ref());
    c.field_if("email", facts.email.as_ref());
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const AGENT: &str = "
domestic_agent:
  name: { ko: 주식회사 푸른대리, en: \"Blue Agent Co., Ltd.\" }
  representative: { ko: 김하늘, en: Haneul Kim }
  address: { ko: 서울특별시 중구 세종대로 1, en: \"1 Sejong-daero, Jung-gu, Seoul\" }
  phone: 02-555-0100
  email: agent@example.com
";

    #[test]
    fn the_agent_can_be_reached() {
        insta::assert_snapshot!(said("domestic_agent", "ko", AGENT), @"");
        insta::assert_snapshot!(said("domestic_agent", "en", AGENT), @"");
        let keys = keys("domestic_agent", AGENT);
        assert_eq!(keys[2..4], ["domestic_agent.name", "domestic_agent.representative"]);
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("domestic_agent", "ko", "domestic_agent: none"), @"");
        insta::assert_snapshot!(said("domestic_agent", "en", "domestic_agent: none"), @"");
        assert_eq!(said("domestic_agent", "en", ""), "");
    }
}
