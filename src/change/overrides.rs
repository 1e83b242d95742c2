//! [`Override`]: a named person decides otherwise than gongji proposes, and says why.

use super::{Change, Severity};
use crate::key::Key;

/// A severity that a person decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// The fact; all changes of it are meant.
    pub key: Key,
    /// How much they weigh.
    pub severity: Severity,
    /// Who decided.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// Applies what was decided, and returns what fits no change: a mistake in the key.
pub fn apply<'o>(changes: &mut [Change], overrides: &'o [Override]) -> Vec<&'o Override> {
    let mut strays = Vec::new();
    for it in overrides {
        let mut fits = false;
        for change in changes.iter_mut().filter(|change| change.key == it.key) {
            fits = true;
            change.severity = it.severity;
            change.overridden = Some(it.clone());
        }
        if !fits {
            strays.push(it);
        }
    }
    strays
}

#[cfg(test)]
mod tests {
    use super::super::testing::changes;
    use super::*;

    #[test]
    fn what_a_person_decides_holds_for_that_fact_and_is_recorded() {
        let mut changes =
            changes("promise: { days: 7 }", "promise: { days: 30, adverse_days: 60 }");
        let decided = |key: &str| Override {
            key: Key::new(key),
            severity: Severity::Editorial,
            by: "김하늘".to_owned(),
            reason: "이미 그렇게 하고 있음".to_owned(),
        };
        let overrides = [decided("promise.days"), decided("promise.day")];
        assert_eq!(apply(&mut changes, &overrides), [&overrides[1]]);
        let severities: Vec<_> =
            changes.iter().map(|it| (it.severity, it.overridden.is_some())).collect();
        assert_eq!(severities, [(Severity::Editorial, true), (Severity::Admin, false)]);
    }
}
