//! The sealed format, `gongji-sealed/1`: how a version's texts and facts stand on disk, for good.
//!
//! A file written once is read by every later gongji. What is said here does not change; another
//! way of writing gets another number, and files of this one stay as they are.
//!
//! # Files
//! `content/<clinic>/privacy/sealed/<version>/` holds `facts.json` and a file for every language
//! (`ko.json`, `zh-Hant.json`). A version is named by its effective date, `YYYY-MM-DD` or
//! `YYYY-MM`. Each file is one line of canonical JSON (RFC 8785) in UTF-8 and a line feed. All
//! texts are in Unicode NFC. A reader refuses any other bytes: a file that says the same in
//! another way is not the file that was sealed.
//!
//! # Heading
//! Every file is an object of `format` (`gongji-sealed/1`), `kind`, `clinic` (the name of its
//! folder), `version`, and
//! - of the kind `document`: `locale` (a BCP 47 tag) and `document`;
//! - of the kind `facts`: `facts`.
//!
//! # Leaves
//! Words stand in leaves, and nowhere else but in names, numbers of articles and dates.
//! ```text
//! {"hash":"sha256-…","salt":"<32 hex digits>","text":[…inlines…]}               in a document
//! {"hash":"sha256-…","plain":true,"salt":"<32 hex digits>","text":"02-555-0100"}   in the facts
//! {"hash":"sha256-…"}                                                            redacted
//! ```
//! `hash` is the SHA-256 of the 16 bytes of the salt followed by the canonical JSON of the object
//! of what is left without `hash` and `salt`: `{"text":[…]}` or `{"plain":true,"text":"…"}`. To
//! redact is to take everything but the hash away. Without the salt a hash does not tell the
//! words, however few could be meant.
//!
//! # Digest
//! The digest of a file, which the ledger keeps, is the SHA-256 of the canonical JSON of the whole
//! object, without the line feed, in which every leaf is `{"hash":…}`. It covers the words through
//! their hashes, and does not change when a leaf is redacted.
//!
//! # A document
//! `document` is an object of
//! - `title`: a leaf;
//! - `preamble`: blocks;
//! - `articles`: objects of `key`, `number` (as printed, such as `제3조`; may be empty), `title` (a
//!   leaf) and `blocks`;
//! - `labels`, the main points shown above the text: objects of `section`, `icon`, `title` and
//!   `text` (both leaves).
//!
//! A block is an object of one name, the kind, whose value always has `key`:
//! - `paragraph`, `note` (a remark after ※): `text`, a leaf;
//! - `heading`: `level` (1 for the highest inside an article) and `text`;
//! - `list`: `ordered` and `items`, each of `key`, `text` and `blocks`;
//! - `fields`: `rows`, each of `key`, `label` and `value`, both leaves;
//! - `table`: `caption` (a leaf), `columns`, each of `name` and `title` (a leaf), and `rows`, each of
//!   `key` and `cells` (a leaf for every column; the first is the heading of the row);
//! - `group`: `title` (a leaf) and `blocks`.
//!
//! An inline is `"break"`, or an object of one name: `text`, `isolate` (a name or number with a
//! direction of its own) and `code` have a string; `strong` and `emphasis` have inlines; `time` has
//! `date` and `text`; `link` has `content` (inlines) and `href`, which is `phone`, `email`, `web`
//! or `fact` (a key on the same page) with a string.
//!
//! # Facts
//! `facts` is an object of `controller` (the tree of `clinic.yaml` on the day of sealing) and
//! `policy` (the tree of the version's own file). A value is `"null"`; `{"scalar":leaf}`, whose
//! `plain` says whether it was written without quotes; `{"list":[values]}`; or
//! `{"map":[[name,value],…]}` in the order of the file, for the order of rows is a fact.
//!
//! # Addresses of leaves
//! The ledger names redacted leaves by address. In the facts it is the dotted path, with positions
//! in lists from 0, and `controller.` before those of the controller. In a document it is the key
//! of the paragraph, item, field or cell (the key of the row, a dot, the name of the column);
//! `<key>#title`, `<key>#label`, `<key>#caption` and `<key>#<column>` are the words around them,
//! `#title` is the title of the policy, and `#labels.<section>` and `#labels.<section>.title` are a
//! main point.

