//! Devices that collect automatically (자동 수집 장치), such as cookies, and how to refuse them,
//! PIPA art. 30(1)7.

use super::Context;
use crate::document::{Composer, RowDraft, Say};
use crate::fact::{Word, kinds};
use schemars::JsonSchema;
use serde::Deserialize;

/// What collects automatically, what for, and what the data subject may choose.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AutomaticCollection {
    /// The devices.
    #[serde(default)]
    pub devices: Vec<Word<kinds::Device>>,
    /// Why they are used.
    #[serde(default)]
    pub purposes: Vec<Word<kinds::Purpose>>,
    /// What the data subject may choose.
    #[serde(default)]
    pub choices: Vec<Word<kinds::Choice>>,
    /// Browsers and systems, with the steps to refuse.
    #[serde(default)]
    pub browsers: Vec<Word<kinds::Browser>>,
    /// What follows from refusing.
    #[serde(default)]
    pub effects: Vec<Word<kinds::Statement>>,
    /// What else is said.
    #[serde(default)]
    pub statements: Vec<Word<kinds::Statement>>,
}

pub(super) fn compose(facts: &AutomaticCollection, c: &mut Composer<'_>, _: &Context<'_>) {
    let voice = c.voice();
    c.sentence("intro", &[]);
    c.field_series("devices", &facts.devices);
    c.list("purposes", &facts.purposes);
    c.statements("statements", &facts.statements);
    c.list("choices", &facts.choices);
    let rows = facts.browsers.iter().map(|it| {
        RowDraft::new(it.row_name()).cell(it.say(voice)).cell(it.say_attribute("steps", voice))
    });
    let rows = rows.collect();
    c.table("browsers", &["browser", "steps"], rows);
    c.statements("effects", &facts.effects);
}

#[cfg(test)]
mod tests {
    use crate::policy::testing::{keys, said};

    const COOKIES: &str = "
automatic_collection:
  devices: [cookies, web-logs]
  purposes: [visit-pattern-analysis, user-scale-analysis]
  choices: [allow-all-cookies, refuse-all-cookies]
  browsers: [chrome, safari-ios]
  effects: [some-services-difficult-without-cookies]
  statements: [choice-over-cookies]
";

    #[test]
    fn devices_and_how_to_refuse_them() {
        insta::assert_snapshot!(said("automatic_collection", "ko", COOKIES), @"
        개인정보를 자동으로 수집하는 장치의 설치·운영 및 그 거부에 관한 사항
        ---------------------------------------------------------------------

        병원이 설치·운영하는 개인정보 자동 수집 장치에 관한 사항은 다음과 같습니다.

        - 설치·운영하는 장치: 쿠키, 웹 로그

        장치를 이용하는 목적

        - 서비스 방문 형태 파악
        - 이용자 규모 파악

        정보주체는 쿠키의 설치에 대한 선택권을 가집니다.

        정보주체는 웹 브라우저 등의 설정에서 다음과 같이 선택할 수 있습니다.

        - 모든 쿠키를 허용
        - 모든 쿠키의 저장을 거부

        브라우저·기기별 거부 설정 방법

        - 브라우저 또는 기기: 크롬
          설정 방법: ⋮ > 새 시크릿 창(Ctrl+Shift+N), 또는 설정 > 개인정보 보호 및 보안 > 서드 파티 쿠키 > 차단
        - 브라우저 또는 기기: 사파리(iOS)
          설정 방법: 설정 > 앱 > Safari > 고급 > 모든 쿠키 차단

        쿠키의 설치를 거부하면 일부 서비스의 제공이 어려울 수 있습니다.
        ");
        insta::assert_snapshot!(said("automatic_collection", "en", COOKIES), @"
        Installation and operation of automatic collection devices, and how to refuse them
        ------------------------------------------------------------------------

        The following applies to the devices that the Hospital installs and operates to collect personal information automatically.

        - Devices installed and operated: cookies, web logs

        Purposes of their use

        - Understanding of how the services are visited
        - Understanding of the number of users

        Data subjects have a choice over the installation of cookies.

        In settings such as those of the web browser, data subjects can choose to:

        - Allow all cookies
        - Refuse the storage of all cookies

        How to refuse, by browser or device

        - Browser or device: Chrome
          Steps: ⋮ > New Incognito window (Ctrl+Shift+N), or Settings > Privacy and security > Third-party cookies > Block
        - Browser or device: Safari (iOS)
          Steps: Settings > Apps > Safari > Advanced > Block All Cookies

        If the installation of cookies is refused, some services may be difficult to provide.
        ");
    }

    #[test]
    fn facts_are_named_by_their_path() {
        let keys = keys("automatic_collection", COOKIES);
        for key in ["devices", "purposes.user-scale-analysis", "browsers.chrome"] {
            let key = format!("automatic_collection.{key}");
            assert!(keys.contains(&key), "{key}: {keys:?}");
        }
    }

    #[test]
    fn none_and_left_out_read_differently() {
        let none = "automatic_collection: none";
        insta::assert_snapshot!(said("automatic_collection", "ko", none), @"
        개인정보를 자동으로 수집하는 장치의 설치·운영 및 그 거부에 관한 사항
        ---------------------------------------------------------------------

        병원은 쿠키 등 개인정보를 자동으로 수집하는 장치를 설치·운영하지 않습니다.
        ");
        insta::assert_snapshot!(said("automatic_collection", "en", none), @"
        Installation and operation of automatic collection devices, and how to refuse them
        ------------------------------------------------------------------------

        The Hospital does not install or operate cookies or other devices that automatically collect personal information.
        ");
        assert_eq!(said("automatic_collection", "en", ""), "");
    }
}
