//! Which of the languages that are there a reader prefers, by the `Accept-Language` of the browser.

use super::Locale;
use icu_locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleExpander};
use std::cmp::Reverse;

/// Most languages of a header that are looked at. Browsers send up to ten.
const MOST: usize = 32;

/// A language that the header names, and how much it is wanted, in thousandths.
struct Wanted<'h> {
    range: &'h str,
    quality: u16,
}

/// The first of `there` that a reader wants most; `None` if the header names no language that is
/// there. `*` takes the first that is not refused.
///
/// A language fits if it is written alike: readers of `zh-TW` and `zh-HK` get `zh-Hant`, `ar-EG`
/// gets `ar`. Where there is none in that script, one in another is nearer than another language.
/// What is no language range is passed over (RFC 9110, section 12.5.4).
pub fn negotiate<'l>(header: &str, there: &'l [Locale]) -> Option<&'l Locale> {
    let mut wanted: Vec<Wanted<'_>> =
        header.split(',').take(MOST).filter_map(Wanted::parse).collect();
    wanted.sort_by_key(|it| Reverse(it.quality));
    let there: Vec<(&Locale, LanguageIdentifier)> =
        there.iter().map(|it| (it, whole(it.icu().id))).collect();
    let refused: Vec<LanguageIdentifier> =
        wanted.iter().filter(|it| it.quality == 0).filter_map(Wanted::language).collect();
    let open: Vec<&(&Locale, LanguageIdentifier)> = there
        .iter()
        .filter(|(_, it)| {
            !refused.iter().any(|no| no.language == it.language && no.script == it.script)
        })
        .collect();
    wanted.iter().filter(|it| it.quality > 0).find_map(|it| {
        if it.range == "*" {
            return open.first().map(|(locale, _)| *locale);
        }
        let language = it.language()?;
        let alike = |it: &&&(&'l Locale, LanguageIdentifier)| {
            it.1.language == language.language && it.1.script == language.script
        };
        let same = open.iter().filter(alike).find(|it| it.1.region == language.region);
        let found = same.or_else(|| open.iter().find(alike));
        let found = found.or_else(|| open.iter().find(|it| it.1.language == language.language));
        found.map(|(locale, _)| *locale)
    })
}

impl<'h> Wanted<'h> {
    fn parse(text: &'h str) -> Option<Self> {
        let (range, parameters) = text.split_once(';').unwrap_or((text, ""));
        let quality = match parameters.trim() {
            "" => 1000,
            it => quality(it.strip_prefix("q=").or_else(|| it.strip_prefix("Q="))?)?,
        };
        let range = range.trim();
        (!range.is_empty()).then_some(Self { range, quality })
    }

    /// The language with its likely script and region.
    fn language(&self) -> Option<LanguageIdentifier> {
        let mut locale: icu_locale::Locale = self.range.parse().ok()?;
        LocaleCanonicalizer::new_common().canonicalize(&mut locale);
        (!locale.id.language.is_unknown()).then(|| whole(locale.id))
    }
}

fn whole(mut language: LanguageIdentifier) -> LanguageIdentifier {
    LocaleExpander::new_extended().maximize(&mut language);
    language
}

/// A quality between `0` and `1` with up to three digits, in thousandths.
pub fn quality(text: &str) -> Option<u16> {
    let (whole, digits) = text.split_once('.').unwrap_or((text, ""));
    let is_sound = digits.len() <= 3 && digits.bytes().all(|it| it.is_ascii_digit());
    let thousandths: u16 = format!("{digits:0<3}").parse().ok().filter(|_| is_sound)?;
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, expected: Option<&str>) {
        let there: Vec<Locale> = ["ko", "en", "ja", "zh-Hans", "zh-Hant", "th", "ar", "id"]
            .map(|it| Locale::parse(it).unwrap())
            .to_vec();
        assert_eq!(negotiate(header, &there).map(Locale::as_str), expected, "{header}");
    }

    #[test]
    fn the_most_wanted_language_that_is_there_is_taken() {
        check("ja", Some("ja"));
        check("fr-FR,fr;q=0.9,en;q=0.8,ja;q=0.7", Some("en"));
        check("en;q=0.5, ja;q=0.8", Some("ja"));
        check("ja, en", Some("ja"));
        check("EN-gb", Some("en"));
        check("fr, de", None);
        check("", None);
    }

    #[test]
    fn scripts_decide_where_a_language_has_two() {
        check("zh-TW", Some("zh-Hant"));
        check("zh-HK,zh;q=0.9", Some("zh-Hant"));
        check("zh-Hant-TW", Some("zh-Hant"));
        check("zh-CN,zh;q=0.9", Some("zh-Hans"));
        check("zh", Some("zh-Hans"));
        check("ar-EG", Some("ar"));
        check("in", Some("id"));
        let simplified = [Locale::parse("zh-Hans").unwrap(), Locale::korean()];
        assert_eq!(negotiate("zh-TW, en", &simplified).map(Locale::as_str), Some("zh-Hans"));
    }

    #[test]
    fn what_is_refused_is_not_given() {
        check("ko;q=0, *", Some("en"));
        check("ko;q=0", None);
        check("*", Some("ko"));
        check("*;q=0.5, ja;q=0.8", Some("ja"));
        check("*;q=0", None);
        check("zh-Hans;q=0, zh", Some("zh-Hant"));
    }

    #[test]
    fn what_is_no_language_is_passed_over() {
        check("q=1.5, ;;, \u{1}, xx-invalid-🙂, ja;q=1.5, en;q=0.1", Some("en"));
        check("th;q=abc", None);
        check(&format!("{},ja", "x,".repeat(2000)), None);
    }

    #[test]
    fn qualities_have_three_digits_at_most() {
        for (text, expected) in [
            ("1", Some(1000)),
            ("1.000", Some(1000)),
            ("0", Some(0)),
            ("0.5", Some(500)),
            ("0.05", Some(50)),
            ("1.001", None),
            ("0.1234", None),
            ("2", None),
            ("-0.1", None),
            ("", None),
            (".5", None),
        ] {
            assert_eq!(quality(text), expected, "{text}");
        }
    }
}
