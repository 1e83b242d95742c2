//! What is processed: activities, their basis, and their items.

use super::gather::{About, CHANGED, Gather, Row};
use super::same::{Same, pair};
use super::severity::Ground;
use super::{Code, Saying, purpose, retention};
use crate::fact::{Slug, Stated, Word, kinds};
use crate::key::Key;
use crate::policy::items::Items;
use crate::policy::processing::{Activity, ItemLists};
use indexmap::IndexMap;

type Facts = Option<Stated<IndexMap<Slug, Activity>>>;
type Item = Word<kinds::Item>;

pub(super) fn compare(g: &mut Gather<'_>, old: &Facts, new: &Facts) {
    for section in ["purposes", "items", "retention"] {
        g.state(section, old, new);
    }
    let said = |it: &'_ Facts| it.as_ref().and_then(Stated::said).cloned();
    let (old, new) = (said(old), said(new));
    let about = About::section("purposes");
    for row in g.rows(&Key::new("processing"), &about, old.as_ref(), new.as_ref()) {
        match row {
            Row::Gone(slug, it) => {
                g.add(Code::ActivityRemoved, key(slug), &whole(g, slug, it), items_of(it), None);
            }
            Row::Come(slug, it) => {
                g.add(Code::ActivityAdded, key(slug), &whole(g, slug, it), None, items_of(it));
            }
            Row::Both(slug, old, new) => activity(g, slug, old, new),
        }
    }
}

/// What is said of the items of all activities.
pub(super) fn of_all(g: &mut Gather<'_>, old: Option<&Items>, new: Option<&Items>) {
    let empty = Items::default();
    let (old, new) = (old.unwrap_or(&empty), new.unwrap_or(&empty));
    let Items { collected_by, website_forms, statements } = old;
    let key = |name: &str| Key::new("items.collection").child(name);
    let labeled = |label| About::labeled("items", label);
    let code = Code::CollectionMethodChanged;
    g.series(code, key("collected-by"), &labeled("collected-by"), collected_by, &new.collected_by);
    let (forms, about) = (&new.website_forms, labeled("website-forms"));
    g.series(code, key("website-forms"), &about, website_forms, forms);
    g.statements("items", "statements", statements, &new.statements);
}

fn key(slug: &Slug) -> Key {
    Key::new("processing").child(slug)
}

fn items_of(activity: &Activity) -> Option<Saying> {
    Saying::series(activity.items.all().cloned().map(Saying::new))
}

/// An activity as a whole, with all that makes it weigh.
fn whole(g: &Gather<'_>, slug: &Slug, activity: &Activity) -> About {
    let law = &g.new.law.items;
    let items = activity.items.all().filter_map(|it| Ground::of_item(it, law));
    let promotion = purpose::words(&activity.purposes).into_iter().filter_map(Ground::of_use);
    About::section("items")
        .of(Saying::activity(slug, activity))
        .on(items)
        .on(promotion)
        .on(activity.is_by_consent().then_some(Ground::Consent))
}

fn activity(g: &mut Gather<'_>, slug: &Slug, old: &Activity, new: &Activity) {
    let Activity {
        name,
        basis,
        purposes,
        items,
        collected_by,
        website_forms,
        retention,
        statements,
    } = old;
    let title = Saying::activity(slug, new);
    let consent = new.is_by_consent().then_some(Ground::Consent);
    let about = About { section: Some(title.clone()), ..About::default() }.on(consent);
    if !name.same(&new.name) {
        let (before, after) = (Saying::activity(slug, old), Saying::activity(slug, new));
        g.add(Code::ActivityRenamed, key(slug), &about, Some(before), Some(after));
    }
    purpose::compare(g, &key(slug).child("purposes"), &about, purposes, &new.purposes);
    let base = key(slug).child("items");
    // To begin to rest on consent takes consent; to cease to does not, nor to state on what it rests.
    let starts = !basis.is_empty() && !old.is_by_consent() && new.is_by_consent();
    let starts = starts.then_some(Ground::Consent);
    let of_basis = About { section: Some(title.clone()), ..About::default() }.on(starts);
    let code = Code::CollectionBasisChanged;
    g.series(code, base.child("basis"), &of_basis, basis, &new.basis);
    lists(g, &base, &about, items, &new.items);
    let methods = |label| {
        let label = Saying::message("items", Some(label));
        About { section: Some(Saying::of(title.clone(), label)), ..About::default() }
    };
    let code = Code::CollectionMethodChanged;
    let (by, of_by) = (&new.collected_by, methods("collected-by"));
    g.series(code, base.child("collected-by"), &of_by, collected_by, by);
    let (forms, of_forms) = (&new.website_forms, methods("website-forms"));
    g.series(code, base.child("website-forms"), &of_forms, website_forms, forms);
    let plain = About { section: Some(title.clone()), ..About::default() };
    g.list(CHANGED, &base.child("statements"), &plain, statements, &new.statements);
    let place = Key::new("retention.activities").child(slug);
    retention::rules(g, &place, &about.of(title), retention, &new.retention);
}

