//! What must be the same in every language: numbers, addresses and markup.

use super::pair::Pair;
use super::tree::{GAP, Piece, rows};
use super::{Language, Page};
use crate::diag::{Diagnostic, Place};
use std::collections::BTreeSet;

/// Korean words for numbers, which another language may write in digits.
const NUMERALS: &[(&str, &[&str])] = &[
    ("1", &["한 ", "하나", "첫", "단일", "하루", "매일", "매년", "매월"]),
    ("2", &["두 ", "둘", "양쪽", "이중"]),
    ("3", &["세 ", "셋", "제삼자"]),
    ("4", &["네 ", "넷"]),
    ("5", &["다섯"]),
    ("6", &["여섯"]),
    ("7", &["일곱"]),
    ("8", &["여덟"]),
    ("9", &["아홉"]),
    ("10", &["열 "]),
    ("24", &["하루", "종일"]),
];

/// What follows a `1` that another language may say in a word: `once`, `a year`, `one month`.
const COUNTED: &[&str] = &["회", "년", "개월", "일", "명", "개", "시간", "부", "차례", "건"];

/// Elements whose tags a message may hold. `<new>` is a word in angle brackets.
const ELEMENTS: &[&str] = &[
    "a", "abbr", "b", "bdi", "br", "code", "div", "em", "i", "img", "li", "mark", "ol", "p", "s",
    "script", "small", "span", "strong", "style", "sub", "sup", "table", "td", "tr", "u", "ul",
];

/// Ends of host names that are addresses without `https://`, too.
const TOP_DOMAINS: &[&str] = &["kr", "com", "net", "org", "io", "eu", "example"];

pub(super) fn check(language: &Language<'_, '_>, pair: &Pair<'_, '_>, page: &mut Page<'_>) {
    // A third party is a number in Korean only, and a letter of a list may be a number elsewhere.
    let korean = language.korean.full_text(pair.korean).replace("제3자", "제삼자");
    let mut texts = (korean, without_names(&language.own.full_text(pair.own)));
    differs("markup_differs", markup, pair, &mut texts, page);
    differs("address_differs", addresses, pair, &mut texts, page);
    differs("number_differs", numbers, pair, &mut texts, page);
}

/// Looks for one kind of thing in both texts, and takes it out: an address is told as such, not as
/// the numbers in it.
fn differs(
    code: &'static str,
    find: fn(&str) -> Vec<String>,
    pair: &Pair<'_, '_>,
    (korean, own): &mut (String, String),
    page: &mut Page<'_>,
) {
    let wanted: BTreeSet<String> = find(korean).into_iter().collect();
    let given: BTreeSet<String> = find(own).into_iter().collect();
    let missing = wanted.difference(&given).filter(|it| *it != "1" || !is_counted(korean));
    let missing: Vec<&String> = missing.collect();
    let extra: Vec<&String> = given.difference(&wanted).filter(|it| !is_told(it, korean)).collect();
    if !missing.is_empty() || !extra.is_empty() {
        let join = |list: &[&String]| {
            list.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ")
        };
        let place = extra.first().and_then(|it| place_of(pair, it));
        let found = Diagnostic::warning(code)
            .arg("kind", kind(&missing, &extra))
            .arg("name", &pair.name)
            .arg("known", join(&missing))
            .arg("found", join(&extra));
        page.push(found.at(place.unwrap_or_else(|| pair.place())));
    }
    for it in wanted.union(&given) {
        *korean = korean.replace(it.as_str(), " ");
        *own = own.replace(it.as_str(), " ");
    }
}

fn kind(missing: &[&String], extra: &[&String]) -> &'static str {
    match (missing.is_empty(), extra.is_empty()) {
        (false, true) => "missing",
        (true, false) => "extra",
        _ => "both",
    }
}

/// A text without the variants that are little but a number (`第1目`): they are names of their keys.
fn without_names(text: &str) -> String {
    let is_number = |it: &str| {
        it.chars().count() <= 4 && it.contains(|it: char| it.is_ascii_digit()) && !it.contains(GAP)
    };
    let mut lines: Vec<&str> = text.lines().collect();
    if lines.len() > 1 {
        lines.retain(|it| !is_number(it.trim()));
    }
    lines.join("\n")
}

/// Whether the Korean has one of something.
fn is_counted(korean: &str) -> bool {
    korean.match_indices('1').any(|(at, _)| {
        let rest = korean[at + 1..].trim_start();
        let is_alone = !korean[..at].ends_with(|it: char| it.is_ascii_digit() || it == '제');
        is_alone && COUNTED.iter().any(|it| rest.starts_with(it))
    })
}

/// Whether the Korean says a number in a word.
fn is_told(number: &str, korean: &str) -> bool {
    let words = NUMERALS.iter().find(|(it, _)| *it == number);
    words.is_some_and(|(_, words)| words.iter().any(|it| korean.contains(it)))
}

