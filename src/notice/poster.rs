//! The notice as a poster (A4) for the reception desk: what a reader standing there needs.

use super::document::{articles, changes, contact, fields, record, remarks};
use super::{ChangeNotice, link};
use crate::document::{Composer, Document, Inline, Say, Voice};

/// Most changes on a poster; the others are at the address of the notice.
const MOST_CHANGES: usize = 4;

/// The poster as a document. The date, for large letters, is the paragraph `notice.date`.
pub fn document(notice: &ChangeNotice<'_>, voice: &Voice<'_>) -> Document {
    let mut c = Composer::new(voice, "notice");
    c.paragraph("date", vec![Inline::Strong(notice.say("notice-poster", "date", voice))]);
    c.paragraph("headline", notice.say("notice-poster", "headline", voice));
    remarks(notice, &mut c);
    let mut preamble = c.finish();
    let rows = [
        ("announced", notice.announced.map(|it| voice.date(it))),
        ("reason", notice.reason.map(|it| it.say(voice))),
    ];
    if rows.iter().any(|(_, value)| value.is_some()) {
        preamble.push(fields("dates", rows, notice, voice));
    }
    let has_before = notice.previous.is_some();
    let mut address = Composer::new(voice, "notice");
    address.field_of("address", link(&notice.addresses.notice));
    let parts = [
        has_before.then(|| ("changes", changes(notice, voice, Some(MOST_CHANGES)))),
        Some(("contact", contact(notice, voice))),
        Some(("texts", address.finish())),
        notice.head.as_ref().map(|it| ("record", record(it, voice))),
    ];
    Document {
        locale: voice.locale().clone(),
        title: notice.say("notice", "title", voice),
        preamble,
        articles: articles(parts, voice),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Example;
    use super::*;
    use crate::document::to_text;

    #[test]
    fn a_poster_is_short() {
        let said = |tag: &str| {
            let example = Example { times: 5, ..Example::rich() };
            example.with(tag, |notice, voice| to_text(&document(notice, voice), &[]))
        };
        insta::assert_snapshot!(said("ko"), @"
        해맑은의원 개인정보 처리방침 개정 내용 안내
        ===========================================


        2027년 1월 1일

        위 날짜부터 개인정보 처리방침이 바뀝니다.

        - 공고일: 2026년 11월 30일
        - 개정 사유: 위탁업체와 개인정보 보호책임자 변경

        주요 개정 내용
        --------------

        - ‘상담 기록’의 보유기간이 1년에서 3년으로 늘어납니다.
        - ‘상담 기록’의 보유기간이 1년에서 3년으로 늘어납니다.
        - ‘상담 기록’의 보유기간이 1년에서 3년으로 늘어납니다.
        - ‘상담 기록’의 보유기간이 1년에서 3년으로 늘어납니다.

        그 밖의 변경 11건은 https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/에서 확인하실 수 있습니다.

        문의
        ----

        - 담당부서: 고객지원팀
        - 담당자: 김하늘
        - 전화: 02-555-0100
        - 이메일: privacy@clinic.example

        전문 바로가기
        -------------

        - 이 안내의 주소: https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/

        기록 확인
        ---------

        아래 값은 이 안내를 낼 때까지 공고한 개인정보 처리방침의 기록 전체에서 계산한 값입니다. 이 안내를 보관하시면 그 기록이 나중에 바뀌지 않았는지 확인하실 수 있습니다.

        - 기록의 확인값: sha256-3f1c9a4f0d1b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8091a2b3c4
        ");
        insta::assert_snapshot!(said("en"), @"
        Haemalgeun Clinic Privacy Policy: Notice of Amendment
        =====================================================


        January 1, 2027

        The Privacy Policy changes on this date.

        ※ This is a translation of the Korean notice. If the two differ, the Korean text prevails.

        - Date of announcement: November 30, 2026
        - Reason for the change: Change of an entrustee and of the privacy officer

        Main changes
        ------------

        - The retention period of “Consultation records” is extended from 1 year to 3 years.
        - The retention period of “Consultation records” is extended from 1 year to 3 years.
        - The retention period of “Consultation records” is extended from 1 year to 3 years.
        - The retention period of “Consultation records” is extended from 1 year to 3 years.

        There are 11 more changes, shown at https://policies.example/haemalgeun/en/privacy/notice/2027-01-01/.

        Contact
        -------

        - Department in charge: Customer Support
        - Person in charge: Haneul Kim
        - Phone: +82 2-555-0100
        - Email: privacy@clinic.example

        Where to read the Privacy Policy
        --------------------------------

        - Address of this notice: https://policies.example/haemalgeun/en/privacy/notice/2027-01-01/

        Checking the record
        -------------------

        The value below is computed from the whole record of Privacy Policies announced up to this notice. Keep it to check later that the record has not been altered.

        - Check value of the record: sha256-3f1c9a4f0d1b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8091a2b3c4
        ");
    }
}
