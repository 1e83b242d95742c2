//! Cameras are denied, though other facts show them.
//!
//! The policy says that there are no cameras, or says nothing of them, but footage is among its
//! items, or somebody is entrusted with operating them.
//!
//! # Why
//! Article 25(7) of the Personal Information Protection Act and article 25(1) of its Enforcement
//! Decree: who operates fixed visual data processing devices publishes an operation and management
//! policy with eight matters; it may be part of the privacy policy. Where the privacy policy says
//! nothing, there may be a document of its own, so that is only a warning.
//!
//! # Mend
//! State `cameras` with purposes, places, hours, period, who is in charge and how to view the
//! footage. If there are no cameras any more, take the footage and the task out.
//!
//! # Example
//! ```yaml before
//! entrustment:
//!   parties:
//!     guard:
//!       name: { ko: 주식회사 예시보안, en: "Example Security Co., Ltd." }
//!       tasks: [cctv-operation]
//! ```
//! ```yaml after
//! entrustment:
//!   parties:
//!     guard:
//!       name: { ko: 주식회사 예시보안, en: "Example Security Co., Ltd." }
//!       tasks: [security-system]
//! ```
//!
//! # 한국어: 영상정보처리기기가 없다면서 영상이 드러난다
//! 고정형 영상정보처리기기를 설치하지 않는다고 하거나 그에 관하여 아무 말이 없는데, 처리하는 항목에 영상이 있거나 그
//! 운영을 위탁한 경우를 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제25조제7항과 같은 법 시행령 제25조제1항에 따라 고정형 영상정보처리기기를 운영하면 여덟 가지
//! 사항을 담은 운영·관리 방침을 마련하여 공개하여야 하며, 이를 처리방침에 포함할 수 있습니다. 처리방침에 아무 말이
//! 없으면 따로 정한 방침이 있을 수 있으므로 경고에 그칩니다.
//!
//! # 고치는 방법
//! `cameras`에 설치 목적, 위치, 촬영 시간, 보관기간, 관리책임자, 확인 방법을 적습니다. 더 이상 운영하지 않는다면
//! 영상과 위탁업무를 뺍니다.

use super::denied::{Sign, among, denied, items};
use crate::diag::Severity;
use crate::fact::{Stated, Word};
use crate::lint::words::{methods, named, placed};
use crate::lint::{Hit, Subject};
use crate::policy::State;

/// Tasks of those who operate cameras.
const TASKS: &[&str] = &["cctv-operation", "cctv-and-fingerprint-system"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let found = denied(subject, "cameras", &signs(subject));
    let is_left_out = subject.state("cameras") == State::LeftOut;
    hits.extend(found.map(|it| if is_left_out { it.at_most(Severity::Warning) } else { it }));
}

pub(super) fn signs(subject: &Subject<'_>) -> Vec<Sign> {
    let policy = subject.policy;
    let mut signs = Vec::new();
    // Footage may also be that of mobile cameras.
    if subject.state("mobile_cameras") != State::Said {
        signs.extend(items(policy, |it| it.known() == Some("cctv-footage")));
        signs.extend(among(methods(policy), &["camera-recording"]));
    }
    let operation = subject.activities().find(|(slug, _)| slug.as_str() == "camera-operation");
    signs.extend(operation.map(|(slug, _)| Sign::certain(format!("processing.{slug}"), slug)));
    if let Some(it) = policy.entrustment.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.parties {
            let tasks = placed(&format!("entrustment.parties.{slug}.tasks"), &it.tasks);
            let own = tasks.clone().into_iter().filter_map(|(path, it)| match it {
                Word::Own(text) => {
                    Some(Sign::certain(path, named(text, &["CCTV", "영상정보처리기기"])?))
                }
                Word::Known(..) => None,
            });
            signs.extend(among(tasks, TASKS).chain(own));
        }
    }
    signs
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    #[test]
    fn each_trace_of_a_camera() {
        let footage = "processing: { membership: { items: { automatic: [cctv-footage] } } }";
        insta::assert_debug_snapshot!(of_rule("cameras_denied", footage), @r#"
        [
            "error cameras at `none` kind=none known=cctv-footage",
        ]
        "#);
        let left_out = format!("# no cameras\n{footage}");
        insta::assert_debug_snapshot!(of_rule("cameras_denied", &left_out), @r#"
        [
            "warning processing.membership.items.automatic.cctv-footage at `cctv-footage` kind=left-out known=cctv-footage",
        ]
        "#);
        let mobile = format!("{footage}\nmobile_cameras: {{ count: 1 }}");
        assert!(of_rule("cameras_denied", &mobile).is_empty());
        let own = "entrustment:\n  parties:\n    guard:\n      name: Guard\n      \
                   tasks: [{ ko: CCTV 유지보수, en: CCTV maintenance }]";
        assert_eq!(of_rule("cameras_denied", own).len(), 1);
    }

    #[test]
    fn the_clinic_with_cameras_states_them() {
        for version in ["2015-08-31", "2027-01-01", "2027-03-09"] {
            assert!(in_sample("cameras_denied", "we-want-clinic", version).is_empty());
        }
    }
}
