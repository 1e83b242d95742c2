//! [`Subject`]: a version as rules see it.

use super::Hit;
use super::finding::HitFile;
use crate::change::Change;
use crate::date::KnownDate;
use crate::diag::{Findings, Place, SourceFile};
use crate::document::{Document, Inlines, Say, Voice, plain};
use crate::fact::{Slug, Stated};
use crate::l10n::Locale;
use crate::law::Law;
use crate::policy::controller::{Controller, ControllerKind};
use crate::policy::processing::Activity;
use crate::policy::{Policy, State};
use crate::project::{CONTENT, Clinic, Facts, Origin, Project, Version, changes};
use crate::source::yaml::{self, Kind, Node};
use std::cell::OnceCell;
use std::sync::{Arc, LazyLock};

static KOREAN: LazyLock<Locale> = LazyLock::new(Locale::korean);

/// A file of the clinic with its tree.
type Tree = Option<(Arc<SourceFile>, Node)>;

/// A version of a clinic's policy, and all that a rule may look at beside it.
pub struct Subject<'a> {
    /// The site.
    pub project: &'a Project,
    /// The clinic with all its versions.
    pub clinic: &'a Clinic,
    /// The version.
    pub version: &'a Version,
    /// The facts of the version.
    pub policy: &'a Policy,
    /// Who publishes it, as of this version.
    pub controller: &'a Controller,
    /// The law, of all days.
    pub law: &'a Law,
    /// The day whose law it is held against.
    pub day: KnownDate,
    /// The day in the site's time zone.
    pub today: KnownDate,
    voice: Voice<'a>,
    changes: OnceCell<Vec<Change>>,
    version_file: OnceCell<Tree>,
    clinic_file: OnceCell<Tree>,
}

/// What a reader's page shows, as far as rules look at it.
#[derive(Clone, Debug, Default)]
pub struct View<'p> {
    /// The language of the page.
    pub locale: &'p str,
    /// Where the entries of the table of contents lead, in order.
    pub contents: Vec<String>,
    /// The ids of the articles, in order.
    pub articles: Vec<String>,
}

impl<'a> Subject<'a> {
    pub(super) fn new(
        project: &'a Project,
        clinic: &'a Clinic,
        version: &'a Version,
        facts: &'a Facts,
        (day, today): (KnownDate, KnownDate),
    ) -> Self {
        Self {
            project,
            clinic,
            version,
            policy: &facts.policy,
            controller: &facts.controller,
            law: &project.law,
            day,
            today,
            voice: facts.controller.voice(&project.catalog, &KOREAN),
            changes: OnceCell::new(),
            version_file: OnceCell::new(),
            clinic_file: OnceCell::new(),
        }
    }

    /// The processing activities, with their names.
    pub fn activities(&self) -> impl Iterator<Item = (&'a Slug, &'a Activity)> {
        let said = self.policy.processing.as_ref().and_then(Stated::said);
        said.into_iter().flatten()
    }

    /// Whether a section is stated, stated as none, or left out.
    pub fn state(&self, section: &str) -> State<'a> {
        let known = crate::policy::SECTIONS.iter().find(|it| it.key == section);
        known.map_or(State::LeftOut, |it| (it.state)(self.policy))
    }

    /// Whether the controller is of a kind.
    pub fn is(&self, kind: ControllerKind) -> bool {
        self.controller.kind == kind
    }

    /// Whether it was published before anything of the clinic was sealed.
    pub fn is_published(&self) -> bool {
        super::versions::is_published(self.clinic, self.version, self.today)
    }

    /// A fact in Korean words.
    pub fn korean(&self, fact: &impl Say) -> String {
        plain(&fact.say(&self.voice))
    }

    /// Something in the words of a language of the report, `ko` or `en`.
    pub fn said_in(&self, tag: &str, say: impl Fn(&Voice<'_>) -> Inlines) -> String {
        let Ok(locale) = Locale::parse(tag) else { return String::new() };
        plain(&say(&self.controller.voice(&self.project.catalog, &locale)))
    }

    /// What changes from the version before; nothing for a first version.
    pub fn changes(&self) -> &[Change] {
        self.changes.get_or_init(|| match self.clinic.before(self.version) {
            Some(before) => changes(self.project, &self.clinic.locales, before, self.version).0,
            None => Vec::new(),
        })
    }

    /// The version's file as it is written; nothing where the file of a sealed version is gone.
    pub(super) fn written(&self) -> Option<&Node> {
        self.version_tree().map(|(_, node)| node)
    }

    /// The text of the version in each language that the clinic publishes.
    pub(super) fn documents(&self) -> Vec<Document> {
        let text = |locale: &Locale| {
            let (text, _) = self.version.text(self.project, locale)?;
            (!text.is_stand_in).then_some(text.document)
        };
        let is_known = |it: &&Locale| self.project.catalog.has_locale(it);
        self.clinic.locales.iter().filter(is_known).filter_map(text).collect()
    }

    /// Where a hit stands.
    pub(super) fn place(&self, hit: &Hit) -> Place {
        let id = &self.clinic.id;
        let (tree, path) = match hit.file {
            HitFile::Version => (self.version_tree(), self.version_path()),
            HitFile::Clinic => {
                let path = format!("{CONTENT}/{id}/clinic.yaml");
                (self.clinic_file.get_or_init(|| self.read(&path)).as_ref(), path)
            }
        };
        let Some((file, node)) = tree else { return Place::whole(path) };
        // What is left out has no place: the day that names the version, or who it is, has.
        let found = node.place_of(&hit.path).or_else(|| {
            node.place_of(if hit.file == HitFile::Version { "effective" } else { "name" })
        });
        match found {
            Some(span) => Place::new(file, span),
            None => Place::whole(file.path.clone()),
        }
    }

    /// Where a name stands in a group at the top of the version's file.
    pub(super) fn place_of_name(&self, group: &str, name: &str) -> Place {
        let found = self.version_tree().and_then(|(file, node)| {
            let Kind::Map(entries) = &node.get(group)?.kind else { return None };
            let ((_, span), _) = entries.iter().find(|((known, _), _)| known == name)?;
            Some(Place::new(file, span.clone()))
        });
        found.unwrap_or_else(|| self.place(&Hit::at(group)))
    }

    /// The name at the top of a hit's file under which a byte of that file stands.
    pub(super) fn section_at(&self, hit: &Hit, path: &str, at: usize) -> Option<&str> {
        let tree = match hit.file {
            HitFile::Version => self.version_tree(),
            HitFile::Clinic => self.clinic_file.get().and_then(Option::as_ref),
        };
        let (_, node) = tree.filter(|(file, _)| file.path == path)?;
        let Kind::Map(entries) = &node.kind else { return None };
        let before = entries.iter().take_while(|((_, span), _)| span.start <= at);
        before.last().map(|((name, _), _)| name.as_str())
    }

    fn version_path(&self) -> String {
        format!("{CONTENT}/{}/privacy/{}.yaml", self.clinic.id, self.version.effective)
    }

    fn version_tree(&self) -> Option<&(Arc<SourceFile>, Node)> {
        let read = || match &self.version.origin {
            Origin::Draft(it) => Some((it.file.clone(), it.node.clone())),
            // What is sealed has its facts in the record, and mostly still the file they came from.
            Origin::Sealed(_) => self.read(&self.version_path()),
        };
        self.version_file.get_or_init(read).as_ref()
    }

    fn read(&self, path: &str) -> Tree {
        let file = self.project.folder.read(path).ok()??;
        let node = yaml::parse(&file, &mut Findings::new())?;
        Some((file, node))
    }
}
