//! What a finished page may not have, and where its links lead. The one door to lol_html.
//!
//! Pages must stand under a strict Content-Security-Policy and ask nothing of other hosts; a
//! theme that breaks this is found before anything is written.

mod markup;
mod shown;

pub use shown::{BORDER, Shown, shown};

use super::theme::Asset;
use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// Something in a page that the contract of themes forbids.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageFlaw {
    /// The code of the finding.
    pub code: &'static str,
    /// What was found.
    pub detail: String,
}

/// Attributes that make a browser fetch something.
const FETCHES: &[(&str, &str)] = &[
    ("script", "src"),
    ("img", "src"),
    ("img", "srcset"),
    ("source", "src"),
    ("iframe", "src"),
    ("video", "src"),
    ("audio", "src"),
    ("embed", "src"),
    ("object", "data"),
    ("input", "src"),
    ("use", "href"),
    ("image", "href"),
];

/// Relations of `link` that make a browser fetch something.
const FETCHING_RELATIONS: &[&str] =
    &["stylesheet", "icon", "preload", "prefetch", "modulepreload", "preconnect", "manifest"];

/// Where the table of contents of a policy leads, entry by entry, and the ids of its articles in
/// the order of the page; both empty if the page cannot be read.
pub fn outline(html: &str) -> (Vec<String>, Vec<String>) {
    let (contents, articles) = (RefCell::new(Vec::new()), RefCell::new(Vec::new()));
    let read = rewrite_str(
        html,
        RewriteStrSettings::new()
            .append_element_content_handler(element!("nav.contents a[href]", |it| {
                let href = it.get_attribute("href").unwrap_or_default();
                contents.borrow_mut().extend(href.strip_prefix('#').map(str::to_owned));
                Ok(())
            }))
            .append_element_content_handler(element!(".articles > section[id]", |it| {
                articles.borrow_mut().extend(it.get_attribute("id"));
                Ok(())
            })),
    );
    if read.is_err() {
        return (Vec::new(), Vec::new());
    }
    (contents.into_inner(), articles.into_inner())
}

/// Looks through a page for what the contract of themes forbids.
pub fn inspect(html: &str) -> BTreeSet<PageFlaw> {
    let flaws = RefCell::new(BTreeSet::new());
    let ids = RefCell::new(BTreeSet::new());
    let anchors = RefCell::new(BTreeSet::new());
    let flaw = |code: &'static str, detail: String| {
        flaws.borrow_mut().insert(PageFlaw { code, detail });
    };
    let mut mains = 0;
    let mut speaks = false;
    let result = rewrite_str(
        html,
        RewriteStrSettings::new()
            .append_element_content_handler(element!("main", |_| {
                mains += 1;
                Ok(())
            }))
            .append_element_content_handler(element!("html[lang][dir]", |_| {
                speaks = true;
                Ok(())
            }))
            .append_element_content_handler(element!("*", |it| {
                let name = it.tag_name();
                if name == "base" {
                    flaw("base", "<base>".to_owned());
                }
                let is_meta = name == "meta" && it.has_attribute("http-equiv");
                if is_meta && it.get_attribute("http-equiv").is_some_and(|it| is_refresh(&it)) {
                    flaw("refresh", it.get_attribute("content").unwrap_or_default());
                }
                if name == "style" {
                    flaw("inline_style", "<style>".to_owned());
                }
                let data = it.get_attribute("type").is_some_and(|it| it == "application/ld+json");
                if name == "script" && !it.has_attribute("src") && !data {
                    flaw("inline_script", "<script>".to_owned());
                }
                for attribute in it.attributes() {
                    let (key, value) = (attribute.name(), attribute.value());
                    if key == "style" {
                        flaw("inline_style", format!("<{name} style=\"{value}\">"));
                    } else if key.starts_with("on") {
                        flaw("inline_script", format!("<{name} {key}=…>"));
                    } else if key == "id" && !ids.borrow_mut().insert(value.clone()) {
                        flaw("duplicate_id", value.clone());
                    }
                    let fetched = FETCHES.contains(&(name.as_str(), key.as_str()))
                        || (name == "link" && key == "href" && fetches(it.get_attribute("rel")));
                    if fetched && is_elsewhere(&value) {
                        flaw("outside_request", value.clone());
                    }
                    if ["href", "action", "formaction"].contains(&key.as_str()) && is_script(&value)
                    {
                        flaw("inline_script", value.clone());
                    }
                    if key == "href"
                        && let Some(anchor) = value.strip_prefix('#')
                    {
                        anchors.borrow_mut().insert(anchor.to_owned());
                    }
                }
                Ok(())
            })),
    );
    if let Err(error) = result {
        flaw("ambiguous_markup", error.to_string());
    }
    if mains != 1 {
        flaw("not_one_main", mains.to_string());
    }
    if !speaks {
        flaw("no_language", "<html>".to_owned());
    }
    for anchor in anchors.into_inner() {
        if !ids.borrow().contains(&anchor) {
            flaws.borrow_mut().insert(PageFlaw { code: "broken_anchor", detail: anchor });
        }
    }
    flaws.into_inner()
}

/// The paths on this site that a page refers to, without anchors.
pub fn links(html: &str) -> BTreeSet<String> {
    let found = RefCell::new(BTreeSet::new());
    let add = |value: Option<String>| {
        let Some(value) = value.filter(|it| it.starts_with('/') && !it.starts_with("//")) else {
            return;
        };
        let path = value.split(['#', '?']).next().unwrap_or_default();
        found.borrow_mut().insert(path.to_owned());
    };
    let _ = rewrite_str(
        html,
        RewriteStrSettings::new().append_element_content_handler(element!("*", |it| {
            for name in ["href", "src", "data-index"] {
                add(it.get_attribute(name));
            }
            Ok(())
        })),
    );
    found.into_inner()
}

