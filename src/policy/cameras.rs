//! Fixed cameras (고정형 영상정보처리기기), PIPA art. 25(7) and Decree art. 25(1): the eight matters of
//! an operation and management policy.

use super::retention::Rule;
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
    let periods = facts.retention.iter().map(|it| it.say(cx, voice));
    c.field_of("retention", voice.series(periods));
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
        insta::assert_snapshot!(said("cameras", "ko", &yaml), @"");
        insta::assert_snapshot!(said("cameras", "en", &yaml), @"");
    }

    #[test]
    fn mobile_cameras_have_the_same_facts_in_words_of_their_own() {
        let yaml = format!("mobile_cameras:{FACTS}");
        insta::assert_snapshot!(said("mobile_cameras", "ko", &yaml), @"");
        insta::assert_snapshot!(said("mobile_cameras", "en", &yaml), @"");
        let mobile = keys("mobile_cameras", &yaml);
        let fixed = keys("cameras", &format!("cameras:{FACTS}"));
        let renamed: Vec<String> = fixed.iter().map(|it| format!("mobile_{it}")).collect();
        assert_eq!(mobile, renamed);
    }

    #[test]
    fn hours_may_be_words() {
        let yaml = "cameras: { hours: { ko: 진료 시간, en: opening hours } }";
        assert!(said("cameras", "en", yaml).ends_with("Hours of filming: opening hours"));
    }

    #[test]
    fn none_and_left_out_read_differently() {
        insta::assert_snapshot!(said("cameras", "ko", "cameras: none"), @"");
        insta::assert_snapshot!(said("cameras", "en", "cameras: none"), @"");
        insta::assert_snapshot!(said("mobile_cameras", "ko", "mobile_cameras: none"), @"");
        insta::assert_snapshot!(said("mobile_cameras", "en", "mobile_cameras: none"), @"");
        assert_eq!(said("cameras", "en", "mobile_cameras: none"), "");
    }
}
