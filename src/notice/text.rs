//! The notice as plain text.

use super::{ChangeNotice, document};
use crate::document::{Article, Block, Inline, Voice, plain, to_text};
use crate::key::Key;

/// The notice as plain text, with the comparison where it is given as plain text.
pub fn text(notice: &ChangeNotice<'_>, voice: &Voice<'_>, comparison: Option<&str>) -> String {
    let mut document = document(notice, voice);
    if let Some(comparison) = comparison {
        let key = Key::new("notice.comparison");
        let text = vec![Inline::Text(comparison.trim_end().to_owned())];
        let article = Article {
            key: key.clone(),
            number: String::new(),
            title: voice.message("notice", Some("compare"), &[]),
            blocks: vec![Block::Paragraph { key, text }],
        };
        let changes = Key::new("notice.changes");
        let after =
            document.articles.iter().position(|it| it.key == changes).map_or(0, |it| it + 1);
        document.articles.insert(after, article);
    }
    document.title = vec![Inline::Text(notice.marked(&plain(&document.title), voice))];
    let mut text = to_text(&document, &[]);
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::super::testing::Example;
    use super::*;

    #[test]
    fn the_comparison_follows_the_changes() {
        let comparison = "[개정 전] 유지보수\n[개정 후] <삭 제>\n";
        let said =
            Example::rich().with("ko", |notice, voice| text(notice, voice, Some(comparison)));
        let at = |words: &str| said.find(words).unwrap_or_else(|| panic!("{words}: {said}"));
        assert!(at("주요 개정 내용") < at("변경 전·후 비교\n---"));
        assert!(at("[개정 후] <삭 제>\n\n문의\n----") > at("[개정 전] 유지보수\n"));
        assert!(said.ends_with("\n") && !said.ends_with("\n\n"));
    }
}
