//! The pages of the repository's own content: what every page promises to readers, to machines,
//! and to whoever linked to it.

use crate::site_test::{SiteTest, Tree, broken_links, file_of, is_page, links};
use gongji::render::{inspect, links as program_links};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const ORIGIN: &str = "https://policies.example";

/// The whole site, built once for all tests.
static SITE: LazyLock<Tree> = LazyLock::new(|| {
    let site = SiteTest::own();
    let report = site.build();
    assert_eq!(report["warnings"], 0, "the sample has no warnings");
    site.tree("public")
});

#[test]
fn every_link_leads_to_a_file() {
    assert_eq!(broken_links(&SITE, ""), [] as [&str; 0]);
    for (path, html) in pages() {
        assert_eq!(links(html), program_links(html), "{path}: the two scans of links differ");
    }
    // Links into another page lead to something in it.
    for (path, html) in pages() {
        for (target, anchor) in values(html, "href").iter().filter_map(|it| it.split_once('#')) {
            if let Some(target) = target.strip_prefix('/') {
                let ids = ids(text(&file_of(target)));
                assert!(ids.contains(anchor), "{path} -> /{target}#{anchor}");
            }
        }
    }
}

#[test]
fn no_page_breaks_the_contract_of_themes() {
    for (path, html) in pages() {
        assert!(inspect(html).is_empty(), "{path}: {:?}", inspect(html));
        assert!(html.starts_with("<!doctype html>\n<html lang=\""), "{path}");
        // JSON-LD may end in `}}`.
        let data = html.find("<script type=\"application/ld+json\">").unwrap_or(html.len());
        let body = html.find("<body").expect("has a body");
        for mark in ["{{", "}}", "{%", "{ $", "undefined", "\u{FEFF}", "\u{FFFC}"] {
            let is_clean = !html[..data].contains(mark) && !html[body..].contains(mark);
            assert!(is_clean, "{path} has `{mark}`");
        }
    }
}

#[test]
fn every_page_says_that_this_is_a_sample() {
    let banner = |locale: &str| match locale {
        "ko" => "예시 사이트입니다. 각 기관의 공식 홈페이지가 아닙니다.",
        _ => "Sample site. Not the official website of any institution shown here.",
    };
    for (path, html) in pages() {
        assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"), "{path} is indexed");
        let lang = lang(html);
        let expected = format!("<p class=\"sample\">{}</p>", banner(lang));
        assert!(html.contains(&expected), "{path} has no banner in its language");
    }
    for (path, bytes) in SITE.iter().filter(|it| it.0.contains("/privacy_policy.")) {
        let locale = path.split('/').nth(1).unwrap_or_default();
        assert!(String::from_utf8_lossy(bytes).contains(banner(locale)), "{path}");
    }
    for clinic in clinics() {
        assert_eq!(privacy_json(&clinic)["sample"], true, "{clinic}");
    }
    assert!(text("_headers").starts_with("/*\n  X-Robots-Tag: noindex\n"));
}

#[test]
fn a_page_is_in_the_language_of_its_address() {
    for (path, html) in pages() {
        let locale = ["ko", "en"].into_iter().find(|it| path.split('/').any(|part| part == *it));
        assert_eq!(lang(html), locale.unwrap_or("ko"), "{path}");
    }
    for clinic in clinics() {
        for locale in locales(&clinic) {
            let html = text(&format!("{clinic}/{locale}/privacy/index.html"));
            assert!(
                !html.contains("class=\"untranslated\""),
                "{clinic}/{locale} falls back to Korean"
            );
        }
    }
}

