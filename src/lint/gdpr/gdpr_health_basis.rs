//! Health data are processed without a ground of article 9.
//!
//! An activity has sensitive items, rests on no consent, and cites no article 9(2).
//!
//! # Why
//! Article 9 of the GDPR forbids the processing of health data unless one of the grounds of its
//! second paragraph applies, such as medical care (h) or explicit consent (a). This is from memory,
//! so it is a warning.
//!
//! # Mend
//! Add the ground to the `basis` of the activity, such as `{ law: gdpr, article: "9(2)h" }`.
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
//!       - { law: gdpr, article: "9(2)h" }
//! ```
//!
//! # 한국어: 건강정보를 처리하는 GDPR 제9조의 근거가 없다
//! 민감한 항목이 있는 처리에 동의도 제9조 제2항도 근거로 적혀 있지 않은 경우를 찾습니다.
//!
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제9조는 진료(h)나 명시적 동의(a)처럼 제2항의 사유가 있는 경우가 아니면
//! 건강정보의 처리를 금지합니다. 조문을 직접 확인하지 못하였으므로 경고에 그칩니다.
//!
//! # 고치는 방법
//! 그 처리의 `basis`에 `{ law: gdpr, article: "9(2)h" }`처럼 해당하는 사유를 적습니다.

use super::basis::is_of;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let sensitive = &subject.law.items.sensitive;
    for (slug, activity) in subject.activities() {
        let is_listed =
            activity.items.all().any(|it| it.known().is_some_and(|it| sensitive.has(it)));
        let is_sensitive = is_listed || !activity.items.sensitive.is_empty();
        let has_ground = activity.is_by_consent() || activity.citations().any(|it| is_of(it, "9"));
        if is_sensitive && !has_ground {
            hits.push(Hit::at(format!("processing.{slug}.basis")).arg("name", slug));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn only_where_there_are_health_data() {
        let lines = "# clinic.yaml\nregimes: [kr, gdpr]";
        insta::assert_debug_snapshot!(of_rule("gdpr_health_basis", lines), @r#"
        [
            "warning processing.medical-care.basis at `basis` name=medical-care",
        ]
        "#);
    }
}
