//! Camera footage is kept for more than 30 days.
//!
//! Also where an activity that processes nothing but footage says so. Footage of operating rooms is no
//! concern of it: there 30 days are the least. Nor is a period that names the article which orders it.
//!
//! # Why
//! Article 41(2) of the Standard Personal Information Protection Guidelines: where the shortest period that
//! the purpose needs cannot be determined, footage is kept for no more than 30 days. The guidelines
//! recommend; whoever keeps it longer should be able to say why.
//!
//! # Mend
//! Write `retention: { days: 30, after: recording }`, and have the recorder delete by then. If a longer
//! period is needed, write it with its reason in your own words (`text`).
//!
//! # Example
//! ```yaml before
//! cameras: { retention: { days: 60 } }
//! ```
//! ```yaml after
//! cameras: { retention: { days: 30 } }
//! ```
//!
//! # 한국어: 영상정보를 30일 넘게 보관한다
//! 영상정보만 처리하는 처리의 보유기간도 봅니다. 수술실의 영상정보는 거꾸로 30일 이상 보관하여야 하므로 보지 않고, 보관을 명하는
//! 조문을 적은 기간도 보지 않습니다.
//!
//! # 이유
//! 표준 개인정보 보호지침 제41조제2항에 따라 보유 목적을 이루는 데 필요한 최소한의 기간을 정하기 곤란하면 보관기간을 30일 이내로
//! 합니다. 지침은 권장하는 것이지만, 더 오래 보관하려면 그 이유를 설명할 수 있어야 합니다.
//!
//! # 고치는 방법
//! `retention: { days: 30, after: recording }`이라고 적고 그때까지 삭제되도록 합니다. 더 긴 기간이 필요하면 이유와 함께 직접
//! 적습니다(`text`).

use crate::fact::{Period, Stated};
use crate::lint::{Hit, Subject};
use crate::policy::cameras::Cameras;
use crate::policy::processing::Activity;
use crate::policy::retention::Rule;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let cameras = subject.policy.cameras.as_ref().and_then(Stated::said);
    let of_cameras = cameras
        .filter(|it| !is_of_operating_rooms(it))
        .and_then(|it| too_long(&it.retention, subject))
        .map(|period| ("cameras.retention".to_owned(), period));
    let of_activity = || {
        let footage = subject.activities().filter(|(_, it)| is_footage(it));
        let mut long = footage.filter_map(|(slug, it)| {
            Some((format!("processing.{slug}.retention"), too_long(&it.retention, subject)?))
        });
        long.next()
    };
    if let Some((path, period)) = of_cameras.or_else(of_activity) {
        hits.push(Hit::at(path).arg("value", written(period)));
    }
}

fn is_of_operating_rooms(cameras: &Cameras) -> bool {
    let is_one = |it: &crate::fact::Word<_>| it.known() == Some("operating-room");
    !cameras.places.is_empty() && cameras.places.iter().all(is_one)
}

/// Whether an activity processes nothing but footage.
fn is_footage(activity: &Activity) -> bool {
    let is_it = |it: &crate::fact::Word<_>| it.known() == Some("cctv-footage");
    !activity.items.is_empty() && activity.items.all().all(is_it)
}

/// A period of more than 30 days that no law orders. A month counts as 30 days.
fn too_long(rules: &[Rule], subject: &Subject<'_>) -> Option<Period> {
    let period = |rule: &Rule| match rule {
        Rule::For { period, law, .. } if law.is_empty() => Some(*period),
        Rule::Record(word) if word.known() != Some("operating-room-footage") => {
            rule.record(subject.law)?.period
        }
        _ => None,
    };
    let is_long = |it: &Period| match it {
        Period::Years(n) => *n > 0,
        Period::Months(n) => *n > 1,
        Period::Days(n) => *n > 30,
    };
    rules.iter().filter_map(period).find(is_long)
}

/// The period as it stands in YAML.
fn written(period: Period) -> String {
    match period {
        Period::Years(n) => format!("years: {n}"),
        Period::Months(n) => format!("months: {n}"),
        Period::Days(n) => format!("days: {n}"),
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    const CODE: &str = "camera_retention_over_30_days";

    #[test]
    fn of_cameras_and_of_activities() {
        insta::assert_debug_snapshot!(of_rule(CODE, "cameras: { retention: { months: 3 } }"), @r#"
        [
            "warning cameras.retention at `retention` value=months: 3",
        ]
        "#);
        let lines = "processing:\n  camera-operation: { items: { automatic: [cctv-footage] }, retention: { days: 31 } }";
        insta::assert_debug_snapshot!(of_rule(CODE, lines), @r#"
        [
            "warning processing.camera-operation.retention at `retention` value=days: 31",
        ]
        "#);
    }

    #[test]
    fn operating_rooms_and_what_a_law_orders() {
        for retention in
            ["{ record: operating-room-footage }", "{ record: cctv-footage }", "{ months: 1 }"]
        {
            let lines = format!("cameras: {{ retention: {retention} }}");
            assert!(of_rule(CODE, &lines).is_empty(), "{retention}");
        }
        let lines = "cameras: { places: [operating-room], retention: { days: 60 } }";
        assert!(of_rule(CODE, lines).is_empty());
    }
}
