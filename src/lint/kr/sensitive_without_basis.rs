//! Sensitive information is processed without consent or statute.
//!
//! Looks at activities with items that are sensitive by law, or that the policy itself lists as
//! sensitive. The stated basis has to be consent, article 23(1) of the act, or an article of another
//! law, such as article 22(1) of the Medical Service Act for medical records. An agency with health
//! information, and a clinic that states no basis at all, are other findings.
//!
//! # Why
//! Article 23(1) of the Personal Information Protection Act: sensitive information, such as that on
//! health, may be processed only on consent that is obtained apart from other consents, or where a
//! law asks for it or allows it. The grounds of article 15 do not carry it.
//!
//! # Mend
//! State the statute (`{ law: medical-service-act, article: "22(1)" }` with article 23(1)2), or
//! make it an activity of its own, obtain a separate consent and state `basis: consent`.
//!
//! # Example
//! ```yaml before
//! processing:
//!   medical-care:
//!     items:
//!       required: [name, contact-information]
//!     basis: { law: personal-information-protection-act, article: "15(1)4" }
//! ```
//! ```yaml after
//! processing:
//!   medical-care:
//!     items:
//!       required: [name, contact-information]
//!     basis:
//!       - { law: personal-information-protection-act, article: "23(1)2" }
//!       - { law: medical-service-act, article: "22(1)" }
//! ```
//!
//! # 한국어: 민감정보를 처리할 근거가 없다
//! 법에서 정한 민감정보나 처리방침이 스스로 민감정보로 적은 항목을 처리하는 활동의 근거에 동의, 「개인정보 보호법」
//! 제23조제1항 또는 다른 법령의 조문이 있는지 봅니다. 진료기록은 「의료법」 제22조제1항이 그 근거입니다. 의료기관이 아닌 자의
//! 건강정보와 의료기관이 근거를 전혀 적지 않은 처리 활동은 다른 규칙에서 다룹니다.
//!
//! # 이유
//! 「개인정보 보호법」 제23조제1항에 따르면 건강 등에 관한 민감정보는 다른 동의와 별도로 동의를 받거나 법령에서 그 처리를
//! 요구하거나 허용하는 경우에만 처리할 수 있습니다. 제15조의 사유만으로는 처리할 수 없습니다.
//!
//! # 고치는 방법
//! 법령의 근거를 적거나(제23조제1항제2호와 `{ law: medical-service-act, article: "22(1)" }`), 별도의 처리 활동으로 나누어
//! 별도의 동의를 받고 `basis: consent`를 적습니다.

use crate::diag::Severity;
use crate::lint::bases::{Bases, sensitive_items};
use crate::lint::{Hit, Subject};
use crate::policy::controller::ControllerKind;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (slug, activity) in subject.activities() {
        let bases = Bases::of(&activity.basis, subject);
        let can_carry =
            bases.have_consent() || bases.cite("23(1)") || bases.other_laws().next().is_some();
        let is_said_elsewhere =
            !bases.are_stated() && subject.is(ControllerKind::MedicalInstitution);
        if can_carry || is_said_elsewhere {
            continue;
        }
        let mut found = sensitive_items(subject, slug.as_str(), activity);
        if super::agency_health_without_consent::is_agency(subject) {
            found
                .retain(|(_, it, _)| !super::agency_health_without_consent::is_health(subject, it));
        }
        // Of all of them the first that is clear, or the first.
        let at = found.iter().position(|(.., is_clear)| *is_clear).unwrap_or(0);
        let Some((path, _, is_clear)) = found.get(at) else { continue };
        let is_certain = bases.are_stated() && *is_clear;
        let weight = if is_certain { Severity::Error } else { Severity::Warning };
        hits.push(Hit::at(path).arg("name", slug).at_most(weight));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "sensitive_without_basis";
    const CONTRACT: &str = "{ law: personal-information-protection-act, article: '15(1)4' }";

    #[test]
    fn what_is_sensitive_and_how_sure_that_is() {
        let of_care = format!("processing: {{ medical-care: {{ basis: {CONTRACT} }} }}");
        insta::assert_debug_snapshot!(of_rule(CODE, &of_care), @r#"
        [
            "error processing.medical-care.items.sensitive.medical-history at `medical-history` name=medical-care",
        ]
        "#);
        let unclear = format!(
            "processing: {{ membership: {{ basis: {CONTRACT}, items: {{ optional: \
             [consultation-information] }} }} }}"
        );
        insta::assert_debug_snapshot!(of_rule(CODE, &unclear), @r#"
        [
            "warning processing.membership.items.optional.consultation-information at `consultation-information` name=membership",
        ]
        "#);
        let own = format!(
            "processing: {{ membership: {{ basis: {CONTRACT}, items: {{ sensitive: [{{ ko: 종교, en: \
             religion }}] }} }} }}"
        );
        insta::assert_debug_snapshot!(of_rule(CODE, &own), @r#"
        [
            "error processing.membership.items.sensitive.0 at `ko: 종교\n          en: religion\n    ` name=membership",
        ]
        "#);
    }

    #[test]
    fn what_carries_it_and_what_others_say() {
        for basis in [
            "consent",
            "{ law: personal-information-protection-act, article: '23(1)2' }",
            "{ law: medical-service-act, article: '22(1)' }",
        ] {
            let lines = format!("processing: {{ medical-care: {{ basis: {basis} }} }}");
            assert!(of_rule(CODE, &lines).is_empty(), "{basis}");
        }
        assert!(of_rule(CODE, "# no processing.medical-care.basis").is_empty());
        let agency = format!(
            "processing: {{ medical-care: {{ basis: {CONTRACT} }} }}\n# clinic.yaml\nkind: company"
        );
        assert!(of_rule(CODE, &agency).is_empty(), "agency_health_without_consent says it");
        let fingerprint = agency.replace("basis:", "items: { optional: [fingerprint] }, basis:");
        assert_eq!(of_rule(CODE, &fingerprint).len(), 1);
    }

    #[test]
    fn in_the_samples() {
        assert!(in_samples(CODE, FIRST).is_empty(), "003 and 004 are clinics without any basis");
        assert!(in_samples(CODE, AMENDED).is_empty());
    }
}
