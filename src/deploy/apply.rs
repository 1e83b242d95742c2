//! Carrying out a plan: claims, uploads in order, the manifest, deletions.

use super::content::Content;
use super::lease::{Lease, Purpose};
use super::plan::{Plan, Upload, plan};
use super::store::{Sent, Store, StoreError, Tag, settled};
use super::wire::{
    CLAIMS, ListedFile, Listing, MANIFEST, SHARES, Share, claims_text, parse_claims,
};
use super::{DeployError, Options, Report};
use crate::diag::{Diagnostic, Findings, Place};
use crate::site::published::PublishedFile;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// What a target says of itself.
pub(super) struct Remote {
    /// What it shows.
    pub(super) listing: Listing,
    /// The version of its manifest, if it has one.
    tag: Option<Tag>,
    /// What a deploy that did not end may have touched.
    pub(super) claims: BTreeSet<String>,
    /// Shares that wait to be put together, by key.
    pub(super) shares: Vec<(String, Share)>,
}

impl Remote {
    /// Reads it.
    pub(super) fn read(store: &dyn Store) -> Result<Self, DeployError> {
        let (listing, tag) = match store.get(MANIFEST)? {
            None => (Listing::default(), None),
            Some(it) => (fit(store, MANIFEST, &it.bytes, Listing::parse)?, Some(it.tag)),
        };
        let claims = match store.get(CLAIMS)? {
            None => BTreeSet::new(),
            Some(it) => fit(store, CLAIMS, &it.bytes, parse_claims)?,
        };
        let mut shares = Vec::new();
        for listed in store.list(SHARES)? {
            if let Some(it) = store.get(&listed.key)? {
                let share = fit(store, &listed.key, &it.bytes, Share::parse)?;
                shares.push((listed.key, share));
            }
        }
        shares.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(Self { listing, tag, claims, shares })
    }

    /// Every path of which the manifest may say something that is no longer so.
    pub(super) fn unsure(&self) -> BTreeSet<String> {
        let touched = self.shares.iter().flat_map(|(_, it)| {
            let files = it.listing.units().flat_map(|it| it.files()).map(|it| it.0.clone());
            it.touched.iter().cloned().chain(files).collect::<Vec<_>>()
        });
        self.claims.iter().cloned().chain(touched).collect()
    }
}

/// Whether a file stands there as it is wanted.
pub(super) fn stands(store: &dyn Store, file: &ListedFile) -> Result<bool, StoreError> {
    let stored = store.get(&file.0)?;
    Ok(stored.is_some_and(|it| PublishedFile::of(String::new(), &it.bytes).digest == file.2))
}

/// What gongji wrote at the target must be what this gongji reads: else nothing is touched.
fn fit<T>(
    store: &dyn Store,
    key: &str,
    bytes: &[u8],
    parse: fn(&str) -> Option<T>,
) -> Result<T, DeployError> {
    std::str::from_utf8(bytes).ok().and_then(parse).ok_or_else(|| {
        let found = Diagnostic::error("deploy_unread").at(Place::whole(store.name(key)));
        DeployError::Findings([found].into_iter().collect())
    })
}

/// Deploys a whole site.
///
/// # Errors
/// If something stands against it, or the target says no.
pub fn deploy(
    content: &Content,
    store: &dyn Store,
    options: &Options<'_>,
) -> Result<Report, DeployError> {
    if content.clinics().next().is_none() {
        return Err(empty(store));
    }
    let wanted = content.listing();
    if options.dry_run {
        let remote = Remote::read(store)?;
        let plan = plan(&wanted, &remote.listing, &remote.unsure());
        guard(&plan, options)?;
        return Ok(report(&plan));
    }
    let lease = Lease::acquire(store, &Purpose::Whole, options)?.map_err(DeployError::from)?;
    lease.hold(|lease| {
        let remote = Remote::read(store)?;
        let work = Work { content, store, lease, options };
        // Everything that a share touched is sent again, so none of them says anything any more.
        let shares: Vec<String> = remote.shares.iter().map(|it| it.0.clone()).collect();
        work.carry_out(&wanted, &remote, (&remote.listing, &remote.unsure()), &shares)
    })
}

/// A site without clinics is an accident.
pub(super) fn empty(store: &dyn Store) -> DeployError {
    let found = Diagnostic::error("deploy_empty").at(Place::whole(store.name("")));
    DeployError::Findings([found].into_iter().collect())
}

/// Somebody else wrote here.
pub(super) fn overtaken(store: &dyn Store, key: &str) -> DeployError {
    let found = Diagnostic::error("deploy_overtaken").at(Place::whole(store.name(key)));
    DeployError::Findings([found].into_iter().collect())
}

