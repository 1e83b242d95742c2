//! What a build writes, and what it never does: touch what is not its own, leave a half, or write
//! the same thing twice.

use crate::site_test::{SiteTest, TODAY, Tree, assert_same, broken_links, differing, files};
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, SystemTime};

const FACTS: &str = "content/happy-clinic/privacy/2026-01-01.yaml";

#[test]
fn nothing_is_written_while_an_error_stands() {
    let site = SiteTest::small();
    site.build();
    let before = (site.tree("public"), stamps(&site.path("public")));
    for (path, from, to) in [
        (FACTS, "  phone:", "  phnoe:"),
        ("content/green-dental/clinic.yaml", "kind:", "kinnd:"),
        ("content/site.yaml", "Asia/Seoul", "Asia/Soul"),
    ] {
        // What stands beside the mistake has changed too, and still is not written.
        site.swap("content/site.yaml", "Small Collection", "Large Collection");
        site.swap(path, from, to);
        let run = site.run(&["build", "--drafts"]);
        assert_eq!(run.code, 1, "{run:#?}");
        assert!(run.stdout.is_empty() && run.stderr.contains(path), "{run:#?}");
        assert_same(&before.0, &site.tree("public"));
        assert_eq!(before.1, stamps(&site.path("public")));
        site.swap(path, to, from);
        site.swap("content/site.yaml", "Large Collection", "Small Collection");
    }
    site.build();
    site.assert_as_fresh(TODAY);
}

#[test]
fn a_folder_that_is_not_gongjis_is_refused_and_left_as_it_is() {
    let site = SiteTest::small();
    site.file("public/index.html", "mine").file("public/photos/a.jpg", "mine");
    let before = (site.tree("public"), stamps(&site.path("public")));
    let run = site.run(&["build", "--drafts", "--format", "json"]);
    assert_eq!(
        (run.code, run.findings()),
        (1, vec!["output_not_ours [ROOT]/public/index.html".into()])
    );
    assert_eq!(before, (site.tree("public"), stamps(&site.path("public"))));
    // A hidden file is somebody's too.
    let site = SiteTest::small();
    site.file("public/.htaccess", "mine");
    assert_eq!(site.run(&["build", "--drafts"]).code, 1);
    assert_eq!(site.tree("public").len(), 1);
    // An empty folder is nobody's.
    let site = SiteTest::small();
    fs::create_dir(site.path("public")).expect("can be made");
    site.build();
    site.assert_as_fresh(TODAY);
}

#[test]
fn the_source_of_the_site_is_never_an_output() {
    for folder in [".", "content", "content/happy-clinic"] {
        let site = SiteTest::small();
        let before = site.tree("content");
        let run = site.run(&["build", "--drafts", "--output", folder]);
        assert_eq!(run.code, 1, "{folder}: {run:#?}");
        assert_same(&before, &site.tree("content"));
    }
}

#[test]
fn files_of_others_in_the_output_stay() {
    let site = SiteTest::small();
    site.build();
    site.file("public/CNAME", "policies.example\n").file("public/.git/HEAD", "ref\n");
    site.swap(FACTS, "0100", "0300").build();
    // A change of languages puts the whole folder in place anew.
    site.swap("content/site.yaml", "[ko, en]", "[ko]").build();
    assert_eq!(site.read("public/CNAME"), "policies.example\n");
    assert_eq!(site.read("public/.git/HEAD"), "ref\n");
    // In a folder that is replaced, a file of somebody else is in the way.
    site.file("public/happy-clinic/en/notes.txt", "mine");
    site.swap(FACTS, "0300", "0400");
    let before = site.tree("public");
    let run = site.run(&["build", "--drafts", "--format", "json"]);
    let expected = "output_not_ours [ROOT]/public/happy-clinic/en/notes.txt";
    assert_eq!((run.code, run.findings()), (1, vec![expected.into()]));
    assert_same(&before, &site.tree("public"));
    site.remove("public/happy-clinic/en/notes.txt").build();
    site.remove("public/CNAME").remove("public/.git");
    site.assert_as_fresh(TODAY);
}

