//! The smallest parts of a sealed file: texts in NFC, salts, digests, and the leaves made of them.

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;
use std::fmt;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A SHA-256, written `sha256-` and 64 hexadecimal digits in lower case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

const DIGEST: &str = "sha256-";

impl Digest {
    /// What stands before the first line of a ledger.
    pub const NOTHING: Self = Self([0; 32]);

    /// The digest of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Reads the one spelling a digest has; `None` for any other.
    pub fn parse(text: &str) -> Option<Self> {
        from_hex(text.strip_prefix(DIGEST)?).map(Self)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(DIGEST)?;
        write_hex(&self.0, f)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("not a digest"))
    }
}

/// 16 random bytes that nobody can guess, so that the digest of a short text does not tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Salt([u8; 16]);

impl Serialize for Salt {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        struct Hex<'a>(&'a [u8]);
        impl fmt::Display for Hex<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_hex(self.0, f)
            }
        }
        to.collect_str(&Hex(&self.0))
    }
}

impl<'de> Deserialize<'de> for Salt {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(from)?;
        from_hex(&text).map(Self).ok_or_else(|| D::Error::custom("not a salt"))
    }
}

/// Makes salts from one secret: the digest of the secret and a counter, cut to 16 bytes. The
/// secret is never written, so no salt tells another.
#[derive(Debug)]
pub struct Salts {
    secret: [u8; 32],
    count: u64,
}

impl Salts {
    /// Salts from 32 random bytes.
    pub fn new(secret: [u8; 32]) -> Self {
        Self { secret, count: 0 }
    }

    fn next(&mut self) -> Salt {
        self.count += 1;
        let digest = Sha256::new().chain_update(self.secret).chain_update(self.count.to_be_bytes());
        let digest: [u8; 32] = digest.finalize().into();
        let mut salt = [0; 16];
        salt.copy_from_slice(&digest[..16]);
        Salt(salt)
    }
}

fn write_hex(bytes: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}

fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digit = |c: u8| match c {
        b'0'..=b'9' => Some(c - b'0'),
        b'a'..=b'f' => Some(c - b'a' + 10),
        _ => None,
    };
    let text = text.as_bytes();
    let mut bytes = [0; N];
    if text.len() != 2 * N {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

/// The canonical JSON (RFC 8785) of a value of the sealed format.
pub(crate) fn canonical(value: &impl Serialize) -> Vec<u8> {
    // The types of the format have no map with other names than texts and no number that is not
    // finite, which is all that can fail.
    serde_json_canonicalizer::to_vec(value).expect("is always JSON")
}

/// A text in NFC: made so when it is sealed, and refused otherwise when it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub(crate) struct Nfc(String);

impl Nfc {
    pub(crate) fn new(text: &str) -> Self {
        Self(if is_nfc(text) { text.to_owned() } else { text.nfc().collect() })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Nfc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Nfc {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        if is_nfc(&text) { Ok(Self(text)) } else { Err(D::Error::custom("text is not in NFC")) }
    }
}

/// What a leaf can hold: the words of a document, or a scalar of the facts.
pub(crate) trait Words: Serialize + DeserializeOwned {
    /// Whether a leaf says beside the words if they stood without quotes.
    const IS_SCALAR: bool;

    /// The words alone; a link and where it leads stand on lines of their own.
    fn words(&self) -> String;
}

impl Words for Nfc {
    const IS_SCALAR: bool = true;

    fn words(&self) -> String {
        self.0.clone()
    }
}

/// A text whose words can be taken out, and the digest that stays.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "Form<T>", bound = "T: Words")]
pub(crate) struct Leaf<T> {
    hash: Digest,
    open: Option<Open<T>>,
}

/// The words of a leaf, with what makes its digest.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Open<T> {
    salt: Salt,
    pub(crate) text: T,
    /// Of a scalar, whether it stood without quotes.
    pub(crate) plain: Option<bool>,
}

/// A leaf as it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "T: Deserialize<'de>"))]
struct Form<T> {
    hash: Digest,
    #[serde(default)]
    plain: Option<bool>,
    #[serde(default)]
    salt: Option<Salt>,
    #[serde(default)]
    text: Option<T>,
}

/// A leaf as it is written.
#[derive(Serialize)]
struct Written<'a, T> {
    hash: Digest,
    #[serde(skip_serializing_if = "Option::is_none")]
    plain: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    salt: Option<Salt>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a T>,
}

