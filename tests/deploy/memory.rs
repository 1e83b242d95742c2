//! A store in memory, which remembers every step and keeps a clock of its own.

use crate::site_test::Tree;
use gongji::deploy::store::{Listed, Sent, Store, StoreError, Stored, Tag};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// A store in memory.
#[derive(Default)]
pub(crate) struct Memory {
    inner: Mutex<Inner>,
}

#[derive(Default, Clone)]
struct Inner {
    objects: BTreeMap<String, (Vec<u8>, u64, i64)>,
    steps: Vec<Step>,
    writes: u64,
    now: i64,
    fail_after: Option<u64>,
    is_careless: bool,
}

/// What was done to a store.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// A file was written.
    Put(String, Vec<u8>),
    /// A file was taken away.
    Delete(String),
}

impl Memory {
    /// A store with these files and nothing of gongji's.
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        let store = Self::default();
        for (path, text) in files {
            store.put(path, text.as_bytes().to_vec(), Sent::own()).expect("nothing fails yet");
        }
        store
    }

    /// Everything in it.
    pub(crate) fn tree(&self) -> Tree {
        let inner = self.inner.lock().expect("nobody panicked");
        inner.objects.iter().map(|(key, it)| (key.clone(), it.0.clone())).collect()
    }

    /// The steps since the last time that somebody asked.
    pub(crate) fn steps(&self) -> Vec<Step> {
        std::mem::take(&mut self.inner.lock().expect("nobody panicked").steps)
    }

    /// From the n-th write on every write fails, as if the program had been killed.
    pub(crate) fn fail_after(&self, writes: Option<u64>) {
        let mut inner = self.inner.lock().expect("nobody panicked");
        inner.fail_after = writes.map(|it| inner.writes + it);
    }

    /// Lets time pass.
    pub(crate) fn wait(&self, seconds: i64) {
        self.inner.lock().expect("nobody panicked").now += seconds;
    }

    /// Writes where something stands though it is told not to.
    pub(crate) fn careless() -> Self {
        let store = Self::default();
        store.inner.lock().expect("nobody panicked").is_careless = true;
        store
    }

    fn write(
        &self,
        key: &str,
        bytes: Vec<u8>,
        tag: Condition<'_>,
    ) -> Result<Option<Tag>, StoreError> {
        let mut inner = self.inner.lock().expect("nobody panicked");
        inner.may_write(key)?;
        let present = inner.objects.get(key).map(|it| Tag(it.1.to_string()));
        let is_fit = match tag {
            Condition::Any => true,
            Condition::Nothing => present.is_none(),
            Condition::Version(tag) => present.as_ref() == Some(tag),
        };
        if !is_fit && !inner.is_careless {
            return Ok(None);
        }
        let (version, now) = (inner.writes, inner.now);
        inner.steps.push(Step::Put(key.to_owned(), bytes.clone()));
        inner.objects.insert(key.to_owned(), (bytes, version, now));
        Ok(Some(Tag(version.to_string())))
    }
}

enum Condition<'a> {
    Any,
    Nothing,
    Version(&'a Tag),
}

impl Inner {
    fn may_write(&mut self, key: &str) -> Result<(), StoreError> {
        self.writes += 1;
        if self.fail_after.is_some_and(|it| self.writes > it) {
            return Err(StoreError::lasting(format!("cannot write {key}"), "it was told to fail"));
        }
        Ok(())
    }
}

impl Store for Memory {
    fn get(&self, key: &str) -> Result<Option<Stored>, StoreError> {
        let inner = self.inner.lock().expect("nobody panicked");
        let found = inner.objects.get(key);
        Ok(found.map(|it| Stored { bytes: it.0.clone(), tag: Tag(it.1.to_string()) }))
    }

    fn put(&self, key: &str, bytes: Vec<u8>, _: Sent) -> Result<(), StoreError> {
        self.write(key, bytes, Condition::Any).map(|_| ())
    }

    fn create(&self, key: &str, bytes: Vec<u8>) -> Result<Option<Tag>, StoreError> {
        self.write(key, bytes, Condition::Nothing)
    }

    fn replace(&self, key: &str, bytes: Vec<u8>, tag: &Tag) -> Result<Option<Tag>, StoreError> {
        self.write(key, bytes, Condition::Version(tag))
    }

    fn delete(&self, key: &str) -> Result<(), StoreError> {
        let mut inner = self.inner.lock().expect("nobody panicked");
        inner.may_write(key)?;
        inner.steps.push(Step::Delete(key.to_owned()));
        inner.objects.remove(key);
        Ok(())
    }

    fn list(&self, folder: &str) -> Result<Vec<Listed>, StoreError> {
        let inner = self.inner.lock().expect("nobody panicked");
        let here = inner
            .objects
            .iter()
            .filter(|(key, _)| key.strip_prefix(folder).is_some_and(|it| !it.contains('/')));
        Ok(here.map(|(key, it)| Listed { key: key.clone(), at: it.2 }).collect())
    }

    fn name(&self, key: &str) -> String {
        format!("memory/{key}")
    }
}
