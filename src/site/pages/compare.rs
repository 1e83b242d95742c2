//! Two versions side by side: in two columns, in one, and as a list of changes.

use super::Page;
use super::clinic::ClinicPages;
use super::policy::route;
use crate::change::grouped;
use crate::diag::Findings;
use crate::diff::{Naming, Style, Wording, table};
use crate::document::{Fill, Voice, plain};
use crate::l10n::Locale;
use crate::project::{Compared, Version, changes_of_facts};
use crate::render::view::{ChangeView, CompareView, Html, SideView};
use crate::render::{comparison_table, inlines, redline};

pub(super) fn page(
    pages: &ClinicPages<'_>,
    locale: &Locale,
    from: &Version,
    to: &Version,
) -> Result<Page, Findings> {
    let site = pages.site;
    let controller = to.facts.as_ref().map_or(&pages.clinic.controller, |it| &it.controller);
    let voice = controller.voice(site.catalog(), locale);
    let route_here = |locale: &Locale| pages.compare(locale, from.effective, to.effective);
    let fills = [("name", Fill::Inlines(controller.say_name(&voice)))];
    let title = voice.message("page-compare-title", None, &fills);
    let mut page = site.page("compare", locale, plain(&title));
    page.canonical = Some(site.absolute(&route_here(locale).address()));
    page.alternates =
        site.alternates(&pages.clinic.locales, Some(locale), |it| route_here(it).address());
    let Some(compared) = pages.compared(from, to, locale) else { return Err(Findings::new()) };
    let wording = pages.wording(to, &voice);
    let language = &compared.comparison.locale;
    let side = |label: &str, version: &Version| SideView {
        label: label.to_owned(),
        date: Html(inlines(&voice.date(version.effective))),
        href: site.path(&route(pages, version, locale, false).address()),
    };
    let view = CompareView {
        title: Html(inlines(&title)),
        from: side(&wording.before, from),
        to: side(&wording.after, to),
        lang: language.to_string(),
        dir: language.direction().name(),
        untranslated: compared.is_stand_in.then(|| site.word(locale, "ui-no-translation")),
        changes: changes(pages, from, to, &voice),
        table: Html(pages.table(&compared, to, &voice)),
        redline: Html(redline(
            &table(&compared.comparison, Style::Full),
            &wording,
            "page-redline-",
        )),
        is_same: compared.comparison.is_same(),
        prevails: (!locale.is_korean())
            .then(|| Html(inlines(&voice.message("page-prevails", None, &[])))),
        illustrative: from.illustrative || to.illustrative,
        history: site.path(&pages.history(locale)),
    };
    pages.findings_of(&voice);
    let clinic = pages.view(&voice);
    let mut context = site.context(locale, &page, &pages.site_view(clinic.name.clone()));
    context.insert("clinic", &clinic);
    context.insert("compare", &view);
    site.render("compare.html", &context, route_here(locale).file()).map_err(Findings::from)
}

/// What readers need to know of what changed.
fn changes(
    pages: &ClinicPages<'_>,
    from: &Version,
    to: &Version,
    voice: &Voice<'_>,
) -> Vec<ChangeView> {
    let is_neighbor = pages.seen_before(to).is_some_and(|it| it.effective == from.effective);
    let found = if is_neighbor {
        pages.changes_of(to)
    } else {
        changes_of_facts(pages.site.project, from, to).into()
    };
    grouped(&found)
        .iter()
        .filter(|it| it.is_public())
        .map(|it| ChangeView { code: it.code.spelling(), text: Html(inlines(&it.sentence(voice))) })
        .collect()
}

impl ClinicPages<'_> {
    /// The words of a comparison with a version: 현행 | 개정안 before it applies, then 개정 전 | 개정 후.
    pub(super) fn wording<'v>(&self, to: &Version, voice: &'v Voice<'v>) -> Wording<'v> {
        let is_to_come = to.effective.first_day() > self.site.today.first_day();
        let naming = if is_to_come { Naming::Proposed } else { Naming::Amended };
        let name = [("name", Fill::Inlines(self.clinic.controller.say_name(voice)))];
        Wording::new(voice, naming, &voice.message("policy", Some("title"), &name))
    }

    /// The comparison in two columns.
    pub(super) fn table(&self, compared: &Compared, to: &Version, voice: &Voice<'_>) -> String {
        let wording = self.wording(to, voice);
        comparison_table(&table(&compared.comparison, Style::Full), &wording, "page-")
    }
}
