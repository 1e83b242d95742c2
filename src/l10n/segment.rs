//! Where words end, in every script: ICU's rules, and its dictionaries for Thai, Khmer, Japanese
//! and Chinese, which write no blanks.

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;
use std::ops::Range;

/// The words of a text and what stands between them, as ranges of bytes without a gap.
///
/// The dictionary follows from the script, so the language need not be known. ICU's neural
/// segmentation of Thai is a hundred times slower and no better.
pub fn words(text: &str) -> Vec<Range<usize>> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut start = 0;
    let mut found = Vec::new();
    for end in segmenter.segment_str(text) {
        if end > start {
            part_at_marks(text, start..end, &mut found);
            start = end;
        }
    }
    found
}

/// ICU keeps a mark between two letters inside of their word: right for `clinic's`, wrong for
/// 수집·이용, 성명:김하늘 and ‘법’에.
fn part_at_marks(text: &str, word: Range<usize>, found: &mut Vec<Range<usize>>) {
    let mut start = word.start;
    let mut before = None;
    let mut chars = text[word.clone()].char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let at = word.start + at;
        let after = chars.peek().map(|(_, it)| *it);
        let is_syllable = |it: Option<char>| it.is_some_and(|it| ('가'..='힣').contains(&it));
        let is_mark =
            matches!(c, '\'' | '’' | '‘' | '·' | '‧' | ':' | '：' | '.' | '．' | ',' | ';');
        if is_mark && (is_syllable(before) || is_syllable(after)) {
            if at > start {
                found.push(start..at);
            }
            start = at + c.len_utf8();
            found.push(at..start);
        }
        before = Some(c);
    }
    if start < word.end {
        found.push(start..word.end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> String {
        words(text).into_iter().map(|it| &text[it]).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn words_end_where_readers_see_it() {
        insta::assert_snapshot!(check("개인정보의 열람을"), @"개인정보의| |열람을");
        insta::assert_snapshot!(check("個人情報の閲覧を請求する"), @"個人|情報|の|閲覧|を|請求|する");
        insta::assert_snapshot!(check("保存個人資料三年"), @"保存|個人|資料|三年");
        insta::assert_snapshot!(check("เก็บไว้สามปี"), @"เก็บ|ไว้|สาม|ปี");
        insta::assert_snapshot!(check("수집·이용과 성명:김하늘, ‘법’에 clinic's"), @"수집|·|이용과| |성명|:|김하늘|,| |‘|법|’|에| |clinic's");
        insta::assert_snapshot!(check(""), @"");
    }
}
