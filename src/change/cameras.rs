//! Cameras, fixed and mobile.

use super::gather::{About, CHANGED, Gather};
use super::retention;
use super::severity::Ground;
use super::{Code, Saying};
use crate::document::{Fill, Inlines, Say, Voice};
use crate::fact::{LocalText, Stated};
use crate::key::Key;
use crate::policy::cameras::{CameraOfficer, Cameras};

type Facts = Option<Stated<Cameras>>;
const CODE: Code = Code::CctvChanged;
const CODES: (Code, Code) = (CODE, CODE);

pub(super) fn compare(g: &mut Gather<'_>, section: &'static str, old: &Facts, new: &Facts) {
    g.plain_section(section, old, new, |g, old, new| {
        let Cameras {
            basis,
            purposes,
            count,
            places,
            range,
            officer,
            access,
            hours,
            retention,
            storage,
            handling,
            viewing_place,
            viewing,
            refusals,
            measures,
            statements,
        } = old;
        let key = |name: &str| Key::new(section).child(name);
        let of = |label| About::labeled(section, label);
        let uses = |label| of(label).on([Ground::Use]);
        g.series(Code::LawReferenceChanged, key("basis"), &of("basis"), basis, &new.basis);
        g.each(CODES, &key("purposes"), &uses("purposes"), purposes, &new.purposes);
        counted(g, key("count"), section, *count, new.count);
        g.each(CODES, &key("places"), &uses("places"), places, &new.places);
        g.fact(CODE, key("range"), &uses("range"), range.as_ref(), new.range.as_ref());
        in_charge(g, &key("officer"), &of("officer"), officer.as_ref(), new.officer.as_ref());
        g.each(CODES, &key("access"), &of("access"), access, &new.access);
        let say = |it: &LocalText| Saying::new(Hours(section, it.clone()));
        let (old_hours, new_hours) = (hours.as_ref(), new.hours.as_ref());
        g.fact_said(CODE, key("hours"), &uses("hours"), old_hours, new_hours, say);
        let kept = About::section(section).of(Saying::message("label-visual", None));
        retention::rules(g, &key("retention"), &kept, retention, &new.retention);
        g.fact(CODE, key("storage"), &of("storage"), storage.as_ref(), new.storage.as_ref());
        g.list(CODES, &key("handling"), &of("handling"), handling, &new.handling);
        let (place, new_place) = (viewing_place.as_ref(), new.viewing_place.as_ref());
        g.fact(CODE, key("viewing-place"), &of("viewing-place"), place, new_place);
        g.list(CODES, &key("viewing"), &of("viewing"), viewing, &new.viewing);
        g.list(CODES, &key("refusals"), &of("refusals"), refusals, &new.refusals);
        g.list(CODES, &key("measures"), &of("measures"), measures, &new.measures);
        g.list(CHANGED, &key("statements"), &About::section(section), statements, &new.statements);
    });
}

fn counted(
    g: &mut Gather<'_>,
    key: Key,
    section: &'static str,
    old: Option<u16>,
    new: Option<u16>,
) {
    // Fewer cameras weigh less than more.
    let is_more = new > old;
    let about = About::labeled(section, "count").on(is_more.then_some(Ground::Use));
    let say = |it: &u16| Saying::new(Numbered(section, "devices", *it));
    g.fact_said(CODE, key, &about, old.as_ref(), new.as_ref(), say);
}

fn in_charge(
    g: &mut Gather<'_>,
    key: &Key,
    about: &About,
    old: Option<&CameraOfficer>,
    new: Option<&CameraOfficer>,
) {
    let empty = CameraOfficer::default();
    let (old, new) = (old.unwrap_or(&empty), new.unwrap_or(&empty));
    let CameraOfficer { name, post, department, phone } = old;
    g.name(CODE, key.clone(), about, name.as_ref(), new.name.as_ref());
    g.fact(CODE, key.clone(), about, post.as_ref(), new.post.as_ref());
    g.fact(CODE, key.clone(), about, department.as_ref(), new.department.as_ref());
    g.fact(CODE, key.clone(), about, phone.as_ref(), new.phone.as_ref());
}

/// A number that the section says in its own way.
struct Numbered(&'static str, &'static str, u16);

