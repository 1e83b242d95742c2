//! The Enforcement Decree of the Medical Service Act is cited instead of the Enforcement Rule.
//!
//! # Why
//! How long medical records are kept is in article 15(1) of the Enforcement Rule (시행규칙), an order
//! of the ministry, not in the Enforcement Decree (시행령), an order of the president. Whoever looks
//! the decree up finds no period. Article 30(1)3-2 of the Personal Information Protection Act asks
//! for the basis on which records are kept.
//!
//! # Mend
//! Name the record (`record: medical-chart`) and no law: gongji states the right one. Or write
//! `medical-service-act-rule`.
//!
//! # Example
//! ```yaml before
//! kept_by_law:
//!   - { record: medical-chart, law: { law: medical-service-act-decree, article: "15" }, items: [name] }
//! ```
//! ```yaml after
//! kept_by_law:
//!   - { record: medical-chart, law: { law: medical-service-act-rule, article: "15(1)2" }, items: [name] }
//! ```
//!
//! # 한국어: 의료법 시행규칙 대신 시행령을 적었다
//! # 이유
//! 진료에 관한 기록의 보존기간은 대통령령인 시행령이 아니라 보건복지부령인 「의료법 시행규칙」 제15조제1항이 정합니다.
//! 시행령에서는 보존기간을 찾을 수 없습니다. 「개인정보 보호법」 제30조제1항제3호의2는 다른 법령에 따라 보존하는 경우 그
//! 보존근거를 적도록 합니다.
//!
//! # 고치는 방법
//! 법령 없이 기록만 적으면(`record: medical-chart`) 맞는 조문이 나옵니다. 법령을 적는다면 `medical-service-act-rule`로
//! 고칩니다.

use crate::diag::Severity;
use crate::fact::Citation;
use crate::lint::kept::laws_of_keeping;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (path, citation) in laws_of_keeping(subject) {
        if citation.law.known() == Some("medical-service-act-decree") {
            let weight = if is_certain(citation) { Severity::Error } else { Severity::Warning };
            hits.push(Hit::at(path).at_most(weight));
        }
    }
}

/// Article 15 is the number in the rule. What another article of the decree says was not read.
fn is_certain(citation: &Citation) -> bool {
    citation.article.as_ref().is_none_or(|it| it.number() == (15, None))
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "law_decree_instead_of_rule";

    #[test]
    fn the_policy_of_2015_cites_the_decree() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "we-want-clinic: error kept_by_law.patient-list.law.law at `medical-service-act-decree`",
            "we-want-clinic: error kept_by_law.medical-chart.law.law at `medical-service-act-decree`",
            "we-want-clinic: error processing.medical-care.retention.laws.medical-service-act-decree at `{ law: medical-service-act-decree, article: \"15\" }`",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }

    #[test]
    fn of_another_article_it_is_not_certain() {
        let lines = "processing: { medical-care: { retention: [{ years: 3, law: { law: \
                     medical-service-act-decree, article: '10' } }] } }";
        insta::assert_debug_snapshot!(of_rule(CODE, lines), @r#"
        [
            "warning processing.medical-care.retention.law.law at `retention`",
        ]
        "#);
        let basis = "processing: { medical-care: { basis: [{ law: medical-service-act, article: \
                     '22(1)' }, { law: medical-service-act-decree, article: '42-2' }] } }";
        assert!(of_rule(CODE, basis).is_empty(), "it is no basis of keeping records");
    }
}
