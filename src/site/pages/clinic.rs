//! The pages of one clinic. Documents are composed and fragments rendered once, and shared by the
//! pages that show them.

use super::{Page, Site, compare, history, notice, policy};
use crate::change::Change;
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings};
use crate::document::{Fill, Inline, Voice, plain};
use crate::history::store::{LARGEST_FILE, sealed_path};
use crate::l10n::Locale;
use crate::project::{self, Clinic, Compared, Version};
use crate::render::view::{ChoiceView, ClinicView, SiteView};
use crate::render::{Fragments, fragments};
use crate::site::machine;
use crate::site::routes::{NoticeForm, Route};
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use tera::Value;

/// One clinic, ready to render any of its pages.
pub struct ClinicPages<'s> {
    pub(super) site: &'s Site<'s>,
    pub(super) clinic: &'s Clinic,
    texts: Vec<Text<'s>>,
    /// Digest of the last line of the ledger that readers may see.
    pub(super) head: Option<String>,
    /// What changed in each version from the one before, made once.
    changes: RefCell<BTreeMap<KnownDate, Rc<[Change]>>>,
    findings: RefCell<Findings>,
}

/// One version for the readers of one language.
pub(super) struct Text<'s> {
    pub(super) version: &'s Version,
    /// The language of the readers; the text itself may be Korean in its place.
    pub(super) locale: &'s Locale,
    pub(super) voice: Voice<'s>,
    pub(super) said: project::Text,
    pub(super) fragments: Fragments,
    view: OnceCell<Value>,
}

impl Text<'_> {
    /// What a theme sees of it, made once.
    pub(super) fn view(&self, make: impl FnOnce() -> Value) -> Value {
        self.view.get_or_init(make).clone()
    }
}

