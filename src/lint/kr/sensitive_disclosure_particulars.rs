//! What of sensitive information may become public, or how to keep it back, is not told.
//!
//! # Why
//! Article 23(3) of the Personal Information Protection Act: where the information disclosed in a service
//! may include sensitive information and that may infringe the data subject's privacy, the
//! possibility and the way to choose non-disclosure are told before the service is provided; article
//! 30(1)3-3 has them in the policy. Since September 15, 2023; a breach of article 23(3) may cost a
//! fine of up to 30 million won (article 75(2)6).
//!
//! # Mend
//! Write `items` and `hide`, and `where` others can see it.
//!
//! # Example
//! ```yaml before
//! sensitive:
//!   items: [before-and-after-photos]
//!   where: { ko: 홈페이지 후기 게시판, en: the review board of the website }
//! ```
//! ```yaml after
//! sensitive:
//!   items: [before-and-after-photos]
//!   where: { ko: 홈페이지 후기 게시판, en: the review board of the website }
//!   hide: { ko: 글을 쓸 때 ‘비공개’를 선택하면 됩니다., en: Choose “Private” when writing. }
//! ```
//!
//! # 한국어: 민감정보의 공개 가능성이나 비공개를 선택하는 방법이 빠져 있다
//! # 이유
//! 「개인정보 보호법」 제23조제3항에 따라 서비스를 제공하는 과정에서 공개되는 정보에 민감정보가 포함되어 사생활 침해의 위험이
//! 있으면 서비스를 제공하기 전에 민감정보의 공개 가능성과 비공개를 선택하는 방법을 알려야 하고, 제30조제1항제3호의3에 따라
//! 이를 처리방침에 적어야 합니다. 2023년 9월 15일부터 시행되었으며, 제23조제3항을 위반하면 3천만원 이하의 과태료가 부과될 수 있습니다(제75조제2항제6호).
//!
//! # 고치는 방법
//! `items`(공개될 수 있는 민감정보)와 `hide`(비공개를 선택하는 방법)를 적습니다. `where`(공개되는 곳)도 적습니다.

use crate::diag::Severity;
use crate::fact::Stated;
use crate::lint::lacks::lacks;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let Some(facts) = subject.policy.sensitive.as_ref().and_then(Stated::said) else { return };
    let has_both = !facts.items.is_empty() && facts.hide.is_some();
    let missing = lacks(&[
        ("items", !facts.items.is_empty()),
        ("where", facts.r#where.is_some()),
        ("hide", facts.hide.is_some()),
    ]);
    if let Some(missing) = missing {
        // Where it can be seen belongs to the possibility, but the act does not name it.
        let weight = if has_both { Severity::Warning } else { Severity::Error };
        hits.push(Hit::at("sensitive").arg("known", missing).at_most(weight));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn the_place_alone_weighs_less() {
        let of = |lines| of_rule("sensitive_disclosure_particulars", lines);
        insta::assert_debug_snapshot!(of("sensitive: { items: [symptoms] }"), @r#"
        [
            "error sensitive at `sensitive` known=where, hide",
        ]
        "#);
        insta::assert_debug_snapshot!(of("sensitive: { items: [symptoms], hide: { ko: 비공개, en: private } }"), @r#"
        [
            "warning sensitive at `sensitive` known=where",
        ]
        "#);
    }
}
