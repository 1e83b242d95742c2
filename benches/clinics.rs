//! A made-up site of any number of clinics, the same on every machine.
//!
//! Every clinic is one of the five sample clinics of this repository with other names, numbers,
//! addresses, entrustees and activities. One in three has two versions, and one in fifteen has a
//! version that is not in force yet. Nothing is random: clinic 17 is always the same clinic.
//!
//! As a program it writes such a site: `cargo bench --bench clinics -- 10000 FOLDER`.

use rayon::prelude::*;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// The settings of the site.
const SITE: &str = include_str!("../content/site.yaml");

/// `clinic.yaml` and the policy of each sample clinic.
const SAMPLES: [(&str, &str); 5] = [
    (
        include_str!("../content/all-clinic/clinic.yaml"),
        include_str!("../content/all-clinic/privacy/2012-03-03.yaml"),
    ),
    (
        include_str!("../content/gangnam-medical-service/clinic.yaml"),
        include_str!("../content/gangnam-medical-service/privacy/2022-04.yaml"),
    ),
    (
        include_str!("../content/medi-clusters/clinic.yaml"),
        include_str!("../content/medi-clusters/privacy/2024-04.yaml"),
    ),
    (
        include_str!("../content/medius/clinic.yaml"),
        include_str!("../content/medius/privacy/2024-09-06.yaml"),
    ),
    (
        include_str!("../content/we-want-clinic/clinic.yaml"),
        include_str!("../content/we-want-clinic/privacy/2015-08-31.yaml"),
    ),
];

/// Places with their romanization, postal address and area code.
const PLACES: [(&str, &str, &str, &str, &str); 16] = [
    ("강남", "Gangnam", "서울특별시 강남구 테헤란로", "Teheran-ro, Gangnam-gu, Seoul", "02"),
    ("서초", "Seocho", "서울특별시 서초구 서초대로", "Seocho-daero, Seocho-gu, Seoul", "02"),
    ("송파", "Songpa", "서울특별시 송파구 올림픽로", "Olympic-ro, Songpa-gu, Seoul", "02"),
    ("마포", "Mapo", "서울특별시 마포구 월드컵북로", "World Cup buk-ro, Mapo-gu, Seoul", "02"),
    ("분당", "Bundang", "경기도 성남시 황새울로", "Hwangsaeul-ro, Seongnam", "031"),
    ("일산", "Ilsan", "경기도 고양시 일산동구 중앙로", "Jungang-ro, Ilsandong-gu, Goyang", "031"),
    ("수원", "Suwon", "경기도 수원시 팔달구 효원로", "Hyowon-ro, Paldal-gu, Suwon", "031"),
    ("송도", "Songdo", "인천광역시 연수구 센트럴로", "Central-ro, Yeonsu-gu, Incheon", "032"),
    ("춘천", "Chuncheon", "강원특별자치도 춘천시 중앙로", "Jungang-ro, Chuncheon", "033"),
    ("둔산", "Dunsan", "대전광역시 서구 둔산로", "Dunsan-ro, Seo-gu, Daejeon", "042"),
    ("청주", "Cheongju", "충청북도 청주시 상당로", "Sangdang-ro, Cheongju", "043"),
    ("해운대", "Haeundae", "부산광역시 해운대로", "Haeundae-ro, Busan", "051"),
    ("수성", "Suseong", "대구광역시 달구벌대로", "Dalgubeol-daero, Daegu", "053"),
    ("상무", "Sangmu", "광주광역시 서구 상무대로", "Sangmu-daero, Seo-gu, Gwangju", "062"),
    ("전주", "Jeonju", "전북특별자치도 전주시 홍산로", "Hongsan-ro, Jeonju", "063"),
    ("제주", "Jeju", "제주특별자치도 제주시 연북로", "Yeonbuk-ro, Jeju", "064"),
];

/// What clinics like to be called.
const EPITHETS: [(&str, &str); 24] = [
    ("바른", "Bareun"),
    ("푸른", "Pureun"),
    ("맑은", "Malgeun"),
    ("밝은", "Balgeun"),
    ("든든", "Deundeun"),
    ("온누리", "Onnuri"),
    ("하늘", "Haneul"),
    ("새봄", "Saebom"),
    ("사랑", "Sarang"),
    ("미소", "Miso"),
    ("연세", "Yonsei"),
    ("우리", "Woori"),
    ("한마음", "Hanmaeum"),
    ("다나", "Dana"),
    ("참좋은", "Chamjoeun"),
    ("드림", "Dream"),
    ("라온", "Raon"),
    ("가온", "Gaon"),
    ("해맑은", "Haemalgeun"),
    ("늘푸른", "Neulpureun"),
    ("아름", "Areum"),
    ("서울", "Seoul"),
    ("으뜸", "Eutteum"),
    ("튼튼", "Teunteun"),
];

