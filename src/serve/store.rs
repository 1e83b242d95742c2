//! Encoded bytes of pages on the disk: made once for each content, kept from one snapshot to the
//! next and from one start to the next, read by offset when they are asked for.
//!
//! Two files, `pack` with the bytes and `index` with where they are. Both only grow, so what a
//! snapshot points to stays as it is. They are a cache: where anything about them is doubtful they
//! are made anew.

use super::encoding::Encoding;
use bytes::Bytes;
use flate2::write::GzEncoder;
use rayon::prelude::*;
use std::collections::HashMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The first bytes of both files; the name of another format would be another.
const MAGIC: &[u8; 8] = b"gongji-1";
/// Bytes of the head of both files: the magic, and which index belongs to which pack.
const HEAD: usize = 24;
/// Bytes of an entry of the index.
const ENTRY: usize = 56;
/// Files that are encoded before they are written: bounds the memory of a build.
const BATCH: usize = 512;
/// A pack that is smaller is not made anew, however much of it is no longer needed.
const SMALL: u64 = if cfg!(test) { 64 * 1024 } else { 64 * 1024 * 1024 };

/// Half of the BLAKE3 digest of bytes as they are.
pub type Digest = [u8; 16];

/// Where the encodings of some bytes are in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Digest of the bytes as they are.
    pub digest: Digest,
    /// When they were first seen, in seconds since 1970-01-01 UTC.
    pub since: u64,
    /// Length of the bytes as they are.
    pub length: u32,
    offset: u64,
    gzip: u32,
    brotli: u32,
    zstd: u32,
}

impl Slot {
    /// Whether the bytes are there in an encoding. As they are they can always be had.
    pub fn has(&self, encoding: Encoding) -> bool {
        encoding == Encoding::Identity || self.gzip > 0
    }

    /// How many bytes there are in an encoding that the slot has.
    pub fn length_in(&self, encoding: Encoding) -> u64 {
        u64::from(match encoding {
            Encoding::Brotli => self.brotli,
            Encoding::Zstd => self.zstd,
            Encoding::Gzip => self.gzip,
            Encoding::Identity => self.length,
        })
    }

    /// Whether the pack has encoded forms only.
    fn is_encoded(&self) -> bool {
        self.gzip > 0
    }

    fn stored(&self) -> u64 {
        let encoded = u64::from(self.gzip) + u64::from(self.brotli) + u64::from(self.zstd);
        if self.is_encoded() { encoded } else { u64::from(self.length) }
    }

    fn to_bytes(self) -> [u8; ENTRY] {
        let mut out = [0; ENTRY];
        out[..16].copy_from_slice(&self.digest);
        out[16..24].copy_from_slice(&self.since.to_le_bytes());
        out[24..32].copy_from_slice(&self.offset.to_le_bytes());
        let lengths = [self.length, self.gzip, self.brotli, self.zstd];
        for (at, it) in lengths.into_iter().enumerate() {
            out[32 + at * 4..36 + at * 4].copy_from_slice(&it.to_le_bytes());
        }
        let check = blake3::hash(&out[..48]);
        out[48..].copy_from_slice(&check.as_bytes()[..8]);
        out
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (known, check) = bytes.split_at_checked(48)?;
        (blake3::hash(known).as_bytes()[..8] == *check).then_some(())?;
        let long = |at: usize| Some(u64::from_le_bytes(known.get(at..at + 8)?.try_into().ok()?));
        let short = |at: usize| Some(u32::from_le_bytes(known.get(at..at + 4)?.try_into().ok()?));
        Some(Self {
            digest: known[..16].try_into().ok()?,
            since: long(16)?,
            offset: long(24)?,
            length: short(32)?,
            gzip: short(36)?,
            brotli: short(40)?,
            zstd: short(44)?,
        })
    }
}

/// Bytes that are read by offset. A clone reads the same file.
#[derive(Clone, Debug)]
pub struct Pack(Arc<File>);

