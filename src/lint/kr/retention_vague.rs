//! A period is only "until the purpose is achieved".
//!
//! "The end of the period necessary to provide the service" says no more, and is found too.
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
//!
//! # 이유
//! 작성지침(Ⅲ.5)은 ‘목적 달성 시까지’만 적은 것을 잘못된 예로 듭니다. 정보주체가 개인정보가 언제 파기되는지 알 수
//! 없기 때문입니다. 「개인정보 보호법」 제30조제1항제2호는 처리 및 보유 기간을 적도록 합니다.
//!
//! # 고치는 방법
//! 기간(`years: 1`), 정보주체가 알 수 있는 일(`until: membership-withdrawal-or-expulsion`), 또는 법령에 따라 보존하는
//! 기록을 적습니다. 기간을 정할 수 없으면 그 기준을 직접 적습니다(`text`).

use crate::lint::{Hit, Subject};
use crate::policy::retention::Rule;

/// Events of which the data subject learns nothing.
const VAGUE: &[&str] = &["purpose-achieved", "service-provision-ends"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (slug, activity) in subject.activities() {
        let is_vague = |rule: &Rule| match rule {
            Rule::Until(event) => event.known().is_some_and(|it| VAGUE.contains(&it)),
            _ => false,
        };
        if !activity.retention.is_empty() && activity.retention.iter().all(is_vague) {
            let hit = Hit::at(format!("processing.{slug}.retention")).arg("name", slug);
            hits.push(hit);
        }
    }
}
