//! A tool by which others collect is not told in full.
//!
//! # Why
//! The drafting guideline (item III.15): where third parties may collect behavioral information by a
//! tool such as a pixel or an analytics script, the policy tells the tool, its kind, who operates it,
//! what it collects and why, and how to refuse it.
//!
//! # Mend
//! Write what is missing under the tool.
//!
//! # Example
//! ```yaml before
//! third_party_tools:
//!   tools:
//!     analytics: { name: Example Analytics, kind: cookie, operator: Example Inc., items: [behavioral-information], purposes: [service-use-analysis] }
//! ```
//! ```yaml after
//! third_party_tools:
//!   tools:
//!     analytics: { name: Example Analytics, kind: cookie, operator: Example Inc., items: [behavioral-information], purposes: [service-use-analysis], opt_out: { ko: 브라우저에서 서드 파티 쿠키를 차단합니다., en: Block third-party cookies in the browser. } }
//! ```
//!
//! # 한국어: 제3자의 행태정보 수집 도구에 관한 사항이 빠져 있다
//! # 이유
//! 작성지침(Ⅲ.15)은 픽셀이나 분석 도구로 제3자가 행태정보를 수집하도록 허용하는 경우 도구의 이름과 종류, 수집하는 자, 수집하는
//! 항목과 목적, 거부 방법을 적게 합니다.
//!
//! # 고치는 방법
//! 그 도구에 빠진 것을 적습니다.

use crate::fact::Stated;
use crate::lint::lacks::lacks;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let facts = subject.policy.third_party_tools.as_ref().and_then(Stated::said);
    let Some(facts) = facts else { return };
    for (slug, tool) in &facts.tools {
        let missing = lacks(&[
            ("kind", tool.kind.is_some()),
            ("operator", tool.operator.is_some()),
            ("items", !tool.items.is_empty()),
            ("purposes", !tool.purposes.is_empty()),
            ("opt_out", tool.opt_out.is_some()),
        ]);
        if let Some(missing) = missing {
            let hit = Hit::at(format!("third_party_tools.tools.{slug}"));
            hits.push(hit.arg("name", slug).arg("known", missing));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn what_a_tool_lacks() {
        let lines = "third_party_tools:\n  tools:\n    pixel: { name: Example Pixel }";
        insta::assert_debug_snapshot!(of_rule("third_party_tool_particulars", lines), @r#"
        [
            "warning third_party_tools.tools.pixel at `pixel` name=pixel known=kind, operator, items, purposes, opt_out",
        ]
        "#);
    }
}
