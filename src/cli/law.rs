//! `gongji law`.

use super::report::Report;
use super::{Common, Failure, exit, parse_day};
use crate::date::KnownDate;
use crate::document::{Voice, plain};
use crate::fact::Citation;
use crate::l10n::Arg;
use crate::law::{Dated, Law, PeriodKind, Record, Source};
use crate::lint::Rule;
use clap::Args;
use serde::Serialize;

/// List the law that policies are held against, with its dates and how sure each source is
///
/// Sections of a policy, records with statutory periods, bodies for remedies, laws, holidays, and
/// what the rules of `gongji check` rest on. What is only from memory warns, and is never an error.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji law\n  gongji law --on 2023-09-14\n  gongji law --kind records --locale ko\n  gongji law --format json"
)]
pub(super) struct LawArgs {
    /// Only what is in force on this day
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    on: Option<KnownDate>,
    /// Only one kind of entry
    #[arg(long, value_name = "KIND")]
    kind: Option<Kind>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    /// Sections of a policy.
    Sections,
    /// Records that a law orders to be kept.
    Records,
    /// Bodies for remedies, and those that are gone.
    Bodies,
    /// Laws.
    Laws,
    /// Public holidays.
    Holidays,
    /// What the rules of `gongji check` rest on.
    Rules,
}

impl Kind {
    const ALL: [Self; 6] =
        [Self::Sections, Self::Records, Self::Bodies, Self::Laws, Self::Rules, Self::Holidays];

    fn name(self) -> &'static str {
        match self {
            Self::Sections => "sections",
            Self::Records => "records",
            Self::Bodies => "bodies",
            Self::Laws => "laws",
            Self::Holidays => "holidays",
            Self::Rules => "rules",
        }
    }
}

/// `law --format json`, and an entry of it.
#[derive(Serialize)]
struct LawJson {
    on: Option<String>,
    entries: Vec<EntryJson>,
}

#[derive(Serialize)]
struct EntryJson {
    kind: &'static str,
    word: String,
    /// In the language of messages.
    name: String,
    /// What it says: when it is required, for how long, how to reach it, how much it weighs.
    says: String,
    law: Vec<String>,
    in_force_from: Option<String>,
    until: Option<String>,
    source: &'static str,
    note: Option<String>,
}

pub(super) fn run(args: &LawArgs, _: &Common, report: &Report) -> Result<u8, Failure> {
    let law = Law::korean().map_err(Failure::Findings)?;
    let list = List { law: &law, report, voice: report.voice() };
    let mut entries: Vec<EntryJson> = Vec::new();
    for kind in Kind::ALL {
        if args.kind.is_none_or(|it| it == kind) {
            entries.extend(list.of(kind, args.on));
        }
    }
    if report.is_json() {
        report.json(&LawJson { on: args.on.map(|it| it.to_string()), entries });
    } else {
        report.data(&shown(&entries, report));
    }
    Ok(exit::FINE)
}

fn shown(entries: &[EntryJson], report: &Report) -> String {
    let mut out = String::new();
    let mut kind = "";
    for it in entries {
        if it.kind != kind {
            kind = it.kind;
            out.push_str(&format!("# {}\n\n", report.text(&format!("cli-law-{kind}"), &[])));
        }
        let text = |it: &str| Arg::Text(it.to_owned().into());
        out.push_str(&format!("{} ({})\n", it.name, it.word));
        let mut lines = vec![it.says.clone(), report.laws(&it.law)];
        if let Some(from) = &it.in_force_from {
            lines.push(report.text("cli-law-from", &[("date", text(from))]));
        }
        if let Some(until) = &it.until {
            lines.push(report.text("cli-law-until", &[("date", text(until))]));
        }
        lines.push(report.text(&format!("cli-law-source-{}", it.source), &[]));
        lines.extend(it.note.clone());
        for line in lines.iter().filter(|it| !it.is_empty()) {
            out.push_str(&format!("  {line}\n"));
        }
        out.push('\n');
    }
    out
}

struct List<'a> {
    law: &'a Law,
    report: &'a Report,
    voice: Voice<'a>,
}

