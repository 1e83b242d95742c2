//! The operation of cameras is not told in full.
//!
//! The same is asked of fixed cameras and, except for the places, of mobile ones.
//!
//! # Why
//! Article 25(7) of the Personal Information Protection Act and article 25(1) of its Enforcement Decree: the
//! operation policy of fixed cameras, which may be a part of the privacy policy, states (1) the ground
//! and purpose, (2) number, places and range, (3) who is in charge and who has access, (4) hours,
//! period and place of storage, and handling, (5) how and where footage can be seen, (6) what is done
//! on requests to see it, (7) measures that protect it. By article 25-2(4) the same goes for mobile ones.
//!
//! # Mend
//! Write what is missing into `cameras` or `mobile_cameras`.
//!
//! # Example
//! ```yaml before
//! cameras:
//!   basis: { law: personal-information-protection-act, article: "25(1)" }
//!   purposes: [facility-safety]
//!   count: 2
//!   places: [lobby]
//!   range: { ko: 로비 전 구역, en: the whole lobby }
//!   officer: { post: { ko: 원장, en: Director } }
//!   access: [{ ko: 원장, en: Director }]
//!   hours: "24"
//!   handling: [video-permanently-deleted-after-retention]
//!   viewing_place: { ko: 원무과, en: Administration Department }
//!   viewing: [video-own-footage-viewable]
//!   refusals: [video-viewing-refused-if-destroyed]
//!   measures: [video-encryption]
//! ```
//! ```yaml after
//! cameras:
//!   basis: { law: personal-information-protection-act, article: "25(1)" }
//!   purposes: [facility-safety]
//!   count: 2
//!   places: [lobby]
//!   range: { ko: 로비 전 구역, en: the whole lobby }
//!   officer: { post: { ko: 원장, en: Director } }
//!   access: [{ ko: 원장, en: Director }]
//!   hours: "24"
//!   retention: { days: 30, after: recording }
//!   storage: { ko: 전산실, en: server room }
//!   handling: [video-permanently-deleted-after-retention]
//!   viewing_place: { ko: 원무과, en: Administration Department }
//!   viewing: [video-own-footage-viewable]
//!   refusals: [video-viewing-refused-if-destroyed]
//!   measures: [video-encryption]
//! ```
//!
//! # 한국어: 영상정보처리기기의 운영·관리에 관한 사항이 빠져 있다
//! 고정형과 이동형에 같은 사항을 봅니다. 다만 이동형에는 설치 위치를 묻지 않습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제25조제7항과 같은 법 시행령 제25조제1항에 따라 고정형 영상정보처리기기 운영·관리 방침(개인정보 처리방침에
//! 포함할 수 있습니다)에는 ① 설치 근거와 목적 ② 대수, 위치와 촬영 범위 ③ 관리책임자, 담당 부서와 접근 권한이 있는 사람 ④ 촬영시간,
//! 보관기간, 보관장소와 처리방법 ⑤ 영상정보의 확인 방법과 장소 ⑥ 열람 등 요구에 대한 조치 ⑦ 영상정보 보호를 위한 조치를 적어야 합니다.
//! 이동형에도 제25조의2제4항에 따라 이를 준용합니다.
//!
//! # 고치는 방법
//! `cameras`나 `mobile_cameras`에 빠진 것을 적습니다.

use crate::fact::Stated;
use crate::law::Dated;
use crate::lint::lacks::lacks;
use crate::lint::{Hit, Subject};
use crate::policy::cameras::{CameraOfficer, Cameras};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let policy = subject.policy;
    let sections = [("cameras", &policy.cameras), ("mobile_cameras", &policy.mobile_cameras)];
    for (section, facts) in sections {
        let Some(facts) = facts.as_ref().and_then(Stated::said) else { continue };
        let Some(law) = subject.law.sections.get(section) else { continue };
        let missing = missing(facts, section == "cameras").filter(|_| law.holds_on(subject.day));
        if let Some(missing) = missing {
            let hit = Hit::at(section).arg("name", section).arg("known", missing);
            hits.push(hit.law(&law.law));
        }
    }
}

/// What is missing, in the order of the decree.
fn missing(facts: &Cameras, stand: bool) -> Option<String> {
    lacks(&[
        ("basis", !facts.basis.is_empty()),
        ("purposes", !facts.purposes.is_empty()),
        ("count", facts.count.is_some()),
        ("places", !stand || !facts.places.is_empty()),
        ("range", facts.range.is_some()),
        ("officer", facts.officer.as_ref().is_some_and(says_who)),
        ("access", !facts.access.is_empty()),
        ("hours", facts.hours.is_some()),
        ("retention", !facts.retention.is_empty()),
        ("storage", facts.storage.is_some()),
        ("handling", !facts.handling.is_empty()),
        ("viewing", !facts.viewing.is_empty()),
        ("viewing_place", facts.viewing_place.is_some()),
        ("refusals", !facts.refusals.is_empty()),
        ("measures", !facts.measures.is_empty()),
    ])
}

fn says_who(officer: &CameraOfficer) -> bool {
    officer.name.is_some() || officer.post.is_some() || officer.department.is_some()
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn fixed_and_mobile() {
        let lines = "cameras: { places: [lobby], officer: { phone: 02-555-0100 } }\n\
                     mobile_cameras: { count: 1 }";
        insta::assert_debug_snapshot!(of_rule("camera_particulars", lines), @r#"
        [
            "error cameras at `cameras` name=cameras known=basis, purposes, count, range, officer, access, hours, retention, storage, handling, viewing, viewing_place, refusals, measures",
            "error mobile_cameras at `mobile_cameras` name=mobile_cameras known=basis, purposes, range, officer, access, hours, retention, storage, handling, viewing, viewing_place, refusals, measures",
        ]
        "#);
    }
}
