//! The steps to refuse cookies are those of a browser that is gone.
//!
//! # Why
//! The drafting guideline (item III.14) has the policy tell the current steps. Internet Explorer is no
//! longer supported, and the menu of Chrome that old policies describe has moved: whoever follows the
//! text cannot refuse.
//!
//! # Mend
//! Put the browsers of today: `chrome`, `edge`, `safari-ios`, `samsung-internet`.
//!
//! # Example
//! ```yaml before
//! automatic_collection:
//!   browsers: [edge, internet-explorer]
//! ```
//! ```yaml after
//! automatic_collection:
//!   browsers: [edge, chrome]
//! ```
//!
//! # 한국어: 없어진 브라우저의 거부 방법이다
//! # 이유
//! 작성지침(Ⅲ.14)은 현재의 설정 방법을 적게 합니다. 인터넷 익스플로러는 지원이 끝났고, 예전 처리방침에 있는 크롬의 메뉴는
//! 바뀌었으므로 적힌 대로 해서는 쿠키를 거부할 수 없습니다.
//!
//! # 고치는 방법
//! 지금 쓰이는 브라우저로 바꿉니다: `chrome`, `edge`, `safari-ios`, `samsung-internet`.

use crate::fact::{Stated, Word, kinds};
use crate::lint::lacks::{step, written};
use crate::lint::words::{own, texts};
use crate::lint::{Hit, Subject};

const OBSOLETE: &[&str] =
    &["internet-explorer", "internet-explorer-privacy-settings", "chrome-legacy"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let facts = subject.policy.automatic_collection.as_ref().and_then(Stated::said);
    let Some(facts) = facts else { return };
    for (at, browser) in facts.browsers.iter().enumerate().filter(|it| is_obsolete(it.1)) {
        let path = format!("automatic_collection.browsers.{}", step(browser, at));
        hits.push(Hit::at(path).arg("value", written(browser)));
    }
    for (at, text) in own(&facts.statements) {
        if let Some(text) = texts(text).into_iter().find(|it| names_explorer(it)) {
            let path = format!("automatic_collection.statements.{at}");
            hits.push(Hit::at(path).arg("value", text));
        }
    }
}

fn is_obsolete(browser: &Word<kinds::Browser>) -> bool {
    match browser {
        Word::Known(word, _) => OBSOLETE.contains(&word.as_str()),
        Word::Own(text) => texts(text).into_iter().any(names_explorer),
    }
}

fn names_explorer(text: &str) -> bool {
    text.to_lowercase().contains("internet explorer") || text.contains("익스플로러")
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn words_and_own_texts() {
        let lines = "automatic_collection:\n  browsers: [chrome-legacy, { ko: 인터넷 익스플로러 11, en: IE 11 }, chrome]\n\
                     \x20 statements: [{ ko: Internet Explorer의 도구 메뉴에서 거부합니다., en: Refuse it in the menu. }]";
        insta::assert_debug_snapshot!(of_rule("browser_obsolete", lines), @r#"
        [
            "warning automatic_collection.browsers.chrome-legacy at `chrome-legacy` value=chrome-legacy",
            "warning automatic_collection.browsers.1 at `ko: 인터넷 익스플로러 11\n      en: IE 11\n    ` value=인터넷 익스플로러 11",
            "warning automatic_collection.statements.0 at `ko: Internet Explorer의 도구 메뉴에서 거부합니다.\n      en: Refuse it in the menu.\n` value=Internet Explorer의 도구 메뉴에서 거부합니다.",
        ]
        "#);
    }
}
