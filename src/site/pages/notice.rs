//! The advance notice of a version on the site: page, poster, calendar, text, and in feeds.

use super::clinic::ClinicPages;
use super::policy::{route, status_text};
use super::{Page, link};
use crate::change::Change;
use crate::diag::{Diagnostic, Findings};
use crate::document::{Document, Voice, plain};
use crate::fact::Stated;
use crate::l10n::Locale;
use crate::notice::banner::{self, Upcoming, UpcomingVersion};
use crate::notice::feed::{Entry, atom, json};
use crate::notice::{Addresses, ChangeNotice, document, ics, poster, text};
use crate::project::{Facts, State, Version};
use crate::render::view::{Html, LinkView, NoticeView, PosterView};
use crate::render::{Fragments, fragments, inlines};
use crate::site::plan;
use crate::site::routes::{NoticeForm, Route};
use jiff::tz::{TimeZone, TimeZoneDatabase};

/// Renders one form of a notice.
pub(super) fn render(
    pages: &ClinicPages<'_>,
    locale: &Locale,
    version: &Version,
    form: NoticeForm,
) -> Result<Page, Findings> {
    let voice = voice(pages, version, locale);
    let changes = pages.changes_of(version);
    let notice = notice(pages, version, locale, &changes);
    let file = pages.notice(locale, version, form).file();
    let made = match form {
        NoticeForm::Page => page(pages, version, &notice, &voice).map_err(Findings::from),
        NoticeForm::Poster => sheet(pages, version, &notice, &voice).map_err(Findings::from),
        NoticeForm::Calendar => {
            let made = ics::ics(&notice, &voice, pages.announced_at(version).timestamp());
            made.map(|text| Page { file, bytes: text.into_bytes() })
                .map_err(|refusal| [refusal.finding()].into_iter().collect())
        }
        NoticeForm::Text => {
            let text = text::text(&notice, &voice, None);
            Ok(Page { file, bytes: text.into_bytes() })
        }
    };
    pages.findings_of(&voice);
    made
}

/// The facts of a version's notice, with its addresses in a language.
pub(super) fn notice<'a>(
    pages: &'a ClinicPages<'_>,
    version: &'a Version,
    locale: &Locale,
    changes: &'a [Change],
) -> ChangeNotice<'a> {
    let before = pages.seen_before(version);
    let absolute = |route: Route| pages.site.absolute(&route.address());
    let facts = version.facts.as_ref();
    let policy = |it: &'a Facts| it.policy.officer.as_ref().and_then(Stated::said);
    let clinic = || pages.clinic.id.clone();
    ChangeNotice {
        clinic: &pages.clinic.id,
        controller: facts.map_or(&pages.clinic.controller, |it| &it.controller),
        announced: version.announced,
        effective: version.effective,
        previous: before.map(|it| it.effective),
        reason: version.reason(),
        changes,
        officer: facts.and_then(policy),
        addresses: Addresses {
            notice: absolute(pages.notice(locale, version, NoticeForm::Page)),
            new: absolute(route(pages, version, locale, false)),
            old: before.map(|it| absolute(route(pages, it, locale, false))),
            compare: before
                .map(|it| absolute(pages.compare(locale, it.effective, version.effective))),
            history: pages.site.absolute(&pages.history(locale)),
            home: absolute(Route::Choice { clinic: clinic() }),
        },
        head: version.sealed().map(|it| it.digest_of_line.to_string()),
        illustrative: version.illustrative,
        sample: pages.site.config().sample,
        is_past: version.effective.first_day() <= pages.site.today.first_day(),
        draft: version.is_draft(),
    }
}

pub(super) fn voice<'s>(
    pages: &ClinicPages<'s>,
    version: &Version,
    locale: &'s Locale,
) -> Voice<'s> {
    let controller = version.facts.as_ref().map_or(&pages.clinic.controller, |it| &it.controller);
    controller.voice(pages.site.catalog(), locale)
}

pub(super) fn page(
    pages: &ClinicPages<'_>,
    version: &Version,
    notice: &ChangeNotice<'_>,
    voice: &Voice<'_>,
) -> Result<Page, Box<Diagnostic>> {
    let (site, locale) = (pages.site, voice.locale());
    let document = document(notice, voice);
    let title = Html(fragments(&document, "").title);
    let address = |locale: &Locale| pages.notice(locale, version, NoticeForm::Page).address();
    let mut page = site.page("notice", locale, plain(&document.title));
    page.description = Some(notice.headline(voice));
    page.canonical = Some(site.absolute(&address(locale)));
    page.alternates = site.alternates(&pages.clinic.locales, Some(locale), address);
    page.links = links(pages, locale);
    let form = |form| site.path(&pages.notice(locale, version, form).address());
    let compared = pages.seen_before(version).and_then(|it| pages.compared(it, version, locale));
    let state = pages.clinic.state(version, site.today);
    let language = compared.as_ref().map_or(locale, |it| &it.comparison.locale);
    let view = NoticeView {
        title,
        status: state.name(),
        status_text: status_text(voice, state),
        draft: version.is_draft(),
        html: Html(body(&document, None)),
        table: compared.as_ref().map(|it| Html(pages.table(it, version, voice))),
        lang: language.to_string(),
        dir: language.direction().name(),
        poster: form(NoticeForm::Poster),
        calendar: plan::has_calendar(version).then(|| form(NoticeForm::Calendar)),
        text: form(NoticeForm::Text),
        history: site.path(&pages.history(locale)),
        prevails: (!locale.is_korean())
            .then(|| Html(inlines(&voice.message("page-prevails", None, &[])))),
        illustrative: version.illustrative,
    };
    let clinic = pages.view(voice);
    let mut context = site.context(locale, &page, &pages.site_view(clinic.name.clone()));
    context.insert("clinic", &clinic);
    context.insert("notice", &view);
    site.render("notice.html", &context, pages.notice(locale, version, NoticeForm::Page).file())
}

