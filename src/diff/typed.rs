//! Numbers with their units, dates, telephone numbers, addresses and articles of law in a text:
//! what a reader takes in as one, and a comparison marks as one.

use super::particles::{is_particle, is_syllable};
use std::ops::Range;

/// Units written right after a number, the longest first where one begins another.
#[rustfmt::skip]
const KOREAN_UNITS: &[&str] = &[
    "개월", "주일", "시간", "년도", "학년", "백만원", "천만원", "만원", "천원", "억원",
    "퍼센트", "호실", "영업일", "년", "월", "일", "주", "시", "분", "초", "회", "건", "명",
    "인", "개", "원", "만", "천", "억", "세", "살", "층", "호", "쪽", "부", "장", "배", "대",
    "차", "급", "종", "단계", "가지", "자리", "글자", "번",
];

/// What may follow a unit besides particles: 3년간, 10일 이내.
#[rustfmt::skip]
const KOREAN_ENDS: &[&str] = &[
    "간", "이내", "이상", "이하", "미만", "초과", "동안", "이전", "이후", "전", "후", "씩",
    "째", "당", "정도", "안", "입니다", "이다", "이며", "중", "분", "말", "자", "치", "경",
    "쯤",
];

/// Units of the other languages, in lower case. A blank may stand before them.
#[rustfmt::skip]
const OTHER_UNITS: &[&str] = &[
    // English, and what is written so everywhere
    "%", "％", "percent", "year", "years", "month", "months", "week", "weeks", "day", "days",
    "hour", "hours", "minute", "minutes", "second", "seconds", "time", "times", "won", "krw",
    "usd", "dollars", "people", "persons", "kg", "g", "mg", "km", "m", "cm", "mm", "kb", "mb",
    "gb", "tb", "px", "am", "pm", "a.m", "p.m", "㎡", "㎝", "㎞", "㎏", "℃", "°c",
    // Japanese and Chinese
    "年間", "年间", "年", "か月間", "か月", "ヶ月", "カ月", "个月", "個月", "月間", "月",
    "週間", "週", "周", "日間", "日内", "日", "天", "時間", "小时", "小時", "分鐘", "分钟",
    "分", "秒", "回", "次", "件", "名", "人", "个", "個", "元", "円", "岁", "歳", "歲",
    // Thai
    "ปี", "เดือน", "สัปดาห์", "วัน", "ชั่วโมง", "นาที", "บาท", "ครั้ง", "คน",
    // Russian
    "год", "года", "году", "лет", "месяц", "месяца", "месяцев", "недели", "недель", "день",
    "дня", "дней", "час", "часа", "часов", "минут", "раз", "раза", "вон",
    // Arabic
    "سنة", "سنوات", "شهر", "أشهر", "شهرا", "شهرًا", "يوم", "أيام", "يوما", "يومًا", "ساعة",
    "ساعات",
];

/// Words that belong between an English number and its unit.
const ENGLISH_BETWEEN: &[&str] = &["calendar", "business", "working", "clear", "full"];

#[rustfmt::skip]
const ENGLISH_MONTHS: &[&str] = &[
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
];

#[rustfmt::skip]
const ENGLISH_ARTICLES: &[&str] = &[
    "article", "articles", "art", "arts", "section", "sections", "paragraph", "paragraphs",
    "subparagraph", "subparagraphs", "item", "items", "clause", "table",
];

/// The typed tokens of a text, in order. `ends` are the places where words end.
pub(super) fn typed(text: &str, ends: &[usize]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut before = None;
    while let Some(c) = text[at..].chars().next() {
        let scan = Scan { text, ends, at, before };
        let end = match c {
            _ if is_digit(c) => scan.web().or_else(|| scan.email()).or_else(|| {
                scan.date().or_else(|| scan.day_and_month()).or_else(|| scan.quantity())
            }),
            'a'..='z' | 'A'..='Z' => scan
                .web()
                .or_else(|| scan.email())
                .or_else(|| scan.english_date())
                .or_else(|| scan.english_article()),
            '제' => scan.korean_article(),
            '第' => scan.chinese_article(),
            '§' => scan.english_article(),
            '+' | '₩' | '￦' | '$' | '€' | '¥' | '￥' => scan.signed(),
            _ => None,
        };
        let end = end.filter(|end| *end > at).unwrap_or(at);
        if end > at {
            found.push(at..end);
            before = text[..end].chars().next_back();
            at = end;
        } else {
            before = Some(c);
            at += c.len_utf8();
        }
    }
    found
}

