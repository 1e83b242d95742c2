//! Nothing is entrusted, though there is a website that somebody has to run.
//!
//! The policy says that it entrusts nothing, but it collects information through a website. Few
//! clinics run their own servers; whoever hosts the website, keeps it running or stores what it
//! collects is an entrustee.
//!
//! # Why
//! Article 26(2) of the Personal Information Protection Act: the entrusted work and the entrustee
//! are published, also those of hosting and maintenance. Not to do so may cost a fine of up to 10
//! million won (article 75(4)5). The facts alone do not tell who runs the website, so this is a
//! question; of a public body, which often has servers of its own, it is only a note.
//!
//! # Mend
//! Ask who hosts the website and who maintains it, and name them in `entrustment`. If the clinic
//! runs its own server and nobody else can reach what is on it, waive the finding with that reason.
//!
//! # Example
//! ```yaml before
//! entrustment: none
//! ```
//! ```yaml after
//! entrustment:
//!   parties:
//!     example-hosting:
//!       name: { ko: 주식회사 예시호스팅, en: "Example Hosting Co., Ltd." }
//!       tasks: [hosting]
//! ```
//!
//! # 한국어: 홈페이지가 있는데 위탁하는 곳이 없다고 한다
//! 위탁하지 않는다고 적었지만 홈페이지로 개인정보를 수집하는 경우를 찾습니다. 서버를 직접 운영하는 의료기관은
//! 드뭅니다. 홈페이지를 호스팅하거나 유지보수하는 업체, 홈페이지에서 수집한 정보를 보관하는 업체는 수탁자입니다.
//!
//! # 이유
//! 「개인정보 보호법」 제26조제2항에 따라 위탁하는 업무의 내용과 수탁자를 공개하여야 하며, 호스팅과 유지보수도
//! 마찬가지입니다. 공개하지 않으면 1천만원 이하의 과태료가 부과될 수 있습니다(제75조제4항제5호). 누가 홈페이지를
//! 운영하는지는 적힌 사실만으로 알 수 없으므로 확인을 요청하는 것입니다. 자체 서버를 두는 일이 많은 공공기관에는
//! 참고로만 알립니다.
//!
//! # 고치는 방법
//! 홈페이지를 호스팅하고 유지보수하는 곳을 확인하여 `entrustment`에 적습니다. 서버를 직접 운영하고 다른 누구도 그
//! 안의 개인정보에 접근할 수 없다면 그 이유를 적어 예외로 둡니다.

use super::denied::implies;
use crate::diag::Severity;
use crate::lint::words::{methods, website_forms};
use crate::lint::{Hit, Subject};
use crate::policy::State;
use crate::policy::controller::ControllerKind;

/// Ways of collecting that are parts of a website.
const ON_WEBSITE: &[&str] = &["website", "consultation-board", "reservation-board"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let is_denied = matches!(subject.state("entrustment"), State::None(_));
    // Where other facts name entrustees, that says more.
    if !is_denied || implies(subject, "entrustment") {
        return;
    }
    if let Some(shown_by) = website(subject) {
        let hit = Hit::at("entrustment").arg("known", shown_by);
        let is_public = subject.is(ControllerKind::PublicBody);
        hits.push(if is_public { hit.at_most(Severity::Note) } else { hit });
    }
}

/// The fact that shows that there is a website on which information is collected.
fn website(subject: &Subject<'_>) -> Option<String> {
    let policy = subject.policy;
    let method = methods(policy)
        .into_iter()
        .find(|(_, it)| it.known().is_some_and(|it| ON_WEBSITE.contains(&it)));
    let form = || website_forms(policy).into_iter().next().map(|(path, _)| path);
    let devices = || {
        let is_said = subject.state("automatic_collection") == State::Said;
        is_said.then(|| "automatic_collection".to_owned())
    };
    let own = || subject.controller.website.as_ref().map(|it| it.as_str().to_owned());
    method.map(|(path, _)| path).or_else(form).or_else(devices).or_else(own)
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    #[test]
    fn any_trace_of_a_website_asks_who_hosts_it() {
        let bare = "entrustment: none\n# no items\n# no automatic_collection\n\
                    # no processing.membership.website_forms\n";
        insta::assert_debug_snapshot!(of_rule("hosting_not_entrusted", bare), @r#"
        [
            "warning entrustment at `none` known=https://clinic.example",
        ]
        "#);
        let without = format!("{bare}# clinic.yaml\n# no website");
        assert!(of_rule("hosting_not_entrusted", &without).is_empty());
        let lines = format!(
            "{without}\n# privacy/2027-01-01.yaml\nprocessing: {{ membership: {{ website_forms: [inquiry] }} }}"
        );
        insta::assert_debug_snapshot!(of_rule("hosting_not_entrusted", &lines), @r#"
        [
            "warning entrustment at `none` known=processing.membership.website_forms.inquiry",
        ]
        "#);
    }

    #[test]
    fn who_names_entrustees_elsewhere_is_told_that() {
        let lines = "entrustment: none\nsafeguards: { managerial: [entrustee-supervision] }";
        assert!(of_rule("hosting_not_entrusted", lines).is_empty());
    }

    #[test]
    fn three_samples_entrust_nothing() {
        for (clinic, version) in [
            ("medi-clusters", "2024-04"),
            ("gangnam-medical-service", "2022-04"),
            ("all-clinic", "2012-03-03"),
        ] {
            let found = in_sample("hosting_not_entrusted", clinic, version);
            assert_eq!(found.len(), 1, "{clinic}: {found:?}");
        }
        let found = in_sample("hosting_not_entrusted", "all-clinic", "2012-03-03");
        insta::assert_debug_snapshot!(found, @r#"
        [
            "warning entrustment at `entrustment` known=items.collected_by.website",
        ]
        "#);
    }

    #[test]
    fn a_public_body_is_asked_in_a_note() {
        let found = in_sample("hosting_not_entrusted", "gangnam-medical-service", "2026-10-02");
        insta::assert_debug_snapshot!(found, @r#"
        [
            "note entrustment at `entrustment` known=processing.free-estimate-and-self-diagnosis.website_forms.free-estimate",
        ]
        "#);
    }
}
