//! The notice as the text of a KakaoTalk Alimtalk template, to be approved before it is sent.

use super::{ChangeNotice, Channel, Refusal, brief};
use crate::document::{Voice, plain};

/// Most characters in a template.
pub const LONGEST: usize = 1_000;

/// Languages in which templates are approved.
const CARRIED: &[&str] = &["ko", "en"];

/// The text of a template. `#{…}` stands for the name of who receives it.
///
/// # Errors
/// If it is neither Korean nor English, or too long without a single change.
pub fn template(notice: &ChangeNotice<'_>, voice: &Voice<'_>) -> Result<String, Refusal> {
    let channel = Channel::Alimtalk;
    let locale = voice.locale();
    if !CARRIED.contains(&locale.as_str()) {
        return Err(Refusal::Language { channel, locale: locale.clone(), carried: CARRIED });
    }
    let variable = plain(&voice.message("notice-alimtalk", Some("variable"), &[]));
    let variable = format!("#{{{variable}}}");
    let receiver = [("receiver", variable.as_str())];
    let opening = [
        notice.marked(&brief::sentence_of(notice, voice, "notice-sms", "title", &[]), voice),
        String::new(),
        brief::sentence_of(notice, voice, "notice-alimtalk", "greeting", &receiver),
        brief::sentence_of(notice, voice, "notice-sms", "opening", &[]),
    ];
    let length = |text: &str| text.chars().count();
    let text = brief::longest(notice, voice, &opening, |it| length(it) <= LONGEST);
    match length(&text) {
        length if length > LONGEST => Err(Refusal::TooLong { channel, length, limit: LONGEST }),
        _ => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Example;
    use super::*;
    use crate::l10n::Locale;

    #[test]
    fn the_template_names_its_variable() {
        insta::assert_snapshot!(Example::rich().with("ko", template).unwrap(), @"
        [해맑은의원] 개인정보 처리방침 변경 안내

        #{이름}님, 안녕하세요. 해맑은의원입니다.
        개인정보 처리방침이 2027년 1월 1일부터 변경됩니다.

        사유: 위탁업체와 개인정보 보호책임자 변경
        주요 개정 내용:
        - ‘상담 기록’의 보유기간이 1년에서 3년으로 늘어납니다.
        - (주)초록검사센터가 수탁자에서 제외됩니다.
        - 개인정보 보호책임자의 성명이 다음과 같이 바뀝니다: 이바다 → 김하늘
        문의: 02-555-0100
        자세히 보기: https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/
        ");
        insta::assert_snapshot!(Example::rich().with("en", template).unwrap(), @"
        [Haemalgeun Clinic] Notice of change of the Privacy Policy

        Dear #{name}, this is Haemalgeun Clinic.
        The Privacy Policy changes on January 1, 2027.

        Reason: Change of an entrustee and of the privacy officer
        Main changes:
        - The retention period of “Consultation records” is extended from 1 year to 3 years.
        - Removed from the entrustees: Green Lab Co., Ltd.
        - Name of the privacy officer changes: Bada Lee → Haneul Kim
        Contact: +82 2-555-0100
        Details: https://policies.example/haemalgeun/en/privacy/notice/2027-01-01/
        ");
    }

    #[test]
    fn other_languages_are_refused() {
        let refused = Example::rich().with("ja", template).unwrap_err();
        let locale = Locale::parse("ja").unwrap();
        let channel = Channel::Alimtalk;
        assert_eq!(refused, Refusal::Language { channel, locale, carried: CARRIED });
    }

    #[test]
    fn a_long_list_is_cut_to_a_thousand_characters() {
        for tag in ["ko", "en"] {
            let example = Example { times: 40, ..Example::rich() };
            let text = example.with(tag, template).unwrap();
            let length = text.chars().count();
            assert!((900..=1_000).contains(&length), "{length}");
        }
    }
}
