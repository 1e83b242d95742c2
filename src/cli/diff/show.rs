//! Two versions for people: the list of changes and the texts, as a terminal, a page or a file
//! shows them.

use super::super::Format;
use super::super::report::Report;
use super::super::seal::change_line;
use super::{DiffArgs, Style, View};
use crate::change::{Change, grouped};
use crate::diff::{
    Comparison, Ink, Naming, Wording, table, to_columns, to_markdown, to_redline, to_text,
};
use crate::document::{Fill, Voice, escape_markdown, plain};
use crate::l10n::Arg;
use crate::project::{Clinic, Version};
use crate::render::{comparison_table, listed, redline, standalone};

/// How wide two columns of text are.
const PLACES: usize = 110;

/// What is shown.
pub(super) struct Shown<'a> {
    pub(super) clinic: &'a Clinic,
    pub(super) versions: (&'a Version, &'a Version),
    pub(super) changes: &'a [Change],
    pub(super) comparison: &'a Comparison,
    /// Whether the later version is still to come.
    pub(super) is_to_come: bool,
    pub(super) voice: &'a Voice<'a>,
}

/// What is asked for, settled: one column or two, and whether each part is shown.
struct Layout {
    has_changes: bool,
    has_texts: bool,
    has_columns: bool,
}

impl Layout {
    /// Dashes stand for what the left column says, so bill style has two; so have files that are
    /// handed on, where nothing else is said.
    fn of(args: &DiffArgs) -> Self {
        let is_table = matches!(args.format, Format::Html | Format::Md);
        Self {
            has_changes: matches!(args.view, None | Some(View::Changes)),
            has_texts: args.view != Some(View::Changes),
            has_columns: match args.view {
                Some(view) => view == View::Columns,
                None => is_table || args.style == Style::Bill,
            },
        }
    }
}

impl Shown<'_> {
    /// All of it in the format that is asked for.
    pub(super) fn say(&self, args: &DiffArgs, report: &Report) -> String {
        let layout = Layout::of(args);
        let naming = if self.is_to_come { Naming::Proposed } else { Naming::Amended };
        let name = [("name", Fill::Inlines(self.clinic.controller.say_name(self.voice)))];
        let title = self.voice.message("policy", Some("title"), &name);
        let wording = Wording::new(self.voice, naming, &title);
        match args.format {
            Format::Html => self.html(args, &layout, &wording),
            Format::Md => self.markdown(args, &layout, &wording),
            Format::Text => {
                let mut out = self.sentences(&layout);
                self.texts(args, &layout, &wording, Ink::Marks, &mut out);
                out
            }
            // JSON is made before, and forms are of notices.
            Format::Human
            | Format::Json
            | Format::Form(_)
            | Format::Sarif
            | Format::Po
            | Format::Xliff => {
                let mut out = self.list(&layout, report);
                self.texts(args, &layout, &wording, report.ink(), &mut out);
                out
            }
        }
    }

    /// The changes for the agency's eyes: weight, sentence, code, key, and what each obliges to.
    fn list(&self, layout: &Layout, report: &Report) -> String {
        let text = |it: &dyn ToString| Arg::Text(it.to_string().into());
        let grouped = grouped(self.changes);
        let args = [
            ("clinic", text(&self.clinic.id)),
            ("from", text(&self.versions.0.effective)),
            ("to", text(&self.versions.1.effective)),
            ("changes", Arg::Number(i64::try_from(self.changes.len()).unwrap_or(i64::MAX))),
        ];
        let mut out = format!("{}\n", report.text("cli-diff-about", &args));
        for change in grouped.iter().filter(|_| layout.has_changes) {
            out.push_str(&change_line(change, self.voice));
            out.push('\n');
        }
        out
    }

    /// The changes for readers, a sentence each.
    fn told(&self) -> Vec<String> {
        let public = grouped(self.changes).into_iter().filter(Change::is_public);
        public.map(|it| plain(&it.sentence(self.voice))).collect()
    }

    fn heading(&self) -> String {
        plain(&self.voice.message("notice", Some("changes"), &[]))
    }

    fn sentences(&self, layout: &Layout) -> String {
        let told = if layout.has_changes { self.told() } else { Vec::new() };
        if told.is_empty() {
            return String::new();
        }
        let lines: String = told.iter().map(|it| format!("- {it}\n")).collect();
        format!("{}\n\n{lines}", self.heading())
    }

    fn texts(
        &self,
        args: &DiffArgs,
        layout: &Layout,
        wording: &Wording<'_>,
        ink: Ink,
        out: &mut String,
    ) {
        if !layout.has_texts {
            return;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        let table = table(self.comparison, args.style.into());
        out.push_str(&if layout.has_columns {
            to_columns(&table, wording, ink, PLACES)
        } else {
            to_text(&table, wording, ink)
        });
    }

    fn markdown(&self, args: &DiffArgs, layout: &Layout, wording: &Wording<'_>) -> String {
        let mut out = String::new();
        if layout.has_texts {
            let table = table(self.comparison, args.style.into());
            out = if layout.has_columns {
                to_markdown(&table, wording)
            } else {
                to_redline(&table, wording)
            };
        }
        let told = if layout.has_changes { self.told() } else { Vec::new() };
        if !told.is_empty() {
            if !out.is_empty() {
                out.push('\n');
            }
            out.push_str(&format!("## {}\n\n", escape_markdown(&self.heading())));
            out.extend(told.iter().map(|it| format!("- {}\n", escape_markdown(it))));
        }
        out
    }

    fn html(&self, args: &DiffArgs, layout: &Layout, wording: &Wording<'_>) -> String {
        let mut fragments = Vec::new();
        let told = if layout.has_changes { self.told() } else { Vec::new() };
        if !told.is_empty() {
            fragments.push(listed(&self.heading(), &told));
        }
        if layout.has_texts {
            let table = table(self.comparison, args.style.into());
            fragments.push(if layout.has_columns {
                comparison_table(&table, wording, "row")
            } else {
                redline(&table, wording, "row")
            });
        }
        standalone(&self.comparison.locale, &wording.caption, &fragments)
    }
}

impl From<Style> for crate::diff::Style {
    fn from(style: Style) -> Self {
        match style {
            Style::Full => Self::Full,
            Style::Bill => Self::Bill,
        }
    }
}