/// A place in a text, from which a typed token may reach.
#[derive(Clone, Copy)]
struct Scan<'a> {
    text: &'a str,
    ends: &'a [usize],
    at: usize,
    before: Option<char>,
}

impl<'a> Scan<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn eat(&mut self, what: impl Fn(char) -> bool) -> Option<char> {
        let c = self.peek().filter(|it| what(*it))?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn eat_text(&mut self, what: &str) -> Option<()> {
        self.rest().starts_with(what).then(|| self.at += what.len())
    }

    fn eat_blank(&mut self) -> bool {
        self.eat(|it| matches!(it, ' ' | '\u{a0}' | '\u{202f}')).is_some()
    }

    fn eat_while(&mut self, what: impl Fn(char) -> bool) -> &'a str {
        let start = self.at;
        let rest = self.rest();
        self.at += rest.find(|it| !what(it)).unwrap_or(rest.len());
        &self.text[start..self.at]
    }

    /// A whole number of at most four digits.
    fn number(&mut self) -> Option<u32> {
        let digits = self.eat_while(is_digit);
        let is_short = (1..=4).contains(&digits.chars().count());
        is_short.then(|| digits.chars().fold(0, |sum, it| sum * 10 + digit(it)))
    }

    fn number_in(&mut self, range: Range<u32>) -> Option<u32> {
        self.number().filter(|it| range.contains(it))
    }

    fn is_word_end(&self) -> bool {
        self.ends.binary_search(&self.at).is_ok()
    }

    /// A letter of a script that writes blanks between words would be cut from what precedes.
    fn is_inside_word(&self) -> bool {
        self.before.is_some_and(|it| joins(it) || is_digit(it))
    }

    /// `https://…`, `www.…` and names of hosts such as `kopico.go.kr`.
    fn web(mut self) -> Option<usize> {
        if self.before.is_some_and(|it| is_host(it) || it == '@') {
            return None;
        }
        let start = self.at;
        for scheme in ["https://", "http://"] {
            if self.eat_text(scheme).is_some() {
                let from = self.at;
                self.path();
                if self.at == from {
                    self.eat_while(|it| !it.is_whitespace());
                }
                return Some(self.at);
            }
        }
        let host = self.eat_while(is_host).trim_end_matches(['.', '-']);
        self.at = start + host.len();
        if self.peek() == Some('@') {
            return None;
        }
        let (_, last) = host.rsplit_once('.')?;
        if last.len() < 2 || !last.bytes().all(|it| it.is_ascii_alphabetic()) {
            return None;
        }
        if self.rest().starts_with([':', '/']) {
            self.path();
        }
        Some(self.at)
    }

    /// The rest of an address, without the marks that end a sentence.
    fn path(&mut self) {
        let is_part = |it: char| it.is_ascii_graphic() && !"<>\"'`{}|\\^".contains(it);
        let start = self.at;
        let path = self.eat_while(is_part);
        let mut path = path.trim_end_matches(['.', ',', ';', ':', '!', '?']);
        let (opened, mut closed) = (path.matches('(').count(), path.matches(')').count());
        while closed > opened
            && let Some(shorter) = path.strip_suffix(')')
        {
            path = shorter.trim_end_matches(['.', ',', ';', ':', '!', '?']);
            closed -= 1;
        }
        self.at = start + path.len();
    }

    fn email(mut self) -> Option<usize> {
        let is_local = |it: char| it.is_ascii_alphanumeric() || "._%+-".contains(it);
        if self.before.is_some_and(is_local) {
            return None;
        }
        self.eat_while(is_local);
        self.eat(|it| it == '@')?;
        let start = self.at;
        let host = self.eat_while(is_host).trim_end_matches(['.', '-']);
        self.at = start + host.len();
        let (_, last) = host.rsplit_once('.')?;
        (last.len() >= 2).then_some(self.at)
    }

    /// 2024년 4월 1일, 2024-04-01, 2024. 4. 1., 2024年4月1日
    fn date(mut self) -> Option<usize> {
        if self.is_inside_word() {
            return None;
        }
        self.number_in(1000..3000)?;
        for (year, month, day) in [("년", "월", "일"), ("年", "月", "日")] {
            if self.eat_text(year).is_none() {
                continue;
            }
            self.eat_blank();
            self.number_in(1..13)?;
            self.eat_text(month)?;
            let mut to_day = self;
            to_day.eat_blank();
            if to_day.number_in(1..32).is_some() && to_day.eat_text(day).is_some() {
                self = to_day;
            }
            return Some(self.at);
        }
        let mark = self.eat(|it| matches!(it, '.' | '/') || is_dash(it))?;
        let is_spaced = mark == '.' && self.eat_blank();
        self.number_in(1..13)?;
        self.eat(|it| it == mark || is_dash(it) && is_dash(mark))?;
        if is_spaced {
            self.eat_blank();
        }
        self.number_in(1..32)?;
        if mark == '.' {
            self.eat(|it| it == '.');
        }
        (!self.peek().is_some_and(is_digit)).then_some(self.at)
    }

    /// 4월 1일; 1 April 2024 and its like in other languages.
    fn day_and_month(mut self) -> Option<usize> {
        if self.is_inside_word() {
            return None;
        }
        let first = self.number_in(1..32)?;
        for (month, day) in [("월", "일"), ("月", "日")] {
            if first < 13 && self.eat_text(month).is_some() {
                self.eat_blank();
                self.number_in(1..32)?;
                self.eat_text(day)?;
                return Some(self.at);
            }
        }
        self.eat(|it| it == ' ')?;
        let month = self.eat_while(|it| !it.is_whitespace() && !it.is_ascii_punctuation());
        if !(3..=24).contains(&month.chars().count()) || month.contains(is_digit) {
            return None;
        }
        let is_english = ENGLISH_MONTHS.contains(&month.to_ascii_lowercase().as_str());
        let mut to_year = self;
        to_year.eat(|it| it == ' ');
        if to_year.number_in(1900..2700).is_some() {
            return Some(to_year.at);
        }
        is_english.then_some(self.at)
    }

    /// April 1, 2024; April 2024
    fn english_date(mut self) -> Option<usize> {
        if self.is_inside_word() {
            return None;
        }
        let month = self.eat_while(|it| it.is_ascii_alphabetic()).to_ascii_lowercase();
        if !ENGLISH_MONTHS.contains(&month.as_str()) {
            return None;
        }
        self.eat(|it| it == '.');
        self.eat(|it| it == ' ')?;
        let number = self.number()?;
        if number > 31 {
            return (1900..2700).contains(&number).then_some(self.at);
        }
        let mut to_year = self;
        to_year.eat(|it| it == ',');
        if to_year.eat(|it| it == ' ').is_some() && to_year.number_in(1900..2700).is_some() {
            self = to_year;
        }
        Some(self.at)
    }

    /// 제15조제1항제2호, 제15조의2 제1항, 제3자
    fn korean_article(mut self) -> Option<usize> {
        let mut end = None;
        loop {
            let mut next = self;
            if end.is_some() {
                next.eat_blank();
            }
            if next.eat_text("제").is_none() || next.number().is_none() {
                break;
            }
            let Some(unit) = next.eat(is_syllable) else { break };
            if !"조항호목장절편관".contains(unit) {
                if end.is_none() && "자차회급종".contains(unit) {
                    return Some(next.through_syllables());
                }
                break;
            }
            let mut branch = next;
            if branch.eat_text("의").is_some() && branch.number().is_some() {
                next = branch;
            }
            let mut letter = next;
            letter.eat_blank();
            let is_letter = |it: char| "가나다라마바사아자차카타파하".contains(it);
            if letter.eat(is_letter).is_some() && letter.eat_text("목").is_some() {
                next = letter;
            }
            end = Some(next.at);
            self = next;
        }
        end
    }

    /// 第15条第1項, 第十五条之二
    fn chinese_article(mut self) -> Option<usize> {
        let is_number = |it: char| is_digit(it) || "〇零一二三四五六七八九十百千".contains(it);
        let mut end = None;
        while self.eat_text("第").is_some() {
            if self.eat_while(is_number).is_empty() {
                break;
            }
            if self.eat(|it| "条條項项款号號目章节節編编".contains(it)).is_none() {
                break;
            }
            let mut branch = self;
            if branch.eat(|it| matches!(it, 'の' | '之')).is_some()
                && !branch.eat_while(is_number).is_empty()
            {
                self = branch;
            }
            end = Some(self.at);
        }
        end
    }

    /// Article 15 (1), Articles 28-8, art. 30(1)4
    fn english_article(mut self) -> Option<usize> {
        if self.is_inside_word() {
            return None;
        }
        if self.eat(|it| it == '§').is_none() {
            let word = self.eat_while(|it| it.is_ascii_alphabetic()).to_ascii_lowercase();
            if !ENGLISH_ARTICLES.contains(&word.as_str()) {
                return None;
            }
            self.eat(|it| it == '.');
        }
        self.eat_blank();
        self.number()?;
        loop {
            let mut next = self;
            if next.eat(is_dash).is_some() && next.number().is_some() {
                self = next;
                continue;
            }
            let mut next = self;
            next.eat_blank();
            if next.eat(|it| it == '(').is_some()
                && (1..=4).contains(&next.eat_while(|it| it.is_ascii_alphanumeric()).len())
                && next.eat(|it| it == ')').is_some()
            {
                next.eat_while(is_digit);
                self = next;
                continue;
            }
            break;
        }
        (!self.peek().is_some_and(joins)).then_some(self.at)
    }

    /// `+82 2-555-0100`, ₩1,000
    fn signed(mut self) -> Option<usize> {
        let sign = self.eat(|_| true)?;
        if sign != '+' {
            self.eat_blank();
        }
        if !self.peek().is_some_and(is_digit) {
            return None;
        }
        if sign == '+' { Some(self.groups().0) } else { self.quantity() }
    }

    /// Groups of digits as telephone numbers have, and how many digits there are.
    fn groups(mut self) -> (usize, usize) {
        let mut count = self.eat_while(is_digit).chars().count();
        loop {
            let mut next = self;
            next.eat(|it| it == ')');
            if next.eat(is_dash).is_none() {
                next.eat_blank();
            }
            next.eat(|it| it == '(');
            let digits = next.eat_while(is_digit).chars().count();
            if digits == 0 || count + digits > 15 {
                return (self.at, count);
            }
            next.eat(|it| it == ')');
            count += digits;
            self = next;
        }
    }

    /// A number, with its unit if it has one: 1,000원, 3 years, 10%, 02-555-0100, 09:00
    fn quantity(mut self) -> Option<usize> {
        if self.is_inside_word() {
            return None;
        }
        if self.peek() == Some('0') {
            let (end, count) = self.groups();
            let is_phone = (9..=12).contains(&count);
            if is_phone && !self.text[end..].starts_with(|it: char| is_digit(it) || joins(it)) {
                return Some(end);
            }
        }
        self.eat_while(is_digit);
        loop {
            let mut next = self;
            let is_joint =
                |it: char| matches!(it, ',' | '.' | ':' | '/' | '，' | '．') || is_dash(it);
            if next.eat(is_joint).is_none() || next.eat_while(is_digit).is_empty() {
                break;
            }
            self = next;
        }
        match self.peek() {
            Some(it) if is_syllable(it) => {
                Some(self.korean_unit().unwrap_or_else(|| self.through_syllables()))
            }
            Some(it) if joins(it) => self.other_unit(),
            Some(it) if is_dash(it) => Some(self.english_compound().unwrap_or(self.at)),
            Some(' ' | '\u{a0}' | '\u{202f}') => {
                let mut next = self;
                next.eat_blank();
                Some(next.korean_unit().or_else(|| next.other_unit()).unwrap_or(self.at))
            }
            _ => Some(self.other_unit().unwrap_or(self.at)),
        }
    }

    /// The end of a Korean unit that begins here. What follows must be a particle or the like:
    /// 5회 of 5회의, but not of 5회의실.
    fn korean_unit(self) -> Option<usize> {
        KOREAN_UNITS.iter().find_map(|unit| {
            let mut next = self;
            next.eat_text(unit)?;
            next.may_end().then_some(next.at)
        })
    }

    fn may_end(mut self) -> bool {
        may_follow(self.eat_while(is_syllable))
    }

    /// To here if a particle follows, or to the end of the word.
    fn through_syllables(&self) -> usize {
        if self.may_end() { self.at } else { self.syllables() }
    }

    fn syllables(mut self) -> usize {
        self.eat_while(is_syllable);
        self.at
    }

    /// The end of a unit of another language that begins here and ends a word.
    fn other_unit(mut self) -> Option<usize> {
        let word = self.lower_word();
        let mut last = self;
        last.at += word.len();
        if ENGLISH_BETWEEN.contains(&word.to_lowercase().as_str()) && last.eat_blank() {
            self = last;
        }
        let is_end = |at: &usize| {
            let end = Scan { at: *at, ..self };
            end.is_word_end() || !end.peek().is_some_and(|it| it.is_alphanumeric())
        };
        let found = OTHER_UNITS.iter().filter_map(|it| length_of(self.rest(), it));
        found.map(|it| self.at + it).filter(is_end).max()
    }

    fn lower_word(&self) -> &'a str {
        let rest = self.rest();
        &rest[..rest.find(|it: char| !it.is_ascii_alphabetic()).unwrap_or(rest.len())]
    }

    /// 30-day
    fn english_compound(mut self) -> Option<usize> {
        self.eat(is_dash)?;
        self.other_unit()
    }
}

