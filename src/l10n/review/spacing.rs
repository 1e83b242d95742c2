//! Blanks and punctuation, as each language writes them.

use super::tree::{Entry, Pattern, Piece, rows};
use super::{Language, Page};
use crate::diag::Diagnostic;
use crate::l10n::Locale;

/// Quotation marks and brackets with nothing blank inside. `“` closes in German and Russian.
const PAIRS: &[(char, char)] = &[
    ('(', ')'),
    ('[', ']'),
    ('«', '»'),
    ('「', '」'),
    ('『', '』'),
    ('《', '》'),
    ('（', '）'),
    ('【', '】'),
];

/// How a language sets its punctuation.
pub(super) struct Setting {
    /// Chinese and Japanese: full width, and no blanks.
    is_wide: bool,
    /// Korean: half width, with full-width brackets for titles of laws.
    is_korean: bool,
    /// Arabic has a comma, a semicolon and a question mark of its own.
    is_arabic: bool,
    /// French has a blank before `:` and in `« »`.
    has_blank_before: bool,
    /// A colon stands inside words (`EU:s`).
    has_colon_in_words: bool,
}

impl Setting {
    pub(super) fn of(locale: &Locale) -> Self {
        let script = locale.script();
        let language = locale.as_str().split('-').next().unwrap_or_default();
        Self {
            is_wide: ["Jpan", "Hans", "Hant"].contains(&script.as_str()),
            is_korean: locale.is_korean(),
            is_arabic: script == "Arab",
            has_blank_before: language == "fr",
            has_colon_in_words: ["sv", "fi"].contains(&language),
        }
    }
}

pub(super) fn check(language: &Language<'_, '_>, entry: &Entry<'_>, page: &mut Page<'_>) {
    for (attribute, pattern) in entry.patterns() {
        let korean = language.korean.find(&entry.id, attribute);
        for row in rows(pattern) {
            outer_blank(entry, &row, korean, page);
            let row = without_code(&row);
            for (at, piece) in row.iter().enumerate() {
                if let Piece::Text(text) = piece {
                    let is_before = |it: Option<&Piece<'_>>| matches!(it, Some(Piece::Gap));
                    let gaps = (at > 0 && is_before(row.get(at - 1)), is_before(row.get(at + 1)));
                    let mut line = Line { setting: &language.setting, entry, text, gaps, page };
                    line.check();
                }
            }
        }
    }
}

/// Blanks in quotes at the ends of a text, where the Korean has none: they are seldom meant.
fn outer_blank(
    entry: &Entry<'_>,
    row: &[Piece<'_>],
    korean: Option<&Pattern<'_>>,
    page: &mut Page<'_>,
) {
    let Some(korean) = korean else { return };
    let is_blank = |it: Option<char>| it == Some(' ');
    // A blank alone in quotes is meant: it stands between what is put together.
    let has_text = |it: &str| !it.trim().is_empty();
    let starts = |it: &Piece<'_>| matches!(it, Piece::Literal(it) if has_text(it) && is_blank(it.chars().next()));
    let ends = |it: &Piece<'_>| matches!(it, Piece::Literal(it) if has_text(it) && is_blank(it.chars().next_back()));
    let has = |row: &[Piece<'_>]| row.first().is_some_and(starts) || row.last().is_some_and(ends);
    if !has(row) || rows(korean).iter().any(|it| has(it)) {
        return;
    }
    let literal = row.first().filter(|it| starts(it)).or_else(|| row.last());
    if let Some(Piece::Literal(it)) = literal {
        let found = Diagnostic::warning("wrong_spacing").arg("kind", "outer").arg("name", it);
        page.push(found.at(entry.at(it)));
    }
}

/// A row without what stands between backticks: that is typed or read as it is, and no sentence.
pub(super) fn without_code<'s>(row: &[Piece<'s>]) -> Vec<Piece<'s>> {
    let ticks = row.iter().map(|it| it.text().matches('`').count()).sum::<usize>();
    if ticks == 0 || ticks % 2 == 1 {
        return row.to_vec();
    }
    let mut found = Vec::new();
    let mut is_code = false;
    for piece in row {
        let (Piece::Text(text) | Piece::Literal(text)) = *piece else {
            if !is_code {
                found.push(*piece);
            }
            continue;
        };
        for (at, part) in text.split('`').enumerate() {
            if at > 0 {
                is_code = !is_code;
                if is_code {
                    found.push(Piece::Gap);
                }
            }
            if !is_code && !part.is_empty() {
                found.push(match piece {
                    Piece::Literal(_) => Piece::Literal(part),
                    _ => Piece::Text(part),
                });
            }
        }
    }
    found
}

/// A piece of text, and whether something is filled in right before and after it.
struct Line<'a, 'f> {
    setting: &'a Setting,
    entry: &'a Entry<'a>,
    text: &'a str,
    gaps: (bool, bool),
    page: &'a mut Page<'f>,
}

