//! Fixed cameras (고정형 영상정보처리기기), PIPA art. 25(7) and Decree art. 25(1): the eight matters of
//! an operation and management policy.

use super::retention::{Rule, say_rules};
use super::{Context, safeguards};
use crate::document::{Composer, Fill, Inlines, Say};
use crate::fact::{Citation, LocalText, OneOrMany, Phone, Word, kinds};
use schemars::JsonSchema;
use serde::Deserialize;

/// How cameras are operated; the same for fixed and mobile ones.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cameras {
    /// On which articles of law they rest.
    #[serde(default)]
    pub basis: OneOrMany<Citation>,
    /// Why they are operated.
    #[serde(default)]
    pub purposes: Vec<Word<kinds::Purpose>>,
    /// How many there are.
    #[serde(default)]
    pub count: Option<u16>,
    /// Where they stand.
    #[serde(default)]
    pub places: Vec<Word<kinds::Place>>,
    /// What they film.
    #[serde(default)]
    pub range: Option<LocalText>,
    /// Who is in charge.
    #[serde(default)]
    pub officer: Option<CameraOfficer>,
    /// Who may see the video.
    #[serde(default)]
    pub access: Vec<LocalText>,
    /// When they film: hours a day, such as `24`, or text.
    #[serde(default)]
    pub hours: Option<LocalText>,
    /// How long the video is kept.
    #[serde(default)]
    pub retention: OneOrMany<Rule>,
    /// Where the video is kept.
    #[serde(default)]
    pub storage: Option<LocalText>,
    /// How the video is handled.
    #[serde(default)]
    pub handling: Vec<Word<kinds::Statement>>,
    /// Where the video can be seen.
    #[serde(default)]
    pub viewing_place: Option<LocalText>,
    /// How a data subject asks to see it.
    #[serde(default)]
    pub viewing: Vec<Word<kinds::Statement>>,
    /// When that may be refused.
    #[serde(default)]
    pub refusals: Vec<Word<kinds::Statement>>,
    /// Measures that protect the video.
    #[serde(default)]
    pub measures: Vec<Word<kinds::Measure>>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

/// Who is in charge of the cameras (관리책임자).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CameraOfficer {
    /// Name.
    #[serde(default)]
    pub name: Option<LocalText>,
    /// Post.
    #[serde(default)]
    pub post: Option<LocalText>,
    /// Department.
    #[serde(default)]
    pub department: Option<LocalText>,
    /// Telephone.
    #[serde(default)]
    pub phone: Option<Phone>,
}

pub(super) fn compose(facts: &Cameras, c: &mut Composer<'_>, cx: &Context<'_>) {
    let voice = c.voice();
    c.sentence("intro", &[]);
    c.field_series("basis", &facts.basis);
    c.field_series("purposes", &facts.purposes);
    c.field_of("count", facts.count.map(|it| numbered("devices", it, c)).unwrap_or_default());
    c.field_series("places", &facts.places);
    c.field_if("range", facts.range.as_ref());
    c.field_of("officer", facts.officer.as_ref().map(|it| it.say(c)).unwrap_or_default());
    c.field_series("access", &facts.access);
    c.field_of("hours", facts.hours.as_ref().map(|it| hours(it, c)).unwrap_or_default());
    c.field_of("retention", say_rules(&facts.retention, cx, voice));
    c.field_if("storage", facts.storage.as_ref());
    c.list("handling", &facts.handling);
    c.field_if("viewing-place", facts.viewing_place.as_ref());
    c.list("viewing", &facts.viewing);
    c.list("refusals", &facts.refusals);
    safeguards::measures("measures", &facts.measures, c);
    c.statements("statements", &facts.statements);
}

impl CameraOfficer {
    fn say(&self, c: &Composer<'_>) -> Inlines {
        let voice = c.voice();
        let Self { name, post, department, phone } = self;
        let parts = [
            name.as_ref().map(|it| it.say_name(voice)),
            post.as_ref().map(|it| it.say(voice)),
            department.as_ref().map(|it| it.say(voice)),
            phone.as_ref().map(|it| it.say(voice)),
        ];
        voice.series(parts.into_iter().flatten())
    }
}

/// Hours a day, or what the clinic says of them.
fn hours(hours: &LocalText, c: &Composer<'_>) -> Inlines {
    match hours {
        LocalText::Same(text) => match text.parse() {
            Ok(n) => numbered("hours-a-day", n, c),
            Err(_) => hours.say(c.voice()),
        },
        LocalText::By(_) => hours.say(c.voice()),
    }
}

