//! An item is both required and optional.
//!
//! # Why
//! The drafting guideline (item III.3) has items divided into required and optional ones, so that the
//! data subject knows what may be left blank. An item that stands in both lists tells neither.
//!
//! # Mend
//! Leave the item in the list that is true, and take it out of the other.
//!
//! # Example
//! ```yaml before
//! processing:
//!   membership:
//!     items: { required: [name, email], optional: [mobile-phone, email] }
//! ```
//! ```yaml after
//! processing:
//!   membership:
//!     items: { required: [name, email], optional: [mobile-phone] }
//! ```
//!
//! # 한국어: 같은 항목이 필수이면서 선택이다
//! # 이유
//! 작성지침(Ⅲ.3)은 정보주체가 무엇을 적지 않아도 되는지 알 수 있도록 필수항목과 선택항목을 나누어 적게 합니다. 두 곳에 모두
//! 있는 항목은 어느 쪽인지 알 수 없습니다.
//!
//! # 고치는 방법
//! 실제에 맞는 쪽에만 두고 다른 쪽에서는 뺍니다.

use crate::lint::lacks::{step, written};
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (slug, activity) in subject.activities() {
        let is_required = |item| activity.items.required.contains(item);
        for (at, item) in activity.items.optional.iter().enumerate().filter(|it| is_required(it.1))
        {
            let path = format!("processing.{slug}.items.optional.{}", step(item, at));
            hits.push(Hit::at(path).arg("name", slug).arg("value", written(item)));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::of_rule;

    #[test]
    fn words_and_own_texts() {
        let lines = "processing:\n  membership:\n    items:\n\
                     \x20     required: [name, { ko: 별명, en: nickname }]\n\
                     \x20     optional: [email, { ko: 별명, en: nickname }, name]";
        insta::assert_debug_snapshot!(of_rule("items_required_and_optional", lines), @r#"
        [
            "warning processing.membership.items.optional.1 at `ko: 별명\n          en: nickname\n        ` name=membership value=별명",
            "warning processing.membership.items.optional.name at `name` name=membership value=name",
        ]
        "#);
        let lines = "processing:\n  membership:\n    items: { optional: [contact-information] }";
        assert!(of_rule("items_required_and_optional", lines).is_empty(), "of another activity");
    }
}
