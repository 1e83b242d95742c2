//! Provision to third parties: who receives what, and in which cases.

use super::gather::{About, Gather, Row};
use super::retention::{differ, is_shuffled};
use super::severity::Ground;
use super::{Code, Saying};
use crate::fact::{Stated, Word, kinds};
use crate::key::Key;
use crate::policy::processing::Basis;
use crate::policy::provision::{Provision, Recipient};
use crate::policy::retention::Rule;

type Facts = Option<Stated<Provision>>;

pub(super) fn compare(g: &mut Gather<'_>, old: &Facts, new: &Facts) {
    g.section("provision", old, new, |g, old, new| {
        let key = Key::new("provision.recipients");
        let about = About::section("provision");
        let (old_rows, new_rows) = (old.map(|it| &it.recipients), new.map(|it| &it.recipients));
        for row in g.rows(&key, &about, old_rows, new_rows) {
            match row {
                Row::Gone(slug, it) => {
                    let said = Some(Saying::new(it.name.clone()));
                    g.add(Code::RecipientRemoved, key.child(slug), &whole(g, it), said, None);
                }
                Row::Come(slug, it) => {
                    let said = Some(Saying::new(it.name.clone()));
                    g.add(Code::RecipientAdded, key.child(slug), &whole(g, it), None, said);
                }
                Row::Both(slug, old, new) => recipient(g, &key.child(slug), old, new),
            }
        }
        if let (Some(old), Some(new)) = (old, new) {
            let Provision { exceptions, recipients: _, statements } = old;
            let cases = (Code::ProvisionCaseAdded, Code::ProvisionCaseRemoved);
            let key = Key::new("provision.exceptions");
            g.list(cases, &key, &about, exceptions, &new.exceptions);
            g.statements("provision", "statements", statements, &new.statements);
        }
    });
}

/// A recipient as a whole, with all that makes it weigh.
fn whole(g: &Gather<'_>, it: &Recipient) -> About {
    About::section("provision")
        .of(Saying::new(it.name.clone()))
        .on(consent(&it.basis))
        .on(of_items(g, &it.items))
}

/// Whether something rests on consent.
pub(super) fn consent(basis: &[Basis]) -> Option<Ground> {
    basis.contains(&Basis::Consent).then_some(Ground::Consent)
}

/// What the law says of items.
pub(super) fn of_items<'i>(
    g: &Gather<'_>,
    items: impl IntoIterator<Item = &'i Word<kinds::Item>>,
) -> Vec<Ground> {
    items.into_iter().filter_map(|it| Ground::of_item(it, &g.new.law.items)).collect()
}

/// What the law says of the items that are new in a list.
pub(super) fn of_new_items(
    g: &Gather<'_>,
    old: &[Word<kinds::Item>],
    new: &[Word<kinds::Item>],
) -> Vec<Ground> {
    of_items(g, super::same::pair(old, new).come)
}

fn recipient(g: &mut Gather<'_>, key: &Key, old: &Recipient, new: &Recipient) {
    let Recipient { name, purposes, items, retention, basis } = old;
    let about =
        About::section("provision").of(Saying::new(new.name.clone())).on(consent(&new.basis));
    g.fact(Code::RecipientRenamed, key.clone(), &about, Some(name), Some(&new.name));
    g.series(Code::RecipientPurpose, key.clone(), &about, purposes, &new.purposes);
    let with_items = about.clone().on(of_new_items(g, items, &new.items));
    g.series(Code::RecipientItems, key.clone(), &with_items, items, &new.items);
    term(g, Code::RecipientTerm, key, &about, retention, &new.retention);
    let is_anew = !basis.is_empty() && consent(basis).is_none();
    let begins = consent(&new.basis).filter(|_| is_anew);
    let of_basis = About::section("provision").of(Saying::new(new.name.clone())).on(begins);
    g.series(Code::RecipientBasis, key.clone(), &of_basis, basis, &new.basis);
}

/// How long somebody else keeps something: one code, whether longer or shorter.
pub(super) fn term(
    g: &mut Gather<'_>,
    code: Code,
    key: &Key,
    about: &About,
    old: &[Rule],
    new: &[Rule],
) {
    if differ(old, new) {
        let (before, after) = (Saying::rules(old, g.old.law), Saying::rules(new, g.new.law));
        g.add(code, key.clone(), about, before, after);
    } else if is_shuffled(old, new) {
        g.shuffled(key.clone(), about);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    const LAB: &str = "lab: { name: { ko: 가람연구소, en: Garam Lab }, purposes: [billing], items: [name], basis: consent }";

    #[test]
    fn a_recipient_on_consent_takes_consent_anew() {
        insta::assert_snapshot!(check(
            &format!("provision: {{ recipients: {{ {LAB} }}, exceptions: [prior-consent] }}"),
            "provision: { recipients: { lab: { name: { ko: 나래연구소, en: Narae Lab }, purposes: [payment], items: [name, symptoms], retention: { years: 1 }, basis: consent } }, exceptions: [required-by-law] }",
        ), @"
        recipient.renamed provision.recipients.lab: admin (pipa 30(2))
          개인정보를 제공받는 자의 명칭이 다음과 같이 바뀝니다: 가람연구소 → 나래연구소
          A recipient of personal information has another name: Garam Lab → Narae Lab
        recipient.purpose provision.recipients.lab: consent_review (pipa 17(2)), fresh_consent
          ‘나래연구소’의 이용 목적이 다음과 같이 바뀝니다: 진료비 청구를 위한 원무 서비스 → 진료비 수납을 위한 원무 서비스
          The purposes for which “Narae Lab” uses personal information change: administrative services for billing → administrative services for payment
        recipient.items provision.recipients.lab: consent_review (pipa 23(1), pipa 17(2)), separate_consent, fresh_consent
          ‘나래연구소’에 제공하는 개인정보 항목이 다음과 같이 바뀝니다: 성명 → 성명, 증상
          The items provided to “Narae Lab” change: name → name, symptoms
        recipient.term provision.recipients.lab: consent_review (pipa 17(2)), fresh_consent
          ‘나래연구소’의 보유 및 이용 기간을 다음과 같이 밝힙니다: 1년
          The period for which “Narae Lab” retains and uses personal information is now stated: 1 year
        provision.case_removed provision.exceptions.prior-consent: admin (pipa 30(2))
          개인정보를 제3자에게 제공하는 경우에서 다음이 삭제됩니다: 정보주체가 사전에 동의한 경우
          Deleted from the cases in which personal information is provided to third parties: where the data subject has given prior consent
        provision.case_added provision.exceptions.required-by-law: material (pipa 30(2), sg 21)
          개인정보를 제3자에게 제공하는 경우로 다음이 추가됩니다: 법령의 규정에 따른 경우
          Added to the cases in which personal information is provided to third parties: where required by the provisions of laws and regulations
        ");
    }

    #[test]
    fn nothing_is_provided_any_more() {
        insta::assert_snapshot!(check(
            &format!("provision: {{ recipients: {{ {LAB} }} }}"),
            "provision: none",
        ), @"
        section.ended provision: admin (pipa 30(2))
          ‘개인정보의 제3자 제공에 관한 사항’ 항목에 해당하는 사항이 더 이상 없습니다.
          There is no longer anything to state under “Provision of personal information to third parties”.
        recipient.removed provision.recipients.lab: admin (pipa 30(2))
          개인정보를 제공받는 자에서 가람연구소가 제외됩니다.
          Removed from the recipients of personal information: Garam Lab
        ");
    }
}
