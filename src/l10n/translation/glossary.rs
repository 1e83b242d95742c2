//! Terms of the glossary that stand in a Korean text, and what a language says for them, as
//! translators are told.

use super::super::locale::Locale;
use crate::l10n::review::Glossary;

/// The glossary, for one language.
#[derive(Debug)]
pub struct Terms {
    glossary: Glossary,
    locale: Locale,
}

impl Terms {
    /// The terms of one language.
    pub fn of(locale: &Locale) -> Self {
        Self { glossary: Glossary::built_in(), locale: locale.clone() }
    }

    /// The terms that stand in a text, each as `term = what it is called`, the longest first.
    pub fn said(&self, korean: &str) -> Vec<String> {
        let found = self.glossary.terms(korean, &self.locale).into_iter();
        let said = found.filter(|(_, forms)| !forms.usable.is_empty()).map(|(term, forms)| {
            // A star says that a word may go on; who translates knows how it does.
            format!("{term} = {}", forms.usable.join(", ").replace('*', ""))
        });
        said.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_term_is_told_alone() {
        let terms = Terms::of(&Locale::parse("ja").unwrap());
        let said = terms.said("개인정보 처리방침과 정보주체");
        assert_eq!(said, ["개인정보 처리방침 = 個人情報処理方針", "정보주체 = 情報主体"]);
        assert!(Terms::of(&Locale::parse("fr").unwrap()).said("개인정보").is_empty());
    }
}
