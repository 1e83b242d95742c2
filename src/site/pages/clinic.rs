//! The pages of one clinic. Documents are composed and fragments rendered once, and shared by the
//! pages that show them.

use super::{Page, Site, policy};
use crate::diag::{Diagnostic, Findings};
use crate::document::{Document, Fill, Inline, Voice, plain};
use crate::l10n::Locale;
use crate::policy::{Context, Label, compose, labels};
use crate::project::{Clinic, Version};
use crate::render::view::{ChoiceView, ClinicView, SiteView};
use crate::render::{Fragments, fragments};
use crate::site::machine;
use crate::site::routes::Route;
use std::cell::{OnceCell, RefCell};
use tera::Value;

/// One clinic, ready to render any of its pages.
pub struct ClinicPages<'s> {
    pub(super) site: &'s Site<'s>,
    pub(super) clinic: &'s Clinic,
    texts: Vec<Text<'s>>,
    findings: RefCell<Findings>,
}

/// One version in one language.
pub(super) struct Text<'s> {
    pub(super) version: &'s Version,
    pub(super) locale: &'s Locale,
    pub(super) voice: Voice<'s>,
    pub(super) document: Document,
    pub(super) fragments: Fragments,
    pub(super) labels: Vec<Label>,
    view: OnceCell<Value>,
}

impl Text<'_> {
    /// What a theme sees of it, made once.
    pub(super) fn view(&self, make: impl FnOnce() -> Value) -> Value {
        self.view.get_or_init(make).clone()
    }
}

impl<'s> ClinicPages<'s> {
    /// Composes all versions in all languages. The findings say what could not be said.
    pub fn new(site: &'s Site<'s>, clinic: &'s Clinic) -> (Self, Findings) {
        let mut texts = Vec::new();
        for version in &clinic.versions {
            for locale in &clinic.locales {
                texts.push(text(site, clinic, version, locale));
            }
        }
        let pages = Self { site, clinic, texts, findings: RefCell::default() };
        let findings = pages.take_findings();
        (pages, findings)
    }

    /// What could not be said since the last call: in the documents, or around them on pages.
    pub fn take_findings(&self) -> Findings {
        let mut findings = self.findings.take().of(&self.clinic.id, None);
        for text in &self.texts {
            let version = text.version.effective.to_string();
            findings.extend(text.voice.take_findings().of(&self.clinic.id, Some(&version)));
        }
        findings
    }

    /// Renders one of the clinic's pages.
    ///
    /// # Errors
    /// Findings of the theme.
    pub fn render(&self, route: &Route) -> Result<Page, Findings> {
        match route {
            Route::Policy { locale, version, .. } => {
                let wanted = match version {
                    Some(version) => {
                        self.clinic.versions.iter().find(|it| it.effective == *version)
                    }
                    None => self.shown(),
                };
                let text = self.text(wanted, locale).ok_or_else(|| not_here(route))?;
                policy::page(self, text, version.is_none()).map_err(Findings::from)
            }
            Route::Archive { locale, version, markdown, .. } => {
                let wanted = self.clinic.versions.iter().find(|it| it.effective == *version);
                let text = self.text(wanted, locale).ok_or_else(|| not_here(route))?;
                Ok(Page { file: route.file(), bytes: policy::archive(self, text, *markdown) })
            }
            Route::ClinicJson { .. } => Ok(Page {
                file: route.file(),
                bytes: machine::privacy_json(self.site, self.clinic, self.shown()),
            }),
            Route::Choice { .. } => self.choice(route).map_err(Findings::from),
            Route::ClinicNotFound { locale, .. } => {
                self.not_found(route, locale).map_err(Findings::from)
            }
            _ => Err(not_here(route)),
        }
    }

