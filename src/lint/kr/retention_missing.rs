//! Items are processed, and the policy does not say for how long.
//!
//! Looks at each activity with items. Where the policy lists periods apart from the items, it is
//! found once for the whole policy, and weighs less.
//!
//! # Why
//! Article 30(1)2 of the Personal Information Protection Act asks for the period of processing and
//! retention. A sentence such as "destroyed when the purpose is achieved" states no period (drafting
//! guideline, item III.5).
//!
//! # Mend
//! Write `retention` into the activity: a period (`years: 1`), an event (`until: …`), a record that
//! a law orders to be kept (`record: …`), or the criteria in your own words (`text`).
//!
//! # Example
//! ```yaml before
//! # no processing.membership.retention
//! ```
//! ```yaml after
//! processing:
//!   membership:
//!     retention: { until: membership-ends }
//! ```
//!
//! # 한국어: 보유기간을 적지 않은 처리가 있다
//! 개인정보 항목이 있는 처리마다 보유기간이 있는지 봅니다. 기간을 항목과 따로 모아 적은 처리방침에서는 한 번만, 더 가볍게
//! 알립니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제2호는 개인정보의 처리 및 보유 기간을 적도록 합니다. ‘목적을 달성하면 파기합니다’라는
//! 문장은 기간을 적은 것이 아닙니다(작성지침 Ⅲ.5).
//!
//! # 고치는 방법
//! 그 처리에 `retention`을 적습니다: 기간(`years: 1`), 기간이 끝나는 때(`until: …`), 법령에 따라 보존하는 기록(`record: …`),
//! 또는 기간을 정하는 기준을 직접 적은 글(`text`).

use crate::lint::{Hit, Subject, lacks};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    lacks::of_activities(
        subject,
        |it| it.retention.is_empty() && !it.items.is_empty(),
        |it| !it.retention.is_empty() && it.items.is_empty(),
        hits,
    );
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn each_activity_with_items() {
        let lines = "# no processing.membership.retention\n\
                     processing:\n  inquiries: { purposes: [inquiry-handling] }";
        insta::assert_debug_snapshot!(of_rule("retention_missing", lines), @r#"
        [
            "error processing.membership at `membership` kind=each name=membership",
        ]
        "#);
    }

    #[test]
    fn periods_told_apart_are_one_lighter_finding() {
        let lines = "# no processing.membership.retention\n\
                     processing:\n  surveys-and-events: { retention: { until: survey-or-event-ends } }";
        insta::assert_debug_snapshot!(of_rule("retention_missing", lines), @r#"
        [
            "warning processing at `processing` kind=apart known=membership",
        ]
        "#);
    }
}
