//! Whole comparisons: named cases of amendments, and what must hold of any two documents.

use super::*;
use crate::diag::Findings;
use crate::document::{Article, Block, Column, Field, Href, Inline, Inlines, Item, Voice};
use crate::l10n::{Catalog, MessageFile};
use crate::render::{comparison_table, redline};
use crate::source::embedded;
use proptest::prelude::*;
use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let file = |it: &embedded::BuiltIn| {
        let locale = Locale::parse(it.path.split('/').nth(1)?).ok()?;
        Some(MessageFile { locale, source: it.text()?, is_own: false })
    };
    let files = embedded::files("locales");
    let files = files.iter().filter(|it| it.path.ends_with(".ftl"));
    let files: Vec<MessageFile> = files.filter_map(file).collect();
    Catalog::load(&files, &mut Findings::new())
});

fn text(it: &str) -> Inlines {
    if it.is_empty() { Vec::new() } else { vec![Inline::Text(it.to_owned())] }
}

fn document(articles: Vec<Article>) -> Document {
    Document {
        locale: Locale::korean(),
        title: text("해맑은의원 개인정보 처리방침"),
        preamble: vec![paragraph("preamble.intro", "해맑은의원은 개인정보를 보호합니다.")],
        articles: articles
            .into_iter()
            .enumerate()
            .map(|(at, it)| Article { number: format!("제{}조", at + 1), ..it })
            .collect(),
    }
}

fn article(key: &str, title: &str, blocks: Vec<Block>) -> Article {
    Article { key: key.into(), number: String::new(), title: text(title), blocks }
}

fn paragraph(key: &str, it: &str) -> Block {
    Block::Paragraph { key: key.into(), text: text(it) }
}

fn fields(key: &str, rows: &[(&str, &str, &str)]) -> Block {
    let field = |(name, label, value): &(&str, &str, &str)| Field {
        key: Key::new(key).child(name),
        label: text(label),
        value: text(value),
    };
    Block::Fields { key: key.into(), rows: rows.iter().map(field).collect() }
}

fn list(key: &str, ordered: bool, items: &[(&str, &str)]) -> Block {
    let item = |(name, it): &(&str, &str)| Item {
        key: Key::new(key).child(name),
        text: text(it),
        blocks: Vec::new(),
    };
    Block::List { key: key.into(), ordered, items: items.iter().map(item).collect() }
}

fn rows_of(key: &str, columns: &[(&str, &str)], rows: &[(&str, &[&str])]) -> Block {
    let column = |(name, title): &(&str, &str)| Column { name: (*name).into(), title: text(title) };
    let row = |(name, cells): &(&str, &[&str])| crate::document::Row {
        key: Key::new(key).child(name),
        cells: cells.iter().map(|it| text(it)).collect(),
    };
    Block::Table {
        key: key.into(),
        caption: text("수탁자와 위탁업무"),
        columns: columns.iter().map(column).collect(),
        rows: rows.iter().map(row).collect(),
    }
}

const PARTIES: &[(&str, &[&str])] = &[
    ("ga", &["주식회사 가", "진료 예약 안내"]),
    ("na", &["주식회사 나", "진료 예약 안내"]),
    ("da", &["주식회사 다", "진료 예약 안내"]),
    ("ra", &["주식회사 라", "진료 예약 안내"]),
];

fn entrustment(rows: &[(&str, &[&str])]) -> Article {
    let table = rows_of("entrustment.parties", &[("name", "수탁자"), ("tasks", "위탁업무")], rows);
    article("entrustment", "개인정보 처리업무의 위탁", vec![table])
}

fn retention(text: &str) -> Article {
    article("retention", "보유 기간", vec![paragraph("retention.membership", text)])
}

fn officer(name: &str, phone: &str) -> Article {
    let rows = [("name", "성명", name), ("phone", "전화", phone)];
    article("officer", "개인정보 보호책임자", vec![fields("officer", &rows)])
}

/// The comparison as plain text.
fn shown(before: &Document, after: &Document) -> String {
    said(before, after, |table, wording| to_text(table, wording, Ink::Marks))
}

fn said(
    before: &Document,
    after: &Document,
    form: impl Fn(&Table, &Wording<'_>) -> String,
) -> String {
    let locale = Locale::korean();
    let voice = Voice::new(&CATALOG, &locale, text("본원"));
    let wording = Wording::new(&voice, Naming::Proposed, &after.title);
    let out = form(&table(&compare(before, after), Style::Full), &wording);
    assert!(voice.take_findings().is_empty());
    out
}

fn changed(comparison: &Comparison) -> Vec<&Row> {
    comparison.rows.iter().filter(|it| !it.is_same()).collect()
}

#[test]
fn one_of_four_entrustees_of_one_task_goes() {
    let before = document(vec![entrustment(PARTIES)]);
    let after = document(vec![entrustment(&[PARTIES[0], PARTIES[2], PARTIES[3]])]);
    let comparison = compare(&before, &after);
    let rows = changed(&comparison);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].key.as_str(), "entrustment.parties.na");
    assert_eq!(rows[0].after, None);
    insta::assert_snapshot!(shown(&before, &after), @"
    해맑은의원 개인정보 처리방침 변경 전·후 비교표

    해맑은의원 개인정보 처리방침 (생 략)

    제1조 개인정보 처리업무의 위탁
      수탁자와 위탁업무
      주식회사 가 (생 략)
      - [-수탁자-]: [-주식회사 나-]
        [-위탁업무-]: [-진료 예약 안내-]
      주식회사 다 ∼ 주식회사 라 (생 략)
    ");
}

