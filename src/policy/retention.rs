//! Period of processing and retention (개인정보의 처리 및 보유 기간), PIPA art. 30(1)2, and the records that
//! laws order to be kept, art. 21(1) and 30(1)3-2.

mod kept_by_law;
mod rule;

pub use kept_by_law::KeptByLaw;
pub use rule::Rule;
pub(super) use rule::say_rules;

use super::Context;
use super::processing::Activity;
use super::purposes::heading;
use crate::document::{Composer, RowDraft, Say};
use crate::fact::{Slug, Word, kinds};
use crate::key::Key;
use crate::law::Record;
use indexmap::IndexMap;
use rule::{say_laws, statutory};
use schemars::JsonSchema;
use serde::Deserialize;

/// What is said of all periods.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Whole sentences.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

pub(super) fn compose(facts: &IndexMap<Slug, Activity>, c: &mut Composer<'_>, cx: &Context<'_>) {
    let voice = c.voice();
    let kept = facts.iter().filter(|(_, it)| !it.retention.is_empty());
    let row = |(slug, it): (&Slug, &Activity)| {
        let title = heading(it.title(slug, voice), voice);
        RowDraft::new(slug).cell(title).cell(say_rules(&it.retention, cx, voice))
    };
    let rows: Vec<RowDraft> = kept.map(row).collect();
    if !rows.is_empty() {
        c.sentence("intro", &[]);
    }
    c.table("activities", &["activity", "retention"], rows);
    if let Some(retention) = &cx.policy.retention {
        c.statements("statements", &retention.statements);
    }
    c.group_as(Key::new(KEPT_BY_LAW), c.label("kept-by-law"), |c| kept_by_law(c, cx));
}

/// The key under which the records kept by law stand.
pub(super) const KEPT_BY_LAW: &str = "kept_by_law";

/// Whether the page has records kept by law.
pub(super) fn has_kept_by_law(cx: &Context<'_>) -> bool {
    let is_on_page = cx.policy.processing.as_ref().is_some_and(|it| it.said().is_some());
    is_on_page && !cx.policy.kept_by_law.is_empty()
}

