//! The rule on those who did not log in for a year is gone.
//!
//! Looks for periods that are counted from the last login and cite the article that once ordered it,
//! and for the record of dormant accounts. A controller that deletes dormant accounts of its own
//! accord, and says so without that article, is not found.
//!
//! # Why
//! Information of users who had not used a service for a year had to be destroyed or stored apart:
//! article 29(2) of the network act, from 2020 article 39-6 of the Personal Information Protection
//! Act. That rule was deleted with effect from 15 September 2023; the article that now has the number
//! is about the files of lawsuits.
//!
//! # Mend
//! Take the rule out. If dormant accounts are to be deleted all the same, state `{ years: 1, after:
//! last-login }` without an article: then it is the controller's own period.
//!
//! # Example
//! ```yaml before
//! processing:
//!   membership:
//!     retention:
//!       - { until: membership-ends }
//!       - { years: 1, after: last-login, law: { law: network-act, article: "29" } }
//! ```
//! ```yaml after
//! processing:
//!   membership:
//!     retention:
//!       - { until: membership-ends }
//!       - { years: 1, after: last-login }
//! ```
//!
//! # 한국어: 없어진 ‘1년 미이용자’ 규정을 적었다
//! 마지막 로그인부터 세는 기간에 그 근거였던 조문을 적었거나 휴면 계정의 기록을 적은 곳을 찾습니다. 조문 없이 스스로 휴면 계정을
//! 파기한다고 적은 것은 찾지 않습니다.
//!
//! # 이유
//! 1년 동안 서비스를 이용하지 않은 이용자의 개인정보를 파기하거나 분리하여 보관하도록 한 규정은 「정보통신망 이용촉진 및
//! 정보보호 등에 관한 법률」 제29조제2항에 있다가 2020년에 「개인정보 보호법」 제39조의6으로 옮겨졌고, 2023년 9월 15일에
//! 없어졌습니다. 지금의 제39조의6은 소송기록에 관한 다른 규정입니다.
//!
//! # 고치는 방법
//! 그 기간을 뺍니다. 휴면 계정을 계속 파기하려면 조문 없이 `{ years: 1, after: last-login }`이라고 적습니다. 그러면 스스로
//! 정한 기간이 됩니다.

use crate::diag::Severity;
use crate::fact::Citation;
use crate::lint::bases::PRIVACY_ACT;
use crate::lint::kept::{kept, laws_of, periods};
use crate::lint::{Hit, Subject};
use crate::policy::retention::Rule;

const RECORD: &str = "dormant-account";

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for it in kept(subject) {
        if it.word() == RECORD || it.entry.law.iter().any(is_abolished) {
            let is_certain = it.word() == RECORD || it.entry.law.iter().any(is_late);
            let weight = if is_certain { Severity::Error } else { Severity::Warning };
            hits.push(Hit::at(it.path).at_most(weight));
        }
    }
    for (path, rule) in periods(subject.policy) {
        let is_record = matches!(rule, Rule::Record(word) if word.known() == Some(RECORD));
        if is_record || laws_of(rule).iter().any(is_abolished) {
            // What else stood in that article of the network act is known from memory.
            let is_certain =
                is_record || counts_from_login(rule) || laws_of(rule).iter().any(is_late);
            let weight = if is_certain { Severity::Error } else { Severity::Warning };
            hits.push(Hit::at(path).at_most(weight));
        }
    }
}

fn counts_from_login(rule: &Rule) -> bool {
    matches!(rule, Rule::For { after: Some(event), .. } if event.known() == Some("last-login"))
}

/// Whether it is the article that was deleted in 2023.
fn is_late(citation: &Citation) -> bool {
    is_abolished(citation) && citation.law.known() == Some(PRIVACY_ACT)
}

fn is_abolished(citation: &Citation) -> bool {
    let article = citation.article.as_ref().map(crate::fact::Article::number);
    matches!(
        (citation.law.known(), article),
        (Some("network-act"), Some((29, None)))
            | (Some("network-act-decree"), Some((16, None)))
            | (Some(PRIVACY_ACT), Some((39, Some(6))))
    )
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "retention_rule_abolished";

    #[test]
    fn the_policy_of_2015_still_has_it() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "we-want-clinic: error processing.membership.retention.1 at `{ years: 1, after: last-login, law: [{ law: network-act, article: \"29\" }, { law: network-act-decree, article: \"16\" }] }`",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }

    #[test]
    fn the_record_and_the_article_of_2020() {
        let lines = "kept_by_law: [dormant-account]\n\
                     processing: { membership: { retention: [{ laws: [{ law: \
                     personal-information-protection-act, article: '39-6' }] }] } }";
        insta::assert_debug_snapshot!(of_rule(CODE, lines), @r#"
        [
            "error kept_by_law.dormant-account at `dormant-account`",
            "error processing.membership.retention at `retention`",
        ]
        "#);
    }
}