/// A build that puts the whole folder in place can be killed when old and new have just changed
/// places, before the files of others have followed.
#[test]
fn files_of_others_survive_a_build_that_is_killed() {
    for is_whole in [false, true] {
        let site = SiteTest::small();
        site.build();
        let old = site.tree("public");
        site.swap("content/site.yaml", "[ko, en]", "[ko]").build();
        for (path, bytes) in old {
            site.file(&format!(".public.gongji-new/{path}"), bytes);
        }
        site.file(".public.gongji-new/CNAME", "policies.example\n");
        // The next build replaces the whole folder again, or only a clinic.
        if is_whole {
            site.swap("content/site.yaml", "[ko]", "[ko, en]");
        } else {
            site.swap(FACTS, "0100", "0300");
        }
        site.build();
        assert!(site.path("public/CNAME").exists(), "lost; whole folder: {is_whole}");
        site.remove("public/CNAME").assert_as_fresh(TODAY);
    }
}

#[test]
fn a_rebuild_without_a_change_touches_no_file() {
    let site = SiteTest::small();
    let first = site.build();
    assert_eq!((&first["clinics"], &first["written"]), (&json!(2), &first["files"]));
    let before = stamps(&site.path("public"));
    for _ in 0..2 {
        let again = site.build();
        assert_eq!((&again["written"], &again["removed"]), (&json!(0), &json!(0)));
        assert_eq!(again["files"], first["files"]);
        assert_eq!(before, stamps(&site.path("public")));
    }
    // A file that was saved again as it was is no change either.
    site.file(FACTS, site.read(FACTS)).build();
    let pages = |stamps: &Stamps| -> Stamps {
        let own = |path: &String| path.starts_with(".gongji/");
        stamps.iter().filter(|it| !own(it.0)).map(|(path, it)| (path.clone(), *it)).collect()
    };
    assert_eq!(pages(&before), pages(&stamps(&site.path("public"))));
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    let site = SiteTest::with_clinics(12);
    let build = |threads: &str, output: &str| {
        let run = site.run(&["build", "--drafts", "--threads", threads, "--output", output]);
        assert_eq!(run.code, 0, "{run:#?}");
        site.tree(output)
    };
    let one = build("1", "one");
    assert_same(&one, &build("4", "four"));
    assert_same(&one, &build("4", "again"));
    // A copy of the site in another folder, written in another order.
    let copy = SiteTest::empty();
    for (path, bytes) in site.tree("content").into_iter().rev() {
        copy.file(&format!("content/{path}"), bytes);
    }
    copy.build();
    assert_same(&one, &copy.tree("public"));
}

#[test]
fn an_edit_changes_only_its_clinics_files() {
    let site = SiteTest::with_clinics(3);
    site.build();
    let before = (site.tree("public"), stamps(&site.path("public")));
    site.swap(FACTS, "02-555-0100", "02-555-0300");
    let report = site.build();
    let changed = differing(&before.0, &site.tree("public"));
    let is_own = |it: &String| it.starts_with("happy-clinic/") || it.starts_with(".gongji/");
    assert!(changed.iter().all(is_own), "{changed:?}");
    assert!(changed.contains(&"happy-clinic/en/privacy/index.html".to_owned()), "{changed:?}");
    // Its other versions say the same as before; comparisons with them do not.
    let is_old = |it: &&String| {
        ["privacy/2024-04-01/", "privacy/2027-01-01/"].iter().any(|old| it.contains(old))
    };
    assert_eq!(changed.iter().find(is_old), None);
    let pages = changed.iter().filter(|it| !it.starts_with(".gongji/")).count();
    assert_eq!(report["written"], json!(pages), "{changed:?}");
    // What did not change was not written again.
    for (path, stamp) in stamps(&site.path("public")) {
        if !changed.contains(&path) && !path.starts_with(".gongji/") {
            assert_eq!(before.1[&path], stamp, "{path}");
        }
    }
    site.assert_as_fresh(TODAY);
}

