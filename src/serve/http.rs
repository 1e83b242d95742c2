//! Connections: what is accepted, for how long, and how it ends. The only file that speaks HTTP to
//! the network; what to answer is decided by an [`Answers`].
//!
//! hyper reads and writes the messages. What it leaves to others is here: deadlines for readers
//! that stand still (`patience.rs`), for silent ones, and for whole connections; one sound host in
//! each request ([`Asked`]); a listener that is gone before the last answers are waited for.

use super::asked::{Asked, Sound};
use super::body::Body;
use super::patience::Patience;
use crate::site::delivery::SECURITY;
use arc_swap::ArcSwap;
use hyper::body::Incoming;
use hyper::header::{ALLOW, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper::{HeaderMap, Request, Response, StatusCode, Version};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulConnection;
use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};
use tokio_rustls::{TlsAcceptor, rustls};

/// How long a browser goes on asking only over TLS, in seconds: a year.
pub(super) const HSTS: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// What decides about answers.
pub trait Answers: Send + Sync + 'static {
    /// The answer to a request. For `HEAD` its body is left out. Headers of
    /// [`SECURITY`] are added where the answer does not say otherwise.
    fn answer(&self, asked: &Asked) -> impl Future<Output = Response<Body>> + Send;

    /// Is told of each answer, those to unsound requests too.
    fn told(&self, told: &Told<'_>) {
        let _ = told;
    }

    /// Is told of connections that ended before a request could be read.
    fn broken(&self, why: &str) {
        let _ = why;
    }
}

/// An answer, for those who count and log.
#[derive(Debug)]
pub struct Told<'a> {
    /// The request.
    pub parts: &'a Parts,
    /// Who asked.
    pub peer: SocketAddr,
    /// Whether the connection is encrypted.
    pub is_secure: bool,
    /// The status of the answer.
    pub status: StatusCode,
    /// The bytes of its body, where they are known beforehand.
    pub bytes: u64,
    /// How long it took to make.
    pub taken: Duration,
}

/// How long and how much.
#[derive(Clone, Debug)]
pub struct Limits {
    /// For a request line with its headers, and for saying nothing between requests.
    pub header: Duration,
    /// For a reader that takes nothing of its answer.
    pub stall: Duration,
    /// For a whole connection, after which it ends with the answer under way.
    pub connection: Duration,
    /// For the answers under way when the server ends.
    pub drain: Duration,
    /// Connections at once; more wait until one ends.
    pub connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            header: Duration::from_secs(10),
            stall: Duration::from_secs(10),
            connection: Duration::from_secs(600),
            drain: Duration::from_secs(10),
            connections: 4096,
        }
    }
}

/// Headers of one request, in number and bytes. Browsers send some 20 in 2 KiB.
const MOST_HEADERS: usize = 64;
const MOST_HEADER_BYTES: usize = 16 * 1024;

/// What encrypts connections: the settings may be exchanged while connections go on.
pub type Tls = Arc<ArcSwap<rustls::ServerConfig>>;

/// Serves until `ended` is done, then lets what was asked be answered, for as long as the limit of
/// the drain. Whether all of it was answered is returned.
pub async fn serve<A: Answers>(
    listener: TcpListener,
    tls: Option<Tls>,
    answers: Arc<A>,
    limits: Limits,
    ended: impl Future<Output = ()> + Send,
) -> bool {
    let places = Arc::new(Semaphore::new(limits.connections));
    let (end, is_ending) = watch::channel(false);
    let mut ended = pin!(ended);
    loop {
        let accepted = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            biased;
            () = &mut ended => break,
            it = accepted => it,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                answers.broken(&error.to_string());
                // Out of descriptors, most likely: some come back as connections end.
                sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let connection = Arc::new(Connection {
            peer,
            answers: Arc::clone(&answers),
            limits: limits.clone(),
            is_ending: is_ending.clone(),
        });
        let tls = tls.as_ref().map(|it| it.load_full());
        tokio::spawn(async move {
            connection.run(stream, tls).await;
            drop(place);
        });
    }
    // Before the drain: whoever comes now is refused at once instead of waiting for nobody.
    drop(listener);
    let _ = end.send(true);
    let all = u32::try_from(limits.connections).unwrap_or(u32::MAX);
    timeout(limits.drain, places.acquire_many(all)).await.is_ok()
}

/// Done when the system asks the program to end: SIGTERM or Ctrl+C. They are heard from this call
/// on, not only when it is waited for.
pub(super) fn end_is_asked() -> impl Future<Output = ()> + Send {
    let [terminate, interrupt] = [SignalKind::terminate(), SignalKind::interrupt()].map(signal);
    // One that the system does not let be heard never comes.
    let heard = async |it: io::Result<Signal>| match it {
        Ok(mut signal) => {
            signal.recv().await;
        }
        Err(_) => std::future::pending().await,
    };
    async move {
        tokio::select! {
            () = heard(terminate) => {}
            () = heard(interrupt) => {}
        }
    }
}

