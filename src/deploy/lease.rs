//! [`Lease`]: one deploy at a time, by a file that is written only where none stands.
//!
//! Whoever holds a lease renews it. One that was not renewed for [`STALE`] is another's to take,
//! measured by the store's clock alone: the age of a lock is the time between it and a file that
//! was written just now. A holder that could not renew in time stops before another may begin.

use super::store::{Listed, Sent, Store, StoreError, Tag, settled};
use super::wire::{LOCKS, LockText};
use super::{DeployError, Options};
use crate::diag::{Diagnostic, Place};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How often a lease is renewed.
const RENEW: Duration = Duration::from_secs(45);
/// From when on a lease that is not renewed is another's to take.
const STALE: Duration = Duration::from_secs(600);
/// From when on a holder that cannot renew stops: long before another may begin.
const GIVE_UP: Duration = Duration::from_secs(300);

/// What a lease is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The whole site: alone.
    Whole,
    /// One share of a generation: beside the other shares of it, and who puts them together.
    Share(String, String),
    /// Putting the shares of a generation together.
    Merge(String),
}

impl Purpose {
    fn key(&self) -> String {
        let name = match self {
            Self::Whole => "whole",
            Self::Share(name, _) => name,
            Self::Merge(_) => "merge",
        };
        format!("{LOCKS}{name}.json")
    }

    fn generation(&self) -> Option<&String> {
        match self {
            Self::Whole => None,
            Self::Share(_, generation) | Self::Merge(generation) => Some(generation),
        }
    }
}

/// Another deploy is at work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Busy {
    /// Its lock.
    pub(super) name: String,
    /// Seconds since it gave a sign.
    pub(super) age: i64,
}

impl From<Busy> for DeployError {
    fn from(Busy { name, age }: Busy) -> Self {
        let minutes = STALE.as_secs() / 60;
        let found = Diagnostic::error("deploy_busy").arg("count", age).arg("value", minutes);
        Self::Findings([found.at(Place::whole(name))].into_iter().collect())
    }
}

/// The right to write.
pub(super) struct Lease<'s> {
    store: &'s dyn Store,
    key: String,
    state: Mutex<State>,
    is_lost: AtomicBool,
}

struct State {
    text: LockText,
    tag: Tag,
    renewed: Instant,
}

impl<'s> Lease<'s> {
    /// Takes a lease, if nobody else is at work.
    pub(super) fn acquire(
        store: &'s dyn Store,
        purpose: &Purpose,
        options: &Options<'_>,
    ) -> Result<Result<Self, Busy>, DeployError> {
        let (key, id) = (purpose.key(), options.id.clone());
        let text = LockText { id, generation: purpose.generation().cloned(), beat: 0 };
        let bytes = text.to_text().into_bytes();
        let create = || store.create(&key, bytes.clone());
        let tag = match settled(store, &key, &bytes, &create)? {
            Some(tag) => tag,
            None => match take_over(store, &key, &bytes, options)? {
                Ok(tag) => tag,
                Err(busy) => return Ok(Err(busy)),
            },
        };
        let state = Mutex::new(State { text, tag, renewed: Instant::now() });
        let lease = Self { store, key, state, is_lost: AtomicBool::new(false) };
        lease.must_be_conditional()?;
        if let Some(busy) = lease.others(purpose, options)? {
            lease.release()?;
            return Ok(Err(busy));
        }
        Ok(Ok(lease))
    }

    /// Storage that writes where something stands, though it was told not to, cannot keep two
    /// deploys apart.
    fn must_be_conditional(&self) -> Result<(), DeployError> {
        let text = self.locked().text.to_text();
        let again = || self.store.create(&self.key, text.clone().into_bytes());
        // An answer that is lost says nothing; one of several will come.
        let written = again().or_else(|_| again()).or_else(|_| again())?;
        if written.is_none() {
            return Ok(());
        }
        self.store.delete(&self.key)?;
        let found = Diagnostic::error("deploy_not_conditional");
        let found = found.at(Place::whole(self.store.name(&self.key)));
        Err(DeployError::Findings([found].into_iter().collect()))
    }

