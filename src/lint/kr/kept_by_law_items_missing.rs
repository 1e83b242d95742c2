//! A record kept by law is listed without its items.
//!
//! # Why
//! Article 30(1)3-2 of the Personal Information Protection Act: where information has to be kept
//! instead of being destroyed, the policy states the ground and the items that are kept.
//!
//! # Mend
//! Write the items that are kept into the entry of `kept_by_law`. A record that is not in fact kept
//! is better taken out.
//!
//! # Example
//! ```yaml before
//! kept_by_law:
//!   - { record: medical-chart }
//! ```
//! ```yaml after
//! kept_by_law:
//!   - { record: medical-chart, items: [name, medical-information] }
//! ```
//!
//! # 한국어: 법령에 따라 보존하는 기록에 항목이 없다
//! # 이유
//! 「개인정보 보호법」 제30조제1항제3호의2에 따라 개인정보를 파기하지 않고 보존하여야 하는 경우에는 보존 근거와 보존하는
//! 개인정보 항목을 처리방침에 적어야 합니다.
//!
//! # 고치는 방법
//! `kept_by_law`의 그 기록에 보존하는 `items`를 적습니다. 실제로 보존하지 않는 기록이면 목록에서 뺍니다.

use crate::lint::lacks::{step, written};
use crate::lint::words::has;
use crate::lint::{Hit, Subject};

/// What a policy says of a record that it does not keep at all.
const NOT_KEPT: &str = "preservation-by-law-not-applied-to-current-services";

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (at, kept) in subject.policy.kept_by_law.iter().enumerate() {
        if kept.items.is_empty() && !has(&kept.statements, NOT_KEPT) {
            let path = format!("kept_by_law.{}", step(&kept.record, at));
            hits.push(Hit::at(path).arg("name", written(&kept.record)));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn each_record_that_is_kept() {
        let lines = "kept_by_law:\n\
                     \x20 - { record: contract }\n\
                     \x20 - { record: { ko: 상담 기록, en: consultation records } }\n\
                     \x20 - { record: dispute, statements: [preservation-by-law-not-applied-to-current-services] }";
        insta::assert_debug_snapshot!(of_rule("kept_by_law_items_missing", lines), @r#"
        [
            "error kept_by_law.contract at `record: contract\n  ` name=contract",
            "error kept_by_law.1 at `record:\n      ko: 상담 기록\n      en: consultation records\n  ` name=상담 기록",
        ]
        "#);
    }
}
