//! [`Locale`]: a language tag in canonical form, its direction and its name in itself.

use std::fmt;
use std::sync::Arc;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML `dir` attribute.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A BCP 47 language tag in canonical form, such as `ko`, `en` or `zh-Hant`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(Arc<str>);

/// A text that is not a language tag in canonical form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleFlaw {
    /// The canonical spelling, if the text means a language at all.
    pub canonical: Option<String>,
}

/// Names of languages in themselves, as their readers write them on a switch. ICU has some of
/// these in lower case, and calls Indonesian by the name of the country.
const AUTONYMS: &[(&str, &str)] = &[
    ("ko", "한국어"),
    ("en", "English"),
    ("ja", "日本語"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
    ("th", "ไทย"),
    ("ru", "Русский"),
    ("mn", "Монгол"),
    ("vi", "Tiếng Việt"),
    ("ar", "العربية"),
    ("kk", "Қазақша"),
    ("id", "Bahasa Indonesia"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("he", "עברית"),
    ("uz", "Oʻzbekcha"),
];

impl Locale {
    /// Korean, the authoritative language.
    pub fn korean() -> Self {
        Self("ko".into())
    }

    /// A tag in canonical form: `zh-Hant`, not `zh_hant`.
    ///
    /// # Errors
    /// With the canonical spelling, if there is one.
    pub fn parse(tag: &str) -> Result<Self, LocaleFlaw> {
        let canonical = tag
            .parse::<icu_locale::Locale>()
            .ok()
            .filter(|it| !it.id.language.is_unknown() && it.extensions.is_empty())
            .map(|mut it| {
                icu_locale::LocaleCanonicalizer::new_common().canonicalize(&mut it);
                it.to_string()
            });
        if canonical.as_deref() == Some(tag) {
            return Ok(Self(tag.into()));
        }
        Err(LocaleFlaw { canonical })
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is Korean.
    pub fn is_korean(&self) -> bool {
        &*self.0 == "ko"
    }

    /// The script it is written with, as a code: `Kore`, `Hant`, `Cyrl`. Empty if none is known.
    pub fn script(&self) -> String {
        let mut id = self.icu().id;
        icu_locale::LocaleExpander::new_common().maximize(&mut id);
        id.script.map(|it| it.to_string()).unwrap_or_default()
    }

    /// Whether nobody speaks it: XA and XB are countries that will never be, for languages by which
    /// a site is tested.
    pub fn is_pseudo(&self) -> bool {
        self.0.ends_with("-XA") || self.0.ends_with("-XB")
    }

    /// Which way it is written.
    pub fn direction(&self) -> Direction {
        let directionality = icu_locale::LocaleDirectionality::new_common();
        if directionality.is_right_to_left(&self.icu().id) {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }

    /// The language's name in itself; the tag if none is known.
    pub fn autonym(&self) -> &str {
        AUTONYMS.iter().find(|(tag, _)| *tag == &*self.0).map_or(&self.0, |(_, name)| name)
    }

    /// The tag as ICU reads it, with the calendar pinned to Gregorian and digits to Latin, so that
    /// one date is one date in every language.
    pub(super) fn pinned(&self) -> icu_locale::Locale {
        let tag = format!("{}-u-ca-gregory-nu-latn", self.0);
        tag.parse().unwrap_or(icu_locale::Locale::UNKNOWN)
    }

    pub(super) fn icu(&self) -> icu_locale::Locale {
        // `parse` let only well-formed tags in.
        self.0.parse().unwrap_or(icu_locale::Locale::UNKNOWN)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_canonical_tags_are_locales() {
        for tag in ["ko", "en", "zh-Hant", "mn", "kk"] {
            assert!(Locale::parse(tag).is_ok(), "{tag}");
        }
        let flaw = |tag: &str| Locale::parse(tag).unwrap_err().canonical;
        assert_eq!(flaw("zh-hant").as_deref(), Some("zh-Hant"));
        assert_eq!(flaw("in").as_deref(), Some("id"));
        assert_eq!(flaw("Korean language"), None);
        assert_eq!(flaw("../ko"), None);
    }

    #[test]
    fn direction_and_name_are_known() {
        assert_eq!(Locale::parse("ar").unwrap().direction(), Direction::Rtl);
        assert_eq!(Locale::korean().direction(), Direction::Ltr);
        assert_eq!(Locale::parse("id").unwrap().autonym(), "Bahasa Indonesia");
    }
}