#[test]
fn languages_name_one_another() {
    let mut found = 0;
    for (path, html) in pages() {
        let own = alternates(html);
        if own.is_empty() {
            assert!(path.ends_with("404.html"), "{path} names no language");
            continue;
        }
        let tags: Vec<&str> = own.iter().map(|it| it.0.as_str()).collect();
        assert_eq!(tags, ["ko", "x-default", "en"], "{path}");
        assert_eq!(own[0].1, own[1].1, "{path}: readers of no listed language get Korean");
        for (tag, address) in own.iter().filter(|it| it.0 != "x-default") {
            let target = text(&file_of(address.strip_prefix(ORIGIN).expect("is on the site")));
            assert_eq!(alternates(target), own, "{path} and {address} differ");
            assert_eq!(lang(target), tag, "{address}");
        }
        // The page itself, or the one it is a copy of, is one of them; a choice of languages is none.
        let is_choice = path.ends_with("/index.html") && path.split('/').count() == 2;
        let address = format!("{ORIGIN}/{}", path.trim_end_matches("index.html"));
        let canonical = attribute(html, "link rel=\"canonical\"", "href").expect("is canonical");
        let is_listed = own.iter().any(|it| it.1 == address || it.1 == canonical);
        assert!(is_listed || is_choice, "{path} is not among {own:?}");
        found += 1;
    }
    assert!(found > 25, "only {found} pages name their languages");
}

#[test]
fn permanent_anchors_stand_in_every_language() {
    for (clinic, anchors) in [
        ("we-want-clinic", &["officer.phone", "entrustment", "cameras", "changes"][..]),
        ("all-clinic", &["officer.phone", "purposes", "retention", "remedies"]),
        ("medi-clusters", &["officer.phone", "officer.email", "rights", "items"]),
        ("gangnam-medical-service", &["officer", "retention", "purposes", "items"]),
        ("medius", &["purposes", "items", "provision", "safeguards", "rights"]),
    ] {
        for locale in locales(clinic) {
            let ids = ids(text(&format!("{clinic}/{locale}/privacy/index.html")));
            for anchor in anchors {
                assert!(ids.contains(*anchor), "{clinic}/{locale} has no #{anchor}");
            }
        }
    }
    // What one language can link to, all can: switching languages keeps the place. Only readers
    // abroad are told that short numbers cannot be dialed from there.
    let abroad = "remedies.short-numbers";
    let own = |html: &'static str| -> BTreeSet<&str> {
        ids(html).into_iter().filter(|it| !it.starts_with("page-")).collect()
    };
    for clinic in clinics() {
        for version in versions(&clinic) {
            let page =
                |locale: &str| text(&format!("{clinic}/{locale}/privacy/{version}/index.html"));
            for locale in locales(&clinic) {
                let (a, b) = (own(page("ko")), own(page(&locale)));
                let differ: Vec<_> =
                    a.symmetric_difference(&b).filter(|it| **it != abroad).collect();
                assert!(differ.is_empty(), "{clinic}/{version}: ko and {locale}: {differ:?}");
            }
        }
    }
}

#[test]
fn contents_are_in_the_order_of_the_articles() {
    for (path, html) in policies() {
        let (_, rest) = html.split_once("<nav class=\"contents\"").expect("has contents");
        let (contents, _) = rest.split_once("</nav>").expect("ends");
        let listed: Vec<&str> =
            values(contents, "href").into_iter().map(|it| it.trim_start_matches('#')).collect();
        let articles: Vec<&str> = html
            .split("<section class=\"article\" id=\"")
            .skip(1)
            .filter_map(|it| it.split('"').next())
            .collect();
        assert!(!articles.is_empty(), "{path} has no articles");
        assert_eq!(listed, articles, "{path}");
    }
}

#[test]
fn articles_of_the_sections_are_in_the_order_of_the_guideline() {
    let order: Vec<&str> = gongji::policy::SECTIONS.iter().map(|it| it.key).collect();
    for (path, html) in policies() {
        let articles = html.split("<section class=\"article\" id=\"").skip(1);
        let ranks: Vec<usize> = articles
            .filter_map(|it| order.iter().position(|key| Some(*key) == it.split('"').next()))
            .collect();
        assert!(ranks.len() > 3 && ranks.is_sorted(), "{path}: {ranks:?}");
    }
}