/// One connection, on its way.
struct Connection<A> {
    peer: SocketAddr,
    answers: Arc<A>,
    limits: Limits,
    is_ending: watch::Receiver<bool>,
}

impl<A: Answers> Connection<A> {
    async fn run(self: Arc<Self>, stream: TcpStream, tls: Option<Arc<rustls::ServerConfig>>) {
        // An answer's end would wait for the reader's acknowledgement of its beginning.
        let _ = stream.set_nodelay(true);
        let stream = Patience::new(stream, self.limits.stall);
        let Some(tls) = tls else { return self.http1(stream, false).await };
        let handshake = TlsAcceptor::from(tls).accept(stream);
        match timeout(self.limits.header, handshake).await {
            Ok(Ok(stream)) if stream.get_ref().1.alpn_protocol() == Some(b"h2") => {
                self.http2(stream).await;
            }
            Ok(Ok(stream)) => self.http1(stream, true).await,
            Ok(Err(error)) => self.answers.broken(&error.to_string()),
            Err(_) => self.answers.broken("the handshake took too long"),
        }
    }

    async fn http1<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
        self: Arc<Self>,
        stream: S,
        is_secure: bool,
    ) {
        let service = service_fn(|request| Arc::clone(&self).one(request, is_secure));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.header)
            .max_headers(MOST_HEADERS)
            .max_buf_size(MOST_HEADER_BYTES)
            .serve_connection(TokioIo::new(stream), service);
        self.until_end(connection).await;
    }

    async fn http2<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(self: Arc<Self>, stream: S) {
        let service = service_fn(|request| Arc::clone(&self).one(request, true));
        let connection = http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .keep_alive_interval(self.limits.header)
            .keep_alive_timeout(self.limits.header)
            .max_concurrent_streams(100)
            .max_header_list_size(16 * 1024)
            .serve_connection(TokioIo::new(stream), service);
        self.until_end(connection).await;
    }

    /// Goes on until the client ends it, the server ends, or it has lasted long enough.
    async fn until_end<C: GracefulConnection>(&self, connection: C) {
        let mut connection = pin!(connection);
        let mut is_ending = self.is_ending.clone();
        tokio::select! {
            _ = connection.as_mut() => return,
            _ = is_ending.wait_for(|it| *it) => {}
            () = sleep(self.limits.connection) => {}
        }
        connection.as_mut().graceful_shutdown();
        let _ = timeout(self.limits.drain, connection).await;
    }

    async fn one(
        self: Arc<Self>,
        request: Request<Incoming>,
        is_secure: bool,
    ) -> Result<Response<Body>, Infallible> {
        let began = Instant::now();
        let (parts, _) = request.into_parts();
        let (parts, mut response) = match Sound::new(&parts) {
            Ok(sound) => {
                let asked = Asked::new(parts, sound, self.peer, is_secure);
                let response = self.answers.answer(&asked).await;
                (asked.parts, response)
            }
            Err(status) => {
                let response = refusal(status, parts.version);
                (parts, response)
            }
        };
        let bytes = finish(&mut response, &parts, is_secure);
        self.answers.told(&Told {
            parts: &parts,
            peer: self.peer,
            is_secure,
            status: response.status(),
            bytes,
            taken: began.elapsed(),
        });
        Ok(response)
    }
}

/// A short text that says what is wrong with a request.
pub fn refusal(status: StatusCode, version: Version) -> Response<Body> {
    let mut response = Response::new(Body::Whole(format!("{status}\n").into()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    if status == StatusCode::METHOD_NOT_ALLOWED {
        headers.insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    // What stands after an unsound request is not read as another one.
    if version != Version::HTTP_2 {
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

/// Headers of every answer, made once.
static EVERY: LazyLock<HeaderMap> = LazyLock::new(|| {
    let pair = |(name, value): &(&'static str, &'static str)| {
        (HeaderName::from_static(name), HeaderValue::from_static(value))
    };
    SECURITY.iter().map(pair).collect()
});

/// The headers of every answer.
pub(super) fn every() -> HeaderMap {
    EVERY.clone()
}

/// Adds what every answer has; returns the length of its body.
fn finish(response: &mut Response<Body>, parts: &Parts, is_secure: bool) -> u64 {
    let headers = response.headers_mut();
    for (name, value) in EVERY.iter() {
        headers.entry(name).or_insert_with(|| value.clone());
    }
    if is_secure {
        headers.insert(hyper::header::STRICT_TRANSPORT_SECURITY, HSTS);
    }
    let Body::Whole(bytes) = response.body() else { return 0 };
    let length = bytes.len() as u64;
    if parts.method == hyper::Method::HEAD {
        response.headers_mut().entry(CONTENT_LENGTH).or_insert_with(|| length.into());
        *response.body_mut() = Body::empty();
        return 0;
    }
    length
}
