//! Sections of lists and sentences, the dates and the promise, and the free articles.

use super::gather::{About, CHANGED, Gather, Row};
use super::same::{Same, folded};
use super::severity::Ground;
use super::{Code, Saying};
use crate::date::KnownDate;
use crate::document::{Inlines, Say, Voice};
use crate::fact::{LocalText, Period, Slug, Stated};
use crate::key::Key;
use crate::l10n::Locale;
use crate::policy::articles::{Body, FreeArticle};
use crate::policy::changes::{Changes, Promise};
use crate::policy::children::Children;
use crate::policy::destruction::{Destruction, Methods};
use crate::policy::voluntary::Voluntary;
use indexmap::IndexMap;

/// Children under 14.
pub(super) fn children(
    g: &mut Gather<'_>,
    old: &Option<Stated<Children>>,
    new: &Option<Stated<Children>>,
) {
    g.plain_section("children", old, new, |g, old, new| {
        let Children {
            joins_by,
            consent_by,
            representative_items,
            rights,
            website,
            channels,
            statements,
        } = old;
        let key = |name: &str| Key::new("children").child(name);
        let of = |label| About::labeled("children", label).on([Ground::Child]);
        g.each(CHANGED, &key("joins-by"), &of("joins-by"), joins_by, &new.joins_by);
        g.each(CHANGED, &key("consent-by"), &of("consent-by"), consent_by, &new.consent_by);
        let (name, items) = ("representative-items", &new.representative_items);
        g.each(CHANGED, &key(name), &of(name), representative_items, items);
        g.each(CHANGED, &key("rights"), &of("rights"), rights, &new.rights);
        g.each(CHANGED, &key("website"), &of("website"), website, &new.website);
        g.each(CHANGED, &key("channels"), &of("channels"), channels, &new.channels);
        g.statements("children", "statements", statements, &new.statements);
    });
}

/// Destruction.
pub(super) fn destruction(
    g: &mut Gather<'_>,
    old: &Option<Stated<Destruction>>,
    new: &Option<Stated<Destruction>>,
) {
    g.plain_section("destruction", old, new, |g, old, new| {
        let Destruction { procedure, methods, statements } = old;
        let Methods { electronic, paper } = methods;
        let key = |name: &str| Key::new("destruction").child(name);
        let of = |label| About::labeled("destruction", label);
        g.list(CHANGED, &key("procedure"), &of("procedure"), procedure, &new.procedure);
        let is = &new.methods;
        g.each(CHANGED, &key("methods.electronic"), &of("electronic"), electronic, &is.electronic);
        g.each(CHANGED, &key("methods.paper"), &of("paper"), paper, &is.paper);
        g.statements("destruction", "statements", statements, &new.statements);
    });
}

/// What the clinic does beyond the law.
pub(super) fn voluntary(
    g: &mut Gather<'_>,
    old: &Option<Stated<Voluntary>>,
    new: &Option<Stated<Voluntary>>,
) {
    g.plain_section("voluntary", old, new, |g, old, new| {
        let Voluntary { statements } = old;
        g.statements("voluntary", "statements", statements, &new.statements);
    });
}

/// How the policy is changed.
pub(super) fn changes(
    g: &mut Gather<'_>,
    old: &Option<Stated<Changes>>,
    new: &Option<Stated<Changes>>,
) {
    g.plain_section("changes", old, new, |g, old, new| {
        let Changes { channels, contents, occasions, statements } = old;
        let key = |name: &str| Key::new("changes").child(name);
        let of = |label| About::labeled("changes", label);
        g.each(CHANGED, &key("occasions"), &of("occasions"), occasions, &new.occasions);
        g.each(CHANGED, &key("contents"), &of("contents"), contents, &new.contents);
        g.each(CHANGED, &key("channels"), &of("channels"), channels, &new.channels);
        g.statements("changes", "statements", statements, &new.statements);
    });
}

/// When the policy was first made: the one date that does not differ from version to version.
pub(super) fn dates(g: &mut Gather<'_>, old: Option<KnownDate>, new: Option<KnownDate>) {
    if old != new {
        let say = |it: KnownDate| Saying::new(Day(it));
        let about = About::labeled("changes", "established");
        let key = Key::new("changes.established");
        g.add(Code::DateChanged, key, &about, old.map(say), new.map(say));
    }
}

