//! A period differs from that of the law that is named for it.
//!
//! Looks at records that the policy says are kept by law, and at periods with the article of one
//! record beside them. Shorter than the least that the law orders, and longer than the most that it
//! allows, is wrong. Longer than the least has to have another reason. Medical records may be kept
//! once more for the same time where care goes on, so up to twice the period is not found.
//!
//! # Why
//! Each record has its own law: medical records article 15(1) of the Enforcement Rule of the Medical
//! Service Act, records of contracts and payments article 6 of the decree on electronic commerce. It
//! is a duty to keep them so long; after it, article 21(1) of the Personal Information Protection
//! Act orders destruction without delay.
//!
//! # Mend
//! Take the period out: gongji states that of the law. If the information is kept longer for another
//! reason, make that an activity with its own basis and period.
//!
//! # Example
//! ```yaml before
//! kept_by_law:
//!   - { record: medical-chart, years: 5, items: [name, medical-information] }
//! ```
//! ```yaml after
//! kept_by_law:
//!   - { record: medical-chart, years: 10, items: [name, medical-information] }
//! ```
//!
//! # 한국어: 적은 기간이 법령에서 정한 기간과 다르다
//! 법령에 따라 보존한다고 적은 기록과, 한 기록의 조문을 함께 적은 보유기간을 봅니다. 법령이 정한 최소 기간보다 짧거나 최대
//! 기간보다 길면 잘못입니다. 최소 기간보다 길게 보존하려면 다른 근거가 있어야 합니다. 진료에 관한 기록은 계속적인 진료를
//! 위하여 필요하면 1회에 한정하여 같은 기간의 범위에서 연장할 수 있으므로 두 배까지는 문제 삼지 않습니다.
//!
//! # 이유
//! 기록마다 보존기간을 정한 법령이 있습니다. 진료에 관한 기록은 「의료법 시행규칙」 제15조제1항, 계약과 대금결제에 관한
//! 기록은 「전자상거래 등에서의 소비자보호에 관한 법률 시행령」 제6조가 정합니다. 그 기간 동안은 보존하여야 하고, 기간이
//! 지나면 「개인정보 보호법」 제21조제1항에 따라 지체 없이 파기하여야 합니다.
//!
//! # 고치는 방법
//! 기간을 빼면 법령에서 정한 기간이 나옵니다. 다른 이유로 더 오래 보유한다면 근거와 기간을 갖춘 별도의 처리 활동으로 적습니다.

use crate::diag::Severity;
use crate::fact::{Citation, Period};
use crate::law::{Dated, PeriodKind, Record, Source};
use crate::lint::kept::{self, as_written, compare, kept, laws_of, periods, record_of, unit};
use crate::lint::{Hit, Subject};
use crate::policy::retention::Rule;
use std::cmp::Ordering;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for it in kept(subject) {
        // Of what is to be taken out, or has the wrong law, the period does not matter.
        if it.not_bound(subject).is_some() || it.has_other_law(subject.law) {
            continue;
        }
        if let (Some(record), Some(period)) = (it.record, it.entry.period) {
            hits.extend(compared(subject, &it.path, it.word(), record, period));
        }
    }
    for (path, rule) in periods(subject.policy) {
        let Rule::For { period, .. } = rule else { continue };
        let named = laws_of(rule).iter().find_map(|it| record_of(subject.law, it));
        if let Some((word, record)) = named {
            hits.extend(compared(subject, &path, word, record, *period));
        }
    }
}

fn compared(
    subject: &Subject<'_>,
    path: &str,
    word: &str,
    record: &Record,
    stated: Period,
) -> Option<Hit> {
    let statutory = record.period.filter(|_| record.holds_on(subject.day))?;
    let (kind, weight) = match (compare(stated, statutory), record.period_is) {
        (Ordering::Less, PeriodKind::Minimum) => ("shorter", certain(subject, record)),
        (Ordering::Greater, PeriodKind::Maximum) => ("over", certain(subject, record)),
        (Ordering::Greater, PeriodKind::Minimum) if !is_extended(record, stated, statutory) => {
            ("longer", Severity::Warning)
        }
        _ => return None,
    };
    let destruction = kept::article(crate::lint::bases::PRIVACY_ACT, "21(1)");
    let destruction = destruction.filter(|_| kind == "longer");
    let hit = Hit::at(format!("{path}.{}", unit(stated)))
        .arg("name", word)
        .arg("value", as_written(stated))
        .arg("known", as_written(statutory))
        .arg("kind", kind)
        .law(record.citations())
        .law(&destruction)
        .at_most(weight);
    Some(hit)
}

