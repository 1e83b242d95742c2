//! Rights, or how to exercise them, are not told.
//!
//! The section has to name access, correction, erasure and suspension of processing, withdrawal where
//! something rests on consent, and at least one way to make a request. Where nothing is said of the
//! ways but they are asked for by how information is collected, that is another finding.
//!
//! # Why
//! Article 30(1)5 of the Personal Information Protection Act asks for the rights of data subjects and
//! legal representatives and how to exercise them. Which rights are to be named one by one is a matter
//! of the drafting guideline (item III.16), so a right that is left out beside others weighs less.
//!
//! # Mend
//! Add the missing words to `rights.rights`, and the ways to make a request to `rights.channels`.
//!
//! # Example
//! ```yaml before
//! rights: { rights: [access, correction, erasure] }
//! ```
//! ```yaml after
//! rights: { rights: [access, correction, erasure, suspension, consent-withdrawal] }
//! ```
//!
//! # 한국어: 정보주체의 권리나 그 행사방법이 적혀 있지 않다
//! 열람, 정정, 삭제, 처리정지의 권리와 동의를 받아 처리하는 것이 있으면 동의 철회, 그리고 요구를 접수하는 방법이 하나라도 적혀
//! 있는지 봅니다. 수집하는 방법으로 요구를 받지 않는 경우는 다른 규칙에서 다룹니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제5호는 정보주체와 법정대리인의 권리·의무 및 그 행사방법에 관한 사항을 적도록 합니다. 권리를
//! 하나하나 적는 것은 작성지침(Ⅲ.16)에 따른 것이므로 일부만 빠졌으면 더 가볍게 알립니다.
//!
//! # 고치는 방법
//! `rights.rights`에 빠진 권리를, `rights.channels`에 요구를 접수하는 방법을 더합니다.

use super::harder_than_collection;
use crate::diag::Severity;
use crate::fact::{Stated, Word};
use crate::lint::words::{has, texts};
use crate::lint::{Hit, Subject};
use crate::policy::rights::Rights;

/// The rights, and what own words call them.
const RIGHTS: &[(&str, &str)] =
    &[("access", "열람"), ("correction", "정정"), ("erasure", "삭제"), ("suspension", "정지")];

/// The right of those who consented.
const WITHDRAWAL: (&str, &str) = ("consent-withdrawal", "철회");

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(rights) = subject.policy.rights.as_ref().and_then(Stated::said) else { return };
    let is_on_consent = subject.activities().any(|(_, it)| it.is_by_consent());
    let wanted = RIGHTS.iter().chain(is_on_consent.then_some(&WITHDRAWAL));
    let missing: Vec<&str> =
        wanted.filter(|it| !names(rights, it)).map(|(word, _)| *word).collect();
    if !missing.is_empty() {
        let names_any = !rights.rights.is_empty() || RIGHTS.iter().any(|it| names(rights, it));
        let weight = if names_any { Severity::Warning } else { Severity::Error };
        let hit = Hit::at("rights.rights").arg("kind", "rights").arg("known", missing.join(", "));
        hits.push(hit.at_most(weight));
    }
    if !tells_a_way(rights) {
        let mut others = Vec::new();
        harder_than_collection::check(subject, &mut others);
        if others.is_empty() {
            hits.push(Hit::at("rights.channels").arg("kind", "way"));
        }
    }
}

/// Whether a right is named, by its word or in own words.
fn names(rights: &Rights, (word, name): &(&str, &str)) -> bool {
    let own = rights.rights.iter().filter_map(own).chain(rights.statements.iter().filter_map(own));
    let withdrawal = *word == WITHDRAWAL.0 && rights.withdrawal.is_some();
    withdrawal || has(&rights.rights, word) || own.flat_map(texts).any(|it| it.contains(name))
}

/// Whether there is a way to make a request; one in own words may be.
fn tells_a_way(rights: &Rights) -> bool {
    !rights.channels.is_empty()
        || !rights.website.is_empty()
        || rights.statements.iter().any(|it| own(it).is_some())
}

fn own<K: crate::fact::Kind>(word: &Word<K>) -> Option<&crate::fact::LocalText> {
    match word {
        Word::Own(text) => Some(text),
        Word::Known(..) => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "rights_particulars";

    #[test]
    fn what_is_missing_and_what_it_weighs() {
        let ways = "# no rights.channels\n# no items.collected_by";
        insta::assert_debug_snapshot!(of_rule(CODE, ways), @r#"
        [
            "error rights.channels at `rights` kind=way",
        ]
        "#);
        insta::assert_debug_snapshot!(of_rule(CODE, "# no rights.rights"), @r#"
        [
            "error rights.rights at `rights` kind=rights known=access, correction, erasure, suspension, consent-withdrawal",
        ]
        "#);
        assert!(of_rule(CODE, "# no rights.channels").is_empty(), "harder_than_collection says it");
    }

    #[test]
    fn own_words_may_tell() {
        let lines = "# no rights.channels\n# no items.collected_by\nrights: { rights: [access, correction, erasure], \
                     withdrawal: { channels: [phone] }, statements: [{ ko: 처리정지는 원무과에 요구할 수 있습니다., en: \
                     Ask the administration. }] }";
        assert!(of_rule(CODE, lines).is_empty());
    }

    #[test]
    fn in_the_samples() {
        insta::assert_debug_snapshot!(in_samples(CODE, FIRST), @r#"
        [
            "medi-clusters: warning rights.rights at `rights` kind=rights known=suspension",
            "medius: error rights.channels at `rights` kind=way",
            "gangnam-medical-service: warning rights.rights at `rights` kind=rights known=access, correction, erasure, suspension, consent-withdrawal",
            "gangnam-medical-service: error rights.channels at `rights` kind=way",
            "we-want-clinic: warning rights.rights at `rights` kind=rights known=suspension",
            "all-clinic: warning rights.rights at `rights` kind=rights known=access, correction, erasure, suspension",
        ]
        "#);
        assert!(in_samples(CODE, AMENDED).is_empty());
    }
}
