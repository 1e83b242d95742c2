//! The preamble does not name the Personal Information Protection Act.
//!
//! # Why
//! A privacy policy is established and published under article 30 of the Personal Information
//! Protection Act, and its preamble says so with the name of the controller (drafting guideline,
//! part II). A reader who is told of "related laws", or of other laws only, cannot tell what
//! protects the information.
//!
//! # Mend
//! Write `preamble: standard`, or add `personal-information-protection-act` to `preamble.laws`.
//!
//! # Example
//! ```yaml before
//! preamble:
//!   laws: [medical-service-act]
//! ```
//! ```yaml after
//! preamble:
//!   laws: [personal-information-protection-act, medical-service-act]
//! ```
//!
//! # 한국어: 서문에 「개인정보 보호법」이 없다
//! # 이유
//! 개인정보 처리방침은 「개인정보 보호법」 제30조에 따라 수립하고 공개하는 것이며, 서문에 개인정보처리자의 이름과 함께 이를
//! 밝힙니다(작성지침 Ⅱ). ‘관련 법령’이라고만 하거나 다른 법률만 적으면 정보주체는 무엇에 따라 보호받는지 알 수 없습니다.
//!
//! # 고치는 방법
//! `preamble: standard`로 적거나 `preamble.laws`에 `personal-information-protection-act`를 더합니다.

use crate::fact::{LocalText, Stated, Word, kinds};
use crate::lint::bases::PRIVACY_ACT;
use crate::lint::words::{has, texts};
use crate::lint::{Hit, Subject};
use crate::policy::preamble::Preamble;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(Stated::Said(Preamble::Own(own))) = &subject.policy.preamble else { return };
    let in_laws = has(&own.laws, PRIVACY_ACT) || own.laws.iter().any(is_named);
    let in_words = own.statements.iter().any(|it| matches!(it, Word::Own(text) if names(text)));
    if in_laws || in_words {
        return;
    }
    let (path, kind) = match own.laws.as_slice() {
        [] => ("preamble", "none"),
        _ => ("preamble.laws", "others"),
    };
    hits.push(Hit::at(path).arg("kind", kind));
}

fn is_named(law: &Word<kinds::Law>) -> bool {
    matches!(law, Word::Own(text) if names(text))
}

fn names(text: &LocalText) -> bool {
    let is_it = |it: &&str| {
        let close: String = it.chars().filter(|c| !c.is_whitespace()).collect();
        close.contains("개인정보보호법") || it.contains("Personal Information Protection Act")
    };
    texts(text).iter().any(is_it)
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "privacy_act_not_named";

    #[test]
    fn of_the_first_versions_one_names_it() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "medi-clusters: warning preamble.laws at `laws` kind=others",
            "medius: warning preamble at `preamble` kind=none",
            "gangnam-medical-service: warning preamble at `preamble` kind=none",
            "we-want-clinic: warning preamble.laws at `laws` kind=others",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }

    #[test]
    fn own_words_may_name_it() {
        let own = "preamble: { statements: [{ ko: 의원은 「개인정보 보호법」 제30조에 따라 알립니다., \
                   en: Published under the Personal Information Protection Act. }] }";
        assert!(of_rule(CODE, own).is_empty());
        assert!(of_rule(CODE, "preamble: standard").is_empty());
        assert!(of_rule(CODE, "# no preamble").is_empty(), "section_missing says it");
    }
}
