//! Entrustment: who does which work, and whom they entrust in turn.

use super::gather::{About, CHANGED, Gather, Row};
use super::same::{Same, pair};
use super::severity::Ground;
use super::{Code, Saying};
use crate::fact::{Slug, Stated, Word, kinds};
use crate::key::Key;
use crate::policy::entrustment::{Entrustment, Party, Sub};
use indexmap::IndexMap;

type Facts = Option<Stated<Entrustment>>;
type Task = Word<kinds::Task>;

pub(super) fn compare(g: &mut Gather<'_>, old: &Facts, new: &Facts) {
    g.section("entrustment", old, new, |g, old, new| {
        let key = Key::new("entrustment.parties");
        let about = About::section("entrustment");
        let tasks = tasks_of(old);
        for row in g.rows(&key, &about, old.map(|it| &it.parties), new.map(|it| &it.parties)) {
            match row {
                Row::Gone(slug, it) => {
                    let about = whole(it).on([Ground::Less]);
                    let said = Some(Saying::name(&it.name));
                    g.add(Code::EntrusteeRemoved, key.child(slug), &about, said, None);
                }
                Row::Come(slug, it) => {
                    let about = whole(it).on(is_done(&it.tasks, &tasks));
                    let said = Some(Saying::name(&it.name));
                    g.add(Code::EntrusteeAdded, key.child(slug), &about, None, said);
                }
                Row::Both(slug, old, new) => party(g, &key.child(slug), old, new, &tasks),
            }
        }
        if let (Some(old), Some(new)) = (old, new) {
            let Entrustment { parties: _, contract, statements } = old;
            let key = Key::new("entrustment.contract");
            g.list(CHANGED, &key, &about, contract, &new.contract);
            g.statements("entrustment", "statements", statements, &new.statements);
        }
    });
}

/// The work that somebody did before.
fn tasks_of(facts: Option<&Entrustment>) -> Vec<&Task> {
    facts.into_iter().flat_map(|it| it.parties.values()).flat_map(|it| &it.tasks).collect()
}

/// Whether somebody already did all of some work.
fn is_done(tasks: &[Task], before: &[&Task]) -> Option<Ground> {
    let is_done = |task: &Task| before.iter().any(|it| it.same(task));
    tasks.iter().all(is_done).then_some(Ground::SameTask)
}

fn whole(it: &Party) -> About {
    About::section("entrustment")
        .of(Saying::name(&it.name))
        .on(it.tasks.iter().filter_map(Ground::of_use))
}

fn party(g: &mut Gather<'_>, key: &Key, old: &Party, new: &Party, tasks: &[&Task]) {
    let Party { name, tasks: work, items, until, re_entrusted } = old;
    let about = About::section("entrustment").of(Saying::name(&new.name));
    g.name(Code::EntrusteeRenamed, key.clone(), &about, Some(name), Some(&new.name));
    // What is new in the work, or given up, decides whether it is promotion.
    let paired = pair(work, &new.tasks);
    let changed = paired.gone.iter().chain(&paired.come).filter_map(|it| Ground::of_use(it));
    let come: Vec<Task> = paired.come.iter().map(|it| (*it).clone()).collect();
    let of_tasks = about.clone().on(changed).on(is_done(&come, tasks));
    g.series(Code::EntrusteeTask, key.clone(), &of_tasks, work, &new.tasks);
    g.series(Code::EntrusteeItems, key.clone(), &about, items, &new.items);
    g.fact(Code::EntrusteeTerm, key.clone(), &about, until.as_ref(), new.until.as_ref());
    subs(g, &key.child("re_entrusted"), &about, re_entrusted, &new.re_entrusted, tasks);
}

