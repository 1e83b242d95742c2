//! What a policy lacks, where it promises what it does not do, and what a change obliges to: each
//! finding with its place, its article and what to do.
//!
//! A rule is one file, named for what is wrong; its doc comment is the page that `gongji explain`
//! shows, and the example on that page is its test. What a rule rests on, how much a breach weighs
//! and since when is data: the pack's `norms.yaml`. A pack is a folder with the rules of one
//! country's law; a clinic names the packs that hold for it (`regimes` in `clinic.yaml`).
//!
//! A version is held against the law of the days on which it applies: one that is superseded
//! against that of its last day, the one in force against today's, a draft or an announced one
//! against that of the day on which it comes into force.

mod clock;
mod finding;
mod lacks;
mod page;
mod sentences;
mod subject;
#[cfg(test)]
mod testing;
mod versions;
mod waivers;
mod words;
mod bases;
mod kept;
mod written;
pub mod common;
pub mod kr;
pub mod gdpr;

pub use finding::{Hit, WORD};
pub use page::RulePage;
pub use subject::{Subject, View};
pub use versions::{check, check_all, check_drafts, check_half_written, check_page, of_draft};

use crate::diag::Findings;
use crate::document::Document;
use crate::law::{Norm, norms};
use indexmap::IndexMap;
use std::sync::LazyLock;

/// Something that may be wrong with a policy.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The name of its file, of its finding, and of its entry in `norms.yaml`.
    pub code: &'static str,
    /// What it looks at.
    pub look: Look,
    /// The text of its file.
    source: &'static str,
}

/// What a rule looks at, and how.
#[derive(Clone, Copy, Debug)]
pub enum Look {
    /// The facts of a version.
    Facts(fn(&Subject<'_>, &mut Vec<Hit>)),
    /// The text of a version in one language.
    Text(fn(&Subject<'_>, &Document, &mut Vec<Hit>)),
    /// A version among those before and after it.
    History(fn(&Subject<'_>, &mut Vec<Hit>)),
    /// The page of a version as readers get it.
    Page(fn(&Subject<'_>, &View<'_>, &mut Vec<Hit>)),
}

/// The rules of one country's law.
#[derive(Clone, Copy, Debug)]
pub struct Pack {
    /// Its name in `clinic.yaml`, and that of its folder.
    pub name: &'static str,
    /// Its rules, in the order of the law.
    pub rules: &'static [Rule],
    norms: &'static str,
}

/// All packs. To add one, add its folder, and its name here.
pub const PACKS: &[Pack] = &[common::PACK, kr::PACK, gdpr::PACK];

/// The pack that holds for every clinic, and is no regime.
const COMMON: &str = "common";

/// Makes the list of a pack's rules from the names of their files.
macro_rules! pack {
    ($name:literal: $($look:ident $code:ident,)*) => {
        /// The pack.
        pub(super) const PACK: $crate::lint::Pack = $crate::lint::Pack {
            name: $name,
            rules: &[$($crate::lint::Rule {
                code: stringify!($code),
                look: $crate::lint::Look::$look($code::check),
                source: include_str!(concat!(stringify!($code), ".rs")),
            },)*],
            norms: include_str!("norms.yaml"),
        };
    };
}
use pack;

static NORMS: LazyLock<Result<IndexMap<String, Norm>, Findings>> = LazyLock::new(|| {
    let mut all = IndexMap::new();
    for pack in PACKS {
        all.extend(norms(pack.name, pack.norms)?);
    }
    Ok(all)
});

impl Rule {
    /// The rule of a code; `-` and `.` may stand for `_`.
    pub fn named(code: &str) -> Option<(&'static Pack, &'static Self)> {
        let code = code.replace(['-', '.'], "_");
        let of = |pack: &'static Pack| Some((pack, pack.rules.iter().find(|it| it.code == code)?));
        PACKS.iter().find_map(of)
    }

    /// All rules, pack by pack.
    pub fn all() -> impl Iterator<Item = (&'static Pack, &'static Self)> {
        PACKS.iter().flat_map(|pack| pack.rules.iter().map(move |rule| (pack, rule)))
    }

    /// What it rests on; none only if the built-in data is broken, which a test forbids.
    pub fn norm(&self) -> Option<&'static Norm> {
        NORMS.as_ref().ok()?.get(self.code)
    }

    /// Its page.
    pub fn page(&self) -> RulePage {
        RulePage::read(self.source)
    }
}
