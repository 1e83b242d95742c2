//! The preview: a page is made when it is asked for, from what is on disk now, and browsers that
//! have it open follow what changes. Nothing is kept across an edit but the last page that was
//! right, which stands under the mistakes until they are mended.

mod added;
mod desk;
mod events;

use super::asked::Asked;
use super::body::Body;
use super::http::{self, Answers, Limits};
use super::watch::{Seen, watch};
use crate::date::KnownDate;
use crate::diag::Findings;
use crate::l10n::Locale;
use crate::project::{Drafts, built_in_catalog};
use crate::site::delivery::{SHARED, delivery};
use crate::site::on_demand::{Demanded, OnDemand, not_found_routes, redirected};
use crate::site::pages::Page;
use crate::site::routes::Route;
use crate::source::files::{ReadError, SiteFolder};
use added::{Bar, FILES, Mistakes, Under, bare, with_preview};
use desk::{Desk, Opened};
use events::Listeners;
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderName, HeaderValue, LOCATION};
use hyper::{Response, StatusCode};
use std::net::{IpAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What a preview is asked for, and what only the command line can say.
pub struct PreviewOptions {
    /// Whether drafts are shown.
    pub drafts: Drafts,
    /// The day, if it was chosen.
    pub as_of: Option<KnownDate>,
    /// The day in a time zone, if none was chosen.
    pub today: Box<dyn Fn(&str) -> KnownDate + Send + Sync>,
    /// The language of what is said about mistakes.
    pub locale: Locale,
    /// Findings in words: in one line, and each with its place.
    pub told: Box<dyn Fn(&Findings) -> (String, String) + Send + Sync>,
    /// Names of this machine beside `localhost`.
    pub hosts: Vec<String>,
    /// Is told why changes are not seen, if they are not.
    pub blind: Box<dyn Fn(&str) + Send + Sync>,
}

/// A preview of a site.
pub struct Preview {
    options: PreviewOptions,
    desk: Desk,
    listeners: Listeners,
    is_over: AtomicBool,
}

/// An answer before it is one of HTTP.
struct Reply {
    status: StatusCode,
    file: String,
    bytes: Vec<u8>,
    digest: Option<String>,
    location: Option<String>,
}

impl Preview {
    /// Opens a site without looking for its clinics.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn new(folder: SiteFolder, options: PreviewOptions) -> Result<Self, ReadError> {
        let desk = Desk::new(folder);
        desk.opened()?;
        let is_over = AtomicBool::new(false);
        Ok(Self { options, desk, listeners: Listeners::default(), is_over })
    }

    /// What is wrong with the site as a whole, and the path that it stands under.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn standing(&self) -> Result<(Findings, String), ReadError> {
        let opened = self.desk.opened()?;
        Ok((opened.findings.clone(), opened.base_path.clone()))
    }

    /// Serves until the program is told to end.
    ///
    /// # Errors
    /// If the system gives no threads or no sockets.
    pub fn run(self, root: &std::path::Path, listener: TcpListener) -> std::io::Result<()> {
        let preview = Arc::new(self);
        let (watching, root) = (preview.clone(), root.to_owned());
        // Not waited for: watching every folder of ten thousand clinics takes seconds.
        std::thread::Builder::new()
            .name("watch".to_owned())
            .spawn(move || watch(&root, |seen| watching.see(seen)))?;
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        listener.set_nonblocking(true)?;
        let done = runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            let limits = Limits { drain: Duration::from_secs(2), ..Limits::default() };
            let ending = preview.clone();
            let ended = async move {
                end_is_asked().await;
                ending.is_over.store(true, Ordering::Relaxed);
                ending.listeners.end();
            };
            http::serve(listener, None, Arc::new(preview), limits, ended).await;
            Ok(())
        });
        // A page that is being made keeps nobody waiting.
        runtime.shutdown_background();
        done
    }

    /// Takes in what the watcher saw; whether it is to go on.
    fn see(&self, seen: Seen) -> bool {
        match seen {
            Seen::Watching => self.desk.watched(true),
            Seen::Touched(touched) => self.desk.forget(&touched),
            Seen::Blind(why) => {
                self.desk.watched(false);
                (self.options.blind)(&why);
            }
        }
        self.listeners.tell();
        !self.is_over.load(Ordering::Relaxed)
    }

    fn reply(&self, path: &str) -> Result<Reply, ReadError> {
        // Before anything is read: what changes later makes this answer an old one.
        let turn = self.listeners.turn();
        let opened = self.desk.opened()?;
        let base = &opened.base_path;
        let Some(inner) = path.strip_prefix(base.as_str()).filter(|it| it.starts_with('/')) else {
            let is_above = path == "/" || path == base;
            return if is_above {
                Ok(Reply::to(format!("{base}/")))
            } else {
                self.not_found(&opened, "/", Findings::new(), turn)
            };
        };
        if let Some(asset) = inner.strip_prefix('/').filter(|it| it.starts_with("assets/"))
            && let Some(bytes) = self.desk.asset(&opened, asset)
        {
            return Ok(Reply::file(asset.to_owned(), bytes));
        }
        let languages = &opened.project.config.locales;
        let Some(route) = Route::parse(inner, languages) else {
            return match redirected(inner, languages) {
                Some(route) => Ok(Reply::to(format!("{base}{}", route.address()))),
                None => self.not_found(&opened, inner, Findings::new(), turn),
            };
        };
        match self.demand(&opened, &route)? {
            Demanded::Page(page, findings) => {
                self.desk.keep(&page);
                Ok(self.shown(StatusCode::OK, page, &findings, Under::Now, &opened, turn))
            }
            Demanded::Broken(findings) => Ok(self.broken(&opened, &route, &findings, turn)),
            Demanded::Nowhere(findings) => self.not_found(&opened, inner, findings, turn),
        }
    }

    /// Makes a page, if nothing is wrong with the site as a whole.
    fn demand(&self, opened: &Opened, route: &Route) -> Result<Demanded, ReadError> {
        let Opened { project, theme, findings, .. } = opened;
        let Some(theme) = theme.as_ref().filter(|_| !findings.has_errors()) else {
            return Ok(Demanded::Broken(findings.clone()));
        };
        let day = self.options.as_of;
        let day = day.unwrap_or_else(|| (self.options.today)(&project.config.time_zone));
        let maker = OnDemand::new(project, theme, day, self.options.drafts);
        maker.page(route, || self.desk.summaries(project, &maker, day))
    }

    /// The last page that was right, or none, under what is wrong.
    fn broken(&self, opened: &Opened, route: &Route, findings: &Findings, turn: u64) -> Reply {
        let file = route.file();
        if let Some(page) = self.desk.kept(&file) {
            return self.shown(StatusCode::OK, page, findings, Under::Before, opened, turn);
        }
        self.alone(file, findings, opened, turn)
    }

    /// What is wrong, with nothing under it.
    fn alone(&self, file: String, findings: &Findings, opened: &Opened, turn: u64) -> Reply {
        let bytes = bare(&self.options.locale, &(self.options.told)(findings).0).into_bytes();
        let page = Page { file, bytes };
        self.shown(StatusCode::INTERNAL_SERVER_ERROR, page, findings, Under::Nothing, opened, turn)
    }

    /// The nearest page up the tree that says that there is none. `why`, if anything does.
    fn not_found(
        &self,
        opened: &Opened,
        inner: &str,
        mut why: Findings,
        turn: u64,
    ) -> Result<Reply, ReadError> {
        for route in not_found_routes(inner, &opened.project.config.locales) {
            match self.demand(opened, &route)? {
                Demanded::Page(page, _) => {
                    return Ok(self.shown(
                        StatusCode::NOT_FOUND,
                        page,
                        &why,
                        Under::Now,
                        opened,
                        turn,
                    ));
                }
                Demanded::Broken(findings) => {
                    why.extend(findings);
                    break;
                }
                Demanded::Nowhere(_) => {}
            }
        }
        why.sort();
        Ok(self.alone("404.html".to_owned(), &why, opened, turn))
    }

    /// A page with what the preview adds; another file as it is, or what is wrong with it.
    fn shown(
        &self,
        status: StatusCode,
        page: Page,
        findings: &Findings,
        under: Under,
        opened: &Opened,
        turn: u64,
    ) -> Reply {
        let Page { file, bytes } = page;
        let is_wrong =
            findings.has_errors() || (status == StatusCode::NOT_FOUND && !findings.is_empty());
        if !file.ends_with(".html") {
            if is_wrong && under != Under::Now {
                let text = (self.options.told)(findings).1.into_bytes();
                let status = StatusCode::INTERNAL_SERVER_ERROR;
                return Reply { status, ..Reply::file("error.txt".to_owned(), text) };
            }
            return Reply { status, ..Reply::file(file, bytes) };
        }
        let mistakes = is_wrong.then(|| {
            let (title, text) = (self.options.told)(findings);
            Mistakes { locale: self.options.locale.clone(), title, text, under }
        });
        let html = String::from_utf8_lossy(&bytes);
        let catalog = &opened.project.catalog;
        let (html, digest) = with_preview(&html, catalog, self.bar(), mistakes.as_ref(), turn);
        Reply { status, digest: Some(digest), ..Reply::file(file, html.into_bytes()) }
    }

    /// Something went wrong that is not the fault of the user's files.
    fn fallen(&self, title: &str) -> Reply {
        let catalog = built_in_catalog();
        let html = bare(&self.options.locale, title);
        let locale = self.options.locale.clone();
        let mistakes = Mistakes {
            locale,
            title: title.to_owned(),
            text: String::new(),
            under: Under::Nothing,
        };
        let turn = self.listeners.turn();
        let (html, digest) = with_preview(&html, &catalog, self.bar(), Some(&mistakes), turn);
        Reply {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            digest: Some(digest),
            ..Reply::file("error.html".to_owned(), html.into_bytes())
        }
    }

    fn word(&self, id: &str) -> String {
        built_in_catalog().plain(&self.options.locale, id, None).unwrap_or_default().to_owned()
    }

    fn bar(&self) -> Bar {
        Bar { as_of: self.options.as_of, drafts: self.options.drafts == Drafts::Loaded }
    }

    /// Whether a request may be meant for this machine: a page elsewhere can make a name of its own
    /// lead here, but then its name is what is asked for.
    fn is_known(&self, host: &str) -> bool {
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let is_address = |it: &str| it.parse::<IpAddr>();
        let is_everywhere =
            self.options.hosts.iter().any(|it| is_address(it).is_ok_and(|it| it.is_unspecified()));
        host == "localhost"
            || is_address(host).is_ok_and(|it| it.is_loopback() || is_everywhere)
            || self.options.hosts.iter().any(|it| it.eq_ignore_ascii_case(host))
    }
}

