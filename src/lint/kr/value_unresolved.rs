//! A text still has a place where something should have been filled in.
//!
//! Looks through what the clinic wrote in all languages, and through the documents made from it, for
//! names in braces, `undefined`, `null`, `TBD`, `TODO`, `○○`, `XXX`, empty brackets, and commas
//! between which a word is missing, as in "laws such as the , etc.".
//!
//! # Why
//! A reader who meets "laws such as the , etc." cannot tell which laws. Such a place is what a
//! template or a translation program left behind: nobody has read the text.
//!
//! # Mend
//! Write what is meant, or take the sentence out.
//!
//! # Example
//! ```yaml before
//! officer:
//!   department: { ko: ○○과, en: TBD }
//! ```
//! ```yaml after
//! officer:
//!   department: { ko: 총무과, en: General Affairs Department }
//! ```
//!
//! # 한국어: 채우지 않은 자리가 글에 남아 있다
//! 직접 적은 모든 언어의 글과 그로부터 만든 문서에서 중괄호 안의 이름, `undefined`, `null`, `TBD`, `TODO`, `○○`, `XXX`, 빈 괄호,
//! ‘성명, , 주소’처럼 말이 빠진 쉼표를 찾습니다.
//!
//! # 이유
//! ‘laws such as the , etc.’라는 글을 읽은 사람은 어느 법률인지 알 수 없습니다. 서식이나 번역 프로그램이 남긴 자리이며, 아무도 글을
//! 읽어 보지 않았다는 뜻입니다.
//!
//! # 고치는 방법
//! 뜻한 내용을 적거나 그 문장을 뺍니다.

use crate::document::Document;
use crate::lint::words::leftover;
use crate::lint::written::{Written, texts_in, texts_of, texts_of_clinic};
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, document: &Document, hits: &mut Vec<Hit>) {
    let written = texts_of(subject);
    let of_clinic = texts_of_clinic(subject);
    // What stands in a file is told once, with the first document.
    if hits.is_empty() {
        let found = |it: &Written<'_>| leftover(it.text).map(ToOwned::to_owned);
        for it in &written {
            hits.extend(found(it).map(|value| Hit::at(&it.path).arg("value", value)));
        }
        for it in &of_clinic {
            hits.extend(found(it).map(|value| Hit::in_clinic(&it.path).arg("value", value)));
        }
    }
    for (key, text) in texts_in(document) {
        let Some(value) = leftover(&text) else { continue };
        let is_told = |it: &Written<'_>| leftover(it.text).is_some_and(|it| text.contains(it));
        if !written.iter().chain(&of_clinic).any(is_told) {
            hits.push(Hit::at(key).arg("value", value).locale(&document.locale));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "value_unresolved";

    #[test]
    fn every_place_in_every_language_and_file() {
        let lines = "preamble: { laws: [personal-information-protection-act], statements: [{ ko: \
                     법률을 지킵니다., en: 'We follow laws such as the , etc.' }] }\n\
                     officer: { name: { ko: '{{ name }}', en: TODO } }\n\
                     articles: { more: { after: changes, title: { ko: 그 밖, en: More }, body: { ko: \
                     '성명, , 주소', en: Name and address } } }\n\
                     # clinic.yaml\naddress: { ko: ○○시, en: Seoul }";
        insta::assert_debug_snapshot!(of_rule(CODE, lines), @r#"
        [
            "warning preamble.statements.0.en at `\"We follow laws such as the , etc.\"` value=as the , etc.",
            "warning officer.name.ko at `\"{{ name }}\"` value={{ name }}",
            "warning officer.name.en at `TODO` value=TODO",
            "warning articles.more.body.ko at `\"성명, , 주소\"` value=성명, , 주소",
            "warning controller.address.ko at `○○시` value=○○시",
        ]
        "#);
    }

    #[test]
    fn the_samples_have_none() {
        assert!(in_samples(CODE, FIRST).is_empty(), "what was lost is left out of the facts");
        assert!(in_samples(CODE, AMENDED).is_empty());
    }
}
