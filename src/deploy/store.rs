//! [`Store`]: a place for files by key, such as a bucket, and what gongji needs of one.

use crate::site::delivery::{Keep, delivery};
use std::time::Duration;

/// A place for files by key. Keys are paths with `/`.
pub trait Store: Sync {
    /// What stands at a key, and which version of it.
    ///
    /// # Errors
    /// If the store says no, which is not the same as nothing.
    fn get(&self, key: &str) -> Result<Option<Stored>, StoreError>;

    /// Puts a file, whatever stands there.
    ///
    /// # Errors
    /// As [`Store::get`].
    fn put(&self, key: &str, bytes: Vec<u8>, sent: Sent) -> Result<(), StoreError>;

    /// Puts a file only where nothing stands, in one step. `None` if something does.
    ///
    /// # Errors
    /// As [`Store::get`].
    fn create(&self, key: &str, bytes: Vec<u8>) -> Result<Option<Tag>, StoreError>;

    /// Puts a file only over this version of it, in one step. `None` if another stands there.
    ///
    /// # Errors
    /// As [`Store::get`].
    fn replace(&self, key: &str, bytes: Vec<u8>, tag: &Tag) -> Result<Option<Tag>, StoreError>;

    /// Takes a file away; nothing is fine too.
    ///
    /// # Errors
    /// As [`Store::get`].
    fn delete(&self, key: &str) -> Result<(), StoreError>;

    /// The files right in a folder, whose name ends with `/`.
    ///
    /// # Errors
    /// As [`Store::get`].
    fn list(&self, folder: &str) -> Result<Vec<Listed>, StoreError>;

    /// A key as messages name it.
    fn name(&self, key: &str) -> String;
}

/// What stands at a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its version.
    pub tag: Tag,
}

/// Names a version of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag(pub String);

/// A file that a store listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its key.
    pub key: String,
    /// When it was written, in seconds by the store's clock.
    pub at: i64,
}

/// The headers that a file is sent with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// `Content-Type`.
    pub content_type: &'static str,
    /// `Cache-Control`.
    pub cache_control: &'static str,
}

impl Sent {
    /// How a file of the site is sent.
    pub fn of(path: &str) -> Self {
        let it = delivery(path);
        Self { content_type: it.content_type, cache_control: it.keep.cache_control() }
    }

    /// How what is gongji's own is sent.
    pub fn own() -> Self {
        Self {
            content_type: "application/json; charset=utf-8",
            cache_control: Keep::Revalidated.cache_control(),
        }
    }

    /// A short digest of it.
    pub fn digest(self) -> String {
        let text = format!("{}\n{}", self.content_type, self.cache_control);
        blake3::hash(text.as_bytes()).to_hex()[..8].to_owned()
    }
}

/// The store said no.
#[derive(Debug, thiserror::Error)]
#[error("{what}")]
pub struct StoreError {
    /// What was tried, and on which file.
    what: String,
    /// Whether it may go well another time.
    may_pass: bool,
    /// What the store said.
    #[source]
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl StoreError {
    /// What may go well another time.
    pub fn passing(
        what: String,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { what, may_pass: true, source: source.into() }
    }

    /// What will go wrong every time.
    pub fn lasting(
        what: String,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { what, may_pass: false, source: source.into() }
    }
}

/// A conditional write until it is known how it ended. A store does not say: an answer that was
/// lost is followed by a refusal, because the file is there, or is another than before.
pub(super) fn settled(
    store: &dyn Store,
    key: &str,
    bytes: &[u8],
    write: &dyn Fn() -> Result<Option<Tag>, StoreError>,
) -> Result<Option<Tag>, StoreError> {
    let mut pause = FIRST_PAUSE;
    loop {
        let error = match write() {
            Ok(Some(tag)) => return Ok(Some(tag)),
            Ok(None) => None,
            Err(error) => Some(error),
        };
        if let Some(it) = store.get(key)?.filter(|it| it.bytes == bytes) {
            return Ok(Some(it.tag));
        }
        match error {
            None => return Ok(None),
            Some(error) if !error.may_pass || pause > LAST_PAUSE => return Err(error),
            Some(_) => std::thread::sleep(pause),
        }
        pause *= 2;
    }
}

const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LAST_PAUSE: Duration = Duration::from_secs(4);
