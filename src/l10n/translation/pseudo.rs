//! Languages that nobody speaks: the Korean longer and in brackets, or from right to left, so that
//! what was never meant to be translated shows, and what does not fit.

use super::wording::{Bit, Select, Wording};
use super::{Locale, Translations, path_in_locale};
use std::collections::BTreeMap;

/// How the Korean is distorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `⟦개인정보 가나⟧`: 1.4 times as long.
    Long,
    /// Turned around by U+202E, under the name of a language that is written from right to left.
    Rtl,
}

/// What is added to a text, as often as is needed.
const FILLER: &str = "가나다 라마바사 아자 차카타파 하";

impl Pseudo {
    /// The tag of the language. XA and XB are countries that will never be, and what other programs
    /// call their languages for tests.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Long => "ko-XA",
            Self::Rtl => "ar-XB",
        }
    }
}

/// The files of such a language, by their paths in its folder, made of the Korean.
pub fn pseudo(translations: &Translations, how: Pseudo) -> BTreeMap<String, String> {
    let mut made: BTreeMap<String, String> = BTreeMap::new();
    let korean = translations.locales.get(&Locale::korean());
    for (id, held) in korean.into_iter().flat_map(|it| it.by_id.iter()) {
        let is_talk = id.starts_with("finding-") || id.starts_with("cli-");
        if held.entry.is_junk || is_talk {
            continue;
        }
        let text = made.entry(path_in_locale(&held.file)).or_default();
        text.push_str(&format!("{id} ="));
        if let Some(slot) = &held.entry.value {
            let wording = slot.wording.without_particles();
            text.push_str(&format!(" {}", distorted(&wording, how).indented(0)));
        }
        for (name, slot) in &held.entry.attributes {
            let wording = distorted(&slot.wording.without_particles(), how);
            text.push_str(&format!("\n    .{name} = {}", wording.indented(4)));
        }
        text.push('\n');
    }
    made
}

/// A text distorted. One without Hangul is a sign, a name or only filled in, and stays.
fn distorted(wording: &Wording, how: Pseudo) -> Wording {
    if !wording.has_hangul() {
        return wording.clone();
    }
    if let [Bit::Select(select)] = wording.0.as_slice() {
        let select: Select = select.map(&|it: &Wording| distorted(it, how));
        return Wording(vec![Bit::Select(select)]);
    }
    let turned = match how {
        Pseudo::Long => wording.clone(),
        Pseudo::Rtl => wording.map_text(&around),
    };
    let mut bits = vec![Bit::Text("⟦".to_owned())];
    bits.extend(turned.0);
    let length = turned_length(wording) * 2 / 5;
    let filler: String = FILLER.chars().cycle().take(length).collect();
    let filler = if length > 0 { format!(" {}", filler.trim_end()) } else { filler };
    bits.push(Bit::Text(format!("{}⟧", if how == Pseudo::Rtl { around(&filler) } else { filler })));
    Wording(bits)
}

fn around(text: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return text.to_owned();
    }
    // Blanks stay outside, where a line may be wrapped.
    text.replacen(inner, &format!("\u{202E}{inner}\u{202C}"), 1)
}

/// How long the words are; of several variants the longest.
fn turned_length(wording: &Wording) -> usize {
    let one = |it: &Bit| match it {
        Bit::Text(text) => text.chars().count(),
        Bit::Placeable(_) => 0,
        Bit::Select(it) => {
            it.variants.iter().map(|it| turned_length(&it.wording)).max().unwrap_or_default()
        }
    };
    wording.0.iter().map(one).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, how: Pseudo) -> String {
        distorted(&Wording::parse(text).unwrap(), how).notation()
    }

    #[test]
    fn a_text_becomes_longer_and_keeps_what_is_filled_in() {
        assert_eq!(
            check("{ JOSA($we, \"은/는\") } 개인정보를 <b>처리</b>합니다.", Pseudo::Long),
            "⟦{ JOSA($we, \"은/는\") } 개인정보를 <b>처리</b>합니다. 가나다 라마바사⟧"
        );
        assert_eq!(check("{ $n }. Chrome", Pseudo::Long), "{ $n }. Chrome");
        assert_eq!(
            check("{ $n ->\n[a] 하나\n*[b] { $n }\n}", Pseudo::Long),
            "{ $n ->\n    [a] ⟦하나⟧\n   *[b] { $n }\n}"
        );
    }

    #[test]
    fn a_text_from_right_to_left_is_turned_around() {
        assert_eq!(
            check("전화 { $n } 번호", Pseudo::Rtl),
            "⟦\u{202E}전화\u{202C} { $n } \u{202E}번호\u{202C} \u{202E}가나\u{202C}⟧"
        );
    }
}