impl Pack {
    /// Reads bytes in an encoding that the slot has.
    ///
    /// # Errors
    /// If the disk says no, or gives other bytes than were written.
    pub fn read(&self, slot: &Slot, encoding: Encoding) -> io::Result<Bytes> {
        let gzip = slot.offset;
        let brotli = gzip + u64::from(slot.gzip);
        let zstd = brotli + u64::from(slot.brotli);
        match encoding {
            Encoding::Gzip => self.bytes(gzip, slot.gzip).map(Bytes::from),
            Encoding::Brotli => self.bytes(brotli, slot.brotli).map(Bytes::from),
            Encoding::Zstd => self.bytes(zstd, slot.zstd).map(Bytes::from),
            Encoding::Identity if !slot.is_encoded() => {
                self.bytes(slot.offset, slot.length).map(Bytes::from)
            }
            Encoding::Identity => {
                let encoded = self.bytes(zstd, slot.zstd)?;
                let bytes = zstd::bulk::decompress(&encoded, slot.length as usize)?;
                let is_whole = bytes.len() == slot.length as usize;
                is_whole.then(|| bytes.into()).ok_or_else(|| io::ErrorKind::InvalidData.into())
            }
        }
    }

    fn bytes(&self, offset: u64, length: u32) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; length as usize];
        self.0.read_exact_at(&mut bytes, offset)?;
        Ok(bytes)
    }
}

/// The encodings of some bytes.
struct Encoded {
    digest: Digest,
    length: u32,
    gzip: Vec<u8>,
    brotli: Vec<u8>,
    zstd: Vec<u8>,
    /// The bytes as they are, where encoding them saves nothing.
    plain: Vec<u8>,
}

/// The writing side: one at a time.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    pack: Pack,
    index: File,
    end: u64,
    known: HashMap<Digest, Slot>,
    _lock: File,
}

