//! What is kept because a law orders it is not in the list of such records.
//!
//! Looks at activities whose retention is a statutory record (`record: …`) or a law (`laws: …`), and
//! for the same record or law in `kept_by_law`. Periods that a law sets as the longest, such as that
//! of camera footage, are no orders to keep.
//!
//! # Why
//! Article 30(1)3-2 of the Personal Information Protection Act: where information has to be kept
//! instead of being destroyed, the policy states the ground for it and the items that are kept.
//!
//! # Mend
//! Add the record with its items to `kept_by_law`.
//!
//! # Example
//! ```yaml before
//! # no kept_by_law
//! ```
//! ```yaml after
//! kept_by_law:
//!   - { record: medical-chart, items: [name, address, medical-information] }
//! ```
//!
//! # 한국어: 법령에 따라 보존하는 기록이 목록에 없다
//! 보유기간을 법령에 따른 기록(`record: …`)이나 법령(`laws: …`)으로 적은 처리를 보고, 같은 기록이나 법령이 `kept_by_law`에
//! 있는지 봅니다. 영상정보의 보관기간처럼 가장 긴 기간을 정한 것은 보존 의무가 아니므로 보지 않습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제3호의2에 따라 개인정보를 파기하지 않고 보존하여야 하는 경우에는 보존 근거와 보존하는
//! 개인정보 항목을 처리방침에 적어야 합니다.
//!
//! # 고치는 방법
//! `kept_by_law`에 그 기록을 항목과 함께 적습니다.

use crate::fact::{Citation, Word, kinds};
use crate::law::{PeriodKind, Record};
use crate::lint::lacks::written;
use crate::lint::{Hit, Subject};
use crate::policy::retention::{KeptByLaw, Rule};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let kept = &subject.policy.kept_by_law;
    for (slug, activity) in subject.activities() {
        for rule in activity.retention.iter() {
            let missing = match rule {
                Rule::Record(record) => {
                    let is_order = is_order(record, subject);
                    let is_listed = kept.iter().any(|it| it.record == *record);
                    (is_order && !is_listed).then(|| written(record))
                }
                Rule::Laws(laws) => {
                    let acts: Vec<&str> = laws.iter().map(|it| act(it, subject)).collect();
                    let is_listed = kept.iter().any(|it| rests_on(it, &acts, subject));
                    (!is_listed).then(|| acts.join(", "))
                }
                Rule::Until(_) | Rule::For { .. } | Rule::Text(_) => None,
            };
            if let Some(missing) = missing {
                let path = format!("processing.{slug}.retention");
                hits.push(Hit::at(path).arg("name", slug).arg("value", missing));
            }
        }
    }
}

/// Whether the law orders a record to be kept so long, and not at most so long.
fn is_order(record: &Word<kinds::Record>, subject: &Subject<'_>) -> bool {
    let known = record.known().and_then(|it| subject.law.record(it));
    known.is_none_or(|it| it.period_is == PeriodKind::Minimum)
}

/// Whether a record is kept by one of some acts, as the policy says or by the law's own table.
fn rests_on(kept: &KeptByLaw, acts: &[&str], subject: &Subject<'_>) -> bool {
    let known = kept.record.known().and_then(|it| subject.law.record(it));
    let by_table = known.map(Record::citations).unwrap_or_default();
    kept.law.iter().chain(by_table).any(|it| acts.contains(&act(it, subject)))
}

/// The act that a law belongs to: that of a decree or rule is the one it carries out.
fn act<'a>(citation: &'a Citation, subject: &'a Subject<'_>) -> &'a str {
    let law = citation.law.known().unwrap_or_default();
    subject.law.laws.get(law).and_then(|it| it.of.as_deref()).unwrap_or(law)
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn records_and_laws_that_are_not_listed() {
        let lines = "processing:\n  payment:\n    basis: consent\n    retention:\n\
                     \x20     - { record: tax-books }\n      - { laws: [{ law: national-tax-act }] }";
        insta::assert_debug_snapshot!(of_rule("kept_by_law_missing", lines), @r#"
        [
            "warning processing.payment.retention at `retention` name=payment value=tax-books",
            "warning processing.payment.retention at `retention` name=payment value=national-tax-act",
        ]
        "#);
    }

    #[test]
    fn what_is_listed_under_the_rule_of_an_act_is_kept_by_the_act() {
        let lines = "# no processing.medical-care.retention\nprocessing:\n  medical-care:\n    retention: { laws: [{ law: medical-service-act }] }";
        assert!(of_rule("kept_by_law_missing", lines).is_empty());
    }

    #[test]
    fn the_longest_period_of_footage_is_no_order_to_keep_it() {
        let lines = "processing:\n  camera-operation:\n    retention: { record: cctv-footage }";
        assert!(of_rule("kept_by_law_missing", lines).is_empty());
    }
}
