//! How much a change weighs, and what it obliges to: [`TABLE`] is the one place that says so.

use super::Code;
use crate::fact::{Article, Citation, Kind, Slug, Word, kinds};
use Code::*;
use Severity::{Admin, ConsentReview, Editorial, Material};
use std::marker::PhantomData;

/// How much a change weighs, the heaviest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Notice may not be enough: consent or another ground is to be reviewed.
    ConsentReview,
    /// Announced separately, with the comparison.
    Material,
    /// Contacts, or entrustees of the same task.
    Admin,
    /// Wording, order, typography.
    Editorial,
}

impl Severity {
    /// All of them, the heaviest first.
    pub const ALL: [Self; 4] = [Self::ConsentReview, Self::Material, Self::Admin, Self::Editorial];

    /// The name in YAML and JSON, and, with a dash, of the message.
    pub fn name(self) -> &'static str {
        match self {
            Self::ConsentReview => "consent_review",
            Self::Material => "material",
            Self::Admin => "admin",
            Self::Editorial => "editorial",
        }
    }

    /// The severity of a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// What a change obliges the controller to besides announcing it (for the agency's eyes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    /// A statute or decree, and nothing else (PIPA art. 24-2).
    StatuteOnly,
    /// Separate consent or a statute (PIPA art. 23(1), 24(1)).
    SeparateConsent,
    /// Consent to promotion or sales apart from other consent (PIPA art. 22(1)7).
    PromotionConsent,
    /// Separate consent to the overseas transfer, again when it changes (PIPA art. 28-8(1)1, (3)).
    TransferConsent,
    /// Consent anew, where the processing rests on consent (PIPA art. 15(2), 17(2)).
    FreshConsent,
    /// Consent of the legal representatives of children under 14 (PIPA art. 22-2).
    RepresentativeConsent,
    /// Each data subject is told (PIPA art. 26(3), Decree art. 28(4), (5)).
    IndividualNotice,
}

impl Duty {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::StatuteOnly,
        Self::SeparateConsent,
        Self::PromotionConsent,
        Self::TransferConsent,
        Self::FreshConsent,
        Self::RepresentativeConsent,
        Self::IndividualNotice,
    ];

    /// The name in JSON, and, with dashes, of the message.
    pub fn name(self) -> &'static str {
        match self {
            Self::StatuteOnly => "statute_only",
            Self::SeparateConsent => "separate_consent",
            Self::PromotionConsent => "promotion_consent",
            Self::TransferConsent => "transfer_consent",
            Self::FreshConsent => "fresh_consent",
            Self::RepresentativeConsent => "representative_consent",
            Self::IndividualNotice => "individual_notice",
        }
    }
}

/// A duty with the articles that it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Obligation {
    /// What is to be done.
    pub duty: Duty,
    /// By which articles.
    pub law: Vec<Citation>,
}

/// What makes a change of one kind weigh more, or less, than another of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// Something is taken away.
    Less,
    /// It rests on the data subject's consent.
    Consent,
    /// It is about sensitive information.
    Sensitive,
    /// It is about unique identification information.
    UniqueIdentifier,
    /// It is about the resident registration number.
    ResidentNumber,
    /// Personal information is used for promotion or sales.
    Promotion,
    /// It is about children under 14.
    Child,
    /// Somebody already does the same work.
    SameTask,
    /// It tells what is processed, or to whom it goes.
    Use,
    /// Less is promised to data subjects.
    Adverse,
}

/// Sections that tell what is processed, or to whom it goes.
const SECTIONS_OF_USE: &[&str] = &[
    "purposes",
    "items",
    "provision",
    "additional_use",
    "entrustment",
    "cross_border",
    "sensitive",
    "pseudonymized",
    "automatic_collection",
    "third_party_tools",
    "automated_decisions",
    "cameras",
    "mobile_cameras",
];

/// Words of the kinds `purpose` and `task` that are promotion or sales.
const PROMOTION: &[&str] = &[
    "promotion",
    "marketing-and-advertising",
    "event-information",
    "promotional-information",
    "new-service-information",
    "targeted-marketing-by-participation-and-visits",
];

impl Ground {
    /// Whether it is about information that the law protects in particular.
    pub(super) fn is_sensitive(self) -> bool {
        matches!(self, Self::Sensitive | Self::UniqueIdentifier | Self::ResidentNumber)
    }

    /// What makes facts of a section weigh.
    pub(super) fn of_section(section: &str) -> Option<Self> {
        match section {
            "children" => Some(Self::Child),
            _ => SECTIONS_OF_USE.contains(&section).then_some(Self::Use),
        }
    }