/// A number in the words of the section: this is also composed as `mobile_cameras`.
fn numbered(attribute: &str, n: u16, c: &Composer<'_>) -> Inlines {
    let fills = [("n", Fill::Number(n.into()))];
    c.voice().message(c.key(attribute).section(), Some(attribute), &fills)
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const FACTS: &str = "
  purposes: [patient-safety, crime-prevention]
  count: 1
  places: [lobby, corridor]
  range: { ko: 출입구 주변, en: around the entrances }
  officer: { post: { ko: 원장, en: Director }, phone: 02-555-0100 }
  access: [{ ko: 원장, en: Director }, { ko: 보안 담당자, en: security staff }]
  hours: '24'
  retention: { days: 30 }
  storage: { ko: 전산실, en: server room }
  handling: [video-permanently-deleted-after-retention]
  viewing_place: { ko: 접수처, en: reception desk }
  viewing: [video-viewing-requested-at-any-time]
  refusals: [video-viewing-refused-if-destroyed]
  measures: [video-storage-locks]
  statements: [video-without-sound]
";

    #[test]
    fn all_eight_matters_are_stated() {
        let basis = "basis: { law: personal-information-protection-act, article: '25(1)' }";
        let yaml = format!("cameras:\n  {basis}{FACTS}");
        insta::assert_snapshot!(said("cameras", "ko", &yaml), @"
        고정형 영상정보처리기기 운영·관리에 관한 사항
        ----------------------------------------------

        병원은 다음과 같이 고정형 영상정보처리기기를 설치·운영하고 있습니다.

        - 설치 근거: 「개인정보 보호법」 제25조제1항
        - 설치 목적: 환자의 안전, 범죄 예방
        - 설치 대수: 1대
        - 설치 위치: 로비, 복도
        - 촬영 범위: 출입구 주변
        - 관리책임자: 원장, 02-555-0100
        - 영상정보에 대한 접근 권한이 있는 사람: 원장, 보안 담당자
        - 촬영 시간: 하루 24시간
        - 보관 기간: 30일
        - 보관 장소: 전산실

        처리 방법

        - 보관기간이 끝나면 복원할 수 없는 방법으로 영구 삭제하며, 출력물은 파쇄하거나 소각합니다.

        - 영상정보의 확인 장소: 접수처

        영상정보의 확인 방법

        - 정보주체는 언제든지 영상정보처리기기 운영자에게 개인영상정보의 열람이나 존재 확인을 요구할 수 있습니다.

        열람 등의 요구에 대한 조치

        - 보관기간이 지나 영상정보를 파기한 경우에는 열람을 거절할 수 있습니다.

        영상정보 보호를 위한 기술적·관리적·물리적 조치

        - 영상정보 보관시설의 잠금장치: 영상정보를 안전하게 보관하기 위하여 잠금장치를 설치하는 등 물리적 보안 조치를 합니다.

        영상정보처리기기로 음성을 녹음하지 않습니다.
        ");
        insta::assert_snapshot!(said("cameras", "en", &yaml), @"
        Operation and management of fixed visual data processing devices
        ----------------------------------------------------------------

        The Hospital installs and operates fixed visual data processing devices as follows.

        - Legal basis of installation: Article 25 (1) of the Personal Information Protection Act
        - Purposes of installation: safety of patients, crime prevention
        - Number installed: 1 device
        - Places of installation: lobby, corridors
        - Scope of recording: around the entrances
        - Person in charge: Director, +82 2-555-0100
        - Persons authorized to access the visual information: Director, security staff
        - Hours of recording: 24 hours a day
        - Retention period: 30 days
        - Place of storage: server room

        Handling of the visual information

        - When the retention period expires, the visual information is permanently deleted by an irreversible method, and printouts are shredded or incinerated.

        - Where visual information can be viewed: reception desk

        How visual information can be viewed

        - Data subjects may at any time request the operator of the visual data processing devices to let them view their personal visual information or to confirm that it exists.

        Handling of requests for viewing and the like

        - Viewing may be refused if the visual information has been destroyed after its retention period expired.

        Technical, managerial and physical measures to protect the visual information

        - Locks on the storage of visual information: Locks and other physical security measures are in place so that visual information is stored safely.

        The visual data processing devices do not record sound.
        ");
    }

    #[test]
    fn mobile_cameras_have_the_same_facts_in_words_of_their_own() {
        let yaml = format!("mobile_cameras:{FACTS}");
        insta::assert_snapshot!(said("mobile_cameras", "ko", &yaml), @"
        이동형 영상정보처리기기 운영·관리에 관한 사항
        ----------------------------------------------

        병원은 업무를 위하여 다음과 같이 이동형 영상정보처리기기를 운영하고 있습니다.

        - 운영 목적: 환자의 안전, 범죄 예방
        - 운영 대수: 1대
        - 운영하는 장소: 로비, 복도
        - 촬영 범위: 출입구 주변
        - 관리책임자: 원장, 02-555-0100
        - 영상정보에 대한 접근 권한이 있는 사람: 원장, 보안 담당자
        - 촬영 시간: 하루 24시간
        - 보관 기간: 30일
        - 보관 장소: 전산실

        처리 방법

        - 보관기간이 끝나면 복원할 수 없는 방법으로 영구 삭제하며, 출력물은 파쇄하거나 소각합니다.

        - 영상정보의 확인 장소: 접수처

        영상정보의 확인 방법

        - 정보주체는 언제든지 영상정보처리기기 운영자에게 개인영상정보의 열람이나 존재 확인을 요구할 수 있습니다.

        열람 등의 요구에 대한 조치

        - 보관기간이 지나 영상정보를 파기한 경우에는 열람을 거절할 수 있습니다.

        영상정보 보호를 위한 기술적·관리적·물리적 조치

        - 영상정보 보관시설의 잠금장치: 영상정보를 안전하게 보관하기 위하여 잠금장치를 설치하는 등 물리적 보안 조치를 합니다.

        영상정보처리기기로 음성을 녹음하지 않습니다.
        ");
        insta::assert_snapshot!(said("mobile_cameras", "en", &yaml), @"
        Operation and management of mobile visual data processing devices
        -----------------------------------------------------------------

        The Hospital operates mobile visual data processing devices for its work as follows.

        - Purposes of operation: safety of patients, crime prevention
        - Number operated: 1 device
        - Places of operation: lobby, corridors
        - Scope of recording: around the entrances
        - Person in charge: Director, +82 2-555-0100
        - Persons authorized to access the visual information: Director, security staff
        - Hours of recording: 24 hours a day
        - Retention period: 30 days
        - Place of storage: server room

        Handling of the visual information

        - When the retention period expires, the visual information is permanently deleted by an irreversible method, and printouts are shredded or incinerated.

        - Where visual information can be viewed: reception desk

        How visual information can be viewed

        - Data subjects may at any time request the operator of the visual data processing devices to let them view their personal visual information or to confirm that it exists.

        Handling of requests for viewing and the like

        - Viewing may be refused if the visual information has been destroyed after its retention period expired.

        Technical, managerial and physical measures to protect the visual information

        - Locks on the storage of visual information: Locks and other physical security measures are in place so that visual information is stored safely.

        The visual data processing devices do not record sound.
        ");
        let mobile = keys("mobile_cameras", &yaml);
        let fixed = keys("cameras", &format!("cameras:{FACTS}"));
        let renamed: Vec<String> = fixed.iter().map(|it| format!("mobile_{it}")).collect();
        assert_eq!(mobile, renamed);
    }

    #[test]
    fn hours_may_be_words() {
        let yaml = "cameras: { hours: { ko: 진료 시간, en: opening hours } }";
        assert!(said("cameras", "en", yaml).ends_with("Hours of recording: opening hours"));
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("cameras", "ko", "cameras: none"), @"
        고정형 영상정보처리기기 운영·관리에 관한 사항
        ----------------------------------------------

        병원은 고정형 영상정보처리기기를 설치·운영하지 않습니다.
        ");
        insta::assert_snapshot!(said("cameras", "en", "cameras: none"), @"
        Operation and management of fixed visual data processing devices
        ----------------------------------------------------------------

        The Hospital does not install or operate fixed visual data processing devices.
        ");
        insta::assert_snapshot!(said("mobile_cameras", "ko", "mobile_cameras: none"), @"
        이동형 영상정보처리기기 운영·관리에 관한 사항
        ----------------------------------------------

        병원은 이동형 영상정보처리기기를 운영하지 않습니다.
        ");
        insta::assert_snapshot!(said("mobile_cameras", "en", "mobile_cameras: none"), @"
        Operation and management of mobile visual data processing devices
        -----------------------------------------------------------------

        The Hospital does not operate mobile visual data processing devices.
        ");
        assert_eq!(said("cameras", "en", "mobile_cameras: none"), "");
    }
}
