//! The notice as a document: what the model notice of the guideline holds (PIPC drafting guideline
//! III.24), in its order, and the digest that lets readers be witnesses.

use super::schedule::days_between;
use super::{ChangeNotice, link, told};
use crate::change::Change;
use crate::document::{
    Article, Block, Composer, Document, Field, Fill, Inline, Inlines, Item, Say, Voice,
};
use crate::fact::{Email, Given, Phone};
use crate::key::Key;
use crate::policy::officer::Officer;

/// Says a notice in the language of `voice`.
///
/// The comparison stands on a page of its own, or is put after the article `notice.changes` by a
/// channel that carries it.
pub fn document(notice: &ChangeNotice<'_>, voice: &Voice<'_>) -> Document {
    let mut c = Composer::new(voice, "notice");
    remarks(notice, &mut c);
    c.paragraph("intro", notice.say("notice", "intro", voice));
    let mut preamble = c.finish();
    preamble.push(dates(notice, voice));
    let changes = notice.previous.is_some().then(|| changes(notice, voice, None));
    let parts = [
        changes.map(|blocks| ("changes", blocks)),
        Some(("contact", contact(notice, voice))),
        Some(("texts", texts(notice, voice))),
        notice.head.as_ref().map(|it| ("record", record(it, voice))),
    ];
    Document {
        locale: voice.locale().clone(),
        title: notice.say("notice", "title", voice),
        preamble,
        articles: articles(parts, voice),
    }
}

