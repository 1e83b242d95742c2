//! [`Phone`]: a telephone number, national in Korean and international elsewhere.

use super::{Flaw, read_from_text};
use crate::document::{Href, Inline, Inlines, Say, Voice};

/// A Korean telephone number, or a foreign one written with `+`.
///
/// In Korean it is shown as dialed in Korea (`043-211-2877`), elsewhere with the country code
/// (`+82 43-211-2877`). Short numbers (`118`) and nationwide ones (`1833-6972`), which have no
/// area code, are shown as they are. `02-580-0533~4` states two lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// The groups of digits as dialed in Korea, or after `+`.
    groups: Vec<String>,
    /// Whether it was written with `+`.
    foreign: bool,
    /// The last digit of the last of several lines.
    until: Option<String>,
}

impl Phone {
    /// Reads a number: digits in groups parted by `-`, a space or brackets.
    pub(crate) fn parse(text: &str) -> Result<Self, Flaw> {
        let flaw = || Flaw::new("not_a_phone").arg("value", text);
        let (number, until) = match text.trim().split_once('~') {
            Some((number, until)) => (number, Some(until.trim().to_owned())),
            None => (text.trim(), None),
        };
        let foreign = number.starts_with('+');
        let groups: Vec<String> = number
            .trim_start_matches('+')
            .split(['-', ' ', '(', ')'])
            .filter(|it| !it.is_empty())
            .map(str::to_owned)
            .collect();
        let digits = |it: &String| it.bytes().all(|c| c.is_ascii_digit());
        let length: usize = groups.iter().map(String::len).sum();
        let end_is_fit = until.as_ref().is_none_or(|it| digits(it) && (1..=4).contains(&it.len()));
        if groups.is_empty() || !groups.iter().all(digits) || !end_is_fit {
            return Err(flaw());
        }
        if foreign {
            // ITU-T E.164: at most 15 digits. +82 is Korea: then it is written as at home.
            if !(7..=15).contains(&length) {
                return Err(flaw());
            }
            if groups[0] == "82" && groups.len() > 1 {
                let mut groups = groups[1..].to_vec();
                groups[0] = format!("0{}", groups[0].trim_start_matches('0'));
                return Ok(Self { groups: grouped(groups), foreign: false, until });
            }
            return Ok(Self { groups, foreign, until });
        }
        let fits =
            if groups[0].starts_with('0') { (9..=12).contains(&length) } else { is_short(length) };
        if fits { Ok(Self { groups: grouped(groups), foreign, until }) } else { Err(flaw()) }
    }

    fn has_area_code(&self) -> bool {
        self.groups[0].starts_with('0')
    }

    /// The number as dialed in Korea, with dashes.
    pub fn national(&self) -> String {
        let plus = if self.foreign { "+" } else { "" };
        let joined = if self.foreign { self.groups.join(" ") } else { self.groups.join("-") };
        format!("{plus}{joined}{}", self.tail())
    }

    /// The number with its country code, where it has one.
    pub fn international(&self) -> String {
        if self.foreign || !self.has_area_code() {
            return self.national();
        }
        format!("+82 {}{}", self.groups.join("-").trim_start_matches('0'), self.tail())
    }

    /// The number as a telephone dials it: `+82432112877` or `118`.
    pub fn dialed(&self) -> String {
        let digits = self.groups.concat();
        if self.foreign {
            format!("+{digits}")
        } else if self.has_area_code() {
            format!("+82{}", &digits[1..])
        } else {
            digits
        }
    }

    fn tail(&self) -> String {
        self.until.as_ref().map(|it| format!("~{it}")).unwrap_or_default()
    }
}

/// Lengths of numbers without an area code: 118, 182, 1336, 15881234.
fn is_short(length: usize) -> bool {
    matches!(length, 3 | 4 | 8)
}

/// Groups digits that were written in one piece, as Korean numbers are grouped.
fn grouped(groups: Vec<String>) -> Vec<String> {
    let [digits] = groups.as_slice() else { return groups };
    let area = match digits.as_str() {
        it if it.starts_with("02") => 2,
        it if it.starts_with("050") && it.len() == 12 => 4,
        it if it.starts_with('0') => 3,
        it if it.len() == 8 => 0,
        _ => return groups,
    };
    let middle = digits.len() - 4;
    let parts = [&digits[..area], &digits[area..middle], &digits[middle..]];
    parts.iter().filter(|it| !it.is_empty()).map(|it| (*it).to_owned()).collect()
}

impl Say for Phone {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        let shown = if voice.locale().is_korean() { self.national() } else { self.international() };
        let href = Href::Phone(self.dialed());
        vec![Inline::Link { href, content: vec![Inline::Isolate(shown)] }]
    }

    fn row_name(&self) -> String {
        self.groups.concat()
    }
}

read_from_text!(Phone, "Phone", {
    "type": "string",
    "description": "Telephone number as dialed in Korea, or a foreign one with +",
    "pattern": "^\\+?[0-9() -]+(~[0-9]+)?$"
});

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, national: &str, international: &str, dialed: &str) {
        let phone = Phone::parse(text).unwrap_or_else(|flaw| panic!("{text}: {flaw}"));
        assert_eq!(phone.national(), national, "{text}");
        assert_eq!(phone.international(), international, "{text}");
        assert_eq!(phone.dialed(), dialed, "{text}");
    }

    #[test]
    fn korean_numbers_are_national_at_home_and_international_abroad() {
        check("043-211-2877", "043-211-2877", "+82 43-211-2877", "+82432112877");
        check("0432112877", "043-211-2877", "+82 43-211-2877", "+82432112877");
        check("(02) 3480-3573", "02-3480-3573", "+82 2-3480-3573", "+82234803573");
        check("+82-43-211-2877", "043-211-2877", "+82 43-211-2877", "+82432112877");
        check("01012345678", "010-1234-5678", "+82 10-1234-5678", "+821012345678");
        check("02-580-0533~4", "02-580-0533~4", "+82 2-580-0533~4", "+8225800533");
    }

    #[test]
    fn numbers_without_an_area_code_stay_as_they_are() {
        check("118", "118", "118", "118");
        check("1833-6972", "1833-6972", "1833-6972", "18336972");
        check("15881234", "1588-1234", "1588-1234", "15881234");
    }

    #[test]
    fn foreign_numbers_keep_their_groups() {
        check("+1 650 253 0000", "+1 650 253 0000", "+1 650 253 0000", "+16502530000");
    }

    #[test]
    fn other_texts_are_refused() {
        for wrong in
            ["", "12", "02-", "전화", "02-abc-1234", "0212", "+1", "02-580-0533~x", "1234567"]
        {
            assert!(Phone::parse(wrong).is_err(), "{wrong}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[+0-9() ~\\-]{0,20}|\\PC{0,10}") {
            if let Ok(phone) = Phone::parse(&text) {
                phone.international();
                phone.dialed();
            }
        }
    }
}
