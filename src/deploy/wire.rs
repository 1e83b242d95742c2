//! What a target keeps under `.gongji/`: the manifest of what it shows, claims on what a deploy
//! that did not end may have left, shares that wait for the others, and locks.
//!
//! Text that is the same for the same site, whoever wrote it: sorted, without times and names.

use crate::site::plan::Summary;
use crate::site::published::{Part, PublishedUnit};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The folder at the target that is gongji's own.
pub const OWN: &str = ".gongji/";
/// What the target shows.
pub const MANIFEST: &str = ".gongji/manifest.jsonl";
/// What a deploy that did not end may have left.
pub const CLAIMS: &str = ".gongji/claims.json";
/// Locks, one a file.
pub const LOCKS: &str = ".gongji/locks/";
/// Shares of sites, one a file.
pub const SHARES: &str = ".gongji/shares/";

/// What stands at a target, or is to stand there: units by name, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Digest of what all parts of the site have in common.
    pub generation: String,
    units: BTreeMap<String, ListedUnit>,
}

/// A part of a site that belongs together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListedUnit {
    /// Its name.
    unit: String,
    /// The clinic, where it is one.
    clinic: Option<Summary>,
    /// Its files.
    files: Vec<ListedFile>,
}

/// A file: path, length, digest, and how it is sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ListedFile(
    /// Path from the target.
    pub String,
    /// Length in bytes.
    pub u64,
    /// Half of the BLAKE3 digest.
    pub String,
    /// Digest of the headers it is sent with: if these change, it is sent again.
    pub String,
);

impl ListedUnit {
    /// A unit whose files are sent in some way.
    pub fn new(unit: PublishedUnit, how: &dyn Fn(&str) -> String) -> Self {
        let files = unit.files.into_iter();
        let mut files: Vec<ListedFile> = files
            .map(|it| {
                let how = how(&it.path);
                ListedFile(it.path, it.length, it.digest, how)
            })
            .collect();
        files.sort();
        Self { unit: unit.name, clinic: unit.clinic, files }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.unit
    }

    /// What it holds.
    pub fn part(&self) -> Part {
        PublishedUnit::new(self.unit.clone(), Vec::new(), self.clinic.clone()).part
    }

    /// Its files.
    pub fn files(&self) -> &[ListedFile] {
        &self.files
    }
}

impl Listing {
    /// An empty one of a generation.
    pub fn of(generation: &str) -> Self {
        Self { generation: generation.to_owned(), units: BTreeMap::new() }
    }

    /// Adds units; one of the same name is replaced.
    pub fn extend(&mut self, units: impl IntoIterator<Item = ListedUnit>) {
        self.units.extend(units.into_iter().map(|it| (it.unit.clone(), it)));
    }

    /// All units, sorted by name.
    pub fn units(&self) -> impl Iterator<Item = &ListedUnit> {
        self.units.values()
    }

    /// All files by path, with what their unit holds.
    pub fn files(&self) -> BTreeMap<&str, (Part, &ListedFile)> {
        let of_unit = |unit: &'_ ListedUnit| unit.part();
        let files = self.units.values().flat_map(|unit| {
            let part = of_unit(unit);
            unit.files.iter().map(move |it| (it.0.as_str(), (part, it)))
        });
        files.collect()
    }

    /// What is known of the clinics, in the order of their names.
    pub fn clinics(&self) -> Vec<Summary> {
        self.units.values().filter_map(|it| it.clinic.clone()).collect()
    }

    /// The text of a manifest.
    pub fn to_text(&self) -> String {
        let mut text = json(&ManifestHead { gongji: FORMAT, generation: self.generation.clone() });
        for unit in self.units.values() {
            text.push_str(&json(unit));
        }
        text
    }

    /// Reads a manifest; `None` if it is not one, or one of a later program.
    pub fn parse(text: &str) -> Option<Self> {
        let (head, rest) = text.split_once('\n')?;
        let head: ManifestHead = serde_json::from_str(head).ok()?;
        (head.gongji == FORMAT).then_some(())?;
        Some(Self { generation: head.generation, ..Self::parse_units(rest)? })
    }

    fn parse_units(text: &str) -> Option<Self> {
        let units: Option<Vec<ListedUnit>> =
            text.lines().map(|line| serde_json::from_str(line).ok()).collect();
        let units = units?;
        let is_fit = |it: &ListedUnit| it.files.iter().all(|file| is_path(&file.0));
        if !units.iter().all(is_fit) {
            return None;
        }
        let mut listing = Self::default();
        listing.extend(units);
        Some(listing)
    }
}