/// Articles under the headings `notice.<name>`, without the empty ones.
pub(super) fn articles(
    parts: impl IntoIterator<Item = Option<(&'static str, Vec<Block>)>>,
    voice: &Voice<'_>,
) -> Vec<Article> {
    let parts = parts.into_iter().flatten().filter(|(_, blocks)| !blocks.is_empty());
    let article = |(name, blocks): (&str, Vec<Block>)| Article {
        key: Key::new("notice").child(name),
        number: String::new(),
        title: voice.message("notice", Some(name), &[]),
        blocks,
    };
    parts.map(article).collect()
}

/// That it is a draft, made up, or a translation.
pub(super) fn remarks(notice: &ChangeNotice<'_>, c: &mut Composer<'_>) {
    if notice.draft {
        c.note("draft", &[]);
    }
    if notice.sample {
        c.note("sample", &[]);
    } else if notice.illustrative {
        c.note("illustrative", &[]);
    }
    if !c.voice().locale().is_korean() {
        c.note("prevails", &[]);
    }
}

fn dates(notice: &ChangeNotice<'_>, voice: &Voice<'_>) -> Block {
    let said = |it| voice.date(it);
    let days = notice.announced.and_then(|it| days_between(it, notice.effective));
    // What is announced late has no days to count.
    let days = days
        .filter(|it| *it > 0)
        .map(|it| voice.message("notice", Some("days"), &[("days", Fill::Number(it.into()))]));
    let effective = if notice.is_past { "effective-past" } else { "effective" };
    let rows = [
        (effective, Some(said(notice.effective))),
        ("announced", notice.announced.map(said)),
        ("between", days),
        ("previous", notice.previous.map(said)),
        ("reason", notice.reason.map(|it| it.say(voice))),
    ];
    fields("dates", rows, notice, voice)
}

fn texts(notice: &ChangeNotice<'_>, voice: &Voice<'_>) -> Vec<Block> {
    let at = &notice.addresses;
    let rows = [
        ("compare", at.compare.as_deref()),
        ("new", Some(at.new.as_str())),
        ("old", at.old.as_deref()),
        ("history", Some(at.history.as_str())),
        ("address", Some(at.notice.as_str())),
    ];
    let rows = rows.map(|(name, address)| (name, address.map(link)));
    vec![fields("texts", rows, notice, voice)]
}

/// Values under the labels `notice.<name>`.
pub(super) fn fields<const N: usize>(
    name: &str,
    rows: [(&str, Option<Inlines>); N],
    notice: &ChangeNotice<'_>,
    voice: &Voice<'_>,
) -> Block {
    let base = Key::new("notice").child(name);
    let row = |(name, value): (&str, Option<Inlines>)| {
        let label = notice.say("notice", name, voice);
        // The key of a fact stays when its label goes with the day.
        let name = name.strip_suffix("-past").unwrap_or(name);
        Some(Field { key: base.child(name), label, value: value? })
    };
    let rows = rows.into_iter().filter_map(row).collect();
    Block::Fields { key: base, rows }
}

/// What changes: all of it, or the most weighty with how many more there are.
pub(super) fn changes(
    notice: &ChangeNotice<'_>,
    voice: &Voice<'_>,
    most: Option<usize>,
) -> Vec<Block> {
    let key = Key::new("notice.changes");
    let told = if most.is_some() { notice.told().by_weight() } else { notice.told() };
    if told.is_empty() {
        let text = voice.message("notice", Some("unchanged"), &[]);
        return vec![Block::Paragraph { key: key.child("none"), text }];
    }
    // A poster has no room for the names of all parts.
    let is_short = most.is_some();
    let most = most.unwrap_or(usize::MAX);
    let mut blocks = Vec::new();
    if !told.each.is_empty() {
        let items = items(told.each.iter().take(most), &key, voice);
        let items = if items.len() > MOST_IN_A_ROW {
            by_parts(&told.each, items, &key, voice)
        } else {
            items
        };
        blocks.push(Block::List { key: key.clone(), ordered: false, items });
    }
    let more = told.each.len().saturating_sub(most);
    if more > 0 {
        let count = Fill::Number(i64::try_from(more).unwrap_or(i64::MAX));
        let fills = [("count", count), ("address", Fill::Inlines(link(&notice.addresses.notice)))];
        let text = voice.message("notice", Some("more"), &fills);
        blocks.push(Block::Paragraph { key: key.child("more"), text });
    }
    if !told.parts.is_empty() && !is_short {
        let of_parts = key.child("parts");
        let text = voice.message("notice", Some("parts"), &[]);
        let item = |section: &&'static str| {
            let text = voice.message(section, None, &[]);
            Item { key: of_parts.child(section), text, blocks: Vec::new() }
        };
        let items = told.parts.iter().map(item).collect();
        blocks.push(Block::Paragraph { key: of_parts.child("intro"), text });
        blocks.push(Block::List { key: of_parts.clone(), ordered: false, items });
    }
    if !told.parts.is_empty() && (!is_short || more == 0) {
        let compare = notice.addresses.compare.as_deref().unwrap_or(&notice.addresses.new);
        let fills = [("address", Fill::Inlines(link(compare)))];
        let text = voice.message("notice", Some("parts-at"), &fills);
        blocks.push(Block::Paragraph { key: key.child("parts-at"), text });
    }
    blocks
}

/// More changes than this stand under the titles of the parts that they change.
const MOST_IN_A_ROW: usize = 12;

/// The same items, under the titles of the sections of the policy, in its order.
fn by_parts(changes: &[Change], items: Vec<Item>, key: &Key, voice: &Voice<'_>) -> Vec<Item> {
    let mut out: Vec<Item> = Vec::new();
    for (change, item) in changes.iter().zip(items) {
        let Some(section) = told::part(change) else {
            out.push(item);
            continue;
        };
        let own = key.child("in").child(section);
        match out.last_mut().filter(|it| it.key == own).and_then(|it| it.blocks.last_mut()) {
            Some(Block::List { items, .. }) => items.push(item),
            _ => {
                let list =
                    Block::List { key: own.child("list"), ordered: false, items: vec![item] };
                let text = voice.message(section, None, &[]);
                out.push(Item { key: own, text, blocks: vec![list] });
            }
        }
    }
    out
}

