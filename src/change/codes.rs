//! [`Code`]: every kind of change, the same in every language.

/// Lists the codes with their spelling and the code of the change back.
macro_rules! codes {
    ($($name:ident $spelling:literal <-> $mirror:ident, $doc:literal;)*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $doc] $name,)*
        }

        impl Code {
            /// All codes.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The spelling in JSON and, with dashes, of the message: `entrustee.added`.
            pub fn spelling(self) -> &'static str {
                match self { $(Self::$name => $spelling,)* }
            }

            /// The code of the same change the other way round.
            pub fn mirror(self) -> Self {
                match self { $(Self::$name => Self::$mirror,)* }
            }
        }
    };
}

codes! {
    ActivityAdded "activity.added" <-> ActivityRemoved, "Personal information is newly processed for an activity.";
    ActivityRemoved "activity.removed" <-> ActivityAdded, "Personal information is no longer processed for an activity.";
    ActivityRenamed "activity.renamed" <-> ActivityRenamed, "The same activity has another name.";
    ItemAdded "collection.item_added" <-> ItemRemoved, "An item is newly processed.";
    ItemRemoved "collection.item_removed" <-> ItemAdded, "An item is no longer processed.";
    RequirednessRaised "collection.requiredness_raised" <-> RequirednessLowered, "An optional item became required.";
    RequirednessLowered "collection.requiredness_lowered" <-> RequirednessRaised, "A required item became optional.";
    ItemClassChanged "collection.class_changed" <-> ItemClassChanged, "An item stands in another list, neither more nor less required.";
    CollectionBasisChanged "collection.basis_changed" <-> CollectionBasisChanged, "An activity rests on another basis.";
    CollectionMethodChanged "collection.method_changed" <-> CollectionMethodChanged, "Items are collected in another way.";
    PurposeAdded "purpose.added" <-> PurposeRemoved, "A purpose is new.";
    PurposeRemoved "purpose.removed" <-> PurposeAdded, "A purpose is gone.";
    PurposeChanged "purpose.changed" <-> PurposeChanged, "A purpose is stated otherwise.";
    RetentionExtended "retention.extended" <-> RetentionShortened, "Something is kept longer.";
    RetentionShortened "retention.shortened" <-> RetentionExtended, "Something is kept for a shorter time.";
    RetentionBasisChanged "retention.basis_changed" <-> RetentionBasisChanged, "The same period rests on another article.";
    RetentionChangedIncomparable "retention.changed_incomparable" <-> RetentionChangedIncomparable, "A period was exchanged for one that cannot be measured against it.";
    RetentionItems "retention.items" <-> RetentionItems, "A record kept by law holds other items.";
    RecordAdded "retention.record_added" <-> RecordRemoved, "A record is newly kept by law.";
    RecordRemoved "retention.record_removed" <-> RecordAdded, "A record is no longer kept by law.";
    RecipientAdded "recipient.added" <-> RecipientRemoved, "Somebody newly receives personal information.";
    RecipientRemoved "recipient.removed" <-> RecipientAdded, "Somebody no longer receives personal information.";
    RecipientRenamed "recipient.renamed" <-> RecipientRenamed, "A recipient has another name.";
    RecipientItems "recipient.items" <-> RecipientItems, "A recipient receives other items.";
    RecipientPurpose "recipient.purpose" <-> RecipientPurpose, "A recipient uses it for another purpose.";
    RecipientTerm "recipient.term" <-> RecipientTerm, "A recipient keeps it for another time.";
    RecipientBasis "recipient.basis" <-> RecipientBasis, "Provision rests on another basis.";
    ProvisionCaseAdded "provision.case_added" <-> ProvisionCaseRemoved, "A case in which something is provided is new.";
    ProvisionCaseRemoved "provision.case_removed" <-> ProvisionCaseAdded, "A case in which something is provided is gone.";
    TransferAdded "transfer.added" <-> TransferRemoved, "Something is newly transferred overseas.";
    TransferRemoved "transfer.removed" <-> TransferAdded, "Something is no longer transferred overseas.";
    TransferChanged "transfer.changed" <-> TransferChanged, "Particulars of an overseas transfer changed.";
    EntrustmentStarted "entrustment.started" <-> EntrustmentEnded, "Processing is newly entrusted.";
    EntrustmentEnded "entrustment.ended" <-> EntrustmentStarted, "Processing is no longer entrusted.";
    EntrusteeAdded "entrustee.added" <-> EntrusteeRemoved, "An entrustee is new.";
    EntrusteeRemoved "entrustee.removed" <-> EntrusteeAdded, "An entrustee is gone.";
    EntrusteeRenamed "entrustee.renamed" <-> EntrusteeRenamed, "The same entrustee has another name.";
    EntrusteeTask "entrustee.task" <-> EntrusteeTask, "An entrustee has other work.";
    EntrusteeItems "entrustee.items" <-> EntrusteeItems, "An entrustee receives other items.";
    EntrusteeTerm "entrustee.term" <-> EntrusteeTerm, "An entrustment ends otherwise.";
    ReEntrusteeAdded "re_entrustee.added" <-> ReEntrusteeRemoved, "An entrustee entrusts somebody in turn.";
    ReEntrusteeRemoved "re_entrustee.removed" <-> ReEntrusteeAdded, "An entrustee no longer entrusts somebody in turn.";
    ReEntrusteeChanged "re_entrustee.changed" <-> ReEntrusteeChanged, "A re-entrustee has another name or other work.";
    OfficerChanged "officer.changed" <-> OfficerChanged, "Somebody else is privacy officer or in charge.";
    OfficerContactChanged "officer.contact_changed" <-> OfficerContactChanged, "The contact of who is in charge changed.";
    RightsChannelAdded "rights.channel_added" <-> RightsChannelRemoved, "Rights can be exercised in a further way.";
    RightsChannelRemoved "rights.channel_removed" <-> RightsChannelAdded, "Rights can no longer be exercised in a way.";
    CctvChanged "cctv.changed" <-> CctvChanged, "Facts of cameras changed.";
    DeviceChanged "device.changed" <-> DeviceChanged, "Facts of automatic collection changed.";
    SecurityAdded "security.added" <-> SecurityRemoved, "A measure of safety is new.";
    SecurityRemoved "security.removed" <-> SecurityAdded, "A measure of safety is gone.";
    RemedyChanged "remedy.changed" <-> RemedyChanged, "The bodies for remedies changed.";
    NoticePeriodChanged "notice_period.changed" <-> NoticePeriodChanged, "The promise about changes is another.";
    ControllerChanged "controller.changed" <-> ControllerChanged, "Name, address or contact of the controller changed.";
    LawReferenceChanged "law_reference.changed" <-> LawReferenceChanged, "Another article is cited.";
    DateChanged "date.changed" <-> DateChanged, "The dates the policy states of itself changed.";
    SectionAdded "section.added" <-> SectionRemoved, "A section or article is new.";
    SectionRemoved "section.removed" <-> SectionAdded, "A section or article is gone.";
    SectionStarted "section.started" <-> SectionEnded, "Of what a section said is not done, facts are stated now.";
    SectionEnded "section.ended" <-> SectionStarted, "Of what a section stated, it says now that it is not done.";
    SectionChanged "section.changed" <-> SectionChanged, "Facts of a section that has no code of its own changed.";
    SectionMoved "section.moved" <-> SectionMoved, "A section or article stands elsewhere.";
    OrderOnly "order.only" <-> OrderOnly, "Only the order of rows changed.";
    WordingOnly "wording.only" <-> WordingOnly, "Words changed that no fact explains.";
    WordingRevised "wording.revised" <-> WordingRevised, "gongji or a language file words it otherwise; the clinic changed nothing.";
    TypographyOnly "typography.only" <-> TypographyOnly, "Only spaces, quotation marks or dashes changed.";
    TranslationRevised "translation.revised" <-> TranslationRevised, "A translation was revised; the Korean text was not.";
    Correction "correction" <-> Correction, "The version corrects an error of the one before.";
}

impl Code {
    /// Whether it is found in words, not in facts.
    pub fn is_of_words(self) -> bool {
        matches!(
            self,
            Self::WordingOnly
                | Self::WordingRevised
                | Self::TypographyOnly
                | Self::TranslationRevised
        )
    }
}