    /// Whether a word is promotion or sales.
    pub(super) fn of_use<K: Kind>(word: &Word<K>) -> Option<Self> {
        word.known().is_some_and(|it| PROMOTION.contains(&it)).then_some(Self::Promotion)
    }

    /// What the law says of an item.
    pub(super) fn of_item(item: &Word<kinds::Item>, law: &crate::law::Items) -> Option<Self> {
        let word = item.known()?;
        if word == "resident-registration-number" {
            Some(Self::ResidentNumber)
        } else if law.unique_identifiers.has(word) {
            Some(Self::UniqueIdentifier)
        } else {
            law.sensitive.has(word).then_some(Self::Sensitive)
        }
    }
}

/// What a change weighs.
#[derive(Debug)]
pub(super) struct Weight {
    pub severity: Severity,
    pub law: Vec<Citation>,
    pub duties: Vec<Obligation>,
}

/// A line of [`TABLE`].
#[derive(Debug)]
struct Line {
    codes: &'static [Code],
    when: Option<Ground>,
    severity: Severity,
    law: &'static [(&'static str, &'static str)],
    duty: Option<Duty>,
}

impl Line {
    /// The articles.
    fn law(&self) -> Vec<Citation> {
        // Each entry of the table is read in a test.
        let citation = |(law, article): &(&str, &str)| {
            let law = Word::Known(Slug::new(law)?, PhantomData);
            Some(Citation { law, article: Some(Article::parse(article).ok()?) })
        };
        self.law.iter().filter_map(citation).collect()
    }

    fn obligation(&self) -> Option<Obligation> {
        self.duty.map(|duty| Obligation { duty, law: self.law() })
    }
}

/// The weight of a change: the first line that fits and, if that one holds a duty, every further
/// duty: health data collected on consent falls under two articles.
pub(super) fn weigh(code: Code, grounds: &[Ground]) -> Weight {
    let fits =
        |it: &&Line| it.codes.contains(&code) && it.when.is_none_or(|when| grounds.contains(&when));
    let mut lines = TABLE.iter().filter(fits);
    // A test holds that every code has a line that fits whatever the grounds.
    let first = lines.next().unwrap_or(&TABLE[0]);
    let further = lines.filter(|it| first.duty.is_some() && it.duty.is_some());
    let mut weight = Weight { severity: first.severity, law: Vec::new(), duties: Vec::new() };
    for line in std::iter::once(first).chain(further) {
        weight.severity = weight.severity.min(line.severity);
        weight.law.extend(line.law());
        weight.duties.extend(line.obligation());
    }
    weight
}

const ACT: &str = "personal-information-protection-act";
const DECREE: &str = "personal-information-protection-act-decree";
const STANDARD: &str = "standard-guideline";

/// Whoever changes a policy publishes it (PIPA 30(2)); of what matters, before and after are
/// published side by side (Standard Guideline 21).
const PUBLISHED: &[(&str, &str)] = &[(ACT, "30(2)")];
const COMPARED: &[(&str, &str)] = &[(ACT, "30(2)"), (STANDARD, "21")];

const fn line(
    codes: &'static [Code],
    when: Option<Ground>,
    severity: Severity,
    law: &'static [(&'static str, &'static str)],
    duty: Option<Duty>,
) -> Line {
    Line { codes, when, severity, law, duty }
}

/// Changes of what somebody receives of whom nothing was said, or of what is collected.
const RECEIVED: &[Code] =
    &[ItemAdded, RecipientAdded, RecipientItems, TransferAdded, TransferChanged];