#[test]
fn a_new_name_reaches_the_directory() {
    let site = SiteTest::small();
    site.build();
    site.swap("content/happy-clinic/clinic.yaml", "Happy Clinic", "Joyful Clinic").build();
    let directory = site.read("public/en/index.html");
    assert!(directory.contains("Joyful Clinic") && !directory.contains("Happy Clinic"));
    site.assert_as_fresh(TODAY);
}

#[test]
fn a_clinic_that_is_removed_goes_away() {
    let site = SiteTest::with_clinics(1);
    site.build();
    assert!(site.read("public/ko/index.html").contains("/clinic-000/"));
    site.remove("content/clinic-000");
    let report = site.build();
    assert!(!site.path("public/clinic-000").exists());
    assert!(report["removed"].as_u64() > Some(10), "{report}");
    for (path, bytes) in site.tree("public") {
        assert!(!String::from_utf8_lossy(&bytes).contains("clinic-000"), "{path}");
    }
    site.assert_as_fresh(TODAY);
}

#[test]
fn a_version_and_a_language_that_are_removed_go_away() {
    let site = SiteTest::small();
    site.build();
    site.remove("content/happy-clinic/privacy/2024-04-01.yaml").build();
    assert!(!site.path("public/happy-clinic/ko/privacy/2024-04-01").exists());
    site.assert_as_fresh(TODAY);
    site.swap("content/happy-clinic/clinic.yaml", "[ko, en]", "[ko]").build();
    assert!(!site.path("public/happy-clinic/en").exists());
    assert_eq!(broken_links(&site.tree("public"), ""), [] as [&str; 0]);
    site.assert_as_fresh(TODAY);
    site.swap("content/site.yaml", "[ko, en]", "[ko]").build();
    assert!(!site.path("public/en").exists());
    assert_eq!(broken_links(&site.tree("public"), ""), [] as [&str; 0]);
    site.assert_as_fresh(TODAY);
}

#[test]
fn a_version_comes_into_force_on_its_day_without_an_edit() {
    let site = SiteTest::small();
    let phone = |site: &SiteTest| {
        let page = site.read("public/happy-clinic/en/privacy/index.html");
        assert!(page.contains("2-555-0100") != page.contains("2-555-0200"));
        if page.contains("2-555-0100") { "0100" } else { "0200" }
    };
    let status = |site: &SiteTest, version: &str| {
        let page = site.read(&format!("public/happy-clinic/en/privacy/{version}/index.html"));
        // A preview says of each that it is a draft: `Draft (In force)`.
        let (_, rest) = page.split_once("class=\"state draft\">").expect("says its status");
        let status = rest.split(['(', ')']).nth(1).unwrap_or_default();
        status.to_lowercase().replace("not yet in force", "upcoming").replace(' ', "-")
    };
    let versions = ["2024-04-01", "2026-01-01", "2027-01-01"];
    let all = |site: &SiteTest| versions.map(|it| status(site, it)).join(" ");
    site.build_on("2026-12-31");
    assert_eq!((phone(&site), all(&site)), ("0100", "superseded in-force upcoming".into()));
    let before = site.tree("public");
    site.build_on("2027-01-01");
    assert_eq!((phone(&site), all(&site)), ("0200", "superseded superseded in-force".into()));
    let json: serde_json::Value =
        serde_json::from_str(&site.read("public/happy-clinic/privacy.json")).expect("is JSON");
    assert_eq!(json["in_force"], "2027-01-01");
    let changed = differing(&before, &site.tree("public"));
    let other = changed.iter().find(|it| it.starts_with("green-dental/"));
    assert_eq!(other, None, "nothing begins there");
    site.assert_as_fresh("2027-01-01");
    // And back: what is shown depends on the day alone.
    site.build_on("2026-12-31");
    assert_same(&before, &site.tree("public"));
    site.build_on("2024-03-31");
    assert_eq!(all(&site), "upcoming upcoming upcoming");
    site.assert_as_fresh("2024-03-31");
}

