//! [`Record`]: from which Korean text each translation was made, so that one whose Korean changed
//! since is known as stale.
//!
//! It lies beside the language's files as `.source`: sorted lines of the name, the hash of the
//! Korean text, and that text as a JSON string, between tabs. The text is kept so that what changed
//! can be shown without a version control. Comments in the files themselves would be lost: the
//! tools of translators drop them.

use super::locale::Locale;
use super::translation::Wording;
use crate::diag::{Diagnostic, Findings, Place, SourceFile};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The name of the file in a language's folder.
pub const RECORD: &str = ".source";

/// The record of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    made: BTreeMap<String, Made>,
}

/// The Korean text that a translation was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its hash.
    pub hash: String,
    /// The text in canonical notation.
    pub korean: String,
}

/// The file of a record.
#[derive(Clone, Debug)]
pub struct RecordFile {
    /// The language.
    pub locale: Locale,
    /// Its text.
    pub source: Arc<SourceFile>,
    /// Whether it is the site's own.
    pub is_own: bool,
}

impl Made {
    /// A translation that is made from a text as it is now.
    pub fn from(korean: &Wording) -> Self {
        let korean = korean.notation();
        Self { hash: hash(&korean), korean }
    }
}

/// The first 16 digits of the SHA-256 of a text in canonical notation.
pub fn hash(korean: &str) -> String {
    let digest = Sha256::digest(korean.as_bytes());
    digest.iter().take(8).map(|it| format!("{it:02x}")).collect()
}

impl Record {
    /// Reads a record. A line that cannot be read, or whose hash is not of its text, is a finding,
    /// and as good as none.
    pub fn parse(file: &RecordFile, findings: &mut Findings) -> Self {
        let mut made = BTreeMap::new();
        let mut at = 0;
        for line in file.source.text.split_inclusive('\n') {
            let place = at..at + line.trim_end().len();
            at += line.len();
            if line.trim().is_empty() {
                continue;
            }
            match read(line.trim_end()) {
                Some((name, it)) if !made.contains_key(&name) => {
                    made.insert(name, it);
                }
                _ => {
                    let found = Diagnostic::error("record_line").locale(&file.locale);
                    findings.push(found.at(Place::new(&file.source, place)));
                }
            }
        }
        Self { made }
    }

    /// The file's text.
    pub fn to_text(&self) -> String {
        let line = |(name, it): (&String, &Made)| {
            format!("{name}\t{}\t{}\n", it.hash, serde_json::Value::from(it.korean.as_str()))
        };
        self.made.iter().map(line).collect()
    }

    /// What a text was made from.
    pub fn get(&self, name: &str) -> Option<&Made> {
        self.made.get(name)
    }

    /// Says what a text was made from.
    pub fn set(&mut self, name: &str, made: Made) {
        self.made.insert(name.to_owned(), made);
    }

    /// Forgets what is no more.
    pub fn retain(&mut self, is_there: impl Fn(&str) -> bool) {
        self.made.retain(|name, _| is_there(name));
    }

    /// Whether nothing is recorded.
    pub fn is_empty(&self) -> bool {
        self.made.is_empty()
    }
}

fn read(line: &str) -> Option<(String, Made)> {
    let (name, rest) = line.split_once('\t')?;
    let (written, korean) = rest.split_once('\t')?;
    let korean: String = serde_json::from_str(korean).ok()?;
    let is_right = !name.is_empty() && hash(&korean) == written;
    is_right.then(|| (name.to_owned(), Made { hash: written.to_owned(), korean }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Record, Vec<(usize, usize)>) {
        let file = RecordFile {
            locale: Locale::parse("en").unwrap(),
            source: SourceFile::new("locales/en/.source", text),
            is_own: true,
        };
        let mut findings = Findings::new();
        let record = Record::parse(&file, &mut findings);
        let places = findings.iter().map(|it| {
            let place = it.place.as_ref().unwrap();
            place.file.line_column(place.span.as_ref().unwrap().start)
        });
        (record, places.collect())
    }

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let mut record = Record::default();
        for (name, korean) in [("b.c", "{ $n ->\n   *[a] \"가\"\t\\\n}"), ("a", "나"), ("b", "다")]
        {
            record.set(name, Made::from(&Wording::parse(korean).unwrap()));
        }
        let text = record.to_text();
        insta::assert_snapshot!(text.replace('\t', " | "), @r#"
        a | 1098bbe54520ab2a | "나"
        b | 822b7db6f6886f57 | "다"
        b.c | 01fc0a82f80879e3 | "{ $n ->\n   *[a] \"가\"\t\\\n}"
        "#);
        assert_eq!(parse(&text), (record, vec![]));
    }

    #[test]
    fn a_line_that_does_not_hold_is_found_and_hides_no_other() {
        let good = format!("a\t{}\t\"가\"\n", hash("가"));
        let bad = format!("\n<<<<<<< ours\nb\t{}\t\"나\"\n", hash("가"));
        let (record, places) = parse(&format!("{good}{bad}{good}"));
        assert_eq!(places, [(3, 1), (4, 1), (5, 1)]);
        assert!(record.get("a").is_some() && record.get("b").is_none());
    }
}
