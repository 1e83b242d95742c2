//! The General Data Protection Regulation of the European Union, articles 13 and 14: what a clinic
//! that offers its services to people in the Union tells them. Applied where `clinic.yaml` names
//! it.

mod basis;
mod contact;
mod gdpr_audience_language;
mod gdpr_automated_decisions_undeclared;
mod gdpr_consent_withdrawal;
mod gdpr_controller_contact;
mod gdpr_health_basis;
mod gdpr_legal_basis;
mod gdpr_legitimate_interests;
mod gdpr_obligation_to_provide;
mod gdpr_officer_contact;
mod gdpr_recipients_undeclared;
mod gdpr_rights_missing;
mod gdpr_source_undeclared;
mod gdpr_storage_period;
mod gdpr_supervisory_authority;
mod gdpr_transfer_safeguard;

super::pack! { "gdpr":
    Facts gdpr_controller_contact,
    Facts gdpr_officer_contact,
    Facts gdpr_legal_basis,
    Facts gdpr_legitimate_interests,
    Facts gdpr_recipients_undeclared,
    Facts gdpr_transfer_safeguard,
    Facts gdpr_storage_period,
    Facts gdpr_rights_missing,
    Facts gdpr_consent_withdrawal,
    Facts gdpr_supervisory_authority,
    Facts gdpr_obligation_to_provide,
    Facts gdpr_automated_decisions_undeclared,
    Facts gdpr_source_undeclared,
    Facts gdpr_health_basis,
    Facts gdpr_audience_language,
}
