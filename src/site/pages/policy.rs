//! The page of one version in one language, and its forms for those who archive policies.

use super::clinic::{ClinicPages, Text, name_of};
use super::{Page, jsonld, link};
use crate::date::KnownDate;
use crate::diag::Diagnostic;
use crate::document::{Fill, Inlines, Voice, plain, to_markdown, to_text};
use crate::l10n::Locale;
use crate::project::Version;
use crate::render::inlines;
use crate::render::view::{
    ArticleView, ContentsView, DateView, FilesView, Html, LabelView, LinkView, PolicyView,
    VersionView,
};
use crate::site::machine;
use crate::site::routes::Route;
use tera::Value;

/// Whether a version applies on the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    InForce,
    Upcoming,
    Superseded,
}

impl Status {
    fn name(self) -> &'static str {
        match self {
            Self::InForce => "in-force",
            Self::Upcoming => "upcoming",
            Self::Superseded => "superseded",
        }
    }
}

/// The page; `is_current` at `/privacy/`, else at the version's own address.
pub(super) fn page(
    pages: &ClinicPages<'_>,
    text: &Text<'_>,
    is_current: bool,
) -> Result<Page, Box<Diagnostic>> {
    let route = route(pages, text.version, text.locale, is_current);
    let clinic = pages.view(&text.voice);
    let mut page = pages.site.page("policy", text.locale, plain(&text.document.title));
    page.description = Some(description(pages, text, &clinic.name));
    page.canonical = Some(pages.site.absolute(&canonical(pages, text).address()));
    let locales = &pages.clinic.locales;
    page.alternates = pages.site.alternates(locales, Some(text.locale), |locale| {
        self::route(pages, text.version, locale, is_current).address()
    });
    page.links = links(pages, text);
    page.jsonld = Some(jsonld(&machine::json_ld(
        pages.site,
        pages.clinic,
        text.version,
        text.locale,
        &page.title,
    )));
    let site = pages.site_view(clinic.name.clone());
    let mut context = pages.site.context(text.locale, &page, &site);
    context.insert("clinic", &clinic);
    context.insert_value("policy", text.view(|| Value::from_serializable(&view(pages, text))));
    pages.site.render("policy.html", &context, route.file())
}

/// The version as plain text or Markdown.
pub(super) fn archive(pages: &ClinicPages<'_>, text: &Text<'_>, markdown: bool) -> Vec<u8> {
    let mut header: Vec<String> = dates(pages, text.version, &text.voice)
        .into_iter()
        .map(|(_, label, value)| format!("{label}: {}", plain(&value)))
        .collect();
    let address = pages.site.absolute(&route(pages, text.version, text.locale, false).address());
    let fills = [("address", name_of(&address))];
    header.push(plain(&text.voice.message("page-archive", None, &fills)));
    if pages.site.config().sample {
        header.push(pages.site.word(text.locale, "ui-sample"));
    }
    if text.version.policy.illustrative {
        header.push(pages.site.word(text.locale, "ui-illustrative"));
    }
    if !text.locale.is_korean() {
        header.push(plain(&text.voice.message("page-prevails", None, &[])));
    }
    let write = if markdown { to_markdown } else { to_text };
    write(&text.document, &header).into_bytes()
}

/// What the pages of this text share: the short address and its own.
fn view(pages: &ClinicPages<'_>, text: &Text<'_>) -> PolicyView {
    let Text { version, locale, voice, document, fragments, labels, .. } = text;
    let status = status(pages, version);
    let original = (!locale.is_korean())
        .then(|| pages.site.path(&route(pages, version, &Locale::korean(), false).address()));
    let toc = document.articles.iter().zip(&fragments.articles).map(|(article, (title, _))| {
        ContentsView {
            href: format!("#{}", article.key),
            number: article.number.clone(),
            title: Html(title.clone()),
        }
    });
    let articles =
        document.articles.iter().zip(&fragments.articles).map(|(article, (title, html))| {
            ArticleView {
                key: article.key.to_string(),
                number: article.number.clone(),
                title: Html(title.clone()),
                html: Html(html.clone()),
                original: original.as_ref().map(|it| format!("{it}#{}", article.key)),
            }
        });
    let labels = labels.iter().map(|it| LabelView {
        icon: it.icon,
        title: Html(inlines(&it.title)),
        text: Html(inlines(&it.text)),
        href: format!("#{}", it.section),
    });
    let dates = dates(pages, version, voice).into_iter().map(|(key, label, value)| DateView {
        key,
        label,
        value: Html(inlines(&value)),
    });
    PolicyView {
        title: Html(fragments.title.clone()),
        status: status.name(),
        status_text: status_text(voice, status),
        illustrative: version.policy.illustrative,
        dates: dates.collect(),
        labels: labels.collect(),
        preamble: Html(fragments.preamble.clone()),
        toc: toc.collect(),
        articles: articles.collect(),
        versions: versions(pages, text),
        files: files(pages, text),
        prevails: (!locale.is_korean())
            .then(|| Html(inlines(&voice.message("page-prevails", None, &[])))),
        original,
    }
}