/// What they do.
const FIELDS: [(&str, &str, &str); 14] = [
    ("내과의원", "Internal Medicine Clinic", "internal-medicine"),
    ("피부과의원", "Dermatology Clinic", "dermatology"),
    ("성형외과의원", "Plastic Surgery Clinic", "plastic-surgery"),
    ("치과의원", "Dental Clinic", "dental"),
    ("안과의원", "Eye Clinic", "eye"),
    ("정형외과의원", "Orthopedic Clinic", "orthopedic"),
    ("이비인후과의원", "ENT Clinic", "ent"),
    ("산부인과의원", "Obstetrics & Gynecology Clinic", "obgyn"),
    ("소아청소년과의원", "Pediatrics Clinic", "pediatrics"),
    ("한의원", "Korean Medicine Clinic", "korean-medicine"),
    ("영상의학과의원", "Radiology Clinic", "radiology"),
    ("가정의학과의원", "Family Medicine Clinic", "family-medicine"),
    ("비뇨의학과의원", "Urology Clinic", "urology"),
    ("정신건강의학과의원", "Psychiatry Clinic", "psychiatry"),
];

/// Family names.
const FAMILIES: [(&str, &str); 12] = [
    ("김", "Kim"),
    ("이", "Lee"),
    ("박", "Park"),
    ("최", "Choi"),
    ("정", "Jung"),
    ("강", "Kang"),
    ("조", "Cho"),
    ("윤", "Yoon"),
    ("장", "Jang"),
    ("임", "Lim"),
    ("한", "Han"),
    ("오", "Oh"),
];

/// First syllables of given names.
const FIRSTS: [(&str, &str); 10] = [
    ("민", "Min"),
    ("서", "Seo"),
    ("지", "Ji"),
    ("현", "Hyun"),
    ("수", "Soo"),
    ("은", "Eun"),
    ("준", "Jun"),
    ("영", "Young"),
    ("태", "Tae"),
    ("혜", "Hye"),
];

/// Second syllables of given names.
const SECONDS: [(&str, &str); 9] = [
    ("준", "jun"),
    ("연", "yeon"),
    ("훈", "hoon"),
    ("진", "jin"),
    ("아", "ah"),
    ("원", "won"),
    ("희", "hee"),
    ("우", "woo"),
    ("경", "kyung"),
];

/// A clinic as its files.
pub(crate) struct Clinic {
    /// The name of its folder.
    pub(crate) id: String,
    /// Paths in that folder, with what they hold.
    pub(crate) files: Vec<(String, String)>,
}

/// Clinic number `n`. Another `edition` of it has another telephone number of its officer.
pub(crate) fn clinic(n: usize, edition: usize) -> Clinic {
    let who = Identity::new(n);
    let (clinic, policy) = SAMPLES[n % SAMPLES.len()];
    let mut files = vec![("clinic.yaml".to_owned(), who.clinic(clinic))];
    let year = 2016 + who.dice(1) % 6;
    let first = Facts { n, year, version: 0, edition: 0 };
    let second_year = if n % 15 == 1 { 2090 } else { year + 2 + who.dice(2) % 3 };
    let second = Facts { n, year: second_year, version: 1, edition: 0 };
    let mut versions = if n % 3 == 1 { vec![first, second] } else { vec![first] };
    if let Some(last) = versions.last_mut() {
        last.edition = edition;
    }
    for version in versions {
        let (date, text) = version.policy(&who, policy);
        files.push((format!("privacy/{date}.yaml"), text));
    }
    Clinic { id: who.id, files }
}

/// Writes a site of `count` clinics into a new folder.
pub(crate) fn write_site(folder: &Path, count: usize) -> io::Result<()> {
    let content = folder.join("content");
    fs::create_dir_all(&content)?;
    fs::write(content.join("site.yaml"), SITE)?;
    (0..count).into_par_iter().try_for_each(|n| write_clinic(folder, &clinic(n, 0)))
}

/// Writes the files of a clinic that differ from those on the disk.
pub(crate) fn write_clinic(folder: &Path, clinic: &Clinic) -> io::Result<()> {
    let home = folder.join("content").join(&clinic.id);
    fs::create_dir_all(home.join("privacy"))?;
    for (path, text) in &clinic.files {
        let path = home.join(path);
        if !fs::read(&path).is_ok_and(|present| present == text.as_bytes()) {
            fs::write(path, text)?;
        }
    }
    Ok(())
}

/// Who a clinic is.
struct Identity {
    n: usize,
    id: String,
    name: (String, String),
    place: usize,
}

