//! Deploying a site that several machines build, each a share of the clinics, in any order.
//!
//! Each share uploads the assets and its clinics, and leaves beside the manifest what it knows of
//! them. Whoever finds that all shares of the same generation are there makes what lists all
//! clinics (directories, sitemap, top), and commits the whole as one deploy does. Of two that
//! finish at the same time one does it; the other waits and sees it done. Until then visitors see
//! the site as it was, but for clinics, which are complete each.

use super::apply::{Remote, Work, report};
use super::content::Content;
use super::lease::{Lease, Purpose};
use super::plan::plan;
use super::store::{Sent, Store};
use super::wire::{Listing, SHARES, Share};
use super::{DeployError, Options, Report};
use crate::diag::Findings;
use crate::site::Shard;
use crate::site::plan::Summary;
use std::collections::BTreeSet;
use std::time::Duration;

/// How often one that waits for another looks again.
const LOOK: Duration = Duration::from_millis(500);

/// A share of a site that was built.
pub struct ShareOf<'a> {
    /// Which one.
    pub shard: Shard,
    /// Digest of what all shares have in common.
    pub generation: &'a str,
    /// Its assets and clinics.
    pub content: &'a Content,
    /// Makes what lists all clinics.
    pub index: &'a dyn Fn(&[Summary]) -> Result<Content, Findings>,
}

/// Deploys a share, and puts all together if it is the last.
///
/// # Errors
/// If something stands against it, or the target says no.
pub fn deploy_share(
    share: &ShareOf<'_>,
    store: &dyn Store,
    options: &Options<'_>,
) -> Result<Report, DeployError> {
    if options.dry_run {
        let remote = Remote::read(store)?;
        return Ok(report(&share.plan(&remote)));
    }
    let name = format!("share-{}", share.shard.name());
    let purpose = Purpose::Share(name, share.generation.to_owned());
    let lease = Lease::acquire(store, &purpose, options)?.map_err(DeployError::from)?;
    let sent = lease.hold(|lease| share.send(store, lease, options))?;
    let merged = share.merge(store, options)?;
    Ok(match merged {
        Merged::Waiting(missing) => Report { missing: Some(missing), ..sent },
        Merged::Elsewhere => sent,
        Merged::Here(index) => Report {
            new: joined(sent.new, index.new),
            changed: joined(sent.changed, index.changed),
            gone: index.gone,
            kept: index.kept,
            bytes: sent.bytes + index.bytes,
            missing: None,
        },
    })
}

fn joined(mut a: Vec<String>, b: Vec<String>) -> Vec<String> {
    a.extend(b);
    a.sort();
    a.dedup();
    a
}

/// What became of the site as a whole.
enum Merged {
    /// So many shares are still to come.
    Waiting(u32),
    /// Another put it together.
    Elsewhere,
    /// This one did.
    Here(Report),
}

