//! The preview: a page is made when it is asked for, from what is on disk now, and browsers that
//! have it open follow what changes. Nothing is kept across an edit but the last page that was
//! right, which stands under the mistakes until they are mended.

mod added;
mod desk;
mod events;
mod pages;
mod reply;

use super::asked::Asked;
use super::body::Body;
use super::http::{self, Answers, Limits};
use super::watch::{Seen, watch};
use crate::date::KnownDate;
use crate::diag::Findings;
use crate::l10n::Locale;
use crate::project::{Drafts, built_in_catalog};
use crate::source::files::{ReadError, SiteFolder};
use added::{Bar, FILES, Mistakes, Under, bare, with_preview};
use desk::{Desk, Sight};
use events::Listeners;
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE};
use hyper::{Response, StatusCode};
use reply::{Reply, add};
use std::net::{IpAddr, TcpListener};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

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
    /// Findings in words.
    pub told: Box<dyn Fn(&Findings) -> InWords + Send + Sync>,
    /// Names of this machine beside `localhost`.
    pub hosts: Vec<String>,
    /// Is told why changes are not seen, if they are not.
    pub blind: Box<dyn Fn(&str) + Send + Sync>,
}

/// Findings in words.
#[derive(Clone, Debug, Default)]
pub struct InWords {
    /// How many there are.
    pub title: String,
    /// Each with its place and what to do.
    pub text: String,
}

/// A preview of a site.
pub struct Preview {
    options: PreviewOptions,
    desk: Desk,
    listeners: Listeners,
    /// What the browser was just told of a page that it is about to load again.
    ready: Mutex<Option<Ready>>,
    is_over: AtomicBool,
}

/// An answer that holds for a moment, if nothing changes.
struct Ready {
    path: String,
    turn: u64,
    made: Instant,
    reply: Reply,
}

impl Ready {
    /// The moment: a day may begin after it.
    const HOLDS: Duration = Duration::from_secs(1);

    fn is_for(&self, path: &str, turn: u64) -> bool {
        self.path == path && self.turn == turn && self.made.elapsed() < Self::HOLDS
    }
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
        let (listeners, ready) = (Listeners::default(), Mutex::default());
        Ok(Self { options, desk, listeners, ready, is_over })
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
            let asked = http::end_is_asked();
            let ended = async move {
                asked.await;
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
            Seen::Watching => self.desk.watched(Sight::Clear),
            Seen::Touched(touched) => self.desk.forget(&touched),
            Seen::Blind(why) => {
                self.desk.watched(Sight::Blind);
                (self.options.blind)(&why);
            }
        }
        self.listeners.tell();
        !self.is_over.load(Ordering::Relaxed)
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
            is_open: true,
        };
        let turn = self.listeners.turn();
        let (html, digest) = with_preview(&html, &catalog, self.bar(), Some(&mistakes), turn);
        Reply {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            digest: Some(digest),
            ..Reply::file("error.html".to_owned(), html.into_bytes())
        }
    }

    /// The answer to a path. A browser asks whether a page differs, and then for the page: that is
    /// made once, if nothing changed in between.
    fn once(&self, path: String, is_head: bool) -> Result<Reply, ReadError> {
        let turn = self.listeners.turn();
        let place = || self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        let ready = place().take().filter(|it| it.is_for(&path, turn));
        if let Some(Ready { reply, .. }) = ready {
            return Ok(reply);
        }
        let reply = self.reply(&path)?;
        if is_head && self.desk.sight() == Sight::Clear {
            *place() = Some(Ready { path, turn, made: Instant::now(), reply: reply.clone() });
        }
        Ok(reply)
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
            let text = self.word("cli-preview-refused").into_bytes();
            let refused = Reply::file("refused.txt".to_owned(), text);
            return Reply { status: StatusCode::FORBIDDEN, ..refused }.into();
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
        let (preview, path, is_head) = (Arc::clone(self), path.to_owned(), asked.is_head());
        let made = tokio::task::spawn_blocking(move || preview.once(path, is_head)).await;
        let reply = match made {
            Ok(Ok(reply)) => reply,
            Ok(Err(error)) => self.fallen(&chain(&error)),
            Err(_) => self.fallen(&self.word("cli-preview-bug")),
        };
        reply.into()
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(cause) => format!("{error}: {}", chain(cause)),
        None => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::asked::Sound;
    use super::*;
    use std::path::Path;

    fn preview(today: impl Fn(&str) -> KnownDate + Send + Sync + 'static) -> Arc<Preview> {
        let folder = SiteFolder::open(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let options = PreviewOptions {
            drafts: Drafts::Left,
            as_of: None,
            today: Box::new(today),
            locale: Locale::parse("en").unwrap(),
            told: Box::new(|_| InWords::default()),
            hosts: vec!["my-desk".to_owned()],
            blind: Box::new(|_| {}),
        };
        Arc::new(Preview::new(folder, options).unwrap())
    }

    fn ask(preview: &Arc<Preview>, path: &str) -> (StatusCode, String) {
        let request = hyper::Request::get(path).header("host", "My-Desk:80").body(()).unwrap();
        let peer = "127.0.0.1:1234".parse().unwrap();
        let parts = request.into_parts().0;
        let asked = Asked::new(parts.clone(), Sound::new(&parts).unwrap(), peer, false);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let response = runtime.block_on(preview.answer(&asked));
        let status = response.status();
        let Body::Whole(bytes) = response.into_body() else { panic!("events") };
        (status, String::from_utf8(bytes.to_vec()).unwrap())
    }

    #[test]
    fn a_bug_spoils_one_answer_and_not_the_next() {
        let is_wrong = AtomicBool::new(true);
        let preview = preview(move |_| {
            assert!(!is_wrong.swap(false, Ordering::Relaxed), "a bug, for this test");
            KnownDate::parse("2026-11-22").unwrap()
        });
        let (status, page) = ask(&preview, "/medius/ko/privacy/");
        assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(page.contains("This is a mistake of gongji"), "{page}");
        assert!(page.contains("/-/live.js"), "it is loaded again when something changes: {page}");
        let (status, page) = ask(&preview, "/medius/ko/privacy/");
        assert!(status == StatusCode::OK && page.contains("<h1"), "{page}");
    }

    #[test]
    fn the_day_is_asked_for_with_every_page() {
        let days = std::sync::Mutex::new(vec!["2026-12-21", "2026-12-20"]);
        let preview = preview(move |zone| {
            assert_eq!(zone, "Asia/Seoul");
            KnownDate::parse(days.lock().unwrap().pop().unwrap()).unwrap()
        });
        let state = |class: &str| {
            ask(&preview, "/medius/ko/privacy/2026-12-21/").1.contains(&format!("state {class}"))
        };
        assert!(state("upcoming"));
        assert!(state("in-force"), "the day has come");
    }
}
