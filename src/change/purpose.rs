//! Why it is processed.

use super::Code;
use super::Saying;
use super::gather::{About, Gather};
use super::same::{Same, pair};
use super::severity::Ground;
use crate::document::Say;
use crate::fact::{Word, kinds};
use crate::key::Key;
use crate::policy::processing::PurposeList;
use crate::policy::purposes::Purposes;

type Purpose = Word<kinds::Purpose>;

/// A purpose, and the broader one it stands under.
struct Placed<'a> {
    purpose: &'a Purpose,
    under: Option<&'a Purpose>,
}

impl Same for Placed<'_> {
    /// The same purpose, wherever it stands.
    fn same(&self, other: &Self) -> bool {
        self.purpose.same(other.purpose)
    }
}

/// What is said of all purposes.
pub(super) fn of_all(g: &mut Gather<'_>, old: Option<&Purposes>, new: Option<&Purposes>) {
    let empty = Purposes::default();
    let (old, new) = (old.unwrap_or(&empty), new.unwrap_or(&empty));
    let Purposes { statements } = old;
    g.statements("purposes", "statements", statements, &new.statements);
}

pub(super) fn compare(
    g: &mut Gather<'_>,
    key: &Key,
    about: &About,
    old: &PurposeList,
    new: &PurposeList,
) {
    let (old, new) = (placed(old), placed(new));
    let paired = pair(&old, &new);
    let of = |it: &Placed<'_>| {
        about.clone().of(Saying::new(it.purpose.clone())).on(Ground::of_use(it.purpose))
    };
    let say = |it: &Purpose| Saying::new(it.clone());
    for it in &paired.gone {
        let about = of(it);
        g.add(Code::PurposeRemoved, at(key, it), &about, about.subject.clone(), None);
    }
    for it in &paired.come {
        let about = of(it);
        g.add(Code::PurposeAdded, at(key, it), &about, None, about.subject.clone());
    }
    for (was, is) in &paired.both {
        let (was, is) = (&old[*was], &new[*is]);
        let is_same = match (was.under, is.under) {
            (Some(was), Some(is)) => was.same(is),
            (None, None) => true,
            _ => false,
        };
        if !is_same {
            let (before, after) = (was.under.map(say), is.under.map(say));
            g.add(Code::PurposeChanged, key.clone(), &of(is), before, after);
        }
    }
    if paired.is_shuffled() {
        g.shuffled(key.clone(), about);
    }
}

/// All purposes, broader ones too.
pub(super) fn words(list: &PurposeList) -> Vec<&Purpose> {
    placed(list).into_iter().map(|it| it.purpose).collect()
}

fn placed(list: &PurposeList) -> Vec<Placed<'_>> {
    match list {
        PurposeList::Flat(list) => {
            list.iter().map(|purpose| Placed { purpose, under: None }).collect()
        }
        PurposeList::Grouped(groups) => {
            let mut all = Vec::new();
            for (broader, list) in groups {
                all.push(Placed { purpose: broader, under: None });
                all.extend(list.iter().map(|purpose| Placed { purpose, under: Some(broader) }));
            }
            all
        }
    }
}

fn at(key: &Key, it: &Placed<'_>) -> Key {
    let key = it.under.map_or_else(|| key.clone(), |broader| key.child(broader.row_name()));
    key.child(it.purpose.row_name())
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn purposes_come_go_and_move_to_another_group() {
        insta::assert_snapshot!(check(
            "processing: { membership: { basis: consent, purposes: { identity-verification: [payment, refunds], billing: [] } } }",
            "processing: { membership: { basis: consent, purposes: { identity-verification: [payment], billing: [refunds, event-information] } } }",
        ), @"
        purpose.added processing.membership.purposes.billing.event-information: consent_review (pipa 22(1)7, pipa 15(2)), promotion_consent, fresh_consent
          ‘홈페이지 회원 관리’ 업무의 처리 목적에 다음이 추가됩니다: 이벤트에 관한 정보 제공
          Added to the purposes of “website membership”: provision of information about events
        purpose.changed processing.membership.purposes: consent_review (pipa 15(2)), fresh_consent
          ‘홈페이지 회원 관리’ 업무의 처리 목적 가운데 ‘진료비 환급을 위한 원무 서비스’의 상위 목적이 다음과 같이 바뀝니다: 본인확인 → 진료비 청구를 위한 원무 서비스
          Among the purposes of “website membership”, “administrative services for refunds” comes under another purpose: verification of identity → administrative services for billing
        order.only processing.membership.purposes: editorial ()
          ‘홈페이지 회원 관리’에서 순서만 바뀝니다. 내용은 같습니다.
          In “website membership”, only the order changes. The content is the same.
        ");
        insta::assert_snapshot!(check(
            "processing: { membership: { purposes: [payment, refunds] } }\npurposes: { statements: [used-only-for-these-purposes] }",
            "processing: { membership: { purposes: [refunds, payment] } }",
        ), @"
        order.only processing.membership.purposes: editorial ()
          ‘홈페이지 회원 관리’에서 순서만 바뀝니다. 내용은 같습니다.
          In “website membership”, only the order changes. The content is the same.
        section.changed purposes.statements.used-only-for-these-purposes: admin (pipa 30(2))
          ‘개인정보의 처리 목적’에서 다음 내용이 삭제됩니다: 정보주체가 제공한 모든 정보는 위의 목적으로만 이용합니다.
          Deleted from “Purposes of processing personal information”: All information provided by data subjects is used only for these purposes.
        ");
    }
}