/// Where something stands in the translation, if it stands there as it is.
fn place_of(pair: &Pair<'_, '_>, what: &str) -> Option<Place> {
    let whole = |text: &str, at: usize| {
        let is_digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
        !what.starts_with(|it: char| it.is_ascii_digit())
            || !(is_digit(text[..at].chars().next_back())
                || is_digit(text[at + what.len()..].chars().next()))
    };
    rows(pair.own).into_iter().flatten().find_map(|piece| match piece {
        Piece::Text(text) | Piece::Literal(text) => {
            let at = text.match_indices(what).map(|(at, _)| at).find(|at| whole(text, *at))?;
            Some(pair.entry.at(&text[at..at + what.len()]))
        }
        Piece::Gap => None,
    })
}

/// Opening and closing tags of HTML, without their attributes, and named characters.
fn markup(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('<') {
        let rest = &text[at + 1..];
        let name = rest.strip_prefix('/').unwrap_or(rest);
        let end = name.find(|it: char| !it.is_ascii_alphanumeric()).unwrap_or(name.len());
        if ELEMENTS.contains(&&name[..end]) && name[end..].starts_with(['>', ' ', '/']) {
            let slash = if rest.starts_with('/') { "/" } else { "" };
            found.push(format!("<{slash}{}", &name[..end]));
        }
    }
    for (at, _) in text.match_indices('&') {
        let rest = &text[at..];
        if let Some(end) = rest.find(';')
            && (3..10).contains(&end)
            && rest[1..end].bytes().all(|it| it.is_ascii_alphanumeric() || it == b'#')
        {
            found.push(rest[..=end].to_owned());
        }
    }
    found
}

/// Web addresses, e-mail addresses and host names.
fn addresses(text: &str) -> Vec<String> {
    let is_part = |it: char| it.is_ascii_alphanumeric() || "@:/._~?=&%+-#".contains(it);
    let mut found = Vec::new();
    for part in text.split(|it: char| !is_part(it)) {
        let part = part.trim_end_matches(['.', ':', '?', '-', '/']).trim_start_matches(['.', ':']);
        let host = part.split(['/', '@']).next_back().unwrap_or_default();
        let is_host = |it: &str| {
            let labels: Vec<&str> = it.split('.').collect();
            labels.len() > 1
                && labels.iter().all(|it| !it.is_empty())
                && labels.last().is_some_and(|it| TOP_DOMAINS.contains(it))
        };
        let is_address = part.contains("://")
            || (part.contains('@') && part.contains('.'))
            || is_host(host)
            || is_host(part.split('/').next().unwrap_or_default());
        if is_address {
            found.push(part.to_owned());
        }
    }
    found
}

/// All numbers, in ASCII digits and without grouping.
fn numbers(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let digit = |at: usize| chars.get(at).copied().and_then(ascii_digit);
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if digit(at).is_none() {
            at += 1;
            continue;
        }
        let mut number = String::new();
        loop {
            let group = at;
            while let Some(it) = digit(at) {
                number.push(it);
                at += 1;
            }
            let is_short = at - group <= 3 && !number.starts_with('0');
            let is_separator = chars.get(at).is_some_and(|it| ",.\u{A0}\u{202F}٬' ".contains(*it));
            let three = (1..=3).all(|it| digit(at + it).is_some()) && digit(at + 4).is_none();
            if !(is_short && is_separator && three) {
                break;
            }
            at += 1;
        }
        found.push(number);
    }
    found
}

/// The ASCII digit that a digit of another script stands for.
pub(super) fn ascii_digit(it: char) -> Option<char> {
    const ZEROS: &[char] =
        &['0', '\u{660}', '\u{6F0}', '\u{966}', '\u{E50}', '\u{1810}', '\u{FF10}'];
    let value = |zero: char| (it as u32).checked_sub(zero as u32).filter(|it| *it < 10);
    ZEROS.iter().find_map(|zero| value(*zero)).and_then(|it| char::from_digit(it, 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        assert_eq!(numbers("1,000원, 1 000, 1.000, １０００"), ["1000"; 4]);
        assert_eq!(numbers("제28조의8제1항, 02-555-0100"), ["28", "8", "1", "02", "555", "0100"]);
        assert_eq!(numbers("٢٤ ساعة"), ["24"]);
    }

    #[test]
    fn tags_are_of_html_and_addresses_are_whole() {
        assert_eq!(markup("<b>a</b> <new> a < b, &amp; R&D;"), ["<b", "</b", "&amp;"]);
        assert_eq!(
            addresses("보기: https://a.example/x?y=1. privacy.go.kr(118), a@b.kr, e.g. Node.js"),
            ["https://a.example/x?y=1", "privacy.go.kr", "a@b.kr"]
        );
    }
}