#[test]
fn json_ld_says_what_the_page_is() {
    for (path, html) in policies() {
        let (_, rest) =
            html.split_once("<script type=\"application/ld+json\">").expect("has JSON-LD");
        let (data, _) = rest.split_once("</script>").expect("ends");
        let data: Value = serde_json::from_str(data).unwrap_or_else(|it| panic!("{path}: {it}"));
        assert_eq!(data["@context"], "https://schema.org", "{path}");
        assert_eq!(data["inLanguage"], lang(html), "{path}");
        let version = data["version"].as_str().expect("has a version");
        let (clinic, _) = path.split_once('/').expect("is a clinic's");
        let address = format!("{ORIGIN}/{clinic}/{}/privacy/{version}/", lang(html));
        assert_eq!(data["@id"], address, "{path}");
        assert!(SITE.contains_key(&file_of(address.strip_prefix(ORIGIN).expect("is ours"))));
        let title = plain(between(html, "<title>", "</title>"));
        assert_eq!(data["name"], title, "{path}");
        assert!(data["publisher"]["name"].as_str().is_some_and(|it| title.contains(it)), "{path}");
        for other in data["workTranslation"].as_array().expect("is translated") {
            let address = other["@id"].as_str().and_then(|it| it.strip_prefix(ORIGIN));
            assert!(address.is_some_and(|it| SITE.contains_key(&file_of(it))), "{path}: {other}");
        }
        let dates: Vec<&str> =
            data["temporalCoverage"].as_str().expect("is dated").split('/').collect();
        assert_eq!((dates.len(), dates[0]), (2, version), "{path}");
    }
}

#[test]
fn privacy_json_lists_what_there_is() {
    for clinic in clinics() {
        let json = privacy_json(&clinic);
        assert_eq!(json["clinic"], clinic.as_str());
        assert_eq!(json["authoritative"], "ko");
        let mut listed = BTreeSet::new();
        for version in json["versions"].as_array().expect("has versions") {
            let addresses = version["addresses"].as_object().expect("has addresses");
            let own: Vec<&String> = addresses.keys().collect();
            assert_eq!(own, locales(&clinic).iter().collect::<Vec<_>>(), "{clinic}");
            for form in addresses.values().flat_map(|it| it.as_object().expect("forms").values()) {
                let address = form.as_str().and_then(|it| it.strip_prefix(ORIGIN));
                listed.insert(file_of(address.expect("is on the site")));
            }
        }
        // Every version that stands there is listed, and every one that is listed stands there.
        let is_version = |it: &&String| {
            let is_form = [".html", ".txt", ".md"].iter().any(|end| it.ends_with(end));
            let is_history = it.contains("/history/");
            let is_own = it.starts_with(&format!("{clinic}/"));
            is_own && is_form && !is_history && it.split('/').count() == 5
        };
        let present: BTreeSet<String> = SITE.keys().filter(is_version).cloned().collect();
        assert_eq!(listed, present, "{clinic}");
        let in_force = json["in_force"].as_str().expect("is in force");
        for (locale, address) in json["latest"].as_object().expect("has a latest version") {
            let address = address.as_str().and_then(|it| it.strip_prefix(ORIGIN));
            let page = text(&file_of(address.expect("is on the site")));
            assert_eq!(lang(page), locale, "{clinic}");
            assert!(
                page.contains(&format!("/{clinic}/{locale}/privacy/{in_force}/privacy_policy.md"))
            );
        }
    }
}

