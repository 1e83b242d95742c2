//! A record is kept by a duty that is somebody else's.
//!
//! Old templates list records that only telecommunications operators, credit information companies,
//! financial companies, public bodies with message boards or merchants have to keep, and some
//! policies list records and add that they do not apply. Whether a clinic sells on its website its
//! files do not tell, so records of electronic commerce are not looked at.
//!
//! # Why
//! What no law orders to be kept is destroyed when its purpose is achieved (article 21(1) of the
//! Personal Information Protection Act). A record that is listed all the same tells the data subject
//! that it exists. The sample of the drafting guideline itself lists logs of websites under the
//! Protection of Communications Secrets Act, though that duty is one of telecommunications business
//! operators; so this is only a note. Some of the duties here are known from memory: look them up
//! before you rely on them.
//!
//! # Mend
//! Take the record out. If the information is needed, for the safety of the website for example,
//! make it an activity with its own basis and period.
//!
//! # Example
//! ```yaml before
//! kept_by_law:
//!   - { record: medical-chart, items: [name, medical-information] }
//!   - { record: credit-information, items: [name] }
//! ```
//! ```yaml after
//! kept_by_law:
//!   - { record: medical-chart, items: [name, medical-information] }
//!   - { record: tax-books, items: [name, payment-records] }
//! ```
//!
//! # 한국어: 다른 자의 의무인 기록을 보존한다고 적었다
//! 오래된 서식에는 전기통신사업자, 신용정보회사, 금융회사, 게시판을 운영하는 공공기관, 상인만 보존하는 기록이 실려 있습니다.
//! 기록을 열거하고는 적용되지 않는다고 덧붙인 처리방침도 있습니다. 홈페이지에서 물건을 파는지는 파일만 보고 알 수 없으므로
//! 전자상거래에 관한 기록은 보지 않습니다.
//!
//! # 이유
//! 법령에 따라 보존하는 것이 아니면 처리 목적을 달성한 때에 파기하여야 합니다(「개인정보 보호법」 제21조제1항). 목록에 있으면
//! 정보주체는 그 기록이 있다고 알게 됩니다. 다만 「통신비밀보호법」에 따른 홈페이지 로그기록은 전기통신사업자의 의무인데도 작성지침의
//! 예시에 실려 있으므로 참고로만 알립니다. 이 규칙의 일부는 기억에 따른 것이므로 법령을 확인한 뒤에 따르십시오.
//!
//! # 고치는 방법
//! 그 기록을 뺍니다. 홈페이지의 안전한 운영처럼 실제로 필요한 정보라면 근거와 기간을 갖춘 별도의 처리 활동으로 적습니다.

use crate::lint::kept::{NotBound, kept, not_bound_by, periods};
use crate::lint::words::has;
use crate::lint::{Hit, Subject};
use crate::policy::controller::ControllerKind;
use crate::policy::retention::Rule;

const BY_COMMERCIAL_ACT: &str = "retained-where-commercial-act-or-other-laws-require";

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let mut unused: Vec<(String, String)> = Vec::new();
    for it in kept(subject) {
        match it.not_bound(subject) {
            Some(NotBound::Unused) => unused.push((it.path.clone(), it.word().to_owned())),
            Some(why) => hits.push(hit(it.path.clone(), it.word(), why)),
            None => {}
        }
    }
    // What one sentence takes back is one finding.
    if let Some((path, _)) = unused.first() {
        let words: Vec<&str> = unused.iter().map(|(_, word)| word.as_str()).collect();
        hits.push(hit(path.clone(), &words.join(", "), NotBound::Unused));
    }
    for (path, rule) in periods(subject.policy) {
        if let Some(why) = not_bound_by(subject, rule) {
            let word = match rule {
                Rule::Record(word) => word.known().unwrap_or_default(),
                _ => "",
            };
            hits.push(hit(path, word, why));
        }
    }
    let says_merchant =
        subject.policy.retention.as_ref().is_some_and(|it| has(&it.statements, BY_COMMERCIAL_ACT));
    if says_merchant && subject.is(ControllerKind::MedicalInstitution) {
        let path = format!("retention.statements.{BY_COMMERCIAL_ACT}");
        hits.push(hit(path, BY_COMMERCIAL_ACT, NotBound::Merchant));
    }
}