fn subs(
    g: &mut Gather<'_>,
    key: &Key,
    about: &About,
    old: &IndexMap<Slug, Sub>,
    new: &IndexMap<Slug, Sub>,
    tasks: &[&Task],
) {
    let whole = |it: &Sub| {
        about.clone().of(Saying::name(&it.name)).on(it.tasks.iter().filter_map(Ground::of_use))
    };
    for row in g.rows(key, about, Some(old), Some(new)) {
        match row {
            Row::Gone(slug, it) => {
                let said = Some(Saying::name(&it.name));
                g.add(Code::ReEntrusteeRemoved, key.child(slug), &whole(it), said, None);
            }
            Row::Come(slug, it) => {
                let about = whole(it).on(is_done(&it.tasks, tasks));
                let said = Some(Saying::name(&it.name));
                g.add(Code::ReEntrusteeAdded, key.child(slug), &about, None, said);
            }
            Row::Both(slug, old, new) => {
                let Sub { name, tasks } = old;
                let (code, key, about) = (Code::ReEntrusteeChanged, key.child(slug), whole(new));
                g.name(code, key.clone(), &about, Some(name), Some(&new.name));
                g.series(code, key, &about, tasks, &new.tasks);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, codes};

    const FOUR: &str = "entrustment: { parties: {
        a: { name: { ko: 가람, en: Garam }, tasks: [outsourced-testing] },
        b: { name: { ko: 나래, en: Narae }, tasks: [outsourced-testing] },
        c: { name: { ko: 다온, en: Daon }, tasks: [outsourced-testing] },
        d: { name: { ko: 라온, en: Raon }, tasks: [outsourced-testing] } } }";

    #[test]
    fn one_of_four_with_the_same_task_is_removed() {
        let three =
            FOUR.replace("b: { name: { ko: 나래, en: Narae }, tasks: [outsourced-testing] },", "");
        insta::assert_snapshot!(check(FOUR, &three), @"
        entrustee.removed entrustment.parties.b: admin (pipa 30(2))
          나래가 수탁자에서 제외됩니다.
          Removed from the entrustees: Narae
        ");
    }

    #[test]
    fn the_same_row_is_renamed_and_another_is_another() {
        let renamed = FOUR.replace("나래", "미르").replace("Narae", "Mir");
        insta::assert_snapshot!(check(FOUR, &renamed), @"
        entrustee.renamed entrustment.parties.b: admin (pipa 30(2))
          수탁자의 명칭이 다음과 같이 바뀝니다: 나래 → 미르
          An entrustee has another name: Narae → Mir
        ");
        let other = FOUR.replace("b: {", "mir: {");
        assert_eq!(codes(FOUR, &other), ["entrustee.removed", "entrustee.added"]);
    }

    #[test]
    fn promotion_is_told_to_each() {
        let promotion = FOUR.replace("Narae }, tasks: [", "Narae }, tasks: [promotion, ");
        insta::assert_snapshot!(check(FOUR, &promotion), @"
        entrustee.task entrustment.parties.b: consent_review (pipa 26(3), pipad 28(4), pipad 28(5)), individual_notice
          나래에 위탁하는 업무가 다음과 같이 바뀝니다: 검사 업무 → 홍보 및 마케팅 대행, 검사 업무
          The work entrusted to Narae changes: testing services → promotion and marketing, testing services
        ");
    }

    #[test]
    fn entrustment_starts_and_ends() {
        let one = "entrustment: { parties: { a: { name: 가람, tasks: [promotion], items: [name], re_entrusted: { s: { name: 소담, tasks: [survey] } } } } }";
        insta::assert_snapshot!(check("entrustment: none", one), @"
        entrustment.started entrustment: material (pipa 30(2), sg 21)
          개인정보 처리업무의 위탁에 관한 내용이 추가됩니다.
          Entrustment of personal information processing is added.
        entrustee.added entrustment.parties.a: consent_review (pipa 26(3), pipad 28(4), pipad 28(5)), individual_notice
          가람이 수탁자로 추가됩니다.
          Added to the entrustees: 가람
        ");
        assert_eq!(codes(one, "entrustment: none"), ["entrustment.ended", "entrustee.removed"]);
        assert_eq!(codes("", one), ["section.added", "entrustee.added"]);
        let more = one
            .replace("items: [name]", "items: [name, email], until: last-login")
            .replace("[survey]", "[messaging]");
        insta::assert_snapshot!(check(one, &more), @"
        entrustee.items entrustment.parties.a: material (pipa 30(2), sg 21)
          가람이 처리하는 개인정보 항목이 다음과 같이 바뀝니다: 성명 → 성명, 이메일 주소
          The items processed by 가람 change: name → name, email address
        entrustee.term entrustment.parties.a: material (pipa 30(2), sg 21)
          가람의 보유 및 이용 기간을 다음과 같이 밝힙니다: 마지막으로 로그인한 날까지
          How long 가람 retains and uses personal information is now stated: until the date of the last login
        re_entrustee.changed entrustment.parties.a.re_entrusted.s: admin (pipa 30(2))
          재수탁자에 관한 사항이 다음과 같이 바뀝니다: 설문조사 → 문자메시지 및 알림톡 발송
          What is stated about a re-entrustee changes: surveys → sending of text messages and KakaoTalk notices
        ");
    }

    #[test]
    fn shuffled_rows_are_order_only() {
        let shuffled = FOUR
            .replace("a: {", "x: {")
            .replace("c: {", "a: {")
            .replace("x: {", "c: {")
            .replace("가람", "X")
            .replace("다온", "가람")
            .replace('X', "다온")
            .replace("Garam", "X")
            .replace("Daon", "Garam")
            .replace('X', "Daon");
        insta::assert_snapshot!(check(FOUR, &shuffled), @"
        order.only entrustment.parties: editorial ()
          ‘개인정보 처리업무의 위탁에 관한 사항’에서 순서만 바뀝니다. 내용은 같습니다.
          In “Entrustment of personal information processing”, only the order changes. The content is the same.
        ");
    }
}
