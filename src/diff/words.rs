//! Two texts compared word by word.
//!
//! Typed tokens first (a date is one word), then ICU's words, then Korean particles where a word
//! changed: 열람[을 → 과]. Words are compared without their typography, and both texts are kept
//! as they were written.

use super::fold::fold;
use super::sequence::{Step, steps, tidy};
use super::{Op, Span, particles, typed};
use crate::l10n;
use std::borrow::Cow;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// A run of both texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment {
    /// The same on both sides.
    Same(String),
    /// The same but for typography: before, after.
    Alike(String, String),
    /// Words that changed: before, after; one may be empty.
    Changed(String, String),
}

/// What differs between two texts. The segments rebuild both.
pub(super) fn compare(before: &str, after: &str) -> Vec<Segment> {
    if before == after {
        return if before.is_empty() { Vec::new() } else { vec![Segment::Same(before.to_owned())] };
    }
    if before.is_empty() || after.is_empty() {
        return vec![Segment::Changed(before.to_owned(), after.to_owned())];
    }
    let pair = Pair { old: Side::new(before), new: Side::new(after) };
    let mut segments = Vec::new();
    pair.compare(&mut segments);
    join_segments(&mut segments);
    segments
}

/// Joins neighbors of one sort.
fn join_segments(segments: &mut Vec<Segment>) {
    segments.dedup_by(|next, last| match (last, next) {
        (Segment::Same(last), Segment::Same(next)) => {
            last.push_str(next);
            true
        }
        (Segment::Alike(old, new), Segment::Alike(next_old, next_new))
        | (Segment::Changed(old, new), Segment::Changed(next_old, next_new)) => {
            old.push_str(next_old);
            new.push_str(next_new);
            true
        }
        _ => false,
    });
}

/// The spans of the side before and of the side after. Equal spans pair up, one with one.
pub(super) fn sides(segments: &[Segment]) -> (Vec<Span>, Vec<Span>) {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for segment in segments {
        match segment {
            Segment::Same(text) => {
                before.push(Span { op: Op::Equal, text: text.clone() });
                after.push(Span { op: Op::Equal, text: text.clone() });
            }
            Segment::Alike(old, new) => {
                before.push(Span { op: Op::Equal, text: old.clone() });
                after.push(Span { op: Op::Equal, text: new.clone() });
            }
            Segment::Changed(old, new) => {
                push(&mut before, Op::Delete, old);
                push(&mut after, Op::Insert, new);
            }
        }
    }
    (before, after)
}

fn push(spans: &mut Vec<Span>, op: Op, text: &str) {
    if !text.is_empty() {
        spans.push(Span { op, text: text.to_owned() });
    }
}

/// A word, or what stands between words.
#[derive(Clone, Debug)]
struct Token<'a> {
    range: Range<usize>,
    fold: Cow<'a, str>,
    class: Class,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Blank,
    Punctuation,
    Typed,
    Word,
}

/// One text and its tokens, without a gap.
struct Side<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
}

struct Pair<'a> {
    old: Side<'a>,
    new: Side<'a>,
}

impl<'a> Side<'a> {
    fn new(text: &'a str) -> Self {
        let ends: Vec<usize> = l10n::words(text).into_iter().map(|it| it.end).collect();
        let typed = typed::typed(text, &ends);
        let mut tokens: Vec<Token<'a>> = Vec::with_capacity(ends.len());
        let mut start = 0;
        for (end, is_typed) in boundaries(text, &ends, &typed) {
            let token = Token::new(text, start..end, is_typed);
            start = end;
            match tokens.last_mut() {
                // What shows nothing stays with what it follows; blanks are one blank.
                Some(last)
                    if token.fold.is_empty()
                        || last.fold.is_empty()
                        || last.class == Class::Blank && token.class == Class::Blank =>
                {
                    let is_typed = last.class == Class::Typed || token.class == Class::Typed;
                    *last = Token::new(text, last.range.start..end, is_typed);
                }
                _ => tokens.push(token),
            }
        }
        Self { text, tokens }
    }

    fn slice(&self, tokens: &Range<usize>) -> &'a str {
        let Some(first) = self.tokens.get(tokens.start).filter(|_| !tokens.is_empty()) else {
            return "";
        };
        &self.text[first.range.start..self.tokens[tokens.end - 1].range.end]
    }

    fn word(&self, token: usize) -> &'a str {
        &self.text[self.tokens[token].range.clone()]
    }

    fn folds(&self) -> Vec<&str> {
        self.tokens.iter().map(|it| it.fold.as_ref()).collect()
    }

    /// The tokens with each Korean noun parted from its particle.
    fn parted(&self, tokens: Range<usize>) -> Self {
        let mut parted = Vec::with_capacity(tokens.len() + 8);
        for token in &self.tokens[tokens] {
            let range = token.range.clone();
            let is_word = token.class == Class::Word;
            match is_word.then(|| particles::split(&self.text[range.clone()])).flatten() {
                Some(at) => {
                    let middle = range.start + at;
                    parted.push(Token::new(self.text, range.start..middle, false));
                    parted.push(Token::new(self.text, middle..range.end, false));
                }
                None => parted.push(token.clone()),
            }
        }
        Self { text: self.text, tokens: parted }
    }
}

