//! Changes of single texts in a Fluent file: every other byte stays as it is.

use super::entries::{Aside, Entry, entries};
use super::wording::Wording;
use std::ops::Range;

/// A text to be put into a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The message.
    pub id: String,
    /// The attribute; `None` for the text of the message itself.
    pub attribute: Option<String>,
    /// What it is to say.
    pub wording: Wording,
}

/// A file with texts changed or added.
///
/// `order` has the ids of the Korean file: a new message comes after the one that is before it
/// there. `base` is what else a new message has: one that replaces a built-in message replaces
/// all of its attributes.
pub fn edited(
    source: &str,
    edits: &[Edit],
    order: &[&str],
    base: &impl Fn(&str) -> Option<String>,
) -> String {
    let (known, asides) = entries(source);
    let mut patches: Vec<Patch> = Vec::new();
    let mut done: Vec<&str> = Vec::new();
    let rank = |id: &str| order.iter().position(|it| *it == id).unwrap_or(usize::MAX);
    let mut ids: Vec<&str> = edits.iter().map(|it| it.id.as_str()).collect();
    ids.sort_by_key(|it| rank(it));
    for id in ids {
        if done.contains(&id) {
            continue;
        }
        done.push(id);
        let of_id: Vec<&Edit> = edits.iter().filter(|it| it.id == id).collect();
        if let Some(entry) = known.iter().find(|it| it.id == id) {
            patches.extend(of_entry(entry, &of_id));
            continue;
        }
        let message = match base(id) {
            Some(text) => applied(&text, of_entry_in(&text, id, &of_id)),
            None => written(id, &of_id),
        };
        match asides.iter().find_map(|it| Form::in_comment(it, source, id)) {
            Some(form) => patches
                .push(Patch { bytes: form.bytes.clone(), text: form.filled(&message, &of_id) }),
            None => {
                let mut patch = added(source, &known, order, rank(id), &message);
                let is_next = |it: &Patch| it.bytes.start == source.len();
                if patch.bytes.start == source.len() && patches.iter().any(is_next) {
                    // Set apart from what was there by the first.
                    patch.text = patch.text.trim_start().to_owned();
                }
                patches.push(patch);
            }
        }
    }
    let text = applied(source, patches);
    if source.contains("\r\n") { text.replace("\r\n", "\n").replace('\n', "\r\n") } else { text }
}

/// Bytes that are exchanged for a text.
struct Patch {
    bytes: Range<usize>,
    text: String,
}

fn applied(source: &str, mut patches: Vec<Patch>) -> String {
    patches.sort_by_key(|it| it.bytes.start);
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    for it in patches {
        out.push_str(&source[at..it.bytes.start.max(at)]);
        out.push_str(&it.text);
        at = it.bytes.end.max(at);
    }
    out.push_str(&source[at..]);
    out
}

fn of_entry_in(text: &str, id: &str, edits: &[&Edit]) -> Vec<Patch> {
    let found = entries(text).0.into_iter().find(|it| it.id == id);
    found.map(|it| of_entry(&it, edits)).unwrap_or_default()
}

fn of_entry(entry: &Entry, edits: &[&Edit]) -> Vec<Patch> {
    let one = |it: &&Edit| {
        let attribute = it.attribute.as_deref();
        let depth = if attribute.is_some() { 4 } else { 0 };
        let text = format!(" {}", it.wording.indented(depth));
        match (entry.slot(attribute), attribute) {
            (Some(slot), _) => Patch { bytes: slot.span.clone(), text },
            (None, None) => Patch { bytes: entry.equals..entry.equals, text },
            (None, Some(name)) => {
                let end = entry.span.end;
                Patch { bytes: end..end, text: format!("\n    .{name} ={text}") }
            }
        }
    };
    edits.iter().map(one).collect()
}

/// A message of its own, its text first.
fn written(id: &str, edits: &[&Edit]) -> String {
    let value = edits.iter().find(|it| it.attribute.is_none());
    let value = value.map(|it| format!(" {}", it.wording.indented(0))).unwrap_or_default();
    let mut out = format!("{id} ={value}");
    for it in edits {
        if let Some(name) = &it.attribute {
            out.push_str(&format!("\n    .{name} = {}", it.wording.indented(4)));
        }
    }
    out
}

/// A message after the one that is before it in Korean, or at the end.
fn added(source: &str, known: &[Entry], order: &[&str], rank: usize, message: &str) -> Patch {
    let before = order.iter().take(rank.min(order.len())).rev();
    let before = before.filter(|_| rank != usize::MAX);
    let before = before.filter_map(|id| known.iter().find(|it| it.id == **id)).next();
    match before {
        Some(entry) => {
            let end = entry.span.end;
            Patch { bytes: end..end, text: format!("\n{message}") }
        }
        None => {
            let end = source.len();
            let start = match source {
                "" => "",
                it if it.ends_with("\n\n") => "",
                it if it.ends_with('\n') && !ends_with_comment(it) => "",
                it if it.ends_with('\n') => "\n",
                _ => "\n\n",
            };
            Patch { bytes: end..end, text: format!("{start}{message}\n") }
        }
    }
}