#[test]
fn a_file_of_the_output_that_is_lost_or_spoilt_is_restored() {
    let site = SiteTest::small();
    site.build();
    let before = site.tree("public");
    for (path, spoilt) in [
        ("happy-clinic/en/privacy/index.html", None),
        ("happy-clinic/en/privacy/index.html", Some("x")),
        ("en/index.html", None),
        ("sitemap.xml", Some("x")),
        ("green-dental", None),
    ] {
        let path = format!("public/{path}");
        match spoilt {
            Some(text) => site.file(&path, text),
            None => site.remove(&path),
        };
        assert!(!differing(&before, &site.tree("public")).is_empty());
        let report = site.build();
        assert!(report["written"].as_u64() > Some(0), "{path}: {report}");
        assert_same(&before, &site.tree("public"));
    }
    // Of the same length as it was, and only a letter wrong.
    let page = site.read("public/404.html");
    site.file("public/404.html", page.replacen("html", "htmk", 1)).build();
    assert_same(&before, &site.tree("public"));
    // Without its own notes, the folder is no longer known to be gongji's, and nothing is lost.
    site.remove("public/.gongji/manifest.jsonl");
    assert_eq!(site.run(&["build", "--drafts"]).code, 1);
}

#[test]
fn links_have_the_path_of_the_base_address() {
    let site = SiteTest::small();
    site.swap("content/site.yaml", "https://small.example", "https://small.example/policies");
    site.build();
    let public = site.tree("public");
    assert_eq!(broken_links(&public, "/policies"), [] as [&str; 0]);
    for (path, bytes) in public.iter().filter(|it| !it.0.starts_with(".gongji/")) {
        let text = String::from_utf8_lossy(bytes);
        for rest in text.split("https://small.example").skip(1) {
            assert!(rest.starts_with("/policies"), "{path}: {}", &rest[..rest.len().min(60)]);
        }
    }
    let redirects = site.read("public/_redirects");
    let is_under = |line: &str| line.split(' ').take(2).all(|it| it.starts_with("/policies/"));
    assert!(redirects.lines().all(is_under), "{redirects}");
    let headers = site.read("public/_headers");
    let paths = headers.lines().filter(|it| !it.starts_with(' '));
    assert!(paths.clone().count() > 1 && paths.into_iter().all(|it| it.starts_with("/policies/")));
    let index = site.read("public/en/clinics.json");
    assert!(index.contains("\"/policies/happy-clinic/en/privacy/\""), "{index}");
}

#[test]
fn a_sites_own_theme_inherits_what_it_does_not_have() {
    let site = SiteTest::small();
    site.build();
    let before = site.tree("public");
    site.swap("content/site.yaml", "theme: default", "theme: own");
    site.file(
        "themes/own/templates/clinic.html",
        "{% extends \"base.html\" %}\n{% block main %}<h1>own front</h1>{% endblock %}\n",
    );
    site.file("themes/own/assets/gongji.css", "body { color: black }\n");
    site.file("themes/own/assets/fonts/a.woff2", "font");
    site.build();
    assert!(site.read("public/happy-clinic/index.html").contains("<h1>own front</h1>"));
    let css = |tree: &Tree| {
        let all: Vec<String> = tree.keys().filter(|it| it.ends_with(".css")).cloned().collect();
        assert_eq!(all.len(), 1, "the old style went away: {all:?}");
        all[0].clone()
    };
    let after = site.tree("public");
    assert_ne!(css(&before), css(&after), "its name changes with it");
    assert_eq!(after[&css(&after)], b"body { color: black }\n");
    assert!(after.keys().any(|it| it.starts_with("assets/fonts/a.")), "{:?}", after.keys());
    // The pages of policies differ only by the name of the style.
    let policy = "happy-clinic/en/privacy/index.html";
    let text = |tree: &Tree| String::from_utf8_lossy(&tree[policy]).replace(&css(tree), "");
    assert_eq!(text(&before), text(&after));
    site.assert_as_fresh(TODAY);
    // The site's own part of the built-in theme stands under the site's own theme.
    site.file("themes/default/templates/parts/pager.html", "");
    site.file(
        "themes/default/templates/not_found.html",
        "{% extends \"base.html\" %}{% block main %}<h1>lost</h1>{% endblock %}",
    );
    site.build();
    assert!(site.read("public/404.html").contains("<h1>lost</h1>"));
    assert!(site.read("public/happy-clinic/index.html").contains("<h1>own front</h1>"));
}

