//! The dated advance notice of a change (변경 안내), and every channel it goes out by.
//!
//! A [`ChangeNotice`] holds facts; [`document`] says it in one language, and each channel carries
//! it on: [`text`], [`eml`], [`ics`], [`sms`], [`alimtalk`], [`feed`], [`banner`] and [`poster`].
//! All are pure: whoever calls brings the dates and writes the files. What a channel cannot carry
//! it refuses with a [`Refusal`].

pub mod schedule;
mod document;
mod refusal;
mod brief;
mod told;
mod markup;
pub mod text;
pub mod eml;
pub mod ics;
pub mod sms;
pub mod alimtalk;
pub mod feed;
pub mod banner;
pub mod poster;
#[cfg(test)]
mod testing;

pub use document::document;
pub use refusal::{Channel, Refusal};

use crate::change::Change;
use crate::date::KnownDate;
use crate::document::{Fill, Inline, Inlines, Voice, plain};
use crate::fact::LocalText;
use crate::policy::controller::Controller;
use crate::policy::officer::Officer;

/// The advance notice of one version: facts only, in no language.
#[derive(Clone, Debug)]
pub struct ChangeNotice<'a> {
    /// The clinic's id.
    pub clinic: &'a str,
    /// Who publishes it.
    pub controller: &'a Controller,
    /// When it was announced (공고일자).
    pub announced: Option<KnownDate>,
    /// From when it applies (시행일자); names the version.
    pub effective: KnownDate,
    /// The version before, by its effective date.
    pub previous: Option<KnownDate>,
    /// Why.
    pub reason: Option<&'a LocalText>,
    /// What changes.
    pub changes: &'a [Change],
    /// Whom to ask.
    pub officer: Option<&'a Officer>,
    /// Addresses with scheme and host, for one language.
    pub addresses: Addresses,
    /// Digest of the ledger line that sealed the version, `sha256-…`; the readers are its
    /// witnesses. It never changes, whatever is sealed later.
    pub head: Option<String>,
    /// An amendment made up to show how gongji works.
    pub illustrative: bool,
    /// A sample site.
    pub sample: bool,
    /// The effective date has come.
    pub is_past: bool,
    /// Not sealed yet: a preview, not to be sent.
    pub draft: bool,
}

/// Where a notice and what it talks of stand, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    /// The notice itself; also its permanent id in feeds.
    pub notice: String,
    /// The new text.
    pub new: String,
    /// The text before it.
    pub old: Option<String>,
    /// The comparison.
    pub compare: Option<String>,
    /// All versions.
    pub history: String,
    /// Who publishes: the clinic's front page.
    pub home: String,
}

impl ChangeNotice<'_> {
    /// What changes, in the order of the policy: a sentence each for what is material, one for the
    /// rest if that is much, and none for what concerns no reader.
    pub fn sentences(&self, voice: &Voice<'_>) -> Vec<Inlines> {
        let told = self.told();
        let each = told.each.iter().map(|it| it.sentence(voice));
        each.chain(told.parts_sentence(voice)).collect()
    }

    /// The title, with a mark before it where nothing of this was really announced.
    pub fn title(&self, voice: &Voice<'_>) -> String {
        self.marked(&plain(&self.say("notice", "title", voice)), voice)
    }

    /// One sentence: that the policy changes, and when.
    pub fn headline(&self, voice: &Voice<'_>) -> String {
        self.marked(&plain(&self.say("notice", "headline", voice)), voice)
    }

    /// An attribute with the name of the controller and the effective date; where there is no
    /// version before, the one for a first version, if there is such.
    fn say(&self, id: &str, attribute: &str, voice: &Voice<'_>) -> Inlines {
        self.say_with(id, attribute, &[], voice)
    }

    fn say_with(
        &self,
        id: &str,
        attribute: &str,
        extra: &[(&str, &str)],
        voice: &Voice<'_>,
    ) -> Inlines {
        let first = format!("{attribute}-first");
        let is_first = self.previous.is_none() && voice.knows(id, Some(&first));
        let attribute = if is_first { &first } else { attribute };
        let mut fills = vec![
            ("name", Fill::Inlines(self.controller.say_name(voice))),
            ("date", Fill::Inlines(voice.date(self.effective))),
        ];
        for (name, text) in extra {
            fills.push((name, Fill::Inlines(vec![Inline::Text((*text).to_owned())])));
        }
        voice.message(id, Some(attribute), &fills)
    }

    fn marked(&self, text: &str, voice: &Voice<'_>) -> String {
        let marks = [(self.draft, "mark-draft"), (self.sample || self.illustrative, "mark")];
        let mut out = String::new();
        for (_, mark) in marks.iter().filter(|it| it.0) {
            out.push_str(&plain(&voice.message("notice", Some(mark), &[])));
            out.push(' ');
        }
        out + text
    }
}

/// An address as a link that also reads as one where nothing can be clicked.
fn link(address: &str) -> Inlines {
    let href = crate::document::Href::Web(address.to_owned());
    vec![Inline::Link { href, content: vec![Inline::Isolate(address.to_owned())] }]
}
