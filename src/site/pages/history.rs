//! The page of all versions: when each applied, what it changed, and where its evidence stands.

use super::clinic::ClinicPages;
use super::policy::{period, remarks, route, status_text};
use super::{Page, notice};
use crate::change::grouped;
use crate::diag::Diagnostic;
use crate::document::{Fill, Say, Voice, plain};
use crate::l10n::Locale;
use crate::project::Version;
use crate::render::inlines;
use crate::render::view::{HistoryView, Html, PastView, PickView, PickerView};
use crate::site::plan;
use crate::site::routes::{NoticeForm, Route};

pub(super) fn page(pages: &ClinicPages<'_>, locale: &Locale) -> Result<Page, Box<Diagnostic>> {
    let site = pages.site;
    let clinic = pages.clinic;
    let voice = clinic.controller.voice(site.catalog(), locale);
    let name = clinic.controller.say_name(&voice);
    let title = voice.message("page-history-title", None, &[("name", Fill::Inlines(name))]);
    let route = Route::History { clinic: clinic.id.clone(), locale: locale.clone() };
    let mut page = site.page("history", locale, plain(&title));
    page.canonical = Some(site.absolute(&route.address()));
    page.alternates = site.alternates(&clinic.locales, Some(locale), |it| pages.history(it));
    page.links = notice::links(pages, locale);
    let seen: Vec<&Version> = clinic.seen(site.today).collect();
    let view = HistoryView {
        title: Html(inlines(&title)),
        versions: seen.iter().rev().map(|it| past(pages, it, locale, &voice)).collect(),
        picker: (seen.len() > 1).then(|| picker(pages, &seen, locale, &voice)).flatten(),
        atom: site.path(&pages.feed(locale, false)),
        json_feed: site.path(&pages.feed(locale, true)),
        head: pages.head.clone(),
        ledger: site.path(&Route::Ledger { clinic: clinic.id.clone() }.address()),
    };
    pages.findings_of(&voice);
    let clinic_view = pages.view(&voice);
    let mut context = site.context(locale, &page, &pages.site_view(clinic_view.name.clone()));
    context.insert("clinic", &clinic_view);
    context.insert("history", &view);
    site.render("history.html", &context, route.file())
}

fn past(
    pages: &ClinicPages<'_>,
    version: &Version,
    locale: &Locale,
    voice: &Voice<'_>,
) -> PastView {
    let site = pages.site;
    let state = pages.clinic.state(version, site.today);
    let before = pages.seen_before(version);
    let compare = |from: &Version, to: &Version| {
        site.path(&pages.compare(locale, from.effective, to.effective).address())
    };
    let changes = pages.changes_of(version);
    let in_force = pages.clinic.in_force(site.today);
    let newer = in_force.filter(|it| it.effective > version.effective);
    let text = pages.text(Some(version), locale);
    PastView {
        version: version.effective.to_string(),
        text: Html(inlines(&period(pages, version, voice))),
        href: site.path(&route(pages, version, locale, false).address()),
        status: state.name(),
        status_text: status_text(voice, state),
        draft: version.is_draft(),
        announced: version.announced.map(|it| Html(inlines(&voice.date(it)))),
        reason: version.reason().map(|it| Html(inlines(&it.say(voice)))),
        illustrative: version.illustrative,
        remarks: remarks(pages, version, voice).iter().map(|it| Html(inlines(it))).collect(),
        changes: grouped(&changes)
            .iter()
            .filter(|it| it.is_public())
            .map(|it| Html(inlines(&it.sentence(voice))))
            .collect(),
        digest: text.and_then(|it| it.said.digest.as_ref()).map(ToString::to_string),
        compare: before.map(|it| compare(it, version)),
        compare_in_force: newer
            .filter(|it| plan::is_compared(pages.clinic, version, it, site.today))
            .map(|it| compare(version, it)),
        notice: plan::has_notice(pages.clinic, version, site.today)
            .then(|| site.path(&pages.notice(locale, version, NoticeForm::Page).address())),
    }
}

/// What the script needs to compare any two versions that have a text of record.
fn picker(
    pages: &ClinicPages<'_>,
    seen: &[&Version],
    locale: &Locale,
    voice: &Voice<'_>,
) -> Option<PickerView> {
    let pick = |it: &&Version| {
        let text = pages.text(Some(it), locale)?;
        it.sealed()?;
        let (clinic, version) = (pages.clinic.id.clone(), it.effective);
        let locale = text.said.document.locale.clone();
        let href = route(pages, it, &locale, false).address();
        let record = Route::Record { clinic, locale, version }.address();
        Some(PickView {
            version: version.to_string(),
            text: plain(&voice.date(version)),
            record: pages.site.path(&record),
            href: pages.site.path(&href),
        })
    };
    let versions: Vec<PickView> = seen.iter().filter_map(pick).collect();
    (versions.len() > 1).then_some(PickerView { versions })
}