#[test]
fn a_sites_own_messages_stand_over_the_built_in_ones() {
    let site = SiteTest::small();
    site.build();
    site.file("locales/ko/own.ftl", "item-parking-number = 주차 번호\n");
    site.file(
        "locales/en/own.ftl",
        "item-parking-number = parking number\nui-contents = Overview\n",
    );
    site.swap(FACTS, "[mobile-phone]", "[mobile-phone, parking-number]");
    site.build();
    let english = site.read("public/happy-clinic/en/privacy/index.html").to_lowercase();
    assert!(english.contains("parking number") && english.contains(">overview<"), "{english}");
    assert!(site.read("public/happy-clinic/ko/privacy/index.html").contains("주차 번호"));
    let schema = site.run(&["schema", "privacy"]).stdout;
    assert!(schema.contains("\"parking-number\""), "editors know the word");
    site.assert_as_fresh(TODAY);
}

#[test]
fn one_build_at_a_time() {
    let site = SiteTest::small();
    site.build();
    let before = site.tree("public");
    let path = ".public.gongji-lock";
    assert!(!site.path(path).exists(), "the lock goes when the build ends");
    let lock = fs::File::create(site.path(path)).expect("can be made");
    lock.lock().expect("can be locked");
    site.swap(FACTS, "0100", "0300");
    let run = site.run(&["build", "--drafts"]);
    assert_eq!(run.code, 3, "{run:#?}");
    assert!(run.stderr.contains("another gongji"), "{run:#?}");
    assert_same(&before, &site.tree("public"));
    // Whoever held it is gone, and its file is still there.
    drop(lock);
    site.build();
    site.assert_as_fresh(TODAY);
}

/// A file that grows past the limit is refused by the system as on a full disk, for every user.
#[cfg(target_os = "linux")]
#[test]
fn a_write_that_fails_leaves_the_old_pages() {
    let site = SiteTest::small();
    site.build();
    let before = site.tree("public");
    site.swap(FACTS, "Haneul Kim", "Haneul Lee");
    // In blocks of 512 or 1,024 bytes, as the shell does; pages are larger than either.
    let limited = "ulimit -f 8; trap '' XFSZ; exec \"$@\"";
    let run = shell(&site, limited, "public");
    assert_eq!(run.code, 3, "{run:#?}");
    assert!(run.stderr.contains("cannot write") && run.stderr.contains("too large"), "{run:#?}");
    assert_same(&before, &site.tree("public"));
    // The first build, which has nothing to go back to, leaves nothing.
    let run = shell(&site, limited, "new/public");
    assert_eq!(run.code, 3, "{run:#?}");
    assert!(!site.path("new/public").exists());
    site.build();
    site.assert_as_fresh(TODAY);
}

/// A disk that is full, made of memory, where the system lets one be mounted.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_pages() {
    let site = SiteTest::small();
    for folder in ["disk", "before", "after"] {
        fs::create_dir(site.path(folder)).expect("can be made");
    }
    let script = "mount -t tmpfs -o size=1200k tmpfs disk || exit 77; \
        \"$@\" >&2 || exit 78; cp -a disk/public before; \
        for n in 0 1 2 3 4 5 6 7 8 9; do cp -r content/happy-clinic content/more-$n; done; \
        \"$@\"; code=$?; cp -a disk/public after; ls -A disk disk/public/.gongji; exit $code";
    let run = in_own_mounts(&site, script, "disk/public");
    if run.code == 77 {
        return skip("a_full_disk_leaves_the_old_pages", "no disk can be mounted here");
    }
    assert_eq!(run.code, 3, "{run:#?}");
    assert!(run.stderr.contains("No space left"), "{run:#?}");
    assert_same(&site.tree("before/public"), &site.tree("after/public"));
    assert!(!run.stdout.contains("stage"), "what was put aside is cleared away: {run:#?}");
}

