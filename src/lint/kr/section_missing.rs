//! A section that every policy must have is missing.
//!
//! Every policy states its purposes, items, periods, destruction, rights, measures of safety, the
//! privacy officer, and how it changes. The rule finds those that are left out, or that say `none`.
//!
//! # Why
//! Article 30(1) of the Personal Information Protection Act and article 31(1) of its Enforcement
//! Decree list what a policy contains. Who makes no policy or does not publish it may be fined up to
//! 10 million won (article 75(4)8). For changes it is the standard guideline, for the preamble the
//! drafting guideline that asks, so those weigh less.
//!
//! # Mend
//! Add the section with its facts. `gongji new` writes a file with all sections and comments.
//!
//! # Example
//! ```yaml before
//! # no destruction
//! ```
//! ```yaml after
//! destruction:
//!   procedure: [destruction-selected-and-approved]
//!   methods: { electronic: [permanent-deletion], paper: [shredding] }
//! ```
//!
//! # 한국어: 반드시 있어야 하는 항목이 없다
//! 개인정보 처리방침에는 처리 목적, 처리하는 항목, 보유기간, 파기, 정보주체의 권리, 안전성 확보조치, 개인정보
//! 보호책임자와 처리방침의 변경에 관한 사항이 있어야 합니다. 빠져 있거나 `none`으로 적은 항목을 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항과 같은 법 시행령 제31조제1항이 처리방침에 적을 사항을 정하고 있습니다. 처리방침을
//! 정하지 않거나 공개하지 않으면 1천만원 이하의 과태료가 부과될 수 있습니다(제75조제4항제8호). 변경에 관한 사항은
//! 표준 개인정보 보호지침이, 서문은 작성지침이 요구하므로 더 가볍게 알립니다.
//!
//! # 고치는 방법
//! 그 항목을 사실과 함께 적습니다. `gongji new`로 만든 파일에 모든 항목과 설명이 들어 있습니다.

use crate::diag::Severity;
use crate::law::Requirement;
use crate::lint::{Hit, Subject};
use crate::policy::State;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (section, law) in &subject.law.sections {
        let is_missing = subject.state(section) != State::Said;
        if law.requirement != Requirement::Always || !is_missing {
            continue;
        }
        // The facts of three sections stand with the activities.
        let path = match section.as_str() {
            "purposes" | "retention" => continue,
            "items" => "processing",
            other => other,
        };
        let weight = match section.as_str() {
            // No statute asks for these.
            "preamble" | "changes" => Severity::Warning,
            _ => Severity::Error,
        };
        hits.push(Hit::at(path).arg("name", path).law(&law.law).at_most(weight));
    }
}
