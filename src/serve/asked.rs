//! A request whose form was checked before anything is looked up: one sound host, a path of sound
//! characters, no body.

use hyper::header::{CONTENT_LENGTH, HOST, TRANSFER_ENCODING};
use hyper::http::request::Parts;
use hyper::{HeaderMap, Method, StatusCode, Version};
use std::net::{IpAddr, SocketAddr};

/// Most bytes that the path and query of an address may have.
const LONGEST_ADDRESS: usize = 2048;

/// A request that may be answered.
#[derive(Debug)]
pub struct Asked {
    /// Method, address and headers.
    pub parts: Parts,
    /// Who asks: the other end of the connection.
    pub peer: SocketAddr,
    /// Whether the connection is encrypted.
    pub is_secure: bool,
    host: String,
    decoded: Option<String>,
}

/// What was found when the form of a request was checked.
#[derive(Debug)]
pub struct Sound {
    host: String,
    decoded: Option<String>,
}

impl Sound {
    /// Checks the form of a request.
    ///
    /// # Errors
    /// The status to answer with: 400 for a missing, doubled or unsound host or an unsound path,
    /// 405 for methods that would change something, 413 for a body, 414 for an address too long.
    pub fn new(parts: &Parts) -> Result<Self, StatusCode> {
        let host = host(parts).ok_or(StatusCode::BAD_REQUEST)?;
        if parts.method != Method::GET && parts.method != Method::HEAD {
            return Err(StatusCode::METHOD_NOT_ALLOWED);
        }
        if has_body(&parts.headers) {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        let length = parts.uri.path_and_query().map_or(0, |it| it.as_str().len());
        if length > LONGEST_ADDRESS {
            return Err(StatusCode::URI_TOO_LONG);
        }
        let decoded = decoded(parts.uri.path()).ok_or(StatusCode::BAD_REQUEST)?;
        Ok(Self { host, decoded })
    }
}

impl Asked {
    /// A request whose form was checked.
    pub fn new(parts: Parts, sound: Sound, peer: SocketAddr, is_secure: bool) -> Self {
        let Sound { host, decoded } = sound;
        Self { parts, peer, is_secure, host, decoded }
    }

    /// The host that the request names, in small letters, without its port.
    pub fn host(&self) -> &str {
        let at = port_at(&self.host);
        &self.host[..at]
    }

    /// The host that the request names, with its port if it names one.
    pub fn authority(&self) -> &str {
        &self.host
    }

    /// The path, percent signs decoded.
    pub fn path(&self) -> &str {
        self.decoded.as_deref().unwrap_or_else(|| self.parts.uri.path())
    }

    /// A header's value, where there is one that is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.parts.headers.get(name)?.to_str().ok()
    }

    /// Whether only the headers of the answer are asked for.
    pub fn is_head(&self) -> bool {
        self.parts.method == Method::HEAD
    }
}

/// The one host a request names. An address that names one itself goes before the header
/// (RFC 9112, section 3.2.2), which must be there all the same.
fn host(parts: &Parts) -> Option<String> {
    let mut named = parts.headers.get_all(HOST).iter();
    let (first, second) = (named.next(), named.next());
    let authority = parts.uri.authority().map(hyper::http::uri::Authority::as_str);
    let header = first.map(|it| it.to_str().ok()).unwrap_or_default();
    let host = match (parts.version, authority, header) {
        _ if second.is_some() => return None,
        (Version::HTTP_2, Some(own), None) if first.is_none() => own,
        (Version::HTTP_2, Some(own), Some(header)) if own.eq_ignore_ascii_case(header) => own,
        (Version::HTTP_2, None, Some(header)) => header,
        (Version::HTTP_2, ..) => return None,
        (_, own, Some(header)) => own.unwrap_or(header),
        (_, _, None) => return None,
    };
    is_host(host).then(|| host.to_ascii_lowercase())
}

/// Whether a text is a name or an address of a host, with or without a port.
fn is_host(text: &str) -> bool {
    let (name, port) = text.split_at(port_at(text));
    let is_port = port.is_empty() || port[1..].parse::<u16>().is_ok_and(|_| port.len() < 7);
    let is_name = match name.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        Some(address) => address.parse::<IpAddr>().is_ok(),
        None => {
            let sound = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'.' | b'_');
            !name.is_empty() && name.len() <= 253 && name.bytes().all(sound)
        }
    };
    is_port && is_name
}

