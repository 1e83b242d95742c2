//! Korean law: the Personal Information Protection Act, its decree, and the PIPC drafting
//! guideline, with what other acts ask of clinics and of those who bring patients.

mod agency_health_without_consent;
mod body_contact_differs;
mod body_missing;
mod body_obsolete;
mod harder_than_collection;
mod items_etc;
mod law_as_a_whole_cited;
mod law_decree_instead_of_rule;
mod law_obsolete_basis;
mod list_empty;
mod privacy_act_not_named;
mod promotion_among_other_purposes;
mod purpose_etc;
mod retention_contradiction;
mod retention_law_mismatch;
mod retention_not_applicable;
mod retention_rule_abolished;
mod retention_vague;
mod retention_without_law;
mod retention_wrong_law;
mod rrn_by_consent;
mod rrn_entrusted;
mod rrn_without_statute;
mod section_missing;
mod sensitive_without_basis;
mod title_name;
mod unique_identifier_without_basis;
mod value_missing;
mod value_unresolved;

super::pack! { "kr":
    Facts section_missing,
    Facts title_name,
    Facts privacy_act_not_named,
    Facts law_obsolete_basis,
    Facts purpose_etc,
    Facts promotion_among_other_purposes,
    Facts items_etc,
    Facts rrn_by_consent,
    Facts rrn_without_statute,
    Facts rrn_entrusted,
    Facts unique_identifier_without_basis,
    Facts sensitive_without_basis,
    Facts agency_health_without_consent,
    Facts retention_vague,
    Facts retention_without_law,
    Facts retention_contradiction,
    Facts retention_law_mismatch,
    Facts retention_wrong_law,
    Facts law_decree_instead_of_rule,
    Facts law_as_a_whole_cited,
    Facts retention_not_applicable,
    Facts retention_rule_abolished,
    Facts harder_than_collection,
    Facts body_obsolete,
    Facts body_missing,
    Facts body_contact_differs,
    Text value_unresolved,
    Facts value_missing,
    Facts list_empty,
}
