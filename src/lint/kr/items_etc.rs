//! A list of items ends in "etc.".
//!
//! Items of personal information written in the clinic's own words are looked through for `등`
//! and "etc.", also in what is provided, entrusted and transferred.
//!
//! # Why
//! The PIPC drafting guideline shows "~등" in a list of items as a wrong example: all items that are
//! processed have to be told (item III.3; Enforcement Decree article 31(1)1).
//!
//! # Mend
//! Name every item, and leave out "etc.". An item that has a word in the vocabulary is better named
//! by it: then it is right in every language.
//!
//! # Example
//! ```yaml before
//! processing:
//!   membership:
//!     items:
//!       optional: [{ ko: 직업 등, en: "occupation, etc." }]
//! ```
//! ```yaml after
//! processing:
//!   membership:
//!     items:
//!       optional: [{ ko: 직업, en: occupation }]
//! ```
//!
//! # 한국어: 항목을 ‘등’으로 줄였다
//! 직접 적은 개인정보 항목에 ‘등’이나 "etc."가 있는지 봅니다. 제공하거나 위탁하거나 이전하는 항목도 봅니다.
//!
//! # 이유
//! 작성지침(Ⅲ.3)은 항목을 ‘~등’으로 줄여 적은 것을 잘못된 예로 듭니다. 처리하는 항목은 모두 적어야 합니다(「개인정보
//! 보호법 시행령」 제31조제1항제1호).
//!
//! # 고치는 방법
//! 항목을 빠짐없이 적고 ‘등’을 뺍니다. 어휘에 있는 항목은 그 낱말로 적으면 모든 언어에서 바르게 나옵니다.

use crate::lint::words::{self, lists_of_items};
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    for (path, items) in lists_of_items(subject.policy) {
        for (at, text) in words::own(items) {
            if let Some(found) = words::and_so_on(text) {
                hits.push(Hit::at(format!("{path}.{at}")).arg("value", found));
            }
        }
    }
}
