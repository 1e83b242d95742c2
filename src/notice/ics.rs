//! The effective date as an entry of a calendar (iCalendar, RFC 5545).
//!
//! Written by hand: the crate `icalendar` folds some lines at 76 octets instead of 75.

use super::{ChangeNotice, Channel, Refusal, brief};
use crate::date::KnownDate;
use crate::document::{Voice, plain};
use jiff::{Timestamp, ToSpan};

/// Octets in a line, without its end.
const LONGEST_LINE: usize = 75;

/// Most changes in an entry; the others are at the address of the notice.
const MOST_CHANGES: usize = 8;

/// An all-day entry on the effective date. `stamp` is when it is made.
///
/// # Errors
/// If only the month of the effective date is known.
pub fn ics(
    notice: &ChangeNotice<'_>,
    voice: &Voice<'_>,
    stamp: Timestamp,
) -> Result<String, Refusal> {
    let KnownDate::Day(day) = notice.effective else {
        return Err(Refusal::NoDay { channel: Channel::Ics, date: notice.effective });
    };
    let language = voice.locale();
    let summary = plain(&notice.say("notice-calendar", "summary", voice));
    let summary = notice.marked(&summary, voice);
    let mut description: Vec<String> =
        brief::points(&notice.told().by_weight(), voice, MOST_CHANGES)
            .iter()
            .map(|it| format!("- {it}"))
            .collect();
    description.push(notice.addresses.notice.clone());
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//gongji//gongji//EN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        // The address is permanent, so the entry of a notice that is sent again replaces itself.
        format!("UID:{}", escape(&notice.addresses.notice)),
        format!("DTSTAMP:{}", stamp.strftime("%Y%m%dT%H%M%SZ")),
        format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d")),
        format!("DTEND;VALUE=DATE:{}", day.saturating_add(1.day()).strftime("%Y%m%d")),
        format!("SUMMARY;LANGUAGE={language}:{}", escape(&summary)),
        format!("DESCRIPTION;LANGUAGE={language}:{}", escape(&description.join("\n"))),
        format!("URL:{}", notice.addresses.notice),
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    Ok(lines.iter().map(|it| folded(it)).collect())
}

/// The text of a value (RFC 5545 3.3.11).
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A line with its end, broken so that no line is too long and no character is cut.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + line.len() / 24 + 2);
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::super::testing::Example;
    use super::*;
    use proptest::prelude::*;

    fn entry(tag: &str) -> String {
        let stamp = "2026-12-01T00:30:00Z".parse().unwrap();
        Example::rich().with(tag, |notice, voice| ics(notice, voice, stamp)).unwrap()
    }

    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    #[test]
    fn the_entry_lasts_the_effective_day() {
        insta::assert_snapshot!(unfolded(&entry("ko")).replace("\r\n", "\n"), @r"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//gongji//gongji//EN
        METHOD:PUBLISH
        BEGIN:VEVENT
        UID:https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/
        DTSTAMP:20261201T003000Z
        DTSTART;VALUE=DATE:20270101
        DTEND;VALUE=DATE:20270102
        SUMMARY;LANGUAGE=ko:해맑은의원 개인정보 처리방침 변경 시행
        DESCRIPTION;LANGUAGE=ko:- ‘상담 기록’의 보유기간이 1년에서 3년으로 늘어납니다.\n- (주)초록검사센터가 수탁자에서 제외됩니다.\n- 개인정보 보호책임자의 성명이 다음과 같이 바뀝니다: 이바다 → 김하늘\nhttps://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/
        URL:https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR
        ");
        insta::assert_snapshot!(unfolded(&entry("en")).replace("\r\n", "\n"), @r"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//gongji//gongji//EN
        METHOD:PUBLISH
        BEGIN:VEVENT
        UID:https://policies.example/haemalgeun/en/privacy/notice/2027-01-01/
        DTSTAMP:20261201T003000Z
        DTSTART;VALUE=DATE:20270101
        DTEND;VALUE=DATE:20270102
        SUMMARY;LANGUAGE=en:Haemalgeun Clinic: the changed Privacy Policy takes effect
        DESCRIPTION;LANGUAGE=en:- The retention period of “Consultation records” is extended from 1 year to 3 years.\n- Removed from the entrustees: Green Lab Co.\, Ltd.\n- Name of the privacy officer changes: Bada Lee → Haneul Kim\nhttps://policies.example/haemalgeun/en/privacy/notice/2027-01-01/
        URL:https://policies.example/haemalgeun/en/privacy/notice/2027-01-01/
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR
        ");
    }

    #[test]
    fn lines_are_short_and_end_with_crlf() {
        for tag in ["ko", "en"] {
            let entry = entry(tag);
            assert!(entry.split("\r\n").all(|it| it.len() <= 75), "{entry}");
            assert!(
                entry.split("\r\n").any(|it| it.starts_with(' ')),
                "nothing is folded: {entry}"
            );
            assert!(entry.ends_with("END:VCALENDAR\r\n"));
            assert!(!entry.replace("\r\n", "").contains(['\r', '\n']));
        }
    }

    #[test]
    fn a_month_is_no_day_of_a_calendar() {
        let month = KnownDate::Month(2027, 1);
        let example = Example { effective: month, ..Example::rich() };
        let refused = example.with("ko", |notice, voice| ics(notice, voice, Timestamp::UNIX_EPOCH));
        assert_eq!(refused, Err(Refusal::NoDay { channel: Channel::Ics, date: month }));
    }

    proptest! {
        #[test]
        fn folding_cuts_nothing_and_loses_nothing(text in "[가-힣a-z ,😀\u{301}]{0,200}") {
            let line = format!("SUMMARY:{}", escape(&text));
            let written = folded(&line);
            prop_assert!(written.split("\r\n").all(|it| it.len() <= LONGEST_LINE));
            prop_assert_eq!(unfolded(&written), format!("{line}\r\n"));
        }
    }
}
