//! A version of a clinic's policy, sealed or a draft: its facts, and its text in each language.

use super::{Clinic, Project};
use crate::date::KnownDate;
use crate::diag::{Findings, SourceFile};
use crate::document::{Document, Inlines};
use crate::fact::LocalText;
use crate::history::ledger::known_from;
use crate::history::{Digest, Ledger, Redaction, SealedLabel, SealedVersion};
use crate::l10n::Locale;
use crate::policy::controller::Controller;
use crate::policy::{Context, Label, Numbering, Policy, compose, labels};
use crate::source::yaml;
use std::sync::Arc;

/// What a version is made from.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The facts of the policy.
    pub policy: Policy,
    /// Who publishes it, as of this version.
    pub controller: Controller,
    /// How articles are numbered.
    pub numbering: Numbering,
}

impl Facts {
    /// The facts with the law beside them.
    pub fn context<'a>(&'a self, project: &'a Project) -> Context<'a> {
        Context {
            policy: &self.policy,
            controller: &self.controller,
            law: &project.law,
            numbering: self.numbering,
        }
    }
}

/// A version of a policy.
#[derive(Clone, Debug)]
pub struct Version {
    /// From when it applies; its name.
    pub effective: KnownDate,
    /// When it was, or is to be, announced.
    pub announced: Option<KnownDate>,
    /// When the policy was first made.
    pub established: Option<KnownDate>,
    /// Made up to show how gongji works.
    pub illustrative: bool,
    /// The version whose error it corrects.
    pub corrects: Option<KnownDate>,
    /// The day on which it was sealed; nothing for a draft.
    pub sealed_on: Option<KnownDate>,
    /// Its facts; `None` if so much was removed from a sealed version that they cannot be read.
    pub facts: Option<Facts>,
    /// Sealed, or a draft.
    pub origin: Origin,
}

/// Where the words of a version come from.
#[derive(Clone, Debug)]
pub enum Origin {
    /// From facts, said anew each time.
    Draft(Draft),
    /// From the text of record.
    Sealed(Box<SealedVersion>),
}

/// What the clinic is still writing.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The file of its facts.
    pub file: Arc<SourceFile>,
    /// The facts as they stand in the file.
    pub node: yaml::Node,
}

/// A version's text in a language.
#[derive(Clone, Debug)]
pub struct Text {
    /// The words.
    pub document: Document,
    /// The main points at a glance.
    pub labels: Vec<Label>,
    /// The digest of a sealed text.
    pub digest: Option<Digest>,
    /// It is Korean because there is no translation.
    pub is_stand_in: bool,
}

impl Version {
    /// Whether it is not sealed.
    pub fn is_draft(&self) -> bool {
        matches!(self.origin, Origin::Draft(_))
    }

    /// What is sealed of it.
    pub fn sealed(&self) -> Option<&SealedVersion> {
        match &self.origin {
            Origin::Sealed(it) => Some(it),
            Origin::Draft(_) => None,
        }
    }

    /// Why it was made.
    pub fn reason(&self) -> Option<&LocalText> {
        self.facts.as_ref()?.policy.reason.as_ref()
    }

    /// What was removed from it.
    pub fn redactions(&self) -> &[Redaction] {
        self.sealed().map_or(&[], |it| &it.redactions)
    }

    /// The first day on which readers may know of it: that of the announcement; that of the sealing
    /// for a first version that states none.
    pub fn known_from(&self) -> KnownDate {
        known_from(self.announced.or(self.sealed_on), self.effective)
    }

    /// Its text in a language, or the Korean text where it was sealed without one. The findings say
    /// what of a draft could not be said.
    pub fn text(&self, project: &Project, locale: &Locale) -> Option<(Text, Findings)> {
        match &self.origin {
            Origin::Sealed(sealed) => {
                let own = sealed.document(locale);
                let it = own.or_else(|| sealed.document(&Locale::korean()))?;
                let text = Text {
                    document: it.document.clone(),
                    labels: it.labels.iter().map(label).collect(),
                    digest: Some(it.digest),
                    is_stand_in: own.is_none(),
                };
                Some((text, Findings::new()))
            }
            Origin::Draft(_) => {
                let facts = self.facts.as_ref()?;
                Some(said(facts, project, locale))
            }
        }
    }
}

