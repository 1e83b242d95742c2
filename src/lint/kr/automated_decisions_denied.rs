//! Automated decisions are denied or passed over, though other facts speak of them.
//!
//! The policy says nothing of automated decisions, but grants the right to refuse them or to have
//! them explained; or it says that there are none, and a purpose or a task is such a decision.
//!
//! # Why
//! Article 37-2(4) of the Personal Information Protection Act and article 44-4 of its Enforcement
//! Decree: the criteria and procedure of fully automated decisions, and how personal information is
//! processed for them, are published. A right without the decision that it is about helps nobody.
//!
//! # Mend
//! State `automated_decisions` with each decision; or say `none`.
//!
//! # Example
//! ```yaml before
//! # no automated_decisions
//! rights:
//!   rights: [access, correction, erasure, suspension, consent-withdrawal, automated-decision-refusal]
//! ```
//! ```yaml after
//! automated_decisions: none
//! rights:
//!   rights: [access, correction, erasure, suspension, consent-withdrawal, automated-decision-refusal]
//! ```
//!
//! # 한국어: 자동화된 결정에 대한 권리가 있는데 어떤 결정인지 적지 않았다
//! 자동화된 결정에 관하여 아무 말이 없으면서 이를 거부하거나 설명을 요구할 권리를 두었거나, 자동화된 결정을 하지
//! 않는다면서 처리 목적이나 위탁업무에 그런 결정이 적혀 있는 경우를 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제37조의2제4항과 같은 법 시행령 제44조의4에 따라 완전히 자동화된 결정의 기준과 절차,
//! 개인정보가 처리되는 방식을 공개하여야 합니다. 어떤 결정에 관한 것인지 모르는 권리는 행사할 수 없습니다.
//!
//! # 고치는 방법
//! `automated_decisions`에 결정마다 적습니다. 그런 결정을 하지 않으면 `none`이라고 적습니다.

use super::denied::{Sign, denied, shown};
use crate::fact::{Kind, Stated, Word};
use crate::lint::words::{named, placed, purposes_of};
use crate::lint::{Hit, Subject};
use crate::policy::State;

/// What such decisions are called.
const NAMES: &[&str] =
    &["자동화된 결정", "자동 심사", "자동 결정", "automated decision", "automated decisions"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    hits.extend(denied(subject, "automated_decisions", &signs(subject)));
}

pub(super) fn signs(subject: &Subject<'_>) -> Vec<Sign> {
    let policy = subject.policy;
    let mut signs = Vec::new();
    for (slug, it) in subject.activities() {
        signs.extend(own(purposes_of(slug, &it.purposes)));
    }
    if let Some(it) = policy.entrustment.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.parties {
            signs.extend(own(placed(&format!("entrustment.parties.{slug}.tasks"), &it.tasks)));
        }
    }
    // Who says that there are none may grant the right all the same.
    let rights = policy.rights.as_ref().and_then(Stated::said);
    if let Some(it) = rights.filter(|_| subject.state("automated_decisions") == State::LeftOut) {
        let about_them = placed("rights.rights", &it.rights).into_iter();
        let about_them = about_them
            .filter(|(_, it)| it.known().is_some_and(|it| it.starts_with("automated-decision-")));
        signs.extend(about_them.map(|(path, it)| Sign::likely(path, shown(it))));
    }
    signs
}

fn own<K: Kind>(words: Vec<(String, &Word<K>)>) -> Vec<Sign> {
    let sign = |(path, it): (String, &Word<K>)| match it {
        Word::Own(text) => named(text, NAMES).map(|name| Sign::likely(path, name)),
        Word::Known(..) => None,
    };
    words.into_iter().filter_map(sign).collect()
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn a_purpose_may_be_such_a_decision() {
        let lines =
            "processing:\n  membership:\n    purposes: [{ ko: 지원자 자동 심사, en: screening }]";
        insta::assert_debug_snapshot!(of_rule("automated_decisions_denied", lines), @r#"
        [
            "warning automated_decisions at `none` kind=none known=자동 심사",
        ]
        "#);
        let lines = "# no automated_decisions";
        assert!(of_rule("automated_decisions_denied", lines).is_empty());
    }
}
