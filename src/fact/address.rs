//! [`Email`] and [`Web`]: addresses that become links, and can become nothing else.

use super::{Flaw, read_from_text};
use crate::document::{Href, Inline, Inlines, Say, Voice};

/// An e-mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// Reads `name@host` of ASCII letters, digits and `.+-_`.
    pub(crate) fn parse(text: &str) -> Result<Self, Flaw> {
        let flaw = || Flaw::new("not_an_email").arg("value", text);
        let (name, host) = text.split_once('@').ok_or_else(flaw)?;
        let fits = |it: &str, extra: &[u8]| {
            !it.is_empty()
                && it.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'.' || extra.contains(&c))
                && !it.starts_with('.')
                && !it.ends_with('.')
                && !it.contains("..")
        };
        let known =
            fits(name, b"+-_") && fits(host, b"-") && host.contains('.') && text.len() <= 254;
        if known { Ok(Self(text.to_owned())) } else { Err(flaw()) }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Say for Email {
    fn say(&self, _: &Voice<'_>) -> Inlines {
        let href = Href::Email(self.0.clone());
        vec![Inline::Link { href, content: vec![Inline::Isolate(self.0.clone())] }]
    }

    fn row_name(&self) -> String {
        super::slug::from_text(&self.0)
    }
}

read_from_text!(Email, "Email", { "type": "string", "format": "email" });

/// A web address that begins with `https://` or `http://`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Web(String);

impl Web {
    /// Reads an address. Only the two web schemes; no spaces, quotes, controls or credentials.
    pub(crate) fn parse(text: &str) -> Result<Self, Flaw> {
        let flaw = || Flaw::new("not_a_web_address").arg("value", text);
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))
            .ok_or_else(flaw)?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host_fits = !host.is_empty()
            && !host.starts_with(['.', '-'])
            && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':'));
        let hostile = |c: char| {
            c.is_whitespace() || c.is_control() || matches!(c, '"' | '\'' | '<' | '>' | '\\' | '`')
        };
        if !host_fits || text.contains(hostile) || text.len() > 2000 {
            return Err(flaw());
        }
        Ok(Self(text.to_owned()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address without its scheme and a last slash, as people write it.
    pub fn shown(&self) -> &str {
        let rest = self.0.split_once("://").map_or(self.0.as_str(), |(_, rest)| rest);
        rest.strip_suffix('/').unwrap_or(rest)
    }
}

impl Say for Web {
    fn say(&self, _: &Voice<'_>) -> Inlines {
        let href = Href::Web(self.0.clone());
        vec![Inline::Link { href, content: vec![Inline::Isolate(self.shown().to_owned())] }]
    }

    fn row_name(&self) -> String {
        super::slug::from_text(self.shown())
    }
}

read_from_text!(Web, "WebAddress", { "type": "string", "pattern": "^https?://" });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn email_addresses() {
        for right in ["privacy@example.com", "climax_jin@naver.com", "a.b+c@x.co.kr"] {
            assert!(Email::parse(right).is_ok(), "{right}");
        }
        for wrong in
            ["", "a", "a@", "@b.kr", "a@b", "a b@c.kr", "a@b..kr", "a@b.kr?cc=x", "a@b.kr\""]
        {
            assert!(Email::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn web_addresses_cannot_be_scripts() {
        assert_eq!(
            Web::parse("http://www.1336.or.kr/").map(|it| it.shown().to_owned()),
            Ok("www.1336.or.kr".into())
        );
        for wrong in [
            "javascript:alert(1)",
            "data:text/html,x",
            "//evil.example",
            "ftp://a",
            "https://",
            "https://a.kr/\"onload",
            "https://a.kr/ b",
            "https://user:pw@a.kr/",
            "JAVASCRIPT:x",
        ] {
            assert!(Web::parse(wrong).is_err(), "{wrong}");
        }
    }
}