/// The table: what holds for the more particular case stands first.
const TABLE: &[Line] = &[
    // What is taken away needs no consent; it is published.
    line(
        &[
            ActivityRemoved,
            ItemRemoved,
            RequirednessLowered,
            PurposeRemoved,
            RetentionShortened,
            RecordRemoved,
            RecipientRemoved,
            ProvisionCaseRemoved,
            TransferRemoved,
            EntrustmentEnded,
            EntrusteeRemoved,
            ReEntrusteeRemoved,
            SectionRemoved,
            SectionEnded,
        ],
        None,
        Admin,
        PUBLISHED,
        None,
    ),
    line(
        &[
            CollectionBasisChanged,
            CollectionMethodChanged,
            RetentionItems,
            RecipientItems,
            RecipientPurpose,
            TransferChanged,
            EntrusteeTask,
            EntrusteeItems,
            CctvChanged,
            DeviceChanged,
            SectionChanged,
        ],
        Some(Ground::Less),
        Admin,
        PUBLISHED,
        None,
    ),
    // A resident registration number: by statute only, PIPA 24-2.
    line(
        &[ItemAdded, RecipientAdded, RecipientItems, TransferAdded, TransferChanged, ActivityAdded],
        Some(Ground::ResidentNumber),
        ConsentReview,
        &[(ACT, "24-2")],
        Some(Duty::StatuteOnly),
    ),
    // Unique identification information: separate consent or a statute, PIPA 24(1).
    line(
        RECEIVED,
        Some(Ground::UniqueIdentifier),
        ConsentReview,
        &[(ACT, "24(1)")],
        Some(Duty::SeparateConsent),
    ),
    line(
        &[ActivityAdded],
        Some(Ground::UniqueIdentifier),
        ConsentReview,
        &[(ACT, "24(1)")],
        Some(Duty::SeparateConsent),
    ),
    // Sensitive information: separate consent or a statute, PIPA 23(1).
    line(
        RECEIVED,
        Some(Ground::Sensitive),
        ConsentReview,
        &[(ACT, "23(1)")],
        Some(Duty::SeparateConsent),
    ),
    line(
        &[ActivityAdded],
        Some(Ground::Sensitive),
        ConsentReview,
        &[(ACT, "23(1)")],
        Some(Duty::SeparateConsent),
    ),
    // Promotion and sales: consent of its own, PIPA 22(1)7.
    line(
        &[PurposeAdded, PurposeChanged, ActivityAdded],
        Some(Ground::Promotion),
        ConsentReview,
        &[(ACT, "22(1)7")],
        Some(Duty::PromotionConsent),
    ),
    // Purpose, items and retention on consent: told and consented anew, PIPA 15(2).
    line(
        &[
            ActivityAdded,
            ItemAdded,
            RequirednessRaised,
            ItemClassChanged,
            CollectionBasisChanged,
            PurposeAdded,
            PurposeChanged,
            RetentionExtended,
            RetentionChangedIncomparable,
        ],
        Some(Ground::Consent),
        ConsentReview,
        &[(ACT, "15(2)")],
        Some(Duty::FreshConsent),
    ),
    // Provision on consent: told and consented anew, PIPA 17(2).
    line(
        &[RecipientAdded, RecipientItems, RecipientPurpose, RecipientTerm, RecipientBasis],
        Some(Ground::Consent),
        ConsentReview,
        &[(ACT, "17(2)")],
        Some(Duty::FreshConsent),
    ),
    // Overseas transfer on consent: separate consent, PIPA 28-8(1)1; again when it changes, (3).
    line(
        &[TransferAdded],
        Some(Ground::Consent),
        ConsentReview,
        &[(ACT, "28-8(1)1")],
        Some(Duty::TransferConsent),
    ),
    line(
        &[TransferChanged],
        Some(Ground::Consent),
        ConsentReview,
        &[(ACT, "28-8(3)")],
        Some(Duty::TransferConsent),
    ),
    // Entrusting promotion or sales, or changing whom or what: each is told, PIPA 26(3), Decree 28(4), (5).
    line(
        &[EntrustmentStarted, EntrusteeAdded, EntrusteeTask, ReEntrusteeAdded, ReEntrusteeChanged],
        Some(Ground::Promotion),
        ConsentReview,
        &[(ACT, "26(3)"), (DECREE, "28(4)"), (DECREE, "28(5)")],
        Some(Duty::IndividualNotice),
    ),
    // Entrustees of the same task: published, may be batched (drafting guideline).
    line(
        &[EntrusteeAdded, EntrusteeTask, ReEntrusteeAdded, ReEntrusteeChanged],
        Some(Ground::SameTask),
        Admin,
        PUBLISHED,
        None,
    ),
    // Children under 14: the legal representative consents, PIPA 22-2.
    line(
        &[SectionAdded, SectionStarted, SectionChanged],
        Some(Ground::Child),
        ConsentReview,
        &[(ACT, "22-2")],
        Some(Duty::RepresentativeConsent),
    ),
    // A shorter promise about changes is unfavorable to data subjects.
    line(&[NoticePeriodChanged], Some(Ground::Adverse), Material, COMPARED, None),
    line(&[NoticePeriodChanged], None, Admin, PUBLISHED, None),
    // What tells what is processed, or to whom it goes.
    line(
        &[SectionAdded, SectionStarted, SectionChanged, CctvChanged, DeviceChanged],
        Some(Ground::Use),
        Material,
        COMPARED,
        None,
    ),
    // New items, purposes, recipients, longer retention, overseas transfer, and the like.
    line(
        &[
            ActivityAdded,
            ItemAdded,
            RequirednessRaised,
            ItemClassChanged,
            CollectionBasisChanged,
            PurposeAdded,
            PurposeChanged,
            RetentionExtended,
            RetentionChangedIncomparable,
            RetentionItems,
            RecordAdded,
            RecipientAdded,
            RecipientItems,
            RecipientPurpose,
            RecipientTerm,
            RecipientBasis,
            ProvisionCaseAdded,
            TransferAdded,
            TransferChanged,
            EntrustmentStarted,
            EntrusteeAdded,
            EntrusteeTask,
            EntrusteeItems,
            EntrusteeTerm,
            ReEntrusteeAdded,
            RightsChannelRemoved,
        ],
        None,
        Material,
        COMPARED,
        None,
    ),
    // Contacts and names, what the law forces (remedy bodies, articles cited), and the rest.
    line(
        &[
            ActivityRenamed,
            CollectionMethodChanged,
            RetentionBasisChanged,
            RecipientRenamed,
            EntrusteeRenamed,
            ReEntrusteeChanged,
            OfficerChanged,
            OfficerContactChanged,
            RightsChannelAdded,
            CctvChanged,
            DeviceChanged,
            SecurityAdded,
            SecurityRemoved,
            RemedyChanged,
            ControllerChanged,
            LawReferenceChanged,
            SectionAdded,
            SectionStarted,
            SectionChanged,
            Correction,
        ],
        None,
        Admin,
        PUBLISHED,
        None,
    ),
    // Wording and order.
    line(
        &[
            DateChanged,
            SectionMoved,
            OrderOnly,
            WordingOnly,
            WordingRevised,
            TypographyOnly,
            TranslationRevised,
        ],
        None,
        Editorial,
        &[],
        None,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_weighs_whatever_its_grounds() {
        for code in Code::ALL {
            let always = |it: &&Line| it.codes.contains(code) && it.when.is_none();
            assert_eq!(TABLE.iter().filter(always).count(), 1, "{}", code.spelling());
        }
    }

    #[test]
    fn every_article_can_be_cited() {
        let laws = crate::law::Law::korean().unwrap().laws;
        for line in TABLE {
            assert_eq!(line.law().len(), line.law.len(), "{:?}", line.law);
            for (law, _) in line.law {
                assert!(laws.contains_key(*law), "{law}");
            }
            assert!(line.duty.is_none() || !line.law.is_empty(), "a duty without an article");
        }
    }

    #[test]
    fn promotion_is_a_word() {
        let words = [
            include_str!("../../locales/ko/words/purpose.ftl"),
            include_str!("../../locales/ko/words/task.ftl"),
        ]
        .concat();
        for word in PROMOTION {
            assert!(words.contains(&format!("-{word} = ")), "no word {word}");
        }
    }

    #[test]
    fn the_more_particular_case_weighs_more() {
        let weigh = |code, grounds: &[Ground]| {
            let weight = weigh(code, grounds);
            assert_eq!(weight.duties.is_empty(), weight.severity > ConsentReview, "{weight:?}");
            let duties = weight.duties.iter().map(|it| it.duty).collect::<Vec<_>>();
            (weight.severity, duties)
        };
        use Duty::{FreshConsent, IndividualNotice, SeparateConsent, StatuteOnly, TransferConsent};
        use Ground::*;
        let review = |duties: &[Duty]| (ConsentReview, duties.to_vec());
        assert_eq!(weigh(ItemAdded, &[]), (Material, vec![]));
        assert_eq!(weigh(ItemAdded, &[Consent]), review(&[FreshConsent]));
        assert_eq!(
            weigh(ItemAdded, &[Consent, Sensitive]),
            review(&[SeparateConsent, FreshConsent])
        );
        let both = [ResidentNumber, Sensitive];
        assert_eq!(weigh(RecipientAdded, &both), review(&[StatuteOnly, SeparateConsent]));
        let transfer = [SeparateConsent, TransferConsent];
        assert_eq!(weigh(TransferAdded, &[Consent, Sensitive]), review(&transfer));
        assert_eq!(weigh(ItemRemoved, &[Consent, Less]), (Admin, vec![]));
        assert_eq!(weigh(RecipientItems, &[Consent, Sensitive, Less]), (Admin, vec![]));
        assert_eq!(weigh(EntrusteeAdded, &[SameTask]), (Admin, vec![]));
        assert_eq!(weigh(EntrusteeAdded, &[SameTask, Promotion]), review(&[IndividualNotice]));
        assert_eq!(weigh(RecipientTerm, &[Consent]), review(&[FreshConsent]));
    }
}
