//! The policy does not say whether information is processed to develop artificial intelligence.
//!
//! Free articles and sentences in the clinic's own words are looked through for artificial
//! intelligence. Where a purpose names it, or an entrustee runs a consultation service with it, the
//! finding stands there.
//!
//! # Why
//! Article 28-12(5) of the Personal Information Protection Act, in force from March 9, 2027: who
//! processes personal information for the development of artificial intelligence under that
//! article publishes the purpose and the types of information in the privacy policy. Of a clinic
//! of which no fact speaks of artificial intelligence this is a warning: it may just not do it.
//!
//! # Mend
//! Add a free article (`articles`) with the purpose and the types of information; or one that says
//! that there is no such processing.
//!
//! # Example
//! ```yaml before
//! # no articles
//! ```
//! ```yaml after
//! # no articles
//! voluntary:
//!   statements:
//!     - ko: 의원은 인공지능 개발을 위하여 개인정보를 처리하지 않습니다.
//!       en: The Clinic does not process personal information to develop artificial intelligence.
//! ```
//!
//! # 한국어: 인공지능 개발을 위한 처리에 관한 말이 없다
//! 자유 조항과 직접 쓴 문장에서 인공지능에 관한 말을 찾습니다. 처리 목적에 인공지능이 있거나 인공지능 상담을
//! 위탁하였으면 그곳을 가리킵니다.
//!
//! # 이유
//! 2027년 3월 9일부터 시행되는 「개인정보 보호법」 제28조의12제5항에 따라, 같은 조에 따라 인공지능 개발을 위하여
//! 개인정보를 처리하면 그 목적과 개인정보의 유형을 처리방침에 공개하여야 합니다. 인공지능을 말하는 사실이 하나도
//! 없으면 하지 않는 것일 수 있으므로 경고에 그칩니다.
//!
//! # 고치는 방법
//! 자유 조항(`articles`)에 그 목적과 개인정보의 유형을 적거나, 그런 처리를 하지 않는다고 적습니다.

use crate::diag::Severity;
use crate::fact::{LocalText, Stated, Word};
use crate::lint::sentences::sentences;
use crate::lint::words::{named, placed, purposes_of};
use crate::lint::{Hit, Subject};

/// What artificial intelligence is called.
const NAMES: &[&str] =
    &["인공지능", "artificial intelligence", "AI", "machine learning", "기계학습"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    if is_spoken_of(subject) {
        return;
    }
    let hit = if let Some(path) = purpose(subject) {
        Hit::at(path).arg("kind", "purpose")
    } else if let Some(path) = chatbot(subject) {
        Hit::at(path).arg("kind", "service").at_most(Severity::Warning)
    } else {
        Hit::at("articles").arg("kind", "nothing").at_most(Severity::Warning)
    };
    hits.push(hit);
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

/// A purpose in the clinic's own words that names it.
fn purpose(subject: &Subject<'_>) -> Option<String> {
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
    let found = all.into_iter().find(|(_, it)| matches!(it, Word::Own(text) if names_it(text)));
    found.map(|(path, _)| path)
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
    fn before_the_day_it_is_a_note() {
        insta::assert_debug_snapshot!(of_rule(CODE, "# no articles"), @r#"
        [
            "note articles at `2027-01-01` kind=nothing",
        ]
        "#);
    }

    #[test]
    fn from_the_day_on_a_purpose_makes_it_certain() {
        let later = "# privacy/2027-03-09.yaml\n# no articles\n";
        insta::assert_debug_snapshot!(of_rule(CODE, later), @r#"
        [
            "warning articles at `2027-03-09` kind=nothing",
        ]
        "#);
        let purpose = format!(
            "{later}processing: {{ medical-care: {{ purposes: [{{ ko: 판독 인공지능 개발, en: reading AI }}] }} }}"
        );
        insta::assert_debug_snapshot!(of_rule(CODE, &purpose), @r#"
        [
            "error processing.medical-care.purposes.0 at `ko: 판독 인공지능 개발\n        en: reading AI\n    ` kind=purpose",
        ]
        "#);
        let chatbot = format!(
            "{later}entrustment: {{ parties: {{ green-lab: {{ tasks: [generative-ai-consultation] }} }} }}"
        );
        insta::assert_debug_snapshot!(of_rule(CODE, &chatbot), @r#"
        [
            "warning entrustment.parties.green-lab.tasks.generative-ai-consultation at `generative-ai-consultation` kind=service",
        ]
        "#);
    }

    #[test]
    fn a_clinic_that_says_so_on_the_day() {
        assert!(in_sample(CODE, "we-want-clinic", "2027-03-09").is_empty());
        insta::assert_debug_snapshot!(in_sample(CODE, "we-want-clinic", "2027-01-01"), @r#"
        [
            "note articles at `2027-01-01` kind=nothing",
        ]
        "#);
    }
}
