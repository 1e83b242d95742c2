//! A law is named that is no longer the law of privacy.
//!
//! Looks at the laws that the preamble says are followed, and at what activities, recipients and
//! transfers rest on. What the network act still rules, such as the sending of advertisements
//! (article 50), is not found.
//!
//! # Why
//! The privacy rules of the network act moved to the Personal Information Protection Act on 5 August
//! 2020, and the chapter that took them up was deleted on 15 September 2023. The first of these days
//! is known from memory, so this is a warning.
//!
//! # Mend
//! Name the Personal Information Protection Act: in the preamble with `preamble: standard`, as a
//! basis with its article.
//!
//! # Example
//! ```yaml before
//! preamble:
//!   laws: [personal-information-protection-act, network-act]
//! ```
//! ```yaml after
//! preamble:
//!   laws: [personal-information-protection-act, medical-service-act]
//! ```
//!
//! # 한국어: 이제는 개인정보 처리의 근거가 아닌 법률을 적었다
//! 서문에서 지킨다고 한 법률과 처리 활동, 제3자 제공, 국외 이전의 근거를 봅니다. 광고성 정보의 전송(제50조)처럼 「정보통신망
//! 이용촉진 및 정보보호 등에 관한 법률」이 여전히 정하는 것은 찾지 않습니다.
//!
//! # 이유
//! 「정보통신망 이용촉진 및 정보보호 등에 관한 법률」의 개인정보 보호에 관한 규정은 2020년 8월 5일 「개인정보 보호법」으로
//! 옮겨졌고, 이를 담은 특례의 장도 2023년 9월 15일에 없어졌습니다. 앞의 날짜는 기억에 따른 것이어서 경고로 알립니다.
//!
//! # 고치는 방법
//! 「개인정보 보호법」을 적습니다. 서문에는 `preamble: standard`를, 근거에는 그 조문을 적습니다.

use crate::fact::{Article, Citation, Slug, Stated};
use crate::law::Dated;
use crate::lint::{Hit, Subject};
use crate::policy::preamble::Preamble;
use crate::policy::processing::Basis;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    if let Some(Stated::Said(Preamble::Own(own))) = &subject.policy.preamble {
        for word in own.laws.iter().filter_map(|it| it.known()) {
            if is_obsolete(subject, word) {
                hits.push(Hit::at(format!("preamble.laws.{word}")).arg("value", word));
            }
        }
    }
    for (path, basis) in bases(subject) {
        for citation in basis.iter().filter_map(of_law) {
            let Some(word) = citation.law.known() else { continue };
            if is_obsolete(subject, word) && !is_still_law(citation) {
                hits.push(Hit::at(format!("{path}.{word}")).arg("value", word));
            }
        }
    }
}

fn of_law(basis: &Basis) -> Option<&Citation> {
    match basis {
        Basis::Law(citation) => Some(citation),
        Basis::Consent => None,
    }
}

fn bases<'a>(subject: &Subject<'a>) -> Vec<(String, &'a [Basis])> {
    let of = |(slug, it): (&Slug, &'a crate::policy::processing::Activity)| {
        (format!("processing.{slug}.basis"), &*it.basis)
    };
    let mut all: Vec<(String, &[Basis])> = subject.activities().map(of).collect();
    if let Some(it) = subject.policy.provision.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.recipients {
            all.push((format!("provision.recipients.{slug}.basis"), &it.basis));
        }
    }
    if let Some(it) = subject.policy.cross_border.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.transfers {
            all.push((format!("cross_border.transfers.{slug}.basis"), &it.basis));
        }
    }
    all
}

fn is_obsolete(subject: &Subject<'_>, word: &str) -> bool {
    let Some(law) = subject.law.laws.get(word) else { return false };
    let since = law.obsolete_for_privacy_since;
    let is_past = since.is_some_and(|it| it.first_day() <= subject.day.first_day());
    is_past || law.is_over_on(subject.day)
}

/// The articles on privacy were 22 to 32; some of those between, and all after, are still there.
fn is_still_law(citation: &Citation) -> bool {
    const BETWEEN: &[(u16, Option<u16>)] =
        &[(22, Some(2)), (23, Some(2)), (23, Some(3)), (23, Some(4)), (23, Some(5)), (23, Some(6))];
    let is_act = citation.law.known() == Some("network-act");
    let number = citation.article.as_ref().map(Article::number);
    is_act && number.is_some_and(|it| !(22..=32).contains(&it.0) || BETWEEN.contains(&it))
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "law_obsolete_basis";

    #[test]
    fn two_preambles_name_the_network_act() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "medi-clusters: warning preamble.laws.network-act at `network-act` value=network-act",
            "we-want-clinic: warning preamble.laws.network-act at `network-act` value=network-act",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }

    #[test]
    fn as_a_basis_it_depends_on_the_article() {
        let resting_on = |article: &str| {
            let lines = format!(
                "processing: {{ membership: {{ basis: [consent, {{ law: network-act, article: \
                 '{article}' }}] }} }}"
            );
            of_rule(CODE, &lines)
        };
        insta::assert_debug_snapshot!(resting_on("22(1)"), @r#"
        [
            "warning processing.membership.basis.network-act at `law: network-act\n        article: \"22(1)\"\n    ` value=network-act",
        ]
        "#);
        assert!(resting_on("50(1)").is_empty());
        assert!(resting_on("22-2").is_empty());
    }
}