struct Day(KnownDate);

impl Say for Day {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        voice.date(self.0)
    }

    fn row_name(&self) -> String {
        self.0.to_string()
    }
}

/// What the version promises about changing it.
pub(super) fn promise(g: &mut Gather<'_>, old: Option<&Promise>, new: Option<&Promise>) {
    let days = |it: Option<&Promise>| {
        it.map_or((None, None), |Promise { days, adverse_days }| (*days, *adverse_days))
    };
    let (old, new) = (days(old), days(new));
    for (name, old, new) in [("days", old.0, new.0), ("adverse-days", old.1, new.1)] {
        if old != new {
            let say = |it: u16| Saying::period(Period::Days(it));
            let section = Some(Saying::message("change-promise", Some(name)));
            let adverse = (new < old).then_some(Ground::Adverse);
            let about = About { section, ..About::default() }.on(adverse);
            let key = Key::new("promise").child(name);
            g.add(Code::NoticePeriodChanged, key, &about, old.map(say), new.map(say));
        }
    }
}

type Articles = IndexMap<Slug, FreeArticle>;

/// Free articles. What their words mean is beyond the facts, so they weigh as what matters.
pub(super) fn articles(g: &mut Gather<'_>, old: &Articles, new: &Articles) {
    let all = Key::new("articles");
    let about = |it: &FreeArticle| About {
        section: Some(Saying::name(&it.title)),
        grounds: vec![Ground::Use],
        ..About::default()
    };
    let whole = About { section: Some(Saying::message("change-policy", None)), ..About::default() };
    for row in g.rows(&all, &whole, Some(old), Some(new)) {
        match row {
            Row::Gone(slug, it) => {
                g.add(Code::SectionRemoved, all.child(slug), &about(it), None, None);
            }
            Row::Come(slug, it) => {
                g.add(Code::SectionAdded, all.child(slug), &about(it), None, None);
            }
            Row::Both(slug, old, new) => {
                let FreeArticle { after, title, body } = old;
                let key = all.child(slug);
                if !title.same(&new.title) {
                    let (before, after) = (Saying::name(title), Saying::name(&new.title));
                    let code = Code::SectionChanged;
                    g.add(code, key.clone(), &about(new), Some(before), Some(after));
                }
                if !same_body(body, &new.body) {
                    g.add(Code::SectionChanged, key.clone(), &about(new), None, None);
                }
                if *after != new.after {
                    let before = Saying::message(after, None);
                    let after = Saying::message(&new.after, None);
                    g.add(Code::SectionMoved, key, &about(new), Some(before), Some(after));
                }
            }
        }
    }
}

