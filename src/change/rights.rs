//! Rights of data subjects, and the ways to exercise them.

use super::gather::{About, CHANGED, Gather};
use super::{Code, Saying};
use crate::fact::{Period, Stated};
use crate::key::Key;
use crate::policy::rights::{Rights, Withdrawal};

type Facts = Option<Stated<Rights>>;
const CHANNELS: (Code, Code) = (Code::RightsChannelAdded, Code::RightsChannelRemoved);

pub(super) fn compare(g: &mut Gather<'_>, old: &Facts, new: &Facts) {
    g.plain_section("rights", old, new, |g, old, new| {
        let Rights {
            rights,
            channels,
            website,
            not_accepted,
            answer_days,
            agent,
            objection,
            withdrawal,
            statements,
        } = old;
        let key = |name: &str| Key::new("rights").child(name);
        let about = |label| About::labeled("rights", label);
        g.each(CHANGED, &key("rights"), &about("rights"), rights, &new.rights);
        g.each(CHANNELS, &key("channels"), &about("channels"), channels, &new.channels);
        g.each(CHANNELS, &key("website"), &about("website"), website, &new.website);
        let refused = about("not-accepted");
        g.each(CHANGED, &key("not-accepted"), &refused, not_accepted, &new.not_accepted);
        let own = |label| About::part("rights", Saying::message("change-rights", Some(label)));
        let (days, new_days) = (answer_days.as_ref(), new.answer_days.as_ref());
        let say = |it: &u16| Saying::period(Period::Days(*it));
        g.fact_said(CHANGED.0, key("answer-days"), &own("answer-days"), days, new_days, say);
        if *agent != new.agent {
            let said = |it: bool| it.then(|| Saying::message("change-rights", Some("agent")));
            let about = About::section("rights");
            g.add(CHANGED.0, key("agent"), &about, said(*agent), said(new.agent));
        }
        g.statements("rights", "objection", objection, &new.objection);
        withdraw(g, withdrawal.as_ref(), new.withdrawal.as_ref());
        g.statements("rights", "statements", statements, &new.statements);
    });
}

fn withdraw(g: &mut Gather<'_>, old: Option<&Withdrawal>, new: Option<&Withdrawal>) {
    let empty = Withdrawal::default();
    let (old, new) = (old.unwrap_or(&empty), new.unwrap_or(&empty));
    let Withdrawal { website, channels, statements } = old;
    let key = |name: &str| Key::new("rights.withdrawal").child(name);
    let about = About::labeled("rights", "withdrawal");
    g.each(CHANNELS, &key("website"), &about, website, &new.website);
    g.each(CHANNELS, &key("channels"), &about, channels, &new.channels);
    g.list(CHANGED, &key("statements"), &about, statements, &new.statements);
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn ways_to_exercise_rights() {
        insta::assert_snapshot!(check(
            "rights: { rights: [access], channels: [phone, fax], answer_days: 10 }",
            "rights: { rights: [access, erasure], channels: [phone, email], agent: true, withdrawal: { channels: [phone] } }",
        ), @"
        section.changed rights.rights: admin (pipa 30(2))
          ‘정보주체와 법정대리인의 권리·의무 및 행사방법에 관한 사항 중 행사할 수 있는 권리’에 다음 내용이 추가됩니다: 삭제
          Added to “Rights and obligations of data subjects and legal representatives, and how to exercise them – Rights that may be exercised”: erasure
        rights.channel_removed rights.channels: material (pipa 30(2), sg 21)
          ‘정보주체와 법정대리인의 권리·의무 및 행사방법에 관한 사항 중 요구를 접수하는 방법’에서 다음이 삭제됩니다: 팩스
          Deleted from “Rights and obligations of data subjects and legal representatives, and how to exercise them – Ways to make a request”: fax
        rights.channel_added rights.channels: admin (pipa 30(2))
          ‘정보주체와 법정대리인의 권리·의무 및 행사방법에 관한 사항 중 요구를 접수하는 방법’에 다음이 추가됩니다: 이메일
          Added to “Rights and obligations of data subjects and legal representatives, and how to exercise them – Ways to make a request”: email
        section.changed rights.answer-days: admin (pipa 30(2))
          ‘정보주체와 법정대리인의 권리·의무 및 행사방법에 관한 사항 중 조치 결과를 알리는 기한’에서 다음 내용이 삭제됩니다: 10일
          Deleted from “Rights and obligations of data subjects and legal representatives, and how to exercise them – Time limit for informing of the results”: 10 days
        section.changed rights.agent: admin (pipa 30(2))
          ‘정보주체와 법정대리인의 권리·의무 및 행사방법에 관한 사항’에 다음 내용이 추가됩니다: 법정대리인이나 위임을 받은 사람을 통한 권리의 행사
          Added to “Rights and obligations of data subjects and legal representatives, and how to exercise them”: exercise of rights through a legal representative or an authorized person
        rights.channel_added rights.withdrawal.channels: admin (pipa 30(2))
          ‘정보주체와 법정대리인의 권리·의무 및 행사방법에 관한 사항 중 동의 철회 또는 회원 탈퇴’에 다음이 추가됩니다: 전화
          Added to “Rights and obligations of data subjects and legal representatives, and how to exercise them – Withdrawal of consent or of membership”: telephone
        ");
    }
}
