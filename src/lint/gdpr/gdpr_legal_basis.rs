//! An activity names no legal basis of the GDPR.
//!
//! Each activity rests on consent, or on an article of the GDPR: consent is named by `consent`
//! alone, everything else by article 6(1). Articles of Korean law do not say it.
//!
//! # Why
//! Article 13(1)(c) of the GDPR: the purposes of the processing and its legal basis.
//!
//! # Mend
//! Add the point of article 6(1) to the `basis` of the activity, beside the Korean article: `6(1)b`
//! is a contract, `6(1)c` a duty under the law of the Union or of a member state, `6(1)d` vital
//! interests, `6(1)f` legitimate interests.
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
//! processing:
//!   medical-care:
//!     basis:
//!       - { law: medical-service-act, article: "22(1)" }
//!       - { law: gdpr, article: "6(1)b" }
//! ```
//!
//! # 한국어: GDPR의 법적 근거가 없는 처리가 있다
//! 처리마다 동의 또는 GDPR의 조문이 있는지 봅니다. 동의는 `consent`로 충분하고, 그 밖에는 제6조 제1항의 어느 것인지
//! 적습니다. 국내법의 조문은 이를 대신하지 못합니다.
//!
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제13조 제1항 (c)는 처리의 목적과 법적 근거를 알리도록 합니다.
//!
//! # 고치는 방법
//! 그 처리의 `basis`에 국내법의 조문과 함께 제6조 제1항의 해당하는 것을 적습니다. `6(1)b`는 계약, `6(1)c`는
//! 유럽연합이나 회원국의 법에 따른 의무, `6(1)d`는 중대한 이익, `6(1)f`는 정당한 이익입니다.

use super::basis::is_of;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (slug, activity) in subject.activities() {
        let is_said = activity.is_by_consent() || activity.citations().any(|it| is_of(it, "6"));
        if !is_said {
            hits.push(Hit::at(format!("processing.{slug}.basis")).arg("name", slug));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn korean_articles_do_not_say_it() {
        let lines = "# clinic.yaml\nregimes: [kr, gdpr]";
        insta::assert_debug_snapshot!(of_rule("gdpr_legal_basis", lines), @r#"
        [
            "error processing.medical-care.basis at `basis` name=medical-care",
        ]
        "#);
        let lines = format!(
            "{lines}\n# privacy/2027-01-01.yaml\nprocessing:\n  medical-care:\n    \
             basis: {{ law: gdpr, article: \"9(2)h\" }}"
        );
        assert_eq!(of_rule("gdpr_legal_basis", &lines).len(), 1, "article 9 is not article 6");
    }
}
