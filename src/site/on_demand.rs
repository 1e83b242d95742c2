//! One page when it is asked for, from what is on disk now: what [`build`](super::build()) makes of
//! it, without the rest of the site. A clinic's page needs its clinic alone; only the directory
//! needs a [`Summary`] of every clinic.

use super::build::{contract, drafts};
use super::machine;
use super::pages::{ClinicPages, Page, Site};
use super::plan::{self, Summary};
use super::routes::{PER_PAGE, Route};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place};
use crate::l10n::Locale;
use crate::lint;
use crate::project::{CONTENT, Clinic, Drafts, Project, load_clinic};
use crate::render::Theme;
use crate::source::files::ReadError;

/// What became of a page that was asked for.
#[derive(Debug)]
pub enum Demanded {
    /// The page, what is wrong with it all the same, and what may be said of it: the dates and
    /// duties of drafts, which keep nobody from looking at them.
    Page(Page, Findings, Findings),
    /// There is such a page, or may be, but it cannot be made.
    Broken(Findings),
    /// There is no such page; the findings say why, if anything does.
    Nowhere(Findings),
}

/// Makes pages one at a time.
pub struct OnDemand<'p> {
    site: Site<'p>,
    drafts: Drafts,
}

impl<'p> OnDemand<'p> {
    /// For a day.
    pub fn new(project: &'p Project, theme: &'p Theme, today: KnownDate, drafts: Drafts) -> Self {
        Self { site: Site::new(project, theme, today), drafts }
    }

    /// A page. `summaries` is called where the page is not of one clinic.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn page<E: From<ReadError>>(
        &self,
        route: &Route,
        summaries: impl FnOnce() -> Result<(Vec<Summary>, Findings), E>,
    ) -> Result<Demanded, E> {
        let mut done = match route.clinic() {
            Some(id) => self.of_clinic(id, route)?,
            None => self.of_all(route, summaries)?,
        };
        if let Demanded::Page(page, findings, notes) = &mut done {
            findings.extend(contract(page));
            findings.sort();
            notes.sort();
        }
        Ok(done)
    }

    fn of_clinic(&self, id: &str, route: &Route) -> Result<Demanded, ReadError> {
        let mut findings = Findings::new();
        let Some(clinic) = self.clinic(id, &mut findings)? else {
            let is_broken = findings.has_errors();
            return Ok(if is_broken { broken(findings) } else { Demanded::Nowhere(findings) });
        };
        if !plan::clinic_routes(&clinic, self.site.today).contains(route) {
            return Ok(Demanded::Nowhere(Findings::new()));
        }
        let (pages, found) = ClinicPages::new(&self.site, &clinic);
        findings.extend(found);
        let page = pages.render(route);
        findings.extend(pages.take_findings());
        let page = match page {
            Ok(page) => page,
            Err(found) => {
                findings.extend(found);
                return Ok(broken(findings));
            }
        };
        if findings.has_errors() {
            return Ok(broken(findings));
        }
        let (project, today) = (self.site.project, self.site.today);
        let mut notes = drafts(project, &clinic, today).0;
        notes.extend(lint::check_drafts(project, &clinic, today));
        Ok(Demanded::Page(page, findings, notes.of(id, None)))
    }

    /// A clinic that has something to show. `None` with findings that say why not; without any if
    /// there is no such clinic.
    fn clinic(&self, id: &str, findings: &mut Findings) -> Result<Option<Clinic>, ReadError> {
        let project = self.site.project;
        let mut found = Findings::new();
        let Some(handle) = project.find(id, &mut found)? else { return Ok(None) };
        let (clinic, loaded) = load_clinic(project, &handle, self.drafts)?;
        found.extend(loaded);
        findings.extend(found.of(id, None));
        let Some(clinic) = clinic.filter(|_| !findings.has_errors()) else { return Ok(None) };
        if clinic.seen(self.site.today).next().is_some() {
            return Ok(Some(clinic));
        }
        let nothing = Diagnostic::warning("nothing_sealed").arg("name", id);
        let nothing = Findings::from_iter([nothing.at(Place::whole(format!("{CONTENT}/{id}")))]);
        findings.extend(nothing.of(id, None));
        Ok(None)
    }

    /// The summary of a clinic, if it has something to show, and what is wrong with it.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn summary(&self, id: &str) -> Result<(Option<Summary>, Findings), ReadError> {
        let mut findings = Findings::new();
        let clinic = self.clinic(id, &mut findings)?;
        Ok((clinic.map(|it| Summary::of(&it, self.site.today)), findings))
    }

    fn of_all<E>(
        &self,
        route: &Route,
        summaries: impl FnOnce() -> Result<(Vec<Summary>, Findings), E>,
    ) -> Result<Demanded, E> {
        let site = &self.site;
        let config = &site.project.config;
        match route {
            Route::NotFound { locale } => {
                return Ok(self.made(site.not_found(locale.as_ref()), Findings::new()));
            }
            Route::Top { name } if name == "robots.txt" => {
                let bytes = machine::robots(site).into_bytes();
                return Ok(page(Page { file: name.clone(), bytes }, Findings::new()));
            }
            _ => {}
        }
        let (summaries, findings) = summaries()?;
        let in_order = |locale: &Locale| plan::in_order(&summaries, locale, &site.project.catalog);
        Ok(match route {
            Route::Root => {
                let locale = &config.default_locale;
                self.made(site.directory(locale, 1, &in_order(locale), true), findings)
            }
            Route::Directory { locale, page } => {
                if *page > summaries.len().div_ceil(PER_PAGE).max(1) {
                    return Ok(Demanded::Nowhere(findings));
                }
                self.made(site.directory(locale, *page, &in_order(locale), false), findings)
            }
            Route::DirectoryIndex { locale } => {
                page(site.directory_index(locale, &in_order(locale)), findings)
            }
            Route::Top { name } => {
                let files = machine::sitemaps(site, &summaries);
                match files.into_iter().find(|it| it.0 == *name) {
                    Some((file, bytes)) => page(Page { file, bytes }, findings),
                    None => Demanded::Nowhere(findings),
                }
            }
            _ => Demanded::Nowhere(findings),
        })
    }

    fn made(&self, made: Result<Page, Box<Diagnostic>>, mut findings: Findings) -> Demanded {
        match made {
            Ok(made) => page(made, findings),
            Err(found) => {
                findings.push(*found);
                broken(findings)
            }
        }
    }
}

