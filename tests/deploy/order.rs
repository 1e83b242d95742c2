//! What visitors see while a deploy is at work, and after it was killed.

use crate::memory::{Memory, Step};
use crate::site_test::{SiteTest, TODAY, Tree, assert_same, file_of, is_page, links};
use crate::{add_clinic, counts, options, seen};
use gongji::deploy::apply::deploy;
use gongji::deploy::content::Content;
use gongji::deploy::store::Store;
use gongji::deploy::{DeployError, Report};
use gongji::site::published;
use std::collections::BTreeSet;

/// Two states of a site: clinics come and go, a version takes effect, the directory changes.
fn two_states() -> (SiteTest, Content, Content) {
    let site = SiteTest::sealed();
    add_clinic(&site, "blue-clinic");
    let build = |day: &str, folder: &str| {
        let run = site.on(day, &["build", "--output", folder]);
        assert_eq!(run.code, 0, "{run:#?}");
        content(&site, folder)
    };
    let old = build(TODAY, "old");
    site.remove("content/green-dental");
    add_clinic(&site, "yellow-clinic");
    let new = build("2027-01-01", "new");
    (site, old, new)
}

pub(crate) fn content(site: &SiteTest, folder: &str) -> Content {
    let built = published(&site.path(folder)).expect("can be read").expect("may be published");
    Content::of(&built)
}

/// Links to nothing on pages that a visitor reaches from these pages.
fn dangling(tree: &Tree, roots: &BTreeSet<String>) -> Vec<String> {
    let mut to_see: Vec<String> =
        roots.iter().filter(|it| tree.contains_key(*it)).cloned().collect();
    let mut known: BTreeSet<String> = to_see.iter().cloned().collect();
    let mut found = Vec::new();
    while let Some(page) = to_see.pop() {
        for link in links(&String::from_utf8_lossy(&tree[&page])) {
            let file = file_of(&link);
            if !tree.contains_key(&file) {
                found.push(format!("{page} -> {link}"));
            } else if is_page(&file) && known.insert(file.clone()) {
                to_see.push(file);
            }
        }
    }
    found
}

fn pages(tree: &Tree) -> BTreeSet<String> {
    tree.keys().filter(|it| is_page(it)).cloned().collect()
}

/// Plays the steps again, and looks at the site after each.
fn replay(mut tree: Tree, steps: Vec<Step>, new: &Tree) -> usize {
    let mut roots = pages(&tree);
    let mut looked = 0;
    for step in steps {
        let last = match &step {
            Step::Put(key, bytes) => {
                tree.insert(key.clone(), bytes.clone());
                key.clone()
            }
            Step::Delete(key) => {
                // From the first page that goes, visitors come by the pages of the new site.
                if is_page(key) {
                    roots = pages(new);
                }
                tree.remove(key);
                key.clone()
            }
        };
        if last.starts_with(".gongji/") {
            continue;
        }
        if last == "index.html" {
            roots.insert(last.clone());
        }
        assert_eq!(dangling(&tree, &roots), [] as [&str; 0], "after {step:?}", step = last);
        looked += 1;
    }
    looked
}

#[test]
fn no_visitor_sees_a_dangling_link_at_any_moment() {
    let (_site, old, new) = two_states();
    for jobs in [1, 8] {
        let store = Memory::default();
        let first = deploy(&old, &store, &options(jobs)).expect("nothing is in the way");
        let shown = seen(store.tree());
        assert!(replay(Tree::new(), store.steps(), &shown) >= first.new.len());
        let before = store.tree();
        let second = deploy(&new, &store, &options(jobs)).expect("nothing is in the way");
        let [added, changed, gone, kept] = counts(&second);
        assert!(added > 10 && changed > 10 && gone > 10 && kept > 0, "{second:?}");
        let after = seen(store.tree());
        assert_eq!(replay(before, store.steps(), &after), added + changed + gone);
        // And the test itself sees: turned around, the same steps do dangle.
        let turned: BTreeSet<String> = ["index.html".to_owned()].into();
        assert!(
            !dangling(&[("index.html".to_owned(), after["index.html"].clone())].into(), &turned)
                .is_empty()
        );
    }
}

#[test]
fn what_is_there_after_a_deploy_is_what_was_built_and_a_second_sends_nothing() {
    let (site, old, new) = two_states();
    let store = Memory::with(&[("others/photo.jpg", "mine"), ("notes.txt", "mine")]);
    deploy(&old, &store, &options(4)).expect("nothing is in the way");
    deploy(&new, &store, &options(4)).expect("nothing is in the way");
    let mut wanted = seen(site.tree("new"));
    wanted.insert("others/photo.jpg".to_owned(), b"mine".to_vec());
    wanted.insert("notes.txt".to_owned(), b"mine".to_vec());
    assert_same(&seen(store.tree()), &wanted);
    let own: Vec<String> =
        store.tree().into_keys().filter(|it| it.starts_with(".gongji/")).collect();
    assert_eq!(own, [".gongji/manifest.jsonl"]);
    store.steps();
    let idle = deploy(&new, &store, &options(4)).expect("nothing is in the way");
    assert_eq!(counts(&idle)[..3], [0, 0, 0]);
    let sent: Vec<Step> = store.steps();
    assert!(
        sent.iter().all(|it| match it {
            Step::Put(key, _) | Step::Delete(key) => key.starts_with(".gongji/locks/"),
        }),
        "{sent:?}"
    );
}

