//! A site that several machines build, each a share, deployed in any order.

use crate::memory::Memory;
use crate::order::codes;
use crate::site_test::{SiteTest, TODAY, Tree, assert_same};
use crate::{add_clinic, options};
use gongji::deploy::apply::deploy;
use gongji::deploy::content::Content;
use gongji::deploy::shards::{ShareOf, deploy_share};
use gongji::deploy::{DeployError, Options, Report};
use gongji::diag::Findings;
use gongji::project::Project;
use gongji::render::Theme;
use gongji::site::{Published, index, published};
use gongji::source::files::SiteFolder;

/// A site of six clinics, built whole and in shares.
pub(crate) struct Cut {
    site: SiteTest,
    project: Project,
    theme: Theme,
}

impl Cut {
    fn new() -> Self {
        let site = SiteTest::sealed();
        for id in ["blue-clinic", "red-clinic", "clinic-a", "clinic-b"] {
            add_clinic(&site, id);
        }
        let (project, theme) = opened(&site);
        Self { site, project, theme }
    }

    fn whole(&self) -> Published {
        let run = self.site.on(TODAY, &["build", "--output", "whole"]);
        assert_eq!(run.code, 0, "{run:#?}");
        published(&self.site.path("whole")).expect("can be read").expect("may be published")
    }

    fn share(&self, part: u32, of: u32) -> Published {
        let folder = format!("share-{part}-{of}");
        let run =
            self.site.on(TODAY, &["build", "--shard", &format!("{part}/{of}"), "-o", &folder]);
        assert_eq!(run.code, 0, "{run:#?}");
        published(&self.site.path(&folder)).expect("can be read").expect("may be published")
    }

    fn deploy(
        &self,
        share: &Published,
        store: &Memory,
        options: &Options<'_>,
    ) -> Result<Report, DeployError> {
        let make = |clinics: &[_]| {
            index(&self.project, &self.theme, share.day, clinics).map(Content::of_pages)
        };
        let content = Content::of(share);
        let shard = share.shard.expect("is a share");
        let share =
            ShareOf { shard, generation: &share.generation, content: &content, index: &make };
        deploy_share(&share, store, options)
    }
}

fn opened(site: &SiteTest) -> (Project, Theme) {
    let folder = SiteFolder::open(&site.path(".")).expect("is there");
    let mut found = Findings::new();
    let project = Project::open(folder, &mut found).expect("can be read").expect("is right");
    let theme = Theme::load(&project.folder, "default", &mut found).expect("can be read");
    assert!(!found.has_errors(), "{found:?}");
    (project, theme.expect("is right"))
}

/// All orders of so many.
fn orders(count: u32) -> Vec<Vec<u32>> {
    let mut all = vec![Vec::new()];
    for next in 1..=count {
        let insert = |order: &Vec<u32>| {
            let places = 0..=order.len();
            let order = order.clone();
            places
                .map(move |at| {
                    let mut longer = order.clone();
                    longer.insert(at, next);
                    longer
                })
                .collect::<Vec<_>>()
        };
        all = all.iter().flat_map(insert).collect();
    }
    all
}

fn at_once(whole: &Published) -> Tree {
    let store = Memory::default();
    deploy(&Content::of(whole), &store, &options(4)).expect("nothing is in the way");
    store.tree()
}

