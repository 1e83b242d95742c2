//! What to do, and in which order: pure, from what is to stand at a target and what stands there.
//!
//! Every file that is new comes before every file that changes, and each of the two in the order
//! assets, clinics, directories, top. So whatever a visitor can reach leads to what is there:
//! pages that were there before link to what was there before until they change, and when the
//! first of them changes, everything new is in place. Deletions come last, when nothing links to
//! what is gone.

use super::wire::Listing;
use crate::site::published::Part;
use std::collections::BTreeSet;

/// What to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Files to send, step by step: within a step in any order.
    pub steps: Vec<Vec<Upload>>,
    /// Files to take away, step by step.
    pub gone: Vec<Vec<String>>,
    /// How many files stay as they are.
    pub kept: usize,
}

/// A file to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Its path.
    pub path: String,
    /// Its length.
    pub length: u64,
    /// The digest it must have.
    pub digest: String,
    /// Whether nothing stands there.
    pub is_new: bool,
}

impl Plan {
    /// Files to send.
    pub fn uploads(&self) -> impl Iterator<Item = &Upload> {
        self.steps.iter().flatten()
    }

    /// Files to take away.
    pub fn gone(&self) -> impl Iterator<Item = &String> {
        self.gone.iter().flatten()
    }

    /// Everything it touches.
    pub fn touched(&self) -> BTreeSet<String> {
        self.uploads().map(|it| it.path.clone()).chain(self.gone().cloned()).collect()
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.gone.is_empty()
    }
}

/// Plans. `unsure` are paths that an earlier deploy may have touched without the target's manifest
/// telling: they are gongji's, and what stands there is not known.
pub fn plan(wanted: &Listing, present: &Listing, unsure: &BTreeSet<String>) -> Plan {
    let (wanted, present) = (wanted.files(), present.files());
    let mut uploads = Vec::new();
    let mut kept = 0;
    for (path, (part, file)) in &wanted {
        let known = present.get(path);
        if !unsure.contains(*path) && known.is_some_and(|(_, it)| it == file) {
            kept += 1;
            continue;
        }
        let is_new = known.is_none();
        let step = (*part != Part::Assets && !is_new, *part);
        let upload =
            Upload { path: (*path).to_owned(), length: file.1, digest: file.2.clone(), is_new };
        uploads.push((step, upload));
    }
    let part_of = |path: &str| present.get(path).map_or(Part::Top, |it| it.0);
    let known = present.keys().copied().chain(unsure.iter().map(String::as_str));
    let gone: BTreeSet<&str> = known.filter(|it| !wanted.contains_key(it)).collect();
    let gone = gone.into_iter().map(|it| (std::cmp::Reverse(part_of(it)), it.to_owned()));
    Plan { steps: steps(uploads), gone: steps(gone.collect()), kept }
}

/// Groups by step, in order.
fn steps<K: Ord, T>(mut all: Vec<(K, T)>) -> Vec<Vec<T>> {
    all.sort_by(|a, b| a.0.cmp(&b.0));
    let mut steps: Vec<(K, Vec<T>)> = Vec::new();
    for (key, it) in all {
        match steps.last_mut() {
            Some((last, step)) if *last == key => step.push(it),
            _ => steps.push((key, vec![it])),
        }
    }
    steps.into_iter().map(|it| it.1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deploy::wire::ListedUnit;
    use crate::site::plan::Summary;
    use crate::site::published::{PublishedFile, PublishedUnit};

    fn listing(files: &[(&str, &str)]) -> Listing {
        let mut listing = Listing::default();
        let names: BTreeSet<&str> =
            files.iter().map(|it| it.0.split_once('/').map_or("", |it| it.0)).collect();
        for name in names {
            let own = files.iter().filter(|it| it.0.split_once('/').map_or("", |it| it.0) == name);
            let own = own.map(|it| PublishedFile::of(it.0.to_owned(), it.1.as_bytes())).collect();
            let clinic = name.starts_with("clinic").then(|| Summary {
                id: name.to_owned(),
                names: [].into_iter().collect(),
                kind: String::new(),
                versions: Vec::new(),
                in_force: None,
                sealed: 0,
                same_from: None,
                same_until: None,
            });
            let unit = PublishedUnit::new(name.to_owned(), own, clinic);
            listing.extend([ListedUnit::new(unit, &|_| String::new())]);
        }
        listing
    }

    fn said(plan: &Plan) -> String {
        let step = |it: &Vec<Upload>| {
            let path = |it: &Upload| format!("{}{}", if it.is_new { "+" } else { "~" }, it.path);
            it.iter().map(path).collect::<Vec<_>>().join(" ")
        };
        let steps = plan.steps.iter().map(step);
        let gone = plan
            .gone
            .iter()
            .map(|it| it.iter().map(|path| format!("-{path}")).collect::<Vec<_>>().join(" "));
        steps.chain(gone).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn everything_new_comes_before_anything_that_changes_and_deletions_last() {
        let present = listing(&[
            ("assets/a.css", "1"),
            ("clinic/index.html", "1"),
            ("clinic/old.html", "1"),
            ("ko/index.html", "1"),
            ("index.html", "1"),
            ("robots.txt", "1"),
        ]);
        let wanted = listing(&[
            ("assets/b.css", "1"),
            ("clinic/index.html", "2"),
            ("clinic/new.html", "1"),
            ("clinic-b/index.html", "1"),
            ("ko/index.html", "2"),
            ("ko/2.html", "1"),
            ("index.html", "2"),
            ("robots.txt", "1"),
        ]);
        let made = plan(&wanted, &present, &BTreeSet::new());
        assert_eq!(
            said(&made),
            "+assets/b.css | +clinic-b/index.html +clinic/new.html | +ko/2.html | \
             ~clinic/index.html | ~ko/index.html | ~index.html | -clinic/old.html | -assets/a.css"
        );
        assert_eq!(made.kept, 1);
        assert_eq!(plan(&wanted, &wanted, &BTreeSet::new()).kept, 8);
        assert!(plan(&wanted, &wanted, &BTreeSet::new()).is_empty());
    }

    #[test]
    fn what_an_earlier_deploy_may_have_touched_is_sent_again_or_taken_away() {
        let present = listing(&[("index.html", "1"), ("robots.txt", "1")]);
        let unsure: BTreeSet<String> = ["index.html", "clinic/half.html"].map(str::to_owned).into();
        let made = plan(&present, &present, &unsure);
        assert_eq!(said(&made), "~index.html | -clinic/half.html");
        // Nothing else is ever taken away.
        let made = plan(&Listing::default(), &Listing::default(), &unsure);
        assert_eq!(said(&made), "-clinic/half.html -index.html");
    }

    #[test]
    fn a_file_that_is_to_be_sent_otherwise_is_sent_again() {
        let unit = |how: &'static str| {
            let file = PublishedFile::of("index.html".to_owned(), b"1");
            let mut listing = Listing::default();
            let unit = PublishedUnit::new(String::new(), vec![file], None);
            listing.extend([ListedUnit::new(unit, &|_| how.to_owned())]);
            listing
        };
        let made = plan(&unit("html"), &unit("octets"), &BTreeSet::new());
        assert_eq!(said(&made), "~index.html");
    }
}
