//! Folders for hosts of static sites: the files that each wants beside the pages, and its limits.
//!
//! GitHub Pages sends no headers of ours and follows no redirects. Its pages stay as they were
//! built (a policy inside them would change what is verified); redirects become small pages.

use super::content::Content;
use crate::diag::{Diagnostic, Findings, Place};
use crate::project::{Host, SiteConfig};
use crate::site::published::PublishedFile;

/// Cloudflare Pages: files of a site, in the free plan and in the paid ones.
const FILES: (usize, usize) = (20_000, 100_000);
/// Cloudflare Pages: bytes of a file.
const FILE: u64 = 25 * 1024 * 1024;
/// GitHub Pages: bytes of a site; and of a file, what a push takes.
const SITE: u64 = 1024 * 1024 * 1024;
const PUSHED: u64 = 100 * 1024 * 1024;
/// Cloudflare Pages: rules of `_headers`, and characters of one of its lines.
const HEADERS: (usize, usize) = (100, 2_000);
/// Cloudflare Pages: rules of `_redirects`, fixed ones and those with placeholders.
const REDIRECTS: (usize, usize) = (2_000, 100);

/// What the folder for a host holds.
pub fn content(built: Content, host: Host, config: &SiteConfig) -> Content {
    let folder = site_folder(host, config);
    match host {
        Host::Netlify | Host::CloudflarePages => {
            built.below(folder, &["_headers", "_redirects", "404.html"])
        }
        Host::GitHubPages => {
            let pages = built.without_files_for_hosts().with_redirect_pages(&config.base_path);
            let mut content = pages.below(folder, &["404.html"]);
            // Without it, what begins with `_` is left out.
            content.add(".nojekyll", Vec::new());
            let name = domain(config);
            if !name.ends_with(".github.io") {
                content.add("CNAME", format!("{name}\n").into_bytes());
            }
            content
        }
    }
}

/// Where in the folder the site begins: a host shows the folder at the root of its address.
pub fn site_folder(host: Host, config: &SiteConfig) -> &str {
    if host == Host::GitHubPages && is_project_page(config) {
        return "";
    }
    config.base_path.trim_start_matches('/')
}

/// `https://name.github.io/repository`: the host puts the folder below the repository's name.
fn is_project_page(config: &SiteConfig) -> bool {
    let path = config.base_path.trim_start_matches('/');
    domain(config).ends_with(".github.io") && !path.contains('/')
}

fn domain(config: &SiteConfig) -> &str {
    let host = config.origin.split_once("://").map_or("", |it| it.1);
    host.split(':').next().unwrap_or_default()
}

/// What the host would refuse.
pub fn limits(content: &Content, host: Host, name: &str) -> Findings {
    let mut findings = Findings::new();
    let mut too_much = |found: Diagnostic, what: &str, count: u64, most: u64| {
        let found = found.arg("name", host.name()).arg("kind", what);
        let found = found.arg("count", count).arg("value", most);
        findings.push(found.at(Place::whole(name)));
    };
    let (files, bytes) = (content.files().count(), content.files().map(|it| it.length).sum());
    let largest = content.files().max_by_key(|it| it.length);
    let of_file = |it: &PublishedFile, most: u64| {
        let found = Diagnostic::error("deploy_file_too_large").arg("file", &it.path);
        (found, it.length, most)
    };
    let most = match host {
        Host::GitHubPages => PUSHED,
        Host::CloudflarePages => FILE,
        Host::Netlify => u64::MAX,
    };
    if let Some(it) = largest.filter(|it| it.length > most) {
        let (found, count, most) = of_file(it, most);
        too_much(found, "bytes", count, most);
    }
    match host {
        Host::GitHubPages if bytes > SITE => {
            too_much(Diagnostic::warning("deploy_limit"), "bytes", bytes, SITE);
        }
        Host::CloudflarePages if files > FILES.1 => {
            too_much(Diagnostic::error("deploy_limit"), "files", files as u64, FILES.1 as u64);
        }
        Host::CloudflarePages if files > FILES.0 => {
            too_much(Diagnostic::warning("deploy_limit"), "files", files as u64, FILES.0 as u64);
        }
        _ => {}
    }
    if host == Host::CloudflarePages {
        for (kind, count, most) in rules(content) {
            if count > most {
                too_much(Diagnostic::error("deploy_limit"), kind, count as u64, most as u64);
            }
        }
    }
    findings
}

/// How many rules there are for the host, and how many it takes.
fn rules(content: &Content) -> Vec<(&'static str, usize, usize)> {
    let text = |path: &str| content.text(path).unwrap_or_default();
    let (headers, redirects) = (text("_headers"), text("_redirects"));
    let is_rule = |it: &&str| !it.is_empty() && !it.starts_with([' ', '#']);
    let (some, fixed): (Vec<&str>, Vec<&str>) =
        redirects.lines().filter(is_rule).partition(|it| it.contains([':', '*']));
    let longest = headers.lines().map(|it| it.chars().count()).max().unwrap_or(0);
    vec![
        ("header-rules", headers.lines().filter(is_rule).count(), HEADERS.0),
        ("header-line", longest, HEADERS.1),
        ("redirects", fixed.len(), REDIRECTS.0),
        ("placeholder-redirects", some.len(), REDIRECTS.1),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::pages::Page;

    fn found(host: Host, pages: Vec<(String, Vec<u8>)>) -> Vec<String> {
        let pages = pages.into_iter().map(|(file, bytes)| Page { file, bytes }).collect();
        let content = Content::of_pages(vec![(String::new(), pages)]);
        let findings = limits(&content, host, "out");
        let said =
            |it: &Diagnostic| format!("{} {} {}", it.severity.name(), it.code, it.value("kind"));
        findings.iter().map(said).collect()
    }

    #[test]
    fn what_a_host_would_refuse_is_found_before() {
        let many = |count: usize| (0..count).map(|n| (format!("{n}.html"), Vec::new())).collect();
        let cloud = |pages| found(Host::CloudflarePages, pages);
        assert_eq!(cloud(many(20_000)), [] as [&str; 0]);
        assert_eq!(cloud(many(20_001)), ["warning deploy_limit files"]);
        assert_eq!(cloud(many(100_001)), ["error deploy_limit files"]);
        assert_eq!(found(Host::Netlify, many(20_001)), [] as [&str; 0]);
        let file = |name: &str, bytes: Vec<u8>| vec![(name.to_owned(), bytes)];
        let large = usize::try_from(FILE).unwrap();
        assert_eq!(cloud(file("a.pdf", vec![0; large])), [] as [&str; 0]);
        assert_eq!(cloud(file("a.pdf", vec![0; large + 1])), ["error deploy_file_too_large bytes"]);
        let text = |name: &str, line: &str, count: usize| {
            file(name, format!("{line}\n").repeat(count).into_bytes())
        };
        assert_eq!(cloud(text("_headers", "/a\n  B: c", 100)), [] as [&str; 0]);
        assert_eq!(cloud(text("_headers", "/a\n  B: c", 101)), ["error deploy_limit header-rules"]);
        let line = format!("  A: {}", "b".repeat(2_000));
        assert_eq!(cloud(text("_headers", &line, 1)), ["error deploy_limit header-line"]);
        assert_eq!(cloud(text("_redirects", "/a /b 301", 2_000)), [] as [&str; 0]);
        assert_eq!(cloud(text("_redirects", "/a /b 301", 2_001)), ["error deploy_limit redirects"]);
        assert_eq!(
            cloud(text("_redirects", "/:a /b 301", 101)),
            ["error deploy_limit placeholder-redirects"]
        );
    }
}
