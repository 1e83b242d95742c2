//! Overseas transfer is denied, though operators abroad receive information.
//!
//! The policy says that nothing is transferred abroad, or says nothing of it, but a tool, an
//! entrustee, a recipient or a way of collecting is that of a well-known operator abroad, such as
//! Google, Meta, LINE, WhatsApp, WeChat or Amazon Web Services.
//!
//! # Why
//! Article 31(1)2 of the Enforcement Decree of the Personal Information Protection Act: a policy
//! tells of overseas transfer with its basis and the particulars of article 28-8(2) of the act.
//! Transfer is provision, entrusted processing and storage. Where it rests on a contract, it is
//! lawful only if these particulars are in the policy or were notified (article 28-8(1)3).
//!
//! # Mend
//! State `cross_border` with each recipient: country, items, purpose, when and how, period, how to
//! refuse. If an operator keeps everything in Korea (a Korean region, a Korean company) and nobody
//! abroad can look it up, name that company, or waive the finding with that reason: to be looked up
//! from abroad is a transfer too (article 28-8(1)).
//!
//! # Example
//! ```yaml before
//! third_party_tools:
//!   tools:
//!     analytics: { name: Google Analytics, kind: cookie, operator: Google LLC }
//! ```
//! ```yaml after
//! third_party_tools:
//!   tools:
//!     analytics: { name: { ko: 네이버 애널리틱스, en: Naver Analytics }, kind: cookie }
//! ```
//!
//! # 한국어: 국외로 이전하지 않는다면서 국외 사업자가 정보를 받는다
//! 개인정보를 국외로 이전하지 않는다고 하거나 그에 관하여 아무 말이 없는데, 제3자의 도구나 수탁자, 제공받는 자, 수집
//! 방법이 구글, 메타, 라인, 왓츠앱, 위챗, 아마존웹서비스처럼 잘 알려진 국외 사업자의 것인 경우를 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법 시행령」 제31조제1항제2호에 따라 국외 이전의 근거와 같은 법 제28조의8제2항 각 호의 사항을
//! 처리방침에 적어야 합니다. 국외 이전에는 제공뿐 아니라 처리위탁과 보관도 포함됩니다. 계약의 체결과 이행을 위한
//! 처리위탁·보관은 이 사항을 처리방침에 공개하거나 정보주체에게 알린 경우에만 동의 없이 할 수
//! 있습니다(제28조의8제1항제3호).
//!
//! # 고치는 방법
//! `cross_border`에 이전받는 자마다 국가, 항목, 목적, 시기와 방법, 기간, 거부 방법을 적습니다. 그 사업자가 모든
//! 정보를 국내에 두고(국내 리전, 국내 법인) 국외에서 조회할 수도 없다면 국내 법인의 이름을 적거나 그 이유를 적어 예외로 둡니다.
//! 국외에서 조회되는 것도 국외 이전입니다(제28조의8제1항).

use super::denied::{Sign, denied};
use crate::fact::{LocalText, Slug, Stated, Word, kinds};
use crate::lint::words::{methods, named};
use crate::lint::{Hit, Subject};
use crate::policy::entrustment::Party;

/// Operators that process abroad, and services of theirs that clinics use.
const ABROAD: &[&str] = &[
    "Google",
    "구글",
    "Meta",
    "메타 플랫폼",
    "메타(Meta)",
    "Zoho",
    "Notion",
    "노션",
    "Intercom",
    "인터컴",
    "메타플랫폼",
    "Facebook",
    "페이스북",
    "Instagram",
    "인스타그램",
    "WhatsApp",
    "왓츠앱",
    "LINE",
    "라인야후",
    "LY Corporation",
    "WeChat",
    "위챗",
    "Tencent",
    "텐센트",
    "Amazon",
    "아마존",
    "AWS",
    "Microsoft",
    "마이크로소프트",
    "Salesforce",
    "세일즈포스",
    "TikTok",
    "틱톡",
    "ByteDance",
    "바이트댄스",
    "OpenAI",
    "ChatGPT",
    "Anthropic",
    "Zendesk",
    "HubSpot",
    "Mailchimp",
    "Cloudflare",
    "클라우드플레어",
    "PayPal",
    "페이팔",
    "Stripe",
    "Criteo",
    "크리테오",
    "Hotjar",
];