#[test]
fn shares_in_any_order_are_byte_for_byte_the_site_of_one_build() {
    let cut = Cut::new();
    let wanted = at_once(&cut.whole());
    let mut held = 0;
    for of in 1..=4 {
        let shares: Vec<Published> = (1..=of).map(|part| cut.share(part, of)).collect();
        let clinics = |it: &Published| it.units.iter().filter(|it| it.clinic.is_some()).count();
        assert_eq!(shares.iter().map(clinics).sum::<usize>(), 6, "of {of}");
        held += usize::from(shares.iter().all(|it| clinics(it) < 6));
        let all = orders(of);
        assert_eq!(all.len() as u32, (1..=of).product::<u32>());
        for order in all {
            let store = Memory::default();
            for (done, part) in order.iter().enumerate() {
                let share = &shares[*part as usize - 1];
                let report = cut.deploy(share, &store, &options(4));
                let report = report.unwrap_or_else(|it| panic!("{order:?}: {it:?}"));
                let left = of - 1 - done as u32;
                assert_eq!(report.missing, (left > 0).then_some(left), "{order:?}");
                let is_whole = store.tree().contains_key("index.html");
                assert_eq!(is_whole, left == 0, "{order:?}: the index comes last");
            }
            assert_same(&store.tree(), &wanted);
            if of == 1 {
                let store = Memory::default();
                let one = cut.deploy(&shares[0], &store, &options(4)).expect("is alone");
                let files = crate::seen(wanted.clone()).len();
                assert_eq!(crate::counts(&one), [files, 0, 0, 0], "each file is counted once");
            }
            // Once more, and nothing changes.
            for share in &shares {
                let report = cut.deploy(share, &store, &options(4)).expect("nothing is in the way");
                assert_eq!((report.missing, report.bytes), (None, 0), "{order:?}");
            }
            assert_same(&store.tree(), &wanted);
        }
    }
    assert!(held >= 2, "a share that holds all clinics proves little");
}

#[test]
fn shares_that_finish_at_the_same_time_make_one_site() {
    let cut = Cut::new();
    let wanted = at_once(&cut.whole());
    let shares: Vec<Published> = (1..=3).map(|part| cut.share(part, 3)).collect();
    for round in 0..20 {
        let store = Memory::default();
        let reports: Vec<Report> = std::thread::scope(|scope| {
            let (cut, store) = (&cut, &store);
            let start = |it| scope.spawn(move || cut.deploy(it, store, &options(2)));
            let all: Vec<_> = shares.iter().map(start).collect();
            let done = all.into_iter().map(|it| it.join().expect("does not panic"));
            done.map(|it| it.unwrap_or_else(|it| panic!("{round}: {it:?}"))).collect()
        });
        assert!(reports.iter().any(|it| it.missing.is_none()), "{round}: {reports:?}");
        assert_same(&store.tree(), &wanted);
    }
}

#[test]
fn a_share_that_was_killed_is_completed_by_its_next_run() {
    let cut = Cut::new();
    let wanted = at_once(&cut.whole());
    let shares: Vec<Published> = (1..=2).map(|part| cut.share(part, 2)).collect();
    for writes in (1..=30).step_by(4).chain([60, 80, 100]) {
        let store = Memory::default();
        for share in &shares {
            store.fail_after(Some(writes));
            let _ = cut.deploy(share, &store, &options(2));
            store.fail_after(None);
            store.wait(601);
            cut.deploy(share, &store, &options(2)).unwrap_or_else(|it| panic!("{writes}: {it:?}"));
        }
        assert_same(&store.tree(), &wanted);
    }
}

#[test]
fn shares_take_the_place_of_another_site_and_the_other_way_round() {
    let cut = Cut::new();
    let wanted = at_once(&cut.whole());
    // What stands there first: the whole site of another day, and a share that nobody completed.
    let run = cut.site.on("2027-01-01", &["build", "--output", "later"]);
    assert_eq!(run.code, 0, "{run:#?}");
    let later = published(&cut.site.path("later")).expect("can be read").expect("is right");
    let shares: Vec<Published> = (1..=2).map(|part| cut.share(part, 2)).collect();
    let store = Memory::default();
    deploy(&Content::of(&later), &store, &options(4)).expect("nothing is in the way");
    let of_three = cut.share(1, 3);
    assert_eq!(cut.deploy(&of_three, &store, &options(4)).expect("is alone").missing, Some(2));
    for share in &shares {
        cut.deploy(share, &store, &options(4)).expect("nothing is in the way");
    }
    assert_same(&store.tree(), &wanted);
    // A share is left over, and the whole site comes.
    deploy(&Content::of(&later), &store, &options(4)).expect("nothing is in the way");
    cut.deploy(&shares[1], &store, &options(4)).expect("nothing is in the way");
    let store_of_later = at_once(&later);
    deploy(&Content::of(&later), &store, &options(4)).expect("nothing is in the way");
    assert_same(&store.tree(), &store_of_later);
}

