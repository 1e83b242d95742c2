//! An entrustee or the entrusted work is not named.
//!
//! Finds entrustees, and those whom they entrust in turn, that are a kind of business ("delivery
//! company", "company A"), entrustees without work, and a section that says that processing is
//! entrusted and names nobody.
//!
//! # Why
//! Article 26(2) of the Personal Information Protection Act and article 28(2) of its Enforcement
//! Decree: the work that is entrusted and the entrustees, also those of a re-entrustment, are
//! published so that anybody can easily look them up at any time. A breach may cost a fine of up to
//! 10 million won (article 75(4)5).
//!
//! # Mend
//! Write the registered name of the company, and its `tasks`. Where entrustees change often, keep the
//! list up to date: the change may be published in batches (drafting guideline, item III.24). Where
//! the entrustee depends on what the data subject chooses, the guideline of April 2026 lets the policy
//! list kinds with the condition: then waive the finding with that reason.
//!
//! # Example
//! ```yaml before
//! entrustment:
//!   parties:
//!     courier: { name: { ko: 택배회사, en: delivery company }, tasks: [checkup-result-shipping] }
//! ```
//! ```yaml after
//! entrustment:
//!   parties:
//!     courier: { name: { ko: 주식회사 예시택배, en: "Example Delivery Co., Ltd." }, tasks: [checkup-result-shipping] }
//! ```
//!
//! # 한국어: 수탁자나 위탁하는 업무가 적혀 있지 않다
//! ‘택배회사’, ‘A업체’처럼 업종이나 기호로만 적은 수탁자와 재수탁자, 업무를 적지 않은 수탁자, 위탁한다고 하면서 수탁자를 하나도
//! 적지 않은 처리방침을 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제26조제2항과 같은 법 시행령 제28조제2항에 따라 위탁하는 업무의 내용과 수탁자(재위탁받은 자를 포함)를
//! 정보주체가 언제든지 쉽게 확인할 수 있도록 공개하여야 합니다. 위반하면 1천만원 이하의 과태료가 부과될 수
//! 있습니다(제75조제4항제5호).
//!
//! # 고치는 방법
//! 수탁자의 상호나 법인 이름과 `tasks`(위탁하는 업무)를 적습니다. 수탁자가 자주 바뀌면 일정한 기간의 변경을 모아서 공개할 수
//! 있습니다(작성지침 Ⅲ.24). 정보주체의 선택에 따라 수탁자가 달라지면 2026년 4월의 작성지침은 유형과 조건으로 적을 수 있게 하므로 그
//! 이유를 적어 예외로 둡니다.

use crate::fact::{LocalText, Stated, Word, kinds};
use crate::lint::words::{names_nobody, texts};
use crate::lint::{Hit, Subject};

/// Kinds of businesses that entrustees are called by.
const KINDS: &[&str] = &[
    "호스팅업체",
    "호스팅사",
    "택배사",
    "택배회사",
    "택배업체",
    "배송업체",
    "배송회사",
    "검사기관",
    "검사업체",
    "수탁검사기관",
    "외부 검사기관",
    "카드사",
    "결제대행사",
    "문자발송업체",
    "전산업체",
    "전산 관리업체",
    "유지보수업체",
    "보안업체",
    "경비업체",
    "홈페이지 관리업체",
    "마케팅업체",
    "광고대행사",
    "콜센터",
    "수탁자",
    "수탁업체",
    "hosting company",
    "delivery company",
    "courier",
    "courier company",
    "laboratory",
    "testing laboratory",
    "card company",
    "payment company",
    "messaging company",
    "it company",
    "maintenance company",
    "security company",
    "website company",
    "marketing agency",
    "advertising agency",
    "call center",
    "contractor",
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(facts) = subject.policy.entrustment.as_ref().and_then(Stated::said) else { return };
    // What is wholly empty says nothing, not that processing is entrusted.
    let is_said = !(facts.contract.is_empty() && facts.statements.is_empty());
    if facts.parties.is_empty() && is_said {
        hits.push(Hit::at("entrustment").arg("kind", "nobody"));
    }
    for (slug, party) in &facts.parties {
        let path = format!("entrustment.parties.{slug}");
        flaws(&path, &party.name, &party.tasks, hits);
        for (sub, it) in &party.re_entrusted {
            flaws(&format!("{path}.re_entrusted.{sub}"), &it.name, &it.tasks, hits);
        }
    }
}

fn flaws(path: &str, name: &LocalText, tasks: &[Word<kinds::Task>], hits: &mut Vec<Hit>) {
    let is_listed = |it: &str| KINDS.contains(&it.trim().to_lowercase().as_str());
    let kind = texts(name).into_iter().find(|it| is_listed(it)).or_else(|| names_nobody(name));
    if let Some(kind) = kind {
        hits.push(Hit::at(format!("{path}.name")).arg("kind", "kind").arg("value", kind));
    }
    if tasks.is_empty() {
        let name = path.rsplit('.').next().unwrap_or_default();
        hits.push(Hit::at(format!("{path}.tasks")).arg("kind", "tasks").arg("name", name));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn kinds_letters_and_nobody() {
        let of = |lines| of_rule("entrustee_unnamed", lines);
        let letter = "entrustment:\n  parties:\n    green-lab:\n      name: A업체\n      \
                      re_entrusted:\n        sub: { name: { ko: 외부업체, en: X }, tasks: [hosting] }";
        insta::assert_debug_snapshot!(of(letter), @r#"
        [
            "error entrustment.parties.green-lab.name at `A업체` kind=kind value=A업체",
            "error entrustment.parties.green-lab.re_entrusted.sub.name at `name` kind=kind value=외부업체",
        ]
        "#);
        let tasks = "entrustment:\n  parties:\n    green-lab: { tasks: [] }";
        insta::assert_debug_snapshot!(of(tasks), @r#"
        [
            "error entrustment.parties.green-lab.tasks at `tasks` kind=tasks name=green-lab",
        ]
        "#);
        insta::assert_debug_snapshot!(of("# no entrustment\nentrustment: { contract: [contract-terms-and-supervision] }"), @r#"
        [
            "error entrustment at `entrustment` kind=nobody",
        ]
        "#);
    }

    #[test]
    fn names_of_companies_are_names() {
        let name = |ko: &str| {
            let lines = format!("entrustment:\n  parties:\n    green-lab: {{ name: {ko} }}");
            of_rule("entrustee_unnamed", &lines)
        };
        for it in
            ["우체국택배", "에스원", "비엠엘의원", "BML Clinic", "S1", "한국검사기관 주식회사"]
        {
            assert!(name(it).is_empty(), "{it}");
        }
    }
}