    /// Somebody else whose work is in the way. Each writes its lock before it looks for others, so
    /// of two that begin together at least one sees the other.
    fn others(
        &self,
        purpose: &Purpose,
        options: &Options<'_>,
    ) -> Result<Option<Busy>, DeployError> {
        let listed = self.store.list(LOCKS)?;
        let now = listed.iter().find(|it| it.key == self.key).map_or(0, |it| it.at);
        for Listed { key, at } in listed.iter().filter(|it| it.key != self.key) {
            let Some(it) = self.store.get(key)? else { continue };
            let lock = LockText::parse(&String::from_utf8_lossy(&it.bytes));
            let generation = lock.as_ref().and_then(|it| it.generation.as_ref());
            let is_beside = generation.is_some() && generation == purpose.generation();
            let age = now - at;
            if !is_beside && may_take(lock.as_ref(), age, options) {
                self.store.delete(key)?;
            } else if !is_beside {
                return Ok(Some(Busy { name: self.store.name(key), age }));
            }
        }
        Ok(None)
    }

    /// Does the work while the lease is renewed, then gives it back.
    pub(super) fn hold<T>(
        self,
        work: impl FnOnce(&Self) -> Result<T, DeployError>,
    ) -> Result<T, DeployError> {
        let (ended, over) = mpsc::channel::<()>();
        let result = std::thread::scope(|scope| {
            let lease = &self;
            scope.spawn(move || {
                while over.recv_timeout(RENEW) == Err(RecvTimeoutError::Timeout) {
                    lease.renew();
                }
            });
            let result = work(&self);
            drop(ended);
            result
        });
        let released = self.release();
        let result = result?;
        released?;
        Ok(result)
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn renew(&self) {
        let mut state = self.locked();
        let next = LockText { beat: state.text.beat + 1, ..state.text.clone() };
        let bytes = next.to_text().into_bytes();
        let replace = || self.store.replace(&self.key, bytes.clone(), &state.tag);
        let renewed = settled(self.store, &self.key, &bytes, &replace);
        if let Ok(None) = renewed {
            self.is_lost.store(true, Ordering::Relaxed);
        }
        let renewed = renewed.ok().flatten();
        if let Some(tag) = renewed {
            *state = State { text: next, tag, renewed: Instant::now() };
        } else if state.renewed.elapsed() > GIVE_UP {
            self.is_lost.store(true, Ordering::Relaxed);
        }
    }

    /// Stops the work if another may have taken over.
    pub(super) fn check(&self) -> Result<(), DeployError> {
        if self.is_lost.load(Ordering::Relaxed) {
            let found = Diagnostic::error("deploy_lost");
            let found = found.at(Place::whole(self.store.name(&self.key)));
            return Err(DeployError::Findings([found].into_iter().collect()));
        }
        Ok(())
    }

    fn release(&self) -> Result<(), StoreError> {
        if self.is_lost.load(Ordering::Relaxed) {
            return Ok(());
        }
        self.store.delete(&self.key)
    }
}

/// Takes the lock of a deploy that ended without giving it back.
fn take_over(
    store: &dyn Store,
    key: &str,
    bytes: &[u8],
    options: &Options<'_>,
) -> Result<Result<Tag, Busy>, DeployError> {
    let busy = |age| Ok(Err(Busy { name: store.name(key), age }));
    let Some(it) = store.get(key)? else { return busy(0) };
    let age = age_of(store, key)?;
    let lock = LockText::parse(&String::from_utf8_lossy(&it.bytes));
    if !may_take(lock.as_ref(), age, options) {
        return busy(age);
    }
    let replace = || store.replace(key, bytes.to_vec(), &it.tag);
    match settled(store, key, bytes, &replace)? {
        Some(tag) => Ok(Ok(tag)),
        None => busy(age),
    }
}

/// Whether a lock may be taken from whoever wrote it.
fn may_take(lock: Option<&LockText>, age: i64, options: &Options<'_>) -> bool {
    let is_stale = u64::try_from(age).is_ok_and(|it| it > STALE.as_secs());
    let has_ended = lock.is_some_and(|it| Some(&it.id) == options.ended.as_ref());
    is_stale || has_ended || options.take_over
}

/// Seconds since a lock was written, by the store's clock.
fn age_of(store: &dyn Store, key: &str) -> Result<i64, StoreError> {
    let clock = format!("{}clock.txt", super::wire::OWN);
    store.put(&clock, b"now\n".to_vec(), Sent::own())?;
    let at = |folder: &str, key: &str| {
        let listed = store.list(folder)?;
        Ok(listed.into_iter().find(|it| it.key == key).map(|it| it.at))
    };
    let (now, then) = (at(super::wire::OWN, &clock)?, at(LOCKS, key)?);
    store.delete(&clock)?;
    Ok(now.zip(then).map_or(0, |(now, then)| now - then))
}