/// A page as a file that stands alone: its style inside, no script, and links with scheme and host.
pub fn self_contained(html: &str, origin: &str, base_path: &str, assets: &[Asset]) -> String {
    let asset = |path: &str| {
        let path = path.strip_prefix(base_path)?.strip_prefix('/')?;
        assets.iter().find(|it| it.path == path)
    };
    let result = rewrite_str(
        html,
        RewriteStrSettings::new()
            .append_element_content_handler(element!("script[src]", |it| {
                it.remove();
                Ok(())
            }))
            .append_element_content_handler(element!("link[href^='/']", |it| {
                let sheet = it.get_attribute("href").and_then(|path| asset(&path).cloned());
                match sheet.filter(|_| it.get_attribute("rel").as_deref() == Some("stylesheet")) {
                    Some(sheet) => {
                        let css = String::from_utf8_lossy(&sheet.bytes).replace("</", "<\\/");
                        it.replace(&format!("<style>\n{css}</style>"), ContentType::Html);
                    }
                    None => it.remove(),
                }
                Ok(())
            }))
            .append_element_content_handler(element!("a[href^='/']", |it| {
                if let Some(path) = it.get_attribute("href") {
                    it.set_attribute("href", &format!("{origin}{path}"))?;
                }
                Ok(())
            })),
    );
    // What cannot be read as markup was found by `inspect` before.
    result.unwrap_or_else(|_| html.to_owned())
}

fn fetches(relation: Option<String>) -> bool {
    relation.is_some_and(|it| it.split(' ').any(|it| FETCHING_RELATIONS.contains(&it)))
}

fn is_script(address: &str) -> bool {
    let is_read = |it: &char| !it.is_ascii_whitespace() && !it.is_ascii_control();
    let address: String = address.chars().filter(is_read).collect();
    address.to_ascii_lowercase().starts_with("javascript:")
}

fn is_refresh(name: &str) -> bool {
    name.trim().eq_ignore_ascii_case("refresh")
}

/// Browsers read `\` as `/`, and leave out white space.
fn is_elsewhere(address: &str) -> bool {
    let is_read = |it: &char| !it.is_ascii_whitespace() && !it.is_ascii_control();
    let address: String = address.chars().filter(is_read).collect();
    let address = address.replace('\\', "/").to_ascii_lowercase();
    let has_scheme = ["http:", "https:", "data:", "blob:"].iter().any(|it| address.starts_with(it));
    address.contains("://") || address.starts_with("//") || has_scheme
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(body: &str) -> Vec<&'static str> {
        let html = format!("<!doctype html><html lang=ko dir=ltr><main>{body}</main></html>");
        inspect(&html).into_iter().map(|it| it.code).collect()
    }

    #[test]
    fn what_a_strict_policy_would_block_is_found() {
        assert_eq!(codes("<p id=a>x <a href=#a>#</a></p>"), [] as [&str; 0]);
        assert_eq!(codes("<script>alert(1)</script>"), ["inline_script"]);
        assert_eq!(codes("<script type=application/ld+json>{}</script>"), [] as [&str; 0]);
        assert_eq!(codes("<p onclick=x style='color:red'>"), ["inline_script", "inline_style"]);
        assert_eq!(codes("<img src=https://elsewhere.example/x.png>"), ["outside_request"]);
        assert_eq!(codes("<link rel=stylesheet href=//cdn.example/x.css>"), ["outside_request"]);
        assert_eq!(codes("<link rel=alternate href=https://a.kr/en/>"), [] as [&str; 0]);
        assert_eq!(codes("<p id=a></p><p id=a></p>"), ["duplicate_id"]);
        assert_eq!(codes("<a href=#nowhere>x</a>"), ["broken_anchor"]);
        assert_eq!(codes("<a href='java\nscript:x'>x</a>"), ["inline_script"]);
        assert_eq!(codes("<img src='\\\\elsewhere.example/x.png'>"), ["outside_request"]);
        assert_eq!(codes("<base href=/x/>"), ["base"]);
        assert_eq!(codes("<meta http-equiv=Refresh content='0;url=/x'>"), ["refresh"]);
        let bare: Vec<_> = inspect("<html><p>x</p>").into_iter().map(|it| it.code).collect();
        assert_eq!(bare, ["no_language", "not_one_main"]);
    }

    #[test]
    fn a_page_that_stands_alone_asks_for_nothing() {
        let sheet = Asset {
            name: "a.css".to_owned(),
            path: "assets/a.1.css".to_owned(),
            bytes: b"a{content:'</style>'}".to_vec(),
        };
        let html = "<link rel=stylesheet href=/p/assets/a.1.css><link rel=icon href=/p/i.svg>\
                    <link rel=canonical href=https://a.kr/p/><script src=/p/x.js></script>\
                    <a href=/p/ko/>a</a><a href=#x>x</a>";
        let alone = self_contained(html, "https://a.kr", "/p", &[sheet]);
        assert_eq!(
            alone,
            "<style>\na{content:'<\\/style>'}</style><link rel=canonical href=https://a.kr/p/>\
             <a href=\"https://a.kr/p/ko/\">a</a><a href=#x>x</a>"
        );
    }

    #[test]
    fn links_on_the_site_are_listed() {
        let html =
            "<a href='/ko/#x'>a</a><a href=https://b.kr/>b</a><script src=/assets/x.js></script>";
        let found: Vec<String> = links(html).into_iter().collect();
        assert_eq!(found, ["/assets/x.js", "/ko/"]);
    }
}