#[test]
fn an_officer_is_replaced() {
    let before = document(vec![officer("김하늘", "02-555-0100")]);
    let after = document(vec![officer("이바다", "02-555-0199")]);
    insta::assert_snapshot!(shown(&before, &after), @"
    해맑은의원 개인정보 처리방침 변경 전·후 비교표

    해맑은의원 개인정보 처리방침 (생 략)

    제1조 개인정보 보호책임자
      성명: [-김하늘-]{+이바다+}
      전화: [-02-555-0100-]{+02-555-0199+}
    ");
}

#[test]
fn a_longer_period_is_marked_as_a_whole_quantity() {
    let before = document(vec![retention("회원 정보는 탈퇴 후 1년간 보관합니다.")]);
    let after = document(vec![retention("회원 정보는 탈퇴 후 3년간 보관합니다.")]);
    insta::assert_snapshot!(shown(&before, &after), @"
    해맑은의원 개인정보 처리방침 변경 전·후 비교표

    해맑은의원 개인정보 처리방침 (생 략)

    제1조 보유 기간
      회원 정보는 탈퇴 후 [-1년-]{+3년+}간 보관합니다.
    ");
    let months = document(vec![retention("회원 정보는 탈퇴 후 12개월간 보관합니다.")]);
    insta::assert_snapshot!(shown(&months, &before), @"
    해맑은의원 개인정보 처리방침 변경 전·후 비교표

    해맑은의원 개인정보 처리방침 (생 략)

    제1조 보유 기간
      회원 정보는 탈퇴 후 [-12개월-]{+1년+}간 보관합니다.
    ");
}

#[test]
fn a_section_in_the_middle_leaves_those_after_it_alone() {
    let first = || retention("1년간 보관합니다.");
    let last = || officer("김하늘", "02-555-0100");
    let before = document(vec![first(), last()]);
    let after = document(vec![first(), entrustment(PARTIES), last()]);
    let comparison = compare(&before, &after);
    assert!(changed(&comparison).iter().all(|it| it.article.as_str() == "entrustment"));
    insta::assert_snapshot!(shown(&before, &after), @"
    해맑은의원 개인정보 처리방침 변경 전·후 비교표

    해맑은의원 개인정보 처리방침 (생 략)

    제1조 (생 략)

    제2조 {+개인정보 처리업무의 위탁+}
    {+수탁자와 위탁업무+}
    - {+수탁자+}: {+주식회사 가+}
      {+위탁업무+}: {+진료 예약 안내+}
    - {+수탁자+}: {+주식회사 나+}
      {+위탁업무+}: {+진료 예약 안내+}
    - {+수탁자+}: {+주식회사 다+}
      {+위탁업무+}: {+진료 예약 안내+}
    - {+수탁자+}: {+주식회사 라+}
      {+위탁업무+}: {+진료 예약 안내+}

    제3조 (생 략)
    ");
}

#[test]
fn what_stands_elsewhere_is_moved_and_nothing_else() {
    let before = document(vec![entrustment(PARTIES)]);
    let moved = [PARTIES[3], PARTIES[0], PARTIES[1], PARTIES[2]];
    let after = document(vec![entrustment(&moved)]);
    let comparison = compare(&before, &after);
    let keys: Vec<&str> = changed(&comparison).iter().map(|it| it.key.as_str()).collect();
    assert_eq!(keys, ["entrustment.parties.ra"]);
    insta::assert_snapshot!(shown(&before, &after), @"
    해맑은의원 개인정보 처리방침 변경 전·후 비교표

    해맑은의원 개인정보 처리방침 (생 략)

    제1조 개인정보 처리업무의 위탁
      수탁자와 위탁업무
      (순서 변경)
      - 수탁자: 주식회사 라
        위탁업무: 진료 예약 안내
      주식회사 가 ∼ 주식회사 다 (생 략)
    ");
}

#[test]
fn a_column_that_came_with_a_new_row_changes_no_other_row() {
    let columns = [("name", "수탁자"), ("until", "위탁 기간")];
    let table = |columns: &[(&str, &str)], rows: &[(&str, &[&str])]| {
        document(vec![article("e", "위탁", vec![rows_of("e.parties", columns, rows)])])
    };
    let before = table(&columns[..1], &[("ga", &["가"])]);
    let after = table(&columns, &[("ga", &["가", ""]), ("na", &["나", "계약 종료 시까지"])]);
    let comparison = compare(&before, &after);
    assert_eq!(changed(&comparison).len(), 1);
    // A cell that is filled is a change of its row.
    let filled = table(&columns, &[("ga", &["가", "계약 종료 시까지"])]);
    insta::assert_snapshot!(shown(&before, &filled), @"
    해맑은의원 개인정보 처리방침 변경 전·후 비교표

    해맑은의원 개인정보 처리방침 (생 략)

    제1조 위탁
      수탁자와 위탁업무
      - 수탁자: 가
        {+위탁 기간+}: {+계약 종료 시까지+}
    ");
}

#[test]
fn a_paragraph_added_to_a_free_article_leaves_the_others_alone() {
    let free = |markdown: &str| {
        let (blocks, _) = crate::document::markdown(markdown, &Key::new("articles.note"));
        document(vec![article("articles.note", "안내", blocks)])
    };
    let before = free("첫 문단입니다.\n\n둘째 문단은 1년입니다.\n\n- 하나\n- 둘\n");
    let after =
        free("첫 문단입니다.\n\n새 문단입니다.\n\n둘째 문단은 3년입니다.\n\n- 하나\n- 셋\n- 둘\n");
    insta::assert_snapshot!(shown(&before, &after), @"
    해맑은의원 개인정보 처리방침 변경 전·후 비교표

    해맑은의원 개인정보 처리방침 (생 략)

    제1조 안내
      (생 략)
      [-둘째 문단은 1년입니다.-]
      {+새 문단입니다.+}
      {+둘째 문단은 3년입니다.+}
      (생 략)
      - {+셋+}
      (생 략)
    ");
}

#[test]
fn typography_alone_is_told_apart() {
    let before = document(vec![retention("‘법’에 따라 1년간 보관합니다.")]);
    let after = document(vec![retention("「법」에 따라  1년간 보관합니다.")]);
    let comparison = compare(&before, &after);
    assert!(comparison.is_typography_only());
    assert!(!comparison.is_same());
    insta::assert_snapshot!(shown(&before, &after), @"
    해맑은의원 개인정보 처리방침 변경 전·후 비교표

    해맑은의원 개인정보 처리방침 (생 략)

    제1조 보유 기간
      [-‘-]{+「+}법[-’-]{+」+}에 따라[- -]{+  +}1년간 보관합니다.
    ");
    let words = compare(&before, &document(vec![retention("「법」에 따라 3년간 보관합니다.")]));
    assert!(!words.is_typography_only());
}

#[test]
fn where_a_link_leads_is_compared() {
    let linked = |address: &str| {
        let content = text("여기");
        let link = Inline::Link { href: Href::Web(address.into()), content };
        let block = Block::Paragraph { key: "a.p".into(), text: vec![link] };
        document(vec![article("a", "안내", vec![block])])
    };
    assert!(!compare(&linked("https://a.kr/"), &linked("https://b.kr/")).is_same());
    assert!(compare(&linked("https://a.kr/"), &linked("https://a.kr/")).is_same());
}

/// Two documents in which most of what can happen happens.
fn amended() -> (Document, Document) {
    let steps = [("one", "신청"), ("two", "확인"), ("three", "처리")];
    let rights = |items: &[(&str, &str)]| {
        article("rights", "정보주체의 권리", vec![list("rights.steps", true, items)])
    };
    let before = document(vec![
        retention("회원 정보는 총리령으로 정하는 1년간 보관합니다."),
        entrustment(PARTIES),
        rights(&steps),
        officer("김하늘 & <부서>", "02-555-0100"),
    ]);
    let after = document(vec![
        retention("회원 정보는 재정경제부령으로 정하는 3년간 보관합니다."),
        article("safeguards", "안전성 확보조치", vec![paragraph("safeguards.a", "암호화합니다.")]),
        entrustment(&[PARTIES[0], PARTIES[1], PARTIES[3]]),
        rights(&[steps[0], steps[1], ("three", "처리 | 통지"), ("four", "기록")]),
        officer("김하늘 & <부서>", "02-555-0100"),
    ]);
    (before, after)
}

#[test]
fn a_table_in_markdown_keeps_its_columns() {
    let (before, after) = amended();
    insta::assert_snapshot!(said(&before, &after, to_markdown), @r"
    # 해맑은의원 개인정보 처리방침 변경 전·후 비교표

    | 현행 | 개정안 |
    | --- | --- |
    | 해맑은의원 개인정보 처리방침 (생 략) | 해맑은의원 개인정보 처리방침 (현행과 같음) |
    | 제1조 보유 기간 | 제1조 보유 기간 |
    | 회원 정보는 <del>총리령</del>으로 정하는 <del>1년</del>간 보관합니다. | 회원 정보는 <ins>재정경제부령</ins>으로 정하는 <ins>3년</ins>간 보관합니다. |
    | \<신 설\> | 제2조 <ins>안전성 확보조치</ins><br><ins>암호화합니다.</ins> |
    | 제2조 개인정보 처리업무의 위탁 | 제3조 개인정보 처리업무의 위탁 |
    | 수탁자와 위탁업무 | 수탁자와 위탁업무 |
    | 주식회사 가 ∼ 주식회사 나 (생 략) | 주식회사 가 ∼ 주식회사 나 (현행과 같음) |
    | <del>수탁자</del>: <del>주식회사 다</del><br><del>위탁업무</del>: <del>진료 예약 안내</del> | \<삭 제\> |
    | 주식회사 라 (생 략) | 주식회사 라 (현행과 같음) |
    | 제3조 정보주체의 권리 | 제4조 정보주체의 권리 |
    | 1. ∼ 2. (생 략) | 1. ∼ 2. (현행과 같음) |
    | 3. 처리 | 3. 처리<ins> \| 통지</ins> |
    | \<신 설\> | 4. <ins>기록</ins> |
    | 제4조 (생 략) | 제5조 (현행과 같음) |
    ");
}

#[test]
fn a_table_in_html_says_on_each_side_which_it_is() {
    let (before, after) = amended();
    let html = said(&before, &after, |it, wording| comparison_table(it, wording, "compare"));
    insta::assert_snapshot!(html, @r#"
    <table class="compare" data-style="full">
    <caption>해맑은의원 개인정보 처리방침 변경 전·후 비교표</caption>
    <thead><tr><th scope="col">현행</th><th scope="col">개정안</th></tr></thead>
    <tbody>
    <tr id="compare.policy.title" class="compare-same"><td data-label="현행"><p class="compare-note">해맑은의원 개인정보 처리방침 (생 략)</p></td><td data-label="개정안"><p class="compare-note">해맑은의원 개인정보 처리방침 (현행과 같음)</p></td></tr>
    <tr id="compare.retention" class="compare-article"><td data-label="현행"><p class="compare-title"><span class="compare-number">제1조</span> 보유 기간</p></td><td data-label="개정안"><p class="compare-title"><span class="compare-number">제1조</span> 보유 기간</p></td></tr>
    <tr id="compare.retention.membership" class="compare-changed"><td data-label="현행"><p class="compare-text">회원 정보는 <del><span class="vh"> 삭제된 부분 </span>총리령<span class="vh"> 삭제된 부분 끝 </span></del>으로 정하는 <del><span class="vh"> 삭제된 부분 </span>1년<span class="vh"> 삭제된 부분 끝 </span></del>간 보관합니다.</p></td><td data-label="개정안"><p class="compare-text">회원 정보는 <ins><span class="vh"> 추가된 부분 </span>재정경제부령<span class="vh"> 추가된 부분 끝 </span></ins>으로 정하는 <ins><span class="vh"> 추가된 부분 </span>3년<span class="vh"> 추가된 부분 끝 </span></ins>간 보관합니다.</p></td></tr>
    <tr id="compare.safeguards" class="compare-new"><td data-label="현행"><p class="compare-note">&lt;신 설&gt;</p></td><td data-label="개정안"><p class="compare-title"><span class="compare-number">제2조</span> <ins><span class="vh"> 추가된 부분 </span>안전성 확보조치<span class="vh"> 추가된 부분 끝 </span></ins></p><p class="compare-text"><ins><span class="vh"> 추가된 부분 </span>암호화합니다.<span class="vh"> 추가된 부분 끝 </span></ins></p></td></tr>
    <tr id="compare.entrustment" class="compare-article"><td data-label="현행"><p class="compare-title"><span class="compare-number">제2조</span> 개인정보 처리업무의 위탁</p></td><td data-label="개정안"><p class="compare-title"><span class="compare-number">제3조</span> 개인정보 처리업무의 위탁</p></td></tr>
    <tr id="compare.entrustment.parties" class="compare-changed"><td data-label="현행"><p class="compare-caption">수탁자와 위탁업무</p></td><td data-label="개정안"><p class="compare-caption">수탁자와 위탁업무</p></td></tr>
    <tr id="compare.entrustment.parties.ga" class="compare-same"><td data-label="현행"><p class="compare-note">주식회사 가 ∼ 주식회사 나 (생 략)</p></td><td data-label="개정안"><p class="compare-note">주식회사 가 ∼ 주식회사 나 (현행과 같음)</p></td></tr>
    <tr id="compare.entrustment.parties.da" class="compare-deleted"><td data-label="현행"><dl class="compare-fields"><div><dt><del><span class="vh"> 삭제된 부분 </span>수탁자<span class="vh"> 삭제된 부분 끝 </span></del></dt><dd><del><span class="vh"> 삭제된 부분 </span>주식회사 다<span class="vh"> 삭제된 부분 끝 </span></del></dd></div><div><dt><del><span class="vh"> 삭제된 부분 </span>위탁업무<span class="vh"> 삭제된 부분 끝 </span></del></dt><dd><del><span class="vh"> 삭제된 부분 </span>진료 예약 안내<span class="vh"> 삭제된 부분 끝 </span></del></dd></div></dl></td><td data-label="개정안"><p class="compare-note">&lt;삭 제&gt;</p></td></tr>
    <tr id="compare.entrustment.parties.ra" class="compare-same"><td data-label="현행"><p class="compare-note">주식회사 라 (생 략)</p></td><td data-label="개정안"><p class="compare-note">주식회사 라 (현행과 같음)</p></td></tr>
    <tr id="compare.rights" class="compare-article"><td data-label="현행"><p class="compare-title"><span class="compare-number">제3조</span> 정보주체의 권리</p></td><td data-label="개정안"><p class="compare-title"><span class="compare-number">제4조</span> 정보주체의 권리</p></td></tr>
    <tr id="compare.rights.steps.one" class="compare-same"><td data-label="현행"><p class="compare-note">1. ∼ 2. (생 략)</p></td><td data-label="개정안"><p class="compare-note">1. ∼ 2. (현행과 같음)</p></td></tr>
    <tr id="compare.rights.steps.three" class="compare-changed"><td data-label="현행"><p class="compare-item" data-depth="1"><span class="compare-number">3.</span> 처리</p></td><td data-label="개정안"><p class="compare-item" data-depth="1"><span class="compare-number">3.</span> 처리<ins><span class="vh"> 추가된 부분 </span> | 통지<span class="vh"> 추가된 부분 끝 </span></ins></p></td></tr>
    <tr id="compare.rights.steps.four" class="compare-new"><td data-label="현행"><p class="compare-note">&lt;신 설&gt;</p></td><td data-label="개정안"><p class="compare-item" data-depth="1"><span class="compare-number">4.</span> <ins><span class="vh"> 추가된 부분 </span>기록<span class="vh"> 추가된 부분 끝 </span></ins></p></td></tr>
    <tr id="compare.officer" class="compare-same"><td data-label="현행"><p class="compare-note">제4조 (생 략)</p></td><td data-label="개정안"><p class="compare-note">제5조 (현행과 같음)</p></td></tr>
    </tbody>
    </table>
    "#);
    let one = said(&before, &after, |it, wording| redline(it, wording, "redline"));
    insta::assert_snapshot!(one, @r#"
    <div class="redline">
    <div id="redline.policy.title" class="compare-same"><p class="compare-note">해맑은의원 개인정보 처리방침 (생 략)</p></div>
    <div id="redline.retention" class="compare-article"><p class="compare-title"><span class="compare-number">제1조</span> 보유 기간</p></div>
    <div id="redline.retention.membership" class="compare-changed"><p class="compare-text">회원 정보는 <del><span class="vh"> 삭제된 부분 </span>총리령<span class="vh"> 삭제된 부분 끝 </span></del><ins><span class="vh"> 추가된 부분 </span>재정경제부령<span class="vh"> 추가된 부분 끝 </span></ins>으로 정하는 <del><span class="vh"> 삭제된 부분 </span>1년<span class="vh"> 삭제된 부분 끝 </span></del><ins><span class="vh"> 추가된 부분 </span>3년<span class="vh"> 추가된 부분 끝 </span></ins>간 보관합니다.</p></div>
    <div id="redline.safeguards" class="compare-new"><p class="compare-title"><span class="compare-number">제2조</span> <ins><span class="vh"> 추가된 부분 </span>안전성 확보조치<span class="vh"> 추가된 부분 끝 </span></ins></p><p class="compare-text"><ins><span class="vh"> 추가된 부분 </span>암호화합니다.<span class="vh"> 추가된 부분 끝 </span></ins></p></div>
    <div id="redline.entrustment" class="compare-article"><p class="compare-title"><span class="compare-number">제3조</span> 개인정보 처리업무의 위탁</p></div>
    <div id="redline.entrustment.parties" class="compare-changed"><p class="compare-caption">수탁자와 위탁업무</p></div>
    <div id="redline.entrustment.parties.ga" class="compare-same"><p class="compare-note">주식회사 가 ∼ 주식회사 나 (생 략)</p></div>
    <div id="redline.entrustment.parties.da" class="compare-deleted"><dl class="compare-fields"><div><dt><del><span class="vh"> 삭제된 부분 </span>수탁자<span class="vh"> 삭제된 부분 끝 </span></del></dt><dd><del><span class="vh"> 삭제된 부분 </span>주식회사 다<span class="vh"> 삭제된 부분 끝 </span></del></dd></div><div><dt><del><span class="vh"> 삭제된 부분 </span>위탁업무<span class="vh"> 삭제된 부분 끝 </span></del></dt><dd><del><span class="vh"> 삭제된 부분 </span>진료 예약 안내<span class="vh"> 삭제된 부분 끝 </span></del></dd></div></dl></div>
    <div id="redline.entrustment.parties.ra" class="compare-same"><p class="compare-note">주식회사 라 (생 략)</p></div>
    <div id="redline.rights" class="compare-article"><p class="compare-title"><span class="compare-number">제4조</span> 정보주체의 권리</p></div>
    <div id="redline.rights.steps.one" class="compare-same"><p class="compare-note">1. ∼ 2. (생 략)</p></div>
    <div id="redline.rights.steps.three" class="compare-changed"><p class="compare-item" data-depth="1"><span class="compare-number">3.</span> 처리<ins><span class="vh"> 추가된 부분 </span> | 통지<span class="vh"> 추가된 부분 끝 </span></ins></p></div>
    <div id="redline.rights.steps.four" class="compare-new"><p class="compare-item" data-depth="1"><span class="compare-number">4.</span> <ins><span class="vh"> 추가된 부분 </span>기록<span class="vh"> 추가된 부분 끝 </span></ins></p></div>
    <div id="redline.officer" class="compare-same"><p class="compare-note">제5조 (생 략)</p></div>
    </div>
    "#);
}

#[test]
fn nothing_that_is_compared_becomes_markup() {
    let hostile = "\"><script>alert(1)</script>&";
    let before =
        document(vec![article("a", hostile, vec![fields("a", &[("b", hostile, hostile)])])]);
    let after = document(vec![article("a", "x", vec![fields("a", &[("b", "y", "z")])])]);
    for (old, new) in [(&before, &after), (&after, &before)] {
        let table = said(old, new, |it, wording| comparison_table(it, wording, "compare"));
        let line = said(old, new, |it, wording| redline(it, wording, "redline"));
        let markdown = said(old, new, to_markdown);
        for out in [table, line, markdown.replace("\\<", "").replace("\\>", "")] {
            assert!(!out.contains("<script"), "{out}");
        }
    }
}

#[test]
fn equal_documents_have_no_table() {
    let (before, _) = amended();
    assert!(compare(&before, &before).is_same());
    insta::assert_snapshot!(shown(&before, &before), @"
    해맑은의원 개인정보 처리방침 변경 전·후 비교표

    두 처리방침의 내용이 같습니다.
    ");
}

#[test]
fn a_bill_shows_dashes_and_restores() {
    let (before, after) = amended();
    let comparison = compare(&before, &after);
    let (full, bill) = (table(&comparison, Style::Full), table(&comparison, Style::Bill));
    let Cell::Units(units) = &bill.pairs[2].after else { panic!("{:?}", bill.pairs[2]) };
    let shown: String = units[0].parts[0]
        .text
        .iter()
        .map(|it| match it {
            Piece::Words(span) => span.text.clone(),
            Piece::Dashes(count) => "-".repeat(*count),
        })
        .collect();
    assert_eq!(shown, "------------재정경제부령------------3년--------------");
    let restored: Vec<Pair> = bill.pairs.iter().map(Pair::restored).collect();
    assert_eq!(restored, full.pairs);
}

/// Sentences of policies, and the same amended, in languages that write in very different ways.
const REAL: &[(&str, &str)] = &[
    (
        "본원은 개인정보를 회원 탈퇴 후 1년간 보관하며, 「의료법」 제22조제1항에 따라 2024년 4월 1일부터 파기합니다.",
        "본원은 개인정보와 민감정보를 회원 탈퇴 후 3년간 보관하고, 「의료법」 제22조의2제1항에 따라 2024. 5. 1.부터 파기합니다.",
    ),
    (
        "We keep your data for 1 year under Article 15 (1); call 02-555-0100 or write to privacy@clinic.kr.",
        "We keep personal data for 3 years under Article 15 (2); call +82 2-555-0199 or visit https://clinic.kr/a?b=1.",
    ),
    (
        "当院は個人情報を3年間保存し、第15条第1項に基づき閲覧を請求することができます。",
        "当院は個人情報を5年間保管し、第28条第2項に基づき閲覧と訂正を請求することができます。",
    ),
    (
        "本院将在3个月内删除个人信息，当事人可以要求查阅、更正。",
        "本院将在6个月内销毁个人信息，当事人可以要求查阅、更正、删除。",
    ),
    (
        "เจ้าของข้อมูลมีสิทธิขอเข้าถึงข้อมูลส่วนบุคคล เก็บไว้เป็นเวลา 3 ปี",
        "เจ้าของข้อมูลมีสิทธิขอแก้ไขและลบข้อมูลส่วนบุคคล เก็บไว้เป็นเวลา 5 ปี",
    ),
    (
        "نحتفظ ببياناتك الشخصية لمدة 3 سنوات، ويمكنك طلب الاطلاع عليها.",
        "نحتفظ ببياناتك الشخصية لمدة 5 سنوات، ويمكنك طلب تصحيحها وحذفها.",
    ),
    (
        "Мы храним персональные данные 3 года и удаляем их до 1 апреля 2024 г.",
        "Мы храним ваши персональные данные 5 лет и уничтожаем их до 1 мая 2025 г.",
    ),
];

#[test]
fn real_sentences_are_marked_readably() {
    let mut out = String::new();
    for (old, new) in REAL {
        out.push_str(&spans_to_text(&compare_text(old, new), Ink::Marks));
        out.push('\n');
    }
    insta::assert_snapshot!(out, @"
    본원은 개인정보{+와 민감정보+}를 회원 탈퇴 후 [-1년-]{+3년+}간 [-보관하며-]{+보관하고+}, 「의료법」 [-제22조제1항-]{+제22조의2제1항+}에 따라 [-2024년 4월 1일-]{+2024. 5. 1.+}부터 파기합니다.
    We keep [-your-]{+personal+} data for [-1 year-]{+3 years+} under [-Article 15 (1)-]{+Article 15 (2)+}; call [-02-555-0100-]{++82 2-555-0199+} or [-write to privacy@clinic.kr-]{+visit https://clinic.kr/a?b=1+}.
    当院は個人情報を[-3年間保存-]{+5年間保管+}し、[-第15条第1項-]{+第28条第2項+}に基づき閲覧{+と訂正+}を請求することができます。
    本院将在[-3个-]{+6个+}月内[-删除-]{+销毁+}个人信息，当事人可以要求查阅、更正{+、删除+}。
    เจ้าของข้อมูลมีสิทธิขอ[-เข้าถึง-]{+แก้ไขและลบ+}ข้อมูลส่วนบุคคล เก็บไว้เป็นเวลา [-3 ปี-]{+5 ปี+}
    نحتفظ ببياناتك الشخصية لمدة [-3 سنوات-]{+5 سنوات+}، ويمكنك طلب [-الاطلاع عليها-]{+تصحيحها وحذفها+}.
    Мы храним {+ваши +}персональные данные [-3 года-]{+5 лет+} и [-удаляем-]{+уничтожаем+} их до [-1 апреля 2024-]{+1 мая 2025+} г.
    ");
}

/// Words of the sentences above in any order, and characters that are hard to cut.
fn any_text() -> impl Strategy<Value = String> {
    let words: Vec<String> = REAL
        .iter()
        .flat_map(|(old, new)| [old, new])
        .flat_map(|it| crate::l10n::words(it).into_iter().map(|range| it[range].to_owned()))
        .chain(
            [
                "e\u{301}",
                "각",
                "👨‍👩‍👧",
                "ก็",
                "\u{200b}",
                "  ",
                "「",
                "'",
                "’",
                "\r\n",
                "3",
                "년",
                "간",
                "을",
                "\u{600}",
                "-",
            ]
            .map(str::to_owned),
        )
        .collect();
    let real = prop::sample::select(REAL).prop_map(|it| it.0.to_owned());
    let other = prop::sample::select(REAL).prop_map(|it| it.1.to_owned());
    let mixed =
        prop::collection::vec(prop::sample::select(words), 0..30).prop_map(|it| it.concat());
    prop_oneof![2 => real, 2 => other, 4 => mixed, 1 => ".{0,20}"]
}

fn any_block() -> impl Strategy<Value = Block> {
    let key = prop::sample::select(vec!["a.one", "a.two", "a.three"]);
    (key, 0..7u8, prop::collection::vec(any_text(), 4)).prop_map(|(key, kind, texts)| {
        let [first, second, third, fourth] = &texts[..] else { unreachable!("four were made") };
        match kind {
            0 => paragraph(key, first),
            1 => Block::Note { key: key.into(), text: text(first) },
            2 => fields(key, &[("x", first, second), ("y", third, fourth)]),
            3 => list(key, second.len() % 2 == 0, &[("x", first), ("y", second)]),
            4 => rows_of(
                key,
                &[("m", first), ("n", second)],
                &[("x", &[first, third]), ("y", &[fourth, second])],
            ),
            5 => rows_of(key, &[("n", second)], &[("y", &[fourth]), ("x", &[third])]),
            _ => Block::Group {
                key: key.into(),
                title: text(first),
                blocks: vec![paragraph(key, second), list(key, false, &[("z", third)])],
            },
        }
    })
}

fn any_document() -> impl Strategy<Value = Document> {
    let keys = Just(vec!["a", "b", "articles.c", "d"]).prop_shuffle();
    let blocks = prop::collection::vec(prop::collection::vec(any_block(), 0..5), 1..4);
    (keys, blocks, any_text()).prop_map(|(keys, blocks, title)| {
        let articles = keys.into_iter().zip(blocks).map(|(key, it)| article(key, &title, it));
        document(articles.collect())
    })
}

/// Every text of a document in order, as a reader meets it; written without the engine.
fn texts(document: &Document) -> Vec<String> {
    fn of(blocks: &[Block], out: &mut Vec<String>) {
        for block in blocks {
            let said: Vec<&Inlines> = match block {
                Block::Paragraph { text, .. }
                | Block::Note { text, .. }
                | Block::Heading { text, .. } => vec![text],
                Block::List { items, .. } => items.iter().map(|it| &it.text).collect(),
                Block::Fields { rows, .. } => {
                    rows.iter().flat_map(|it| [&it.label, &it.value]).collect()
                }
                Block::Table { caption, columns, rows, .. } => {
                    let cells = rows.iter().flat_map(|row| columns.iter().zip(&row.cells));
                    let filled = cells.filter(|(_, cell)| !cell.is_empty());
                    let pairs = filled.flat_map(|(column, cell)| [&column.title, cell]);
                    std::iter::once(caption).chain(pairs).collect()
                }
                Block::Group { title, .. } => vec![title],
            };
            out.extend(said.into_iter().map(|it| crate::document::plain(it)));
            if let Block::Group { blocks, .. } = block {
                of(blocks, out);
            }
        }
    }
    let mut out = vec![crate::document::plain(&document.title)];
    of(&document.preamble, &mut out);
    for it in &document.articles {
        out.push(crate::document::plain(&it.title));
        of(&it.blocks, &mut out);
    }
    out.retain(|it| !it.is_empty());
    out
}

fn texts_of<'a>(units: impl Iterator<Item = &'a Unit>) -> Vec<String> {
    let parts = units.flat_map(|it| &it.parts);
    parts.flat_map(|it| [it.label(), it.text()]).filter(|it| !it.is_empty()).collect()
}

/// Where the runs of a side meet, and the text of the side.
fn cuts(spans: &[Span], without: Op) -> (String, Vec<usize>) {
    let mut side = String::new();
    let mut cuts = Vec::new();
    for span in spans.iter().filter(|it| it.op != without) {
        side.push_str(&span.text);
        cuts.push(side.len());
    }
    (side, cuts)
}

fn check_cuts(spans: &[Span], without: Op) -> Result<(), TestCaseError> {
    let (side, cuts) = cuts(spans, without);
    let words = crate::l10n::words(&side);
    let ends: Vec<usize> = words.iter().map(|it| it.end).collect();
    let typed = typed::typed(&side, &ends);
    for cut in cuts {
        let is_grapheme = cut == side.len() || side.grapheme_indices(true).any(|(at, _)| at == cut);
        prop_assert!(is_grapheme, "cut inside of a character at {cut}: {side:?}");
        let inside = |it: &std::ops::Range<usize>| it.start < cut && cut < it.end;
        prop_assert!(!typed.iter().any(inside), "cut inside of a typed token: {side:?} {cut}");
        if words.iter().any(inside) {
            let by_type = typed.iter().any(|it| it.start == cut || it.end == cut);
            let (before, after) = side.split_at(cut);
            let rest: String = after.chars().take_while(|it| particles::is_syllable(*it)).collect();
            let by_particle = particles::is_particle(&rest);
            prop_assert!(by_type || by_particle, "cut inside of a word: {before:?} {after:?}");
        }
    }
    Ok(())
}

fn sorted(mut rows: Vec<Row>) -> Vec<String> {
    for it in &mut rows {
        // The depth of an item and the place of a block are those of the document after.
        it.kind = Kind::Title;
        if it.article.as_str().starts_with("articles.") {
            it.key = Key::default();
        }
    }
    let mut rows: Vec<String> = rows.iter().map(|it| format!("{it:?}")).collect();
    rows.sort();
    rows
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn both_texts_rebuild_and_nothing_is_cut(old in any_text(), new in any_text()) {
        let spans = compare_text(&old, &new);
        prop_assert_eq!(&cuts(&spans, Op::Insert).0, &old);
        prop_assert_eq!(&cuts(&spans, Op::Delete).0, &new);
        let segments = words::compare(&old, &new);
        let (before, after) = words::sides(&segments);
        let whole = |spans: &[Span]| spans.iter().map(|it| it.text.as_str()).collect::<String>();
        prop_assert_eq!(whole(&before), old);
        prop_assert_eq!(whole(&after), new);
        check_cuts(&before, Op::Insert)?;
        check_cuts(&after, Op::Delete)?;
        let equal = |spans: &[Span]| spans.iter().filter(|it| it.op == Op::Equal).count();
        prop_assert_eq!(equal(&before), equal(&after));
    }

    #[test]
    fn both_documents_rebuild(before in any_document(), after in any_document()) {
        let comparison = compare(&before, &after);
        let old = texts_of(comparison.rows.iter().filter_map(|it| it.before.as_ref()));
        let new = texts_of(comparison.rows.iter().filter_map(|it| it.after.as_ref()));
        prop_assert_eq!(new, texts(&after));
        let sort = |mut it: Vec<String>| { it.sort(); it };
        prop_assert_eq!(sort(old), sort(texts(&before)));
        for row in &comparison.rows {
            prop_assert!(row.before.is_some() || row.after.is_some());
        }
    }

    #[test]
    fn a_document_does_not_differ_from_itself(it in any_document()) {
        let comparison = compare(&it, &it);
        prop_assert!(comparison.is_same());
        prop_assert!(table(&comparison, Style::Full).pairs.is_empty());
    }

    #[test]
    fn the_mirror_is_the_comparison_the_other_way_round(
        before in any_document(),
        after in any_document(),
    ) {
        let there = compare(&before, &after).mirrored();
        let back = compare(&after, &before);
        prop_assert_eq!(sorted(there.rows), sorted(back.rows));
    }

    #[test]
    fn a_bill_restores_exactly_and_no_cell_is_empty(
        before in any_document(),
        after in any_document(),
    ) {
        let comparison = compare(&before, &after);
        let (full, bill) = (table(&comparison, Style::Full), table(&comparison, Style::Bill));
        prop_assert_eq!(full.pairs.is_empty(), comparison.is_same());
        let restored: Vec<Pair> = bill.pairs.iter().map(Pair::restored).collect();
        prop_assert_eq!(&restored, &full.pairs);
        for pair in &full.pairs {
            for cell in [&pair.before, &pair.after] {
                prop_assert!(!matches!(cell, Cell::Units(units) if units.is_empty()));
            }
        }
    }
}