impl Answers for Arc<Preview> {
    async fn answer(&self, asked: &Asked) -> Response<Body> {
        if !self.is_known(asked.host()) {
            return http::refusal(StatusCode::FORBIDDEN, asked.parts.version);
        }
        let path = asked.path();
        if path == "/-/events" {
            let mut response = Response::new(Body::Events(self.listeners.join()));
            add(&mut response, CONTENT_TYPE, "text/event-stream");
            add(&mut response, CACHE_CONTROL, "no-store");
            return response;
        }
        if let Some((name, text)) = FILES.iter().find(|it| it.0 == path) {
            return Reply::file((*name).to_owned(), text.as_bytes().to_vec()).into();
        }
        let (preview, path) = (Arc::clone(self), path.to_owned());
        let made = tokio::task::spawn_blocking(move || preview.reply(&path)).await;
        let reply = match made {
            Ok(Ok(reply)) => reply,
            Ok(Err(error)) => self.fallen(&chain(&error)),
            Err(_) => self.fallen(&self.word("cli-preview-bug")),
        };
        reply.into()
    }
}

impl Reply {
    fn file(file: String, bytes: Vec<u8>) -> Self {
        Self { status: StatusCode::OK, file, bytes, digest: None, location: None }
    }

    fn to(location: String) -> Self {
        let status = StatusCode::TEMPORARY_REDIRECT;
        Self { status, location: Some(location), ..Self::file(String::new(), Vec::new()) }
    }
}

impl From<Reply> for Response<Body> {
    fn from(reply: Reply) -> Self {
        let mut response = Self::new(Body::Whole(reply.bytes.into()));
        *response.status_mut() = reply.status;
        add(&mut response, CACHE_CONTROL, "no-store");
        add(&mut response, HeaderName::from_static("x-robots-tag"), "noindex");
        if let Some(location) = &reply.location {
            add(&mut response, LOCATION, location);
            return response;
        }
        let delivery = delivery(&reply.file);
        add(&mut response, CONTENT_TYPE, delivery.content_type);
        if let Some(digest) = &reply.digest {
            add(&mut response, ETAG, &format!("\"{digest}\""));
        }
        for (name, value) in SHARED.iter().filter(|_| delivery.is_shared) {
            add(&mut response, HeaderName::from_static(name), value);
        }
        response
    }
}

/// Adds a header whose value can be one: what cannot is left out.
fn add(response: &mut Response<Body>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(cause) => format!("{error}: {}", chain(cause)),
        None => error.to_string(),
    }
}

/// Waits until the program is told to end: by the keyboard, or by the system.
async fn end_is_asked() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
