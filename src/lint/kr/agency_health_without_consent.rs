//! An agency processes health information without stating consent.
//!
//! Looks at facilitators and companies: who is no medical institution keeps no medical records by
//! law, and needs a separate consent for symptoms, medical history, test records and the like.
//!
//! # Why
//! Article 23(1) of the Personal Information Protection Act: information on health is sensitive. It
//! may be processed on a consent that is obtained apart from other consents (number 1), or where a
//! law asks for it or allows it (number 2). Article 22(1) of the Medical Service Act is such a law
//! for medical institutions only.
//!
//! # Mend
//! Obtain a separate consent to health information, and state `basis: consent` for the activity.
//! Where a law orders it, as the yearly report on foreign patients, state that article.
//!
//! # Example
//! ```yaml before
//! processing:
//!   medical-care:
//!     items:
//!       required: [name, contact-information]
//!     basis: { law: personal-information-protection-act, article: "15(1)4" }
//! # clinic.yaml
//! kind: facilitator
//! ```
//! ```yaml after
//! processing:
//!   medical-care:
//!     items:
//!       required: [name, contact-information]
//!     basis: consent
//! # clinic.yaml
//! kind: facilitator
//! ```
//!
//! # 한국어: 의료기관이 아닌 자가 동의의 표시 없이 건강정보를 처리한다
//! 외국인환자 유치사업자나 그 밖의 회사를 봅니다. 의료기관이 아니면 법령에 따라 진료기록을 작성하는 것이 아니므로, 증상, 병력,
//! 검사기록 등을 처리하려면 별도의 동의가 필요합니다.
//!
//! # 이유
//! 건강에 관한 정보는 「개인정보 보호법」 제23조제1항의 민감정보입니다. 다른 동의와 별도로 동의를 받거나(제1호) 법령에서 그
//! 처리를 요구하거나 허용하는 경우(제2호)에만 처리할 수 있습니다. 「의료법」 제22조제1항은 의료기관에만 그러한 근거가 됩니다.
//!
//! # 고치는 방법
//! 건강정보의 처리에 대하여 별도의 동의를 받고 그 처리 활동에 `basis: consent`를 적습니다. 외국인환자 유치실적의 보고처럼
//! 법령이 요구하는 처리라면 그 조문을 적습니다.

use crate::diag::Severity;
use crate::fact::{Word, kinds};
use crate::lint::bases::{Bases, sensitive_items};
use crate::lint::kept::act_of;
use crate::lint::{Hit, Subject};
use crate::policy::controller::ControllerKind;

/// Laws that oblige agencies themselves to process information on patients.
const LAWS_OF_AGENCIES: &[&str] = &["foreign-patient-act"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    if !is_agency(subject) {
        return;
    }
    for (slug, activity) in subject.activities() {
        let bases = Bases::of(&activity.basis, subject);
        let is_own_duty = bases.other_laws().any(|it| {
            let act = it.law.known().map(|word| act_of(subject.law, word));
            act.is_none_or(|act| LAWS_OF_AGENCIES.contains(&act))
        });
        if bases.have_consent() || is_own_duty || bases.cite("23(1)1") {
            continue;
        }
        let mut found = sensitive_items(subject, slug.as_str(), activity);
        found.retain(|(_, it, _)| is_health(subject, it));
        let at = found.iter().position(|(.., is_clear)| *is_clear).unwrap_or(0);
        let Some((path, _, is_clear)) = found.get(at) else { continue };
        // Another statute is named, or said to be there: whether it carries this, a person decides.
        let may_have_statute = bases.cite("23(1)") || bases.other_laws().next().is_some();
        let is_certain = *is_clear && !may_have_statute;
        let weight = if is_certain { Severity::Error } else { Severity::Warning };
        hits.push(Hit::at(path).arg("name", slug).at_most(weight));
    }
}

/// Whether the controller is one to whom the Medical Service Act does not speak.
pub(super) fn is_agency(subject: &Subject<'_>) -> bool {
    matches!(subject.controller.kind, ControllerKind::Facilitator | ControllerKind::Company)
}

/// Whether an item is about health.
pub(super) fn is_health(subject: &Subject<'_>, item: &Word<kinds::Item>) -> bool {
    let labels = &subject.law.items.labels;
    let has = |word: &str| labels.get("health").is_some_and(|it| it.has(word));
    item.known().is_some_and(has)
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "agency_health_without_consent";

    #[test]
    fn the_referral_agency_of_2024_states_no_consent() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "medius: error processing.all-services.items.unspecified.hospital-test-records-for-consultation at `hospital-test-records-for-consultation` name=all-services",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }

    #[test]
    fn what_may_carry_it() {
        let resting_on = |basis: &str| {
            let lines = format!(
                "processing: {{ medical-care: {{ basis: {basis} }} }}\n# clinic.yaml\nkind: company"
            );
            of_rule(CODE, &lines)
        };
        let act = "{ law: medical-service-act, article: '22(1)' }";
        insta::assert_debug_snapshot!(resting_on(act), @r#"
        [
            "warning processing.medical-care.items.sensitive.medical-history at `medical-history` name=medical-care",
        ]
        "#);
        assert!(resting_on("{ law: foreign-patient-act, article: '11' }").is_empty());
        assert!(resting_on("consent").is_empty());
    }
}
