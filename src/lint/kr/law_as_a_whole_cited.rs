//! A period rests on a law that is cited without its article.
//!
//! Looks at records kept by law, and at periods that rest on laws. What is found wrong for another
//! reason, and what should not be there at all, is not found again.
//!
//! # Why
//! Article 30(1)3-2 of the Personal Information Protection Act asks for the basis on which
//! information is kept. With the article a reader can look it up; the whole law is long.
//!
//! # Mend
//! Take the law out of the record: gongji states its article. Or add `article`.
//!
//! # Example
//! ```yaml before
//! kept_by_law:
//!   - { record: dispute, law: { law: electronic-commerce-act }, items: [name, complaint-details] }
//! ```
//! ```yaml after
//! kept_by_law:
//!   - { record: dispute, items: [name, complaint-details] }
//! ```
//!
//! # 한국어: 보존의 근거로 조문 없이 법률만 적었다
//! 법령에 따라 보존하는 기록과 법령을 근거로 한 보유기간을 봅니다. 다른 이유로 잘못된 것이나 빼야 할 것은 다시 찾지 않습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제3호의2는 보존근거를 적도록 합니다. 조문이 있으면 정보주체가 찾아볼 수 있지만, 법률 전체는
//! 찾아보기 어렵습니다.
//!
//! # 고치는 방법
//! 그 기록에서 법령을 빼면 조문이 나옵니다. 또는 `article`에 조문을 적습니다.

use crate::fact::Citation;
use crate::lint::kept::{
    act_of, kept, laws_of, not_bound_by, periods, place_of_law, place_of_law_in,
};
use crate::lint::{Hit, Subject};

/// This law is wrong for all records, and found as such.
const DECREE: &str = "medical-service-act-decree";

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for it in kept(subject) {
        let Some(record) = it.record else { continue };
        let is_other_finding = it.not_bound(subject).is_some() || it.has_other_law(subject.law);
        let has_article = record.citations().iter().any(|it| it.article.is_some());
        if !is_other_finding && has_article && is_whole(&it.entry.law) {
            let first = it.entry.law.first();
            let place = first.map(|law| place_of_law(&it.path, &it.entry.law, law));
            let hit = hit(place.unwrap_or(it.path), &it.entry.law);
            hits.push(hit.law(record.citations()));
        }
    }
    for (path, rule) in periods(subject.policy) {
        let laws = laws_of(rule);
        let is_known = laws.iter().any(|it| has_records(subject, it));
        if is_whole(laws) && is_known && not_bound_by(subject, rule).is_none() {
            let place = laws.first().map(|law| place_of_law_in(&path, rule, law));
            hits.push(hit(place.unwrap_or(path), laws));
        }
    }
}

fn hit(path: String, laws: &[Citation]) -> Hit {
    let words: Vec<&str> = laws.iter().filter_map(|it| it.law.known()).collect();
    Hit::at(path).arg("value", words.join(", "))
}

/// Whether laws are cited, and none with its article.
fn is_whole(laws: &[Citation]) -> bool {
    let is_decree = |it: &Citation| it.law.known() == Some(DECREE);
    !laws.is_empty() && laws.iter().all(|it| it.article.is_none() && !is_decree(it))
}

/// Whether the law's table has a record of a law or its family.
fn has_records(subject: &Subject<'_>, citation: &Citation) -> bool {
    let law = subject.law;
    let family = |it: &Citation| it.law.known().map(|word| act_of(law, word).to_owned());
    let wanted = family(citation);
    let mut records = law.records.values();
    wanted.is_some() && records.any(|it| it.citations().into_iter().any(|it| family(it) == wanted))
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "law_as_a_whole_cited";

    #[test]
    fn old_policies_name_whole_laws() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "we-want-clinic: note kept_by_law.dispute.law.law at `electronic-commerce-act` value=electronic-commerce-act",
            "all-clinic: note kept_by_law.dispute.law.law at `electronic-commerce-act` value=electronic-commerce-act",
            "all-clinic: note processing.medical-care.retention.laws.medical-service-act at `{ law: medical-service-act }` value=medical-service-act",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }

    #[test]
    fn what_is_wrong_for_another_reason_is_not_found_again() {
        for law in ["medical-service-act", "medical-service-act-decree"] {
            let lines = format!("kept_by_law: [{{ record: contract, law: {{ law: {law} }} }}]");
            assert!(of_rule(CODE, &lines).is_empty(), "{law}");
        }
        let unknown =
            "processing: { membership: { retention: [{ years: 1, law: { law: civil-act } }] } }";
        assert!(of_rule(CODE, unknown).is_empty(), "the table has no record of that act");
    }
}
