//! Everything that is printed: findings for people with a caret, JSON for machines.
//!
//! Data goes to standard output, talk to standard error. Color never carries meaning. The JSON is
//! a contract with scripts; its types are here and nowhere else.

use super::Format;
use crate::diag::{Diagnostic, Findings, Severity};
use crate::diff::Ink;
use crate::document::{Say, Voice, plain};
use crate::fact::{Article, Citation, Slug, Word};
use crate::l10n::{Arg, Catalog, Locale, Piece};
use crate::lint::WORD;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::{self, IsTerminal, Write};
use std::marker::PhantomData;
use std::sync::Arc;

/// Prints in one language and one format.
#[derive(Clone)]
pub(super) struct Report {
    catalog: Arc<Catalog>,
    locale: Locale,
    format: Format,
}

/// `check --format json`.
#[derive(Serialize)]
struct FindingsJson<'a> {
    findings: Vec<FindingJson<'a>>,
    summary: SummaryJson,
}

#[derive(Serialize)]
pub(super) struct FindingJson<'a> {
    code: &'a str,
    severity: &'a str,
    clinic: Option<&'a str>,
    version: Option<&'a str>,
    locale: Option<&'a str>,
    key: Option<&'a str>,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    message: String,
    hints: Vec<String>,
    law: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    waived: Option<WaivedJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sealed: Option<SealedJson<'a>>,
}

#[derive(Serialize)]
struct WaivedJson<'a> {
    by: &'a str,
    reason: &'a str,
}

#[derive(Serialize)]
struct SealedJson<'a> {
    mended_by: Option<&'a str>,
}

#[derive(Serialize)]
struct SummaryJson {
    errors: usize,
    warnings: usize,
    notes: usize,
}

impl Report {
    pub(super) fn new(catalog: Catalog, locale: Locale, format: Format) -> Self {
        Self { catalog: Arc::new(catalog), locale, format }
    }

    /// The same in another format.
    pub(super) fn in_format(&self, format: Format) -> Self {
        Self { format, ..self.clone() }
    }

    /// A message of the command line, with its arguments.
    pub(super) fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.said(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    fn said(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let resolved = self.catalog.resolve(&self.locale, id, attribute, args)?;
        let mut text = String::new();
        for piece in resolved.pieces {
            match piece {
                Piece::Text(part) => text.push_str(&part),
                Piece::Arg(at) | Piece::Capital(at) => {
                    if let Some((_, Arg::Text(part))) = args.get(at) {
                        text.push_str(part);
                    }
                }
                Piece::Item(at, item) => {
                    if let Some((_, Arg::List(items))) = args.get(at) {
                        text.push_str(items.get(item).map_or("", |it| it));
                    }
                }
            }
        }
        Some(text)
    }

    /// All findings, then a line that counts them. `extra` lines follow for people.
    pub(super) fn findings(&self, findings: &Findings, extra: &[String]) {
        match self.format {
            Format::Json => self.json(&self.findings_json(findings)),
            _ => {
                let is_colored = is_colored(&io::stderr());
                let mut out = self.each(findings, is_colored);
                if !findings.is_empty() {
                    out.push_str(&self.count(findings));
                    out.push('\n');
                }
                for line in extra {
                    out.push_str(line);
                    out.push('\n');
                }
                self.talk(&out);
            }
        }
    }

    /// All findings as JSON with more in the summary, or as [`Report::findings`] says them.
    pub(super) fn findings_and(
        &self,
        findings: &Findings,
        summary: serde_json::Map<String, serde_json::Value>,
        extra: &[String],
    ) {
        if !self.is_json() {
            return self.findings(findings, extra);
        }
        // What is listed above is always JSON.
        let mut json = serde_json::to_value(self.findings_json(findings)).unwrap_or_default();
        if let Some(known) = json.get_mut("summary").and_then(serde_json::Value::as_object_mut) {
            known.extend(summary);
        }
        self.json(&json);
    }

    /// All findings for people, without colors, for another place than the terminal.
    pub(super) fn plain(&self, findings: &Findings) -> String {
        self.each(findings, false)
    }

    /// All findings, under a line for each clinic if there are several, then a line that counts them, for people.
    pub(super) fn by_clinic(&self, findings: &Findings, extra: &[String]) {
        let is_colored = is_colored(&io::stderr());
        let mut out = String::new();
        let mut clinic = None;
        let clinics: BTreeSet<&Option<String>> = findings.iter().map(|it| &it.clinic).collect();
        for it in findings.iter() {
            if it.clinic != clinic && clinics.len() > 1 {
                clinic.clone_from(&it.clinic);
                let name = clinic.as_deref().unwrap_or_default();
                out.push_str(&format!(
                    "── {name} {}\n\n",
                    "─".repeat(60_usize.saturating_sub(name.len()))
                ));
            }
            out.push_str(&self.human(it, is_colored));
            out.push_str("\n\n");
        }
        if !findings.is_empty() {
            out.push_str(&self.count(findings));
            out.push('\n');
        }
        for line in extra {
            out.push_str(line);
            out.push('\n');
        }
        self.talk(&out);
    }

    fn each(&self, findings: &Findings, is_colored: bool) -> String {
        let mut out = String::new();
        for it in findings.iter() {
            out.push_str(&self.human(it, is_colored));
            out.push_str("\n\n");
        }
        out
    }

    /// How many findings there are, by their weight.
    pub(super) fn count(&self, findings: &Findings) -> String {
        let number =
            |severity| Arg::Number(i64::try_from(findings.count(severity)).unwrap_or(i64::MAX));
        let args = [
            ("errors", number(Severity::Error)),
            ("warnings", number(Severity::Warning)),
            ("notes", number(Severity::Note)),
        ];
        self.text("cli-count", &args)
    }

    /// The sentence of a finding, and what to do.
    pub(super) fn sentence(&self, it: &Diagnostic) -> (String, Option<String>) {
        let id = format!("finding-{}", it.code);
        let mut args: Vec<(&str, Arg<'_>)> =
            it.args.iter().map(|(name, value)| (*name, Arg::Text(self.words_in(value)))).collect();
        // A sentence that a finding has in both languages of reports.
        let said = if self.locale.is_korean() { it.value("korean") } else { it.value("english") };
        args.push(("sentence", Arg::Text(Cow::Borrowed(said))));
        // Every message may name these; what a finding does not say is empty, never an error.
        for name in ["near", "detail", "name", "value", "file", "page", "known"] {
            if !it.args.iter().any(|(known, _)| *known == name) {
                args.push((name, Arg::Text(Cow::Borrowed(""))));
            }
        }
        if let Some((_, laws)) = args.iter_mut().find(|(name, _)| *name == "laws") {
            *laws = Arg::Text(Cow::Owned(self.laws(&it.law)));
        }
        // A message cannot select on an empty text.
        let has_near = if it.value("near").is_empty() { "no" } else { "yes" };
        args.push(("has-near", Arg::Text(Cow::Borrowed(has_near))));
        let message = self.said(&id, None, &args);
        let hint = self.said(&id, Some("hint"), &args).filter(|it| !it.trim().is_empty());
        (message.unwrap_or_else(|| it.code.to_owned()), hint)
    }

    /// An argument, in which words of the vocabulary are said in the language of the report.
    fn words_in<'v>(&self, value: &'v str) -> Cow<'v, str> {
        let Some(words) = value.strip_prefix(WORD) else { return Cow::Borrowed(value) };
        let voice = self.voice();
        let said = words.split(WORD).map(|it| voice.message(it, None, &[]));
        Cow::Owned(plain(&voice.series(said)))
    }

