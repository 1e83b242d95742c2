//! What machines read: JSON-LD, `privacy.json`, the sitemap, and files for static hosts.

use super::delivery::{Keep, SECURITY, SHARED, delivery, title_case};
use super::pages::{ClinicPages, Site};
use super::plan::{Summary, front};
use super::routes::Route;
use crate::l10n::Locale;
use crate::notice::banner::BannerText;
use crate::policy::controller::ControllerKind;
use crate::project::{Clinic, Version};
use crate::render::escape;
use serde_json::{Value, json};
use std::fmt::Write;

/// Most addresses in one sitemap file (sitemaps.org allows 50,000).
const PER_SITEMAP: usize = 40_000;

/// schema.org data of one version in one language. schema.org has no type for privacy policies,
/// and `publishingPrinciples` is for editorial ones, so this is a `WebPage` that is a document.
pub(super) fn json_ld(
    site: &Site<'_>,
    clinic: &Clinic,
    version: &Version,
    locale: &Locale,
    title: &str,
) -> Value {
    let address = |locale: &Locale| {
        let (clinic, version) = (clinic.id.clone(), Some(version.effective));
        let route = Route::Policy { clinic, locale: locale.clone(), version };
        site.project.config.absolute(&route.address())
    };
    let until =
        clinic.until(version, site.today).map_or_else(|| "..".to_owned(), |it| it.to_string());
    let translations: Vec<Value> = clinic
        .locales
        .iter()
        .filter(|it| *it != locale)
        .map(|it| json!({ "@id": address(it) }))
        .collect();
    let work = Route::Choice { clinic: clinic.id.clone() }.address();
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": ["WebPage", "DigitalDocument"],
        "@id": address(locale),
        "name": title,
        "inLanguage": locale.as_str(),
        "version": version.effective.to_string(),
        "temporalCoverage": format!("{}/{until}", version.effective),
        "exampleOfWork": { "@id": format!("{}#privacy", site.project.config.absolute(&work)) },
        "publisher": publisher(clinic, version, locale),
    });
    if let Some(announced) = version.announced {
        data["datePublished"] = json!(announced.to_string());
    }
    if !translations.is_empty() {
        data["workTranslation"] = json!(translations);
    }
    if version.effective.first_day() > site.today.first_day() {
        data["creativeWorkStatus"] = json!("Scheduled");
    }
    data
}

fn publisher(clinic: &Clinic, version: &Version, locale: &Locale) -> Value {
    let kind = match clinic.controller.kind {
        ControllerKind::MedicalInstitution => "MedicalClinic",
        ControllerKind::PublicBody => "GovernmentOrganization",
        ControllerKind::Facilitator | ControllerKind::Company => "Organization",
    };
    let name = clinic.controller.name.get(locale).map_or("", |(name, _)| name);
    let mut publisher = json!({ "@type": kind, "name": name });
    if let Some(website) = &clinic.controller.website {
        publisher["url"] = json!(website.as_str());
    }
    let facts = version.facts.as_ref();
    let officer = facts.and_then(|it| it.policy.officer.as_ref()).and_then(|it| it.said());
    let phone = officer.and_then(|it| it.any_phone());
    if let Some(phone) = phone {
        let languages: Vec<&str> = clinic.locales.iter().map(Locale::as_str).collect();
        publisher["contactPoint"] = json!({
            "@type": "ContactPoint",
            "contactType": "privacy",
            "telephone": phone.dialed(),
            "availableLanguage": languages,
        });
    }
    publisher
}

