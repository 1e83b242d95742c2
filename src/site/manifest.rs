//! What a build wrote, kept in the output as `.gongji/manifest.jsonl`: one line a unit.
//!
//! It holds paths, lengths and digests, no times, so it is the same on every machine. A file of
//! the output is as it was written if its length is right and it was not changed after the
//! manifest; an input is as it was read if it was not changed after the build began.

use indexmap::IndexMap;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

/// A part of the output that is replaced as a whole: a clinic's folder, a language's directory,
/// the assets, or the files at the top (named ``).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Unit {
    /// The name of its folder; empty for the files at the top.
    pub(super) name: String,
    /// Digest of everything it is made from.
    pub(super) inputs: String,
    /// Warnings found when it was made.
    pub(super) warnings: usize,
    /// Its files.
    pub(super) files: Vec<FileRecord>,
    /// The clinic, where it is one.
    pub(super) clinic: Option<Summary>,
}

/// A file of the output.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct FileRecord(
    /// Path from the output, with `/`.
    pub(super) String,
    /// Length in bytes.
    pub(super) u64,
    /// Half of the BLAKE3 digest, in hexadecimal.
    pub(super) String,
);

impl FileRecord {
    pub(super) fn of(path: String, bytes: &[u8]) -> Self {
        let digest = blake3::hash(bytes).to_hex()[..32].to_owned();
        Self(path, bytes.len() as u64, digest)
    }
}

/// What the rest of the site needs to know of a clinic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The name of its folder.
    pub id: String,
    /// Its name by language tag, in the order of its languages.
    pub names: IndexMap<String, String>,
    /// What kind of controller it is.
    pub kind: String,
    /// Its versions, oldest first.
    pub versions: Vec<String>,
    /// The version in force.
    pub in_force: Option<String>,
    /// How many versions are sealed.
    #[serde(default)]
    pub sealed: usize,
    /// The last day on which what readers see changed.
    pub same_from: Option<String>,
    /// The next day on which it changes.
    pub same_until: Option<String>,
}

impl Summary {
    /// Whether readers see the same on this day.
    pub(super) fn holds_on(&self, day: &str) -> bool {
        // Days are written YYYY-MM-DD, so their order is that of their texts.
        self.same_from.as_deref().is_none_or(|it| it <= day)
            && self.same_until.as_deref().is_none_or(|it| day < it)
    }
}

/// All units of a build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    units: IndexMap<String, Unit>,
}

impl Manifest {
    pub(super) fn new(mut units: Vec<Unit>) -> Self {
        units.sort_by(|a, b| a.name.cmp(&b.name));
        Self { units: units.into_iter().map(|it| (it.name.clone(), it)).collect() }
    }

    /// Reads a manifest; `None` if it is not one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let lines: Vec<&str> = text.lines().collect();
        let units: Option<Vec<Unit>> =
            lines.par_iter().map(|line| serde_json::from_str(line).ok()).collect();
        units.map(Self::new)
    }

    pub(super) fn to_text(&self) -> String {
        let lines: Vec<String> = self
            .units
            .values()
            .collect::<Vec<_>>()
            .par_iter()
            .map(|it| serde_json::to_string(it).unwrap_or_default() + "\n")
            .collect();
        lines.concat()
    }

    pub(super) fn unit(&self, name: &str) -> Option<&Unit> {
        self.units.get(name)
    }

    pub(super) fn into_units(self) -> impl Iterator<Item = Unit> {
        self.units.into_values()
    }

    pub(super) fn units(&self) -> impl Iterator<Item = &Unit> {
        self.units.values()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_back_as_it_was_written() {
        let unit = |name: &str| Unit {
            name: name.to_owned(),
            inputs: "00".to_owned(),
            warnings: 1,
            files: vec![FileRecord::of(format!("{name}/index.html"), b"x")],
            clinic: None,
        };
        let manifest = Manifest::new(vec![unit("b"), unit("a")]);
        let text = manifest.to_text();
        assert!(text.starts_with("{\"name\":\"a\""), "sorted: {text}");
        assert_eq!(Manifest::parse(&text), Some(manifest));
        assert_eq!(Manifest::parse("not a manifest"), None);
    }
}