/// What the name of a subsidiary in Korea says.
const IN_KOREA: &[&str] = &["코리아", "한국", "Korea"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    hits.extend(denied(subject, "cross_border", &signs(subject)));
}

pub(super) fn signs(subject: &Subject<'_>) -> Vec<Sign> {
    let mut all: Vec<(String, &LocalText)> = of_tools(subject);
    if let Some(it) = subject.policy.entrustment.as_ref().and_then(Stated::said) {
        all.extend(it.parties.iter().flat_map(of_party));
    }
    if let Some(it) = subject.policy.provision.as_ref().and_then(Stated::said) {
        let own = it.recipients.iter().filter_map(|(slug, it)| match &it.name {
            Word::Own(text) => Some((format!("provision.recipients.{slug}.name"), text)),
            Word::Known(..) => None,
        });
        all.extend(own);
    }
    all.extend(methods(subject.policy).into_iter().filter_map(own));
    all.into_iter().filter_map(sign).collect()
}

fn of_tools<'a>(subject: &Subject<'a>) -> Vec<(String, &'a LocalText)> {
    let mut all = Vec::new();
    if let Some(it) = subject.policy.third_party_tools.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.tools {
            let path = format!("third_party_tools.tools.{slug}");
            // Who operates it says more than what it is called.
            match &it.operator {
                Some(operator) => all.push((format!("{path}.operator"), operator)),
                None => all.push((format!("{path}.name"), &it.name)),
            }
        }
    }
    all
}

fn of_party<'a>((slug, party): (&Slug, &'a Party)) -> Vec<(String, &'a LocalText)> {
    let path = format!("entrustment.parties.{slug}");
    let subs = party.re_entrusted.iter();
    let subs = subs.map(|(sub, it)| (format!("{path}.re_entrusted.{sub}.name"), &it.name));
    std::iter::once((format!("{path}.name"), &party.name)).chain(subs).collect()
}

fn own((path, method): (String, &Word<kinds::Method>)) -> Option<(String, &LocalText)> {
    match method {
        Word::Own(text) => Some((path, text)),
        Word::Known(..) => None,
    }
}

/// Where the information lies, a name does not tell for certain.
fn sign((path, text): (String, &LocalText)) -> Option<Sign> {
    let operator = named(text, ABROAD).filter(|_| named(text, IN_KOREA).is_none())?;
    Some(Sign::likely(path, operator))
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    #[test]
    fn operators_abroad_are_known_by_their_names() {
        let lines = "entrustment:\n  parties:\n    cloud:\n      name: Amazon Web Services, Inc.\n      \
                     tasks: [cloud-storage]\n    example-hosting:\n      \
                     re_entrusted: { mail: { name: Mailchimp, tasks: [email-sending] } }";
        insta::assert_debug_snapshot!(of_rule("cross_border_denied", lines), @r#"
        [
            "warning cross_border at `none` kind=none known=Mailchimp, Amazon",
        ]
        "#);
        let lines =
            "# no cross_border\nitems: { collected_by: [{ ko: 왓츠앱 상담, en: WhatsApp }] }";
        insta::assert_debug_snapshot!(of_rule("cross_border_denied", lines), @r#"
        [
            "warning items.collected_by.0 at `ko: 왓츠앱 상담\n      en: WhatsApp\n` kind=left-out known=WhatsApp",
        ]
        "#);
        let lines = "provision:\n  recipients:\n    agency:\n      name: { ko: 위챗, en: WeChat }";
        assert_eq!(of_rule("cross_border_denied", lines).len(), 1);
    }

    #[test]
    fn a_subsidiary_in_korea_is_not_abroad() {
        for name in [
            "{ ko: 구글코리아 유한회사, en: Google Korea LLC }",
            "{ ko: 온라인닥터, en: On Line Doctor }",
        ] {
            let lines = format!(
                "entrustment:\n  parties:\n    it:\n      name: {name}\n      tasks: [hosting]"
            );
            assert!(of_rule("cross_border_denied", &lines).is_empty(), "{name}");
        }
    }

    #[test]
    fn the_entrustees_of_the_samples_are_in_korea() {
        for version in ["2015-08-31", "2027-01-01", "2027-03-09"] {
            let found = in_sample("cross_border_denied", "we-want-clinic", version);
            assert!(found.is_empty(), "{found:?}");
        }
    }
}
