//! Information is said to be kept by law, and no record is named.
//!
//! Looks for sentences such as "other statutory periods apply", and own words of that kind, in a
//! policy that names no record kept by law.
//!
//! # Why
//! Article 30(1)3-2 of the Personal Information Protection Act: where other laws order personal
//! information to be kept, the policy states the basis and the items that are kept. "As the law
//! says" tells the data subject neither.
//!
//! # Mend
//! Name the records in `kept_by_law`, with their items. If no law orders you to keep anything, take
//! the sentence out.
//!
//! # Example
//! ```yaml before
//! # no kept_by_law
//! processing:
//!   medical-care:
//!     retention:
//!       - text: { ko: 관련 법령에서 정한 기간까지, en: kept for the period set by law }
//! ```
//! ```yaml after
//! kept_by_law:
//!   - { record: medical-chart, items: [name, address, medical-information] }
//! processing:
//!   medical-care:
//!     retention:
//!       - record: medical-chart
//! ```
//!
//! # 한국어: 법령에 따라 보존한다면서 무엇을 보존하는지 적지 않았다
//! 법령에 따라 보존하는 기록이 하나도 없는 처리방침에서 ‘그 밖에 법령에서 정한 기간 동안 보유합니다’와 같은 문장이나 그러한 뜻으로
//! 직접 적은 말을 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제3호의2에 따르면 다른 법령에 따라 개인정보를 보존하여야 하는 경우에는 처리방침에 보존근거와
//! 보존하는 개인정보의 항목을 적어야 합니다. ‘법령에 따라’라고만 하면 정보주체는 어느 것도 알 수 없습니다.
//!
//! # 고치는 방법
//! `kept_by_law`에 기록과 그 항목을 적습니다. 법령에 따라 보존하는 것이 없으면 그 문장을 뺍니다.

use crate::fact::{LocalText, Stated, Word, kinds};
use crate::lint::kept::{laws_of, periods};
use crate::lint::words::texts;
use crate::lint::{Hit, Subject};
use crate::policy::retention::Rule;

/// Sentences that speak of periods set by law.
const STATEMENTS: &[&str] = &[
    "destroyed-safely-after-statutory-period",
    "kept-for-a-period-by-internal-policy-and-law-then-destroyed",
    "other-statutory-periods-apply",
    "retained-where-commercial-act-or-other-laws-require",
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let rules = periods(subject.policy);
    let names_law = |it: &Rule| {
        matches!(it, Rule::Record(_)) || laws_of(it).iter().any(|it| it.article.is_some())
    };
    if !subject.policy.kept_by_law.is_empty() || rules.iter().any(|(_, it)| names_law(it)) {
        return;
    }
    // The sentences of one place say the same: the first of each tells it.
    for (path, statements) in places(subject) {
        let said = statements.iter().enumerate().find_map(|(at, it)| match it {
            Word::Known(word, _) if STATEMENTS.contains(&word.as_str()) => Some(word.to_string()),
            Word::Own(text) if speaks_of_law(text) => Some(at.to_string()),
            _ => None,
        });
        hits.extend(said.map(|it| Hit::at(format!("{path}.{it}"))));
    }
    for (path, rule) in rules {
        if matches!(rule, Rule::Text(text) if speaks_of_law(text)) {
            hits.push(Hit::at(path));
        }
    }
}

fn places<'a>(subject: &Subject<'a>) -> Vec<(&'static str, &'a [Word<kinds::Statement>])> {
    let policy = subject.policy;
    let mut all: Vec<(&str, &[Word<kinds::Statement>])> = Vec::new();
    all.extend(policy.retention.iter().map(|it| ("retention.statements", &*it.statements)));
    if let Some(it) = policy.destruction.as_ref().and_then(Stated::said) {
        all.push(("destruction.procedure", &it.procedure));
        all.push(("destruction.statements", &it.statements));
    }
    all
}

/// Whether a text leaves to some law how long something is kept, and names none.
fn speaks_of_law(text: &LocalText) -> bool {
    texts(text).into_iter().any(|text| {
        let lower = text.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|it| lower.contains(it));
        let is_korean =
            has(&["법령", "법률", "관련 법", "관계 법"]) && has(&["보존", "보관", "보유", "기간"]);
        let is_english = has(&["by law", "under law", "statutory", "laws and regulations"])
            && has(&["kept", "keep", "retain", "retention", "stored"]);
        let names_one = text.contains(['「', '『']) || text.contains(" Act");
        (is_korean || is_english) && !names_one
    })
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "retention_without_law";

    #[test]
    fn two_policies_speak_of_law_and_name_none() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "medi-clusters: warning destruction.procedure.kept-for-a-period-by-internal-policy-and-law-then-destroyed at `kept-for-a-period-by-internal-policy-and-law-then-destroyed`",
            "medius: warning retention.statements.other-statutory-periods-apply at `other-statutory-periods-apply`",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }

    #[test]
    fn a_record_anywhere_is_enough() {
        let sentence = "retention: { statements: [other-statutory-periods-apply] }";
        assert!(of_rule(CODE, sentence).is_empty());
        let without =
            "# no kept_by_law\nprocessing: { medical-care: { retention: [{ years: 1 }] } }\n";
        insta::assert_debug_snapshot!(of_rule(CODE, &format!("{without}{sentence}")), @r#"
        [
            "warning retention.statements.other-statutory-periods-apply at `other-statutory-periods-apply`",
        ]
        "#);
        let promise = "retention: { statements: [processed-within-period-of-law-or-consent] }";
        assert!(of_rule(CODE, &format!("{without}{promise}")).is_empty());
    }
}
