//! A camera stands where privacy is at risk.
//!
//! Looks for toilets, bathrooms, saunas and changing rooms, and for rooms of consultation, treatment and
//! recovery, among the places of fixed cameras and in what they film. A corridor or an entrance before
//! such a room is no such place, and operating rooms have a law of their own.
//!
//! # Why
//! Article 25(2) of the Personal Information Protection Act forbids fixed cameras that look into places
//! such as bathrooms, toilets, saunas and changing rooms used by unspecified persons, where privacy is
//! gravely at risk. How far it reaches in a clinic is not settled, so it is a warning.
//!
//! # Mend
//! Take the camera out of use, and its place out of the policy. If it stands before the room, say so:
//! "corridor before the consultation room".
//!
//! # Example
//! ```yaml before
//! cameras: { places: [lobby, { ko: 탈의실, en: changing room }] }
//! ```
//! ```yaml after
//! cameras: { places: [lobby, { ko: 탈의실 앞 복도, en: corridor outside the changing room }] }
//! ```
//!
//! # 한국어: 사생활 침해의 우려가 있는 곳에 영상정보처리기기가 있다
//! 고정형 영상정보처리기기의 설치 위치와 촬영 범위에 화장실, 목욕실, 발한실(사우나), 탈의실이나 진료실, 상담실, 처치실, 회복실이
//! 있는지 봅니다. 그 앞의 복도나 출입구는 문제 삼지 않으며, 수술실은 따로 법이 정하고 있습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제25조제2항은 불특정 다수가 이용하는 목욕실, 화장실, 발한실, 탈의실 등 개인의 사생활을 현저히 침해할 우려가
//! 있는 장소의 내부를 볼 수 있도록 고정형 영상정보처리기기를 설치·운영하지 못하게 합니다. 의료기관의 어느 곳까지 해당하는지는 분명하지
//! 않으므로 경고로 알립니다.
//!
//! # 고치는 방법
//! 그 기기를 쓰지 않고 설치 위치에서 뺍니다. 그 앞에 설치한 것이면 ‘진료실 앞 복도’처럼 적습니다.

use crate::fact::{LocalText, Stated};
use crate::lint::words::{own, texts};
use crate::lint::{Hit, Subject};

/// Places such as those that the act names.
const OF_THE_ACT: &[&str] = &[
    "목욕실",
    "욕실",
    "화장실",
    "발한실",
    "사우나",
    "탈의실",
    "샤워실",
    "bathroom",
    "toilet",
    "restroom",
    "sauna",
    "changing room",
    "dressing room",
    "locker room",
    "shower",
];

/// Places where patients undress or speak of their illness.
const OF_PATIENTS: &[&str] = &[
    "진료실",
    "상담실",
    "처치실",
    "시술실",
    "회복실",
    "입원실",
    "병실",
    "주사실",
    "수유실",
    "consultation room",
    "treatment room",
    "procedure room",
    "recovery room",
    "patient room",
    "examination room",
    "injection room",
    "nursing room",
];

/// Words by which a place is beside the room, or is left out.
const BESIDE: &[&str] = &[
    "앞", "복도", "입구", "출입", "외부", "밖", "제외", "않", "outside", "entrance", "in front",
    "before", "corridor", "hallway", "except", "not ",
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(facts) = subject.policy.cameras.as_ref().and_then(Stated::said) else { return };
    let places = own(&facts.places).map(|(at, text)| (format!("cameras.places.{at}"), text));
    let range = facts.range.iter().map(|text| ("cameras.range".to_owned(), text));
    for (path, text) in places.chain(range) {
        if let Some((kind, place)) = private(text) {
            hits.push(Hit::at(path).arg("kind", kind).arg("value", place));
        }
    }
}

/// The part of a text that names a private place, and of which kind it is.
fn private(text: &LocalText) -> Option<(&'static str, String)> {
    let parts = texts(text).into_iter().flat_map(|it| it.split([',', '·', '/', ';', '、']));
    let kind = |part: &str| {
        let part = part.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|it| part.contains(it));
        match () {
            () if says(BESIDE) => None,
            () if says(OF_THE_ACT) => Some("act"),
            () if says(OF_PATIENTS) => Some("patients"),
            () => None,
        }
    };
    parts.map(str::trim).find_map(|part| Some((kind(part)?, part.to_owned())))
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn places_and_what_is_filmed() {
        let lines = "cameras:\n  places: [operating-room, { ko: 상담실, en: Consultation Room }]\n\
                     \x20 range: { ko: \"로비, 화장실\", en: the lobby }";
        insta::assert_debug_snapshot!(of_rule("camera_in_private_place", lines), @r#"
        [
            "warning cameras.places.1 at `ko: 상담실\n      en: Consultation Room\n  ` kind=patients value=상담실",
            "warning cameras.range at `range` kind=act value=화장실",
        ]
        "#);
    }

    #[test]
    fn what_is_beside_or_left_out() {
        let lines = "cameras:\n  places: [{ ko: 진료실 입구, en: entrance of the consultation room }]\n\
                     \x20 range: { ko: 탈의실을 제외한 로비 전체, en: the whole lobby except the changing room }";
        assert!(of_rule("camera_in_private_place", lines).is_empty());
    }
}
