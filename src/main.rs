//! The `gongji` program.

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(gongji::cli::run(&gongji::cli::Cli::parse()))
}