impl Say for Numbered {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        voice.message(self.0, Some(self.1), &[("n", Fill::Number(self.2.into()))])
    }

    fn row_name(&self) -> String {
        self.2.to_string()
    }
}

/// Hours: a number of them a day, or the clinic's own words.
struct Hours(&'static str, LocalText);

impl Say for Hours {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        match &self.1 {
            LocalText::Same(text) => match text.parse() {
                Ok(n) => Numbered(self.0, "hours-a-day", n).say(voice),
                Err(_) => self.1.say(voice),
            },
            LocalText::By(_) => self.1.say(voice),
        }
    }

    fn row_name(&self) -> String {
        self.1.row_name()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn more_cameras_weigh_more_than_fewer() {
        let nine = "cameras: { count: 9, places: [lobby], hours: \"24\", retention: { days: 30 }, officer: { post: { ko: 실장, en: Manager } } }";
        let ten = "cameras: { count: 10, places: [lobby, corridor], hours: \"12\", retention: { days: 60 } }";
        insta::assert_snapshot!(check(nine, ten), @"
        cctv.changed cameras.count: material (pipa 30(2), sg 21)
          ‘고정형 영상정보처리기기 운영·관리에 관한 사항 중 설치 대수’의 내용이 다음과 같이 바뀝니다: 9대 → 10대
          Changed in “Operation and management of fixed visual data processing devices – Number installed”: 9 devices → 10 devices
        cctv.changed cameras.places: material (pipa 30(2), sg 21)
          ‘고정형 영상정보처리기기 운영·관리에 관한 사항 중 설치 위치’에 다음 내용이 추가됩니다: 복도
          Added to “Operation and management of fixed visual data processing devices – Places of installation”: corridors
        cctv.changed cameras.officer: admin (pipa 30(2))
          ‘고정형 영상정보처리기기 운영·관리에 관한 사항 중 관리책임자’에서 다음 내용이 삭제됩니다: 실장
          Deleted from “Operation and management of fixed visual data processing devices – Person in charge”: Manager
        cctv.changed cameras.hours: material (pipa 30(2), sg 21)
          ‘고정형 영상정보처리기기 운영·관리에 관한 사항 중 촬영 시간’의 내용이 다음과 같이 바뀝니다: 하루 24시간 → 하루 12시간
          Changed in “Operation and management of fixed visual data processing devices – Hours of recording”: 24 hours a day → 12 hours a day
        retention.extended cameras.retention: material (pipa 30(2), sg 21)
          ‘개인영상정보’의 보유기간이 30일에서 60일로 늘어납니다.
          The retention period of “Personal visual information” is extended from 30 days to 60 days.
        ");
        insta::assert_snapshot!(check(ten, nine), @"
        cctv.changed cameras.count: admin (pipa 30(2))
          ‘고정형 영상정보처리기기 운영·관리에 관한 사항 중 설치 대수’의 내용이 다음과 같이 바뀝니다: 10대 → 9대
          Changed in “Operation and management of fixed visual data processing devices – Number installed”: 10 devices → 9 devices
        cctv.changed cameras.places: admin (pipa 30(2))
          ‘고정형 영상정보처리기기 운영·관리에 관한 사항 중 설치 위치’에서 다음 내용이 삭제됩니다: 복도
          Deleted from “Operation and management of fixed visual data processing devices – Places of installation”: corridors
        cctv.changed cameras.officer: admin (pipa 30(2))
          ‘고정형 영상정보처리기기 운영·관리에 관한 사항 중 관리책임자’에 다음 내용이 추가됩니다: 실장
          Added to “Operation and management of fixed visual data processing devices – Person in charge”: Manager
        cctv.changed cameras.hours: material (pipa 30(2), sg 21)
          ‘고정형 영상정보처리기기 운영·관리에 관한 사항 중 촬영 시간’의 내용이 다음과 같이 바뀝니다: 하루 12시간 → 하루 24시간
          Changed in “Operation and management of fixed visual data processing devices – Hours of recording”: 12 hours a day → 24 hours a day
        retention.shortened cameras.retention: admin (pipa 30(2))
          ‘개인영상정보’의 보유기간이 60일에서 30일로 줄어듭니다.
          The retention period of “Personal visual information” is shortened from 60 days to 30 days.
        ");
    }
}
