//! A kind of measure of safety is missing.
//!
//! The section has to tell managerial, technical and physical measures.
//!
//! # Why
//! Article 31(1)3 of the Enforcement Decree of the Personal Information Protection Act asks for the
//! measures that ensure safety; the drafting guideline (item III.11) has them told as managerial,
//! technical and physical ones.
//!
//! # Mend
//! Add the measures that are taken to `safeguards.managerial`, `technical` or `physical`. Only what is
//! really done belongs there.
//!
//! # Example
//! ```yaml before
//! # no safeguards.physical
//! ```
//! ```yaml after
//! safeguards:
//!   physical: [physical-access-control]
//! ```
//!
//! # 한국어: 안전성 확보조치의 한 종류가 빠져 있다
//! 관리적 조치, 기술적 조치, 물리적 조치가 모두 있어야 합니다.
//!
//! # 이유
//! 「개인정보 보호법 시행령」 제31조제1항제3호는 개인정보의 안전성 확보조치에 관한 사항을 적도록 합니다. 작성지침(Ⅲ.11)은 이를
//! 관리적·기술적·물리적 조치로 나누어 적게 합니다.
//!
//! # 고치는 방법
//! `safeguards.managerial`(관리적), `technical`(기술적), `physical`(물리적)에 하고 있는 조치를 적습니다. 실제로 하고 있는 것만
//! 적습니다.

use crate::diag::Severity;
use crate::fact::Stated;
use crate::lint::lacks::lacks;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(facts) = subject.policy.safeguards.as_ref().and_then(Stated::said) else { return };
    let parts = [
        ("managerial", !facts.managerial.is_empty()),
        ("technical", !facts.technical.is_empty()),
        ("physical", !facts.physical.is_empty()),
    ];
    let Some(missing) = lacks(&parts) else { return };
    // The decree asks for the measures; that there are three kinds is a matter of the guideline.
    let says_nothing = parts.iter().all(|it| !it.1) && facts.statements.is_empty();
    let weight = if says_nothing { Severity::Error } else { Severity::Warning };
    hits.push(Hit::at("safeguards").arg("known", missing).at_most(weight));
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn one_kind_and_all() {
        let of = |lines| of_rule("safeguards_incomplete", lines);
        insta::assert_debug_snapshot!(of("# no safeguards.managerial\n# no safeguards.physical"), @r#"
        [
            "warning safeguards at `safeguards` known=managerial, physical",
        ]
        "#);
        insta::assert_debug_snapshot!(of("# no safeguards\nsafeguards: {}"), @r#"
        [
            "error safeguards at `safeguards` known=managerial, technical, physical",
        ]
        "#);
    }
}