#[test]
fn the_sitemap_lists_the_pages_for_readers() {
    let xml = text("sitemap.xml");
    assert!(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    assert_well_formed(xml);
    let mut listed = BTreeMap::new();
    for url in xml.split("<url>").skip(1) {
        let address = between(url, "<loc>", "</loc>");
        let twins: BTreeSet<(String, String)> = url
            .split("<xhtml:link ")
            .skip(1)
            .map(|it| (value(it, "hreflang").to_owned(), value(it, "href").to_owned()))
            .collect();
        let path = address.strip_prefix(ORIGIN).expect("is on the site");
        assert!(SITE.contains_key(&file_of(path)), "{address}");
        assert!(twins.iter().any(|it| it.1 == address), "{address} is not among {twins:?}");
        assert_eq!(listed.insert(address.to_owned(), twins), None, "{address} is there twice");
    }
    for (address, twins) in &listed {
        for (_, twin) in twins {
            assert_eq!(listed.get(twin), Some(twins), "{address} and {twin} differ");
        }
        // The page says the same of its languages.
        let page = text(&file_of(address.strip_prefix(ORIGIN).expect("is on the site")));
        let own: BTreeSet<(String, String)> = alternates(page).into_iter().collect();
        assert_eq!(&own, twins, "{address}");
    }
    let mut expected: BTreeSet<String> =
        ["ko", "en"].map(|it| format!("{ORIGIN}/{it}/")).into_iter().collect();
    for clinic in clinics() {
        expected
            .extend(locales(&clinic).iter().map(|it| format!("{ORIGIN}/{clinic}/{it}/privacy/")));
    }
    assert_eq!(listed.into_keys().collect::<BTreeSet<_>>(), expected);
}

#[test]
fn files_for_robots_and_hosts_are_well_formed() {
    assert_eq!(
        text("robots.txt"),
        format!("User-agent: *\nAllow: /\n\nSitemap: {ORIGIN}/sitemap.xml\n")
    );
    // `_headers`: a path, then its headers, indented.
    let mut headers: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    let mut path = "";
    for line in text("_headers").lines() {
        match line.strip_prefix("  ") {
            None => {
                assert!(line.starts_with('/'), "{line}");
                path = line;
            }
            // Not every host can take away what another rule says.
            Some(header) if header.starts_with('!') => panic!("{path}: {header}"),
            Some(header) => {
                let (name, value) = header.split_once(": ").expect("a name and a value");
                let twice = headers.entry(path).or_default().insert(name, value);
                assert_eq!(twice, None, "{path}: {name} is there twice");
            }
        }
    }
    let policy = headers["/*"]["Content-Security-Policy"];
    assert!(policy.starts_with("default-src 'none';") && !policy.contains("unsafe"), "{policy}");
    assert_eq!(headers["/*"]["X-Content-Type-Options"], "nosniff");
    assert!(headers["/assets/*"]["Cache-Control"].ends_with("immutable"));
    // What pages of other origins may read fits no rule that forbids it.
    let forbids = |it: &&BTreeMap<&str, &str>| {
        it.get("Cross-Origin-Resource-Policy").is_some_and(|it| *it == "same-origin")
    };
    assert_eq!(headers.values().filter(forbids).count(), 5, "assets, and two a language");
    assert!(!headers["/*"].contains_key("Cross-Origin-Resource-Policy"));
    assert!(headers["/*.md"]["Content-Type"].contains("utf-8"));
    // `_redirects`: from, to, status; what it leads to exists for every clinic of that language.
    for line in text("_redirects").lines() {
        let [from, to, status] = line.split(' ').collect::<Vec<_>>()[..] else {
            panic!("_redirects: {line}")
        };
        assert_eq!(status, "301", "{line}");
        assert!(from.starts_with('/') && from != to, "{line}");
        for clinic in clinics() {
            let to = to.replace(":clinic", &clinic);
            let locale = to.split('/').nth(2).unwrap_or_default().to_owned();
            let exists = SITE.contains_key(&file_of(&to));
            assert_eq!(exists, locales(&clinic).contains(&locale), "{line}: {to}");
        }
    }
}

#[test]
fn the_directory_lists_every_clinic_in_both_forms() {
    for locale in ["ko", "en"] {
        let index: Vec<[String; 3]> =
            serde_json::from_str(text(&format!("{locale}/clinics.json"))).expect("is JSON");
        assert_eq!(index.len(), clinics().len());
        let page = text(&format!("{locale}/index.html"));
        let mut at = 0;
        for [name, path, kind] in &index {
            assert!(SITE.contains_key(&file_of(path)), "{path}");
            assert!(!kind.is_empty(), "{name}");
            let found =
                page[at..].find(&format!("<a href=\"{path}\"><bdi>{}</bdi>", escaped(name)));
            at += found.unwrap_or_else(|| panic!("{locale}: {name} is not next on the page"));
        }
    }
}

#[test]
fn archives_hold_every_article() {
    for (path, html) in policies().filter(|it| it.0.split('/').count() == 5) {
        let folder = path.trim_end_matches("index.html");
        let markdown = text(&format!("{folder}privacy_policy.md"));
        let plain_text = text(&format!("{folder}privacy_policy.txt"));
        for heading in html.split("<h2 id=\"page-heading-").skip(1) {
            let title = plain(between(heading, ">", "</h2>"));
            let in_text = plain_text.lines().any(|it| it.trim() == title);
            assert!(in_text, "{folder}privacy_policy.txt has no line `{title}`");
            let loose = |it: &str| it.replace('\\', "");
            assert!(loose(markdown).contains(&title), "{folder}privacy_policy.md has no `{title}`");
        }
        for archive in [markdown, plain_text] {
            assert!(!archive.contains("<span") && !archive.contains("&amp;"), "{folder}: HTML");
            assert!(archive.ends_with('\n') && !archive.contains('\r'), "{folder}");
        }
    }
}

fn text(path: &str) -> &'static str {
    let bytes = SITE.get(path).unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(bytes).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All pages with their HTML.
fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    SITE.keys().filter(|it| is_page(it)).map(|it| (it.as_str(), text(it)))
}

