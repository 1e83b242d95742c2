//! Whether there are automated decisions is not said, or not how they are made.
//!
//! # Why
//! Article 13(2)(f) of the GDPR: the existence of automated decision-making, and then meaningful
//! information about the logic involved, the significance and the consequences. Where there is
//! none, nothing has to be said; so a section that is left out is only a warning.
//!
//! # Mend
//! Say `automated_decisions: none`, or state each decision with its `criteria`.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! # no automated_decisions
//! ```
//! ```yaml after
//! # clinic.yaml
//! regimes: [kr, gdpr]
//! # privacy/2027-01-01.yaml
//! automated_decisions: none
//! ```
//!
//! # 한국어: 자동화된 결정이 있는지 또는 어떻게 하는지 적지 않았다
//! # 이유
//! 유럽연합 일반 개인정보 보호법(GDPR) 제13조 제2항 (f)는 자동화된 의사결정이 있으면 그 사실과 논리, 의의 및 예상되는
//! 결과를 알리도록 합니다. 없으면 적지 않아도 되므로, 아무 말이 없는 것은 경고에 그칩니다.
//!
//! # 고치는 방법
//! `automated_decisions: none`이라고 적거나, 결정마다 `criteria`를 적습니다.

use crate::diag::Severity;
use crate::fact::Stated;
use crate::lint::{Hit, Subject};
use crate::policy::State;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    if subject.state("automated_decisions") == State::LeftOut {
        let hit = Hit::at("automated_decisions").arg("kind", "left-out");
        hits.push(hit.at_most(Severity::Warning));
    }
    let said = subject.policy.automated_decisions.as_ref().and_then(Stated::said);
    for (slug, it) in said.iter().flat_map(|it| &it.decisions) {
        if it.criteria.is_none() {
            let hit = Hit::at(format!("automated_decisions.decisions.{slug}"));
            hits.push(hit.arg("kind", "criteria").arg("name", slug));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn a_decision_without_its_logic() {
        let lines = "# clinic.yaml\nregimes: [kr, gdpr]\n# privacy/2027-01-01.yaml\n\
                     automated_decisions: { decisions: { triage: { purpose: statutory-duty } } }";
        insta::assert_debug_snapshot!(of_rule("gdpr_automated_decisions_undeclared", lines), @r#"
        [
            "error automated_decisions.decisions.triage at `triage` kind=criteria name=triage",
        ]
        "#);
    }
}
