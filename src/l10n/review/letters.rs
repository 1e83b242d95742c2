//! Letters of another language, look-alikes, digits of another script, what cannot be seen, and
//! what is not in the normal form.
//!
//! What differs between Simplified and Traditional Chinese is asked of the encodings: a character
//! that GB 2312 has and Big5 lacks is Simplified only. That needs no table of ours, and no unstable
//! part of ICU (its exemplar sets would add 1.5 MB).

use super::figures::ascii_digit;
use super::spacing::without_code;
use super::tree::{Entry, GAP, Piece, rows};
use super::{Language, Page};
use crate::diag::Diagnostic;
use crate::l10n::Locale;
use encoding_rs::{BIG5, GBK, SHIFT_JIS};
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use std::cell::RefCell;
use std::collections::HashMap;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Scripts by their code in a locale, with what is written beside them.
const SCRIPTS: &[(&str, &[Script])] = &[
    ("Kore", &[Script::Hangul, Script::Han]),
    ("Jpan", &[Script::Han, Script::Hiragana, Script::Katakana]),
    ("Hans", &[Script::Han]),
    ("Hant", &[Script::Han, Script::Bopomofo]),
    ("Latn", &[]),
    ("Cyrl", &[Script::Cyrillic]),
    ("Arab", &[Script::Arabic]),
    ("Hebr", &[Script::Hebrew]),
    ("Thai", &[Script::Thai]),
    ("Grek", &[Script::Greek]),
    ("Deva", &[Script::Devanagari]),
];

const RUSSIAN: &str = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

/// Letters that a language has beside the Russian ones.
const CYRILLIC: &[(&str, &str)] = &[("ru", ""), ("kk", "әғқңөұүһі"), ("mn", "өү")];

/// What a language is written with.
pub(super) struct Alphabet {
    scripts: Option<&'static [Script]>,
    cyrillic: Option<&'static str>,
    han: Han,
    /// What was found of a Chinese character: asking the encodings takes long.
    known: RefCell<HashMap<char, Option<&'static str>, ahash::RandomState>>,
    has_zero_width: bool,
    has_hard_spaces: bool,
}

/// Which Chinese characters a language has.
#[derive(Clone, Copy, PartialEq)]
enum Han {
    Any,
    Simplified,
    Traditional,
    Japanese,
}

impl Alphabet {
    pub(super) fn of(locale: &Locale) -> Self {
        let script = locale.script();
        let language = locale.as_str().split('-').next().unwrap_or_default();
        Self {
            scripts: SCRIPTS.iter().find(|(it, _)| *it == script).map(|(_, it)| *it),
            cyrillic: CYRILLIC.iter().find(|(it, _)| *it == language).map(|(_, it)| *it),
            han: match script.as_str() {
                "Hans" => Han::Simplified,
                "Hant" => Han::Traditional,
                "Jpan" => Han::Japanese,
                _ => Han::Any,
            },
            known: RefCell::default(),
            // Words are parted where a line may end by a character that is not seen.
            has_zero_width: ["th", "km", "my", "lo", "fa", "ur"].contains(&language),
            has_hard_spaces: script == "Cyrl" || ["fr", "cs", "pl", "sk", "de"].contains(&language),
        }
    }

    /// What is wrong with a letter.
    fn flaw(&self, letter: char) -> Option<&'static str> {
        if letter.is_ascii() {
            return None;
        }
        let script = CodePointMapData::<Script>::new().get(letter);
        if [Script::Common, Script::Inherited, Script::Latin].contains(&script) {
            return None;
        }
        let scripts = self.scripts?;
        if !scripts.contains(&script) {
            return Some(if script == Script::Hangul { "hangul" } else { "other" });
        }
        if script == Script::Cyrillic {
            let extra = self.cyrillic?;
            let small = letter.to_lowercase().next().unwrap_or(letter);
            let is_known = RUSSIAN.contains(small) || extra.contains(small);
            return (!is_known).then_some("letter");
        }
        if script != Script::Han || self.han == Han::Any {
            return None;
        }
        *self.known.borrow_mut().entry(letter).or_insert_with(|| match self.han {
            Han::Simplified if is_traditional(letter) => Some("traditional"),
            Han::Traditional if is_simplified(letter) => Some("simplified"),
            Han::Japanese if !is_japanese(letter) => Some("chinese"),
            _ => None,
        })
    }
}

/// Whether GB 2312 has a character: the plane of GBK that both bytes tell.
fn in_gb2312(letter: char) -> bool {
    let mut buffer = [0; 4];
    let (bytes, _, is_lossy) = GBK.encode(letter.encode_utf8(&mut buffer));
    !is_lossy && matches!(*bytes, [0xB0..=0xF7, 0xA1..=0xFE])
}

fn in_big5(letter: char) -> bool {
    let mut buffer = [0; 4];
    !BIG5.encode(letter.encode_utf8(&mut buffer)).2
}

fn is_simplified(letter: char) -> bool {
    in_gb2312(letter) && !in_big5(letter)
}

fn is_traditional(letter: char) -> bool {
    in_big5(letter) && !in_gb2312(letter)
}

fn is_japanese(letter: char) -> bool {
    let mut buffer = [0; 4];
    // The mark of repetition is no ideograph to JIS, but it is there.
    !SHIFT_JIS.encode(letter.encode_utf8(&mut buffer)).2
}

