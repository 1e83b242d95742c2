//! For the tests of changes: YAML of two versions in, changes as text out.

use super::{Change, between};
use crate::diag::{Findings, SourceFile};
use crate::document::{Document, Voice, plain};
use crate::l10n::{Catalog, Locale};
use crate::law::Law;
use crate::policy::controller::Controller;
pub(super) use crate::policy::testing::controller;
use crate::policy::{Context, Numbering, Policy, compose};
use crate::source::yaml;
use crate::source::yaml::Node;
use std::sync::LazyLock;

pub(super) static CATALOG: LazyLock<&Catalog> = LazyLock::new(crate::policy::testing::catalog);

pub(super) static LAW: LazyLock<Law> = LazyLock::new(|| Law::korean().unwrap());

/// Reads a policy as gongji does.
fn read(text: &str) -> Policy {
    let policy = policy(tree(text));
    policy.unwrap_or_else(|findings| panic!("the example has mistakes: {findings:#?}"))
}

/// A policy as a tree, to be changed and read.
pub(super) fn tree(text: &str) -> Node {
    yaml::parse(&SourceFile::new("test.yaml", text.to_owned()), &mut Findings::new()).unwrap()
}

/// The policy of a tree.
pub(super) fn policy(tree: Node) -> Result<Policy, Findings> {
    let file = SourceFile::new("test.yaml", String::new());
    let mut findings = Findings::new();
    yaml::read::<Policy>(&file, tree, &mut findings).0.ok_or(findings)
}

/// The real policies of the sample.
pub(super) fn real() -> Vec<Node> {
    let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut files: Vec<_> = std::fs::read_dir(content)
        .unwrap()
        .filter_map(|it| std::fs::read_dir(it.unwrap().path().join("privacy")).ok())
        .flat_map(|versions| versions.map(|it| it.unwrap().path()))
        .filter(|it| it.extension().is_some_and(|it| it == "yaml"))
        .collect();
    files.sort();
    assert!(files.len() >= 5, "the sample has only {files:?}");
    files.iter().map(|it| tree(&std::fs::read_to_string(it).unwrap())).collect()
}

/// A policy in a language.
pub(super) fn document(policy: &Policy, controller: &Controller, tag: &str) -> Document {
    let locale = Locale::parse(tag).unwrap();
    let voice = controller.voice(&CATALOG, &locale);
    compose(&context(policy, controller), &voice)
}

pub(super) fn context<'a>(policy: &'a Policy, controller: &'a Controller) -> Context<'a> {
    Context { policy, controller, law: &LAW, numbering: Numbering::None }
}

pub(super) fn changes(old: &str, new: &str) -> Vec<Change> {
    let version = |yaml: &str| read(&format!("effective: 2026-11-22\n{yaml}"));
    let (old, new, controller) = (version(old), version(new), controller());
    between(&context(&old, &controller), &context(&new, &controller))
}

/// The spellings of the codes.
pub(super) fn codes(old: &str, new: &str) -> Vec<&'static str> {
    changes(old, new).iter().map(|it| it.code.spelling()).collect()
}

/// The changes with code, key, severity, articles, duty and both sentences.
pub(super) fn check(old: &str, new: &str) -> String {
    said_all(&changes(old, new))
}

/// Changes as [`check`] shows them.
pub(super) fn said_all(changes: &[Change]) -> String {
    let controller = controller();
    let mut out = String::new();
    for change in changes {
        let law: Vec<String> = change
            .law
            .iter()
            .map(|it| {
                let article = it.article.as_ref().map(ToString::to_string).unwrap_or_default();
                let law = it.law.known().unwrap_or_default();
                let letters = law.split('-').filter_map(|it| it.chars().next());
                format!("{} {article}", letters.collect::<String>())
            })
            .collect();
        let duty: String = change.duties.iter().map(|it| format!(", {}", it.duty.name())).collect();
        let severity = change.severity.name();
        let head = format!("{} {}: {severity}", change.code.spelling(), change.key);
        out.push_str(&format!("{head} ({}){duty}\n", law.join(", ")));
        for tag in ["ko", "en"] {
            let locale = Locale::parse(tag).unwrap();
            let voice = controller.voice(&CATALOG, &locale);
            out.push_str(&format!("  {}\n", plain(&said(change, &voice))));
        }
    }
    out
}

fn said(change: &Change, voice: &Voice<'_>) -> crate::document::Inlines {
    let sentence = change.sentence(voice);
    let findings = voice.take_findings();
    assert!(findings.is_empty(), "cannot be said: {findings:#?}");
    sentence
}
