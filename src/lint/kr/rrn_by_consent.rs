//! Resident registration numbers are processed on consent.
//!
//! Looks at activities, recipients and overseas transfers whose items contain the resident
//! registration number, and which name consent but no act or presidential decree as their basis.
//!
//! # Why
//! Article 24-2(1) of the Personal Information Protection Act: a resident registration number may be
//! processed only where an act, a presidential decree or the rules of a constitutional body ask for
//! it or allow it in so many words, or in the few other cases that the article names. Consent is
//! never a basis, not even a separate one.
//!
//! # Mend
//! Take the number out of the items, and ask for the date of birth where that will do. Where a law
//! does ask for the number, state its article in `basis`, and put what is processed on consent into
//! an activity of its own.
//!
//! # Example
//! ```yaml before
//! processing:
//!   membership:
//!     basis: consent
//!     items:
//!       required: [login-id, password, name, email, resident-registration-number]
//! ```
//! ```yaml after
//! processing:
//!   membership:
//!     basis: consent
//!     items:
//!       required: [login-id, password, name, email, date-of-birth]
//! ```
//!
//! # 한국어: 주민등록번호를 동의에 근거하여 처리한다
//! 주민등록번호를 처리하면서 법률이나 대통령령 없이 동의만을 근거로 적은 처리 활동, 제3자 제공, 국외 이전을 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제24조의2제1항에 따르면 주민등록번호는 법률·대통령령이나 헌법기관의 규칙에서 구체적으로 그 처리를
//! 요구하거나 허용한 경우 등 그 조항이 정한 경우에만 처리할 수 있습니다. 정보주체의 동의는 별도로 받더라도
//! 주민등록번호를 처리할 근거가 되지 않습니다.
//!
//! # 고치는 방법
//! 항목에서 주민등록번호를 빼고, 필요하면 생년월일로 갈음합니다. 법령이 주민등록번호를 요구하는 처리라면 그 조문을
//! `basis`에 적고, 동의를 받아 처리하는 것은 별도의 처리 활동으로 나눕니다.

use crate::fact::{Stated, Word, kinds};
use crate::lint::bases::{Bases, RESIDENT_NUMBER, identifier, items_of, places_of};
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (slug, activity) in subject.activities() {
        if is_only_consent(&Bases::of(&activity.basis, subject)) {
            let found = items_of(slug.as_str(), &activity.items, |_, it| is_it(it));
            hits.extend(found.into_iter().map(|(path, _)| Hit::at(path).arg("name", slug)));
        }
    }
    if let Some(it) = subject.policy.provision.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.recipients {
            if is_only_consent(&Bases::of(&it.basis, subject)) {
                let path = format!("provision.recipients.{slug}.items");
                let found = places_of(&path, &it.items, is_it);
                hits.extend(found.into_iter().map(|(path, _)| Hit::at(path).arg("name", slug)));
            }
        }
    }
    if let Some(it) = subject.policy.cross_border.as_ref().and_then(Stated::said) {
        for (slug, it) in &it.transfers {
            if is_only_consent(&Bases::of(&it.basis, subject)) {
                let path = format!("cross_border.transfers.{slug}.items");
                let found = places_of(&path, &it.items, is_it);
                hits.extend(found.into_iter().map(|(path, _)| Hit::at(path).arg("name", slug)));
            }
        }
    }
}

fn is_it(item: &Word<kinds::Item>) -> bool {
    identifier(item) == Some(RESIDENT_NUMBER)
}

/// What names a statute too, or says that there is one, is no business of this rule.
fn is_only_consent(bases: &Bases<'_>) -> bool {
    bases.have_consent() && bases.other_laws().next().is_none() && !bases.cite("24-2")
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "rrn_by_consent";

    #[test]
    fn the_number_is_found_wherever_it_goes_on_consent() {
        let lines = "processing: { membership: { items: { optional: [{ ko: 주민등록번호 뒷자리, en: \
                     last digits of the resident registration number }] } } }\n\
                     provision: { recipients: { hotel: { name: { ko: 호텔, en: Hotel }, \
                     items: [name, resident-registration-number], basis: consent } } }";
        insta::assert_debug_snapshot!(of_rule(CODE, lines), @r#"
        [
            "error processing.membership.items.optional.0 at `ko: 주민등록번호 뒷자리\n          en: last digits of the resident registration number\n      ` name=membership",
            "error provision.recipients.hotel.items.resident-registration-number at `resident-registration-number` name=hotel",
        ]
        "#);
    }

    #[test]
    fn a_statute_beside_consent_may_carry_it() {
        let lines = "processing: { membership: { basis: [consent, { law: income-tax-act, article: \
                     '165' }], items: { optional: [resident-registration-number] } } }";
        assert!(of_rule(CODE, lines).is_empty());
    }

    #[test]
    fn no_sample_names_consent_as_its_basis() {
        assert!(in_samples(CODE, FIRST).is_empty(), "004 names no basis at all");
        assert!(in_samples(CODE, AMENDED).is_empty());
    }
}
