//! Reading a ledger: its form, its chain, its days, and whether its events can follow one another.

use super::{Digest, Entry, Event, FORMAT, Head, Ledger, Line, known_from};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings, Place, Severity, SourceFile};
use crate::history::wire::{FACTS, offset};
use crate::key::Key;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

impl Ledger {
    /// Reads a ledger and checks all that it says of itself. What could be read is returned even
    /// where findings stand, so that more can be found.
    pub fn parse(file: &Arc<SourceFile>, findings: &mut Findings) -> Self {
        let mut checker = Checker::new(file, findings);
        let mut start = 0;
        for line in file.text.split_inclusive('\n') {
            checker.line(line, start);
            start += line.len();
        }
        Self { entries: checker.entries }
    }

    /// Holds the ledger against the head that was kept beside it.
    ///
    /// A ledger that is one line ahead is a seal that was interrupted after its line was written:
    /// a note. Anything else says that the ledger is not the one that was written last.
    pub fn check_head(&self, head: Option<&SourceFile>, path: &str, findings: &mut Findings) {
        let place = |file: &str| Place::whole(format!("{path}/{file}"));
        let behind = || Diagnostic {
            severity: Severity::Note,
            ..Diagnostic::error("head_behind").at(place("HEAD"))
        };
        let count = self.entries.len() as u64;
        let Some(file) = head else {
            match count {
                0 => {}
                1 => findings.push(behind()),
                _ => findings.push(Diagnostic::error("head_missing").at(place("HEAD"))),
            }
            return;
        };
        let Some(head) = Head::parse(&file.text) else {
            findings.push(Diagnostic::error("head_unreadable").at(place("HEAD")));
            return;
        };
        let found = if head.seq > count {
            Diagnostic::error("ledger_cut_off").arg("count", count).arg("expected", head.seq)
        } else if self.digest_of(head.seq) != Some(head.digest) || head.seq + 1 < count {
            Diagnostic::error("head_differs").arg("line", head.seq)
        } else if head.seq < count {
            findings.push(behind());
            return;
        } else {
            return;
        };
        findings.push(found.at(place("ledger.jsonl")));
    }

    /// The digest of a line, by its number.
    pub fn digest_of(&self, seq: u64) -> Option<Digest> {
        let at = usize::try_from(seq.checked_sub(1)?).ok()?;
        self.entries.get(at).map(|it| it.digest)
    }

    /// The bytes of the whole ledger.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for entry in &self.entries {
            bytes.extend(entry.line());
            bytes.push(b'\n');
        }
        bytes
    }

    /// The event that sealed a version.
    pub fn sealed(&self, version: KnownDate) -> Option<&Entry> {
        self.entries.iter().find(|it| it.version == version && it.event.seal().is_some())
    }

    /// The events that readers may know of on a day: without the last ones if those are of versions
    /// that are not announced yet. A chain is whole up to any of its lines.
    pub fn announced_by(&self, day: KnownDate) -> &[Entry] {
        let is_known = |it: &Entry| {
            let entry = self.sealed(it.version);
            let seal = entry.and_then(|entry| Some((entry.at, entry.event.seal()?.dates)));
            seal.is_some_and(|(at, dates)| {
                let from = known_from(dates.announced.or(Some(at)), dates.effective);
                from.first_day() <= day.first_day()
            })
        };
        let count = self.entries.iter().rposition(is_known).map_or(0, |at| at + 1);
        self.entries.get(..count).unwrap_or_default()
    }

    /// The files of a version, by name, with their digests.
    pub fn files(&self, version: KnownDate) -> BTreeMap<&str, Digest> {
        let of_version = self.entries.iter().filter(|it| it.version == version);
        of_version.flat_map(|it| it.event.digests()).map(|(name, it)| (name, *it)).collect()
    }

    /// The addresses of leaves of a file of a version that were redacted.
    pub fn redacted(&self, version: KnownDate, file: &str) -> BTreeSet<&str> {
        let of_version = self.entries.iter().filter(|it| it.version == version);
        let redacted = of_version.filter_map(|it| match &it.event {
            Event::Redact(redacted) => Some(redacted),
            _ => None,
        });
        let of_file = redacted.flatten().filter(|it| it.file == file);
        of_file.flat_map(|it| it.keys.iter().map(String::as_str)).collect()
    }
}

struct Checker<'a> {
    file: &'a Arc<SourceFile>,
    findings: &'a mut Findings,
    entries: Vec<Entry>,
    /// The digest of the line before, whether or not it could be read.
    before: Digest,
    count: u64,
}

impl<'a> Checker<'a> {
    fn new(file: &'a Arc<SourceFile>, findings: &'a mut Findings) -> Self {
        Self { file, findings, entries: Vec::new(), before: Digest::NOTHING, count: 0 }
    }

