//! [`Slug`]: the name a clinic gives a row for good, such as `green-lab`.

use super::{Flaw, read_from_text};
use std::fmt;

/// A name of lower-case ASCII letters, digits and single dashes, at most 64 characters.
///
/// It is safe as a part of a path, an address, an HTML id and a [`Key`](crate::key::Key).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

impl Slug {
    /// Reads a name.
    pub(crate) fn parse(text: &str) -> Result<Self, Flaw> {
        let part = |it: &str| {
            !it.is_empty() && it.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        };
        if text.len() <= 64 && text.split('-').all(part) {
            return Ok(Self(text.to_owned()));
        }
        Err(Flaw::new("not_a_name").arg("value", text))
    }

    /// Reads a name; `None` if it is not one.
    pub fn new(text: &str) -> Option<Self> {
        Self::parse(text).ok()
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A name made from free text: its ASCII letters and digits, or a digest if it has none.
pub(crate) fn from_text(text: &str) -> String {
    let mut name = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            name.push(c.to_ascii_lowercase());
        } else if !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
        if name.len() >= 40 {
            break;
        }
    }
    let name = name.trim_end_matches('-');
    if name.is_empty() {
        let digest = blake3::hash(text.as_bytes()).to_hex();
        return format!("text-{}", &digest.as_str()[..8]);
    }
    name.to_owned()
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

read_from_text!(Slug, "Name", {
    "type": "string",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 64
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_paths_are_refused() {
        assert!(Slug::new("green-lab").is_some());
        for wrong in ["../x", "a/b", "A", "", "-a", "a--b", "가", ".", "a.b", "a b"] {
            assert!(Slug::new(wrong).is_none(), "{wrong}");
        }
        assert!(Slug::new(&"a".repeat(65)).is_none());
    }

    #[test]
    fn text_makes_a_stable_name() {
        assert_eq!(from_text("Sending records (back)"), "sending-records-back");
        assert_eq!(from_text("회송"), from_text("회송"));
        assert_ne!(from_text("회송"), from_text("의뢰"));
    }
}
