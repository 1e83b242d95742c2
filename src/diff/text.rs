//! Two plain texts with the same engine: lines first, then words inside the lines that changed.

use super::sequence::{Step, steps};
use super::words::{Segment, compare};
use super::{Op, Span};

/// What differs between two plain texts.
///
/// Without what was inserted the spans are the old text, without what was deleted the new one,
/// byte for byte; a difference in typography is a difference here.
pub fn compare_text(old: &str, new: &str) -> Vec<Span> {
    let (old_lines, new_lines): (Vec<&str>, Vec<&str>) =
        (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    let mut out = Spans(Vec::new());
    for step in steps(&old_lines, &new_lines) {
        let (old, new) = (&old_lines[step.old.clone()], &new_lines[step.new.clone()]);
        if step.is_equal {
            old.iter().for_each(|it| out.push(Op::Equal, it));
            continue;
        }
        for (old, new) in changed(&step, old, new) {
            for segment in compare(&old, &new) {
                match segment {
                    Segment::Same(text) => out.push(Op::Equal, &text),
                    Segment::Alike(old, new) | Segment::Changed(old, new) => {
                        out.push(Op::Delete, &old);
                        out.push(Op::Insert, &new);
                    }
                }
            }
        }
    }
    out.0
}

/// The changed lines to be compared with one another: line with line where there are as many of
/// both, else all with all, since a paragraph may have been wrapped anew.
fn changed(step: &Step, old: &[&str], new: &[&str]) -> Vec<(String, String)> {
    if step.old.len() == step.new.len() {
        return old.iter().zip(new).map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    }
    vec![(old.concat(), new.concat())]
}

struct Spans(Vec<Span>);

impl Spans {
    /// Adds a run; what was deleted stands before what was inserted in its place.
    fn push(&mut self, op: Op, text: &str) {
        if text.is_empty() {
            return;
        }
        let mut place = self.0.len();
        if op == Op::Delete && self.0.last().is_some_and(|it| it.op == Op::Insert) {
            place -= 1;
        }
        match place.checked_sub(1).and_then(|it| self.0.get_mut(it)).filter(|it| it.op == op) {
            Some(last) => last.text.push_str(text),
            None => self.0.insert(place, Span { op, text: text.to_owned() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    fn check(old: &str, new: &str) -> String {
        let spans = compare_text(old, new);
        let side = |without: Op| -> String {
            spans.iter().filter(|it| it.op != without).map(|it| it.text.as_str()).collect()
        };
        assert_eq!(side(Op::Insert), old);
        assert_eq!(side(Op::Delete), new);
        let shown = |it: &Span| match it.op {
            Op::Equal => it.text.clone(),
            Op::Delete => format!("[-{}-]", it.text),
            Op::Insert => format!("{{+{}+}}", it.text),
        };
        spans.iter().map(shown).collect()
    }

    #[test]
    fn words_are_compared_inside_of_lines() {
        insta::assert_snapshot!(
            check("제1조 목적\n1년간 보관합니다.\n끝\n", "제1조 목적\n새 줄\n3년간 보관합니다.\n끝"),
            @"
        제1조 목적
        [-1년-]{+새 줄
        3년+}간 보관합니다.
        끝[-
        -]
        "
        );
        insta::assert_snapshot!(check("", "새 글\n"), @"
        {+새 글
        +}
        ");
        insta::assert_snapshot!(check("a ‘b’\r\n", "a 'b'\n"), @"
        a [-‘-]{+'+}b[-’
        -]{+'
        +}
        ");
    }

    #[test]
    fn a_paragraph_wrapped_anew_keeps_its_words() {
        insta::assert_snapshot!(check("one two three\nfour five\n", "one two\nthree four five\n"), @"
        one two[- three
        -]{+
        three +}four five
        ");
    }

    /// Words that share little, so that there is much to search.
    fn noise(seed: u64, count: usize) -> String {
        let mut state = seed;
        let mut next = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            state >> 33
        };
        (0..count).map(|_| format!("단어{}을 ", next() % 997)).collect()
    }

    #[test]
    fn hostile_texts_are_compared_in_bounded_time() {
        let start = Instant::now();
        check(&noise(1, 6_000), &noise(2, 6_000));
        check(&"1 ".repeat(50_000), &"2 ".repeat(49_000));
        check(&"간".repeat(60_000), &format!("1{}", "간".repeat(60_000)));
        check(&format!("http://a{}", ")".repeat(60_000)), "http://a");
        // A debug build on a busy machine; a quadratic search would take minutes.
        assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    }
}