impl<'s> ClinicPages<'s> {
    /// Says all versions that are seen, in all languages. The findings say what could not be said.
    pub fn new(site: &'s Site<'s>, clinic: &'s Clinic) -> (Self, Findings) {
        let mut texts = Vec::new();
        let mut findings = Findings::new();
        for version in clinic.seen(site.today) {
            for locale in &clinic.locales {
                let (text, found) = text(site, clinic, version, locale);
                findings.extend(found.of(&clinic.id, Some(&version.effective.to_string())));
                texts.extend(text);
            }
        }
        let head = clinic.ledger_on(site.today).entries.last().map(|it| it.digest.to_string());
        let changes = RefCell::default();
        let pages = Self { site, clinic, texts, head, changes, findings: RefCell::default() };
        findings.extend(pages.take_findings());
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
                    Some(version) => self.clinic.version(*version),
                    None => self.shown(),
                };
                let text = self.text(wanted, locale).ok_or_else(|| not_here(route))?;
                policy::page(self, text, version.is_none()).map_err(Findings::from)
            }
            Route::Archive { locale, version, markdown, .. } => {
                let text = self
                    .text(self.clinic.version(*version), locale)
                    .ok_or_else(|| not_here(route))?;
                Ok(Page { file: route.file(), bytes: policy::archive(self, text, *markdown) })
            }
            Route::History { locale, .. } => history::page(self, locale).map_err(Findings::from),
            Route::Compare { locale, from, to, .. } => {
                let pair = self.clinic.version(*from).zip(self.clinic.version(*to));
                let (from, to) = pair.ok_or_else(|| not_here(route))?;
                compare::page(self, locale, from, to)
            }
            Route::Notice { locale, version, form, .. } => {
                let version = self.clinic.version(*version).ok_or_else(|| not_here(route))?;
                notice::render(self, locale, version, *form)
            }
            Route::Feed { locale, json, .. } => Ok(notice::feed(self, locale, *json)),
            Route::Record { locale, version, .. } => {
                let path = format!("{}/{version}/{locale}.json", sealed_path(&self.clinic.id));
                let bytes = self.site.project.folder.read_bytes(&path, LARGEST_FILE);
                let bytes = bytes.ok().flatten().ok_or_else(|| not_here(route))?;
                Ok(Page { file: route.file(), bytes })
            }
            Route::Ledger { .. } => Ok(Page {
                file: route.file(),
                bytes: self.clinic.ledger_on(self.site.today).bytes(),
            }),
            Route::Upcoming { .. } => {
                Ok(Page { file: route.file(), bytes: machine::upcoming_json(self) })
            }
            Route::BannerScript { .. } => {
                let script = self.site.theme.assets.iter().find(|it| it.name == "banner.js");
                let bytes = script.map(|it| it.bytes.clone()).ok_or_else(|| not_here(route))?;
                Ok(Page { file: route.file(), bytes })
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
        let today = self.site.today;
        self.clinic.in_force(today).or_else(|| self.clinic.seen(today).next())
    }

    pub(super) fn text(&self, version: Option<&Version>, locale: &Locale) -> Option<&Text<'s>> {
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
        let is_on_own_host = self.site.config().host_of(&self.clinic.id).is_some();
        SiteView { title: name, home, generator: super::GENERATOR, is_on_own_host }
    }

    fn address(&self) -> String {
        Route::Choice { clinic: self.clinic.id.clone() }.address()
    }

    pub(super) fn current(&self, locale: &Locale) -> String {
        let clinic = self.clinic.id.clone();
        Route::Policy { clinic, locale: locale.clone(), version: None }.address()
    }

    /// Keeps what could not be said around the documents.
    pub(super) fn findings_of(&self, voice: &Voice<'_>) {
        self.findings.borrow_mut().extend(voice.take_findings());
    }

    /// The version before another, of those that are seen.
    pub(super) fn seen_before(&self, version: &Version) -> Option<&'s Version> {
        self.clinic.seen(self.site.today).rev().find(|it| it.effective < version.effective)
    }

    /// What changed in a version from the one before.
    pub(super) fn changes_of(&self, version: &Version) -> Rc<[Change]> {
        if let Some(known) = self.changes.borrow().get(&version.effective) {
            return known.clone();
        }
        let (project, locales) = (self.site.project, &self.clinic.locales);
        let made = self.seen_before(version).map(|before| {
            if version.is_draft() {
                project::changes(project, locales, before, version).0
            } else {
                project::changes_of_versions(project, before, version)
            }
        });
        let made: Rc<[Change]> = made.unwrap_or_default().into();
        self.changes.borrow_mut().insert(version.effective, made.clone());
        made
    }

    /// Two versions side by side.
    pub(super) fn compared(
        &self,
        from: &Version,
        to: &Version,
        locale: &Locale,
    ) -> Option<Compared> {
        let (before, after) = (self.text(Some(from), locale)?, self.text(Some(to), locale)?);
        Compared::of(&before.said, &after.said).or_else(|| {
            let korean = Locale::korean();
            let (before, after) = (self.text(Some(from), &korean)?, self.text(Some(to), &korean)?);
            let compared = Compared::of(&before.said, &after.said)?;
            Some(Compared { is_stand_in: true, ..compared })
        })
    }

    /// The page of two versions side by side.
    pub(super) fn compare(&self, locale: &Locale, from: KnownDate, to: KnownDate) -> Route {
        let clinic = self.clinic.id.clone();
        Route::Compare { clinic, locale: locale.clone(), from, to }
    }

    /// The address of a feed.
    pub(super) fn feed(&self, locale: &Locale, json: bool) -> String {
        Route::Feed { clinic: self.clinic.id.clone(), locale: locale.clone(), json }.address()
    }

    /// The address of all versions.
    pub(super) fn history(&self, locale: &Locale) -> String {
        Route::History { clinic: self.clinic.id.clone(), locale: locale.clone() }.address()
    }

    /// The advance notice of a version.
    pub(super) fn notice(&self, locale: &Locale, version: &Version, form: NoticeForm) -> Route {
        let clinic = self.clinic.id.clone();
        Route::Notice { clinic, locale: locale.clone(), version: version.effective, form }
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
) -> (Option<Text<'s>>, Findings) {
    let Some((said, findings)) = version.text(site.project, locale) else {
        return (None, Findings::new());
    };
    let controller = version.facts.as_ref().map_or(&clinic.controller, |it| &it.controller);
    let voice = controller.voice(site.catalog(), locale);
    let fragments = fragments(&said.document, site.link_here(locale));
    (Some(Text { version, locale, voice, said, fragments, view: OnceCell::new() }), findings)
}

fn not_here(route: &Route) -> Findings {
    [Diagnostic::error("no_such_page").arg("value", route.address())].into_iter().collect()
}

/// A name as it stands in sentences about the clinic.
pub(super) fn name_of(name: &str) -> Fill {
    Fill::Inlines(vec![Inline::Text(name.to_owned())])
}
