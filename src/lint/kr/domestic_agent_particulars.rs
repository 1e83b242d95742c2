//! The domestic agent is not told in full.
//!
//! # Why
//! Article 31-2(4) of the Personal Information Protection Act: a controller without an address in Korea
//! that has to designate a domestic agent states the agent's name (of a corporation the name and that
//! of its representative), address, telephone number and e-mail address in the policy. Leaving them
//! out may cost a fine of up to 10 million won (article 75(4)9-2).
//!
//! # Mend
//! Write `address`, `phone` and `email`, and for a corporation its `representative`.
//!
//! # Example
//! ```yaml before
//! domestic_agent:
//!   name: { ko: 주식회사 예시대리인, en: "Example Agent Co., Ltd." }
//!   address: { ko: 서울특별시 강남구 예시로 1, en: "1 Example-ro, Gangnam-gu, Seoul" }
//!   phone: 02-555-0100
//!   email: agent@agent.example
//! ```
//! ```yaml after
//! domestic_agent:
//!   name: { ko: 김하늘, en: Haneul Kim }
//!   address: { ko: 서울특별시 강남구 예시로 1, en: "1 Example-ro, Gangnam-gu, Seoul" }
//!   phone: 02-555-0100
//!   email: agent@agent.example
//! ```
//!
//! # 한국어: 국내대리인에 관한 사항이 빠져 있다
//! # 이유
//! 「개인정보 보호법」 제31조의2제4항에 따라 국내대리인을 지정하여야 하는 국외의 개인정보처리자는 국내대리인의 성명(법인이면 명칭과
//! 대표자의 성명), 주소, 전화번호와 전자우편 주소를 처리방침에 적어야 합니다. 적지 않으면 1천만원 이하의 과태료가 부과될 수
//! 있습니다(제75조제4항제9호의2).
//!
//! # 고치는 방법
//! `address`(주소), `phone`(전화), `email`(이메일)을 적고, 법인이면 `representative`(대표자)도 적습니다.

use crate::fact::{LocalText, Stated};
use crate::lint::lacks::lacks;
use crate::lint::words::texts;
use crate::lint::{Hit, Subject};

/// By what the name of a corporation is known.
const CORPORATE: &[&str] = &["주식회사", "(주)", "㈜", "유한회사", "유한책임회사", "법인"];

/// The same in English, as a word of its own.
const CORPORATE_IN_ENGLISH: &[&str] =
    &["Inc", "Ltd", "Limited", "LLC", "LLP", "Corp", "Corporation", "Co", "Company", "GmbH"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let facts = subject.policy.domestic_agent.as_ref().and_then(Stated::said);
    let Some(agent) = facts else { return };
    let missing = lacks(&[
        ("representative", agent.representative.is_some() || !is_corporation(&agent.name)),
        ("address", agent.address.is_some()),
        ("phone", agent.phone.is_some()),
        ("email", agent.email.is_some()),
    ]);
    if let Some(missing) = missing {
        hits.push(Hit::at("domestic_agent").arg("known", missing));
    }
}

fn is_corporation(name: &LocalText) -> bool {
    let has_word = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        words.any(|it| CORPORATE_IN_ENGLISH.contains(&it))
    };
    texts(name).iter().any(|text| CORPORATE.iter().any(|it| text.contains(it)) || has_word(text))
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn a_person_has_no_representative() {
        let of = |lines| of_rule("domestic_agent_particulars", lines);
        insta::assert_debug_snapshot!(of("domestic_agent: { name: 김하늘 }"), @r#"
        [
            "error domestic_agent at `domestic_agent` known=address, phone, email",
        ]
        "#);
        insta::assert_debug_snapshot!(of("domestic_agent: { name: 예시법무법인, phone: 02-555-0100 }"), @r#"
        [
            "error domestic_agent at `domestic_agent` known=representative, address, email",
        ]
        "#);
    }
}