fn items<'c>(changes: impl Iterator<Item = &'c Change>, key: &Key, voice: &Voice<'_>) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for change in changes {
        let code = change.code.spelling().replace(['.', '_'], "-");
        let mut own = key.child(code).child(&change.key);
        // A fact may change in two ways that have one code.
        if items.iter().any(|it| it.key == own) {
            own = own.child(items.len() + 1);
        }
        items.push(Item { key: own, text: change.sentence(voice), blocks: Vec::new() });
    }
    items
}

/// Whom to ask: 담당부서, 담당자, 전화, 이메일; the clinic's own number where no officer is named.
pub(super) fn contact(notice: &ChangeNotice<'_>, voice: &Voice<'_>) -> Vec<Block> {
    let mut c = Composer::new(voice, "notice");
    let officer = notice.officer;
    c.field_if("department", officer.and_then(department));
    let person = officer.and_then(|it| it.name.as_ref());
    c.field_of("person", person.map(|it| it.say_name(voice)).unwrap_or_default());
    c.field_if("phone", phone(notice));
    c.field_if("email", officer.and_then(email));
    c.finish()
}

/// The number to call.
pub(super) fn phone<'a>(notice: &ChangeNotice<'a>) -> Option<&'a Phone> {
    notice.officer.and_then(Officer::any_phone).or(notice.controller.phone.as_ref())
}

fn department(officer: &Officer) -> Option<&crate::fact::LocalText> {
    officer.department.as_ref().or_else(|| officer.departments.values().map(|it| &it.name).next())
}

fn email(officer: &Officer) -> Option<&Email> {
    let own = officer.email.iter();
    let of_departments = officer.departments.values().filter_map(|it| it.email.as_ref());
    let of_staff = officer.staff.values().filter_map(|it| it.email.as_ref());
    own.chain(of_departments).chain(of_staff).find_map(Given::known)
}

