//! A body or contact for remedies is gone.
//!
//! Looks at the bodies in `remedies`, and in own words, free articles, telephone numbers and
//! websites anywhere for the bodies and contacts that old templates still carry: the Supreme
//! Prosecutors' Office (1301), the cyber terror response center, the mark certification committee,
//! and others.
//!
//! # Why
//! A policy tells data subjects where to turn when their rights are infringed (standard guideline,
//! article 19). The Prosecutors' Office was abolished on 2 October 2026, and what took its place does
//! not investigate these cases; the drafting guideline of April 2026 lists three other bodies (item
//! III.20). Whoever calls an old number may not reach the body that is meant.
//!
//! # Mend
//! Write `remedies: standard`: gongji then lists the bodies of the guideline with their contacts.
//! In own words, take the old body out or name the one that took its place.
//!
//! # Example
//! ```yaml before
//! remedies:
//!   bodies:
//!     - dispute-mediation-committee
//!     - infringement-report-center
//!     - police-cybercrime
//!     - { body: { ko: 대검찰청 사이버수사과, en: Cybercrime Investigation Division }, phone: "1301" }
//! ```
//! ```yaml after
//! remedies:
//!   bodies:
//!     - dispute-mediation-committee
//!     - infringement-report-center
//!     - police-cybercrime
//!     - { body: { ko: 서울중앙지방법원, en: Seoul Central District Court }, phone: 02-530-1301 }
//! ```
//!
//! # 한국어: 없어진 구제기관이나 옛 연락처를 적었다
//! `remedies`의 기관과, 직접 적은 말·자유 조항·전화번호·홈페이지 주소에서 오래된 서식에 남아 있는 기관과 연락처를 찾습니다.
//! 대검찰청(1301), 사이버테러대응센터, 정보보호마크인증위원회 같은 것입니다.
//!
//! # 이유
//! 처리방침은 권익을 침해받은 정보주체가 도움을 받을 수 있는 곳을 알립니다(표준 개인정보 보호지침 제19조). 검찰청은 2026년
//! 10월 2일 없어졌고 그 뒤를 이은 기관은 이러한 사건을 수사하지 않으며, 2026년 4월의 작성지침(Ⅲ.20)은 다른 세 기관만
//! 안내합니다. 옛 번호로는 그 기관에 연락하지 못할 수 있습니다.
//!
//! # 고치는 방법
//! `remedies: standard`로 적으면 작성지침의 기관과 현재의 연락처가 나옵니다. 직접 적은 말에서는 옛 기관을 빼거나 그 뒤를 이은
//! 기관으로 바꿉니다.

use crate::fact::Stated;
use crate::law::{Body, Dated};
use crate::lint::words::texts;
use crate::lint::written::{Written, texts_of};
use crate::lint::{Hit, Subject};
use crate::policy::remedies::{BodyEntry, Remedies};

/// A body that is gone, and the words by which it was recognized.
pub(super) struct Gone<'a> {
    pub(super) body: &'a Body,
    pattern: &'a str,
}

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (path, entry) in entries(subject) {
        if let Some(gone) = gone_of(subject, entry) {
            hits.push(hit(path, &gone));
        }
    }
    for it in texts_of(subject).iter().filter(|it| !it.path.starts_with("remedies.bodies")) {
        if let Some(gone) = recognized(subject, it) {
            hits.push(hit(it.path.clone(), &gone));
        }
    }
}

fn hit(path: String, gone: &Gone<'_>) -> Hit {
    let by = gone.body.replaced_by.iter().flat_map(|it| it.iter().cloned());
    let by = by.collect::<Vec<_>>().join(", ");
    let kind = if by.is_empty() { "dropped" } else { "replaced" };
    Hit::at(path).arg("value", gone.pattern).arg("known", by).arg("kind", kind)
}

/// The policy's own list of bodies, each with its place.
pub(super) fn entries<'a>(subject: &Subject<'a>) -> Vec<(String, &'a BodyEntry)> {
    let Some(Stated::Said(Remedies::Listed(listed))) = &subject.policy.remedies else {
        return Vec::new();
    };
    let place = |(at, it): (usize, &'a BodyEntry)| match it.body.known() {
        Some(word) => (format!("remedies.bodies.{word}"), it),
        None => (format!("remedies.bodies.{at}"), it),
    };
    listed.bodies.iter().enumerate().map(place).collect()
}