/// A comment at the end must not become the comment of what follows it.
fn ends_with_comment(source: &str) -> bool {
    source.trim_end().lines().last().is_some_and(|it| it.starts_with('#'))
}

/// The form of a message in the comment of a skeleton: the lines from `# id =` on.
struct Form {
    bytes: Range<usize>,
    lines: Vec<String>,
}

impl Form {
    fn in_comment(aside: &Aside, source: &str, id: &str) -> Option<Self> {
        let is_form =
            |it: &String| it.strip_prefix(id).is_some_and(|it| it.trim_start().starts_with('='));
        let first = aside.lines.iter().position(is_form)?;
        let text = &source[aside.span.clone()];
        let skipped: usize = text.split_inclusive('\n').take(first).map(str::len).sum();
        let bytes = aside.span.start + skipped..aside.span.end;
        Some(Self { bytes, lines: aside.lines[first..].to_vec() })
    }

    /// The message, and after it what of the form is still to be filled.
    fn filled(&self, message: &str, edits: &[&Edit]) -> String {
        let mut rest: Vec<&str> = Vec::new();
        // The first line is the message's own: written twice it would be a second message.
        let mut is_filled = true;
        for line in &self.lines {
            let attribute = line.strip_prefix("    .").and_then(|it| it.split([' ', '=']).next());
            if let Some(name) = attribute {
                is_filled = edits.iter().any(|it| it.attribute.as_deref() == Some(name));
            }
            if !is_filled {
                rest.push(line);
            }
        }
        let rest: String = rest.iter().map(|it| format!("\n# {it}")).collect();
        // A comment right before a message is that message's.
        if rest.is_empty() { message.to_owned() } else { format!("{message}\n{rest}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(name: &str, text: &str) -> Edit {
        let (id, attribute) = match name.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute.to_owned())),
            None => (name, None),
        };
        Edit { id: id.to_owned(), attribute, wording: Wording::parse(text).unwrap() }
    }

    fn check(source: &str, edits: &[(&str, &str)]) -> String {
        let edits: Vec<Edit> = edits.iter().map(|(name, text)| edit(name, text)).collect();
        let base = |id: &str| (id == "built-in").then(|| "built-in = B\n    .x = X".to_owned());
        edited(source, &edits, &["a", "b", "c", "d"], &base)
    }

    #[test]
    fn a_text_is_exchanged_and_nothing_else() {
        insta::assert_snapshot!(
            check(
                "# 말\na = A { $x }   \n    .y =\n        긴\n        글\n\n# 끝\nb   =   B\n",
                &[("a.y", "새 글 { $x }"), ("b", "{ $n ->\n[one] 1\n*[other] 2\n}")],
            ),
            @r"
        # 말
        a = A { $x }   
            .y = 새 글 { $x }

        # 끝
        b   = { $n ->
            [one] 1
           *[other] 2
        }
        "
        );
    }

    #[test]
    fn what_is_new_comes_where_korean_has_it() {
        insta::assert_snapshot!(
            check(
                "a =\n    .y = Y\nd = D\n# rest",
                &[("c", "C"), ("a", "A"), ("b", "B"), ("a.z", "[Z]"), ("b.x", "X"), ("e", "E"), ("built-in.x", "neu")],
            ),
            @"
        a = A
            .y = Y
            .z = [Z]
        b = B
            .x = X
        c = C
        d = D
        # rest

        e = E
        built-in = B
            .x = neu
        "
        );
        assert_eq!(check("", &[("a", "A")]), "a = A\n");
        assert_eq!(
            check("a = 1\r\nb = 2\r\n", &[("a.x", "A")]),
            "a = 1\r\n    .x = A\r\nb = 2\r\n"
        );
    }

    #[test]
    fn the_form_of_a_skeleton_becomes_the_message() {
        let form = "# ko: 가\n# en: A\n# a =\n#     .x =\n#     .n = { $n ->\n#         [one]\n#        *[other]\n#     }\n\n# b =\n";
        insta::assert_snapshot!(check(form, &[("a", "글"), ("b", "나")]), @r"
        # ko: 가
        # en: A
        a = 글

        #     .x =
        #     .n = { $n ->
        #         [one]
        #        *[other]
        #     }

        b = 나
        ");
        insta::assert_snapshot!(check(form, &[("a", "글"), ("a.x", "엑스"), ("a.n", "엔")]), @r"
        # ko: 가
        # en: A
        a = 글
            .x = 엑스
            .n = 엔

        # b =
        ");
    }
}
