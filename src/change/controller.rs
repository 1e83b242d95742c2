//! Who publishes the policy: name, kind, address and contact.

use super::gather::{About, Gather};
use super::{Code, Saying};
use crate::key::Key;
use crate::policy::controller::{Controller, ControllerKind};

pub(super) fn compare(g: &mut Gather<'_>, old: &Controller, new: &Controller) {
    // That it is registered stands on its premises, not in its policy.
    let Controller { name, called, kind, address, website, phone, foreign_patients: _ } = old;
    let code = Code::ControllerChanged;
    let key = |name: &str| Key::new("controller").child(name);
    let label = |attribute| About::default().of(Saying::message("change-controller", attribute));
    g.name(code, key("name"), &label(Some("name")), Some(name), Some(&new.name));
    g.fact(code, key("called"), &label(Some("called")), called.as_ref(), new.called.as_ref());
    if *kind != new.kind {
        let (before, after) = (say_kind(*kind), say_kind(new.kind));
        g.add(code, key("kind"), &label(Some("kind")), Some(before), Some(after));
    }
    g.fact(code, key("address"), &label(Some("address")), address.as_ref(), new.address.as_ref());
    g.fact(code, key("website"), &label(Some("website")), website.as_ref(), new.website.as_ref());
    g.fact(code, key("phone"), &label(Some("phone")), phone.as_ref(), new.phone.as_ref());
}

fn say_kind(kind: ControllerKind) -> Saying {
    Saying::message(&format!("controller-{}", kind.name()), None)
}
