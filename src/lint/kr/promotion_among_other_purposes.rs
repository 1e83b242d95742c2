//! Promotion stands among other purposes, or has no consent of its own.
//!
//! Looks for advertising, marketing and news in the purposes of an activity that has other purposes
//! too, and in activities that rest on law alone. A statement that the consent to promotion is
//! obtained apart from the others settles it.
//!
//! # Why
//! Article 22(1)7 of the Personal Information Protection Act: consent to processing for the promotion
//! or sale of goods and services is obtained separately, so that the data subject can refuse it and
//! still use the service. Who obtains consent otherwise may be fined up to 10 million won (article
//! 75(4)3). A reader who finds promotion among the purposes of membership cannot tell that it can be refused.
//!
//! # Mend
//! Make an activity of its own for promotion, with `basis: consent`, only optional items and its own
//! period, or add the statement `promotional-information-with-separate-consent` if consent is
//! obtained so.
//!
//! # Example
//! ```yaml before
//! processing:
//!   membership:
//!     purposes: [website-membership-service, promotional-information]
//! ```
//! ```yaml after
//! processing:
//!   membership:
//!     purposes: [website-membership-service]
//!   marketing:
//!     basis: consent
//!     purposes: [promotional-information]
//!     items: { optional: [name, email] }
//!     retention: { until: consent-withdrawn }
//! ```
//!
//! # 한국어: 홍보 목적이 다른 목적과 섞여 있거나 별도의 동의가 없다
//! 다른 목적이 함께 있는 처리 활동이나 법령만을 근거로 하는 처리 활동의 목적에 광고, 마케팅, 소식 안내가 있는지 봅니다. 홍보에 대한
//! 동의를 다른 동의와 구분하여 받는다는 문장이 있으면 문제 삼지 않습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제22조제1항제7호에 따르면 재화나 서비스를 홍보하거나 판매를 권유하기 위하여 개인정보를 처리하려는
//! 경우에는 다른 동의와 구분하여 동의를 받아야 합니다. 이를 위반하여 동의를 받으면 1천만원 이하의 과태료가 부과될 수
//! 있습니다(제75조제4항제3호).
//! 홍보가 회원 관리의 목적 가운데 섞여 있으면 정보주체는 이를 거부할 수 있는지 알 수 없습니다.
//!
//! # 고치는 방법
//! 홍보를 별도의 처리 활동으로 나누어 `basis: consent`, 선택항목, 보유기간을 적습니다. 이미 구분하여 동의를 받고 있다면
//! `promotional-information-with-separate-consent` 문장을 더합니다.

use crate::fact::{Slug, Word, kinds};
use crate::lint::bases::Bases;
use crate::lint::words::{has, texts};
use crate::lint::{Hit, Subject};
use crate::policy::processing::{Activity, PurposeList};

/// Purposes that promote something.
const PROMOTION: &[&str] = &[
    "hospital-news-by-email",
    "marketing-and-advertising",
    "new-service-information",
    "promotional-information",
    "targeted-marketing-by-participation-and-visits",
];

/// Purposes that go with promotion, and are none that a service needs.
const COMPANIONS: &[&str] = &[
    "academic-topic-information",
    "activity-tracking",
    "disease-information-by-email",
    "event-information",
    "institution-information",
    "medical-topic-information",
    "personalized-services-by-participation-and-visits",
    "preferences-and-interests",
    "surveys",
];

/// What own words of promotion contain.
const OWN: &[&str] = &[
    "홍보",
    "마케팅",
    "광고",
    "판촉",
    "할인",
    "혜택",
    "뉴스레터",
    "marketing",
    "advertis",
    "promotion",
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (slug, activity) in subject.activities() {
        if has(&activity.statements, "promotional-information-with-separate-consent") {
            continue;
        }
        let purposes = purposes_of(slug, activity);
        let Some((path, _)) = purposes.iter().find(|(_, it)| is_promotion(it)) else { continue };
        let is_alone = purposes.iter().all(|(_, it)| is_promotion(it) || is_companion(it));
        let bases = Bases::of(&activity.basis, subject);
        // Of one that is alone and states no basis, that is the finding.
        let kind = match (is_alone, bases.have_consent() || !bases.are_stated()) {
            (false, _) => "mixed",
            (true, false) => "no-consent",
            (true, true) => continue,
        };
        hits.push(Hit::at(path).arg("name", slug).arg("kind", kind));
    }
}

fn purposes_of<'a>(slug: &Slug, activity: &'a Activity) -> Vec<(String, &'a Word<kinds::Purpose>)> {
    let path = format!("processing.{slug}.purposes");
    let place = |path: &str, at: usize, it: &Word<kinds::Purpose>| match it.known() {
        Some(word) => format!("{path}.{word}"),
        None => format!("{path}.{at}"),
    };
    let placed = |path: String, list: &'a [Word<kinds::Purpose>]| {
        let of = |(at, it)| (place(&path, at, it), it);
        list.iter().enumerate().map(of).collect::<Vec<_>>()
    };
    match &activity.purposes {
        PurposeList::Flat(list) => placed(path, list),
        PurposeList::Grouped(groups) => {
            let of = |(broader, list): (&Word<kinds::Purpose>, &'a Vec<_>)| {
                let broader = broader.known().unwrap_or_default();
                placed(format!("{path}.{broader}"), list)
            };
            groups.iter().flat_map(of).collect()
        }
    }
}

fn is_promotion(purpose: &Word<kinds::Purpose>) -> bool {
    match purpose {
        Word::Known(word, _) => PROMOTION.contains(&word.as_str()),
        Word::Own(text) => {
            texts(text).iter().any(|it| OWN.iter().any(|word| it.to_lowercase().contains(word)))
        }
    }
}

fn is_companion(purpose: &Word<kinds::Purpose>) -> bool {
    purpose.known().is_some_and(|it| COMPANIONS.contains(&it))
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "promotion_among_other_purposes";

    #[test]
    fn the_first_versions_mix_it_and_the_amended_ones_do_not() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "medi-clusters: warning processing.membership-consultation-and-application.purposes.member-management.marketing-and-advertising at `marketing-and-advertising` name=membership-consultation-and-application kind=mixed",
            "we-want-clinic: warning processing.all-services.purposes.new-service-information at `new-service-information` name=all-services kind=mixed",
            "all-clinic: warning processing.membership.purposes.optional-information.hospital-news-by-email at `hospital-news-by-email` name=membership kind=mixed",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }

    #[test]
    fn alone_it_needs_consent() {
        let with = |more: &str| {
            let lines = format!(
                "processing: {{ membership: {{ purposes: [promotional-information, surveys], \
                 {more} }} }}"
            );
            of_rule(CODE, &lines)
        };
        let by_law = "basis: { law: personal-information-protection-act, article: '15(1)6' }";
        insta::assert_debug_snapshot!(with(by_law), @r#"
        [
            "warning processing.membership.purposes.promotional-information at `promotional-information` name=membership kind=no-consent",
        ]
        "#);
        assert!(with("basis: consent").is_empty());
        let own = "processing: { membership: { purposes: [website-membership-service, { ko: 신상품 \
                   광고, en: advertisements of new goods }] } }";
        insta::assert_debug_snapshot!(of_rule(CODE, own), @r#"
        [
            "warning processing.membership.purposes.1 at `ko: 신상품 광고\n        en: advertisements of new goods\n    ` name=membership kind=mixed",
        ]
        "#);
    }
}
