//! Feeds of a clinic's notices in one language: Atom (RFC 4287) and JSON Feed 1.1.
//!
//! Ids are the addresses of the notices, which are permanent, and dates are those of announcement,
//! so a feed changes only when there is something to tell.

use super::markup::escape;
use super::{ChangeNotice, Channel, Refusal, brief, document};
use crate::date::KnownDate;
use crate::document::{Document, Voice, plain};
use crate::l10n::Locale;
use crate::policy::controller::Controller;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::json;
use std::fmt::Write;

/// Most changes in the summary of an entry; its content has all.
const MOST_CHANGES: usize = 8;

/// What a feed says of itself.
#[derive(Clone, Debug)]
pub struct Feed {
    /// The language.
    pub locale: Locale,
    /// The title.
    pub title: String,
    /// The name of who publishes it.
    pub author: String,
    /// Its own address; also its id.
    pub address: String,
    /// The page it goes with.
    pub home: String,
    /// When it was last changed while nothing is in it: the first day of the policy in force.
    pub since: String,
}

/// A notice in a feed.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its address; also its id.
    pub address: String,
    /// The title.
    pub title: String,
    /// What changes, in a few sentences.
    pub summary: String,
    /// The whole notice in HTML.
    pub html: String,
    /// When it was announced, as RFC 3339 has it.
    pub announced: String,
}

impl Feed {
    /// The feed of a clinic's notices. `since` is the first day of the policy in force, for the
    /// time in which there is no notice.
    pub fn new(
        controller: &Controller,
        voice: &Voice<'_>,
        address: String,
        home: String,
        since: KnownDate,
        zone: &TimeZone,
    ) -> Self {
        let name = controller.say_name(voice);
        let author = plain(&name);
        let fills = [("name", crate::document::Fill::Inlines(name))];
        let title = plain(&voice.message("notice-feed", Some("title"), &fills));
        let since = instant(since.first_day(), zone);
        Self { locale: voice.locale().clone(), title, author, address, home, since }
    }
}

impl Entry {
    /// A notice as an entry. `html` makes a fragment of the document.
    ///
    /// # Errors
    /// If the day of announcement is not known.
    pub fn new(
        notice: &ChangeNotice<'_>,
        voice: &Voice<'_>,
        zone: &TimeZone,
        html: impl FnOnce(&Document) -> String,
    ) -> Result<Self, Refusal> {
        let channel = Channel::Feed;
        let announced = match notice.announced {
            Some(KnownDate::Day(day)) => day,
            Some(date) => return Err(Refusal::NoDay { channel, date }),
            None => return Err(Refusal::NotAnnounced { channel }),
        };
        let mut summary = vec![format!("{}.", notice.headline(voice).trim_end_matches('.'))];
        summary.extend(brief::points(&notice.told().by_weight(), voice, MOST_CHANGES));
        Ok(Self {
            address: notice.addresses.notice.clone(),
            title: notice.title(voice),
            summary: summary.join(" "),
            html: html(&document(notice, voice)),
            announced: instant(announced, zone),
        })
    }
}

/// The feed as Atom, with the entries in the order given.
pub fn atom(feed: &Feed, entries: &[Entry]) -> String {
    let updated = entries.iter().map(|it| &it.announced).max().unwrap_or(&feed.since);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let _ = writeln!(
        out,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">",
        escape(feed.locale.as_str())
    );
    element(&mut out, 1, "id", &feed.address);
    element(&mut out, 1, "title", &feed.title);
    element(&mut out, 1, "updated", updated);
    let _ = writeln!(out, "  <author><name>{}</name></author>", escape(&feed.author));
    link(&mut out, 1, "self", "application/atom+xml", &feed.address);
    link(&mut out, 1, "alternate", "text/html", &feed.home);
    for it in entries {
        out.push_str("  <entry>\n");
        element(&mut out, 2, "id", &it.address);
        element(&mut out, 2, "title", &it.title);
        element(&mut out, 2, "published", &it.announced);
        element(&mut out, 2, "updated", &it.announced);
        link(&mut out, 2, "alternate", "text/html", &it.address);
        element(&mut out, 2, "summary", &it.summary);
        let _ = writeln!(out, "    <content type=\"html\">{}</content>", escape(&it.html));
        out.push_str("  </entry>\n");
    }
    out.push_str("</feed>\n");
    out
}

