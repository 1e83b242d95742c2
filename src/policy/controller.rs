//! The personal information controller (개인정보처리자): who publishes the policy.

use crate::document::{Inline, Inlines, Say, Voice};
use crate::fact::{LocalText, Phone, Web};
use crate::l10n::{Catalog, Locale};
use schemars::JsonSchema;
use serde::Deserialize;

/// What kind of controller it is. It decides how sentences call it, and which laws bind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ControllerKind {
    /// A clinic or hospital under the Medical Service Act.
    MedicalInstitution,
    /// An agency that attracts foreign patients (외국인환자 유치사업자).
    Facilitator,
    /// A public body.
    PublicBody,
    /// Any other company.
    Company,
}

impl ControllerKind {
    /// The name in YAML and in the messages `controller-…`.
    pub fn name(self) -> &'static str {
        match self {
            Self::MedicalInstitution => "medical-institution",
            Self::Facilitator => "facilitator",
            Self::PublicBody => "public-body",
            Self::Company => "company",
        }
    }
}

/// Who publishes the policy.
#[derive(Clone, Debug, PartialEq)]
pub struct Controller {
    /// The name in each language.
    pub name: LocalText,
    /// How sentences call it, such as "the Hospital"; by kind where it is not given.
    pub called: Option<LocalText>,
    /// What kind of controller it is.
    pub kind: ControllerKind,
    /// The postal address.
    pub address: Option<LocalText>,
    /// The website.
    pub website: Option<Web>,
    /// The telephone number.
    pub phone: Option<Phone>,
    /// Whether it is registered to attract foreign patients (외국인환자 유치의료기관).
    pub foreign_patients: bool,
}

impl Controller {
    /// A voice that calls the controller as its clinic does.
    pub fn voice<'c>(&self, catalog: &'c Catalog, locale: &'c Locale) -> Voice<'c> {
        let called = self.called.as_ref().and_then(|it| it.get(locale));
        let we = match called {
            Some((called, false)) => called.to_owned(),
            _ => {
                let id = format!("controller-{}", self.kind.name());
                catalog.plain(locale, &id, None).unwrap_or_default().to_owned()
            }
        };
        Voice::new(catalog, locale, vec![Inline::Text(we)])
    }

    /// The name, isolated from the direction of the text around it.
    pub fn say_name(&self, voice: &Voice<'_>) -> Inlines {
        self.name.say_name(voice)
    }
}

/// The name as a value, for tables and sentences.
impl Say for Controller {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        self.say_name(voice)
    }

    fn row_name(&self) -> String {
        "controller".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_words() {
        use ControllerKind as It;
        let catalog = crate::policy::testing::catalog();
        for kind in [It::MedicalInstitution, It::Facilitator, It::PublicBody, It::Company] {
            for id in
                [format!("controller-{}", kind.name()), format!("controller-kind-{}", kind.name())]
            {
                assert!(catalog.has(&id), "{id}");
            }
        }
    }

    #[test]
    fn sentences_call_a_clinic_as_it_wishes_or_by_its_kind() {
        let catalog = crate::policy::testing::catalog();
        let english = Locale::parse("en").unwrap();
        let mut controller = Controller {
            name: LocalText::Same("x".to_owned()),
            called: None,
            kind: ControllerKind::Facilitator,
            address: None,
            website: None,
            phone: None,
            foreign_patients: false,
        };
        let we = |it: &Controller| crate::document::plain(it.voice(catalog, &english).we());
        assert_eq!(we(&controller), "the Company");
        controller.called = Some(LocalText::Same("the Agency".to_owned()));
        assert_eq!(we(&controller), "the Agency");
    }
}
