//! What is processed without consent cannot be told from what is processed with it.
//!
//! Finds activities with items that state no basis, and activities that rest on consent and on a
//! law at once, so that nobody can tell which items need consent. An article that itself speaks of
//! consent, such as 15(1)1 or 23(1)1, is consent and no other law; so is article 50 of the network
//! act, on advertisements. Footage of cameras alone is not looked at.
//!
//! # Why
//! Article 22(3) of the Personal Information Protection Act, since September 15, 2023: the items that
//! are processed without consent, and the legal basis, are published with the policy apart from those
//! processed with consent, or told to the data subject by e-mail and the like. That no consent is
//! needed is for the controller to prove. For a clinic most items are of the first kind: medical
//! records rest on the Medical Service Act.
//!
//! # Mend
//! Write into each activity on what it rests: `basis: consent`, or the articles. Where a part of the
//! items rests on consent, make it an activity of its own.
//!
//! # Example
//! ```yaml before
//! processing:
//!   membership:
//!     basis:
//!       - consent
//!       - { law: personal-information-protection-act, article: "15(1)4" }
//! ```
//! ```yaml after
//! processing:
//!   membership:
//!     basis:
//!       - consent
//!       - { law: personal-information-protection-act, article: "23(1)1" }
//! ```
//!
//! # 한국어: 동의 없이 처리하는 개인정보가 구분되어 있지 않다
//! 처리의 근거를 적지 않은 처리와, 동의와 법령을 함께 근거로 적어 어느 항목이 동의를 받는 것인지 알 수 없는 처리를 찾습니다.
//! 제15조제1항제1호나 제23조제1항제1호처럼 동의를 정한 조문과 광고성 정보의 전송에 관한 「정보통신망 이용촉진 및
//! 정보보호 등에 관한 법률」 제50조는 동의로 봅니다.
//! 영상정보만 처리하는 것은 보지 않습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제22조제3항(2023년 9월 15일 시행)에 따라 동의 없이 처리할 수 있는 개인정보는 그 항목과 처리의 법적
//! 근거를 동의를 받아 처리하는 개인정보와 구분하여 처리방침과 같은 방법으로 공개하거나 전자우편 등으로 정보주체에게 알려야
//! 합니다. 동의 없이 처리할 수 있다는 것은 개인정보처리자가 입증하여야 합니다. 의료기관이 처리하는 항목은 「의료법」에 따른
//! 진료기록을 비롯하여 대부분 동의 없이 처리하는 것입니다.
//!
//! # 고치는 방법
//! 처리마다 근거를 적습니다: `basis: consent` 또는 법령의 조문. 항목의 일부만 동의를 받는다면 그 항목을 별도의 처리로 나눕니다.

use crate::fact::{Citation, Slug};
use crate::lint::{Hit, Subject};
use crate::policy::processing::Activity;

/// Articles of the act by which consent is a basis. The articles of 22 and 22-2 say how it is given.
const OF_CONSENT: &[&str] = &["15(1)1", "17(1)1", "18(2)1", "23(1)1", "24(1)1", "28-8(1)1"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let activities: Vec<(&Slug, &Activity)> =
        subject.activities().filter(|(_, it)| !it.items.is_empty() && !is_footage(it)).collect();
    // Where nothing is stated at all, it is one flaw of the policy.
    if !activities.is_empty() && activities.iter().all(|(_, it)| it.basis.is_empty()) {
        let names: Vec<&str> = activities.iter().map(|(slug, _)| slug.as_str()).collect();
        let hit = Hit::at("processing").arg("kind", "nowhere").arg("known", names.join(", "));
        hits.push(hit);
        return;
    }
    for (slug, activity) in activities {
        if let Some(kind) = flaw(activity) {
            let path = format!("processing.{slug}.basis");
            hits.push(Hit::at(path).arg("kind", kind).arg("name", slug));
        }
    }
}

/// What is wrong with the basis of an activity.
fn flaw(activity: &Activity) -> Option<&'static str> {
    let by_law = activity.citations().any(|it| !is_of_consent(it));
    let by_consent = activity.is_by_consent() || activity.citations().any(is_of_consent);
    match (by_law, by_consent) {
        (false, false) => Some("unstated"),
        (true, true) => Some("mixed"),
        // The page would list it among what is processed without consent.
        (false, true) if !activity.is_by_consent() => Some("article"),
        _ => None,
    }
}

/// Article 58(2) exempts what cameras in open places process from articles 15 and 22.
fn is_footage(activity: &Activity) -> bool {
    activity.items.all().all(|it| it.known() == Some("cctv-footage"))
}

fn is_of_consent(citation: &Citation) -> bool {
    let article = citation.article.as_ref().map(ToString::to_string).unwrap_or_default();
    let is_how = article.starts_with("22(") || article.starts_with("22-2") || article == "22";
    match citation.law.known() {
        Some("personal-information-protection-act") => {
            is_how || OF_CONSENT.contains(&article.as_str())
        }
        // Advertisements are sent on prior consent.
        Some("network-act") => article == "50" || article.starts_with("50("),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn what_can_be_wrong_with_a_basis() {
        let of = |lines| of_rule("no_consent_split", lines);
        insta::assert_debug_snapshot!(of("# no processing.membership.basis"), @r#"
        [
            "error processing.membership.basis at `membership` kind=unstated name=membership",
        ]
        "#);
        let article = "processing:\n  membership:\n    basis: \
                       { law: personal-information-protection-act, article: \"15(1)1\" }";
        insta::assert_debug_snapshot!(of(article), @r#"
        [
            "error processing.membership.basis at `basis` kind=article name=membership",
        ]
        "#);
        let mixed = "processing:\n  medical-care:\n    basis:\n      - consent\n      \
                     - { law: medical-service-act, article: \"22(1)\" }";
        insta::assert_debug_snapshot!(of(mixed), @r#"
        [
            "error processing.medical-care.basis at `basis` kind=mixed name=medical-care",
        ]
        "#);
    }

    #[test]
    fn a_policy_that_states_no_basis_is_found_once() {
        let lines = "# no processing.membership.basis\n# no processing.medical-care.basis";
        insta::assert_debug_snapshot!(of_rule("no_consent_split", lines), @r#"
        [
            "error processing at `processing` kind=nowhere known=medical-care, membership",
        ]
        "#);
    }

    #[test]
    fn footage_and_advertisements() {
        let footage = "processing: { camera-operation: { items: { required: [cctv-footage] } } }";
        assert!(of_rule("no_consent_split", footage).is_empty());
        let advertisements = "processing: { membership: { basis: [consent, { law: network-act, article: \"50(1)\" }] } }";
        assert!(of_rule("no_consent_split", advertisements).is_empty());
    }

    #[test]
    fn purposes_without_items_need_no_basis() {
        let lines = "processing:\n  inquiries: { purposes: [inquiry-handling] }";
        assert!(of_rule("no_consent_split", lines).is_empty());
    }
}
