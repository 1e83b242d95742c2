//! An entrustee receives resident registration numbers.
//!
//! # Why
//! Who entrusts processing needs the same basis for it as for processing itself: article 24-2(1) of
//! the Personal Information Protection Act allows resident registration numbers only where an act or
//! a presidential decree asks for them or allows them. A company that maintains computers, guards
//! rooms or carries parcels does its work without them.
//!
//! # Mend
//! Give the entrustee a chart number or a date of birth instead, and take the number out of its
//! `items`. Where the entrusted work cannot be done without it, as with a laboratory that has to
//! identify the patient under a statute, let the finding pass with `waive`, and say under which.
//!
//! # Example
//! ```yaml before
//! entrustment:
//!   parties:
//!     green-lab:
//!       items: [name, resident-registration-number]
//! ```
//! ```yaml after
//! entrustment:
//!   parties:
//!     green-lab:
//!       items: [name, chart-number]
//! ```
//!
//! # 한국어: 수탁자에게 주민등록번호가 전달된다
//! # 이유
//! 처리를 위탁할 때에도 직접 처리할 때와 같은 근거가 있어야 합니다. 「개인정보 보호법」 제24조의2제1항에 따르면
//! 주민등록번호는 법률이나 대통령령에서 그 처리를 요구하거나 허용한 경우 등에만 처리할 수 있습니다. 전산 시스템의 유지보수,
//! 경비, 배송은 주민등록번호 없이도 할 수 있는 업무입니다.
//!
//! # 고치는 방법
//! 주민등록번호 대신 차트번호나 생년월일을 전달하고 그 수탁자의 `items`에서 주민등록번호를 뺍니다. 법령에 따라 환자를
//! 확인하여야 하는 검사기관처럼 주민등록번호가 없으면 할 수 없는 업무라면 `waive`에 그 법령을 밝히고 예외로 둡니다.

use crate::fact::Stated;
use crate::lint::bases::{RESIDENT_NUMBER, identifier, places_of};
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(facts) = subject.policy.entrustment.as_ref().and_then(Stated::said) else { return };
    for (slug, party) in &facts.parties {
        let path = format!("entrustment.parties.{slug}.items");
        let found = places_of(&path, &party.items, |it| identifier(it) == Some(RESIDENT_NUMBER));
        hits.extend(found.into_iter().map(|(path, _)| Hit::at(path).arg("name", slug)));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples};

    #[test]
    fn five_entrustees_of_2015_receive_it() {
        insta::assert_debug_snapshot!(in_samples("rrn_entrusted", FIRST), @r#"
        [
            "we-want-clinic: warning entrustment.parties.bml-clinic.items.resident-registration-number at `resident-registration-number` name=bml-clinic",
            "we-want-clinic: warning entrustment.parties.engitech.items.resident-registration-number at `resident-registration-number` name=engitech",
            "we-want-clinic: warning entrustment.parties.areumnuri.items.resident-registration-number at `resident-registration-number` name=areumnuri",
            "we-want-clinic: warning entrustment.parties.lctech.items.resident-registration-number at `resident-registration-number` name=lctech",
            "we-want-clinic: warning entrustment.parties.s1.items.resident-registration-number at `resident-registration-number` name=s1",
        ]
        "#);
        assert!(in_samples("rrn_entrusted", AMENDED).is_empty());
    }
}
