//! Files of a language that is begun: every message as a comment, with the Korean and the English
//! above it, so that what nobody has translated is missing and never a copy.
//!
//! ```text
//! # ko: 개인정보 보호책임자
//! # en: Privacy Officer
//! # .phone
//! # ko: 전화
//! # en: Telephone
//! # officer =
//! #     .phone =
//! ```
//!
//! Whoever translates takes `# ` away from the last lines and writes behind `=`. In the form of the
//! message there are exactly the plural categories that the language has.

use super::glossary::Terms;
use super::variants::Path;
use super::wording::Wording;
use super::{Locale, Sentence, State, Translations};
use std::collections::BTreeMap;

/// What every file of a skeleton begins with.
const HEAD: &str =
    "### To translate a message: take `# ` away before it and write its text behind `=`.\n";

/// The files of a language, by their paths in its folder, for all that it lacks.
pub fn skeleton(translations: &Translations, locale: &Locale) -> BTreeMap<String, String> {
    let glossary = Terms::of(locale);
    let categories = Translations::categories(locale);
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut sentences = translations.sentences(locale);
    sentences.retain(|it| it.state == State::Missing);
    for message in sentences.chunk_by(|a, b| a.id == b.id) {
        let file = files.entry(message[0].file.clone()).or_insert_with(|| HEAD.to_owned());
        file.push('\n');
        file.push_str(&block(message, &glossary, &categories));
    }
    files
}

fn block(message: &[Sentence<'_>], glossary: &Terms, categories: &[&str]) -> String {
    let mut lines: Vec<String> = Vec::new();
    if let Some(comment) = message[0].korean.comment {
        lines.extend(comment.lines().map(str::to_owned));
    }
    for it in message {
        lines.extend(it.attribute.map(|name| format!(".{name}")));
        let mut say = |tag: &str, wording: &Wording| {
            let notation = wording.notation();
            let mut texts = notation.lines();
            lines.push(format!("{tag}: {}", texts.next().unwrap_or_default()));
            lines.extend(texts.map(|it| format!("    {it}")));
        };
        // Without particles, so that what is filled in can be copied as it stands.
        say("ko", &it.korean.wording.without_particles());
        it.english.into_iter().for_each(|it| say("en", it));
        let korean = it.korean.wording.notation();
        lines.extend(glossary.said(&korean).iter().map(|it| format!("glossary: {it}")));
    }
    let has_value = message.iter().any(|it| it.attribute.is_none());
    if !has_value {
        lines.push(format!("{} =", message[0].id));
    }
    for it in message {
        let shape = it.korean.wording.shaped(it.english, categories);
        let name = match it.attribute {
            None => it.id.to_owned(),
            Some(name) => format!("    .{name}"),
        };
        lines.extend(form(&name, &shape, if it.attribute.is_some() { 4 } else { 0 }));
    }
    let line = |it: String| if it.is_empty() { "#\n".to_owned() } else { format!("# {it}\n") };
    lines.into_iter().map(line).collect()
}

/// `name =`, and where variants are needed a select of which the texts are left out.
fn form(name: &str, shape: &Wording, depth: usize) -> Vec<String> {
    let variants = shape.variants();
    if variants.len() < 2 {
        return vec![format!("{name} =")];
    }
    let blank = |(path, _): &(Path, Wording)| (path.clone(), Wording::default());
    let form = Wording::of_variants(&variants.iter().map(blank).collect::<Vec<_>>());
    let text = format!("{name} = {}", form.indented(depth));
    text.lines().map(|it| it.trim_end().to_owned()).collect()
}
