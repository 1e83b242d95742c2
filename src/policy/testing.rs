//! For the tests of sections: YAML in, the article as text out.

use super::compose::{Context, Numbering, compose};
use super::controller::{Controller, ControllerKind};
use super::{Policy, SECTIONS};
use crate::diag::{Findings, SourceFile};
use crate::document::{Article, Block, Document, to_text};
use crate::fact::LocalText;
use crate::key::Key;
use crate::l10n::{Catalog, Locale, MessageFile};
use crate::law::Law;
use crate::source::{embedded, yaml};
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let files: Vec<MessageFile> = embedded::files("locales")
        .iter()
        .filter(|file| file.path.ends_with(".ftl"))
        .filter_map(|file| {
            let tag = file.path.split('/').nth(1)?;
            let locale = Locale::parse(tag).ok()?;
            Some(MessageFile { locale, source: file.text()?, is_own: false })
        })
        .collect();
    Catalog::load(&files, &mut Findings::new())
});

/// The built-in messages.
pub(crate) fn catalog() -> &'static Catalog {
    &CATALOG
}

/// Who publishes the policies of tests.
pub(crate) fn controller() -> Controller {
    Controller {
        name: LocalText::Same("해맑은의원".to_owned()),
        called: None,
        kind: ControllerKind::MedicalInstitution,
        address: None,
        website: None,
        phone: None,
        foreign_patients: false,
    }
}

/// The policy of `effective: 2026-11-22` and the lines of `yaml`, as a document.
pub(super) fn document(tag: &str, yaml: &str) -> Document {
    let file = SourceFile::new("test.yaml", format!("effective: 2026-11-22\n{yaml}"));
    let mut findings = Findings::new();
    let node = yaml::parse(&file, &mut findings);
    let policy = node.and_then(|node| yaml::read::<Policy>(&file, node, &mut findings).0);
    let policy = policy.unwrap_or_else(|| panic!("the example has mistakes: {findings:#?}"));
    let controller = controller();
    let law = Law::korean().unwrap_or_else(|findings| panic!("{findings:#?}"));
    let locale = Locale::parse(tag).unwrap();
    let voice = controller.voice(&CATALOG, &locale);
    let cx =
        Context { policy: &policy, controller: &controller, law: &law, numbering: Numbering::None };
    let document = compose(&cx, &voice);
    let findings = voice.take_findings();
    assert!(findings.is_empty(), "could not be said: {findings:#?}");
    document
}

/// One section of such a policy as plain text; empty where it is left out.
///
/// A message that a language lacks fails the test: the text would be Korean.
pub(super) fn said(section: &str, tag: &str, yaml: &str) -> String {
    assert!(SECTIONS.iter().any(|it| it.key == section), "no section {section}");
    let document = document(tag, yaml);
    assert!(!format!("{document:?}").contains("Missing {"), "falls back to Korean: {document:#?}");
    let articles: Vec<Article> = if section == "preamble" {
        let blocks = document.preamble;
        vec![Article {
            key: Key::new("preamble"),
            number: String::new(),
            title: Vec::new(),
            blocks,
        }]
    } else {
        document.articles.into_iter().filter(|it| it.key.as_str() == section).collect()
    };
    if articles.is_empty() {
        return String::new();
    }
    let alone = Document { title: Vec::new(), preamble: Vec::new(), articles, ..document };
    let text = to_text(&alone, &[]);
    // Without the empty title of the document.
    text.split_once("\n\n").map_or(text.clone(), |(_, rest)| rest.trim().to_owned())
}

/// The keys of all blocks, rows, fields and items of a section, in order.
pub(super) fn keys(section: &str, yaml: &str) -> Vec<String> {
    fn gather(blocks: &[Block], keys: &mut Vec<String>) {
        for block in blocks {
            keys.push(block.key().to_string());
            match block {
                Block::Group { blocks, .. } => gather(blocks, keys),
                Block::Fields { rows, .. } => keys.extend(rows.iter().map(|it| it.key.to_string())),
                Block::Table { rows, .. } => keys.extend(rows.iter().map(|it| it.key.to_string())),
                Block::List { items, .. } => {
                    for item in items {
                        keys.push(item.key.to_string());
                        gather(&item.blocks, keys);
                    }
                }
                _ => {}
            }
        }
    }
    let mut keys = Vec::new();
    for article in document("ko", yaml).articles.iter().filter(|it| it.key.as_str() == section) {
        gather(&article.blocks, &mut keys);
    }
    keys
}
