//! What a build was made for, kept in the output as `.gongji/build.json` beside its manifest:
//! whether it may be published, and which parts of a site belong together.

use super::shard::Shard;
use crate::project::{Drafts, Project, SiteConfig};
use crate::render::Theme;
use serde::{Deserialize, Serialize};

/// The version of the form.
const FORMAT: u32 = 1;

/// What a build was made for. The same on every machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct BuildRecord {
    format: u32,
    /// The day, YYYY-MM-DD.
    pub(super) day: String,
    /// Whether drafts are shown.
    pub(super) drafts: bool,
    /// Digest of what all parts of one site must have in common.
    pub(super) generation: String,
    /// The share, `2/3`, where it is not the whole site.
    pub(super) shard: Option<String>,
}

impl BuildRecord {
    pub(super) fn new(
        project: &Project,
        theme: &Theme,
        day: String,
        drafts: Drafts,
        shard: Option<Shard>,
    ) -> Self {
        let drafts = drafts == Drafts::Loaded;
        let generation = generation(project, theme, &day);
        Self { format: FORMAT, day, drafts, generation, shard: shard.map(|it| it.to_string()) }
    }

    /// Reads a record; `None` if it is not one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().filter(|it: &Self| it.format == FORMAT)
    }

    pub(super) fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }

    /// The share. A record with a share that makes no sense is none.
    pub(super) fn shard(&self) -> Option<Option<Shard>> {
        match &self.shard {
            None => Some(None),
            Some(text) => text.parse().ok().map(Some),
        }
    }
}

/// Digest of what all parts have in common: the version of the program, the theme, the words, the
/// settings, the day, and which clinics there are.
pub fn generation(project: &Project, theme: &Theme, day: &str) -> String {
    let clinics: Vec<&str> = project.clinics.iter().map(|it| it.id.as_str()).collect();
    let parts = format!(
        "{}\n{day}\n{}\n{}\n{}\n{clinics:?}",
        env!("CARGO_PKG_VERSION"),
        theme.digest,
        project.catalog.digest(),
        settings(&project.config)
    );
    blake3::hash(parts.as_bytes()).to_hex()[..32].to_owned()
}

/// The settings that pages are made from: not where they are put.
pub(super) fn settings(config: &SiteConfig) -> String {
    format!("{:?}", SiteConfig { deploy: Vec::new(), ..config.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_back_as_it_was_written() {
        let record = BuildRecord {
            format: FORMAT,
            day: "2026-11-22".to_owned(),
            drafts: false,
            generation: "00".to_owned(),
            shard: Some("2/3".to_owned()),
        };
        assert_eq!(BuildRecord::parse(&record.to_text()), Some(record.clone()));
        assert_eq!(record.shard(), Some(Some(Shard { part: 2, of: 3 })));
        let later = BuildRecord { format: 2, ..record.clone() };
        assert_eq!(BuildRecord::parse(&later.to_text()), None, "of a later program");
        let wrong = BuildRecord { shard: Some("3/2".to_owned()), ..record };
        assert_eq!(wrong.shard(), None);
    }
}
