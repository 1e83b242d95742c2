//! Items processed (처리하는 개인정보의 항목), Decree art. 31(1)1, with what is processed without consent apart
//! from the rest and with its legal basis, PIPA art. 22(3).

use super::Context;
use super::processing::Activity;
use super::purposes::heading;
use crate::document::Composer;
use crate::fact::{Slug, Word, kinds};
use crate::key::Key;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// What is said of all items.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Items {
    /// How they are collected, for all activities.
    #[serde(default)]
    pub collected_by: Vec<Word<kinds::Method>>,
    /// On which forms of the website, for all activities.
    #[serde(default)]
    pub website_forms: Vec<Word<kinds::Form>>,
    /// Whole sentences.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

/// On what an activity rests, as far as the policy says (PIPA art. 22(3)).
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Law,
    Consent,
    Both,
    Unstated,
}

impl Part {
    /// In the order of the page, with the label of each.
    const ALL: [(Self, &'static str); 4] = [
        (Self::Law, "without-consent"),
        (Self::Consent, "with-consent"),
        (Self::Both, "with-consent-and-by-law"),
        (Self::Unstated, "basis-not-stated"),
    ];

    fn of(activity: &Activity) -> Self {
        match (activity.citations().next().is_some(), activity.is_by_consent()) {
            (true, false) => Self::Law,
            (false, true) => Self::Consent,
            (true, true) => Self::Both,
            (false, false) => Self::Unstated,
        }
    }
}

pub(super) fn compose(facts: &IndexMap<Slug, Activity>, c: &mut Composer<'_>, cx: &Context<'_>) {
    let told: Vec<(&Slug, &Activity)> = facts.iter().filter(|(_, it)| tells(it)).collect();
    if !told.is_empty() {
        c.sentence("intro", &[]);
    }
    let is_split = told.iter().any(|(_, it)| Part::of(it) != Part::Unstated);
    for (part, label) in Part::ALL {
        let write = |c: &mut Composer<'_>| {
            for (slug, activity) in told.iter().filter(|(_, it)| Part::of(it) == part) {
                let key = Key::new("processing").child(slug).child("items");
                let title = heading(activity.title(slug, c.voice()), c.voice());
                c.group_as(key, title, |c| items(activity, c, cx));
            }
        };
        if is_split { c.group(label, c.label(label), write) } else { write(c) }
    }
    if let Some(items) = &cx.policy.items {
        c.group("collection", c.label("collection"), |c| {
            methods(&items.collected_by, &items.website_forms, c);
        });
        c.statements("statements", &items.statements);
    }
}

/// Whether the article has anything to say of an activity.
fn tells(activity: &Activity) -> bool {
    let Activity { items, collected_by, website_forms, statements, .. } = activity;
    !(items.is_empty()
        && collected_by.is_empty()
        && website_forms.is_empty()
        && statements.is_empty())
}

fn items(activity: &Activity, c: &mut Composer<'_>, cx: &Context<'_>) {
    if Part::of(activity) != Part::Consent {
        c.field_series("basis", &activity.basis);
    }
    for (label, items) in activity.items.by_label() {
        c.field_series(label, items);
    }
    let is_unique = |it: &Word<kinds::Item>| {
        it.known().is_some_and(|word| cx.law.items.unique_identifiers.has(word))
    };
    let unique: Vec<_> = activity.items.all().filter(|it| is_unique(it)).collect();
    c.field_series("unique-identifiers", &unique);
    methods(&activity.collected_by, &activity.website_forms, c);
    c.notes("statements", &activity.statements);
}

