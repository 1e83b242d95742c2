//! What the rules of sections find in the sample clinics: the flaws of the old policies, and nothing
//! in those that bring them up to the law.

use super::{found_in, told};
use std::fmt::Write;
use std::fs;

/// The rules that are about sections and what they have to tell.
const CODES: &[&str] = &[
    "additional_use_criteria",
    "answer_deadline_missing",
    "answer_deadline_too_long",
    "automated_decision_particulars",
    "automatic_collection_particulars",
    "automatic_refusal_missing",
    "browser_obsolete",
    "camera_in_private_place",
    "camera_particulars",
    "camera_retention_over_30_days",
    "children_without_consent_procedure",
    "destruction_particulars",
    "domestic_agent_particulars",
    "entrustee_unnamed",
    "items_missing",
    "items_required_and_optional",
    "kept_by_law_items_missing",
    "kept_by_law_missing",
    "no_consent_split",
    "objection_procedure_missing",
    "officer_contact_missing",
    "officer_email_missing",
    "provision_particulars",
    "pseudonymized_particulars",
    "purpose_missing",
    "recipient_generic",
    "registered_files_missing",
    "retention_missing",
    "safeguards_incomplete",
    "section_undeclared",
    "sensitive_disclosure_particulars",
    "third_party_tool_particulars",
    "transfer_particulars",
];

/// What these rules find in a version of a sample clinic, taken alone as if it were in force today.
fn in_sample(clinic: &str, version: &str) -> String {
    let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(clinic);
    let read = |name: &str| fs::read_to_string(content.join(name)).unwrap();
    let name = format!("privacy/{version}.yaml");
    let files = vec![("clinic.yaml".to_owned(), read("clinic.yaml")), (name.clone(), read(&name))];
    let mut text = String::new();
    for it in found_in(files).iter().filter(|it| CODES.contains(&it.code)) {
        writeln!(text, "{}: {}", it.code, told(it)).unwrap();
    }
    text
}

