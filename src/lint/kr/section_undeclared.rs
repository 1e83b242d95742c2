//! A section that may apply is neither stated nor denied.
//!
//! Some sections are needed only by a clinic that does the thing: provision to third parties,
//! entrustment, overseas transfer, cookies, pseudonymized information. Where the policy says
//! nothing of one, the reader cannot tell whether it is not done or was forgotten. Where other
//! facts of the policy show that it is done, the section is missing.
//!
//! # Why
//! Article 30(1) of the Personal Information Protection Act asks for each of these sections where
//! it applies; the articles of each are in the finding. The drafting guideline (part III) lets a
//! policy leave out what does not apply, or say that it is not done. Only the second can be told
//! from an oversight.
//!
//! # Mend
//! Add the section with its facts, or say `none`: `pseudonymized: none`.
//!
//! # Example
//! ```yaml before
//! # no entrustment
//! ```
//! ```yaml after
//! entrustment: none
//! ```
//!
//! # 한국어: 해당하는지 알 수 없는 항목이 있다
//! 제3자 제공, 위탁, 국외 이전, 쿠키, 가명정보처럼 해당하는 경우에만 적는 항목이 있습니다. 그런 항목을 아예 적지 않으면
//! 하지 않는 것인지 빠뜨린 것인지 읽는 사람이 알 수 없습니다. 처리방침의 다른 내용으로 보아 하고 있는 것이 분명하면 그 항목은
//! 빠진 것입니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항은 해당하는 경우 이 항목들을 처리방침에 적도록 합니다. 항목마다의 조문은 결과에 함께
//! 나옵니다. 작성지침(Ⅲ)은 해당하지 않는 항목을 적지 않거나 ‘처리하지 않는다’고 적을 수 있게 합니다. 빠뜨린 것과 구별되는 것은
//! 뒤의 방법입니다.
//!
//! # 고치는 방법
//! 항목을 사실과 함께 적거나, 하지 않으면 `pseudonymized: none`처럼 `none`이라고 적습니다.

use crate::diag::Severity;
use crate::law::Dated;
use crate::lint::lacks::step;
use crate::lint::words::lists_of_items;
use crate::lint::{Hit, Subject};
use crate::policy::State;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (section, law) in &subject.law.sections {
        if subject.state(section) != State::LeftOut || !law.holds_on(subject.day) {
            continue;
        }
        if let Some(it) = implied(subject, section) {
            hits.push(it.hit(section).law(&law.law));
        } else if let Some(weight) = law.left_out {
            let hit = Hit::at(section).arg("kind", "open").arg("name", section);
            hits.push(hit.law(&law.law).at_most(weight));
        }
    }
}

/// A fact that is only there if a section applies.
struct Implied {
    path: String,
    word: String,
    weight: Severity,
}

impl Implied {
    /// A finding at the fact.
    fn hit(self, section: &str) -> Hit {
        let Self { path, word, weight } = self;
        let hit = Hit::at(path).arg("kind", "implied").arg("name", section);
        hit.arg("value", word).at_most(weight)
    }
}

/// What shows that a section applies, whatever the policy says of it.
fn implied(subject: &Subject<'_>, section: &str) -> Option<Implied> {
    // Only that of devices is a section that the act asks of the policy itself: children are a
    // matter of the guideline, and cameras may have a policy of their own.
    let (is_it, weight): (fn(&str) -> bool, _) = match section {
        "automatic_collection" => (|it| it == "cookies", Severity::Error),
        "children" => (|it| it.starts_with("legal-representative-"), Severity::Warning),
        "cameras" => (|it| it == "cctv-footage", Severity::Warning),
        _ => return None,
    };
    for (path, items) in lists_of_items(subject.policy) {
        for (at, item) in items.iter().enumerate() {
            if let Some(word) = item.known().filter(|it| is_it(it)) {
                let path = format!("{path}.{}", step(item, at));
                return Some(Implied { path, word: word.to_owned(), weight });
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn what_is_left_out_weighs_by_section() {
        let lines = "# no cross_border\n# no additional_use\n# no domestic_agent\n# no cameras\n\
                     # no mobile_cameras\n# no voluntary";
        insta::assert_debug_snapshot!(of_rule("section_undeclared", lines), @r#"
        [
            "note additional_use at `2027-01-01` kind=open name=additional_use",
            "warning cross_border at `2027-01-01` kind=open name=cross_border",
        ]
        "#);
    }

    #[test]
    fn other_facts_show_that_a_section_applies() {
        let lines = "# no automatic_collection\n# no cameras\n# no children\n\
                     processing:\n  camera-operation:\n    items: { automatic: [cctv-footage] }\n\
                     \x20 membership:\n    items: { required: [legal-representative-name] }";
        insta::assert_debug_snapshot!(of_rule("section_undeclared", lines), @r#"
        [
            "warning processing.membership.items.required.legal-representative-name at `legal-representative-name` kind=implied name=children value=legal-representative-name",
            "error processing.membership.items.automatic.cookies at `cookies` kind=implied name=automatic_collection value=cookies",
            "warning processing.camera-operation.items.automatic.cctv-footage at `cctv-footage` kind=implied name=cameras value=cctv-footage",
        ]
        "#);
    }
}
