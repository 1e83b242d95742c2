//! Which two versions are compared, and in which language.

use super::super::report::Report;
use super::super::{Failure, language_of};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Place};
use crate::l10n::Locale;
use crate::project::{Clinic, Version};
use crate::source::yaml::nearest;

/// The two versions that are meant.
pub(super) fn pair(
    clinic: &Clinic,
    (from, to): (Option<KnownDate>, Option<KnownDate>),
    today: KnownDate,
) -> Result<(&Version, &Version), Failure> {
    let to = match to {
        Some(date) => version(clinic, date)?,
        None => newest(clinic, today).ok_or_else(|| nothing(clinic))?,
    };
    let from = match from {
        Some(date) => version(clinic, date)?,
        None => before(clinic, to, today).ok_or_else(|| nothing(clinic))?,
    };
    if from.effective == to.effective {
        let found = Diagnostic::error("same_version").arg("value", from.effective);
        return Err(failure(found.arg("known", names(clinic)), clinic));
    }
    Ok((from, to))
}

/// The newest draft or version to come; where there is none, the one in force.
fn newest(clinic: &Clinic, today: KnownDate) -> Option<&Version> {
    let is_to_come = |it: &&Version| it.is_draft() || it.effective.first_day() > today.first_day();
    clinic.versions.iter().rev().find(is_to_come).or_else(|| clinic.in_force(today))
}

/// The version in force; for a draft, or where that is the newest itself, the one before it.
fn before<'c>(clinic: &'c Clinic, to: &Version, today: KnownDate) -> Option<&'c Version> {
    let in_force = clinic.in_force(today).filter(|it| it.effective < to.effective);
    in_force.filter(|_| !to.is_draft()).or_else(|| clinic.before(to))
}

fn version(clinic: &Clinic, date: KnownDate) -> Result<&Version, Failure> {
    clinic.version(date).ok_or_else(|| {
        let value = date.to_string();
        let known: Vec<String> =
            clinic.versions.iter().map(|it| it.effective.to_string()).collect();
        let near = nearest(&value, known.iter().map(String::as_str)).unwrap_or_default();
        let found = Diagnostic::error("no_such_version").arg("value", &value).arg("near", near);
        failure(found.arg("known", names(clinic)), clinic)
    })
}

fn names(clinic: &Clinic) -> String {
    clinic.versions.iter().map(|it| it.effective.to_string()).collect::<Vec<_>>().join(", ")
}

fn nothing(clinic: &Clinic) -> Failure {
    failure(Diagnostic::error("nothing_to_compare"), clinic)
}

/// Neither version has a text to compare.
pub(super) fn no_text(clinic: &Clinic, to: &Version) -> Failure {
    failure(Diagnostic::error("no_text_to_compare").arg("value", to.effective), clinic)
}

fn failure(found: Diagnostic, clinic: &Clinic) -> Failure {
    let place = Place::whole(format!("content/{}/privacy", clinic.id));
    found.arg("name", &clinic.id).at(place).into()
}

/// The language that is asked for, or that of messages if the clinic has it, or Korean.
pub(super) fn language(
    clinic: &Clinic,
    (from, to): (&Version, &Version),
    wanted: Option<&str>,
    report: &Report,
) -> Result<Locale, Failure> {
    let sealed =
        |it: &Version, locale: &Locale| it.sealed().is_some_and(|it| it.document(locale).is_some());
    let has = |locale: &Locale| {
        clinic.locales.contains(locale) || sealed(from, locale) || sealed(to, locale)
    };
    let Some(tag) = wanted else {
        return Ok(Some(report.locale().clone()).filter(has).unwrap_or_else(Locale::korean));
    };
    let locale = language_of(tag)?;
    if has(&locale) {
        return Ok(locale);
    }
    let known: Vec<&str> = clinic.locales.iter().map(Locale::as_str).collect();
    let found = Diagnostic::error("language_not_published").arg("value", tag);
    Err(failure(found.arg("known", known.join(", ")), clinic))
}
