//! A text without its typography, for comparing only: quotes, dashes, blanks and widths made alike.

use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The text as it is compared. Two texts with the same fold differ only in typography.
///
/// Every quotation mark is one mark and every dash one dash, a run of blanks is one blank, full
/// and half width are the same, and characters that show nothing are not there.
pub(crate) fn fold(text: &str) -> Cow<'_, str> {
    let is_plain = |it: u8| it.is_ascii() && !matches!(it, b'\'' | b'"' | b'\t' | b'\n' | b'\r');
    if !text.contains("  ") && text.bytes().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            _ if c.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            '\'' | '‘' | '’' | '‚' | '‛' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '「'
            | '」' | '『' | '』' => out.push('"'),
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹘' | '﹣' => out.push('-'),
            '∼' | '〜' | '˜' => out.push('~'),
            '・' | '‧' | 'ㆍ' | '∙' | '⋅' => out.push('·'),
            '\u{00ad}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => {}
            '\u{ff00}'..='\u{ffef}' => {
                for it in std::iter::once(c).nfkc() {
                    match it {
                        '\'' | '「' | '」' => out.push('"'),
                        '・' => out.push('·'),
                        _ => out.push(it),
                    }
                }
            }
            _ => out.push(c),
        }
    }
    if is_nfc(&out) { Cow::Owned(out) } else { Cow::Owned(out.nfc().collect()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typography_does_not_count_and_words_do() {
        for (a, b) in [
            ("‘개인정보 보호법’", "「개인정보 보호법」"),
            ("the clinic’s", "the clinic's"),
            ("10–20", "10-20"),
            ("개인정보\u{a0}보호법", "개인정보  보호법"),
            ("ＡＢＣ（１）", "ABC(1)"),
            ("ｶﾞｲﾄﾞ", "ガイド"),
            ("서울\u{200b}시", "서울시"),
            ("수집·이용", "수집ㆍ이용"),
        ] {
            assert_eq!(fold(a), fold(b), "{a} / {b}");
        }
        for (a, b) in [("1년", "3년"), ("개인 정보", "개인정보"), ("a.", "a"), ("Name", "name")]
        {
            assert_ne!(fold(a), fold(b), "{a} / {b}");
        }
    }
}
