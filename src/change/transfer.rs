//! Overseas transfer: who receives what abroad, and how.

use super::gather::{About, CHANGED, Gather, Row};
use super::recipient::{consent, of_items, of_new_items, term};
use super::{Code, Saying};
use crate::fact::Stated;
use crate::key::Key;
use crate::policy::cross_border::{CrossBorder, Refusal, Transfer};

const SECTION: &str = "cross_border";
type Facts = Option<Stated<CrossBorder>>;

pub(super) fn compare(g: &mut Gather<'_>, old: &Facts, new: &Facts) {
    g.section(SECTION, old, new, |g, old, new| {
        let key = Key::new("cross_border.transfers");
        let about = About::section(SECTION);
        for row in g.rows(&key, &about, old.map(|it| &it.transfers), new.map(|it| &it.transfers)) {
            match row {
                Row::Gone(slug, it) => {
                    let said = Some(Saying::name(&it.recipient));
                    g.add(Code::TransferRemoved, key.child(slug), &whole(g, it), said, None);
                }
                Row::Come(slug, it) => {
                    let said = Some(Saying::name(&it.recipient));
                    g.add(Code::TransferAdded, key.child(slug), &whole(g, it), None, said);
                }
                Row::Both(slug, old, new) => transfer(g, &key.child(slug), old, new),
            }
        }
        if let (Some(old), Some(new)) = (old, new) {
            let CrossBorder { transfers: _, direct_collection, statements } = old;
            let key = Key::new("cross_border.direct-collection");
            let about = About::labeled(SECTION, "direct-collection")
                .on(super::severity::Ground::of_section(SECTION));
            g.list(CHANGED, &key, &about, direct_collection, &new.direct_collection);
            g.statements(SECTION, "statements", statements, &new.statements);
        }
    });
}

fn whole(g: &Gather<'_>, it: &Transfer) -> About {
    About::section(SECTION)
        .of(Saying::name(&it.recipient))
        .on(consent(&it.basis))
        .on(of_items(g, &it.items))
}

fn transfer(g: &mut Gather<'_>, key: &Key, old: &Transfer, new: &Transfer) {
    let Transfer {
        recipient,
        contact,
        country,
        items,
        purposes,
        when,
        how,
        retention,
        basis,
        refusal,
    } = old;
    let Refusal { method, effect } = refusal;
    let code = Code::TransferChanged;
    let about = |label| {
        let about = About::labeled(SECTION, label);
        about.of(Saying::name(&new.recipient)).on(consent(&new.basis))
    };
    let key = |name: &str| key.child(name);
    let to = &new.recipient;
    g.series(code, key("basis"), &about("basis"), basis, &new.basis);
    let of_items = about("items").on(of_new_items(g, items, &new.items));
    g.series(code, key("items"), &of_items, items, &new.items);
    g.fact(code, key("country"), &about("country"), country.as_ref(), new.country.as_ref());
    g.fact(code, key("when"), &about("when"), when.as_ref(), new.when.as_ref());
    g.fact(code, key("how"), &about("how"), how.as_ref(), new.how.as_ref());
    g.name(code, key("recipient"), &about("recipient"), Some(recipient), Some(to));
    g.fact(code, key("contact"), &about("contact"), contact.as_ref(), new.contact.as_ref());
    g.series(code, key("purposes"), &about("purposes"), purposes, &new.purposes);
    term(g, code, &key("retention"), &about("retention"), retention, &new.retention);
    let is = &new.refusal;
    g.fact(code, key("refusal"), &about("refusal"), method.as_ref(), is.method.as_ref());
    let of_effect = about("refusal-effect");
    g.fact(code, key("refusal-effect"), &of_effect, effect.as_ref(), is.effect.as_ref());
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn each_particular_of_a_transfer_is_told() {
        insta::assert_snapshot!(check(
            "cross_border: { transfers: { cloud: { recipient: Cloud Inc., country: us, items: [name], basis: consent } } }",
            "cross_border: { transfers: { cloud: { recipient: Cloud Inc., country: jp, items: [name, email], basis: consent, refusal: { method: 전화 } }, line: { recipient: Line, country: jp } } }",
        ), @"
        transfer.changed cross_border.transfers.cloud.items: consent_review (pipa 28-8(3)), transfer_consent
          Cloud Inc.에 대한 ‘개인정보의 국외 수집 및 이전에 관한 사항 중 이전되는 개인정보 항목’의 내용이 다음과 같이 바뀝니다: 성명 → 성명, 이메일 주소
          Changed in “Collection from abroad and cross-border transfer of personal information – Items of personal information transferred” for Cloud Inc.: name → name, email address
        transfer.changed cross_border.transfers.cloud.country: consent_review (pipa 28-8(3)), transfer_consent
          Cloud Inc.에 대한 ‘개인정보의 국외 수집 및 이전에 관한 사항 중 이전되는 국가’의 내용이 다음과 같이 바뀝니다: 미국 → 일본
          Changed in “Collection from abroad and cross-border transfer of personal information – Country of destination” for Cloud Inc.: United States → Japan
        transfer.changed cross_border.transfers.cloud.refusal: consent_review (pipa 28-8(3)), transfer_consent
          Cloud Inc.에 대한 ‘개인정보의 국외 수집 및 이전에 관한 사항 중 이전을 거부하는 방법 및 절차’에 다음 내용이 추가됩니다: 전화
          Added to “Collection from abroad and cross-border transfer of personal information – Method and procedure for refusing the transfer” for Cloud Inc.: 전화
        transfer.added cross_border.transfers.line: material (pipa 30(2), sg 21)
          국외 이전에 다음 자에 대한 이전이 추가됩니다: Line
          Added to the cross-border transfers. Recipient: Line
        ");
    }
}
