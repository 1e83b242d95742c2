//! Free articles, written by the clinic in Markdown, for what no section covers.

use crate::document::{Block, Inline, Inlines, Say, Voice, markdown};
use crate::fact::{LocalText, Slug, TextVisitor};
use crate::key::Key;
use schemars::JsonSchema;
use serde::de::{self, Deserialize, Deserializer};

/// An article in the clinic's own words.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FreeArticle {
    /// The key of the section it stands after.
    #[serde(deserialize_with = "section")]
    pub after: String,
    /// Its heading.
    pub title: LocalText,
    /// Its text, in Markdown.
    pub body: Body,
}

/// Markdown by language.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
pub struct Body(pub LocalText);

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        // The name makes the reader keep the text, so that its Markdown is checked.
        reader.deserialize_newtype_struct("gongji::use::markdown", TextVisitor).map(Body)
    }
}

/// A section's key; the name makes the reader keep it, so that it is checked.
fn section<'de, D: Deserializer<'de>>(reader: D) -> Result<String, D::Error> {
    struct It;
    impl de::Visitor<'_> for It {
        type Value = String;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("text")
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<String, E> {
            Ok(text.to_owned())
        }
    }
    reader.deserialize_newtype_struct("gongji::use::section", It)
}

pub(super) fn compose(
    slug: &Slug,
    article: &FreeArticle,
    voice: &Voice<'_>,
) -> (Key, Inlines, Vec<Block>) {
    let key = Key::new("articles").child(slug);
    let title = article.title.say(voice);
    let Some((text, is_korean)) = article.body.0.get(voice.locale()) else {
        return (key, title, Vec::new());
    };
    // Flaws in the Markdown were found when the file was read.
    let (mut blocks, _) = markdown(text, &key);
    if is_korean {
        blocks.iter_mut().for_each(mark_missing);
    }
    (key, title, blocks)
}

/// Marks Korean text that stands in for a language the clinic did not write.
fn mark_missing(block: &mut Block) {
    let mark = |text: &mut Inlines, key: &Key| {
        let content = std::mem::take(text);
        if !content.is_empty() {
            *text = vec![Inline::Missing { key: key.clone(), content }];
        }
    };
    match block {
        Block::Paragraph { key, text } | Block::Note { key, text } => mark(text, key),
        Block::Heading { key, text, .. } => mark(text, key),
        Block::List { items, .. } => {
            for item in items {
                mark(&mut item.text, &item.key);
                item.blocks.iter_mut().for_each(mark_missing);
            }
        }
        Block::Table { key, columns, rows, .. } => {
            columns.iter_mut().for_each(|it| mark(&mut it.title, key));
            for row in rows {
                row.cells.iter_mut().for_each(|it| mark(it, &row.key));
            }
        }
        Block::Fields { .. } => {}
        Block::Group { blocks, .. } => blocks.iter_mut().for_each(mark_missing),
    }
}
