//! `gongji check` reviews the texts that a site brings itself, and says nothing of gongji's own.

use crate::site_test::SiteTest;
use serde_json::Value;

fn site() -> SiteTest {
    let site = SiteTest::empty();
    site.file("content/site.yaml", "title: { ko: 모음, en: List }\nbase_url: https://a.example\n");
    site
}

/// What is found in texts, as `file code line:column`.
fn found(site: &SiteTest) -> Vec<String> {
    let json = site.run(&["check", "--format", "json"]).json();
    let findings = json["findings"].as_array().expect("is a list").iter();
    let text = |it: &Value, name: &str| it[name].as_str().unwrap_or_default().to_owned();
    let of_texts = findings.filter(|it| text(it, "file").starts_with("locales/"));
    of_texts
        .map(|it| {
            let file = text(it, "file");
            format!("{file} {} {}:{}", text(it, "code"), it["line"], it["column"])
        })
        .collect()
}

#[test]
fn texts_of_the_site_are_reviewed_and_those_of_gongji_are_not() {
    let site = site();
    assert_eq!(found(&site), Vec::<String>::new());
    site.file("locales/ko/own.ftl", "item-own = 우리 번호 7\nitme-other = 다른 것\n");
    site.file("locales/en/own.ftl", "item-own = our  number 8\n");
    assert_eq!(
        found(&site),
        [
            "locales/en/own.ftl missing_message null:null",
            "locales/en/own.ftl wrong_spacing 1:15",
            "locales/en/own.ftl number_differs 1:24",
            "locales/ko/own.ftl message_unused 2:1",
        ]
    );
    let people = site.run(&["check", "--locale", "ko"]).stderr;
    assert!(
        people.contains("빈칸이 겹쳐 있습니다") && people.contains("our  number 8"),
        "{people}"
    );
    site.file(
        "locales/en/own.ftl",
        "# gongji-ignore: wrong_spacing (as on the form)\n# gongji-ignore: number_differs (so it is)\n\
         item-own = our  number 8\nitme-other = another thing\n",
    );
    assert_eq!(found(&site), ["locales/ko/own.ftl message_unused 2:1"]);
}

#[test]
fn a_byte_order_mark_and_bytes_that_are_no_text_hide_no_message() {
    let site = site();
    site.file("locales/ko/own.ftl", "item-own = 하나\nitem-two = 둘\n");
    site.file("locales/en/own.ftl", b"\xEF\xBB\xBFitem-own = one ,\r\nitem-two = tw\xFF\r\n");
    assert_eq!(
        found(&site),
        [
            "locales/en/own.ftl byte_order_mark null:null",
            "locales/en/own.ftl wrong_spacing 1:16",
            "locales/en/own.ftl not_utf8 2:14",
        ]
    );
}
