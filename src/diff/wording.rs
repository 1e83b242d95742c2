//! The words of a comparison table in one language, from the messages `compare-…`.

use super::table::Cell;
use crate::document::{Fill, Inline, Inlines, Voice, plain};

/// What the columns are called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// Before the effective date: 현행 | 개정안.
    #[default]
    Proposed,
    /// From the effective date on: 개정 전 | 개정 후.
    Amended,
}

/// The words around what is compared.
#[derive(Debug)]
pub struct Wording<'v> {
    voice: &'v Voice<'v>,
    /// What the table is about.
    pub caption: String,
    /// The heading of the left column.
    pub before: String,
    /// The heading of the right column.
    pub after: String,
    /// `(생 략)`
    pub omitted: String,
    /// `(현행과 같음)`, or `(개정 전과 같음)`
    pub same: String,
    /// `<신 설>`
    pub new: String,
    /// `<삭 제>`
    pub deleted: String,
    /// `(순서 변경)`
    pub moved: String,
    /// Where nothing differs.
    pub none: String,
    /// Where only typography differs.
    pub typography: String,
    /// What a screen reader says before and after deleted words.
    pub deletion: (String, String),
    /// What a screen reader says before and after inserted words.
    pub insertion: (String, String),
    /// What a screen reader says for dashes.
    pub dashes: String,
}

impl<'v> Wording<'v> {
    /// The words for a table about `name`, such as the title of the policy.
    pub fn new(voice: &'v Voice<'v>, naming: Naming, name: &Inlines) -> Self {
        let say = |id: &str, attribute: Option<&str>| plain(&voice.message(id, attribute, &[]));
        let [before, after, same, dashes] = match naming {
            Naming::Proposed => {
                ["compare-current", "compare-proposed", "compare-same", "compare-dashes"]
            }
            Naming::Amended => [
                "compare-before",
                "compare-after",
                "compare-same-amended",
                "compare-dashes-amended",
            ],
        };
        let run = |id: &str| (say(id, None), say(id, Some("end")));
        let fills = [("name", Fill::Inlines(name.clone()))];
        Self {
            voice,
            caption: plain(&voice.message("compare-caption", None, &fills)),
            before: say(before, None),
            after: say(after, None),
            omitted: say("compare-omitted", None),
            same: say(same, None),
            new: say("compare-new", None),
            deleted: say("compare-deleted", None),
            moved: say("compare-moved", None),
            none: say("compare-none", None),
            typography: say("compare-typography", None),
            deletion: run("compare-deletion"),
            insertion: run("compare-insertion"),
            dashes: say(dashes, None),
        }
    }

    /// What a cell says that shows no unit: `제1조 ∼ 제3조 (생 략)`; `None` for one that does.
    pub fn note(&self, cell: &Cell, is_before: bool) -> Option<String> {
        match cell {
            Cell::Units(_) => None,
            Cell::New => Some(self.new.clone()),
            Cell::Deleted => Some(self.deleted.clone()),
            Cell::Omitted { from, to } => {
                let what = if is_before { &self.omitted } else { &self.same };
                let range = self.range(from, to);
                Some(if range.is_empty() { what.clone() } else { format!("{range} {what}") })
            }
        }
    }

    fn range(&self, from: &str, to: &str) -> String {
        if to.is_empty() || from == to {
            return from.to_owned();
        }
        let text = |it: &str| Fill::Inlines(vec![Inline::Text(it.to_owned())]);
        let fills = [("from", text(from)), ("to", text(to))];
        plain(&self.voice.message("compare-range", None, &fills))
    }
}