/// What is gone of an entry: the body by its word or name, or, where it has none of the current
/// ones, its contact. A current body with an old contact is another finding.
pub(super) fn gone_of<'a>(subject: &Subject<'a>, entry: &'a BodyEntry) -> Option<Gone<'a>> {
    if let Some(word) = entry.body.known() {
        let (word, body) = gone(subject).find(|(known, _)| *known == word)?;
        return Some(Gone { body, pattern: word });
    }
    let crate::fact::Word::Own(name) = &entry.body else { return None };
    let named = texts(name).into_iter().map(|text| Written { path: String::new(), text });
    let phones: Vec<String> = phones(entry).map(crate::fact::Phone::national).collect();
    let by_phone =
        phones.iter().map(|text| Written { path: "phone".to_owned(), text: text.as_str() });
    let website = entry.website.iter();
    let website = website.map(|it| Written { path: String::new(), text: it.as_str() });
    named.chain(website).chain(by_phone).find_map(|it| recognized(subject, &it))
}

/// The telephone numbers of an entry.
pub(super) fn phones(entry: &BodyEntry) -> impl Iterator<Item = &crate::fact::Phone> {
    entry.phone.iter().chain(&entry.phones)
}

/// The bodies and contacts that are gone: by their last day, or at all where that is not known.
fn gone<'a>(subject: &Subject<'a>) -> impl Iterator<Item = (&'a str, &'a Body)> {
    let (law, day) = (subject.law, subject.day);
    let is_gone =
        move |it: &Body| it.is_over_on(day) || (it.until.is_none() && !it.patterns.is_empty());
    law.bodies.iter().filter(move |(_, it)| is_gone(it)).map(|(word, it)| (word.as_str(), it))
}

fn recognized<'a>(subject: &Subject<'a>, written: &Written<'_>) -> Option<Gone<'a>> {
    gone(subject).find_map(|(_, body)| {
        let pattern = body.patterns.iter().find(|it| fits(it, written))?;
        Some(Gone { body, pattern })
    })
}

/// Latin letters are whole words whatever the case, numbers their digits, Korean is anywhere.
fn fits(pattern: &str, written: &Written<'_>) -> bool {
    let text = written.text;
    if pattern.chars().all(|c| c.is_ascii_digit() || c == '-') {
        // Four digits alone may number a room or a year.
        let may_be_number = pattern.len() > 4 || written.is_phone() || tells_of_phone(text);
        return may_be_number && has_number(text, pattern);
    }
    if pattern.is_ascii() { has_word(text, pattern) } else { text.contains(pattern) }
}

fn tells_of_phone(text: &str) -> bool {
    let text = text.to_lowercase();
    ["전화", "국번", "☎", "tel", "phone", "call", "t. "].iter().any(|it| text.contains(it))
}

fn has_word(text: &str, pattern: &str) -> bool {
    let text = text.replace('’', "'").to_lowercase();
    let pattern = pattern.to_lowercase();
    let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric());
    text.match_indices(&pattern).any(|(at, found)| {
        let (before, after) = (&text[..at], &text[at + found.len()..]);
        is_edge(before.chars().next_back()) && is_edge(after.chars().next())
    })
}

/// Whether a text has a number, however its digits are grouped: `(02) 580-0533` is `02-580-0533`.
fn has_number(text: &str, pattern: &str) -> bool {
    let digits: Vec<char> = pattern.chars().filter(char::is_ascii_digit).collect();
    let chars: Vec<char> = text.chars().collect();
    let starts_here = |at: usize| {
        let before = at.checked_sub(1).and_then(|it| chars.get(it));
        !before.is_some_and(|c| c.is_ascii_digit() || *c == '-')
    };
    (0..chars.len()).any(|at| starts_here(at) && is_number_at(&chars[at..], &digits))
}

