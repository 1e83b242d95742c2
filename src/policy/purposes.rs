//! Purposes of processing (개인정보의 처리 목적), PIPA art. 30(1)1.

use super::Context;
use super::processing::{Activity, PurposeList};
use crate::document::{Composer, Fill, Inlines, Say, Voice};
use crate::fact::{Slug, Word, kinds};
use crate::key::Key;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// What is said of all purposes.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Purposes {
    /// Whole sentences.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

pub(super) fn compose(facts: &IndexMap<Slug, Activity>, c: &mut Composer<'_>, cx: &Context<'_>) {
    if facts.values().any(|it| !it.purposes.is_empty()) {
        c.sentence("intro", &[]);
    }
    for (slug, activity) in facts {
        let key = Key::new("processing").child(slug);
        let title = heading(activity.title(slug, c.voice()), c.voice());
        c.group_as(key, title, |c| purposes(&activity.purposes, c));
    }
    if let Some(purposes) = &cx.policy.purposes {
        c.statements("statements", &purposes.statements);
    }
}

/// A word of the vocabulary as a heading; languages with capital letters begin it with one.
pub(super) fn heading(text: Inlines, voice: &Voice<'_>) -> Inlines {
    voice.message("purposes", Some("heading"), &[("text", Fill::Inlines(text))])
}

fn purposes(list: &PurposeList, c: &mut Composer<'_>) {
    match list {
        PurposeList::Flat(purposes) => c.list("purposes", purposes),
        PurposeList::Grouped(groups) => {
            for (broader, purposes) in groups {
                let name = format!("purposes.{}", broader.row_name());
                c.paragraph(&format!("{name}.label"), heading(broader.say(c.voice()), c.voice()));
                c.list(&name, purposes);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const PURPOSES: &str = "
processing:
  medical-care: { purposes: [diagnosis-and-treatment, billing] }
  membership:
    name: { ko: 누리집 회원, en: members of the website }
    purposes:
      member-management: [identity-verification, age-verification]
      service-provision: [content-provision]
  all-services: { items: { required: [name] } }
purposes: { statements: [used-only-for-these-purposes] }
";

    #[test]
    fn each_activity_has_its_purposes() {
        insta::assert_snapshot!(said("purposes", "ko", PURPOSES), @"
        개인정보의 처리 목적
        --------------------

        병원은 다음의 목적을 위하여 개인정보를 처리합니다.

        ■ 진료

        - 진단 및 치료를 위한 진료서비스 제공
        - 진료비 청구를 위한 원무 서비스

        ■ 누리집 회원

        회원 관리

        - 본인확인
        - 연령 확인

        서비스 제공

        - 콘텐츠 제공

        정보주체가 제공한 모든 정보는 위의 목적으로만 이용합니다.
        ");
        insta::assert_snapshot!(said("purposes", "en", PURPOSES), @"
        Purposes of processing personal information
        -------------------------------------------

        The Hospital processes personal information for the following purposes.

        ■ Medical care

        - Medical services for diagnosis and treatment
        - Administrative services for billing

        ■ Members of the website

        Member management

        - Verification of identity
        - Age verification

        Provision of services

        - Provision of content

        All information provided by data subjects is used only for these purposes.
        ");
    }

    #[test]
    fn purposes_are_named_by_their_activity() {
        assert_eq!(
            keys("purposes", PURPOSES),
            [
                "purposes.intro",
                "processing.medical-care",
                "processing.medical-care.purposes",
                "processing.medical-care.purposes.diagnosis-and-treatment",
                "processing.medical-care.purposes.billing",
                "processing.membership",
                "processing.membership.purposes.member-management.label",
                "processing.membership.purposes.member-management",
                "processing.membership.purposes.member-management.identity-verification",
                "processing.membership.purposes.member-management.age-verification",
                "processing.membership.purposes.service-provision.label",
                "processing.membership.purposes.service-provision",
                "processing.membership.purposes.service-provision.content-provision",
                "purposes.statements.used-only-for-these-purposes",
            ]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("purposes", "ko", "processing: none"), @r"
        개인정보의 처리 목적
        --------------------

        병원은 개인정보를 처리하지 않습니다.
        ");
        insta::assert_snapshot!(said("purposes", "en", "processing: none"), @r"
        Purposes of processing personal information
        -------------------------------------------

        The Hospital does not process personal information.
        ");
        assert_eq!(said("purposes", "ko", "purposes: { statements: [rights-at-any-time] }"), "");
    }
}