mod document;
mod facts;
mod leaf;

pub(crate) use document::Date;
pub use facts::Difference;
pub(crate) use leaf::{AnyLeaf, Nfc, canonical};
pub use leaf::{Digest, Salts};

use crate::date::KnownDate;
use crate::diag::{Diagnostic, Place, SourceFile};
use crate::document::{Document, Inlines};
use crate::history::SealedLabel;
use crate::key::Key;
use crate::l10n::Locale;
use crate::source::yaml;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The name of the format.
pub const FORMAT: &str = "gongji-sealed/1";

/// The name of the file of facts, without its ending; every other is a language.
pub const FACTS: &str = "facts";

/// Why a document or facts cannot be sealed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unsealable {
    /// Words that the language lacks stand in Korean.
    #[error("{0} is not translated")]
    Missing(Key),
    /// Lists stand in lists so deeply that the file could not be read again.
    #[error("values are nested too deeply")]
    TooDeep,
}

/// How values that were taken out of the facts are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RedactedAs {
    /// As the text `[redacted]`.
    Text,
    /// Not at all, with the lists and maps that hold nothing else: for kinds of value that no such
    /// text can be, such as telephone numbers.
    Absent,
}

/// Sees a leaf with its address.
pub(crate) type Visit<'v> = dyn FnMut(&str, &mut dyn AnyLeaf) + 'v;

/// A file of a sealed version.
#[derive(Clone, Debug, PartialEq)]
pub struct SealedFile(File);

/// What a file says, as it is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    clinic: Nfc,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    document: Option<document::Body>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    facts: Option<facts::Facts>,
    format: String,
    kind: Kind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    locale: Option<Nfc>,
    version: Date,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Document,
    Facts,
}

/// All that is read of a file of another format.
#[derive(Deserialize)]
struct Heading {
    format: String,
}

impl SealedFile {
    /// A document with the labels above it, ready to be sealed.
    ///
    /// # Errors
    /// If it holds Korean words that stand in for missing ones, or is nested too deeply.
    pub fn document(
        clinic: &str,
        version: KnownDate,
        document: &Document,
        labels: &[SealedLabel],
        salts: &mut Salts,
    ) -> Result<Self, Unsealable> {
        let body = document::seal(document, labels, salts)?;
        let locale = Some(Nfc::new(document.locale.as_str()));
        let empty = Self::empty(clinic, version, Kind::Document);
        Self(File { document: Some(body), locale, ..empty }).readable()
    }

    /// The facts, ready to be sealed: the trees of `clinic.yaml` and of the version's file.
    ///
    /// # Errors
    /// If they are nested too deeply.
    pub fn facts(
        clinic: &str,
        version: KnownDate,
        controller: &yaml::Node,
        policy: &yaml::Node,
        salts: &mut Salts,
    ) -> Result<Self, Unsealable> {
        let facts = Some(facts::Facts::seal(controller, policy, salts));
        Self(File { facts, ..Self::empty(clinic, version, Kind::Facts) }).readable()
    }

    fn empty(clinic: &str, version: KnownDate, kind: Kind) -> File {
        File {
            clinic: Nfc::new(clinic),
            document: None,
            facts: None,
            format: FORMAT.to_owned(),
            kind,
            locale: None,
            version: Date(version),
        }
    }

    /// What is sealed can be read again, or it is not sealed.
    fn readable(self) -> Result<Self, Unsealable> {
        match serde_json::from_slice::<File>(&canonical(&self.0)) {
            Ok(file) if file == self.0 => Ok(self),
            _ => Err(Unsealable::TooDeep),
        }
    }

