//! The procedure or a method of destruction is missing.
//!
//! The section has to tell the procedure, and the methods for electronic files and for paper. A
//! policy without any of the methods weighs more than one that leaves out a medium; where nothing
//! is collected on paper, the method for paper is only noted.
//!
//! # Why
//! Article 30(1)3-2 of the Personal Information Protection Act asks for the procedure and the method
//! of destruction; the drafting guideline (item III.6) has the method told by medium.
//!
//! # Mend
//! Write the steps into `destruction.procedure`, and the methods into `destruction.methods.electronic`
//! and `destruction.methods.paper`.
//!
//! # Example
//! ```yaml before
//! # no destruction.methods.paper
//! ```
//! ```yaml after
//! destruction:
//!   methods: { paper: [incineration] }
//! ```
//!
//! # 한국어: 파기 절차나 파기 방법이 빠져 있다
//! 파기 절차와, 전자적 파일과 종이 문서의 파기 방법이 모두 있어야 합니다. 방법이 하나도 없으면 한쪽만 빠진 것보다 무겁게 봅니다.
//! 종이로 수집하는 것이 없으면 종이의 파기 방법은 참고로만 알립니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항제3호의2는 파기 절차와 파기 방법을 적도록 합니다. 작성지침(Ⅲ.6)은 매체별로 방법을
//! 적게 합니다.
//!
//! # 고치는 방법
//! `destruction.procedure`에 절차를, `destruction.methods.electronic`과 `destruction.methods.paper`에 방법을 적습니다.

use crate::diag::Severity;
use crate::fact::Stated;
use crate::lint::lacks::lacks;
use crate::lint::words::has;
use crate::lint::{Hit, Subject};

/// Ways to collect by which something is on paper.
const ON_PAPER: &[&str] =
    &["written-form", "fax", "reception", "medical-interview", "legal-representative-signature"];

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(facts) = subject.policy.destruction.as_ref().and_then(Stated::said) else { return };
    let has_electronic = !facts.methods.electronic.is_empty();
    let has_paper = !facts.methods.paper.is_empty();
    let has_method = has_electronic || has_paper;
    if let Some(missing) =
        lacks(&[("procedure", !facts.procedure.is_empty()), ("methods", has_method)])
    {
        hits.push(Hit::at("destruction").arg("kind", "whole").arg("known", missing));
    }
    if !has_method || (has_electronic && has_paper) {
        return;
    }
    let (missing, weight) = if !has_electronic {
        ("electronic", Severity::Warning)
    } else if is_on_paper(subject) {
        ("paper", Severity::Warning)
    } else {
        ("paper", Severity::Note)
    };
    let hit = Hit::at(format!("destruction.methods.{missing}"));
    hits.push(hit.arg("kind", missing).at_most(weight));
}

/// Whether anything is collected on paper.
fn is_on_paper(subject: &Subject<'_>) -> bool {
    let of_all = subject.policy.items.iter().map(|it| &it.collected_by);
    let of_each = subject.activities().map(|(_, it)| &it.collected_by);
    of_all.chain(of_each).any(|ways| ON_PAPER.iter().any(|it| has(ways, it)))
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn procedure_and_methods() {
        let of = |lines| of_rule("destruction_particulars", lines);
        insta::assert_debug_snapshot!(of("# no destruction.procedure\n# no destruction.methods"), @r#"
        [
            "error destruction at `destruction` kind=whole known=procedure, methods",
        ]
        "#);
        insta::assert_debug_snapshot!(of("# no destruction.methods.electronic"), @r#"
        [
            "warning destruction.methods.electronic at `methods` kind=electronic",
        ]
        "#);
        insta::assert_debug_snapshot!(of("# no destruction.methods.paper"), @r#"
        [
            "warning destruction.methods.paper at `methods` kind=paper",
        ]
        "#);
    }

    #[test]
    fn paper_is_noted_where_there_seems_to_be_none() {
        let lines = "# no destruction.methods.paper\n# no processing.medical-care";
        insta::assert_debug_snapshot!(of_rule("destruction_particulars", lines), @r#"
        [
            "note destruction.methods.paper at `methods` kind=paper",
        ]
        "#);
    }
}
