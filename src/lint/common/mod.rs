//! What holds for every policy, whatever the law: that it keeps its own word about its changes.

mod notice_calendar_days_only;
mod notice_day_of_rest;
mod notice_not_countable;
mod notice_promise_broken;
mod notice_retroactive;
mod notice_same_day;
mod notice_shorter_than_usual;

super::pack! { "common":
    History notice_promise_broken,
    History notice_calendar_days_only,
    History notice_shorter_than_usual,
    History notice_same_day,
    History notice_retroactive,
    History notice_not_countable,
    History notice_day_of_rest,
}
