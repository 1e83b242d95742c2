//! Items are processed, and the policy does not say what for.
//!
//! Looks at each activity with items. Where the policy lists its purposes apart from its items, it
//! is found once for the whole policy, and weighs less.
//!
//! # Why
//! Article 30(1)1 of the Personal Information Protection Act asks for the purposes of processing.
//! The drafting guideline (items III.2 and III.3) shows purposes, items and periods side by side: a
//! reader should see which items serve which purpose.
//!
//! # Mend
//! Write `purposes` into the activity that has the `items`. Purposes that stand in an activity of
//! their own belong to the activities whose items serve them.
//!
//! # Example
//! ```yaml before
//! # no processing.membership.purposes
//! ```
//! ```yaml after
//! processing:
//!   membership:
//!     purposes: [website-membership-service]
//! ```
//!
//! # 한국어: 항목을 처리하는 목적이 없다
//! 개인정보 항목이 있는 처리마다 목적이 있는지 봅니다. 목적을 항목과 따로 모아 적은 처리방침에서는 한 번만, 더 가볍게
//! 알립니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제1호는 개인정보의 처리 목적을 적도록 합니다. 작성지침(Ⅲ.2, Ⅲ.3)은 목적, 항목과
//! 보유기간을 나란히 적어 어떤 항목이 어떤 목적에 쓰이는지 알 수 있게 합니다.
//!
//! # 고치는 방법
//! `items`가 있는 처리에 `purposes`를 적습니다. 따로 모아 적은 목적은 그 항목을 쓰는 처리로 옮깁니다.

use crate::lint::{Hit, Subject, lacks};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    lacks::of_activities(
        subject,
        |it| it.purposes.is_empty() && !it.items.is_empty(),
        |it| !it.purposes.is_empty() && it.items.is_empty(),
        hits,
    );
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn purposes_told_apart_are_one_lighter_finding() {
        let lines = "# no processing.membership.purposes\n# no processing.medical-care.purposes\n\
                     processing:\n  all-services: { purposes: [website-membership-service] }";
        insta::assert_debug_snapshot!(of_rule("purpose_missing", lines), @r#"
        [
            "warning processing at `processing` kind=apart known=medical-care, membership",
        ]
        "#);
    }

    #[test]
    fn each_activity_that_has_none() {
        let lines = "# no processing.membership.purposes\n# no processing.medical-care.purposes";
        insta::assert_debug_snapshot!(of_rule("purpose_missing", lines), @r#"
        [
            "error processing.medical-care at `medical-care` kind=each name=medical-care",
            "error processing.membership at `membership` kind=each name=membership",
        ]
        "#);
    }
}
