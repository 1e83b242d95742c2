//! A change takes effect sooner than the policy promises.
//!
//! # Why
//! What the policy promises about its changes binds the controller: where a policy and an agreement with the
//! data subject differ, what is more favorable to the data subject holds (Personal Information Protection Act,
//! article 30(3)). The promise that counts is that of the version in force on the day of announcement. No
//! statute sets a number of days.
//!
//! # Mend
//! Announce earlier, or let the change take effect later: `gongji amend` proposes the earliest day that keeps
//! the promise. Who corrects an error in a text (`corrects`) may do so sooner and says why.
//!
//! # Example
//! ```yaml before
//! # privacy/2026-01-01.yaml
//! promise: { days: 7, adverse_days: 30 }
//! # privacy/2027-01-01.yaml
//! announced: 2026-12-28
//! officer: { phone: 02-555-0199 }
//! ```
//! ```yaml after
//! # privacy/2026-01-01.yaml
//! promise: { days: 7, adverse_days: 30 }
//! # privacy/2027-01-01.yaml
//! announced: 2026-12-22
//! officer: { phone: 02-555-0199 }
//! ```
//!
//! # 한국어: 처리방침에서 약속한 날보다 빨리 시행된다
//! # 이유
//! 처리방침에서 변경에 관하여 약속한 내용은 개인정보처리자를 구속합니다. 처리방침의 내용과 정보주체와 체결한 계약의
//! 내용이 다르면 정보주체에게 유리한 것을 적용합니다(「개인정보 보호법」 제30조제3항). 공고일에 시행 중인 처리방침의 약속을
//! 기준으로 합니다. 법령이 정한 일수는 없습니다.
//!
//! # 고치는 방법
//! 더 일찍 공고하거나 더 늦게 시행합니다. `gongji amend`는 약속을 지키는 가장 빠른 날을 알려 줍니다. 글의 오류를 바로잡는
//! 경우(`corrects`)에는 이유를 적고 더 일찍 시행할 수 있습니다.

use crate::lint::{Hit, Subject, clock};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    clock::found(subject, "notice_promise_broken", hits);
}