/// A file too many to take away is no accident to wave through.
pub(super) fn guard(plan: &Plan, options: &Options<'_>) -> Result<(), DeployError> {
    let gone = plan.gone().count();
    if gone <= options.max_deletes {
        return Ok(());
    }
    let first = plan.gone().next().map_or("", String::as_str);
    let found = Diagnostic::error("deploy_too_many_gone")
        .arg("count", gone)
        .arg("value", options.max_deletes)
        .arg("file", first);
    Err(DeployError::Findings([found].into_iter().collect()))
}

/// What a plan comes to.
pub(super) fn report(plan: &Plan) -> Report {
    let paths = |is_new: bool| {
        let paths = plan.uploads().filter(|it| it.is_new == is_new).map(|it| it.path.clone());
        let mut paths: Vec<String> = paths.collect();
        paths.sort();
        paths
    };
    let mut gone: Vec<String> = plan.gone().cloned().collect();
    gone.sort();
    let bytes = plan.uploads().map(|it| it.length).sum();
    let (new, changed) = (paths(true), paths(false));
    Report { new, changed, gone, kept: plan.kept, bytes, missing: None }
}

/// A deploy at work.
pub(super) struct Work<'a> {
    pub(super) content: &'a Content,
    pub(super) store: &'a dyn Store,
    pub(super) lease: &'a Lease<'a>,
    pub(super) options: &'a Options<'a>,
}

impl Work<'_> {
    /// Makes the target show what is wanted. `known` is what stands there, and of which paths
    /// nothing is known; `shares` are those that say nothing more afterwards.
    pub(super) fn carry_out(
        &self,
        wanted: &Listing,
        remote: &Remote,
        known: (&Listing, &BTreeSet<String>),
        shares: &[String],
    ) -> Result<Report, DeployError> {
        let plan = plan(wanted, known.0, known.1);
        guard(&plan, self.options)?;
        let findings = self.content.check(&plan);
        if findings.has_errors() {
            return Err(findings.into());
        }
        let text = wanted.to_text();
        let is_left = !remote.claims.is_empty() || !shares.is_empty();
        if plan.is_empty() && !is_left && remote.tag.is_some() && remote.listing == *wanted {
            return Ok(report(&plan));
        }
        let claims: BTreeSet<String> = plan.touched().union(&remote.claims).cloned().collect();
        self.claim(&claims)?;
        self.upload(&plan)?;
        self.lease.check()?;
        self.commit(&text, remote.tag.as_ref())?;
        self.take_away(&plan)?;
        for key in shares {
            self.store.delete(key)?;
        }
        self.store.delete(CLAIMS)?;
        Ok(report(&plan))
    }

    fn claim(&self, paths: &BTreeSet<String>) -> Result<(), StoreError> {
        self.store.put(CLAIMS, claims_text(paths).into_bytes(), Sent::own())
    }

    /// Sends files, step by step, several at a time.
    pub(super) fn upload(&self, plan: &Plan) -> Result<(), DeployError> {
        let (total, done) = (plan.uploads().count(), AtomicUsize::new(0));
        for step in &plan.steps {
            self.each(step, &|it: &Upload| {
                let bytes = self.content.read(&it.path).map_err(Findings::from)?;
                self.store.put(&it.path, bytes, Sent::of(&it.path))?;
                (self.options.progress)(done.fetch_add(1, Ordering::Relaxed) + 1, total);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Takes away what nothing links to any more.
    fn take_away(&self, plan: &Plan) -> Result<(), DeployError> {
        for step in &plan.gone {
            self.each(step, &|it: &String| Ok(self.store.delete(it)?))?;
        }
        Ok(())
    }

    /// Does something with each of many on several threads; stops at the first that fails.
    fn each<T: Sync>(
        &self,
        all: &[T],
        work: &(dyn Fn(&T) -> Result<(), DeployError> + Sync),
    ) -> Result<(), DeployError> {
        let (next, is_over) = (AtomicUsize::new(0), AtomicBool::new(false));
        let failed = Mutex::new(None);
        let worker = || {
            while !is_over.load(Ordering::Relaxed) {
                let Some(it) = all.get(next.fetch_add(1, Ordering::Relaxed)) else { break };
                if let Err(error) = self.lease.check().and_then(|()| work(it)) {
                    is_over.store(true, Ordering::Relaxed);
                    failed.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
                }
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..self.options.jobs.clamp(1, all.len().max(1)) {
                scope.spawn(worker);
            }
        });
        match failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    /// Writes the manifest, only over the one that the plan was made from.
    fn commit(&self, text: &str, tag: Option<&Tag>) -> Result<(), DeployError> {
        let bytes = || text.as_bytes().to_vec();
        let write = || match tag {
            Some(tag) => self.store.replace(MANIFEST, bytes(), tag),
            None => self.store.create(MANIFEST, bytes()),
        };
        if settled(self.store, MANIFEST, text.as_bytes(), &write)?.is_some() {
            return Ok(());
        }
        Err(overtaken(self.store, MANIFEST))
    }
}
