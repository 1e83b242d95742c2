//! Korean particles: which of 은/는, 이/가, 을/를, 과/와, 으로/로 … follows a word.

/// How a word ends in speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Vowel,
    Rieul,
    Consonant,
}

/// The particle of `pair` (such as `은/는`) that follows `word`; `None` for an unknown pair.
///
/// The form after a consonant is written first. What stands in brackets at the end is not spoken:
/// `서울(Seoul)` takes the particle of `서울`. Latin words follow the letter they end with.
pub(super) fn particle<'a>(word: &str, pair: &'a str) -> Option<&'a str> {
    let (after_consonant, after_vowel) = pair.split_once('/')?;
    if !PAIRS.contains(&pair) {
        return None;
    }
    let takes_vowel_form = match ending(word) {
        Ending::Vowel => true,
        // ㄹ takes 로, not 으로 (서울로), but 은, 이, 을, 과 as any consonant.
        Ending::Rieul => after_consonant.starts_with("으로"),
        Ending::Consonant => false,
    };
    Some(if takes_vowel_form { after_vowel } else { after_consonant })
}

const PAIRS: &[&str] = &[
    "은/는",
    "이/가",
    "을/를",
    "과/와",
    "으로/로",
    "이나/나",
    "이라/라",
    "이란/란",
    "이며/며",
    "이고/고",
    "이든/든",
    "으로서/로서",
    "으로써/로써",
    "으로부터/로부터",
    "아/야",
];

fn ending(word: &str) -> Ending {
    spoken(word).chars().rev().find(|c| c.is_alphanumeric()).map_or(Ending::Vowel, of_char)
}

/// The word without a closing bracket and its content.
fn spoken(word: &str) -> &str {
    let word = word.trim_end();
    for (open, close) in [('(', ')'), ('[', ']'), ('（', '）')] {
        if word.ends_with(close)
            && let Some(at) = word.rfind(open)
            && at > 0
        {
            return spoken(&word[..at]);
        }
    }
    word
}

fn of_char(c: char) -> Ending {
    match c {
        '가'..='힣' => match (u32::from(c) - u32::from('가')) % 28 {
            0 => Ending::Vowel,
            8 => Ending::Rieul,
            _ => Ending::Consonant,
        },
        // 영 일 이 삼 사 오 육 칠 팔 구
        '0' | '3' | '6' => Ending::Consonant,
        '1' | '7' | '8' => Ending::Rieul,
        '2' | '4' | '5' | '9' => Ending::Vowel,
        'l' | 'L' | 'r' | 'R' => Ending::Rieul,
        'm' | 'M' | 'n' | 'N' => Ending::Consonant,
        'b' | 'c' | 'k' | 'p' | 't' if c.is_ascii_lowercase() => Ending::Consonant,
        _ => Ending::Vowel,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, pair: &str, expected: &str) {
        assert_eq!(particle(word, pair), Some(expected), "{word} {pair}");
    }

    #[test]
    fn the_final_consonant_decides() {
        check("병원", "은/는", "은");
        check("회사", "은/는", "는");
        check("회사", "과/와", "와");
        check("서울", "으로/로", "로");
        check("병원", "으로/로", "으로");
        check("서울", "을/를", "을");
    }

    #[test]
    fn brackets_digits_and_latin_letters_are_spoken() {
        check("메디우스(Medius)", "은/는", "는");
        check("올클리닉 (All Clinic)", "은/는", "은");
        check("제30조제1항", "은/는", "은");
        check("30", "이/가", "이");
        check("S1", "은/는", "은");
        check("BML", "은/는", "은");
        check("(주)", "은/는", "는");
        check("", "은/는", "는");
    }

    #[test]
    fn unknown_pairs_are_refused() {
        assert_eq!(particle("병원", "는/은"), None);
        assert_eq!(particle("병원", "은"), None);
    }
}
