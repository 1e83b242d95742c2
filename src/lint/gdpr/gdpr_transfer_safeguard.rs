//! A transfer out of the Union names no safeguard.
//!
//! A clinic in Korea is itself in a third country. Of each recipient outside the European Economic
//! Area the policy tells on which rule of the GDPR the transfer rests.
//!
//! # Why
//! Article 13(1)(f) of the GDPR: transfers to a third country, with the adequacy decision or the
//! appropriate safeguards and how to get a copy of them. Korea itself has had such a decision since
//! December 17, 2021, as far as we remember; what goes on to other countries needs a rule of its
//! own.
//!
//! # Mend
//! Add the article to the `basis` of the transfer: 45 (adequacy decision), 46 (safeguards such as
//! standard clauses), or 49 (derogations); consent is named by `consent`. Say in `how` where a copy
//! can be had.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! cross_border:
//!   transfers:
//!     example-cloud: { recipient: Example Cloud Inc., country: us }
//! ```
//! ```yaml after
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! cross_border:
//!   transfers:
//!     example-cloud:
//!       recipient: Example Cloud Inc.
//!       country: us
//!       basis: { law: gdpr, article: "46(2)c" }
//! ```
//!
//! # 한국어: 유럽연합 밖으로의 이전에 보호조치가 적혀 있지 않다
//! 국내 의료기관 자체가 유럽연합 밖에 있습니다. 유럽경제지역 밖에서 이전받는 자마다 GDPR의 어느 규정에 따라
//! 이전하는지 봅니다.
//!
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제13조 제1항 (f)는 제3국으로의 이전과 적정성 결정 또는 적절한 보호조치, 그
//! 사본을 얻는 방법을 알리도록 합니다. 대한민국에 대하여는 2021년 12월 17일에 적정성 결정이 있었던 것으로 알고
//! 있으며, 다시 다른 나라로 이전하려면 따로 근거가 필요합니다.
//!
//! # 고치는 방법
//! 이전의 `basis`에 제45조(적정성 결정), 제46조(표준계약조항 등의 보호조치), 제49조(예외) 가운데 해당하는 조문을
//! 적습니다. 동의는 `consent`로 충분합니다. 사본을 얻는 곳은 `how`에 적습니다.

use super::basis::is_of;
use crate::fact::{Stated, Word, kinds};
use crate::lint::{Hit, Subject};
use crate::policy::processing::Basis;

/// Countries of the European Economic Area, and Korea, for which nothing has to be named.
const NEEDS_NOTHING: &[&str] = &[
    "at", "be", "bg", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gr", "hr", "hu", "ie", "is",
    "it", "kr", "li", "lt", "lu", "lv", "mt", "nl", "no", "pl", "pt", "ro", "se", "si", "sk",
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let said = subject.policy.cross_border.as_ref().and_then(Stated::said);
    for (slug, it) in said.iter().flat_map(|it| &it.transfers) {
        let is_safe = |basis: &Basis| match basis {
            Basis::Consent => true,
            Basis::Law(it) => ["45", "46", "47", "49"].iter().any(|article| is_of(it, article)),
        };
        if is_third(it.country.as_ref()) && !it.basis.iter().any(is_safe) {
            hits.push(Hit::at(format!("cross_border.transfers.{slug}")).arg("name", slug));
        }
    }
}

/// A country that is not stated may be any; that it is missing is another finding.
fn is_third(country: Option<&Word<kinds::Country>>) -> bool {
    country.and_then(Word::known).is_some_and(|it| !NEEDS_NOTHING.contains(&it))
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn only_countries_outside_need_one() {
        let of = |country: &str| {
            let lines = format!(
                "# clinic.yaml\nregimes: [kr, gdpr]\n# privacy/2027-01-01.yaml\ncross_border:\n  \
                 transfers:\n    cloud: {{ recipient: Cloud, country: {country} }}"
            );
            of_rule("gdpr_transfer_safeguard", &lines)
        };
        insta::assert_debug_snapshot!(of("jp"), @r#"
        [
            "warning cross_border.transfers.cloud at `cloud` name=cloud",
        ]
        "#);
        assert!(of("de").is_empty());
    }
}