impl Store {
    /// Opens the store in a folder, which is made where there is none.
    ///
    /// # Errors
    /// If the disk says no; [`io::ErrorKind::WouldBlock`] if another program has it open.
    pub fn open(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let lock = File::create(folder.join("lock"))?;
        if let Err(TryLockError::WouldBlock) = lock.try_lock() {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        let known = read(folder)?;
        let is_new = known.is_none();
        if is_new {
            begin(folder)?;
        }
        let grow = |name: &str| OpenOptions::new().read(true).append(true).open(folder.join(name));
        let (pack, index) = (grow("pack")?, grow("index")?);
        let known: HashMap<Digest, Slot> =
            known.unwrap_or_default().into_iter().map(|it| (it.digest, it)).collect();
        let end = pack.metadata()?.len();
        let pack = Pack(Arc::new(pack));
        Ok(Self { folder: folder.to_owned(), pack, index, end, known, _lock: lock })
    }

    /// The reading side.
    pub fn pack(&self) -> Pack {
        self.pack.clone()
    }

    /// Where some bytes are.
    pub fn slot(&self, digest: &Digest) -> Option<Slot> {
        self.known.get(digest).copied()
    }

    /// Encodes and keeps what is not there yet. `read` gives the bytes of an item; `now` is the
    /// time in seconds since 1970-01-01 UTC.
    ///
    /// # Errors
    /// If the disk says no, or `read` does.
    pub fn add<T: Sync>(
        &mut self,
        items: &[T],
        read: impl Fn(&T) -> io::Result<(Digest, Vec<u8>)> + Sync,
        now: u64,
    ) -> io::Result<()> {
        for batch in items.chunks(BATCH) {
            let encoded: Vec<Encoded> = batch
                .par_iter()
                .map(|it| read(it).and_then(|(digest, bytes)| encode(digest, bytes)))
                .collect::<io::Result<_>>()?;
            let mut entries = Vec::with_capacity(encoded.len() * ENTRY);
            for it in encoded {
                if let Some(slot) = self.append(it, now)? {
                    entries.extend(slot.to_bytes());
                }
            }
            // The index never tells of bytes that are not on the disk.
            self.pack.0.sync_data()?;
            self.index.write_all(&entries)?;
        }
        Ok(())
    }

    fn append(&mut self, it: Encoded, now: u64) -> io::Result<Option<Slot>> {
        if self.known.contains_key(&it.digest) {
            return Ok(None);
        }
        let length = |bytes: &[u8]| u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        let slot = Slot {
            digest: it.digest,
            since: now,
            length: it.length,
            offset: self.end,
            gzip: length(&it.gzip),
            brotli: length(&it.brotli),
            zstd: length(&it.zstd),
        };
        let mut file = &*self.pack.0;
        file.write_all(&[it.gzip, it.brotli, it.zstd, it.plain].concat())?;
        self.end += slot.stored();
        self.known.insert(it.digest, slot);
        Ok(Some(slot))
    }

    /// Makes the pack anew where most of it is no longer needed. Who reads from the old one goes on.
    ///
    /// # Errors
    /// If the disk says no; the store is then as it was.
    pub fn tidy(&mut self, needed: impl FnOnce() -> Vec<Slot>) -> io::Result<()> {
        if self.end < SMALL {
            return Ok(());
        }
        let needed = needed();
        let live: u64 = needed.iter().map(Slot::stored).sum();
        if live * 2 > self.end {
            return Ok(());
        }
        let aside = self.folder.join("new");
        let _ = fs::remove_dir_all(&aside);
        fs::create_dir_all(&aside)?;
        begin(&aside)?;
        let grow = |name: &str| OpenOptions::new().read(true).append(true).open(aside.join(name));
        let (mut pack, mut index) = (grow("pack")?, grow("index")?);
        let mut end = HEAD as u64;
        let mut known = HashMap::new();
        for slot in &needed {
            let mut bytes = vec![0; usize::try_from(slot.stored()).unwrap_or(0)];
            self.pack.0.read_exact_at(&mut bytes, slot.offset)?;
            pack.write_all(&bytes)?;
            let moved = Slot { offset: end, ..*slot };
            end += moved.stored();
            index.write_all(&moved.to_bytes())?;
            known.insert(moved.digest, moved);
        }
        pack.sync_data()?;
        // Between the two names no index belongs to its pack: both would be made anew.
        fs::rename(aside.join("pack"), self.folder.join("pack"))?;
        fs::rename(aside.join("index"), self.folder.join("index"))?;
        let _ = fs::remove_dir(&aside);
        (self.pack, self.index, self.end, self.known) = (Pack(Arc::new(pack)), index, end, known);
        Ok(())
    }
}

/// Two empty files that belong together.
fn begin(folder: &Path) -> io::Result<()> {
    let mut head = MAGIC.to_vec();
    head.extend(fresh_id()?);
    fs::write(folder.join("index"), &head)?;
    fs::write(folder.join("pack"), &head)
}

fn fresh_id() -> io::Result<[u8; HEAD - MAGIC.len()]> {
    let mut id = [0; HEAD - MAGIC.len()];
    getrandom::fill(&mut id).map_err(io::Error::other)?;
    Ok(id)
}

/// The entries of the index, as far as they are sound; `None` if the files do not belong together.
fn read(folder: &Path) -> io::Result<Option<Vec<Slot>>> {
    let index = match fs::read(folder.join("index")) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let Ok(mut pack) = File::open(folder.join("pack")) else { return Ok(None) };
    let mut head = [0; HEAD];
    let belong =
        index.starts_with(MAGIC) && pack.read_exact(&mut head).is_ok() && index.starts_with(&head);
    if !belong {
        return Ok(None);
    }
    let end = pack.metadata()?.len();
    let mut slots = Vec::new();
    for entry in index[HEAD..].chunks(ENTRY) {
        match Slot::from_bytes(entry) {
            Some(slot) if slot.offset + slot.stored() <= end => slots.push(slot),
            // Cut off while it was written, or worse: nothing after it can be trusted.
            _ => return Ok(None),
        }
    }
    Ok(Some(slots))
}

/// Encodes bytes, unless that saves nothing.
fn encode(digest: Digest, bytes: Vec<u8>) -> io::Result<Encoded> {
    let too_large = |_| io::Error::from(io::ErrorKind::FileTooLarge);
    let length = u32::try_from(bytes.len()).map_err(too_large)?;
    let none = Encoded {
        digest,
        length,
        gzip: Vec::new(),
        brotli: Vec::new(),
        zstd: Vec::new(),
        plain: Vec::new(),
    };
    // Less than a packet is sent as fast as it is.
    if bytes.len() < 512 {
        return Ok(Encoded { plain: bytes, ..none });
    }
    let mut gzip = GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(&bytes)?;
    let gzip = gzip.finish()?;
    if gzip.len() + gzip.len() / 8 > bytes.len() {
        return Ok(Encoded { plain: bytes, ..none });
    }
    let zstd = zstd::bulk::compress(&bytes, 15)?;
    let params = brotli::enc::BrotliEncoderParams { quality: 9, lgwin: 18, ..Default::default() };
    let mut brotli = Vec::new();
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut brotli, &params)?;
    Ok(Encoded { gzip, brotli, zstd, ..none })
}

#[cfg(test)]
mod tests;
