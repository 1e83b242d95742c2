//! [`Gather`]: gathers changes while two versions are walked through side by side.

use super::same::{Fact, pair};
use super::severity::{Ground, weigh};
use super::{Change, Code, Saying};
use crate::fact::{LocalText, Slug, Stated};
use crate::key::Key;
use crate::policy::Context;
use indexmap::IndexMap;

/// Both versions, and what was found so far.
pub(super) struct Gather<'a> {
    pub old: &'a Context<'a>,
    pub new: &'a Context<'a>,
    changes: Vec<Change>,
}

/// What a change is about: its section, its subject, and what makes it weigh.
#[derive(Clone, Default)]
pub(super) struct About {
    pub section: Option<Saying>,
    pub subject: Option<Saying>,
    pub grounds: Vec<Ground>,
}

impl About {
    /// A section as a whole.
    pub(super) fn section(section: &'static str) -> Self {
        Self { section: Some(Saying::part(section, None)), ..Self::default() }
    }

    /// A fact of a section that the attribute of its message labels.
    pub(super) fn labeled(section: &'static str, label: &'static str) -> Self {
        Self::part(section, Saying::message(section, Some(label)))
    }

    /// A part of a section.
    pub(super) fn part(section: &'static str, label: Saying) -> Self {
        Self { section: Some(Saying::part(section, Some(label))), ..Self::default() }
    }

    pub(super) fn of(mut self, subject: Saying) -> Self {
        self.subject = Some(subject);
        self
    }

    pub(super) fn on(mut self, grounds: impl IntoIterator<Item = Ground>) -> Self {
        self.grounds.extend(grounds);
        self
    }
}

/// A row in two tables.
pub(super) enum Row<'m, T> {
    Gone(&'m Slug, &'m T),
    Come(&'m Slug, &'m T),
    Both(&'m Slug, &'m T, &'m T),
}

impl<'a> Gather<'a> {
    pub(super) fn new(old: &'a Context<'a>, new: &'a Context<'a>) -> Self {
        Self { old, new, changes: Vec::new() }
    }

    pub(super) fn finish(self) -> Vec<Change> {
        self.changes
    }

    /// A change, with what was before and what is after.
    pub(super) fn add(
        &mut self,
        code: Code,
        key: Key,
        about: &About,
        before: Option<Saying>,
        after: Option<Saying>,
    ) {
        let About { section, subject, grounds } = about.clone();
        let weight = weigh(code, &grounds);
        self.changes.push(Change {
            code,
            key,
            section,
            subject,
            before,
            after,
            severity: weight.severity,
            law: weight.law,
            duties: weight.duties,
            is_sensitive: grounds.iter().any(|it| it.is_sensitive()),
            overridden: None,
        });
    }

    /// A single fact.
    pub(super) fn fact<T: Fact>(
        &mut self,
        code: Code,
        key: Key,
        about: &About,
        old: Option<&T>,
        new: Option<&T>,
    ) {
        self.fact_said(code, key, about, old, new, |it| Saying::new(it.clone()));
    }

    /// A single name.
    pub(super) fn name(
        &mut self,
        code: Code,
        key: Key,
        about: &About,
        old: Option<&LocalText>,
        new: Option<&LocalText>,
    ) {
        self.fact_said(code, key, about, old, new, Saying::name);
    }

    /// A single fact that is said in its own way.
    pub(super) fn fact_said<T: super::same::Same>(
        &mut self,
        code: Code,
        key: Key,
        about: &About,
        old: Option<&T>,
        new: Option<&T>,
        say: impl Fn(&T) -> Saying,
    ) {
        let is_same = match (old, new) {
            (Some(old), Some(new)) => old.same(new),
            (None, None) => true,
            _ => false,
        };
        if !is_same {
            let about =
                if new.is_none() { about.clone().on([Ground::Less]) } else { about.clone() };
            self.add(code, key, &about, old.map(&say), new.map(&say));
        }
    }

    /// Facts that stand in a row at one key: one change for all of them.
    pub(super) fn series<T: Fact>(
        &mut self,
        code: Code,
        key: Key,
        about: &About,
        old: &[T],
        new: &[T],
    ) {
        let paired = pair(old, new);
        if paired.gone.is_empty() && paired.come.is_empty() {
            if paired.is_shuffled() {
                self.shuffled(key, about);
            }
            return;
        }
        let is_less = paired.come.is_empty();
        let about = about.clone().on(is_less.then_some(Ground::Less));
        let said = |facts: &[T]| Saying::series(facts.iter().cloned().map(Saying::new));
        self.add(code, key, &about, said(old), said(new));
    }

    /// Facts that stand in a row at one key: one change for each, with itself as its subject.
    pub(super) fn each<T: Fact>(
        &mut self,
        codes: (Code, Code),
        key: &Key,
        about: &About,
        old: &[T],
        new: &[T],
    ) {
        self.each_at(codes, key, |_| key.clone(), about, old, new);
    }

    /// Facts that stand below one another, each at its own key.
    pub(super) fn list<T: Fact>(
        &mut self,
        codes: (Code, Code),
        key: &Key,
        about: &About,
        old: &[T],
        new: &[T],
    ) {
        self.each_at(codes, key, |it| key.child(it.row_name()), about, old, new);
    }

