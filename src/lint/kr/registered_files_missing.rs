//! A public body says nothing of its registered personal information files.
//!
//! Looks for the word in free articles and in own sentences.
//!
//! # Why
//! Article 30(1), latter part, of the Personal Information Protection Act: a public body makes the policy for
//! the personal information files that are to be registered under article 32. Whether a file has to be
//! registered cannot be told from the facts, so it is a warning.
//!
//! # Mend
//! Add a free article under `articles` that names the registered files, and says where their purposes, items
//! and periods can be looked up (www.privacy.go.kr). If no file has to be registered, waive this finding
//! with that reason.
//!
//! # Example
//! ```yaml before
//! # clinic.yaml
//! kind: public-body
//! ```
//! ```yaml after
//! # clinic.yaml
//! kind: public-body
//! # privacy/2027-01-01.yaml
//! articles:
//!   registered-files:
//!     after: retention
//!     title: { ko: 개인정보파일의 등록 및 공개에 관한 사항, en: Registration of personal information files }
//!     body: { ko: 등록한 파일은 ‘진료 예약자’입니다., en: The registered file is “Appointments.” }
//! ```
//!
//! # 한국어: 등록대상 개인정보파일에 관한 사항이 없다
//! 직접 적은 조항과 문장에서 ‘개인정보파일’이라는 말을 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제30조제1항 후단에 따라 공공기관은 제32조에 따라 등록대상이 되는 개인정보파일에 대하여 처리방침을 정합니다.
//! 등록대상인지는 적힌 사실만으로 알 수 없으므로 경고로 알립니다.
//!
//! # 고치는 방법
//! `articles`에 조항을 두어 등록한 파일의 이름과, 그 목적·항목·보유기간을 확인할 수 있는 곳(www.privacy.go.kr)을 적습니다. 등록대상인
//! 파일이 없으면 그 이유를 적어 예외로 둡니다.

use crate::fact::{LocalText, Word};
use crate::lint::words::texts;
use crate::lint::{Hit, Subject};
use crate::policy::Policy;
use crate::policy::controller::ControllerKind;

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    if subject.is(ControllerKind::PublicBody) && !own_texts(subject.policy).any(tells) {
        hits.push(Hit::at("articles"));
    }
}

fn tells(text: &LocalText) -> bool {
    let is_told = |it: &str| {
        it.replace(' ', "").contains("개인정보파일")
            || it.to_lowercase().contains("personal information file")
    };
    texts(text).into_iter().any(is_told)
}

/// What the clinic wrote itself where files are told of.
fn own_texts(policy: &Policy) -> impl Iterator<Item = &LocalText> {
    let articles = policy.articles.values().flat_map(|it| [&it.title, &it.body.0]);
    let of_purposes = policy.purposes.iter().flat_map(|it| &it.statements);
    let of_items = policy.items.iter().flat_map(|it| &it.statements);
    let of_retention = policy.retention.iter().flat_map(|it| &it.statements);
    let statements = of_purposes.chain(of_items).chain(of_retention);
    articles.chain(statements.filter_map(|it| match it {
        Word::Own(text) => Some(text),
        Word::Known(..) => None,
    }))
}
