//! A period is only "until the purpose is achieved".
//!
//! "The end of the period necessary to provide the service" says no more, and is found too.
//! Also in own words (“kept permanently”, “as long as necessary”), and of recipients and transfers.
//!
//! # Why
//! The PIPC drafting guideline shows "until the purpose is achieved", alone, as a wrong example: the
//! data subject cannot tell when the information will be destroyed (item III.5). Article 30(1)2 of
//! the Personal Information Protection Act asks for the period.
//!
//! # Mend
//! State a period (`years: 1`), an event that the data subject can see (`until:
//! membership-withdrawal-or-expulsion`), or the record that a law orders to be kept. Where no
//! period can be fixed, state the criteria in your own words (`text`).
//!
//! # Example
//! ```yaml before
//! processing:
//!   membership:
//!     retention: { until: purpose-achieved }
//! ```
//! ```yaml after
//! processing:
//!   membership:
//!     retention: { until: membership-withdrawal-or-expulsion }
//! ```
//!
//! # 한국어: 보유기간이 ‘목적 달성 시까지’뿐이다
//! ‘서비스 제공에 필요한 기간이 끝나는 때’도 마찬가지이므로 함께 찾습니다.
//! ‘영구 보관’이나 ‘필요한 기간 동안’처럼 직접 적은 말도 보며, 제공받는 자와 이전받는 자의 보유기간도 봅니다.
//!
//! # 이유
//! 작성지침(Ⅲ.5)은 ‘목적 달성 시까지’만 적은 것을 잘못된 예로 듭니다. 정보주체가 개인정보가 언제 파기되는지 알 수
//! 없기 때문입니다. 「개인정보 보호법」 제30조제1항제2호는 처리 및 보유 기간을 적도록 합니다.
//!
//! # 고치는 방법
//! 기간(`years: 1`), 정보주체가 알 수 있는 일(`until: membership-withdrawal-or-expulsion`), 또는 법령에 따라 보존하는
//! 기록을 적습니다. 기간을 정할 수 없으면 그 기준을 직접 적습니다(`text`).

use crate::fact::{LocalText, Stated};
use crate::lint::words::texts;
use crate::lint::{Hit, Subject};
use crate::policy::retention::Rule;

/// Events of which the data subject learns nothing.
const VAGUE: &[&str] = &["purpose-achieved", "service-provision-ends"];

/// Own words that tell no time: kept for good, or as long as the clinic likes.
const NO_TIME: &[&str] = &[
    "영구",
    "준영구",
    "무기한",
    "필요하다고 인정",
    "필요한 기간 동안",
    "permanently",
    "indefinitely",
    "as long as necessary",
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (slug, activity) in subject.activities() {
        hits.extend(vague(&format!("processing.{slug}.retention"), slug, &activity.retention));
    }
    let policy = subject.policy;
    let provision = policy.provision.as_ref().and_then(Stated::said);
    for (slug, it) in provision.iter().flat_map(|it| &it.recipients) {
        hits.extend(vague(&format!("provision.recipients.{slug}.retention"), slug, &it.retention));
    }
    let cross_border = policy.cross_border.as_ref().and_then(Stated::said);
    for (slug, it) in cross_border.iter().flat_map(|it| &it.transfers) {
        hits.extend(vague(
            &format!("cross_border.transfers.{slug}.retention"),
            slug,
            &it.retention,
        ));
    }
}

fn vague(path: &str, name: impl ToString, rules: &[Rule]) -> Option<Hit> {
    let is_vague = |rule: &Rule| match rule {
        Rule::Until(event) => event.known().is_some_and(|it| VAGUE.contains(&it)),
        Rule::Text(text) => says_no_time(text),
        _ => false,
    };
    let is_found = !rules.is_empty() && rules.iter().all(is_vague);
    is_found.then(|| Hit::at(path).arg("name", name))
}

/// Until the purpose is achieved, and no number beside it; or no time at all.
fn says_no_time(text: &LocalText) -> bool {
    texts(text).iter().any(|it| {
        let has_number = it.chars().any(|c| c.is_ascii_digit());
        let until_purpose = it.contains("목적")
            && (it.contains("달성") || it.contains("다할 때") || it.contains("다한 때"));
        let of_purpose = it.contains("purpose") && it.contains("achieved");
        let no_time = NO_TIME.iter().any(|word| it.contains(word));
        !has_number && (until_purpose || of_purpose || no_time)
    })
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn own_words_can_be_as_vague() {
        let found = |text: &str| {
            let lines = format!(
                "# no processing.membership.retention\nprocessing: {{ membership: {{ retention: \
                 {{ text: {{ ko: {text}, en: x }} }} }} }}"
            );
            of_rule("retention_vague", &lines).len()
        };
        for text in [
            "목적 달성 시까지",
            "수집 및 이용목적이 달성될 때까지",
            "이용목적 달성 후 지체 없이 파기",
            "회사가 필요하다고 인정하는 때까지",
            "영구 보관",
        ] {
            assert_eq!(found(text), 1, "{text}");
        }
        for text in ["목적 달성 후 1년", "마지막 상담을 마친 날까지", "회원 탈퇴 시까지"]
        {
            assert_eq!(found(text), 0, "{text}");
        }
    }

    #[test]
    fn recipients_and_transfers_too() {
        let lines = "provision: { recipients: { review-service: { retention: { until: purpose-achieved } } } }";
        assert_eq!(of_rule("retention_vague", lines).len(), 1);
    }
}
