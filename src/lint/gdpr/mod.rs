//! The General Data Protection Regulation of the European Union, articles 13 and 14: what a clinic
//! that offers its services to people in the Union tells them. Applied where `clinic.yaml` names it.

mod gdpr_storage_period;

super::pack! { "gdpr":
    Facts gdpr_storage_period,
}
