//! A change takes effect sooner than is usual.
//!
//! The policy in force promises no number of days. Seven days before a change, and thirty before one that is
//! adverse to data subjects, are usual.
//!
//! # Why
//! This is a practice, not law: it follows article 3(4) of the KFTC standard terms for online shopping, which
//! bind terms of service, not a privacy policy. No statute sets a number of days.
//!
//! # Mend
//! Let it take effect later, or waive this with the reason.
//!
//! # Example
//! ```yaml before
//! # privacy/2026-01-01.yaml
//! # no promise
//! # privacy/2027-01-01.yaml
//! announced: 2026-12-29
//! entrustment: { parties: { new-lab: { name: { ko: 새검사센터, en: New Lab }, tasks: [outsourced-testing] } } }
//! ```
//! ```yaml after
//! # privacy/2026-01-01.yaml
//! # no promise
//! # privacy/2027-01-01.yaml
//! announced: 2026-12-01
//! entrustment: { parties: { new-lab: { name: { ko: 새검사센터, en: New Lab }, tasks: [outsourced-testing] } } }
//! ```
//!
//! # 한국어: 통상보다 빨리 시행된다
//! 시행 중인 처리방침이 날수를 약속하지 않은 경우입니다. 변경 7일 전, 정보주체에게 불리한 변경은 30일 전에 알리는 것이
//! 통상입니다.
//!
//! # 이유
//! 법정 기간이 아니라 관행입니다. 서비스 약관에 관한 전자상거래(인터넷사이버몰) 표준약관 제3조제4항을 따른 것으로, 처리방침을
//! 구속하지 않습니다. 법령이 정한 일수는 없습니다.
//!
//! # 고치는 방법
//! 더 늦게 시행하거나, 이유를 적어 예외로 둡니다.

use crate::lint::{Hit, Subject, clock};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    clock::found(subject, "notice_shorter_than_usual", hits);
}
