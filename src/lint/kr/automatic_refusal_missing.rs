//! The policy does not say how to refuse cookies.
//!
//! That one has the right to refuse them tells no way. A choice in the browser ("refuse all cookies")
//! is a way, but the guideline also has the steps told for the browsers of today: without any, it is
//! found too, and weighs less.
//!
//! # Why
//! Article 30(1)7 of the Personal Information Protection Act asks for the matters of refusing devices
//! that collect automatically; the drafting guideline (item III.14) for the steps by browser.
//!
//! # Mend
//! Add `choices` and `browsers`, such as `browsers: [chrome, edge, safari-ios, samsung-internet]`.
//! gongji knows the steps.
//!
//! # Example
//! ```yaml before
//! # no automatic_collection.choices
//! # no automatic_collection.browsers
//! automatic_collection: { statements: [right-to-refuse-cookies] }
//! ```
//! ```yaml after
//! automatic_collection: { statements: [right-to-refuse-cookies] }
//! ```
//!
//! # 한국어: 쿠키를 거부하는 방법이 없다
//! 거부할 권리가 있다고만 적어서는 방법을 알 수 없습니다. ‘모든 쿠키의 저장을 거부’와 같은 선택은 방법이지만, 작성지침은 지금
//! 쓰이는 브라우저마다 설정 방법도 적게 하므로 하나도 없으면 더 가볍게 알립니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제7호는 개인정보를 자동으로 수집하는 장치의 거부에 관한 사항을, 작성지침(Ⅲ.14)은 브라우저별
//! 설정 방법을 적도록 합니다.
//!
//! # 고치는 방법
//! `choices`와 `browsers`를 적습니다. 예를 들어 `browsers: [chrome, edge, safari-ios, samsung-internet]`이라고 적으면 설정 방법은
//! gongji가 적어 줍니다.

use crate::diag::Severity;
use crate::fact::{Stated, Word};
use crate::lint::words::{has, own, texts};
use crate::lint::{Hit, Subject};
use crate::policy::automatic_collection::AutomaticCollection;

/// Choices by which something is refused.
const REFUSALS: &[&str] = &[
    "refuse-all-cookies",
    "block-third-party-cookies",
    "delete-stored-cookies",
    "private-browsing",
    "reset-advertising-identifier",
];

/// Devices that are not refused in a browser.
const OUTSIDE_BROWSERS: &[&str] =
    &["web-logs", "software-development-kits", "advertising-identifier"];

/// What own sentences that tell a way speak of.
const OF_REFUSING: &[&str] =
    &["거부", "차단", "삭제", "refus", "block", "reject", "opt out", "delet"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let facts = subject.policy.automatic_collection.as_ref().and_then(Stated::said);
    let Some(facts) = facts else { return };
    let is_told = tells_in_own_words(facts);
    if !facts.browsers.is_empty() || is_told {
        return;
    }
    if !has_choice(facts) {
        hits.push(Hit::at("automatic_collection").arg("kind", "refusal"));
    } else if is_in_browsers(facts) {
        let hit = Hit::at("automatic_collection.browsers").arg("kind", "steps");
        hits.push(hit.at_most(Severity::Warning));
    }
}

fn has_choice(facts: &AutomaticCollection) -> bool {
    let is_refusal = |it: &Word<_>| it.known().is_none_or(|word| REFUSALS.contains(&word));
    facts.choices.iter().any(is_refusal)
        || has(&facts.statements, "cookies-blocked-in-browser-settings")
}

fn is_in_browsers(facts: &AutomaticCollection) -> bool {
    let is_outside = |it: &Word<_>| it.known().is_some_and(|it| OUTSIDE_BROWSERS.contains(&it));
    facts.devices.is_empty() || !facts.devices.iter().all(is_outside)
}

fn tells_in_own_words(facts: &AutomaticCollection) -> bool {
    own(&facts.statements).flat_map(|(_, text)| texts(text)).any(|text| {
        let text = text.to_lowercase();
        OF_REFUSING.iter().any(|it| text.contains(it))
    })
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    const CODE: &str = "automatic_refusal_missing";

    #[test]
    fn no_way_and_no_steps() {
        let lines = "# no automatic_collection.browsers\n\
                     automatic_collection: { choices: [allow-all-cookies] }";
        insta::assert_debug_snapshot!(of_rule(CODE, lines), @r#"
        [
            "error automatic_collection at `automatic_collection` kind=refusal",
        ]
        "#);
        insta::assert_debug_snapshot!(of_rule(CODE, "# no automatic_collection.browsers"), @r#"
        [
            "warning automatic_collection.browsers at `automatic_collection` kind=steps",
        ]
        "#);
    }

    #[test]
    fn own_words_and_devices_outside_browsers() {
        let lines = "# no automatic_collection.browsers\n# no automatic_collection.choices\n\
                     automatic_collection:\n  statements: [{ ko: 브라우저 설정에서 쿠키를 거부할 수 있습니다., en: Cookies can be refused. }]";
        assert!(of_rule(CODE, lines).is_empty());
        let lines = "# no automatic_collection.browsers\n\
                     automatic_collection:\n  devices: [advertising-identifier]\n  choices: [reset-advertising-identifier]";
        assert!(of_rule(CODE, lines).is_empty());
    }
}