/// A disk that may only be read, where the system lets one be mounted.
#[cfg(target_os = "linux")]
#[test]
fn an_output_that_may_not_be_written_stays_as_it_is() {
    let site = SiteTest::small();
    for folder in ["disk", "before", "after"] {
        fs::create_dir(site.path(folder)).expect("can be made");
    }
    let script = "mount -t tmpfs tmpfs disk || exit 77; \"$@\" >&2 || exit 78; \
        cp -a disk/public before; sed -i s/0100/0300/ content/happy-clinic/privacy/2026*; \
        mount -o remount,ro disk || exit 77; \"$@\"; code=$?; cp -a disk/public after; exit $code";
    let run = in_own_mounts(&site, script, "disk/public");
    if run.code == 77 {
        return skip(
            "an_output_that_may_not_be_written_stays_as_it_is",
            "nothing can be mounted here",
        );
    }
    assert_eq!(run.code, 3, "{run:#?}");
    assert!(run.stderr.contains("cannot write"), "{run:#?}");
    assert_same(&site.tree("before/public"), &site.tree("after/public"));
}

/// Builds are killed at any moment, over all kinds of changes. No page may lead to a file that is
/// not there at any of those moments, and the build that ends makes what a fresh one makes.
#[test]
fn a_build_that_is_killed_breaks_no_link_and_is_completed_by_the_next() {
    let site = SiteTest::with_clinics(6);
    let mut moments = Moments(0x9E37_79B9_7F4A_7C15);
    // The first build: there is nothing, or all of it.
    for round in 0..4 {
        let moment = killed_build(&site, moments.next(400_000), None);
        assert_eq!(broken_links(&site.tree("public"), ""), [] as [&str; 0], "{round}: {moment}");
    }
    site.build();
    site.assert_as_fresh(TODAY);
    let mut halves = 0;
    for round in 0..2 {
        for (at, change) in CHANGES.iter().enumerate() {
            change(&site, round);
            halves += killed_builds(&site, &mut moments);
            // Some changes pile up before a build ends.
            if at % 3 == 2 {
                site.build();
                assert_eq!(broken_links(&site.tree("public"), ""), [] as [&str; 0]);
                site.assert_as_fresh(TODAY);
            }
        }
    }
    assert!(halves > 0, "no build was killed while pages were put in place");
}

#[test]
fn a_clinic_is_removed_whole_even_if_the_build_is_killed() {
    let site = SiteTest::with_clinics(12);
    let mut moments = Moments(0xD1B5_4A32_D192_ED03);
    site.build();
    for round in 0..4 {
        for n in 0..3 {
            site.remove(&format!("content/clinic-{:03}", round * 3 + n));
        }
        killed_builds(&site, &mut moments);
        site.build();
    }
    site.assert_as_fresh(TODAY);
}

/// The kinds of changes that a site sees; each is made twice.
const CHANGES: &[fn(&SiteTest, usize)] = &[
    // All pages, through the name of the style that all of them load.
    |site, round| {
        let style = format!("body {{ --round: {round} }}\n");
        site.file("themes/default/assets/gongji.css", style);
    },
    // Clinics more.
    |site, round| {
        for n in 0..6 {
            site.clinic(&format!("new-{round}-{n}"));
        }
    },
    // Other facts.
    |site, _| {
        for n in 0..3 {
            let path = format!("content/clinic-{n:03}/privacy/2026-01-01.yaml");
            site.file(&path, site.read(&path).replace("Haneul", "Haneul X"));
        }
    },
    // A version more, and one less.
    |site, round| {
        let versions = ["2024-04-01", "2025-04-01"];
        let [old, new] = if round == 0 { versions } else { [versions[1], versions[0]] };
        for n in 3..6 {
            let path = |version: &str| format!("content/clinic-{n:03}/privacy/{version}.yaml");
            let text = site.read(&path(old)).replace(old, new);
            site.file(&path(new), text).remove(&path(old));
        }
    },
    // A language less, or one more.
    |site, round| {
        let languages = ["[ko, en]", "[ko]"];
        let [old, new] = if round == 0 { languages } else { [languages[1], languages[0]] };
        site.swap("content/site.yaml", old, new);
    },
    // Another hand spoilt something.
    |site, _| {
        site.file("public/happy-clinic/privacy.json", "");
    },
    // The directories.
    |site, _| {
        site.swap("content/site.yaml", "en: Small", "en: Small and");
    },
];

