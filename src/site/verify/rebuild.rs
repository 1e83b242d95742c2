//! The files of a clinic as the repository would build them now, in memory.

use crate::date::KnownDate;
use crate::diag::Findings;
use crate::l10n::Locale;
use crate::project::{Clinic, Drafts, Project, load_clinic};
use crate::render::Theme;
use crate::site::machine;
use crate::site::pages::{ClinicPages, Site};
use crate::site::plan;
use crate::site::routes::Route;
use crate::source::files::ReadError;
use std::collections::BTreeMap;

/// How many days of change back a site may stand.
const MOST_TURNS: usize = 12;

/// What the repository makes of a clinic.
pub(super) struct Rebuilt {
    /// The languages in which `clinic.yaml` says that it is published.
    pub(super) locales: Vec<Locale>,
    /// Addresses with the bytes of their files; none if the repository cannot be built.
    pub(super) files: BTreeMap<String, Vec<u8>>,
}

/// Builds a clinic of the repository in memory, as of the day on which the published
/// `privacy.json` was true; `None` if the repository has no such clinic.
pub(super) fn rebuilt(
    project: &Project,
    theme: Option<&Theme>,
    id: &str,
    today: KnownDate,
    published: Option<&[u8]>,
) -> Result<Option<Rebuilt>, ReadError> {
    let Some(handle) = project.clinic(id) else { return Ok(None) };
    let (clinic, found) = load_clinic(project, handle, Drafts::Left)?;
    let Some(clinic) = clinic else { return Ok(None) };
    let mut files = BTreeMap::new();
    if let Some(theme) = theme.filter(|_| !found.has_errors()) {
        let day = day(project, theme, &clinic, today, published);
        files = rendered(&Site::new(project, theme, day), &clinic).unwrap_or_default();
    }
    Ok(Some(Rebuilt { locales: clinic.locales, files }))
}

/// All files of a clinic, or what the theme cannot do.
fn rendered(site: &Site<'_>, clinic: &Clinic) -> Result<BTreeMap<String, Vec<u8>>, Findings> {
    let (pages, found) = ClinicPages::new(site, clinic);
    if found.has_errors() {
        return Err(found);
    }
    let one = |route: Route| Ok((route.address(), pages.render(&route)?.bytes));
    plan::clinic_routes(clinic, site.today).into_iter().map(one).collect()
}

/// The last day on which the site would have said of its versions what it says.
fn day(
    project: &Project,
    theme: &Theme,
    clinic: &Clinic,
    today: KnownDate,
    published: Option<&[u8]>,
) -> KnownDate {
    let mut day = today;
    for _ in 0..MOST_TURNS {
        let site = Site::new(project, theme, day);
        let shown = clinic.in_force(day).or_else(|| clinic.seen(day).next());
        if published.is_none_or(|it| *it == machine::privacy_json(&site, clinic, shown)) {
            return day;
        }
        let before = clinic.turning_days(day).0.and_then(|it| it.first_day().yesterday().ok());
        let Some(before) = before else { break };
        day = KnownDate::Day(before);
    }
    today
}
