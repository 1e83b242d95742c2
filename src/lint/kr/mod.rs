//! Korean law: the Personal Information Protection Act, its decree, and the PIPC drafting
//! guideline, with what other acts ask of clinics and of those who bring patients.

mod ai_development_undeclared;
mod automated_decisions_denied;
mod automatic_collection_denied;
mod cameras_denied;
mod children_denied;
mod contents_out_of_order;
mod cross_border_denied;
mod date_imprecise;
mod date_order;
mod denied;
mod english_for_premises_missing;
mod entrustment_by_consent_promised;
mod entrustment_denied;
mod harder_than_collection;
mod hosting_not_entrusted;
mod items_etc;
mod previous_versions_missing;
mod provision_denied;
mod pseudonymized_denied;
mod retention_vague;
mod rights_contradiction;
mod section_missing;
mod sensitive_denied;
mod statement_contradicted;

super::pack! { "kr":
    Facts section_missing,
    Facts items_etc,
    Facts children_denied,
    Facts retention_vague,
    Facts provision_denied,
    Facts entrustment_denied,
    Facts hosting_not_entrusted,
    Facts entrustment_by_consent_promised,
    Facts cross_border_denied,
    Facts sensitive_denied,
    Facts pseudonymized_denied,
    Facts ai_development_undeclared,
    Facts automatic_collection_denied,
    Facts harder_than_collection,
    Facts rights_contradiction,
    Facts automated_decisions_denied,
    Facts cameras_denied,
    Facts date_imprecise,
    Facts date_order,
    History previous_versions_missing,
    Facts statement_contradicted,
    Facts english_for_premises_missing,
    Page contents_out_of_order,
}