fn lists(g: &mut Gather<'_>, base: &Key, about: &About, old: &ItemLists, new: &ItemLists) {
    let ItemLists { required: _, optional: _, sensitive: _, automatic: _, unspecified: _ } = old;
    let law = &g.new.law.items;
    let mut told: Vec<&Item> = Vec::new();
    for item in old.all().chain(new.all()) {
        if told.iter().any(|it| it.same(item)) {
            continue;
        }
        told.push(item);
        let (was, is) = (labels(old, item), labels(new, item));
        let said = Saying::new(item.clone());
        let stated = is.contains(&"sensitive").then_some(Ground::Sensitive);
        let grounds = stated.into_iter().chain(Ground::of_item(item, law));
        let mut about = about.clone().of(said.clone()).on(grounds);
        // Consent is no basis of a resident registration number, nor anew where an item that was
        // in no class is put in one.
        let is_classed = was == ["unspecified"]
            && !is.is_empty()
            && is.iter().all(|it| matches!(*it, "required" | "optional"));
        if is_classed || about.grounds.contains(&Ground::ResidentNumber) {
            about.grounds.retain(|it| *it != Ground::Consent);
        }
        match (was.first(), is.first()) {
            (Some(label), None) => {
                g.add(Code::ItemRemoved, base.child(label), &about, Some(said), None);
            }
            (None, Some(label)) => {
                g.add(Code::ItemAdded, base.child(label), &about, None, Some(said));
            }
            _ if was != is => {
                let say = |labels: &[&'static str]| {
                    Saying::series(labels.iter().map(|it| Saying::message("items", Some(it))))
                };
                g.add(moved(&was, &is), base.clone(), &about, say(&was), say(&is));
            }
            _ => {}
        }
    }
    for ((label, old), (_, new)) in old.by_label().into_iter().zip(new.by_label()) {
        if pair(old, new).is_shuffled() {
            g.shuffled(base.child(label), about);
        }
    }
}

/// The lists an item stands in.
fn labels(lists: &ItemLists, item: &Item) -> Vec<&'static str> {
    let all = lists.by_label().into_iter();
    all.flat_map(|(label, items)| {
        items.iter().filter(|it| it.same(item)).map(move |_| label).collect::<Vec<_>>()
    })
    .collect()
}