impl<'a> Token<'a> {
    fn new(text: &'a str, range: Range<usize>, is_typed: bool) -> Self {
        let own = &text[range.clone()];
        let class = if is_typed {
            Class::Typed
        } else if own.chars().all(char::is_whitespace) {
            Class::Blank
        } else if own.contains(char::is_alphanumeric) {
            Class::Word
        } else {
            Class::Punctuation
        };
        Self { range, fold: fold(own), class }
    }
}

/// Where tokens end, and whether each is typed: the ends of words outside of typed tokens, and
/// both ends of these; never inside of what is seen as one character.
fn boundaries(text: &str, ends: &[usize], typed: &[Range<usize>]) -> Vec<(usize, bool)> {
    let mut found: Vec<(usize, bool)> = Vec::with_capacity(ends.len() + typed.len());
    let mut ends = ends.iter().copied().peekable();
    for it in typed {
        while let Some(end) = ends.next_if(|end| *end < it.start) {
            found.push((end, false));
        }
        if it.start > 0 && found.last().is_none_or(|(end, _)| *end < it.start) {
            found.push((it.start, false));
        }
        while ends.next_if(|end| *end <= it.end).is_some() {}
        found.push((it.end, true));
    }
    found.extend(ends.map(|end| (end, false)));
    let mut graphemes = text.grapheme_indices(true).map(|(at, it)| at + it.len());
    let mut last = 0;
    let mut is_typed = false;
    found
        .into_iter()
        .filter_map(|(end, typed)| {
            while last < end {
                last = graphemes.next()?;
            }
            is_typed |= typed;
            (last == end).then(|| (end, std::mem::take(&mut is_typed)))
        })
        .collect()
}

