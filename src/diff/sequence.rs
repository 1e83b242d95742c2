//! Two sequences side by side: the runs that are equal and those that changed. The one door to
//! `similar`.
//!
//! What is chosen among equally short answers never depends on which side is the old one, nor on
//! the clock: the mirror of a comparison is the comparison of the mirror.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Range;

/// Past this many on both sides the shortest answer may take too long to find, and a short one
/// will do: the exact search is quadratic where little agrees.
const EXACT: usize = 2_000;

/// A run of both sequences, equal or changed. Both ranges of an equal run are of one length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) is_equal: bool,
    pub(super) old: Range<usize>,
    pub(super) new: Range<usize>,
}

impl Step {
    /// Whether something stands on both sides, and differs.
    pub(super) fn is_replaced(&self) -> bool {
        !self.is_equal && !self.old.is_empty() && !self.new.is_empty()
    }
}

/// The steps that make `new` from `old`; equal and changed runs take turns.
pub(super) fn steps<T: Ord + Hash>(old: &[T], new: &[T]) -> Vec<Step> {
    let is_swapped = old > new;
    let (a, b) = if is_swapped { (new, old) } else { (old, new) };
    let mut ids: HashMap<&T, u32, ahash::RandomState> = HashMap::default();
    let mut number = |it| {
        let next = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        *ids.entry(it).or_insert(next)
    };
    let a: Vec<u32> = a.iter().map(&mut number).collect();
    let b: Vec<u32> = b.iter().map(&mut number).collect();
    let is_small = a.len() + b.len() <= EXACT;
    let algorithm = if is_small { Algorithm::RawMyers } else { Algorithm::Myers };
    let mut found = capture_diff_slices(algorithm, &a, &b).iter().map(step).collect();
    tidy(&mut found);
    if is_swapped {
        for it in &mut found {
            std::mem::swap(&mut it.old, &mut it.new);
        }
    }
    found
}

fn step(op: &DiffOp) -> Step {
    Step { is_equal: matches!(op, DiffOp::Equal { .. }), old: op.old_range(), new: op.new_range() }
}

/// Takes out empty runs and joins neighbors of one sort.
pub(super) fn tidy(steps: &mut Vec<Step>) {
    steps.retain(|it| !it.old.is_empty() || !it.new.is_empty());
    steps.dedup_by(|next, last| {
        let joins = next.is_equal == last.is_equal;
        if joins {
            last.old.end = next.old.end;
            last.new.end = next.new.end;
        }
        joins
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_mirror_of_the_steps_is_the_steps_of_the_mirror(
            old in prop::collection::vec(0u8..6, 0..40),
            new in prop::collection::vec(0u8..6, 0..40),
        ) {
            let there = steps(&old, &new);
            let back = steps(&new, &old);
            prop_assert_eq!(there.len(), back.len());
            let (mut old_at, mut new_at) = (0, 0);
            for (it, mirror) in there.iter().zip(&back) {
                prop_assert_eq!((&it.old, &it.new), (&mirror.new, &mirror.old));
                prop_assert_eq!((it.old.start, it.new.start), (old_at, new_at));
                (old_at, new_at) = (it.old.end, it.new.end);
                prop_assert_eq!(it.is_equal, old[it.old.clone()] == new[it.new.clone()]);
            }
            prop_assert_eq!((old_at, new_at), (old.len(), new.len()));
        }
    }
}