/// A main point as it was sealed.
fn label(sealed: &SealedLabel) -> Label {
    let SealedLabel { section, icon, title, text } = sealed;
    Label {
        icon: icon.clone().into(),
        title: title.clone(),
        text: text.clone(),
        section: section.clone().into(),
    }
}

/// Facts in the words of today's program.
pub fn said(facts: &Facts, project: &Project, locale: &Locale) -> (Text, Findings) {
    let cx = facts.context(project);
    let voice = facts.controller.voice(&project.catalog, locale);
    let document = compose(&cx, &voice);
    let labels = labels(&cx, &voice);
    let text = Text { document, labels, digest: None, is_stand_in: false };
    (text, voice.take_findings())
}

/// Where a version stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Sealed, but its announcement is still to come: nobody sees it.
    Scheduled,
    /// Announced and not yet in force.
    Upcoming,
    /// In force.
    InForce,
    /// No longer in force.
    Superseded,
}

impl State {
    /// The name in JSON, messages and themes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Upcoming => "upcoming",
            Self::InForce => "in-force",
            Self::Superseded => "superseded",
        }
    }
}

impl Clinic {
    /// The versions that readers may see on a day: those announced by then, and drafts, if they
    /// were loaded; the oldest first.
    pub fn seen(&self, today: KnownDate) -> impl DoubleEndedIterator<Item = &Version> {
        self.versions
            .iter()
            .filter(move |it| it.is_draft() || it.known_from().first_day() <= today.first_day())
    }

    /// The version in force on a day: the last that is effective by then.
    pub fn in_force(&self, today: KnownDate) -> Option<&Version> {
        let day = today.first_day();
        self.versions.iter().rev().find(|it| it.effective.first_day() <= day)
    }

    /// The sealed version in force on a day: its promise binds what is announced on that day.
    pub fn in_force_sealed(&self, day: KnownDate) -> Option<&Version> {
        let day = day.first_day();
        self.versions.iter().rev().find(|it| !it.is_draft() && it.effective.first_day() <= day)
    }

    /// Where a version stands on a day.
    pub fn state(&self, version: &Version, today: KnownDate) -> State {
        if version.effective.first_day() <= today.first_day() {
            let current = self.in_force(today).map(|it| it.effective);
            if current == Some(version.effective) { State::InForce } else { State::Superseded }
        } else if !version.is_draft() && version.known_from().first_day() > today.first_day() {
            State::Scheduled
        } else {
            State::Upcoming
        }
    }

    /// The day from which a version no longer applies: the first of the next that is seen.
    pub fn until(&self, version: &Version, today: KnownDate) -> Option<KnownDate> {
        self.seen(today).map(|it| it.effective).find(|it| *it > version.effective)
    }

    /// The record as readers may see it on a day.
    pub fn ledger_on(&self, today: KnownDate) -> Ledger {
        Ledger { entries: self.ledger.announced_by(today).to_vec() }
    }

    /// The version before another.
    pub fn before(&self, version: &Version) -> Option<&Version> {
        self.versions.iter().rev().find(|it| it.effective < version.effective)
    }

    /// A version by its name.
    pub fn version(&self, effective: KnownDate) -> Option<&Version> {
        self.versions.iter().find(|it| it.effective == effective)
    }

    /// The days after `today` on which what readers see changes, and the last such day by then.
    pub fn turning_days(&self, today: KnownDate) -> (Option<KnownDate>, Option<KnownDate>) {
        let days = || {
            let of = |it: &Version| [it.known_from(), it.effective];
            self.versions.iter().flat_map(of).map(|it| KnownDate::Day(it.first_day()))
        };
        let today = KnownDate::Day(today.first_day());
        (days().filter(|it| *it <= today).max(), days().filter(|it| *it > today).min())
    }
}

/// What stands in the place of words that were removed.
pub(super) fn removed_mark(project: &Project, locale: &Locale) -> Inlines {
    let mark = project.catalog.plain(locale, "value-removed", None).unwrap_or("–");
    vec![crate::document::Inline::Text(mark.to_owned())]
}
