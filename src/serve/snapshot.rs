//! A built site as it stood at one moment, ready to be sent. It never changes: the next build makes
//! another one, and this one goes when the last answer from it has been given.
//!
//! Addresses are looked up by their digests and by nothing else. No path of a request ever gets to
//! the file system, so no spelling of one leads out of the site.

use super::encoding::Encoding;
use super::store::{Digest, Pack, Slot, Store};
use crate::l10n::Locale;
use crate::project::SiteConfig;
use crate::site::{Published, PublishedFile};
use bytes::Bytes;
use std::collections::HashMap;
use std::path::Path;
use std::{fs, io};

/// A site at one moment.
#[derive(Debug)]
pub struct Snapshot {
    files: HashMap<Digest, Slot, ahash::RandomState>,
    /// Files with names that change with their bytes: pages of the last snapshot still need them.
    assets: Vec<(Digest, Slot)>,
    pack: Pack,
    /// Languages of the directory.
    pub locales: Vec<Locale>,
    /// Languages of each clinic.
    pub clinics: HashMap<String, Vec<Locale>, ahash::RandomState>,
    /// The clinic that stands at the top of a host, by host.
    pub hosts: HashMap<String, String, ahash::RandomState>,
    /// The host that addresses of a clinic name, by clinic.
    pub homes: HashMap<String, String, ahash::RandomState>,
    /// Whether search engines are kept out.
    pub is_sample: bool,
}

impl Snapshot {
    /// Takes a finished build into the store, and a picture of it. `now` is the time in seconds
    /// since 1970-01-01 UTC; `before` is what was served until now.
    ///
    /// # Errors
    /// If the disk says no, or a file is not as the build wrote it.
    pub fn take(
        built: &Published,
        config: &SiteConfig,
        store: &mut Store,
        before: Option<&Self>,
        now: u64,
    ) -> io::Result<Self> {
        let mut missing: HashMap<Digest, &PublishedFile> = HashMap::new();
        let served = || built.files().filter(|it| is_served(&it.path));
        for file in served() {
            let digest = digest_of(file)?;
            if store.slot(&digest).is_none() {
                missing.insert(digest, file);
            }
        }
        let mut missing: Vec<(Digest, &PublishedFile)> = missing.into_iter().collect();
        missing.sort_by(|a, b| a.1.path.cmp(&b.1.path));
        store.add(&missing, |(digest, file)| Ok((*digest, read(&built.root, file)?)), now)?;
        let slot = |file: &PublishedFile| {
            let slot = store.slot(&digest_of(file)?);
            slot.map(|it| (key(&file.path), it)).ok_or_else(|| io::ErrorKind::NotFound.into())
        };
        let mut files: HashMap<Digest, Slot, ahash::RandomState> =
            served().map(slot).collect::<io::Result<_>>()?;
        let is_asset = |it: &&PublishedFile| it.path.starts_with("assets/");
        let assets: Vec<(Digest, Slot)> =
            served().filter(is_asset).map(slot).collect::<io::Result<_>>()?;
        for (key, old) in before.into_iter().flat_map(|it| &it.assets) {
            // Where it is now: the pack may have been made anew.
            if let Some(slot) = store.slot(&old.digest) {
                files.entry(*key).or_insert(slot);
            }
        }
        let clinics = built.units.iter().filter_map(|it| it.clinic.as_ref()).map(|it| {
            let locales = it.names.keys().filter_map(|it| Locale::parse(it).ok());
            (it.id.clone(), locales.collect())
        });
        Ok(Self {
            files,
            assets,
            pack: store.pack(),
            locales: config.locales.clone(),
            clinics: clinics.collect(),
            hosts: config.domains.iter().map(|(host, id)| (host.clone(), id.clone())).collect(),
            homes: homes(config),
            is_sample: config.sample,
        })
    }

    /// Where the bytes of a file are, by its path in the output.
    pub fn file(&self, path: &str) -> Option<&Slot> {
        self.files.get(&key(path))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Reads bytes from the disk.
    ///
    /// # Errors
    /// If the disk says no.
    pub fn read(&self, slot: &Slot, encoding: Encoding) -> io::Result<Bytes> {
        self.pack.read(slot, encoding)
    }

    /// All slots that are needed.
    pub fn slots(&self) -> Vec<Slot> {
        let mut slots: Vec<Slot> = self.files.values().copied().collect();
        slots.sort_by_key(|it| it.digest);
        slots.dedup_by_key(|it| it.digest);
        slots
    }
}

/// The first host of each clinic that has one.
fn homes(config: &SiteConfig) -> HashMap<String, String, ahash::RandomState> {
    let pairs = config.domains.iter().rev();
    pairs.map(|(host, id)| (id.clone(), host.clone())).collect()
}

/// What static hosts read is not for visitors, and nothing hidden is.
fn is_served(path: &str) -> bool {
    let is_hidden = |it: &str| it.starts_with('.') && it != ".well-known";
    path != "_headers" && path != "_redirects" && !path.split('/').any(is_hidden)
}

fn key(path: &str) -> Digest {
    let mut key = [0; 16];
    key.copy_from_slice(&blake3::hash(path.as_bytes()).as_bytes()[..16]);
    key
}

fn digest_of(file: &PublishedFile) -> io::Result<Digest> {
    let digit = |at: usize| {
        file.digest.get(at * 2..at * 2 + 2).and_then(|it| u8::from_str_radix(it, 16).ok())
    };
    let mut digest = [0; 16];
    for (at, it) in digest.iter_mut().enumerate() {
        *it = digit(at).ok_or(io::ErrorKind::InvalidData)?;
    }
    Ok(digest)
}

/// The bytes of a file, which must be those that the build wrote.
fn read(folder: &Path, file: &PublishedFile) -> io::Result<Vec<u8>> {
    let path = folder.join(&file.path);
    let bytes = fs::read(&path)?;
    if !file.is(&bytes) {
        let text = format!("{} is not as the build wrote it", path.display());
        return Err(io::Error::new(io::ErrorKind::InvalidData, text));
    }
    Ok(bytes)
}
