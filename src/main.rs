//! The `gongji` program.

fn main() {}
