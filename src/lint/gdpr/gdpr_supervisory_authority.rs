//! The policy does not tell of complaints to a supervisory authority.
//!
//! The bodies of the Korean guideline are none of the European Union.
//!
//! # Why
//! Article 13(2)(d) of the GDPR: the right to lodge a complaint with a supervisory authority.
//!
//! # Mend
//! Add `complaint-to-supervisory-authority` to `rights.statements`, or name an authority among
//! `remedies.bodies` in your own words.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! ```
//! ```yaml after
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! rights:
//!   statements: [complaint-to-supervisory-authority]
//! ```
//!
//! # 한국어: 감독기관에 민원을 제기할 권리를 알리지 않는다
//! 국내 작성지침의 구제기관은 유럽연합의 감독기관이 아닙니다.
//!
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제13조 제2항 (d)는 감독기관에 민원을 제기할 권리를 알리도록 합니다.
//!
//! # 고치는 방법
//! `rights.statements`에 `complaint-to-supervisory-authority`를 더하거나, `remedies.bodies`에 감독기관을 직접
//! 적습니다.

use crate::fact::{LocalText, Stated, Word};
use crate::lint::sentences::sentences;
use crate::lint::words::named;
use crate::lint::{Hit, Subject};
use crate::policy::remedies::Remedies;

/// What such an authority is called.
const NAMES: &[&str] = &[
    "감독기관",
    "감독 기관",
    "supervisory authority",
    "supervisory authorities",
    "data protection authority",
    "data protection commission",
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    if !is_told(subject) {
        hits.push(Hit::at("remedies"));
    }
}

fn is_told(subject: &Subject<'_>) -> bool {
    let names_one = |text: &LocalText| named(text, NAMES).is_some();
    let in_sentence = sentences(subject.policy).iter().any(|(_, it)| match it {
        Word::Known(word, _) => word.as_str() == "complaint-to-supervisory-authority",
        Word::Own(text) => names_one(text),
    });
    let bodies = match subject.policy.remedies.as_ref().and_then(Stated::said) {
        Some(Remedies::Listed(it)) => it.bodies.as_slice(),
        _ => &[],
    };
    let in_list = bodies.iter().any(|it| matches!(&it.body, Word::Own(text) if names_one(text)));
    let articles = subject.policy.articles.values();
    let in_article = articles.into_iter().any(|it| names_one(&it.title) || names_one(&it.body.0));
    in_sentence || in_list || in_article
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn an_authority_by_name_will_do() {
        let lines = "# clinic.yaml\nregimes: [kr, gdpr]";
        insta::assert_debug_snapshot!(of_rule("gdpr_supervisory_authority", lines), @r#"
        [
            "error remedies at `standard`",
        ]
        "#);
        let lines = format!(
            "{lines}\n# privacy/2027-01-01.yaml\nremedies:\n  bodies:\n    \
             - body: {{ ko: 아일랜드 감독기관, en: Data Protection Commission of Ireland }}"
        );
        assert!(of_rule("gdpr_supervisory_authority", &lines).is_empty());
    }
}