#[test]
fn killed_at_any_write_the_next_deploy_completes_it_whatever_it_deploys() {
    let (site, old, new) = two_states();
    let (old_tree, new_tree) = (seen(site.tree("old")), seen(site.tree("new")));
    let store = Memory::default();
    deploy(&old, &store, &options(4)).expect("nothing is in the way");
    store.steps();
    let whole = {
        let twin = Memory::default();
        deploy(&old, &twin, &options(4)).expect("nothing is in the way");
        twin.steps();
        deploy(&new, &twin, &options(4)).expect("nothing is in the way");
        twin.steps().len() as u64
    };
    // The first writes, the last ones (manifest, deletions), and some between.
    let some = (0..6).chain((6..whole).step_by(17)).chain(whole.saturating_sub(6)..whole);
    for (round, writes) in some.enumerate() {
        store.fail_after(Some(writes));
        let killed = deploy(&new, &store, &options(3));
        assert!(matches!(killed, Err(DeployError::Store(_))), "{writes}: {killed:?}");
        store.fail_after(None);
        // Ten minutes later on another machine, which knows nothing of the one that was killed.
        let refused = deploy(&new, &store, &options(3));
        let is_locked = store.tree().contains_key(".gongji/locks/whole.json");
        if refused.is_err() {
            assert!(is_locked, "{writes}: {refused:?}");
            store.wait(601);
        }
        // Back to the old site, or on to the new one and then back.
        if round % 2 == 0 {
            deploy(&new, &store, &options(3)).unwrap_or_else(|it| panic!("{writes}: {it:?}"));
            assert_same(&seen(store.tree()), &new_tree);
        }
        deploy(&old, &store, &options(3)).unwrap_or_else(|it| panic!("{writes}: {it:?}"));
        assert_same(&seen(store.tree()), &old_tree);
        let own = store.tree().into_keys().filter(|it| it.starts_with(".gongji/"));
        assert_eq!(own.collect::<Vec<_>>(), [".gongji/manifest.jsonl"], "{writes}");
    }
}

/// The codes of what stands against a deploy.
pub(crate) fn codes(result: Result<Report, DeployError>) -> Vec<&'static str> {
    match result {
        Err(DeployError::Findings(found)) => found.iter().map(|it| it.code).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_deploy_that_is_at_work_is_not_disturbed() {
    let (_site, old, _) = two_states();
    let lock = "{\"id\":\"other\",\"generation\":null,\"beat\":0}\n";
    let store = Memory::with(&[(".gongji/locks/whole.json", lock)]);
    store.wait(599);
    let before = store.tree();
    assert_eq!(codes(deploy(&old, &store, &options(4))), ["deploy_busy"]);
    assert_same(&store.tree(), &before);
    // Known to have ended: by the same machine, by somebody, or by ten minutes of silence.
    let ended = gongji::deploy::Options { ended: Some("other".to_owned()), ..options(4) };
    deploy(&old, &store, &ended).expect("its own lock");
    let store = Memory::with(&[(".gongji/locks/whole.json", lock)]);
    let taken = gongji::deploy::Options { take_over: true, ..options(4) };
    deploy(&old, &store, &taken).expect("somebody said so");
    let store = Memory::with(&[(".gongji/locks/whole.json", lock)]);
    store.wait(601);
    deploy(&old, &store, &options(4)).expect("no sign of life");
    // A share at work is in the way of a whole site too, though its lock is another file.
    let share = lock.replace("null", "\"g\"");
    let store = Memory::with(&[(".gongji/locks/share-1-of-2.json", &share)]);
    let before = store.tree();
    assert_eq!(codes(deploy(&old, &store, &options(4))), ["deploy_busy"]);
    assert_same(&store.tree(), &before);
}

#[test]
fn storage_that_cannot_keep_two_deploys_apart_is_refused() {
    let (_site, old, _) = two_states();
    let store = Memory::careless();
    assert_eq!(codes(deploy(&old, &store, &options(4))), ["deploy_not_conditional"]);
    assert_eq!(store.tree().len(), 0);
}

#[test]
fn files_are_taken_away_only_as_far_as_it_is_allowed() {
    let (site, old, new) = two_states();
    let store = Memory::default();
    deploy(&old, &store, &options(4)).expect("nothing is in the way");
    let before = store.tree();
    let few = gongji::deploy::Options { max_deletes: 3, ..options(4) };
    assert_eq!(codes(deploy(&new, &store, &few)), ["deploy_too_many_gone"]);
    assert_same(&store.tree(), &before);
    // A site without clinics is an accident.
    site.remove("content/happy-clinic");
    site.remove("content/blue-clinic");
    site.remove("content/yellow-clinic");
    let run = site.on(TODAY, &["build", "--output", "empty"]);
    assert_eq!(run.code, 0, "{run:#?}");
    let empty = content(&site, "empty");
    assert_eq!(codes(deploy(&empty, &store, &options(4))), ["deploy_empty"]);
    assert_same(&store.tree(), &before);
    // What was changed since it was built is not sent, and nothing else is.
    let file = "new/happy-clinic/ko/privacy/index.html";
    site.file(file, "changed by hand");
    assert_eq!(codes(deploy(&content(&site, "new"), &store, &options(4))), ["deploy_file_changed"]);
    assert_same(&store.tree(), &before);
}

#[test]
fn a_manifest_that_cannot_be_read_is_left_alone() {
    let (_site, old, _) = two_states();
    for text in ["", "{\"gongji\":2,\"generation\":\"\"}\n", "not a manifest\n"] {
        let store = Memory::with(&[(".gongji/manifest.jsonl", text)]);
        assert_eq!(codes(deploy(&old, &store, &options(4))), ["deploy_unread"], "{text}");
        assert_eq!(store.tree().len(), 1, "{text}");
    }
    let before = Memory::default();
    assert!(before.get("x").expect("never fails").is_none());
}
