//! The policy does not say whether information is used to develop artificial intelligence.
//!
//! Looks for purposes in the clinic's own words that name artificial intelligence, and for entrustees
//! that run a consultation service with it, in a policy whose free articles and own sentences say
//! nothing of it. A policy of which no fact speaks of artificial intelligence is not found.
//!
//! # Why
//! Article 28-12 of the Personal Information Protection Act, in force from March 9, 2027: where PIPC
//! has so resolved, information may be used beyond the purpose of its collection to develop artificial
//! intelligence, and paragraph (5) has the purpose and the types told in the policy. Who has no such
//! resolution is not bound by it. The facts tell neither, so a purpose of developing or training is a
//! warning, and any other use of artificial intelligence is a note.
//!
//! # Mend
//! Under a resolution of PIPC, add a free article (`articles`) with the purpose and the types of
//! information. If information is not used for development, say so. If it is used without a
//! resolution, make sure that it is within the purpose for which it was collected.
//!
//! # Example
//! ```yaml before
//! # no articles
//! entrustment: { parties: { green-lab: { tasks: [generative-ai-consultation] } } }
//! ```
//! ```yaml after
//! # no articles
//! entrustment: { parties: { green-lab: { tasks: [generative-ai-consultation] } } }
//! voluntary:
//!   statements:
//!     - ko: 의원은 인공지능 개발을 위하여 개인정보를 처리하지 않습니다.
//!       en: The Clinic does not process personal information to develop artificial intelligence.
//! ```
//!
//! # 한국어: 개인정보를 인공지능 개발에 이용하는지 적지 않았다
//! 직접 쓴 처리 목적에 인공지능이 있거나 인공지능 상담을 위탁하였는데, 자유 조항과 직접 쓴 문장에 인공지능에 관한 말이 없는
//! 경우를 찾습니다. 인공지능에 관한 사실이 하나도 없으면 찾지 않습니다.
//!
//! # 이유
//! 2027년 3월 9일부터 시행되는 「개인정보 보호법」 제28조의12에 따라 개인정보 보호위원회의 심의·의결을 거치면 인공지능기술
//! 개발을 위하여 개인정보를 수집 목적 외로 이용할 수 있고, 그때에는 같은 조 제5항에 따라 이용하는 목적과 유형을 처리방침에
//! 포함하여야 합니다. 심의·의결을 받지 않았다면 이 조항은 적용되지 않습니다. 적힌 사실만으로는 어느 쪽인지 알 수 없으므로 개발이나
//! 학습을 목적으로 적었으면 경고로, 그 밖의 이용은 참고로 알립니다.
//!
//! # 고치는 방법
//! 심의·의결을 받았다면 자유 조항(`articles`)에 이용하는 목적과 유형을 적습니다. 개발에 이용하지 않는다면 그렇게 적습니다.
//! 심의·의결 없이 이용한다면 수집한 목적의 범위에서 이용하는 것인지 확인합니다.

use crate::diag::Severity;
use crate::fact::{LocalText, Stated, Word};
use crate::lint::sentences::sentences;
use crate::lint::words::{named, placed, purposes_of, texts};
use crate::lint::{Hit, Subject};

/// What artificial intelligence is called.
const NAMES: &[&str] =
    &["인공지능", "artificial intelligence", "AI", "machine learning", "기계학습"];

/// What is done with it where it is made or made better (28-12(1)).
const DEVELOPMENT: &[&str] =
    &["개발", "학습", "훈련", "고도화", "개선", "develop", "train", "improv"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    if is_spoken_of(subject) {
        return;
    }
    if let Some((path, is_development)) = purpose(subject) {
        let weight = if is_development { Severity::Warning } else { Severity::Note };
        hits.push(Hit::at(path).arg("kind", "purpose").at_most(weight));
    } else if let Some(path) = chatbot(subject) {
        hits.push(Hit::at(path).arg("kind", "service").at_most(Severity::Note));
    }
}

fn names_it(text: &LocalText) -> bool {
    named(text, NAMES).is_some()
}

/// Whether an article or a sentence of the clinic's own says anything of it.
fn is_spoken_of(subject: &Subject<'_>) -> bool {
    let in_article =
        subject.policy.articles.values().any(|it| names_it(&it.title) || names_it(&it.body.0));
    let in_sentence = || {
        sentences(subject.policy)
            .iter()
            .any(|(_, it)| matches!(it, Word::Own(text) if names_it(text)))
    };
    in_article || in_sentence()
}