    fn each_at<T: Fact>(
        &mut self,
        (added, removed): (Code, Code),
        whole: &Key,
        key: impl Fn(&T) -> Key,
        about: &About,
        old: &[T],
        new: &[T],
    ) {
        let paired = pair(old, new);
        for fact in &paired.gone {
            let fact = *fact;
            let said = Saying::new(fact.clone());
            let about = about.clone().of(said.clone()).on([Ground::Less]);
            self.add(removed, key(fact), &about, Some(said), None);
        }
        for fact in &paired.come {
            let fact = *fact;
            let said = Saying::new(fact.clone());
            self.add(added, key(fact), &about.clone().of(said.clone()), None, Some(said));
        }
        if paired.is_shuffled() {
            self.shuffled(whole.clone(), about);
        }
    }

    /// The rows of two tables, matched by name; those of the new one last.
    pub(super) fn rows<'m, T>(
        &mut self,
        key: &Key,
        about: &About,
        old: Option<&'m IndexMap<Slug, T>>,
        new: Option<&'m IndexMap<Slug, T>>,
    ) -> Vec<Row<'m, T>> {
        let in_new = |slug: &Slug| new.and_then(|it| it.get(slug));
        let in_old = |slug: &Slug| old.and_then(|it| it.get(slug));
        let gone = old.into_iter().flatten().filter(|(slug, _)| in_new(slug).is_none());
        let mut rows: Vec<Row<'m, T>> = gone.map(|(slug, row)| Row::Gone(slug, row)).collect();
        rows.extend(new.into_iter().flatten().map(|(slug, row)| match in_old(slug) {
            Some(old) => Row::Both(slug, old, row),
            None => Row::Come(slug, row),
        }));
        let places = new.into_iter().flatten();
        let places = places.filter_map(|(slug, _)| old.and_then(|it| it.get_index_of(slug)));
        if !places.is_sorted() {
            self.shuffled(key.clone(), about);
        }
        rows
    }

    /// Only the order changed.
    pub(super) fn shuffled(&mut self, key: Key, about: &About) {
        self.add(Code::OrderOnly, key, about, None, None);
    }

    /// Statements, in sections that have no code of their own.
    pub(super) fn statements<T: Fact>(
        &mut self,
        section: &'static str,
        name: &str,
        old: &[T],
        new: &[T],
    ) {
        let key = Key::new(section).child(name);
        self.list(CHANGED, &key, &About::section(section), old, new);
    }

    /// Whether a section is stated, stated as none, or left out, and then its facts, which are
    /// missing on a side that states none.
    pub(super) fn section<'m, T>(
        &mut self,
        section: &'static str,
        old: &'m Option<Stated<T>>,
        new: &'m Option<Stated<T>>,
        facts: impl FnOnce(&mut Self, Option<&'m T>, Option<&'m T>),
    ) {
        self.state(section, old, new);
        let said = |it: &'m Option<Stated<T>>| it.as_ref().and_then(Stated::said);
        let (old, new) = (said(old), said(new));
        if old.is_some() || new.is_some() {
            facts(self, old, new);
        }
    }

    /// The same for a section whose facts weigh nothing apart from the section: they are compared
    /// where both sides state some.
    pub(super) fn plain_section<'m, T>(
        &mut self,
        section: &'static str,
        old: &'m Option<Stated<T>>,
        new: &'m Option<Stated<T>>,
        facts: impl FnOnce(&mut Self, &'m T, &'m T),
    ) {
        self.section(section, old, new, |g, old, new| {
            if let (Some(old), Some(new)) = (old, new) {
                facts(g, old, new);
            }
        });
    }

    /// Whether a section is stated, stated as none, or left out.
    pub(super) fn state<T>(
        &mut self,
        section: &'static str,
        old: &Option<Stated<T>>,
        new: &Option<Stated<T>>,
    ) {
        let (started, ended) = match section {
            "entrustment" => (Code::EntrustmentStarted, Code::EntrustmentEnded),
            _ => (Code::SectionStarted, Code::SectionEnded),
        };
        let about = About::section(section);
        let matters = about.clone().on(Ground::of_section(section));
        let key = Key::new(section);
        match (old, new) {
            (None, None) | (Some(Stated::Said(_)), Some(Stated::Said(_))) => {}
            (Some(Stated::None(old)), Some(Stated::None(new))) => {
                self.statements(section, "statements", old, new);
            }
            (None, Some(Stated::Said(_))) => {
                self.add(Code::SectionAdded, key, &matters, None, None)
            }
            (None, Some(Stated::None(_))) => self.add(Code::SectionAdded, key, &about, None, None),
            (Some(_), None) => self.add(Code::SectionRemoved, key, &about, None, None),
            (Some(Stated::None(_)), Some(Stated::Said(_))) => {
                self.add(started, key, &matters, None, None);
            }
            (Some(Stated::Said(_)), Some(Stated::None(_))) => {
                self.add(ended, key, &about, None, None);
            }
        }
    }
}

/// For facts of a section that has no code of its own.
pub(super) const CHANGED: (Code, Code) = (Code::SectionChanged, Code::SectionChanged);
