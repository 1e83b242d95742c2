//! Rights are harder to exercise than information is collected.
//!
//! A way in which information is collected (the website, telephone, e-mail, fax, messengers) must
//! also be a way in which requests for access, correction, erasure and suspension are accepted, or
//! one that is as easy: e-mail for the website and for fax; telephone, e-mail or the website for
//! messengers.
//!
//! # Why
//! Article 38(4) of the Personal Information Protection Act: the method and procedure of requests
//! may not be harder than those of collection, and are to be published; by article 41(2) of the
//! Enforcement Decree access can at least be requested the way the information was collected, unless
//! there is good reason, and a website tells how.
//!
//! # Mend
//! Add the missing ways to `rights.channels`, and take them out of `not_accepted`.
//!
//! # Example
//! ```yaml before
//! items:
//!   collected_by: [website, phone, email]
//! rights:
//!   channels: [visit]
//! ```
//! ```yaml after
//! items:
//!   collected_by: [website, phone, email]
//! rights:
//!   channels: [website, phone, email, visit]
//! ```
//!
//! # 한국어: 권리의 행사가 수집보다 어렵다
//! 홈페이지, 전화, 이메일, 팩스, 메신저로 개인정보를 수집한다면 열람·정정·삭제·처리정지 요구도 그 방법이나 그만큼 쉬운
//! 방법으로 받아야 합니다. 홈페이지와 팩스는 이메일로, 메신저는 전화, 이메일 또는 홈페이지로 갈음할 수 있다고 봅니다.
//!
//! # 이유
//! 「개인정보 보호법」 제38조제4항은 열람 등 요구의 방법과 절차가 개인정보의 수집 방법과 절차보다 어렵지 않도록 하고
//! 이를 공개하도록 합니다. 같은 법 시행령 제41조제2항에 따라 정당한 사유가 없으면 적어도 개인정보를 수집한 창구나 방법으로 열람을
//! 요구할 수 있어야 하고, 홈페이지가 있으면 그 방법과 절차를 홈페이지에 공개하여야 합니다.
//!
//! # 고치는 방법
//! `rights.channels`에 빠진 방법을 더하고, `not_accepted`에서는 뺍니다.

use crate::fact::Stated;
use crate::lint::words::has;
use crate::lint::{Hit, Subject};

/// Ways to collect, and the channel that is as easy.
const PAIRS: &[(&str, &[&str])] = &[
    ("website", &["website", "email"]),
    ("phone", &["phone"]),
    ("email", &["email"]),
    ("fax", &["fax", "email"]),
    ("kakaotalk", &["kakaotalk", "text-message", "phone", "email", "website"]),
    ("messenger", &["kakaotalk", "text-message", "phone", "email", "website"]),
    ("text-message", &["text-message", "kakaotalk", "phone", "email", "website"]),
    ("mobile-app", &["website", "email", "phone"]),
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(rights) = subject.policy.rights.as_ref().and_then(Stated::said) else { return };
    let of_all = subject.policy.items.iter().flat_map(|it| &it.collected_by);
    let of_each = subject.activities().flat_map(|(_, it)| &it.collected_by);
    let methods: Vec<_> = of_all.chain(of_each).cloned().collect();
    let mut missing: Vec<&str> = Vec::new();
    for (method, channels) in PAIRS {
        let is_open = channels.iter().any(|it| has(&rights.channels, it));
        let by_menu = *method == "website" && !rights.website.is_empty();
        if has(&methods, method) && !is_open && !by_menu {
            missing.push(*method);
        }
    }
    if !missing.is_empty() {
        let path =
            if rights.not_accepted.is_empty() { "rights.channels" } else { "rights.not_accepted" };
        hits.push(Hit::at(path).words("known", "method", &missing));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    #[test]
    fn each_way_of_collecting_is_a_way_to_ask() {
        let lines = "items: { collected_by: [website, phone, fax] }\n\
                     rights: { channels: [email, phone, visit] }";
        assert!(of_rule("harder_than_collection", lines).is_empty(), "fax is as easy as e-mail");
        let lines = "items: { collected_by: [phone] }\nrights: { channels: [visit, email] }";
        insta::assert_debug_snapshot!(of_rule("harder_than_collection", lines), @r#"
        [
            "error rights.channels at `channels` known= method-phone",
        ]
        "#);
    }

    #[test]
    fn a_clinic_that_only_accepts_visits() {
        let found = in_sample("harder_than_collection", "we-want-clinic", "2015-08-31");
        insta::assert_debug_snapshot!(found, @r#"
        [
            "error rights.not_accepted at `not_accepted` known= method-website method-phone method-email method-fax",
        ]
        "#);
    }
}