/// `may_be_korean`: no script is wrong here, or it has been said that it is.
pub(super) fn check(
    language: &Language<'_, '_>,
    entry: &Entry<'_>,
    may_be_korean: bool,
    page: &mut Page<'_>,
) {
    for (_, pattern) in entry.patterns() {
        for row in rows(pattern) {
            for piece in &without_code(&row) {
                let (Piece::Text(text) | Piece::Literal(text)) = piece else { continue };
                // Most texts have nothing to look at closely.
                if text.is_ascii() && !text.contains('\t') {
                    continue;
                }
                if !may_be_korean {
                    scripts(&language.alphabet, entry, text, page);
                }
                look_alikes(entry, text, page);
                digits(entry, text, page);
                invisible(&language.alphabet, entry, text, page);
                normal_form(entry, text, page);
            }
        }
    }
}

/// Runs of letters that the language does not have.
fn scripts(alphabet: &Alphabet, entry: &Entry<'_>, text: &str, page: &mut Page<'_>) {
    let mut rest = text.char_indices().peekable();
    while let Some((start, letter)) = rest.next() {
        let Some(flaw) = alphabet.flaw(letter) else { continue };
        let mut end = start + letter.len_utf8();
        while let Some((at, next)) = rest.peek().copied()
            && alphabet.flaw(next) == Some(flaw)
        {
            end = at + next.len_utf8();
            rest.next();
        }
        let run = &text[start..end];
        let found = Diagnostic::warning("wrong_script").arg("kind", flaw).arg("name", run);
        page.push(found.at(entry.at(run)));
    }
}

/// Words of Cyrillic with a Latin letter in them, or the other way round.
fn look_alikes(entry: &Entry<'_>, text: &str, page: &mut Page<'_>) {
    let is_cyrillic = |it: char| ('\u{400}'..='\u{52F}').contains(&it);
    if !text.contains(is_cyrillic) {
        return;
    }
    for word in text.split(|it: char| !it.is_alphabetic()) {
        let latin = word.chars().filter(char::is_ascii_alphabetic).count();
        if latin == 0 || !word.contains(is_cyrillic) {
            continue;
        }
        let rare = |it: char| it.is_ascii_alphabetic() == (latin * 2 <= word.chars().count());
        let at = word.find(rare).unwrap_or(0);
        let letter = &word[at..at + word[at..].chars().next().map_or(0, char::len_utf8)];
        let found = Diagnostic::warning("mixed_scripts").arg("name", letter).arg("value", word);
        page.push(found.at(entry.at(letter)));
    }
}

/// Digits that are not `0` to `9`: facts are filled in with these, and one page is to have one kind.
fn digits(entry: &Entry<'_>, text: &str, page: &mut Page<'_>) {
    let is_strange = |it: char| !it.is_ascii() && ascii_digit(it).is_some();
    let mut from = 0;
    while let Some(at) = text[from..].find(is_strange).map(|at| from + at) {
        let end = text[at..].find(|it| !is_strange(it)).map_or(text.len(), |it| at + it);
        let run = &text[at..end];
        let plain: String = run.chars().filter_map(ascii_digit).collect();
        let found = Diagnostic::warning("wrong_digits").arg("name", run).arg("value", plain);
        page.push(found.at(entry.at(run)));
        from = end;
    }
}

/// Characters that nobody sees.
fn invisible(alphabet: &Alphabet, entry: &Entry<'_>, text: &str, page: &mut Page<'_>) {
    for (at, it) in text.char_indices() {
        let is_found = match it {
            '\n' | GAP => false,
            '\u{200B}'..='\u{200D}' => !alphabet.has_zero_width,
            '\u{A0}' | '\u{202F}' => !alphabet.has_hard_spaces && !by_number(text, at),
            '\u{AD}'
            | '\u{61C}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{180E}'
            | '\u{3164}'
            | '\u{FEFF}'
            | '\u{FFA0}' => true,
            it => it.is_control(),
        };
        if is_found {
            let run = &text[at..at + it.len_utf8()];
            let code = format!("U+{:04X}", it as u32);
            let found = Diagnostic::warning("invisible_character").arg("code", code);
            page.push(found.at(entry.at(run)));
        }
    }
}

/// Whether a digit stands beside a place: `30 days` is kept together by a hard space.
fn by_number(text: &str, at: usize) -> bool {
    let is_digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
    is_digit(text[..at].chars().next_back()) || is_digit(text[at..].chars().nth(1))
}

/// Letters put together of several characters where there is one.
fn normal_form(entry: &Entry<'_>, text: &str, page: &mut Page<'_>) {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return;
    }
    let mut normal = text.nfc();
    let Some((at, it)) = text.char_indices().find(|(_, it)| normal.next() != Some(*it)) else {
        return;
    };
    // The mark that stands apart comes after the letter it belongs to.
    let end = text[at + it.len_utf8()..].chars().next().map_or(0, char::len_utf8);
    let run = &text[at..at + it.len_utf8() + end];
    let normal: String = run.nfc().collect();
    let found = Diagnostic::warning("not_normalized").arg("name", normal);
    page.push(found.at(entry.at(run)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_told_apart_by_the_encodings() {
        assert!("个们处这说门龙国".chars().all(is_simplified), "simplified");
        assert!("們處這說門龍體國會".chars().all(is_traditional), "traditional");
        for both in "個人資料保里后台着法的".chars() {
            assert!(!is_simplified(both), "{both}");
        }
        for both in "人信息保里后台着法的".chars() {
            assert!(!is_traditional(both), "{both}");
        }
        assert!("個人情報処理々働".chars().all(is_japanese));
        assert!(!is_japanese('们') && !is_japanese('处'));
    }
}
