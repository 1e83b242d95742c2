//! A file of a snapshot as an answer: the encoding that is wanted, all of it or a part, or only that
//! the browser has it already.

use super::asked::Asked;
use super::body::Body;
use super::conditions::{Part, Validators, part};
use super::encoding::{Encoding, choose};
use super::snapshot::Snapshot;
use super::store::{Digest, Slot};
use crate::site::delivery::{Keep, SHARED, delivery};
use bytes::Bytes;
use hyper::header::{
    ACCEPT_ENCODING, ACCEPT_RANGES, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_RANGE, CONTENT_TYPE,
    ETAG, HeaderName, HeaderValue, LAST_MODIFIED, VARY,
};
use hyper::{HeaderMap, Response, StatusCode};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::fmt::Write;
use std::io;
use std::time::{Duration, SystemTime};

/// Bytes that are asked for often, encoded as they are asked for.
pub(super) type Hot = Cache<(Digest, Encoding), Bytes, Weight>;

/// Weighs bytes for [`Hot`].
#[derive(Clone, Debug)]
pub(super) struct Weight;

impl Weighter<(Digest, Encoding), Bytes> for Weight {
    fn weight(&self, _: &(Digest, Encoding), bytes: &Bytes) -> u64 {
        bytes.len() as u64 + 64
    }
}

/// A file, by its path in the output.
///
/// # Errors
/// If the disk says no.
pub(super) fn file(
    snapshot: &Snapshot,
    hot: &Hot,
    asked: &Asked,
    path: &str,
    slot: &Slot,
) -> io::Result<Response<Body>> {
    let (encoding, mut headers) = headers(asked, path, slot);
    let tag = tag(slot, encoding);
    let modified = SystemTime::UNIX_EPOCH + Duration::from_secs(slot.since);
    let length = slot.length_in(encoding);
    let known = Validators { tag: &tag, modified, length };
    let wanted = part(&asked.parts.headers, known);
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(ETAG, tag);
    }
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(modified)) {
        headers.insert(LAST_MODIFIED, date);
    }
    let (status, body) = match wanted {
        Part::Whole => (StatusCode::OK, read(snapshot, hot, slot, encoding)?),
        Part::Bytes(range) => {
            let all = read(snapshot, hot, slot, encoding)?;
            say(&mut headers, &format!("bytes {}-{}/{length}", range.start, range.end - 1));
            // Both ends are within the length, which is that of the bytes.
            let at = |it: u64| usize::try_from(it).unwrap_or(usize::MAX).min(all.len());
            (StatusCode::PARTIAL_CONTENT, all.slice(at(range.start)..at(range.end)))
        }
        Part::Nothing => {
            headers.remove(CONTENT_TYPE);
            headers.remove(CONTENT_ENCODING);
            (StatusCode::NOT_MODIFIED, Bytes::new())
        }
        Part::Changed => (StatusCode::PRECONDITION_FAILED, Bytes::new()),
        Part::OutOfRange => {
            headers.remove(CONTENT_ENCODING);
            say(&mut headers, &format!("bytes */{length}"));
            (StatusCode::RANGE_NOT_SATISFIABLE, Bytes::new())
        }
    };
    Ok(response(status, headers, body))
}

/// A page that says that there is nothing at an address: never a part of it, and not to be kept.
///
/// # Errors
/// If the disk says no.
pub(super) fn not_found(
    snapshot: &Snapshot,
    hot: &Hot,
    asked: &Asked,
    path: &str,
    slot: &Slot,
) -> io::Result<Response<Body>> {
    let (encoding, mut headers) = headers(asked, path, slot);
    headers.remove(ACCEPT_RANGES);
    let body = read(snapshot, hot, slot, encoding)?;
    Ok(response(StatusCode::NOT_FOUND, headers, body))
}

fn response(status: StatusCode, headers: HeaderMap, body: Bytes) -> Response<Body> {
    let mut response = Response::new(Body::Whole(body));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

fn say(headers: &mut HeaderMap, range: &str) {
    if let Ok(range) = HeaderValue::from_str(range) {
        headers.insert(CONTENT_RANGE, range);
    }
}

/// What is said of a file whatever part of it is sent.
fn headers(asked: &Asked, path: &str, slot: &Slot) -> (Encoding, HeaderMap) {
    let delivery = delivery(path);
    let encoding = choose(asked.header(ACCEPT_ENCODING.as_str()), |it| slot.has(it));
    let mut headers = HeaderMap::with_capacity(20);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(delivery.content_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(delivery.keep.cache_control()));
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if encoding != Encoding::Identity {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
    }
    // Also on what is not encoded for this client, or caches would give it to all.
    if slot.has(Encoding::Brotli) {
        headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
    }
    if delivery.is_shared {
        for (name, value) in SHARED {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
    }
    debug_assert!(delivery.keep != Keep::Forever || path.starts_with("assets/"));
    (encoding, headers)
}

/// The digest of the bytes, and how they are encoded.
fn tag(slot: &Slot, encoding: Encoding) -> String {
    let mut tag = String::with_capacity(44);
    tag.push('"');
    for byte in slot.digest {
        // Writing to a text cannot fail.
        let _ = write!(tag, "{byte:02x}");
    }
    if encoding != Encoding::Identity {
        tag.push('-');
        tag.push_str(encoding.name());
    }
    tag.push('"');
    tag
}

fn read(snapshot: &Snapshot, hot: &Hot, slot: &Slot, encoding: Encoding) -> io::Result<Bytes> {
    hot.get_or_insert_with(&(slot.digest, encoding), || snapshot.read(slot, encoding))
}