/// Whether the Korean words are the same; line breaks of the file are not words.
fn same_body(old: &Body, new: &Body) -> bool {
    let korean = |Body(text): &Body| -> Option<String> {
        let text: &LocalText = text;
        text.get(&Locale::korean()).map(|(text, _)| folded(text))
    };
    korean(old) == korean(new)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, codes};

    #[test]
    fn a_shorter_promise_weighs_more() {
        insta::assert_snapshot!(check("promise: { days: 7, adverse_days: 30 }", "promise: { days: 10 }"), @"
        notice_period.changed promise.days: admin (pipa 30(2))
          변경을 미리 안내하는 기간이 7일에서 10일로 바뀝니다.
          The period for advance notice of changes changes from 7 days to 10 days.
        notice_period.changed promise.adverse-days: material (pipa 30(2), sg 21)
          30일로 정했던 불리한 변경을 미리 안내하는 기간을 더 이상 정하지 않습니다.
          A period for advance notice of unfavorable changes is no longer stated: 30 days
        ");
    }

    #[test]
    fn dates_of_the_version_are_no_changes() {
        assert!(
            codes(
                "announced: 2026-11-01\nreason: 하나",
                "announced: 2026-11-02\nillustrative: true"
            )
            .is_empty()
        );
        insta::assert_snapshot!(check("established: 2015-08-31", "established: 2015-08"), @"
        date.changed changes.established: editorial ()
          개인정보 처리방침의 변경에 관한 사항 중 제정일자가 다음과 같이 바뀝니다: 2015년 8월 31일 → 2015년 8월
          Changes to the Privacy Policy – Date of establishment changes: August 31, 2015 → August 2015
        ");
    }

    #[test]
    fn free_articles_come_go_move_and_change() {
        insta::assert_snapshot!(check(
            "articles: { a: { after: items, title: { ko: 안내, en: Notes }, body: 하나 }, b: { after: items, title: 둘, body: 둘 } }",
            "articles: { a: { after: rights, title: { ko: 새 안내, en: New notes }, body: 하나둘 }, c: { after: items, title: 셋, body: 셋 } }",
        ), @"
        section.removed articles.b: admin (pipa 30(2))
          ‘둘’ 항목이 삭제됩니다.
          The part “둘” is deleted.
        section.changed articles.a: material (pipa 30(2), sg 21)
          ‘새 안내’의 내용이 다음과 같이 바뀝니다: 안내 → 새 안내
          Changed in “New notes”: Notes → New notes
        section.changed articles.a: material (pipa 30(2), sg 21)
          ‘새 안내’의 내용이 바뀝니다.
          The content of “New notes” changes.
        section.moved articles.a: editorial ()
          ‘새 안내’ 항목의 위치가 바뀝니다.
          The part “New notes” moves to another place.
        section.added articles.c: material (pipa 30(2), sg 21)
          ‘셋’ 항목이 신설됩니다.
          The part “셋” is added.
        ");
        assert!(
            codes(
                "articles: { a: { after: items, title: 가, body: ‘가’ 나 } }",
                "articles: { a: { after: items, title: 가, body: '“가” 나' } }"
            )
            .is_empty()
        );
    }

    #[test]
    fn lists_of_other_sections() {
        insta::assert_snapshot!(check(
            "children: { consent_by: [phone] }\ndestruction: { methods: { paper: [shredding] } }\nvoluntary: { statements: [{ ko: 하나., en: One. }] }\nchanges: { channels: [website] }",
            "children: { consent_by: [phone, fax] }\ndestruction: { methods: { electronic: [shredding] } }\nvoluntary: { statements: [{ ko: 둘., en: Two. }] }\nchanges: none",
        ), @"
        section.changed children.consent-by: consent_review (pipa 22-2), representative_consent
          ‘14세 미만 아동의 개인정보 처리에 관한 사항 중 법정대리인의 동의를 받는 방법’에 다음 내용이 추가됩니다: 팩스
          Added to “Processing of personal information of children under 14 years of age – How the consent of the legal representative is obtained”: fax
        section.changed destruction.methods.electronic: admin (pipa 30(2))
          ‘개인정보의 파기 절차 및 방법에 관한 사항 중 전자적 파일 형태의 개인정보’에 다음 내용이 추가됩니다: 분쇄기로 분쇄
          Added to “Procedure and methods of destroying personal information – Personal information in electronic files”: shredding
        section.changed destruction.methods.paper: admin (pipa 30(2))
          ‘개인정보의 파기 절차 및 방법에 관한 사항 중 종이에 기록되거나 출력된 개인정보’에서 다음 내용이 삭제됩니다: 분쇄기로 분쇄
          Deleted from “Procedure and methods of destroying personal information – Personal information recorded or printed on paper”: shredding
        section.changed voluntary.statements.one: admin (pipa 30(2))
          ‘그 밖에 개인정보처리자가 개인정보 처리 기준 및 보호조치 등에 관하여 자율적으로 정한 사항’에서 다음 내용이 삭제됩니다: 하나.
          Deleted from “Other matters voluntarily set by the personal information controller regarding processing standards and protective measures”: One.
        section.changed voluntary.statements.two: admin (pipa 30(2))
          ‘그 밖에 개인정보처리자가 개인정보 처리 기준 및 보호조치 등에 관하여 자율적으로 정한 사항’에 다음 내용이 추가됩니다: 둘.
          Added to “Other matters voluntarily set by the personal information controller regarding processing standards and protective measures”: Two.
        section.ended changes: admin (pipa 30(2))
          ‘개인정보 처리방침의 변경에 관한 사항’ 항목에 해당하는 사항이 더 이상 없습니다.
          There is no longer anything to state under “Changes to the Privacy Policy”.
        ");
    }
}
