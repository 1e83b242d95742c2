//! An activity does not say which items are processed.
//!
//! Where the policy lists its items apart from its purposes, it is found once for the whole policy,
//! and weighs less.
//!
//! # Why
//! Article 31(1)1 of the Enforcement Decree of the Personal Information Protection Act asks for the
//! items that are processed. The drafting guideline (item III.3) shows them beside the purpose that
//! they serve.
//!
//! # Mend
//! Write `items` into the activity: `required`, `optional`, `sensitive` and `automatic`.
//!
//! # Example
//! ```yaml before
//! # no processing.membership.items
//! ```
//! ```yaml after
//! processing:
//!   membership:
//!     items: { required: [login-id, password], automatic: [access-logs] }
//! ```
//!
//! # 한국어: 처리하는 항목을 적지 않은 처리가 있다
//! 항목을 목적과 따로 모아 적은 처리방침에서는 한 번만, 더 가볍게 알립니다.
//!
//! # 이유
//! 「개인정보 보호법 시행령」 제31조제1항제1호는 처리하는 개인정보의 항목을 적도록 합니다. 작성지침(Ⅲ.3)은 항목을 그 목적과
//! 나란히 적습니다.
//!
//! # 고치는 방법
//! 그 처리에 `items`를 적습니다: `required`(필수), `optional`(선택), `sensitive`(민감정보), `automatic`(자동 생성).

use crate::lint::{Hit, Subject, lacks};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    lacks::of_activities(
        subject,
        |it| it.items.is_empty(),
        |it| !it.items.is_empty() && it.purposes.is_empty(),
        hits,
    );
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn items_told_apart_are_one_lighter_finding() {
        let lines = "# no processing.medical-care.purposes\n# no processing.membership.items";
        insta::assert_debug_snapshot!(of_rule("items_missing", lines), @r#"
        [
            "warning processing at `processing` kind=apart known=membership",
        ]
        "#);
    }

    #[test]
    fn each_activity_without_items() {
        let lines = "# no processing.membership.items";
        insta::assert_debug_snapshot!(of_rule("items_missing", lines), @r#"
        [
            "error processing.membership at `membership` kind=each name=membership",
        ]
        "#);
    }
}
