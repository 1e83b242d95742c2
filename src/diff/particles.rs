//! Where a Korean noun ends and its particle (조사) begins: 열람|을, 재정경제부령|으로.
//!
//! Nothing is split where a word may only look as if it had a particle: 동의, 산부인과, 국가.

/// A particle, and what its noun must end in.
struct Particle {
    text: &'static str,
    after: After,
}

#[derive(Clone, Copy, PartialEq)]
enum After {
    Any,
    Consonant,
    Vowel,
    /// A vowel or ㄹ: 회사로, 서울로.
    Open,
}

/// The longest first among those with the same end; the first that fits is taken.
#[rustfmt::skip]
const PARTICLES: &[(After, &[&str])] = &[
    (After::Any, &[
        "에게서는", "에서부터", "에게서", "에게는", "에게도", "에게만", "에게의", "에서는", "에서도",
        "에서만", "에서의", "까지는", "까지도", "까지의", "까지만", "부터는", "부터의", "만으로", "만이",
        "만을", "만은", "에게", "에서", "에는", "에도", "에만", "까지", "부터", "마다", "보다", "처럼",
        "의", "에", "도", "만",
    ]),
    (After::Consonant, &[
        "으로부터", "으로써", "으로서", "으로는", "으로도", "으로만", "으로의", "이라는", "이라도",
        "이라고", "이나", "이며", "이란", "이든", "이고", "과의", "과는", "과도", "으로", "은", "이",
        "을", "과",
    ]),
    (After::Open, &["로부터", "로써", "로서", "로는", "로도", "로만", "로의", "로"]),
    (After::Vowel, &["와의", "와는", "와도", "라는", "라도", "는", "가", "를", "와", "나", "며", "란"]),
];

/// Particles that no other word ends in, so that even a noun of one syllable may stand before.
const CERTAIN: &[&str] =
    &["을", "를", "으로", "에게", "에서", "까지", "부터", "으로부터", "로부터", "으로써", "으로서"];

/// Ends of words that only look like a particle after a noun. A word of two syllables needs no
/// entry, nor one whose end could not follow its last sound.
#[rustfmt::skip]
const WHOLE: &[&str] = &[
    // 의, 과, 로
    "동의", "합의", "협의", "문의", "주의", "논의", "재심의", "의학과", "부인과", "소년과",
    "안과", "정신과", "방사선과", "결과", "경과", "성과", "통과", "학과", "도로", "대로",
    "스스로",
    // 도
    "제도", "정도", "용도", "연도", "년도", "한도", "태도", "속도", "온도", "강도", "빈도",
    "별도", "난이도", "만족도", "신뢰도", "중요도", "민감도", "해상도", "선명도", "완성도",
    "정확도", "경기도", "강원도", "북도", "남도", "전라도", "경상도", "충청도", "제주도",
    // 만, 이, 가, 에
    "미만", "불만", "비만", "높이", "길이", "깊이", "넓이", "어린이", "종이", "없이", "같이",
    "허가", "추가", "휴가", "때문에",
    // Endings of verbs.
    "거나", "하나", "되나", "으나", "하며", "되며", "으며", "시며", "하는", "되는", "있는",
    "없는", "않는", "받는", "시키는", "르는", "받은", "없은", "않은", "같은", "많은", "맡은",
    "얻은", "높은", "낮은", "넓은", "받을", "있을", "없을", "않을", "같을", "많을", "맡을",
    "얻을",
];

/// Where the particle of a word begins, if it surely has one.
pub(super) fn split(word: &str) -> Option<usize> {
    if !word.ends_with(is_syllable) || WHOLE.iter().any(|it| word.ends_with(it)) {
        return None;
    }
    let fits = |it: &Particle| {
        let noun = word.strip_suffix(it.text)?;
        let last = noun.chars().next_back()?;
        let length = noun.chars().count();
        let is_long = length >= 2 || !is_syllable(last) || CERTAIN.contains(&it.text);
        (is_long && follows(last, it.after)).then_some(noun.len())
    };
    // The longest particle, which leaves the shortest noun.
    particles().filter_map(|it| fits(&it)).min()
}

/// Whether a text is a particle and nothing else.
pub(super) fn is_particle(text: &str) -> bool {
    particles().any(|it| text == it.text)
}

fn particles() -> impl Iterator<Item = Particle> {
    PARTICLES
        .iter()
        .flat_map(|(after, texts)| texts.iter().map(|text| Particle { text, after: *after }))
}

pub(super) fn is_syllable(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

/// Whether a particle can follow a noun that ends in this character.
fn follows(last: char, after: After) -> bool {
    if !is_syllable(last) {
        // How a letter, a digit or what stands in brackets is spoken is not asked.
        return last.is_ascii_alphanumeric() || matches!(last, ')' | '%');
    }
    // The 28 finals of a syllable: none, 7 others, ㄹ, and the rest.
    let end = (u32::from(last) - u32::from('가')) % 28;
    match after {
        After::Any => true,
        After::Consonant => end != 0,
        After::Vowel => end == 0,
        After::Open => end == 0 || end == 8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str) -> String {
        split(word).map_or_else(|| word.to_owned(), |at| format!("{}|{}", &word[..at], &word[at..]))
    }

    #[test]
    fn a_noun_is_parted_from_its_particle() {
        for parted in [
            "열람|을",
            "열람|과",
            "재정경제부령|으로",
            "총리령|으로",
            "정보주체|는",
            "개인정보|의",
            "수탁자|에게",
            "기관|으로부터",
            "정보주체|로부터",
            "법정대리인|이",
            "회사|가",
            "동의|를",
            "CCTV|를",
            "병원|에서는",
            "전화|와",
            "기간|까지",
            "등|을",
            "서울|로",
            "목적|이나",
        ] {
            assert_eq!(check(&parted.replace('|', "")), parted);
        }
    }

    #[test]
    fn what_only_looks_like_a_particle_stays() {
        for word in [
            "동의",
            "사전동의",
            "이의",
            "산부인과",
            "정신건강의학과",
            "피부과",
            "국가",
            "평가",
            "경로",
            "용도",
            "연도",
            "경기도",
            "강원도",
            "미만",
            "어린이",
            "추가",
            "차이",
            "하나",
            "이용하는",
            "제공받은",
            "있는",
            "때문에",
            "마을",
            "결과",
            "제도",
            "의",
            "을",
        ] {
            assert_eq!(check(word), word);
        }
    }
}
