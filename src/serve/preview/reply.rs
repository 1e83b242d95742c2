//! Answers of the preview before they are those of HTTP: a browser keeps no page.

use crate::serve::body::Body;
use crate::site::delivery::{Keep, SHARED, delivery};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderName, HeaderValue, LOCATION};
use hyper::{Response, StatusCode};

/// An answer before it is one of HTTP.
#[derive(Clone)]
pub(super) struct Reply {
    pub(super) status: StatusCode,
    /// Its name says what it is.
    pub(super) file: String,
    pub(super) bytes: Vec<u8>,
    /// Of a page, with what was added to it.
    pub(super) digest: Option<String>,
    /// Where to look instead.
    pub(super) location: Option<String>,
}

impl Reply {
    /// A file of the site.
    pub(super) fn file(file: String, bytes: Vec<u8>) -> Self {
        Self { status: StatusCode::OK, file, bytes, digest: None, location: None }
    }

    /// Leads elsewhere.
    pub(super) fn to(location: String) -> Self {
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
        if delivery.keep == Keep::Forever && reply.status == StatusCode::OK {
            // Another style sheet has another name, and a page that comes anew is shown sooner.
            add(&mut response, CACHE_CONTROL, delivery.keep.cache_control());
        }
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
pub(super) fn add(response: &mut Response<Body>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}