impl List<'_> {
    fn of(&self, kind: Kind, on: Option<KnownDate>) -> Vec<EntryJson> {
        let Law { sections, records, bodies, laws, holidays, .. } = self.law;
        let is_on = |it: &dyn Dated| on.is_none_or(|day| it.holds_on(day));
        match kind {
            Kind::Sections => sections
                .iter()
                .filter(|(_, it)| is_on(*it))
                .map(|(word, it)| {
                    let says = self.report.text(&format!("cli-law-{}", it.requirement.name()), &[]);
                    let name = plain(&self.voice.message(word, None, &[]));
                    self.entry(kind, word, name, (says, cited(&it.law)), it, (it.source, None))
                })
                .collect(),
            Kind::Records => records
                .iter()
                .filter(|(_, it)| is_on(*it))
                .map(|(word, it)| {
                    let law: Vec<Citation> = it.citations().into_iter().cloned().collect();
                    let said = (self.period(it), cited(&law));
                    let name = self.word("record", word);
                    self.entry(kind, word, name, said, it, (it.source, it.note.as_ref()))
                })
                .collect(),
            Kind::Bodies => bodies
                .iter()
                .filter(|(_, it)| is_on(*it))
                .map(|(word, it)| {
                    let phone = it.phone.iter().map(|it| self.said(it));
                    let website = it.website.iter().map(|it| self.said(it));
                    let said = phone.chain(website).collect::<Vec<_>>().join(", ");
                    let name = self.word("body", word);
                    let about = (it.source, it.note.as_ref());
                    self.entry(kind, word, name, (said, Vec::new()), it, about)
                })
                .collect(),
            Kind::Laws => laws
                .iter()
                .filter(|(_, it)| is_on(*it))
                .map(|(word, it)| {
                    let date = it.obsolete_for_privacy_since.map(|it| it.to_string());
                    let said = date.map(|date| {
                        self.report.text("cli-law-obsolete", &[("date", Arg::Text(date.into()))])
                    });
                    let said = (said.unwrap_or_default(), Vec::new());
                    let name = self.word("law", word);
                    self.entry(kind, word, name, said, it, (it.source, it.note.as_ref()))
                })
                .collect(),
            Kind::Rules => Rule::all()
                .filter_map(|(_, rule)| Some((rule, rule.norm()?)))
                .filter(|(_, it)| is_on(*it))
                .map(|(rule, it)| {
                    let name = rule.page().title(self.report.locale()).to_owned();
                    let weight =
                        self.report.text(&format!("cli-explain-{}", it.severity.name()), &[]);
                    let about = (it.source, it.note.as_ref());
                    self.entry(kind, rule.code, name, (weight, it.cited()), it, about)
                })
                .collect(),
            Kind::Holidays => holidays
                .iter()
                .filter(|(_, it)| on.is_none_or(|day| it.dates.iter().any(|it| it.0 == day)))
                .map(|(word, it)| {
                    let dates: Vec<String> = it.dates.iter().map(|it| it.0.to_string()).collect();
                    let name = it.name.get(self.report.locale()).map_or(word.as_str(), |it| it.0);
                    EntryJson {
                        kind: kind.name(),
                        word: word.clone(),
                        name: name.to_owned(),
                        says: dates.join(", "),
                        law: Vec::new(),
                        in_force_from: None,
                        until: None,
                        source: it.source.name(),
                        note: it.note.clone(),
                    }
                })
                .collect(),
        }
    }

    fn entry(
        &self,
        kind: Kind,
        word: &str,
        name: String,
        (says, law): (String, Vec<String>),
        dated: &dyn Dated,
        (source, note): (Source, Option<&String>),
    ) -> EntryJson {
        EntryJson {
            kind: kind.name(),
            word: word.to_owned(),
            name,
            says,
            law,
            in_force_from: dated.in_force_from().map(|it| it.to_string()),
            until: dated.until().map(|it| it.to_string()),
            source: source.name(),
            note: note.cloned(),
        }
    }

    fn word(&self, kind: &str, word: &str) -> String {
        // Bodies and laws that only old policies name may have no words of their own.
        if self.voice.knows(&format!("{kind}-{word}"), None) {
            plain(&self.voice.word(kind, word))
        } else {
            word.to_owned()
        }
    }

    fn said(&self, fact: &impl crate::document::Say) -> String {
        plain(&fact.say(&self.voice))
    }

    fn period(&self, it: &Record) -> String {
        let Some(period) = it.period else { return String::new() };
        let period = plain(&period.say(&self.voice));
        let id = match it.period_is {
            PeriodKind::Minimum => "cli-law-at-least",
            PeriodKind::Maximum => "cli-law-at-most",
        };
        self.report.text(id, &[("period", Arg::Text(period.into()))])
    }
}

fn cited(law: &[Citation]) -> Vec<String> {
    law.iter().map(Citation::short).collect()
}
