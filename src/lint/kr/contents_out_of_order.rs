//! The table of contents differs from the page.
//!
//! An entry leads to no article, an article has no entry, or the entries stand in another order
//! than the articles. That is the work of a theme, not of the facts.
//!
//! # Why
//! The drafting guideline (part II): title, preamble, table of contents with links, text; the
//! contents list the articles as they follow.
//!
//! # Mend
//! Make the theme list `page.toc` and show `page.articles` as they are, in their order.
//!
//! # Example
//! ```yaml before
//! # a theme that sorts the entries of the contents by their titles
//! ```
//! ```yaml after
//! # a theme that lists them as they come
//! ```
//!
//! # 한국어: 목차가 본문과 다르다
//! 목차의 항목이 가리키는 조항이 없거나, 조항이 목차에 없거나, 목차와 본문의 순서가 다른 경우를 찾습니다. 사실이
//! 아니라 테마의 문제입니다.
//!
//! # 이유
//! 작성지침(Ⅱ)에 따르면 처리방침은 제목, 서문, 하이퍼링크가 있는 목차, 본문의 순서로 이루어지며, 목차는 본문의 조항을
//! 그 순서대로 보여 줍니다.
//!
//! # 고치는 방법
//! 테마에서 `page.toc`와 `page.articles`를 주어진 순서 그대로 보여 줍니다.

use crate::lint::{Hit, Subject, View};

pub(super) fn check(_: &Subject<'_>, view: &View<'_>, hits: &mut Vec<Hit>) {
    // Without a table of contents there is nothing to differ.
    if view.contents.is_empty() {
        return;
    }
    if let Some((kind, article)) = difference(view) {
        let hit = Hit::at(article).arg("kind", kind).arg("value", article);
        hits.push(hit.locale(view.locale));
    }
}

/// The first difference: an entry that leads nowhere, an article without one, or the first entry
/// that is not at its place.
fn difference<'v>(view: &'v View<'_>) -> Option<(&'static str, &'v str)> {
    let contents: Vec<&str> = view.contents.iter().map(|it| it.trim_start_matches('#')).collect();
    let articles: Vec<&str> = view.articles.iter().map(String::as_str).collect();
    let stray = contents.iter().find(|it| !articles.contains(it));
    let missing = articles.iter().find(|it| !contents.contains(it));
    let displaced = contents.iter().zip(&articles).find(|(entry, article)| entry != article);
    stray
        .map(|it| ("stray", *it))
        .or_else(|| missing.map(|it| ("missing", *it)))
        .or_else(|| displaced.map(|(it, _)| ("order", *it)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(contents: &[&str], articles: &[&str]) -> Option<(String, String)> {
        let owned = |all: &[&str]| all.iter().map(|it| (*it).to_owned()).collect();
        let view = View { locale: "ko", contents: owned(contents), articles: owned(articles) };
        difference(&view).map(|(kind, it)| (kind.to_owned(), it.to_owned()))
    }

    #[test]
    fn each_way_to_differ() {
        let articles = ["purposes", "items", "articles.ai-development"];
        let found = |kind: &str, it: &str| Some((kind.to_owned(), it.to_owned()));
        assert_eq!(of(&["#purposes", "#items", "#articles.ai-development"], &articles), None);
        assert_eq!(
            of(&["#items", "#purposes", "#articles.ai-development"], &articles),
            found("order", "items")
        );
        assert_eq!(
            of(&["#purposes", "#items"], &articles),
            found("missing", "articles.ai-development")
        );
        assert_eq!(of(&["#purposes", "#officer"], &articles), found("stray", "officer"));
    }
}