/// `privacy.json`: versions, periods, languages and addresses of a clinic's policy.
pub(super) fn privacy_json(site: &Site<'_>, clinic: &Clinic, shown: Option<&Version>) -> Vec<u8> {
    let config = &site.project.config;
    let version = |it: &Version| {
        let addresses = clinic.locales.iter().map(|locale| {
            let route = |markdown: Option<bool>| {
                let (clinic, locale, version) = (clinic.id.clone(), locale.clone(), it.effective);
                let route = match markdown {
                    None => Route::Policy { clinic, locale, version: Some(version) },
                    Some(markdown) => Route::Archive { clinic, locale, version, markdown },
                };
                config.absolute(&route.address())
            };
            let forms = json!({
                "html": route(None), "text": route(Some(false)), "markdown": route(Some(true))
            });
            (locale.to_string(), forms)
        });
        json!({
            "version": it.effective.to_string(),
            "established": it.established.map(|it| it.to_string()),
            "announced": it.announced.map(|it| it.to_string()),
            "effective": it.effective.to_string(),
            "until": clinic.until(it, site.today).map(|it| it.to_string()),
            "illustrative": it.illustrative,
            "digests": digests(it, &clinic.locales),
            "addresses": addresses.collect::<serde_json::Map<_, _>>(),
        })
    };
    let names = clinic.locales.iter().map(|locale| {
        let name = clinic.controller.name.get(locale).map_or("", |(name, _)| name);
        (locale.to_string(), json!(name))
    });
    let in_force = clinic.in_force(site.today).map(|it| it.effective.to_string());
    let latest = clinic.locales.iter().map(|locale| {
        let route =
            Route::Policy { clinic: clinic.id.clone(), locale: locale.clone(), version: None };
        (locale.to_string(), json!(config.absolute(&route.address())))
    });
    let data = json!({
        "format": 1,
        "clinic": clinic.id,
        "document": "privacy",
        "sample": config.sample,
        "name": names.collect::<serde_json::Map<_, _>>(),
        "authoritative": "ko",
        "locales": clinic.locales.iter().map(Locale::as_str).collect::<Vec<_>>(),
        "in_force": in_force,
        "head": clinic.ledger_on(site.today).entries.last().map(|it| it.digest.to_string()),
        "latest": shown.map(|_| latest.collect::<serde_json::Map<_, _>>()),
        "versions": clinic.seen(site.today).map(version).collect::<Vec<_>>(),
    });
    let mut text = serde_json::to_string_pretty(&data).unwrap_or_default();
    text.push('\n');
    text.into_bytes()
}

/// The digests of a version's texts of record, by language.
fn digests(version: &Version, locales: &[Locale]) -> serde_json::Map<String, Value> {
    let documents = version.sealed().map_or(&[][..], |it| &it.documents);
    let published = documents.iter().filter(|it| locales.contains(&it.locale));
    published.map(|it| (it.locale.to_string(), json!(it.digest.to_string()))).collect()
}

/// `upcoming.json`: what is announced and not yet in force, for the banner.
pub(super) fn upcoming_json(pages: &ClinicPages<'_>) -> Vec<u8> {
    let upcoming = pages.upcoming();
    let versions = upcoming.upcoming.iter().map(|it| {
        let text = |(locale, it): &(Locale, BannerText)| {
            (locale.to_string(), json!({ "text": it.text, "href": it.href }))
        };
        json!({
            "version": it.effective.to_string(),
            "announced": it.announced.map(|it| it.to_string()),
            "effective": it.effective.to_string(),
            "texts": it.texts.iter().map(text).collect::<serde_json::Map<_, _>>(),
        })
    });
    let data = json!({
        "clinic": upcoming.clinic,
        "time_zone": upcoming.time_zone,
        "upcoming": versions.collect::<Vec<_>>(),
    });
    let mut text = serde_json::to_string_pretty(&data).unwrap_or_default();
    text.push('\n');
    text.into_bytes()
}

/// The sitemap, with the languages of each page; an index of several where there are many.
pub(super) fn sitemaps(site: &Site<'_>, summaries: &[Summary]) -> Vec<(String, Vec<u8>)> {
    let config = &site.project.config;
    let mut groups: Vec<Vec<(Locale, String)>> = Vec::new();
    let directory = |locale: &Locale| Route::Directory { locale: locale.clone(), page: 1 };
    let entry = |locale: &Locale, route: Route| (locale.clone(), config.absolute(&route.address()));
    groups.push(config.locales.iter().map(|it| entry(it, directory(it))).collect());
    for summary in summaries {
        let locales = summary.names.keys().filter_map(|tag| Locale::parse(tag).ok());
        groups.push(locales.map(|it| entry(&it, front(summary, &it))).collect());
    }
    let mut files: Vec<String> = Vec::new();
    let mut count = PER_SITEMAP;
    for group in &groups {
        if count + group.len() > PER_SITEMAP {
            files.push(SITEMAP_HEAD.to_owned());
            count = 0;
        }
        count += group.len();
        if let Some(file) = files.last_mut() {
            push_group(group, file);
        }
    }
    files.iter_mut().for_each(|it| it.push_str("</urlset>\n"));
    if files.len() == 1 {
        return vec![("sitemap.xml".to_owned(), files.remove(0).into_bytes())];
    }
    let mut index = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let mut named = Vec::new();
    for (at, file) in files.into_iter().enumerate() {
        let name = format!("sitemap-{}.xml", at + 1);
        let address = escape(&config.absolute(&format!("/{name}")));
        let _ = writeln!(index, "<sitemap><loc>{address}</loc></sitemap>");
        named.push((name, file.into_bytes()));
    }
    index.push_str("</sitemapindex>\n");
    named.push(("sitemap.xml".to_owned(), index.into_bytes()));
    named
}