impl Pair<'_> {
    fn compare(&self, segments: &mut Vec<Segment>) {
        let (old, new) = (&self.old, &self.new);
        let found = steps(&old.folds(), &new.folds());
        for step in self.readable(found) {
            if !step.is_replaced() || !self.push_parted(&step, segments) {
                self.push(&step, segments);
            }
        }
    }

    /// Compares a changed run with its nouns parted from their particles, if there are any.
    fn push_parted(&self, step: &Step, segments: &mut Vec<Segment>) -> bool {
        let old = self.old.parted(step.old.clone());
        let new = self.new.parted(step.new.clone());
        if old.tokens.len() == step.old.len() && new.tokens.len() == step.new.len() {
            return false;
        }
        let parted = Pair { old, new };
        let found = steps(&parted.old.folds(), &parted.new.folds());
        for step in parted.readable(found) {
            parted.push(&step, segments);
        }
        true
    }

    fn push(&self, step: &Step, segments: &mut Vec<Segment>) {
        if !step.is_equal {
            let (old, new) = (self.old.slice(&step.old), self.new.slice(&step.new));
            segments.push(Segment::Changed(old.to_owned(), new.to_owned()));
            return;
        }
        for (old, new) in step.old.clone().zip(step.new.clone()) {
            let (old, new) = (self.old.word(old), self.new.word(new));
            segments.push(if old == new {
                Segment::Same(old.to_owned())
            } else {
                Segment::Alike(old.to_owned(), new.to_owned())
            });
        }
    }

    /// Steps as a reader would mark them.
    fn readable(&self, mut steps: Vec<Step>) -> Vec<Step> {
        for at in 1..steps.len().saturating_sub(1) {
            self.slide(&mut steps, at);
        }
        tidy(&mut steps);
        self.join(steps)
    }

    /// Where words were only added or only taken out, the same text may be had by marking a run a
    /// little earlier or later: `a[, b], c` or `a, [b, ]c`. Marks the run that begins with a word.
    fn slide(&self, steps: &mut [Step], at: usize) {
        let [last, run, next] = &mut steps[at - 1..=at + 1] else { return };
        let is_pure = run.old.is_empty() != run.new.is_empty();
        if run.is_equal || !is_pure || !last.is_equal || !next.is_equal {
            return;
        }
        let (tokens, range) = if run.old.is_empty() {
            (&self.new.tokens, run.new.clone())
        } else {
            (&self.old.tokens, run.old.clone())
        };
        const FARTHEST: usize = 32;
        let same = |a: usize, b: usize| tokens[a].fold == tokens[b].fold;
        let left = (0..last.old.len().min(FARTHEST))
            .take_while(|by| same(range.start - 1 - by, range.end - 1 - by))
            .count();
        let right = (0..next.old.len().min(FARTHEST))
            .take_while(|by| same(range.start + by, range.end + by))
            .count();
        let score = |start: usize| {
            let end = start + range.len();
            let begins_with_word = matches!(tokens[start].class, Class::Word | Class::Typed);
            let ends_with_blank = tokens[end - 1].class == Class::Blank;
            let follows_blank =
                start == 0 || matches!(tokens[start - 1].class, Class::Blank | Class::Punctuation);
            u8::from(begins_with_word) * 4 + u8::from(follows_blank) * 2 + u8::from(ends_with_blank)
        };
        let first = range.start - left;
        // The latest of the best: `max_by_key` keeps the last.
        let Some(best) = (first..=range.start + right).max_by_key(|it| score(*it)) else { return };
        let shift = |it: usize| it + best - range.start;
        for side in [&mut last.old.end, &mut last.new.end] {
            *side = shift(*side);
        }
        for side in [&mut run.old, &mut run.new] {
            *side = shift(side.start)..shift(side.end);
        }
        for side in [&mut next.old.start, &mut next.new.start] {
            *side = shift(*side);
        }
    }

    /// Joins replaced runs that only a blank or a mark stands between: what is left between them
    /// says nothing.
    fn join(&self, steps: Vec<Step>) -> Vec<Step> {
        let mut joined: Vec<Step> = Vec::with_capacity(steps.len());
        let mut rest = steps.into_iter().peekable();
        while let Some(step) = rest.next() {
            let is_mere = step.is_equal
                && step.old.len() <= 2
                && self.old.tokens[step.old.clone()]
                    .iter()
                    .all(|it| matches!(it.class, Class::Blank | Class::Punctuation));
            if is_mere
                && joined.last().is_some_and(Step::is_replaced)
                && rest.peek().is_some_and(Step::is_replaced)
                && let Some(last) = joined.last_mut()
                && let Some(next) = rest.next()
            {
                last.old.end = next.old.end;
                last.new.end = next.new.end;
            } else {
                joined.push(step);
            }
        }
        joined
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str) -> String {
        let mut out = String::new();
        for segment in compare(before, after) {
            match segment {
                Segment::Same(text) => out.push_str(&text),
                Segment::Alike(old, new) => out.push_str(&format!("{{{old}~{new}}}")),
                Segment::Changed(old, new) => {
                    if !old.is_empty() {
                        out.push_str(&format!("[-{old}-]"));
                    }
                    if !new.is_empty() {
                        out.push_str(&format!("{{+{new}+}}"));
                    }
                }
            }
        }
        out
    }

    #[test]
    fn a_quantity_is_marked_whole_without_what_follows() {
        insta::assert_snapshot!(check("회원 탈퇴 후 1년간 보관합니다.", "회원 탈퇴 후 3년간 보관합니다."), @"회원 탈퇴 후 [-1년-]{+3년+}간 보관합니다.");
        insta::assert_snapshot!(check("10%를 3일 이내에", "20%를 5일 이내에"), @"[-10%-]{+20%+}를 [-3일-]{+5일+} 이내에");
        insta::assert_snapshot!(check("kept for 1 year after", "kept for 3 years after"), @"kept for [-1 year-]{+3 years+} after");
    }

    #[test]
    fn a_noun_is_marked_without_its_particle() {
        insta::assert_snapshot!(check("총리령으로 정하는 바", "재정경제부령으로 정하는 바"), @"[-총리령-]{+재정경제부령+}으로 정하는 바");
        insta::assert_snapshot!(check("개인정보의 열람을 요구할 수 있습니다.", "개인정보의 열람과 정정을 요구할 수 있습니다."), @"개인정보의 열람{+과 정정+}을 요구할 수 있습니다.");
        insta::assert_snapshot!(check("병원은 정보를 처리", "의원은 자료를 처리"), @"[-병원-]{+의원+}은 [-정보-]{+자료+}를 처리");
        insta::assert_snapshot!(check("사전동의를 받아", "서면동의를 받아"), @"[-사전동의-]{+서면동의+}를 받아");
    }

    #[test]
    fn words_are_never_cut() {
        insta::assert_snapshot!(check("個人情報の閲覧を請求", "個人情報の閲覧と訂正を請求"), @"個人情報の閲覧{+と訂正+}を請求");
        insta::assert_snapshot!(check("เก็บไว้ห้าปี", "เก็บไว้สามปี"), @"เก็บไว้[-ห้า-]{+สาม+}ปี");
        insta::assert_snapshot!(check("хранятся 3 года", "хранятся 5 лет"), @"хранятся [-3 года-]{+5 лет+}");
        insta::assert_snapshot!(check("산부인과 진료", "정형외과 진료"), @"[-산부인과-]{+정형외과+} 진료");
    }

    #[test]
    fn a_list_loses_and_gains_whole_items() {
        insta::assert_snapshot!(check("성명, 연락처, 주소", "성명, 주소"), @"성명, [-연락처, -]주소");
        insta::assert_snapshot!(check("성명, 연락처", "성명, 연락처, 주소"), @"성명, 연락처{+, 주소+}");
        insta::assert_snapshot!(check("name, phone and address", "name, phone, e-mail and address"), @"name, phone{+, e-mail+} and address");
    }

    #[test]
    fn typography_is_told_apart() {
        insta::assert_snapshot!(check("‘법’ 제15조", "「법」 제15조"), @"{‘~「}법{’~」} 제15조");
        insta::assert_snapshot!(check("the  clinic's own", "the clinic’s new"), @"the{  clinic's~ clinic’s} [-own-]{+new+}");
    }
}