fn hit(path: String, word: &str, why: NotBound) -> Hit {
    Hit::at(path).arg("name", word).arg("kind", why.name())
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "retention_not_applicable";

    #[test]
    fn old_templates_list_the_duties_of_others() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "gangnam-medical-service: note kept_by_law.advertising at `record: advertising\n    law: { law: electronic-commerce-act }\n    months: 6\n    statements: [preservation-by-law-not-applied-to-current-services]\n  ` name=advertising, contract, payment, dispute, credit-information kind=unused",
            "we-want-clinic: note kept_by_law.credit-information at `{ record: credit-information, law: { law: credit-information-act }, years: 3 }` name=credit-information kind=credit",
            "we-want-clinic: note kept_by_law.identity-verification at `{ record: identity-verification, law: { law: network-act }, months: 6 }` name=identity-verification kind=public-board",
            "we-want-clinic: note kept_by_law.visit-record at `{ record: visit-record, law: { law: communications-secrets-act }, months: 3 }` name=visit-record kind=telecom",
            "we-want-clinic: note retention.statements.retained-where-commercial-act-or-other-laws-require at `retained-where-commercial-act-or-other-laws-require` name=retained-where-commercial-act-or-other-laws-require kind=merchant",
            "all-clinic: note kept_by_law.credit-information at `{ record: credit-information, law: { law: credit-information-act }, years: 3 }` name=credit-information kind=credit",
            "all-clinic: note kept_by_law.identity-verification at `{ record: identity-verification, law: { law: network-act }, months: 6 }` name=identity-verification kind=public-board",
            "all-clinic: note kept_by_law.visit-record at `{ record: visit-record, law: { law: communications-secrets-act }, months: 3 }` name=visit-record kind=telecom",
            "all-clinic: note retention.statements.retained-where-commercial-act-or-other-laws-require at `retained-where-commercial-act-or-other-laws-require` name=retained-where-commercial-act-or-other-laws-require kind=merchant",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }

    #[test]
    fn it_depends_on_who_one_is() {
        let kept = |record: &str, kind: &str| {
            let lines = format!("kept_by_law: [{record}]\n# clinic.yaml\nkind: {kind}\n");
            let found = of_rule(CODE, &lines);
            found.into_iter().filter(|it| it.contains("kept_by_law")).collect::<Vec<_>>()
        };
        insta::assert_debug_snapshot!(kept("medical-chart", "facilitator"), @r#"
        [
            "note kept_by_law.medical-chart at `medical-chart` name=medical-chart kind=medical",
        ]
        "#);
        insta::assert_debug_snapshot!(kept("commercial-books", "medical-institution"), @r#"
        [
            "note kept_by_law.commercial-books at `commercial-books` name=commercial-books kind=merchant",
        ]
        "#);
        for (record, kind) in [
            ("medical-chart", "medical-institution"),
            ("commercial-books", "company"),
            ("identity-verification", "public-body"),
            ("contract", "medical-institution"),
            ("insurance-claim", "medical-institution"),
        ] {
            assert!(kept(record, kind).is_empty(), "{record} {kind}");
        }
    }

    #[test]
    fn periods_of_activities_too() {
        let lines = "processing: { membership: { retention: [{ until: membership-ends }, { months: 3, \
                     law: { law: communications-secrets-act, article: '15-2(2)' } }] } }";
        insta::assert_debug_snapshot!(of_rule(CODE, lines), @r#"
        [
            "note processing.membership.retention.1 at `months: 3\n        law:\n          law: communications-secrets-act\n          article: \"15-2(2)\"\n` kind=telecom",
        ]
        "#);
    }
}
