//! [`Citation`]: an article of a law, written as each language cites it.

use super::{Flaw, Word, kinds, read_from_text};
use crate::document::{Fill, Inline, Inlines, Say, Voice, plain};
use schemars::JsonSchema;
use serde::Deserialize;
use std::fmt;

/// A place in a law: `22(1)` is 제22조제1항, `30(1)3-2` is 제30조제1항제3호의2, `28-8(1)3a` is
/// 제28조의8제1항제3호가목. The points of European law follow the paragraph: `6(1)f` is 제6조제1항(f).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    article: (u16, Option<u16>),
    paragraph: Option<u16>,
    subparagraph: Option<(u16, Option<u16>)>,
    item: Option<char>,
}

impl Article {
    /// Reads the short form.
    pub(crate) fn parse(text: &str) -> Result<Self, Flaw> {
        Self::read(text).ok_or_else(|| Flaw::new("not_an_article").arg("value", text))
    }

    fn read(text: &str) -> Option<Self> {
        let (article, rest) = numbers(text)?;
        let (paragraph, rest) = match rest.strip_prefix('(') {
            Some(rest) => {
                let (inside, rest) = rest.split_once(')')?;
                (Some(inside.parse().ok()?), rest)
            }
            None => (None, rest),
        };
        let (subparagraph, rest) = match numbers(rest) {
            Some((it, rest)) => (Some(it), rest),
            None => (None, rest),
        };
        let mut letters = rest.chars();
        let item = letters.next();
        let is_below_something = subparagraph.is_some() || paragraph.is_some();
        let fits = item.is_none_or(|it| it.is_ascii_lowercase() && it <= 'n' && is_below_something);
        (fits && letters.next().is_none()).then_some(Self {
            article,
            paragraph,
            subparagraph,
            item,
        })
    }

    /// The number of the article with its branch: 28 and 8 of `28-8(1)3a`.
    pub fn number(&self) -> (u16, Option<u16>) {
        self.article
    }

    /// Whether one place is the other or a part of it, as `15(1)2` is of `15(1)`.
    pub fn overlaps(&self, other: &Self) -> bool {
        fn agree<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
            one.zip(other).is_none_or(|(one, other)| one == other)
        }
        self.article == other.article
            && agree(self.paragraph, other.paragraph)
            && agree(self.subparagraph, other.subparagraph)
            && agree(self.item, other.item)
    }

    fn say(&self, voice: &Voice<'_>) -> String {
        let part = |name: &str, n: u16, branch: Option<u16>| {
            let mut fills = vec![("n", text(n))];
            if let Some(branch) = branch {
                fills.push(("branch", text(branch)));
            }
            let attribute =
                if branch.is_some() { format!("{name}-branch") } else { name.to_owned() };
            plain(&voice.message("value-article", Some(&attribute), &fills))
        };
        let mut out = part("article", self.article.0, self.article.1);
        if let Some(n) = self.paragraph {
            out.push_str(&part("paragraph", n, None));
        }
        if let Some((n, branch)) = self.subparagraph {
            out.push_str(&part("subparagraph", n, branch));
        }
        if let Some(item) = self.item {
            let fills = [("letter", text(item))];
            let attribute = if self.subparagraph.is_some() { "item" } else { "point" };
            out.push_str(&plain(&voice.message("value-article", Some(attribute), &fills)));
        }
        out
    }
}

fn text(value: impl ToString) -> Fill {
    Fill::Inlines(vec![Inline::Text(value.to_string())])
}

/// A number with an optional branch, `28-8`, and what follows.
fn numbers(text: &str) -> Option<((u16, Option<u16>), &str)> {
    let (first, rest) = number(text)?;
    match rest.strip_prefix('-').and_then(number) {
        Some((branch, rest)) => Some(((first, Some(branch)), rest)),
        None => Some(((first, None), rest)),
    }
}

fn number(text: &str) -> Option<(u16, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let number = text[..end].parse().ok().filter(|it| *it > 0)?;
    Some((number, &text[end..]))
}

impl fmt::Display for Article {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let branch = |it: Option<u16>| it.map(|it| format!("-{it}")).unwrap_or_default();
        write!(f, "{}{}", self.article.0, branch(self.article.1))?;
        if let Some(n) = self.paragraph {
            write!(f, "({n})")?;
        }
        if let Some((n, more)) = self.subparagraph {
            write!(f, "{n}{}", branch(more))?;
        }
        self.item.map_or(Ok(()), |it| write!(f, "{it}"))
    }
}

read_from_text!(Article, "Article", {
    "type": "string",
    "description": "Article (paragraph) subparagraph, such as 22(1), 30(1)3-2 or 28-8(1)3a",
    "pattern": "^[0-9]+(-[0-9]+)?(\\([0-9]+\\)[a-n]|(\\([0-9]+\\))?([0-9]+(-[0-9]+)?[a-n]?)?)$"
});

/// A law, and where in it.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "citation")]
pub struct Citation {
    /// The law.
    pub law: Word<kinds::Law>,
    /// The article, where one is stated.
    #[serde(default)]
    pub article: Option<Article>,
}

impl Citation {
    /// The short form, as reports and JSON have it: `personal-information-protection-act 15(2)`.
    pub fn short(&self) -> String {
        let articles = self.article.iter().map(|it| format!(" {it}"));
        std::iter::once(self.law.row_name()).chain(articles).collect()
    }
}

impl Say for Citation {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        let law = ("law", Fill::Inlines(self.law.say(voice)));
        match &self.article {
            Some(article) => {
                let fills = [law, ("article", text(article.say(voice)))];
                voice.message("value-citation", Some("with-article"), &fills)
            }
            None => voice.message("value-citation", Some("whole"), &[law]),
        }
    }

    fn row_name(&self) -> String {
        let law = self.law.row_name();
        match &self.article {
            Some(article) => format!("{law}-{}", super::slug::from_text(&article.to_string())),
            None => law,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_form_is_read_and_written_back() {
        for form in ["29", "22(1)", "15-2(2)", "30(1)3-2", "28-8(1)3a", "15(1)2", "41(2)", "6(1)f"]
        {
            assert_eq!(Article::parse(form).map(|it| it.to_string()), Ok(form.to_owned()));
        }
        let at = |text: &str| Article::parse(text).unwrap();
        assert!(at("15").overlaps(&at("15(1)2")) && at("15(1)2").overlaps(&at("15(1)")));
        assert!(!at("15(1)2").overlaps(&at("15(1)5")) && !at("15-2").overlaps(&at("15(1)")));
        for wrong in ["", "0", "제22조", "22(", "22()", "22(1", "22a", "22(1)3ab", "22(1)3z"] {
            assert!(Article::parse(wrong).is_err(), "{wrong}");
        }
    }
}