/// The pages of policies.
fn policies() -> impl Iterator<Item = (&'static str, &'static str)> {
    pages().filter(|it| it.1.contains("<body class=\"policy\""))
}

fn clinics() -> Vec<String> {
    let clinic = |it: &String| Some(it.strip_suffix("/privacy.json")?.to_owned());
    let clinics: Vec<String> = SITE.keys().filter_map(clinic).collect();
    assert!(clinics.len() >= 5, "{clinics:?}");
    clinics
}

fn privacy_json(clinic: &str) -> Value {
    serde_json::from_str(text(&format!("{clinic}/privacy.json"))).expect("is JSON")
}

fn locales(clinic: &str) -> Vec<String> {
    strings(&privacy_json(clinic)["locales"])
}

fn versions(clinic: &str) -> Vec<String> {
    let json = privacy_json(clinic);
    let versions = json["versions"].as_array().expect("has versions");
    versions.iter().map(|it| it["version"].as_str().expect("is a text").to_owned()).collect()
}

fn strings(list: &Value) -> Vec<String> {
    let list = list.as_array().expect("is a list");
    list.iter().map(|it| it.as_str().expect("is a text").to_owned()).collect()
}

/// The language that a page says it is in.
fn lang(html: &str) -> &str {
    between(html, "<html lang=\"", "\"")
}

/// `hreflang` and address of the languages of a page.
fn alternates(html: &str) -> Vec<(String, String)> {
    let links = html.split("<link rel=\"alternate\" hreflang=\"").skip(1);
    let pair = |it: &str| Some((it.split('"').next()?.to_owned(), value(it, "href").to_owned()));
    links.filter_map(pair).collect()
}

/// The ids of a page.
fn ids(html: &str) -> BTreeSet<&str> {
    values(html, "id").into_iter().collect()
}

/// The values of an attribute, in the order of the page.
fn values<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).filter_map(|it| it.split('"').next()).collect()
}

/// The value of the first such attribute.
fn value<'h>(html: &'h str, name: &str) -> &'h str {
    between(html, &format!("{name}=\""), "\"")
}

/// An attribute of the first element that begins so.
fn attribute<'h>(html: &'h str, element: &str, name: &str) -> Option<&'h str> {
    let (_, rest) = html.split_once(&format!("<{element}"))?;
    Some(value(rest, name))
}

#[track_caller]
fn between<'h>(html: &'h str, start: &str, end: &str) -> &'h str {
    let (_, rest) = html.split_once(start).unwrap_or_else(|| panic!("there is no `{start}`"));
    rest.split_once(end).unwrap_or_else(|| panic!("`{start}` does not end")).0
}

/// Text without tags and entities.
fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        rest = after.split_once('>').map_or("", |it| it.1);
    }
    text.push_str(rest);
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (from, to)| text.replace(from, to))
}

/// As templates write it.
fn escaped(text: &str) -> String {
    gongji::render::escape(text).to_string()
}

/// Every element of an XML text is closed in order, and no stray `&` or `<` stands in it.
#[track_caller]
fn assert_well_formed(xml: &str) {
    let mut open = Vec::new();
    for tag in xml.split('<').skip(1) {
        let (tag, after) = tag.split_once('>').expect("a tag ends");
        for entity in after.split('&').skip(1).chain(tag.split('&').skip(1)) {
            let name = entity.split(';').next().unwrap_or_default();
            assert!(["amp", "lt", "gt", "quot", "#39"].contains(&name), "&{entity}");
        }
        assert_eq!(tag.matches('"').count() % 2, 0, "<{tag}>");
        let name = tag.split(' ').next().unwrap_or_default();
        if tag.starts_with('?') || tag.ends_with('/') {
            continue;
        }
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "</{name}>"),
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "not closed: {open:?}");
}