impl<T: Serialize> Serialize for Leaf<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let open = self.open.as_ref();
        let written = Written {
            hash: self.hash,
            plain: open.and_then(|it| it.plain),
            salt: open.map(|it| it.salt),
            text: open.map(|it| &it.text),
        };
        written.serialize(to)
    }
}

impl<T: Words> TryFrom<Form<T>> for Leaf<T> {
    type Error = &'static str;

    fn try_from(form: Form<T>) -> Result<Self, Self::Error> {
        let hash = form.hash;
        match (form.salt, form.text, form.plain) {
            (None, None, None) => Ok(Self { hash, open: None }),
            (Some(salt), Some(text), plain) if plain.is_some() == T::IS_SCALAR => {
                Ok(Self { hash, open: Some(Open { salt, text, plain }) })
            }
            _ => Err("not a leaf"),
        }
    }
}

/// What of a leaf is hashed after its salt.
#[derive(Serialize)]
struct Hashed<'a, T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    plain: Option<bool>,
    text: &'a T,
}

impl<T: Words> Leaf<T> {
    pub(crate) fn seal(text: T, plain: Option<bool>, salts: &mut Salts) -> Self {
        let open = Open { salt: salts.next(), text, plain };
        Self { hash: open.hash(), open: Some(open) }
    }

    /// The words, if they were not taken out.
    pub(crate) fn open(&self) -> Option<&Open<T>> {
        self.open.as_ref()
    }
}

impl<T: Words> Open<T> {
    fn hash(&self) -> Digest {
        let hashed = Hashed { plain: self.plain, text: &self.text };
        let digest = Sha256::new().chain_update(self.salt.0).chain_update(canonical(&hashed));
        Digest(digest.finalize().into())
    }
}

/// A leaf of any kind, as those see it who only open and close.
pub(crate) trait AnyLeaf {
    /// Its words, if they were not taken out.
    fn words(&self) -> Option<String>;
    /// Whether its words are there.
    fn is_open(&self) -> bool;
    /// Whether its words are those that were sealed.
    fn is_true(&self) -> bool;
    /// Takes the words out.
    fn close(&mut self);
}

impl<T: Words> AnyLeaf for Leaf<T> {
    fn words(&self) -> Option<String> {
        self.open.as_ref().map(|it| it.text.words())
    }

    fn is_open(&self) -> bool {
        self.open.is_some()
    }

    fn is_true(&self) -> bool {
        self.open.as_ref().is_none_or(|it| it.hash() == self.hash)
    }

    fn close(&mut self) {
        self.open = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_has_one_spelling() {
        let digest = Digest::of(b"");
        let text = digest.to_string();
        assert_eq!(text, "sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(Digest::parse(&text), Some(digest));
        for wrong in [&text[1..], &text[..70], &text.to_uppercase(), &format!("{text}0"), ""] {
            assert_eq!(Digest::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn texts_are_in_nfc() {
        assert_eq!(Nfc::new("\u{1100}\u{1161}").as_str(), "가");
        assert!(serde_json::from_str::<Nfc>("\"\u{1100}\u{1161}\"").is_err());
        assert!(serde_json::from_str::<Nfc>("\"가\"").is_ok());
    }

    #[test]
    fn the_bytes_that_are_hashed() {
        let leaf = Leaf::seal(Nfc::new("02-555-0100"), Some(true), &mut Salts::new([7; 32]));
        let salt = Salts::new([7; 32]).next();
        let mut bytes = salt.0.to_vec();
        bytes.extend(br#"{"plain":true,"text":"02-555-0100"}"#);
        assert_eq!(leaf.hash, Digest::of(&bytes));
        assert!(leaf.is_true());
    }

    #[test]
    fn no_salt_comes_twice() {
        let mut salts = Salts::new([1; 32]);
        let made: std::collections::BTreeSet<_> = (0..1000).map(|_| salts.next().0).collect();
        assert_eq!(made.len(), 1000);
    }
}
