//! Folders for hosts of static sites.

use crate::site_test::{SiteTest, assert_same, broken_links};
use crate::{add_clinic, seen, targets};

fn site(host: &str, base_url: &str) -> SiteTest {
    let site = SiteTest::sealed();
    site.swap("content/site.yaml", "https://small.example", base_url);
    targets(&site, &format!("  pages: {{ {host}: out/pages }}\n"));
    site.publish();
    site
}

fn deploy(site: &SiteTest) {
    let run = site.run(&["deploy", "--verify", "--max-deletes", "1000"]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(run.stderr.contains("nothing differs"), "{run:#?}");
}

#[test]
fn netlify_and_cloudflare_get_the_site_as_it_was_built() {
    for host in ["netlify", "cloudflare_pages"] {
        let site = site(host, "https://small.example");
        deploy(&site);
        assert_same(&seen(site.tree("out/pages")), &seen(site.tree("public")));
        assert!(!site.read("out/pages/_headers").contains("\n  !"), "not every host knows it");
        // A host shows the folder at its root, wherever the site begins below it.
        let site = self::site(host, "https://small.example/a/b");
        deploy(&site);
        let made = seen(site.tree("out/pages"));
        assert_eq!(broken_links(&seen(site.tree("public")), "/a/b"), [] as [&str; 0]);
        assert_eq!(broken_links(&made, ""), [] as [&str; 0], "addresses are from the root");
        assert!(made.contains_key("_headers") && made.contains_key("a/b/index.html"));
        assert!(made.contains_key("404.html") && !made.contains_key("index.html"));
    }
}

#[test]
fn github_pages_gets_pages_for_redirects_and_nothing_it_cannot_read() {
    let site = site("github_pages", "https://small.example");
    site.file("out/pages/.git/HEAD", "mine");
    deploy(&site);
    let made = seen(site.tree("out/pages"));
    for absent in ["_headers", "_redirects"] {
        assert!(!made.contains_key(absent), "{absent}");
    }
    assert_eq!(site.read("out/pages/CNAME"), "small.example\n");
    assert_eq!(made[".nojekyll"], b"");
    assert!(made.contains_key("404.html"));
    let page = site.read("out/pages/happy-clinic/en/index.html");
    assert!(page.contains("content=\"0; url=/happy-clinic/en/privacy/\""), "{page}");
    assert_eq!(broken_links(&made, ""), [] as [&str; 0]);
    // Every page is as it was built.
    for (path, bytes) in seen(site.tree("public")) {
        assert!(path.starts_with('_') || made.get(&path) == Some(&bytes), "{path}");
    }
    // What changes, changes; what is somebody else's, stays.
    add_clinic(&site, "blue-clinic");
    site.remove("content/green-dental").publish();
    deploy(&site);
    assert!(site.path("out/pages/blue-clinic/ko/index.html").exists());
    assert!(!site.path("out/pages/green-dental").exists());
    assert_eq!(site.read("out/pages/.git/HEAD"), "mine");
    // The folder of a repository stands below its name already.
    let site = self::site("github_pages", "https://name.github.io/policies");
    deploy(&site);
    assert!(site.path("out/pages/index.html").exists() && !site.path("out/pages/CNAME").exists());
    let page = site.read("out/pages/happy-clinic/en/index.html");
    assert!(page.contains("url=/policies/happy-clinic/en/privacy/"), "{page}");
    assert_eq!(broken_links(&seen(site.tree("out/pages")), "/policies"), [] as [&str; 0]);
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let site = site("github_pages", "https://small.example");
    site.file("out/pages/index.html", "mine");
    let before = site.tree("out");
    let run = site.run(&["deploy", "--format", "json"]);
    assert_eq!(run.code, 1, "{run:#?}");
    assert!(run.findings()[0].starts_with("output_not_ours"), "{run:#?}");
    assert_same(&site.tree("out"), &before);
}
