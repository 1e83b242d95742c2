//! Nothing sensitive is said to become public, though there are places where it may.
//!
//! The policy says that no sensitive information is disclosed in using its services, or says
//! nothing of it, but information is collected through a consultation board or a form for reviews,
//! where what patients write may be seen by others.
//!
//! # Why
//! Articles 23(3) and 30(1)3-3 of the Personal Information Protection Act: where information that
//! becomes public in the course of a service includes sensitive information, so that privacy is at
//! risk, the data subject is told of it before the service, and how to choose that it is not
//! disclosed; the policy says both. Not to tell may cost a fine of up to 30 million won (article
//! 75(2)6). Whether there is such a risk is for the controller to judge, so this is a warning.
//!
//! # Mend
//! State `sensitive`: what may become public, where, and how to hide it. If nobody but the clinic
//! can read what is posted, waive the finding with that reason.
//!
//! # Example
//! ```yaml before
//! items:
//!   collected_by: [website, phone, email, consultation-board]
//! ```
//! ```yaml after
//! items:
//!   collected_by: [website, phone, email, consultation-board]
//! sensitive:
//!   items: [consultation-information]
//!   where: { ko: 홈페이지 상담 게시판, en: the consultation board of the website }
//!   hide: { ko: 글을 쓸 때 ‘비공개’를 선택합니다., en: Choose “private” when posting. }
//! ```
//!
//! # 한국어: 민감정보가 공개되지 않는다면서 공개될 수 있는 곳이 있다
//! 서비스를 제공하는 과정에서 민감정보가 공개되지 않는다고 하거나 그에 관하여 아무 말이 없는데, 상담 게시판이나
//! 후기처럼 환자가 쓴 글을 다른 사람이 볼 수 있는 곳에서 개인정보를 수집하는 경우를 찾습니다.
//!
//! # 이유
//! 「개인정보 보호법」 제23조제3항은 서비스를 제공하는 과정에서 공개되는 정보에 민감정보가 포함되어 사생활 침해의 위험이
//! 있으면 서비스를 제공하기 전에 그 공개 가능성과 비공개를 선택하는 방법을 알리도록 하고, 제30조제1항제3호의3은 이를 처리방침에
//! 적도록 합니다. 알리지 않으면 3천만원 이하의 과태료가 부과될 수 있습니다(제75조제2항제6호). 그러한 위험이 있는지는
//! 개인정보처리자가 판단하여야 하므로 경고로 알립니다.
//!
//! # 고치는 방법
//! `sensitive`에 공개될 수 있는 민감정보, 공개되는 곳, 비공개를 선택하는 방법을 적습니다. 올린 글을 담당자 외에는
//! 아무도 볼 수 없다면 그 이유를 적어 예외로 둡니다.

use super::denied::{Sign, denied};
use crate::lint::words::{methods, website_forms};
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    hits.extend(denied(subject, "sensitive", &signs(subject)));
}

pub(super) fn signs(subject: &Subject<'_>) -> Vec<Sign> {
    let boards = methods(subject.policy).into_iter();
    let boards = boards
        .filter(|(_, it)| it.known() == Some("consultation-board"))
        .map(|(path, _)| Sign::likely(path, "consultation-board"));
    let reviews = website_forms(subject.policy).into_iter();
    let reviews = reviews
        .filter(|(_, it)| it.known() == Some("review"))
        .map(|(path, _)| Sign::likely(path, "review"));
    boards.chain(reviews).collect()
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    #[test]
    fn reviews_may_be_read_by_others() {
        let lines = "# no sensitive\nprocessing: { membership: { website_forms: [review] } }";
        insta::assert_debug_snapshot!(of_rule("sensitive_denied", lines), @r#"
        [
            "warning processing.membership.website_forms.review at `review` kind=left-out known=review",
        ]
        "#);
        let lines = "processing: { membership: { website_forms: [online-consultation] } }";
        assert!(
            of_rule("sensitive_denied", lines).is_empty(),
            "a form is read by the clinic alone"
        );
    }

    #[test]
    fn a_clinic_with_a_board() {
        let found = in_sample("sensitive_denied", "all-clinic", "2012-03-03");
        insta::assert_debug_snapshot!(found, @r#"
        [
            "warning items.collected_by.consultation-board at `consultation-board` kind=left-out known=consultation-board",
        ]
        "#);
        assert!(in_sample("sensitive_denied", "all-clinic", "2027-01-11").is_empty());
    }
}