fn kept_by_law(c: &mut Composer<'_>, cx: &Context<'_>) {
    let voice = c.voice();
    let records = &cx.policy.kept_by_law;
    if !records.is_empty() {
        c.sentence("kept-by-law-intro", &[]);
    }
    let rows = records.iter().map(|kept| {
        let record = kept.record.known().and_then(|it| cx.law.record(it));
        let period = kept.period.map(|it| it.say(voice));
        let laws =
            record.map(Record::citations).filter(|_| kept.law.is_empty()).unwrap_or_default();
        RowDraft::new(kept.record.row_name())
            .cell(heading(kept.record.say(voice), voice))
            .cell(period.unwrap_or_else(|| statutory(record, voice)))
            .cell(say_laws(kept.law.iter().chain(laws), voice))
            .cell(c.series(&kept.items))
            .cell(c.series(&kept.statements))
    });
    let rows = rows.collect();
    c.table("records", &["record", "period", "law", "items", "remarks"], rows);
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const CLINIC: &str = "
processing:
  medical-care: { retention: { record: medical-chart } }
  membership:
    retention:
      - { until: membership-ends }
      - { years: 1, after: last-login, law: [{ law: network-act, article: '29' }, { law: network-act-decree, article: '16' }] }
  camera-operation: { retention: { record: cctv-footage } }
  online-consultation: { purposes: [complaint-handling] }
retention: { statements: [medical-record-period-extended-once] }
kept_by_law:
  - patient-list
  - contract
  - record: dispute
    law: { law: electronic-commerce-act }
    years: 3
    items: [name, email]
  - { record: access-log-telecom, months: 6, statements: [listed-as-visit-records] }
";

    #[test]
    fn periods_by_law_show_the_law_and_its_article() {
        insta::assert_snapshot!(said("retention", "ko", CLINIC), @"
        개인정보의 처리 및 보유 기간
        ----------------------------

        병원은 다음의 기간 동안 개인정보를 처리하고 보유합니다.

        처리 업무별 보유기간

        - 처리 업무: 진료
          처리 및 보유 기간: 10년(진료기록부, 「의료법 시행규칙」 제15조제1항제2호)
        - 처리 업무: 홈페이지 회원 관리
          처리 및 보유 기간: 회원 탈퇴 시까지, 또는 마지막으로 로그인한 날부터 1년(「정보통신망 이용촉진 및 정보보호 등에 관한 법률」 제29조 및 「정보통신망 이용촉진 및 정보보호 등에 관한 법률 시행령」 제16조)
        - 처리 업무: 고정형 영상정보처리기기 운영
          처리 및 보유 기간: 30일 이내(개인영상정보, 「표준 개인정보 보호지침」 제41조제2항)

        계속적인 진료를 위하여 필요한 경우에는 1회에 한정하여 진료에 관한 기록의 보존기간을 그 기간의 범위에서 연장할 수 있습니다.

        ■ 법령에 따라 보존하는 기록

        법령에서 보존하도록 정한 경우에는 다음의 기록을 해당 기간 동안 보존합니다.

        보존하는 기록과 보존기간

        - 보존하는 기록: 환자 명부
          보존기간: 5년
          보존 근거: 「의료법 시행규칙」 제15조제1항제1호
        - 보존하는 기록: 계약 또는 청약철회 등에 관한 기록
          보존기간: 5년
          보존 근거: 「전자상거래 등에서의 소비자보호에 관한 법률」 제6조 및 「전자상거래 등에서의 소비자보호에 관한 법률 시행령」 제6조제1항제2호
        - 보존하는 기록: 소비자의 불만 또는 분쟁처리에 관한 기록
          보존기간: 3년
          보존 근거: 「전자상거래 등에서의 소비자보호에 관한 법률」
          보존하는 개인정보 항목: 성명, 이메일 주소
        - 보존하는 기록: 컴퓨터통신·인터넷 로그기록자료 및 접속지 추적자료
          보존기간: 6개월
          보존 근거: 「통신비밀보호법」 제15조의2제2항 및 「통신비밀보호법 시행령」 제41조제2항제2호
          비고: 방문에 관한 기록으로서 보존합니다.
        ");
        insta::assert_snapshot!(said("retention", "en", CLINIC), @"
        Period for processing and retaining personal information
        --------------------------------------------------------

        The Hospital processes and retains personal information for the following periods.

        Retention period of each activity

        - Activity: Medical care
          Period of processing and retention: 10 years (medical treatment records; Article 15 (1) 2 of the Enforcement Rule of the Medical Service Act)
        - Activity: Website membership
          Period of processing and retention: Until withdrawal from membership, or 1 year after the date of the last login (Article 29 of the Act on Promotion of Information and Communications Network Utilization and Information Protection, Etc. and Article 16 of the Enforcement Decree of the Act on Promotion of Information and Communications Network Utilization and Information Protection, Etc.)
        - Activity: Operation of fixed visual data processing devices
          Period of processing and retention: At most 30 days (personal visual information; Article 41 (2) of the Standard Personal Information Protection Guidelines)

        Where necessary for continued medical care, the preservation period of medical records may be extended once, by no more than the same period.

        ■ Records kept by law

        Where laws and regulations so require, the following records are kept for the periods stated.

        Records kept and how long

        - Record: Patient register
          Period: 5 years
          Legal basis: Article 15 (1) 1 of the Enforcement Rule of the Medical Service Act
        - Record: Records of contracts or withdrawal of subscription
          Period: 5 years
          Legal basis: Article 6 of the Act on the Consumer Protection in Electronic Commerce, Etc. and Article 6 (1) 2 of the Enforcement Decree of the Act on the Consumer Protection in Electronic Commerce, Etc.
        - Record: Records of consumer complaints or dispute resolution
          Period: 3 years
          Legal basis: Act on the Consumer Protection in Electronic Commerce, Etc.
          Items of personal information kept: Name, email address
        - Record: Computer communication and internet log data and access point tracing data
          Period: 6 months
          Legal basis: Article 15-2 (2) of the Protection of Communications Secrets Act and Article 41 (2) 2 of the Enforcement Decree of the Protection of Communications Secrets Act
          Remarks: These are kept as records of visits.
        ");
    }

    #[test]
    fn what_the_policy_does_not_state_is_not_claimed() {
        let yaml =
            "processing: { medical-care: { retention: { laws: [{ law: medical-service-act }] } } }";
        insta::assert_snapshot!(said("retention", "ko", yaml), @r"
        개인정보의 처리 및 보유 기간
        ----------------------------

        병원은 다음의 기간 동안 개인정보를 처리하고 보유합니다.

        처리 업무별 보유기간

        - 처리 업무: 진료
          처리 및 보유 기간: 법령에서 정한 기간(「의료법」)
        ");
        insta::assert_snapshot!(said("retention", "en", yaml), @"
        Period for processing and retaining personal information
        --------------------------------------------------------

        The Hospital processes and retains personal information for the following periods.

        Retention period of each activity

        - Activity: Medical care
          Period of processing and retention: The period prescribed by law (Medical Service Act)
        ");
        assert_eq!(said("retention", "ko", "kept_by_law: [patient-list]"), "");
        insta::assert_snapshot!(said("retention", "en", "processing: none"), @r"
        Period for processing and retaining personal information
        --------------------------------------------------------

        The Hospital does not process or retain personal information.
        ");
    }

    #[test]
    fn records_are_named_by_their_word() {
        assert_eq!(
            keys("retention", CLINIC),
            [
                "retention.intro",
                "retention.activities",
                "retention.activities.medical-care",
                "retention.activities.membership",
                "retention.activities.camera-operation",
                "retention.statements.medical-record-period-extended-once",
                "kept_by_law",
                "kept_by_law.kept-by-law-intro",
                "kept_by_law.records",
                "kept_by_law.records.patient-list",
                "kept_by_law.records.contract",
                "kept_by_law.records.dispute",
                "kept_by_law.records.access-log-telecom",
            ]
        );
    }
}
