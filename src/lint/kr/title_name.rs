//! The policy is called something else than a privacy policy (개인정보 처리방침).
//!
//! gongji makes the title itself. This looks at what the clinic wrote: titles and texts of free
//! articles and own words that call the document by an old name (개인정보취급방침, 개인정보보호정책),
//! or terms of use.
//!
//! # Why
//! The name of the document is 개인정보 처리방침 (standard guideline, article 20; drafting guideline,
//! part II), so that it is found under the same name everywhere. Terms of use are another document.
//!
//! # Mend
//! Write 개인정보 처리방침 in Korean, and "Privacy Policy" in English.
//!
//! # Example
//! ```yaml before
//! changes:
//!   statements:
//!     - previous-versions-available
//!     - comparison-published
//!     - { ko: 개인정보취급방침이 바뀌면 알립니다., en: Changes of this policy are announced. }
//! ```
//! ```yaml after
//! changes:
//!   statements:
//!     - previous-versions-available
//!     - comparison-published
//!     - { ko: 개인정보 처리방침이 바뀌면 알립니다., en: Changes of this policy are announced. }
//! ```
//!
//! # 한국어: ‘개인정보 처리방침’이 아닌 이름으로 부른다
//! 제목은 gongji가 붙입니다. 자유 조항의 제목과 내용, 직접 적은 말에서 옛 이름(개인정보취급방침, 개인정보보호정책)이나 이용약관이라는
//! 이름으로 이 문서를 부르는 곳을 찾습니다.
//!
//! # 이유
//! 이 문서의 이름은 ‘개인정보 처리방침’입니다(표준 개인정보 보호지침 제20조, 작성지침 Ⅱ). 어디에서나 같은 이름으로 찾을 수 있게
//! 하려는 것입니다. 이용약관은 다른 문서입니다.
//!
//! # 고치는 방법
//! ‘개인정보 처리방침’으로 고칩니다. 영어로는 “Privacy Policy”라고 적습니다.

use crate::lint::written::{Written, texts_of};
use crate::lint::{Hit, Subject};

/// Names of the document that are wrong wherever they stand, without spaces.
const OLD: &[&str] = &["개인정보취급방침", "개인정보보호정책", "personalinformationhandlingpolicy"];

/// Terms of use are a document of their own, so only what calls this one so is wrong.
const TERMS: &[&str] =
    &["이이용약관", "본이용약관", "본약관", "이약관", "thesetermsofuse", "thistermsofuse"];

/// Names of terms of use, for titles.
const TITLES: &[&str] = &["이용약관", "termsofuse"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for it in texts_of(subject) {
        if let Some(name) = wrong_name(&it) {
            hits.push(Hit::at(&it.path).arg("value", name));
        }
    }
}

/// The wrong name as the text has it.
fn wrong_name<'a>(written: &Written<'a>) -> Option<&'a str> {
    // Measures of safety speak of another policy: that by which an institution protects.
    if written.path.starts_with("safeguards.") {
        return None;
    }
    let is_title = written.path.starts_with("articles.") && written.path.contains(".title");
    let titles = if is_title { TITLES } else { &[] };
    OLD.iter().chain(TERMS).chain(titles).find_map(|it| find_close(written.text, it))
}

/// Finds a name whose words may be written together or apart.
fn find_close<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let starts = text.char_indices().filter(|(at, c)| {
        let before = text[..*at].chars().next_back();
        // A Latin name begins a word; so do `이` and `본`, which are ends of other words too.
        let is_start = before.is_none_or(|it| !it.is_alphanumeric());
        !c.is_whitespace() && (is_start || name.starts_with("개인") || name.starts_with("이용"))
    });
    starts.map(|(at, _)| &text[at..]).find_map(|rest| {
        let mut wanted = name.chars().peekable();
        for (at, c) in rest.char_indices() {
            let Some(next) = wanted.peek() else { return Some(&rest[..at]) };
            if c.to_lowercase().eq(std::iter::once(*next)) {
                wanted.next();
            } else if !c.is_whitespace() {
                return None;
            }
        }
        wanted.peek().is_none().then_some(rest)
    })
}

#[cfg(test)]
mod tests {
    use super::find_close;
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "title_name";

    #[test]
    fn titles_and_texts_of_free_articles() {
        let article = |title: &str, body: &str| {
            let lines = format!(
                "articles: {{ more: {{ after: changes, title: {{ ko: {title}, en: More }}, body: {{ \
                 ko: {body}, en: More. }} }} }}"
            );
            of_rule(CODE, &lines)
        };
        insta::assert_debug_snapshot!(article("이용약관", "본 개인정보 취급방침은"), @r#"
        [
            "warning articles.more.title.ko at `이용약관` value=이용약관",
            "warning articles.more.body.ko at `본 개인정보 취급방침은` value=개인정보 취급방침",
        ]
        "#);
        let about_terms = "서비스의 이용 조건은 이용약관에서 정합니다.";
        assert!(article("그 밖의 사항", about_terms).is_empty());
        assert_eq!(article("그 밖의 사항", "본 약관은 2027년부터 적용합니다.").len(), 1);
        assert!(of_rule(CODE, "reason: { ko: 개인정보취급방침의 이름 변경, en: Name }").is_empty());
    }

    #[test]
    fn names_are_found_with_and_without_spaces() {
        assert_eq!(
            find_close("이 개인정보 취급 방침은", "개인정보취급방침"),
            Some("개인정보 취급 방침")
        );
        let handling = "personalinformationhandlingpolicy";
        let text = "the Personal Information Handling Policy";
        assert_eq!(find_close(text, handling), Some("Personal Information Handling Policy"));
        assert_eq!(find_close("종이 약관을", "이약관"), None);
        assert_eq!(find_close("개인정보 처리방침", "개인정보취급방침"), None);
    }

    #[test]
    fn the_facts_of_the_samples_hold_no_title() {
        assert!(in_samples(CODE, FIRST).is_empty());
        assert!(in_samples(CODE, AMENDED).is_empty());
    }
}
