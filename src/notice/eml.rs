//! The notice as an e-mail that is not yet sent (`.eml`): text and HTML, no recipient.
//!
//! The same notice makes the same bytes: the date is given, the id and the boundary come from the
//! content.

use super::{ChangeNotice, document, text};
use crate::document::{Document, Voice, plain};
use crate::fact::Email;
use jiff::Zoned;
use mail_builder::MessageBuilder;
use mail_builder::encoders::base64::base64_encode_mime;
use mail_builder::headers::content_type::ContentType;
use mail_builder::mime::MimePart;
use std::fmt::Write;

/// Bytes in a line of a header, without its end (RFC 2047 2).
const LONGEST_LINE: usize = 76;

/// Most bytes of text in one encoded word: 60 in base64, 72 with what is around it. RFC 2047
/// allows 75.
const LONGEST_CHUNK: usize = 45;

/// What the notice itself does not say.
#[derive(Clone, Copy, Debug)]
pub struct Envelope<'a> {
    /// The sender's address; the name is the controller's.
    pub from: Option<&'a Email>,
    /// What stands in `Date`.
    pub date: &'a Zoned,
    /// The comparison as plain text.
    pub comparison: Option<&'a str>,
}

/// The notice as an e-mail. `html` makes a whole page of the document.
pub fn eml(
    notice: &ChangeNotice<'_>,
    voice: &Voice<'_>,
    envelope: &Envelope<'_>,
    html: impl FnOnce(&Document) -> String,
) -> Vec<u8> {
    let subject = notice.title(voice);
    let text = crlf(&text::text(notice, voice, envelope.comparison));
    let html = crlf(&html(&document(notice, voice)));
    let name = plain(&notice.controller.say_name(voice));
    let digest = digest(&[&notice.addresses.notice, &subject, &text, &html]);

    let mut head = String::new();
    if let Some(from) = envelope.from {
        let _ = write!(head, "From: {}\r\n <{}>\r\n", encoded("From: ", &name), from.as_str());
    }
    let _ = write!(head, "Subject: {}\r\n", encoded("Subject: ", &subject));
    // Fails only before the year 0.
    let date = jiff::fmt::rfc2822::to_string(envelope.date).unwrap_or_default();
    let _ = write!(head, "Date: {date}\r\n");
    let _ = write!(head, "Message-ID: <{digest}@{}>\r\n", host(&notice.addresses.notice));
    let _ = write!(head, "Content-Language: {}\r\n", voice.locale());
    // Mail programs open it for writing, so that the recipients can be filled in.
    head.push_str("X-Unsent: 1\r\nMIME-Version: 1.0\r\n");

    // `_` is no character of base64, so the boundary cannot be inside a part.
    let boundary = format!("=_notice_{digest}");
    let content = ContentType::new("multipart/alternative").attribute("boundary", boundary);
    let parts = vec![part("text/plain", &text), part("text/html", &html)];
    let mut bytes = head.into_bytes();
    // Writing to memory does not fail.
    let _ = MessageBuilder::new().body(MimePart::new(content, parts)).write_body(&mut bytes);
    bytes
}

/// A part in base64: mail-builder's own choice of quoted-printable makes lines of 77 characters.
fn part(kind: &'static str, text: &str) -> MimePart<'static> {
    MimePart::new(kind, base64(text, false)).transfer_encoding("base64")
}

fn base64(text: &str, is_inline: bool) -> String {
    let mut bytes = Vec::new();
    // Writing to memory does not fail, and base64 is ASCII.
    let _ = base64_encode_mime(text.as_bytes(), &mut bytes, is_inline);
    String::from_utf8(bytes).unwrap_or_default()
}

/// A text in a header, after `label`: as it is, or in encoded words (RFC 2047), each of whole
/// characters, on lines of its own.
fn encoded(label: &str, text: &str) -> String {
    let is_plain = |it: u8| it.is_ascii_alphanumeric() || it == b' ';
    if text.bytes().all(is_plain) && label.len() + text.len() <= LONGEST_LINE {
        return text.to_owned();
    }
    let mut room = (LONGEST_LINE - label.len() - "=?utf-8?B??=".len()) / 4 * 3;
    let mut words = Vec::new();
    let mut chunk = String::new();
    for c in text.chars() {
        if chunk.len() + c.len_utf8() > room.min(LONGEST_CHUNK) {
            words.push(std::mem::take(&mut chunk));
            room = LONGEST_CHUNK;
        }
        chunk.push(c);
    }
    words.push(chunk);
    let word = |it: &String| format!("=?utf-8?B?{}?=", base64(it, true));
    words.iter().map(word).collect::<Vec<_>>().join("\r\n ")
}

fn crlf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', "\r\n")
}