/// A purpose in the clinic's own words that names it, and whether it is to develop or train it.
fn purpose(subject: &Subject<'_>) -> Option<(String, bool)> {
    let policy = subject.policy;
    let mut all: Vec<_> =
        subject.activities().flat_map(|(slug, it)| purposes_of(slug, &it.purposes)).collect();
    if let Some(it) = policy.additional_use.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.uses {
            all.extend(placed(&format!("additional_use.uses.{slug}.purposes"), &it.purposes));
        }
    }
    if let Some(it) = policy.pseudonymized.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.uses {
            all.extend(placed(&format!("pseudonymized.uses.{slug}.purposes"), &it.purposes));
        }
    }
    let is_development = |text: &LocalText| {
        let has = |it: &str| DEVELOPMENT.iter().any(|word| it.to_lowercase().contains(word));
        texts(text).into_iter().any(has)
    };
    let found = all.into_iter().filter_map(|(path, it)| match it {
        Word::Own(text) if names_it(text) => Some((path, is_development(text))),
        _ => None,
    });
    let found: Vec<(String, bool)> = found.collect();
    found.iter().find(|it| it.1).or(found.first()).cloned()
}

/// Whoever runs a chatbot may develop it with what patients write.
fn chatbot(subject: &Subject<'_>) -> Option<String> {
    let it = subject.policy.entrustment.as_ref().and_then(Stated::said)?;
    let tasks = it
        .parties
        .iter()
        .flat_map(|(slug, it)| placed(&format!("entrustment.parties.{slug}.tasks"), &it.tasks));
    let is_it = |(_, it): &(String, &Word<_>)| match it {
        Word::Known(word, _) => word.as_str() == "generative-ai-consultation",
        Word::Own(text) => names_it(text),
    };
    tasks.into_iter().find(is_it).map(|(path, _)| path)
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    const CODE: &str = "ai_development_undeclared";

    #[test]
    fn who_never_speaks_of_it_is_not_asked() {
        assert!(of_rule(CODE, "# no articles").is_empty());
        assert!(of_rule(CODE, "# privacy/2027-03-09.yaml\n# no articles\n").is_empty());
    }

    #[test]
    fn before_the_day_it_is_a_note() {
        let purpose = "# no articles\nprocessing: { medical-care: { purposes: [{ ko: 판독 인공지능 개발, en: \
                       reading AI }] } }";
        insta::assert_debug_snapshot!(of_rule(CODE, purpose), @r#"
        [
            "note processing.medical-care.purposes.0 at `ko: 판독 인공지능 개발\n        en: reading AI\n    ` kind=purpose",
        ]
        "#);
    }

    #[test]
    fn from_the_day_on_development_weighs_more_than_use() {
        let later = "# privacy/2027-03-09.yaml\n# no articles\n";
        let purpose = format!(
            "{later}processing: {{ medical-care: {{ purposes: [{{ ko: 판독 인공지능 개발, en: reading AI }}] }} }}"
        );
        insta::assert_debug_snapshot!(of_rule(CODE, &purpose), @r#"
        [
            "warning processing.medical-care.purposes.0 at `ko: 판독 인공지능 개발\n        en: reading AI\n    ` kind=purpose",
        ]
        "#);
        let uses = purpose.replace("판독 인공지능 개발", "인공지능 판독 안내");
        assert!(of_rule(CODE, &uses)[0].starts_with("note "));
        let chatbot = format!(
            "{later}entrustment: {{ parties: {{ green-lab: {{ tasks: [generative-ai-consultation] }} }} }}"
        );
        insta::assert_debug_snapshot!(of_rule(CODE, &chatbot), @r#"
        [
            "note entrustment.parties.green-lab.tasks.generative-ai-consultation at `generative-ai-consultation` kind=service",
        ]
        "#);
    }

    #[test]
    fn a_clinic_that_says_so_on_the_day() {
        assert!(in_sample(CODE, "we-want-clinic", "2027-03-09").is_empty());
        assert!(in_sample(CODE, "we-want-clinic", "2027-01-01").is_empty());
    }
}
