//! The processing of pseudonymized information is not told in full.
//!
//! # Why
//! Article 30(1)4-2 of the Personal Information Protection Act asks for the matters of processing
//! pseudonymized information. The drafting guideline (item III.13) names six: purpose, period,
//! provision to third parties, entrustment, items, and measures of safety under article 28-4.
//!
//! # Mend
//! Write what is missing. Where nothing is provided or entrusted, say so: `provision: none`,
//! `entrustment: none`.
//!
//! # Example
//! ```yaml before
//! pseudonymized:
//!   uses:
//!     research: { purposes: [scientific-research], items: [age, test-records] }
//!   provision: none
//!   entrustment: none
//!   safeguards: [separation-of-additional-information]
//! ```
//! ```yaml after
//! pseudonymized:
//!   uses:
//!     research: { purposes: [scientific-research], items: [age, test-records], retention: { years: 3 } }
//!   provision: none
//!   entrustment: none
//!   safeguards: [separation-of-additional-information]
//! ```
//!
//! # 한국어: 가명정보 처리에 관한 사항이 빠져 있다
//! # 이유
//! 「개인정보 보호법」 제30조제1항제4호의2는 가명정보의 처리 등에 관한 사항을 적도록 합니다. 작성지침(Ⅲ.13)은 처리 목적, 처리 및
//! 보유 기간, 제3자 제공, 처리의 위탁, 항목, 제28조의4에 따른 안전성 확보조치의 여섯 가지를 듭니다.
//!
//! # 고치는 방법
//! 빠진 것을 적습니다. 제공하거나 위탁하지 않으면 `provision: none`, `entrustment: none`이라고 적습니다.

use crate::diag::Severity;
use crate::fact::Stated;
use crate::lint::lacks::lacks;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(facts) = subject.policy.pseudonymized.as_ref().and_then(Stated::said) else { return };
    let missing = lacks(&[
        ("uses", !facts.uses.is_empty()),
        ("provision", facts.provision.is_some()),
        ("entrustment", facts.entrustment.is_some()),
        ("safeguards", !facts.safeguards.is_empty()),
    ]);
    if let Some(missing) = missing {
        // The act does not say which matters; only a section without any use leaves all of them out.
        let weight = if facts.uses.is_empty() { Severity::Error } else { Severity::Warning };
        let hit = Hit::at("pseudonymized").arg("kind", "section");
        hits.push(hit.arg("known", missing).at_most(weight));
    }
    for (slug, it) in &facts.uses {
        let missing = lacks(&[
            ("purposes", !it.purposes.is_empty()),
            ("items", !it.items.is_empty()),
            ("retention", !it.retention.is_empty()),
        ]);
        if let Some(missing) = missing {
            let hit = Hit::at(format!("pseudonymized.uses.{slug}")).arg("kind", "use");
            hits.push(hit.arg("name", slug).arg("known", missing).at_most(Severity::Warning));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn the_section_and_each_use() {
        let of = |lines| of_rule("pseudonymized_particulars", lines);
        let lines = "pseudonymized:\n  uses:\n    research: { items: [age] }\n  provision: none";
        insta::assert_debug_snapshot!(of(lines), @r#"
        [
            "warning pseudonymized at `pseudonymized` kind=section known=entrustment, safeguards",
            "warning pseudonymized.uses.research at `research` kind=use name=research known=purposes, retention",
        ]
        "#);
        insta::assert_debug_snapshot!(of("pseudonymized: {}"), @r#"
        [
            "error pseudonymized at `pseudonymized` kind=section known=uses, provision, entrustment, safeguards",
        ]
        "#);
    }
}
