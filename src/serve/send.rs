//! A file of a snapshot as an answer: the encoding that is wanted, all of it or a part, or only that
//! the browser has it already.

use super::asked::Asked;
use super::body::Body;
use super::conditions::{Part, Validators, part};
use super::encoding::{Encoding, choose};
use super::http::every;
use super::snapshot::Snapshot;
use super::store::{Digest, Slot};
use crate::site::delivery::{Delivery, SHARED, delivery};
use bytes::Bytes;
use hyper::header::{
    ACCEPT_ENCODING, ACCEPT_RANGES, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE,
    CONTENT_TYPE, ETAG, HeaderName, HeaderValue, LAST_MODIFIED, VARY,
};
use hyper::{HeaderMap, Response, StatusCode};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::cell::RefCell;
use std::collections::HashMap;
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
    let (encoding, mut headers) = headers(snapshot, asked, path, slot);
    let tag = tag(slot, encoding);
    let modified = SystemTime::UNIX_EPOCH + Duration::from_secs(slot.since);
    let length = slot.length_in(encoding);
    let wanted = part(&asked.parts.headers, Validators { tag: &tag, modified, length });
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(ETAG, tag);
    }
    headers.insert(LAST_MODIFIED, date(slot.since));
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
    let (encoding, mut headers) = headers(snapshot, asked, path, slot);
    for name in [ACCEPT_RANGES, ETAG, LAST_MODIFIED] {
        headers.remove(name);
    }
    let body = read(snapshot, hot, slot, encoding)?;
    Ok(response(StatusCode::NOT_FOUND, headers, body))
}

fn response(status: StatusCode, mut headers: HeaderMap, body: Bytes) -> Response<Body> {
    if status == StatusCode::NOT_MODIFIED {
        headers.remove(CONTENT_LENGTH);
    } else {
        headers.insert(CONTENT_LENGTH, body.len().into());
    }
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

/// Files that are spoken of alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Class {
    delivery: Delivery,
    encoding: Encoding,
    /// Whether it depends on the client how it is encoded.
    varies: bool,
    is_sample: bool,
}

thread_local! {
    /// The headers of each class, made once: there are some twenty, and they are copied.
    static CLASSES: RefCell<HashMap<Class, HeaderMap, ahash::RandomState>> = RefCell::default();
    /// The last date that was written: most files of a site have the same.
    static LAST_DATE: RefCell<(u64, HeaderValue)> =
        const { RefCell::new((u64::MAX, HeaderValue::from_static(""))) };
}

/// What is said of a file whatever part of it is sent.
fn headers(snapshot: &Snapshot, asked: &Asked, path: &str, slot: &Slot) -> (Encoding, HeaderMap) {
    let encoding = choose(asked.header(ACCEPT_ENCODING.as_str()), |it| slot.has(it));
    let varies = slot.has(Encoding::Brotli);
    let class = Class { delivery: delivery(path), encoding, varies, is_sample: snapshot.is_sample };
    let headers = CLASSES
        .with_borrow_mut(|known| known.entry(class).or_insert_with(|| class.headers()).clone());
    (encoding, headers)
}

impl Class {
    fn headers(self) -> HeaderMap {
        let Self { delivery, encoding, varies, is_sample } = self;
        let mut headers = every();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(delivery.content_type));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(delivery.keep.cache_control()));
        headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        if encoding != Encoding::Identity {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
        }
        // Also on what is not encoded for this client, or caches would give it to all.
        if varies {
            headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
        }
        if is_sample {
            headers.insert(X_ROBOTS_TAG, NOINDEX);
        }
        if delivery.is_shared {
            for (name, value) in SHARED {
                headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
            }
        }
        // Places for what each file has of its own, so that no copy has to grow.
        for name in [ETAG, LAST_MODIFIED, CONTENT_LENGTH] {
            headers.insert(name, HeaderValue::from_static(""));
        }
        headers
    }
}

/// Says that search engines are to pass a page over.
pub(super) const X_ROBOTS_TAG: HeaderName = HeaderName::from_static("x-robots-tag");
/// See [`X_ROBOTS_TAG`].
pub(super) const NOINDEX: HeaderValue = HeaderValue::from_static("noindex");

/// A time in seconds since 1970-01-01 UTC, as headers write it.
fn date(since: u64) -> HeaderValue {
    LAST_DATE.with_borrow_mut(|last| {
        if last.0 != since {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(since);
            let text = httpdate::fmt_http_date(time);
            *last = (since, HeaderValue::from_str(&text).unwrap_or_else(|_| last.1.clone()));
        }
        last.1.clone()
    })
}

/// The digest of the bytes, and how they are encoded.
fn tag(slot: &Slot, encoding: Encoding) -> String {
    let digit = |it: u8| char::from(b"0123456789abcdef"[usize::from(it & 15)]);
    let mut tag = String::with_capacity(44);
    tag.push('"');
    for byte in slot.digest {
        tag.push(digit(byte >> 4));
        tag.push(digit(byte));
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
