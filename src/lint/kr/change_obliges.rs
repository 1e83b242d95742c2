//! A change may need more than a notice.
//!
//! A list for the agency: what each change obliges to besides announcing it, such as new consent or a notice to
//! each data subject. Nobody can tell from the policy alone whether it was done.
//!
//! # Why
//! Articles 15(2) and 17(2) of the Personal Information Protection Act ask for consent anew where processing or
//! provision rests on consent; 23(1), 24(1) and 24-2 for a basis of its own; 22(1)7 for separate consent to
//! promotion; 28-8(3) where a transfer on consent changes; 22-2 for that of legal representatives; 26(3) for
//! telling each data subject who is entrusted with promotion or sales. The policy itself never needs consent.
//!
//! # Mend
//! Do what the note names before the change takes effect, or see that it does not apply.
//!
//! # Example
//! ```yaml before
//! # privacy/2026-01-01.yaml
//! promise: { days: 7 }
//! # privacy/2027-01-01.yaml
//! announced: 2026-11-23
//! processing: { membership: { items: { required: [login-id, password, name, email, date-of-birth] } } }
//! ```
//! ```yaml after
//! # privacy/2026-01-01.yaml
//! promise: { days: 7 }
//! # privacy/2027-01-01.yaml
//! announced: 2026-11-23
//! officer: { phone: 02-555-0199 }
//! ```
//!
//! # 한국어: 안내만으로는 부족할 수 있는 변경이다
//! 담당자를 위한 점검표입니다. 변경을 알리는 것 말고도 다시 동의를 받거나 정보주체에게 개별로 알려야 하는 것을
//! 보여 줍니다. 그렇게 하였는지는 처리방침만 보아서는 알 수 없습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제15조제2항과 제17조제2항은 동의에 따른 처리나 제공의 내용을 바꾸면 다시 알리고 동의를 받도록 합니다.
//! 제23조제1항, 제24조제1항과 제24조의2는 따로 근거를, 제22조제1항제7호는 홍보나 판매 권유에 대한 별도의 동의를, 제28조의8제3항은
//! 동의에 따른 국외 이전의 변경에 대한 동의를, 제22조의2는 법정대리인의 동의를, 제26조제3항은 홍보나 판매 권유의 위탁을 정보주체에게
//! 알리도록 합니다. 처리방침 자체에는 동의가 필요하지 않습니다.
//!
//! # 고치는 방법
//! 시행하기 전에 알려 준 조치를 하거나, 해당하지 않음을 확인합니다.

use crate::change::{Change, Obligation};
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    if !subject.version.is_draft() || subject.is_published() {
        return;
    }
    let owed = |change: &'_ Change| -> Vec<Hit> {
        change.duties.iter().map(|owed| hit(subject, change, owed)).collect()
    };
    for hit in subject.changes().iter().flat_map(owed) {
        let is_told = |it: &Hit| it.path == hit.path && it.args == hit.args;
        if !hits.iter().any(is_told) {
            hits.push(hit);
        }
    }
}

fn hit(subject: &Subject<'_>, change: &Change, owed: &Obligation) -> Hit {
    let key = change.key.to_string();
    // The page has an article for periods; the file has them with their activities.
    let written = match key.strip_prefix("retention.activities.") {
        Some(activity) => format!("processing.{activity}.retention"),
        None => key.clone(),
    };
    Hit::at(written)
        .keyed(&key)
        .arg("kind", owed.duty.name().replace('_', "-"))
        .arg("value", key)
        .arg("code", change.code.spelling())
        .arg("korean", subject.said_in("ko", |voice| change.sentence(voice)))
        .arg("english", subject.said_in("en", |voice| change.sentence(voice)))
        .law(&owed.law)
}
