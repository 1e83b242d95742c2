//! Korean law: the Personal Information Protection Act, its decree, and the PIPC drafting
//! guideline, with what other acts ask of clinics and of those who bring patients.

mod change_obliges;
mod harder_than_collection;
mod items_etc;
mod retention_vague;
mod section_missing;

super::pack! { "kr":
    Facts section_missing,
    Facts items_etc,
    Facts retention_vague,
    Facts harder_than_collection,
    History change_obliges,
}
