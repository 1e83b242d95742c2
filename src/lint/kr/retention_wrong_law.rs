//! A record is said to be kept by a law that is not the record's.
//!
//! Looks at the records in `kept_by_law` for which the policy names a law: it has to be the law that
//! orders that record to be kept, or one of the same family (the act for its decree), and its
//! article must not be that of another record.
//!
//! # Why
//! Article 30(1)3-2 of the Personal Information Protection Act: a policy states the basis on which
//! personal information is kept under another law. A basis that says nothing of the record is none.
//!
//! # Mend
//! Take the law out of the entry: gongji states the right one. If the record itself is wrong, name
//! the one that is meant.
//!
//! # Example
//! ```yaml before
//! kept_by_law:
//!   - { record: dispute, law: { law: medical-service-act }, items: [name, complaint-details] }
//! ```
//! ```yaml after
//! kept_by_law:
//!   - { record: dispute, law: { law: electronic-commerce-act, article: "6" }, items: [name, complaint-details] }
//! ```
//!
//! # 한국어: 기록의 보존 근거로 다른 법령을 적었다
//! `kept_by_law`의 기록에 법령을 적었다면 그 법령이 그 기록의 보존을 정한 것인지 봅니다. 시행령 대신 그 법률을 적은 것처럼
//! 같은 계통의 법령은 괜찮지만, 다른 기록의 조문을 적은 것은 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제3호의2에 따르면 다른 법령에 따라 개인정보를 보존하는 경우 처리방침에 그 보존근거를
//! 적어야 합니다. 그 기록에 관하여 아무것도 정하지 않은 법령은 보존근거가 되지 않습니다.
//!
//! # 고치는 방법
//! 그 기록에서 법령을 빼면 맞는 조문이 나옵니다. 기록을 잘못 고른 것이라면 뜻한 기록을 적습니다.

use crate::diag::Severity;
use crate::law::Source;
use crate::lint::kept::{kept, place_of_law};
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for it in kept(subject) {
        let Some(record) = it.record.filter(|_| it.has_other_law(subject.law)) else { continue };
        let is_certain = record.source == Source::Confirmed;
        let weight = if is_certain { Severity::Error } else { Severity::Warning };
        let stated: Vec<String> = it.entry.law.iter().map(crate::fact::Citation::short).collect();
        let Some(first) = it.entry.law.first() else { continue };
        let hit = Hit::at(place_of_law(&it.path, &it.entry.law, first))
            .arg("name", it.word())
            .arg("value", stated.join(", "))
            .law(record.citations())
            .at_most(weight);
        hits.push(hit);
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "retention_wrong_law";

    #[test]
    fn the_laws_of_the_family_and_their_articles() {
        let kept = |record: &str, law: &str| {
            let entry = format!("{{ record: {record}, law: {{ law: {law} }}, items: [name] }}");
            of_rule(CODE, &format!("kept_by_law: [{entry}]"))
        };
        insta::assert_debug_snapshot!(kept("contract", "commercial-act, article: '33'"), @r#"
        [
            "error kept_by_law.contract.law.law at `commercial-act` name=contract value=commercial-act 33",
        ]
        "#);
        let other = kept("contract", "electronic-commerce-act-decree, article: '6(1)3'");
        insta::assert_debug_snapshot!(other, @r#"
        [
            "error kept_by_law.contract.law.law at `electronic-commerce-act-decree` name=contract value=electronic-commerce-act-decree 6(1)3",
        ]
        "#);
        for (record, law) in [
            ("contract", "electronic-commerce-act"),
            ("contract", "electronic-commerce-act-decree, article: '6'"),
            ("medical-chart", "medical-service-act, article: '22(2)'"),
            ("medical-chart", "medical-service-act-rule, article: '15'"),
            // This has a finding of its own.
            ("medical-chart", "medical-service-act-decree, article: '15'"),
        ] {
            assert!(kept(record, law).is_empty(), "{record}: {law}");
        }
    }

    #[test]
    fn credit_information_is_not_in_the_act_on_electronic_commerce() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "gangnam-medical-service: warning kept_by_law.credit-information.law.law at `electronic-commerce-act` name=credit-information value=electronic-commerce-act",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }
}
