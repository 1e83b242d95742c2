//! [`Key`]: the one name of a fact, the same in YAML, Fluent, HTML, comparison and Rust.

use std::fmt;

/// The dotted path of a fact, such as `officer.phone` or `entrustment.parties.green-lab`.
///
/// It is the path in the YAML, the Fluent message and attribute that label the fact, and the
/// `id` of the element that shows it. Rows are named by the clinic, never by position.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

impl Key {
    /// A key from its dotted spelling.
    pub fn new(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// The key of a part of this fact: `officer` and `phone` make `officer.phone`.
    pub fn child(&self, name: impl fmt::Display) -> Self {
        if self.0.is_empty() { Self(name.to_string()) } else { Self(format!("{}.{name}", self.0)) }
    }

    /// The dotted spelling.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first name of the path, which is the section.
    pub fn section(&self) -> &str {
        self.0.split('.').next().unwrap_or_default()
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for Key {
    fn from(path: &str) -> Self {
        Self::new(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_extends_the_path() {
        let key = Key::new("entrustment").child("parties").child("green-lab");
        assert_eq!(key.as_str(), "entrustment.parties.green-lab");
        assert_eq!(key.section(), "entrustment");
        assert_eq!(Key::default().child("officer"), Key::new("officer"));
    }
}
