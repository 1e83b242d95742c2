//! A body for remedies has another telephone number or website than the one known for it.
//!
//! Looks at bodies that still exist and for which the policy states a contact of its own.
//!
//! # Why
//! Numbers and addresses of these bodies have changed several times: the dispute mediation committee
//! had 1336, and now has 1833-6972. The drafting guideline of April 2026 states the current ones
//! (item III.20). If a body has moved again, gongji does not know it yet: then let this pass with
//! `waive`.
//!
//! # Mend
//! Write the word of the body alone, or `remedies: standard`: gongji then states the contact.
//!
//! # Example
//! ```yaml before
//! remedies:
//!   bodies:
//!     - { body: dispute-mediation-committee, phone: "1336", website: "http://www.1336.or.kr" }
//!     - infringement-report-center
//!     - police-cybercrime
//! ```
//! ```yaml after
//! remedies:
//!   bodies:
//!     - { body: dispute-mediation-committee, phone: 1833-6972, website: "http://kopico.go.kr/main.do" }
//!     - infringement-report-center
//!     - police-cybercrime
//! ```
//!
//! # 한국어: 구제기관의 전화번호나 홈페이지가 알려진 것과 다르다
//! 지금도 있는 기관에 대하여 연락처를 직접 적은 경우를 봅니다.
//!
//! # 이유
//! 구제기관의 번호와 주소는 여러 차례 바뀌었습니다. 개인정보 분쟁조정위원회는 1336이었다가 지금은 1833-6972입니다. 2026년
//! 4월의 작성지침(Ⅲ.20)이 현재의 연락처를 안내합니다. 그 뒤에 다시 바뀌었다면 `waive`로 예외를 둡니다.
//!
//! # 고치는 방법
//! 연락처 없이 기관의 낱말만 적거나 `remedies: standard`로 적으면 현재의 연락처가 나옵니다.

use super::body_obsolete::{entries, gone_of, phones};
use crate::fact::{Phone, Web};
use crate::lint::{Hit, Subject};

/// Other websites of the same body.
const ALSO: &[(&str, &str)] = &[("pipc", "privacy.go.kr")];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (path, entry) in entries(subject) {
        let Some(word) = entry.body.known() else { continue };
        let Some(body) = subject.law.bodies.get(word) else { continue };
        if gone_of(subject, entry).is_some() {
            continue;
        }
        let mut known = Vec::new();
        let mut stated = Vec::new();
        if let Some(phone) = &body.phone {
            let is_it = |it: &Phone| it.dialed() == phone.dialed();
            if phones(entry).next().is_some() && !phones(entry).any(is_it) {
                stated.extend(phones(entry).map(Phone::national));
                known.push(phone.national());
            }
        }
        if let (Some(own), Some(website)) = (&entry.website, &body.website)
            && host(own) != host(website)
            && !ALSO.contains(&(word, host(own)))
        {
            stated.push(own.shown().to_owned());
            known.push(website.shown().to_owned());
        }
        if !known.is_empty() {
            let hit = Hit::at(path).arg("name", word).arg("value", stated.join(", "));
            hits.push(hit.arg("known", known.join(", ")));
        }
    }
}

/// The host of an address, without `www`.
fn host(web: &Web) -> &str {
    let shown = web.shown();
    let host = shown.split(['/', '?', '#']).next().unwrap_or(shown);
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "body_contact_differs";

    #[test]
    fn three_policies_still_have_1336() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "gangnam-medical-service: warning remedies.bodies.dispute-mediation-committee at `{ body: dispute-mediation-committee, phone: \"1336\", website: \"http://www.1336.or.kr\" }` name=dispute-mediation-committee value=1336, www.1336.or.kr known=1833-6972, www.kopico.go.kr",
            "we-want-clinic: warning remedies.bodies.dispute-mediation-committee at `{ body: dispute-mediation-committee, phone: \"1336\", website: \"http://www.1336.or.kr\" }` name=dispute-mediation-committee value=1336, www.1336.or.kr known=1833-6972, www.kopico.go.kr",
            "all-clinic: warning remedies.bodies.dispute-mediation-committee at `{ body: dispute-mediation-committee, phone: \"1336\", website: \"http://www.1336.or.kr\" }` name=dispute-mediation-committee value=1336, www.1336.or.kr known=1833-6972, www.kopico.go.kr",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }

    #[test]
    fn one_of_several_numbers_is_enough() {
        let with = |entry: &str| of_rule(CODE, &format!("remedies: {{ bodies: [{entry}] }}"));
        assert!(with("{ body: police-cybercrime, phones: ['112', '182'] }").is_empty());
        assert!(with("{ body: pipc, website: 'https://privacy.go.kr' }").is_empty());
        assert!(with("{ body: infringement-report-center }").is_empty());
        let other = "{ body: infringement-report-center, website: 'https://www.kisa.or.kr' }";
        insta::assert_debug_snapshot!(with(other), @r#"
        [
            "warning remedies.bodies.infringement-report-center at `body: infringement-report-center\n      website: \"https://www.kisa.or.kr\"\n` name=infringement-report-center value=www.kisa.or.kr known=privacy.kisa.or.kr",
        ]
        "#);
    }
}