fn versions(pages: &ClinicPages<'_>, text: &Text<'_>) -> Vec<VersionView> {
    let version = |version: &Version| VersionView {
        text: Html(inlines(&period(pages, version, &text.voice))),
        href: pages.site.path(&route(pages, version, text.locale, false).address()),
        current: version.effective == text.version.effective,
        status_text: status_text(&text.voice, status(pages, version)),
    };
    pages.clinic.versions.iter().rev().map(version).collect()
}

fn files(pages: &ClinicPages<'_>, text: &Text<'_>) -> FilesView {
    let clinic = || pages.clinic.id.clone();
    let archive = |markdown| {
        let (locale, version) = (text.locale.clone(), text.version.effective);
        pages.site.path(&Route::Archive { clinic: clinic(), locale, version, markdown }.address())
    };
    FilesView {
        text: archive(false),
        markdown: archive(true),
        json: pages.site.path(&Route::ClinicJson { clinic: clinic() }.address()),
    }
}

/// RFC 6903 `privacy-policy`, and RFC 5829 relations between versions.
fn links(pages: &ClinicPages<'_>, text: &Text<'_>) -> Vec<LinkView> {
    let absolute = |version: &Version| {
        pages.site.absolute(&route(pages, version, text.locale, false).address())
    };
    let current = pages.site.absolute(&pages.current(text.locale));
    let mut links = vec![link("privacy-policy", current.clone()), link("latest-version", current)];
    let at = pages.clinic.versions.iter().position(|it| it.effective == text.version.effective);
    if let Some(at) = at {
        let before = at.checked_sub(1).and_then(|it| pages.clinic.versions.get(it));
        links.extend(before.map(|it| link("predecessor-version", absolute(it))));
        let after = pages.clinic.versions.get(at + 1);
        links.extend(after.map(|it| link("successor-version", absolute(it))));
    }
    let files = files(pages, text);
    let media = [
        (files.text, "text/plain"),
        (files.markdown, "text/markdown"),
        (files.json, "application/json"),
    ];
    links.extend(media.map(|(href, media)| LinkView {
        rel: "alternate",
        href,
        hreflang: None,
        media: Some(media),
    }));
    links
}

fn route(pages: &ClinicPages<'_>, version: &Version, locale: &Locale, is_current: bool) -> Route {
    let version = (!is_current).then_some(version.effective);
    Route::Policy { clinic: pages.clinic.id.clone(), locale: locale.clone(), version }
}

/// The version in force is known by its short address; every other by its own.
fn canonical(pages: &ClinicPages<'_>, text: &Text<'_>) -> Route {
    let is_shown = pages.shown().is_some_and(|it| it.effective == text.version.effective);
    route(pages, text.version, text.locale, is_shown)
}

fn status(pages: &ClinicPages<'_>, version: &Version) -> Status {
    let in_force = pages.clinic.in_force(pages.site.today);
    if in_force.is_some_and(|it| it.effective == version.effective) {
        Status::InForce
    } else if version.effective.first_day() > pages.site.today.first_day() {
        Status::Upcoming
    } else {
        Status::Superseded
    }
}

fn status_text(voice: &Voice<'_>, status: Status) -> String {
    plain(&voice.message(&format!("page-status-{}", status.name()), None, &[]))
}

fn description(pages: &ClinicPages<'_>, text: &Text<'_>, name: &str) -> String {
    let fills = [("name", name_of(name)), ("date", Fill::Date(text.version.effective))];
    let mut description = plain(&text.voice.message("page-description", None, &fills));
    if pages.site.config().sample {
        description.push(' ');
        description.push_str(&pages.site.word(text.locale, "ui-sample"));
    }
    description
}

/// The dates of a version, with their labels.
fn dates(
    pages: &ClinicPages<'_>,
    version: &Version,
    voice: &Voice<'_>,
) -> Vec<(&'static str, String, Inlines)> {
    let policy = &version.policy;
    let known = [
        ("established", policy.established),
        ("announced", policy.announced),
        ("effective", Some(policy.effective)),
    ];
    let label = |key: &str| plain(&voice.message(&format!("page-date-{key}"), None, &[]));
    let mut dates: Vec<_> = known
        .into_iter()
        .filter_map(|(key, date)| Some((key, label(key), voice.date(date?))))
        .collect();
    dates.push(("period", label("period"), period(pages, version, voice)));
    dates
}

/// The days in which a version applies. The last is the day before the next version's first.
fn period(pages: &ClinicPages<'_>, version: &Version, voice: &Voice<'_>) -> Inlines {
    let said = |date| Fill::Inlines(voice.date(date));
    let from = ("from", said(version.effective));
    match pages.clinic.until(version) {
        None if status(pages, version) == Status::Upcoming => {
            voice.message("page-period-upcoming", None, &[from])
        }
        None => voice.message("page-period-open", None, &[from]),
        Some(KnownDate::Day(next)) => {
            let last = next.yesterday().map_or(KnownDate::Day(next), KnownDate::Day);
            voice.message("page-period-closed", None, &[from, ("until", said(last))])
        }
        // The next version is known only to the month: no day is invented.
        Some(next) => voice.message("page-period-before", None, &[from, ("next", said(next))]),
    }
}