/// The length of a prefix that reads as a unit, in whatever case.
fn length_of(text: &str, unit: &str) -> Option<usize> {
    let mut chars = text.chars();
    for wanted in unit.chars() {
        let c = chars.next()?;
        if c != wanted && !c.to_lowercase().eq(std::iter::once(wanted)) {
            return None;
        }
    }
    Some(text.len() - chars.as_str().len())
}

/// Whether syllables right after a unit only say more of it: nothing, a particle, 간, 이내에.
fn may_follow(syllables: &str) -> bool {
    let rest = |it: &&str| syllables.strip_prefix(*it).is_some_and(may_follow);
    let is_short = syllables.len() <= "이내".len() * 6;
    is_short && (syllables.is_empty() || is_particle(syllables) || KOREAN_ENDS.iter().any(rest))
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９' | '٠'..='٩' | '۰'..='۹' | '๐'..='๙')
}

fn digit(c: char) -> u32 {
    let zero = match c {
        '０'..='９' => '０',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '๐'..='๙' => '๐',
        _ => '0',
    };
    u32::from(c).saturating_sub(u32::from(zero))
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '－')
}

fn is_host(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '.' || c == '-'
}

/// Whether a letter is of a script that parts words by blanks, so that a number right beside it
/// belongs to its word. Korean parts words too, but writes numbers and units together.
fn joins(c: char) -> bool {
    c.is_alphabetic() && u32::from(c) < 0x0700
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> String {
        let ends: Vec<usize> = crate::l10n::words(text).into_iter().map(|it| it.end).collect();
        typed(text, &ends).into_iter().map(|it| &text[it]).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn a_quantity_is_taken_with_its_unit() {
        assert_eq!(check("3년간 보관하고 10일 이내에 파기"), "3년 | 10일");
        assert_eq!(check("1,000원과 10% 그리고 24시간"), "1,000원 | 10% | 24시간");
        assert_eq!(check("만14세 미만, 5회의실, 5회의 안내"), "14세 | 5회의실 | 5회");
        assert_eq!(check("3 개월, 30일부터, 118로"), "3 개월 | 30일 | 118");
        assert_eq!(
            check("for 3 years, 30-day notice, 7 calendar days."),
            "3 years | 30-day | 7 calendar days"
        );
        assert_eq!(check("保存3年間。 6个月后"), "3年間 | 6个月");
        assert_eq!(check("เป็นเวลา 3 ปี และ 30 วัน"), "3 ปี | 30 วัน");
        assert_eq!(check("в течение 3 лет и 30 дней"), "3 лет | 30 дней");
        assert_eq!(check("لمدة 3 سنوات"), "3 سنوات");
        assert_eq!(check("A4, S1, 3D"), "");
    }

    #[test]
    fn dates_are_whole() {
        for date in [
            "2024년 4월 1일",
            "2024년 4월",
            "2024-04-01",
            "2024. 4. 1.",
            "2024.04.01",
            "4월 1일",
            "April 1, 2024",
            "1 April 2024",
            "April 2024",
            "2024年4月1日",
            "1 апреля 2024",
        ] {
            assert_eq!(check(&format!("({date})")), date);
        }
        assert_eq!(check("2024년 4월 1일부터 2024. 5. 1.까지"), "2024년 4월 1일 | 2024. 5. 1.");
    }

    #[test]
    fn numbers_to_call_and_addresses_are_whole() {
        assert_eq!(check("전화 02-555-0100으로, 1588-1234"), "02-555-0100 | 1588-1234");
        assert_eq!(check("+82 2-555-0100 or 010 1234 5678"), "+82 2-555-0100 | 010 1234 5678");
        assert_eq!(check("privacy@clinic.co.kr로"), "privacy@clinic.co.kr");
        assert_eq!(check("(https://a.kr/b?c=1)."), "https://a.kr/b?c=1");
        assert_eq!(check("www.kopico.go.kr에서"), "www.kopico.go.kr");
    }

    #[test]
    fn articles_of_law_are_whole() {
        assert_eq!(check("법 제15조제1항제2호에 따라"), "제15조제1항제2호");
        assert_eq!(
            check("제28조의8 제1항과 제3자에게, 제3자제공"),
            "제28조의8 제1항 | 제3자 | 제3자제공"
        );
        assert_eq!(check("under Article 15 (1) and art. 30(1)4"), "Article 15 (1) | art. 30(1)4");
        assert_eq!(check("法第15条第1項により"), "第15条第1項");
    }
}