/// A notification only recommends, and what was not read is not certain.
fn certain(subject: &Subject<'_>, record: &Record) -> Severity {
    let binds = |it: &&Citation| {
        let law = it.law.known().and_then(|word| subject.law.laws.get(word));
        law.is_some_and(|it| matches!(it.kind.as_str(), "act" | "decree" | "rule"))
    };
    let is_statute = record.citations().iter().any(binds);
    if is_statute && record.source == Source::Confirmed {
        Severity::Error
    } else {
        Severity::Warning
    }
}

/// Medical records: one extension, by no more than the period itself.
fn is_extended(record: &Record, stated: Period, statutory: Period) -> bool {
    // The proviso is that of article 15(1), not of home nursing (24).
    let is_medical = record.citations().iter().any(|it| {
        it.law.known() == Some("medical-service-act-rule")
            && it.article.as_ref().is_some_and(|it| it.number() == (15, None))
    });
    let Period::Years(years) = statutory else { return false };
    is_medical && compare(stated, Period::Years(years * 2)) != Ordering::Greater
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "retention_law_mismatch";

    fn kept(entry: &str) -> Vec<String> {
        of_rule(CODE, &format!("kept_by_law: [{{ {entry}, items: [name] }}]"))
    }

    #[test]
    fn shorter_longer_and_over_the_most() {
        insta::assert_debug_snapshot!(kept("record: contract, years: 3"), @r#"
        [
            "error kept_by_law.contract.years at `3` name=contract value=years: 3 known=years: 5 kind=shorter",
        ]
        "#);
        insta::assert_debug_snapshot!(kept("record: contract, years: 10"), @r#"
        [
            "warning kept_by_law.contract.years at `10` name=contract value=years: 10 known=years: 5 kind=longer",
        ]
        "#);
        insta::assert_debug_snapshot!(kept("record: cctv-footage, days: 60"), @r#"
        [
            "warning kept_by_law.cctv-footage.days at `60` name=cctv-footage value=days: 60 known=days: 30 kind=over",
        ]
        "#);
        insta::assert_debug_snapshot!(kept("record: insurance-claim, years: 3"), @r#"
        [
            "warning kept_by_law.insurance-claim.years at `3` name=insurance-claim value=years: 3 known=years: 5 kind=shorter",
        ]
        "#);
        insta::assert_debug_snapshot!(kept("record: medical-chart, years: 21"), @r#"
        [
            "warning kept_by_law.medical-chart.years at `21` name=medical-chart value=years: 21 known=years: 10 kind=longer",
        ]
        "#);
    }

    #[test]
    fn the_same_and_one_extension_are_right() {
        for entry in [
            "record: contract, months: 60",
            "record: cctv-footage, days: 14",
            "record: medical-chart, years: 20",
            "record: dispute, days: 1095",
        ] {
            assert!(kept(entry).is_empty(), "{entry}");
        }
    }

    #[test]
    fn the_article_beside_a_period_tells_the_record() {
        let with = |article: &str| {
            let lines = format!(
                "processing: {{ medical-care: {{ retention: [{{ years: 5, law: {{ law: \
                 medical-service-act-rule{article} }} }}] }} }}"
            );
            of_rule(CODE, &lines)
        };
        insta::assert_debug_snapshot!(with(", article: '15(1)2'"), @r#"
        [
            "error processing.medical-care.retention.years at `retention` name=medical-chart value=years: 5 known=years: 10 kind=shorter",
        ]
        "#);
        assert!(with(", article: '15(1)5'").is_empty());
        assert!(with(", article: '15(1)'").is_empty(), "it may be any of them");
    }

    #[test]
    fn the_samples_have_the_right_periods() {
        assert!(in_samples(CODE, FIRST).is_empty());
        assert!(in_samples(CODE, AMENDED).is_empty());
    }
}