fn digest(texts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    for text in texts {
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    }
    hasher.finalize().to_hex()[..32].to_owned()
}

fn host(address: &str) -> &str {
    let after = address.split_once("://").map_or(address, |it| it.1);
    after.split(['/', ':', '?', '#']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Example, decoded_words, unbase64};
    use super::*;
    use proptest::prelude::*;

    fn mail(tag: &str) -> String {
        let date = "2026-12-01T09:30[Asia/Seoul]".parse::<Zoned>().unwrap();
        let from = Email::parse("privacy@clinic.example").unwrap();
        let envelope = Envelope { from: Some(&from), date: &date, comparison: None };
        let bytes = Example::rich().with(tag, |notice, voice| {
            eml(notice, voice, &envelope, |it| format!("<!doctype html>\n<p>{}", plain(&it.title)))
        });
        String::from_utf8(bytes).unwrap()
    }

    fn readable(tag: &str) -> String {
        let mail = mail(tag);
        let (head, body) = mail.split_once("\r\n\r\n").unwrap();
        assert!(body.ends_with("--\r\n"));
        let mut out = decoded_words(head);
        for part in body.split("\r\n--=_notice_") {
            if let Some((head, content)) = part.split_once("\r\n\r\n") {
                let kind = head.split("Content-Type: ").nth(1).unwrap();
                out.push_str(&format!("\n\n[{kind}]\n{}", unbase64(content)));
            }
        }
        out.replace("\r\n", "\n").replace('\t', " ")
    }

    #[test]
    fn the_mail_holds_text_and_page_and_no_recipient() {
        insta::assert_snapshot!(readable("ko"), @r#"
        From: 해맑은의원
         <privacy@clinic.example>
        Subject: 해맑은의원 개인정보 처리방침 개정 내용 안내
        Date: Tue, 1 Dec 2026 09:30:00 +0900
        Message-ID: <d4d24597495ffca0c98261245302dffe@policies.example>
        Content-Language: ko
        X-Unsent: 1
        MIME-Version: 1.0
        Content-Type: multipart/alternative; 
         boundary="=_notice_d4d24597495ffca0c98261245302dffe"

        [text/plain; charset="utf-8"
        Content-Transfer-Encoding: base64]
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


        [text/html; charset="utf-8"
        Content-Transfer-Encoding: base64]
        <!doctype html>
        <p>해맑은의원 개인정보 처리방침 개정 내용 안내
        "#);
        insta::assert_snapshot!(readable("en"), @r#"
        From: Haemalgeun Clinic
         <privacy@clinic.example>
        Subject: Haemalgeun Clinic Privacy Policy: Notice of Amendment
        Date: Tue, 1 Dec 2026 09:30:00 +0900
        Message-ID: <b790600094f2ed6437aadaf5617c65e1@policies.example>
        Content-Language: en
        X-Unsent: 1
        MIME-Version: 1.0
        Content-Type: multipart/alternative; 
         boundary="=_notice_b790600094f2ed6437aadaf5617c65e1"

        [text/plain; charset="utf-8"
        Content-Transfer-Encoding: base64]
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


        [text/html; charset="utf-8"
        Content-Transfer-Encoding: base64]
        <!doctype html>
        <p>Haemalgeun Clinic Privacy Policy: Notice of Amendment
        "#);
    }

    #[test]
    fn the_bytes_are_ascii_with_crlf_and_short_lines_and_the_same_each_time() {
        for tag in ["ko", "en"] {
            let mail = mail(tag);
            assert!(mail.is_ascii());
            assert!(!mail.replace("\r\n", "").contains(['\r', '\n']), "{mail:?}");
            assert!(mail.split("\r\n").all(|it| it.len() <= 76), "{mail}");
            assert_eq!(mail, super::tests::mail(tag));
            for header in ["To:", "Cc:", "Bcc:"] {
                assert!(!mail.contains(&format!("\r\n{header}")), "{header}");
            }
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_out_of_its_encoded_words(text in "\\PC{0,120}") {
            let written = encoded("Subject: ", &text);
            prop_assert!(written.is_ascii());
            for (at, line) in written.split("\r\n").enumerate() {
                let before = if at == 0 { "Subject: ".len() } else { 0 };
                prop_assert!(before + line.len() <= LONGEST_LINE, "{}", line);
                prop_assert!(line.trim().len() <= 75 || !line.contains("=?"));
            }
            prop_assert_eq!(decoded_words(&written), text);
        }
    }
}
