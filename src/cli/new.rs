//! `gongji new`.

use super::report::Report;
use super::{Common, Failure, exit, today};
use crate::date::KnownDate;
use crate::fact::Slug;
use crate::l10n::Arg;
use crate::policy::controller::ControllerKind;
use crate::project::{built_in_catalog, is_reserved, new_clinic};
use clap::{Args, ValueEnum};

/// Make a clinic in the site
///
/// Writes clinic.yaml and a first version with comments, to be changed into the clinic's own
/// facts. The name becomes a part of every address: lower-case letters, digits and dashes.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  gongji new happy-clinic --kind medical-institution --effective 2027-01-01"
)]
pub(super) struct NewArgs {
    /// The clinic's name in addresses, such as happy-clinic
    #[arg(value_parser = parse_slug)]
    clinic: Slug,
    /// What kind of controller it is
    #[arg(long, value_enum, default_value_t = KindArg::MedicalInstitution)]
    kind: KindArg,
    /// From when the first version applies (YYYY-MM-DD) [default: today]
    #[arg(long, value_name = "DATE", value_parser = super::parse_day)]
    effective: Option<KnownDate>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum KindArg {
    /// A clinic or hospital
    MedicalInstitution,
    /// An agency that attracts foreign patients
    Facilitator,
    /// A public body
    PublicBody,
    /// Any other company
    Company,
}

pub(super) fn run(args: &NewArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    let kind = match args.kind {
        KindArg::MedicalInstitution => ControllerKind::MedicalInstitution,
        KindArg::Facilitator => ControllerKind::Facilitator,
        KindArg::PublicBody => ControllerKind::PublicBody,
        KindArg::Company => ControllerKind::Company,
    };
    let today = today(common, "Asia/Seoul");
    let effective = args.effective.unwrap_or(today);
    // A policy is announced on the day it is first written, or was when it took effect.
    let dates = (today.min(effective), effective);
    let created = new_clinic(&common.root, &args.clinic, kind, dates, &built_in_catalog())?;
    for path in created {
        let path = path.display().to_string();
        report.line(&report.text("cli-created", &[("file", Arg::Text(path.into()))]));
    }
    let clinic = Arg::Text(args.clinic.to_string().into());
    report.line(&report.text("cli-new-next", &[("clinic", clinic)]));
    Ok(exit::FINE)
}

fn parse_slug(text: &str) -> Result<Slug, String> {
    if is_reserved(text) {
        return Err("this name is taken by a language or by gongji: choose a longer one".to_owned());
    }
    Slug::new(text).ok_or_else(|| {
        "write lower-case letters, digits and single dashes, such as happy-clinic".to_owned()
    })
}
