//! Deploying a site that several machines build, each a share of the clinics, in any order.
//!
//! Each share uploads the assets and its clinics, and leaves beside the manifest what it knows of
//! them. Whoever finds that all shares of the same generation are there makes what lists all
//! clinics (directories, sitemap, top), and commits the whole as one deploy does. Of two that
//! finish at the same time one does it; the other waits and sees it done. Until then visitors see
//! the site as it was, but for clinics, which are complete each.

use super::apply::{Remote, Work, empty, overtaken, report, stands};
use super::content::Content;
use super::lease::{Lease, Purpose};
use super::plan::{Plan, plan};
use super::store::{Sent, Store};
use super::wire::{ListedUnit, Listing, SHARES, Share};
use super::{DeployError, Options, Report};
use crate::diag::Findings;
use crate::site::Shard;
use crate::site::plan::Summary;
use crate::site::published::Part;
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
    let purpose = Purpose::Share(name, share.cut());
    let lease = Lease::acquire(store, &purpose, options)?.map_err(DeployError::from)?;
    let sent = lease.hold(|lease| share.send(store, lease, options))?;
    let merged = share.merge(store, options)?;
    Ok(match merged {
        Merged::Waiting(missing) => Report { missing: Some(missing), ..sent },
        Merged::Elsewhere => sent,
        Merged::Here(index) => Report {
            // What this share sent before stays as it is when all are put together.
            kept: index.kept.saturating_sub(sent.new.len() + sent.changed.len()),
            new: joined(sent.new, index.new),
            changed: joined(sent.changed, index.changed),
            gone: index.gone,
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
    /// Who may work side by side: shares of the same site, cut into the same number.
    fn cut(&self) -> String {
        format!("{}/{}", self.generation, self.shard.of)
    }

    /// The keys of a share begin so. Each run has a key of its own: what one run puts together is
    /// never what another is about to write.
    fn keys(&self, part: u32) -> String {
        let shard = Shard { part, of: self.shard.of };
        format!("{SHARES}{}-{}-", self.generation, shard.name())
    }

    /// Whether a run of this share or another of the same site left it.
    fn is_beside(&self, key: &str) -> bool {
        (1..=self.shard.of).any(|part| key.starts_with(&self.keys(part)))
    }

    /// What runs of a share left.
    fn of_part<'r>(
        &self,
        remote: &'r Remote,
        part: u32,
    ) -> impl Iterator<Item = &'r (String, Share)> {
        let keys = self.keys(part);
        remote.shares.iter().filter(move |(key, _)| key.starts_with(&keys))
    }

    /// What stands at the target, shares of the same generation included, and of which paths
    /// nothing is known.
    fn known(&self, remote: &Remote) -> (Listing, BTreeSet<String>) {
        let mut present = remote.listing.clone();
        let mut unsure = remote.claims.clone();
        let (known, unknown): (Vec<_>, Vec<_>) =
            remote.shares.iter().partition(|(key, it)| it.is_complete && self.is_beside(key));
        let known: Vec<&Share> = known.into_iter().map(|it| &it.1).collect();
        // What an earlier try touched, and a later one has no more, is to be taken away.
        unsure.extend(known.iter().flat_map(|it| it.touched.iter().cloned()));
        for it in known {
            it.listing.files().keys().for_each(|path| {
                unsure.remove(*path);
            });
            present.extend(it.listing.units().cloned());
        }
        for (_, it) in unknown {
            unsure.extend(all_paths(it));
        }
        // Pages of a clinic that its share has no more still stand there.
        let stands = present.files();
        let gone = remote.listing.files().into_keys().filter(|it| !stands.contains_key(it));
        unsure.extend(gone.map(str::to_owned));
        (present, unsure)
    }

    fn plan(&self, remote: &Remote) -> Plan {
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
        let before: Vec<&(String, Share)> = self.of_part(&remote, self.shard.part).collect();
        let is_there = before.iter().any(|(_, it)| it.is_complete && it.listing == wanted);
        if plan.is_empty() && (is_there && before.len() == 1 || self.is_shown(&remote)) {
            return Ok(report(&plan));
        }
        let mut touched = plan.touched();
        touched.extend(before.iter().flat_map(|(_, it)| all_paths(it)));
        let key = format!("{}{}.jsonl", self.keys(self.shard.part), options.id);
        let put = |is_complete: bool, listing: Listing| {
            let (generation, touched) = (self.generation.to_owned(), touched.clone());
            let share = Share { generation, is_complete, touched, listing };
            store.put(&key, share.to_text().into_bytes(), Sent::own())
        };
        put(false, Listing::default())?;
        for (old, _) in before.iter().filter(|it| it.0 != key) {
            store.delete(old)?;
        }
        let work = Work { content: self.content, store, lease, options };
        work.upload(&plan)?;
        lease.check()?;
        put(true, wanted)?;
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
            let purpose = Purpose::Merge(self.cut());
            match Lease::acquire(store, &purpose, options)? {
                Ok(lease) => return lease.hold(|lease| self.merge_now(store, lease, options)),
                // The other will see the share of this one: it was there before this one asked.
                Err(busy) if busy.name.ends_with("merge.json") => std::thread::sleep(LOOK),
                Err(busy) => return Err(busy.into()),
            }
        }
    }

    fn state(&self, remote: &Remote) -> State {
        if self.of_part(remote, self.shard.part).next().is_none() && self.is_shown(remote) {
            return State::Shown;
        }
        let missing = (1..=self.shard.of).filter(|it| self.units(remote, *it).is_none()).count();
        match u32::try_from(missing).unwrap_or(u32::MAX) {
            0 => State::Complete,
            missing => State::Missing(missing),
        }
    }

    /// The units of a share. What the target shows of the same generation stands for a share that
    /// has nothing new. `None` if the share is not there, or still being sent.
    fn units(&self, remote: &Remote, part: u32) -> Option<Vec<ListedUnit>> {
        let sent: Vec<&Share> = self.of_part(remote, part).map(|it| &it.1).collect();
        if !sent.iter().all(|it| it.is_complete) {
            return None;
        }
        if !sent.is_empty() {
            return Some(sent.iter().flat_map(|it| it.listing.units().cloned()).collect());
        }
        if remote.listing.generation != self.generation {
            return None;
        }
        let shard = Shard { part, of: self.shard.of };
        let is_its = |it: &&ListedUnit| it.part() == Part::Clinic && shard.holds(it.name());
        Some(remote.listing.units().filter(is_its).cloned().collect())
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
        let mut wanted = Listing::of(self.generation);
        for part in 1..=self.shard.of {
            wanted.extend(self.units(&remote, part).into_iter().flatten());
        }
        let clinics = wanted.clinics();
        if clinics.is_empty() {
            return Err(empty(store));
        }
        let index = (self.index)(&clinics)?;
        wanted.extend(index.listing().units().cloned());
        let (mut present, mut unsure) = self.known(&remote);
        present.extend(wanted.units().filter(|it| it.part() == Part::Clinic).cloned());
        self.look(store, &wanted, &mut unsure)?;
        // Nobody else's share is at work beside this lease, so none says anything any more.
        let shares: Vec<String> = remote.shares.iter().map(|it| it.0.clone()).collect();
        let work = Work { content: &index, store, lease, options };
        work.carry_out(&wanted, &remote, (&present, &unsure), &shares).map(Merged::Here)
    }

    /// Of the clinics nothing is sent here. Where another site's share was at work too, somebody
    /// looks at what stands there.
    fn look(
        &self,
        store: &dyn Store,
        wanted: &Listing,
        unsure: &mut BTreeSet<String>,
    ) -> Result<(), DeployError> {
        for (path, (part, file)) in wanted.files() {
            if part == Part::Clinic && unsure.contains(path) {
                if !stands(store, file)? {
                    return Err(overtaken(store, path));
                }
                unsure.remove(path);
            }
        }
        Ok(())
    }

    /// Whether the target shows all of it as it is, in a site of the same generation.
    fn is_shown(&self, remote: &Remote) -> bool {
        let shown = remote.listing.files();
        let wanted = self.content.listing();
        remote.listing.generation == self.generation
            && wanted.files().iter().all(|(path, it)| shown.get(path) == Some(it))
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

/// Everything that a share may have written.
fn all_paths(share: &Share) -> BTreeSet<String> {
    let files = share.listing.units().flat_map(|it| it.files()).map(|it| it.0.clone());
    share.touched.iter().cloned().chain(files).collect()
}
