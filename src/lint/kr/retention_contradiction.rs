//! The policy says two things of the same information: destroyed, and kept.
//!
//! Compares the sentences of the vocabulary that exclude each other, such as destruction "without
//! exception" beside records kept by law.
//!
//! # Why
//! Article 30(1)2 and 30(1)3-2 of the Personal Information Protection Act ask for the period of
//! retention and for what is kept under other laws. Of two sentences that exclude each other the
//! data subject cannot tell which is true.
//!
//! # Mend
//! Say what is done. Where something is kept by law, say that information is destroyed when its
//! purpose is achieved, and name the records that are kept.
//!
//! # Example
//! ```yaml before
//! retention:
//!   statements: [destroyed-promptly-without-exception]
//! ```
//! ```yaml after
//! retention:
//!   statements: [destroyed-when-purpose-of-collection-or-provision-achieved]
//! ```
//!
//! # 한국어: 파기한다는 말과 보관한다는 말이 서로 어긋난다
//! ‘예외 없이 파기한다’는 문장과 법령에 따라 보존하는 기록처럼 함께 있을 수 없는 문장을 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제2호와 제3호의2는 보유기간과 다른 법령에 따라 보존하는 것을 적도록 합니다. 서로 어긋나는 두
//! 문장이 있으면 정보주체는 어느 것이 맞는지 알 수 없습니다.
//!
//! # 고치는 방법
//! 실제로 하는 대로 적습니다. 법령에 따라 보존하는 것이 있으면 처리 목적을 달성한 때에 파기한다고 적고, 보존하는 기록을 따로
//! 적습니다.

use crate::fact::{Stated, Word, kinds};
use crate::lint::kept::periods;
use crate::lint::words::has;
use crate::lint::{Hit, Subject};
use crate::policy::retention::Rule;

/// Sentences after which nothing can be kept.
const DESTROYED: &[&str] = &["destroyed-promptly-without-exception"];

/// Sentences by which something is kept all the same.
const KEPT: &[&str] = &[
    "kept-by-law-stored-separately",
    "kept-for-a-period-by-internal-policy-and-law-then-destroyed",
    "kept-for-individually-consented-period",
    "moved-to-separate-database-or-documents",
    "non-identifying-information-may-be-kept",
    "other-statutory-periods-apply",
    "retained-where-commercial-act-or-other-laws-require",
];

/// Pairs of sentences on the same information.
const PAIRS: &[(&str, &[&str])] = &[(
    "membership-information-destroyed-immediately",
    &[
        "kept-for-a-period-by-internal-policy-and-law-then-destroyed",
        "moved-to-separate-database-or-documents",
    ],
)];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let said = said(subject);
    let first_of = |words: &[&str]| {
        let is_it =
            |(_, list): &&(_, &[Word<kinds::Statement>])| words.iter().any(|it| has(list, it));
        let (_, list) = said.iter().find(is_it)?;
        words.iter().find(|it| has(list, it)).map(|it| (*it).to_owned())
    };
    for (path, list) in &said {
        for word in DESTROYED.iter().filter(|it| has(list, it)) {
            if let Some(other) = first_of(KEPT).or_else(|| kept_by_law(subject)) {
                hits.push(Hit::at(format!("{path}.{word}")).arg("name", word).arg("value", other));
            }
        }
        for (word, others) in PAIRS.iter().filter(|(it, _)| has(list, it)) {
            if let Some(other) = first_of(others) {
                hits.push(Hit::at(format!("{path}.{word}")).arg("name", word).arg("value", other));
            }
        }
    }
}

/// What is kept by law, as a file says it.
fn kept_by_law(subject: &Subject<'_>) -> Option<String> {
    if !subject.policy.kept_by_law.is_empty() {
        return Some("kept_by_law".to_owned());
    }
    let is_by_law = |it: &Rule| {
        matches!(it, Rule::Record(_) | Rule::Laws(_))
            || matches!(it, Rule::For { law, .. } if !law.is_empty())
    };
    periods(subject.policy).into_iter().find(|(_, it)| is_by_law(it)).map(|(path, _)| path)
}

fn said<'a>(subject: &Subject<'a>) -> Vec<(&'static str, &'a [Word<kinds::Statement>])> {
    let policy = subject.policy;
    let mut all: Vec<(&str, &[Word<kinds::Statement>])> = Vec::new();
    all.extend(policy.retention.iter().map(|it| ("retention.statements", &*it.statements)));
    if let Some(it) = policy.destruction.as_ref().and_then(Stated::said) {
        all.push(("destruction.procedure", &it.procedure));
        all.push(("destruction.statements", &it.statements));
    }
    all
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "retention_contradiction";

    #[test]
    fn without_exception_beside_internal_policies() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "medi-clusters: warning retention.statements.destroyed-promptly-without-exception at `destroyed-promptly-without-exception` name=destroyed-promptly-without-exception value=kept-for-a-period-by-internal-policy-and-law-then-destroyed",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }

    #[test]
    fn pairs_of_sentences_on_the_same() {
        let lines = "destruction: { procedure: [membership-information-destroyed-immediately, \
                     moved-to-separate-database-or-documents] }";
        insta::assert_debug_snapshot!(of_rule(CODE, lines), @r#"
        [
            "warning destruction.procedure.membership-information-destroyed-immediately at `membership-information-destroyed-immediately` name=membership-information-destroyed-immediately value=moved-to-separate-database-or-documents",
        ]
        "#);
        let right = "destruction: { procedure: [membership-information-destroyed-immediately, \
                     kept-by-law-stored-separately] }";
        assert!(of_rule(CODE, right).is_empty());
    }

    #[test]
    fn without_exception_is_right_where_nothing_is_kept() {
        let nothing_kept = "# no kept_by_law\n\
                            processing: { medical-care: { retention: [{ until: treatment-ends }] } }\n\
                            destruction: { procedure: [destruction-selected-and-approved] }\n\
                            retention: { statements: [destroyed-promptly-without-exception] }";
        assert!(of_rule(CODE, nothing_kept).is_empty());
    }
}
