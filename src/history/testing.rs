//! For the tests of history: small documents with every kind of block, and a sealed folder.

use super::ledger::{Dates, Entry, Event, Head, Ledger, Seal};
use super::verify::SealedFolder;
use super::wire::{Salts, SealedFile};
use super::{SealedLabel, Translate};
use crate::date::KnownDate;
use crate::diag::{Findings, SourceFile};
use crate::document::{Article, Block, Column, Document, Field, Href, Inline, Inlines, Item, Row};
use crate::key::Key;
use crate::l10n::Locale;
use crate::source::yaml::{self, Node};

pub(super) const CLINIC: &str = "happy-clinic";

pub(super) fn date(text: &str) -> KnownDate {
    KnownDate::parse(text).unwrap()
}

pub(super) fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

pub(super) fn text(words: &str) -> Inlines {
    vec![Inline::Text(words.to_owned())]
}

pub(super) fn node(yaml: &str) -> Node {
    let mut findings = Findings::new();
    let node = yaml::parse(&SourceFile::new("x.yaml", yaml), &mut findings);
    assert!(findings.is_empty(), "{findings:?}");
    node.unwrap()
}

/// A document with every kind of block and inline.
pub(super) fn document(tag: &str, officer: &str) -> Document {
    let key = Key::new;
    let all_inlines = vec![
        Inline::Text("말 \"따옴표\" \\ \n".into()),
        Inline::Isolate("Green Lab".into()),
        Inline::Time { date: date("2024-04"), text: "2024년 4월".into() },
        Inline::Break,
        Inline::Code("rm".into()),
        Inline::Strong(vec![Inline::Emphasis(text("강조"))]),
        Inline::Link { href: Href::Phone("118".into()), content: text("118") },
        Inline::Link { href: Href::Email("a@b.example".into()), content: text("a@b.example") },
        Inline::Link { href: Href::Web("https://b.example/".into()), content: Vec::new() },
        Inline::Link { href: Href::Fact(key("officer.phone")), content: text("전화") },
    ];
    let nested = Block::Note { key: key("items.list.name.note"), text: text("비고") };
    let items = vec![
        Item { key: key("items.list.name"), text: text("성명"), blocks: vec![nested] },
        Item { key: key("items.list.phone"), text: text("전화번호"), blocks: Vec::new() },
    ];
    let table = Block::Table {
        key: key("entrustment.parties"),
        caption: text("위탁"),
        columns: vec![
            Column { name: "name".into(), title: text("수탁자") },
            Column { name: "tasks".into(), title: text("업무") },
        ],
        rows: vec![Row {
            key: key("entrustment.parties.green-lab"),
            cells: vec![text("그린랩"), Vec::new()],
        }],
    };
    let field = |name: &str, label: &str, value| Field {
        key: key("officer").child(name),
        label: text(label),
        value,
    };
    let fields =
        vec![field("name", "성명", text(officer)), field("phone", "전화", text("02-555-0100"))];
    Document {
        locale: locale(tag),
        title: text("행복의원 개인정보 처리방침"),
        preamble: vec![Block::Paragraph { key: key("preamble.law"), text: all_inlines }],
        articles: vec![
            Article {
                key: key("items"),
                number: "제1조".into(),
                title: text("항목"),
                blocks: vec![
                    Block::List { key: key("items.list"), ordered: true, items },
                    Block::Heading { key: key("items.more"), level: 2, text: text("더") },
                    table,
                ],
            },
            Article {
                key: key("officer"),
                number: String::new(),
                title: text("책임자"),
                blocks: vec![Block::Group {
                    key: key("officer.group"),
                    title: text("연락처"),
                    blocks: vec![Block::Fields { key: key("officer"), rows: fields }],
                }],
            },
        ],
    }
}

pub(super) fn labels(officer: &str) -> Vec<SealedLabel> {
    vec![SealedLabel {
        section: "officer".into(),
        icon: "person".into(),
        title: text("책임자"),
        text: text(officer),
    }]
}

pub(super) const CONTROLLER: &str = "name: { ko: 행복의원, en: Happy Clinic }\nkind: company\n";

pub(super) fn policy(effective: &str, officer: &str) -> String {
    format!(
        "effective: {effective}\nofficer:\n  name: {officer}\n  phone: \"02-555-0100\"\n  tasks: [a, b]\n  fax:\n"
    )
}

pub(super) fn sealing(effective: &str) -> Seal {
    Seal {
        dates: Dates { announced: None, effective: date(effective), established: None },
        illustrative: false,
        imported: false,
        corrects: None,
        digests: Default::default(),
        withheld: Vec::new(),
        allowed: Vec::new(),
        overrides: Vec::new(),
        changes: Vec::new(),
    }
}

/// The files of a version in these languages.
pub(super) fn files(effective: &str, officer: &str, tags: &[&str]) -> Vec<SealedFile> {
    let mut salts = Salts::new([7; 32]);
    let version = date(effective);
    let mut files: Vec<SealedFile> = tags
        .iter()
        .map(|tag| {
            let document = document(tag, officer);
            SealedFile::document(CLINIC, version, &document, &labels(officer), &mut salts).unwrap()
        })
        .collect();
    let (controller, policy) = (node(CONTROLLER), node(&policy(effective, officer)));
    files.push(SealedFile::facts(CLINIC, version, &controller, &policy, &mut salts).unwrap());
    files
}

/// Three versions in two languages, in memory; the last got its English later.
pub(super) fn history() -> (SealedFolder, Ledger) {
    let mut folder = SealedFolder { path: "sealed".into(), ..SealedFolder::default() };
    let mut ledger = Ledger::default();
    let versions = [
        ("2024-04", "김하늘", &["ko", "en"][..]),
        ("2025-01-01", "김하늘", &["ko", "en"]),
        ("2026-12-01", "박바다", &["ko"]),
    ];
    for (effective, officer, tags) in versions {
        let files = files(effective, officer, tags);
        let mut seal = sealing(effective);
        seal.digests = files.iter().map(|it| (it.name().to_owned(), it.digest())).collect();
        add(&mut folder, &mut ledger, effective, &files, Event::Seal(Box::new(seal)));
    }
    let english = &files("2026-12-01", "박바다", &["en"])[..1];
    let digests = english.iter().map(|it| (it.name().to_owned(), it.digest())).collect();
    let event = Event::Translate(Translate { digests, allowed: Vec::new() });
    add(&mut folder, &mut ledger, "2026-12-01", english, event);
    folder.files.insert("ledger.jsonl".into(), ledger.bytes());
    let head = Head::of(&ledger).unwrap();
    folder.files.insert("HEAD".into(), format!("{head}\n").into_bytes());
    (folder, ledger)
}

fn add(
    folder: &mut SealedFolder,
    ledger: &mut Ledger,
    effective: &str,
    files: &[SealedFile],
    event: Event,
) {
    for file in files {
        folder.files.insert(format!("{effective}/{}.json", file.name()), file.bytes());
    }
    folder.folders.insert(effective.to_owned());
    let at = date("2026-11-22");
    let entry = Entry::after(ledger.entries.last(), date(effective), at, "gongji test", event);
    ledger.entries.push(entry);
}
