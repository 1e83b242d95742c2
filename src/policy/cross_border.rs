//! Collection from abroad and overseas transfer (개인정보의 국외 수집 및 이전), PIPA art. 28-8, Decree art. 31(1)2 and 4.

use super::Context;
use super::processing::Basis;
use super::retention::{Rule, say_rules};
use crate::document::Composer;
use crate::fact::{LocalText, OneOrMany, Slug, Word, kinds};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// Where personal information goes abroad, and from where it is collected.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CrossBorder {
    /// The transfers, each under a name for good.
    #[serde(default)]
    pub transfers: IndexMap<Slug, Transfer>,
    /// The countries where information collected directly from data subjects in Korea is processed.
    #[serde(default)]
    pub direct_collection: Vec<Word<kinds::Country>>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

/// One transfer, with the particulars of PIPA art. 28-8(2).
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// Who receives it (no. 3).
    pub recipient: LocalText,
    /// How to reach the recipient (no. 3).
    #[serde(default)]
    pub contact: Option<LocalText>,
    /// The country (no. 2).
    #[serde(default)]
    pub country: Option<Word<kinds::Country>>,
    /// What is transferred (no. 1).
    #[serde(default)]
    pub items: Vec<Word<kinds::Item>>,
    /// What the recipient uses it for (no. 4).
    #[serde(default)]
    pub purposes: Vec<Word<kinds::Purpose>>,
    /// When (no. 2).
    #[serde(default)]
    pub when: Option<LocalText>,
    /// How (no. 2).
    #[serde(default)]
    pub how: Option<LocalText>,
    /// How long the recipient keeps it (no. 4).
    #[serde(default)]
    pub retention: OneOrMany<Rule>,
    /// On what the transfer rests (Decree art. 31(1)2).
    #[serde(default)]
    pub basis: OneOrMany<Basis>,
    /// How to refuse, and what follows (no. 5).
    #[serde(default)]
    pub refusal: Refusal,
}

/// How to refuse a transfer.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// How, with the procedure.
    #[serde(default)]
    pub method: Option<LocalText>,
    /// What follows.
    #[serde(default)]
    pub effect: Option<LocalText>,
}

pub(super) fn compose(facts: &CrossBorder, c: &mut Composer<'_>, cx: &Context<'_>) {
    if !facts.transfers.is_empty() {
        c.sentence("intro", &[]);
    }
    for (slug, it) in &facts.transfers {
        let title = it.recipient.say_name(c.voice());
        c.group(&format!("transfers.{slug}"), title, |c| transfer(it, c, cx));
    }
    c.list("direct-collection", &facts.direct_collection);
    c.statements("statements", &facts.statements);
}