    /// Articles as `<law> <article>`, said in the language of the report.
    pub(super) fn laws(&self, laws: &[String]) -> String {
        let voice = self.voice();
        let said = |it: &String| {
            let (law, article) = it
                .split_once(' ')
                .map_or((it.as_str(), None), |(law, article)| (law, Some(article)));
            let law = Word::Known(Slug::new(law)?, PhantomData);
            // An item of a guideline is no article: `III.5`.
            if let Some(item) = article.filter(|it| it.starts_with(['I', 'V'])) {
                return Some(format!("{} {}", plain(&law.say(&voice)), roman(item)));
            }
            let article = match article {
                Some(article) => Some(Article::parse(article).ok()?),
                None => None,
            };
            let citation = Citation { law, article };
            Some(plain(&citation.say(&voice)))
        };
        let said: Vec<String> =
            laws.iter().map(|it| said(it).unwrap_or_else(|| it.clone())).collect();
        said.join(", ")
    }

    /// The words of facts in the language of messages, where no controller is spoken of.
    pub(super) fn voice(&self) -> Voice<'_> {
        Voice::new(&self.catalog, &self.locale, Vec::new())
    }

    /// The sentence and hint of a kind of finding that is no rule; `None` if there is no such kind.
    pub(super) fn finding(&self, code: &str) -> Option<(String, String)> {
        let id = format!("finding-{code}");
        if !self.catalog.has(&id) {
            return None;
        }
        let said = |attribute| self.said(&id, attribute, &[]).unwrap_or_default();
        Some((said(None), said(Some("hint"))))
    }

    /// The sentence of a finding alone.
    pub(super) fn message(&self, it: &Diagnostic) -> String {
        self.sentence(it).0
    }

    fn human(&self, it: &Diagnostic, is_colored: bool) -> String {
        let (message, hint) = self.sentence(it);
        let level = match it.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let word = self.text(&format!("cli-{}", it.severity.name()), &[]);
        let level = level.with_name(word.as_str());
        let title = level.primary_title(message.as_str()).id(it.code);
        let mut group = annotate_snippets::Group::with_title(title);
        if let Some(place) = &it.place {
            let path = place.file.path.as_str();
            match &place.span {
                Some(span) if !place.file.text.is_empty() => {
                    let mark = AnnotationKind::Primary.span(span.clone());
                    let snippet = Snippet::source(place.file.text.as_str());
                    group = group.element(snippet.path(path).annotation(mark));
                }
                _ => group = group.element(annotate_snippets::Origin::path(path)),
            }
        }
        let help = self.text("cli-hint", &[]);
        if let Some(hint) = &hint {
            group = group.element(Level::HELP.with_name(help.as_str()).message(hint.as_str()));
        }
        let became = self.became(it);
        if let Some(text) = &became {
            let word = self.text("cli-note", &[]);
            group = group.element(Level::NOTE.with_name(word).message(text.as_str()));
        }
        let renderer = if is_colored { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&[group])
    }

    /// What became of a finding: who let it pass, or that its version cannot be mended in place.
    pub(super) fn became(&self, it: &Diagnostic) -> Option<String> {
        let text = |it: &str| Arg::Text(it.to_owned().into());
        if let Some(waived) = &it.waived {
            let args = [("by", text(&waived.by)), ("reason", text(&waived.reason))];
            return Some(self.text("cli-waived", &args));
        }
        let sealed = it.sealed.as_ref()?;
        let clinic = text(it.clinic.as_deref().unwrap_or_default());
        let version = text(it.version.as_deref().unwrap_or_default());
        Some(match &sealed.mended_by {
            Some(by) => self.text("cli-mended", &[("version", version), ("by", text(by))]),
            None => self.text("cli-amend", &[("version", version), ("clinic", clinic)]),
        })
    }

    /// The findings in JSON, for results that hold them beside something else.
    pub(super) fn each_json<'a>(&self, findings: &'a Findings) -> Vec<FindingJson<'a>> {
        self.findings_json(findings).findings
    }

    fn findings_json<'a>(&self, findings: &'a Findings) -> FindingsJson<'a> {
        let one = |it: &'a Diagnostic| {
            let (message, hint) = self.sentence(it);
            let place = it.place.as_ref();
            let at = place.and_then(|place| {
                let span = place.span.as_ref()?;
                (!place.file.text.is_empty()).then(|| place.file.line_column(span.start))
            });
            FindingJson {
                code: it.code,
                severity: it.severity.name(),
                clinic: it.clinic.as_deref(),
                version: it.version.as_deref(),
                locale: it.locale.as_deref(),
                key: it.key.as_ref().map(crate::key::Key::as_str),
                file: place.map(|it| it.file.path.as_str()),
                line: at.map(|(line, _)| line),
                column: at.map(|(_, column)| column),
                message,
                hints: hint.into_iter().collect(),
                law: &it.law,
                waived: it.waived.as_ref().map(|it| WaivedJson { by: &it.by, reason: &it.reason }),
                sealed: it
                    .sealed
                    .as_ref()
                    .map(|it| SealedJson { mended_by: it.mended_by.as_deref() }),
            }
        };
        FindingsJson {
            findings: findings.iter().map(one).collect(),
            summary: SummaryJson {
                errors: findings.count(Severity::Error),
                warnings: findings.count(Severity::Warning),
                notes: findings.count(Severity::Note),
            },
        }
    }

    /// JSON on standard output.
    pub(super) fn json(&self, value: &impl Serialize) {
        let text = serde_json::to_string_pretty(value).unwrap_or_default();
        self.data(&format!("{text}\n"));
    }

    /// Whether results are for machines.
    pub(super) fn is_json(&self) -> bool {
        self.format == Format::Json
    }

    /// Whether results are for people at a terminal.
    pub(super) fn is_for_people(&self) -> bool {
        self.format == Format::Human
    }

    /// The language of messages.
    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Data on standard output. A reader that went away (`| head`) is no mistake.
    pub(super) fn data(&self, text: &str) {
        let _ = io::stdout().lock().write_all(text.as_bytes());
    }

    /// Talk on standard error.
    pub(super) fn talk(&self, text: &str) {
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }

    /// A line of talk.
    pub(super) fn line(&self, text: &str) {
        if !self.is_json() {
            self.talk(&format!("{text}\n"));
        }
    }

    /// Something that is not the fault of the user's files.
    pub(super) fn error(&self, text: &str) {
        let word = self.text("cli-error", &[]);
        self.talk(&format!("{word}: {text}\n"));
    }

    /// How changed words are told on standard output.
    pub(super) fn ink(&self) -> Ink {
        if is_colored(&io::stdout()) { Ink::Colors } else { Ink::Marks }
    }
}

/// An item of the guideline as it is cited: `III.5` is Ⅲ.5.
fn roman(item: &str) -> String {
    let (part, rest) = item.split_once('.').unwrap_or((item, ""));
    let part = match part {
        "I" => "Ⅰ",
        "II" => "Ⅱ",
        "III" => "Ⅲ",
        "IV" => "Ⅳ",
        "V" => "Ⅴ",
        other => other,
    };
    if rest.is_empty() { part.to_owned() } else { format!("{part}.{rest}") }
}

#[expect(clippy::disallowed_methods, reason = "NO_COLOR and TERM are read here only")]
fn is_colored(stream: &impl IsTerminal) -> bool {
    let plain = std::env::var("NO_COLOR").is_ok_and(|it| !it.is_empty())
        || std::env::var("TERM").is_ok_and(|it| it == "dumb");
    !plain && stream.is_terminal()
}
