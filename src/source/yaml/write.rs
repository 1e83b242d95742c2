//! A tree of [`Node`]s back to YAML text, for versions whose own file is gone.

use super::tree::{Kind, Node};

/// Writes a tree as block YAML, ending with a line break.
pub fn write(node: &Node) -> String {
    let mut out = String::new();
    match &node.kind {
        Kind::Map(entries) if !entries.is_empty() => map(entries, 0, &mut out),
        _ => value(node, 0, &mut out),
    }
    out
}

type Entries = [((String, std::ops::Range<usize>), Node)];

fn map(entries: &Entries, depth: usize, out: &mut String) {
    for ((name, _), node) in entries {
        out.push_str(&"  ".repeat(depth));
        scalar(name, false, out);
        out.push(':');
        value(node, depth + 1, out);
    }
}

/// What stands after `name:` or `-`, with the line break.
fn value(node: &Node, depth: usize, out: &mut String) {
    match &node.kind {
        Kind::Map(entries) if !entries.is_empty() => {
            out.push('\n');
            map(entries, depth, out);
        }
        Kind::List(items) if !items.is_empty() => {
            out.push('\n');
            for item in items {
                out.push_str(&"  ".repeat(depth));
                out.push('-');
                value(item, depth + 1, out);
            }
        }
        Kind::Map(_) => out.push_str(" {}\n"),
        Kind::List(_) => out.push_str(" []\n"),
        Kind::Null => out.push('\n'),
        Kind::Scalar { text, plain } => {
            out.push(' ');
            scalar(text, *plain, out);
            out.push('\n');
        }
    }
}

/// Without quotes where it was so, or where it is plainly a name; else in double quotes.
fn scalar(text: &str, plain: bool, out: &mut String) {
    let is_name = text.bytes().next().is_some_and(|it| it.is_ascii_lowercase())
        && text.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_.".contains(&it))
        && !["true", "false", "null", "yes", "no", "on", "off"].contains(&text);
    if plain || is_name {
        out.push_str(text);
        return;
    }
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Findings, SourceFile};
    use crate::source::yaml::parse;

    fn tree(text: &str) -> Node {
        let mut findings = Findings::new();
        let node = parse(&SourceFile::new("a.yaml", text), &mut findings);
        node.unwrap_or_else(|| panic!("{text}\n{findings:#?}"))
    }

    /// The same values at other places.
    fn same(a: &Node, b: &Node) -> bool {
        match (&a.kind, &b.kind) {
            (Kind::Map(a), Kind::Map(b)) => {
                a.len() == b.len()
                    && a.iter().zip(b).all(|(((x, _), a), ((y, _), b))| x == y && same(a, b))
            }
            (Kind::List(a), Kind::List(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
            }
            (Kind::Scalar { text: a, .. }, Kind::Scalar { text: b, .. }) => a == b,
            (a, b) => a == b,
        }
    }

    #[test]
    fn what_is_written_reads_back() {
        let text = "
effective: 2027-01-01
reason: { ko: '위탁: \"업체\" # 변경', en: \"a\\\\b\\n  c\" }
officer: { phone: 02-555-0100, name: 'true' }
list: [a, [b, { c: '1' }], '', ~]
empty: { map: {}, list: [] }
";
        let node = tree(text);
        let written = write(&node);
        assert!(same(&node, &tree(&written)), "{written}");
        assert_eq!(write(&tree(&written)), written);
    }
}
