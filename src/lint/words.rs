//! What rules look for in the clinic's own words.

use crate::fact::{Kind, LocalText, Slug, Stated, Word, kinds};
use crate::policy::Policy;
use crate::policy::processing::PurposeList;

/// The texts of a list that are no words of the vocabulary, with their places in it from 0.
pub(super) fn own<K: Kind>(words: &[Word<K>]) -> impl Iterator<Item = (usize, &LocalText)> {
    words.iter().enumerate().filter_map(|(at, it)| match it {
        Word::Own(text) => Some((at, text)),
        Word::Known(..) => None,
    })
}

/// The texts in all languages.
pub(super) fn texts(text: &LocalText) -> Vec<&str> {
    match text {
        LocalText::Same(text) => vec![text],
        LocalText::By(texts) => texts.values().map(String::as_str).collect(),
    }
}

/// The text, if it says "and so on": `등` as a word of its own, or "etc.".
pub(super) fn and_so_on(text: &LocalText) -> Option<&str> {
    texts(text).into_iter().find(|it| says_and_so_on(it))
}

/// Whether a text leaves out what else there is.
pub(super) fn says_and_so_on(text: &str) -> bool {
    // `등록`, `등급` and `등기` do not end so; these do, and are whole words.
    const WHOLE: &[&str] = &["평등", "균등", "동등", "고등", "초등", "중등", "갈등"];
    const PARTICLES: &[&str] = &["", "의", "을", "이", "과", "에", "으로", "입니다"];
    let is_etc = |it: &str| {
        let word = it.trim_matches(|c: char| !c.is_alphanumeric());
        let is_korean = PARTICLES
            .iter()
            .filter_map(|it| word.strip_suffix(it))
            .any(|it| it.ends_with('등') && !WHOLE.contains(&it));
        is_korean || word.eq_ignore_ascii_case("etc")
    };
    text.split_whitespace().any(is_etc) || text.contains("and so on")
}

/// Every list of items in a policy, with its path.
pub(super) fn lists_of_items(policy: &Policy) -> Vec<(String, &[Word<kinds::Item>])> {
    let mut all: Vec<(String, &[Word<kinds::Item>])> = Vec::new();
    let said = policy.processing.as_ref().and_then(Stated::said);
    for (slug, activity) in said.into_iter().flatten() {
        for (name, items) in activity.items.by_label() {
            all.push((format!("processing.{slug}.items.{name}"), items));
        }
    }
    for (at, it) in policy.kept_by_law.iter().enumerate() {
        all.push((format!("kept_by_law.{at}.items"), &it.items));
    }
    if let Some(it) = policy.provision.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.recipients {
            all.push((format!("provision.recipients.{slug}.items"), &it.items));
        }
    }
    if let Some(it) = policy.entrustment.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.parties {
            all.push((format!("entrustment.parties.{slug}.items"), &it.items));
        }
    }
    if let Some(it) = policy.cross_border.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.transfers {
            all.push((format!("cross_border.transfers.{slug}.items"), &it.items));
        }
    }
    if let Some(it) = policy.third_party_tools.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.tools {
            all.push((format!("third_party_tools.tools.{slug}.items"), &it.items));
        }
    }
    if let Some(it) = policy.additional_use.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.uses {
            all.push((format!("additional_use.uses.{slug}.items"), &it.items));
        }
    }
    if let Some(it) = policy.pseudonymized.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.uses {
            all.push((format!("pseudonymized.uses.{slug}.items"), &it.items));
        }
    }
    if let Some(it) = policy.automated_decisions.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.decisions {
            all.push((format!("automated_decisions.decisions.{slug}.items"), &it.items));
        }
    }
    if let Some(it) = policy.children.as_ref().and_then(Stated::said) {
        all.push(("children.representative_items".to_owned(), &it.representative_items));
    }
    if let Some(it) = policy.sensitive.as_ref().and_then(Stated::said) {
        all.push(("sensitive.items".to_owned(), &it.items));
    }
    all
}

/// Whether a list has a word of the vocabulary.
pub(super) fn has<K: Kind>(words: &[Word<K>], word: &str) -> bool {
    words.iter().any(|it| it.known() == Some(word))
}

/// The names of parties that name nobody: a kind of business, a letter, a number of companies.
pub(super) fn names_nobody(text: &LocalText) -> Option<&str> {
    texts(text).into_iter().find(|it| is_generic(it))
}

fn is_generic(text: &str) -> bool {
    let text = text.trim();
    let is_letter = |it: &str| {
        let mut chars = it.chars();
        matches!((chars.next(), chars.next()), (Some(c), None) if c.is_ascii_uppercase() || c == '○')
    };
    let stem = ["업체", "사", "회사", "병원", "의원", "기관"]
        .iter()
        .find_map(|end| text.strip_suffix(end))
        .unwrap_or(text);
    is_letter(stem.trim())
        || says_and_so_on(text)
        || text.contains("○○")
        || [
            "제휴사",
            "협력업체",
            "협력사",
            "관계사",
            "금융기관",
            "호스팅 업체",
            "외부업체",
            "위탁업체",
            "미정",
            "추후 공지",
        ]
        .contains(&text)
        || [
            "partners",
            "partner companies",
            "third parties",
            "affiliates",
            "vendors",
            "service providers",
        ]
        .contains(&text.to_ascii_lowercase().as_str())
}