#[test]
fn what_medi_clusters_left_out() {
    insta::assert_snapshot!(in_sample("medi-clusters", "2024-04"), @"
    section_undeclared: note additional_use at `2024-04` name=additional_use
    section_undeclared: warning cross_border at `2024-04` name=cross_border
    section_undeclared: warning sensitive at `2024-04` name=sensitive
    section_undeclared: warning pseudonymized at `2024-04` name=pseudonymized
    section_undeclared: note third_party_tools at `2024-04` name=third_party_tools
    section_undeclared: note automated_decisions at `2024-04` name=automated_decisions
    no_consent_split: error processing at `processing` kind=nowhere known=membership-consultation-and-application
    children_without_consent_procedure: warning children.consent_by at `children`
    destruction_particulars: warning destruction.methods.paper at `methods` kind=paper
    automatic_collection_particulars: note automatic_collection at `automatic_collection` known=effects
    automatic_refusal_missing: warning automatic_collection.browsers at `automatic_collection` kind=steps
    objection_procedure_missing: warning rights.objection at `rights`
    answer_deadline_missing: note rights.answer_days at `rights`
    officer_email_missing: warning officer.email at `missing` kind=blank
    ");
}

#[test]
fn what_medius_left_out() {
    insta::assert_snapshot!(in_sample("medius", "2024-09-06"), @"
    section_undeclared: note children at `2024-09-06` name=children
    section_undeclared: note additional_use at `2024-09-06` name=additional_use
    section_undeclared: warning entrustment at `2024-09-06` name=entrustment
    section_undeclared: warning cross_border at `2024-09-06` name=cross_border
    section_undeclared: warning sensitive at `2024-09-06` name=sensitive
    section_undeclared: warning pseudonymized at `2024-09-06` name=pseudonymized
    section_undeclared: warning automatic_collection at `2024-09-06` name=automatic_collection
    section_undeclared: note third_party_tools at `2024-09-06` name=third_party_tools
    section_undeclared: note automated_decisions at `2024-09-06` name=automated_decisions
    purpose_missing: warning processing at `processing` kind=apart known=all-services
    items_missing: warning processing at `processing` kind=apart known=medical-referral-and-information, record-explanation, inquiries
    no_consent_split: error processing at `processing` kind=nowhere known=all-services
    provision_particulars: error provision.recipients.korean-medical-institutions at `korean-medical-institutions` kind=consent name=korean-medical-institutions known=retention
    recipient_generic: warning provision.recipients.korean-medical-institutions.name at `korean-medical-institutions-and-healthcare-providers` value=korean-medical-institutions-and-healthcare-providers
    objection_procedure_missing: warning rights.objection at `rights`
    answer_deadline_missing: note rights.answer_days at `rights`
    ");
}

#[test]
fn what_gangnam_medical_service_left_out() {
    insta::assert_snapshot!(in_sample("gangnam-medical-service", "2022-04"), @"
    section_undeclared: note additional_use at `2022-04` name=additional_use
    section_undeclared: warning cross_border at `2022-04` name=cross_border
    section_undeclared: warning sensitive at `2022-04` name=sensitive
    section_undeclared: warning pseudonymized at `2022-04` name=pseudonymized
    section_undeclared: note third_party_tools at `2022-04` name=third_party_tools
    section_undeclared: note automated_decisions at `2022-04` name=automated_decisions
    children_without_consent_procedure: warning children.consent_by at `children`
    registered_files_missing: warning articles at `2022-04`
    safeguards_incomplete: warning safeguards at `safeguards` known=physical
    browser_obsolete: warning automatic_collection.browsers.internet-explorer at `internet-explorer` value=internet-explorer
    objection_procedure_missing: warning rights.objection at `rights`
    answer_deadline_missing: note rights.answer_days at `rights`
    ");
}

#[test]
fn what_we_want_clinic_left_out() {
    insta::assert_snapshot!(in_sample("we-want-clinic", "2015-08-31"), @"
    section_undeclared: note additional_use at `2015-08-31` name=additional_use
    section_undeclared: warning cross_border at `2015-08-31` name=cross_border
    section_undeclared: warning sensitive at `2015-08-31` name=sensitive
    section_undeclared: note third_party_tools at `2015-08-31` name=third_party_tools
    section_undeclared: note automated_decisions at `2015-08-31` name=automated_decisions
    purpose_missing: warning processing at `processing` kind=apart known=medical-care, membership, identity-verification-by-mobile-phone-or-i-pin, card-payment
    items_missing: warning processing at `processing` kind=apart known=all-services, surveys-and-events
    no_consent_split: error processing at `processing` kind=nowhere known=medical-care, membership, identity-verification-by-mobile-phone-or-i-pin, card-payment
    children_without_consent_procedure: warning children.consent_by at `children`
    retention_missing: warning processing at `processing` kind=apart known=identity-verification-by-mobile-phone-or-i-pin, card-payment
    kept_by_law_items_missing: error kept_by_law.dispute at `{ record: dispute, law: { law: electronic-commerce-act }, years: 3 }` name=dispute
    kept_by_law_items_missing: error kept_by_law.credit-information at `{ record: credit-information, law: { law: credit-information-act }, years: 3 }` name=credit-information
    kept_by_law_items_missing: error kept_by_law.identity-verification at `{ record: identity-verification, law: { law: network-act }, months: 6 }` name=identity-verification
    kept_by_law_items_missing: error kept_by_law.visit-record at `{ record: visit-record, law: { law: communications-secrets-act }, months: 3 }` name=visit-record
    destruction_particulars: error destruction at `destruction` kind=whole known=procedure, methods
    browser_obsolete: warning automatic_collection.browsers.internet-explorer-privacy-settings at `internet-explorer-privacy-settings` value=internet-explorer-privacy-settings
    browser_obsolete: warning automatic_collection.browsers.chrome-legacy at `chrome-legacy` value=chrome-legacy
    objection_procedure_missing: warning rights.objection at `rights`
    answer_deadline_missing: note rights.answer_days at `rights`
    camera_particulars: error cameras at `cameras` name=cameras known=basis, access, retention, storage, viewing_place
    ");
}

#[test]
fn what_all_clinic_left_out() {
    insta::assert_snapshot!(in_sample("all-clinic", "2012-03-03"), @"
    section_undeclared: note additional_use at `2012-03-03` name=additional_use
    section_undeclared: warning cross_border at `2012-03-03` name=cross_border
    section_undeclared: note third_party_tools at `2012-03-03` name=third_party_tools
    section_undeclared: note automated_decisions at `2012-03-03` name=automated_decisions
    purpose_missing: error processing.consultation-and-reservation at `consultation-and-reservation` kind=each name=consultation-and-reservation
    items_required_and_optional: warning processing.consultation-and-reservation.items.optional.email at `email` name=consultation-and-reservation value=email
    no_consent_split: error processing at `processing` kind=nowhere known=medical-care, consultation-and-reservation, membership
    children_without_consent_procedure: warning children.consent_by at `consent_by`
    retention_missing: error processing.consultation-and-reservation at `consultation-and-reservation` kind=each name=consultation-and-reservation
    kept_by_law_missing: warning processing.medical-care.retention at `retention` name=medical-care value=medical-service-act
    kept_by_law_items_missing: error kept_by_law.dispute at `{ record: dispute, law: { law: electronic-commerce-act }, years: 3 }` name=dispute
    kept_by_law_items_missing: error kept_by_law.credit-information at `{ record: credit-information, law: { law: credit-information-act }, years: 3 }` name=credit-information
    kept_by_law_items_missing: error kept_by_law.identity-verification at `{ record: identity-verification, law: { law: network-act }, months: 6 }` name=identity-verification
    kept_by_law_items_missing: error kept_by_law.visit-record at `{ record: visit-record, law: { law: communications-secrets-act }, months: 3 }` name=visit-record
    safeguards_incomplete: warning safeguards at `safeguards` known=physical
    automatic_collection_particulars: warning automatic_collection at `automatic_collection` known=purposes
    automatic_refusal_missing: warning automatic_collection.browsers at `automatic_collection` kind=steps
    objection_procedure_missing: warning rights.objection at `rights`
    answer_deadline_missing: note rights.answer_days at `rights`
    ");
}

#[test]
fn nothing_is_left_out_any_more() {
    for (clinic, version) in [
        ("medi-clusters", "2026-11-01"),
        ("medius", "2026-12-21"),
        ("gangnam-medical-service", "2026-10-02"),
        ("we-want-clinic", "2027-01-01"),
        ("we-want-clinic", "2027-03-09"),
        ("all-clinic", "2027-01-11"),
    ] {
        assert_eq!(in_sample(clinic, version), "", "{clinic} {version}");
    }
}
