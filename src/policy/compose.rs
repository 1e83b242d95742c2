//! Facts to a [`Document`] in one language: each section in order, then its free articles.

use super::controller::Controller;
use super::{Policy, SECTIONS, Section, State, articles};
use crate::document::{Article, Block, Composer, Document, Fill, Inlines, Voice, plain};
use crate::key::Key;
use crate::law::Law;

/// What a section may look at besides its own facts.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The whole policy.
    pub policy: &'a Policy,
    /// Who publishes it.
    pub controller: &'a Controller,
    /// The law, for statutory periods and remedy bodies.
    pub law: &'a Law,
    /// How articles are numbered.
    pub numbering: Numbering,
}

/// How articles are numbered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Numbering {
    /// 제1조, Article 1.
    #[default]
    Article,
    /// 1.
    Number,
    /// No numbers.
    None,
}

/// Says a policy in the language of `voice`. What could not be said is in the voice's findings.
pub fn compose(cx: &Context<'_>, voice: &Voice<'_>) -> Document {
    let name = [("name", Fill::Inlines(cx.controller.say_name(voice)))];
    let title = voice.message("policy", Some("title"), &name);
    let mut preamble = Vec::new();
    let mut written = Vec::new();
    for section in SECTIONS {
        match section_blocks(section, cx, voice) {
            Some(blocks) if section.key == "preamble" => preamble = blocks,
            Some(blocks) => {
                let title = voice.message(section.key, None, &[]);
                written.push((Key::new(section.key), title, blocks));
            }
            None => {}
        }
        for (slug, article) in &cx.policy.articles {
            if article.after == section.key {
                written.push(articles::compose(slug, article, voice));
            }
        }
    }
    Document {
        locale: voice.locale().clone(),
        title,
        preamble,
        articles: numbered(written, cx, voice),
    }
}

/// The blocks of one section; `None` where the policy leaves it out.
pub(super) fn section_blocks(
    section: &Section,
    cx: &Context<'_>,
    voice: &Voice<'_>,
) -> Option<Vec<Block>> {
    let mut c = Composer::new(voice, section.key);
    match (section.state)(cx.policy) {
        State::LeftOut => return None,
        State::None(statements) => {
            c.sentence("none", &[]);
            c.statements("statements", statements);
        }
        State::Said => (section.compose)(cx.policy, &mut c, cx),
    }
    Some(c.finish())
}

fn numbered(
    written: Vec<(Key, Inlines, Vec<Block>)>,
    cx: &Context<'_>,
    voice: &Voice<'_>,
) -> Vec<Article> {
    let number = |at: usize| {
        let attribute = match cx.numbering {
            Numbering::Article => "article",
            Numbering::Number => "number",
            Numbering::None => return String::new(),
        };
        let n = i64::try_from(at + 1).unwrap_or_default();
        plain(&voice.message("value-numbering", Some(attribute), &[("n", Fill::Number(n))]))
    };
    written
        .into_iter()
        .enumerate()
        .map(|(at, (key, title, blocks))| Article { number: number(at), key, title, blocks })
        .collect()
}