impl Identity {
    fn new(n: usize) -> Self {
        // Neighbors differ in all parts, and the number keeps twins far away apart.
        let (place, epithet, field) =
            (n * 5 % PLACES.len(), n * 7 % EPITHETS.len(), n * 3 % FIELDS.len());
        let (ko_place, en_place, ..) = PLACES[place];
        let (ko_epithet, en_epithet) = EPITHETS[(epithet + n / PLACES.len()) % EPITHETS.len()];
        let (ko_field, en_field, slug) = FIELDS[(field + n / EPITHETS.len()) % FIELDS.len()];
        let id = format!("{}-{slug}-{n:05}", en_place.to_lowercase());
        let name = (
            format!("{ko_place}{ko_epithet}{ko_field}"),
            format!("{en_place} {en_epithet} {en_field}"),
        );
        Self { n, id, name, place }
    }

    /// A number that looks thrown, and is always the same.
    fn dice(&self, what: usize) -> usize {
        dice(self.n, what)
    }

    /// `clinic.yaml`, made of a sample's.
    fn clinic(&self, sample: &str) -> String {
        let (ko, en) = &self.name;
        let own = format!("{{ ko: {ko}, en: \"{en}\" }}");
        let called = value_of(sample, "called");
        let is_called_by_name = called.is_some() && called == value_of(sample, "name");
        let (_, _, ko_street, en_street, area) = PLACES[self.place];
        let number = 1 + self.dice(3) % 400;
        let set = [
            ("name", own.clone()),
            ("called", if is_called_by_name { own } else { called.unwrap_or(&own).to_owned() }),
            ("website", format!("https://www.{}.example", self.id)),
            ("phone", phone(area, self.dice(4))),
            ("address", format!("{{ ko: {ko_street} {number}, en: \"{number}, {en_street}\" }}")),
        ];
        let mut text = String::with_capacity(sample.len() + 512);
        for (name, value) in &set {
            let _ = writeln!(text, "{name}: {value}");
        }
        for (name, block) in blocks(sample, 0) {
            if set.iter().all(|(it, _)| *it != name) {
                text.push_str(block);
            }
        }
        text
    }
}

/// What a version of a policy is made of.
struct Facts {
    n: usize,
    year: usize,
    version: usize,
    edition: usize,
}

impl Facts {
    fn dice(&self, what: usize) -> usize {
        dice(self.n, what + 100 * (1 + self.version))
    }

    /// The date of the version and its facts, made of a sample's.
    fn policy(&self, who: &Identity, sample: &str) -> (String, String) {
        let (year, month, day) = (self.year, 1 + self.dice(1) % 12, 8 + self.dice(2) % 20);
        let is_month = value_of(sample, "effective").is_some_and(|it| it.len() == 7);
        let month = format!("{year}-{month:02}");
        let effective = if is_month { month.clone() } else { format!("{month}-{day:02}") };
        let mut text = String::with_capacity(sample.len() + 8192);
        let mut has_entrustees = false;
        for (name, block) in blocks(sample, 0) {
            match name {
                "effective" => drop(writeln!(text, "effective: {effective}")),
                "announced" => drop(writeln!(text, "announced: {month}-{:02}", day - 7)),
                "established" => text.push_str("established: 2012-03-03\n"),
                "processing" => self.processing(block, &mut text),
                "entrustment" => {
                    has_entrustees = true;
                    self.entrustment(block, &mut text);
                }
                "officer" => self.officer(who, block, &mut text),
                _ => text.push_str(block),
            }
        }
        if !has_entrustees {
            self.entrustment("", &mut text);
        }
        (effective, text)
    }

    /// The sample's own activities, without one of several, and some of the other samples'.
    fn processing(&self, block: &str, text: &mut String) {
        let own = blocks(block, 2);
        let left_out = (own.len() > 3).then(|| self.dice(3) % own.len());
        text.push_str("processing:\n");
        let mut named: Vec<&str> = Vec::new();
        for (at, (name, activity)) in own.iter().enumerate() {
            if left_out != Some(at) || self.version == 1 {
                named.push(name);
                text.push_str(activity);
            }
        }
        let pool: Vec<(&str, &str)> = SAMPLES
            .iter()
            .filter_map(|(_, policy)| block_of(policy, "processing"))
            .flat_map(|it| blocks(it, 2))
            .collect();
        for more in 0..self.dice(4) % 3 + self.version {
            let (name, activity) = pool[self.dice(5 + more) % pool.len()];
            if !named.contains(&name) && own.iter().all(|(it, _)| *it != name) {
                named.push(name);
                text.push_str(activity);
            }
        }
    }