    /// Reads a file, strictly: its bytes must be the ones that gongji writes.
    ///
    /// # Errors
    /// With the place where it is something else.
    pub fn read(source: &Arc<SourceFile>) -> Result<Self, Box<Diagnostic>> {
        let text = source.text.as_str();
        let json = text.strip_suffix('\n').unwrap_or(text);
        let file: File = match serde_json::from_str(json) {
            Ok(file) => file,
            Err(error) => return Err(Box::new(unreadable(source, json, &error))),
        };
        if file.format != FORMAT {
            return Err(Box::new(other_format(source, &file.format)));
        }
        let is_whole = match file.kind {
            Kind::Document => file.document.is_some() && file.locale.is_some(),
            Kind::Facts => file.facts.is_some(),
        };
        let parts = [file.document.is_some(), file.facts.is_some()];
        let is_one = parts.iter().filter(|it| **it).count() == 1
            && file.locale.is_some() == (file.kind == Kind::Document);
        if !is_whole || !is_one {
            let found = Diagnostic::error("sealed_unreadable").arg("detail", "kind");
            return Err(Box::new(found.at(Place::new(source, 0..0))));
        }
        let it = Self(file);
        if !it.is_written_as(text) {
            let bytes = it.bytes();
            let at = bytes.iter().zip(text.as_bytes()).take_while(|(a, b)| a == b).count();
            let found = Diagnostic::error("sealed_rewritten").at(near(source, at));
            return Err(Box::new(found));
        }
        Ok(it)
    }

    /// Whether a text is what would be written. The fields of the types of this format stand in the
    /// order of RFC 8785, so plain JSON is the same, at half the cost; a test says so.
    fn is_written_as(&self, text: &str) -> bool {
        let json = serde_json::to_vec(&self.0).unwrap_or_default();
        text.strip_suffix('\n').is_some_and(|it| it.as_bytes() == json)
            || self.bytes() == text.as_bytes()
    }

    /// The bytes to write.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = canonical(&self.0);
        bytes.push(b'\n');
        bytes
    }

    /// What the ledger keeps of it.
    pub fn digest(&self) -> Digest {
        let mut closed = self.0.clone();
        closed.visit(&mut |_, leaf| leaf.close());
        Digest::of(&canonical(&closed))
    }

    /// The name of the file, without its ending: `facts`, or the language.
    pub fn name(&self) -> &str {
        self.0.locale.as_ref().map_or(FACTS, Nfc::as_str)
    }

    /// The clinic it is of.
    pub fn clinic(&self) -> &str {
        self.0.clinic.as_str()
    }

    /// The version it is of.
    pub fn version(&self) -> KnownDate {
        self.0.version.0
    }

    /// The document and its labels, if it holds one; `mark` stands where words were taken out.
    pub fn thaw(&self, locale: Locale, mark: &Inlines) -> Option<(Document, Vec<SealedLabel>)> {
        let body = self.0.document.as_ref()?;
        Some((body.document(locale, mark), body.labels(mark)))
    }

    /// The tree of `clinic.yaml`, if it holds facts.
    pub fn controller(&self, redacted: RedactedAs) -> Option<yaml::Node> {
        self.0.facts.as_ref().map(|it| it.controller(redacted))
    }

    /// The tree of the version's own file, if it holds facts.
    pub fn policy(&self, redacted: RedactedAs) -> Option<yaml::Node> {
        self.0.facts.as_ref().map(|it| it.policy(redacted))
    }

    /// Where a YAML tree no longer says what was sealed; redacted values match anything.
    pub fn differences(&self, policy: &yaml::Node) -> Vec<Difference> {
        self.0.facts.as_ref().map(|it| it.differences(policy)).unwrap_or_default()
    }

    /// Shows every leaf with its address.
    pub(crate) fn visit(&mut self, see: &mut Visit<'_>) {
        self.0.visit(see);
    }
}

impl File {
    fn visit(&mut self, see: &mut Visit<'_>) {
        if let Some(it) = &mut self.document {
            it.visit(see);
        }
        if let Some(it) = &mut self.facts {
            it.visit(see);
        }
    }
}

fn unreadable(source: &Arc<SourceFile>, json: &str, error: &serde_json::Error) -> Diagnostic {
    if let Ok(heading) = serde_json::from_str::<Heading>(json)
        && heading.format != FORMAT
    {
        return other_format(source, &heading.format);
    }
    let at = offset(json, error.line(), error.column());
    Diagnostic::error("sealed_unreadable").arg("detail", error).at(near(source, at))
}

fn other_format(source: &Arc<SourceFile>, format: &str) -> Diagnostic {
    let at = source.text.find("\"format\"").unwrap_or_default();
    let found = Diagnostic::error("sealed_format").arg("value", format).arg("expected", FORMAT);
    found.at(near(source, at))
}

