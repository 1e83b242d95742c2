//! `gongji diff`.

mod choice;
mod json;
mod show;
mod texts;

use super::report::Report;
use super::seal::parse_version;
use super::{Common, Failure, Format, clinic_of, exit, formats, site_of, today};
use crate::date::KnownDate;
use crate::l10n::Arg;
use crate::project::{Drafts, changes, compared};
use choice::{language, pair};
use clap::{Args, ValueEnum};
use show::Shown;

/// What `diff` prints.
const DIFF_FORMATS: &[Format] =
    &[Format::Human, Format::Json, Format::Html, Format::Md, Format::Text];

/// Show what changes from one version to another: by facts, and every word
///
/// Without versions: from the version in force to the newest that is to come, sealed or a draft.
/// At a terminal changed words are colored, elsewhere marked as [-deleted-] and {+inserted+}.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji diff happy-clinic\n  gongji diff happy-clinic 2024-04-01 2027-01-01 --locale en\n  gongji diff happy-clinic --format html > comparison.html\n  gongji diff happy-clinic --style bill\n  gongji diff happy-clinic --view changes\n  gongji diff --text old.txt new.txt --locale ko --format json\n  curl -s https://example.com/policy.txt | gongji diff --text - new.txt"
)]
pub(super) struct DiffArgs {
    /// The clinic
    #[arg(required_unless_present = "text")]
    clinic: Option<String>,
    /// The version before, by its effective date [default: the version in force; for a draft, the
    /// one before it]
    #[arg(value_parser = parse_version)]
    from: Option<KnownDate>,
    /// The version after [default: the newest]
    #[arg(value_parser = parse_version)]
    to: Option<KnownDate>,
    /// Compare two plain text files instead; `-` is standard input
    #[arg(long, num_args = 2, value_names = ["OLD", "NEW"], conflicts_with_all = ["clinic", "style", "view"])]
    text: Option<Vec<String>>,
    /// How to print
    #[arg(long, value_parser = formats(DIFF_FORMATS), default_value = "human")]
    format: Format,
    /// How unchanged words of a changed sentence are shown
    #[arg(long, value_enum, default_value_t = Style::Full)]
    style: Style,
    /// What is shown [default: the changes, then the texts]
    #[arg(long, value_enum)]
    view: Option<View>,
    /// The language of the texts; messages are in it too if it is ko or en
    #[arg(long, value_name = "LANG")]
    locale: Option<String>,
}

/// How unchanged words of a changed sentence are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Style {
    /// As they are.
    Full,
    /// As dashes in the right column, as in a bill.
    Bill,
}

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum View {
    /// Before and after side by side.
    Columns,
    /// One text with deleted and inserted words.
    Redline,
    /// A sentence for each change.
    Changes,
}

pub(super) fn run(args: &DiffArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    if let Some(files) = &args.text {
        return texts::run(files, args, report);
    }
    let project = site_of(common)?;
    // Without --text clap has asked for a clinic.
    let clinic = clinic_of(&project, args.clinic.as_deref().unwrap_or_default(), Drafts::Loaded)?;
    let today = today(common, &project.config.time_zone);
    let (from, to) = pair(&clinic, (args.from, args.to), today)?;
    let locale = language(&clinic, (from, to), args.locale.as_deref(), report)?;
    let Some(compared) = compared(&project, from, to, &locale) else {
        return Err(choice::no_text(&clinic, to));
    };
    if compared.is_stand_in && !locale.is_korean() {
        let language = [("language", Arg::Text(locale.to_string().into()))];
        report.line(&report.text("cli-diff-korean", &language));
    }
    let (changes, _) = changes(&project, &clinic.locales, from, to);
    let controller = to.facts.as_ref().map_or(&clinic.controller, |it| &it.controller);
    let voice = controller.voice(&project.catalog, &compared.comparison.locale);
    if args.format == Format::Json {
        report.json(&json::DiffJson::of(
            &clinic,
            (from, to),
            &changes,
            &compared.comparison,
            &voice,
        ));
        return Ok(exit::FINE);
    }
    let shown = Shown {
        clinic: &clinic,
        versions: (from, to),
        changes: &changes,
        comparison: &compared.comparison,
        is_to_come: to.effective.first_day() > today.first_day(),
        voice: &voice,
    };
    report.data(&shown.say(args, report));
    Ok(exit::FINE)
}
