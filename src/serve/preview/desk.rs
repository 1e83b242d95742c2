//! What was read of a site, for as long as it holds: settings, messages and theme, summaries of
//! clinics, and each page as it was when it was last right. Everything else is read when a page is
//! asked for.

use super::super::watch::Touched;
use crate::date::KnownDate;
use crate::diag::Findings;
use crate::project::Project;
use crate::render::Theme;
use crate::site::on_demand::OnDemand;
use crate::site::pages::Page;
use crate::site::plan::Summary;
use crate::source::files::{ReadError, SiteFolder};
use rayon::prelude::*;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Pages that are kept as they were when they were right.
const MOST_PAGES: usize = 64;

/// The site without its clinics, and what is wrong with it.
#[derive(Debug)]
pub(super) struct Opened {
    /// The settings, messages and law.
    pub(super) project: Project,
    /// The theme; `None` where the findings say why not.
    pub(super) theme: Option<Theme>,
    /// What is wrong.
    pub(super) findings: Findings,
    /// The path that the site stands under, of the last settings that could be read.
    pub(super) base_path: String,
}

/// A summary, or the findings that say why there is none; a clinic may have neither.
type Summed = Arc<(Option<Summary>, Findings)>;

/// Everything that is held.
#[derive(Debug)]
pub(super) struct Desk {
    folder: SiteFolder,
    held: Mutex<Held>,
    /// Apart, so that a page that is being made does not wait for one that is opened.
    opened: Mutex<Openings>,
}

#[derive(Debug, Default)]
struct Openings {
    /// As it is; nothing when it has to be opened.
    now: Option<Arc<Opened>>,
    /// As it was before the last change, if it had a theme.
    before: Option<Arc<Opened>>,
}

/// Whether changes are seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Sight {
    /// Not yet: what was read holds until they are, and is then read again.
    #[default]
    Soon,
    /// They are.
    Clear,
    /// Never: nothing that was read holds.
    Blind,
}

#[derive(Debug, Default)]
struct Held {
    /// Whether changes are seen.
    sight: Sight,
    /// Grows when summaries are thrown away.
    turn: u64,
    day: Option<KnownDate>,
    summaries: BTreeMap<String, Summed>,
    pages: VecDeque<Page>,
}

impl Desk {
    /// An empty desk.
    pub(super) fn new(folder: SiteFolder) -> Self {
        Self { folder, held: Mutex::default(), opened: Mutex::default() }
    }

    /// The site as it is now.
    ///
    /// # Errors
    /// If the disk says no.
    pub(super) fn opened(&self) -> Result<Arc<Opened>, ReadError> {
        let is_blind = self.sight() == Sight::Blind;
        let mut place = lock(&self.opened);
        if let Some(opened) = place.now.as_ref().filter(|_| !is_blind) {
            return Ok(opened.clone());
        }
        let mut findings = Findings::new();
        let project = Project::open_alone(self.folder.clone(), &mut findings)?;
        // What has no theme cannot have made a page.
        let last = place.now.take().filter(|it| it.theme.is_some());
        let last = last.or_else(|| place.before.clone());
        let Some(mut project) = project else {
            // The law is inside the program: it cannot be read only if the program is wrong.
            return Err(ReadError::io(self.folder.root())(std::io::Error::other("no law")));
        };
        // A preview has one host, and all clinics are on it.
        project.config.domains.clear();
        let theme = Theme::load(&project.folder, &project.config.theme, &mut findings)?;
        findings.sort();
        let base_path = match &last {
            Some(last) if project.config.is_stand_in() => last.base_path.clone(),
            _ => project.config.base_path.clone(),
        };
        let opened = Arc::new(Opened { project, theme, findings, base_path });
        *place = Openings { now: Some(opened.clone()), before: last };
        Ok(opened)
    }

    /// A file of the theme, or of the theme before: a page that is still shown may need it.
    pub(super) fn asset(&self, opened: &Opened, path: &str) -> Option<Vec<u8>> {
        let before = lock(&self.opened).before.clone();
        let themes = [opened.theme.as_ref(), before.as_ref().and_then(|it| it.theme.as_ref())];
        let mut assets = themes.into_iter().flatten().flat_map(|it| &it.assets);
        assets.find(|it| it.path == path).map(|it| it.bytes.clone())
    }

    /// Something changed.
    pub(super) fn forget(&self, touched: &Touched) {
        if touched.all || touched.theme {
            let mut place = lock(&self.opened);
            if let Some(opened) = place.now.take().filter(|it| it.theme.is_some()) {
                place.before = Some(opened);
            }
        }
        let mut held = self.held();
        held.turn += 1;
        if touched.all {
            held.summaries.clear();
        }
        for id in &touched.clinics {
            held.summaries.remove(id);
        }
    }

    /// From now on changes are seen, or not.
    pub(super) fn watched(&self, sight: Sight) {
        self.forget(&Touched { all: true, ..Touched::default() });
        self.held().sight = sight;
    }

    /// Whether changes are seen.
    pub(super) fn sight(&self) -> Sight {
        self.held().sight
    }

    /// A summary of every clinic that has something to show, and what is wrong with the others.
    ///
    /// # Errors
    /// If the disk says no.
    pub(super) fn summaries(
        &self,
        project: &Project,
        maker: &OnDemand<'_>,
        day: KnownDate,
    ) -> Result<(Vec<Summary>, Findings), ReadError> {
        let (turn, known) = {
            let mut held = self.held();
            if held.day != Some(day) {
                held.day = Some(day);
                held.summaries.clear();
            }
            (held.turn, held.summaries.clone())
        };
        let mut findings = Findings::new();
        let ids = project.ids(&mut findings)?;
        let of = |id: String| match known.get(&id) {
            Some(known) => Ok((id, known.clone())),
            None => maker.summary(&id).map(|made| (id, Arc::new(made))),
        };
        let all: Vec<(String, Summed)> =
            ids.into_par_iter().map(of).collect::<Result<_, ReadError>>()?;
        for (_, found) in all.iter().map(|it| &*it.1) {
            findings.extend(found.clone());
        }
        let summaries = all.iter().filter_map(|it| it.1.0.clone()).collect();
        let mut held = self.held();
        // What changed meanwhile may have been read before.
        if held.sight == Sight::Clear && held.turn == turn && held.day == Some(day) {
            held.summaries = all.into_iter().collect();
        }
        Ok((summaries, findings))
    }

    /// Keeps a page that is right.
    pub(super) fn keep(&self, page: &Page) {
        let mut held = self.held();
        held.pages.retain(|it| it.file != page.file);
        held.pages.push_back(page.clone());
        if held.pages.len() > MOST_PAGES {
            held.pages.pop_front();
        }
    }

    /// A page as it was when it was last right.
    pub(super) fn kept(&self, file: &str) -> Option<Page> {
        self.held().pages.iter().find(|it| it.file == file).cloned()
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        lock(&self.held)
    }
}

/// What is held is replaced whole, so that a thread that fell leaves nothing half done.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
