//! Every fact of the five published notices stands on the English page of the clinic's first version,
//! in the article that it belongs to.
//!
//! `tests/facts/<clinic>.tsv` has a line for each: the section, the words by which a reader would
//! know the fact, and the part of the published notice that states it. The lines were written from
//! the notices, not from the pages: where a page says the same in other words, the words of the
//! line follow, and a line is wrong only if the notice does not say it.

use gongji::date::KnownDate;
use gongji::diag::Findings;
use gongji::l10n::Locale;
use gongji::policy::SECTIONS;
use gongji::project::{CONTENT, Drafts, Project, load_clinic};
use gongji::render::Theme;
use gongji::site::pages::{ClinicPages, Site};
use gongji::site::routes::Route;
use gongji::source::files::SiteFolder;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The parts of a page, by the section: an article, or `preamble` for all that stands before the
/// articles. Lower case, without tags, one space between words.
type Parts = BTreeMap<String, String>;

#[test]
fn every_fact_of_the_notices_is_on_the_page() {
    let mut missing = Vec::new();
    let mut count = 0;
    for (clinic, parts) in pages() {
        let path = root().join("tests/facts").join(format!("{clinic}.tsv"));
        let facts =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for (at, line) in facts.lines().enumerate() {
            count += 1;
            let [section, fact, quote] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("tests/facts/{clinic}.tsv:{}: not three columns", at + 1)
            };
            assert!(!fact.is_empty() && !quote.is_empty(), "{clinic}.tsv:{}: empty", at + 1);
            assert!(
                SECTIONS.iter().any(|it| it.key == section),
                "{clinic}.tsv:{}: `{section}` is no section",
                at + 1
            );
            if stands(&parts, section, fact) {
                continue;
            }
            let fact_there = normal(fact);
            let elsewhere: Vec<&str> = parts
                .iter()
                .filter(|(_, text)| has_words(text, &fact_there))
                .map(|(key, _)| key.as_str())
                .collect();
            missing.push(format!(
                "tests/facts/{clinic}.tsv:{}: {section}: `{fact}` (the notice: “{quote}”){}",
                at + 1,
                if elsewhere.is_empty() {
                    String::new()
                } else {
                    format!("; it is in {elsewhere:?}")
                }
            ));
        }
    }
    assert!(
        missing.is_empty(),
        "{} of {count} facts are not in their article:\n{}",
        missing.len(),
        missing.join("\n")
    );
}

#[test]
fn every_clinic_has_its_facts() {
    let stem = |path: &Path| path.file_stem().map(|it| it.to_string_lossy().into_owned());
    let lists: Vec<String> = fs::read_dir(root().join("tests/facts"))
        .expect("is there")
        .flatten()
        .filter_map(|it| stem(&it.path()))
        .collect();
    let clinics: Vec<String> = pages().into_iter().map(|it| it.0).collect();
    let mut sorted = lists.clone();
    sorted.sort();
    assert_eq!(sorted, clinics, "tests/facts/ and content/ differ");
}

#[test]
fn the_scan_finds_a_fact_only_where_it_stands() {
    let html = "<title>C</title><main><article><h1>A &amp; B</h1><div class=\"preamble\">Hello  <b>World</b></div>\
        <section class=\"article\" id=\"officer\"><dl><dt>Phone</dt><dd><a href=\"tel:1\">02-555</a>\
        </dd></dl></section><section class=\"article\" id=\"changes\">7 days</section>\
        <section class=\"versions\">9 days</section>";
    let parts = parts(html);
    let check = |section: &str, fact: &str| stands(&parts, section, fact);
    assert!(check("preamble", "a & b") && check("preamble", "Hello world"));
    assert!(check("officer", "Phone 02-555") && check("changes", "7 Days"));
    assert!(!check("officer", "2-55") && !check("changes", "day"));
    assert!(
        !check("preamble", "c")
            && !check("officer", "7 days")
            && !check("officer", "tel:1")
            && !check("changes", "9 days")
    );
}

/// Whether a fact is in its article. The dates of a version stand at the top of the page too.
fn stands(parts: &Parts, section: &str, fact: &str) -> bool {
    let fact = normal(fact);
    let has = |key: &str| parts.get(key).is_some_and(|it| has_words(it, &fact));
    has(section) || (section == "changes" && has("preamble"))
}

/// Whether a text has these words, not as a part of longer ones: `9` is not in `1939`.
fn has_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// The English page of the first version of each clinic: what the notice published, in its parts.
fn pages() -> Vec<(String, Parts)> {
    let mut findings = Findings::new();
    let folder = SiteFolder::open(root()).expect("is there");
    let project = Project::open(folder, &mut findings).expect("can be read").expect("is a site");
    let theme = Theme::load(&project.folder, &project.config.theme, &mut findings);
    let theme = theme.expect("can be read").expect("is a theme");
    let today = KnownDate::parse("2026-11-22").expect("is a day");
    let site = Site::new(&project, &theme, today);
    let english = Locale::parse("en").expect("is a language");
    let page = |handle| {
        let (clinic, found) = load_clinic(&project, handle, Drafts::Loaded).expect("can be read");
        let clinic = clinic.unwrap_or_else(|| panic!("{found:#?}"));
        let (pages, found) = ClinicPages::new(&site, &clinic);
        assert!(found.is_empty(), "{found:#?}");
        let (id, locale) = (clinic.id.clone(), english.clone());
        let first = clinic.versions.first().map(|it| it.effective);
        let route = Route::Policy { clinic: id.clone(), locale, version: first };
        let page = pages.render(&route).unwrap_or_else(|found| panic!("{found:#?}"));
        (id, parts(&String::from_utf8(page.bytes).expect("is UTF-8")))
    };
    let pages: Vec<(String, Parts)> = project.clinics.iter().map(page).collect();
    assert!(findings.is_empty() && pages.len() >= 5, "{CONTENT}/ has mistakes: {findings:#?}");
    pages
}

fn parts(html: &str) -> Parts {
    let (_, main) = html.split_once("<main").expect("a page has a main part");
    let mut articles = main.split("<section class=\"article\" id=\"");
    let mut parts = Parts::new();
    parts.insert("preamble".to_owned(), normal(&plain(articles.next().unwrap_or_default())));
    for article in articles {
        let (key, rest) = article.split_once("\">").expect("the id ends");
        let body = rest.split("<section class=\"versions\"").next().unwrap_or_default();
        parts.insert(key.to_owned(), normal(&plain(body)));
    }
    parts
}

/// Text without tags and entities. Blocks end a word; what is emphasized inside one does not.
fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = after.split_once('>').expect("a tag ends");
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if !["a", "b", "bdi", "em", "strong", "span", "time", "sup"].contains(&name) {
            text.push(' ');
        }
        rest = after;
    }
    text.push_str(rest);
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (from, to)| text.replace(from, to))
}

/// Lower case, one space between words, straight apostrophes.
fn normal(text: &str) -> String {
    let text = text.to_lowercase().replace(['\u{2018}', '\u{2019}'], "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
