//! S3-compatible storage: the program against a real server.

use crate::site_test::{Run, SiteTest, TODAY, Tree, assert_same, copy};
use crate::storage::{ACCESS, Fault, KEY, SECRET, Storage};
use crate::{add_clinic, seen, targets};
use hyper::Method;
use std::process::Child;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// A site of more than a thousand files, built once.
fn large() -> &'static SiteTest {
    static LARGE: OnceLock<SiteTest> = OnceLock::new();
    LARGE.get_or_init(|| {
        let site = SiteTest::sealed();
        let ids: Vec<String> = (0..LARGE_CLINICS).map(|n| format!("clinic-{n:03}")).collect();
        std::thread::scope(|scope| {
            for half in ids.chunks(ids.len().div_ceil(2)) {
                scope.spawn(|| half.iter().for_each(|id| add_clinic(&site, id)));
            }
        });
        site.publish();
        assert!(site.tree("public").len() > 1_000, "{}", site.tree("public").len());
        site
    })
}

const LARGE_CLINICS: usize = 45;

fn small(storage: &Storage, prefix: &str) -> SiteTest {
    let site = SiteTest::sealed();
    targets(&site, &format!("  bucket: {}\n", storage.target(prefix)));
    site.publish();
    site
}

/// Runs the program in the site with an environment.
fn run_in(site: &SiteTest, environment: &[(&str, &str)], args: &[&str]) -> Run {
    let mut command = site.command(TODAY, args);
    command.envs(environment.iter().copied());
    site.finish(command, args)
}

fn deploy(site: &SiteTest, args: &[&str]) -> Run {
    run_in(site, ACCESS, &[&["deploy", "--max-deletes", "5000"], args].concat())
}

/// What the bucket must show of a built folder: without what only some hosts read; with pages for
/// redirects, which are looked at elsewhere.
fn assert_shows(storage: &Storage, prefix: &str, public: &Tree) {
    let at =
        |path: &str| if prefix.is_empty() { path.to_owned() } else { format!("{prefix}/{path}") };
    let shown = storage.tree();
    for (path, bytes) in seen(public.clone()) {
        let is_for_hosts = ["_headers", "_redirects"].contains(&path.as_str());
        let found = shown.get(&at(&path));
        assert!(found == Some(&bytes) || (is_for_hosts && found.is_none()), "{path}");
    }
    let is_ours = |it: &&String| !it.contains(".gongji/") && !it.starts_with("others/");
    let extra = shown.keys().filter(is_ours).filter(|it| {
        let path = it.strip_prefix(&at("")).unwrap_or(it);
        !public.contains_key(path) && path.split('/').count() != 3
    });
    assert_eq!(extra.collect::<Vec<_>>(), [] as [&str; 0]);
}

