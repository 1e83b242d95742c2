//! The preamble: the laws a policy names, and what else it says.

use super::Code;
use super::gather::{About, CHANGED, Gather};
use crate::fact::Stated;
use crate::key::Key;
use crate::policy::preamble::{OwnPreamble, Preamble};

type Facts = Option<Stated<Preamble>>;

pub(super) fn compare(g: &mut Gather<'_>, old: &Facts, new: &Facts) {
    g.plain_section("preamble", old, new, |g, old, new| {
        let about = About::section("preamble");
        match (old, new) {
            (Preamble::Standard, Preamble::Standard) => {}
            (Preamble::Own(old), Preamble::Own(new)) => {
                let OwnPreamble { laws, statements } = old;
                let cited = (Code::LawReferenceChanged, Code::LawReferenceChanged);
                g.each(cited, &Key::new("preamble.laws"), &about, laws, &new.laws);
                g.statements("preamble", "statements", statements, &new.statements);
            }
            (Preamble::Standard, Preamble::Own(_)) | (Preamble::Own(_), Preamble::Standard) => {
                g.add(CHANGED.0, Key::new("preamble"), &About::section("preamble"), None, None);
            }
        }
    });
}
