//! What collects automatically, what for, or what follows from refusing it, is not told.
//!
//! # Why
//! Article 30(1)7 of the Personal Information Protection Act asks for the installation and operation of
//! devices that collect automatically. The drafting guideline (item III.14) has the policy tell which
//! they are, what they are used for, and what follows from refusing them.
//!
//! # Mend
//! Write `devices`, `purposes` and `effects`.
//!
//! # Example
//! ```yaml before
//! # no automatic_collection.purposes
//! ```
//! ```yaml after
//! automatic_collection:
//!   purposes: [visit-pattern-analysis]
//! ```
//!
//! # 한국어: 자동 수집 장치의 종류, 목적이나 거부의 영향이 빠져 있다
//! # 이유
//! 「개인정보 보호법」 제30조제1항제7호는 개인정보를 자동으로 수집하는 장치의 설치·운영에 관한 사항을 적도록 합니다.
//! 작성지침(Ⅲ.14)은 어떤 장치를 무슨 목적으로 쓰는지와 거부하면 어떻게 되는지를 적게 합니다.
//!
//! # 고치는 방법
//! `devices`(장치), `purposes`(목적), `effects`(거부의 영향)를 적습니다.

use crate::diag::Severity;
use crate::fact::Stated;
use crate::lint::lacks::lacks;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let facts = subject.policy.automatic_collection.as_ref().and_then(Stated::said);
    let Some(facts) = facts else { return };
    let missing = lacks(&[
        ("devices", !facts.devices.is_empty()),
        ("purposes", !facts.purposes.is_empty()),
        ("effects", !facts.effects.is_empty()),
    ]);
    if let Some(missing) = missing {
        // What follows from refusing is no matter of the installation or the refusal itself.
        let weight = if missing == "effects" { Severity::Note } else { Severity::Warning };
        hits.push(Hit::at("automatic_collection").arg("known", missing).at_most(weight));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn effects_alone_weigh_least() {
        let of = |lines| of_rule("automatic_collection_particulars", lines);
        insta::assert_debug_snapshot!(of("# no automatic_collection.effects"), @r#"
        [
            "note automatic_collection at `automatic_collection` known=effects",
        ]
        "#);
        insta::assert_debug_snapshot!(of("# no automatic_collection.devices\n# no automatic_collection.effects"), @r#"
        [
            "warning automatic_collection at `automatic_collection` known=devices, effects",
        ]
        "#);
    }
}