/// Whether this is a path of a site and nothing above or of gongji's own: what a target says is
/// not trusted with what is deleted there.
fn is_path(path: &str) -> bool {
    let fits = |it: &str| !it.is_empty() && it != "." && it != ".." && !it.contains(['\\', '\0']);
    path.split('/').all(fits) && !path.starts_with(OWN)
}

/// The version of the forms here.
const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
struct ManifestHead {
    gongji: u32,
    generation: String,
}

/// What a deploy is about to touch, until its manifest tells.
#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    gongji: u32,
    paths: BTreeSet<String>,
}

/// The text of claims on these paths.
pub fn claims_text(paths: &BTreeSet<String>) -> String {
    json(&Claims { gongji: FORMAT, paths: paths.clone() })
}

/// Reads claims; `None` if they are none.
pub fn parse_claims(text: &str) -> Option<BTreeSet<String>> {
    let claims: Claims = serde_json::from_str(text).ok()?;
    let is_fit = claims.gongji == FORMAT && claims.paths.iter().all(|it| is_path(it));
    is_fit.then_some(claims.paths)
}

/// A share of a site at the target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Digest of what all shares of one site have in common.
    pub generation: String,
    /// Whether all of it is there; else `listing` is empty.
    pub is_complete: bool,
    /// What was touched for it.
    pub touched: BTreeSet<String>,
    /// Its units.
    pub listing: Listing,
}

#[derive(Serialize, Deserialize)]
struct ShareHead {
    gongji: u32,
    generation: String,
    is_complete: bool,
    touched: BTreeSet<String>,
}

impl Share {
    /// The text of a share.
    pub fn to_text(&self) -> String {
        let Self { generation, is_complete, touched, listing } = self;
        let mut text = json(&ShareHead {
            gongji: FORMAT,
            generation: generation.clone(),
            is_complete: *is_complete,
            touched: touched.clone(),
        });
        for unit in listing.units.values() {
            text.push_str(&json(unit));
        }
        text
    }

    /// Reads a share; `None` if it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let (head, rest) = text.split_once('\n')?;
        let head: ShareHead = serde_json::from_str(head).ok()?;
        let ShareHead { gongji, generation, is_complete, touched } = head;
        let is_fit = gongji == FORMAT && touched.iter().all(|it| is_path(it));
        is_fit.then_some(())?;
        let listing = Listing { generation: generation.clone(), ..Listing::parse_units(rest)? };
        Some(Self { generation, is_complete, touched, listing })
    }
}

/// A lock: who is at work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LockText {
    /// Names the run.
    pub id: String,
    /// Which site, where several runs share the work on it.
    pub generation: Option<String>,
    /// How often it was renewed.
    pub beat: u64,
}

impl LockText {
    /// The text of a lock.
    pub fn to_text(&self) -> String {
        json(self)
    }

    /// Reads a lock; `None` if it is none.
    pub fn parse(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

fn json(value: &impl Serialize) -> String {
    // Structs of texts and numbers are always JSON.
    serde_json::to_string(value).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::published::PublishedFile;

    fn listing() -> Listing {
        let file = |path: &str| PublishedFile::of(path.to_owned(), b"x");
        let unit = |name: &str, path: &str| {
            let unit = PublishedUnit::new(name.to_owned(), vec![file(path)], None);
            ListedUnit::new(unit, &|_| "00".to_owned())
        };
        let mut listing = Listing { generation: "1".to_owned(), ..Listing::default() };
        listing.extend([unit("ko", "ko/index.html"), unit("", "index.html")]);
        listing
    }

    #[test]
    fn what_a_target_keeps_is_read_back_as_it_was_written() {
        let listing = listing();
        assert_eq!(Listing::parse(&listing.to_text()), Some(listing.clone()));
        let touched: BTreeSet<String> = ["a/b.html".to_owned()].into();
        assert_eq!(parse_claims(&claims_text(&touched)), Some(touched.clone()));
        let share = Share { generation: "1".into(), is_complete: true, touched, listing };
        assert_eq!(Share::parse(&share.to_text()), Some(share));
        let lock = LockText { id: "a".into(), generation: None, beat: 3 };
        assert_eq!(LockText::parse(&lock.to_text()), Some(lock));
    }

    #[test]
    fn a_manifest_that_names_what_is_no_page_is_none() {
        let text = listing().to_text();
        for bad in ["../index.html", "/index.html", ".gongji/manifest.jsonl", "a//b", "a/../b", ""]
        {
            let text = text.replace("ko/index.html", bad);
            assert_eq!(Listing::parse(&text), None, "{bad}");
            assert_eq!(parse_claims(&claims_text(&[bad.to_owned()].into())), None, "{bad}");
        }
        assert_eq!(Listing::parse(&text.replace("\"gongji\":1", "\"gongji\":2")), None);
        assert_eq!(Listing::parse(""), None);
    }
}