fn methods(
    collected_by: &[Word<kinds::Method>],
    website_forms: &[Word<kinds::Form>],
    c: &mut Composer<'_>,
) {
    c.field_series("collected-by", collected_by);
    c.field_series("website-forms", website_forms);
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const SPLIT: &str = "
processing:
  membership:
    basis: consent
    items: { required: [login-id, password], optional: [mobile-phone], automatic: [cookies] }
    website_forms: [membership-registration]
    statements: [phone-is-optional-at-members-choice]
  medical-care:
    basis: { law: medical-service-act, article: '22(1)' }
    items: { required: [name, resident-registration-number], sensitive: [medical-history] }
  foreign-patient-services:
    basis: [consent, { law: foreign-patient-act, article: '11' }]
    items: { required: [passport-number] }
  inquiries: { items: { unspecified: [name, email] }, collected_by: [phone] }
  research: { purposes: [academic-research] }
items:
  collected_by: [website, written-form]
  website_forms: [online-reservation]
  statements: [minimum-items-collected]
";

    #[test]
    fn what_is_processed_without_consent_stands_apart() {
        insta::assert_snapshot!(said("items", "ko", SPLIT), @"
        처리하는 개인정보의 항목
        ------------------------

        병원이 처리하는 개인정보의 항목은 다음과 같습니다.

        ■ 정보주체의 동의 없이 처리하는 개인정보

        ■ 진료

        - 처리의 법적 근거: 「의료법」 제22조제1항
        - 필수항목: 성명, 주민등록번호
        - 민감정보: 병력
        - 이 중 고유식별정보: 주민등록번호

        ■ 정보주체의 동의를 받아 처리하는 개인정보

        ■ 홈페이지 회원 관리

        - 필수항목: 아이디, 비밀번호
        - 선택항목: 휴대전화번호
        - 자동으로 수집되는 항목: 쿠키
        - 홈페이지 수집 경로: 회원가입

        ※ 전화번호는 회원의 선택에 따라 입력합니다.

        ■ 일부는 동의를 받아, 일부는 동의 없이 처리하는 개인정보

        ■ 외국인환자 지원

        - 처리의 법적 근거: 정보주체의 동의, 「의료 해외진출 및 외국인환자 유치 지원에 관한 법률」 제11조
        - 필수항목: 여권번호
        - 이 중 고유식별정보: 여권번호

        ■ 그 밖에 처리하는 개인정보

        ■ 문의 처리 및 지원

        - 처리 항목: 성명, 이메일 주소
        - 수집 방법: 전화

        ■ 개인정보의 수집 방법

        - 수집 방법: 홈페이지, 서면 양식
        - 홈페이지 수집 경로: 온라인 예약

        병원은 서비스 이용에 필요한 최소한의 개인정보만 수집합니다.
        ");
        insta::assert_snapshot!(said("items", "en", SPLIT), @"
        Items of personal information processed
        ---------------------------------------

        The Hospital processes the following items of personal information.

        ■ Personal information processed without the consent of the data subject

        ■ Medical care

        - Legal basis of processing: Article 22 (1) of the Medical Service Act
        - Required items: name, resident registration number
        - Sensitive information: medical history
        - Unique identification information among these items: resident registration number

        ■ Personal information processed with the consent of the data subject

        ■ Website membership

        - Required items: ID, password
        - Optional items: mobile phone number
        - Items collected automatically: cookies
        - Where on the website: membership registration

        ※ Members choose whether to enter their telephone number.

        ■ Personal information processed partly with consent and partly without

        ■ Services for foreign patients

        - Legal basis of processing: consent of the data subject, Article 11 of the Act on Support for Overseas Expansion of Healthcare System and Attraction of International Patients
        - Required items: passport number
        - Unique identification information among these items: passport number

        ■ Other personal information processed

        ■ Handling and support of inquiries

        - Items processed: name, email address
        - Methods of collection: telephone

        ■ How personal information is collected

        - Methods of collection: website, written form
        - Where on the website: online reservation

        The Hospital collects only the minimum personal information necessary for the use of its services.
        ");
    }

    #[test]
    fn no_basis_is_claimed_that_the_policy_does_not_state() {
        let yaml = "processing: { membership: { items: { unspecified: [name] } } }";
        insta::assert_snapshot!(said("items", "ko", yaml), @"
        처리하는 개인정보의 항목
        ------------------------

        병원이 처리하는 개인정보의 항목은 다음과 같습니다.

        ■ 홈페이지 회원 관리

        - 처리 항목: 성명
        ");
        insta::assert_snapshot!(said("items", "en", yaml), @"
        Items of personal information processed
        ---------------------------------------

        The Hospital processes the following items of personal information.

        ■ Website membership

        - Items processed: name
        ");
        assert_eq!(
            keys("items", yaml),
            [
                "items.intro",
                "processing.membership.items",
                "processing.membership.items",
                "processing.membership.items.unspecified",
            ]
        );
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("items", "ko", "processing: none"), @r"
        처리하는 개인정보의 항목
        ------------------------

        병원은 개인정보를 처리하지 않습니다.
        ");
        insta::assert_snapshot!(said("items", "en", "processing: none"), @r"
        Items of personal information processed
        ---------------------------------------

        The Hospital does not process personal information.
        ");
        assert_eq!(said("items", "ko", "items: { collected_by: [website] }"), "");
    }
}
