//! Connections: what is accepted, for how long, and how it ends. The only file that speaks HTTP to
//! the network; what to answer is decided by an [`Answers`].

use super::body::Body;
use hyper::Response;
use hyper::http::request::Parts;
use std::net::SocketAddr;

/// A request whose form was checked: one host, a path of sound characters, a body left unread.
#[derive(Debug)]
pub struct Asked {
    /// Method, address, headers.
    pub parts: Parts,
    /// Who asks.
    pub peer: SocketAddr,
    /// Whether the connection is encrypted.
    pub is_secure: bool,
}

impl Asked {
    /// The host the request names, in small letters, without its port.
    pub fn host(&self) -> &str {
        todo!()
    }
}

/// What decides about answers. Only `GET` and `HEAD` get here; for `HEAD` the body is left out.
pub trait Answers: Send + Sync + 'static {
    /// The answer to a request.
    fn answer(&self, asked: &Asked) -> impl Future<Output = Response<Body>> + Send;
}

/// How long and how much.
#[derive(Clone, Debug)]
pub struct Limits {
    /// For the request line and headers, from the first byte or the last answer.
    pub header: std::time::Duration,
}

impl Default for Limits {
    fn default() -> Self {
        todo!()
    }
}

/// Serves until `ended` is done, then lets what was asked be answered, for at most the limit of
/// the drain.
///
/// # Errors
/// If an address cannot be listened on.
pub async fn serve<A: Answers>(
    listener: tokio::net::TcpListener,
    answers: std::sync::Arc<A>,
    limits: Limits,
    ended: impl Future<Output = ()> + Send,
) -> std::io::Result<()> {
    let _ = (listener, answers, limits);
    ended.await;
    todo!()
}
