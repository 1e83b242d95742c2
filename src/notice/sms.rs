//! The notice as messages of a mobile telephone, counted as Korean carriers count: bytes of CP949.

use super::{ChangeNotice, Channel, Refusal, brief};
use crate::document::Voice;
use encoding_rs::EUC_KR;

/// Most bytes in a short message.
pub const SHORT: usize = 90;

/// Most bytes in a long message.
pub const LONG: usize = 2_000;

/// A message that can be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The text.
    pub text: String,
    /// Its length in bytes of CP949.
    pub bytes: usize,
}

/// The short message (SMS): that the policy changes, and where to read on.
///
/// # Errors
/// If its characters cannot be sent, or if even the shortest text is too long, which is so where
/// addresses are long: then [`long`] carries it.
pub fn short(notice: &ChangeNotice<'_>, voice: &Voice<'_>) -> Result<Message, Refusal> {
    let said = |name: &str| {
        let address = [("address", notice.addresses.notice.as_str())];
        notice.marked(&brief::sentence_of(notice, voice, "notice-sms", name, &address), voice)
    };
    let sent = |name: &str| message(Channel::Sms, &said(name), SHORT);
    let is_too_long = |it: &Result<Message, Refusal>| matches!(it, Err(Refusal::TooLong { .. }));
    let fitting = ["whole", "named"].iter().map(|it| sent(it)).find(|it| !is_too_long(it));
    fitting.unwrap_or_else(|| sent("least"))
}

/// The long message (LMS): with as many changes as fit.
///
/// # Errors
/// If its characters cannot be sent, or if it is too long without a single change.
pub fn long(notice: &ChangeNotice<'_>, voice: &Voice<'_>) -> Result<Message, Refusal> {
    let opening = [
        notice.marked(&brief::sentence_of(notice, voice, "notice-sms", "title", &[]), voice),
        brief::sentence_of(notice, voice, "notice-sms", "opening", &[]),
    ];
    // What cannot be sent is no matter of length: it is told by `message`.
    let fits = |text: &str| length(&typed(text)).map_or(true, |it| it <= LONG);
    message(Channel::Lms, &brief::longest(notice, voice, &opening, fits), LONG)
}

fn message(channel: Channel, text: &str, limit: usize) -> Result<Message, Refusal> {
    let text = typed(text);
    let bytes = length(&text).map_err(|characters| Refusal::Characters { channel, characters })?;
    if bytes > limit {
        return Err(Refusal::TooLong { channel, length: bytes, limit });
    }
    Ok(Message { text, bytes })
}

/// Dashes and spaces of fine typography as a telephone types them: CP949 lacks them, and they say
/// nothing else.
fn typed(text: &str) -> String {
    let typed = |c: char| match c {
        '\u{2010}'..='\u{2014}' | '\u{2212}' => '-',
        '\u{a0}' | '\u{2002}'..='\u{200a}' | '\u{202f}' => ' ',
        c => c,
    };
    text.chars().map(typed).collect()
}