impl Line<'_, '_> {
    fn check(&mut self) {
        let text = self.text;
        let chars: Vec<(usize, char)> = text.char_indices().collect();
        for (nth, &(at, it)) in chars.iter().enumerate() {
            let before = nth.checked_sub(1).map(|it| chars[it].1);
            let after = chars.get(nth + 1).map(|it| it.1);
            let width = it.len_utf8();
            if it == ' ' && after == Some(' ') && before.is_some_and(|it| it != '\n' && it != ' ') {
                let end = text[at..].find(|it| it != ' ').map_or(text.len(), |it| at + it);
                self.push("double", at, end);
            }
            if let Some(kind) = self.blank_in_pair(it, before, after) {
                self.push(kind, at, at + width);
            }
            if self.is_blank_before((nth, &chars)) {
                self.push("before", at, at + width);
            }
            if self.lacks_blank_after((nth, &chars)) {
                self.push("after", at, at + width);
            }
            if self.is_of_another_width(it, before, after) {
                let kind = match (self.setting.is_wide, self.setting.is_arabic && it.is_ascii()) {
                    (true, _) => "narrow",
                    (_, true) => "arabic",
                    _ => "wide",
                };
                self.push(kind, at, at + width);
            }
        }
    }

    fn push(&mut self, kind: &'static str, start: usize, end: usize) {
        let run = &self.text[start..end];
        let found = Diagnostic::warning("wrong_spacing").arg("kind", kind).arg("name", run);
        self.page.push(found.at(self.entry.at(run)));
    }

    /// `( this`, `this )`.
    fn blank_in_pair(
        &self,
        it: char,
        before: Option<char>,
        after: Option<char>,
    ) -> Option<&'static str> {
        let is_french = |mark: char| self.setting.has_blank_before && "«»".contains(mark);
        let opens = PAIRS.iter().any(|(open, _)| *open == it) && after == Some(' ');
        let closes = PAIRS.iter().any(|(_, close)| *close == it) && before == Some(' ');
        ((opens || closes) && !is_french(it)).then_some("inside")
    }

    /// `this , that`.
    fn is_blank_before(&self, (nth, chars): (usize, &[(usize, char)])) -> bool {
        let it = chars[nth].1;
        let after = chars.get(nth + 1).map(|it| it.1);
        let marks = match self.setting.has_blank_before {
            true => ",.",
            false => ",.:;!?،؛؟，。、：；！？",
        };
        let is_blank = nth.checked_sub(1).is_some_and(|at| chars[at].1 == ' ');
        // A blank at the beginning of a line is its indentation.
        let has_text = nth > 1 && chars[nth - 2].1 != '\n' || nth == 1 && self.gaps.0;
        let is_end = match after {
            None => !self.gaps.1 || it != '.',
            // `.ftl`, `...`, `:)`
            Some(after) => {
                !(".:".contains(it) && after.is_alphanumeric() || ".:)/-".contains(after))
            }
        };
        // An address has a blank after it, before a full-width mark too.
        if self.setting.is_wide && nth > 1 && chars[nth - 2].1.is_ascii() {
            return false;
        }
        is_blank && has_text && marks.contains(it) && is_end
    }

    /// `this,that`. Abbreviations (`т.е.`) and names (`a.example`) are left alone.
    fn lacks_blank_after(&self, (nth, chars): (usize, &[(usize, char)])) -> bool {
        if self.setting.is_wide {
            return false;
        }
        let it = chars[nth].1;
        let before = nth.checked_sub(1).map(|at| chars[at].1);
        let after = chars.get(nth + 1).map(|it| it.1);
        let is_letter = |it: Option<char>| it.is_some_and(char::is_alphabetic);
        let ends_with_gap = after.is_none() && self.gaps.1;
        let starts_with_gap = before.is_none() && self.gaps.0;
        match it {
            ',' | ';' | '،' | '؛' => {
                (is_letter(before) || starts_with_gap || before == Some(')'))
                    && (is_letter(after) || ends_with_gap)
            }
            '!' | '؟' => is_letter(before) && is_letter(after),
            ':' => is_letter(before) && is_letter(after) && !self.setting.has_colon_in_words,
            '.' => {
                let word = |from: &mut dyn Iterator<Item = char>| {
                    from.take_while(|it| it.is_alphabetic()).collect::<Vec<_>>()
                };
                let left = word(&mut chars[..nth].iter().rev().map(|it| it.1));
                let right = word(&mut chars[nth + 1..].iter().map(|it| it.1));
                let is_ascii = |it: &[char]| it.iter().all(char::is_ascii);
                let is_name = is_ascii(&left)
                    && is_ascii(&right)
                    && !(right.first().is_some_and(|it| it.is_uppercase())
                        && left.first().is_some_and(|it| it.is_lowercase()));
                let has_more = chars.get(nth + 1 + right.len()).is_some_and(|it| it.1 == '.');
                left.len() > 1 && right.len() > 1 && !is_name && !has_more
            }
            _ => false,
        }
    }

    /// `，` among Latin letters, `,` among Chinese ones, `,` among Arabic ones.
    fn is_of_another_width(&self, it: char, before: Option<char>, after: Option<char>) -> bool {
        let is_cjk = |it: Option<char>| {
            it.is_some_and(|it| {
                ('\u{3041}'..='\u{30FF}').contains(&it) || ('\u{3400}'..='\u{9FFF}').contains(&it)
            })
        };
        let is_arabic =
            |it: Option<char>| it.is_some_and(|it| ('\u{620}'..='\u{6FF}').contains(&it));
        if self.setting.is_wide {
            let goes_on = is_cjk(after) || after.is_none_or(|it| it == ' ' || it == '\n');
            return ",.;:?!".contains(it) && is_cjk(before) && goes_on;
        }
        if self.setting.is_arabic && ",;?".contains(it) {
            return is_arabic(before);
        }
        let wide = if self.setting.is_korean {
            "，。：；（）！？"
        } else {
            "，。：；（）！？「」『』、《》"
        };
        wide.contains(it)
    }
}