/// The particulars in the order of art. 28-8(2), after the basis.
fn transfer(it: &Transfer, c: &mut Composer<'_>, cx: &Context<'_>) {
    c.field_series("basis", &it.basis);
    c.field_series("items", &it.items);
    c.field_if("country", it.country.as_ref());
    c.field_if("when", it.when.as_ref());
    c.field_if("how", it.how.as_ref());
    c.field_of("recipient", it.recipient.say_name_beside(c.voice()));
    c.field_if("contact", it.contact.as_ref());
    c.field_series("purposes", &it.purposes);
    c.field_of("retention", say_rules(&it.retention, cx, c.voice()));
    c.field_if("refusal", it.refusal.method.as_ref());
    c.field_if("refusal-effect", it.refusal.effect.as_ref());
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const ABROAD: &str = "
cross_border:
  transfers:
    cloud:
      recipient: { ko: 노스클라우드, en: North Cloud Inc. }
      contact: privacy@north.example
      country: us
      items: [name, mobile-phone]
      purposes: [appointment-management]
      when: { ko: 예약할 때마다, en: whenever an appointment is made }
      how: { ko: 암호화한 통신망을 통한 전송, en: transmission over an encrypted network }
      retention: { until: contract-ends }
      basis: { law: personal-information-protection-act, article: '28-8(1)3a' }
      refusal:
        method: { ko: 전화로 예약, en: appointments by telephone }
        effect: { ko: 온라인 예약을 이용할 수 없음, en: online appointments are not available }
  direct_collection: [jp]
";

    #[test]
    fn the_five_particulars_and_the_basis_are_told() {
        insta::assert_snapshot!(said("cross_border", "ko", ABROAD), @"
        개인정보의 국외 수집 및 이전에 관한 사항
        ----------------------------------------

        병원은 다음과 같이 개인정보를 국외로 이전합니다.

        ■ 노스클라우드

        - 국외 이전의 근거: 「개인정보 보호법」 제28조의8제1항제3호가목
        - 이전되는 개인정보 항목: 성명, 휴대전화번호
        - 이전되는 국가: 미국
        - 이전 시기: 예약할 때마다
        - 이전 방법: 암호화한 통신망을 통한 전송
        - 이전받는 자: 노스클라우드
        - 이전받는 자의 연락처: privacy@north.example
        - 이전받는 자의 이용 목적: 진료 예약의 접수·변경·취소
        - 이전받는 자의 보유 및 이용 기간: 계약 종료 시까지
        - 이전을 거부하는 방법 및 절차: 전화로 예약
        - 거부의 효과: 온라인 예약을 이용할 수 없음

        국외에서 국내 정보주체의 개인정보를 직접 수집하여 처리하며, 개인정보를 처리하는 국가는 다음과 같습니다.

        - 일본
        ");
        insta::assert_snapshot!(said("cross_border", "en", ABROAD), @"
        Collection from abroad and cross-border transfer of personal information
        ------------------------------------------------------------------------

        The Hospital transfers personal information abroad as follows.

        ■ North Cloud Inc.

        - Basis of the cross-border transfer: Article 28-8 (1) 3 (a) of the Personal Information Protection Act
        - Items of personal information transferred: name, mobile phone number
        - Country of destination: United States
        - Time of transfer: whenever an appointment is made
        - Method of transfer: transmission over an encrypted network
        - Recipient: North Cloud Inc.
        - Contact of the recipient: privacy@north.example
        - Recipient's purpose of use: acceptance, change and cancellation of appointments
        - Recipient's period of retention and use: until the end of the contract
        - Method and procedure for refusing the transfer: appointments by telephone
        - Effect of refusing: online appointments are not available

        Personal information of data subjects in Korea is collected directly from abroad and is processed in the following countries.

        - Japan
        ");
    }

    #[test]
    fn transfers_are_named_by_the_clinic() {
        let yaml = "
cross_border:
  transfers: { cloud: { recipient: { ko: 노스클라우드, en: North Cloud }, country: us } }
  direct_collection: [jp]
";
        assert_eq!(
            keys("cross_border", yaml),
            [
                "cross_border.intro",
                "cross_border.transfers.cloud",
                "cross_border.transfers.cloud",
                "cross_border.transfers.cloud.country",
                "cross_border.transfers.cloud.recipient",
                "cross_border.direct-collection.label",
                "cross_border.direct-collection",
                "cross_border.direct-collection.jp",
            ]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("cross_border", "ko", "cross_border: none"), @r"
        개인정보의 국외 수집 및 이전에 관한 사항
        ----------------------------------------

        병원은 개인정보를 국외로 이전하지 않으며, 국외에서 국내 정보주체의 개인정보를 직접 수집하여 처리하지 않습니다.
        ");
        insta::assert_snapshot!(said("cross_border", "en", "cross_border: none"), @"
        Collection from abroad and cross-border transfer of personal information
        ------------------------------------------------------------------------

        The Hospital does not transfer personal information abroad and does not, from abroad, directly collect and process personal information of data subjects in Korea.
        ");
        assert_eq!(said("cross_border", "ko", ""), "");
    }
}
