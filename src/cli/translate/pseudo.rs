//! `gongji translate pseudo`.

use super::super::report::Report;
use super::super::{Failure, exit};
use super::Desk;
use crate::l10n::{Arg, Locale, Pseudo, pseudo};
use clap::Args;

/// Make a language for tests: the Korean in brackets and longer, or from right to left
///
/// Writes `locales/ko-XA/`, or with `--rtl` `locales/ar-XB/`, anew. Add that language to `locales` in
/// `content/site.yaml` and look at the site with `gongji serve --drafts`: what is not in brackets
/// never comes from the messages, and what runs out of its place does so in other languages too.
/// `check` warns as long as it is there. Take the folder and the line away when you are done.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  gongji translate pseudo\n  gongji translate pseudo --rtl")]
pub(super) struct PseudoArgs {
    /// From right to left
    #[arg(long)]
    rtl: bool,
}

pub(super) fn run(args: &PseudoArgs, desk: &Desk, report: &Report) -> Result<u8, Failure> {
    let how = if args.rtl { Pseudo::Rtl } else { Pseudo::Long };
    let locale = Locale::parse(how.tag()).unwrap_or_else(|_| Locale::korean());
    for (file, text) in pseudo(&desk.translations, how) {
        desk.write(&locale, &file, &text)?;
    }
    let said = [("value", Arg::Text(how.tag().into()))];
    report.line(&report.text("cli-translate-pseudo", &said));
    Ok(exit::FINE)
}