    /// Up to twelve of the entrustees that the samples name. One clinic in eight that says it has
    /// none is left with none.
    fn entrustment(&self, block: &str, text: &mut String) {
        let is_none = block.is_empty() || blocks(block, 2).iter().any(|(it, _)| *it == "none");
        if is_none && dice(self.n, 6).is_multiple_of(8) {
            text.push_str(block);
            return;
        }
        let samples: Vec<&str> =
            SAMPLES.iter().filter_map(|(_, policy)| block_of(policy, "entrustment")).collect();
        let parts = |name: &str| {
            let found = samples.iter().flat_map(|it| blocks(it, 2));
            found.filter(|(it, _)| *it == name).map(|(_, part)| part).collect::<Vec<_>>()
        };
        let pool: Vec<&str> = parts("parties")
            .into_iter()
            .flat_map(|it| blocks(it, 4))
            .map(|(_, party)| party)
            .collect();
        text.push_str("entrustment:\n  parties:\n");
        let count = (1 + dice(self.n, 7) % 11 + self.version).min(pool.len());
        let first = dice(self.n, 8);
        (first..first + count).for_each(|it| text.push_str(pool[it % pool.len()]));
        parts("contract").into_iter().take(1).for_each(|it| text.push_str(it));
        let statements = parts("statements");
        statements.into_iter().rev().take(1).for_each(|it| text.push_str(it));
    }

    /// The sample's officer under another name, with other numbers and another e-mail address.
    fn officer(&self, who: &Identity, block: &str, text: &mut String) {
        let area = PLACES[who.place].4;
        let mut part = "";
        for (at, line) in block.lines().enumerate() {
            let indent = line.len() - line.trim_start().len();
            let (name, value) = line.trim_start().split_once(':').unwrap_or((line, ""));
            if indent == 2 {
                part = name;
            }
            let thrown = self.dice(20 + at) + 7919 * self.edition;
            let is_known = !value.is_empty() && value.trim() != "missing" && indent > 0;
            let space = " ".repeat(indent);
            let _ = match name {
                "phone" | "fax" if is_known => {
                    writeln!(text, "{space}{name}: {}", phone(area, thrown))
                }
                "phones" if is_known => {
                    let (one, two) = (phone(area, thrown), phone(area, thrown + 1));
                    writeln!(text, "{space}phones: [{one}, {two}]")
                }
                "email" if is_known => writeln!(text, "{space}email: privacy@{}.example", who.id),
                "name" if is_known && part != "departments" => {
                    let (ko, en) = person(thrown);
                    writeln!(text, "{space}name: {{ ko: {ko}, en: {en} }}")
                }
                _ => writeln!(text, "{line}"),
            };
        }
    }
}

fn dice(n: usize, what: usize) -> usize {
    // SplitMix64.
    let seed = (n as u64).wrapping_mul(1_000_003).wrapping_add(what as u64);
    let mut z = seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    usize::try_from((z ^ (z >> 31)) >> 34).unwrap_or_default()
}

fn phone(area: &str, thrown: usize) -> String {
    format!("{area}-{}-{:04}", 300 + thrown / 10_000 % 600, thrown % 10_000)
}

fn person(thrown: usize) -> (String, String) {
    let (family, rest) = (FAMILIES[thrown % FAMILIES.len()], thrown / FAMILIES.len());
    let (first, rest) = (FIRSTS[rest % FIRSTS.len()], rest / FIRSTS.len());
    let second = SECONDS[rest % SECONDS.len()];
    (
        format!("{}{}{}", family.0, first.0, second.0),
        format!("{} {}-{}", family.1, first.1, second.1),
    )
}

/// The entries of a YAML map whose names stand at `indent`, each with its lines.
fn blocks(text: &str, indent: usize) -> Vec<(&str, &str)> {
    let mut starts: Vec<(usize, &str)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let inner = line.trim_start_matches(' ');
        if line.len() - inner.len() == indent
            && !inner.starts_with(['#', '-', '\n'])
            && let Some((name, _)) = inner.split_once(':')
        {
            starts.push((at, name));
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).map(|it| it.0).chain([text.len()]);
    starts.iter().zip(ends).map(|((start, name), end)| (*name, &text[*start..end])).collect()
}

fn block_of<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    blocks(text, 0).into_iter().find(|(it, _)| *it == name).map(|(_, block)| block)
}

/// What stands after `name:` on its line, without a remark.
fn value_of<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let (_, value) = block_of(text, name)?.lines().next()?.split_once(':')?;
    Some(value.split(" #").next().unwrap_or_default().trim())
}

#[allow(dead_code, reason = "the program of the target `clinics`; unused where this is a module")]
fn main() -> io::Result<()> {
    let given: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    match given.as_slice() {
        [count, folder] => {
            let count = count.parse().map_err(io::Error::other)?;
            write_site(Path::new(folder), count)?;
            writeln!(io::stdout(), "{count} clinics in {folder}")
        }
        _ => writeln!(io::stdout(), "usage: cargo bench --bench clinics -- COUNT FOLDER"),
    }
}
