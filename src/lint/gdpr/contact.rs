//! How the officer and the departments can be reached.

use crate::fact::{Email, Given, Phone, Stated};
use crate::lint::Subject;
use crate::policy::officer::Officer;

/// The privacy officer, if one is stated.
pub(super) fn officer<'a>(subject: &Subject<'a>) -> Option<&'a Officer> {
    subject.policy.officer.as_ref().and_then(Stated::said)
}

/// Whether the officer has a telephone number or an e-mail address.
pub(super) fn own(officer: &Officer) -> bool {
    is_there(officer.phone.as_ref(), &officer.phones, officer.email.as_ref())
}

/// Whether the officer, somebody else in charge, or a department has one.
pub(super) fn of_anybody(officer: &Officer) -> bool {
    let staff = |it: &crate::policy::officer::Person| {
        is_there(it.phone.as_ref(), &it.phones, it.email.as_ref())
    };
    let department = |it: &crate::policy::officer::Department| {
        is_there(it.phone.as_ref(), &it.phones, it.email.as_ref())
    };
    own(officer)
        || officer.staff.values().any(staff)
        || officer.departments.values().any(department)
}

fn is_there(phone: Option<&Given<Phone>>, phones: &[Phone], email: Option<&Given<Email>>) -> bool {
    phone.and_then(Given::known).is_some()
        || !phones.is_empty()
        || email.and_then(Given::known).is_some()
}
