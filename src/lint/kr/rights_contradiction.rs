//! A way to make a request is both accepted and not accepted.
//!
//! A channel is among those that are accepted and among those that are not; or everything but a
//! visit is turned away, while another channel or a menu of the website is offered.
//!
//! # Why
//! Article 30(1)5 of the Personal Information Protection Act: a policy tells how the rights are
//! exercised. A data subject who reads both cannot know whether the request will be taken; and a
//! request may not be harder than the collection was (article 38(4)).
//!
//! # Mend
//! Take what is accepted out of `not_accepted`, and the sentence that says otherwise out of
//! `statements`.
//!
//! # Example
//! ```yaml before
//! rights:
//!   not_accepted: [phone]
//! ```
//! ```yaml after
//! rights:
//!   not_accepted: [fax]
//! ```
//!
//! # 한국어: 같은 방법을 받는다고도 하고 받지 않는다고도 한다
//! 권리 행사를 접수하는 방법과 접수하지 않는 방법에 같은 것이 있거나, 방문만 받는다고 하면서 다른 방법이나 홈페이지
//! 메뉴를 안내하는 경우를 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제5호에 따라 처리방침에는 권리를 행사하는 방법을 적어야 합니다. 두 가지를 다 읽은
//! 정보주체는 요구가 접수되는지 알 수 없습니다. 요구의 절차는 수집의 절차보다 어렵지 않아야 합니다(제38조제4항).
//!
//! # 고치는 방법
//! 접수하는 방법을 `not_accepted`에서 빼고, 반대로 말하는 문장을 `statements`에서 뺍니다.

use crate::fact::Stated;
use crate::lint::words::{has, placed};
use crate::lint::{Hit, Subject};
use crate::policy::rights::Rights;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(rights) = subject.policy.rights.as_ref().and_then(Stated::said) else { return };
    let open = accepted(rights);
    for (path, it) in placed("rights.not_accepted", &rights.not_accepted) {
        let Some(word) = it.known() else { continue };
        let against: Vec<&str> = match word {
            "other-than-visit" => open.iter().copied().filter(|it| *it != "visit").collect(),
            word => open.iter().copied().filter(|it| *it == word).collect(),
        };
        if !against.is_empty() {
            hits.push(Hit::at(path).arg("value", word).arg("known", against.join(", ")));
        }
    }
    // The same said in a sentence.
    let only_visits = "visit-only-to-protect-personal-information";
    let others: Vec<&str> = open.into_iter().filter(|it| *it != "visit").collect();
    if hits.is_empty() && has(&rights.statements, only_visits) && !others.is_empty() {
        let hit = Hit::at(format!("rights.statements.{only_visits}"));
        hits.push(hit.arg("value", only_visits).arg("known", others.join(", ")));
    }
}

/// The ways that are offered, to exercise rights or to withdraw consent; a menu is the website.
fn accepted(rights: &Rights) -> Vec<&str> {
    let withdrawal = rights.withdrawal.as_ref();
    let more = withdrawal.into_iter().flat_map(|it| &it.channels);
    let mut all: Vec<&str> = Vec::new();
    for word in rights.channels.iter().chain(more).filter_map(|it| it.known()) {
        if !all.contains(&word) {
            all.push(word);
        }
    }
    let has_menu =
        !rights.website.is_empty() || withdrawal.is_some_and(|it| !it.website.is_empty());
    if has_menu && !all.contains(&"website") {
        all.push("website");
    }
    all
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    #[test]
    fn a_menu_is_the_website() {
        let lines = "rights:\n  channels: [visit]\n  not_accepted: [website]\n  \
                     withdrawal: { website: [withdraw-membership] }";
        insta::assert_debug_snapshot!(of_rule("rights_contradiction", lines), @r#"
        [
            "warning rights.not_accepted.website at `website` value=website known=website",
        ]
        "#);
    }

    #[test]
    fn only_visits_means_nothing_else() {
        let lines = "rights:\n  channels: [visit, phone]\n  \
                     statements: [visit-only-to-protect-personal-information]";
        insta::assert_debug_snapshot!(of_rule("rights_contradiction", lines), @r#"
        [
            "warning rights.statements.visit-only-to-protect-personal-information at `visit-only-to-protect-personal-information` value=visit-only-to-protect-personal-information known=phone",
        ]
        "#);
        let lines = "rights: { channels: [visit], not_accepted: [other-than-visit, phone], \
                     statements: [visit-only-to-protect-personal-information] }";
        assert!(of_rule("rights_contradiction", lines).is_empty());
    }

    #[test]
    fn a_clinic_that_only_accepts_visits_has_a_button_to_leave() {
        let found = in_sample("rights_contradiction", "we-want-clinic", "2015-08-31");
        insta::assert_debug_snapshot!(found, @r#"
        [
            "warning rights.not_accepted.other-than-visit at `other-than-visit` value=other-than-visit known=website",
        ]
        "#);
        for version in ["2027-01-01", "2027-03-09"] {
            assert!(in_sample("rights_contradiction", "we-want-clinic", version).is_empty());
        }
    }
}