fn is_number_at(chars: &[char], digits: &[char]) -> bool {
    let mut at = 0;
    for (count, digit) in digits.iter().enumerate() {
        let most = if count == 0 { 0 } else { 2 };
        let gap = chars[at..].iter().take_while(|c| "-() .".contains(**c)).count();
        if gap > most || chars.get(at + gap) != Some(digit) {
            return false;
        }
        at += gap + 1;
    }
    let after = (chars.get(at), chars.get(at + 1));
    !matches!(after, (Some(c), _) if c.is_ascii_digit())
        && !matches!(after, (Some('-'), Some(c)) if c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{has_number, has_word};
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "body_obsolete";

    #[test]
    fn old_policies_name_bodies_that_are_gone() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "gangnam-medical-service: warning remedies.bodies.mark-certification-committee at `{ body: mark-certification-committee, phone: 02-580-0533~4, website: \"http://www.eprivacy.or.kr\" }` value=mark-certification-committee kind=dropped",
            "gangnam-medical-service: warning remedies.bodies.prosecutors-internet-crime at `{ body: prosecutors-internet-crime, phone: 02-3480-3600, website: \"http://icic.sppo.go.kr\" }` value=prosecutors-internet-crime known=police-cybercrime kind=replaced",
            "gangnam-medical-service: warning remedies.bodies.police-cyber-terror at `{ body: police-cyber-terror, phone: 02-392-0330, website: \"http://www.ctrc.go.kr\" }` value=police-cyber-terror known=police-cybercrime kind=replaced",
            "we-want-clinic: warning remedies.bodies.prosecutors-cybercrime at `{ body: prosecutors-cybercrime, phone: 02-3480-3573, website: \"http://www.spo.go.kr\" }` value=prosecutors-cybercrime known=police-cybercrime kind=replaced",
            "we-want-clinic: warning remedies.bodies.police-cyber-terror at `{ body: police-cyber-terror, phone: 02-392-0330, website: \"http://www.ctrc.go.kr\" }` value=police-cyber-terror known=police-cybercrime kind=replaced",
            "all-clinic: warning remedies.bodies.mark-certification-committee at `{ body: mark-certification-committee, phone: 02-580-0533~4, website: \"http://www.eprivacy.or.kr\" }` value=mark-certification-committee kind=dropped",
            "all-clinic: warning remedies.bodies.prosecutors-cybercrime at `{ body: prosecutors-cybercrime, phone: 02-3480-3573, website: \"http://www.spo.go.kr\" }` value=prosecutors-cybercrime known=police-cybercrime kind=replaced",
            "all-clinic: warning remedies.bodies.police-cyber-terror at `{ body: police-cyber-terror, phone: 02-392-0330, website: \"http://www.ctrc.go.kr\" }` value=police-cyber-terror known=police-cybercrime kind=replaced",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }

    #[test]
    fn anywhere_in_own_words_and_contacts() {
        let lines = "articles: { help: { after: remedies, title: { ko: 도움, en: Help }, body: { ko: \
                     국번 없이 1336으로 전화하십시오., en: See WWW.SPO.GO.KR. } } }\n\
                     officer: { staff: { other: { name: { ko: 검찰 담당, en: Liaison }, \
                     phone: 02-3480-3600 } } }";
        insta::assert_debug_snapshot!(of_rule(CODE, lines), @r#"
        [
            "warning officer.staff.other.phone at `02-3480-3600` value=02-3480-3600 known=police-cybercrime kind=replaced",
            "warning articles.help.body.ko at `국번 없이 1336으로 전화하십시오.` value=1336 known=dispute-mediation-committee, infringement-report-center kind=replaced",
            "warning articles.help.body.en at `See WWW.SPO.GO.KR.` value=spo.go.kr known=police-cybercrime kind=replaced",
        ]
        "#);
    }

    #[test]
    fn a_number_that_is_none_and_a_day_before_the_end() {
        let room = "officer: { department: { ko: 본관 1301호, en: Room 1336 } }";
        assert!(of_rule(CODE, room).is_empty());
        let reason = "reason: { ko: 검찰청의 폐지, en: end of the Supreme Prosecutors' Office }";
        assert!(of_rule(CODE, reason).is_empty());
    }

    #[test]
    fn numbers_and_words_are_whole() {
        assert!(has_number("T. (02) 580-0533~4", "02-580-0533"));
        assert!(has_number("전화 025800533", "02-580-0533"));
        assert!(!has_number("02-530-1301", "1301") && !has_number("1301-55", "1301"));
        assert!(has_word("http://www.spo.go.kr/", "spo.go.kr") && has_word("(OPA)", "opa"));
        assert!(!has_word("kyungspo.go.kr", "spo.go.kr") && !has_word("Europa", "opa"));
        assert!(has_word("the Supreme Prosecutors’ Office", "Supreme Prosecutors' Office"));
    }
}
