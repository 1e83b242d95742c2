//! Whether a browser has what it asks for already, and which part of it it wants (RFC 9110,
//! sections 13 and 14).

use hyper::HeaderMap;
use hyper::header::{
    HeaderName, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, RANGE,
};
use std::ops::Range;
use std::time::SystemTime;

/// What to send of a representation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// All of it: 200.
    Whole,
    /// Some bytes of it: 206.
    Bytes(Range<u64>),
    /// Nothing, since the browser has it: 304.
    Nothing,
    /// Nothing, since it is another than the client thinks: 412.
    Changed,
    /// Nothing, since it has no such bytes: 416.
    OutOfRange,
}

/// What identifies the bytes that would be sent.
#[derive(Clone, Copy, Debug)]
pub struct Validators<'a> {
    /// The entity tag, with its quotes. It is strong: other bytes have another one.
    pub tag: &'a str,
    /// Since when the bytes are so, to the second.
    pub modified: SystemTime,
    /// How many bytes there are.
    pub length: u64,
}

/// What to send, in the order of RFC 9110, section 13.2.2.
pub fn part(headers: &HeaderMap, known: Validators<'_>) -> Part {
    // Most requests have no conditions.
    let text = |name: HeaderName| headers.get(name).map(|it| it.to_str().unwrap_or_default());
    let since = |name| text(name).and_then(|it| httpdate::parse_http_date(it).ok());
    match text(IF_MATCH) {
        Some(tags) if !matches(tags, known.tag, Strength::Strong) => return Part::Changed,
        Some(_) => {}
        None if since(IF_UNMODIFIED_SINCE).is_some_and(|it| known.modified > it) => {
            return Part::Changed;
        }
        None => {}
    }
    match text(IF_NONE_MATCH) {
        Some(tags) if matches(tags, known.tag, Strength::Weak) => return Part::Nothing,
        Some(_) => {}
        None if since(IF_MODIFIED_SINCE).is_some_and(|it| known.modified <= it) => {
            return Part::Nothing;
        }
        None => {}
    }
    let Some(range) = text(RANGE) else { return Part::Whole };
    let still_holds = match text(IF_RANGE) {
        None => true,
        Some(tag) if tag.starts_with('"') => tag == known.tag,
        Some(date) => httpdate::parse_http_date(date).is_ok_and(|it| it == known.modified),
    };
    if still_holds { bytes(range, known.length) } else { Part::Whole }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Strength {
    Strong,
    Weak,
}

/// Whether a list of tags has this one. Our tags have no comma, so the list may be cut at them.
fn matches(tags: &str, own: &str, strength: Strength) -> bool {
    tags.split(',').map(str::trim).any(|tag| {
        let weak = tag.strip_prefix("W/").filter(|_| strength == Strength::Weak);
        tag == "*" || weak.unwrap_or(tag) == own
    })
}

/// One range of bytes. Several at once are more work than they are worth: all of it is sent.
fn bytes(range: &str, length: u64) -> Part {
    let Some(spec) = range.strip_prefix("bytes=").filter(|it| !it.contains(',')) else {
        return Part::Whole;
    };
    let Some((first, last)) = spec.trim().split_once('-') else { return Part::Whole };
    let number = |it: &str| {
        let is_number = !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
        // A number past all measure is past the end.
        is_number.then(|| it.parse().unwrap_or(u64::MAX))
    };
    let range = match (number(first), number(last)) {
        (None, Some(count)) if first.is_empty() => length.saturating_sub(count)..length,
        (Some(first), Some(last)) if first <= last => first..last.saturating_add(1).min(length),
        (Some(first), None) if last.is_empty() => first..length,
        _ => return Part::Whole,
    };
    if range.start < range.end { Part::Bytes(range) } else { Part::OutOfRange }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::header::HeaderValue;
    use std::time::Duration;

    const THEN: &str = "Sun, 22 Nov 2026 00:00:00 GMT";
    const BEFORE: &str = "Sat, 21 Nov 2026 23:59:59 GMT";

    fn ask(headers: &[(&'static str, &str)]) -> Part {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, HeaderValue::from_str(value).unwrap());
        }
        let modified = httpdate::parse_http_date(THEN).unwrap();
        part(&map, Validators { tag: "\"ab-br\"", modified, length: 100 })
    }

    #[test]
    fn what_the_browser_has_is_not_sent_again() {
        assert_eq!(ask(&[]), Part::Whole);
        for tags in ["\"ab-br\"", "W/\"ab-br\"", "\"x\", \"ab-br\"", "*"] {
            assert_eq!(ask(&[("if-none-match", tags)]), Part::Nothing, "{tags}");
        }
        assert_eq!(ask(&[("if-none-match", "\"ab-gzip\"")]), Part::Whole);
        assert_eq!(ask(&[("if-modified-since", THEN)]), Part::Nothing);
        assert_eq!(ask(&[("if-modified-since", BEFORE)]), Part::Whole);
        assert_eq!(ask(&[("if-modified-since", "yesterday")]), Part::Whole);
        // A tag goes before a date.
        assert_eq!(ask(&[("if-none-match", "\"x\""), ("if-modified-since", THEN)]), Part::Whole);
    }

    #[test]
    fn a_client_that_thinks_of_other_bytes_is_told() {
        assert_eq!(ask(&[("if-match", "\"x\"")]), Part::Changed);
        assert_eq!(ask(&[("if-match", "W/\"ab-br\"")]), Part::Changed);
        assert_eq!(ask(&[("if-match", "\"ab-br\"")]), Part::Whole);
        assert_eq!(ask(&[("if-match", "*"), ("if-none-match", "*")]), Part::Nothing);
        assert_eq!(ask(&[("if-unmodified-since", BEFORE)]), Part::Changed);
        assert_eq!(ask(&[("if-unmodified-since", THEN)]), Part::Whole);
    }

    #[test]
    fn one_range_is_sent() {
        let check = |range: &str, expected: Part| {
            assert_eq!(ask(&[("range", range)]), expected, "{range}");
        };
        check("bytes=0-9", Part::Bytes(0..10));
        check("bytes=90-", Part::Bytes(90..100));
        check("bytes=90-1000", Part::Bytes(90..100));
        check("bytes=-5", Part::Bytes(95..100));
        check("bytes=-1000", Part::Bytes(0..100));
        check("bytes=0-0", Part::Bytes(0..1));
        check("bytes=99-99", Part::Bytes(99..100));
        check("bytes=100-", Part::OutOfRange);
        check("bytes=99999999999999999999999-", Part::OutOfRange);
        check("bytes=-0", Part::OutOfRange);
        for whole in [
            "bytes=5-1",
            "bytes=a-b",
            "bytes=",
            "bytes=-",
            "items=0-1",
            "bytes=0-1,5-6",
            "bytes=+1-2",
        ] {
            check(whole, Part::Whole);
        }
    }

    #[test]
    fn a_range_of_other_bytes_is_not_sent() {
        let check = |value: &str, expected: Part| {
            assert_eq!(ask(&[("range", "bytes=0-9"), ("if-range", value)]), expected, "{value}");
        };
        check("\"ab-br\"", Part::Bytes(0..10));
        check("\"ab\"", Part::Whole);
        check("W/\"ab-br\"", Part::Whole);
        check(THEN, Part::Bytes(0..10));
        check(BEFORE, Part::Whole);
        assert!(httpdate::parse_http_date(THEN).unwrap() > SystemTime::UNIX_EPOCH + Duration::ZERO);
    }
}