/// The length in bytes of CP949, or the characters it lacks. `encoding_rs` calls it EUC-KR, as
/// the web does, and means the whole of CP949 with all 11,172 syllables.
pub fn length(text: &str) -> Result<usize, Vec<char>> {
    let mut bytes = 0;
    let mut missing = Vec::new();
    let mut buffer = [0; 4];
    for c in text.chars() {
        let (encoded, _, is_replaced) = EUC_KR.encode(c.encode_utf8(&mut buffer));
        if is_replaced {
            if !missing.contains(&c) {
                missing.push(c);
            }
        } else {
            bytes += encoded.len();
        }
    }
    if missing.is_empty() { Ok(bytes) } else { Err(missing) }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Example;
    use super::*;
    use crate::fact::LocalText;
    use proptest::prelude::*;

    fn shown(message: Result<Message, Refusal>) -> String {
        message
            .map_or_else(|it| format!("{it:?}"), |it| format!("{}\n({} bytes)", it.text, it.bytes))
    }

    #[test]
    fn both_messages_are_counted() {
        let both = |tag: &str| {
            Example::rich().with(tag, |notice, voice| {
                format!("{}\n\n{}", shown(short(notice, voice)), shown(long(notice, voice)))
            })
        };
        insta::assert_snapshot!(both("ko"), @"
        처리방침 변경 https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/
        (79 bytes)

        [해맑은의원] 개인정보 처리방침 변경 안내
        개인정보 처리방침이 2027년 1월 1일부터 변경됩니다.

        사유: 위탁업체와 개인정보 보호책임자 변경
        주요 개정 내용:
        - ‘상담 기록’의 보유기간이 1년에서 3년으로 늘어납니다.
        - (주)초록검사센터가 수탁자에서 제외됩니다.
        - 개인정보 보호책임자의 성명이 다음과 같이 바뀝니다: 이바다 → 김하늘
        문의: 02-555-0100
        자세히 보기: https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/
        (418 bytes)
        ");
        insta::assert_snapshot!(both("en"), @"
        Policy change: https://policies.example/haemalgeun/en/privacy/notice/2027-01-01/
        (80 bytes)

        [Haemalgeun Clinic] Notice of change of the Privacy Policy
        The Privacy Policy changes on January 1, 2027.

        Reason: Change of an entrustee and of the privacy officer
        Main changes:
        - The retention period of “Consultation records” is extended from 1 year to 3 years.
        - Removed from the entrustees: Green Lab Co., Ltd.
        - Name of the privacy officer changes: Bada Lee → Haneul Kim
        Contact: +82 2-555-0100
        Details: https://policies.example/haemalgeun/en/privacy/notice/2027-01-01/
        (477 bytes)
        ");
    }

    #[test]
    fn a_syllable_is_two_bytes_and_a_rare_one_too() {
        assert_eq!(length("가a1"), Ok(4));
        // Not in KS X 1001, but in CP949.
        assert_eq!(length("뷁똠"), Ok(4));
        assert_eq!(length("·「」"), Ok(6));
        assert_eq!(length("가ğ한ğ😀"), Err(vec!['ğ', '😀']));
        assert_eq!(length("漢"), Ok(2));
    }

    #[test]
    fn an_address_too_long_for_a_short_message_is_refused_with_its_length() {
        let example = Example { folder: "a-clinic-with-a-long-name/".repeat(3), ..Example::rich() };
        let refused = example.with("ko", short).unwrap_err();
        assert!(matches!(refused, Refusal::TooLong { length: 91.., limit: 90, .. }), "{refused:?}");
        assert!(example.with("ko", long).is_ok());
    }

    #[test]
    fn characters_that_no_telephone_shows_are_refused_by_name() {
        let name = LocalText::Same("Clínica Ağrı".to_owned());
        let example = Example { name, ..Example::rich() };
        let channel = Channel::Lms;
        // KS X 1001 has the dotless i, of all letters.
        let characters = vec!['í', 'ğ'];
        assert_eq!(example.with("en", long), Err(Refusal::Characters { channel, characters }));
    }

    #[test]
    fn dashes_and_spaces_are_typed_and_what_they_stand_between_is_kept() {
        let name = LocalText::Same("North\u{2013}South\u{a0}Clinic".to_owned());
        let example = Example { name, ..Example::rich() };
        let text = example.with("en", long).unwrap().text;
        assert!(text.starts_with("[North-South Clinic] "), "{text}");
        // A bullet is a character of its own.
        assert_eq!(length(&typed("a \u{2022} b")), Err(vec!['\u{2022}']));
    }

    #[test]
    fn the_shorter_the_address_the_more_is_said() {
        let said = |folder: &str| {
            let example = Example { folder: folder.to_owned(), ..Example::rich() };
            example.with("ko", short).map(|it| it.text.split("http").next().unwrap().to_owned())
        };
        assert_eq!(said("").unwrap(), "[해맑은의원] 처리방침 변경 ");
        assert_eq!(said("haemalgeun/").unwrap(), "처리방침 변경 ");
    }

    #[test]
    fn a_long_list_is_cut_and_says_so() {
        let example = Example { times: 40, ..Example::rich() };
        let message = example.with("ko", long).unwrap();
        assert!(message.bytes > 1_800 && message.bytes <= LONG, "{}", message.bytes);
        assert!(message.text.contains("그 밖의 변경"), "{}", message.text);
        assert!(message.text.ends_with(&example.address("ko")));
    }

    proptest! {
        #[test]
        fn the_count_is_that_of_the_encoded_text(text in "[가-힣a-zA-Z0-9 ·]{0,200}") {
            let (bytes, _, is_replaced) = EUC_KR.encode(&text);
            prop_assert!(!is_replaced);
            prop_assert_eq!(length(&text), Ok(bytes.len()));
        }
    }
}
