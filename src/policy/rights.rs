//! Rights of data subjects (정보주체의 권리) and how to exercise them, PIPA art. 30(1)5 and 38.

use super::Context;
use crate::document::{Composer, Fill, Inlines, Say};
use crate::fact::{Word, kinds};
use schemars::JsonSchema;
use serde::Deserialize;

/// Which rights there are, and how to exercise them.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rights {
    /// The rights.
    #[serde(default)]
    pub rights: Vec<Word<kinds::Right>>,
    /// How a request may be made.
    #[serde(default)]
    pub channels: Vec<Word<kinds::Channel>>,
    /// Menus of the website by which one may do it oneself.
    #[serde(default)]
    pub website: Vec<Word<kinds::Menu>>,
    /// How a request may not be made.
    #[serde(default)]
    pub not_accepted: Vec<Word<kinds::Channel>>,
    /// Days within which a request is answered.
    #[serde(default)]
    pub answer_days: Option<u16>,
    /// Whether the policy tells of agents and their power of attorney.
    #[serde(default)]
    pub agent: bool,
    /// How to object to a refusal (PIPA art. 38(5)).
    #[serde(default)]
    pub objection: Vec<Word<kinds::Statement>>,
    /// How to withdraw consent or leave.
    #[serde(default)]
    pub withdrawal: Option<Withdrawal>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

/// How to withdraw consent or leave.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// Menus of the website.
    #[serde(default)]
    pub website: Vec<Word<kinds::Menu>>,
    /// Other ways.
    #[serde(default)]
    pub channels: Vec<Word<kinds::Channel>>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

pub(super) fn compose(facts: &Rights, c: &mut Composer<'_>, _: &Context<'_>) {
    let Rights { rights, channels, website, not_accepted, .. } = facts;
    if !(rights.is_empty() && channels.is_empty() && website.is_empty() && not_accepted.is_empty())
    {
        c.sentence("intro", &[]);
    }
    c.field_series("rights", rights);
    c.field_series("channels", channels);
    c.field_of("website", menus(website, c));
    c.field_series("not-accepted", not_accepted);
    c.statements("statements", &facts.statements);
    if let Some(days) = facts.answer_days {
        c.sentence("answer-days", &[("days", Fill::Number(days.into()))]);
    }
    if facts.agent {
        c.sentence("agent", &[]);
    }
    c.statements("objection", &facts.objection);
    if let Some(withdrawal) = &facts.withdrawal {
        c.group("withdrawal", c.label("withdrawal"), |c| withdraw(withdrawal, c));
    }
}

fn withdraw(facts: &Withdrawal, c: &mut Composer<'_>) {
    c.field_of("website", menus(&facts.website, c));
    c.field_series("channels", &facts.channels);
    c.statements("statements", &facts.statements);
}

/// Names of menus in quotation marks, one after another.
fn menus(menus: &[Word<kinds::Menu>], c: &Composer<'_>) -> Inlines {
    let voice = c.voice();
    let quoted = menus.iter().map(|it| {
        let fills = [("menu", Fill::Inlines(it.say(voice)))];
        voice.message("rights", Some("menu"), &fills)
    });
    voice.series(quoted)
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const RIGHTS: &str = "
rights:
  rights: [access, correction, erasure, suspension]
  channels: [writing, phone]
  website: [change-personal-information, withdraw-membership]
  not_accepted: [fax]
  answer_days: 10
  agent: true
  objection: [objection-against-refusal]
  withdrawal:
    website: [edit-information-withdraw-membership]
    channels: [email]
    statements: [identity-verified-before-withdrawal]
  statements: [rights-at-any-time]
";

    #[test]
    fn rights_and_all_ways_to_exercise_them() {
        insta::assert_snapshot!(said("rights", "ko", RIGHTS), @"
        정보주체와 법정대리인의 권리·의무 및 행사방법에 관한 사항
        ----------------------------------------------------------

        정보주체는 병원에 대하여 다음과 같이 권리를 행사할 수 있습니다.

        - 행사할 수 있는 권리: 열람, 정정, 삭제, 처리정지
        - 요구를 접수하는 방법: 서면, 전화
        - 홈페이지 메뉴: ‘개인정보변경’, ‘회원탈퇴’
        - 요구를 접수하지 않는 방법: 팩스

        정보주체는 언제든지 이 권리를 행사할 수 있습니다.

        병원은 요구를 받은 날부터 10일 이내에 조치 결과를 알립니다.

        정보주체는 법정대리인이나 위임을 받은 사람을 통하여 권리를 행사할 수 있습니다. 위임을 받은 사람이 권리를 행사하는 경우에는 「개인정보 처리 방법에 관한 고시」 별지 제11호서식에 따른 위임장을 제출하여야 합니다.

        요구가 거절된 경우 정보주체는 병원에 이의를 제기할 수 있으며, 병원은 이의를 검토하여 그 결과를 알립니다.

        ■ 동의 철회 또는 회원 탈퇴

        - 홈페이지 메뉴: ‘정보수정 > 회원탈퇴’
        - 요구를 접수하는 방법: 이메일

        회원 탈퇴는 본인확인 절차를 거쳐 할 수 있습니다.
        ");
        insta::assert_snapshot!(said("rights", "en", RIGHTS), @"
        Rights and obligations of data subjects and legal representatives, and how to exercise them
        ------------------------------------------------------------------------

        Data subjects may exercise their rights against the Hospital as follows.

        - Rights that may be exercised: access, correction, erasure, suspension of processing
        - Ways to make a request: writing, telephone
        - Website menus: “Change Personal Information”, “Withdraw Membership”
        - Ways in which requests are not accepted: fax

        Data subjects may exercise these rights at any time.

        The Hospital informs the data subject of the action taken within 10 days of receiving a request.

        Data subjects may exercise their rights through a legal representative or an authorized agent. An authorized agent must submit a power of attorney in Form No. 11 attached to the Notification on Methods of Processing Personal Information.

        If a request is refused, the data subject may object to the Hospital, which reviews the objection and gives notice of the result.

        ■ Withdrawal of consent or of membership

        - Website menus: “Edit Information > Withdraw Membership”
        - Ways to make a request: email

        Membership can be withdrawn after the identity verification process.
        ");
    }

    #[test]
    fn withdrawal_alone_leads_to_no_empty_list_of_rights() {
        let yaml = "rights: { withdrawal: { channels: [phone] } }";
        assert_eq!(
            keys("rights", yaml),
            ["rights.withdrawal", "rights.withdrawal", "rights.withdrawal.channels"]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("rights", "ko", "rights: none"), @"
        정보주체와 법정대리인의 권리·의무 및 행사방법에 관한 사항
        ----------------------------------------------------------

        이 개인정보 처리방침은 정보주체의 권리와 그 행사방법을 따로 정하지 않습니다.
        ");
        insta::assert_snapshot!(said("rights", "en", "rights: none"), @"
        Rights and obligations of data subjects and legal representatives, and how to exercise them
        ------------------------------------------------------------------------

        This Privacy Policy does not set out the rights of data subjects or how to exercise them.
        ");
        assert_eq!(said("rights", "en", ""), "");
    }
}