/// The byte that a line and column in bytes, both from 1, mean.
pub(super) fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    start + column.saturating_sub(1)
}

/// The character at a byte: sealed files are one line, and nobody wants to see the whole of it.
fn near(source: &Arc<SourceFile>, at: usize) -> Place {
    let mut start = at.min(source.text.len());
    while !source.text.is_char_boundary(start) {
        start -= 1;
    }
    let length = source.text[start..].chars().next().map_or(0, char::len_utf8);
    Place::new(source, start..start + length)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{
        CLINIC, CONTROLLER, date, document, files, labels, locale, node, policy as facts_of, text,
    };
    use super::*;
    use crate::diag::Findings;
    use crate::document::{Block, Inline, to_text};
    use crate::policy::Policy;
    use crate::project::{Drafts, Project, load_clinic, said};
    use crate::source::files::SiteFolder;
    use crate::source::yaml::Kind;

    fn read(text: &str) -> Result<SealedFile, &'static str> {
        SealedFile::read(&SourceFile::new("ko.json", text)).map_err(|it| it.code)
    }

    fn written(file: &SealedFile) -> String {
        String::from_utf8(file.bytes()).unwrap()
    }

    #[test]
    fn a_document_comes_back_as_it_was() {
        let sealed = &files("2024-04", "김하늘", &["ko"])[0];
        let back = read(&written(sealed)).unwrap();
        assert_eq!(back, *sealed);
        assert_eq!(serde_json::to_vec(&sealed.0).unwrap(), canonical(&sealed.0));
        let (thawed, main_points) = back.thaw(locale("ko"), &Vec::new()).unwrap();
        assert_eq!(thawed, document("ko", "김하늘"));
        assert_eq!(main_points, labels("김하늘"));
        assert_eq!((back.clinic(), back.version(), back.name()), (CLINIC, date("2024-04"), "ko"));
    }

    #[test]
    fn words_that_are_missing_are_not_sealed() {
        let mut document = document("en", "Kim");
        let missing =
            Inline::Missing { key: Key::new("officer.intro"), content: text("한국어") };
        let text = vec![Inline::Strong(vec![missing])];
        document.preamble.push(Block::Note { key: Key::new("x"), text });
        let sealed =
            SealedFile::document("c", date("2024-04"), &document, &[], &mut Salts::new([0; 32]));
        assert_eq!(sealed, Err(Unsealable::Missing(Key::new("officer.intro"))));
    }

    #[test]
    fn what_could_not_be_read_again_is_not_sealed() {
        let mut deep = text("x");
        for _ in 0..80 {
            deep = vec![Inline::Strong(deep)];
        }
        let mut document = document("ko", "김하늘");
        document.title = deep;
        let sealed =
            SealedFile::document("c", date("2024-04"), &document, &[], &mut Salts::new([0; 32]));
        assert_eq!(sealed, Err(Unsealable::TooDeep));
    }

    #[test]
    fn only_the_bytes_that_gongji_writes_are_read() {
        let good = written(&files("2024-04", "김하늘", &["ko"])[0]);
        assert!(read(&good).is_ok());
        let changed = |from: &str, to: &str| {
            assert!(good.contains(from), "{from}");
            read(&good.replacen(from, to, 1)).err()
        };
        assert_eq!(changed("\n", ""), Some("sealed_rewritten"));
        assert_eq!(changed("{\"clinic\"", "{ \"clinic\""), Some("sealed_rewritten"));
        assert_eq!(changed("성명", "\\uc131\\uba85"), Some("sealed_rewritten"));
        assert_eq!(changed("\"clinic\":", "\"x\":1,\"clinic\":"), Some("sealed_unreadable"));
        assert_eq!(
            changed("\"clinic\":", "\"clinic\":\"a\",\"clinic\":"),
            Some("sealed_unreadable"),
            "a name twice"
        );
        assert_eq!(changed("성명", "\u{1109}\u{1165}명"), Some("sealed_unreadable"), "not NFC");
        assert_eq!(changed("gongji-sealed/1", "gongji-sealed/2"), Some("sealed_format"));
        assert_eq!(
            changed("\"kind\":\"document\"", "\"kind\":\"facts\""),
            Some("sealed_unreadable")
        );
        let format_alone = "{\"format\":\"gongji-sealed/9\",\"pages\":[]}\n";
        assert_eq!(read(format_alone).err(), Some("sealed_format"));
        assert_eq!(read("").err(), Some("sealed_unreadable"));
    }

    #[test]
    fn the_form_of_a_file() {
        let mut salts = Salts::new([7; 32]);
        let (controller, policy) = (node("kind: company\n"), node("tasks: [a, \"1\"]\nfax:\n"));
        let file =
            SealedFile::facts("c", date("2024-04"), &controller, &policy, &mut salts).unwrap();
        assert_eq!(serde_json::to_vec(&file.0).unwrap(), canonical(&file.0));
        insta::assert_snapshot!(written(&file), @r#"{"clinic":"c","facts":{"controller":{"map":[["kind",{"scalar":{"hash":"sha256-84a99d59a87877f3490636eab5744cb9ae0bace61bf98ef101d5986707e08ba6","plain":true,"salt":"f222a20b21927d88e72377031f01efe0","text":"company"}}]]},"policy":{"map":[["tasks",{"list":[{"scalar":{"hash":"sha256-7ec1d783a108294e21c69ea5ee93389a1e7a83ccbd45779f03522aca60b43eb0","plain":true,"salt":"5922329e0c5c73062b0f9d60da4ae148","text":"a"}},{"scalar":{"hash":"sha256-833ac1acf4d1a7c965290781ad740580eaef8cd7ed69deced0fa81d7b777aea9","plain":false,"salt":"cde46f4b8147c314b107e8d778e9bc3a","text":"1"}}]}],["fax","null"]]}},"format":"gongji-sealed/1","kind":"facts","version":"2024-04"}"#);
        // Computed by another program, from the words at the top of this file.
        insta::assert_snapshot!(
            file.digest().to_string(),
            @"sha256-decfa54687f1d4e464f0c063228b41565a8d141bbb9597e90022de75492d08ec"
        );
    }

    #[test]
    fn redaction_takes_words_and_keeps_the_digest() {
        let mut file = files("2024-04", "김하늘", &["ko"])[0].clone();
        let before = file.digest();
        file.visit(&mut |address, leaf| {
            if leaf.words().is_some_and(|it| it.contains("김하늘")) {
                assert!(["officer.name", "#labels.officer"].contains(&address), "{address}");
                leaf.close();
            }
        });
        assert_eq!(file.digest(), before);
        let text = written(&file);
        assert!(!text.contains("김하늘"));
        let (document, labels) =
            read(&text).unwrap().thaw(locale("ko"), &self::text("[삭제됨]")).unwrap();
        let shown = to_text(&document, &[]);
        assert!(shown.contains("[삭제됨]") && shown.contains("02-555-0100"), "{shown}");
        assert_eq!(labels[0].text, self::text("[삭제됨]"));
    }

    fn facts(officer: &str) -> SealedFile {
        files("2024-04", officer, &[]).remove(0)
    }

    #[test]
    fn facts_come_back_as_they_were() {
        let file = facts("{ ko: 김하늘, en: Haneul Kim }");
        let text = facts_of("2024-04", "{ ko: 김하늘, en: Haneul Kim }");
        assert_eq!(file.differences(&node(&text)), []);
        let back = file.policy(RedactedAs::Text).unwrap();
        let names = |node: &yaml::Node| match &node.get("officer").unwrap().kind {
            Kind::Map(entries) => entries.iter().map(|((name, _), _)| name.clone()).collect(),
            _ => Vec::new(),
        };
        assert_eq!(names(&back), ["name", "phone", "tasks", "fax"]);
        let phone = &back.get("officer").unwrap().get("phone").unwrap().kind;
        assert_eq!(*phone, Kind::Scalar { text: "02-555-0100".into(), plain: false });
        assert!(file.controller(RedactedAs::Text).unwrap().get("kind").is_some());
        assert_eq!(file.thaw(locale("ko"), &Vec::new()), None);
        let mut salts = Salts::new([7; 32]);
        let again =
            SealedFile::facts(CLINIC, date("2024-04"), &node(CONTROLLER), &back, &mut salts);
        assert_eq!(again.unwrap().digest(), file.digest());
    }

    #[test]
    fn facts_that_are_edited_are_found_with_their_place() {
        let file = facts("김하늘");
        let found = |text: &str| -> Vec<String> {
            let differences = file.differences(&node(text)).into_iter();
            differences.map(|(key, span)| format!("{key}: {}", &text[span])).collect()
        };
        let good = facts_of("2024-04", "김하늘");
        assert_eq!(found(&good), [""; 0]);
        assert_eq!(found(&good.replace("\"02-555-0100\"", "02-555-0100")), [""; 0]);
        assert_eq!(found(&good.replace("하늘", "바다")), ["officer.name: 김바다"]);
        assert_eq!(found(&good.replace("[a, b]", "[b, a]")).len(), 2);
        assert_eq!(found(&good.replace("[a, b]", "[a]")), ["officer.tasks: [a]"]);
        assert_eq!(found(&format!("{good}reason: x\n")), ["reason: reason"]);
        assert_eq!(found(&good.replace("  fax:\n", ""))[0].split(':').next(), Some("officer.fax"));
        let swapped = "officer:\n  name: 김하늘\n  phone: \"02-555-0100\"\n  tasks: [a, b]\n  fax:\neffective: 2024-04\n";
        assert_eq!(found(swapped).len(), 1, "order is a fact");
    }

    #[test]
    fn redacted_facts_are_a_text_or_nothing() {
        let mut file = facts("{ ko: 김하늘 }");
        file.visit(&mut |address, leaf| {
            if address == "officer.name.ko" || address == "officer.phone" {
                leaf.close();
            }
        });
        let text = file.policy(RedactedAs::Text).unwrap();
        let name = &text.get("officer").unwrap().get("name").unwrap().get("ko").unwrap().kind;
        assert_eq!(*name, Kind::Scalar { text: "[redacted]".into(), plain: false });
        let absent = file.policy(RedactedAs::Absent).unwrap();
        let officer = absent.get("officer").unwrap();
        assert!(officer.get("name").is_none() && officer.get("phone").is_none());
        assert!(officer.get("tasks").is_some());
        assert_eq!(file.differences(&node(&facts_of("2024-04", "{ ko: 박바다 }"))), []);
    }

    /// The published policies of the repository, in both languages, with their facts.
    #[test]
    fn real_policies_come_back_as_they_were() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = SiteFolder::open(root).unwrap();
        let project = Project::open(folder, &mut Findings::new()).unwrap().unwrap();
        let mut count = 0;
        for handle in &project.clinics {
            let (clinic, _) = load_clinic(&project, handle, Drafts::Loaded).unwrap();
            let clinic = clinic.unwrap();
            for (version, tag) in clinic.versions.iter().flat_map(|it| [(it, "ko"), (it, "en")]) {
                let facts = version.facts.as_ref().unwrap();
                let locale = locale(tag);
                let (text, _) = said(facts, &project, &locale);
                let labels: Vec<_> = text.labels.iter().map(SealedLabel::from).collect();
                let document = text.document;
                let mut salts = Salts::new([3; 32]);
                let date = version.effective;
                let file =
                    SealedFile::document(&clinic.id, date, &document, &labels, &mut salts).unwrap();
                let back = read(&written(&file)).unwrap();
                assert_eq!(back.thaw(locale, &Vec::new()), Some((document, labels)));
                let path = format!("content/{}/privacy/{date}.yaml", clinic.id);
                let source = project.folder.read(&path).unwrap().unwrap();
                let yaml = yaml::parse(&source, &mut Findings::new()).unwrap();
                let sealed = SealedFile::facts(&clinic.id, date, &yaml, &yaml, &mut salts).unwrap();
                let back = read(&written(&sealed)).unwrap();
                assert_eq!(back.differences(&yaml), []);
                let thawed = back.policy(RedactedAs::Text).unwrap();
                let (again, _) = yaml::read::<Policy>(&source, thawed, &mut Findings::new());
                assert_eq!(again.as_ref(), Some(&facts.policy));
                count += 1;
            }
        }
        assert!(count >= 10, "only {count}");
    }
}
