//! The program from outside: what it reads, what it writes, what it says. `tests/README.md` tells
//! how to add a test.

mod bad_input;
mod build;
mod cli;
mod diff;
mod history;
mod lint;
mod locales;
mod host;
mod notice;
mod pages;
mod serve;
mod site_test;
mod translate;