fn page(page: Page, findings: Findings) -> Demanded {
    Demanded::Page(page, findings, Findings::new())
}

fn broken(mut findings: Findings) -> Demanded {
    findings.sort();
    Demanded::Broken(findings)
}

/// Where to look for the page that is shown in place of one that does not exist: the nearest up
/// the tree, as static hosts do.
pub fn not_found_routes(path: &str, languages: &[Locale]) -> Vec<Route> {
    let mut folder = path;
    let mut routes = Vec::new();
    while let Some(at) = folder.rfind('/') {
        folder = &folder[..at];
        routes.extend(Route::parse(&format!("{folder}/404.html"), languages));
    }
    routes
}

/// Where an address that is no page leads, as `_redirects` and the habits of static hosts have it.
pub fn redirected(path: &str, languages: &[Locale]) -> Option<Route> {
    let path = path.strip_suffix("index.html").filter(|it| it.ends_with('/')).unwrap_or(path);
    let folder = if path.ends_with('/') { path.to_owned() } else { format!("{path}/") };
    let mut parts = folder.split('/').skip(1);
    if let (Some(clinic), Some(locale), Some(""), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
        && languages.iter().any(|it| it.as_str() == locale)
    {
        let policy = Route::parse(&format!("/{clinic}/{locale}/privacy/"), languages);
        if policy.is_some() {
            return policy;
        }
    }
    Route::parse(&folder, languages).filter(|it| it.address() != "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages() -> Vec<Locale> {
        ["ko", "en"].map(|it| Locale::parse(it).unwrap()).to_vec()
    }

    #[test]
    fn an_address_that_people_type_leads_to_the_page_they_mean() {
        let check = |from: &str, to: Option<&str>| {
            let found = redirected(from, &languages()).map(|it| it.address());
            assert_eq!(found.as_deref(), to, "{from}");
        };
        check("/medius/ko", Some("/medius/ko/privacy/"));
        check("/medius/ko/", Some("/medius/ko/privacy/"));
        check("/medius/ko/index.html", Some("/medius/ko/privacy/"));
        check("/medius", Some("/medius/"));
        check("/ko", Some("/ko/"));
        check("/ko/2", Some("/ko/2/"));
        check("/medius/ko/privacy", Some("/medius/ko/privacy/"));
        check("/medius/ko/privacy/index.html", Some("/medius/ko/privacy/"));
        check("/medius/fr/", None);
        check("/medius/ko/nothing", None);
        check("//evil.example", None);
        check("//evil.example/ko", None);
        check("/x.css", None);
    }

    #[test]
    fn what_is_not_there_is_said_by_the_nearest_page() {
        let check = |path: &str, expected: &[&str]| {
            let found = not_found_routes(path, &languages());
            let found: Vec<String> = found.iter().map(Route::address).collect();
            assert_eq!(found, expected, "{path}");
        };
        check("/nothing", &["/404.html"]);
        check("/ko/99/", &["/ko/404.html", "/404.html"]);
        check("/medius/en/privacy/1999/", &["/medius/en/404.html", "/404.html"]);
        check("/medius/nothing", &["/404.html"]);
    }
}
