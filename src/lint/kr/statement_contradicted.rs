//! A sentence says what other facts of the policy contradict.
//!
//! A sentence of the vocabulary says that nothing is entrusted or provided, that nothing is used
//! for other purposes, and the like, and another section has what it denies. (That everything is
//! destroyed without exception is a rule of its own: `retention_contradiction`.)
//!
//! # Why
//! A policy that says two things of one matter tells the reader neither, and what is better for the
//! data subject is what the clinic will be held to: article 30(3) of the Personal Information
//! Protection Act says so of contracts that differ from the policy.
//!
//! # Mend
//! Keep what is true, and take out or replace the other.
//!
//! # Example
//! ```yaml before
//! provision:
//!   statements: [not-provided-to-outside-parties]
//! ```
//! ```yaml after
//! provision:
//!   statements: [not-provided-to-outside-parties-in-principle]
//! ```
//!
//! # 한국어: 처리방침의 다른 내용과 어긋나는 문장이 있다
//! 위탁하지 않는다, 제공하지 않는다, 다른 목적으로 이용하지 않는다는 문장이 있는데 다른 항목에 그와 반대되는 내용이 있는
//! 경우를 찾습니다.
//!
//! # 이유
//! 한 가지를 두 가지로 말하는 처리방침은 읽는 사람에게 아무것도 알려 주지 못하며, 결국 정보주체에게 유리한 쪽에
//! 매이게 됩니다. 「개인정보 보호법」 제30조제3항은 처리방침과 계약의 내용이 다를 때 그렇게 정하고 있습니다.
//!
//! # 고치는 방법
//! 사실에 맞는 쪽을 남기고 다른 쪽은 빼거나 바꿉니다.

use crate::fact::Stated;
use crate::lint::sentences::sentences;
use crate::lint::words::{has, lists_of_items};
use crate::lint::{Hit, Subject};
use crate::policy::State;

/// What contradicts a sentence, by its path; nothing if nothing does.
type Contradiction = fn(&Subject<'_>) -> Option<String>;

/// Sentences that can be wrong, and what makes them so.
const CLAIMS: &[(&str, Contradiction)] = &[
    ("used-only-for-these-purposes", additional_use),
    ("children-not-collected", children),
    ("not-provided-to-outside-parties", recipients),
    ("no-entrustment-at-present", entrustees),
    ("no-behavioral-information-collected", behavior),
    ("no-automated-decisions", decisions),
];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let all = sentences(subject.policy);
    for (claim, contradiction) in CLAIMS {
        let said = all.iter().find(|(_, it)| it.known() == Some(claim));
        let Some(((path, _), against)) = said.zip(contradiction(subject)) else { continue };
        hits.push(Hit::at(path).arg("value", claim).arg("known", against));
    }
    hits.extend(required_phone(subject));
}

fn additional_use(subject: &Subject<'_>) -> Option<String> {
    let said = subject.policy.additional_use.as_ref().and_then(Stated::said)?;
    (!said.uses.is_empty()).then(|| "additional_use.uses".to_owned())
}

fn children(subject: &Subject<'_>) -> Option<String> {
    let said = subject.policy.children.as_ref().and_then(Stated::said)?;
    let is_collected = !said.joins_by.is_empty()
        || !said.consent_by.is_empty()
        || !said.representative_items.is_empty();
    is_collected.then(|| "children".to_owned())
}

fn recipients(subject: &Subject<'_>) -> Option<String> {
    let said = subject.policy.provision.as_ref().and_then(Stated::said)?;
    (!said.recipients.is_empty()).then(|| "provision.recipients".to_owned())
}

fn entrustees(subject: &Subject<'_>) -> Option<String> {
    let said = subject.policy.entrustment.as_ref().and_then(Stated::said)?;
    (!said.parties.is_empty()).then(|| "entrustment.parties".to_owned())
}

fn behavior(subject: &Subject<'_>) -> Option<String> {
    if subject.state("third_party_tools") == State::Said {
        return Some("third_party_tools".to_owned());
    }
    let mut lists = lists_of_items(subject.policy).into_iter();
    lists.find(|(_, items)| has(items, "behavioral-information")).map(|(path, _)| path)
}

fn decisions(subject: &Subject<'_>) -> Option<String> {
    let said = subject.policy.automated_decisions.as_ref().and_then(Stated::said)?;
    (!said.decisions.is_empty()).then(|| "automated_decisions.decisions".to_owned())
}

/// Members choose whether to give their telephone number, but an activity requires it.
fn required_phone(subject: &Subject<'_>) -> Option<Hit> {
    let claim = "phone-is-optional-at-members-choice";
    let (slug, _) = subject
        .activities()
        .find(|(_, it)| has(&it.statements, claim) && has(&it.items.required, "phone"))?;
    let hit = Hit::at(format!("processing.{slug}.statements.{claim}")).arg("value", claim);
    Some(hit.arg("known", format!("processing.{slug}.items.required")))
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn each_sentence_that_can_be_wrong() {
        for lines in [
            "purposes: { statements: [used-only-for-these-purposes] }\n\
             additional_use: { uses: { a: { purposes: [statutory-duty] } } }",
            "children: { representative_items: [legal-representative-name], statements: [children-not-collected] }",
            "entrustment: { statements: [no-entrustment-at-present] }",
            "automatic_collection: { statements: [no-behavioral-information-collected] }\n\
             third_party_tools: { tools: { naver: { name: Naver Analytics } } }",
            "rights: { statements: [no-automated-decisions] }\n\
             automated_decisions: { decisions: { a: { purpose: statutory-duty } } }",
            "processing:\n  membership:\n    items: { required: [name, phone] }\n    \
             statements: [phone-is-optional-at-members-choice]",
        ] {
            let found = of_rule("statement_contradicted", lines);
            assert_eq!(found.len(), 1, "{lines}\n{found:?}");
        }
        for lines in [
            "purposes: { statements: [used-only-for-these-purposes] }",
            "entrustment: { none: [no-entrustment-at-present] }",
            "children: { none: [children-not-collected] }",
            "automatic_collection: { statements: [no-behavioral-information-collected] }",
            "rights: { statements: [no-automated-decisions] }",
            "processing:\n  membership:\n    items: { optional: [phone] }\n    \
             statements: [phone-is-optional-at-members-choice]",
        ] {
            assert!(of_rule("statement_contradicted", lines).is_empty(), "{lines}");
        }
    }
}