#[test]
fn a_site_is_put_below_a_prefix_with_its_headers_and_verified_there() {
    let storage = Storage::start();
    let site = small(&storage, "a/b");
    storage.file("others/photo.jpg", "mine");
    storage.file("a/notes.txt", "mine");
    storage.file("a/b/notes.txt", "mine");
    let run = deploy(&site, &["--verify"]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(run.stderr.contains("nothing differs"), "{run:#?}");
    for key in ["others/photo.jpg", "a/notes.txt", "a/b/notes.txt"] {
        assert_eq!(storage.tree()[key], b"mine", "{key}");
    }
    assert_eq!(storage.own(), ["a/b/.gongji/manifest.jsonl"]);
    let written = storage.written();
    let header = |key: &str, name: &str| written[key][name].clone();
    assert_eq!(header("a/b/index.html", "content-type"), "text/html; charset=utf-8");
    assert_eq!(header("a/b/index.html", "cache-control"), "no-cache");
    assert_eq!(
        header("a/b/happy-clinic/ledger.jsonl", "content-type"),
        "application/jsonl; charset=utf-8"
    );
    let feed = header("a/b/happy-clinic/ko/privacy/feed.xml", "content-type");
    assert_eq!(feed, "application/atom+xml; charset=utf-8");
    let asset = written.keys().find(|it| it.starts_with("a/b/assets/")).expect("has assets");
    assert_eq!(header(asset, "cache-control"), "public, max-age=31536000, immutable");
    let redirect =
        String::from_utf8_lossy(&storage.tree()["a/b/happy-clinic/en/index.html"]).into_owned();
    assert!(redirect.contains("url=/happy-clinic/en/privacy/"), "{redirect}");
    // A clinic goes, and only what is gongji's with it.
    site.remove("content/green-dental").publish();
    assert_eq!(deploy(&site, &[]).code, 0);
    assert!(!storage.tree().keys().any(|it| it.contains("green-dental")));
    assert_eq!(storage.tree()["a/b/notes.txt"], b"mine");
}

#[test]
fn a_thousand_files_arrive_though_requests_fail_in_every_way() {
    let storage = Storage::start();
    let site = SiteTest::small();
    targets(&site, &format!("  bucket: {}\n", storage.target("")));
    let from = large().path("public");
    let from = from.to_str().expect("is UTF-8");
    let kinds = [Fault::Error, Fault::ResetAfter, Fault::ErrorAfter, Fault::Reset];
    storage.fail(move |n, _, _| match n {
        // Two that never answer: these cost the time-out.
        100 | 700 => Some(Fault::Silence),
        _ if n % 7 == 3 => Some(kinds[n / 7 % 4]),
        _ => None,
    });
    let run = deploy(&site, &["--from", from, "--timeout", "3", "--format", "json"]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(run.json()["summary"]["deploy"]["new"].as_array().expect("a list").len() > 1_000);
    storage.heal();
    assert_shows(&storage, "", &large().tree("public"));
    assert_eq!(storage.own(), [".gongji/manifest.jsonl"]);
    storage.fail(|_, _, _| None);
    let run = deploy(&site, &["--from", from, "--format", "json"]);
    let done = &run.json()["summary"]["deploy"];
    assert_eq!((run.code, &done["bytes"]), (0, &serde_json::json!(0)), "{run:#?}");
    assert!(storage.requests() < 12, "what did not change costs nothing: {}", storage.requests());
}

/// Starts a deploy, and kills it after so many requests.
fn killed(site: &SiteTest, storage: &Storage, args: &[&str], requests: usize) {
    storage.fail(move |n, _, _| (n > requests).then_some(Fault::Silence));
    let mut child = started(site, args);
    storage.wait_for(requests + 1);
    child.kill().expect("is at work");
    child.wait().expect("was killed");
    storage.heal();
}

fn started(site: &SiteTest, args: &[&str]) -> Child {
    let mut command = site.command(TODAY, &[&["deploy", "--format", "json"], args].concat());
    command.envs(ACCESS.iter().copied());
    command.spawn().expect("the program can be started")
}

#[test]
fn killed_half_way_the_next_run_completes_it() {
    let storage = Storage::start();
    let from = large().path("public");
    let from = from.to_str().expect("is UTF-8");
    let site = SiteTest::small();
    targets(&site, &format!("  bucket: {}\n", storage.target("")));
    // The folder is this site's own, so that the next run knows the one before.
    copy(&large().path("public"), &site.path("public"));
    for requests in [3, 40, 600] {
        killed(&site, &storage, &[], requests);
        let left = storage.own();
        assert!(left.contains(&".gongji/locks/whole.json".to_owned()), "{requests}: {left:?}");
        assert!(!left.contains(&".gongji/manifest.jsonl".to_owned()), "{requests}: {left:?}");
        // Another machine cannot know that it was killed.
        let other = SiteTest::small();
        targets(&other, &format!("  same: {}\n", storage.target("")));
        let run = deploy(&other, &["--from", from, "--format", "json"]);
        assert_eq!(run.code, 1, "{run:#?}");
        assert!(run.findings()[0].starts_with("deploy_busy "), "{run:#?}");
    }
    let run = deploy(&site, &[]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert_shows(&storage, "", &large().tree("public"));
    assert_eq!(storage.own(), [".gongji/manifest.jsonl"]);
    assert!(!site.path(".public.gongji-deploy-bucket").exists());
}

#[test]
fn of_two_deploys_at_once_the_second_is_refused_and_does_no_harm() {
    let storage = Storage::start();
    let (one, two) = (small(&storage, ""), small(&storage, ""));
    add_clinic(&two, "blue-clinic");
    two.publish();
    // The first stands still in the middle of its uploads.
    storage.fail(|n, _, _| (n > 30).then_some(Fault::Wait));
    let first = started(&one, &[]);
    storage.wait_for(31);
    storage.fail(|_, _, _| None);
    let run = deploy(&two, &["--format", "json"]);
    assert_eq!(run.code, 1, "{run:#?}");
    assert!(run.findings()[0].starts_with("deploy_busy "), "{run:#?}");
    storage.open();
    let first = first.wait_with_output().expect("ends");
    assert!(first.status.success(), "{first:?}");
    assert_shows(&storage, "", &one.tree("public"));
    let run = deploy(&two, &[]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert_shows(&storage, "", &two.tree("public"));
}

#[test]
fn who_was_taken_over_stops_before_it_does_harm() {
    let storage = Storage::start();
    let (one, two) = (small(&storage, ""), small(&storage, ""));
    add_clinic(&two, "blue-clinic");
    two.publish();
    // The first stands still before its manifest; somebody believes it dead.
    let has_come = Arc::new(AtomicBool::new(false));
    let seen_by_server = has_come.clone();
    storage.fail(move |_, method, key| {
        let is_manifest = key.ends_with("/manifest.jsonl") && method == Method::PUT;
        seen_by_server.fetch_or(is_manifest, Ordering::Relaxed);
        is_manifest.then_some(Fault::Wait)
    });
    let first = started(&one, &[]);
    while !has_come.load(Ordering::Relaxed) {
        std::thread::sleep(Duration::from_millis(5));
    }
    storage.heal();
    let run = deploy(&two, &["--take-over"]);
    assert_eq!(run.code, 0, "{run:#?}");
    storage.open();
    let first = first.wait_with_output().expect("ends");
    assert_eq!(first.status.code(), Some(1), "{first:?}");
    assert!(String::from_utf8_lossy(&first.stdout).contains("deploy_overtaken"), "{first:?}");
    assert_shows(&storage, "", &two.tree("public"));
}

#[test]
fn nobody_gets_in_without_the_right_key_and_no_key_is_ever_printed() {
    let storage = Storage::start();
    let site = small(&storage, "");
    let run = site.run(&["deploy", "--format", "json"]);
    assert_eq!(
        (run.code, run.findings()),
        (1, vec!["deploy_no_credentials content/site.yaml".into()])
    );
    let wrong = "wrongWRONGwrongWRONGwrongWRONGwrongWRONG";
    for environment in [
        &[("AWS_ACCESS_KEY_ID", KEY), ("AWS_SECRET_ACCESS_KEY", wrong)][..],
        &[("AWS_ACCESS_KEY_ID", "AKIAOTHEROTHEROTHERO"), ("AWS_SECRET_ACCESS_KEY", SECRET)],
    ] {
        for args in [&["deploy"][..], &["deploy", "--dry-run"], &["deploy", "--format", "json"]] {
            let run = run_in(&site, environment, args);
            assert_eq!(run.code, 3, "{run:#?}");
            assert!(run.stderr.contains("the storage refused"), "{run:#?}");
            for secret in [KEY, SECRET, wrong, "AKIAOTHEROTHEROTHERO", "StringToSign", "Signature="]
            {
                let said = format!("{}{}", run.stdout, run.stderr);
                assert!(!said.contains(secret), "{secret}: {run:#?}");
            }
        }
    }
    assert_eq!(storage.tree().len(), 0);
    // Profiles are read where every tool reads them.
    let profiles = "[default]\naws_access_key_id = x\naws_secret_access_key = y\n[clinics]\n";
    let profiles =
        format!("{profiles}aws_access_key_id = {KEY}\naws_secret_access_key = {SECRET}\n");
    site.file("home/.aws/credentials", profiles);
    let home = site.path("home");
    let home = ("HOME", home.to_str().expect("is UTF-8"));
    let run = run_in(&site, &[home], &["deploy"]);
    assert_eq!(run.code, 3, "the default profile is another's: {run:#?}");
    let run = run_in(&site, &[home, ("AWS_PROFILE", "nobody")], &["deploy"]);
    assert!(run.code == 2 && run.stderr.contains("nobody"), "{run:#?}");
    let run = run_in(&site, &[home, ("AWS_PROFILE", "clinics")], &["deploy"]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert_shows(&storage, "", &site.tree("public"));
}

#[test]
fn a_bucket_that_is_not_there_is_said_so() {
    let storage = Storage::start();
    let site = small(&storage, "");
    storage.fail(|_, _, _| Some(Fault::NoBucket));
    let run = deploy(&site, &[]);
    assert_eq!(run.code, 3, "{run:#?}");
    assert!(run.stderr.contains("there is no such bucket"), "{run:#?}");
}

#[test]
fn shares_from_several_machines_come_together_in_the_bucket() {
    let (storage, whole) = (Storage::start(), Storage::start());
    let site = small(&storage, "p");
    for id in ["blue-clinic", "red-clinic", "clinic-a"] {
        add_clinic(&site, id);
    }
    targets(&site, &format!("  one: {}\n  whole: {}\n", storage.target("p"), whole.target("p")));
    site.publish();
    assert_eq!(deploy(&site, &["whole"]).code, 0);
    let wanted = whole.tree();
    for (round, order) in [[2, 3, 1], [3, 1, 2]].into_iter().enumerate() {
        for (done, part) in order.into_iter().enumerate() {
            let share = format!("{part}/3");
            let run = site.run(&["build", "--shard", &share, "--output", "share/public"]);
            assert_eq!(run.code, 0, "{run:#?}");
            let run = deploy(&site, &["one", "--from", "share/public", "--verify"]);
            assert_eq!(run.code, 0, "{run:#?}");
            // The second time each finds the site as it is.
            let is_whole = done == 2 || round == 1;
            assert_eq!(run.stderr.contains("nothing differs"), is_whole, "{run:#?}");
            site.remove("share");
        }
        assert_same(&storage.tree(), &wanted);
    }
    // A version takes effect, and all finish at the same time.
    for part in 1..=3 {
        let folder = format!("share-{part}/public");
        let share = format!("{part}/3");
        let run = site.on("2027-01-01", &["build", "--shard", &share, "--output", &folder]);
        assert_eq!(run.code, 0, "{run:#?}");
    }
    let from = |part: usize| format!("share-{part}/public");
    let all: Vec<Child> = (1..=3)
        .map(|part| started(&site, &["one", "--max-deletes", "5000", "--from", &from(part)]))
        .collect();
    for child in all {
        let output = child.wait_with_output().expect("ends");
        assert!(output.status.success(), "{output:?}");
    }
    let run = site.on("2027-01-01", &["build"]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert_eq!(deploy(&site, &["whole"]).code, 0);
    assert_same(&storage.tree(), &whole.tree());
}