fn element(out: &mut String, depth: usize, name: &str, text: &str) {
    let _ = writeln!(out, "{}<{name}>{}</{name}>", "  ".repeat(depth), escape(text));
}

fn link(out: &mut String, depth: usize, rel: &str, kind: &str, href: &str) {
    let indent = "  ".repeat(depth);
    let _ =
        writeln!(out, "{indent}<link rel=\"{rel}\" type=\"{kind}\" href=\"{}\"/>", escape(href));
}

/// The feed as JSON Feed 1.1, with the entries in the order given.
pub fn json(feed: &Feed, entries: &[Entry]) -> String {
    let items: Vec<_> = entries
        .iter()
        .map(|it| {
            json!({
                "id": it.address,
                "url": it.address,
                "title": it.title,
                "summary": it.summary,
                "content_html": it.html,
                "date_published": it.announced,
                "date_modified": it.announced,
                "language": feed.locale.as_str(),
            })
        })
        .collect();
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": feed.address,
        "language": feed.locale.as_str(),
        "authors": [{ "name": feed.author }],
        "items": items,
    });
    format!("{feed:#}\n")
}

/// The first moment of a day in a time zone, with its offset.
fn instant(day: Date, zone: &TimeZone) -> String {
    let midnight = zone.to_ambiguous_zoned(day.at(0, 0, 0, 0)).compatible();
    // Fails only at the ends of the calendar, where time zones reach beyond it.
    midnight.map_or_else(
        |_| format!("{day}T00:00:00Z"),
        |it| it.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::super::testing::Example;
    use super::*;

    fn made(tag: &str, example: &Example) -> (Feed, Result<Entry, Refusal>) {
        let zone = TimeZone::get("Asia/Seoul").unwrap();
        example.with(tag, |notice, voice| {
            let base = format!("https://policies.example/{}/{tag}/privacy/", notice.clinic);
            let since = KnownDate::parse("2026-03-01").unwrap();
            let feed = Feed::new(
                notice.controller,
                voice,
                format!("{base}feed.xml"),
                format!("{base}history/"),
                since,
                &zone,
            );
            let html = |it: &Document| format!("<p>{} &amp; more</p>", plain(&it.title));
            (feed, Entry::new(notice, voice, &zone, html))
        })
    }

    #[test]
    fn both_forms_have_the_same_entry() {
        let (feed, entry) = made("ko", &Example::rich());
        let entries = [entry.unwrap()];
        insta::assert_snapshot!(atom(&feed, &entries), @r#"
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko">
          <id>https://policies.example/haemalgeun/ko/privacy/feed.xml</id>
          <title>해맑은의원 개인정보 처리방침 변경 안내</title>
          <updated>2026-11-30T00:00:00+09:00</updated>
          <author><name>해맑은의원</name></author>
          <link rel="self" type="application/atom+xml" href="https://policies.example/haemalgeun/ko/privacy/feed.xml"/>
          <link rel="alternate" type="text/html" href="https://policies.example/haemalgeun/ko/privacy/history/"/>
          <entry>
            <id>https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/</id>
            <title>해맑은의원 개인정보 처리방침 개정 내용 안내</title>
            <published>2026-11-30T00:00:00+09:00</published>
            <updated>2026-11-30T00:00:00+09:00</updated>
            <link rel="alternate" type="text/html" href="https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/"/>
            <summary>개인정보 처리방침이 2027년 1월 1일부터 변경됩니다. ‘상담 기록’의 보유기간이 1년에서 3년으로 늘어납니다. (주)초록검사센터가 수탁자에서 제외됩니다. 개인정보 보호책임자의 성명이 다음과 같이 바뀝니다: 이바다 → 김하늘</summary>
            <content type="html">&lt;p&gt;해맑은의원 개인정보 처리방침 개정 내용 안내 &amp;amp; more&lt;/p&gt;</content>
          </entry>
        </feed>
        "#);
        insta::assert_snapshot!(json(&feed, &entries), @r#"
        {
          "version": "https://jsonfeed.org/version/1.1",
          "title": "해맑은의원 개인정보 처리방침 변경 안내",
          "home_page_url": "https://policies.example/haemalgeun/ko/privacy/history/",
          "feed_url": "https://policies.example/haemalgeun/ko/privacy/feed.xml",
          "language": "ko",
          "authors": [
            {
              "name": "해맑은의원"
            }
          ],
          "items": [
            {
              "id": "https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/",
              "url": "https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/",
              "title": "해맑은의원 개인정보 처리방침 개정 내용 안내",
              "summary": "개인정보 처리방침이 2027년 1월 1일부터 변경됩니다. ‘상담 기록’의 보유기간이 1년에서 3년으로 늘어납니다. (주)초록검사센터가 수탁자에서 제외됩니다. 개인정보 보호책임자의 성명이 다음과 같이 바뀝니다: 이바다 → 김하늘",
              "content_html": "<p>해맑은의원 개인정보 처리방침 개정 내용 안내 &amp; more</p>",
              "date_published": "2026-11-30T00:00:00+09:00",
              "date_modified": "2026-11-30T00:00:00+09:00",
              "language": "ko"
            }
          ]
        }
        "#);
        let (feed, entry) = made("en", &Example::rich());
        let entries = [entry.unwrap()];
        insta::assert_snapshot!(atom(&feed, &entries), @r#"
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
          <id>https://policies.example/haemalgeun/en/privacy/feed.xml</id>
          <title>Haemalgeun Clinic: changes of the Privacy Policy</title>
          <updated>2026-11-30T00:00:00+09:00</updated>
          <author><name>Haemalgeun Clinic</name></author>
          <link rel="self" type="application/atom+xml" href="https://policies.example/haemalgeun/en/privacy/feed.xml"/>
          <link rel="alternate" type="text/html" href="https://policies.example/haemalgeun/en/privacy/history/"/>
          <entry>
            <id>https://policies.example/haemalgeun/en/privacy/notice/2027-01-01/</id>
            <title>Haemalgeun Clinic Privacy Policy: Notice of Amendment</title>
            <published>2026-11-30T00:00:00+09:00</published>
            <updated>2026-11-30T00:00:00+09:00</updated>
            <link rel="alternate" type="text/html" href="https://policies.example/haemalgeun/en/privacy/notice/2027-01-01/"/>
            <summary>The Privacy Policy changes on January 1, 2027. The retention period of “Consultation records” is extended from 1 year to 3 years. Removed from the entrustees: Green Lab Co., Ltd. Name of the privacy officer changes: Bada Lee → Haneul Kim</summary>
            <content type="html">&lt;p&gt;Haemalgeun Clinic Privacy Policy: Notice of Amendment &amp;amp; more&lt;/p&gt;</content>
          </entry>
        </feed>
        "#);
        let parsed: serde_json::Value = serde_json::from_str(&json(&feed, &entries)).unwrap();
        assert_eq!(parsed["items"][0]["id"], entries[0].address.as_str());
        assert_eq!(parsed["items"][0]["content_html"], entries[0].html.as_str());
    }

    #[test]
    fn an_empty_feed_is_a_feed() {
        let (feed, _) = made("ko", &Example::rich());
        let empty = atom(&feed, &[]);
        assert!(empty.contains("<updated>2026-03-01T00:00:00+09:00</updated>"), "{empty}");
        assert!(json(&feed, &[]).contains("\"items\": []"));
    }

    #[test]
    fn a_notice_without_a_day_of_announcement_has_no_date() {
        let example = Example { announced: None, ..Example::rich() };
        let refused = made("ko", &example).1.unwrap_err();
        assert_eq!(refused, Refusal::NotAnnounced { channel: Channel::Feed });
        let month = KnownDate::Month(2026, 12);
        let example = Example { announced: Some(month), ..Example::rich() };
        let refused = made("ko", &example).1.unwrap_err();
        assert_eq!(refused, Refusal::NoDay { channel: Channel::Feed, date: month });
    }

    #[test]
    fn midnight_is_the_zones() {
        let day = "2027-03-14".parse().unwrap();
        let on = |name: &str| instant(day, &TimeZone::get(name).unwrap());
        assert_eq!(on("Asia/Seoul"), "2027-03-14T00:00:00+09:00");
        assert_eq!(on("America/New_York"), "2027-03-14T00:00:00-05:00");
        // Here the day begins at one o'clock.
        let day = "2018-11-04".parse().unwrap();
        let zone = TimeZone::get("America/Sao_Paulo").unwrap();
        assert_eq!(instant(day, &zone), "2018-11-04T01:00:00-02:00");
    }
}