    fn line(&mut self, line: &str, start: usize) {
        self.count += 1;
        let Some(text) = line.strip_suffix('\n') else {
            // Only the last line can lack its end.
            self.tell(Diagnostic::error("ledger_cut"), start..start + line.len());
            return;
        };
        let digest = Digest::of(text.as_bytes());
        let before = std::mem::replace(&mut self.before, digest);
        match self.read(text, start, digest) {
            Ok(entry) => {
                self.follows(&entry, before, start..start + text.len());
                self.entries.push(entry);
            }
            Err(found) => self.findings.push(*found),
        }
    }

    fn read(&self, text: &str, start: usize, digest: Digest) -> Result<Entry, Box<Diagnostic>> {
        let refused = |detail: String, at: usize| {
            let at = (start + at).min(start + text.len());
            let found = Diagnostic::error("ledger_unreadable").arg("detail", detail);
            Box::new(self.placed(found, at..start + text.len()))
        };
        let line: Line = serde_json::from_str(text)
            .map_err(|it| refused(it.to_string(), offset(text, it.line(), it.column())))?;
        if line.format.as_str() != FORMAT {
            let found = Diagnostic::error("sealed_format").arg("expected", FORMAT);
            let found = found.arg("value", &line.format);
            return Err(Box::new(self.placed(found, start..start + text.len())));
        }
        let entry = line.entry(digest).map_err(|name| refused(name.to_owned(), 0))?;
        let written = entry.line();
        if written != text.as_bytes() {
            let same = written.iter().zip(text.as_bytes()).take_while(|(a, b)| a == b).count();
            let found = Diagnostic::error("sealed_rewritten");
            return Err(Box::new(self.placed(found, start + same..start + text.len())));
        }
        Ok(entry)
    }

    /// Whether a line can stand where it does.
    fn follows(&mut self, entry: &Entry, before: Digest, span: Range<usize>) {
        let about = |found: Diagnostic| found.arg("line", entry.seq);
        if entry.seq != self.count {
            let found = Diagnostic::error("ledger_sequence").arg("expected", self.count);
            self.tell(about(found).arg("found", entry.seq), span.clone());
        }
        if entry.prev != before {
            self.tell(about(Diagnostic::error("ledger_chain")), span.clone());
        }
        if let Some(last) = self.entries.last().filter(|it| it.at > entry.at) {
            let found = Diagnostic::error("ledger_back_dated").arg("value", entry.at);
            let found = found.arg("expected", last.at);
            self.tell(about(found), span.clone());
        }
        if let Some(kind) = self.contradiction(entry) {
            let found = Diagnostic::error("ledger_event").arg("kind", kind);
            let found = found.arg("value", entry.version);
            self.tell(about(found).key(Key::new(entry.event.kind())), span);
        }
    }

    /// What the events before do not let this one be.
    fn contradiction(&self, entry: &Entry) -> Option<&'static str> {
        let ledger = |version| self.entries.iter().filter(move |it| it.version == version);
        let is_sealed = |version| ledger(version).any(|it| it.event.seal().is_some());
        match &entry.event {
            Event::Seal(_) if is_sealed(entry.version) => Some("twice"),
            Event::Seal(seal) if seal.dates.effective != entry.version => Some("effective"),
            Event::Seal(seal) if seal.corrects.is_some_and(|it| !is_sealed(it)) => Some("corrects"),
            Event::Seal(_) => None,
            _ if !is_sealed(entry.version) => Some("unsealed"),
            Event::Translate(it) => {
                let known: BTreeSet<&str> = ledger(entry.version)
                    .flat_map(|it| it.event.digests())
                    .map(|it| it.0)
                    .collect();
                let is_new = |name: &String| name != FACTS && !known.contains(name.as_str());
                (!it.digests.keys().all(is_new)).then_some("file_twice")
            }
            Event::Redact(redacted) => {
                let known: BTreeSet<&str> = ledger(entry.version)
                    .flat_map(|it| it.event.digests())
                    .map(|it| it.0)
                    .collect();
                let is_known = |file: &str| known.contains(file);
                (!redacted.iter().all(|it| is_known(&it.file))).then_some("no_file")
            }
        }
    }

    fn tell(&mut self, found: Diagnostic, span: Range<usize>) {
        let found = self.placed(found, span);
        self.findings.push(found);
    }

    fn placed(&self, found: Diagnostic, span: Range<usize>) -> Diagnostic {
        let text = &self.file.text;
        let (mut start, mut end) = (span.start.min(text.len()), span.end.min(text.len()));
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        while !text.is_char_boundary(end) {
            end += 1;
        }
        found.at(Place::new(self.file, start..end))
    }
}