const SITEMAP_HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
    xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";

fn push_group(group: &[(Locale, String)], out: &mut String) {
    for (_, address) in group {
        let _ = write!(out, "<url><loc>{}</loc>", escape(address));
        for (locale, other) in group {
            let other = escape(other);
            let _ = write!(
                out,
                "<xhtml:link rel=\"alternate\" hreflang=\"{locale}\" href=\"{other}\"/>"
            );
            if locale.is_korean() {
                let _ = write!(
                    out,
                    "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{other}\"/>"
                );
            }
        }
        out.push_str("</url>\n");
    }
}

/// `robots.txt`. A sample is kept out of search engines by `noindex`, which a crawler sees only
/// if it may read the page.
pub(super) fn robots(site: &Site<'_>) -> String {
    let address = site.project.config.absolute("/sitemap.xml");
    format!("User-agent: *\nAllow: /\n\nSitemap: {address}\n")
}

/// `_headers` of Netlify and Cloudflare Pages: a strict policy, and how long to keep what.
pub(super) fn headers(site: &Site<'_>) -> String {
    let base = &site.project.config.base_path;
    let mut out = format!("{base}/*\n");
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    if site.project.config.sample {
        line("  X-Robots-Tag: noindex");
    }
    // A host adds up the values of all rules that fit, and not every host can take one away again:
    // what some files have otherwise stands only in rules that do not fit those files.
    let is_shared = |name: &str| SHARED.iter().any(|(it, _)| *it == name);
    let (some, all): (Vec<_>, Vec<_>) = SECURITY.iter().partition(|it| is_shared(it.0));
    for (name, value) in all {
        line(&format!("  {}: {value}", title_case(name)));
    }
    const ASSETS: &str = "assets/*";
    let languages = site.project.config.locales.iter();
    let folders = languages.flat_map(|it| [format!("{it}/*"), format!(":clinic/{it}/*")]);
    for folder in std::iter::once(ASSETS.to_owned()).chain(folders) {
        line(&format!("{base}/{folder}"));
        if folder == ASSETS {
            line(&format!("  Cache-Control: {}", Keep::Forever.cache_control()));
        }
        for (name, value) in &some {
            line(&format!("  {}: {value}", title_case(name)));
        }
    }
    for name in ["upcoming.json", "banner.js"] {
        line(&format!("{base}/:clinic/{name}"));
        for (name, value) in SHARED {
            line(&format!("  {}: {value}", title_case(name)));
        }
        // They change on certain days, so each use asks whether they did.
        line("  Cache-Control: public, max-age=0, must-revalidate");
        line(&format!("  Content-Type: {}", delivery(name).content_type));
    }
    for pattern in ["*/feed.xml", "*/feed.json", "*.ics", "*.txt", "*.md"] {
        line(&format!("{base}/{pattern}"));
        line(&format!("  Content-Type: {}", delivery(pattern).content_type));
    }
    out
}

/// `_redirects`: addresses that people type without the document's name.
pub(super) fn redirects(site: &Site<'_>) -> String {
    let base = &site.project.config.base_path;
    let mut out = String::new();
    // Hosts take 2,000 rules at most, so each rule is one for all clinics.
    for locale in &site.project.config.locales {
        let _ = writeln!(out, "{base}/:clinic/{locale}/ {base}/:clinic/{locale}/privacy/ 301");
        let _ = writeln!(out, "{base}/:clinic/{locale} {base}/:clinic/{locale}/privacy/ 301");
    }
    out
}
