//! The requests of `object_store`, sent by the HTTP client that gongji has already. It is a blocking
//! one: each upload has a thread of its own, so nobody waits for it but the upload.

use bytes::Bytes;
use http_body_util::BodyExt;
use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse,
    HttpResponseBody, HttpService,
};
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::time::Duration;
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};

/// The largest answer that is read, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;
/// How long it may take to connect.
const CONNECT: Duration = Duration::from_secs(10);

/// Sends requests.
#[derive(Clone, Debug)]
pub(super) struct Transport {
    agent: ureq::Agent,
}

impl Transport {
    /// A client that waits so long for one answer, and trusts these authorities if any are given
    /// (PEM).
    pub(super) fn new(
        patience: Duration,
        jobs: usize,
        authorities: Option<&[u8]>,
        is_here: bool,
    ) -> Result<Self, ureq::Error> {
        let mut config = ureq::Agent::config_builder()
            .timeout_per_call(Some(patience))
            .timeout_connect(Some(CONNECT.min(patience)))
            .max_redirects(0)
            .max_idle_connections(jobs)
            .max_idle_connections_per_host(jobs)
            .http_status_as_error(false)
            .user_agent(crate::site::pages::GENERATOR);
        if let Some(pem) = authorities {
            let mut known: Vec<Certificate<'static>> = Vec::new();
            for item in parse_pem(pem) {
                if let PemItem::Certificate(it) = item? {
                    known.push(it);
                }
            }
            let roots = RootCerts::new_with_certs(&known);
            config = config.tls_config(TlsConfig::builder().root_certs(roots).build());
        }
        // A proxy leads nowhere from this machine to itself.
        if is_here {
            config = config.proxy(None);
        }
        Ok(Self { agent: config.build().into() })
    }

    fn send(&self, request: http::Request<Bytes>) -> Result<HttpResponse, HttpError> {
        let (parts, body) = request.into_parts();
        let is_bare = body.is_empty()
            && parts.method != http::Method::PUT
            && parts.method != http::Method::POST;
        let answer = if is_bare {
            self.agent.run(http::Request::from_parts(parts, ()))
        } else {
            self.agent.run(http::Request::from_parts(parts, &body[..]))
        };
        let (parts, mut body) = answer.map_err(failed)?.into_parts();
        let bytes = body.with_config().limit(LARGEST).read_to_vec().map_err(failed)?;
        Ok(HttpResponse::from_parts(parts, HttpResponseBody::from(bytes)))
    }
}

impl HttpService for Transport {
    fn call<'s, 'f>(
        &'s self,
        request: HttpRequest,
    ) -> Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'f>>
    where
        's: 'f,
        Self: 'f,
    {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = body.collect().await?.to_bytes();
            self.send(http::Request::from_parts(parts, body))
        })
    }
}

impl HttpConnector for Transport {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.clone()))
    }
}

/// What kind of failure it is decides whether the request is sent again.
fn failed(error: ureq::Error) -> HttpError {
    let kind = match &error {
        ureq::Error::Timeout(_) => HttpErrorKind::Timeout,
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => HttpErrorKind::Connect,
        ureq::Error::Io(it) => match it.kind() {
            io::ErrorKind::ConnectionRefused => HttpErrorKind::Connect,
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => HttpErrorKind::Timeout,
            _ => HttpErrorKind::Interrupted,
        },
        // An answer that breaks off in its first line or among its headers.
        ureq::Error::Protocol(_) => HttpErrorKind::Interrupted,
        _ => HttpErrorKind::Unknown,
    };
    HttpError::new(kind, error)
}