    /// The version shown at `/privacy/`: the one in force, or the first one that will be.
    pub(super) fn shown(&self) -> Option<&'s Version> {
        self.clinic.in_force(self.site.today).or_else(|| self.clinic.versions.first())
    }

    fn text(&self, version: Option<&Version>, locale: &Locale) -> Option<&Text<'s>> {
        let version = version?;
        self.texts
            .iter()
            .find(|it| it.version.effective == version.effective && it.locale == locale)
    }

    pub(super) fn view(&self, voice: &Voice<'_>) -> ClinicView {
        let controller = &self.clinic.controller;
        ClinicView {
            name: plain(&controller.say_name(voice)),
            href: self.site.path(&self.address()),
            website: controller.website.as_ref().map(|it| it.as_str().to_owned()),
        }
    }

    /// The top of a clinic's pages leads to its own front page: its folder stands alone.
    pub(super) fn site_view(&self, name: String) -> SiteView {
        let home = self.site.path(&self.address());
        SiteView { title: name, home, generator: super::GENERATOR }
    }

    fn address(&self) -> String {
        Route::Choice { clinic: self.clinic.id.clone() }.address()
    }

    pub(super) fn current(&self, locale: &Locale) -> String {
        let clinic = self.clinic.id.clone();
        Route::Policy { clinic, locale: locale.clone(), version: None }.address()
    }

    fn choices(&self) -> Vec<ChoiceView> {
        let choice = |locale: &Locale| {
            let voice = self.clinic.controller.voice(self.site.catalog(), locale);
            let name = [("name", Fill::Inlines(self.clinic.controller.say_name(&voice)))];
            let title = plain(&voice.message("policy", Some("title"), &name));
            self.findings.borrow_mut().extend(voice.take_findings());
            ChoiceView {
                lang: locale.to_string(),
                dir: locale.direction().name(),
                name: locale.autonym().to_owned(),
                href: self.site.path(&self.current(locale)),
                title,
                text: self.site.word(locale, "ui-not-found"),
            }
        };
        self.clinic.locales.iter().map(choice).collect()
    }

    fn choice(&self, route: &Route) -> Result<Page, Box<Diagnostic>> {
        let korean = Locale::korean();
        let voice = self.clinic.controller.voice(self.site.catalog(), &korean);
        let clinic = self.view(&voice);
        let choices = self.choices();
        let title = choices.iter().find(|it| it.lang == "ko").map(|it| it.title.clone());
        let mut page = self.site.page("clinic", &korean, title.unwrap_or_default());
        page.canonical = Some(self.site.absolute(&route.address()));
        page.alternates = self.site.alternates(&self.clinic.locales, None, |it| self.current(it));
        let mut context = self.site.context(&korean, &page, &self.site_view(clinic.name.clone()));
        context.insert("clinic", &clinic);
        context.insert("choices", &choices);
        self.site.render("clinic.html", &context, route.file())
    }

    fn not_found(&self, route: &Route, locale: &Locale) -> Result<Page, Box<Diagnostic>> {
        let voice = self.clinic.controller.voice(self.site.catalog(), locale);
        let mut choices = self.choices();
        choices.sort_by_key(|it| it.lang != locale.as_str());
        let title = self.site.word(locale, "page-not-found");
        let page = self.site.page("not-found", locale, title);
        let site = self.site_view(self.view(&voice).name);
        let mut context = self.site.context(locale, &page, &site);
        context.insert("choices", &choices);
        self.site.render("not_found.html", &context, route.file())
    }
}

fn text<'s>(
    site: &'s Site<'s>,
    clinic: &'s Clinic,
    version: &'s Version,
    locale: &'s Locale,
) -> Text<'s> {
    let voice = clinic.controller.voice(site.catalog(), locale);
    let cx = Context {
        policy: &version.policy,
        controller: &clinic.controller,
        law: &site.project.law,
        numbering: clinic.numbering,
    };
    let document = compose(&cx, &voice);
    let fragments = fragments(&document, site.link_here(locale));
    let labels = labels(&cx, &voice);
    Text { version, locale, voice, document, fragments, labels, view: OnceCell::new() }
}

fn not_here(route: &Route) -> Findings {
    [Diagnostic::error("no_such_page").arg("value", route.address())].into_iter().collect()
}

/// A name as it stands in sentences about the clinic.
pub(super) fn name_of(name: &str) -> Fill {
    Fill::Inlines(vec![Inline::Text(name.to_owned())])
}