/// The digest of the history, for the readers to keep.
pub(super) fn record(head: &str, voice: &Voice<'_>) -> Vec<Block> {
    let mut c = Composer::new(voice, "notice");
    c.sentence("witness", &[]);
    c.field_of("head", vec![Inline::Code(head.to_owned())]);
    c.finish()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Example, catalog};
    use super::*;
    use crate::document::to_text;

    fn said(tag: &str, example: &Example) -> String {
        example.with(tag, |notice, voice| {
            let document = document(notice, voice);
            assert!(!format!("{document:?}").contains("Missing {"), "falls back: {document:#?}");
            to_text(&document, &[])
        })
    }

    #[test]
    fn the_model_notice_is_said_in_both_languages() {
        insta::assert_snapshot!(said("ko", &Example::rich()), @"
        해맑은의원 개인정보 처리방침 개정 내용 안내
        ===========================================


        해맑은의원은 개인정보 처리방침을 다음과 같이 개정하여 2027년 1월 1일부터 시행합니다.

        - 변경(시행) 예정일: 2027년 1월 1일
        - 공고일: 2026년 11월 30일
        - 공고일부터 시행일까지: 32일
        - 개정 전 처리방침의 시행일: 2026년 3월 1일
        - 개정 사유: 위탁업체와 개인정보 보호책임자 변경

        주요 개정 내용
        --------------

        - ‘상담 기록’의 보유기간이 1년에서 3년으로 늘어납니다.
        - (주)초록검사센터가 수탁자에서 제외됩니다.
        - 개인정보 보호책임자의 성명이 다음과 같이 바뀝니다: 이바다 → 김하늘

        문의
        ----

        - 담당부서: 고객지원팀
        - 담당자: 김하늘
        - 전화: 02-555-0100
        - 이메일: privacy@clinic.example

        전문 바로가기
        -------------

        - 개인정보 처리방침 변경 전·후 비교: https://policies.example/haemalgeun/ko/privacy/compare/2026-03-01..2027-01-01/
        - 개정 후 개인정보 처리방침: https://policies.example/haemalgeun/ko/privacy/2027-01-01/
        - 개정 전 개인정보 처리방침: https://policies.example/haemalgeun/ko/privacy/2026-03-01/
        - 적용 기간별 개인정보 처리방침: https://policies.example/haemalgeun/ko/privacy/history/
        - 이 안내의 주소: https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/

        기록 확인
        ---------

        아래 값은 이 안내를 낼 때까지 공고한 개인정보 처리방침의 기록 전체에서 계산한 값입니다. 이 안내를 보관하시면 그 기록이 나중에 바뀌지 않았는지 확인하실 수 있습니다.

        - 기록의 확인값: sha256-3f1c9a4f0d1b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8091a2b3c4
        ");
        insta::assert_snapshot!(said("en", &Example::rich()), @"
        Haemalgeun Clinic Privacy Policy: Notice of Amendment
        =====================================================


        ※ This is a translation of the Korean notice. If the two differ, the Korean text prevails.

        Haemalgeun Clinic is amending its Privacy Policy as follows. The amended Privacy Policy applies from January 1, 2027.

        - Effective date of the change: January 1, 2027
        - Date of announcement: November 30, 2026
        - From announcement to effective date: 32 days
        - Effective date of the Privacy Policy before the change: March 1, 2026
        - Reason for the change: Change of an entrustee and of the privacy officer

        Main changes
        ------------

        - The retention period of “Consultation records” is extended from 1 year to 3 years.
        - Removed from the entrustees: Green Lab Co., Ltd.
        - Name of the privacy officer changes: Bada Lee → Haneul Kim

        Contact
        -------

        - Department in charge: Customer Support
        - Person in charge: Haneul Kim
        - Phone: +82 2-555-0100
        - Email: privacy@clinic.example

        Where to read the Privacy Policy
        --------------------------------

        - Comparison of the Privacy Policy before and after the change: https://policies.example/haemalgeun/en/privacy/compare/2026-03-01..2027-01-01/
        - Privacy Policy after the change: https://policies.example/haemalgeun/en/privacy/2027-01-01/
        - Privacy Policy before the change: https://policies.example/haemalgeun/en/privacy/2026-03-01/
        - Privacy Policies by period of application: https://policies.example/haemalgeun/en/privacy/history/
        - Address of this notice: https://policies.example/haemalgeun/en/privacy/notice/2027-01-01/

        Checking the record
        -------------------

        The value below is computed from the whole record of Privacy Policies announced up to this notice. Keep it to check later that the record has not been altered.

        - Check value of the record: sha256-3f1c9a4f0d1b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8091a2b3c4
        ");
    }

    #[test]
    fn a_change_of_wording_alone_says_so() {
        let example = Example { changes: Vec::new(), ..Example::rich() };
        let text = said("ko", &example);
        assert!(text.contains("문구와 표기만 다듬었습니다"), "{text}");
    }

    #[test]
    fn a_first_version_changes_nothing() {
        let example = Example { previous: None, ..Example::rich() };
        insta::assert_snapshot!(said("ko", &example), @"
        해맑은의원 개인정보 처리방침 제정 안내
        ======================================


        해맑은의원은 개인정보 처리방침을 마련하여 2027년 1월 1일부터 시행합니다.

        - 시행 예정일: 2027년 1월 1일
        - 공고일: 2026년 11월 30일
        - 공고일부터 시행일까지: 32일
        - 제정 사유: 위탁업체와 개인정보 보호책임자 변경

        문의
        ----

        - 담당부서: 고객지원팀
        - 담당자: 김하늘
        - 전화: 02-555-0100
        - 이메일: privacy@clinic.example

        전문 바로가기
        -------------

        - 개인정보 처리방침: https://policies.example/haemalgeun/ko/privacy/2027-01-01/
        - 적용 기간별 개인정보 처리방침: https://policies.example/haemalgeun/ko/privacy/history/
        - 이 안내의 주소: https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/

        기록 확인
        ---------

        아래 값은 이 안내를 낼 때까지 공고한 개인정보 처리방침의 기록 전체에서 계산한 값입니다. 이 안내를 보관하시면 그 기록이 나중에 바뀌지 않았는지 확인하실 수 있습니다.

        - 기록의 확인값: sha256-3f1c9a4f0d1b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8091a2b3c4
        ");
    }

    #[test]
    fn what_is_made_up_says_so_and_is_marked() {
        let example = Example { illustrative: true, ..Example::rich() };
        assert!(said("ko", &example).contains("※ 예시로 만든 개정입니다"));
        example.with("ko", |notice, voice| assert!(notice.title(voice).starts_with("[예시] ")));
        assert!(!said("ko", &Example::rich()).contains("예시"));
    }

    #[test]
    fn no_key_stands_twice() {
        let example = Example { times: 3, ..Example::rich() };
        let keys: Vec<String> = example.with("ko", |notice, voice| {
            let article = &document(notice, voice).articles[0];
            let Block::List { items, .. } = &article.blocks[0] else { panic!("{article:?}") };
            items.iter().map(|it| it.key.to_string()).collect()
        });
        assert_eq!(keys[0], "notice.changes.retention-extended.processing.consultation.0");
        let once: std::collections::BTreeSet<&String> = keys.iter().collect();
        assert_eq!((keys.len(), once.len()), (9, 9), "{keys:?}");
    }

    #[test]
    fn many_changes_stand_under_the_titles_of_their_parts() {
        let example = Example { times: 5, ..Example::rich() };
        let parts: Vec<(String, usize)> = example.with("ko", |notice, voice| {
            let article = &document(notice, voice).articles[0];
            let Block::List { items, .. } = &article.blocks[0] else { panic!("{article:?}") };
            let part = |it: &Item| match it.blocks.as_slice() {
                [Block::List { items, .. }] => (it.key.to_string(), items.len()),
                other => panic!("{other:?}"),
            };
            items.iter().map(part).collect()
        });
        let part = |name: &str| (format!("notice.changes.in.{name}"), 5);
        assert_eq!(parts, [part("items"), part("entrustment"), part("officer")]);
    }

    #[test]
    fn much_of_little_weight_is_named_by_its_parts() {
        let mut example = Example::rich();
        let one = example.changes[2].clone();
        example.changes.extend((0..12).map(|n| Change {
            key: Key::new(["destruction.procedure", "safeguards.technical"][n % 2]),
            ..one.clone()
        }));
        insta::assert_snapshot!(
            said("ko", &example).split("문의\n").next().unwrap_or_default(),
            @"
        해맑은의원 개인정보 처리방침 개정 내용 안내
        ===========================================


        해맑은의원은 개인정보 처리방침을 다음과 같이 개정하여 2027년 1월 1일부터 시행합니다.

        - 변경(시행) 예정일: 2027년 1월 1일
        - 공고일: 2026년 11월 30일
        - 공고일부터 시행일까지: 32일
        - 개정 전 처리방침의 시행일: 2026년 3월 1일
        - 개정 사유: 위탁업체와 개인정보 보호책임자 변경

        주요 개정 내용
        --------------

        - ‘상담 기록’의 보유기간이 1년에서 3년으로 늘어납니다.
        - 개인정보 보호책임자의 성명이 다음과 같이 바뀝니다: 이바다 → 김하늘

        다음 항목에는 이 밖에도 바뀌는 내용이 있습니다.

        - 개인정보의 파기 절차 및 방법에 관한 사항
        - 개인정보 처리업무의 위탁에 관한 사항
        - 개인정보의 안전성 확보조치에 관한 사항

        자세한 내용은 변경 전·후 비교(https://policies.example/haemalgeun/ko/privacy/compare/2026-03-01..2027-01-01/)에서 확인하실 수 있습니다.
        "
        );
    }

    #[test]
    fn keys_are_the_same_in_every_language() {
        let keys = |tag: &str| {
            Example::rich().with(tag, |notice, voice| {
                let document = document(notice, voice);
                document.articles.iter().map(|it| it.key.to_string()).collect::<Vec<_>>()
            })
        };
        assert_eq!(keys("ko"), keys("en"));
        assert_eq!(
            keys("ko"),
            ["notice.changes", "notice.contact", "notice.texts", "notice.record"]
        );
        assert!(catalog().has("notice"));
    }
}
