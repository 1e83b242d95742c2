//! PO, as gettext and its tools have it: read and written here, line by line.
//!
//! The crates for it lose what matters to us: the Korean before it changed (`#| msgid`) and the
//! line on which a mistake stands.

use super::Parcel;
use super::unit::{Progress, Returned, Unit};
use crate::diag::{Diagnostic, Findings, Place, SourceFile};
use crate::l10n::{Locale, State, name_of};
use std::fmt::Write;
use std::ops::Range;
use std::sync::Arc;

/// Before the hash of the Korean, in a comment of the unit.
const HASH: &str = "gongji-source: ";

pub(super) fn write(units: &[Unit], locale: &Locale) -> String {
    let mut out = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: gongji\\n\"\n\"Language: {locale}\\n\"\n\"X-Source-Language: ko\\n\"\n\
         \"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\
         \"Content-Transfer-Encoding: 8bit\\n\"\n"
    );
    for unit in units {
        out.push('\n');
        for note in &unit.notes {
            let _ = writeln!(out, "#. {note}");
        }
        if let Some(english) = &unit.english {
            for (at, line) in english.notation().lines().enumerate() {
                let _ = writeln!(out, "#. {}{line}", if at == 0 { "en: " } else { "" });
            }
        }
        let _ = writeln!(out, "#. {HASH}{}", unit.hash);
        let _ = writeln!(out, "#: {}:{}", unit.file, unit.line);
        if is_fuzzy(unit) {
            out.push_str("#, fuzzy\n");
        }
        if let Some(before) = &unit.before {
            let _ = writeln!(out, "#| msgid {}", quoted(before));
        }
        let target = unit.target.as_ref().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(out, "msgctxt {}", quoted(&unit.context));
        let _ = writeln!(out, "msgid {}", quoted(&unit.korean.notation()));
        let _ = writeln!(out, "msgstr {}", quoted(&target));
    }
    out
}

/// A translation that somebody has to look at.
fn is_fuzzy(unit: &Unit) -> bool {
    unit.target.is_some() && matches!(unit.state, State::Stale | State::Same | State::Blocked)
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

fn unquoted(text: &str) -> Option<String> {
    let inner = text.trim().strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.push(match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                it @ ('"' | '\\') => it,
                _ => return None,
            }),
            '"' => return None,
            other => out.push(other),
        }
    }
    Some(out)
}

/// Which text a line in quotes belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Nothing,
    Context,
    Korean,
    Target,
    /// What we neither sent nor want: plurals.
    Other,
}

#[derive(Default)]
struct Block {
    context: Option<String>,
    korean: Option<String>,
    target: Option<String>,
    hash: Option<String>,
    is_fuzzy: bool,
    span: Range<usize>,
}

pub(super) fn read(file: &Arc<SourceFile>, findings: &mut Findings) -> Option<Parcel> {
    let mut reader = Reader { blocks: Vec::new(), block: Block::default(), field: Field::Nothing };
    let mut at = 0;
    for line in file.text.split_inclusive('\n') {
        let span = at..at + line.trim_end().len();
        at += line.len();
        if reader.line(line.trim_end(), span.clone()).is_none() {
            let found = Diagnostic::error("exchange_syntax").arg("detail", "no");
            findings.push(found.at(Place::new(file, span)));
            return None;
        }
    }
    reader.end();
    let language = reader.blocks.iter().find(|it| it.context.is_none()).and_then(language_of);
    let Some(language) = language else {
        findings.push(Diagnostic::error("exchange_language").at(Place::whole(&file.path)));
        return None;
    };
    let unit = |it: Block| {
        Some(Returned {
            context: it.context?,
            korean: it.korean.unwrap_or_default(),
            hash: it.hash,
            target: it.target.unwrap_or_default(),
            progress: if it.is_fuzzy { Progress::InDoubt } else { Progress::Done },
            span: it.span,
        })
    };
    Some(Parcel { language, units: reader.blocks.into_iter().filter_map(unit).collect() })
}

/// The language in the head, which is the unit of an empty text.
fn language_of(block: &Block) -> Option<String> {
    let head = block.target.as_deref().filter(|_| block.korean.as_deref() == Some(""))?;
    let line = head.lines().find_map(|it| it.strip_prefix("Language:"))?;
    // Tools write `zh_Hans`.
    Some(line.trim().replace('_', "-")).filter(|it| !it.is_empty())
}

struct Reader {
    blocks: Vec<Block>,
    block: Block,
    field: Field,
}

impl Reader {
    fn end(&mut self) {
        let block = std::mem::take(&mut self.block);
        if block.korean.is_some() {
            self.blocks.push(block);
        }
        self.field = Field::Nothing;
    }

    fn line(&mut self, line: &str, span: Range<usize>) -> Option<()> {
        if line.trim().is_empty() {
            self.end();
            return Some(());
        }
        if let Some(comment) = line.strip_prefix('#') {
            // A comment begins a unit, even where no empty line does.
            if self.block.target.is_some() {
                self.end();
            }
            if let Some(hash) = comment.strip_prefix(". ").and_then(|it| it.strip_prefix(HASH)) {
                self.block.hash = Some(hash.trim().to_owned());
            }
            if let Some(flags) = comment.strip_prefix(',') {
                self.block.is_fuzzy |= flags.split(',').any(|it| it.trim() == "fuzzy");
            }
            return Some(());
        }
        let (word, rest) = match line.split_once(char::is_whitespace) {
            Some((word, rest)) if !line.starts_with('"') => (word, rest),
            _ => ("", line),
        };
        self.field = match word {
            "" => self.field,
            "msgctxt" => {
                if self.block.korean.is_some() {
                    self.end();
                }
                Field::Context
            }
            "msgid" => {
                if self.block.korean.is_some() {
                    self.end();
                }
                Field::Korean
            }
            "msgstr" => Field::Target,
            it if it == "msgid_plural" || it.starts_with("msgstr[") => Field::Other,
            _ => return None,
        };
        let text = unquoted(rest)?;
        let known = match self.field {
            Field::Nothing => return None,
            Field::Other => return Some(()),
            Field::Context => {
                self.block.span = span;
                &mut self.block.context
            }
            Field::Korean => &mut self.block.korean,
            Field::Target => &mut self.block.target,
        };
        known.get_or_insert_default().push_str(&text);
        Some(())
    }
}

/// The name of the text that a context is of: `officer.count[one]` is of `officer.count`.
pub(super) fn name_in(context: &str) -> String {
    let name = context.split_once('[').map_or(context, |(name, _)| name);
    let (id, attribute) = name.split_once('.').map_or((name, None), |(a, b)| (a, Some(b)));
    name_of(id, attribute)
}
