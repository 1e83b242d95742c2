//! A recipient is a kind of business, not a name.
//!
//! Finds recipients such as "Korean medical institutions" or "partner hospitals". Where the data
//! subject decides who receives it, or it turns on the case, the kind may stand if the policy says
//! that the name is given when consent is obtained. Public bodies that the law names are names.
//!
//! # Why
//! The drafting guideline (item III.7): the names of recipients may not be hidden. Consent to provision
//! is consent to a recipient that was told (article 17(2)1 of the Personal Information Protection Act).
//!
//! # Mend
//! Name the recipients one by one. Where that is not possible, add `recipient-named-when-consent-obtained`
//! to `provision.statements`, and do as it says.
//!
//! # Example
//! ```yaml before
//! provision:
//!   recipients:
//!     hospitals: { name: medical-institution-chosen-by-data-subject, purposes: [medical-service-provision], items: [name], basis: consent, retention: { years: 1 } }
//! ```
//! ```yaml after
//! provision:
//!   statements: [recipient-named-when-consent-obtained]
//!   recipients:
//!     hospitals: { name: medical-institution-chosen-by-data-subject, purposes: [medical-service-provision], items: [name], basis: consent, retention: { years: 1 } }
//! ```
//!
//! # 한국어: 제공받는 자가 이름이 아니라 업종이다
//! ‘국내 의료기관’, ‘협력 병원’처럼 누구인지 알 수 없는 제공받는 자를 찾습니다. 정보주체의 선택이나 경우에 따라 제공받는 자가
//! 달라지면, 동의를 받을 때 이름을 알린다고 처리방침에 적은 경우 종류만 적을 수 있는 것으로 봅니다. 법령에 정해진 공공기관은
//! 이름으로 봅니다.
//!
//! # 이유
//! 작성지침(Ⅲ.7)에 따르면 제공받는 자의 이름을 숨겨서는 안 됩니다. 제공에 대한 동의는 정보주체에게 알린 제공받는 자에 대한
//! 동의입니다(「개인정보 보호법」 제17조제2항제1호).
//!
//! # 고치는 방법
//! 제공받는 자의 이름을 하나하나 적습니다. 그럴 수 없으면 `provision.statements`에 `recipient-named-when-consent-obtained`를
//! 더하고, 그대로 합니다.

use crate::fact::{Stated, Word, kinds};
use crate::lint::lacks::written;
use crate::lint::words::{has, names_nobody, texts};
use crate::lint::{Hit, Subject};

/// Words of the vocabulary that are kinds of recipients.
const KINDS: &[&str] = &[
    "korean-medical-institutions-and-healthcare-providers",
    "insurance-company",
    "referred-medical-institution",
    "medical-institution-chosen-by-data-subject",
];

/// Own words that are kinds of recipients.
const KINDS_IN_OWN_WORDS: &[&str] = &[
    "의료기관",
    "국내 의료기관",
    "한국 의료기관",
    "협력병원",
    "협력 병원",
    "협력 의료기관",
    "제휴병원",
    "제휴 병원",
    "제휴 의료기관",
    "보험회사",
    "보험사",
    "관계기관",
    "유관기관",
    "hospitals",
    "korean hospitals",
    "partner hospitals",
    "medical institutions",
    "korean medical institutions",
    "partner medical institutions",
    "insurance companies",
    "financial institutions",
    "relevant institutions",
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(facts) = subject.policy.provision.as_ref().and_then(Stated::said) else { return };
    if has(&facts.statements, "recipient-named-when-consent-obtained") {
        return;
    }
    for (slug, recipient) in facts.recipients.iter().filter(|(_, it)| is_kind(&it.name)) {
        let path = format!("provision.recipients.{slug}.name");
        hits.push(Hit::at(path).arg("value", written(&recipient.name)));
    }
}

fn is_kind(name: &Word<kinds::Recipient>) -> bool {
    match name {
        Word::Known(word, _) => KINDS.contains(&word.as_str()),
        Word::Own(text) => {
            let is_listed = |it: &&str| KINDS_IN_OWN_WORDS.contains(&it.to_lowercase().as_str());
            names_nobody(text).is_some() || texts(text).iter().any(is_listed)
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    fn named(name: &str) -> Vec<String> {
        let lines = format!("provision:\n  recipients:\n    review-service: {{ name: {name} }}");
        of_rule("recipient_generic", &lines)
    }

    #[test]
    fn kinds_and_names() {
        insta::assert_debug_snapshot!(named("insurance-company"), @r#"
        [
            "warning provision.recipients.review-service.name at `insurance-company` value=insurance-company",
        ]
        "#);
        insta::assert_debug_snapshot!(named("{ ko: 제휴 의료기관, en: Partner Hospitals }"), @r#"
        [
            "warning provision.recipients.review-service.name at `name` value=제휴 의료기관",
        ]
        "#);
        insta::assert_debug_snapshot!(named("{ ko: A업체 등 3개사, en: Company A }"), @r#"
        [
            "warning provision.recipients.review-service.name at `name` value=A업체 등 3개사",
        ]
        "#);
        assert!(named("{ ko: 서울예시병원, en: Seoul Example Hospital }").is_empty());
        assert!(named("national-tax-service").is_empty());
        assert!(named("court").is_empty());
    }
}
