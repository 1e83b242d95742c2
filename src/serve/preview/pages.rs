//! From an address to an answer: the page as it is now, or as it was when it was last right under
//! what is wrong, or the page that says that there is none.

use super::added::{Mistakes, Under, bare, with_preview};
use super::desk::Opened;
use super::reply::Reply;
use super::{InWords, Preview};
use crate::diag::Findings;
use crate::site::on_demand::{Demanded, OnDemand, not_found_routes, redirected};
use crate::site::pages::Page;
use crate::site::routes::Route;
use crate::source::files::ReadError;
use hyper::StatusCode;
use std::sync::Arc;

/// An answer on its way.
struct Answering<'p> {
    preview: &'p Preview,
    opened: Arc<Opened>,
    /// How often something had changed before anything was read.
    turn: u64,
}

impl Preview {
    /// The answer to a path.
    ///
    /// # Errors
    /// If the disk says no.
    pub(super) fn reply(&self, path: &str) -> Result<Reply, ReadError> {
        // In this order: what changes while it is made makes this answer an old one.
        let turn = self.listeners.turn();
        let opened = self.desk.opened()?;
        Answering { preview: self, opened, turn }.reply(path)
    }
}

impl Answering<'_> {
    fn reply(&self, path: &str) -> Result<Reply, ReadError> {
        let base = &self.opened.base_path;
        let Some(inner) = path.strip_prefix(base.as_str()).filter(|it| it.starts_with('/')) else {
            if path == "/" || path == base {
                return Ok(Reply::to(format!("{base}/")));
            }
            return self.not_found("/", Findings::new());
        };
        if let Some(asset) = inner.strip_prefix('/').filter(|it| it.starts_with("assets/"))
            && let Some(bytes) = self.preview.desk.asset(&self.opened, asset)
        {
            return Ok(Reply::file(asset.to_owned(), bytes));
        }
        let languages = &self.opened.project.config.locales;
        match Route::parse(inner, languages) {
            Some(route) => self.page(inner, &route),
            None => match redirected(inner, languages) {
                Some(route) => Ok(Reply::to(format!("{base}{}", route.address()))),
                None => self.not_found(inner, Findings::new()),
            },
        }
    }

    fn page(&self, inner: &str, route: &Route) -> Result<Reply, ReadError> {
        match self.demand(route)? {
            Demanded::Page(page, mut findings, notes) => {
                self.preview.desk.keep(&page);
                let is_open = findings.has_errors();
                findings.extend(notes);
                let mistakes = self.mistakes(&findings, Under::Now, is_open);
                Ok(self.shown(StatusCode::OK, page, mistakes.as_ref()))
            }
            Demanded::Broken(findings) => Ok(match self.preview.desk.kept(&route.file()) {
                Some(page) => {
                    let mistakes = self.mistakes(&findings, Under::Before, true);
                    self.shown(StatusCode::OK, page, mistakes.as_ref())
                }
                None => self.alone(route.file(), &findings),
            }),
            Demanded::Nowhere(why) => self.not_found(inner, why),
        }
    }

    /// Makes a page, if nothing is wrong with the site as a whole.
    fn demand(&self, route: &Route) -> Result<Demanded, ReadError> {
        let Opened { project, theme, findings, .. } = &*self.opened;
        let Some(theme) = theme.as_ref().filter(|_| !findings.has_errors()) else {
            return Ok(Demanded::Broken(findings.clone()));
        };
        let options = &self.preview.options;
        let day = options.as_of.unwrap_or_else(|| (options.today)(&project.config.time_zone));
        let maker = OnDemand::new(project, theme, day, options.drafts);
        maker.page(route, || self.preview.desk.summaries(project, &maker, day))
    }

    /// The nearest page up the tree that says that there is none. `why`, if anything says why.
    fn not_found(&self, inner: &str, mut why: Findings) -> Result<Reply, ReadError> {
        for route in not_found_routes(inner, &self.opened.project.config.locales) {
            match self.demand(&route)? {
                Demanded::Page(page, ..) => {
                    let mistakes = self.mistakes(&why, Under::Now, true);
                    return Ok(self.shown(StatusCode::NOT_FOUND, page, mistakes.as_ref()));
                }
                Demanded::Broken(findings) => {
                    why.extend(findings);
                    break;
                }
                Demanded::Nowhere(_) => {}
            }
        }
        why.sort();
        Ok(self.alone("404.html".to_owned(), &why))
    }

    /// What is wrong, with nothing under it.
    fn alone(&self, file: String, findings: &Findings) -> Reply {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        let options = &self.preview.options;
        let InWords { title, text } = (options.told)(findings);
        if !file.ends_with(".html") {
            return Reply { status, ..Reply::file("mistakes.txt".to_owned(), text.into_bytes()) };
        }
        let page = Page { file, bytes: bare(&options.locale, &title).into_bytes() };
        self.shown(status, page, self.mistakes(findings, Under::Nothing, true).as_ref())
    }

    fn mistakes(&self, findings: &Findings, under: Under, is_open: bool) -> Option<Mistakes> {
        let options = &self.preview.options;
        let told = || {
            let InWords { title, text } = (options.told)(findings);
            Mistakes { locale: options.locale.clone(), title, text, under, is_open }
        };
        (!findings.is_empty()).then(told)
    }

    /// A page with what the preview adds; another file as it is.
    fn shown(&self, status: StatusCode, page: Page, mistakes: Option<&Mistakes>) -> Reply {
        let Page { file, bytes } = page;
        if !file.ends_with(".html") {
            return Reply { status, ..Reply::file(file, bytes) };
        }
        let html = String::from_utf8_lossy(&bytes);
        let catalog = &self.opened.project.catalog;
        let (html, digest) = with_preview(&html, catalog, self.preview.bar(), mistakes, self.turn);
        Reply { status, digest: Some(digest), ..Reply::file(file, html.into_bytes()) }
    }
}
