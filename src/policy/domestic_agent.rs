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
        insta::assert_snapshot!(said("domestic_agent", "ko", AGENT), @"
        국내대리인 지정에 관한 사항
        ---------------------------

        병원은 다음과 같이 국내대리인을 지정하고 있습니다.

        - 성명 또는 명칭: 주식회사 푸른대리
        - 대표자: 김하늘
        - 주소: 서울특별시 중구 세종대로 1
        - 전화: 02-555-0100
        - 이메일: agent@example.com
        ");
        insta::assert_snapshot!(said("domestic_agent", "en", AGENT), @"
        Designation of a domestic agent
        -------------------------------

        The Hospital has designated the following domestic agent.

        - Name: Blue Agent Co., Ltd.
        - Representative: Haneul Kim
        - Address: 1 Sejong-daero, Jung-gu, Seoul
        - Phone: +82 2-555-0100
        - Email: agent@example.com
        ");
        let keys = keys("domestic_agent", AGENT);
        assert_eq!(keys[2..4], ["domestic_agent.name", "domestic_agent.representative"]);
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("domestic_agent", "ko", "domestic_agent: none"), @"
        국내대리인 지정에 관한 사항
        ---------------------------

        병원은 국내대리인을 지정하지 않았습니다.
        ");
        insta::assert_snapshot!(said("domestic_agent", "en", "domestic_agent: none"), @"
        Designation of a domestic agent
        -------------------------------

        The Hospital has not designated a domestic agent.
        ");
        assert_eq!(said("domestic_agent", "en", ""), "");
    }
}
