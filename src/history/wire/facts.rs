//! The facts of a version as they are sealed: the YAML trees, every scalar a leaf, and back.

use super::leaf::{AnyLeaf, Leaf, Nfc, Salts};
use super::{RedactedAs, Visit};
use crate::fact::REDACTED;
use crate::key::Key;
use crate::l10n::Locale;
use crate::source::yaml::{self, Kind};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What a file of the kind `facts` says after its heading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Facts {
    /// `clinic.yaml`, as it was.
    controller: Node,
    /// The version's own file.
    policy: Node,
}

/// A value of a YAML file. A map is a list of pairs, for the order of rows is a fact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Node {
    Null,
    Scalar(Leaf<Nfc>),
    List(Vec<Self>),
    Map(Vec<(Nfc, Self)>),
}

/// Where a file says something else than what was sealed.
pub type Difference = (Key, Range<usize>);

impl Facts {
    pub(super) fn seal(controller: &yaml::Node, policy: &yaml::Node, salts: &mut Salts) -> Self {
        Self { controller: seal(controller, salts), policy: seal(policy, salts) }
    }

    pub(super) fn controller(&self, redacted: RedactedAs) -> yaml::Node {
        self.controller.thaw_whole(redacted)
    }

    pub(super) fn policy(&self, redacted: RedactedAs) -> yaml::Node {
        self.policy.thaw_whole(redacted)
    }

    /// Where a YAML tree no longer says what was sealed; redacted values match anything.
    pub(super) fn differences(&self, node: &yaml::Node) -> Vec<Difference> {
        let mut found = Vec::new();
        self.policy.compare(node, &Key::default(), &mut found);
        found
    }

    /// Shows every leaf with its address, in the order of the file.
    pub(super) fn visit(&mut self, see: &mut Visit<'_>) {
        self.controller.visit(&Key::new("controller"), see);
        self.policy.visit(&Key::default(), see);
    }
}

fn seal(node: &yaml::Node, salts: &mut Salts) -> Node {
    match &node.kind {
        Kind::Null => Node::Null,
        Kind::Scalar { text, plain } => {
            Node::Scalar(Leaf::seal(Nfc::new(text), Some(*plain), salts))
        }
        Kind::List(items) => Node::List(items.iter().map(|it| seal(it, salts)).collect()),
        Kind::Map(entries) => Node::Map(
            entries.iter().map(|((name, _), it)| (Nfc::new(name), seal(it, salts))).collect(),
        ),
    }
}

impl Node {
    fn thaw_whole(&self, redacted: RedactedAs) -> yaml::Node {
        self.thaw(redacted).unwrap_or_else(|| yaml::Node::new(0..0, Kind::Map(Vec::new())))
    }

    /// The value; `None` if it was taken out and is to be absent.
    fn thaw(&self, redacted: RedactedAs) -> Option<yaml::Node> {
        let kind = match self {
            Self::Null => Kind::Null,
            Self::Scalar(leaf) => match (leaf.open(), redacted) {
                (Some(open), _) => Kind::Scalar {
                    text: open.text.to_string(),
                    plain: open.plain.unwrap_or_default(),
                },
                (None, RedactedAs::Text) => {
                    Kind::Scalar { text: REDACTED.to_owned(), plain: false }
                }
                (None, RedactedAs::Absent) => return None,
            },
            // What held only redacted values goes with them: an empty map is a mistake.
            Self::List(items) => {
                let kept: Vec<_> = items.iter().filter_map(|it| it.thaw(redacted)).collect();
                if kept.is_empty() && !items.is_empty() {
                    return None;
                }
                Kind::List(kept)
            }
            Self::Map(entries) => {
                let pair =
                    |(name, it): &(Nfc, Self)| Some(((name.to_string(), 0..0), it.thaw(redacted)?));
                let kept: Vec<_> = entries.iter().filter_map(pair).collect();
                if kept.is_empty() && !entries.is_empty() {
                    return None;
                }
                Kind::Map(kept)
            }
        };
        Some(yaml::Node::new(0..0, kind))
    }

    fn compare(&self, node: &yaml::Node, key: &Key, found: &mut Vec<Difference>) {
        let is_same = match (self, &node.kind) {
            (Self::Null, Kind::Null) => true,
            (Self::Scalar(leaf), Kind::Scalar { text, .. }) => {
                leaf.open().is_none_or(|open| open.text == Nfc::new(text))
            }
            (Self::List(items), Kind::List(nodes)) if items.len() == nodes.len() => {
                for (at, (item, node)) in items.iter().zip(nodes).enumerate() {
                    item.compare(node, &key.child(at), found);
                }
                true
            }
            (Self::Map(entries), Kind::Map(nodes)) => {
                return compare_maps(entries, nodes, (key, &node.span), found);
            }
            _ => false,
        };
        if !is_same {
            found.push((key.clone(), node.span.clone()));
        }
    }

    fn visit(&mut self, key: &Key, see: &mut Visit<'_>) {
        match self {
            Self::Null => {}
            Self::Scalar(leaf) => see(key.as_str(), leaf as &mut dyn AnyLeaf),
            Self::List(items) => {
                for (at, it) in items.iter_mut().enumerate() {
                    it.visit(&key.child(at), see);
                }
            }
            Self::Map(entries) => {
                for (name, it) in entries {
                    it.visit(&key.child(&name), see);
                }
            }
        }
    }
}

type Entries = [((String, Range<usize>), yaml::Node)];

fn compare_maps(
    entries: &[(Nfc, Node)],
    nodes: &Entries,
    (key, span): (&Key, &Range<usize>),
    found: &mut Vec<Difference>,
) {
    let before = found.len();
    for (name, sealed) in entries {
        match nodes.iter().find(|((it, _), _)| Nfc::new(it) == *name) {
            Some((_, node)) => sealed.compare(node, &key.child(name), found),
            None => found.push((key.child(name), span.clone())),
        }
    }
    // Words by language may get a language more: a translation that comes later is no edit.
    let is_by_language =
        entries.iter().any(|(name, it)| *name == Nfc::new("ko") && matches!(it, Node::Scalar(_)));
    for ((name, span), node) in nodes {
        let is_translation = is_by_language
            && matches!(node.kind, Kind::Scalar { .. })
            && Locale::parse(name).is_ok();
        if !is_translation && !entries.iter().any(|(it, _)| *it == Nfc::new(name)) {
            found.push((key.child(name), span.clone()));
        }
    }
    let is_in_order =
        entries.iter().zip(nodes).all(|((sealed, _), ((name, _), _))| *sealed == Nfc::new(name));
    if found.len() == before && !is_in_order && !is_by_language {
        found.push((key.clone(), span.clone()));
    }
}
