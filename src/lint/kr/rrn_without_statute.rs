//! No statute is named that could carry a resident registration number.
//!
//! Looks at activities that process resident registration numbers: their basis has to name an act or
//! a presidential decree beside the Personal Information Protection Act itself. An enforcement rule
//! of a ministry is not enough. An activity for which a medical institution states no basis at all
//! is another finding.
//!
//! # Why
//! Article 24-2(1) of the Personal Information Protection Act: a resident registration number may be
//! processed only where an act, a presidential decree or the rules of a constitutional body ask for
//! it or allow it in so many words. For medical records that is article 22(1) of the Medical Service
//! Act.
//!
//! # Mend
//! Add the article that asks for the number or allows it to `basis`, such as `{ law:
//! medical-service-act, article: "22(1)" }`. Where there is none, take the number out of the items.
//!
//! # Example
//! ```yaml before
//! processing:
//!   medical-care:
//!     basis:
//!       - { law: personal-information-protection-act, article: "15(1)2" }
//!       - { law: personal-information-protection-act, article: "23(1)2" }
//!       - { law: medical-service-act-rule, article: "15(1)" }
//! ```
//! ```yaml after
//! processing:
//!   medical-care:
//!     basis:
//!       - { law: personal-information-protection-act, article: "15(1)2" }
//!       - { law: personal-information-protection-act, article: "23(1)2" }
//!       - { law: medical-service-act, article: "22(1)" }
//! ```
//!
//! # 한국어: 주민등록번호를 처리할 법령의 근거가 없다
//! 주민등록번호를 처리하는 활동의 근거에 「개인정보 보호법」 말고 주민등록번호의 처리를 요구하거나 허용하는 법률 또는
//! 대통령령이 있는지 봅니다. 부령(시행규칙)만으로는 부족합니다. 의료기관이 근거를 전혀 적지 않은 처리 활동은 다른 규칙에서
//! 다룹니다.
//!
//! # 이유
//! 「개인정보 보호법」 제24조의2제1항에 따르면 주민등록번호는 법률·대통령령이나 헌법기관의 규칙에서 구체적으로 그 처리를
//! 요구하거나 허용한 경우 등에만 처리할 수 있습니다. 진료기록부에 관하여는 「의료법」 제22조제1항이 그 근거입니다.
//!
//! # 고치는 방법
//! 주민등록번호의 처리를 요구하거나 허용하는 조문을 `basis`에 더합니다(예: `{ law: medical-service-act, article:
//! "22(1)" }`). 그러한 조문이 없으면 항목에서 주민등록번호를 뺍니다.

use crate::diag::Severity;
use crate::lint::bases::{Bases, RESIDENT_NUMBER, identifier, items_of};
use crate::lint::{Hit, Subject};
use crate::policy::controller::ControllerKind;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (slug, activity) in subject.activities() {
        let bases = Bases::of(&activity.basis, subject);
        let Some((kind, weight)) = lack(&bases, subject) else { continue };
        let is_it = |_: &str, it: &_| identifier(it) == Some(RESIDENT_NUMBER);
        for (path, _) in items_of(slug.as_str(), &activity.items, is_it) {
            hits.push(Hit::at(path).arg("name", slug).arg("kind", kind).at_most(weight));
        }
    }
}

/// What the bases lack, if they do, and how much that weighs.
fn lack(bases: &Bases<'_>, subject: &Subject<'_>) -> Option<(&'static str, Severity)> {
    // Numbers 2 and 3 are cases of their own, in which no other law is needed.
    let has_own_case = ["24-2(1)2", "24-2(1)3"].iter().any(|it| bases.cite(it));
    if bases.have_statute() || has_own_case {
        return None;
    }
    if !bases.are_stated() {
        let is_clinic = subject.is(ControllerKind::MedicalInstitution);
        return (!is_clinic).then_some(("no-basis", Severity::Warning));
    }
    if bases.other_laws().next().is_some() {
        return Some(("only-rule", Severity::Error));
    }
    // It says that there is a statute, and not which one.
    if bases.cite("24-2") {
        return Some(("unnamed", Severity::Warning));
    }
    (!bases.have_consent()).then_some(("no-statute", Severity::Error))
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "rrn_without_statute";

    fn resting_on(basis: &str) -> Vec<String> {
        of_rule(CODE, &format!("processing: {{ medical-care: {{ basis: {basis} }} }}"))
    }

    #[test]
    fn what_cannot_carry_it() {
        let act = "personal-information-protection-act";
        let of_contract = resting_on(&format!("{{ law: {act}, article: '15(1)4' }}"));
        insta::assert_debug_snapshot!(of_contract, @r#"
        [
            "error processing.medical-care.items.required.resident-registration-number at `resident-registration-number` name=medical-care kind=no-statute",
        ]
        "#);
        let of_rule = resting_on("{ law: medical-service-act-rule, article: '14' }");
        insta::assert_debug_snapshot!(of_rule, @r#"
        [
            "error processing.medical-care.items.required.resident-registration-number at `resident-registration-number` name=medical-care kind=only-rule",
        ]
        "#);
        let unnamed = resting_on(&format!("{{ law: {act}, article: '24-2(1)1' }}"));
        insta::assert_debug_snapshot!(unnamed, @r#"
        [
            "warning processing.medical-care.items.required.resident-registration-number at `resident-registration-number` name=medical-care kind=unnamed",
        ]
        "#);
        let lines = "processing: { membership: { items: { required: \
                     [resident-registration-number] } } }\n# no processing.membership.basis\n\
                     # clinic.yaml\nkind: company";
        insta::assert_debug_snapshot!(of_rule_at_membership(lines), @r#"
        [
            "warning processing.membership.items.required.resident-registration-number at `resident-registration-number` name=membership kind=no-basis",
        ]
        "#);
    }

    fn of_rule_at_membership(lines: &str) -> Vec<String> {
        of_rule(CODE, lines).into_iter().filter(|it| it.contains("membership")).collect()
    }

    #[test]
    fn what_can_carry_it() {
        let urgent = "{ law: personal-information-protection-act, article: '24-2(1)2' }";
        let own = "{ law: { ko: 가상법, en: Imaginary Act }, article: '3' }";
        for basis in [urgent, own, "{ law: medical-service-act-decree, article: '42-2' }"] {
            assert!(resting_on(basis).is_empty(), "{basis}");
        }
        let own_rule = "{ law: { ko: 가상법 시행규칙, en: Enforcement Rule of it }, article: '3' }";
        assert_eq!(resting_on(own_rule).len(), 1);
    }

    #[test]
    fn consent_and_no_basis_at_all_are_other_findings() {
        assert!(resting_on("consent").is_empty());
        assert!(of_rule(CODE, "# no processing.medical-care.basis").is_empty());
    }

    #[test]
    fn in_the_samples() {
        assert!(in_samples(CODE, FIRST).is_empty(), "004 is a clinic that names no basis");
        assert!(in_samples(CODE, AMENDED).is_empty());
    }
}