#[test]
fn a_clinic_that_is_gone_is_taken_away_when_all_shares_are_there() {
    let mut cut = Cut::new();
    let before: Vec<Published> = (1..=2).map(|part| cut.share(part, 2)).collect();
    let store = Memory::default();
    for share in &before {
        cut.deploy(share, &store, &options(4)).expect("nothing is in the way");
    }
    cut.site.remove("content/red-clinic");
    (cut.project, cut.theme) = opened(&cut.site);
    let after: Vec<Published> = (1..=2).map(|part| cut.share(part, 2)).collect();
    assert_ne!(before[0].generation, after[0].generation);
    cut.deploy(&after[0], &store, &options(4)).expect("nothing is in the way");
    assert!(store.tree().contains_key("red-clinic/index.html"), "visitors still come by the index");
    let few = Options { max_deletes: 2, ..options(4) };
    assert_eq!(codes(cut.deploy(&after[1], &store, &few)), ["deploy_too_many_gone"]);
    cut.deploy(&after[1], &store, &options(4)).expect("nothing is in the way");
    assert_same(&store.tree(), &at_once(&cut.whole()));
}

#[test]
fn a_share_that_changed_on_the_same_day_needs_no_other() {
    let cut = Cut::new();
    let shares: Vec<Published> = (1..=3).map(|part| cut.share(part, 3)).collect();
    let store = Memory::default();
    for share in &shares {
        cut.deploy(share, &store, &options(4)).expect("nothing is in the way");
    }
    // One clinic changes; what the shares have in common does not.
    cut.site.swap("content/clinic-a/clinic.yaml", "happy.example", "glad.example");
    let after: Vec<Published> = (1..=3).map(|part| cut.share(part, 3)).collect();
    assert_eq!(shares[0].generation, after[0].generation);
    let changed = after.iter().zip(&shares).find(|(a, b)| a.units != b.units).expect("one did").0;
    let report = cut.deploy(changed, &store, &options(4)).expect("nothing is in the way");
    assert_eq!(report.missing, None);
    assert_same(&store.tree(), &at_once(&cut.whole()));
}

#[test]
fn shares_of_different_sites_are_not_mixed() {
    let cut = Cut::new();
    let share = cut.share(1, 2);
    let lock = "{\"id\":\"other\",\"generation\":\"another\",\"beat\":0}\n";
    let store = Memory::with(&[(".gongji/locks/share-2-of-2.json", lock)]);
    let before = store.tree();
    assert_eq!(codes(cut.deploy(&share, &store, &options(4))), ["deploy_busy"]);
    assert_same(&store.tree(), &before);
    // Shares of the same site work side by side.
    let lock = lock.replace("another", &format!("{}/2", share.generation));
    let store = Memory::with(&[(".gongji/locks/share-2-of-2.json", &lock)]);
    assert_eq!(cut.deploy(&share, &store, &options(4)).expect("is beside").missing, Some(1));
}

#[test]
fn a_share_shows_no_drafts_and_goes_to_storage_only() {
    let cut = Cut::new();
    let run = cut.site.run(&["build", "--shard", "1/2", "--drafts"]);
    assert_eq!(run.code, 2, "{run:#?}");
    for wrong in ["0/2", "3/2", "x"] {
        assert_eq!(cut.site.run(&["build", "--shard", wrong]).code, 2, "{wrong}");
    }
    crate::targets(&cut.site, "  live: { directory: out }\n");
    cut.share(1, 2);
    let run = cut.site.run(&["deploy", "--from", "share-1-2", "--format", "json"]);
    assert_eq!(run.code, 1, "{run:#?}");
    assert!(run.findings()[0].starts_with("deploy_share_needs_storage"), "{run:#?}");
    assert!(!cut.site.path("out").exists());
    // A build of all clinics over it is the whole site again, and the other way round.
    cut.site.on(TODAY, &["build", "-o", "share-1-2"]);
    let whole = cut.whole();
    assert_same(&cut.site.tree("share-1-2"), &cut.site.tree("whole"));
    assert!(whole.shard.is_none());
}
