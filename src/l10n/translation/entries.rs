//! The entries of a Fluent file with the exact bytes of each text, so that one can be exchanged
//! and every other byte stays as it is.

use super::wording::Wording;
use fluent_syntax::ast;
use fluent_syntax::parser::parse;
use std::ops::Range;

/// A message or a term, or what could not be read as one.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The id; a term's begins with `-`.
    pub(super) id: String,
    /// From its first byte to its last visible one, without the comment before it.
    pub(super) span: Range<usize>,
    /// Right after `=`.
    pub(super) equals: usize,
    /// The text of the message itself.
    pub(super) value: Option<Slot>,
    /// The attributes, in the order of the file.
    pub(super) attributes: Vec<(String, Slot)>,
    /// The comment before it.
    pub(super) comment: Option<String>,
    /// Whether it is no Fluent.
    pub(super) is_junk: bool,
}

/// The place of one text.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    /// The bytes of its name: the id, or the attribute's.
    pub(super) name: Range<usize>,
    /// From right after `=` to its last visible byte.
    pub(super) span: Range<usize>,
    /// What it says.
    pub(super) wording: Wording,
}

/// A comment that belongs to no message.
#[derive(Clone, Debug)]
pub(super) struct Aside {
    /// Its lines, from the first `#` to the end of the last.
    pub(super) span: Range<usize>,
    /// Its lines without `# `.
    pub(super) lines: Vec<String>,
}

impl Entry {
    /// A text of it: the value, or an attribute.
    pub(super) fn slot(&self, attribute: Option<&str>) -> Option<&Slot> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(it, _)| it == name).map(|(_, it)| it),
        }
    }
}

/// The entries of a file, and the comments between them.
pub(super) fn entries(source: &str) -> (Vec<Entry>, Vec<Aside>) {
    let resource = match parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let starts: Vec<usize> = resource.body.iter().map(|it| lead(source, it)).collect();
    let mut found = Vec::new();
    let mut asides = Vec::new();
    for (at, entry) in resource.body.iter().enumerate() {
        let next = starts.get(at + 1).copied().unwrap_or(source.len()).max(starts[at]);
        let end = starts[at] + source[starts[at]..next].trim_end().len();
        let (id, value, attributes, comment, is_term) = match entry {
            ast::Entry::Message(it) => {
                (it.id.name, it.value.as_ref(), &it.attributes, &it.comment, false)
            }
            ast::Entry::Term(it) => {
                (it.id.name, Some(&it.value), &it.attributes, &it.comment, true)
            }
            ast::Entry::Junk { .. } => {
                found.extend(junk(source, starts[at]..end));
                continue;
            }
            ast::Entry::Comment(it) => {
                let lines = it.content.iter().map(|it| (*it).to_owned()).collect();
                asides.push(Aside { span: starts[at]..end, lines });
                continue;
            }
            _ => continue,
        };
        let name = span(source, id);
        let dots: Vec<usize> =
            attributes.iter().map(|it| span(source, it.id.name).start - 1).collect();
        // A text ends before the next attribute.
        let until = |at: usize| {
            let end = dots.get(at).copied().unwrap_or(end);
            source[..end].trim_end().len()
        };
        let equals = after_equals(source, name.end);
        let slot = |name: Range<usize>, pattern: &ast::Pattern<&str>, next: usize| Slot {
            span: after_equals(source, name.end)..until(next),
            wording: Wording::new(pattern),
            name,
        };
        found.push(Entry {
            id: if is_term { format!("-{id}") } else { id.to_owned() },
            span: name.start - usize::from(is_term)..end,
            equals,
            value: value.map(|it| slot(name.clone(), it, 0)),
            attributes: attributes
                .iter()
                .enumerate()
                .map(|(at, it)| {
                    (it.id.name.to_owned(), slot(span(source, it.id.name), &it.value, at + 1))
                })
                .collect(),
            comment: comment.as_ref().map(|it| it.content.join("\n")),
            is_junk: false,
        });
    }
    (found, asides)
}

/// Where an entry begins, with the comment before it.
fn lead(source: &str, entry: &ast::Entry<&str>) -> usize {
    let comment = |it: &ast::Comment<&str>| {
        let at = it.content.first().map_or(0, |it| span(source, it).start);
        source[..at].rfind('\n').map_or(0, |it| it + 1)
    };
    match entry {
        ast::Entry::Message(it) => {
            it.comment.as_ref().map_or_else(|| span(source, it.id.name).start, comment)
        }
        ast::Entry::Term(it) => {
            it.comment.as_ref().map_or_else(|| span(source, it.id.name).start - 1, comment)
        }
        ast::Entry::Comment(it)
        | ast::Entry::GroupComment(it)
        | ast::Entry::ResourceComment(it) => comment(it),
        ast::Entry::Junk { content } => span(source, content).start,
    }
}

/// What could not be read, with the id it would have had.
fn junk(source: &str, bytes: Range<usize>) -> Option<Entry> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let text = &source[bytes.clone()];
    let id: String = text.chars().take_while(|it| is_name(*it)).collect();
    if id.is_empty() {
        return None;
    }
    Some(Entry {
        id,
        equals: bytes.end,
        span: bytes,
        value: None,
        attributes: Vec::new(),
        comment: None,
        is_junk: true,
    })
}

fn after_equals(source: &str, name: usize) -> usize {
    // After an id that was parsed there is an equals sign.
    source[name..].find('=').map_or(name, |it| name + it + 1)
}

/// The bytes of a slice of the source.
fn span(source: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize);
    if start > source.len() { 0..0 } else { start..start + part.len() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_found_to_the_byte() {
        let source = "### 머리\n\n# 말\n# 둘\na = { $x }\n   나 { \"}\" }   \n    .b = { $n ->\n\
            [one] x\n*[other] { $n }\n}\n\n    .c =\n      긴\n      글\n\n# 남은 말\n\nbad = { $x\nd =\n .e = 1\n-t = 말\n";
        let (found, asides) = entries(source);
        let shown: Vec<String> = found
            .iter()
            .flat_map(|it| {
                let all = it.value.iter().chain(it.attributes.iter().map(|(_, it)| it));
                let texts = all
                    .map(|it| format!("{}={}", &source[it.name.clone()], &source[it.span.clone()]));
                std::iter::once(format!("{} {:?}", it.id, it.is_junk))
                    .chain(texts)
                    .collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(
            shown,
            [
                "a false",
                "a= { $x }\n   나 { \"}\" }",
                "b= { $n ->\n[one] x\n*[other] { $n }\n}",
                "c=\n      긴\n      글",
                "bad true",
                "d false",
                "e= 1",
                "-t false",
                "t= 말",
            ]
        );
        assert_eq!(&source[found[0].span.clone()].lines().next(), &Some("a = { $x }"));
        assert_eq!(found[0].comment.as_deref(), Some("말\n둘"));
        let asides: Vec<&str> = asides.iter().map(|it| &source[it.span.clone()]).collect();
        assert_eq!(asides, ["# 남은 말"]);
    }
}
