//! `gongji translate status`.

use super::super::report::{FindingJson, Report};
use super::super::{Failure, exit};
use super::Desk;
use crate::diff::{compare_text, spans_to_text};
use crate::l10n::{Arg, Locale, Sentence, State};
use clap::Args;
use serde::Serialize;

/// Show how far each language is: translated, stale, missing, a copy of the Korean, with an error
///
/// With a language: file by file, and every stale text with what changed in the Korean since it was
/// translated. A text of which nobody recorded from which Korean it was made counts as translated,
/// and is told as such.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji translate status\n  gongji translate status ru\n  gongji translate status ru --fail-under 100\n  gongji translate status --format json"
)]
pub(super) struct StatusArgs {
    /// Only this language, in full
    #[arg(value_name = "LANGUAGE")]
    language: Option<String>,
    /// End with exit code 1 if less than this part of a language is translated
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    fail_under: Option<u8>,
}

/// `translate status --format json`.
#[derive(Serialize)]
struct StatusJson<'a> {
    locales: Vec<LocaleJson>,
    stale: Vec<StaleJson>,
    /// What is wrong with the record.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    findings: Vec<FindingJson<'a>>,
}

#[derive(Serialize)]
struct LocaleJson {
    locale: String,
    #[serde(flatten)]
    counts: Counts,
    files: Vec<FileJson>,
}

#[derive(Serialize)]
struct FileJson {
    file: String,
    #[serde(flatten)]
    counts: Counts,
}

/// Texts by their states. `translated` has those that are not recorded, too.
#[derive(Default, Serialize)]
struct Counts {
    messages: usize,
    translated: usize,
    unrecorded: usize,
    stale: usize,
    missing: usize,
    same: usize,
    blocked: usize,
    percent: usize,
}

#[derive(Serialize)]
struct StaleJson {
    locale: String,
    id: String,
    file: String,
    line: usize,
    before: String,
    after: String,
    translation: String,
}

impl Counts {
    fn of<'s>(states: impl Iterator<Item = &'s State>) -> Self {
        let mut it = Self::default();
        for state in states {
            it.messages += 1;
            it.translated += usize::from(state.is_translated());
            match state {
                State::Translated => {}
                State::Unrecorded => it.unrecorded += 1,
                State::Stale => it.stale += 1,
                State::Missing => it.missing += 1,
                State::Same => it.same += 1,
                State::Blocked => it.blocked += 1,
            }
        }
        // Rounded down, so that only what is whole is 100.
        it.percent = (it.translated * 100).checked_div(it.messages).unwrap_or(100);
        it
    }

    /// `98%  1423 texts: 3 stale, 12 missing`
    fn line(&self, report: &Report) -> String {
        let number = |it: usize| Arg::Number(i64::try_from(it).unwrap_or(i64::MAX));
        let said = |id: &str, it: usize| report.text(id, &[("count", number(it))]);
        let parts = [
            ("cli-translate-stale", self.stale),
            ("cli-translate-missing", self.missing),
            ("cli-translate-same", self.same),
            ("cli-translate-blocked", self.blocked),
            ("cli-translate-unrecorded", self.unrecorded),
        ];
        let parts = parts.into_iter().filter(|(_, count)| *count > 0);
        let parts: Vec<String> = parts.map(|(id, count)| said(id, count)).collect();
        let parts =
            if parts.is_empty() { String::new() } else { format!(": {}", parts.join(", ")) };
        format!("{:>3}%  {}{parts}", self.percent, said("cli-translate-texts", self.messages))
    }
}

pub(super) fn run(args: &StatusArgs, desk: &Desk, report: &Report) -> Result<u8, Failure> {
    let locales: Vec<Locale> = match &args.language {
        Some(tag) => vec![desk.known(tag)?],
        None => desk.translations.locales().cloned().collect(),
    };
    let mut told = Vec::new();
    let mut stale = Vec::new();
    for locale in &locales {
        let sentences = desk.translations.sentences(locale);
        stale.extend(sentences.iter().filter_map(|it| stale_json(locale, it)));
        told.push(locale_json(locale, &sentences));
    }
    let least = usize::from(args.fail_under.unwrap_or(0));
    let is_short = told.iter().any(|it| it.counts.percent < least);
    let findings = report.each_json(&desk.findings);
    let json = StatusJson { locales: told, stale, findings };
    if report.is_json() {
        report.json(&json);
    } else {
        report.data(&human(&json, args.language.is_some(), report));
        report.findings(&desk.findings, &[]);
    }
    let is_wrong = is_short || desk.findings.has_errors();
    Ok(if is_wrong { exit::FINDINGS } else { exit::FINE })
}

fn locale_json(locale: &Locale, sentences: &[Sentence<'_>]) -> LocaleJson {
    let counts = Counts::of(sentences.iter().map(|it| &it.state));
    let mut files: Vec<(String, Vec<State>)> = Vec::new();
    for it in sentences {
        match files.iter_mut().find(|(file, _)| *file == it.file) {
            Some((_, states)) => states.push(it.state),
            None => files.push((it.file.clone(), vec![it.state])),
        }
    }
    let file = |(file, states): (String, Vec<State>)| {
        let counts = Counts::of(states.iter());
        FileJson { file, counts }
    };
    LocaleJson { locale: locale.to_string(), counts, files: files.into_iter().map(file).collect() }
}

fn stale_json(locale: &Locale, it: &Sentence<'_>) -> Option<StaleJson> {
    let (place, made) = (it.place()?, it.made.filter(|_| it.state == State::Stale)?);
    Some(StaleJson {
        locale: locale.to_string(),
        id: it.name(),
        line: place.file.line_column(place.span?.start).0,
        file: place.file.path.clone(),
        before: made.korean.clone(),
        after: it.korean.wording.notation(),
        translation: it.translation?.wording.notation(),
    })
}

fn human(status: &StatusJson<'_>, is_full: bool, report: &Report) -> String {
    let mut out = String::new();
    for locale in &status.locales {
        out.push_str(&format!("{:<34}{}\n", locale.locale, locale.counts.line(report)));
        for it in locale.files.iter().filter(|_| is_full) {
            out.push_str(&format!("  {:<32}{}\n", it.file, it.counts.line(report)));
        }
    }
    for it in status.stale.iter().filter(|_| is_full) {
        let spans = compare_text(&it.before, &it.after);
        let korean = spans_to_text(&spans, report.ink());
        out.push_str(&format!("\n{}  {}:{}\n", it.id, it.file, it.line));
        for (tag, text) in [("ko", &korean), (it.locale.as_str(), &it.translation)] {
            let text = text.trim_end().replace('\n', "\n      ");
            out.push_str(&format!("  {tag}: {text}\n"));
        }
    }
    out
}
