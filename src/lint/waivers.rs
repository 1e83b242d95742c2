//! What somebody let pass: the `waive` of a version, applied to its findings.

use super::{Rule, Subject};
use crate::diag::{Diagnostic, Findings, Severity, Waived};
use crate::source::yaml::nearest;

/// Marks what is waived, and finds what is wrong with the waivers themselves.
pub(super) fn apply(subject: &Subject<'_>, findings: &mut [Diagnostic]) -> Findings {
    let Some(waivers) = &subject.policy.waive else { return Findings::new() };
    let is_firm = |code: &str| {
        Rule::named(code).is_some_and(|(_, it)| it.norm().is_some_and(|it| it.is_firm))
    };
    for it in findings.iter_mut() {
        if let Some(reason) = waivers.of.get(it.code).filter(|_| !is_firm(it.code)) {
            it.waived = Some(Waived { by: waivers.by.clone(), reason: reason.clone() });
            it.severity = Severity::Note;
        }
    }
    let mut found = Findings::new();
    // What is sealed cannot be mended; what stands against nothing there hurts nobody.
    for code in waivers.of.keys().filter(|_| subject.version.is_draft()) {
        let flaw = if is_firm(code) {
            Diagnostic::error("not_waivable").arg("value", code)
        } else if Rule::named(code).is_none_or(|(_, rule)| rule.code != code) {
            stray(code, subject)
        } else if findings.iter().all(|it| it.code != code) {
            Diagnostic::warning("waiver_of_nothing").arg("value", code)
        } else {
            continue;
        };
        found.push(flaw.at(subject.place_of_name("waive", code)));
    }
    found
}

/// Not the code of a rule: the code of a mistake in the files, or of nothing.
fn stray(code: &str, subject: &Subject<'_>) -> Diagnostic {
    if subject.project.catalog.has(&format!("finding-{code}")) {
        return Diagnostic::error("not_waivable").arg("value", code);
    }
    let near = nearest(code, Rule::all().map(|(_, rule)| rule.code)).unwrap_or_default();
    Diagnostic::error("unknown_rule").arg("value", code).arg("near", near)
}
