//! Passport, driver's license or alien registration numbers are processed without consent or statute.
//!
//! Looks at activities with unique identification information other than the resident registration
//! number, which has a rule of its own. The stated basis has to be consent, article 24(1) of the
//! act, or an article of another law.
//!
//! # Why
//! Article 24(1) of the Personal Information Protection Act: unique identification information may be
//! processed only on consent that is obtained apart from other consents, or where a law asks for it
//! or allows it. The necessity of a contract (article 15(1)4) and the other grounds of article 15 do
//! not carry it. Article 19 of the Enforcement Decree names the numbers.
//!
//! # Mend
//! Make the number an activity of its own, obtain a separate consent and state `basis: consent`; or
//! state the article that asks for the number. Consent beside a contract in one activity does not
//! tell which items need it.
//!
//! # Example
//! ```yaml before
//! processing:
//!   membership:
//!     basis: { law: personal-information-protection-act, article: "15(1)4" }
//!     items:
//!       required: [login-id, password, name, email, passport-number]
//! ```
//! ```yaml after
//! processing:
//!   membership:
//!     basis: { law: personal-information-protection-act, article: "15(1)4" }
//!   identity-verification:
//!     basis: consent
//!     purposes: [identity-verification]
//!     items: { required: [passport-number] }
//!     retention: { until: membership-ends }
//! ```
//!
//! # 한국어: 여권번호 등 고유식별정보를 처리할 근거가 없다
//! 주민등록번호가 아닌 고유식별정보(여권번호, 운전면허번호, 외국인등록번호)를 처리하는 활동의 근거에 동의, 「개인정보
//! 보호법」 제24조제1항 또는 다른 법령의 조문이 있는지 봅니다. 주민등록번호는 다른 규칙에서 다룹니다.
//!
//! # 이유
//! 「개인정보 보호법」 제24조제1항에 따르면 고유식별정보는 다른 동의와 별도로 동의를 받거나 법령에서 구체적으로 그 처리를
//! 요구하거나 허용하는 경우에만 처리할 수 있습니다. 계약의 이행(제15조제1항제4호) 등 제15조의 사유만으로는 처리할 수
//! 없습니다. 고유식별정보의 범위는 같은 법 시행령 제19조가 정합니다.
//!
//! # 고치는 방법
//! 그 번호를 별도의 처리 활동으로 나누어 별도의 동의를 받고 `basis: consent`를 적거나, 그 번호의 처리를 요구하거나 허용하는 조문을
//! 적습니다. 한 처리 활동에 계약과 동의를 함께 적으면 어느 항목에 동의가 필요한지 알 수 없습니다.

use crate::diag::Severity;
use crate::fact::{Word, kinds};
use crate::lint::bases::{Bases, RESIDENT_NUMBER, identifier, items_of};
use crate::lint::{Hit, Subject};
use crate::policy::controller::ControllerKind;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (slug, activity) in subject.activities() {
        let bases = Bases::of(&activity.basis, subject);
        let can_carry =
            bases.have_consent() || bases.cite("24(1)") || bases.other_laws().next().is_some();
        // A clinic that states no basis is another finding.
        let is_said_elsewhere =
            !bases.are_stated() && subject.is(ControllerKind::MedicalInstitution);
        if can_carry || is_said_elsewhere {
            continue;
        }
        let weight = if bases.are_stated() { Severity::Error } else { Severity::Warning };
        for (path, item) in items_of(slug.as_str(), &activity.items, |_, it| is_it(it)) {
            let name = identifier(item).unwrap_or_default();
            hits.push(Hit::at(path).arg("name", slug).arg("value", name).at_most(weight));
        }
    }
}

fn is_it(item: &Word<kinds::Item>) -> bool {
    identifier(item).is_some_and(|it| it != RESIDENT_NUMBER)
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "unique_identifier_without_basis";

    #[test]
    fn consent_or_a_statute_carries_the_numbers() {
        let with = |basis: &str, kind: &str| {
            let lines = format!(
                "processing: {{ membership: {{ {basis} items: {{ optional: [passport-number, {{ ko: \
                 외국인등록번호, en: alien registration number }}] }} }} }}\n\
                 # clinic.yaml\nkind: {kind}"
            );
            let lines = if basis.is_empty() {
                format!("# no processing.membership.basis\n{lines}")
            } else {
                lines
            };
            of_rule(CODE, &lines)
        };
        let contract = "basis: { law: personal-information-protection-act, article: '15(1)4' },";
        insta::assert_debug_snapshot!(with(contract, "medical-institution"), @r#"
        [
            "error processing.membership.items.optional.passport-number at `passport-number` name=membership value=passport-number",
            "error processing.membership.items.optional.1 at `ko: 외국인등록번호\n          en: alien registration number\n      ` name=membership value=alien-registration-number",
        ]
        "#);
        insta::assert_debug_snapshot!(with("", "facilitator"), @r#"
        [
            "warning processing.membership.items.optional.passport-number at `passport-number` name=membership value=passport-number",
            "warning processing.membership.items.optional.1 at `ko: 외국인등록번호\n          en: alien registration number\n      ` name=membership value=alien-registration-number",
        ]
        "#);
        assert!(with("", "medical-institution").is_empty(), "this is another finding");
        assert!(with("basis: consent,", "facilitator").is_empty());
        let law = "basis: { law: foreign-patient-act, article: '11' },";
        assert!(with(law, "facilitator").is_empty());
    }

    #[test]
    fn no_sample_has_such_numbers() {
        assert!(in_samples(CODE, FIRST).is_empty());
        assert!(in_samples(CODE, AMENDED).is_empty());
    }
}
