//! The store: what goes in comes out, in every encoding, after every kind of accident.

use super::*;
use proptest::prelude::*;
use std::sync::atomic::{AtomicUsize, Ordering};

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path =
            std::env::temp_dir().join(format!("gongji-store-{}-{count}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn digest(bytes: &[u8]) -> Digest {
    let mut digest = [0; 16];
    digest.copy_from_slice(&blake3::hash(bytes).as_bytes()[..16]);
    digest
}

fn add(store: &mut Store, items: &[Vec<u8>]) {
    store.add(items, |it| Ok((digest(it), it.clone())), 7).unwrap();
}

fn assert_whole(store: &Store, items: &[Vec<u8>]) {
    for bytes in items {
        let slot = store.slot(&digest(bytes)).expect("it was added");
        let pack = store.pack();
        assert_eq!(pack.read(&slot, Encoding::Identity).unwrap(), bytes[..]);
        let mut gzip = Vec::new();
        if slot.has(Encoding::Gzip) {
            let encoded = pack.read(&slot, Encoding::Gzip).unwrap();
            assert_eq!(encoded.len() as u64, slot.length_in(Encoding::Gzip));
            flate2::read::GzDecoder::new(&encoded[..]).read_to_end(&mut gzip).unwrap();
            assert_eq!(gzip, *bytes);
            let brotli = pack.read(&slot, Encoding::Brotli).unwrap();
            let mut decoded = Vec::new();
            brotli::Decompressor::new(&brotli[..], 4096).read_to_end(&mut decoded).unwrap();
            assert_eq!(decoded, *bytes);
        }
    }
}

fn samples() -> Vec<Vec<u8>> {
    let text = |it: usize| format!("{it} 개인정보 처리방침 ").repeat(200).into_bytes();
    let mut samples: Vec<Vec<u8>> = (0..5).map(text).collect();
    samples.extend([Vec::new(), b"small".to_vec(), (0..=255).cycle().take(100).collect()]);
    samples
}

#[test]
fn what_goes_in_comes_out_after_a_new_start_too() {
    let folder = Folder::new();
    let mut store = Store::open(&folder.0).unwrap();
    add(&mut store, &samples());
    assert_whole(&store, &samples());
    let end = store.end;
    add(&mut store, &samples());
    assert_eq!(store.end, end, "nothing is kept twice");
    drop(store);
    let store = Store::open(&folder.0).unwrap();
    assert_whole(&store, &samples());
    assert_eq!(store.slot(&digest(b"small")).unwrap().since, 7);
}

#[test]
fn two_at_once_are_refused() {
    let folder = Folder::new();
    let _first = Store::open(&folder.0).unwrap();
    assert_eq!(Store::open(&folder.0).unwrap_err().kind(), io::ErrorKind::WouldBlock);
}

#[test]
fn files_that_were_cut_or_changed_are_made_anew() {
    let index = |folder: &Folder| folder.0.join("index");
    type Damage<'a> = (&'a str, &'a dyn Fn(&Folder));
    let damages: [Damage<'_>; 5] = [
        ("an index that was cut", &|it| {
            let bytes = fs::read(index(it)).unwrap();
            fs::write(index(it), &bytes[..bytes.len() - 1]).unwrap();
        }),
        ("an index that was changed", &|it| {
            let mut bytes = fs::read(index(it)).unwrap();
            bytes[HEAD + 30] ^= 1;
            fs::write(index(it), bytes).unwrap();
        }),
        ("a pack that was cut", &|it| {
            let bytes = fs::read(it.0.join("pack")).unwrap();
            fs::write(it.0.join("pack"), &bytes[..bytes.len() / 2]).unwrap();
        }),
        ("a pack that is gone", &|it| fs::remove_file(it.0.join("pack")).unwrap()),
        ("a pack of another index", &|it| {
            let mut bytes = fs::read(it.0.join("pack")).unwrap();
            bytes[10] ^= 1;
            fs::write(it.0.join("pack"), bytes).unwrap();
        }),
    ];
    for (name, damage) in damages {
        let folder = Folder::new();
        let mut store = Store::open(&folder.0).unwrap();
        add(&mut store, &samples());
        drop(store);
        damage(&folder);
        let mut store = Store::open(&folder.0).unwrap();
        assert!(store.slot(&digest(b"small")).is_none(), "{name}");
        add(&mut store, &samples());
        assert_whole(&store, &samples());
    }
}

#[test]
fn a_pack_that_is_mostly_old_is_made_anew() {
    let folder = Folder::new();
    let mut store = Store::open(&folder.0).unwrap();
    // Bytes that cannot be made smaller.
    let mut seed = blake3::Hasher::new().finalize_xof();
    let mut large = vec![0; usize::try_from(SMALL).unwrap()];
    seed.fill(&mut large);
    add(&mut store, &[large]);
    add(&mut store, &samples());
    let reader = store.pack();
    let old = store.slot(&digest(b"small")).unwrap();
    let needed: Vec<Slot> = samples().iter().map(|it| store.slot(&digest(it)).unwrap()).collect();
    store.tidy(|| needed).unwrap();
    assert!(store.end < 100_000, "{}", store.end);
    assert_whole(&store, &samples());
    assert_eq!(reader.read(&old, Encoding::Identity).unwrap(), b"small"[..], "readers go on");
    drop(store);
    assert_whole(&Store::open(&folder.0).unwrap(), &samples());
}

proptest! {
    #[test]
    fn an_entry_is_read_back_and_no_byte_of_it_may_change(
        digest: [u8; 16], numbers: [u32; 4], long: [u64; 2], at in 0..ENTRY, flip in 1_u8..,
    ) {
        let [length, gzip, brotli, zstd] = numbers;
        let [since, offset] = long;
        let slot = Slot { digest, since, length, offset, gzip, brotli, zstd };
        let mut bytes = slot.to_bytes();
        prop_assert_eq!(Slot::from_bytes(&bytes), Some(slot));
        bytes[at] ^= flip;
        prop_assert_eq!(Slot::from_bytes(&bytes), None);
    }
}