fn moved(was: &[&str], is: &[&str]) -> Code {
    let is_required = |it: &[&str]| it.contains(&"required");
    let is_optional = |it: &[&str]| it.contains(&"optional") && !is_required(it);
    if is_optional(was) && is_required(is) {
        Code::RequirednessRaised
    } else if is_required(was) && is_optional(is) {
        Code::RequirednessLowered
    } else {
        Code::ItemClassChanged
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn an_item_on_consent_takes_consent_anew() {
        insta::assert_snapshot!(check(
            "processing: { membership: { basis: consent, items: { required: [name, email], optional: [mobile-phone] } } }",
            "processing: { membership: { basis: consent, items: { required: [name, mobile-phone, symptoms] } } }",
        ), @"
        collection.item_removed processing.membership.items.required: admin (pipa 30(2))
          ‘홈페이지 회원 관리’ 업무에서 처리하는 개인정보 항목에서 다음이 제외됩니다: 이메일 주소
          Removed from the items processed for “website membership”: email address
        collection.requiredness_raised processing.membership.items: consent_review (pipa 15(2)), fresh_consent
          ‘홈페이지 회원 관리’ 업무에서 다음 항목이 선택항목에서 필수항목으로 바뀝니다: 휴대전화번호
          Required instead of optional for “website membership”: mobile phone number
        collection.item_added processing.membership.items.required: consent_review (pipa 23(1), pipa 15(2)), separate_consent, fresh_consent
          ‘홈페이지 회원 관리’ 업무에서 처리하는 개인정보 항목에 다음이 추가됩니다: 증상
          Added to the items processed for “website membership”: symptoms
        ");
    }

    #[test]
    fn an_activity_is_added_as_a_whole() {
        insta::assert_snapshot!(check(
            "processing: { membership: { basis: consent, items: { required: [name] } } }",
            "processing: { medical-care: { basis: { law: medical-service-act, article: \"22(1)\" }, items: { required: [name] } } }",
        ), @"
        activity.removed processing.membership: admin (pipa 30(2))
          처리 업무에서 ‘홈페이지 회원 관리’ 업무가 제외됩니다.
          “website membership” is removed from the processing activities.
        activity.added processing.medical-care: material (pipa 30(2), sg 21)
          처리 업무에 ‘진료’ 업무가 추가됩니다. 처리하는 항목은 다음과 같습니다: 성명
          “medical care” is added to the processing activities. Items processed: name
        ");
    }

    #[test]
    fn left_out_none_and_stated_are_three_things() {
        insta::assert_snapshot!(check("", "processing: none"), @"
        section.added purposes: admin (pipa 30(2))
          ‘개인정보의 처리 목적’ 항목이 신설됩니다.
          The part “Purposes of processing personal information” is added.
        section.added items: admin (pipa 30(2))
          ‘처리하는 개인정보의 항목’ 항목이 신설됩니다.
          The part “Items of personal information processed” is added.
        section.added retention: admin (pipa 30(2))
          ‘개인정보의 처리 및 보유 기간’ 항목이 신설됩니다.
          The part “Period for processing and retaining personal information” is added.
        ");
        insta::assert_snapshot!(check("processing: none", "processing: { membership: { items: { unspecified: [name] } } }"), @"
        section.started purposes: material (pipa 30(2), sg 21)
          ‘개인정보의 처리 목적’에 해당하는 사항이 새로 생깁니다.
          There was nothing to state under “Purposes of processing personal information”; now there is.
        section.started items: material (pipa 30(2), sg 21)
          ‘처리하는 개인정보의 항목’에 해당하는 사항이 새로 생깁니다.
          There was nothing to state under “Items of personal information processed”; now there is.
        section.started retention: admin (pipa 30(2))
          ‘개인정보의 처리 및 보유 기간’에 해당하는 사항이 새로 생깁니다.
          There was nothing to state under “Period for processing and retaining personal information”; now there is.
        activity.added processing.membership: material (pipa 30(2), sg 21)
          처리 업무에 ‘홈페이지 회원 관리’ 업무가 추가됩니다. 처리하는 항목은 다음과 같습니다: 성명
          “website membership” is added to the processing activities. Items processed: name
        ");
    }

    #[test]
    fn methods_and_basis() {
        insta::assert_snapshot!(check(
            "processing: { membership: { items: { required: [name] }, collected_by: [website], statements: [{ ko: 하나., en: One. }] } }\nitems: { collected_by: [fax] }",
            "processing: { membership: { basis: consent, items: { required: [name] }, collected_by: [website, phone] } }",
        ), @"
        collection.basis_changed processing.membership.items.basis: material (pipa 30(2), sg 21)
          ‘홈페이지 회원 관리’ 업무의 처리 근거를 다음과 같이 밝힙니다: 정보주체의 동의
          The legal basis of “website membership” is now stated: consent of the data subject
        collection.method_changed processing.membership.items.collected-by: admin (pipa 30(2))
          ‘홈페이지 회원 관리의 수집 방법’의 내용이 다음과 같이 바뀝니다: 홈페이지 → 홈페이지, 전화
          Changed in “Methods of collection (website membership)”: website → website, telephone
        section.changed processing.membership.items.statements.one: admin (pipa 30(2))
          ‘홈페이지 회원 관리’에서 다음 내용이 삭제됩니다: 하나.
          Deleted from “website membership”: One.
        collection.method_changed items.collection.collected-by: admin (pipa 30(2))
          ‘처리하는 개인정보의 항목 중 수집 방법’에서 다음 내용이 삭제됩니다: 팩스
          Deleted from “Items of personal information processed – Methods of collection”: fax
        ");
    }
}
