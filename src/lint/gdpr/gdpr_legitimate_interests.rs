//! A legitimate interest is the basis, but which one is not said.
//!
//! An activity rests on article 6(1)(f) of the GDPR, or on its Korean sister, article 15(1)6 of the
//! Personal Information Protection Act, and no sentence of its own names the interest.
//!
//! # Why
//! Article 13(1)(d) of the GDPR: where the processing rests on point (f) of article 6(1), the
//! legitimate interests that are pursued. A purpose may say it well enough; so this is a warning.
//!
//! # Mend
//! Add a sentence to the `statements` of the activity that says whose interest it is and which.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! processing:
//!   membership:
//!     basis: { law: gdpr, article: "6(1)f" }
//! ```
//! ```yaml after
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! processing:
//!   membership:
//!     basis: { law: gdpr, article: "6(1)f" }
//!     statements:
//!       - ko: 의원은 홈페이지를 안전하게 운영할 정당한 이익을 위하여 이 정보를 처리합니다.
//!         en: The Clinic processes this for its legitimate interest in a secure website.
//! ```
//!
//! # 한국어: 정당한 이익이 근거인데 어떤 이익인지 적지 않았다
//! 처리의 근거가 GDPR 제6조 제1항 (f)이거나 그에 해당하는 「개인정보 보호법」 제15조제1항제6호인데, 어떤 이익인지
//! 말하는 문장이 없는 경우를 찾습니다.
//!
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제13조 제1항 (d)는 제6조 제1항 (f)를 근거로 처리하면 추구하는 정당한 이익을
//! 알리도록 합니다. 목적만으로 알 수 있는 경우도 있으므로 경고에 그칩니다.
//!
//! # 고치는 방법
//! 그 처리의 `statements`에 누구의 어떤 이익인지 문장으로 적습니다.

use super::basis::is_of;
use crate::fact::{Citation, Word};
use crate::lint::words::named;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (slug, activity) in subject.activities() {
        let is_named = activity.statements.iter().any(|it| match it {
            Word::Own(text) => named(text, &["이익", "interest", "interests"]).is_some(),
            Word::Known(..) => false,
        });
        if activity.citations().any(rests_on_interests) && !is_named {
            hits.push(Hit::at(format!("processing.{slug}.basis")).arg("name", slug));
        }
    }
}

fn rests_on_interests(citation: &Citation) -> bool {
    let article = citation.article.as_ref().map(ToString::to_string).unwrap_or_default();
    let is_korean = citation.law.known() == Some("personal-information-protection-act");
    is_of(citation, "6") && article == "6(1)f" || is_korean && article == "15(1)6"
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn the_korean_article_is_one_too() {
        let lines = "# clinic.yaml\nregimes: [kr, gdpr]\n# privacy/2027-01-01.yaml\nprocessing:\n  \
                     membership:\n    basis:\n      \
                     - { law: personal-information-protection-act, article: \"15(1)6\" }";
        insta::assert_debug_snapshot!(of_rule("gdpr_legitimate_interests", lines), @r#"
        [
            "warning processing.membership.basis at `basis` name=membership",
        ]
        "#);
        let lines = lines.replace("15(1)6", "15(1)4");
        assert!(of_rule("gdpr_legitimate_interests", &lines).is_empty());
    }
}