/// Whether a text names something: a Korean name anywhere in it, a Latin one as a word of its own.
/// A Latin name of up to four letters has to be written as it is: in small letters it is another
/// word (LINE, Meta).
pub(super) fn names(text: &str, name: &str) -> bool {
    if !name.is_ascii() {
        return text.contains(name);
    }
    let (text, name) = match name.len() {
        0..=4 => (text.to_owned(), name.to_owned()),
        _ => (text.to_ascii_lowercase(), name.to_ascii_lowercase()),
    };
    let is_letter = |it: Option<char>| it.is_some_and(|it| it.is_ascii_alphanumeric());
    text.match_indices(&name).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !is_letter(before) && !is_letter(after)
    })
}

/// The first of some names that a text names in any of its languages.
pub(super) fn named<'n>(text: &LocalText, all: &[&'n str]) -> Option<&'n str> {
    let texts = texts(text);
    all.iter().copied().find(|name| texts.iter().any(|text| names(text, name)))
}

/// Every purpose of an activity, with its path; the broader ones above groups are headings.
pub(super) fn purposes_of<'a>(
    slug: &Slug,
    purposes: &'a PurposeList,
) -> Vec<(String, &'a Word<kinds::Purpose>)> {
    let path = format!("processing.{slug}.purposes");
    match purposes {
        PurposeList::Flat(all) => placed(&path, all),
        PurposeList::Grouped(groups) => {
            let of = |(group, all): (&Word<kinds::Purpose>, &'a Vec<Word<kinds::Purpose>>)| {
                let path = group.known().map_or(path.clone(), |it| format!("{path}.{it}"));
                placed(&path, all)
            };
            groups.iter().flat_map(of).collect()
        }
    }
}

/// The words of a list with their paths: by the word, or by the number from 0.
pub(super) fn placed<'a, K: Kind>(path: &str, words: &'a [Word<K>]) -> Vec<(String, &'a Word<K>)> {
    let place = |(at, it): (usize, &'a Word<K>)| {
        let name = it.known().map_or_else(|| at.to_string(), str::to_owned);
        (format!("{path}.{name}"), it)
    };
    words.iter().enumerate().map(place).collect()
}

/// How information is collected, for all activities and for each, with the paths.
pub(super) fn methods(policy: &Policy) -> Vec<(String, &Word<kinds::Method>)> {
    let of_all = policy.items.iter();
    let of_all = of_all.flat_map(|it| placed("items.collected_by", &it.collected_by));
    let said = policy.processing.as_ref().and_then(Stated::said);
    let of_each = said.into_iter().flatten().flat_map(|(slug, it)| {
        placed(&format!("processing.{slug}.collected_by"), &it.collected_by)
    });
    of_all.chain(of_each).collect()
}

/// On which forms of the website, for all activities and for each, with the paths.
pub(super) fn website_forms(policy: &Policy) -> Vec<(String, &Word<kinds::Form>)> {
    let of_all = policy.items.iter();
    let of_all = of_all.flat_map(|it| placed("items.website_forms", &it.website_forms));
    let said = policy.processing.as_ref().and_then(Stated::said);
    let of_each = said.into_iter().flatten().flat_map(|(slug, it)| {
        placed(&format!("processing.{slug}.website_forms"), &it.website_forms)
    });
    of_all.chain(of_each).collect()
}

/// Whether a text ends by leaving out what else there is: `회원 관리 등`, `홍보 등의 목적`. One in the
/// middle, as in `이메일 등을 통한 안내`, may only give an example.
pub(super) fn ends_in_and_so_on(text: &str) -> bool {
    const AFTER: &[&str] = &["목적", "업무", "용도", "처리", "purposes", "tasks"];
    let text = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    let mut words: Vec<&str> = text.split_whitespace().collect();
    if words.last().is_some_and(|it| AFTER.contains(it)) {
        words.pop();
    }
    words.last().is_some_and(|it| says_and_so_on(it)) || text.ends_with("and so on")
}

/// What a template left behind in a text: a name in braces, `TBD`, `○○`, empty brackets, a place
/// from which a name is missing.
pub(super) fn leftover(text: &str) -> Option<&str> {
    in_braces(text).or_else(|| gap(text)).or_else(|| text_parts(text).find(|it| is_filler(it)))
}

fn in_braces(text: &str) -> Option<&str> {
    let start = text.find(['{', '}'])?;
    let end = text.rfind('}').map_or(text.len(), |it| it + 1);
    text.get(start..end.max(start + 1))
}