pub(super) fn sheet(
    pages: &ClinicPages<'_>,
    version: &Version,
    notice: &ChangeNotice<'_>,
    voice: &Voice<'_>,
) -> Result<Page, Box<Diagnostic>> {
    let (site, locale) = (pages.site, voice.locale());
    let document = poster::document(notice, voice);
    let title = Html(fragments(&document, "").title);
    let route = |locale: &Locale| pages.notice(locale, version, NoticeForm::Poster);
    let mut page = site.page("poster", locale, plain(&document.title));
    page.canonical = Some(site.absolute(&route(locale).address()));
    page.alternates =
        site.alternates(&pages.clinic.locales, Some(locale), |it| route(it).address());
    let view = PosterView {
        title,
        html: Html(body(&document, None)),
        illustrative: version.illustrative,
        notice: site.path(&pages.notice(locale, version, NoticeForm::Page).address()),
    };
    let clinic = pages.view(voice);
    let mut context = site.context(locale, &page, &pages.site_view(clinic.name.clone()));
    context.insert("clinic", &clinic);
    context.insert("poster", &view);
    site.render("poster.html", &context, route(locale).file())
}

/// The blocks of a notice in one piece, with its headings, and the comparison after the changes.
pub(super) fn body(document: &Document, comparison: Option<&(String, String)>) -> String {
    let Fragments { preamble: mut out, articles, .. } = fragments(document, "");
    let mut comparison = comparison;
    let mut compare = |out: &mut String| {
        if let Some((title, table)) = comparison.take() {
            out.push_str(title);
            out.push_str(table);
        }
    };
    for (article, (title, html)) in document.articles.iter().zip(&articles) {
        if !title.is_empty() {
            out.push_str("<h2>");
            out.push_str(title);
            out.push_str("</h2>\n");
        }
        out.push_str(html);
        if article.key.as_str() == "notice.changes" {
            compare(&mut out);
        }
    }
    compare(&mut out);
    out
}

/// The notices of all versions that have one, the latest first.
pub(super) fn feed(pages: &ClinicPages<'_>, locale: &Locale, is_json: bool) -> Page {
    let site = pages.site;
    let route =
        Route::Feed { clinic: pages.clinic.id.clone(), locale: locale.clone(), json: is_json };
    let zone = pages.zone();
    let mut entries = Vec::new();
    for version in pages.clinic.seen(site.today).rev() {
        if !plan::has_notice(pages.clinic, version, site.today) {
            continue;
        }
        let voice = voice(pages, version, locale);
        let changes = pages.changes_of(version);
        // An entry says the same for good, whatever the day.
        let notice = ChangeNotice { is_past: false, ..notice(pages, version, locale, &changes) };
        // A notice whose day of announcement is not known has no place in the order of a feed.
        entries.extend(Entry::new(&notice, &voice, &zone, |it| body(it, None)));
        pages.findings_of(&voice);
    }
    let voice = pages.clinic.controller.voice(site.catalog(), locale);
    let feed = pages.feed_of(&voice, is_json);
    pages.findings_of(&voice);
    let text = if is_json { json(&feed, &entries) } else { atom(&feed, &entries) };
    Page { file: route.file(), bytes: text.into_bytes() }
}

/// The links to the feeds, for the head of a page.
pub(super) fn links(pages: &ClinicPages<'_>, locale: &Locale) -> Vec<LinkView> {
    let kinds = [(false, "application/atom+xml"), (true, "application/feed+json")];
    kinds
        .map(|(json, media)| LinkView {
            media: Some(media),
            ..link("alternate", pages.site.path(&pages.feed(locale, json)))
        })
        .into()
}

impl ClinicPages<'_> {
    /// The site's time zone.
    pub(super) fn zone(&self) -> TimeZone {
        let name = &self.site.config().time_zone;
        TimeZoneDatabase::bundled().get(name).unwrap_or(TimeZone::UTC)
    }

    /// What is announced and not yet in force, for the banner on the clinic's own site.
    pub(in crate::site) fn upcoming(&self) -> Upcoming {
        let today = self.site.today;
        let is_to_come = |it: &&Version| {
            self.clinic.state(it, today) == State::Upcoming
                && plan::has_notice(self.clinic, it, today)
        };
        let upcoming = self.clinic.seen(today).filter(is_to_come).map(|version| {
            let changes = self.changes_of(version);
            let text = |locale: &Locale| {
                let voice = voice(self, version, locale);
                let text = banner::sentence(&notice(self, version, locale, &changes), &voice);
                self.findings_of(&voice);
                (locale.clone(), text)
            };
            UpcomingVersion {
                announced: version.announced,
                effective: version.effective,
                texts: self.clinic.locales.iter().map(text).collect(),
            }
        });
        Upcoming {
            clinic: self.clinic.id.clone(),
            time_zone: self.site.config().time_zone.clone(),
            upcoming: upcoming.collect(),
        }
    }
}
