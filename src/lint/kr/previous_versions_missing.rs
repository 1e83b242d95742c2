//! The policy is older than the first version that can be viewed.
//!
//! The date of establishment lies long before the first version that gongji has, so there were
//! versions in between that readers cannot view.
//!
//! # Why
//! The drafting guideline (item III.24) and article 21 of the standard guideline: earlier versions
//! have to be viewable, each with the period in which it applied; a policy whose earlier versions
//! cannot be viewed is the guideline's own example of what is wrong. No statute asks for them, so it
//! is a warning.
//!
//! # Mend
//! Add each earlier version as a file of its own under the day it took effect, and seal it with
//! `gongji seal --imported`. If an earlier text is lost, waive the finding with that reason.
//!
//! # Example
//! ```yaml before
//! established: 2020-05-01
//! ```
//! ```yaml after
//! established: 2020-05-01
//! # privacy/2020-05-01.yaml
//! established: 2020-05-01
//! ```
//!
//! # 한국어: 이전 처리방침을 볼 수 없다
//! 제정일이 gongji에 있는 첫 판보다 훨씬 앞서 있어서, 그 사이의 처리방침을 볼 수 없는 경우를 찾습니다.
//!
//! # 이유
//! 작성지침(Ⅲ.24)과 「표준 개인정보 보호지침」 제21조에 따라 이전의 처리방침을 적용된 기간과 함께 볼 수 있게 하여야
//! 합니다. 작성지침은 이전 처리방침을 확인할 수 없는 것을 잘못된 예로 듭니다. 법률이나 시행령이 정한 것은 아니므로 경고로 알립니다.
//!
//! # 고치는 방법
//! 이전 처리방침마다 시행일을 이름으로 하는 파일을 더하고 `gongji seal --imported`로 봉인합니다. 남아 있지 않은 판이
//! 있다면 그 이유를 적어 예외로 둡니다.

use crate::lint::{Hit, Subject};
use jiff::ToSpan;

/// A first version is made some time before it is announced; what was made earlier than this was in
/// force before.
const DAYS_OF_MAKING: i64 = 90;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let clinic = subject.clinic;
    let Some(established) = subject.policy.established else { return };
    let Some(first) = clinic.versions.first() else { return };
    let known_from = first.known_from().first_day().min(first.effective.first_day());
    let made_by = established.first_day().saturating_add(DAYS_OF_MAKING.days());
    // Told once: of the latest version, which can still be mended or waived.
    let latest = clinic.versions.last().map(|it| it.effective);
    if latest == Some(subject.version.effective) && made_by < known_from {
        let hit = Hit::at("established").arg("value", established).arg("known", first.effective);
        hits.push(hit);
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_clinic, of_rule};

    #[test]
    fn it_is_told_once_of_the_latest_version() {
        let lines = "established: 2020-05-01\n# privacy/2026-01-01.yaml\nestablished: 2020-05-01\n\
                     # privacy/2025-01-01.yaml\nestablished: 2020-05-01";
        insta::assert_debug_snapshot!(of_rule("previous_versions_missing", lines), @r#"
        [
            "warning established at `2020-05-01` value=2020-05-01 known=2025-01-01",
        ]
        "#);
    }

    #[test]
    fn a_first_version_is_made_before_it_is_announced() {
        let lines = "established: 2026-11-01\nannounced: 2026-12-01";
        assert!(of_rule("previous_versions_missing", lines).is_empty());
        let lines = "established: 2026-11";
        assert!(of_rule("previous_versions_missing", lines).is_empty());
    }

    #[test]
    fn the_samples_have_their_first_versions() {
        for clinic in ["we-want-clinic", "all-clinic"] {
            assert!(in_clinic("previous_versions_missing", clinic).is_empty());
        }
    }
}
