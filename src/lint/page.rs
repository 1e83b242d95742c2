//! [`RulePage`]: the doc comment of a rule's file, as the page that `gongji explain` shows.

use crate::l10n::Locale;

/// The page of a rule, in English and in Korean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulePage {
    /// The first line, in English.
    pub title: String,
    /// What it finds, why, and how to mend it, in English; Markdown.
    pub english: String,
    /// The same in Korean; Markdown, with its own title first.
    pub korean: String,
    /// The example before and after.
    pub example: Example,
}

/// An example: lines of a version's YAML, or of several files, each under its name in a comment
/// such as `# clinic.yaml` or `# privacy/2026-01-01.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Example {
    /// What is wrong.
    pub before: String,
    /// The same, mended.
    pub after: String,
}

impl RulePage {
    /// Reads the `//!` lines at the head of a file.
    pub(super) fn read(source: &str) -> Self {
        let lines = source.lines().map_while(|it| it.strip_prefix("//!"));
        let lines: Vec<&str> = lines.map(|it| it.strip_prefix(' ').unwrap_or(it)).collect();
        let mut page = Self {
            title: lines.first().map(|it| (*it).to_owned()).unwrap_or_default(),
            english: String::new(),
            korean: String::new(),
            example: Example::default(),
        };
        let mut is_korean = false;
        let mut lines = lines.into_iter().skip(1);
        while let Some(line) = lines.next() {
            if let Some(kind) = line.strip_prefix("```yaml") {
                let inside: Vec<&str> = lines.by_ref().take_while(|it| *it != "```").collect();
                let text = inside.join("\n") + "\n";
                match kind.trim() {
                    "before" => page.example.before = text,
                    _ => page.example.after = text,
                }
            } else if line == "# Example" {
                // What stands under it is fenced.
            } else if let Some(title) = line.strip_prefix("# 한국어: ") {
                is_korean = true;
                page.korean = format!("{title}\n");
            } else {
                let text = if is_korean { &mut page.korean } else { &mut page.english };
                text.push_str(line);
                text.push('\n');
            }
        }
        page.english = page.english.trim().to_owned();
        page.korean = page.korean.trim().to_owned();
        page
    }

    /// What is wrong, in one line.
    pub fn title(&self, locale: &Locale) -> &str {
        if locale.is_korean() {
            self.korean.lines().next().unwrap_or_default()
        } else {
            &self.title
        }
    }

    /// What it finds, why, and how to mend it; Markdown.
    pub fn text(&self, locale: &Locale) -> &str {
        if locale.is_korean() {
            self.korean.split_once('\n').map_or("", |(_, text)| text)
        } else {
            &self.english
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_from_the_head_of_a_file() {
        let page = RulePage::read(
            "//! A thing is wrong.\n//!\n//! It finds it.\n//!\n//! # Why\n//! Because.\n//!\n\
             //! # Example\n//! ```yaml before\n//! a: 1\n//! ```\n//! ```yaml after\n//! a: 2\n\
             //! ```\n//!\n//! # 한국어: 틀린 것이 있다\n//! 찾는 것.\n\nuse super::x;\n//! no\n",
        );
        assert_eq!(page.title, "A thing is wrong.");
        assert_eq!(page.english, "It finds it.\n\n# Why\nBecause.");
        assert_eq!(page.korean, "틀린 것이 있다\n찾는 것.");
        assert_eq!(
            (page.example.before.as_str(), page.example.after.as_str()),
            ("a: 1\n", "a: 2\n")
        );
    }
}
