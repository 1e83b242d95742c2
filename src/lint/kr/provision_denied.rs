//! Provision to third parties is denied, though other facts name who receives information.
//!
//! The policy says that it provides nothing to third parties, or says nothing of it, but an
//! activity claims health insurance benefits, refers patients or reports foreign patients, or
//! another section names a recipient.
//!
//! # Why
//! Article 30(1)3 of the Personal Information Protection Act: matters concerning provision to third
//! parties are part of the policy. What a statute orders to be handed in is provision too; the
//! drafting guideline (item III.7) names the Health Insurance Review and Assessment Service and the
//! National Tax Service as recipients of clinics.
//!
//! # Mend
//! State `provision` with the recipients: who, what for, which items, on which basis.
//!
//! # Example
//! ```yaml before
//! processing:
//!   health-insurance-claims:
//!     basis: { law: national-health-insurance-act, article: "47" }
//!     purposes: [health-insurance-claims]
//!     items: { required: [name] }
//!     retention: { record: insurance-claim }
//! provision: none
//! ```
//! ```yaml after
//! processing:
//!   health-insurance-claims:
//!     basis: { law: national-health-insurance-act, article: "47" }
//!     purposes: [health-insurance-claims]
//!     items: { required: [name] }
//!     retention: { record: insurance-claim }
//! provision:
//!   recipients:
//!     review-service:
//!       name: health-insurance-review-and-assessment-service
//!       purposes: [health-insurance-claims-review]
//!       items: [name]
//!       basis: { law: national-health-insurance-act, article: "47" }
//! ```
//!
//! # 한국어: 제3자에게 제공하지 않는다면서 제공받는 자가 드러난다
//! 개인정보를 제3자에게 제공하지 않는다고 하거나 그에 관하여 아무 말이 없는데, 건강보험 청구나 환자 의뢰, 외국인환자
//! 유치실적 보고를 처리 목적으로 적었거나 다른 항목에 제공받는 자가 적혀 있는 경우를 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제3호에 따라 제3자 제공에 관한 사항은 처리방침에 적어야 합니다. 법률에 따라
//! 제출하는 것도 제공입니다. 작성지침(Ⅲ.7)은 의료기관이 제공하는 예로 건강보험심사평가원과 국세청을 듭니다.
//!
//! # 고치는 방법
//! `provision`에 제공받는 자마다 이름, 이용 목적, 제공하는 항목, 근거를 적습니다.

use super::denied::{Sign, among, denied};
use crate::fact::Stated;
use crate::lint::words::purposes_of;
use crate::lint::{Hit, Subject};
use crate::policy::State;
use crate::policy::processing::Basis;

/// Purposes that are only reached by handing information to others.
const HANDED_ON: &[&str] = &[
    "health-insurance-claims",
    "health-insurance-claims-review",
    "referral-information",
    "return-referral-information",
    "delivery-of-medical-referral-letters",
    "foreign-patient-reporting",
    "year-end-tax-data-verification",
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    hits.extend(denied(subject, "provision", &signs(subject)));
}

pub(super) fn signs(subject: &Subject<'_>) -> Vec<Sign> {
    let mut signs = Vec::new();
    for (slug, it) in subject.activities() {
        signs.extend(among(purposes_of(slug, &it.purposes), HANDED_ON));
    }
    let pseudonymized = subject.policy.pseudonymized.as_ref().and_then(Stated::said);
    if let Some(Stated::Said(_)) = pseudonymized.and_then(|it| it.provision.as_ref()) {
        let path = "pseudonymized.provision";
        signs.push(Sign::certain(path, path));
    }
    if let Some(it) = subject.policy.additional_use.as_ref().and_then(Stated::said) {
        for (slug, _) in it.uses.iter().filter(|(_, it)| it.recipient.is_some()) {
            signs.push(Sign::certain(format!("additional_use.uses.{slug}.recipient"), slug));
        }
    }
    signs.extend(abroad(subject));
    signs
}

/// Whoever receives information abroad on consent, and is not entrusted, is a third party.
fn abroad(subject: &Subject<'_>) -> Vec<Sign> {
    let said = subject.policy.cross_border.as_ref().and_then(Stated::said);
    let Some(it) = said.filter(|_| subject.state("entrustment") != State::Said) else {
        return Vec::new();
    };
    let on_consent = it.transfers.iter().filter(|(_, it)| it.basis.contains(&Basis::Consent));
    on_consent
        .map(|(slug, _)| Sign::likely(format!("cross_border.transfers.{slug}"), slug))
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    #[test]
    fn each_way_to_name_a_recipient() {
        let lines = "# no provision\npseudonymized: { provision: { ko: 대학에 제공합니다., en: To a university. } }";
        insta::assert_debug_snapshot!(of_rule("provision_denied", lines), @r#"
        [
            "error pseudonymized.provision at `provision` kind=left-out known=pseudonymized.provision",
        ]
        "#);
        let lines = "provision: none\nadditional_use:\n  uses:\n    insurer:\n      \
                     purposes: [statutory-duty]\n      recipient: { ko: 보험사, en: Insurer }";
        insta::assert_debug_snapshot!(of_rule("provision_denied", lines), @r#"
        [
            "error provision at `none` kind=none known=insurer",
        ]
        "#);
        let lines = "provision: none\nprocessing: { medical-care: { purposes: { service-provision: [referral-information] } } }";
        insta::assert_debug_snapshot!(of_rule("provision_denied", lines), @r#"
        [
            "error provision at `none` kind=none known=referral-information",
        ]
        "#);
    }

    #[test]
    fn who_is_abroad_may_be_entrusted() {
        let lines = "provision: none\nentrustment: none\ncross_border:\n  transfers:\n    agency:\n      \
                     recipient: { ko: 해외업체, en: Agency }\n      basis: consent";
        insta::assert_debug_snapshot!(of_rule("provision_denied", lines), @r#"
        [
            "warning provision at `none` kind=none known=agency",
        ]
        "#);
        let lines = "provision: none\ncross_border:\n  transfers:\n    agency:\n      \
                     recipient: { ko: 해외업체, en: Agency }\n      basis: consent";
        assert!(of_rule("provision_denied", lines).is_empty());
    }

    #[test]
    fn cases_of_provision_are_a_statement() {
        assert!(in_sample("provision_denied", "we-want-clinic", "2015-08-31").is_empty());
    }
}
