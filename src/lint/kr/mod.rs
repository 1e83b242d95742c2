//! Korean law: the Personal Information Protection Act, its decree, and the PIPC drafting
//! guideline, with what other acts ask of clinics and of those who bring patients.

mod change_obliges;
mod notice_calendar_days_only;
mod notice_day_of_rest;
mod notice_not_countable;
mod notice_promise_broken;
mod notice_retroactive;
mod notice_same_day;
mod notice_shorter_than_usual;
mod harder_than_collection;
mod items_etc;
mod retention_vague;
mod section_missing;

super::pack! { "kr":
    Facts section_missing,
    Facts items_etc,
    Facts retention_vague,
    Facts harder_than_collection,
    History notice_promise_broken,
    History notice_calendar_days_only,
    History notice_shorter_than_usual,
    History notice_same_day,
    History notice_retroactive,
    History notice_not_countable,
    History notice_day_of_rest,
    History change_obliges,
}
