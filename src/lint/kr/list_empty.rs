//! A list or a section is there and has nothing in it.
//!
//! Finds what is written and left empty, such as `purposes: []` or `provision: {}`.
//!
//! # Why
//! A heading after which nothing follows, as in "we use cookies for the following purposes:", tells
//! the data subject nothing of what article 30(1) of the Personal Information Protection Act asks
//! for. Left empty it is no statement that there is nothing: for that a section says `none`.
//!
//! # Mend
//! Fill the list, write `none` for a section of which you do nothing, or delete the line.
//!
//! # Example
//! ```yaml before
//! automatic_collection:
//!   purposes: []
//! ```
//! ```yaml after
//! automatic_collection:
//!   purposes: [usage-pattern-analysis]
//! ```
//!
//! # 한국어: 목록이나 항목이 비어 있다
//! `purposes: []`나 `provision: {}`처럼 적어 두고 비워 놓은 곳을 찾습니다.
//!
//! # 이유
//! ‘쿠키를 다음의 목적으로 사용합니다’라고 하고 아무것도 적지 않으면 정보주체는 「개인정보 보호법」 제30조제1항이 적도록 한 것을 알
//! 수 없습니다. 비워 둔 것은 없다고 밝힌 것과 다릅니다. 하지 않는 것은 `none`으로 적습니다.
//!
//! # 고치는 방법
//! 목록을 채우거나, 하지 않는 항목이면 `none`으로 적거나, 그 줄을 지웁니다.

use crate::lint::written::empty_places;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for path in empty_places(subject) {
        let name = path.rsplit('.').next().unwrap_or_default().to_owned();
        hits.push(Hit::at(path).arg("name", name));
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{AMENDED, FIRST, in_samples, of_rule};

    const CODE: &str = "list_empty";

    #[test]
    fn lists_maps_and_sections() {
        let lines = "children: {}\n\
                     kept_by_law: []\n\
                     processing: { membership: { items: { optional: [] } } }\n\
                     entrustment: { none: [] }";
        insta::assert_debug_snapshot!(of_rule(CODE, lines), @r#"
        [
            "warning processing.membership.items.optional at `optional` name=optional",
            "warning kept_by_law at `kept_by_law` name=kept_by_law",
            "warning children at `children` name=children",
        ]
        "#);
    }

    #[test]
    fn the_samples_have_none() {
        assert!(
            in_samples(CODE, FIRST).is_empty(),
            "004 lost its list, and the facts leave it out"
        );
        assert!(in_samples(CODE, AMENDED).is_empty());
    }
}
