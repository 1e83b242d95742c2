//! For the tests of channels: one rich notice, in any language.

use super::{Addresses, ChangeNotice};
use crate::change::{Change, Code, Saying, Severity};
use crate::date::KnownDate;
use crate::diag::{Findings, SourceFile};
use crate::document::Voice;
use crate::fact::LocalText;
use crate::key::Key;
use crate::l10n::Locale;
use crate::policy::Policy;
use crate::policy::controller::{Controller, ControllerKind};
pub(super) use crate::policy::testing::catalog;
use crate::source::yaml;

const POLICY: &str = "
effective: 2027-01-01
announced: 2026-11-30
reason: { ko: 위탁업체와 개인정보 보호책임자 변경, en: Change of an entrustee and of the privacy officer }
officer:
  name: { ko: 김하늘, en: Haneul Kim }
  department: { ko: 고객지원팀, en: Customer Support }
  phone: 02-555-0100
  email: privacy@clinic.example
";

/// The digest of a line of a ledger.
const HEAD: &str = "sha256-3f1c9a4f0d1b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8091a2b3c4";

/// A notice, with what tests change of it.
pub(super) struct Example {
    pub(super) name: LocalText,
    pub(super) announced: Option<KnownDate>,
    pub(super) effective: KnownDate,
    pub(super) previous: Option<KnownDate>,
    pub(super) changes: Vec<Change>,
    /// How many times the changes are repeated.
    pub(super) times: usize,
    /// The folder of the clinic.
    pub(super) folder: String,
    pub(super) illustrative: bool,
    pub(super) draft: bool,
}

impl Example {
    pub(super) fn rich() -> Self {
        let date = |text: &str| KnownDate::parse(text).unwrap();
        let by = |ko: &str, en: &str| {
            let texts = [("ko", ko), ("en", en)].map(|(tag, it)| (tag.to_owned(), it.to_owned()));
            LocalText::By(texts.into_iter().collect())
        };
        let saying = |ko: &str, en: &str| Some(Saying::new(by(ko, en)));
        let change = |code, key: &str, severity| Change {
            code,
            key: Key::new(key),
            section: None,
            subject: None,
            before: None,
            after: None,
            severity,
            law: Vec::new(),
            duties: Vec::new(),
            is_sensitive: false,
            overridden: None,
        };
        let changes = vec![
            Change {
                subject: saying("(주)초록검사센터", "Green Lab Co., Ltd."),
                ..change(Code::EntrusteeRemoved, "entrustment.parties.green-lab", Severity::Admin)
            },
            Change {
                subject: saying("상담 기록", "Consultation records"),
                before: saying("1년", "1 year"),
                after: saying("3년", "3 years"),
                ..change(Code::RetentionExtended, "processing.consultation", Severity::Material)
            },
            Change {
                section: saying("개인정보 보호책임자의 성명", "name of the privacy officer"),
                before: saying("이바다", "Bada Lee"),
                after: saying("김하늘", "Haneul Kim"),
                ..change(Code::OfficerChanged, "officer.name", Severity::Admin)
            },
            change(Code::WordingRevised, "rights.intro", Severity::Editorial),
        ];
        Self {
            name: by("해맑은의원", "Haemalgeun Clinic"),
            announced: Some(date("2026-11-30")),
            effective: date("2027-01-01"),
            previous: Some(date("2026-03-01")),
            changes,
            times: 1,
            folder: "haemalgeun/".to_owned(),
            illustrative: false,
            draft: false,
        }
    }

    pub(super) fn address(&self, tag: &str) -> String {
        format!("https://policies.example/{}{tag}/privacy/notice/{}/", self.folder, self.effective)
    }

    /// A change that is told once more: of another fact, and material.
    fn again(&self, change: &Change, n: usize) -> Change {
        let mut change = change.clone();
        if self.times > 1 {
            change.severity = Severity::Material;
            if change.subject.is_some() {
                change.key = change.key.child(n);
            }
        }
        change
    }

    /// Hands the notice and a voice of the language to a channel.
    pub(super) fn with<T>(
        &self,
        tag: &str,
        channel: impl FnOnce(&ChangeNotice<'_>, &Voice<'_>) -> T,
    ) -> T {
        let locale = Locale::parse(tag).unwrap();
        let controller = Controller {
            name: self.name.clone(),
            called: None,
            kind: ControllerKind::MedicalInstitution,
            address: None,
            website: None,
            phone: None,
            foreign_patients: false,
        };
        let policy = policy();
        let base = format!("https://policies.example/{}{tag}/privacy/", self.folder);
        let addresses = Addresses {
            notice: self.address(tag),
            new: format!("{base}{}/", self.effective),
            old: self.previous.map(|it| format!("{base}{it}/")),
            compare: self.previous.map(|it| format!("{base}compare/{it}..{}/", self.effective)),
            history: format!("{base}history/"),
            home: format!("https://policies.example/{}", self.folder),
        };
        let changes: Vec<Change> = (0..self.times)
            .flat_map(|n| self.changes.iter().map(move |it| self.again(it, n)))
            .collect();
        let notice = ChangeNotice {
            clinic: "haemalgeun",
            controller: &controller,
            announced: self.announced,
            effective: self.effective,
            previous: self.previous,
            reason: policy.reason.as_ref(),
            changes: &changes,
            officer: policy.officer.as_ref().and_then(|it| it.said()),
            addresses,
            head: Some(HEAD.to_owned()),
            illustrative: self.illustrative,
            sample: false,
            is_past: false,
            draft: self.draft,
        };
        let voice = controller.voice(catalog(), &locale);
        let made = channel(&notice, &voice);
        let findings = voice.take_findings();
        assert!(findings.is_empty(), "could not be said: {findings:#?}");
        made
    }
}

fn policy() -> Policy {
    let file = SourceFile::new("test.yaml", POLICY);
    let mut findings = Findings::new();
    let node = yaml::parse(&file, &mut findings);
    let policy = node.and_then(|node| yaml::read::<Policy>(&file, node, &mut findings).0);
    policy.unwrap_or_else(|| panic!("the example has mistakes: {findings:#?}"))
}

/// The text of base64.
pub(super) fn unbase64(text: &str) -> String {
    String::from_utf8(bytes_of_base64(text)).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn bytes_of_base64(text: &str) -> Vec<u8> {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0u32, 0);
    for byte in text.bytes().filter(|it| !it.is_ascii_whitespace() && *it != b'=') {
        let value = alphabet.iter().position(|it| *it == byte).unwrap();
        held = held << 6 | value as u32;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    bytes
}

/// A header with its encoded words read (RFC 2047): white space between two of them is none.
pub(super) fn decoded_words(header: &str) -> String {
    let joined = header.replace("?=\r\n =?utf-8?B?", "?==?utf-8?B?");
    let mut out = String::new();
    let mut rest = joined.as_str();
    while let Some((before, after)) = rest.split_once("=?utf-8?B?") {
        out.push_str(before);
        let (word, after) = after.split_once("?=").unwrap();
        out.push_str(&unbase64(word));
        rest = after;
    }
    out.push_str(rest);
    out
}
