//! [`Same`]: whether two facts mean the same, so that only a change of meaning is one.

use crate::diff::fold;
use crate::document::Say;
use crate::fact::{Citation, Email, Given, LocalText, Period, Phone, Web, Word};
use crate::l10n::Locale;
use crate::policy::processing::Basis;
use crate::policy::retention::Rule;
use std::cmp::Ordering;

/// Whether two facts mean the same.
pub(super) trait Same {
    fn same(&self, other: &Self) -> bool;
}

/// A fact that is compared, kept and said.
pub(super) trait Fact: Same + Say + Clone + Send + Sync + 'static {}

impl<T: Same + Say + Clone + Send + Sync + 'static> Fact for T {}

macro_rules! same_if_equal {
    ($($type:ty),*) => {
        $(impl Same for $type {
            fn same(&self, other: &Self) -> bool {
                self == other
            }
        })*
    };
}

same_if_equal!(Phone, Email, Web, u16, bool);

impl Same for LocalText {
    /// Korean is authoritative: where only a translation or a quotation mark differs, the clinic
    /// says the same.
    fn same(&self, other: &Self) -> bool {
        let korean = |it: &Self| it.get(&Locale::korean()).map(|(text, _)| folded(text));
        korean(self) == korean(other)
    }
}

impl<K: PartialEq> Same for Word<K> {
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Own(text), Self::Own(other)) => text.same(other),
            _ => self == other,
        }
    }
}

impl Same for Citation {
    fn same(&self, other: &Self) -> bool {
        let Self { law, article } = self;
        law.same(&other.law) && *article == other.article
    }
}

impl Same for Basis {
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Law(citation), Self::Law(other)) => citation.same(other),
            _ => self == other,
        }
    }
}

impl<T: Same> Same for Given<T> {
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Known(value), Self::Known(other)) => value.same(other),
            (Self::Missing, Self::Missing) => true,
            _ => false,
        }
    }
}

impl Same for Period {
    fn same(&self, other: &Self) -> bool {
        order(*self, *other) == Some(Ordering::Equal)
    }
}

impl Same for Rule {
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Until(event), Self::Until(other)) => event.same(other),
            (
                Self::For { period, after, law },
                Self::For { period: period_2, after: after_2, law: law_2 },
            ) => period.same(period_2) && after.same(after_2) && all_same(law, law_2),
            (Self::Record(record), Self::Record(other)) => record.same(other),
            (Self::Laws(laws), Self::Laws(other)) => all_same(laws, other),
            (Self::Text(text), Self::Text(other)) => text.same(other),
            _ => false,
        }
    }
}

impl<T: Same> Same for Option<T> {
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Some(value), Some(other)) => value.same(other),
            (None, None) => true,
            _ => false,
        }
    }
}

/// Whether two lists have the same facts, in whatever order.
pub(super) fn all_same<T: Same>(old: &[T], new: &[T]) -> bool {
    let Paired { both, gone, come } = pair(old, new);
    let _ = both;
    gone.is_empty() && come.is_empty()
}

/// Two lists, fact by fact.
pub(super) struct Paired<'a, T> {
    /// What stands in both: its places.
    pub both: Vec<(usize, usize)>,
    /// What only the old one has.
    pub gone: Vec<&'a T>,
    /// What only the new one has.
    pub come: Vec<&'a T>,
}

impl<T> Paired<'_, T> {
    /// Whether what both have stands in another order.
    pub(super) fn is_shuffled(&self) -> bool {
        !self.both.is_sorted_by_key(|(_, new)| *new)
    }
}

/// Pairs the facts of two lists; one that stands twice has to stand twice in the other.
pub(super) fn pair<'a, T: Same>(old: &'a [T], new: &'a [T]) -> Paired<'a, T> {
    let mut free: Vec<usize> = (0..new.len()).collect();
    let (mut both, mut gone) = (Vec::new(), Vec::new());
    for (at, fact) in old.iter().enumerate() {
        match free.iter().position(|it| new[*it].same(fact)) {
            Some(found) => both.push((at, free.remove(found))),
            None => gone.push(fact),
        }
    }
    Paired { both, gone, come: free.into_iter().map(|it| &new[it]).collect() }
}

/// Which of two periods is longer: 12 months are a year; months and days cannot be compared.
pub(super) fn order(old: Period, new: Period) -> Option<Ordering> {
    match (measure(old), measure(new)) {
        ((old, true), (new, true)) | ((old, false), (new, false)) => Some(old.cmp(&new)),
        _ => None,
    }
}

/// How many months, or how many days.
fn measure(period: Period) -> (u32, bool) {
    match period {
        Period::Years(n) => (u32::from(n) * 12, true),
        Period::Months(n) => (n.into(), true),
        Period::Days(n) => (n.into(), false),
    }
}

/// A text without what is only typography: quotation marks, dashes, and all spaces.
pub(super) fn folded(text: &str) -> String {
    fold(text).chars().filter(|it| !it.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_compare_by_value() {
        use Period::{Days, Months, Years};
        assert_eq!(order(Months(12), Years(1)), Some(Ordering::Equal));
        assert_eq!(order(Years(1), Years(3)), Some(Ordering::Less));
        assert_eq!(order(Months(13), Years(1)), Some(Ordering::Greater));
        assert_eq!(order(Months(6), Days(180)), None);
        assert_eq!(order(Days(30), Days(60)), Some(Ordering::Less));
    }

    #[test]
    fn a_translation_and_typography_are_no_facts() {
        let text = |ko: &str, en: &str| {
            LocalText::By([("ko", ko), ("en", en)].map(|(l, t)| (l.into(), t.into())).into())
        };
        assert!(text("‘처방’ 안내", "Guide").same(&text("“처방” 안내", "Guidance")));
        assert!(!text("처방 안내", "Guide").same(&text("복약 안내", "Guide")));
        assert!(text("안내", "Guide").same(&LocalText::Same("안내".to_owned())));
    }

    #[test]
    fn a_fact_that_stands_twice_is_paired_twice() {
        let paired = pair(&[1_u16, 1, 2], &[2, 1, 3]);
        assert_eq!((paired.both.len(), paired.gone, paired.come), (2, vec![&1], vec![&3]));
        assert!(pair(&[1_u16, 2], &[2, 1]).is_shuffled());
        assert!(!pair(&[1_u16, 2, 3], &[1, 3]).is_shuffled());
    }
}