/// Where the port of a host begins; its length if it names none.
fn port_at(host: &str) -> usize {
    let after = host.rfind(']').unwrap_or(0);
    host[after..].find(':').map_or(host.len(), |at| after + at)
}

fn has_body(headers: &HeaderMap) -> bool {
    let length = headers.get(CONTENT_LENGTH);
    length.is_some_and(|it| it.as_bytes() != b"0") || headers.contains_key(TRANSFER_ENCODING)
}

/// A path with its percent signs decoded, where it has any. No file's name has a separator, a
/// control character or bytes that are no text, however they are spelt.
#[expect(clippy::option_option, reason = "unsound, sound as it is, sound once decoded")]
fn decoded(path: &str) -> Option<Option<String>> {
    if !path.starts_with('/') {
        return None;
    }
    let is_sound = |it: u8| it >= b' ' && it != 0x7F && it != b'\\';
    if !path.contains('%') {
        return path.bytes().all(is_sound).then_some(None);
    }
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        if first != b'%' {
            is_sound(first).then(|| bytes.push(first))?;
            rest = after;
            continue;
        }
        let (digits, after) = after.split_at_checked(2)?;
        let digit = |it: u8| char::from(it).to_digit(16).and_then(|it| u8::try_from(it).ok());
        let byte = digit(digits[0])? * 16 + digit(digits[1])?;
        (is_sound(byte) && byte != b'/').then(|| bytes.push(byte))?;
        rest = after;
    }
    String::from_utf8(bytes).ok().map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::Request;

    fn ask(request: hyper::http::request::Builder) -> Result<Asked, StatusCode> {
        let parts = request.body(()).unwrap().into_parts().0;
        let sound = Sound::new(&parts)?;
        Ok(Asked::new(parts, sound, "127.0.0.1:1".parse().unwrap(), false))
    }

    fn get(path: &str) -> Result<String, u16> {
        let asked = ask(Request::get(path).header("host", "a.example"));
        asked.map(|it| it.path().to_owned()).map_err(|it| it.as_u16())
    }

    #[test]
    fn paths_are_decoded_once_and_hide_no_separator() {
        assert_eq!(get("/medius/ko/privacy/"), Ok("/medius/ko/privacy/".to_owned()));
        assert_eq!(get("/a%20b/%EA%B3%B5"), Ok("/a b/공".to_owned()));
        assert_eq!(get("/%252e%252e/"), Ok("/%2e%2e/".to_owned()));
        for unsound in ["/%2f", "/a%5Cb", "/%00", "/%0d%0a", "/%7f", "/%zz", "/%", "/%e", "/%ff"] {
            assert_eq!(get(unsound), Err(400), "{unsound}");
        }
        assert_eq!(get(&format!("/{}", "a".repeat(2048))), Err(414));
    }

    #[test]
    fn one_sound_host_is_named() {
        let host = |value: &str| ask(Request::get("/").header("host", value));
        assert_eq!(host("Policies.Example:8080").unwrap().host(), "policies.example");
        assert_eq!(host("Policies.Example:8080").unwrap().authority(), "policies.example:8080");
        assert_eq!(host("[::1]:80").unwrap().host(), "[::1]");
        for unsound in
            ["", "a b", "a/b", "a:b", "a:99999", "a:", "[::1", "[x]", "a@b", "a:1:2", ":80"]
        {
            assert_eq!(host(unsound).unwrap_err(), 400, "{unsound}");
        }
        assert_eq!(ask(Request::get("/")).unwrap_err(), 400);
        let twice = Request::get("/").header("host", "a").header("host", "a");
        assert_eq!(ask(twice).unwrap_err(), 400);
        let absolute = Request::get("http://b.example/x").header("host", "a");
        assert_eq!(ask(absolute).unwrap().host(), "b.example");
    }

    #[test]
    fn nothing_is_taken_in() {
        let post = Request::post("/").header("host", "a");
        assert_eq!(ask(post).unwrap_err(), 405);
        let body = Request::get("/").header("host", "a").header("content-length", "1");
        assert_eq!(ask(body).unwrap_err(), 413);
        let chunks = Request::get("/").header("host", "a").header("transfer-encoding", "chunked");
        assert_eq!(ask(chunks).unwrap_err(), 413);
        assert!(ask(Request::head("/").header("host", "a").header("content-length", "0")).is_ok());
    }
}
