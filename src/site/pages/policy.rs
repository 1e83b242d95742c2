//! The page of one version in one language, and its forms for those who archive policies.

use super::clinic::{ClinicPages, Text, name_of};
use super::{Page, jsonld, link};
use crate::date::KnownDate;
use crate::diag::Diagnostic;
use crate::document::{Fill, Inline, Inlines, Voice, plain, to_markdown, to_text};
use crate::l10n::Locale;
use crate::project::{self, State, Version};
use crate::render::inlines;
use crate::render::view::{
    ArticleView, ContentsView, DateView, FilesView, Html, LabelView, LinkView, NoticeLinkView,
    PolicyView, VersionView,
};
use crate::site::machine;
use crate::site::routes::{NoticeForm, Route};
use tera::Value;

/// The page; `is_current` at `/privacy/`, else at the version's own address.
pub(super) fn page(
    pages: &ClinicPages<'_>,
    text: &Text<'_>,
    is_current: bool,
) -> Result<Page, Box<Diagnostic>> {
    let route = route(pages, text.version, text.locale, is_current);
    let clinic = pages.view(&text.voice);
    let mut page = pages.site.page("policy", text.locale, plain(&text.said.document.title));
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
    if text.version.illustrative {
        header.push(pages.site.word(text.locale, "ui-illustrative"));
    }
    if text.said.is_stand_in {
        header.push(pages.site.word(text.locale, "ui-no-translation"));
    } else if !text.locale.is_korean() {
        header.push(plain(&text.voice.message("page-prevails", None, &[])));
    }
    header.extend(remarks(pages, text.version, &text.voice).iter().map(|it| plain(it)));
    header.extend(text.said.digest.iter().map(ToString::to_string));
    let write = if markdown { to_markdown } else { to_text };
    write(&text.said.document, &header).into_bytes()
}

/// What the pages of this text share: the short address and its own.
fn view(pages: &ClinicPages<'_>, text: &Text<'_>) -> PolicyView {
    let Text { version, locale, voice, said, fragments, .. } = text;
    let project::Text { document, labels, digest, is_stand_in } = said;
    let status = pages.clinic.state(version, pages.site.today);
    let language = &document.locale;
    let original = (!locale.is_korean() && !is_stand_in)
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
        icon: it.icon.to_string(),
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
        lang: language.to_string(),
        dir: language.direction().name(),
        untranslated: is_stand_in.then(|| pages.site.word(locale, "ui-no-translation")),
        digest: digest.as_ref().map(ToString::to_string),
        remarks: remarks(pages, version, voice).iter().map(|it| Html(inlines(it))).collect(),
        draft: version.is_draft(),
        illustrative: version.illustrative,
        dates: dates.collect(),
        labels: labels.collect(),
        preamble: Html(fragments.preamble.clone()),
        toc: toc.collect(),
        articles: articles.collect(),
        versions: versions(pages, text),
        history: pages.site.path(&pages.history(locale)),
        notices: notices(pages, text),
        files: files(pages, text),
        prevails: (!locale.is_korean() && !is_stand_in)
            .then(|| Html(inlines(&voice.message("page-prevails", None, &[])))),
        original,
    }
}

fn versions(pages: &ClinicPages<'_>, text: &Text<'_>) -> Vec<VersionView> {
    let version = |version: &Version| VersionView {
        text: Html(inlines(&period(pages, version, &text.voice))),
        href: pages.site.path(&route(pages, version, text.locale, false).address()),
        current: version.effective == text.version.effective,
        status_text: status_text(&text.voice, pages.clinic.state(version, pages.site.today)),
    };
    pages.clinic.seen(pages.site.today).rev().map(version).collect()
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
    let seen = || pages.clinic.seen(pages.site.today);
    let before = seen().rev().find(|it| it.effective < text.version.effective);
    links.extend(before.map(|it| link("predecessor-version", absolute(it))));
    let after = seen().find(|it| it.effective > text.version.effective);
    links.extend(after.map(|it| link("successor-version", absolute(it))));
    links.push(link("version-history", pages.site.absolute(&pages.history(text.locale))));
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

/// What was corrected by this version or in it, and what was removed from it and why.
pub(super) fn remarks(
    pages: &ClinicPages<'_>,
    version: &Version,
    voice: &Voice<'_>,
) -> Vec<Inlines> {
    let mut remarks = Vec::new();
    let later =
        pages.clinic.seen(pages.site.today).filter(|it| it.corrects == Some(version.effective));
    for it in later {
        let fills = [("date", Fill::Inlines(voice.date(it.effective)))];
        remarks.push(voice.message("page-corrected-by", None, &fills));
    }
    if let Some(date) = version.corrects {
        let fills = [("date", Fill::Inlines(voice.date(date)))];
        remarks.push(voice.message("page-corrects", None, &fills));
    }
    for it in version.redactions() {
        let fills = [
            ("date", Fill::Inlines(voice.date(it.at))),
            ("reason", Fill::Inlines(vec![Inline::Isolate(it.reason.clone())])),
        ];
        remarks.push(voice.message("page-removed", None, &fills));
    }
    remarks
}

/// The advance notices of what is yet to come, on the version in force.
fn notices(pages: &ClinicPages<'_>, text: &Text<'_>) -> Vec<NoticeLinkView> {
    let today = pages.site.today;
    if pages.clinic.state(text.version, today) != State::InForce {
        return Vec::new();
    }
    let link = |it: &Version| {
        let fills = [("date", Fill::Inlines(text.voice.date(it.effective)))];
        NoticeLinkView {
            text: Html(inlines(&text.voice.message("page-notice", None, &fills))),
            href: pages.site.path(&pages.notice(text.locale, it, NoticeForm::Page).address()),
        }
    };
    pages
        .clinic
        .seen(today)
        .filter(|it| pages.clinic.state(it, today) == State::Upcoming)
        .map(link)
        .collect()
}

pub(super) fn route(
    pages: &ClinicPages<'_>,
    version: &Version,
    locale: &Locale,
    is_current: bool,
) -> Route {
    let version = (!is_current).then_some(version.effective);
    Route::Policy { clinic: pages.clinic.id.clone(), locale: locale.clone(), version }
}

/// The version in force is known by its short address; every other by its own.
fn canonical(pages: &ClinicPages<'_>, text: &Text<'_>) -> Route {
    let is_shown = pages.shown().is_some_and(|it| it.effective == text.version.effective);
    route(pages, text.version, text.locale, is_shown)
}

pub(super) fn status_text(voice: &Voice<'_>, status: State) -> String {
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
    let known = [
        ("established", version.established),
        ("announced", version.announced),
        ("effective", Some(version.effective)),
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
pub(super) fn period(pages: &ClinicPages<'_>, version: &Version, voice: &Voice<'_>) -> Inlines {
    let today = pages.site.today;
    let said = |date| Fill::Inlines(voice.date(date));
    let from = ("from", said(version.effective));
    let is_coming = pages.clinic.state(version, today) == State::Upcoming;
    match pages.clinic.until(version, today) {
        None if is_coming => voice.message("page-period-upcoming", None, &[from]),
        None => voice.message("page-period-open", None, &[from]),
        Some(KnownDate::Day(next)) => {
            let last = next.yesterday().map_or(KnownDate::Day(next), KnownDate::Day);
            let id = if is_coming { "page-period-coming" } else { "page-period-closed" };
            voice.message(id, None, &[from, ("until", said(last))])
        }
        // The next version is known only to the month: no day is invented.
        Some(next) => voice.message("page-period-before", None, &[from, ("next", said(next))]),
    }
}
