//! A directory that a web server shows.

use crate::site_test::{SiteTest, TODAY, Tree, assert_same, tree};
use crate::{add_clinic, targets};
use std::collections::BTreeSet;
use std::fs;

fn site() -> SiteTest {
    let site = SiteTest::sealed();
    targets(&site, "  live: { directory: out/live, keep: 2 }\n");
    site.publish();
    site
}

fn deployed(site: &SiteTest) -> [u64; 4] {
    let run = site.run(&["deploy", "--format", "json", "--max-deletes", "1000"]);
    assert_eq!(run.code, 0, "{run:#?}");
    let done = &run.json()["summary"]["deploy"];
    let count = |name: &str| done[name].as_array().map_or(0, |it| it.len() as u64);
    [count("new"), count("changed"), count("gone"), done["kept"].as_u64().unwrap_or(0)]
}

fn public(site: &SiteTest) -> Tree {
    crate::seen(site.tree("public"))
}

fn releases(site: &SiteTest) -> BTreeSet<String> {
    let entries = fs::read_dir(site.path("out/live/releases")).expect("is there").flatten();
    let names = entries.filter(|it| it.path().is_dir());
    names.map(|it| it.file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn what_is_shown_changes_in_one_step_and_old_releases_stay_for_a_while() {
    let site = site();
    let [new, changed, gone, kept] = deployed(&site);
    assert!(new > 50 && (changed, gone, kept) == (0, 0, 0));
    assert_same(&site.tree("out/live/current"), &public(&site));
    assert_eq!(deployed(&site), [0, 0, 0, new], "nothing differs");
    assert_eq!(releases(&site).len(), 1, "and no release was made");
    let first = fs::read_link(site.path("out/live/current")).expect("is a link");
    let old = site.tree("out/live/current");
    add_clinic(&site, "blue-clinic");
    site.publish();
    let [new, changed, gone, kept] = deployed(&site);
    assert!(new > 5 && changed > 0 && gone == 0 && kept > 20, "{new} {changed} {gone} {kept}");
    assert_same(&site.tree("out/live/current"), &public(&site));
    assert_same(&tree(&site.path("out/live").join(&first)), &old);
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let file = |it: &str| fs::metadata(site.path(it)).expect("is there").ino();
        let path = "green-dental/ko/privacy/index.html";
        let before = format!("out/live/{}/{path}", first.display());
        assert_eq!(file(&before), file(&format!("out/live/current/{path}")), "one file, twice");
    }
    site.remove("content/blue-clinic").publish();
    assert!(deployed(&site)[2] > 5);
    assert_same(&site.tree("out/live/current"), &public(&site));
    assert_eq!(releases(&site).len(), 2, "two are kept");
    assert!(!site.path("out/live").join(&first).exists());
    let run = site.run(&["deploy", "--verify"]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(run.stderr.contains("nothing differs"), "{run:#?}");
}

#[test]
fn a_release_that_was_left_half_made_is_in_nobodys_way() {
    let site = site();
    deployed(&site);
    site.file("out/live/releases/.new/index.html", "half")
        .file("out/live/releases/notes.txt", "mine");
    site.file("out/live/.current.gongji-new", "half").file("out/live/releases/backup/a", "mine");
    add_clinic(&site, "blue-clinic");
    site.publish();
    deployed(&site);
    assert_same(&site.tree("out/live/current"), &public(&site));
    assert!(!site.path("out/live/releases/.new").exists());
    assert_eq!(site.read("out/live/releases/notes.txt"), "mine");
    assert_eq!(site.read("out/live/releases/backup/a"), "mine");
}

#[test]
fn what_is_not_fit_to_be_shown_is_refused_and_nothing_is_written() {
    let check = |site: &SiteTest, args: &[&str], code: &str| {
        let run = site.run(&[&["deploy", "--format", "json"], args].concat());
        assert_eq!(run.code, 1, "{code}: {run:#?}");
        let found = run.findings();
        assert!(found.len() == 1 && found[0].split(' ').next() == Some(code), "{code}: {found:?}");
        assert!(!site.path("out/live/current").is_symlink(), "{code}");
        assert!(!site.path("out/live/releases").exists(), "{code}");
    };
    let site = site();
    check(&site, &["--from", "nowhere"], "deploy_not_built");
    check(&site, &["--from", "content"], "deploy_not_built");
    check(&site, &["--max-deletes", "0", "nowhere"], "deploy_unknown_target");
    site.file("public/.gongji/claims", "happy-clinic\n");
    check(&site, &[], "deploy_unfinished");
    site.remove("public/.gongji/claims").remove("public/.gongji/build.json");
    check(&site, &[], "deploy_other_version");
    // A build that has nothing to do says what it was made for all the same.
    site.publish();
    assert!(site.path("public/.gongji/build.json").exists());
    site.file("public/index.html", "changed by hand");
    check(&site, &[], "deploy_file_changed");
    site.publish();
    site.build();
    check(&site, &[], "deploy_preview");
    site.publish();
    site.file("out/live/current/index.html", "mine");
    check(&site, &[], "deploy_current_not_link");
    site.remove("out");
    targets(&site, "  live: { directory: out/live }\n  other: { directory: out/other }\n");
    check(&site, &[], "deploy_which_target");
    site.swap("content/site.yaml", "directory: out/other", "directry: out/other");
    check(&site, &[], "unknown_key");
    let settings = site.read("content/site.yaml");
    site.file(
        "content/site.yaml",
        settings.split("\ndeploy:").next().expect("there is a first part"),
    );
    check(&site, &[], "deploy_no_target");
}

#[test]
fn a_plan_is_printed_and_nothing_is_touched() {
    let site = site();
    let run = site.run(&["deploy", "--dry-run"]);
    assert_eq!(run.code, 0, "{run:#?}");
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines.len(), public(&site).len());
    assert!(lines.contains(&"+ index.html"), "{lines:?}");
    assert!(!site.path("out").exists());
    deployed(&site);
    add_clinic(&site, "blue-clinic");
    site.remove("content/green-dental").publish();
    let before = site.tree("out/live/releases");
    let run = site.run(&["deploy", "--dry-run"]);
    for line in ["+ blue-clinic/index.html", "~ index.html", "- green-dental/index.html"] {
        assert!(run.stdout.lines().any(|it| it == line), "{line}: {run:#?}");
    }
    assert_same(&site.tree("out/live/releases"), &before);
    let run = site.run(&["deploy", "--max-deletes", "3", "--format", "json"]);
    assert_eq!((run.code, run.findings()), (1, vec!["deploy_too_many_gone".to_owned()]));
    assert_same(&site.tree("out/live/releases"), &before);
}

#[test]
fn where_it_is_put_is_no_part_of_what_is_built() {
    let site = site();
    let before = site.tree("public");
    targets(&site, "  other: { directory: elsewhere }\n");
    let run = site.on(TODAY, &["build", "--format", "json"]);
    assert_eq!(run.json()["written"], 0, "{run:#?}");
    assert_same(&site.tree("public"), &before);
}