impl ShareOf<'_> {
    fn key(&self, part: u32) -> String {
        let shard = Shard { part, of: self.shard.of };
        format!("{SHARES}{}-{}.jsonl", self.generation, shard.name())
    }

    /// What stands at the target, shares of the same generation included, and of which paths
    /// nothing is known.
    fn known(&self, remote: &Remote) -> (Listing, BTreeSet<String>) {
        let mut present = remote.listing.clone();
        let mut unsure = remote.claims.clone();
        let is_known = |it: &Share| it.is_complete && it.generation == self.generation;
        for (_, it) in remote.shares.iter().filter(|(_, it)| !is_known(it)) {
            let files = it.listing.units().flat_map(|it| it.files()).map(|it| it.0.clone());
            unsure.extend(it.touched.iter().cloned().chain(files));
        }
        for (_, it) in remote.shares.iter().filter(|(_, it)| is_known(it)) {
            // What an earlier try touched, and this one has no more, is to be taken away.
            unsure.extend(it.touched.iter().cloned());
        }
        for (_, it) in remote.shares.iter().filter(|(_, it)| is_known(it)) {
            for file in it.listing.units().flat_map(|it| it.files()) {
                unsure.remove(&file.0);
            }
            present.extend(it.listing.units().cloned());
        }
        (present, unsure)
    }

    fn plan(&self, remote: &Remote) -> super::plan::Plan {
        let (present, unsure) = self.known(remote);
        let mut plan = plan(&self.content.listing(), &present, &unsure);
        // What is gone is known when all shares are there.
        plan.gone.clear();
        plan
    }

    fn send(
        &self,
        store: &dyn Store,
        lease: &Lease<'_>,
        options: &Options<'_>,
    ) -> Result<Report, DeployError> {
        let remote = Remote::read(store)?;
        let plan = self.plan(&remote);
        let findings = self.content.check(&plan);
        if findings.has_errors() {
            return Err(findings.into());
        }
        let wanted = self.content.listing();
        let key = self.key(self.shard.part);
        let own = remote.shares.iter().find(|(it, _)| *it == key).map(|it| &it.1);
        if plan.is_empty() && (own.is_some_and(|it| it.is_complete) || is_shown(&wanted, &remote)) {
            return Ok(report(&plan));
        }
        let mut touched = plan.touched();
        touched.extend(own.into_iter().flat_map(|it| it.touched.iter().cloned()));
        let share = |is_complete: bool, listing: Listing| Share {
            generation: self.generation.to_owned(),
            is_complete,
            touched: touched.clone(),
            listing,
        };
        let put = |it: Share| store.put(&key, it.to_text().into_bytes(), Sent::own());
        put(share(false, Listing::default()))?;
        let work = Work { content: self.content, store, lease, options };
        work.upload(&plan)?;
        lease.check()?;
        put(share(true, wanted))?;
        Ok(report(&plan))
    }

    /// Puts all shares together if they are there.
    fn merge(&self, store: &dyn Store, options: &Options<'_>) -> Result<Merged, DeployError> {
        loop {
            match self.state(&Remote::read(store)?) {
                State::Complete => {}
                State::Missing(count) => return Ok(Merged::Waiting(count)),
                State::Shown => return Ok(Merged::Elsewhere),
            }
            let purpose = Purpose::Merge(self.generation.to_owned());
            match Lease::acquire(store, &purpose, options)? {
                Ok(lease) => return lease.hold(|lease| self.merge_now(store, lease, options)),
                // The other will see the share of this one: it was there before this one asked.
                Err(busy) if busy.name.ends_with("merge.json") => std::thread::sleep(LOOK),
                Err(busy) => return Err(busy.into()),
            }
        }
    }

    fn state(&self, remote: &Remote) -> State {
        let is_there = |part: &u32| {
            let key = self.key(*part);
            remote.shares.iter().any(|(it, share)| *it == key && share.is_complete)
        };
        let missing = (1..=self.shard.of).filter(|it| !is_there(it)).count();
        if missing == 0 {
            State::Complete
        } else if !is_there(&self.shard.part) && is_shown(&self.content.listing(), remote) {
            State::Shown
        } else {
            State::Missing(u32::try_from(missing).unwrap_or(u32::MAX))
        }
    }

    fn merge_now(
        &self,
        store: &dyn Store,
        lease: &Lease<'_>,
        options: &Options<'_>,
    ) -> Result<Merged, DeployError> {
        let remote = Remote::read(store)?;
        match self.state(&remote) {
            State::Complete => {}
            State::Missing(count) => return Ok(Merged::Waiting(count)),
            State::Shown => return Ok(Merged::Elsewhere),
        }
        let mut wanted = Listing::default();
        for (_, it) in remote.shares.iter().filter(|it| it.1.generation == self.generation) {
            wanted.extend(it.listing.units().cloned());
        }
        let index = (self.index)(&wanted.clinics())?;
        wanted.extend(index.listing().units().cloned());
        let (present, unsure) = self.known(&remote);
        let work = Work { content: &index, store, lease, options };
        work.carry_out(&wanted, &remote, &present, &unsure).map(Merged::Here)
    }
}

/// How far the site is.
enum State {
    /// All shares are there.
    Complete,
    /// So many are not.
    Missing(u32),
    /// The target shows this share already.
    Shown,
}

/// Whether the manifest has all of it as it is.
fn is_shown(wanted: &Listing, remote: &Remote) -> bool {
    let shown: BTreeSet<_> = remote.listing.files().into_values().map(|it| it.1.clone()).collect();
    wanted.files().values().all(|(_, it)| shown.contains(*it))
}
