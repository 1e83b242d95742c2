//! The site as it is hosted: answers from the snapshot of the moment, counted and logged.

use super::access_log::AccessLog;
use super::asked::Asked;
use super::body::Body;
use super::counters::Counters;
use super::http::{Answers, HSTS, Told, refusal};
use super::send::{Hot, Weight};
use super::snapshot::Snapshot;
use super::visit;
use arc_swap::ArcSwap;
use hyper::header::{
    CACHE_CONTROL, CONTENT_TYPE, HeaderValue, LOCATION, STRICT_TRANSPORT_SECURITY,
};
use hyper::{Response, StatusCode};
use jiff::Timestamp;
use std::net::IpAddr;
use std::sync::Arc;

/// Bytes of pages that are kept in memory as they are sent.
const HOT: u64 = 64 * 1024 * 1024;

/// The hosted site.
#[derive(Debug)]
pub(super) struct Host {
    /// What is served now.
    pub(super) snapshot: ArcSwap<Snapshot>,
    pub(super) counters: Arc<Counters>,
    pub(super) log: Option<AccessLog>,
    /// The path that the site stands under.
    pub(super) base: String,
    /// Machines whose word is taken for who asks, and how.
    pub(super) proxies: Vec<IpAddr>,
    pub(super) now: fn() -> Timestamp,
    hot: Hot,
}

impl Host {
    pub(super) fn new(
        snapshot: Snapshot,
        counters: Arc<Counters>,
        log: Option<AccessLog>,
        base: String,
        proxies: Vec<IpAddr>,
        now: fn() -> Timestamp,
    ) -> Self {
        let snapshot = ArcSwap::from_pointee(snapshot);
        let hot = Hot::with_weighter(4096, HOT, Weight);
        Self { snapshot, counters, log, base, proxies, now, hot }
    }

    /// What a proxy in front says in a header; nobody else is believed.
    fn said_by_proxy<'h>(
        &self,
        peer: IpAddr,
        headers: &'h hyper::HeaderMap,
        name: &str,
    ) -> Option<&'h str> {
        let value = self.proxies.contains(&peer).then(|| headers.get_all(name).iter().next_back());
        value.flatten()?.to_str().ok()
    }
}

impl Answers for Host {
    async fn answer(&self, asked: &Asked) -> Response<Body> {
        if asked.path() == "/healthz" {
            return health(&self.counters);
        }
        let snapshot = self.snapshot.load();
        let mut response = match visit::answer(&snapshot, &self.hot, &self.base, asked) {
            Ok(response) => response,
            Err(error) => {
                self.broken(&error.to_string());
                refusal(StatusCode::SERVICE_UNAVAILABLE, asked.parts.version)
            }
        };
        let scheme = self.said_by_proxy(asked.peer.ip(), &asked.parts.headers, "x-forwarded-proto");
        if scheme == Some("https") {
            response.headers_mut().insert(STRICT_TRANSPORT_SECURITY, HSTS);
        }
        response
    }

    fn told(&self, told: &Told<'_>) {
        let micros = u64::try_from(told.taken.as_micros()).unwrap_or(u64::MAX);
        self.counters.answered(told.status.as_u16(), told.bytes, micros);
        if let Some(log) = &self.log {
            let peer = told.peer.ip();
            let named = self.said_by_proxy(peer, &told.parts.headers, "x-forwarded-for");
            let named = named.and_then(|it| it.rsplit(',').next()?.trim().parse().ok());
            log.told(told, named.unwrap_or(peer), (self.now)());
        }
    }

    fn broken(&self, _: &str) {
        self.counters.broke();
    }
}

/// Whether it serves, and what the site is now.
fn health(counters: &Counters) -> Response<Body> {
    let status = if counters.is_stale() { "stale" } else { "ok" };
    let built = i64::try_from(counters.since()).ok();
    let built = built.and_then(|it| Timestamp::from_second(it).ok()).unwrap_or_default();
    let text = format!("{{\"status\":\"{status}\",\"built\":\"{built}\"}}\n");
    plain(text, "application/json; charset=utf-8")
}

fn plain(text: String, content_type: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::Whole(text.into()));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Counters for those who watch over the site, at an address of their own.
#[derive(Debug)]
pub(super) struct Metrics(pub(super) Arc<Counters>);

impl Answers for Metrics {
    async fn answer(&self, asked: &Asked) -> Response<Body> {
        match asked.path() {
            "/metrics" => plain(self.0.text(), "text/plain; version=0.0.4; charset=utf-8"),
            "/healthz" => health(&self.0),
            _ => refusal(StatusCode::NOT_FOUND, asked.parts.version),
        }
    }
}

/// Sends those who come without encryption to the encrypted address of a host that is ours.
#[derive(Debug)]
pub(super) struct ToTls {
    pub(super) host: Arc<Host>,
    /// The host of the site's own address.
    pub(super) main: String,
}

impl Answers for ToTls {
    async fn answer(&self, asked: &Asked) -> Response<Body> {
        let snapshot = self.host.snapshot.load();
        // A host that is not ours is not repeated: it would be anybody's redirect.
        let known = snapshot.hosts.get_key_value(asked.host()).map(|(host, _)| host.as_str());
        let host = known.unwrap_or(&self.main);
        let path = asked.parts.uri.path_and_query().map_or("/", |it| it.as_str());
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
        if let Ok(location) = HeaderValue::from_str(&format!("https://{host}{path}")) {
            response.headers_mut().insert(LOCATION, location);
        }
        response
    }
}
