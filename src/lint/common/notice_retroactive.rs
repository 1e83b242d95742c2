//! A change would take effect before it is announced.
//!
//! # Why
//! A changed policy is to be published (Personal Information Protection Act, article 30(2)); it cannot apply to
//! days on which nobody could know of it.
//!
//! # Mend
//! Let `effective` be on or after `announced`.
//!
//! # Example
//! ```yaml before
//! announced: 2027-01-02
//! ```
//! ```yaml after
//! announced: 2027-01-01
//! ```
//!
//! # 한국어: 공고하기 전에 시행된다
//! # 이유
//! 처리방침을 변경하면 공개하여야 합니다(「개인정보 보호법」 제30조제2항). 아무도 알 수 없었던 날에 적용할 수는 없습니다.
//!
//! # 고치는 방법
//! `effective`를 `announced`와 같은 날이나 그 뒤로 적습니다.

use crate::lint::{Hit, Subject, clock};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    clock::found(subject, "notice_retroactive", hits);
}
