//! A date is known only to the month.
//!
//! # Why
//! A reader has to know from which day a policy applies: the drafting guideline (item III.24) asks
//! for the time at which a change takes effect, and article 30(2) of the Personal Information
//! Protection Act for the publication of the change. From a month nobody can count the days that
//! were promised either. The date of establishment is asked for by no law, so that is only a note.
//!
//! # Mend
//! Write the day, in the file and in its name: `2024-04-01`. gongji never makes up a day; look in
//! the notice, the file or the minutes of that time.
//!
//! # Example
//! ```yaml before
//! # privacy/2027-02.yaml
//! effective: 2027-02
//! ```
//! ```yaml after
//! # privacy/2027-02-01.yaml
//! effective: 2027-02-01
//! ```
//!
//! # 한국어: 날짜가 월까지만 적혀 있다
//! # 이유
//! 처리방침이 어느 날부터 적용되는지 알 수 있어야 합니다. 작성지침(Ⅲ.24)은 변경 내용의 시행 시기를 밝히도록 하고,
//! 「개인정보 보호법」 제30조제2항은 변경한 처리방침을 공개하도록 합니다. 월만 알아서는 미리 알리겠다고 약속한 날수를
//! 셀 수도 없습니다. 제정일은 법이 요구하는 것이 아니므로 참고로만 알립니다.
//!
//! # 고치는 방법
//! 파일의 내용과 이름에 `2024-04-01`처럼 날까지 적습니다. gongji는 날을 지어내지 않습니다. 당시의 공지나 파일,
//! 회의록에서 확인하십시오.

use crate::date::KnownDate;
use crate::diag::Severity;
use crate::lint::{Hit, Subject};

pub(super) fn check(subject: &Subject<'_>, hits: &mut Vec<Hit>) {
    let policy = subject.policy;
    let dates = [
        ("effective", Some(policy.effective), Severity::Error),
        ("announced", policy.announced, Severity::Warning),
        ("established", policy.established, Severity::Note),
    ];
    for (name, date, weight) in dates {
        if let Some(date @ KnownDate::Month(..)) = date {
            let hit = Hit::at(name).arg("name", name).arg("value", date);
            hits.push(hit.at_most(weight));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::{in_sample, of_rule};

    #[test]
    fn dates_weigh_differently() {
        let lines = "# privacy/2027-02.yaml\nannounced: 2027-01\nestablished: 2026-12";
        insta::assert_debug_snapshot!(of_rule("date_imprecise", lines), @r#"
        [
            "error effective at `2027-02` name=effective value=2027-02",
            "warning announced at `2027-01` name=announced value=2027-01",
            "note established at `2026-12` name=established value=2026-12",
        ]
        "#);
    }

    #[test]
    fn two_samples_tell_only_the_month() {
        let found = in_sample("date_imprecise", "medi-clusters", "2024-04");
        insta::assert_debug_snapshot!(found, @r#"
        [
            "error effective at `2024-04` name=effective value=2024-04",
        ]
        "#);
        assert_eq!(in_sample("date_imprecise", "gangnam-medical-service", "2022-04").len(), 1);
        assert!(in_sample("date_imprecise", "medi-clusters", "2026-11-01").is_empty());
    }
}