/// Kills some builds of a site, one while pages are made, which is most of the time, and others
/// while they are put in place, which is a matter of milliseconds. After each all links lead
/// somewhere. Returns how many were killed half way through.
fn killed_builds(site: &SiteTest, moments: &mut Moments) -> usize {
    let mut halves = 0;
    let begins = site.path("public/.gongji/claims");
    for kill in 0..4 {
        let moment = if kill == 0 {
            killed_build(site, moments.next(300_000), None)
        } else {
            killed_build(site, moments.next(2_500), Some(&begins))
        };
        halves += usize::from(begins.exists());
        let broken = broken_links(&site.tree("public"), "");
        assert!(broken.is_empty(), "killed {moment}: {broken:#?}");
    }
    halves
}

/// Starts a build and kills it after some microseconds, counted from when it begins to write a
/// file, or lets it end if it was quicker. Says when.
fn killed_build(site: &SiteTest, micros: u64, begins: Option<&Path>) -> String {
    let before = begins.and_then(number);
    let mut command = site.command(TODAY, &["build", "--drafts"]);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("starts");
    while begins.is_some_and(|it| number(it).is_none_or(|now| Some(now) == before))
        && child.try_wait().expect("is ours").is_none()
    {
        std::thread::sleep(Duration::from_micros(30));
    }
    std::thread::sleep(Duration::from_micros(micros));
    child.kill().expect("is ours");
    child.wait().expect("is ours");
    let since = if begins.is_some() { "it began to put pages in place" } else { "its start" };
    format!("{micros} µs after {since}")
}

/// Which file on the disk a path leads to: another one once it was written anew.
fn number(path: &Path) -> Option<u64> {
    let known = fs::metadata(path).ok()?;
    #[cfg(unix)]
    return Some(std::os::unix::fs::MetadataExt::ino(&known));
    #[cfg(not(unix))]
    return Some(known.len());
}

/// Moments that look random and are the same in every run (xorshift64).
struct Moments(u64);

impl Moments {
    fn next(&mut self, within: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % within
    }
}

type Stamps = BTreeMap<String, (SystemTime, u64)>;

/// When each file under a folder was written, and which file it is on the disk.
fn stamps(folder: &Path) -> Stamps {
    let stamp = |path: String| {
        let full = folder.join(&path);
        let written = fs::metadata(&full).and_then(|it| it.modified()).expect("was just listed");
        (path, (written, number(&full).expect("was just listed")))
    };
    files(folder).into_iter().map(stamp).collect()
}

/// Runs a build under a shell script that has the build as its arguments.
#[cfg(target_os = "linux")]
fn shell(site: &SiteTest, script: &str, output: &str) -> crate::site_test::Run {
    site.under(&["sh", "-c", script, "sh"], &["build", "--drafts", "--output", output])
}

/// The same where what is mounted is seen by the script alone.
#[cfg(target_os = "linux")]
fn in_own_mounts(site: &SiteTest, script: &str, output: &str) -> crate::site_test::Run {
    let unshare = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"];
    site.under(&unshare, &["build", "--drafts", "--output", output])
}

#[cfg(target_os = "linux")]
#[expect(clippy::print_stderr, reason = "a test that does nothing says so")]
fn skip(test: &str, reason: &str) {
    eprintln!("skipped {test}: {reason}");
}