/// Empty brackets and quotation marks, two commas together, and a comma where a word should be.
fn gap(text: &str) -> Option<&str> {
    const GAPS: &[&str] = &[
        "()", "( )", "[]", "[ ]", "「」", "『』", "“”", "‘’", ",,", ", ,", "、、", "，，", "the ,",
        "of ,", "to ,", "by ,", "as ,", "(,", ", )", "the .", "of .",
    ];
    GAPS.iter().find_map(|gap| {
        let at = text.find(gap)?;
        // `the ,` is a word of its own.
        let before = text[..at].chars().next_back();
        let is_whole =
            !gap.starts_with(char::is_alphabetic) || before.is_none_or(|it| !it.is_alphanumeric());
        is_whole.then(|| around(text, at, at + gap.len()))
    })
}

/// A part of a text with the word before and after it.
fn around(text: &str, start: usize, end: usize) -> &str {
    let (before, after) = (&text[..start], &text[end..]);
    let word_before = before.trim_end().rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let word_after = after.trim_start().find(char::is_whitespace);
    let spaces = after.len() - after.trim_start().len();
    let end = word_after.map_or(text.len(), |at| end + spaces + at);
    text.get(word_before..end).unwrap_or(text)
}

fn text_parts(text: &str) -> impl Iterator<Item = &str> {
    let is_edge = |c: char| !(c.is_alphanumeric() || is_circle(c));
    text.split(is_edge).filter(|it| !it.is_empty())
}

fn is_circle(c: char) -> bool {
    matches!(c, '○' | '〇' | '◯' | '△' | '□')
}

fn is_filler(part: &str) -> bool {
    let run = |is_it: fn(char) -> bool, least: usize| {
        let longest = part.split(|c| !is_it(c)).map(|it| it.chars().count()).max();
        longest.unwrap_or_default() >= least
    };
    let latin = part.chars().filter(char::is_ascii_alphabetic);
    let is_only = |wanted: char, least: usize| {
        let mut count = 0;
        let only = latin.clone().all(|it| {
            count += 1;
            it == wanted
        });
        only && count >= least
    };
    run(is_circle, 2)
        || run(|c| c == 'ㅇ', 2)
        || is_only('X', 3)
        || is_only('O', 2)
        || ["TBD", "TODO", "FIXME", "undefined", "null", "NaN"].contains(&part)
}

#[cfg(test)]
mod tests {
    use super::{ends_in_and_so_on, leftover, names, says_and_so_on};

    #[test]
    fn a_name_is_a_word_of_its_own() {
        for (text, name) in [
            ("Google LLC", "Google"),
            ("GOOGLE의 분석 도구", "Google"),
            ("구글 유한책임회사", "구글"),
            ("LINE 메신저", "LINE"),
            ("Meta Platforms, Inc.", "Meta"),
        ] {
            assert!(names(text, name), "{text}");
        }
        for (text, name) in [("on line", "LINE"), ("Metabio", "Meta"), ("Googleplex", "Google")] {
            assert!(!names(text, name), "{text}");
        }
    }

    #[test]
    fn only_an_end_leaves_purposes_out() {
        for text in
            ["회원 관리 등", "홍보 등의 목적", "홍보 등.", "member care, etc.", "events and so on"]
        {
            assert!(ends_in_and_so_on(text), "{text}");
        }
        for text in ["이메일 등을 통한 안내", "회원 등록", "이용 등급", "etc. by email"]
        {
            assert!(!ends_in_and_so_on(text), "{text}");
        }
    }

    #[test]
    fn what_templates_leave_behind_is_seen() {
        for (text, expected) in [
            ("{{ clinic }}의 개인정보", "{{ clinic }}"),
            ("담당자: {name}", "{name}"),
            ("{name", "{name"),
            ("laws, such as the , etc.", "as the , etc."),
            ("성명, , 주소", "성명, , 주소"),
            ("성명,, 주소", "성명,, 주소"),
            ("「」에 따라", "「」에"),
            ("담당부서( )", "담당부서( )"),
            ("undefined 님", "undefined"),
            ("to be TBD", "TBD"),
            ("○○의원", "○○의원"),
            ("OO병원", "OO병원"),
            ("02-XXX-0000", "XXX"),
        ] {
            assert_eq!(leftover(text), Some(expected), "{text}");
        }
        for text in [
            "성명, 주소, 전화번호",
            "연계정보(CI)",
            "XX 염색체",
            "「의료법」 제22조",
            "the clinic, of course",
            "nullify",
            "COO",
            "Lee’s",
            "O형",
        ] {
            assert_eq!(leftover(text), None, "{text}");
        }
    }

    #[test]
    fn and_so_on_is_a_word_of_its_own() {
        for text in ["이름 등", "성명, 주소 등의 정보", "전화번호등", "name, etc.", "등"]
        {
            assert!(says_and_so_on(text), "{text}");
        }
        for text in ["등록번호", "평등", "주민등록번호", "회원 등급", "etcetera station", "고등"]
        {
            assert!(!says_and_so_on(text), "{text}");
        }
    }
}
